//! Writing: the lines of a zone that says given things, with every check digit.

use std::fmt;

use serde::Serialize;

use super::layout::{Format, digit_of};
use crate::base::date::{Date, PartialDate};
use crate::document::check_digit::check_digit;
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
    pub birth: PartialDate,
    pub sex: Sex,
    pub expiry: Date,
    /// On TD1 the optional data of the first line.
    pub optional: String,
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
    let mut lines = vec!["<".repeat(layout.length); layout.lines];
    let mut problems = Vec::new();
    let two = |part: i16| format!("{:02}", part.rem_euclid(100));
    let part = |part: Option<i8>| part.map_or_else(|| "<<".to_owned(), |part| two(part.into()));
    let expiry = fields.expiry;
    let number = letters_and_digits("number", &fields.number, &mut problems);
    let optional = letters_and_digits("optional", &fields.optional, &mut problems);
    let continued = number.len() > 9 && matches!(format, Format::Td1 | Format::Td2);
    for slot in layout.slots {
        let text = match slot.id {
            "document_code" => letters_and_digits(slot.id, &fields.document_code, &mut problems),
            "issuing_state" => letters_and_digits(slot.id, &fields.issuing_state, &mut problems),
            "nationality" => letters_and_digits(slot.id, &fields.nationality, &mut problems),
            "name" => {
                let mut found = Vec::new();
                let name = printed_name(&fields.primary, &fields.secondary, slot.run.length(), rules, &mut found);
                problems.extend(found.into_iter().map(WriteProblem::Name));
                name
            }
            "number" if continued => number[..9].to_owned(),
            "number" => number.clone(),
            "optional" if continued => {
                let digit = check_digit(number.bytes()).unwrap_or('<');
                format!("{}{digit}<{optional}", &number[9..])
            }
            "optional" => optional.clone(),
            "date_of_birth" => two(fields.birth.year) + &part(fields.birth.month) + &part(fields.birth.day),
            "date_of_expiry" => two(expiry.year()) + &two(expiry.month().into()) + &two(expiry.day().into()),
            "sex" => fields.sex.mrz().to_string(),
            _ => String::new(),
        };
        let used = text.trim_end_matches('<').len();
        // A long number leaves a filler behind its check digit, even where no optional data follows.
        let used = if slot.id == "optional" && continued { used.max(number.len() - 9 + 2) } else { used };
        if used > slot.run.length() {
            problems.push(WriteProblem::TooLong { field: slot.id, text: text.clone(), room: slot.run.length() });
        }
        slot.run.put(&mut lines, &text);
        if let Some(at) = slot.check {
            let digit = if slot.id == "number" && continued { '<' } else { digit_of(&lines, &[slot.run]) };
            at.put(&mut lines, &digit.to_string());
        }
    }
    if let Some((at, runs)) = layout.composite {
        let digit = digit_of(&lines, runs);
        at.put(&mut lines, &digit.to_string());
    }
    (lines, problems)
}

/// The text in the characters of the zone; spaces and hyphens are fillers (ICAO Doc 9303-4 §4.2.2).
fn letters_and_digits(field: &'static str, text: &str, problems: &mut Vec<WriteProblem>) -> String {
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
            WriteProblem::TooLong { field, text, room } => {
                write!(f, "{field} `{text}` has {} characters; the zone has room for {room}", text.len())
            }
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
            birth: PartialDate { year: 1974, month: Some(8), day: Some(12) },
            sex: Sex::F,
            expiry: Date::constant(2012, 4, 15),
            optional: "ZE184226B".to_owned(),
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
            birth: Date::constant(1940, 9, 7).into(),
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
                birth: Date::constant(1989, 3, 14).into(),
                expiry: Date::constant(2031, 9, 22),
                ..of("PP", "UTO", "Solveig", "Mira Elene")
            },
            Format::Td3,
            &["PPUTOSOLVEIG<<MIRA<ELENE<<<<<<<<<<<<<<<<<<<<", "U7F2048158UTO8903141F3109225<<<<<<<<<<<<<<02"],
        );
        check(
            &MrzFields {
                number: "VK0093417".to_owned(),
                birth: Date::constant(2000, 2, 29).into(),
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
                birth: Date::constant(1975, 6, 5).into(),
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
            birth: Date::constant(1934, 7, 12).into(),
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
    fn unknown_parts_and_sex_are_fillers() {
        let fields = MrzFields {
            birth: PartialDate { year: 1985, month: None, day: None },
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
        let long = MrzFields { number: "D231458907341234".to_owned(), ..eriksson() };
        assert_eq!(problems(&long, Format::Td2, &NameRules::default()).len(), 1);
    }
}
