//! A seeded fault (or oddity) and its traces: where it can be seen, with which light and tool, and how much it proves.

use super::Class;
use crate::base::{seed::Seed, units::Rect};
use crate::layers::Light;
use serde::Serialize;
use std::collections::BTreeMap;

/// What besides a light shows a trace.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Tool {
    /// The page turned in the light.
    Tilt,
    /// Magnifier, 10× and more.
    Loupe,
    /// The machine readable zone read and checked.
    MrzReader,
    /// The chip read step by step.
    ChipReader,
    /// The visible digital seal decoded and checked.
    SealReader,
    /// The genuine reference beside it.
    Compare,
    /// One place of the document held against another.
    CrossCheck,
}

impl Tool {
    pub const ALL: [Tool; 7] =
        [Tool::Tilt, Tool::Loupe, Tool::MrzReader, Tool::ChipReader, Tool::SealReader, Tool::Compare, Tool::CrossCheck];

    /// The name in files, logs and texts.
    pub fn id(self) -> &'static str {
        match self {
            Tool::Tilt => "tilt",
            Tool::Loupe => "loupe",
            Tool::MrzReader => "mrz-reader",
            Tool::ChipReader => "chip-reader",
            Tool::SealReader => "seal-reader",
            Tool::Compare => "compare",
            Tool::CrossCheck => "cross-check",
        }
    }
}

/// How much a trace proves (domain §3.13).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Strength {
    Ambiguous,
    Supporting,
    Strong,
    Decisive,
}

/// One place where a fault shows.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Trace {
    /// Within the fault: `edge`, `guilloche` …
    pub id: String,
    /// Page id: `cover`, `data`, a page number, `front`, `back`.
    pub page: String,
    /// Other pages on which the same shows in the same place.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub also: Vec<String>,
    pub region_mm: Rect,
    /// Lights that show it; any one will do.
    pub lights: Vec<Light>,
    /// Tools needed besides the light.
    pub tools: Vec<Tool>,
    pub strength: Strength,
    /// What is filled into the observation's text.
    pub detail: BTreeMap<String, String>,
}

/// A forgery or oddity as seeded in one document.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Fault {
    /// Id of the forgery or oddity.
    pub id: String,
    pub class: Class,
    /// Every setting, given or by default.
    pub settings: BTreeMap<String, f64>,
    /// What its own randomness comes from.
    pub seed: Seed,
    /// What it chose: fields, values.
    pub detail: BTreeMap<String, String>,
    pub traces: Vec<Trace>,
}

impl Fault {
    /// The value of a setting.
    pub fn setting(&self, name: &str) -> f32 {
        self.settings.get(name).copied().unwrap_or_default() as f32
    }

    /// Something it chose; empty if it did not.
    pub fn chose(&self, what: &str) -> &str {
        self.detail.get(what).map_or("", String::as_str)
    }

    /// The region of a trace on a page.
    pub fn region(&self, trace: &str, page: &str) -> Option<Rect> {
        self.traces.iter().find(|t| t.id == trace && t.is_on(page)).map(|t| t.region_mm)
    }
}

impl Trace {
    /// Whether it is the face in the chip that shows it, beside the one on the page.
    pub fn is_of_chip_face(&self) -> bool {
        self.tools.contains(&Tool::ChipReader) && matches!(self.id.as_str(), "face" | "chip-face")
    }

    pub fn is_on(&self, page: &str) -> bool {
        self.page == page || self.also.iter().any(|other| other == page)
    }
}
