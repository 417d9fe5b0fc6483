//! Letters with marks and national letters, as the machine readable zone spells them.
//!
//! ICAO Doc 9303-3 §6.A, Latin characters. Where the standard allows several spellings, each state keeps to one.

use serde::{Deserialize, Serialize};

/// The letters for which the standard allows several spellings; the first is the one that states use by default.
pub const CHOICES: [(char, &[&str]); 5] =
    [('Ä', &["AE", "A"]), ('Å', &["AA", "A"]), ('Ñ', &["N", "NXX"]), ('Ö', &["OE", "O"]), ('Ü', &["UE", "UXX", "U"])];

/// One state's choice for each letter that has several legal spellings; in files `[('Ä', "A"), ('Ü', "UXX")]`, where
/// letters left out keep their default.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "Vec<(char, String)>", into = "Vec<(char, String)>")]
pub struct Letters {
    /// For each letter of `CHOICES`, which of its spellings.
    chosen: [usize; CHOICES.len()],
}

impl Letters {
    /// The choice of a state; the message says which letter or spelling the standard does not offer.
    pub fn new<'a>(choices: impl IntoIterator<Item = (char, &'a str)>) -> Result<Letters, String> {
        let mut letters = Letters::default();
        for (letter, chosen) in choices {
            let at = CHOICES.iter().position(|(known, _)| *known == letter);
            let only = spelling(letter, &Letters::default());
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

    /// Every combination of choices that the standard allows.
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

/// The spelling of one capital letter; none for a letter that the table of the standard does not hold.
pub fn spelling(capital: char, letters: &Letters) -> Option<&'static str> {
    if let Some(at) = CHOICES.iter().position(|(letter, _)| *letter == capital) {
        return Some(CHOICES[at].1[letters.chosen[at]]);
    }
    Some(match capital {
        'A'..='Z' => {
            let at = capital as usize - 'A' as usize;
            &"ABCDEFGHIJKLMNOPQRSTUVWXYZ"[at..=at]
        }
        'Æ' => "AE",
        'Ĳ' => "IJ",
        'Ø' | 'Œ' => "OE",
        'Þ' => "TH",
        'ẞ' => "SS",
        'À' | 'Á' | 'Â' | 'Ã' | 'Ā' | 'Ă' | 'Ą' => "A",
        'Ç' | 'Ć' | 'Ĉ' | 'Ċ' | 'Č' => "C",
        'Ð' | 'Ď' | 'Đ' => "D",
        'È' | 'É' | 'Ê' | 'Ë' | 'Ē' | 'Ĕ' | 'Ė' | 'Ę' | 'Ě' => "E",
        'Ĝ' | 'Ğ' | 'Ġ' | 'Ģ' => "G",
        'Ĥ' | 'Ħ' => "H",
        'Ì' | 'Í' | 'Î' | 'Ï' | 'Ĩ' | 'Ī' | 'Ĭ' | 'Į' | 'İ' => "I",
        'Ĵ' => "J",
        'Ķ' => "K",
        'Ĺ' | 'Ļ' | 'Ľ' | 'Ŀ' | 'Ł' => "L",
        'Ń' | 'Ņ' | 'Ň' | 'Ŋ' => "N",
        'Ò' | 'Ó' | 'Ô' | 'Õ' | 'Ō' | 'Ŏ' | 'Ő' => "O",
        'Ŕ' | 'Ŗ' | 'Ř' => "R",
        'Ś' | 'Ŝ' | 'Ş' | 'Š' => "S",
        'Ţ' | 'Ť' | 'Ŧ' => "T",
        'Ù' | 'Ú' | 'Û' | 'Ũ' | 'Ū' | 'Ŭ' | 'Ů' | 'Ű' | 'Ų' => "U",
        'Ŵ' => "W",
        'Ý' | 'Ŷ' | 'Ÿ' => "Y",
        'Ź' | 'Ż' | 'Ž' => "Z",
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

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
        for letter in ['Ș', 'Ț', 'Ə', 'Ơ', 'Ự', 'Ж', 'ก', 'a', '1'] {
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
