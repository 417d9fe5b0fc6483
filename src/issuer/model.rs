//! A document model: one series of one state's passport, from when to when it was issued and what it looks like.

use super::{Design, Localised};
use crate::base::{date::Date, units::Rect};
use crate::document::PageKind;
use crate::document::codes::LETTER_REQUIRED_FROM;
use crate::layers::Light;
use crate::paint::Process;
use serde::Deserialize;

/// A model, named (state, type, first year): `QVA-P-2024`.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Model {
    pub id: String,
    /// `passport`.
    pub kind: String,
    /// `P<` or `PP`.
    pub document_code: String,
    pub issued_from: Date,
    #[serde(default)]
    pub issued_until: Option<Date>,
    pub validity_years: u8,
    pub page_count: u8,
    pub body: Body,
    /// How data and portrait are put in.
    pub personalisation: Process,
    pub chip: bool,
    pub features: Vec<Feature>,
    pub pages: Pages,
}

/// What the data page is made of.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
pub enum Body {
    Paper,
    Polycarbonate,
}

#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Pages {
    pub cover: Design,
    pub data: Design,
    pub visa: Design,
}

/// A security feature as the genuine document shows it.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Feature {
    /// Term of the feature catalogue: `uv-dull-paper`, `watermark-multitone` …
    pub id: String,
    pub page: PageKind,
    pub region_mm: Rect,
    pub lights: Vec<Light>,
    /// What a genuine one looks like.
    pub text: Localised,
}

impl Model {
    /// The document code of a book issued on that day: from 2028 on every passport has a second letter, whatever the series
    /// had before (ICAO Doc 9303-4 §4.4).
    pub fn document_code_on(&self, issued: Date) -> &str {
        if self.document_code == "P<" && issued >= LETTER_REQUIRED_FROM { "PP" } else { &self.document_code }
    }

    /// The design of a kind of page.
    pub fn design(&self, kind: PageKind) -> &Design {
        match kind {
            PageKind::Cover => &self.pages.cover,
            PageKind::Data => &self.pages.data,
            PageKind::Visa => &self.pages.visa,
        }
    }

    pub fn designs(&self) -> [(PageKind, &Design); 3] {
        [PageKind::Cover, PageKind::Data, PageKind::Visa].map(|kind| (kind, self.design(kind)))
    }
}
