//! Writing: the lines of a zone that says given things, with every check digit.

use std::borrow::Cow;
use std::fmt;

use serde::Serialize;

use super::document_code::objection;
use super::layout::{Format, Layout, Run};
use super::values::{LENGTH, Values};
use crate::base::date::{Date, PartialDate};
use crate::document::check_digit::{check_digit, value};
use crate::document::names::{NameError, NameRules, printed_name};
use crate::document::sex::Sex;

/// What a zone says. Names are as in the visual zone; all else is as the zone prints it, without fillers at the end.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct MrzFields {
    pub document_code: String,
    pub issuing_state: String,
    pub primary: String,
    pub secondary: String,
    /// More than 9 characters only on TD1 and TD2.
    pub number: String,
    pub nationality: String,
    /// None if nothing of it is known.
    pub birth: Option<PartialDate>,
    pub sex: Sex,
    pub expiry: Date,
    /// On TD1 the optional data of the first line.
    pub optional: String,
    /// The optional data of the second line of TD1; no other format has it.
    pub optional_2: String,
    /// On TD3, where `optional` is empty, its check digit may be `0` or, with this, a filler (ICAO Doc 9303-4 §4.2.2).
    pub filler_for_unused: bool,
}

/// What of the given things a zone cannot print as it is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum WriteProblem {
    Name(NameError),
    /// Too long for its field; what goes beyond the room is left out.
    TooLong {
        field: &'static str,
        text: String,
        room: usize,
    },
    /// A character that a zone cannot hold; a filler stands in its place.
    Character {
        field: &'static str,
        text: String,
        found: char,
    },
    /// Nothing given for a field that every zone has.
    Missing {
        field: &'static str,
    },
    /// A document code that the format cannot carry, and why.
    DocumentCode {
        text: String,
        why: &'static str,
    },
}

/// The lines of a zone that says this; names are transliterated and cut by the state's rules.
///
/// It always gives a zone of the right shape with right check digits. What cannot be printed as given is left out;
/// [`problems`] tells what that is.
pub fn write(fields: &MrzFields, format: Format, rules: &NameRules) -> Vec<String> {
    lay_out(fields, format, rules).0
}

/// What [`write`] could not print as given; empty for a zone that says it all.
pub fn problems(fields: &MrzFields, format: Format, rules: &NameRules) -> Vec<WriteProblem> {
    lay_out(fields, format, rules).1
}

fn lay_out(fields: &MrzFields, format: Format, rules: &NameRules) -> (Vec<String>, Vec<WriteProblem>) {
    let layout = format.layout();
    let mut lines = [[b'<'; LENGTH]; 3];
    let mut problems = Vec::new();
    for (field, text) in [
        ("document_code", &fields.document_code),
        ("issuing_state", &fields.issuing_state),
        ("number", &fields.number),
        ("nationality", &fields.nationality),
    ] {
        if text.is_empty() {
            problems.push(WriteProblem::Missing { field });
        }
    }
    if let Some(why) = objection(&fields.document_code, format).filter(|_| !fields.document_code.is_empty()) {
        problems.push(WriteProblem::DocumentCode { text: fields.document_code.clone(), why });
    }
    let number = letters_and_digits("number", &fields.number, &mut problems);
    let optional = letters_and_digits("optional", &fields.optional, &mut problems);
    let continued = number.len() > 9 && matches!(format, Format::Td1 | Format::Td2);
    for slot in layout.slots {
        let mut date = [b'<'; 6];
        let text: Cow<str> = match slot.id {
            "document_code" => letters_and_digits(slot.id, &fields.document_code, &mut problems),
            "issuing_state" => letters_and_digits(slot.id, &fields.issuing_state, &mut problems),
            "nationality" => letters_and_digits(slot.id, &fields.nationality, &mut problems),
            "name" => {
                let mut found = Vec::new();
                let name = printed_name(&fields.primary, &fields.secondary, slot.run.length(), rules, &mut found);
                problems.extend(found.into_iter().map(WriteProblem::Name));
                name.into()
            }
            "number" if continued => number[..9].into(),
            "number" => Cow::Borrowed(&*number),
            "optional" if continued => {
                let digit = check_digit(number.bytes()).unwrap_or('<');
                format!("{}{digit}<{optional}", &number[9..]).into()
            }
            "optional" => Cow::Borrowed(&*optional),
            "optional_2" => letters_and_digits(slot.id, &fields.optional_2, &mut problems),
            "date_of_birth" => fields.birth.map_or("<<<<<<", |birth| print(birth, &mut date)).into(),
            "date_of_expiry" => print(fields.expiry.into(), &mut date).into(),
            "sex" => match fields.sex {
                Sex::F => "F".into(),
                Sex::M => "M".into(),
                Sex::X => "<".into(),
            },
            _ => "".into(),
        };
        let used = text.trim_end_matches('<').len();
        // A long number leaves a filler behind its check digit, even where no optional data follows.
        let used = if slot.id == "optional" && continued { used.max(number.len() - 9 + 2) } else { used };
        if used > slot.run.length() {
            problems.push(WriteProblem::TooLong { field: slot.id, text: text.to_string(), room: slot.run.length() });
        }
        slot.run.put(&mut lines, &text);
    }
    if format != Format::Td1 && !fields.optional_2.is_empty() {
        problems.push(WriteProblem::TooLong { field: "optional_2", text: fields.optional_2.clone(), room: 0 });
    }
    let unused = fields.filler_for_unused && optional.trim_end_matches('<').is_empty();
    print_digits(&mut lines, layout, |id| id == "number" && continued || id == "optional" && unused);
    let printed = lines.iter().take(layout.lines).map(|line| {
        // Only characters of the zone have been put there.
        std::str::from_utf8(&line[..layout.length]).unwrap_or_default().to_owned()
    });
    (printed.collect(), problems)
}

/// Prints every check digit, first those of the fields, then the composite one, which covers them; `has_filler` says which
/// fields have a filler for theirs.
fn print_digits(lines: &mut [[u8; LENGTH]; 3], layout: &Layout, has_filler: impl Fn(&str) -> bool) {
    let Some(mut values) = Values::of(&lines[..]) else { return };
    let mut print = |at: Run, digit: char, values: &mut Values| {
        at.put(lines, digit.encode_utf8(&mut [0; 4]));
        values.put(at, digit);
    };
    for slot in layout.slots {
        if let Some(at) = slot.check.filter(|_| !has_filler(slot.id)) {
            let digit = values.digit(&[slot.run]);
            print(at, digit, &mut values);
        }
    }
    if let Some((at, runs)) = layout.composite {
        let digit = values.digit(runs);
        print(at, digit, &mut values);
    }
}

/// `YYMMDD`, with fillers for what is not known.
fn print(date: PartialDate, room: &mut [u8; 6]) -> &str {
    let parts = [Some(date.year.rem_euclid(100)), date.month.map(i16::from), date.day.map(i16::from)];
    for (part, place) in parts.into_iter().zip(room.chunks_exact_mut(2)) {
        if let Some(part) = part.and_then(|part| u8::try_from(part).ok()) {
            place.copy_from_slice(&[b'0' + part / 10 % 10, b'0' + part % 10]);
        }
    }
    std::str::from_utf8(room).unwrap_or_default()
}

/// The text in the characters of the zone; spaces and hyphens are fillers (ICAO Doc 9303-4 §4.2.2).
fn letters_and_digits<'a>(field: &'static str, text: &'a str, problems: &mut Vec<WriteProblem>) -> Cow<'a, str> {
    if text.bytes().all(|c| value(c).is_some()) {
        return Cow::Borrowed(text);
    }
    let mut character = |c: char| match c.to_ascii_uppercase() {
        c @ ('A'..='Z' | '0'..='9' | '<') => c,
        ' ' | '-' | '/' | '.' => '<',
        _ => {
            problems.push(WriteProblem::Character { field, text: text.to_owned(), found: c });
            '<'
        }
    };
    text.chars().map(&mut character).collect()
}

impl std::error::Error for WriteProblem {}

impl fmt::Display for WriteProblem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            WriteProblem::Name(error) => error.fmt(f),
            WriteProblem::TooLong { field, text, room: 0 } => {
                write!(f, "{field} `{text}`: this format has no such field")
            }
            WriteProblem::TooLong { field, text, room } => {
                write!(f, "{field} `{text}` has {} characters; the zone has room for {room}", text.len())
            }
            WriteProblem::Missing { field } => write!(f, "{field} is empty; every zone has it"),
            WriteProblem::DocumentCode { text, why } => write!(f, "document_code `{text}`: {why}"),
            WriteProblem::Character { field, text, found } => {
                write!(f, "{field} `{text}`: `{found}` cannot stand in a zone; use A–Z and 0–9")
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn eriksson() -> MrzFields {
        MrzFields {
            document_code: "P".to_owned(),
            issuing_state: "UTO".to_owned(),
            primary: "Eriksson".to_owned(),
            secondary: "Anna Maria".to_owned(),
            number: "L898902C3".to_owned(),
            nationality: "UTO".to_owned(),
            birth: Some(PartialDate { year: 1974, month: Some(8), day: Some(12) }),
            sex: Sex::F,
            expiry: Date::constant(2012, 4, 15),
            optional: "ZE184226B".to_owned(),
            optional_2: String::new(),
            filler_for_unused: false,
        }
    }

    #[track_caller]
    fn check(fields: &MrzFields, format: Format, expected: &[&str]) {
        assert_eq!(write(fields, format, &NameRules::default()), expected);
        assert_eq!(problems(fields, format, &NameRules::default()), []);
    }

    #[test]
    fn a_zone_is_what_the_standard_prints() {
        check(
            &eriksson(),
            Format::Td3,
            &["P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<", "L898902C36UTO7408122F1204159ZE184226B<<<<<10"],
        );
        let card = MrzFields {
            document_code: "I<".to_owned(),
            number: "D23145890".to_owned(),
            optional: String::new(),
            ..eriksson()
        };
        check(
            &card,
            Format::Td1,
            &["I<UTOD231458907<<<<<<<<<<<<<<<", "7408122F1204159UTO<<<<<<<<<<<6", "ERIKSSON<<ANNA<MARIA<<<<<<<<<<"],
        );
        check(&card, Format::Td2, &["I<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<", "D231458907UTO7408122F1204159<<<<<<<6"]);
        let visa = MrzFields {
            document_code: "V".to_owned(),
            number: "L8988901C".to_owned(),
            nationality: "XXX".to_owned(),
            birth: Some(Date::constant(1940, 9, 7).into()),
            expiry: Date::constant(2096, 12, 10),
            ..eriksson()
        };
        check(
            &MrzFields { optional: "6ZE184226B".to_owned(), ..visa.clone() },
            Format::MrvA,
            &["V<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<", "L8988901C4XXX4009078F96121096ZE184226B<<<<<<"],
        );
        check(
            &MrzFields { optional: String::new(), ..visa },
            Format::MrvB,
            &["V<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<", "L8988901C4XXX4009078F9612109<<<<<<<<"],
        );
    }

    #[test]
    fn zones_of_invented_states() {
        let of = |code: &str, state: &str, primary: &str, secondary: &str| MrzFields {
            document_code: code.to_owned(),
            issuing_state: state.to_owned(),
            nationality: state.to_owned(),
            primary: primary.to_owned(),
            secondary: secondary.to_owned(),
            optional: String::new(),
            ..eriksson()
        };
        check(
            &MrzFields {
                number: "U7F204815".to_owned(),
                birth: Some(Date::constant(1989, 3, 14).into()),
                expiry: Date::constant(2031, 9, 22),
                ..of("PP", "UTO", "Solveig", "Mira Elene")
            },
            Format::Td3,
            &["PPUTOSOLVEIG<<MIRA<ELENE<<<<<<<<<<<<<<<<<<<<", "U7F2048158UTO8903141F3109225<<<<<<<<<<<<<<02"],
        );
        check(
            &MrzFields {
                number: "VK0093417".to_owned(),
                birth: Some(Date::constant(2000, 2, 29).into()),
                sex: Sex::M,
                expiry: Date::constant(2029, 1, 31),
                optional: "4471902".to_owned(),
                ..of("PP", "QVA", "Kestrel", "Dov")
            },
            Format::Td3,
            &["PPQVAKESTREL<<DOV<<<<<<<<<<<<<<<<<<<<<<<<<<<", "VK00934175QVA0002299M29013184471902<<<<<<<56"],
        );
        check(
            &MrzFields {
                number: "ZD110204".to_owned(),
                birth: Some(Date::constant(1975, 6, 5).into()),
                expiry: Date::constant(2028, 11, 14),
                ..of("PD", "QZL", "Anouvong", "Seng Phet")
            },
            Format::Td3,
            &["PDQZLANOUVONG<<SENG<PHET<<<<<<<<<<<<<<<<<<<<", "ZD110204<6QZL7506051F2811143<<<<<<<<<<<<<<04"],
        );
    }

    #[test]
    fn a_long_card_number_goes_on_in_the_optional_field() {
        let card = MrzFields {
            document_code: "I".to_owned(),
            primary: "Stevenson".to_owned(),
            secondary: "Peter John".to_owned(),
            number: "D23145890734".to_owned(),
            birth: Some(Date::constant(1934, 7, 12).into()),
            sex: Sex::M,
            expiry: Date::constant(1995, 7, 12),
            optional: String::new(),
            ..eriksson()
        };
        check(
            &card,
            Format::Td1,
            &["I<UTOD23145890<7349<<<<<<<<<<<", "3407127M9507122UTO<<<<<<<<<<<2", "STEVENSON<<PETER<JOHN<<<<<<<<<"],
        );
        check(&card, Format::Td2, &["I<UTOSTEVENSON<<PETER<JOHN<<<<<<<<<<", "D23145890<UTO3407127M95071227349<<<8"]);
    }

    #[test]
    fn a_card_has_room_for_more_data_in_its_second_line() {
        let card = MrzFields {
            document_code: "I".to_owned(),
            number: "D23145890".to_owned(),
            optional: "AB12".to_owned(),
            optional_2: "99".to_owned(),
            ..eriksson()
        };
        let lines = write(&card, Format::Td1, &NameRules::default());
        assert_eq!(&lines[..2], ["I<UTOD231458907AB12<<<<<<<<<<<", "7408122F1204159UTO99<<<<<<<<<0"]);
    }

    #[test]
    fn the_check_digit_of_unused_data_is_0_or_a_filler() {
        let solveig = MrzFields { optional: String::new(), ..eriksson() };
        let last = |fields: &MrzFields| write(fields, Format::Td3, &NameRules::default())[1][42..].to_owned();
        assert_eq!(last(&solveig), "08");
        assert_eq!(last(&MrzFields { filler_for_unused: true, ..solveig }), "<8");
        assert_eq!(last(&MrzFields { filler_for_unused: true, ..eriksson() }), "10");
    }

    #[test]
    fn nothing_known_of_a_birth_is_six_fillers() {
        let lines = write(&MrzFields { birth: None, ..eriksson() }, Format::Td3, &NameRules::default());
        assert_eq!(&lines[1][13..20], "<<<<<<0");
    }

    #[test]
    fn unknown_parts_and_sex_are_fillers() {
        let fields = MrzFields {
            birth: Some(PartialDate { year: 1985, month: None, day: None }),
            sex: Sex::X,
            nationality: "D".to_owned(),
            ..eriksson()
        };
        let lines = write(&fields, Format::Td3, &NameRules::default());
        assert_eq!(&lines[1][10..21], "D<<85<<<<1<");
    }

    #[test]
    fn what_cannot_be_printed_is_named() {
        let fields = MrzFields {
            primary: "Țepeș".to_owned(),
            number: "L898902C3X".to_owned(),
            optional: "ZE18é".to_owned(),
            ..eriksson()
        };
        let found: Vec<String> =
            problems(&fields, Format::Td3, &NameRules::default()).iter().map(ToString::to_string).collect();
        assert_eq!(
            found,
            [
                "optional `ZE18é`: `é` cannot stand in a zone; use A–Z and 0–9",
                "name `Țepeș`, character 1: `Ț` is not in the table of ICAO Doc 9303-3 §6; \
                 give the name in the issuing state's own transcription",
                "name `Țepeș`, character 5: `ș` is not in the table of ICAO Doc 9303-3 §6; \
                 give the name in the issuing state's own transcription",
                "number `L898902C3X` has 10 characters; the zone has room for 9",
            ]
        );
        let told = |fields: &MrzFields, format: Format| -> Vec<String> {
            problems(fields, format, &NameRules::default()).iter().map(ToString::to_string).collect()
        };
        let long = MrzFields {
            document_code: "I".to_owned(),
            number: "D231458907341234".to_owned(),
            optional: String::new(),
            ..eriksson()
        };
        assert_eq!(told(&long, Format::Td2), ["optional `73412343<` has 9 characters; the zone has room for 7"]);
        let odd = MrzFields {
            document_code: "V".to_owned(),
            nationality: String::new(),
            optional_2: "7".to_owned(),
            ..eriksson()
        };
        assert_eq!(
            told(&odd, Format::Td3),
            [
                "nationality is empty; every zone has it",
                "document_code `V`: the code of a passport starts with P",
                "optional_2 `7`: this format has no such field",
            ]
        );
    }
}
