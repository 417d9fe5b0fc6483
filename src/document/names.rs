//! Names in the machine readable zone: transliteration (ICAO Doc 9303-3 §6.A), punctuation (§4.6) and cutting (9303-4 §4.2.3).

use serde::{Deserialize, Serialize};

/// How names that are too long are shortened (ICAO Doc 9303-4 §4.2.3).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub enum Truncation {
    /// Later parts of the secondary identifier become initials, then what does not fit is cut off.
    Initials,
    /// What does not fit is cut off.
    #[default]
    Cut,
}

/// What a state chooses where the standard leaves a choice.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct NameRules {
    /// Letters that this state writes otherwise than the table's first choice: `('Ü', "U")`.
    pub letters: Vec<(char, String)>,
    pub truncation: Truncation,
}

/// A name in the letters of the zone; one filler between its parts.
pub fn transliterate(name: &str, rules: &NameRules) -> String {
    let mut out = String::new();
    for c in name.chars().flat_map(char::to_uppercase) {
        match c {
            'A'..='Z' => out.push(c),
            // A hyphen or space parts components; an apostrophe or full stop joins them.
            ' ' | '-' | '–' | ',' | '\u{A0}' => {
                if !out.ends_with('<') && !out.is_empty() {
                    out.push('<');
                }
            }
            _ => match rules.letters.iter().find(|(letter, _)| *letter == c) {
                Some((_, choice)) => out.push_str(choice),
                None => out.push_str(letters(c)),
            },
        }
    }
    out.trim_end_matches('<').to_owned()
}

/// The letters that stand for one national letter; nothing for punctuation.
fn letters(c: char) -> &'static str {
    match c {
        'Á' | 'À' | 'Â' | 'Ã' | 'Ă' | 'Ā' | 'Ą' => "A",
        'Ä' => "AE",
        'Å' => "AA",
        'Æ' => "AE",
        'Ć' | 'Ĉ' | 'Č' | 'Ċ' | 'Ç' => "C",
        'Đ' | 'Ď' | 'Ð' => "D",
        'É' | 'È' | 'Ê' | 'Ë' | 'Ě' | 'Ė' | 'Ē' | 'Ę' | 'Ĕ' => "E",
        'Ĝ' | 'Ğ' | 'Ġ' | 'Ģ' => "G",
        'Ħ' | 'Ĥ' => "H",
        'I' | 'Í' | 'Ì' | 'Î' | 'Ï' | 'Ĩ' | 'İ' | 'Ī' | 'Į' | 'Ĭ' => "I",
        'Ĳ' => "IJ",
        'Ĵ' => "J",
        'Ķ' => "K",
        'Ł' | 'Ĺ' | 'Ľ' | 'Ļ' | 'Ŀ' => "L",
        'Ñ' | 'Ń' | 'Ň' | 'Ņ' | 'Ŋ' => "N",
        'Ø' | 'Œ' => "OE",
        'Ó' | 'Ò' | 'Ô' | 'Õ' | 'Ő' | 'Ō' | 'Ŏ' => "O",
        'Ö' => "OE",
        'Ŕ' | 'Ř' | 'Ŗ' => "R",
        'Ś' | 'Ŝ' | 'Š' | 'Ş' => "S",
        'ẞ' => "SS",
        'Ť' | 'Ţ' | 'Ŧ' => "T",
        'Þ' => "TH",
        'Ú' | 'Ù' | 'Û' | 'Ũ' | 'Ŭ' | 'Ů' | 'Ű' | 'Ū' | 'Ų' => "U",
        'Ü' => "UE",
        'Ŵ' => "W",
        'Ý' | 'Ŷ' | 'Ÿ' => "Y",
        'Ź' | 'Ž' | 'Ż' => "Z",
        _ => "",
    }
}

/// The name field: primary `<<` secondary, cut so that its last position is a letter and the secondary is begun.
pub fn mrz_name(primary: &str, secondary: &str, length: usize, rules: &NameRules) -> String {
    let (primary, secondary) = (transliterate(primary, rules), transliterate(secondary, rules));
    if secondary.is_empty() {
        return cut(&primary, length);
    }
    // At least `<<` and one letter of the secondary identifier must have room.
    let primary = if primary.len() + 3 > length { cut(&primary, length - 3) } else { primary };
    let mut parts: Vec<&str> = secondary.split('<').collect();
    if rules.truncation == Truncation::Initials {
        let room = length - primary.len() - 2;
        let mut from = parts.len();
        while parts.join("<").len() > room && from > 1 {
            from -= 1;
            parts[from] = &parts[from][..1];
        }
    }
    cut(&format!("{primary}<<{}", parts.join("<")), length)
}

/// The text cut to a length, never ending in a filler.
fn cut(text: &str, length: usize) -> String {
    let mut text = text[..text.len().min(length)].to_owned();
    if text.ends_with('<') {
        text.truncate(text.trim_end_matches('<').len());
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_follow_the_standard() {
        let rules = NameRules::default();
        for (primary, secondary, expected) in [
            ("O'Connor", "Enya Siobhan", "OCONNOR<<ENYA<SIOBHAN"),
            ("Smith-Jones", "Susie Margaret", "SMITH<JONES<<SUSIE<MARGARET"),
            ("van der Muellen", "Martin", "VAN<DER<MUELLEN<<MARTIN"),
            ("Arkfreith", "", "ARKFREITH"),
            ("Müller", "Åsa Þóra", "MUELLER<<AASA<THORA"),
            ("Groß", "Œdipe", "GROSS<<OEDIPE"),
        ] {
            assert_eq!(mrz_name(primary, secondary, 39, &rules), expected);
        }
        let own = NameRules { letters: vec![('Ü', "U".to_owned())], ..NameRules::default() };
        assert_eq!(transliterate("Müller", &own), "MULLER");
    }

    #[test]
    fn a_long_name_is_cut_to_end_in_a_letter_with_the_secondary_begun() {
        let rules = NameRules::default();
        let long = mrz_name("NILAVADHANANANDA", "CHAYAPA DEJTHAMRONG KRASUANG", 39, &rules);
        assert_eq!(long, "NILAVADHANANANDA<<CHAYAPA<DEJTHAMRONG<K");
        let longer = mrz_name("BENNELONG WOOLOOMOOLOO WARRANDYTE WARNAMBOOL", "DINGO", 39, &rules);
        assert!(longer.contains("<<D") && longer.len() <= 39 && !longer.ends_with('<'), "{longer}");
        let initials = NameRules { truncation: Truncation::Initials, ..NameRules::default() };
        let short = mrz_name("NILAVADHANANANDA", "CHAYAPA DEJTHAMRONG KRASUANG", 31, &initials);
        assert_eq!(short, "NILAVADHANANANDA<<CHAYAPA<D<K");
        let exact = mrz_name("PAPANDROPOULOUS", "JONATHON WARREN TREVOR", 39, &rules);
        assert_eq!((exact.len(), exact.ends_with('R')), (39, true));
    }
}
