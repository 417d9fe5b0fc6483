//! A scenario in which every word is known and every number makes sense.

use crate::base::{date::Date, locale::LocalText};
use crate::document::Cast;
use std::collections::BTreeMap;

/// An exercise: who wrote it, where it is set, what may be used, who comes to the counter, how it is marked.
#[derive(Clone, Debug, PartialEq)]
pub struct Scenario {
    /// For ever the same; small letters, digits and hyphens.
    pub id: String,
    pub title: LocalText,
    pub author: String,
    /// SPDX licence id, such as `CC-BY-4.0`.
    pub licence: String,
    pub version: String,
    pub summary: LocalText,
    /// What the trainee can do afterwards.
    pub aims: Vec<LocalText>,
    pub briefing: Briefing,
    /// Ids of the tools on the desk; white light is always among them.
    pub tools: Vec<String>,
    pub time: TimeMode,
    pub feedback: Feedback,
    pub undo_allowed: bool,
    /// Whether the guidance of the cases is shown.
    pub reveal_hints: bool,
    /// The folder beside the file with the photographs of the people who come to the counter.
    pub photographs: Option<String>,
    /// Those people, once the folder has been read; without, faces are computed.
    pub cast: Cast,
    pub cases: Vec<CasePlan>,
    pub rubric: Rubric,
}

/// Where and when the trainee stands, and what holds there.
#[derive(Clone, Debug, PartialEq)]
pub struct Briefing {
    /// Name of the border post.
    pub post: LocalText,
    pub date: Date,
    /// Code of the state whose officer the trainee is.
    pub state: String,
    /// Rules in force today.
    pub rules: Vec<LocalText>,
    /// What is asked of the trainee.
    pub task: LocalText,
}

/// How long a case may take.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum TimeMode {
    #[default]
    Untimed,
    PerCase {
        seconds: u16,
    },
}

/// When the trainee learns what was there.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Feedback {
    #[default]
    AfterEach,
    AtEnd,
}

/// One case, or several made alike.
#[derive(Clone, Debug, PartialEq)]
pub enum CasePlan {
    Fixed(Fixed),
    Generated(Generated),
}

/// A case whose faults the trainer chose.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Fixed {
    /// Code of the issuing state.
    pub issuer: String,
    /// Id of the document model; none for the newest.
    pub model: Option<String>,
    /// Whether a visa label is in the book.
    pub visa: bool,
    /// How old the holder is; none for a grown-up of any age.
    pub age: Option<Ages>,
    /// What the officer notices about the bearer.
    pub bearer: Option<LocalText>,
    pub faults: Vec<Seeded>,
    pub oddities: Vec<Seeded>,
    /// Id of the right decision, where it does not follow from the faults.
    pub decision: Option<String>,
    /// What to look at, step by step.
    pub guidance: Vec<LocalText>,
    /// What the traveller lays down besides.
    pub documents: Vec<Further>,
}

/// The least and the greatest age of a holder on the day of the examination, in completed years.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Ages {
    pub from: u8,
    pub to: u8,
}

impl Ages {
    /// Of whom a document without a word about age is.
    pub const GROWN_UP: Ages = Ages { from: 18, to: 80 };

    pub fn contains(&self, age_years: u8) -> bool {
        (self.from..=self.to).contains(&age_years)
    }
}

/// A further document of the same traveller: an identity card, a residence permit, an older passport, a supporting paper.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Further {
    pub issuer: String,
    pub model: String,
    pub faults: Vec<Seeded>,
    pub oddities: Vec<Seeded>,
}

/// A forgery or oddity to be put into a document, with the settings that the trainer chose.
#[derive(Clone, Debug, PartialEq)]
pub struct Seeded {
    pub id: String,
    pub settings: BTreeMap<String, f64>,
}

/// Cases made by chance.
#[derive(Clone, Debug, PartialEq)]
pub struct Generated {
    pub count: u16,
    /// Share of forged documents, 0–1.
    pub prevalence: f32,
    /// Ids of the forgeries to draw from, in the order of the catalogue; each shows with the tools on the desk.
    pub forgeries: Vec<String>,
    /// Ids of the oddities to draw from, in the order of the catalogue.
    pub oddities: Vec<String>,
    /// Share of documents with an honest oddity, 0–1.
    pub oddity_rate: f32,
    /// Least and greatest subtlety of the faults, 0 plain – 1 faint.
    pub difficulty: (f32, f32),
    /// Codes of the issuing states to draw from.
    pub issuers: Vec<String>,
    /// How old the holders are; none for grown-ups of any age.
    pub age: Option<Ages>,
}

/// Points of a case. `miss` and `false_alarm` are taken away.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Rubric {
    /// For a fault that was flagged.
    pub hit: u16,
    /// Off for a fault that was not.
    pub miss: u16,
    /// Off for a flag where nothing is wrong.
    pub false_alarm: u16,
    /// For a flag in the right place.
    pub place: u16,
    /// For a flag that names the right kind.
    pub kind: u16,
    /// For the right decision.
    pub decision: u16,
    /// Percent of all points that are needed to pass.
    pub pass_mark: u16,
}

impl Default for Rubric {
    fn default() -> Rubric {
        Rubric { hit: 10, miss: 5, false_alarm: 5, place: 3, kind: 3, decision: 10, pass_mark: 70 }
    }
}
