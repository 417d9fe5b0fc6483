//! Cyrillic letters as the machine readable zone spells them: one table for all, and what single languages do otherwise.
//!
//! ICAO Doc 9303-3 §6.B, keyed by code point, since the printed table shows some wrong glyphs. `Ѓ` and `Ћ` have no row
//! and so no spelling. `Ь` has none either: it has no sound of its own and is left out.

use serde::{Deserialize, Serialize};

/// The language of a name in Cyrillic letters, as far as the table has exceptions for it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Language {
    /// Russian, and every language without exceptions.
    #[default]
    Other,
    Belarusian,
    Bulgarian,
    Macedonian,
    Serbian,
    Ukrainian,
}

impl Language {
    pub const ALL: [Language; 6] = [
        Language::Other,
        Language::Belarusian,
        Language::Bulgarian,
        Language::Macedonian,
        Language::Serbian,
        Language::Ukrainian,
    ];
}

/// The spelling of a capital letter; `first` says that it begins a component of the name.
pub(super) fn spelling(capital: char, language: Language, first: bool) -> Option<&'static str> {
    use Language::*;
    Some(match (capital, language) {
        ('Ё', Belarusian) => "IO",
        ('Г', Belarusian | Serbian | Ukrainian) => "H",
        ('Щ', Bulgarian) => "SHT",
        ('Ќ', Macedonian) => "KJ",
        ('Џ', Macedonian) => "DJ",
        ('Ғ', Macedonian) => "GJ",
        ('Х', Macedonian | Serbian) => "H",
        ('Ц', Macedonian | Serbian) => "C",
        ('Ж', Serbian) => "Z",
        ('Ч', Serbian) => "C",
        ('Ш', Serbian) => "S",
        ('И', Ukrainian) => "Y",
        ('Є', Ukrainian) if first => "YE",
        ('Ї', Ukrainian) if first => "YI",
        ('Й', Ukrainian) if first => "Y",
        ('Ю', Ukrainian) if first => "YU",
        ('Я', Ukrainian) if first => "YA",
        ('А', _) => "A",
        ('Б', _) => "B",
        ('В', _) => "V",
        ('Г' | 'Ґ' | 'Ғ', _) => "G",
        ('Д' | 'Ђ', _) => "D",
        ('Е' | 'Ё' | 'Э', _) => "E",
        ('Є' | 'Ъ', _) => "IE",
        ('Ж', _) => "ZH",
        ('З', _) => "Z",
        ('И' | 'Й' | 'І' | 'Ї', _) => "I",
        ('Ј', _) => "J",
        ('К' | 'Ќ', _) => "K",
        ('Л', _) => "L",
        ('Љ', _) => "LJ",
        ('М', _) => "M",
        ('Н', _) => "N",
        ('Њ', _) => "NJ",
        ('О', _) => "O",
        ('П', _) => "P",
        ('Р', _) => "R",
        ('С', _) => "S",
        ('Т', _) => "T",
        ('У' | 'Ў' | 'Ѫ', _) => "U",
        ('Ф', _) => "F",
        ('Х', _) => "KH",
        ('Ц', _) => "TS",
        ('Ч', _) => "CH",
        ('Ш', _) => "SH",
        ('Щ', _) => "SHCH",
        ('Ы' | 'Ѵ', _) => "Y",
        ('Ю', _) => "IU",
        ('Я', _) => "IA",
        ('Ѕ' | 'Џ', _) => "DZ",
        ('Һ', _) => "C",
        ('Ь', _) => "",
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The word spelled as one component.
    fn spelled(word: &str, language: Language) -> String {
        word.chars().enumerate().map(|(at, c)| spelling(c, language, at == 0).unwrap_or("?")).collect()
    }

    #[test]
    fn the_table_has_48_rows_and_the_soft_sign_is_left_out() {
        let rows = ('\u{400}'..='\u{52f}').filter(|&c| spelling(c, Language::Other, false).is_some());
        assert_eq!(rows.filter(|&c| c != 'Ь').count(), 48);
        assert_eq!(spelled("АБВГДЕЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯ", Language::Other), {
            "ABVGDEZHZIIKLMNOPRSTUFKHTSCHSHSHCHIEYEIUIA"
        });
        assert_eq!(spelled("ЁЂЄЅІЇЈЉЊЌЎЏѪѴҐҒҺ", Language::Other), "EDIEDZIIJLJNJKUDZUYGGC");
        assert_eq!(spelled("ЃЋж", Language::Other), "???");
    }

    #[test]
    fn single_languages_spell_some_letters_otherwise() {
        for (word, language, expected) in [
            ("ЩЁГХЦ", Language::Other, "SHCHEGKHTS"),
            ("ЁГ", Language::Belarusian, "IOH"),
            ("ЩГ", Language::Bulgarian, "SHTG"),
            ("ЌЏҒХЦЖ", Language::Macedonian, "KJDJGJHCZH"),
            ("ГЖХЦЧШ", Language::Serbian, "HZHCCS"),
            ("ГИ", Language::Ukrainian, "HY"),
            ("ЄЄ", Language::Ukrainian, "YEIE"),
            ("ЇЇ", Language::Ukrainian, "YII"),
            ("ЙЙ", Language::Ukrainian, "YI"),
            ("ЮЮ", Language::Ukrainian, "YUIU"),
            ("ЯЯ", Language::Ukrainian, "YAIA"),
            ("ЯЯ", Language::Other, "IAIA"),
        ] {
            assert_eq!(spelled(word, language), expected, "{word} {language:?}");
        }
    }
}
