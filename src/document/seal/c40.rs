//! C40: three capitals, digits or blanks in two bytes (ICAO Doc 9303-13 §2.3; ISO/IEC 16022).

/// Characters by their C40 value, from 3: a blank, ten digits, twenty-six letters.
const CHARACTERS: &[u8] = b" 0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ";
/// Says that one character in ASCII follows.
const UNLATCH: u8 = 0xfe;

/// The text in C40; fillers become blanks, and so does what the encoding has no value for.
pub fn encode(text: &str) -> Vec<u8> {
    let value = |c: u8| u16::try_from(CHARACTERS.iter().position(|known| *known == c).unwrap_or(0)).unwrap_or(0) + 3;
    let mut bytes = Vec::with_capacity(text.len());
    for triple in text.as_bytes().chunks(3) {
        match *triple {
            // One that is left over is written in the ASCII of the symbol: its code and one.
            [one] => bytes.extend([UNLATCH, CHARACTERS[usize::from(value(one) - 3)] + 1]),
            _ => {
                let at = |i: usize| triple.get(i).map_or(0, |c| value(*c));
                bytes.extend((1600 * at(0) + 40 * at(1) + at(2) + 1).to_be_bytes());
            }
        }
    }
    bytes
}

/// The text, blanks as they are; none if the bytes are not C40 of such characters.
pub fn decode(bytes: &[u8]) -> Option<String> {
    let mut text = String::new();
    let mut put = |value: u16| {
        let character = CHARACTERS.get(usize::from(value.checked_sub(3)?))?;
        text.push(char::from(*character));
        Some(())
    };
    let pairs = bytes.chunks(2);
    let last = pairs.len().checked_sub(1)?;
    for (i, pair) in pairs.enumerate() {
        match *pair {
            [UNLATCH, ascii] if i == last => {
                let at = CHARACTERS.iter().position(|known| Some(*known) == ascii.checked_sub(1))?;
                put(u16::try_from(at).ok()? + 3)?;
            }
            [first, second] => {
                let sum = u16::from_be_bytes([first, second]).checked_sub(1)?;
                let values = [sum / 1600, sum / 40 % 40, sum % 40];
                // A pair at the end is filled up with a shift, which stands for nothing.
                let count = if i == last && values[2] == 0 { 2 } else { 3 };
                values[..count].iter().try_for_each(|value| put(*value))?;
            }
            _ => return None,
        }
    }
    Some(text)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_examples_of_the_guideline_are_written_and_read() {
        // BSI TR-03137-1, Annex B and §3.2.3.
        for (text, bytes, read) in [
            ("XK<CD", &[0xeb, 0x04, 0x66, 0xa9][..], "XK CD"),
            ("XKCD", &[0xeb, 0x11, 0xfe, 0x45], "XKCD"),
            ("BSI01", &[0x62, 0xd7, 0x19, 0xc9], "BSI01"),
        ] {
            assert_eq!(encode(text), bytes, "{text}");
            assert_eq!(decode(bytes).as_deref(), Some(read));
        }
        for wrong in [&[][..], &[0xeb], &[0, 0], &[0xff, 0xff], &[0xfe, 0x45, 0xeb, 0x04]] {
            assert_eq!(decode(wrong), None, "{wrong:?}");
        }
    }
}
