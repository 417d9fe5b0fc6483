//! Sex as travel documents state it.

use serde::{Deserialize, Serialize};

/// F, M, or X for unspecified (ICAO Doc 9303-4 §4.1.1, field 11; `<` in the machine readable zone).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum Sex {
    F,
    M,
    X,
}

impl Sex {
    /// The letter in the visual zone.
    pub fn letter(self) -> char {
        match self {
            Sex::F => 'F',
            Sex::M => 'M',
            Sex::X => 'X',
        }
    }

    /// The character in the machine readable zone.
    pub fn mrz(self) -> char {
        if self == Sex::X { '<' } else { self.letter() }
    }

    /// The sex of a letter of either zone.
    pub fn from_letter(letter: char) -> Option<Sex> {
        match letter {
            'F' => Some(Sex::F),
            'M' => Some(Sex::M),
            'X' | '<' => Some(Sex::X),
            _ => None,
        }
    }
}
