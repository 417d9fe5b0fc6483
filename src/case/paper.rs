//! Supporting papers of a traveller: they say what the passport and the journey say.

use super::holder::{number, pages, pick};
use crate::base::{date::Date, seed::Seed};
use crate::document::codes::DocumentKind;
use crate::document::{Document, Facts, FieldId};
use crate::issuer::{Issuer, Paper};
use rand::{RngExt, seq::IndexedRandom};
use std::collections::BTreeMap;

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
}

impl<'a> Trip<'a> {
    /// A journey with that passport: there today, or back home today where the officer is of the traveller's own state. It
    /// ends before the visa does.
    pub(super) fn plan(
        passport: &Document,
        home: &'a Issuer,
        host: &'a Issuer,
        is_return: bool,
        today: Date,
        seed: Seed,
    ) -> Trip<'a> {
        let mut rng = seed.stream("trip");
        let mut days = rng.random_range(5..=16);
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
        Trip { home, host, from, to, out, back, bought }
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
    let mut rng = seed.stream("paper");
    let facts = &passport.facts;
    let home = trip.home;
    let mut viz: BTreeMap<FieldId, String> =
        paper.lists.iter().map(|(field, list)| (field.clone(), number(&pick(list, &mut rng), &mut rng))).collect();
    let own_number = number(paper.model.number.as_deref().unwrap_or_default(), &mut rng);
    let mut put = |field: &str, text: String| viz.insert(field.to_owned(), text);
    put("paper_number", own_number.clone());
    put("passport_number", facts.number.clone());
    put("date_of_travel", home.print_date(trip.out));
    put("date_of_return", home.print_date(trip.back));
    let expires = if paper.model.kind == DocumentKind::ConsentLetter {
        if passport.portrait.age_years >= home.minors.under {
            return Err(format!("`{}` is for children: give the case an age", paper.id()));
        }
        let valid_until = trip.back.plus_days(rng.random_range(10..=40));
        let mut grown_up = |given: &[String], surname: &str| home.written_name(surname, &pick(given, &mut rng));
        let names = &home.names;
        let fathers = if facts.secondary.is_empty() { "" } else { &facts.primary };
        put("parent_1", grown_up(&names.given_male, fathers));
        put("parent_2", grown_up(&names.given_female, fathers));
        put("companion", grown_up(&names.given_female, fathers));
        put("child", home.written_name(&facts.primary, &facts.secondary));
        put("date_of_birth", home.print_date(facts.birth));
        put("state", home.name.en.to_uppercase());
        put("destination", trip.host.name.en.clone());
        put("valid_until", home.print_date(valid_until));
        put("place_of_issue", pick(&home.places, &mut rng));
        valid_until
    } else {
        put("passenger", home.ticket_name(&facts.primary, &facts.secondary));
        put("booking", (0..6).map(|_| char::from(b'A' + rng.random_range(0..26u8))).collect());
        for (field, place) in
            [("from", &trip.from), ("to", &trip.to), ("return_from", &trip.to), ("return_to", &trip.from)]
        {
            put(field, place.clone());
        }
        trip.back
    };
    let issued = trip.bought.min(today);
    put("date_of_issue", home.print_date(issued));
    Ok(Document {
        issuer: home.code.clone(),
        model: paper.id().to_owned(),
        facts: Facts { document_code: String::new(), number: own_number.clone(), issued, expires, ..facts.clone() },
        viz,
        mrz: Vec::new(),
        portrait: passport.portrait.clone(),
        ghost: passport.ghost.clone(),
        chip: None,
        pages: pages(&paper.model, &own_number),
        specimen: seed.child("specimen"),
    })
}
