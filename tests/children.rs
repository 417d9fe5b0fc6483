//! Children: their documents, faces, heights and signatures are those of their age, by the rules of the state that issued them.

use firstline::base::date::Date;
use firstline::base::seed::Seed;
use firstline::case::{Case, build};
use firstline::cli::Library;
use firstline::issuer::Issuer;
use firstline::paint::Tag;
use firstline::scenario::{Ages, CasePlan, Fixed, Further, Seeded};
use firstline::specimen::{Studio, Version};
use std::collections::{BTreeMap, BTreeSet};

const TODAY: Date = Date::constant(2031, 6, 2);

fn library() -> Library {
    Library::shipped().unwrap()
}

fn built(library: &Library, plans: Vec<Fixed>, seed: u64) -> Result<Vec<Case>, firstline::case::BuildError> {
    let mut scenario = library.scenario("mixed-practice").unwrap_or_else(|failure| panic!("{failure}")).scenario;
    assert_eq!(scenario.briefing.date, TODAY);
    scenario.cases = plans.into_iter().map(CasePlan::Fixed).collect();
    build(&scenario, Seed(seed), library.registry())
}

fn aged(issuer: &str, from: u8, to: u8) -> Fixed {
    Fixed { issuer: issuer.to_owned(), visa: true, age: Some(Ages { from, to }), ..Fixed::default() }
}

/// A child of every age from each state, twenty of each.
fn children(library: &Library) -> Vec<(u8, Case)> {
    let states: Vec<&str> = library.registry().issuers().map(|state| state.code.as_str()).collect();
    let ages: Vec<u8> = (6..=17).collect();
    let mut out = Vec::new();
    for seed in 0..20 {
        let plans = states.iter().flat_map(|state| ages.iter().map(|age| aged(state, *age, *age))).collect();
        let cases = built(library, plans, seed).unwrap();
        out.extend(ages.iter().cycle().copied().zip(cases));
    }
    out
}

fn years(library: &Library, case: &Case) -> (i32, i32) {
    let issuer = library.registry().issuer(&case.genuine.issuer).unwrap();
    let model = issuer.model(&case.genuine.model).unwrap();
    (i32::from(issuer.minors.validity_years), i32::from(model.validity_years))
}

#[test]
fn a_child_has_a_document_of_a_child() {
    let library = library();
    for (age, case) in children(&library) {
        let facts = &case.genuine.facts;
        let born = facts.birth.full().unwrap();
        assert_eq!(born.age_at(TODAY), i32::from(age));
        assert!(facts.issued <= TODAY && TODAY < facts.expires, "{facts:?}");
        let at_issue = born.age_at(facts.issued);
        assert!(at_issue >= 5, "{facts:?}");
        let (short, long) = years(&library, &case);
        let under = i32::from(library.registry().issuer(&case.genuine.issuer).unwrap().minors.under);
        let valid = if at_issue < under { short } else { long };
        assert_eq!(facts.expires, facts.issued.plus_years(valid).plus_days(-1), "issued at {at_issue}");
        assert_eq!(i32::from(case.genuine.portrait.age_years), at_issue);
        assert_eq!(case.bearer.likeness.age_years, age);
    }
}

#[test]
fn whoever_grew_up_since_may_still_have_the_document_of_a_child() {
    let library = library();
    let mut terms = BTreeSet::new();
    for seed in 0..40 {
        for case in built(&library, vec![aged("QVA", 18, 18)], seed).unwrap() {
            let facts = &case.genuine.facts;
            let grown_up = facts.birth.full().unwrap().age_at(facts.issued) >= 18;
            let term = facts.issued.years_until(facts.expires.plus_days(1));
            assert_eq!(term, if grown_up { 10 } else { 5 });
            terms.insert(term);
        }
    }
    assert_eq!(terms, BTreeSet::from([5, 10]));
}

#[test]
fn children_are_as_tall_as_children_of_their_age() {
    let library = library();
    let mut heights: BTreeMap<u8, Vec<u16>> = BTreeMap::new();
    for (age, case) in children(&library) {
        heights.entry(age).or_default().push(case.bearer.height_cm);
    }
    let means: Vec<f32> = heights
        .values()
        .map(|all| all.iter().map(|height| f32::from(*height)).sum::<f32>() / all.len() as f32)
        .collect();
    // Girls are grown up at fifteen, so that two years later chance decides who is taller.
    assert!(means[..10].windows(2).all(|pair| pair[0] < pair[1]), "{means:?}");
    // Between the third and the ninety-seventh hundredth of the WHO growth reference, half a year to either side.
    assert!(heights[&6].iter().all(|height| (104..=132).contains(height)), "{:?}", heights[&6]);
    assert!(heights[&11].iter().all(|height| (130..=162).contains(height)), "{:?}", heights[&11]);
    assert!(heights[&17].iter().all(|height| (150..=190).contains(height)), "{:?}", heights[&17]);
}

#[test]
fn the_youngest_have_not_signed() {
    let studio = Studio::new(library().registry().clone());
    let library = library();
    let (mut signed, mut unsigned, mut words) = (0, 0, 0);
    let states: Vec<&str> = library.registry().issuers().map(|state| state.code.as_str()).collect();
    let plans = states.iter().flat_map(|state| [aged(state, 6, 6), aged(state, 17, 17)]).collect();
    for case in built(&library, plans, 3).unwrap() {
        let issuer: &Issuer = library.registry().issuer(&case.genuine.issuer).unwrap();
        let at_issue = case.genuine.portrait.age_years;
        let sheet = studio.sheet(&case, "data", Version::Genuine).unwrap();
        let is_there = sheet.marks.iter().any(|mark| mark.tag == Tag::Signature);
        assert_eq!(is_there, at_issue >= issuer.minors.sign_from, "{} at {at_issue}", issuer.code);
        let printed = sheet.marks.iter().any(|mark| mark.tag == Tag::Data("signature".to_owned()));
        assert_eq!(printed, !is_there && issuer.minors.unsigned.is_some(), "{}", issuer.code);
        signed += i32::from(is_there);
        unsigned += i32::from(!is_there);
        words += i32::from(printed);
    }
    assert!(signed > 4 && unsigned >= 8 && words >= 3, "{signed} {unsigned} {words}");
}

#[test]
fn no_child_has_a_visa_for_work() {
    let library = library();
    let officer =
        library.scenario("mixed-practice").unwrap_or_else(|failure| panic!("{failure}")).scenario.briefing.state;
    let host = library.registry().issuer(&officer).unwrap();
    let codes = |cases: Vec<Case>| -> BTreeSet<String> {
        let visas = cases.into_iter().flat_map(|case| case.genuine.pages).filter_map(|page| page.visa);
        visas.filter(|visa| visa.issuer == officer).map(|visa| visa.viz["category"].clone()).collect()
    };
    let for_work = |code: &String| {
        let category = host.visas.categories.iter().find(|category| category.code == *code).unwrap();
        category.purposes.iter().any(|purpose| purpose == "work")
    };
    let of_children = codes(children(&library).into_iter().map(|(_, case)| case).collect());
    assert!(!of_children.is_empty() && !of_children.iter().any(for_work), "{of_children:?}");
    let grown_up = (0..60).flat_map(|seed| built(&library, vec![aged("QTR", 30, 50)], seed).unwrap()).collect();
    assert!(codes(grown_up).iter().any(for_work));
}

#[test]
fn further_documents_are_the_same_childs() {
    let library = library();
    let further = Further { issuer: "QPS".to_owned(), model: "QPS-ID-2021".to_owned(), ..Further::default() };
    for seed in 0..20 {
        let plan = Fixed { documents: vec![further.clone()], ..aged("QPS", 8, 15) };
        let case = built(&library, vec![plan], seed).unwrap().remove(0);
        let (passport, card) = (&case.genuine.facts, &case.others[0].genuine.facts);
        assert_eq!((passport.birth, &passport.primary), (card.birth, &card.primary));
        let born = card.birth.full().unwrap();
        assert!(born.age_at(card.issued) >= 5 && born.age_at(card.issued) < 18);
        assert_eq!(card.expires, card.issued.plus_years(3).plus_days(-1));
        assert_eq!(i32::from(case.others[0].genuine.portrait.age_years), born.age_at(card.issued));
    }
}

#[test]
fn the_portrait_put_over_a_childs_is_a_childs() {
    let library = library();
    for seed in 0..20 {
        let swap = Seeded { id: "photo-substituted".to_owned(), settings: BTreeMap::new() };
        let case = built(&library, vec![Fixed { faults: vec![swap], ..aged("QVA", 9, 12) }], seed).unwrap().remove(0);
        let (was, is) = (&case.genuine.portrait, &case.shown.portrait);
        assert_ne!(was.person, is.person);
        assert!(was.age_years.abs_diff(is.age_years) <= 4 && is.age_years >= 5, "{was:?} {is:?}");
    }
}

#[test]
fn a_series_that_ended_before_the_child_was_old_enough_is_told() {
    let library = library();
    let plan = Fixed { model: Some("QVA-P-2013".to_owned()), ..aged("QVA", 6, 7) };
    let why = built(&library, vec![plan], 1).unwrap_err().to_string();
    assert!(why.contains("`QVA-P-2013` was not issued to anybody who was born on 202"), "{why}");
}
