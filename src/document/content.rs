//! A travel document as it says things: its facts, what is printed of them in each field, and what has been added since.
//!
//! No picture here. `facts` are what the issuing authority knew; `viz` and `mrz` are what stands on the page. On a genuine
//! document they agree; a forgery may change one and not the other.

use super::Sex;
use crate::base::{
    date::{Date, PartialDate},
    seed::Seed,
    units::Point,
};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// Whose face a picture shows, and when and how it was taken: everything that a portrait is drawn from.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Likeness {
    /// The person.
    pub person: Seed,
    /// A look-alike of `person`: how far away, in standard deviations of the face's measures.
    pub lookalike_sd: Option<f32>,
    pub sex: Sex,
    /// Age when the picture was taken, in years.
    pub age_years: u8,
    /// The sitting: clothes, hair, light.
    pub sitting: Seed,
}

/// What the issuing authority recorded (ICAO Doc 9303-4 §4.1).
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Facts {
    pub document_code: String,
    pub number: String,
    pub primary: String,
    pub secondary: String,
    /// Three-letter code.
    pub nationality: String,
    pub birth: PartialDate,
    pub sex: Sex,
    pub place_of_birth: Option<String>,
    pub issued: Date,
    pub expires: Date,
    pub authority: String,
    pub personal_number: Option<String>,
}

/// The id of a field of the visual inspection zone, as in issuers' files and in flags: `surname`, `given_names`, `nationality`,
/// `date_of_birth`, `sex`, `place_of_birth`, `date_of_issue`, `date_of_expiry`, `authority`, `document_code`, `issuing_state`,
/// `number`, `personal_number`. On visas also `valid_from`, `valid_until`, `entries`, `visa_number`, `category`, `duration`, `place_of_issue`,
/// `passport_number`, `name`.
pub type FieldId = String;

/// A travel document.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Document {
    /// Code of the issuing state, `QVA`.
    pub issuer: String,
    /// Id of the model, `QVA-P-2024`.
    pub model: String,
    pub facts: Facts,
    /// What stands in each field of the data page.
    pub viz: BTreeMap<FieldId, String>,
    /// Lines of the machine readable zone.
    pub mrz: Vec<String>,
    pub portrait: Likeness,
    /// The secondary (ghost) portrait.
    pub ghost: Likeness,
    /// Cover first.
    pub pages: Vec<Page>,
    /// What the unevenness of this very specimen comes from: fibres, grain, register, handling.
    pub specimen: Seed,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum PageKind {
    Cover,
    Data,
    Visa,
}

/// A page of the book that the desk shows.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Page {
    /// `cover`, `data`, or the printed page number: `6`, `7`.
    pub id: String,
    pub kind: PageKind,
    /// Printed page number; none on the cover.
    pub number: Option<u8>,
    /// The document number perforated through the sheet; none on the cover.
    pub perforated: Option<String>,
    pub visa: Option<Visa>,
    pub stamps: Vec<Stamp>,
    /// Wet ink that came off a stamp of the facing page: the stamp as it lies here, drawn as a pale mirror image.
    pub transfers: Vec<Stamp>,
}

/// A visa label (MRV-A, ICAO Doc 9303-7).
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Visa {
    /// Code of the state that issued it.
    pub issuer: String,
    /// What stands in each field of the label.
    pub viz: BTreeMap<FieldId, String>,
    pub mrz: Vec<String>,
    pub valid_from: Date,
    pub valid_until: Date,
    pub portrait: Option<Likeness>,
    /// What the unevenness of this label comes from.
    pub specimen: Seed,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Direction {
    Entry,
    Exit,
}

/// An entry or exit stamp.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Stamp {
    /// Code of the state whose officer stamped.
    pub state: String,
    pub direction: Direction,
    /// Name of the border post.
    pub post: String,
    /// How it was reached: `air`, `road`, `rail`, `sea`.
    pub mode: String,
    pub date: Date,
    /// Centre on the page, mm.
    pub at_mm: Point,
    pub turn_deg: f32,
    /// Unevenness of this impression.
    pub impression: Seed,
}
