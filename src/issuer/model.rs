//! A document model: one series of one state's passport, from when to when it was issued and what it looks like.

use super::{Art, Design, Localised};
use crate::base::{date::Date, units::Rect};
use crate::document::PageKind;
use crate::document::codes::{DocumentKind, LETTER_REQUIRED_FROM};
use crate::document::mrz::Format;
use crate::layers::Light;
use crate::paint::Process;
use serde::Deserialize;
use std::collections::BTreeMap;
use std::sync::Arc;

/// A model, named (state, type, first year): `QVA-P-2024`.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Model {
    pub id: String,
    /// `ordinary_passport`, `identity_card` …
    pub kind: DocumentKind,
    /// Size and machine readable zone.
    #[serde(default = "td3")]
    pub format: Format,
    /// `P<` or `PP`.
    pub document_code: String,
    /// Pattern of its numbers, where it is not that of the state's ordinary passports.
    #[serde(default)]
    pub number: Option<String>,
    pub issued_from: Date,
    #[serde(default)]
    pub issued_until: Option<Date>,
    pub validity_years: u8,
    /// Numbered pages of a book; 0 for cards.
    #[serde(default)]
    pub page_count: u8,
    pub body: Body,
    /// How data and portrait are put in.
    pub personalisation: Process,
    pub chip: bool,
    pub features: Vec<Feature>,
    pub pages: BTreeMap<PageKind, Design>,
    /// The state's inks, styles and motifs, as this series has them.
    #[serde(skip)]
    pub art: Arc<Art>,
    /// Where its file tells of it: `models[0]`, `variations[2]`.
    #[serde(skip)]
    pub(super) path: String,
}

fn td3() -> Format {
    Format::Td3
}

/// What the data page is made of.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
pub enum Body {
    Paper,
    /// A paper-like plastic that is printed as paper is and does not fray.
    Synthetic,
    Polycarbonate,
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

    /// The design of a kind of page; pages of a book that have none of their own look like its visa pages.
    pub fn design(&self, kind: PageKind) -> Option<&Design> {
        self.pages.get(&kind).or_else(|| self.pages.get(&PageKind::Visa).filter(|_| kind.is_leaf()))
    }

    pub fn designs(&self) -> impl Iterator<Item = (PageKind, &Design)> {
        self.pages.iter().map(|(kind, design)| (*kind, design))
    }

    /// Whether it is a book with leaves to turn.
    pub fn is_book(&self) -> bool {
        self.pages.contains_key(&PageKind::Cover)
    }
}
