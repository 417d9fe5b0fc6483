//! `firstline check`: every problem of scenarios, issuing states and supporting papers, with its place and what to do.

use super::args::{Check, Format};
use super::code;
use super::files::{self, Failure};
use super::library::{CODES, ISSUER_END, Library, PAPER_END, SCENARIO_END};
use crate::base::diagnostic::{self, Problem, Severity};
use crate::issuer::Registry;
use std::collections::BTreeSet;
use std::io::IsTerminal;

pub fn run(args: &Check, library: &Library) -> Result<u8, Failure> {
    if args.explain {
        for path in &args.paths {
            let id = path.to_string_lossy();
            let code = diagnostic::explain(&id, CODES).ok_or_else(|| {
                let all: Vec<&str> = CODES.iter().flat_map(|room| room.iter()).map(|code| code.id).collect();
                Failure::Said(format!("there is no code `{id}`; there are {}", all.join(", ")))
            })?;
            files::say(&format!("{} {}\n{}", code.id, code.title, code.explanation));
        }
        return Ok(code::OK);
    }
    let mut problems: Vec<Problem> = Vec::new();
    // The states that are checked, so that no two of them have one code.
    let mut states = Registry::default();
    let mut checked = BTreeSet::new();
    for path in &args.paths {
        for file in files::below(path, &[SCENARIO_END, ISSUER_END, PAPER_END])? {
            if !checked.insert(file.clone()) {
                continue;
            }
            let bytes = files::read(&file)?;
            let name = file.to_string_lossy();
            let found = if name.ends_with(ISSUER_END) {
                vec![(bytes.clone(), states.read(&name, &bytes).err().unwrap_or_default())]
            } else if name.ends_with(PAPER_END) {
                vec![(bytes.clone(), library.registry().check_paper(&name, &bytes))]
            } else {
                library.check(&name, &bytes)
            };
            for (text, found) in found.into_iter().filter(|(_, found)| !found.is_empty()) {
                if args.format == Format::Text {
                    files::say(&files::shown(&found, &text, std::io::stdout().is_terminal()));
                }
                problems.extend(found);
            }
        }
    }
    match args.format {
        Format::Json => files::say_json(&problems)?,
        Format::Text => eprintln!("{} checked, {} found", checked.len(), problems.len()),
    }
    let errors = problems.iter().any(|problem| problem.severity == Severity::Error);
    Ok(if errors { code::FINDINGS } else { code::OK })
}
