//! The values of all characters of a zone at once, from which its check digits come.
//!
//! ICAO Doc 9303-3 §4.9. Reading and writing look at every character several times: worked out once, with no branch for each,
//! the values cost little.

use super::layout::Run;

/// The longest line.
pub(super) const LENGTH: usize = 44;
/// Room for a line: a whole number of the processor's registers, so that a line is done in three steps with nothing left over.
const ROOM: usize = 48;
/// Characters that one register holds.
const STEP: usize = 16;
/// The value of a character that a zone cannot hold.
const NONE: u8 = 0xff;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Values([[u8; ROOM]; 3]);

impl Values {
    /// The values of lines of at most 44 characters; none if one of them has no value.
    pub fn of<T: AsRef<[u8]>>(lines: &[T]) -> Option<Values> {
        let mut values = Values([[0; ROOM]; 3]);
        let mut strange = 0;
        for (line, place) in lines.iter().zip(&mut values.0) {
            let line = line.as_ref();
            let line = &line[..line.len().min(LENGTH)];
            // A register at a time, and the last characters once more rather than one by one.
            let (chunks, rest) = line.as_chunks::<STEP>();
            for (chunk, place) in chunks.iter().zip(place.as_chunks_mut::<STEP>().0) {
                *place = chunk.map(value);
            }
            match line.last_chunk::<STEP>() {
                Some(last) => place[line.len() - STEP..line.len()].copy_from_slice(&last.map(value)),
                None => place.iter_mut().zip(rest).for_each(|(place, c)| *place = value(*c)),
            }
            strange |= place.iter().fold(0, |strange, value| strange | value & 0x80);
        }
        (strange == 0).then_some(values)
    }

    /// The check digit of runs, one after the other.
    pub fn digit(&self, runs: &[Run]) -> char {
        /// 7, 3, 1 again and again, longer by two than any line, so that a run may start at each of the three.
        const WEIGHTS: [u8; LENGTH + 2] = {
            let mut weights = [7; LENGTH + 2];
            let mut at = 0;
            while at < weights.len() {
                weights[at] = [7, 3, 1][at % 3];
                at += 1;
            }
            weights
        };
        let (mut sum, mut first) = (0, 0);
        for run in runs {
            let values = &self.0[run.line - 1][run.first - 1..run.last];
            sum += values.iter().zip(&WEIGHTS[first..]).map(|(&v, &w)| u16::from(v) * u16::from(w)).sum::<u16>();
            first = (first + values.len()) % 3;
        }
        // At most 35 · 7 for each of 132 characters.
        char::from(b'0' + (sum % 10) as u8)
    }

    /// Puts a digit where `at` stands.
    pub fn put(&mut self, at: Run, digit: char) {
        self.0[at.line - 1][at.first - 1] = digit.to_digit(10).unwrap_or(0) as u8;
    }
}

/// The value of a character; [`NONE`] for one that a zone cannot hold.
fn value(c: u8) -> u8 {
    let (digit, letter) = (c.wrapping_sub(b'0'), c.wrapping_sub(b'A'));
    let other = if c == b'<' { 0 } else { NONE };
    let other = if letter < 26 { letter + 10 } else { other };
    if digit < 10 { digit } else { other }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::document::check_digit;

    #[test]
    fn every_character_has_the_value_that_the_standard_gives_it() {
        for c in 0..=u8::MAX {
            let expected = check_digit::value(c).map_or(NONE, |value| value as u8);
            assert_eq!(value(c), expected, "{c}");
        }
    }

    #[test]
    fn weights_do_not_start_again_with_a_new_run() {
        let line = "L898902C36UTO7408122F1204159ZE184226B<<<<<10";
        let values = Values::of(&["", line]).unwrap();
        let run = |first, last| Run { line: 2, first, last };
        for runs in [&[run(1, 10), run(14, 20), run(22, 43)][..], &[run(1, 9)], &[run(29, 42)], &[run(2, 3), run(4, 8)]]
        {
            let characters = runs.iter().flat_map(|run| line[run.first - 1..run.last].bytes());
            assert_eq!(Some(values.digit(runs)), check_digit::check_digit(characters), "{runs:?}");
        }
        assert!(Values::of(&[line, "l"]).is_none());
    }
}
