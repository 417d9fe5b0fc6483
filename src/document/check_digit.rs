//! Check digits: ICAO Doc 9303-3 §4.9. They verify reading, not authenticity.

/// Value of a character: digits 0–9, letters 10–35, filler 0.
pub fn value(c: u8) -> Option<u32> {
    match c {
        b'0'..=b'9' => Some(u32::from(c - b'0')),
        b'A'..=b'Z' => Some(u32::from(c - b'A') + 10),
        b'<' => Some(0),
        _ => None,
    }
}

/// The check digit of a run of characters, with weights 7, 3, 1 from the left; none if a character has no value.
pub fn check_digit(characters: impl IntoIterator<Item = u8>) -> Option<char> {
    let mut sum = 0;
    for (c, weight) in characters.into_iter().zip([7, 3, 1].into_iter().cycle()) {
        sum += value(c)? * weight;
    }
    char::from_digit(sum % 10, 10)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_examples_of_the_standard() {
        for (run, digit) in [("520727", '3'), ("AB2134<<<", '5'), ("D23145890734", '9'), ("L898902C3", '6')] {
            assert_eq!(check_digit(run.bytes()), Some(digit), "{run}");
        }
        assert_eq!(check_digit("a1".bytes()), None);
    }

    #[test]
    fn characters_of_equal_residue_cannot_be_told_apart() {
        for class in ["<0AKU", "1BLV", "2CMW", "3DNX", "4EOY", "5FPZ", "6GQ", "7HR", "8IS", "9JT"] {
            let digits: Vec<_> = class.bytes().map(|c| check_digit([b'4', c, b'7'])).collect();
            assert!(digits.windows(2).all(|w| w[0] == w[1]), "{class}");
        }
    }
}
