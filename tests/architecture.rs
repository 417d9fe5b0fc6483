//! The order of the rooms, held from the first day: a module uses only those above it, and every file on disk is registered.

#![allow(clippy::disallowed_methods, reason = "a test that reads the source tree")]

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

/// The rooms in their order (`src/lib.rs` lists them so).
const ORDER: [&str; 16] = [
    "base",
    "document",
    "layers",
    "paint",
    "issuer",
    "forgery",
    "scenario",
    "case",
    "specimen",
    "inspection",
    "session",
    "scoring",
    "reference",
    "report",
    "cli",
    "app",
];

fn root() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}

fn rust_files(folder: &Path) -> Vec<PathBuf> {
    let mut files = Vec::new();
    for entry in std::fs::read_dir(folder).into_iter().flatten().flatten() {
        let path = entry.path();
        if path.is_dir() {
            files.extend(rust_files(&path));
        } else if path.extension().is_some_and(|e| e == "rs") {
            files.push(path);
        }
    }
    files.sort();
    files
}

fn room_of(file: &Path) -> Option<String> {
    let inside = file.strip_prefix(root().join("src")).ok()?;
    let first = inside.components().next()?.as_os_str().to_str()?;
    Some(first.trim_end_matches(".rs").to_owned())
}

/// The code of a file without its comments, so that a word in a sentence is not taken for a use.
fn code_of(file: &Path) -> String {
    let text = std::fs::read_to_string(file).unwrap();
    text.lines().filter(|line| !line.trim_start().starts_with("//")).collect::<Vec<_>>().join("\n")
}

#[test]
fn a_room_uses_only_the_rooms_above_it() {
    let mut wrong = Vec::new();
    for file in rust_files(&root().join("src")) {
        let Some(at) = room_of(&file).and_then(|room| ORDER.iter().position(|r| *r == room)) else { continue };
        let code = code_of(&file);
        for (below, room) in ORDER.iter().enumerate() {
            if below > at && code.contains(&format!("crate::{room}::")) {
                wrong.push(format!("{} ({}) uses {room}, which stands below it", file.display(), ORDER[at]));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn the_library_lists_its_rooms_in_their_order() {
    let lib = std::fs::read_to_string(root().join("src/lib.rs")).unwrap();
    let listed: Vec<&str> =
        lib.lines().filter_map(|line| line.trim().strip_prefix("pub mod ")?.strip_suffix(';')).collect();
    let expected: Vec<&str> = ORDER.into_iter().filter(|room| listed.contains(room)).collect();
    assert_eq!(listed, expected);
    assert_eq!(listed.len(), listed.iter().collect::<std::collections::BTreeSet<_>>().len());
}

#[test]
fn only_the_app_knows_bevy() {
    for file in rust_files(&root().join("src")) {
        let room = room_of(&file).unwrap_or_default();
        if room != "app" && room != "main" {
            assert!(!code_of(&file).contains("bevy"), "{} names Bevy", file.display());
        }
    }
}

#[test]
fn every_file_opens_with_a_sentence_that_says_what_it_is_for() {
    for folder in ["src", "tests"] {
        for file in rust_files(&root().join(folder)) {
            let text = std::fs::read_to_string(&file).unwrap();
            let first = text.lines().next().unwrap_or_default();
            assert!(
                first.starts_with("//! ") && first.len() > 12,
                "{} does not open with a `//!` sentence",
                file.display()
            );
        }
    }
}

#[test]
fn every_module_on_disk_is_registered() {
    for file in rust_files(&root().join("src")) {
        let name = file.file_stem().unwrap().to_str().unwrap().to_owned();
        if ["lib", "main"].contains(&name.as_str()) {
            continue;
        }
        let (folder, module) = if name == "mod" {
            let own = file.parent().unwrap();
            (own.parent().unwrap().to_owned(), own.file_name().unwrap().to_str().unwrap().to_owned())
        } else {
            (file.parent().unwrap().to_owned(), name)
        };
        let parents = [folder.join("mod.rs"), folder.join("lib.rs"), folder.with_extension("rs")];
        let declared = parents.iter().filter_map(|p| std::fs::read_to_string(p).ok()).any(|text| {
            text.lines().any(|line| {
                let line = line
                    .trim()
                    .trim_start_matches("pub ")
                    .trim_start_matches("pub(crate) ")
                    .trim_start_matches("pub(super) ");
                line == format!("mod {module};")
            })
        });
        assert!(declared, "{} is not declared in its folder", file.display());
    }
}

#[test]
fn every_forgery_oddity_and_tool_on_disk_is_in_its_slice() {
    let camel = |name: &str| -> String { name.split('_').map(|part| part[..1].to_uppercase() + &part[1..]).collect() };
    let catalogue = std::fs::read_to_string(root().join("src/forgery/mod.rs")).unwrap();
    let mut found = BTreeMap::new();
    for file in rust_files(&root().join("src/forgery")) {
        let group = file.parent().unwrap().file_name().unwrap().to_str().unwrap().to_owned();
        let name = file.file_stem().unwrap().to_str().unwrap().to_owned();
        if group == "forgery" || name == "mod" {
            continue;
        }
        // A type of its own, or a value of one that several share.
        let is_value = code_of(&file).contains("pub const");
        let entry = format!("&{group}::{name}::{}", if is_value { name.to_uppercase() } else { camel(&name) });
        assert!(catalogue.contains(&entry), "{} is not in the catalogue: add `{entry}`", file.display());
        found.insert(name, group);
    }
    assert!(found.len() >= 16, "twelve forgeries and four honest oddities at the least");
    let tools = std::fs::read_to_string(root().join("src/inspection/mod.rs")).unwrap();
    for file in rust_files(&root().join("src/inspection")) {
        let name = file.file_stem().unwrap().to_str().unwrap().to_owned();
        if code_of(&file).contains("impl Tool for") {
            let entry = format!("&{name}::{}", camel(&name));
            assert!(tools.contains(&entry), "{} is not among the tools: add `{entry}`", file.display());
        }
    }
}

#[test]
fn no_room_is_a_drawer_for_odds_and_ends() {
    for file in rust_files(&root().join("src")) {
        for part in file.strip_prefix(root()).unwrap().components() {
            let part = part.as_os_str().to_str().unwrap().trim_end_matches(".rs").to_owned();
            assert!(!["core", "util", "utils", "common", "helpers"].contains(&part.as_str()), "{}", file.display());
        }
    }
}
