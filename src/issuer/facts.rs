//! An issuing state: its names, habits, authorities, border posts, stamps and visas.

use super::{Art, Design, Drawing, Feature, Model, Variation};
use crate::base::date::{Date, PartialDate};
use crate::base::units::{Point, pt};
use crate::document::compare::Habits;
use crate::document::mrz::Format;
use crate::document::names::{Language, Letters, Truncation};
use crate::document::visible_date::{self, Months};
use crate::document::{Direction, Facts, Visa};
use rand::RngExt;
use serde::Deserialize;
use std::collections::BTreeMap;
use std::sync::Arc;

/// A state that issues documents.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Issuer {
    /// Three-letter code, QMA–QZZ.
    pub code: String,
    /// What the state calls itself.
    pub own_name: String,
    pub name: Localised,
    /// What stands in the field `nationality`.
    pub nationality: String,
    pub languages: Vec<String>,
    pub months: Months,
    /// Which of the permitted transliterations this state uses (ICAO Doc 9303-3 §6): letter and what stands for it.
    pub transliteration: Letters,
    /// Whose exceptions names in Cyrillic letters follow: `belarusian`, `bulgarian`, `macedonian`, `serbian` or `ukrainian`
    /// (ICAO Doc 9303-3 §6.B).
    #[serde(default)]
    pub cyrillic: Language,
    /// How names that are too long for the MRZ are shortened.
    pub truncation: Truncation,
    pub names: Names,
    /// How names and places are written in the state's own script, where it is not Latin; for the fields that end in `_own`.
    #[serde(default)]
    pub spellings: BTreeMap<String, String>,
    pub places: Vec<String>,
    pub authorities: Vec<Authority>,
    /// Pattern of passport numbers: letters and digits as they are, `#` a digit.
    pub number: String,
    /// What share of grown-up women cover their heads with a scarf for belief, 0–1; documents show them so.
    #[serde(default, deserialize_with = "share")]
    pub head_scarf: f32,
    /// The rules for documents of children.
    #[serde(default)]
    pub minors: Minors,
    /// Pattern of personal numbers, if the state uses them.
    #[serde(default)]
    pub personal_number: Option<String>,
    pub posts: Vec<Post>,
    pub stamps: Stamps,
    pub visas: Visas,
    #[serde(deserialize_with = "shared")]
    pub art: Arc<Art>,
    /// Every series; once the file is read, the variations too.
    pub models: Vec<Model>,
    /// Further series, told by how they differ from one of `models` or from one another.
    #[serde(default)]
    pub variations: Vec<Variation>,
}

fn shared<'de, D: serde::Deserializer<'de>>(from: D) -> Result<Arc<Art>, D::Error> {
    Art::deserialize(from).map(Arc::new)
}

fn share<'de, D: serde::Deserializer<'de>>(from: D) -> Result<f32, D::Error> {
    let share = f32::deserialize(from)?;
    let advice = "a share of the people, 0 to 1";
    let wrong = || serde::de::Error::invalid_value(serde::de::Unexpected::Float(f64::from(share)), &advice);
    (0.0..=1.0).contains(&share).then_some(share).ok_or_else(wrong)
}

/// A text in the program's languages.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Localised {
    pub en: String,
    pub fr: String,
    pub lo: String,
}

/// Names that people of the state bear; invented.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Names {
    pub given_female: Vec<String>,
    pub given_male: Vec<String>,
    pub surnames: Vec<String>,
    /// What share of the people bear one name only, which is then their primary identifier (ICAO Doc 9303-3 §4.6).
    #[serde(default, deserialize_with = "share")]
    pub single: f32,
}

#[derive(Clone, Debug, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Authority {
    pub name: String,
    pub from: Date,
    #[serde(default)]
    pub until: Option<Date>,
}

/// A state's rules for documents of those who are not of age.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Minors {
    /// The age at which a holder is no minor any more, in years.
    pub under: u8,
    /// How long a minor's document is valid, if its series is not valid for less.
    pub validity_years: u8,
    /// The age from which holders sign, in years.
    pub sign_from: u8,
    /// What is printed in the place of the signature of whoever is younger; nothing where the state leaves it blank.
    pub unsigned: Option<String>,
}

impl Default for Minors {
    fn default() -> Minors {
        Minors { under: 18, validity_years: 5, sign_from: 12, unsigned: None }
    }
}

/// A border post.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Post {
    pub name: String,
    /// `air`, `road`, `rail` or `sea`.
    pub mode: String,
    pub opened: Date,
}

/// The state's entry and exit stamps.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Stamps {
    pub entry: StampDesign,
    pub exit: StampDesign,
    /// Motif for each mode of travel.
    pub modes: BTreeMap<String, String>,
}

impl Stamps {
    /// The stamp of a direction of travel.
    pub fn design(&self, direction: Direction) -> &StampDesign {
        match direction {
            Direction::Entry => &self.entry,
            Direction::Exit => &self.exit,
        }
    }
}

/// A stamp's face; its origin is its centre.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct StampDesign {
    pub size: (f32, f32),
    pub ink: String,
    pub draw: Vec<Drawing>,
    pub date: Window,
    pub post: Window,
    /// Centre of the symbol and its scale.
    pub mode: ((f32, f32), f32),
}

impl StampDesign {
    /// Room for a date or the name of a post, mm.
    pub fn room(&self) -> f32 {
        self.size.0 * 0.8
    }
}

/// Where a text that changes stands.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Window {
    pub at: (f32, f32),
    pub style: String,
}

/// The visas that the state issues.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Visas {
    /// Document code in the MRZ.
    pub document_code: String,
    pub number: String,
    pub categories: Vec<VisaCategory>,
    /// Whether the last day of validity is the last day to enter or to stay.
    pub valid_until: LastDay,
    /// MRV-A, or the smaller MRV-B, which leaves room beside the label.
    #[serde(default = "mrv_a")]
    pub format: Format,
    /// Whether labels bear a visible digital seal (ICAO Doc 9303-7 §9); the label then says where, with `Seal`.
    #[serde(default)]
    pub seal: bool,
    /// Where the label lies on the page.
    pub at: (f32, f32),
    /// What a genuine label shows; regions are on the label.
    #[serde(default)]
    pub features: Vec<Feature>,
    pub label: Design,
}

fn mrv_a() -> Format {
    Format::MrvA
}

impl Visas {
    /// Where a label lies: stuck on by hand, never quite straight to the page, never out of reach of the reader.
    pub fn place(&self, label: &Visa) -> Point {
        let mut rng = label.specimen.stream("placing");
        pt(self.at.0 + rng.random_range(-0.4..0.4f32), self.at.1 + rng.random_range(-0.3..0.3f32))
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
pub enum LastDay {
    ToEnter,
    ToStay,
}

#[derive(Clone, Debug, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct VisaCategory {
    pub code: String,
    pub name: String,
    pub max_days: u16,
    /// Purposes that it permits: `tourism`, `business`, `work`, `study`, `family`, `transit`.
    pub purposes: Vec<String>,
}

impl Issuer {
    /// The model of that id.
    pub fn model(&self, id: &str) -> Option<&Model> {
        self.models.iter().find(|model| model.id == id)
    }

    /// How the state spells each letter in the machine readable zone.
    pub fn letters(&self) -> Letters {
        self.transliteration.of(self.cyrillic)
    }

    /// How many years a document of `model` is valid that is issued to somebody of that age.
    pub fn validity_years(&self, model: &Model, age: i32) -> i32 {
        let years = i32::from(model.validity_years);
        if age < i32::from(self.minors.under) { years.min(i32::from(self.minors.validity_years)) } else { years }
    }

    /// Whether the holder signed the document when it was issued: children sign from an age on that the state lays down. Of a
    /// day of birth that is unknown the last possible day counts.
    pub fn is_signed(&self, facts: &Facts) -> bool {
        let birth = facts.birth;
        let born = Date::new(birth.year, birth.month.unwrap_or(12), birth.day.unwrap_or(28));
        born.is_none_or(|born| born.age_at(facts.issued) >= i32::from(self.minors.sign_from))
    }

    /// What has to be known of the state to compare its visual zones with machine readable ones on that day; words for states
    /// as in [`super::Registry::state_words`].
    pub fn habits<'a>(&'a self, states: &'a [(&'a str, &'a str)], on: Date) -> Habits<'a> {
        Habits { letters: self.letters(), months: &self.months, states, on }
    }

    /// A date as the state prints it: `12 MAR/MAR 2024` or `20 06 2026`; unknown parts of a birth date are `XX`.
    pub fn print_date(&self, date: impl Into<PartialDate>) -> String {
        visible_date::print(date, &self.months)
    }

    /// A date as the state's stamps show it.
    pub fn print_stamp_date(&self, date: Date) -> String {
        match &self.months {
            Months::Words(words) => {
                let month = usize::try_from(date.month()).unwrap_or(1);
                let word = words.get(month.saturating_sub(1)).map_or("", String::as_str);
                let word = word.rsplit('/').next().unwrap_or(word);
                format!("{:02} {word} {}", date.day(), date.year())
            }
            Months::Numeric | Months::NumericWithPeriods => {
                format!("{:02}.{:02}.{}", date.day(), date.month(), date.year())
            }
        }
    }
}
