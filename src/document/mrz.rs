//! Machine readable zones: one table per format says where everything stands; writing and reading both follow it.
//!
//! TD3 after ICAO Doc 9303-4 §4.2.2, TD2 9303-6, TD1 9303-5, MRV-A and MRV-B 9303-7. Visas have no composite check digit.

use super::check_digit::check_digit;
use super::{Sex, names};
use crate::base::date::{Date, PartialDate};
use serde::{Deserialize, Serialize};
use std::fmt;

/// A format of the zone.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Format {
    Td1,
    Td2,
    Td3,
    MrvA,
    MrvB,
}

/// A run of characters of one line; positions count from 1 as in the standard.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct Run {
    pub line: usize,
    pub first: usize,
    pub last: usize,
}

/// A field and, where it has one, its check digit.
struct Slot {
    id: &'static str,
    run: Run,
    /// Line and position of its check digit.
    check: Option<(usize, usize)>,
}

struct Layout {
    lines: usize,
    length: usize,
    slots: &'static [Slot],
    /// Place of the composite check digit and what it covers.
    composite: Option<((usize, usize), &'static [Run])>,
}

const fn run(line: usize, first: usize, last: usize) -> Run {
    Run { line, first, last }
}

const fn slot(id: &'static str, run: Run, check: Option<(usize, usize)>) -> Slot {
    Slot { id, run, check }
}

const TD3: Layout = Layout {
    lines: 2,
    length: 44,
    slots: &[
        slot("document_code", run(1, 1, 2), None),
        slot("issuing_state", run(1, 3, 5), None),
        slot("name", run(1, 6, 44), None),
        slot("number", run(2, 1, 9), Some((2, 10))),
        slot("nationality", run(2, 11, 13), None),
        slot("date_of_birth", run(2, 14, 19), Some((2, 20))),
        slot("sex", run(2, 21, 21), None),
        slot("date_of_expiry", run(2, 22, 27), Some((2, 28))),
        slot("optional", run(2, 29, 42), Some((2, 43))),
    ],
    composite: Some(((2, 44), &[run(2, 1, 10), run(2, 14, 20), run(2, 22, 43)])),
};

const TD2: Layout = Layout {
    lines: 2,
    length: 36,
    slots: &[
        slot("document_code", run(1, 1, 2), None),
        slot("issuing_state", run(1, 3, 5), None),
        slot("name", run(1, 6, 36), None),
        slot("number", run(2, 1, 9), Some((2, 10))),
        slot("nationality", run(2, 11, 13), None),
        slot("date_of_birth", run(2, 14, 19), Some((2, 20))),
        slot("sex", run(2, 21, 21), None),
        slot("date_of_expiry", run(2, 22, 27), Some((2, 28))),
        slot("optional", run(2, 29, 35), None),
    ],
    composite: Some(((2, 36), &[run(2, 1, 10), run(2, 14, 20), run(2, 22, 35)])),
};

const TD1: Layout = Layout {
    lines: 3,
    length: 30,
    slots: &[
        slot("document_code", run(1, 1, 2), None),
        slot("issuing_state", run(1, 3, 5), None),
        slot("number", run(1, 6, 14), Some((1, 15))),
        slot("optional", run(1, 16, 30), None),
        slot("date_of_birth", run(2, 1, 6), Some((2, 7))),
        slot("sex", run(2, 8, 8), None),
        slot("date_of_expiry", run(2, 9, 14), Some((2, 15))),
        slot("nationality", run(2, 16, 18), None),
        slot("optional_2", run(2, 19, 29), None),
        slot("name", run(3, 1, 30), None),
    ],
    composite: Some(((2, 30), &[run(1, 6, 30), run(2, 1, 7), run(2, 9, 15), run(2, 19, 29)])),
};

const MRV_A: Layout = Layout {
    lines: 2,
    length: 44,
    slots: &[
        slot("document_code", run(1, 1, 2), None),
        slot("issuing_state", run(1, 3, 5), None),
        slot("name", run(1, 6, 44), None),
        slot("number", run(2, 1, 9), Some((2, 10))),
        slot("nationality", run(2, 11, 13), None),
        slot("date_of_birth", run(2, 14, 19), Some((2, 20))),
        slot("sex", run(2, 21, 21), None),
        slot("date_of_expiry", run(2, 22, 27), Some((2, 28))),
        slot("optional", run(2, 29, 44), None),
    ],
    composite: None,
};

const MRV_B: Layout = Layout {
    lines: 2,
    length: 36,
    slots: &[
        slot("document_code", run(1, 1, 2), None),
        slot("issuing_state", run(1, 3, 5), None),
        slot("name", run(1, 6, 36), None),
        slot("number", run(2, 1, 9), Some((2, 10))),
        slot("nationality", run(2, 11, 13), None),
        slot("date_of_birth", run(2, 14, 19), Some((2, 20))),
        slot("sex", run(2, 21, 21), None),
        slot("date_of_expiry", run(2, 22, 27), Some((2, 28))),
        slot("optional", run(2, 29, 36), None),
    ],
    composite: None,
};

impl Format {
    pub const ALL: [Format; 5] = [Format::Td1, Format::Td2, Format::Td3, Format::MrvA, Format::MrvB];

    /// The name in commands.
    pub fn id(self) -> &'static str {
        match self {
            Format::Td1 => "td1",
            Format::Td2 => "td2",
            Format::Td3 => "td3",
            Format::MrvA => "mrv-a",
            Format::MrvB => "mrv-b",
        }
    }

    /// The format of that name.
    pub fn from_id(id: &str) -> Option<Format> {
        Format::ALL.into_iter().find(|format| format.id() == id)
    }

    fn layout(self) -> &'static Layout {
        match self {
            Format::Td1 => &TD1,
            Format::Td2 => &TD2,
            Format::Td3 => &TD3,
            Format::MrvA => &MRV_A,
            Format::MrvB => &MRV_B,
        }
    }

    /// Number of lines, and characters in each.
    pub fn size(self) -> (usize, usize) {
        (self.layout().lines, self.layout().length)
    }

    /// Characters that the name field has.
    pub fn name_length(self) -> usize {
        self.layout().slots.iter().find(|s| s.id == "name").map_or(0, |s| s.run.last - s.run.first + 1)
    }
}

/// What a zone says.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct MrzFields {
    pub document_code: String,
    pub issuing_state: String,
    pub primary: String,
    pub secondary: String,
    pub number: String,
    pub nationality: String,
    pub birth: PartialDate,
    pub sex: Sex,
    pub expiry: Date,
    pub optional: String,
}

/// The lines of a zone that says this; names are transliterated and cut by the state's rules.
pub fn write(fields: &MrzFields, format: Format, rules: &names::NameRules) -> Vec<String> {
    let layout = format.layout();
    let mut lines = vec![vec![b'<'; layout.length]; layout.lines];
    let two = |n: i32| format!("{:02}", n.rem_euclid(100));
    let part = |n: Option<i8>| n.map_or_else(|| "<<".to_owned(), |n| two(i32::from(n)));
    let expiry = fields.expiry;
    for slot in layout.slots {
        let text = match slot.id {
            "document_code" => fields.document_code.clone(),
            "issuing_state" => fields.issuing_state.clone(),
            "name" => names::mrz_name(&fields.primary, &fields.secondary, format.name_length(), rules),
            "number" => fields.number.clone(),
            "nationality" => fields.nationality.clone(),
            "date_of_birth" => two(i32::from(fields.birth.year)) + &part(fields.birth.month) + &part(fields.birth.day),
            "sex" => fields.sex.mrz().to_string(),
            "date_of_expiry" => {
                two(i32::from(expiry.year())) + &two(i32::from(expiry.month())) + &two(i32::from(expiry.day()))
            }
            "optional" => fields.optional.clone(),
            _ => String::new(),
        };
        let run = slot.run;
        for (target, c) in lines[run.line - 1][run.first - 1..run.last].iter_mut().zip(text.bytes()) {
            *target = if c == b' ' || c == b'-' { b'<' } else { c };
        }
        if let Some((line, position)) = slot.check {
            lines[line - 1][position - 1] = digit_of(&lines, &[run]).unwrap_or('<') as u8;
        }
    }
    if let Some(((line, position), runs)) = layout.composite {
        lines[line - 1][position - 1] = digit_of(&lines, runs).unwrap_or('<') as u8;
    }
    lines.into_iter().map(|line| line.into_iter().map(char::from).collect()).collect()
}

fn digit_of(lines: &[Vec<u8>], runs: &[Run]) -> Option<char> {
    check_digit(runs.iter().flat_map(|r| lines[r.line - 1][r.first - 1..r.last].iter().copied()))
}

/// Whether a field agrees with its check digit.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Verdict {
    Ok,
    Mismatch,
    /// No digit of its own covers it.
    NotCovered,
}

/// One field as read.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct FieldReading {
    pub id: String,
    pub text: String,
    pub run: Run,
    /// The check digit that is printed, and the one that belongs there.
    pub found: Option<char>,
    pub expected: Option<char>,
    pub verdict: Verdict,
}

/// A zone as read.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Reading {
    pub format: Format,
    pub lines: Vec<String>,
    pub fields: Vec<FieldReading>,
}

impl Reading {
    /// Whether every check digit is right.
    pub fn verifies(&self) -> bool {
        self.fields.iter().all(|field| field.verdict != Verdict::Mismatch)
    }

    /// The text of a field.
    pub fn field(&self, id: &str) -> &str {
        self.fields.iter().find(|field| field.id == id).map_or("", |field| field.text.as_str())
    }

    /// Primary and secondary identifier, fillers as spaces.
    pub fn name(&self) -> (String, String) {
        let (primary, secondary) = self.field("name").split_once("<<").unwrap_or((self.field("name"), ""));
        let plain = |text: &str| text.trim_matches('<').replace('<', " ");
        (plain(primary), plain(secondary))
    }
}

/// Why a text cannot be read as a zone.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ReadError {
    Empty,
    /// How many lines, and the length of each.
    Shape(Vec<usize>),
    /// A character that a zone cannot hold, with line and position from 1.
    Character {
        line: usize,
        position: usize,
        found: char,
    },
}

impl fmt::Display for ReadError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            ReadError::Empty => write!(f, "nothing to read: give two lines of 44 or 36 characters, or three of 30"),
            ReadError::Shape(lengths) => {
                let lengths: Vec<String> = lengths.iter().map(usize::to_string).collect();
                write!(
                    f,
                    "{} line(s) of {} characters: a zone has two lines of 44 (TD3, MRV-A) or 36 (TD2, MRV-B), or three of 30 (TD1)",
                    lengths.len(),
                    lengths.join(", ")
                )
            }
            ReadError::Character { line, position, found } => {
                let hint = match found {
                    ' ' => "write `<` for a filler",
                    c if c.is_ascii_lowercase() => "write capitals",
                    _ => "only A–Z, 0–9 and `<` are allowed",
                };
                write!(f, "line {line}, position {position}: `{found}` cannot stand in a machine readable zone: {hint}")
            }
        }
    }
}

impl std::error::Error for ReadError {}

/// Reads a zone and checks every digit; never demands a digit that the standard does not.
pub fn read(text: &str) -> Result<Reading, ReadError> {
    let lines: Vec<String> = text
        .lines()
        .map(|line| line.trim_end_matches('\r').to_owned())
        .filter(|line| !line.trim().is_empty())
        .collect();
    let first = lines.first().ok_or(ReadError::Empty)?;
    let is_visa = first.starts_with('V');
    let lengths: Vec<usize> = lines.iter().map(|line| line.chars().count()).collect();
    let format = match lengths.as_slice() {
        [44, 44] if is_visa => Format::MrvA,
        [44, 44] => Format::Td3,
        [36, 36] if is_visa => Format::MrvB,
        [36, 36] => Format::Td2,
        [30, 30, 30] => Format::Td1,
        _ => return Err(ReadError::Shape(lengths)),
    };
    for (i, line) in lines.iter().enumerate() {
        if let Some((position, found)) =
            line.chars().enumerate().find(|(_, c)| !matches!(c, 'A'..='Z' | '0'..='9' | '<'))
        {
            return Err(ReadError::Character { line: i + 1, position: position + 1, found });
        }
    }
    let bytes: Vec<Vec<u8>> = lines.iter().map(|line| line.clone().into_bytes()).collect();
    let layout = format.layout();
    let at = |(line, position): (usize, usize)| char::from(bytes[line - 1][position - 1]);
    let mut fields: Vec<FieldReading> = layout
        .slots
        .iter()
        .map(|slot| {
            let r = slot.run;
            let text = lines[r.line - 1][r.first - 1..r.last].to_owned();
            let mut field = FieldReading {
                id: slot.id.to_owned(),
                text,
                run: r,
                found: None,
                expected: None,
                verdict: Verdict::NotCovered,
            };
            if let Some(place) = slot.check {
                let (found, expected) = own_digit(format, slot, &bytes, at(place));
                // An unused optional field may leave its digit as filler (9303-4 §4.2.2, position 43).
                let unused = slot.id == "optional" && found == '<' && field.text.bytes().all(|c| c == b'<');
                field.verdict = if Some(found) == expected || unused { Verdict::Ok } else { Verdict::Mismatch };
                field.found = Some(found);
                field.expected = expected;
            }
            field
        })
        .collect();
    if let Some((place, runs)) = layout.composite {
        let expected = digit_of(&bytes, runs);
        let found = at(place);
        fields.push(FieldReading {
            id: "composite".to_owned(),
            text: found.to_string(),
            run: run(place.0, place.1, place.1),
            found: Some(found),
            expected,
            verdict: if Some(found) == expected { Verdict::Ok } else { Verdict::Mismatch },
        });
    }
    Ok(Reading { format, lines, fields })
}

/// The digit printed for a field and the one that belongs there; follows a long card number into the optional field.
fn own_digit(format: Format, slot: &Slot, bytes: &[Vec<u8>], printed: char) -> (char, Option<char>) {
    let own = digit_of(bytes, &[slot.run]);
    let long = slot.id == "number" && printed == '<' && matches!(format, Format::Td1 | Format::Td2);
    if !long {
        return (printed, own);
    }
    // The rest of a long number, its check digit and a filler stand at the start of the optional field (9303-5 §4.2.2).
    let optional: &[u8] = if format == Format::Td1 { &bytes[0][15..30] } else { &bytes[1][28..35] };
    let end = optional.iter().position(|c| *c == b'<').unwrap_or(optional.len());
    match optional[..end].split_last() {
        Some((digit, rest)) => {
            let principal = &bytes[slot.run.line - 1][slot.run.first - 1..slot.run.last];
            (char::from(*digit), check_digit(principal.iter().chain(rest).copied()))
        }
        None => (printed, own),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn verifies(text: &str) -> Format {
        let reading = read(text).unwrap_or_else(|e| panic!("{text}: {e}"));
        assert!(reading.verifies(), "{text}: {:?}", reading.fields);
        reading.format
    }

    #[test]
    fn zones_of_the_standard_verify() {
        let td3 = "P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<\nL898902C36UTO7408122F1204159ZE184226B<<<<<10";
        assert_eq!(verifies(td3), Format::Td3);
        assert_eq!(
            verifies(
                "PPUTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<\r\nL898902C<3UTO6908061F9406236ZE184226B<<<<<14\r\n"
            ),
            Format::Td3
        );
        assert_eq!(
            verifies("I<UTOD231458907<<<<<<<<<<<<<<<\n7408122F1204159UTO<<<<<<<<<<<6\nERIKSSON<<ANNA<MARIA<<<<<<<<<<"),
            Format::Td1
        );
        assert_eq!(
            verifies("I<UTOD23145890<7349<<<<<<<<<<<\n3407127M9507122UTO<<<<<<<<<<<2\nSTEVENSON<<PETER<JOHN<<<<<<<<<"),
            Format::Td1
        );
        assert_eq!(verifies("I<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<\nD231458907UTO7408122F1204159<<<<<<<6"), Format::Td2);
        assert_eq!(verifies("I<UTOSTEVENSON<<PETER<JOHN<<<<<<<<<<\nD23145890<UTO3407127M95071227349<<<8"), Format::Td2);
        assert_eq!(
            verifies("V<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<\nL8988901C4XXX4009078F96121096ZE184226B<<<<<<"),
            Format::MrvA
        );
        assert_eq!(
            verifies("V<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<\nL8988901C4XXX4009078F9612109<<<<<<<<"),
            Format::MrvB
        );
        assert_eq!(
            verifies("PDQZLANOUVONG<<SENG<PHET<<<<<<<<<<<<<<<<<<<<\nZD110204<6QZL7506051F2811143<<<<<<<<<<<<<<04"),
            Format::Td3
        );
    }

    #[test]
    fn writing_gives_what_the_standard_prints() {
        let fields = MrzFields {
            document_code: "P<".to_owned(),
            issuing_state: "UTO".to_owned(),
            primary: "Eriksson".to_owned(),
            secondary: "Anna Maria".to_owned(),
            number: "L898902C3".to_owned(),
            nationality: "UTO".to_owned(),
            birth: PartialDate { year: 1974, month: Some(8), day: Some(12) },
            sex: Sex::F,
            expiry: Date::new(2012, 4, 15).unwrap(),
            optional: "ZE184226B".to_owned(),
        };
        assert_eq!(
            write(&fields, Format::Td3, &names::NameRules::default()),
            ["P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<", "L898902C36UTO7408122F1204159ZE184226B<<<<<10"]
        );
        let unknown = MrzFields { birth: PartialDate { year: 1985, month: None, day: None }, sex: Sex::X, ..fields };
        let lines = write(&unknown, Format::Td3, &names::NameRules::default());
        assert_eq!(&lines[1][13..21], "85<<<<1<", "85<<<< has check digit 1");
        assert!(read(&lines.join("\n")).unwrap().verifies());
    }

    #[test]
    fn a_changed_digit_is_found_where_it_is() {
        let text = "P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<\nL898902C36UTO7408132F1204159ZE184226B<<<<<10";
        let reading = read(text).unwrap();
        let wrong: Vec<&str> =
            reading.fields.iter().filter(|f| f.verdict == Verdict::Mismatch).map(|f| f.id.as_str()).collect();
        assert_eq!(wrong, ["date_of_birth", "composite"]);
    }

    #[test]
    fn bad_input_is_told_apart() {
        assert_eq!(read(" \n"), Err(ReadError::Empty));
        assert_eq!(read("P<UTO\nL89"), Err(ReadError::Shape(vec![5, 3])));
        let lower = format!("{}\n{}", "P<UTOERIKSSON<<anna".to_owned() + &"<".repeat(25), "<".repeat(44));
        let error = read(&lower).unwrap_err();
        assert_eq!(error, ReadError::Character { line: 1, position: 16, found: 'a' });
        assert!(error.to_string().contains("write capitals"), "{error}");
    }
}
