//! The tour: the demonstration scenario played through by script, for a machine without a display.

use super::args::Tour;
use super::debrief::write_debrief;
use super::exam_file::ExamFile;
use super::files::{self, Failure};
use super::{code, draw, exam, library::Library};
use crate::base::locale::{Language, Texts};
use crate::case::Case;
use crate::layers::{Light, View};
use crate::report::debrief_text;
use crate::session::{Action, Entry, ExamLog, FORMAT, Flag, Header, Session, Sureness};
use crate::specimen::{Studio, Version};
use std::path::Path;

/// The scenario that is played, and its seed.
const SCENARIO: &str = "demonstration";
const SEED: u64 = 1;

pub fn run(args: &Tour, library: &Library) -> Result<u8, Failure> {
    tour(&args.output, exam::language(&args.lang)?, library)?;
    Ok(code::OK)
}

/// Plays the demonstration and writes pictures, log, marks and debrief into `folder`.
pub fn tour(folder: &Path, language: Language, library: &Library) -> Result<(), Failure> {
    std::fs::create_dir_all(folder).map_err(|why| Failure::Write { path: folder.to_owned(), why })?;
    let loaded = library.scenario(SCENARIO)?;
    let cases = exam::cases(&loaded, SEED, library.registry())?;
    let studio = Studio::new(library.registry().clone());
    let header = Header {
        format: FORMAT.to_owned(),
        scenario: loaded.scenario.id.clone(),
        scenario_hash: loaded.hash.clone(),
        seed: SEED,
        trainee: "TOUR".to_owned(),
        started: "1970-01-01T00:00:00Z".to_owned(),
    };
    let log_path = folder.join("examination.log");
    if log_path.exists() {
        std::fs::remove_file(&log_path).map_err(|why| Failure::Write { path: log_path.clone(), why })?;
    }
    let mut file = ExamFile::begin(&log_path, &header)?;
    let mut play =
        Play { session: exam::session(&loaded, &cases), file: &mut file, log: ExamLog { header, entries: Vec::new() } };
    for case in &cases {
        eprintln!("case {} of {}: {}", case.index + 1, cases.len(), case.shown.model);
        examine(case, &studio, folder, &mut play)?;
    }
    let log = play.log;
    let (session, marks) = exam::marked(&loaded, &cases, &log)?;
    let texts = Texts::new(language);
    let mut pictures = cases.len() * Light::ALL.len();
    write_debrief(folder, &texts, &loaded.scenario, &cases, (&session, &marks), &studio, &mut |_, _| pictures += 2)?;
    let score = serde_json::to_string_pretty(&marks).map_err(Failure::said)?;
    files::write(&folder.join("score.json"), score.as_bytes())?;
    files::say(&debrief_text(&texts, &cases, &session, &marks));
    eprintln!("written to {}: debrief.html, score.json, examination.log and {pictures} pictures", folder.display());
    Ok(())
}

/// The examination while it is played.
struct Play<'a> {
    session: Session,
    file: &'a mut ExamFile,
    log: ExamLog,
}

impl Play<'_> {
    fn act(&mut self, action: Action) -> Result<(), Failure> {
        self.session = self.session.apply(&action).map_err(Failure::said)?;
        let ms = self.log.entries.last().map_or(0, |entry| entry.ms + 4000);
        let entry = Entry { ms, action };
        self.file.append(&entry)?;
        self.log.entries.push(entry);
        Ok(())
    }
}

/// A practised examiner: every light on the data page, the reader, a flag on each fault, the right decision.
fn examine(case: &Case, studio: &Studio, folder: &Path, play: &mut Play) -> Result<(), Failure> {
    play.act(Action::Open { case: case.index })?;
    for light in Light::ALL {
        play.act(Action::Look { page: "data".to_owned(), light, tilt_deg: (0.0, 0.0) })?;
        let sheet = studio.sheet(case, "data", Version::Shown).map_err(Failure::said)?;
        let image = studio.picture(&sheet, sheet.area(), 200.0, &View::flat(light)).map_err(Failure::said)?;
        let name = format!("case-{}-data-{}.png", case.index + 1, light.id());
        files::write(&folder.join(name), &draw::png(&image)?)?;
    }
    play.act(Action::ReadMrz { page: "data".to_owned() })?;
    for fault in &case.truth.faults {
        let Some(strongest) = fault.traces.iter().max_by_key(|trace| trace.strength) else { continue };
        play.act(Action::Flag(Flag {
            page: strongest.page.clone(),
            region_mm: strongest.region_mm,
            kind: fault.id.clone(),
            sure: Sureness::Certain,
        }))?;
    }
    if let Some(decision) = case.truth.decisions.first() {
        play.act(Action::Decide { decision: *decision })?;
    }
    Ok(())
}
