//! What the check digits of a zone cannot see: changes of one character with which every digit is still right.
//!
//! They verify reading, not authenticity (ICAO Doc 9303-3 §4.9): characters whose values differ by tens pass for each other,
//! and names, codes of states, nationality and sex are covered by no digit at all.

use serde::Serialize;

use super::layout::Run;
use super::read::{FieldReading, Reading};
use super::values::Values;

/// How many changes of one character in one field no check digit can see.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct BlindSpot {
    /// The id of the field; `check_digits` for the digits themselves.
    pub field: &'static str,
    /// All changes of one character: each position to each of the 36 other characters.
    pub changes: usize,
    /// Those with which every check digit is right.
    pub unseen: usize,
}

/// The characters of a zone.
pub(super) const CHARACTERS: &[u8] = b"0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ<";

/// The blind spots of a zone, one entry for each field and one for its check digits; each change is tried. Nothing for a
/// zone that does not verify: there a change may even mend a digit.
pub fn blind_spots(reading: &Reading) -> Vec<BlindSpot> {
    let mut spots: Vec<BlindSpot> = Vec::new();
    if !reading.verifies() {
        return spots;
    }
    for (line, position, field) in places(reading) {
        let others = CHARACTERS.iter().filter(|&&c| c != reading.lines()[line - 1].as_bytes()[position - 1]);
        let unseen = others.filter(|&&c| passes_with(reading, line, position, c)).count();
        match spots.iter_mut().find(|spot| spot.field == field) {
            Some(spot) => {
                spot.changes += CHARACTERS.len() - 1;
                spot.unseen += unseen;
            }
            None => spots.push(BlindSpot { field, changes: CHARACTERS.len() - 1, unseen }),
        }
    }
    spots
}

/// Every position of the zone, by line and position, with the field that it belongs to.
fn places(reading: &Reading) -> impl Iterator<Item = (usize, usize, &'static str)> {
    let lines = (1..).zip(reading.lines());
    let all = lines.flat_map(|(line, text)| (1..=text.len()).map(move |position| (line, position)));
    let fields = reading.fields();
    all.map(move |(line, position)| {
        let is_here = |run: Run| run.line == line && (run.first..=run.last).contains(&position);
        let is_digit = |field: &&FieldReading| field.check.is_some_and(is_here);
        let of = |field: &&FieldReading| is_here(field.run) || field.rest.is_some_and(is_here);
        let field = match fields.iter().find(is_digit) {
            Some(_) => "check_digits",
            None => fields.iter().find(of).map_or("check_digits", |field| field.id),
        };
        (line, position, field)
    })
}

/// Whether the zone still verifies, as one of the same format, with another character at one place.
pub(super) fn passes_with(reading: &Reading, line: usize, position: usize, other: u8) -> bool {
    let mut lines: Vec<String> = reading.lines().iter().map(|line| line.to_string()).collect();
    let other = char::from(other);
    lines[line - 1].replace_range(position - 1..position, other.encode_utf8(&mut [0; 4]));
    let lines: Vec<&str> = lines.iter().map(String::as_str).collect();
    Values::of(&lines).is_some_and(|values| Reading::of(reading.format, &lines, values).verifies())
}

#[cfg(test)]
mod tests {
    use super::super::read;
    use super::*;

    #[track_caller]
    fn check(text: &str, expected: &[(&str, usize, usize)]) {
        let spots = blind_spots(&read(text).unwrap());
        let found: Vec<(&str, usize, usize)> = spots.iter().map(|s| (s.field, s.changes, s.unseen)).collect();
        assert_eq!(found, expected);
        assert_eq!(found.iter().map(|(_, changes, _)| changes).sum::<usize>(), 36 * text.replace('\n', "").len());
    }

    #[test]
    fn a_passport_is_blind_in_its_first_line_and_for_a_twelfth_of_the_changes_in_its_second() {
        check(
            "PPUTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<\nL898902C36UTO7408122F1204159ZE184226B<<<<<10",
            &[
                ("document_code", 72, 72),
                ("issuing_state", 108, 108),
                ("name", 39 * 36, 39 * 36),
                ("number", 324, 24),
                ("check_digits", 180, 0),
                ("nationality", 108, 108),
                ("date_of_birth", 216, 17),
                ("sex", 36, 36),
                ("date_of_expiry", 216, 19),
                ("optional", 504, 45),
            ],
        );
    }

    #[test]
    fn a_visa_is_blind_to_its_optional_data_too() {
        check(
            "V<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<\nL8988901C4XXX4009078F9612109<<<<<<<<",
            &[
                ("document_code", 72, 72),
                ("issuing_state", 108, 108),
                ("name", 31 * 36, 31 * 36),
                ("number", 324, 23),
                ("check_digits", 108, 0),
                ("nationality", 108, 108),
                ("date_of_birth", 216, 19),
                ("sex", 36, 36),
                ("date_of_expiry", 216, 17),
                ("optional", 288, 288),
            ],
        );
    }

    #[test]
    fn the_digit_of_unused_data_may_be_a_filler_and_nothing_else() {
        let text = "PPUTOSOLVEIG<<MIRA<ELENE<<<<<<<<<<<<<<<<<<<<\nU7F2048158UTO8903141F3109225<<<<<<<<<<<<<<02";
        let reading = read(text).unwrap();
        let passing: Vec<u8> = CHARACTERS.iter().copied().filter(|&c| passes_with(&reading, 2, 43, c)).collect();
        assert_eq!(passing, b"0<");
        let spots = blind_spots(&reading);
        assert_eq!(spots.iter().find(|spot| spot.field == "check_digits").unwrap().unseen, 1);
    }
}
