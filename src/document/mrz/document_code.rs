//! Which document codes a format of the zone may carry: the code says passport, card or visa, and so does the format.
//!
//! TD3 ICAO Doc 9303-4 §4.2.2, TD1 9303-5 §4.2.2, TD2 9303-6 §4.2.2, visas 9303-7 §4.2.2. Whether a passport's second letter
//! is that of its kind depends on its day of issue, which no zone holds: see [`crate::document::codes`].

use super::layout::Format;

/// Why a format cannot carry this document code, as the end of a sentence; none if it can. Fillers at its end are not counted.
pub(super) fn objection(code: &str, format: Format) -> Option<&'static str> {
    let (first, second) = match *code.trim_end_matches('<').as_bytes() {
        [first] => (first, None),
        [first, second] => (first, Some(second)),
        _ => return Some("a document code is one or two capital letters"),
    };
    if !first.is_ascii_uppercase() || second.is_some_and(|second| !second.is_ascii_uppercase()) {
        return Some("a document code is one or two capital letters");
    }
    match (format, first, second) {
        (Format::Td3, b'P', _) | (Format::MrvA | Format::MrvB, b'V', _) => None,
        (Format::Td3, ..) => Some("the code of a passport starts with P"),
        (Format::MrvA | Format::MrvB, ..) => Some("the code of a visa starts with V"),
        (Format::Td1 | Format::Td2, b'A' | b'C' | b'I', Some(b'V')) => Some("V as second letter is kept for visas"),
        (Format::Td1, b'A', Some(b'I')) => Some("AI is not used on cards of this size"),
        (Format::Td2, b'A', Some(b'C')) => Some("AC is kept for crew member certificates, which are of size TD1"),
        (Format::Td1 | Format::Td2, b'A' | b'C' | b'I', _) => None,
        (Format::Td1 | Format::Td2, ..) => Some("the code of a card starts with A, C or I"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_format_has_its_codes() {
        use Format::*;
        for (code, formats) in [
            ("P<", &[Td3][..]),
            ("PP", &[Td3]),
            ("PN", &[Td3]),
            ("V<", &[MrvA, MrvB]),
            ("VC", &[MrvA, MrvB]),
            ("I<", &[Td1, Td2]),
            ("ID", &[Td1, Td2]),
            ("AC", &[Td1]),
            ("AI", &[Td2]),
            ("IV", &[]),
            ("X<", &[]),
            ("<<", &[]),
            ("P1", &[]),
            ("<P", &[]),
        ] {
            let carry: Vec<Format> =
                Format::ALL.into_iter().filter(|&format| objection(code, format).is_none()).collect();
            assert_eq!(carry, formats, "{code}");
        }
    }
}
