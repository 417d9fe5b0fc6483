//! Data groups: the files of a chip that hold data (ICAO Doc 9303-10 §4).

use crate::base::hex::Hex;
use crate::base::seed::Seed;
use crate::document::specimen_signature::digest;
use crate::document::{FieldId, Likeness};
use serde::Serialize;
use std::collections::BTreeMap;
use std::fmt;

/// A data group that the chips here may have.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum DataGroup {
    /// The machine readable zone; mandatory.
    Dg1,
    /// The face; mandatory.
    Dg2,
    /// Fingers: read only after terminal authentication.
    Dg3,
    /// Further personal details.
    Dg11,
    /// Further details of the document.
    Dg12,
    /// Security options: what PACE and chip authentication need.
    Dg14,
    /// Public key of active authentication.
    Dg15,
}

impl DataGroup {
    /// The name in commands and lists: `DG1`.
    pub fn name(self) -> &'static str {
        match self {
            DataGroup::Dg1 => "DG1",
            DataGroup::Dg2 => "DG2",
            DataGroup::Dg3 => "DG3",
            DataGroup::Dg11 => "DG11",
            DataGroup::Dg12 => "DG12",
            DataGroup::Dg14 => "DG14",
            DataGroup::Dg15 => "DG15",
        }
    }

    /// Whether a reader needs more than the key from the page to read it (ICAO Doc 9303-11 §7.1).
    pub fn is_protected(self) -> bool {
        self == DataGroup::Dg3
    }
}

impl fmt::Display for DataGroup {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.name())
    }
}

/// What a data group holds.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum File {
    /// Lines of a machine readable zone.
    Mrz(Vec<String>),
    Face(Likeness),
    /// Of whom the prints are.
    Fingers(Seed),
    /// Fields as the authority recorded them.
    Details(BTreeMap<FieldId, String>),
    /// A public key or parameters, by name; there is no key behind it.
    Security(String),
}

impl File {
    /// The digest that stands for the file's hash.
    pub fn digest(&self) -> Hex {
        let mut bytes = Vec::new();
        let mut put = |part: &[u8]| {
            bytes.extend_from_slice(&u32::try_from(part.len()).unwrap_or(u32::MAX).to_le_bytes());
            bytes.extend_from_slice(part);
        };
        match self {
            File::Mrz(lines) => lines.iter().for_each(|line| put(line.as_bytes())),
            File::Face(likeness) => {
                put(&likeness.person.0.to_le_bytes());
                put(&likeness.lookalike_sd.map_or(0, f32::to_bits).to_le_bytes());
                put(likeness.sex.letter().to_string().as_bytes());
                put(&[likeness.age_years]);
                put(&likeness.sitting.0.to_le_bytes());
            }
            File::Fingers(person) => put(&person.0.to_le_bytes()),
            File::Details(fields) => fields.iter().flat_map(|(id, text)| [id, text]).for_each(|s| put(s.as_bytes())),
            File::Security(name) => put(name.as_bytes()),
        }
        digest(&bytes)
    }
}
