//! What every forgery and every honest oddity is: an id, a place in the taxonomy, settings, what it changes, where it shows.

use super::{Fault, Forging, NotPossible};
use crate::document::Document;
use crate::document::codes::DocumentKind;
use crate::paint::Sheet;
use serde::Serialize;

/// Part of the document that it concerns (catalogue, sections A–G).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Group {
    Substrate,
    Print,
    Portrait,
    Biodata,
    Mrz,
    Chip,
    Book,
    Visa,
    Stamp,
    /// Tickets and letters.
    Papers,
    /// Not fraud: wear, legal exceptions, issuer's habits.
    Honest,
}

impl Group {
    pub const ALL: [Group; 11] = [
        Group::Substrate,
        Group::Print,
        Group::Portrait,
        Group::Biodata,
        Group::Mrz,
        Group::Chip,
        Group::Book,
        Group::Visa,
        Group::Stamp,
        Group::Papers,
        Group::Honest,
    ];

    /// The name in files and texts.
    pub fn id(self) -> &'static str {
        match self {
            Group::Substrate => "substrate",
            Group::Print => "print",
            Group::Portrait => "portrait",
            Group::Biodata => "biodata",
            Group::Mrz => "mrz",
            Group::Chip => "chip",
            Group::Book => "book",
            Group::Visa => "visa",
            Group::Stamp => "stamp",
            Group::Papers => "papers",
            Group::Honest => "honest",
        }
    }
}

/// Class of fraud (ICAO Doc 9303-1 and -2, PRADO glossary).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Class {
    /// Unauthorised reproduction of the whole or a part.
    Counterfeit,
    /// Genuine document in which something was altered.
    Forged,
    /// Used for what, or by whom, it was not made for.
    Misuse,
    /// Not fraud at all.
    NotFraud,
}

impl Class {
    /// The name in files and texts.
    pub fn id(self) -> &'static str {
        match self {
            Class::Counterfeit => "counterfeit",
            Class::Forged => "forged",
            Class::Misuse => "misuse",
            Class::NotFraud => "not-fraud",
        }
    }
}

/// A knob of a forgery that a scenario may turn.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
pub struct Setting {
    pub name: &'static str,
    pub min: f64,
    pub max: f64,
    pub default: f64,
}

/// How hard it is to see: 0 plain, 1 faint. Every forgery whose size can vary has it (domain: difficulty model).
pub const SUBTLETY: Setting = Setting { name: "subtlety", min: 0.0, max: 1.0, default: 0.4 };

/// A forgery or an honest oddity.
///
/// Its texts are in `assets/locale/<language>/catalogue/<id>.ftl`: `<id>` (reads well after "shows signs of …"), `<id>-summary`,
/// `<id>-why`, `<id>-how`, `<id>-mistaken`, `<id>-rule`, and `<id>-<trace>` for the observation of each trace.
pub trait Anomaly: Sync {
    /// For ever the same; retired, never used again.
    fn id(&self) -> &'static str;
    fn group(&self) -> Group;
    fn class(&self) -> Class;
    fn settings(&self) -> &'static [Setting] {
        &[SUBTLETY]
    }
    /// Ids of the traces it can leave; each has a text.
    fn trace_ids(&self) -> &'static [&'static str];
    /// Sets of tools (ids of the desk's tools), each of which is enough to see it; none where the eye alone is.
    fn revealed_by(&self) -> &'static [&'static [&'static str]] {
        &[]
    }
    /// The supporting papers that it can be seeded in; none where it is one of travel documents.
    fn papers(&self) -> &'static [DocumentKind] {
        &[]
    }
    /// Whether it shows only beside a passport that was issued not long ago.
    fn wants_new_passport(&self) -> bool {
        false
    }
    /// Whether the traveller may be a victim, or a child at risk: then protection comes before all else.
    fn concerns_protection(&self) -> bool {
        false
    }
    /// Changes what the document says and says where it shows.
    fn forge(&self, work: &mut Forging) -> Result<(), NotPossible>;
    /// Changes the marks of one page of the document that `fault` was seeded in.
    fn alter(&self, _fault: &Fault, _document: &Document, _page: &str, _sheet: &mut Sheet) {}
}
