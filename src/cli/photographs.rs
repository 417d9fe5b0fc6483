//! The folder of photographs beside a scenario, read from the disk: plain files in the folder itself and nothing else.

use crate::base::diagnostic::Problem;
use crate::document::Cast;
use crate::scenario::code;
use crate::scenario::photographs::{ENDS, Folder, LIST, MOST_BYTES, people};
use std::io::Read;
use std::path::Path;

/// More entries than these are not looked through.
const MOST_ENTRIES: usize = 2000;

/// What a folder of photographs gives: the people, and the problems with the text that they point into.
pub struct Found {
    pub cast: Cast,
    pub problems: Vec<Problem>,
    pub list: Vec<u8>,
}

/// The people in the folder of that name beside the scenario at `scenario`, with what is doubtful about it or all that is wrong.
pub fn beside(scenario: &Path, name: &str) -> Found {
    let folder = scenario.parent().unwrap_or(Path::new("")).join(name);
    let shown = folder.to_string_lossy().into_owned();
    let found = |cast, problems, list| Found { cast, problems, list };
    let (list, names) = match listed(&folder) {
        Ok(listed) => listed,
        Err((message, advice)) => {
            let problem = Problem::new(&code::PHOTOGRAPHS, &shown, message).hint(advice);
            return found(Cast::default(), vec![problem], Vec::new());
        }
    };
    let read = |name: &str| plain_file(&folder.join(name), MOST_BYTES);
    match people(Folder { path: &shown, list: &list, names, read: &read }) {
        Ok((cast, warnings)) => found(cast, warnings, list),
        Err(problems) => found(Cast::default(), problems, list),
    }
}

/// The list of people and the names of the photographs; or what is wrong and what to do.
fn listed(folder: &Path) -> Result<(Vec<u8>, Vec<String>), (String, String)> {
    let is_folder = folder.symlink_metadata().is_ok_and(|data| data.is_dir());
    if !is_folder {
        let advice = "make a folder of that name beside the scenario's file, or correct the name";
        return Err(("there is no folder of photographs here".to_owned(), advice.to_owned()));
    }
    let entries =
        std::fs::read_dir(folder).map_err(|why| (format!("the folder cannot be read: {why}"), String::new()))?;
    let mut names = Vec::new();
    for (count, entry) in entries.flatten().enumerate() {
        if count >= MOST_ENTRIES {
            let advice = "keep the photographs in a folder of their own";
            return Err((format!("there are more than {MOST_ENTRIES} files in this folder"), advice.to_owned()));
        }
        let name = entry.file_name().to_string_lossy().into_owned();
        let small = name.to_lowercase();
        if ENDS.iter().any(|end| small.ends_with(end)) && !name.starts_with('.') {
            names.push(name);
        }
    }
    let list = plain_file(&folder.join(LIST), crate::base::ron_file::MAX_BYTES as u64).map_err(|why| {
        let advice = "write (consent: \"…\", people: {\"anna\": (sex: F, age: 34)}) into it";
        (format!("`{LIST}` cannot be read: {why}"), advice.to_owned())
    })?;
    Ok((list, names))
}

/// The bytes of a file that is one itself: no link that leads elsewhere, no pipe that never ends.
fn plain_file(path: &Path, most_bytes: u64) -> Result<Vec<u8>, String> {
    let data = path.symlink_metadata().map_err(|why| why.to_string())?;
    if !data.is_file() {
        return Err("it is not a plain file".to_owned());
    }
    let mut bytes = Vec::new();
    let file = std::fs::File::open(path).map_err(|why| why.to_string())?;
    file.take(most_bytes + 1).read_to_end(&mut bytes).map_err(|why| why.to_string())?;
    if bytes.len() as u64 > most_bytes {
        return Err(format!("it is larger than {} MiB", most_bytes >> 20));
    }
    Ok(bytes)
}
