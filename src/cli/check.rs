//! `firstline check`: every problem of scenarios and issuing states, with its place and what to do.

use super::args::{Check, Format};
use super::code;
use super::files::{self, Failure};
use crate::base::diagnostic::{self, Code, Problem, Severity};
use crate::base::ron_file;
use crate::case::Decision;
use crate::forgery::{Anomaly, CATALOGUE, ODDITIES};
use crate::inspection::TOOLS;
use crate::issuer::{self, Registry};
use crate::scenario::{self, Known, KnownIssuer, KnownSetting, Vocabulary};
use std::io::IsTerminal;
use std::path::{Path, PathBuf};

/// The codes of every room that finds problems.
const CODES: &[&[&Code]] = &[ron_file::CODES, scenario::code::CODES, issuer::CODES];

/// The words that a scenario may use, with what they are borrowed from.
pub struct Words {
    registry: Registry,
}

impl Words {
    /// The words as the scenario's check takes them.
    pub fn borrow(&self) -> Vocabulary<'_> {
        let known = |anomalies: &'static [&'static dyn Anomaly]| {
            anomalies
                .iter()
                .map(|anomaly| Known {
                    id: anomaly.id(),
                    group: anomaly.group().id(),
                    settings: anomaly
                        .settings()
                        .iter()
                        .map(|s| KnownSetting { name: s.name, min: s.min, max: s.max })
                        .collect(),
                    revealed_by: anomaly.revealed_by().iter().map(|set| set.to_vec()).collect(),
                })
                .collect()
        };
        Vocabulary {
            forgeries: known(CATALOGUE),
            oddities: known(ODDITIES),
            tools: TOOLS.iter().map(|tool| tool.id()).collect(),
            issuers: self
                .registry
                .issuers()
                .map(|issuer| KnownIssuer {
                    code: &issuer.code,
                    models: issuer.models.iter().map(|model| model.id.as_str()).collect(),
                })
                .collect(),
            decisions: Decision::ALL.iter().map(|decision| decision.id()).collect(),
        }
    }
}

/// The vocabulary of this program: its catalogue, tools and shipped issuing states.
pub fn vocabulary() -> Result<Words, Failure> {
    Ok(Words { registry: files::registry()? })
}

pub fn run(args: &Check) -> Result<u8, Failure> {
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
    let words = vocabulary()?;
    let mut problems: Vec<Problem> = Vec::new();
    let mut checked = 0;
    for path in &args.paths {
        for file in ron_files(path)? {
            let bytes = files::read(&file)?;
            let found = check(&file.to_string_lossy(), &bytes, &words);
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

fn check(name: &str, bytes: &[u8], words: &Words) -> Vec<Problem> {
    if name.ends_with(".issuer.ron") {
        return issuer::parse(name, bytes).err().unwrap_or_default();
    }
    match scenario::parse(name, bytes, &words.borrow()) {
        Ok((_, warnings)) => warnings,
        Err(problems) => problems,
    }
}

/// The files to check at a path: itself, or everything below a folder that is a scenario or an issuing state.
fn ron_files(path: &Path) -> Result<Vec<PathBuf>, Failure> {
    if !path.is_dir() {
        return Ok(vec![path.to_owned()]);
    }
    let fail = |why| Failure::Read { path: path.to_owned(), why };
    let mut entries: Vec<PathBuf> = Vec::new();
    for entry in std::fs::read_dir(path).map_err(fail)? {
        entries.push(entry.map_err(fail)?.path());
    }
    entries.sort();
    let mut found = Vec::new();
    for entry in entries {
        if entry.is_dir() {
            found.extend(ron_files(&entry)?);
        } else if [".scenario.ron", ".issuer.ron"].iter().any(|end| entry.to_string_lossy().ends_with(end)) {
            found.push(entry);
        }
    }
    Ok(found)
}
