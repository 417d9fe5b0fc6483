//! MRZ reader: reads the machine readable zone of a page as a document reader does and checks every digit.

use super::{Kind, Tool};
use crate::document::{
    Document,
    mrz::{self, ReadError, Reading},
};

/// What the reader shows.
#[derive(Clone, Debug, PartialEq)]
#[expect(clippy::large_enum_variant, reason = "one is made at a time")]
pub enum MrzRead {
    /// There is no zone on this page.
    NotFound,
    Unreadable(ReadError),
    Read(Reading),
}

/// Reads the zone of the data page, or of the visa on a visa page.
pub fn read_mrz(document: &Document, page: &str) -> MrzRead {
    let lines = match document.page(page) {
        Some(page) if document.has_mrz_on(page.kind) => &document.mrz,
        Some(page) => match &page.visa {
            Some(visa) => &visa.mrz,
            None => return MrzRead::NotFound,
        },
        None => return MrzRead::NotFound,
    };
    match mrz::read(&lines.join("\n")) {
        Ok(reading) => MrzRead::Read(reading),
        Err(error) => MrzRead::Unreadable(error),
    }
}

/// See the module.
pub struct MrzReader;

impl Tool for MrzReader {
    fn id(&self) -> &'static str {
        "mrz-reader"
    }
    fn kind(&self) -> Kind {
        Kind::Tool
    }
    fn key(&self) -> char {
        'M'
    }
}
