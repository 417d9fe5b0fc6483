//! Where the holder has been: a visa and entry and exit stamps that add up.

use super::holder::{number, pick};
use crate::base::{date::Date, seed::Seed, units::pt};
use crate::document::{Direction, Document, Stamp, Visa};
use crate::issuer::Issuer;
use rand::{RngExt, seq::IndexedRandom};
use std::collections::BTreeMap;

/// Puts a visa of `host` on the first visa page, valid today.
pub(super) fn add_visa(document: &mut Document, host: &Issuer, today: Date, seed: Seed) {
    let mut rng = seed.stream("visa");
    let Some(category) = host.visas.categories.choose(&mut rng) else { return };
    let valid_from = today.plus_days(-rng.random_range(2..=20)).max(document.facts.issued.plus_days(3));
    let valid_until = valid_from.plus_days(rng.random_range(60..=120));
    let facts = document.facts.clone();
    let mut viz = BTreeMap::new();
    let mut put = |field: &str, text: String| viz.insert(field.to_owned(), text);
    put("place_of_issue", pick(&host.places, &mut rng).to_uppercase());
    put("valid_from", host.print_date(valid_from));
    put("valid_until", host.print_date(valid_until));
    put("entries", if rng.random_bool(0.5) { "1".to_owned() } else { "MULT".to_owned() });
    put("visa_number", number(&host.visas.number, &mut rng));
    put("category", category.code.clone());
    put("duration", category.max_days.to_string());
    put("name", host.print_foreign_name(&facts));
    put("nationality", facts.nationality.clone());
    put("date_of_birth", host.print_date(facts.birth));
    put("sex", facts.sex.letter().to_string());
    put("passport_number", facts.number.clone());
    let mut visa = Visa {
        issuer: host.code.clone(),
        viz,
        mrz: Vec::new(),
        valid_from,
        valid_until,
        portrait: Some(crate::document::Likeness { sitting: seed.child("visa sitting"), ..document.portrait.clone() }),
        seal: None,
        specimen: seed.child("label"),
    };
    visa.mrz = host.visa_mrz(&visa, &facts, &facts.number);
    host.write_seal(&mut visa);
    if let Some(page) = document.pages.iter_mut().find(|page| page.number == Some(6)) {
        page.visa = Some(visa);
    }
}

/// Stamps an earlier journey to `host` on the second visa page: an entry and the exit that belongs to it.
pub(super) fn add_stamps(document: &mut Document, host: &Issuer, today: Date, seed: Seed) {
    let mut rng = seed.stream("stamps");
    let earliest = document.facts.issued.plus_days(10);
    let span = earliest.days_until(today.plus_days(-40));
    if span < 20 {
        return;
    }
    let entry = earliest.plus_days(rng.random_range(0..=span - 15));
    let exit = entry.plus_days(rng.random_range(3..=14));
    let Some(page) = document.pages.iter_mut().find(|page| page.number == Some(7)) else { return };
    let places = [pt(34.0, 27.0), pt(86.0, 52.0)];
    for (i, (direction, date)) in [(Direction::Entry, entry), (Direction::Exit, exit)].into_iter().enumerate() {
        let open: Vec<_> = host.posts.iter().filter(|post| post.opened <= date).collect();
        let Some(post) = open.choose(&mut rng) else { return };
        page.stamps.push(Stamp {
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
}
