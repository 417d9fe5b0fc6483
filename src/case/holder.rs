//! A genuine document for an invented holder: consistent in age, validity, authority, number and chip, by the issuing state's own rules.

use crate::base::{
    date::{Date, PartialDate},
    seed::{Seed, Stream},
};
use crate::document::codes::DocumentKind;
use crate::document::{Document, Facts, Likeness, Page, PageKind, Sex, Sitter};
use crate::issuer::{Issuer, Model};
use crate::scenario::Ages;
use rand::{RngExt, seq::IndexedRandom};
use std::collections::BTreeMap;

/// Whose document is made.
#[derive(Clone, Copy)]
pub(super) enum Holder<'a> {
    /// A grown-up of any age.
    Anyone,
    /// Somebody of an age today, child or grown-up.
    Aged(Ages),
    /// Somebody born on that day.
    Born(Date),
    /// Somebody whose photographs the trainer brought, as old as there.
    Sitting(&'a Sitter),
}

/// The age from which women who cover their heads are taken to do so, in years.
const COVERED_FROM: i32 = 14;
/// The least age on a portrait, in years.
const YOUNGEST: i32 = 5;

/// A genuine document of `issuer` as it may be presented on `today`.
///
/// The issue date lies within the model's own dates and, where that is possible, leaves the document valid today; where
/// `issued_since` is given, it is no earlier than that.
///
/// # Errors
/// Nobody of that age can have such a document: what is wrong, in words.
pub(super) fn document(
    issuer: &Issuer,
    model: &Model,
    today: Date,
    who: Holder,
    issued_since: Option<Date>,
    seed: Seed,
) -> Result<Document, String> {
    let mut rng = seed.stream("holder");
    let sex = match (who, rng.random_bool(0.5)) {
        (Holder::Sitting(sitter), _) => sitter.person().sex,
        (_, true) => Sex::F,
        (_, false) => Sex::M,
    };
    let ages = match who {
        Holder::Aged(ages) => i32::from(ages.from)..=i32::from(ages.to),
        Holder::Sitting(sitter) => i32::from(sitter.person().age_years)..=i32::from(sitter.person().age_years),
        // Grown up when the passport was issued, up to ten years ago.
        Holder::Anyone | Holder::Born(_) => 29..=62,
    };
    let birth = today.plus_years(-rng.random_range(ages)).plus_days(-rng.random_range(1..=360));
    let birth = match who {
        Holder::Born(day) => day,
        Holder::Anyone | Holder::Aged(_) | Holder::Sitting(_) => birth,
    };
    let issued = issue_date(issuer, model, today, birth, issued_since, &mut rng)?;
    // Of a book that expired long ago the holder has aged since.
    let birth = match who {
        Holder::Anyone => birth.plus_years(10 - issued.years_until(today).max(10)),
        Holder::Aged(_) | Holder::Born(_) | Holder::Sitting(_) => birth,
    };
    let expires = issued.plus_years(issuer.validity_years(model, birth.age_at(issued))).plus_days(-1);
    let given = match sex {
        Sex::F => &issuer.names.given_female,
        _ => &issuer.names.given_male,
    };
    let has_one_name = seed.stream("one name").random_bool(f64::from(issuer.names.single));
    let mut secondary = pick(given, &mut rng);
    if rng.random_bool(0.55) && !has_one_name {
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
        number: number(model.number.as_ref().unwrap_or(&issuer.number), &mut rng),
        primary: if has_one_name { secondary.clone() } else { pick(&issuer.names.surnames, &mut rng) },
        secondary: if has_one_name { String::new() } else { secondary },
        nationality: match model.kind {
            DocumentKind::RefugeeTravelDocument => "XXB".to_owned(),
            DocumentKind::StatelessTravelDocument => "XXA".to_owned(),
            DocumentKind::AlienPassport => "XXX".to_owned(),
            _ => issuer.code.clone(),
        },
        birth: PartialDate::from(birth),
        sex,
        place_of_birth: Some(pick(&issuer.places, &mut rng)),
        issued,
        expires,
        authority: authorities.choose(&mut rng).map_or_else(String::new, |name| (*name).to_owned()),
        personal_number: issuer.personal_number.as_ref().map(|pattern| number(pattern, &mut rng)),
    };
    let sitter = if let Holder::Sitting(sitter) = who { Some(sitter.clone()) } else { None };
    let portrait = Likeness {
        person: sitter.as_ref().map_or(seed.child("person"), |sitter| sitter.person().seed),
        sitter,
        lookalike_sd: None,
        sex,
        age_years: birth.age_at(issued).clamp(0, 120) as u8,
        head_covered: sex == Sex::F
            && birth.age_at(issued) >= COVERED_FROM
            && seed.stream("head scarf").random_bool(f64::from(issuer.head_scarf)),
        sitting: seed.child("sitting"),
    };
    let pages = pages(model, &facts.number);
    let mut document = Document {
        issuer: issuer.code.clone(),
        model: model.id.clone(),
        facts,
        viz: BTreeMap::new(),
        mrz: Vec::new(),
        ghost: portrait.clone(),
        portrait,
        chip: None,
        pages,
        specimen: seed.child("specimen"),
    };
    issuer.print(&mut document);
    issuer.write_chip(&mut document);
    Ok(document)
}

/// Another genuine document of the holder of `first`, of a series that need not be of the same state.
///
/// # Errors
/// As for [`document`].
pub(super) fn companion(
    first: &Document,
    issuer: &Issuer,
    model: &Model,
    today: Date,
    seed: Seed,
) -> Result<Document, String> {
    let birth = first.facts.birth;
    // A day that is not known is taken for the middle of what it may be.
    let born = Date::new(birth.year, birth.month.unwrap_or(7), birth.day.unwrap_or(1)).unwrap_or(first.facts.issued);
    let mut document = document(issuer, model, today, Holder::Born(born), None, seed)?;
    let facts = &mut document.facts;
    let holder = &first.facts;
    (facts.primary, facts.secondary) = (holder.primary.clone(), holder.secondary.clone());
    (facts.birth, facts.sex, facts.place_of_birth) = (holder.birth, holder.sex, holder.place_of_birth.clone());
    facts.nationality = holder.nationality.clone();
    if issuer.code != first.issuer {
        // Another state writes names and places in letters that all states have.
        let name = issuer.print_foreign_name(holder);
        let (primary, secondary) = name.split_once(", ").unwrap_or((&name, ""));
        (facts.primary, facts.secondary) = (primary.to_owned(), secondary.to_owned());
        facts.place_of_birth = holder.place_of_birth.as_deref().map(|place| issuer.print_foreign_place(place));
    }
    let (person, sitter) = (first.portrait.person, first.portrait.sitter.clone());
    let head_covered = first.portrait.head_covered && document.portrait.age_years >= COVERED_FROM as u8;
    document.portrait = Likeness { person, sitter, sex: holder.sex, head_covered, ..document.portrait };
    document.ghost = document.portrait.clone();
    document.viz.clear();
    issuer.print(&mut document);
    issuer.write_chip(&mut document);
    Ok(document)
}

/// Lets the ids of a further document's pages begin with its kind, so that no page of the `taken` documents has the same.
pub(super) fn set_apart<'a>(document: &mut Document, kind: DocumentKind, taken: impl Iterator<Item = &'a Document>) {
    let prefix = kind.id();
    let same = taken.filter(|other| other.pages.iter().any(|page| page.id.starts_with(prefix))).count();
    let prefix = if same > 0 { format!("{prefix}-{}", same + 1) } else { prefix.to_owned() };
    for page in &mut document.pages {
        page.id = format!("{prefix}/{}", page.id);
    }
}

/// The number of the page that has the data (recommended by ICAO Doc 9303-2 and 9303-4).
const DATA_PAGE: u8 = 2;

/// Every page of a book, or both sides of a card.
pub(super) fn pages(model: &Model, number: &str) -> Vec<Page> {
    let side = |id: &str, kind: PageKind| Page {
        id: id.to_owned(),
        kind,
        number: None,
        perforated: None,
        visa: None,
        stamps: Vec::new(),
        transfers: Vec::new(),
    };
    if !model.is_book() {
        return [(PageKind::Front, "front"), (PageKind::Back, "back"), (PageKind::Data, "data")]
            .into_iter()
            .filter(|(kind, _)| model.pages.contains_key(kind))
            .map(|(kind, id)| side(id, kind))
            .collect();
    }
    let leaf = |n: u8| {
        let kind = match n {
            1 => PageKind::Title,
            DATA_PAGE => PageKind::Data,
            3 => PageKind::Observations,
            n if n == model.page_count => PageKind::End,
            _ => PageKind::Visa,
        };
        let id = if kind == PageKind::Data { "data".to_owned() } else { n.to_string() };
        Page { number: Some(n), perforated: Some(number.to_owned()), ..side(&id, kind) }
    };
    std::iter::once(side("cover", PageKind::Cover)).chain((1..=model.page_count).map(leaf)).collect()
}

/// A date on which a document of a model may have been issued to somebody who travels today.
fn issue_date(
    issuer: &Issuer,
    model: &Model,
    today: Date,
    birth: Date,
    since: Option<Date>,
    rng: &mut Stream,
) -> Result<Date, String> {
    let last = model.issued_until.unwrap_or(today).min(today.plus_days(-60));
    let of_age = birth.plus_years(i32::from(issuer.minors.under));
    let valid_from = |age: i32| today.plus_years(-issuer.validity_years(model, age)).plus_days(90);
    // Whoever is of age has a document that was issued since; if there was no time for that, still the one of a child.
    let (first, begin, last) = if of_age <= last {
        (valid_from(birth.age_at(today)), of_age, last)
    } else {
        (valid_from(0), birth.plus_years(YOUNGEST), last.min(of_age.plus_days(-1)))
    };
    let begin = begin.max(model.issued_from);
    let begin = since.map_or(begin, |since| begin.max(since));
    // Of a series that ended long ago only expired ones are left.
    let first = if first.max(begin) > last { begin } else { first.max(begin) };
    if first > last {
        return Err(match since {
            Some(since) => format!("`{}` was not issued after {since} to anybody born on {birth}", model.id),
            None => format!("`{}` was not issued to anybody who was born on {birth}", model.id),
        });
    }
    Ok(first.plus_days(rng.random_range(0..=first.days_until(last))))
}

/// A number by a pattern in which `#` stands for a digit and everything else for itself.
pub(super) fn number(pattern: &str, rng: &mut Stream) -> String {
    pattern.chars().map(|c| if c == '#' { char::from(b'0' + rng.random_range(0..=9u8)) } else { c }).collect()
}

pub(super) fn pick(list: &[String], rng: &mut Stream) -> String {
    list.choose(rng).cloned().unwrap_or_default()
}
