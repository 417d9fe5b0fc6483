//! Scenario files: the shipped ones have no problem, and each bad one is told to its writer in the words kept beside it.
#![allow(clippy::disallowed_methods, reason = "a test reads its fixtures")]

use firstline::base::diagnostic::{Problem, explain, render};
use firstline::base::ron_file::{self, shown_text};
use firstline::base::{assets, locale::Language};
use firstline::scenario::{
    CasePlan, Known, KnownIssuer, KnownSetting, Scenario, TimeMode, Vocabulary, code, parse, photographs, same_id,
};
use std::path::{Path, PathBuf};

/// Words that do not change when the catalogue grows, so that the messages kept for the bad files do not either.
fn words() -> Vocabulary<'static> {
    const SUBTLETY: KnownSetting = KnownSetting { name: "subtlety", min: 0.0, max: 1.0 };
    const AMOUNT: KnownSetting = KnownSetting { name: "amount", min: 0.2, max: 1.0 };
    let known = |id, group, settings: &[KnownSetting<'static>], revealed_by: &[&[&'static str]]| Known {
        id,
        group,
        settings: settings.to_vec(),
        revealed_by: revealed_by.iter().map(|set| set.to_vec()).collect(),
    };
    Vocabulary {
        forgeries: vec![
            known("paper-uv-bright", "substrate", &[SUBTLETY], &[&["uv-a"]]),
            known("watermark-absent", "substrate", &[], &[&["transmitted"]]),
            known("guilloche-dots", "print", &[], &[&["loupe"]]),
            known("dovid-static", "print", &[], &[&["tilt", "compare"], &["tilt"]]),
            known("ir-background-stays", "print", &[SUBTLETY], &[&["ir"]]),
            known("photo-substituted", "portrait", &[SUBTLETY], &[&["oblique"], &["tilt", "compare"], &["loupe"]]),
            known("digit-altered-expiry", "biodata", &[SUBTLETY], &[]),
            known("mrz-cd-dob", "mrz", &[], &[&["mrz-reader"]]),
            known("page-substituted", "book", &[SUBTLETY], &[]),
            known("visa-dates-altered", "visa", &[SUBTLETY], &[]),
            known("stamp-printed", "stamp", &[], &[&["loupe"]]),
        ],
        oddities: vec![known("ok-unknown-dob", "honest", &[], &[]), known("z-wear-laminate", "honest", &[AMOUNT], &[])],
        tools: vec!["white", "oblique", "transmitted", "uv-a", "ir", "tilt", "loupe", "mrz-reader", "compare"],
        issuers: vec![
            KnownIssuer { code: "QVA", models: vec!["QVA-P-2024"] },
            KnownIssuer { code: "QZL", models: vec!["QZL-P-2026"] },
        ],
        papers: vec!["ticket"],
        decisions: vec!["admit", "admit-with-note", "refer-doc", "refer-identity", "refer-protection"],
    }
}

fn fixtures(folder: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures").join(folder)
}

fn problems(file: &str, bytes: &[u8]) -> Vec<Problem> {
    match parse(file, bytes, &words()) {
        Ok((_, warnings)) => warnings,
        Err(problems) => problems,
    }
}

/// The scenario that `text` holds, which has no problem.
fn scenario(text: &str, words: &Vocabulary) -> Scenario {
    let (scenario, warnings) = parse("x.scenario.ron", text.as_bytes(), words)
        .unwrap_or_else(|problems| panic!("{}", render(&problems, text, false)));
    assert_eq!(warnings, []);
    scenario
}

#[test]
fn shipped_scenarios_have_no_problem() {
    let real = firstline::cli::Library::shipped().unwrap();
    let mut shipped = Vec::new();
    for path in assets::scenarios() {
        let text = assets::scenario(&path).unwrap();
        shipped.push((path, scenario(&text, &real.vocabulary())));
    }
    let ids: Vec<&str> = shipped.iter().map(|(_, scenario)| scenario.id.as_str()).collect();
    assert_eq!(
        ids,
        ["demonstration", "guided-first", "mixed-practice", "papers-and-purpose", "reading-chips", "several-documents"]
    );
    assert_eq!(same_id(shipped.iter().map(|(path, scenario)| (path.as_str(), scenario))), []);
    for (path, scenario) in &shipped {
        let name = format!("/{}.scenario.ron", scenario.id);
        assert!(path.ends_with(&name), "{path} is named after its id");
        assert!(
            scenario.title.missing().is_empty() && scenario.title.get(Language::Lo) != scenario.title.get(Language::En)
        );
    }
}

#[test]
fn what_is_left_out_has_sensible_values() {
    let text = include_str!("fixtures/least.scenario.ron");
    let least = scenario(text, &words());
    assert_eq!((least.time, least.undo_allowed, least.reveal_hints), (TimeMode::Untimed, true, false));
    assert!(least.rubric.hit > 0 && least.rubric.pass_mark <= 100);
    let CasePlan::Generated(generated) = &least.cases[0] else { panic!("{:?}", least.cases) };
    assert_eq!(generated.issuers, ["QVA", "QZL"]);
    // Only white light is on the desk: what it cannot show is not put into a document.
    assert_eq!(generated.forgeries, ["digit-altered-expiry", "page-substituted", "visa-dates-altered"]);
    assert_eq!(generated.oddities, ["ok-unknown-dob", "z-wear-laminate"]);
    let CasePlan::Fixed(fixed) = &least.cases[1] else { panic!("{:?}", least.cases) };
    assert!(fixed.visa && fixed.model.is_none() && fixed.faults.is_empty());
}

#[test]
fn every_bad_file_is_told_in_the_words_beside_it() {
    let mut files: Vec<PathBuf> =
        std::fs::read_dir(fixtures("bad")).unwrap().map(|entry| entry.unwrap().path()).collect();
    files.retain(|path| path.extension().is_some_and(|end| end == "ron"));
    files.sort();
    assert!(files.len() > 15);
    let mut settings = insta::Settings::new();
    settings.set_snapshot_path("fixtures/bad");
    settings.set_prepend_module_to_snapshot(false);
    settings.set_omit_expression(true);
    let _guard = settings.bind_to_scope();
    for path in files {
        let file = path.file_name().unwrap().to_str().unwrap();
        let bytes = std::fs::read(&path).unwrap();
        let found = problems(file, &bytes);
        assert!(!found.is_empty(), "{file} has no problem");
        insta::assert_snapshot!(file.split('.').next().unwrap(), render(&found, &shown_text(&bytes), false));
    }
}

#[test]
fn every_code_is_met_in_a_bad_file_and_explained() {
    let mut met: Vec<&str> = Vec::new();
    for entry in std::fs::read_dir(fixtures("bad")).unwrap() {
        let path = entry.unwrap().path();
        met.extend(
            problems(path.to_str().unwrap(), &std::fs::read(&path).unwrap()).iter().map(|problem| problem.code.id),
        );
    }
    // Too large to keep among the fixtures.
    met.push(ron_file::TOO_LARGE.id);
    // What is wrong with the photographs beside a scenario.
    let list = br#"(consent: "signed", people: {"anna": (sex: F, age: 34)})"#;
    let read = |_: &str| Ok(b"GIF89a".to_vec());
    let names = vec!["anna.jpg".to_owned()];
    let told = photographs::people(photographs::Folder { path: "faces", list, names, read: &read }).unwrap_err();
    met.extend(told.iter().map(|problem| problem.code.id));
    met.push(code::CAST.id);
    for code in ron_file::CODES.iter().chain(code::CODES) {
        assert!(met.contains(&code.id), "no bad file shows {} ({})", code.id, code.title);
        assert_eq!(explain(code.id, &[ron_file::CODES, code::CODES]), Some(*code));
        assert!(code.explanation.len() > 40 && code.explanation.ends_with('.'), "{} is hardly explained", code.id);
    }
}

#[test]
fn two_scenarios_may_not_share_an_id() {
    let first = scenario(include_str!("fixtures/least.scenario.ron"), &words());
    let found = same_id([("a.scenario.ron", &first), ("b.scenario.ron", &first)]);
    assert_eq!(found.len(), 1);
    assert_eq!((found[0].file.as_str(), found[0].code.id), ("b.scenario.ron", "S002"));
}

#[test]
fn a_file_of_five_megabytes_is_refused_at_once() {
    let found = problems("big.scenario.ron", &vec![b' '; 5 << 20]);
    assert_eq!(found.len(), 1);
    assert_eq!(found[0].code.id, "R002");
}

#[test]
fn of_countless_problems_the_first_are_told() {
    let tools = "\"lamp\", ".repeat(5000);
    let text = include_str!("fixtures/least.scenario.ron").replace("\"white\"", &tools);
    let found = problems("x.scenario.ron", text.as_bytes());
    assert_eq!((found.len(), found[0].path.as_str()), (200, "tools[0]"));
}

#[test]
fn no_piece_of_a_good_file_makes_the_check_fall_over() {
    let text = include_str!("fixtures/least.scenario.ron");
    for cut in (0..text.len()).filter(|&cut| text.is_char_boundary(cut)) {
        for piece in [&text[..cut], &text[cut..]] {
            let found = problems("x.scenario.ron", piece.as_bytes());
            assert!(
                !render(&found, &shown_text(piece.as_bytes()), false).is_empty() || piece.trim() == text.trim(),
                "{piece}"
            );
        }
    }
}
