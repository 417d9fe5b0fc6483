//! Supporting papers: they say what passport, visa and journey say, are drawn as specimens, and their files are checked.

use firstline::base::date::Date;
use firstline::base::diagnostic::Problem;
use firstline::base::seed::Seed;
use firstline::case::{BuildError, Case, Decision, build};
use firstline::cli::Library;
use firstline::document::{Document, PageKind};
use firstline::issuer::{Issuer, Registry};
use firstline::paint::{Process, Tag};
use firstline::scenario::{self, Ages, CasePlan, Fixed, Further, Seeded};
use firstline::specimen::{Studio, Version};
use std::collections::{BTreeMap, BTreeSet};

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

/// A grown-up from each state with that paper, some of each.
fn grown_ups(library: &Library, model: &str) -> Vec<Case> {
    let states: Vec<&Issuer> = library.registry().issuers().collect();
    let seeds = (0..12).flat_map(|seed| states.iter().map(move |state| (state.code.clone(), seed)));
    seeds.map(|(state, seed)| built(library, &state, GROWN_UP, &[paper(model, None)], seed).unwrap()).collect()
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
fn contracts_and_invitations_agree_with_passport_and_visa() {
    let library = library();
    let registry = library.registry();
    for model in ["employment-contract", "invitation-letter"] {
        for case in grown_ups(&library, model) {
            let letter = &case.others[0].shown;
            let visa = case.genuine.pages.iter().find_map(|page| page.visa.as_ref()).unwrap();
            let host = registry.issuer(&visa.issuer).unwrap();
            let home = registry.issuer(&case.genuine.issuer).unwrap();
            let facts = &case.genuine.facts;
            assert_eq!(letter.viz["passport_number"], facts.number);
            // Whoever makes it out lives in the state that is visited, and writes dates as people there do.
            assert_eq!(letter.issuer, host.code);
            assert_eq!(letter.viz["date_of_birth"], host.print_date(facts.birth));
            assert!(host.places.contains(&letter.viz["town"]), "{:?}", letter.viz);
            assert!(letter.facts.issued > facts.issued && letter.facts.issued <= TODAY);
            assert!(letter.facts.expires <= visa.valid_until, "{} {}", letter.facts.expires, visa.valid_until);
            let category = host.visas.categories.iter().find(|category| category.code == visa.viz["category"]).unwrap();
            let known = registry.paper(model).unwrap();
            assert!(category.purposes.iter().any(|purpose| known.purposes.contains_key(purpose)), "{category:?}");
            let written = home.written_name(&facts.primary, &facts.secondary);
            match model {
                "employment-contract" => assert_eq!(letter.viz["worker"], written),
                _ => {
                    assert_eq!(letter.viz["guest"], written);
                    assert_eq!(letter.viz["host"], letter.viz["signatory"]);
                    let fits = |purpose: &String| {
                        let lists = known.purposes.get(purpose);
                        lists.is_some_and(|lists| lists["purpose"].contains(&letter.viz["purpose"]))
                    };
                    assert!(category.purposes.iter().any(fits), "{:?} {:?}", category.purposes, letter.viz["purpose"]);
                }
            }
        }
    }
}

#[test]
fn a_worker_travels_for_the_season_that_the_contract_is_for() {
    let library = library();
    let papers = [paper("ticket", None), paper("employment-contract", None)];
    for seed in 0..20 {
        let case = built(&library, "QZL", GROWN_UP, &papers, seed).unwrap();
        let (home, host) = ("QZL", &page(&case, "employment_contract/front").issuer);
        let day = |state: &str, text: &str| {
            let issuer = library.registry().issuer(state).unwrap();
            (0..400).map(|n| TODAY.plus_days(n - 200)).find(|day| issuer.print_date(*day) == text).unwrap()
        };
        let on_ticket = |field: &str| day(home, &page(&case, "ticket/front").viz[field]);
        let in_contract = |field: &str| day(host, &page(&case, "employment_contract/front").viz[field]);
        let (begins, ends) = (in_contract("term_from"), in_contract("term_until"));
        assert!(on_ticket("date_of_travel") < begins && begins < ends && ends < on_ticket("date_of_return"));
        assert!(begins.days_until(ends) > 30, "{begins} {ends}");
    }
}

#[test]
fn a_former_number_is_on_a_paper_that_is_older_than_the_passport() {
    let library = library();
    for (model, seed) in [("employment-contract", 1), ("invitation-letter", 2), ("invitation-letter", 3)] {
        let oddity = Seeded { id: "ok-paper-old-number".to_owned(), settings: BTreeMap::new() };
        let further = Further { model: model.to_owned(), oddities: vec![oddity], ..Further::default() };
        let case = built(&library, "QVA", GROWN_UP, &[further], seed).unwrap();
        let (facts, shown) = (&case.genuine.facts, &case.others[0].shown);
        let host = library.registry().issuer(&shown.issuer).unwrap();
        assert_ne!(shown.viz["passport_number"], facts.number);
        let made =
            (1..60).map(|n| facts.issued.plus_days(-n)).find(|day| host.print_date(*day) == shown.viz["date_of_issue"]);
        assert!(made.is_some(), "{} is not just before {}", shown.viz["date_of_issue"], facts.issued);
        assert!(facts.issued.days_until(TODAY) <= 300, "renewed long ago: {}", facts.issued);
        assert!(case.truth.is_genuine() && case.truth.decisions.contains(&Decision::Admit));
    }
}

#[test]
fn generated_travellers_carry_one_paper_each_forged_or_not() {
    let library = library();
    let text = r#"generated(count: 40, prevalence: 0.5, papers: ["ticket", "employment-contract", "invitation-letter"],
        forgeries: ["papers", "visa-passport-number"], oddities: ["ok-paper-old-number", "ok-host-initial"], oddity_rate: 0.5)"#;
    let file = include_str!("fixtures/one-case.scenario.ron").replace("OFFICER", "QVA");
    let at = file.find("fixed(").unwrap();
    let file = format!("{}{text}],)", &file[..at]);
    let (scenario, _) = scenario::parse("x.scenario.ron", file.as_bytes(), &library.vocabulary()).unwrap();
    for seed in 0..3 {
        let cases = build(&scenario, Seed(seed), library.registry()).unwrap();
        assert!(cases.iter().all(|case| case.others.len() == 1));
        assert_eq!(cases.iter().filter(|case| !case.truth.is_genuine()).count(), 20);
        let ids: BTreeSet<&str> =
            cases.iter().flat_map(|case| &case.truth.faults).map(|fault| fault.id.as_str()).collect();
        // Every fault of those papers has its turn, and none of a paper that nobody carries.
        assert!(ids.contains("contract-after-visa") && ids.contains("ticket-other-person"), "{ids:?}");
        assert!(ids.contains("visa-passport-number") && !ids.iter().any(|id| id.starts_with("consent")), "{ids:?}");
        let honest = cases.iter().filter(|case| case.truth.is_genuine());
        let kinds: BTreeSet<&str> = honest.map(|case| case.others[0].shown.model.as_str()).collect();
        assert_eq!(kinds.len(), 3, "{kinds:?}");
    }
}

#[test]
fn a_missing_page_of_a_paper_is_told_with_the_pages_of_that_paper() {
    let library = library();
    let studio = Studio::new(library.registry().clone());
    let case = built(&library, "QZL", CHILD, &[paper("ticket", None), paper("consent-letter", None)], 1).unwrap();
    let told = |page: &str, version| studio.sheet(&case, page, version).unwrap_err().to_string();
    for version in [Version::Shown, Version::Genuine] {
        assert!(told("consent_letter/back", version).ends_with("ask for one of consent_letter/front"));
        assert!(told("front", version).contains("ask for one of cover, 1, data"));
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
    for (model, id, signatures) in
        [("invitation-letter", "invitation_letter/front", 2), ("employment-contract", "employment_contract/front", 3)]
    {
        let case = built(&library, "QZL", GROWN_UP, &[paper(model, None)], 1).unwrap();
        let sheet = studio.sheet(&case, id, Version::Shown).unwrap();
        assert!(sheet.marks.iter().any(|mark| mark.tag == Tag::Specimen), "{id}");
        let signed: Vec<_> = sheet.marks.iter().filter(|mark| mark.tag == Tag::Signature).collect();
        assert_eq!(signed.len(), signatures, "{id}");
        // By hand, each of them: nobody prints a signature on a letter.
        assert!(signed.iter().all(|mark| mark.process == Process::WetInk), "{id}");
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
    for fault in ["consent-one-parent", "consent-other-child", "consent-expired"] {
        assert_eq!(decisions(CHILD, "consent-letter", fault), [Decision::ReferProtection]);
    }
    assert_eq!(decisions(GROWN_UP, "employment-contract", "contract-terms-missing"), [Decision::ReferProtection]);
    for (model, fault) in [("invitation-letter", "invitation-to-work"), ("employment-contract", "contract-after-visa")]
    {
        assert_eq!(decisions(GROWN_UP, model, fault), [Decision::ReferPurpose, Decision::ReferDoc]);
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
    let why = told(CHILD, paper("employment-contract", None));
    assert!(why.contains("has no visa for this traveller for work"), "{why}");
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
        ("lists: {", "purposes: {\"wark\": {}}, lists: {", "I029", "purposes.wark", "has no visa for `wark`"),
        ("process: toner", "stay_days: (9, 3), process: toner", "I030", "stay_days", "9 to 3 days"),
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
