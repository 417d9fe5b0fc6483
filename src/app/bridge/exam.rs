//! The examination that is running: its cases, what was done so far, and the log on disk.

use crate::app::preferences::DataFolder;
use crate::base::{date::Date, seed::Seed};
use crate::case::{Case, build};
use crate::cli::LoadedScenario;
use crate::cli::exam_file::ExamFile;
use crate::document::Document;
use crate::issuer::{Authority, Issuer, Registry};
use crate::scenario::{Ages, CasePlan, Fixed, Further, Scenario};
use crate::scoring::{Marks, score};
use crate::session::{Action, CaseState, Entry, ExamLog, FORMAT, Header, Refused, Session};
use bevy::prelude::*;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::Instant;

/// The examination that is running.
#[derive(Resource)]
pub struct Exam {
    pub scenario: Scenario,
    /// The travellers, and for each a genuine document of the same model in another name: the reference library's.
    pub cases: Arc<Vec<Case>>,
    pub references: Arc<Vec<Case>>,
    pub session: Session,
    file: ExamFile,
    began: Instant,
    before_ms: u64,
    /// What could not be written, until an act can be again.
    pub trouble: Option<String>,
}

impl Exam {
    /// Begins an examination; its log is on disk before the first case is shown.
    pub fn begin(
        loaded: LoadedScenario,
        seed: u64,
        trainee: &str,
        folder: &DataFolder,
        registry: &Registry,
    ) -> Result<Exam, String> {
        let started = jiff::Timestamp::now().to_string();
        let name = format!("{}-{}.log", loaded.scenario.id, started.replace([':', '.'], "-"));
        let header = Header {
            format: FORMAT.to_owned(),
            scenario: loaded.scenario.id.clone(),
            scenario_hash: loaded.hash.clone(),
            seed,
            trainee: trainee.to_owned(),
            started,
        };
        let file = ExamFile::begin(&examinations(folder).join(trainee).join(name), &header).map_err(said)?;
        let mut exam = Exam::of(loaded, seed, file, registry)?;
        exam.open_next();
        Ok(exam)
    }

    /// Goes on with an examination where its log ends.
    pub fn resume(unfinished: &Unfinished, registry: &Registry) -> Result<Exam, String> {
        let (file, log, _cut_off) = ExamFile::resume(&unfinished.path).map_err(said)?;
        let mut exam = Exam::of(unfinished.loaded.clone(), log.header.seed, file, registry)?;
        exam.before_ms = log.entries.last().map_or(0, |entry| entry.ms);
        exam.session = log.replay(exam.session).map_err(said)?;
        if exam.session.current().is_none_or(|(_, case)| case.decision.is_some()) {
            exam.open_next();
        }
        Ok(exam)
    }

    fn of(loaded: LoadedScenario, seed: u64, file: ExamFile, registry: &Registry) -> Result<Exam, String> {
        let cases = build(&loaded.scenario, Seed(seed), registry).map_err(said)?;
        let references = references(&loaded.scenario, &cases, Seed(seed), registry)?;
        Ok(Exam {
            session: Session::new(cases.len(), loaded.scenario.undo_allowed),
            scenario: loaded.scenario,
            cases: Arc::new(cases),
            references: Arc::new(references),
            file,
            began: Instant::now(),
            before_ms: 0,
            trouble: None,
        })
    }

    /// Takes up the next case; there is none after the last.
    pub fn open_next(&mut self) -> bool {
        self.act(Action::Open { case: self.session.cases.len() }).is_ok()
    }

    /// Does an act and writes it to the log at once.
    pub fn act(&mut self, action: Action) -> Result<(), Refused> {
        self.session = self.session.apply(&action)?;
        let ms = self.before_ms + self.began.elapsed().as_millis() as u64;
        self.trouble = self.file.append(&Entry { ms, action }).err().map(said);
        Ok(())
    }

    /// Where the log lies.
    pub fn log(&self) -> &Path {
        self.file.path()
    }

    /// The number of the case on the desk, from 0.
    pub fn index(&self) -> usize {
        self.session.cases.len().saturating_sub(1)
    }

    pub fn case(&self) -> &Case {
        &self.cases[self.index().min(self.cases.len() - 1)]
    }

    pub fn state(&self) -> Option<&CaseState> {
        self.session.current().map(|(_, state)| state)
    }

    /// Marks of all cases taken up so far.
    pub fn marks(&self) -> Marks {
        let truths: Vec<_> = self.cases.iter().map(|case| &case.truth).collect();
        score(&truths, &self.session, &self.scenario.rubric)
    }
}

/// An examination that was broken off.
#[derive(Clone, Debug)]
pub struct Unfinished {
    path: PathBuf,
    pub loaded: LoadedScenario,
    /// Cases that are decided, and all.
    pub decided: usize,
}

/// How many travellers come in a scenario.
pub fn case_count(scenario: &Scenario) -> usize {
    let count = |plan: &CasePlan| match plan {
        CasePlan::Fixed(_) => 1,
        CasePlan::Generated(generated) => usize::from(generated.count),
    };
    scenario.cases.iter().map(count).sum()
}

/// The latest examination that a trainee did not finish and that can go on: its scenario is here, in the same wording.
pub fn unfinished(trainee: &str, folder: &DataFolder, shelf: &[LoadedScenario]) -> Option<Unfinished> {
    let mut logs: Vec<PathBuf> = std::fs::read_dir(examinations(folder).join(trainee))
        .ok()?
        .flatten()
        .map(|entry| entry.path())
        .filter(|path| path.extension().is_some_and(|extension| extension == "log"))
        .collect();
    logs.sort_by_key(|path| std::cmp::Reverse(path.metadata().and_then(|data| data.modified()).ok()));
    let path = logs.into_iter().next()?;
    let log = read(&path)?;
    let loaded = shelf
        .iter()
        .find(|loaded| loaded.scenario.id == log.header.scenario && loaded.hash == log.header.scenario_hash)?
        .clone();
    let decided = log.entries.iter().filter(|entry| matches!(entry.action, Action::Decide { .. })).count();
    (decided < case_count(&loaded.scenario)).then_some(Unfinished { path, loaded, decided })
}

fn read(path: &Path) -> Option<ExamLog> {
    let text = String::from_utf8_lossy(&std::fs::read(path).ok()?).into_owned();
    ExamLog::parse(&text).ok().map(|(log, _)| log)
}

fn examinations(folder: &DataFolder) -> PathBuf {
    folder.0.join("examinations")
}

/// Genuine documents of the same models in other names, as a reference library has them.
fn references(scenario: &Scenario, cases: &[Case], seed: Seed, registry: &Registry) -> Result<Vec<Case>, String> {
    let model = |document: &Document| (document.issuer.clone(), document.model.clone());
    let plans = cases
        .iter()
        .map(|case| {
            let others = case.others.iter().map(|other| model(&other.genuine));
            let others = others.map(|(issuer, model)| Further { issuer, model, ..Further::default() }).collect();
            let age = match scenario.cases.get(case.plan) {
                Some(CasePlan::Fixed(fixed)) => fixed.age,
                Some(CasePlan::Generated(generated)) => generated.age,
                None => None,
            };
            plain(&case.genuine.issuer, Some(&case.genuine.model), age, others)
        })
        .collect();
    let library = Scenario { cases: plans, ..scenario.clone() };
    let mut references = build(&library, seed.child("reference library"), registry).map_err(said)?;
    for (reference, case) in references.iter_mut().zip(cases) {
        if let Some(issuer) = registry.issuer(&case.genuine.issuer) {
            date_like(&mut reference.genuine, &case.genuine, issuer);
            reference.shown = reference.genuine.clone();
        }
    }
    Ok(references)
}

/// Days between the day of issue of a document and that of the reference: near enough for the same rules to hold.
const APART_DAYS: i32 = 97;

/// Dates a reference so that it was issued under the same rules as the document presented: a passport of 2027 needs no second
/// letter in its code, and one of 2028 does.
fn date_like(reference: &mut Document, presented: &Document, issuer: &Issuer) {
    let Some(model) = issuer.model(&presented.model) else { return };
    let issued = presented.facts.issued;
    let in_series = |day: &Date| *day >= model.issued_from && model.issued_until.is_none_or(|until| *day <= until);
    let same_rules = |day: &Date| model.document_code_on(*day) == model.document_code_on(issued);
    let days = [issued.plus_days(-APART_DAYS), issued.plus_days(APART_DAYS)];
    let Some(day) = days.into_iter().find(|day| in_series(day) && same_rules(day)) else { return };
    let in_office = |authority: &&Authority| authority.from <= day && authority.until.is_none_or(|until| day <= until);
    let facts = &mut reference.facts;
    if let Some(authority) = issuer.authorities.iter().find(in_office) {
        facts.authority.clone_from(&authority.name);
    }
    facts.issued = day;
    let age = facts.birth.full().map_or(i32::MAX, |born| born.age_at(day));
    facts.expires = day.plus_years(issuer.validity_years(model, age)).plus_days(-1);
    facts.document_code = model.document_code_on(day).to_owned();
    issuer.print(reference);
    issuer.write_chip(reference);
}

/// A traveller with genuine documents.
fn plain(issuer: &str, model: Option<&str>, age: Option<Ages>, documents: Vec<Further>) -> CasePlan {
    CasePlan::Fixed(Fixed {
        issuer: issuer.to_owned(),
        model: model.map(str::to_owned),
        visa: true,
        age,
        documents,
        ..Fixed::default()
    })
}

/// The specimen on Start: genuine, of the state that the first scenario is set in.
#[derive(Resource, Clone, Default)]
pub struct Showcase(pub Arc<Vec<Case>>);

impl Showcase {
    pub fn new(shelf: &[LoadedScenario], registry: &Registry) -> Showcase {
        let case = shelf.first().and_then(|loaded| {
            let plans = vec![plain(&loaded.scenario.briefing.state, None, None, Vec::new())];
            build(&Scenario { cases: plans, ..loaded.scenario.clone() }, Seed(1366), registry).ok()
        });
        Showcase(Arc::new(case.unwrap_or_default()))
    }
}

fn said(error: impl std::fmt::Display) -> String {
    error.to_string()
}
