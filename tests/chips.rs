//! Chips: genuine ones pass every step over all states, what is done to a page afterwards shows, and what proves nothing is not
//! taken for proof.

use firstline::base::date::Date;
use firstline::base::hex::Hex;
use firstline::base::seed::Seed;
use firstline::case::{Case, build};
use firstline::cli::Library;
use firstline::document::Document;
use firstline::document::certificate::Certificate;
use firstline::document::chip::{Authentication, Chip, DataGroup, File, Mechanism, SecurityObject};
use firstline::forgery::Tool;
use firstline::inspection::{ChipRead, Conclusion, Outcome, read_chip};
use firstline::scenario::{self, CasePlan};
use std::sync::LazyLock;

static LIBRARY: LazyLock<Library> = LazyLock::new(|| Library::shipped().unwrap());

/// Travellers of all states, genuine or all with a fault of one of `forgeries`.
fn travellers(count: u16, forgeries: &[&str]) -> (Vec<Case>, Date) {
    let mut scenario = LIBRARY.scenario("mixed-practice").unwrap_or_else(|failure| panic!("{failure}")).scenario;
    let CasePlan::Generated(plan) = &mut scenario.cases[0] else { panic!("mixed practice is generated") };
    plan.issuers = LIBRARY.registry().issuers().map(|issuer| issuer.code.clone()).collect();
    plan.count = count;
    plan.oddity_rate = if forgeries.is_empty() { 0.5 } else { 0.0 };
    plan.prevalence = if forgeries.is_empty() { 0.0 } else { 1.0 };
    plan.forgeries = forgeries.iter().map(|id| (*id).to_owned()).collect();
    let today = scenario.briefing.date;
    let mut cases = build(&scenario, Seed(3), LIBRARY.registry()).unwrap();
    // Older series have no chip yet.
    cases.retain(|case| case.genuine.chip.is_some());
    (cases, today)
}

/// The day of the examination in `fixtures/one-case.scenario.ron`.
const TODAY: Date = Date::constant(2031, 3, 14);

/// A passport of the state's newest series with these faults, if they suit it.
fn passport(issuer: &str, faults: &str) -> Option<Case> {
    let text = include_str!("fixtures/one-case.scenario.ron")
        .replace("ISSUER", issuer)
        .replace("OFFICER", "QSD")
        .replace("LIST: [(id: \"ANOMALY\")]", &format!("faults: [{faults}]"));
    let (scenario, _) = scenario::parse("one-case.scenario.ron", text.as_bytes(), &LIBRARY.vocabulary()).unwrap();
    Some(build(&scenario, Seed(5), LIBRARY.registry()).ok()?.remove(0))
}

fn read(document: &Document, today: Date) -> ChipRead {
    read_chip(document, LIBRARY.registry(), &LIBRARY.registry().trust(today), today)
}

/// A genuine passport of Velmora as its chip is read after a change.
fn after(change: impl FnOnce(&mut Document)) -> ChipRead {
    let (cases, today) = travellers(40, &[]);
    let mut document = cases.into_iter().find(|case| case.genuine.issuer == "QVA").unwrap().genuine;
    change(&mut document);
    read(&document, today)
}

fn chip(document: &mut Document) -> &mut Chip {
    document.chip.as_mut().unwrap()
}

fn object(document: &mut Document) -> &mut SecurityObject {
    chip(document).security_object.as_mut().unwrap()
}

#[track_caller]
fn failed(read: &ChipRead, steps: &[&str], conclusion: Conclusion) {
    let found: Vec<&str> = read.steps.iter().filter(|s| s.outcome == Outcome::Failed).map(|s| s.id.as_str()).collect();
    assert_eq!((found.as_slice(), read.conclusion), (steps, conclusion), "{read:#?}");
}

#[test]
fn the_chip_of_a_genuine_document_passes_whatever_honest_oddity_it_has() {
    let (cases, today) = travellers(600, &[]);
    let mut odd = 0;
    for case in &cases {
        let read = read(&case.shown, today);
        odd += usize::from(!case.truth.oddities.is_empty());
        if case.truth.oddities.iter().any(|oddity| oddity.id == "ok-chip-silent") {
            failed(&read, &["found"], Conclusion::Silent);
            continue;
        }
        // Nobody has every state's certificates: that is not done, and nothing has failed.
        let is_listed = case.truth.oddities.iter().all(|oddity| oddity.id != "ok-chip-signer-unknown");
        failed(&read, &[], if is_listed { Conclusion::Authentic } else { Conclusion::Inconclusive });
        let chain = if is_listed { Outcome::Passed } else { Outcome::NotDone };
        assert_eq!(read.step("chain").unwrap().outcome, chain);
        if case.truth.oddities.iter().any(|oddity| oddity.id == "ok-chip-older") {
            assert_eq!(read.step("copy").unwrap().outcome, Outcome::NotDone);
        }
        // Fingers are protected: their hash is never compared here.
        assert_eq!(read.step("hash-dg3").unwrap().outcome, Outcome::NotDone);
    }
    assert!(odd > 150, "{odd}");
}

#[test]
fn the_chip_keeps_what_was_issued_whatever_happens_to_the_page() {
    for (forgery, step) in [
        ("photo-substituted", "dg2-portrait"),
        ("digit-altered-expiry", "dg1-viz"),
        ("mrz-cd-dob", "access"),
        ("mrz-viz-dob", "dg1-viz"),
    ] {
        let (cases, today) = travellers(24, &[forgery]);
        for case in cases {
            assert_eq!(case.shown.chip, case.genuine.chip, "{forgery}");
            let read = read(&case.shown, today);
            let is = |id: &str| read.step(id).is_some_and(|step| step.outcome == Outcome::Failed);
            // A changed date in the zone is also part of the key.
            assert!(is(step) || is("access"), "{forgery}: {read:#?}");
            assert!(!is("signature") && !is("chain"), "{forgery}");
        }
    }
}

#[test]
fn each_forgery_of_a_chip_fails_where_it_must_and_nowhere_else() {
    for (forgery, steps, conclusion) in [
        ("chip-face-replaced", &["hash-dg2", "dg2-portrait"][..], Conclusion::Suspicious),
        ("chip-data-changed", &["hash-dg1", "dg1-mrz", "dg1-viz"], Conclusion::Suspicious),
        ("chip-rewritten", &["dg1-mrz", "dg1-viz", "dg2-portrait"], Conclusion::Suspicious),
        ("chip-signer-revoked", &["chain"], Conclusion::Suspicious),
        ("chip-copied", &["copy"], Conclusion::Suspicious),
        ("chip-removed", &["found"], Conclusion::Silent),
    ] {
        let seeded = LIBRARY.registry().issuers().filter_map(|issuer| {
            let case = passport(&issuer.code, &format!("(id: \"{forgery}\")"))?;
            let read = read(&case.shown, TODAY);
            failed(&read, steps, conclusion);
            if forgery == "chip-rewritten" {
                assert_eq!(read.step("chain").unwrap().outcome, Outcome::NotDone);
            }
            Some(case)
        });
        assert!(seeded.count() > 3, "{forgery}");
    }
}

#[test]
fn what_the_chip_would_have_said_is_no_evidence_once_it_is_gone() {
    let traces = |faults: &str| -> Vec<String> {
        let case = passport("QVA", faults).unwrap();
        let traces = case.truth.faults.iter().find(|fault| fault.id == "photo-substituted").unwrap().traces.iter();
        traces.filter(|trace| trace.tools.contains(&Tool::ChipReader)).map(|trace| trace.id.clone()).collect()
    };
    assert_eq!(traces("(id: \"photo-substituted\")"), ["chip-face"]);
    assert!(traces("(id: \"photo-substituted\"), (id: \"chip-removed\")").is_empty());
}

#[test]
fn a_chip_that_is_dead_or_locked_is_no_ground_for_suspicion() {
    failed(&after(|document| chip(document).answers = false), &["found"], Conclusion::Silent);
    failed(&after(|document| document.chip = None), &["found"], Conclusion::Silent);
    let altered = after(|document| document.mrz[1].replace_range(0..1, "X"));
    failed(&altered, &["access"], Conclusion::AccessDenied);
    assert_eq!(altered.steps.len(), 2, "without the key nothing is read");
    let no_zone = after(|document| document.mrz.clear());
    failed(&no_zone, &[], Conclusion::Inconclusive);
}

#[test]
fn an_unknown_state_is_not_done_and_a_bad_signer_is_failed() {
    let unknown = after(|document| {
        let object = object(document);
        object.signer.root = "QVA-CSCA-1900".to_owned();
    });
    failed(&unknown, &[], Conclusion::Inconclusive);
    assert_eq!(unknown.step("chain").unwrap().outcome, Outcome::NotDone);
    let signed_by = |signer: fn(Certificate) -> Certificate| {
        after(|document| {
            let files = chip(document).files.clone();
            let object = object(document);
            *object = SecurityObject::over(&files, signer(object.signer.clone()));
        })
    };
    failed(&signed_by(|_| Certificate::revoked("QVA")), &["chain"], Conclusion::Suspicious);
    let cards = |signer| Certificate { documents: vec!["I".to_owned()], ..signer };
    failed(&signed_by(cards), &["chain"], Conclusion::Suspicious);
    let foreign = |signer| Certificate { state: "QZL".to_owned(), ..signer };
    failed(&signed_by(foreign), &["chain"], Conclusion::Suspicious);
}

#[test]
fn changed_data_a_bad_signature_and_a_missing_security_object_are_told_apart() {
    let changed = after(|document| {
        let chip = chip(document);
        let Some(File::Face(face)) = chip.files.get_mut(&DataGroup::Dg2) else { panic!("no face") };
        face.person = Seed(1);
    });
    failed(&changed, &["hash-dg2", "dg2-portrait"], Conclusion::Suspicious);
    failed(&after(|document| object(document).signature = Hex(vec![0; 56])), &["signature"], Conclusion::Suspicious);
    failed(&after(|document| chip(document).security_object = None), &["signature"], Conclusion::Suspicious);
    let shorter = after(|document| {
        chip(document).index.remove(&DataGroup::Dg12);
    });
    failed(&shorter, &["index"], Conclusion::Suspicious);
    let lost = after(|document| {
        chip(document).files.remove(&DataGroup::Dg2);
    });
    failed(&lost, &["read"], Conclusion::Suspicious);
}

#[test]
fn a_copy_passes_everything_but_the_check_against_copies() {
    let copy = |mechanism| Some(Authentication { mechanism, holds_secret: false });
    for mechanism in [Mechanism::Active, Mechanism::Chip, Mechanism::PaceMapping] {
        let read = after(|document| chip(document).authentication = copy(mechanism));
        failed(&read, &["copy"], Conclusion::Suspicious);
    }
    // Where a series has no such check, a copy is not seen: that is what the step says.
    let none = after(|document| chip(document).authentication = None);
    failed(&none, &[], Conclusion::Authentic);
    assert_eq!(none.step("copy").unwrap().outcome, Outcome::NotDone);
}

#[test]
fn another_persons_zone_and_picture_are_differences_and_another_rendering_is_none() {
    let other = after(|document| document.mrz[0].replace_range(5..8, "XXX"));
    failed(&other, &["dg1-mrz"], Conclusion::Suspicious);
    let difference = &other.step("dg1-mrz").unwrap().differences;
    assert_eq!((difference.len(), difference[0].field.as_str()), (1, "name"));
    let another_picture = after(|document| document.portrait.sitting = Seed(1));
    failed(&another_picture, &[], Conclusion::Authentic);
    let lookalike = after(|document| document.portrait.lookalike_sd = Some(0.4));
    failed(&lookalike, &["dg2-portrait"], Conclusion::Suspicious);
}
