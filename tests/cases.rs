//! Cases: the same scenario and seed give the same cases for ever, genuine documents agree with themselves, prevalence is kept.

use firstline::base::date::Date;
use firstline::base::seed::Seed;
use firstline::case::{Case, build};
use firstline::cli::Library;
use firstline::document::codes::{DocumentKind, document_code_verdict};
use firstline::document::compare::{Agreement, Habits, compare};
use firstline::document::mrz::{Reading, read};
use firstline::document::{Direction, FieldId};
use firstline::issuer::Issuer;
use firstline::scenario::CasePlan;
use std::collections::BTreeMap;

fn cases(scenario: &str, seed: u64) -> Vec<Case> {
    let library = Library::shipped().unwrap();
    let loaded = library.scenario(scenario).unwrap_or_else(|failure| panic!("{failure}"));
    build(&loaded.scenario, Seed(seed), library.registry()).unwrap()
}

#[test]
fn the_same_seed_makes_the_same_cases_and_another_makes_others() {
    for scenario in ["guided-first", "mixed-practice", "demonstration", "several-documents"] {
        assert_eq!(cases(scenario, 5), cases(scenario, 5), "{scenario}");
        assert_ne!(cases(scenario, 5), cases(scenario, 6), "{scenario}");
    }
}

/// Mixed practice over all states, with that many travellers.
fn crowd(library: &Library, seed: u64, count: u16) -> Vec<Case> {
    let mut scenario = library.scenario("mixed-practice").unwrap_or_else(|failure| panic!("{failure}")).scenario;
    let CasePlan::Generated(plan) = &mut scenario.cases[0] else { panic!("mixed practice is generated") };
    plan.issuers = library.registry().issuers().map(|issuer| issuer.code.clone()).collect();
    (plan.count, plan.prevalence) = (count, 0.0);
    build(&scenario, Seed(seed), library.registry()).unwrap()
}

/// Every field that both zones have says the same in both, as the standard counts it.
#[track_caller]
fn agree(viz: &BTreeMap<FieldId, String>, reading: &Reading, issuer: &Issuer, states: &[(&str, &str)]) {
    let habits = Habits {
        letters: issuer.transliteration,
        months: &issuer.months,
        states,
        on: Date::parse("2031-06-02").unwrap(),
    };
    let compared = compare(viz, reading, &habits);
    assert!(compared.len() >= 6, "{compared:?}");
    for field in compared {
        assert!(matches!(field.agreement, Agreement::Same | Agreement::Lawful(_)), "{}: {field:?}", issuer.code);
    }
}

#[test]
fn a_hundred_thousand_genuine_documents_say_the_same_in_both_zones() {
    let library = Library::shipped().unwrap();
    let states: Vec<(&str, &str)> =
        library.registry().issuers().map(|issuer| (issuer.nationality.as_str(), issuer.code.as_str())).collect();
    for seed in 0..400 {
        for case in crowd(&library, seed, 250) {
            let document = &case.genuine;
            let facts = &document.facts;
            let reading = read(&document.mrz.join("\n")).unwrap();
            assert!(reading.verifies(), "{:?}", document.mrz);
            agree(&document.viz, &reading, library.registry().issuer(&document.issuer).unwrap(), &states);
            assert!(facts.issued < facts.expires);
            let verdict = document_code_verdict(&facts.document_code, DocumentKind::OrdinaryPassport, facts.issued);
            assert!(verdict.is_right(), "{} issued {}: {verdict}", facts.document_code, facts.issued);
            assert_eq!(reading.field("document_code"), facts.document_code);
            assert!(facts.birth.year < facts.issued.year() - 17, "adults only so far");
            for page in &document.pages {
                assert!(page.stamps.iter().all(|stamp| stamp.date > facts.issued && stamp.date < facts.expires));
                if let Some(visa) = &page.visa {
                    let reading = read(&visa.mrz.join("\n")).unwrap();
                    assert!(reading.verifies(), "{:?}", visa.mrz);
                    agree(&visa.viz, &reading, library.registry().issuer(&visa.issuer).unwrap(), &states);
                    assert!(visa.valid_from < visa.valid_until && visa.valid_from > facts.issued);
                    assert_eq!(visa.viz["passport_number"], facts.number);
                }
            }
        }
    }
}

#[test]
fn generated_cases_keep_the_prevalence_that_was_asked() {
    for seed in 0..400 {
        let cases = cases("mixed-practice", seed);
        let forged = cases.iter().filter(|case| !case.truth.is_genuine()).count();
        assert_eq!((forged, cases.len()), (4, 10), "seed {seed}");
        assert!(
            cases
                .iter()
                .all(|case| (case.shown == case.genuine) == case.truth.faults.is_empty() || !case.truth.is_genuine())
        );
    }
}

#[test]
fn travel_histories_add_up() {
    let library = Library::shipped().unwrap();
    let mut journeys = 0;
    for seed in 0..8 {
        for case in crowd(&library, seed, 120) {
            let document = &case.genuine;
            let mut stamps: Vec<_> = document.pages.iter().flat_map(|page| &page.stamps).collect();
            stamps.sort_by_key(|stamp| stamp.date);
            for pair in stamps.chunks(2) {
                let [entry, exit] = pair else { panic!("{}: an entry without an exit", document.facts.number) };
                assert_eq!((entry.direction, exit.direction), (Direction::Entry, Direction::Exit));
                assert!(entry.state == exit.state && entry.state != document.issuer && entry.date < exit.date);
                for stamp in pair {
                    let state = library.registry().issuer(&stamp.state).unwrap();
                    let post = state.posts.iter().find(|post| post.name == stamp.post).unwrap();
                    assert!(post.opened <= stamp.date && post.mode == stamp.mode);
                    assert!(document.facts.issued < stamp.date && stamp.date < document.facts.expires);
                }
            }
            journeys += stamps.len() / 2;
        }
    }
    assert!(journeys > 2000, "{journeys} journeys of 960 travellers");
}
