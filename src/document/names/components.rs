//! The parts of a name as the machine readable zone prints them: capital letters A–Z, no marks, no punctuation.
//!
//! ICAO Doc 9303-3 §4.6: an apostrophe joins, a hyphen, a comma and a space part, other punctuation vanishes, digits
//! are not allowed.

use std::fmt;

use super::letters::{Letters, spelling};

/// Why a name cannot be printed in the machine readable zone.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum NameError {
    /// No letter is left to print.
    Empty,
    /// A digit, at this place of the name (from 1).
    Digit { name: String, found: char, at: usize },
    /// A letter that the standard's table does not hold, at this place of the name (from 1).
    NotInTable { name: String, found: char, at: usize },
}

/// The parts of one identifier, `Smith-Jones` → `SMITH`, `JONES`; none for an identifier without letters.
pub fn components(name: &str, letters: &Letters) -> Result<Vec<String>, NameError> {
    let mut errors = Vec::new();
    let parts = spell(name, letters, &mut errors);
    errors.into_iter().next().map_or(Ok(parts), Err)
}

/// The same, where what cannot be printed is left out and named.
pub(super) fn spell(name: &str, letters: &Letters, errors: &mut Vec<NameError>) -> Vec<String> {
    let mut parts = Vec::new();
    let mut part = String::new();
    let mut characters = name.chars().zip(1..).peekable();
    while let Some((letter, at)) = characters.next() {
        let composed = characters.peek().and_then(|&(mark, _)| compose(letter, mark));
        let letter = composed.unwrap_or(letter);
        match letter {
            ' ' | '\u{a0}' | '-' | '‐' | '‑' | '–' | ',' => parts.push(std::mem::take(&mut part)),
            '0'..='9' => errors.push(NameError::Digit { name: name.to_owned(), found: letter, at }),
            _ if letter.is_alphanumeric() => {
                for capital in capitals(letter) {
                    match spelling(capital, letters) {
                        Some(spelled) => part.push_str(spelled),
                        None => errors.push(NameError::NotInTable { name: name.to_owned(), found: letter, at }),
                    }
                }
            }
            // Other punctuation vanishes, and so do marks that come as characters of their own.
            _ => {}
        }
    }
    parts.push(part);
    parts.retain(|part| !part.is_empty());
    parts
}

/// The letters with a choice of spelling, when the letter and its mark come as two characters.
fn compose(letter: char, mark: char) -> Option<char> {
    Some(match (letter.to_ascii_uppercase(), mark) {
        ('A', '\u{308}') => 'Ä',
        ('A', '\u{30a}') => 'Å',
        ('N', '\u{303}') => 'Ñ',
        ('O', '\u{308}') => 'Ö',
        ('U', '\u{308}') => 'Ü',
        _ => return None,
    })
}

/// The capitals of a letter: two for `ß`. The modifier apostrophe of `ŉ` is no letter of the alphabet and is left out.
fn capitals(letter: char) -> impl Iterator<Item = char> {
    letter.to_uppercase().filter(|&c| c != 'ʼ')
}

impl std::error::Error for NameError {}

impl fmt::Display for NameError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            NameError::Empty => f.write_str("the name has no letter; give at least a primary identifier"),
            NameError::Digit { name, found, at } => {
                write!(f, "name `{name}`, character {at}: digit `{found}`; names in the MRZ have letters only")
            }
            NameError::NotInTable { name, found, at } => write!(
                f,
                "name `{name}`, character {at}: `{found}` is not in the table of ICAO Doc 9303-3 §6; \
                 give the name in the issuing state's own transcription"
            ),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(name: &str, expected: &[&str]) {
        assert_eq!(components(name, &Letters::default()).unwrap(), expected, "{name}");
    }

    #[test]
    fn punctuation_follows_the_standard() {
        check("D'Artagnan", &["DARTAGNAN"]);
        check("O’Connor", &["OCONNOR"]);
        check("MARIE-ELISE", &["MARIE", "ELISE"]);
        check("ANNA, MARIA", &["ANNA", "MARIA"]);
        check("ST. JOHN", &["ST", "JOHN"]);
        check("  van  der Mühlen ", &["VAN", "DER", "MUEHLEN"]);
        check("'", &[]);
        check("", &[]);
    }

    #[test]
    fn marks_and_national_letters_are_spelled_out() {
        check("Müller", &["MUELLER"]);
        check("Mu\u{308}ller", &["MUELLER"]);
        check("Jose\u{301}", &["JOSE"]);
        check("Weiß", &["WEISS"]);
        check("ıŞIK", &["ISIK"]);
        check("ŁŐŘ", &["LOR"]);
        check("ŉa", &["NA"]);
    }

    #[test]
    fn what_cannot_be_spelled_says_where_and_what_to_do() {
        let message = |name: &str| components(name, &Letters::default()).unwrap_err().to_string();
        assert_eq!(message("J0HN"), "name `J0HN`, character 2: digit `0`; names in the MRZ have letters only");
        assert_eq!(
            message("Țepeș"),
            "name `Țepeș`, character 1: `Ț` is not in the table of ICAO Doc 9303-3 §6; \
             give the name in the issuing state's own transcription"
        );
    }
}
