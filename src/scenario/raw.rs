//! The form of a scenario file: what may be written, before anything is known about its sense.
//!
//! Every field has a default, so that one that is missing or misshapen hides nothing that is wrong with the others.

use serde::Deserialize;
use std::collections::BTreeMap;

/// A text by language id; checked later, so that a wrong id is told with its place.
pub type Text = BTreeMap<String, String>;

#[derive(Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Scenario {
    pub id: Option<String>,
    pub title: Option<Text>,
    pub author: Option<String>,
    pub licence: Option<String>,
    pub version: Option<String>,
    pub summary: Option<Text>,
    pub aims: Vec<Text>,
    pub briefing: Option<Briefing>,
    pub tools: Option<Vec<String>>,
    pub time: Time,
    pub feedback: Feedback,
    pub undo_allowed: Option<bool>,
    pub reveal_hints: bool,
    pub photographs: Option<String>,
    pub cases: Option<Vec<Case>>,
    pub rubric: Rubric,
}

#[derive(Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Briefing {
    pub post: Option<Text>,
    pub date: Option<String>,
    pub state: Option<String>,
    pub rules: Vec<Text>,
    pub task: Option<Text>,
}

#[derive(Default, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Time {
    #[default]
    Untimed,
    PerCase(PerCase),
}

#[derive(Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct PerCase {
    pub seconds: Option<u16>,
}

#[derive(Default, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Feedback {
    #[default]
    AfterEach,
    AtEnd,
}

#[derive(Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Case {
    Fixed(Fixed),
    Generated(Generated),
}

#[derive(Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Fixed {
    pub issuer: Option<String>,
    pub model: Option<String>,
    pub visa: Option<bool>,
    pub age: Option<Ages>,
    pub bearer: Option<Text>,
    pub faults: Vec<Seeded>,
    pub oddities: Vec<Seeded>,
    pub decision: Option<String>,
    pub guidance: Vec<Text>,
    pub documents: Vec<Further>,
}

#[derive(Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Ages {
    pub from: Option<u16>,
    pub to: Option<u16>,
}

#[derive(Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Further {
    pub issuer: Option<String>,
    pub model: Option<String>,
    pub faults: Vec<Seeded>,
    pub oddities: Vec<Seeded>,
}

#[derive(Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Seeded {
    pub id: Option<String>,
    pub settings: BTreeMap<String, f64>,
}

#[derive(Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Generated {
    pub count: Option<u16>,
    pub prevalence: Option<f32>,
    pub forgeries: Vec<String>,
    pub oddities: Vec<String>,
    pub oddity_rate: Option<f32>,
    pub difficulty: Option<(f32, f32)>,
    pub issuers: Vec<String>,
    pub age: Option<Ages>,
}

#[derive(Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Rubric {
    pub hit: Option<u16>,
    pub miss: Option<u16>,
    pub false_alarm: Option<u16>,
    pub place: Option<u16>,
    pub kind: Option<u16>,
    pub decision: Option<u16>,
    pub pass_mark: Option<u16>,
}
