//! A chip: its files, how it lets a reader in, and how it shows that it is no copy.

use super::{DataGroup, File, SecurityObject};
use crate::document::Likeness;
use serde::Serialize;
use std::collections::{BTreeMap, BTreeSet};

/// What a chip says and can prove (ICAO Doc 9303-10, 9303-11).
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Chip {
    /// Whether it answers a reader. One that does not leaves the document as valid as it was (9303-11 §2).
    pub answers: bool,
    pub access: Access,
    /// The data groups that the chip says it has (EF.COM).
    pub index: BTreeSet<DataGroup>,
    /// Those that can be read.
    pub files: BTreeMap<DataGroup, File>,
    /// Mandatory: a chip without it was not made by an issuing authority.
    pub security_object: Option<SecurityObject>,
    /// None if the series has nothing against copies.
    pub authentication: Option<Authentication>,
}

/// How a reader shows that it has seen the page (9303-11 §4).
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Access {
    /// Basic access control.
    pub bac: bool,
    /// Password authenticated connection establishment.
    pub pace: bool,
    /// What the key is made of: number, dates of birth and expiry, each with its check digit
    /// ([`crate::document::mrz::Reading::key_information`]).
    pub key_information: String,
}

/// How a chip shows that it is the one that was issued (9303-11 §6).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct Authentication {
    pub mechanism: Mechanism,
    /// Whether the chip holds the secret that belongs to the public key in its files: a copy cannot.
    pub holds_secret: bool,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Mechanism {
    /// Active authentication, with the key in DG15.
    Active,
    /// Chip authentication, with the key in DG14.
    Chip,
    /// PACE with chip authentication mapping.
    PaceMapping,
}

impl Chip {
    /// The lines in DG1.
    pub fn mrz(&self) -> Option<&[String]> {
        match self.files.get(&DataGroup::Dg1) {
            Some(File::Mrz(lines)) => Some(lines),
            _ => None,
        }
    }

    /// The face in DG2.
    pub fn face(&self) -> Option<&Likeness> {
        match self.files.get(&DataGroup::Dg2) {
            Some(File::Face(likeness)) => Some(likeness),
            _ => None,
        }
    }
}

impl Mechanism {
    /// The name in texts, `mechanism-<id>`.
    pub fn id(self) -> &'static str {
        match self {
            Mechanism::Active => "active",
            Mechanism::Chip => "chip",
            Mechanism::PaceMapping => "pace-mapping",
        }
    }

    pub fn name(self) -> &'static str {
        match self {
            Mechanism::Active => "active authentication",
            Mechanism::Chip => "chip authentication",
            Mechanism::PaceMapping => "PACE with chip authentication mapping",
        }
    }
}
