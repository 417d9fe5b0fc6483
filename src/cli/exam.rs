//! A whole examination put together for the commands: scenario, cases, log, marks.

use super::args::Chip;
use super::files::Failure;
use super::library::{Library, LoadedScenario};
use crate::base::locale::Language;
use crate::base::seed::Seed;
use crate::case::{Case, Truth, build};
use crate::document::Document;
use crate::issuer::Registry;
use crate::scoring::{Marks, score};
use crate::session::{ExamLog, Session};

/// The language of that code.
pub fn language(code: &str) -> Result<Language, Failure> {
    Language::from_code(code)
        .ok_or_else(|| Failure::Said(format!("there is no language `{code}`: choose en, fr or lo")))
}

/// The cases of a scenario.
pub fn cases(loaded: &LoadedScenario, seed: u64, registry: &Registry) -> Result<Vec<Case>, Failure> {
    build(&loaded.scenario, Seed(seed), registry).map_err(Failure::said)
}

/// The case of that number, from 1.
pub fn case(cases: &[Case], number: usize) -> Result<&Case, Failure> {
    number
        .checked_sub(1)
        .and_then(|i| cases.get(i))
        .ok_or_else(|| Failure::Said(format!("there is no case {number}: this scenario has 1 to {}", cases.len())))
}

/// The document that a reader is asked to read, and the scenario that it comes from.
pub fn document(args: &Chip, library: &Library) -> Result<(LoadedScenario, Document), Failure> {
    let loaded = library.scenario(&args.which.scenario)?;
    let cases = cases(&loaded, args.which.seed, library.registry())?;
    let case = case(&cases, args.case)?;
    let document = if args.genuine { &case.genuine } else { &case.shown };
    Ok((loaded, document.clone()))
}

/// A fresh examination of a scenario.
pub fn session(loaded: &LoadedScenario, cases: &[Case]) -> Session {
    Session::new(cases.len(), loaded.scenario.undo_allowed)
}

/// The examination after a log, and its marks.
pub fn marked(loaded: &LoadedScenario, cases: &[Case], log: &ExamLog) -> Result<(Session, Marks), Failure> {
    let session = log.replay(session(loaded, cases)).map_err(Failure::said)?;
    let truths: Vec<&Truth> = cases.iter().map(|case| &case.truth).collect();
    let marks = score(&truths, &session, &loaded.scenario.rubric);
    Ok((session, marks))
}
