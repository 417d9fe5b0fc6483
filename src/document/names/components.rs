//! The parts of a name as the machine readable zone prints them: capital letters A–Z, no marks, no punctuation.
//!
//! ICAO Doc 9303-3 §4.6: an apostrophe joins, a hyphen, a comma and a space part, other punctuation vanishes, digits
//! are not allowed.

use std::fmt;

use super::arabic::SHADDA;
use super::letters::{Letters, Place, spelling};

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
    let mut last_spelled = "";
    let mut characters = name.chars().zip(1..).peekable();
    while let Some((letter, at)) = characters.next() {
        let composed = characters.peek().and_then(|&(mark, _)| compose(letter, mark));
        let letter = composed.unwrap_or(letter);
        if composed.is_some() {
            characters.next();
        }
        match letter {
            'A'..='Z' => part.push(letter),
            _ if parts_components(letter) => parts.push(std::mem::take(&mut part)),
            SHADDA => part.push_str(last_spelled),
            _ if letter.is_numeric() => errors.push(NameError::Digit { name: name.to_owned(), found: letter, at }),
            _ if letter.is_alphabetic() => {
                let rest = characters.clone().map(|(c, _)| c).take_while(|&c| !parts_components(c));
                let place = Place { first: part.is_empty(), last: rest.into_iter().all(|c| is_mark(c, letters)) };
                for capital in capitals(letter) {
                    match spelling(capital, letters, place) {
                        // A sign that is not encoded leaves the letter before it as it was.
                        Some("") => {}
                        Some(spelled) => {
                            part.push_str(spelled);
                            last_spelled = spelled;
                        }
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

/// Whether the character divides a name into components.
fn parts_components(c: char) -> bool {
    matches!(c, ' ' | '\u{a0}' | '-' | '‐' | '‑' | '–' | ',' | '،')
}

/// Whether the character is no letter of the zone: punctuation, or a sign that is not encoded.
fn is_mark(c: char, letters: &Letters) -> bool {
    c == SHADDA || !c.is_alphabetic() || capitals(c).all(|c| spelling(c, letters, Place::default()) == Some(""))
}

/// The letters that are spelled otherwise than without their mark, when letter and mark come as two characters.
fn compose(letter: char, mark: char) -> Option<char> {
    const COMPOSED: [(char, char, char); 18] = [
        ('A', '\u{308}', 'Ä'),
        ('A', '\u{30a}', 'Å'),
        ('N', '\u{303}', 'Ñ'),
        ('O', '\u{308}', 'Ö'),
        ('U', '\u{308}', 'Ü'),
        ('Е', '\u{308}', 'Ё'),
        ('І', '\u{308}', 'Ї'),
        ('И', '\u{306}', 'Й'),
        ('К', '\u{301}', 'Ќ'),
        ('Г', '\u{301}', 'Ѓ'),
        ('\u{627}', '\u{653}', '\u{622}'),
        ('\u{627}', '\u{654}', '\u{623}'),
        ('\u{627}', '\u{655}', '\u{625}'),
        ('\u{648}', '\u{654}', '\u{624}'),
        ('\u{64a}', '\u{654}', '\u{626}'),
        ('\u{6d5}', '\u{654}', '\u{6c0}'),
        ('\u{6c1}', '\u{654}', '\u{6c2}'),
        ('\u{6d2}', '\u{654}', '\u{6d3}'),
    ];
    // Marks lie beyond the letters of the zone, so that most names are done here.
    if mark < '\u{301}' {
        return None;
    }
    let letter = letter.to_uppercase().next()?;
    COMPOSED.iter().find(|(l, m, _)| (*l, *m) == (letter, mark)).map(|(.., composed)| *composed)
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
    use super::super::letters::Language;
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

    #[track_caller]
    fn check_in(language: Language, name: &str, expected: &[&str]) {
        assert_eq!(components(name, &Letters::default().of(language)).unwrap(), expected, "{name} {language:?}");
    }

    #[test]
    fn cyrillic_names_are_spelled_by_their_language() {
        check("Щербаков-Юрьев", &["SHCHERBAKOV", "IUREV"]);
        check("Семён", &["SEMEN"]);
        check("Семе\u{308}н Андрее\u{306}", &["SEMEN", "ANDREE"]);
        check_in(Language::Ukrainian, "Юлія Єгор’Їв Сергій", &["YULIIA", "YEHORIV", "SERHII"]);
        check_in(Language::Ukrainian, "И\u{306}осип", &["YOSYP"]);
        check_in(Language::Serbian, "Живојин Џорђе", &["ZIVOJIN", "DZORDE"]);
        check_in(Language::Macedonian, "Кузманоски К\u{301}ирил", &["KUZMANOSKI", "KJIRIL"]);
        check_in(Language::Bulgarian, "Щерев", &["SHTEREV"]);
        check_in(Language::Belarusian, "Пётр Гарэцкі", &["PIOTR", "HARETSKI"]);
    }

    #[test]
    fn arabic_names_are_spelled_letter_by_letter() {
        // The examples of ICAO Doc 9303-3, Appendix B: محمد, and ابو بكر محمد بن زكريا الرازي.
        check("\u{645}\u{62d}\u{645}\u{62f}", &["MXHMD"]);
        check("ابو بكر محمد بن زكريا الرازي", &["ABW", "BKR", "MXHMD", "BN", "ZKRYA", "ALRAZY"]);
        // Teh marbuta within a component and at its end, also where vowel signs follow.
        check("فاطمة", &["FAXTTMXAH"]);
        check("\u{641}\u{629}\u{64f} \u{629}\u{628}", &["FXAH", "XTAB"]);
        // Shadda doubles the letter before it, vowel signs vanish, also between the two.
        check("\u{645}\u{64f}\u{62d}\u{64e}\u{645}\u{651}\u{64e}\u{62f}", &["MXHMMD"]);
        check("\u{641}\u{636}\u{64e}\u{651}\u{629}", &["FXDZXDZXAH"]);
        // Letters of Persian and Urdu; an alef whose hamza comes as a character of its own.
        check("چگ ٹ", &["XCXGG", "XXT"]);
        check("\u{627}\u{654}\u{628}", &["XAEB"]);
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
