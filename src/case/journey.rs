//! Where the holder has been: a visa and entry and exit stamps that add up.

use super::holder::{number, pick};
use crate::base::{
    date::Date,
    seed::{Seed, Stream},
    units::{Point, pt},
};
use crate::document::{Direction, Document, Likeness, PageKind, Stamp, Visa};
use crate::issuer::{Issuer, VisaCategory};
use rand::{RngExt, seq::IndexedRandom};
use std::collections::{BTreeMap, BTreeSet};

/// Puts a visa of `host` on the first visa page, valid today; for one of the `purposes`, if any are named.
///
/// # Errors
/// The state has no visa for such a journey: why, in words.
pub(super) fn add_visa(
    document: &mut Document,
    host: &Issuer,
    purposes: Option<&BTreeSet<&str>>,
    today: Date,
    seed: Seed,
) -> Result<(), String> {
    let mut rng = seed.stream("visa");
    // Nobody works or trades before they are of age.
    let is_for_grown_ups = |purpose: &String| matches!(purpose.as_str(), "work" | "business");
    let is_minor = document.portrait.age_years < host.minors.under;
    let suits = |category: &&VisaCategory| {
        let are_wanted = |wanted: &BTreeSet<&str>| category.purposes.iter().any(|own| wanted.contains(own.as_str()));
        purposes.is_none_or(are_wanted) && (!is_minor || !category.purposes.iter().any(is_for_grown_ups))
    };
    let open: Vec<&VisaCategory> = host.visas.categories.iter().filter(suits).collect();
    let Some(category) = open.choose(&mut rng) else {
        let Some(purposes) = purposes else { return Ok(()) };
        let purposes: Vec<&str> = purposes.iter().copied().collect();
        return Err(format!("{} has no visa for this traveller for {}", host.code, purposes.join(" or ")));
    };
    // No state puts a visa into a book that has expired.
    if document.facts.expires < today {
        return Ok(());
    }
    let valid_from = today.plus_days(-rng.random_range(2..=20)).max(document.facts.issued.plus_days(3));
    let valid_until = valid_from.plus_days(rng.random_range(60..=120));
    let mut viz = BTreeMap::new();
    let mut put = |field: &str, text: String| viz.insert(field.to_owned(), text);
    put("place_of_issue", pick(&host.places, &mut rng).to_uppercase());
    put("valid_from", host.print_date(valid_from));
    put("valid_until", host.print_date(valid_until));
    put("entries", if rng.random_bool(0.5) { "1".to_owned() } else { "MULT".to_owned() });
    put("visa_number", number(&host.visas.number, &mut rng));
    put("category", category.code.clone());
    put("duration", category.max_days.to_string());
    // Whoever applies for a visa brings a picture of that year.
    let since = document.facts.issued.years_until(valid_from).max(0) as u8;
    let sitting = seed.child("visa sitting");
    let portrait = Likeness { sitting, age_years: document.portrait.age_years + since, ..document.portrait.clone() };
    let mut visa = Visa {
        issuer: host.code.clone(),
        viz,
        mrz: Vec::new(),
        valid_from,
        valid_until,
        portrait: Some(portrait),
        seal: None,
        seal_is_legible: true,
        specimen: seed.child("label"),
    };
    host.print_holder(&mut visa, &document.facts);
    if let Some(page) = document.pages.iter_mut().find(|page| page.number == Some(6)) {
        page.visa = Some(visa);
    }
    Ok(())
}

/// Stamps an earlier journey to `host` on the second visa page: an entry and the exit that belongs to it.
pub(super) fn add_stamps(document: &mut Document, host: &Issuer, today: Date, seed: Seed) {
    let mut rng = seed.stream("stamps");
    let earliest = document.facts.issued.plus_days(10);
    let span = earliest.days_until(today.plus_days(-40).min(document.facts.expires.plus_days(-20)));
    if span < 20 {
        return;
    }
    let entry = earliest.plus_days(rng.random_range(0..=span - 15));
    let exit = entry.plus_days(rng.random_range(3..=14));
    let Some(page) = document.pages.iter_mut().find(|page| page.number == Some(7)) else { return };
    page.stamps.extend(stamps(host, entry, exit, [UPPER_LEFT, LOWER_RIGHT], seed, &mut rng));
}

/// Where a pair of stamps finds room on a page.
const UPPER_LEFT: Point = pt(34.0, 27.0);
const LOWER_RIGHT: Point = pt(86.0, 52.0);
const LOWER_LEFT: Point = pt(36.0, 56.0);
const UPPER_RIGHT: Point = pt(88.0, 26.0);
/// The first page for earlier journeys; those before it hold the visa and the journey to the state that issued it.
const EARLIER_FROM: u8 = 8;

/// Stamps journeys to other states, a page each in the order in which they were made. They add up: whoever entered a state has
/// left it before entering another.
pub(super) fn add_history(document: &mut Document, states: &[&Issuer], today: Date, seed: Seed) {
    let mut rng = seed.stream("history");
    let first = document.facts.issued.plus_days(14);
    // Nobody is stamped in a book that has expired.
    let last = today.plus_days(-30).min(document.facts.expires.plus_days(-30));
    let years = (first.days_until(last) / 365).clamp(0, 6);
    let hosts: Vec<&&Issuer> = states.iter().filter(|state| state.code != document.issuer).collect();
    let mut away: Vec<(Date, Date)> =
        document.pages.iter().filter_map(|page| Some((page.stamps.first()?.date, page.stamps.last()?.date))).collect();
    let mut journeys = Vec::new();
    for _ in 0..rng.random_range(0..=years) {
        let Some(host) = hosts.choose(&mut rng) else { return };
        let entry = first.plus_days(rng.random_range(0..=first.days_until(last)));
        let exit = entry.plus_days(rng.random_range(2..=21));
        let apart = |(from, to): &(Date, Date)| exit.plus_days(1) < *from || entry > to.plus_days(1);
        if exit < last && away.iter().all(apart) {
            away.push((entry, exit));
            journeys.push((entry, exit, **host));
        }
    }
    journeys.sort_by_key(|(entry, ..)| *entry);
    let pages = document.pages.iter_mut().filter(|page| {
        page.kind == PageKind::Visa
            && page.number.is_some_and(|number| number >= EARLIER_FROM)
            && page.stamps.is_empty()
    });
    for (i, (page, (entry, exit, host))) in pages.zip(journeys).enumerate() {
        let places = if rng.random_bool(0.5) { [UPPER_LEFT, LOWER_RIGHT] } else { [LOWER_LEFT, UPPER_RIGHT] };
        page.stamps.extend(stamps(host, entry, exit, places, seed.child(&format!("journey {i}")), &mut rng));
    }
}

/// An entry and the exit that belongs to it; nothing if the state had no border post open.
fn stamps(host: &Issuer, entry: Date, exit: Date, places: [Point; 2], seed: Seed, rng: &mut Stream) -> Vec<Stamp> {
    let mut made = Vec::new();
    for (i, (direction, date)) in [(Direction::Entry, entry), (Direction::Exit, exit)].into_iter().enumerate() {
        let open: Vec<_> = host.posts.iter().filter(|post| post.opened <= date).collect();
        let Some(post) = open.choose(rng) else { return Vec::new() };
        made.push(Stamp {
            state: host.code.clone(),
            direction,
            post: post.name.clone(),
            mode: post.mode.clone(),
            date,
            at_mm: pt(places[i].x + rng.random_range(-5.0..5.0), places[i].y + rng.random_range(-4.0..4.0)),
            turn_deg: rng.random_range(-9.0..9.0),
            impression: seed.child(if i == 0 { "entry" } else { "exit" }),
        });
    }
    made
}
