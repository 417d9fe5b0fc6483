//! A travel document as it says things: its facts, what is printed of them in each field, and what has been added since.
//!
//! No picture is drawn here. `facts` are what the issuing authority knew; `viz` and `mrz` are what stands on the page. On a genuine
//! document they agree; a forgery may change one and not the other.

use super::chip::Chip;
use super::seal::Seal;
use super::{Sex, Sitter};
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
    /// Where photographs are used: who sat for them. Without, the face is computed from `person`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sitter: Option<Sitter>,
    /// A look-alike of `person`: how far away, in standard deviations of the face's measures.
    pub lookalike_sd: Option<f32>,
    pub sex: Sex,
    /// Age when the picture was taken, in years.
    pub age_years: u8,
    /// Whether the person covers the head for belief, in every picture; the face is free from chin to forehead
    /// (ICAO Doc 9303-3, portrait quality).
    pub head_covered: bool,
    /// The sitting: clothes, hair, light.
    pub sitting: Seed,
}

impl Likeness {
    /// The picture of somebody else of that sex and age; none where photographs are used and show nobody else like that.
    pub fn of_somebody_else(&self, seed: Seed) -> Option<Likeness> {
        let person = seed.child("person");
        let sitter = match &self.sitter {
            Some(sitter) => Some(sitter.another(person)?),
            None => None,
        };
        let person = sitter.as_ref().map_or(person, |sitter| sitter.person().seed);
        Some(Likeness { person, sitter, lookalike_sd: None, sitting: seed.child("sitting"), ..self.clone() })
    }
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
    /// Written when the document was issued; what is changed on the page later leaves it as it was. None in a series without.
    pub chip: Option<Chip>,
    /// Cover or front first.
    pub pages: Vec<Page>,
    /// What the unevenness of this very specimen comes from: fibres, grain, register, handling.
    pub specimen: Seed,
}

/// What a page of a book, or a side of a card or sheet, is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum PageKind {
    Cover,
    /// The first page of a book: what the state asks of those who read it.
    Title,
    Data,
    /// Where the issuing authority writes what has no field of its own.
    Observations,
    Visa,
    /// The last page of a book.
    End,
    /// The sides of a card.
    Front,
    Back,
}

impl PageKind {
    pub const ALL: [PageKind; 8] = [
        PageKind::Cover,
        PageKind::Title,
        PageKind::Data,
        PageKind::Observations,
        PageKind::Visa,
        PageKind::End,
        PageKind::Front,
        PageKind::Back,
    ];

    /// The name in files.
    pub fn id(self) -> &'static str {
        match self {
            PageKind::Cover => "cover",
            PageKind::Title => "title",
            PageKind::Data => "data",
            PageKind::Observations => "observations",
            PageKind::Visa => "visa",
            PageKind::End => "end",
            PageKind::Front => "front",
            PageKind::Back => "back",
        }
    }

    /// Whether the holder's data are put in here.
    pub fn is_personal(self) -> bool {
        matches!(self, PageKind::Data | PageKind::Front | PageKind::Back)
    }

    /// Whether it is part of the sewn block of a book.
    pub fn is_leaf(self) -> bool {
        matches!(self, PageKind::Title | PageKind::Data | PageKind::Observations | PageKind::Visa | PageKind::End)
    }
}

/// A page of the book that the desk shows.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Page {
    /// `cover`, `data`, the printed page number (`6`, `7`), or on a card `front` and `back`.
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
    /// The visible digital seal, if the state's labels have one; written when the label was made, like a chip.
    pub seal: Option<Seal>,
    /// Whether a reader can make out its barcode; one that is worn or was worked on, it cannot.
    pub seal_is_legible: bool,
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

impl Document {
    /// The page of that id.
    pub fn page(&self, id: &str) -> Option<&Page> {
        self.pages.iter().find(|page| page.id == id)
    }

    /// The place of the page with the holder's data, from 0: where an examination begins.
    pub fn data_page(&self) -> usize {
        self.pages.iter().position(|page| page.kind.is_personal()).unwrap_or_default()
    }

    /// Whether the machine readable zone stands on a page of this kind: of a card of size ID-1 on the back, where three lines
    /// fit, of one of size ID-2 on the front (ICAO Doc 9303-5, 9303-6).
    pub fn has_mrz_on(&self, kind: PageKind) -> bool {
        match kind {
            PageKind::Data => true,
            PageKind::Front => self.mrz.len() == 2,
            PageKind::Back => self.mrz.len() == 3,
            _ => false,
        }
    }

    /// The page that faces this one in the opened book: of two facing pages the even one comes first. The first and the last page
    /// of a book face its cover.
    pub fn facing(&self, id: &str) -> Option<&Page> {
        self.leaf(self.leaf_number(id)? ^ 1)
    }

    /// The page on the other side of this one's leaf: an odd page and the even one after it.
    pub fn behind(&self, id: &str) -> Option<&Page> {
        self.leaf(behind(self.leaf_number(id)?))
    }

    /// The pages of the sheet that a page of a book belongs to. Sheets are folded and nested: of n pages, k and n + 1 − k lie on
    /// one side of a sheet, and the pages behind them on the other (ICAO Doc 9303-4; examiners' practice).
    pub fn sheet_of(&self, id: &str) -> Vec<&Page> {
        let Some(number) = self.leaf_number(id) else { return self.page(id).into_iter().collect() };
        let count = self.pages.iter().filter_map(|page| page.number).max().unwrap_or(number);
        let first = number.min(behind(number));
        let mut numbers = vec![first, first + 1, count - first, count + 1 - first];
        numbers.sort_unstable();
        numbers.dedup();
        numbers.into_iter().filter_map(|number| self.leaf(number)).collect()
    }

    /// The printed number of a page of the sewn block.
    fn leaf_number(&self, id: &str) -> Option<u8> {
        self.page(id).filter(|page| page.kind.is_leaf())?.number
    }

    /// The page of the sewn block with that number.
    fn leaf(&self, number: u8) -> Option<&Page> {
        self.pages.iter().find(|page| page.kind.is_leaf() && page.number == Some(number))
    }
}

/// The number on the other side of a leaf: front and back are an odd page and the even one after it.
fn behind(number: u8) -> u8 {
    if number % 2 == 1 { number + 1 } else { number - 1 }
}

impl Page {
    /// Whether it has stamps, and all of them are of that state.
    pub fn is_stamped_by(&self, state: &str) -> bool {
        !self.stamps.is_empty() && self.stamps.iter().all(|stamp| stamp.state == state)
    }

    /// Whether it is the back of a leaf whose front carries the perforation as it is read. Books are perforated from the even
    /// pages' side here, where the data page is.
    pub fn is_behind(&self) -> bool {
        self.kind.is_leaf() && self.number.is_some_and(|number| number % 2 == 1)
    }
}
