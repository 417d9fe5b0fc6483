//! Reading and writing for the commands: every failure says which file, what happened and what to do.

use crate::base::diagnostic::{self, Problem};
use crate::base::ron_file;
use std::fmt;
use std::io::{IsTerminal, Read, Write};
use std::path::{Path, PathBuf};

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
    // A device or a pipe is written to; only a file is replaced.
    if path.metadata().is_ok_and(|data| !data.is_file()) {
        return std::fs::write(path, bytes).map_err(fail);
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

/// The files below a folder whose names end in one of `ends`, in order of their paths; a path that is no folder, itself.
pub fn below(path: &Path, ends: &[&str]) -> Result<Vec<PathBuf>, Failure> {
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
            found.extend(below(&entry, ends)?);
        } else if ends.iter().any(|end| entry.to_string_lossy().ends_with(end)) {
            found.push(entry);
        }
    }
    Ok(found)
}
