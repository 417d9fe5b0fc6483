//! `firstline examine`: an examination by script, with the same engine as on the desk.

use super::args::Examine;
use super::exam_file::ExamFile;
use super::files::{self, Failure};
use super::{code, exam, library::Library};
use crate::base::ron_file;
use crate::session::{Entry, FORMAT, Header};

pub fn run(args: &Examine, library: &Library) -> Result<u8, Failure> {
    let loaded = library.scenario(&args.which.scenario)?;
    let cases = exam::cases(&loaded, args.which.seed, library.registry())?;
    let name = args.script.to_string_lossy();
    let bytes = files::read(&args.script)?;
    let entries: Vec<Entry> =
        ron_file::read(&name, &bytes).map_err(|found| Failure::problems(&name, &found, &bytes))?;
    let header = Header {
        format: FORMAT.to_owned(),
        scenario: loaded.scenario.id.clone(),
        scenario_hash: loaded.hash.clone(),
        seed: args.which.seed,
        trainee: args.trainee.clone(),
        // A script has no time of its own; the same script gives the same log, byte for byte.
        started: "1970-01-01T00:00:00Z".to_owned(),
    };
    let mut file = ExamFile::begin(&args.output, &header)?;
    let mut session = exam::session(&loaded, &cases);
    for (i, entry) in entries.iter().enumerate() {
        session = session.apply(&entry.action).map_err(|refused| {
            Failure::Said(format!(
                "act {} of {name} is not possible: {refused}; the acts before it are in {}",
                i + 1,
                args.output.display()
            ))
        })?;
        file.append(entry)?;
    }
    let decided = session.cases.iter().filter(|case| case.decision.is_some()).count();
    eprintln!("{} acts, {decided} of {} cases decided: {}", entries.len(), cases.len(), args.output.display());
    Ok(code::OK)
}
