//! The spelling of one letter in the machine readable zone, in whichever of the three tables of the standard it stands.
//!
//! ICAO Doc 9303-3 §6. Where the standard allows several spellings of a Latin letter, each state keeps to one; where it
//! makes exceptions for a language in Cyrillic letters, the language of the name decides.

use serde::{Deserialize, Serialize};

pub use super::cyrillic::Language;
pub use super::latin::CHOICES;
use super::{arabic, cyrillic, latin};

/// One state's choice for each letter that has several legal spellings; in files `[('Ä', "A"), ('Ü', "UXX")]`, where
/// letters left out keep their default. The language is no part of that file form: it goes with a name, not with a state.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "Vec<(char, String)>", into = "Vec<(char, String)>")]
pub struct Letters {
    /// For each letter of `CHOICES`, which of its spellings.
    chosen: [usize; CHOICES.len()],
    language: Language,
}

impl Letters {
    /// The choice of a state; the message says which letter or spelling the standard does not offer.
    pub fn new<'a>(choices: impl IntoIterator<Item = (char, &'a str)>) -> Result<Letters, String> {
        let mut letters = Letters::default();
        for (letter, chosen) in choices {
            let at = CHOICES.iter().position(|(known, _)| *known == letter);
            let only = latin::spelling(letter);
            let spellings = at.map_or(only.as_slice(), |at| CHOICES[at].1);
            let Some(index) = spellings.iter().position(|legal| *legal == chosen) else {
                return Err(match spellings {
                    [] => format!("`{letter}` is not in the table of ICAO Doc 9303-3 §6"),
                    _ => format!("`{letter}` is not spelled `{chosen}`; choose {}", spellings.join(" or ")),
                });
            };
            at.into_iter().for_each(|at| letters.chosen[at] = index);
        }
        Ok(letters)
    }

    /// The same for names in this language; it makes a difference for Cyrillic letters only.
    pub fn of(self, language: Language) -> Letters {
        Letters { language, ..self }
    }

    /// Every combination of choices that the standard allows for one language.
    pub fn all() -> impl Iterator<Item = Letters> {
        let count = CHOICES.iter().map(|(_, spellings)| spellings.len()).product();
        (0..count).map(|mut index: usize| {
            let mut letters = Letters::default();
            for (chosen, (_, spellings)) in letters.chosen.iter_mut().zip(CHOICES) {
                *chosen = index % spellings.len();
                index /= spellings.len();
            }
            letters
        })
    }
}

impl TryFrom<Vec<(char, String)>> for Letters {
    type Error = String;

    fn try_from(choices: Vec<(char, String)>) -> Result<Letters, String> {
        Letters::new(choices.iter().map(|(letter, spelling)| (*letter, spelling.as_str())))
    }
}

impl From<Letters> for Vec<(char, String)> {
    fn from(letters: Letters) -> Vec<(char, String)> {
        let spelled =
            |((letter, spellings), chosen): (&(char, &[&str]), usize)| (*letter, spellings[chosen].to_owned());
        CHOICES.iter().zip(letters.chosen).map(spelled).collect()
    }
}

/// Where a letter stands in its component of the name; some letters are spelled otherwise at its ends.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Place {
    pub first: bool,
    pub last: bool,
}

/// The spelling of one capital letter, empty for a sign that is not encoded; none for a letter that the tables of the
/// standard do not hold.
pub fn spelling(capital: char, letters: &Letters, place: Place) -> Option<&'static str> {
    if let Some(at) = CHOICES.iter().position(|(letter, _)| *letter == capital) {
        return Some(CHOICES[at].1[letters.chosen[at]]);
    }
    latin::spelling(capital)
        .or_else(|| cyrillic::spelling(capital, letters.language, place.first))
        .or_else(|| arabic::spelling(capital, place.last))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn spelling(capital: char, letters: &Letters) -> Option<&'static str> {
        super::spelling(capital, letters, Place::default())
    }

    #[test]
    fn the_table_holds_every_latin_letter_of_the_standard() {
        let default = Letters::default();
        for (letters, expected) in [
            ("ÀÁÂÃĀĂĄ", "A"),
            ("ÇĆĈĊČ", "C"),
            ("ÐĎĐ", "D"),
            ("ÈÉÊËĒĔĖĘĚ", "E"),
            ("ĜĞĠĢ", "G"),
            ("ĤĦ", "H"),
            ("ÌÍÎÏĨĪĬĮİ", "I"),
            ("ĹĻĽĿŁ", "L"),
            ("ÑŃŅŇŊ", "N"),
            ("ÒÓÔÕŌŎŐ", "O"),
            ("ŚŜŞŠ", "S"),
            ("ŢŤŦ", "T"),
            ("ÙÚÛŨŪŬŮŰŲ", "U"),
            ("ÝŶŸ", "Y"),
            ("ŹŻŽ", "Z"),
            ("ÄÆ", "AE"),
            ("Å", "AA"),
            ("ÖØŒ", "OE"),
            ("Ü", "UE"),
            ("Ĳ", "IJ"),
            ("Þ", "TH"),
            ("ẞ", "SS"),
        ] {
            for letter in letters.chars() {
                assert_eq!(spelling(letter, &default), Some(expected), "{letter}");
            }
        }
        // Every capital of the Latin-1 and Latin Extended-A blocks has a spelling.
        for letter in ('À'..='Þ').chain('Ā'..='Ž').filter(|c| c.is_uppercase()) {
            assert!(spelling(letter, &default).is_some(), "{letter}");
        }
        for letter in ['Ș', 'Ț', 'Ə', 'Ơ', 'Ự', 'Ѓ', 'ກ', 'ก', 'a', '1'] {
            assert_eq!(spelling(letter, &default), None, "{letter}");
        }
    }

    #[test]
    fn a_state_chooses_among_the_legal_spellings() {
        let spellings = |letter| {
            let mut all: Vec<_> = Letters::all().filter_map(|l| spelling(letter, &l)).collect();
            all.sort_unstable();
            all.dedup();
            all
        };
        assert_eq!(spellings('Ä'), ["A", "AE"]);
        assert_eq!(spellings('Å'), ["A", "AA"]);
        assert_eq!(spellings('Ñ'), ["N", "NXX"]);
        assert_eq!(spellings('Ö'), ["O", "OE"]);
        assert_eq!(spellings('Ü'), ["U", "UE", "UXX"]);
        assert_eq!(spellings('É'), ["E"]);
    }

    #[test]
    fn a_choice_is_a_list_of_letters_and_spellings() {
        let letters: Letters = ron::from_str("[('Ü', \"UXX\")]").unwrap();
        assert_eq!(spelling('Ü', &letters), Some("UXX"));
        assert_eq!(spelling('Ä', &letters), Some("AE"));
        assert_eq!(ron::from_str::<Letters>(&ron::to_string(&letters).unwrap()).unwrap(), letters);
        assert_eq!(Letters::new([('Ü', "Y")]).unwrap_err(), "`Ü` is not spelled `Y`; choose UE or UXX or U");
        assert_eq!(Letters::new([('Ø', "OE")]), Ok(Letters::default()));
        assert_eq!(Letters::new([('Ø', "O")]).unwrap_err(), "`Ø` is not spelled `O`; choose OE");
        assert_eq!(Letters::new([('Ș', "S")]).unwrap_err(), "`Ș` is not in the table of ICAO Doc 9303-3 §6");
        assert_eq!(Letters::all().count(), 48);
    }
}
