//! Supporting papers: they say what passport, visa and journey say, are drawn as specimens, and their files are checked.

use firstline::base::date::Date;
use firstline::base::diagnostic::Problem;
use firstline::base::seed::Seed;
use firstline::case::{BuildError, Case, Decision, build};
use firstline::cli::Library;
use firstline::document::{Document, PageKind};
use firstline::issuer::{Issuer, Registry};
use firstline::paint::Tag;
use firstline::scenario::{Ages, CasePlan, Fixed, Further, Seeded};
use firstline::specimen::{Studio, Version};
use std::collections::BTreeMap;

const TODAY: Date = Date::constant(2031, 6, 2);
const TICKET: &str = include_str!("../assets/papers/ticket.paper.ron");

fn library() -> Library {
    Library::shipped().unwrap()
}

fn paper(model: &str, fault: Option<&str>) -> Further {
    let seeded = |id: &str| Seeded { id: id.to_owned(), settings: BTreeMap::new() };
    Further { model: model.to_owned(), faults: fault.map(seeded).into_iter().collect(), ..Further::default() }
}

fn built(library: &Library, issuer: &str, age: Ages, documents: &[Further], seed: u64) -> Result<Case, BuildError> {
    let mut scenario = library.scenario("mixed-practice").unwrap_or_else(|failure| panic!("{failure}")).scenario;
    assert_eq!(scenario.briefing.date, TODAY);
    let documents = documents.iter().map(|further| Further { issuer: issuer.to_owned(), ..further.clone() }).collect();
    let plan = Fixed { issuer: issuer.to_owned(), visa: true, age: Some(age), documents, ..Fixed::default() };
    scenario.cases = vec![CasePlan::Fixed(plan)];
    build(&scenario, Seed(seed), library.registry()).map(|mut cases| cases.remove(0))
}

const CHILD: Ages = Ages { from: 6, to: 15 };
const GROWN_UP: Ages = Ages { from: 25, to: 60 };

/// A child from each state with both papers, some of each.
fn children(library: &Library) -> Vec<Case> {
    let both = [paper("ticket", None), paper("consent-letter", None)];
    let states: Vec<&Issuer> = library.registry().issuers().collect();
    let seeds = (0..12).flat_map(|seed| states.iter().map(move |state| (state.code.clone(), seed)));
    seeds.map(|(state, seed)| built(library, &state, CHILD, &both, seed).unwrap()).collect()
}

fn page<'a>(case: &'a Case, id: &str) -> &'a Document {
    let document = case.document_with(id);
    assert!(document.page(id).is_some(), "there is no page {id}");
    document
}

#[test]
fn papers_say_what_the_passport_says() {
    let library = library();
    for case in children(&library) {
        let facts = &case.genuine.facts;
        let issuer = library.registry().issuer(&case.genuine.issuer).unwrap();
        let (ticket, letter) = (page(&case, "ticket/front"), page(&case, "consent_letter/front"));
        assert_eq!(ticket.viz["passport_number"], facts.number);
        assert_eq!(letter.viz["passport_number"], facts.number);
        assert_eq!(letter.viz["date_of_birth"], issuer.print_date(facts.birth));
        assert!(letter.viz["child"].contains(&facts.primary.to_uppercase()), "{:?}", letter.viz);
        // The surname on the ticket is that of the machine readable zone.
        let surname = case.genuine.mrz[0][5..].split("<<").next().unwrap().replace('<', " ");
        assert_eq!(ticket.viz["passenger"].split('/').next().unwrap(), surname);
        for field in ["date_of_travel", "date_of_return"] {
            assert_eq!(ticket.viz[field], letter.viz[field]);
        }
        assert!(ticket.facts.issued > facts.issued && ticket.facts.issued <= TODAY);
        assert!(letter.facts.expires > TODAY, "the letter is valid today");
    }
}

#[test]
fn the_journey_fits_the_day_and_the_visa() {
    let library = library();
    for case in children(&library) {
        let issuer = library.registry().issuer(&case.genuine.issuer).unwrap();
        let ticket = page(&case, "ticket/front");
        let is_today = |field: &str| ticket.viz[field] == issuer.print_date(TODAY);
        assert!(is_today("date_of_travel") != is_today("date_of_return"), "{:?}", ticket.viz);
        assert_eq!((&ticket.viz["from"], &ticket.viz["to"]), (&ticket.viz["return_to"], &ticket.viz["return_from"]));
        let visa = case.genuine.pages.iter().find_map(|page| page.visa.as_ref()).unwrap();
        assert!(ticket.facts.expires <= visa.valid_until, "{} {}", ticket.facts.expires, visa.valid_until);
        assert!(issuer.posts.iter().any(|post| post.name.to_uppercase() == ticket.viz["from"]));
        let host = library.registry().issuer(&visa.issuer).unwrap();
        assert!(host.posts.iter().any(|post| post.name.to_uppercase() == ticket.viz["to"]));
    }
}

#[test]
fn every_paper_is_a_specimen_and_signed_by_whoever_it_names() {
    let library = library();
    let studio = Studio::new(library.registry().clone());
    let both = [paper("ticket", None), paper("consent-letter", None)];
    let case = built(&library, "QZL", CHILD, &both, 1).unwrap();
    for (id, signatures) in [("ticket/front", 0), ("consent_letter/front", 3)] {
        let sheet = studio.sheet(&case, id, Version::Shown).unwrap();
        assert!(sheet.marks.iter().any(|mark| mark.tag == Tag::Specimen), "{id}");
        assert_eq!(sheet.marks.iter().filter(|mark| mark.tag == Tag::Signature).count(), signatures, "{id}");
        assert_eq!(page(&case, id).pages[0].kind, PageKind::Front);
    }
    let one = [paper("consent-letter", Some("consent-one-parent"))];
    let case = built(&library, "QZL", CHILD, &one, 1).unwrap();
    let sheet = studio.sheet(&case, "consent_letter/front", Version::Shown).unwrap();
    assert_eq!(sheet.marks.iter().filter(|mark| mark.tag == Tag::Signature).count(), 2);
}

#[test]
fn protection_comes_first_and_purpose_before_the_document() {
    let library = library();
    let decisions = |age: Ages, model: &str, fault: &str| {
        built(&library, "QZL", age, &[paper(model, Some(fault))], 2).unwrap().truth.decisions
    };
    for fault in ["consent-one-parent", "consent-other-child"] {
        assert_eq!(decisions(CHILD, "consent-letter", fault), [Decision::ReferProtection]);
    }
    for fault in ["ticket-other-person", "ticket-after-visa"] {
        assert_eq!(decisions(GROWN_UP, "ticket", fault), [Decision::ReferPurpose, Decision::ReferDoc]);
    }
}

#[test]
fn a_grown_up_needs_no_consent_and_a_passport_is_no_ticket() {
    let library = library();
    let told = |age: Ages, further: Further| built(&library, "QVA", age, &[further], 1).unwrap_err().to_string();
    let why = told(GROWN_UP, paper("consent-letter", None));
    assert!(why.contains("`consent-letter` is for children: give the case an age"), "{why}");
    let why = told(CHILD, paper("consent-letter", Some("ticket-after-visa")));
    assert!(why.contains("consent-letter is no ticket"), "{why}");
}

/// The problems of the ticket's file with a text replaced.
#[track_caller]
fn problems(from: &str, to: &str) -> Vec<Problem> {
    assert!(TICKET.contains(from), "{from}");
    Registry::shipped().unwrap().check_paper("x.paper.ron", TICKET.replacen(from, to, 1).as_bytes())
}

#[test]
fn faulty_files_of_papers_are_told_with_their_place() {
    assert!(problems("ticket", "ticket").is_empty());
    for (from, to, code, path, message) in [
        ("kind: ticket", "kind: visa", "I028", "kind", "`visa` is no supporting paper"),
        ("id: \"ticket\"", "id: \"My Ticket\"", "I028", "id", "cannot be an id"),
        ("size: (190, 98)", "size: (190, 598)", "I028", "front.size", "190 × 598 mm"),
        ("427##########", "427", "I013", "number", "all numbers are the same"),
        (
            "ink: \"brand\", process",
            "ink: \"brant\", process",
            "I003",
            "front.elements[0].ink",
            "no ink called `brant`",
        ),
        ("id: \"booking\"", "id: \"bokking\"", "I019", "front.elements[5].id", "field `bokking`"),
        ("at: (108, 32), width: 36", "at: (78, 32), width: 36", "I006", "front.elements[4]", "overlap"),
        ("at: (138, 65.4), width: 40", "at: (138, 65.4), width: 4", "I005", "front.elements[11]", "room for 4.0"),
    ] {
        let found = problems(from, to);
        let hit = found.iter().find(|problem| problem.code.id == code);
        let hit = hit.unwrap_or_else(|| panic!("{to}: no {code} among {found:#?}"));
        assert!(hit.path.starts_with(path) && hit.message.contains(message), "{hit:#?}");
        let line = 1 + TICKET[..TICKET.find(from).unwrap()].matches('\n').count();
        assert_eq!(hit.line, line, "{hit:#?}");
    }
}
