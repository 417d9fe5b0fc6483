//! Check digits: they show a reading error or a careless change, never that a document is genuine.
//!
//! ICAO Doc 9303-3 §4.9: values `0`–`9` = 0–9, `A`–`Z` = 10–35, `<` = 0; weights 7, 3, 1 from the left; sum modulo 10.

/// The value of a character of the machine readable zone, 0 to 35; none for any other character.
pub fn value(character: u8) -> Option<u32> {
    match character {
        b'<' => Some(0),
        b'0'..=b'9' | b'A'..=b'Z' => char::from(character).to_digit(36),
        _ => None,
    }
}

/// The check digit of a run of characters; none if one of them has no value.
///
/// A composite check digit is that of its runs one after the other: the weights do not start again.
pub fn check_digit(characters: impl IntoIterator<Item = u8>) -> Option<char> {
    let (mut sum, mut weight) = (0_u64, 7);
    for character in characters {
        sum += u64::from(value(character)?) * weight;
        weight = match weight {
            7 => 3,
            3 => 1,
            _ => 7,
        };
    }
    char::from_digit((sum % 10) as u32, 10)
}

/// Whether no check digit can tell the two characters apart, wherever they stand: their values differ by tens.
pub fn blind_to(a: u8, b: u8) -> bool {
    matches!((value(a), value(b)), (Some(a), Some(b)) if a % 10 == b % 10)
}

/// Whether no check digit sees that two neighbours changed places: their values differ by a multiple of five.
pub fn blind_to_swap(a: u8, b: u8) -> bool {
    matches!((value(a), value(b)), (Some(a), Some(b)) if a % 5 == b % 5)
}

#[cfg(test)]
mod tests {
    use super::*;

    const ALPHABET: &[u8] = b"0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ<";

    #[test]
    fn the_examples_of_part_3() {
        for (run, digit) in [
            ("520727", '3'),
            ("AB2134<<<", '5'),
            ("D23145890734", '9'),
            ("HA672242<", '6'),
            ("L898902C3", '6'),
            ("ZE184226B<<<<<", '1'),
            ("HA672242<658022549601086<<<<<<<<<<<<<<0", '8'),
            ("<<<<<<", '0'),
            ("", '0'),
        ] {
            assert_eq!(check_digit(run.bytes()), Some(digit), "{run}");
        }
        assert_eq!(check_digit("52 727".bytes()), None);
        assert_eq!(check_digit("l898902c3".bytes()), None);
    }

    #[test]
    fn residue_classes_are_invisible_and_nothing_else_is() {
        let mut blind = 0;
        for &a in ALPHABET {
            for &b in ALPHABET.iter().filter(|&&b| b != a) {
                for before in [&b""[..], b"1", b"12"] {
                    let with = |c: u8| check_digit(before.iter().copied().chain([c]));
                    assert_eq!(with(a) == with(b), blind_to(a, b), "{} {}", char::from(a), char::from(b));
                }
                blind += u32::from(blind_to(a, b));
            }
        }
        assert_eq!(blind, 104);
        for class in ["<0AKU", "1BLV", "2CMW", "3DNX", "4EOY", "5FPZ", "6GQ", "7HR", "8IS", "9JT"] {
            assert!(class.bytes().all(|c| blind_to(c, class.as_bytes()[0])), "{class}");
        }
        assert!(!blind_to(b' ', b' '));
    }

    #[test]
    fn a_swap_of_neighbours_is_invisible_when_their_values_differ_by_five() {
        for &a in ALPHABET {
            for &b in ALPHABET {
                for before in [&b""[..], b"9", b"99"] {
                    let with = |pair: [u8; 2]| check_digit(before.iter().copied().chain(pair));
                    let unseen = with([a, b]) == with([b, a]);
                    assert_eq!(unseen, blind_to_swap(a, b), "{} {}", char::from(a), char::from(b));
                }
            }
        }
    }

    #[test]
    fn nine_other_years_share_the_check_digit_of_a_birth_date() {
        let digit = |yy: u32| check_digit(format!("{yy:02}0612").bytes());
        let twins: Vec<u32> = (0..100).filter(|&yy| yy != 85 && digit(yy) == digit(85)).collect();
        assert_eq!(twins, [7, 18, 29, 30, 41, 52, 63, 74, 96]);
    }
}
