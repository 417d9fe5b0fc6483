//! Supporting papers of a traveller: they say what the passport and the journey say.

use super::holder::{number, pages, pick};
use crate::base::{date::Date, seed::Seed};
use crate::document::{Document, Facts, FieldId};
use crate::issuer::{CarriedBy, Issuer, MadeIn, Paper, VISIT_DAYS};
use rand::{RngExt, seq::IndexedRandom};
use std::collections::{BTreeMap, BTreeSet};

/// The journey that brings the traveller to the counter.
pub(super) struct Trip<'a> {
    /// Where the traveller lives, and the state that is visited.
    home: &'a Issuer,
    host: &'a Issuer,
    from: String,
    to: String,
    out: Date,
    back: Date,
    bought: Date,
    /// What the visa allows; where there is none, what the papers are for.
    purposes: Vec<String>,
}

/// What a traveller with these papers may travel for; none where they go with any journey.
///
/// # Errors
/// No journey is for all of them: why, in words.
pub(super) fn purposes<'a>(papers: &[&'a Paper]) -> Result<Option<BTreeSet<&'a str>>, String> {
    let bound = papers.iter().filter(|paper| !paper.purposes.is_empty());
    let sets = bound.map(|paper| paper.purposes.keys().map(String::as_str).collect::<BTreeSet<_>>());
    let shared = sets.reduce(|a, b| &a & &b);
    if shared.as_ref().is_some_and(BTreeSet::is_empty) {
        let ids: Vec<&str> = papers.iter().map(|paper| paper.id()).collect();
        return Err(format!("no journey is for all of {}: leave one of them out", ids.join(", ")));
    }
    Ok(shared)
}

impl<'a> Trip<'a> {
    /// A journey with that passport and those papers: there today, or back home today where the officer is of the traveller's
    /// own state. It ends before the visa does.
    pub(super) fn plan(
        passport: &Document,
        (home, host): (&'a Issuer, &'a Issuer),
        papers: &[&Paper],
        is_return: bool,
        today: Date,
        seed: Seed,
    ) -> Trip<'a> {
        let mut rng = seed.stream("trip");
        // Of several papers the one for the longest journey counts: whoever works for a season has no ticket for a week.
        let (least, most) = papers.iter().map(|paper| paper.stay_days).max().unwrap_or(VISIT_DAYS);
        let mut days = rng.random_range(least..=most);
        let visa = passport.pages.iter().find_map(|page| page.visa.as_ref()).filter(|visa| visa.issuer == host.code);
        if let Some(visa) = visa {
            let stay = visa.viz.get("duration").and_then(|days| days.parse().ok()).unwrap_or(days);
            let left = if is_return { visa.valid_from.days_until(today) } else { today.days_until(visa.valid_until) };
            days = days.min(stay).min(left).max(1);
        }
        let (out, back) = if is_return { (today.plus_days(-days), today) } else { (today, today.plus_days(days)) };
        let mut port = |state: &Issuer| {
            let open: Vec<_> = state.posts.iter().filter(|post| post.opened <= out).collect();
            let by_air: Vec<_> = open.iter().filter(|post| post.mode == "air").copied().collect();
            let ports = if by_air.is_empty() { open } else { by_air };
            ports.choose(&mut rng).map_or_else(String::new, |post| post.name.to_uppercase())
        };
        let (from, to) = (port(home), port(host));
        let bought = out.plus_days(-rng.random_range(8..=40)).max(passport.facts.issued.plus_days(1));
        let category = visa.and_then(|visa| visa.viz.get("category"));
        let category = host.visas.categories.iter().find(|known| Some(&known.code) == category);
        let purposes = match category {
            Some(category) => category.purposes.clone(),
            None => papers.iter().flat_map(|paper| paper.purposes.keys().cloned()).collect(),
        };
        Trip { home, host, from, to, out, back, bought, purposes }
    }

    fn days(&self) -> i32 {
        self.out.days_until(self.back)
    }
}

/// A paper of the holder of `passport` for a journey.
///
/// # Errors
/// The traveller has no use for such a paper: why, in words.
pub(super) fn document(
    paper: &Paper,
    passport: &Document,
    trip: &Trip,
    today: Date,
    seed: Seed,
) -> Result<Document, String> {
    let (home, facts) = (trip.home, &passport.facts);
    let is_minor = passport.portrait.age_years < home.minors.under;
    match paper.carried_by {
        CarriedBy::Children if !is_minor => {
            return Err(format!("`{}` is for children: give the case an age", paper.id()));
        }
        CarriedBy::GrownUps if is_minor => return Err(format!("`{}` is for grown-ups: raise the age", paper.id())),
        _ => {}
    }
    let mut rng = seed.stream("paper");
    let maker = match paper.made_in {
        MadeIn::Home => home,
        MadeIn::Host => trip.host,
    };
    let own_number = number(paper.model.number.as_deref().unwrap_or_default(), &mut rng);
    let issued = trip.bought.min(today);
    let valid_until = trip.back.plus_days(rng.random_range(10..=40));
    let mut viz: BTreeMap<FieldId, String> = BTreeMap::new();
    let mut put = |field: &str, text: String| viz.insert(field.to_owned(), text);
    put("paper_number", own_number.clone());
    put("passport_number", facts.number.clone());
    put("booking", (0..6).map(|_| char::from(b'A' + rng.random_range(0..26u8))).collect());
    put("passenger", home.ticket_name(&facts.primary, &facts.secondary));
    for field in ["child", "guest", "worker"] {
        put(field, home.written_name(&facts.primary, &facts.secondary));
    }
    let mut grown_up = |state: &Issuer, surname: Option<&str>, given: &[String]| {
        let surname = surname.map_or_else(|| pick(&state.names.surnames, &mut rng), str::to_owned);
        state.written_name(&surname, &pick(given, &mut rng))
    };
    let family = Some(if facts.secondary.is_empty() { "" } else { facts.primary.as_str() });
    put("parent_1", grown_up(home, family, &home.names.given_male));
    put("parent_2", grown_up(home, family, &home.names.given_female));
    put("companion", grown_up(home, family, &home.names.given_female));
    let of_host = [trip.host.names.given_female.as_slice(), &trip.host.names.given_male].concat();
    let host = grown_up(trip.host, None, &of_host);
    put("signatory", host.clone());
    put("host", host);
    put("manager", grown_up(trip.host, None, &of_host));
    for (field, place) in [("from", &trip.from), ("to", &trip.to), ("return_from", &trip.to), ("return_to", &trip.from)]
    {
        put(field, place.clone());
    }
    put("state", maker.name.en.to_uppercase());
    put("destination", trip.host.name.en.clone());
    for (field, state) in [("town", trip.host), ("work_place", trip.host), ("place_of_issue", maker)] {
        put(field, pick(&state.places, &mut rng));
    }
    let birth = maker.print_date(facts.birth);
    put("date_of_birth", birth);
    // Work begins the day after the journey there, and ends the day before the one back.
    let at_work = |day: Date, later: i32| if trip.days() > 3 { day.plus_days(later) } else { day };
    for (field, day) in [
        ("date_of_issue", issued),
        ("date_of_travel", trip.out),
        ("date_of_return", trip.back),
        ("stay_from", trip.out),
        ("stay_until", trip.back),
        ("term_from", at_work(trip.out, 1)),
        ("term_until", at_work(trip.back, -1)),
        ("valid_until", valid_until),
    ] {
        put(field, maker.print_date(day));
    }
    let purpose = trip.purposes.iter().filter_map(|purpose| paper.purposes.get(purpose)).collect::<Vec<_>>();
    let by_purpose = purpose.choose(&mut rng).into_iter().copied().flatten();
    for (field, list) in paper.lists.iter().chain(by_purpose) {
        put(field, number(&pick(list, &mut rng), &mut rng));
    }
    // Only what the sheet has room for.
    viz.retain(|field, _| paper.has_field(field));
    Ok(Document {
        issuer: maker.code.clone(),
        model: paper.id().to_owned(),
        facts: Facts {
            document_code: String::new(),
            number: own_number.clone(),
            issued,
            expires: if paper.has_field("valid_until") { valid_until } else { trip.back },
            ..facts.clone()
        },
        viz,
        mrz: Vec::new(),
        portrait: passport.portrait.clone(),
        ghost: passport.ghost.clone(),
        chip: None,
        pages: pages(&paper.model, &own_number),
        specimen: seed.child("specimen"),
    })
}
