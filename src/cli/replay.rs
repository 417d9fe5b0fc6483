//! `firstline replay`: the marks of a log again, from nothing but the log and its scenario.

use super::args::Replay;
use super::files::{self, Failure};
use super::{code, exam, library::Library};
use crate::base::locale::{Language, Texts};
use crate::report::debrief_text;
use crate::session::ExamLog;
use serde_json::json;

pub fn run(args: &Replay, library: &Library) -> Result<u8, Failure> {
    let bytes = files::read(&args.log)?;
    let named = |problem| Failure::Said(format!("{}: {problem}", args.log.display()));
    let (log, cut_off) = ExamLog::parse(&String::from_utf8_lossy(&bytes)).map_err(named)?;
    if let Some(problem) = cut_off {
        eprintln!("{}: {problem}", args.log.display());
    }
    let loaded = library.scenario(args.scenario.as_deref().unwrap_or(&log.header.scenario))?;
    if loaded.hash != log.header.scenario_hash {
        return Err(Failure::Said(format!(
            "{} was made with another wording of the scenario `{}` (hash {} there, {} here): give that file with --scenario",
            args.log.display(),
            log.header.scenario,
            log.header.scenario_hash,
            loaded.hash
        )));
    }
    let cases = exam::cases(&loaded, log.header.seed, library.registry())?;
    let (session, marks) = exam::marked(&loaded, &cases, &log)?;
    if args.json {
        files::say_json(&json!({ "log": log.header, "done": session.is_done(), "marks": marks }))?;
    } else {
        files::say(&debrief_text(&Texts::new(Language::En), &cases, &session, &marks));
    }
    Ok(code::OK)
}
