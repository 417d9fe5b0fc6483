//! Latin letters with marks and national letters, as the machine readable zone spells them.
//!
//! ICAO Doc 9303-3 §6.A. Letters that the table lacks, such as `Ș` and `Ə`, have no spelling here either.

/// The letters for which the standard allows several spellings; the first is the one that states use by default.
pub const CHOICES: [(char, &[&str]); 5] =
    [('Ä', &["AE", "A"]), ('Å', &["AA", "A"]), ('Ñ', &["N", "NXX"]), ('Ö', &["OE", "O"]), ('Ü', &["UE", "UXX", "U"])];

/// The one spelling of a capital letter that is not among the [`CHOICES`].
pub(super) fn spelling(capital: char) -> Option<&'static str> {
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
