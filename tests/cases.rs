//! Cases: the same scenario and seed give the same cases for ever, genuine documents agree with themselves, prevalence is kept.

use firstline::base::seed::Seed;
use firstline::case::{Case, build};
use firstline::cli::Library;
use firstline::document::mrz::read;

fn cases(scenario: &str, seed: u64) -> Vec<Case> {
    let library = Library::shipped().unwrap();
    let loaded = library.scenario(scenario).unwrap_or_else(|failure| panic!("{failure}"));
    build(&loaded.scenario, Seed(seed), library.registry()).unwrap()
}

#[test]
fn the_same_seed_makes_the_same_cases_and_another_makes_others() {
    for scenario in ["guided-first", "mixed-practice", "demonstration"] {
        assert_eq!(cases(scenario, 5), cases(scenario, 5), "{scenario}");
        assert_ne!(cases(scenario, 5), cases(scenario, 6), "{scenario}");
    }
}

#[test]
fn a_genuine_document_says_the_same_in_both_zones() {
    for seed in 0..60 {
        for case in cases("mixed-practice", seed) {
            let document = &case.genuine;
            let facts = &document.facts;
            let reading = read(&document.mrz.join("\n")).unwrap();
            assert!(reading.verifies(), "{:?}", document.mrz);
            assert_eq!(reading.field("number").trim_end_matches('<'), document.viz["number"], "seed {seed}");
            assert_eq!(reading.field("issuing_state"), document.issuer);
            let two = |n: i32| format!("{:02}", n.rem_euclid(100));
            let expiry = facts.expires;
            let yymmdd = two(expiry.year().into()) + &two(expiry.month().into()) + &two(expiry.day().into());
            assert_eq!(reading.field("date_of_expiry"), yymmdd);
            assert!(document.viz["date_of_expiry"].ends_with(&expiry.year().to_string()), "{:?}", document.viz);
            assert!(facts.issued < facts.expires);
            assert!(facts.birth.year < facts.issued.year() - 17, "adults only so far");
            for page in &document.pages {
                assert!(page.stamps.iter().all(|stamp| stamp.date > facts.issued && stamp.date < facts.expires));
                if let Some(visa) = &page.visa {
                    assert!(read(&visa.mrz.join("\n")).unwrap().verifies(), "{:?}", visa.mrz);
                    assert!(visa.valid_from < visa.valid_until && visa.valid_from > facts.issued);
                    assert_eq!(visa.viz["passport_number"], facts.number);
                }
            }
        }
    }
}

#[test]
fn generated_cases_keep_the_prevalence_that_was_asked() {
    for seed in 0..20 {
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
