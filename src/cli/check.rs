//! `firstline check`: every problem of scenarios and issuing states, with its place and what to do.

use super::args::{Check, Format};
use super::code;
use super::files::{self, Failure};
use super::library::{CODES, ISSUER_END, Library, SCENARIO_END};
use crate::base::diagnostic::{self, Problem, Severity};
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
    let mut checked = 0;
    for path in &args.paths {
        for file in files::below(path, &[SCENARIO_END, ISSUER_END])? {
            let bytes = files::read(&file)?;
            let found = library.check(&file.to_string_lossy(), &bytes);
            checked += 1;
            if args.format == Format::Text && !found.is_empty() {
                files::say(&files::shown(&found, &bytes, std::io::stdout().is_terminal()));
            }
            problems.extend(found);
        }
    }
    match args.format {
        Format::Json => files::say_json(&problems)?,
        Format::Text => eprintln!("{checked} checked, {} found", problems.len()),
    }
    let errors = problems.iter().any(|problem| problem.severity == Severity::Error);
    Ok(if errors { code::FINDINGS } else { code::OK })
}
