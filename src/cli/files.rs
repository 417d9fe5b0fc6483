//! Reading and writing for the commands: every failure says which file, what happened and what to do.

use crate::base::diagnostic::{self, Problem};
use crate::base::{assets, ron_file};
use crate::issuer::Registry;
use crate::scenario::{self, Scenario};
use std::fmt;
use std::io::{IsTerminal, Read, Write};
use std::path::{Path, PathBuf};
use std::sync::LazyLock;

/// Why a command could not do its work.
#[derive(Debug)]
pub enum Failure {
    Read {
        path: PathBuf,
        why: std::io::Error,
    },
    Write {
        path: PathBuf,
        why: std::io::Error,
    },
    /// Anything else; the text is a whole sentence for the user.
    Said(String),
}

impl Failure {
    pub fn said(text: impl fmt::Display) -> Failure {
        Failure::Said(text.to_string())
    }
}

impl Failure {
    /// A file that cannot be used, with everything that is wrong with it.
    pub fn problems(name: &str, problems: &[Problem], bytes: &[u8]) -> Failure {
        Failure::Said(format!("{name} cannot be used:\n{}", shown(problems, bytes, std::io::stderr().is_terminal())))
    }
}

/// Problems for a person to read, in colour where `terminal` is one and `NO_COLOR` is not set.
pub fn shown(problems: &[Problem], bytes: &[u8], terminal: bool) -> String {
    let coloured = terminal && std::env::var_os("NO_COLOR").is_none_or(|value| value.is_empty());
    diagnostic::render(problems, &ron_file::shown_text(bytes), coloured)
}

impl fmt::Display for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let advice = |why: &std::io::Error| match why.kind() {
            std::io::ErrorKind::NotFound => "check the path",
            std::io::ErrorKind::PermissionDenied => "choose a place that you may use, or ask for the permission",
            std::io::ErrorKind::StorageFull => "make room on the disk and try again",
            _ => "try again, or choose another place",
        };
        match self {
            Failure::Read { path, why } => write!(f, "cannot read {}: {why}; {}", path.display(), advice(why)),
            Failure::Write { path, why } => write!(f, "cannot write {}: {why}; {}", path.display(), advice(why)),
            Failure::Said(text) => f.write_str(text),
        }
    }
}

impl std::error::Error for Failure {}

/// The bytes of a file, or of standard input for `-`.
pub fn read(path: &Path) -> Result<Vec<u8>, Failure> {
    let fail = |why| Failure::Read { path: path.to_owned(), why };
    if path == Path::new("-") {
        let mut bytes = Vec::new();
        std::io::stdin().lock().read_to_end(&mut bytes).map_err(fail)?;
        return Ok(bytes);
    }
    std::fs::read(path).map_err(fail)
}

/// Writes a file, or standard output for `-`.
pub fn write(path: &Path, bytes: &[u8]) -> Result<(), Failure> {
    let fail = |why| Failure::Write { path: path.to_owned(), why };
    if path == Path::new("-") {
        return std::io::stdout().lock().write_all(bytes).map_err(fail);
    }
    // Beside the target first, so that a full disk never leaves half a file under its name.
    let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
    let mut file = tempfile::NamedTempFile::new_in(folder).map_err(fail)?;
    file.write_all(bytes).and_then(|()| file.flush()).map_err(fail)?;
    file.persist(path).map_err(|e| fail(e.error))?;
    Ok(())
}

/// A line for a reader on standard output; a closed pipe (`| head`) is no failure.
pub fn say(text: &str) {
    let mut out = std::io::stdout().lock();
    // Nobody is left to tell when standard output is gone.
    let _ =
        out.write_all(text.as_bytes()).and_then(|()| if text.ends_with('\n') { Ok(()) } else { out.write_all(b"\n") });
}

/// A value as JSON on standard output.
pub fn say_json(value: &impl serde::Serialize) -> Result<(), Failure> {
    let text = serde_json::to_string_pretty(value).map_err(Failure::said)?;
    say(&text);
    Ok(())
}

/// A scenario as it was found: its text is part of what an examination log belongs to.
#[derive(Clone, Debug)]
pub struct LoadedScenario {
    pub scenario: Scenario,
    /// Hash of the text.
    pub hash: String,
}

/// The issuing states that ship with the program; their files are read once.
pub fn registry() -> Result<Registry, Failure> {
    static SHIPPED: LazyLock<Result<Registry, Vec<String>>> = LazyLock::new(Registry::shipped);
    SHIPPED.clone().map_err(|problems| Failure::Said(problems.join("\n")))
}

/// The shipped scenarios, in the order in which they are offered.
pub fn shipped_scenarios() -> Vec<LoadedScenario> {
    assets::scenarios().iter().filter_map(|path| parse(path, assets::scenario(path)?.as_bytes()).ok()).collect()
}

/// The scenario at a path, or the shipped one of that id.
pub fn load_scenario(name: &str) -> Result<LoadedScenario, Failure> {
    let path = Path::new(name);
    if path.exists() || name == "-" || name.ends_with(".ron") {
        return parse(name, &read(path)?);
    }
    let shipped = shipped_scenarios();
    let ids: Vec<&str> = shipped.iter().map(|s| s.scenario.id.as_str()).collect();
    if let Some(found) = shipped.iter().find(|s| s.scenario.id == name) {
        return Ok(found.clone());
    }
    let near = diagnostic::did_you_mean(name, ids.iter().copied())
        .map_or(String::new(), |near| format!(" Did you mean `{near}`?"));
    Err(Failure::Said(format!(
        "there is no file and no shipped scenario `{name}`; shipped are: {}.{near}",
        ids.join(", ")
    )))
}

fn parse(name: &str, bytes: &[u8]) -> Result<LoadedScenario, Failure> {
    let vocabulary = super::check::vocabulary()?;
    match scenario::parse(name, bytes, &vocabulary.borrow()) {
        Ok((scenario, _)) => Ok(LoadedScenario { scenario, hash: blake3::hash(bytes).to_hex()[..16].to_owned() }),
        Err(problems) => Err(Failure::problems(name, &problems, bytes)),
    }
}
