//! A genuine document for an invented holder: consistent in age, validity, authority and number, by the issuing state's own rules.

use crate::base::{
    date::{Date, PartialDate},
    seed::{Seed, Stream},
};
use crate::document::{Document, Facts, Likeness, Page, PageKind, Sex};
use crate::issuer::{Issuer, Model};
use rand::{RngExt, seq::IndexedRandom};
use std::collections::BTreeMap;

/// A genuine passport of `issuer` as it may be presented on `today`.
///
/// The issue date lies within the model's own dates and, where that is possible, leaves the passport valid today.
pub(super) fn passport(issuer: &Issuer, model: &Model, today: Date, seed: Seed) -> Document {
    let mut rng = seed.stream("holder");
    let sex = if rng.random_bool(0.5) { Sex::F } else { Sex::M };
    // Grown up when the passport was issued, up to ten years ago: rules for children are others.
    let age: i32 = rng.random_range(29..=62);
    let birth = today.plus_years(-age).plus_days(-rng.random_range(1..=360));
    let issued = issue_date(model, today, &mut rng);
    let expires = issued.plus_years(i32::from(model.validity_years)).plus_days(-1);
    let given = match sex {
        Sex::F => &issuer.names.given_female,
        _ => &issuer.names.given_male,
    };
    let mut secondary = pick(given, &mut rng);
    if rng.random_bool(0.55) {
        let second = pick(given, &mut rng);
        if second != secondary {
            secondary = format!("{secondary} {second}");
        }
    }
    let authorities: Vec<&str> = issuer
        .authorities
        .iter()
        .filter(|a| a.from <= issued && a.until.is_none_or(|until| issued <= until))
        .map(|a| a.name.as_str())
        .collect();
    let facts = Facts {
        document_code: model.document_code_on(issued).to_owned(),
        number: number(&issuer.number, &mut rng),
        primary: pick(&issuer.names.surnames, &mut rng),
        secondary,
        nationality: issuer.code.clone(),
        birth: PartialDate::from(birth),
        sex,
        place_of_birth: Some(pick(&issuer.places, &mut rng)),
        issued,
        expires,
        authority: authorities.choose(&mut rng).map_or_else(String::new, |name| (*name).to_owned()),
        personal_number: None,
    };
    let portrait = Likeness {
        person: seed.child("person"),
        lookalike_sd: None,
        sex,
        age_years: birth.age_at(issued).clamp(0, 120) as u8,
        sitting: seed.child("sitting"),
    };
    let visa_page = |number: u8| Page {
        id: number.to_string(),
        kind: PageKind::Visa,
        number: Some(number),
        perforated: Some(facts.number.clone()),
        visa: None,
        stamps: Vec::new(),
        transfers: Vec::new(),
    };
    let pages = vec![
        Page { id: "cover".to_owned(), kind: PageKind::Cover, number: None, perforated: None, ..visa_page(0) },
        Page { id: "data".to_owned(), kind: PageKind::Data, number: Some(2), ..visa_page(2) },
        visa_page(6),
        visa_page(7),
    ];
    let mut document = Document {
        issuer: issuer.code.clone(),
        model: model.id.clone(),
        facts,
        viz: BTreeMap::new(),
        mrz: Vec::new(),
        ghost: portrait.clone(),
        portrait,
        pages,
        specimen: seed.child("specimen"),
    };
    issuer.print(&mut document);
    document
}

/// A date on which a model's passport may have been issued to somebody who travels today.
fn issue_date(model: &Model, today: Date, rng: &mut Stream) -> Date {
    let first = model.issued_from.max(today.plus_years(-i32::from(model.validity_years)).plus_days(90));
    let last = model.issued_until.unwrap_or(today).min(today.plus_days(-60));
    let span = first.days_until(last).max(0);
    first.plus_days(rng.random_range(0..=span))
}

/// A number by a pattern in which `#` stands for a digit and everything else for itself.
pub(super) fn number(pattern: &str, rng: &mut Stream) -> String {
    pattern.chars().map(|c| if c == '#' { char::from(b'0' + rng.random_range(0..=9u8)) } else { c }).collect()
}

pub(super) fn pick(list: &[String], rng: &mut Stream) -> String {
    list.choose(rng).cloned().unwrap_or_default()
}
