//! Cases: the same scenario and seed give the same cases for ever, genuine documents agree with themselves, prevalence is kept.

use firstline::base::date::Date;
use firstline::base::seed::Seed;
use firstline::case::{Case, build};
use firstline::cli::Library;
use firstline::document::codes::document_code_verdict;
use firstline::document::compare::{Agreement, Habits, compare};
use firstline::document::mrz::{Format, Reading, read};
use firstline::document::seal::{Status, verify};
use firstline::document::{Direction, FieldId, PageKind};
use firstline::issuer::Issuer;
use firstline::scenario::{CasePlan, Fixed};
use std::collections::{BTreeMap, BTreeSet, HashSet};

fn cases(scenario: &str, seed: u64) -> Vec<Case> {
    let library = Library::shipped().unwrap();
    let loaded = library.scenario(scenario).unwrap_or_else(|failure| panic!("{failure}"));
    build(&loaded.scenario, Seed(seed), library.registry()).unwrap()
}

#[test]
fn the_same_seed_makes_the_same_cases_and_another_makes_others() {
    for scenario in [
        "guided-first",
        "mixed-practice",
        "demonstration",
        "several-documents",
        "papers-and-purpose",
        "work-and-visits",
    ] {
        assert_eq!(cases(scenario, 5), cases(scenario, 5), "{scenario}");
        assert_ne!(cases(scenario, 5), cases(scenario, 6), "{scenario}");
    }
}

/// That many travellers or a few more, as many with each model of each state that was issued by the day of mixed practice; with
/// visas of one state, the next one for the next seed.
fn crowd(library: &Library, seed: u64, count: usize) -> Vec<Case> {
    let mut scenario = library.scenario("mixed-practice").unwrap_or_else(|failure| panic!("{failure}")).scenario;
    let states: Vec<&Issuer> = library.registry().issuers().collect();
    let newest = scenario.briefing.date.plus_days(-90);
    let plans = states.iter().flat_map(|issuer| {
        issuer.models.iter().filter(|model| model.issued_from <= newest).map(|model| {
            CasePlan::Fixed(Fixed {
                issuer: issuer.code.clone(),
                model: Some(model.id.clone()),
                visa: true,
                ..Fixed::default()
            })
        })
    });
    let plans: Vec<CasePlan> = plans.collect();
    let each = count.div_ceil(plans.len());
    scenario.cases = plans.iter().flat_map(|plan| std::iter::repeat_n(plan.clone(), each)).collect();
    scenario.briefing.state = states[seed as usize % states.len()].code.clone();
    build(&scenario, Seed(seed), library.registry()).unwrap()
}

/// Every field that both zones have says the same in both, as the standard counts it.
#[track_caller]
fn agree(viz: &BTreeMap<FieldId, String>, reading: &Reading, issuer: &Issuer, states: &[(&str, &str)]) {
    let habits =
        Habits { letters: issuer.letters(), months: &issuer.months, states, on: Date::parse("2031-06-02").unwrap() };
    let compared = compare(viz, reading, &habits);
    assert!(compared.len() >= 6, "{compared:?}");
    for field in compared {
        assert!(matches!(field.agreement, Agreement::Same | Agreement::Lawful(_)), "{}: {field:?}", issuer.code);
    }
}

#[test]
fn a_hundred_thousand_genuine_documents_of_all_models_say_the_same_in_both_zones_and_on_the_chip() {
    let library = Library::shipped().unwrap();
    let trust = library.registry().trust(Date::parse("2031-06-02").unwrap());
    let (mut models, mut formats, mut seals, mut papers) = (BTreeSet::new(), HashSet::new(), 0, 0);
    let states: Vec<(&str, &str)> =
        library.registry().issuers().map(|issuer| (issuer.nationality.as_str(), issuer.code.as_str())).collect();
    for seed in 0..400 {
        for case in crowd(&library, seed, 250) {
            let document = &case.genuine;
            let facts = &document.facts;
            let model = library.registry().model(document).unwrap();
            models.insert(document.model.clone());
            assert_eq!(document.chip.is_some(), model.chip, "{}", document.model);
            if let Some(chip) = &document.chip {
                // The chip's zone is the printed one, letter for letter, so that it says what the visual zone says too.
                assert_eq!(chip.mrz(), Some(document.mrz.as_slice()));
                assert_eq!(chip.face(), Some(&document.portrait));
            }
            assert_eq!(document.mrz.is_empty(), !model.kind.is_machine_readable(), "{}", document.model);
            if document.mrz.is_empty() {
                // No machine reads it: what is printed is what was recorded, and there is nothing else.
                let state = library.registry().issuer(&document.issuer).unwrap();
                let printed =
                    ["number", "surname", "date_of_birth", "date_of_expiry"].map(|id| document.viz[id].clone());
                let dates = [state.print_date(facts.birth), state.print_date(facts.expires)];
                let [birth, expiry] = dates;
                assert_eq!(printed, [facts.number.clone(), facts.primary.to_uppercase(), birth, expiry]);
                papers += 1;
                continue;
            }
            let reading = read(&document.mrz.join("\n")).unwrap();
            formats.insert(reading.format);
            assert!(reading.verifies(), "{:?}", document.mrz);
            assert_eq!(reading.format, model.format);
            agree(&document.viz, &reading, library.registry().issuer(&document.issuer).unwrap(), &states);
            assert!(facts.issued < facts.expires);
            let verdict = document_code_verdict(&facts.document_code, model.kind, facts.issued);
            assert!(verdict.is_right(), "{} issued {}: {verdict}", facts.document_code, facts.issued);
            assert_eq!(reading.plain("document_code"), facts.document_code.trim_end_matches('<'));
            assert!(facts.birth.year < facts.issued.year() - 17, "only grown-ups where no age is asked");
            for page in &document.pages {
                assert!(page.stamps.iter().all(|stamp| stamp.date > facts.issued && stamp.date < facts.expires));
                if let Some(visa) = &page.visa {
                    let reading = read(&visa.mrz.join("\n")).unwrap();
                    formats.insert(reading.format);
                    assert!(reading.verifies(), "{:?}", visa.mrz);
                    agree(&visa.viz, &reading, library.registry().issuer(&visa.issuer).unwrap(), &states);
                    assert!(visa.valid_from < visa.valid_until && visa.valid_from > facts.issued);
                    assert_eq!(visa.viz["passport_number"], facts.number);
                    if visa.seal.is_some() {
                        let verdict = verify(visa.seal.as_ref(), &visa.mrz, &document.mrz, &trust, visa.valid_from);
                        assert_eq!(verdict.status, Status::Valid, "{verdict:?}");
                        seals += 1;
                    }
                }
            }
        }
    }
    let all = library
        .registry()
        .issuers()
        .flat_map(|issuer| &issuer.models)
        .filter(|model| model.issued_from <= Date::parse("2031-03-04").unwrap());
    assert_eq!(models.len(), all.count());
    assert_eq!(formats.len(), Format::ALL.len(), "{formats:?}");
    assert!(seals > 1000 && papers > 1000, "{seals} {papers}");
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

#[test]
fn two_pages_face_each_other_and_the_first_and_the_last_face_the_cover() {
    for case in cases("several-documents", 1) {
        for document in case.documents() {
            let facing = |id: &str| document.facing(id).map(|page| page.id.as_str());
            for page in &document.pages {
                if let Some(other) = document.facing(&page.id) {
                    assert_eq!(facing(&other.id), Some(page.id.as_str()), "{} of {}", page.id, document.model);
                    // An opening has an even page and the odd one after it.
                    let (a, b) = (page.number.unwrap(), other.number.unwrap());
                    assert!(a.max(b) % 2 == 1 && a.abs_diff(b) == 1, "{a} and {b} of {}", document.model);
                }
            }
            let alone = document.pages.iter().filter(|page| facing(&page.id).is_none()).count();
            let is_book = document.pages.iter().any(|page| page.kind == PageKind::Cover);
            assert_eq!(alone, if is_book { 3 } else { document.pages.len() }, "{}", document.model);
        }
    }
}

#[test]
fn women_of_some_states_wear_head_scarves_in_every_picture_and_nobody_else_does() {
    let library = Library::shipped().unwrap();
    let mut scenario = library.scenario("mixed-practice").unwrap_or_else(|failure| panic!("{failure}")).scenario;
    let mut of = |issuer: &str| {
        let plan = Fixed { issuer: issuer.to_owned(), visa: true, ..Fixed::default() };
        scenario.cases = vec![CasePlan::Fixed(plan); 150];
        build(&scenario, Seed(5), library.registry()).unwrap()
    };
    let (mut women, mut covered) = (0, 0);
    for case in of("QSD") {
        let portrait = &case.genuine.portrait;
        let is_woman = case.genuine.facts.sex == firstline::document::Sex::F;
        assert!(is_woman || !portrait.head_covered);
        women += usize::from(is_woman);
        covered += usize::from(portrait.head_covered);
        let chip = case.genuine.chip.as_ref().and_then(|chip| chip.face());
        let visas = case.genuine.pages.iter().filter_map(|page| page.visa.as_ref()?.portrait.as_ref());
        for picture in visas.chain(chip).chain([&case.genuine.ghost, &case.bearer.likeness]) {
            assert_eq!(picture.head_covered, portrait.head_covered);
        }
    }
    // Its file says 0.35.
    let share = covered as f32 / women as f32;
    assert!(women > 50 && (0.2..0.5).contains(&share), "{covered} of {women}");
    assert!(of("QZL").iter().all(|case| !case.genuine.portrait.head_covered), "of a state that says nothing of it");
}
