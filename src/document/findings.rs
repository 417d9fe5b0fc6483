//! Everything that is wrong with a machine readable zone, and what only looks wrong and is lawful, each with its source.
//!
//! Check digits, characters, dates and codes are judged by the zone alone; the document code also by kind and day of issue,
//! where they are known, and every field by what the visual zone says of it.

use std::collections::BTreeMap;
use std::fmt;

use serde::Serialize;

use super::codes::{CodeVerdict, DocumentKind, document_code_verdict_until, special_meaning};
use super::compare::{Agreement, Habits, compare};
use super::content::FieldId;
use super::mrz::{FieldReading, Format, Note, Reading, Run, Verdict};
use super::sex::Sex;
use crate::base::date::Date;

/// What is known of the document besides its zone; all of it may be missing.
#[derive(Clone, Copy, Debug)]
pub struct Known<'a> {
    /// What stands in the visual zone, by the field's id.
    pub viz: &'a BTreeMap<FieldId, String>,
    pub habits: Habits<'a>,
    pub kind: Option<DocumentKind>,
    pub issued: Option<Date>,
}

/// How much a finding weighs.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Weight {
    /// The standard does not allow it, or both zones contradict each other.
    Wrong,
    /// It could not be compared.
    Open,
    /// It may look wrong and is lawful.
    Lawful,
}

/// One finding.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Finding {
    pub weight: Weight,
    /// Id of the field in the machine readable zone.
    pub field: &'static str,
    pub place: Option<Run>,
    pub message: String,
    /// Part and section of ICAO Doc 9303.
    pub reference: &'static str,
}

/// All findings, those of the zone alone first.
pub fn findings(reading: &Reading, known: &Known) -> Vec<Finding> {
    let mut all = Vec::new();
    for field in reading.fields().iter().filter(|field| field.verdict == Verdict::Mismatch) {
        let digit = |digit: Option<char>| digit.map_or_else(String::new, String::from);
        let (found, expected) = (digit(field.found), digit(field.expected));
        let message = format!("the check digit is `{found}`, and `{expected}` belongs to what is printed");
        all.push(Finding {
            weight: Weight::Wrong,
            field: field.id,
            place: field.check,
            message,
            reference: CHECK_DIGITS,
        });
    }
    all.extend(reading.notes().iter().map(|note| {
        let (field, place) = note.place(reading);
        Finding { weight: Weight::Wrong, field, place, message: note.to_string(), reference: source(note, reading) }
    }));
    all.extend(document_code(reading, known));
    all.extend(lawful(reading, known.habits.on));
    all.extend(compare(known.viz, reading, &known.habits).into_iter().filter_map(|comparison| {
        let weight = match comparison.agreement {
            Agreement::Same => return None,
            Agreement::Lawful(_) => Weight::Lawful,
            Agreement::Differs(_) => Weight::Wrong,
            Agreement::NotCompared(_) => Weight::Open,
        };
        let message = format!(
            "the visual zone has `{}`, the machine readable zone `{}`: {}",
            comparison.visible, comparison.machine, comparison.agreement
        );
        let field = comparison.machine_field;
        let reference = if field == "name" { NAMES } else { structure(reading.format) };
        Some(Finding { weight, field, place: reading.format.run(field), message, reference })
    }));
    all
}

const NAMES: &str = "ICAO Doc 9303-3 §4.6";
const DATES: &str = "ICAO Doc 9303-3 §4.8";
const CHECK_DIGITS: &str = "ICAO Doc 9303-3 §4.9";
const CODES: &str = "ICAO Doc 9303-3 §5";
const PASSPORT_CODES: &str = "ICAO Doc 9303-4 §4.4";

/// Where the standard says what stands at each position of a format.
fn structure(format: Format) -> &'static str {
    match format {
        Format::Td3 => "ICAO Doc 9303-4 §4.2.2",
        Format::Td1 => "ICAO Doc 9303-5 §4.2.2",
        Format::Td2 => "ICAO Doc 9303-6 §4.2.2",
        Format::MrvA | Format::MrvB => "ICAO Doc 9303-7 §4.2.2",
    }
}

fn source(note: &Note, reading: &Reading) -> &'static str {
    match note {
        Note::NoSuchDate { .. } => DATES,
        Note::NameAfterFillers { .. } => NAMES,
        Note::NotAState { .. } => CODES,
        Note::WouldFit { .. } => CHECK_DIGITS,
        Note::LetterForDigit { .. }
        | Note::DigitForLetter { .. }
        | Note::NotASex { .. }
        | Note::DocumentCode { .. } => structure(reading.format),
    }
}

/// The document code by kind and days of issue and expiry; nothing where one of them is not known.
fn document_code(reading: &Reading, known: &Known) -> Option<Finding> {
    let (kind, issued) = (known.kind?, known.issued?);
    let code = reading.plain("document_code");
    let verdict = document_code_verdict_until(code, kind, issued, reading.expiry().unwrap_or(issued));
    let weight = match verdict {
        CodeVerdict::Right => return None,
        CodeVerdict::RightAtIssue => Weight::Lawful,
        _ => Weight::Wrong,
    };
    let reference = if kind.harmonised_code().is_some() { PASSPORT_CODES } else { structure(reading.format) };
    let message = format!("`{code}`, issued {issued}: {verdict}");
    let field = "document_code";
    Some(Finding { weight, field, place: reading.format.run(field), message, reference })
}

/// What may look wrong in a zone and is lawful.
fn lawful(reading: &Reading, on: Date) -> Vec<Finding> {
    let mut all = Vec::new();
    let mut add = |field: &FieldReading, place: Option<Run>, message: String, reference| {
        all.push(Finding { weight: Weight::Lawful, field: field.id, place, message, reference });
    };
    for field in &reading.fields() {
        match field.id {
            "number" if field.rest.is_some() => add(
                field,
                field.rest,
                format!("the number is longer than its field and goes on in the optional data: `{}`", reading.number()),
                structure(reading.format),
            ),
            "issuing_state" | "nationality" => {
                if let Some(meaning) = special_meaning(reading.plain(field.id)) {
                    let code = reading.plain(field.id);
                    add(field, Some(field.run), format!("`{code}` is a code of the standard: {meaning}"), CODES);
                }
            }
            "date_of_birth" if field.text.contains('<') && !reading.has_note(field.id) => {
                let known = reading.birth(on).map_or_else(|| "nothing".to_owned(), |date| date.to_string());
                add(field, Some(field.run), format!("parts of the date are not known; known is {known}"), DATES);
            }
            "sex" if reading.sex() == Some(Sex::X) => {
                add(field, Some(field.run), "the sex is not specified".to_owned(), structure(reading.format));
            }
            "name" if reading.name().1.is_empty() && !reading.has_note(field.id) => {
                add(field, Some(field.run), "the holder has one identifier only".to_owned(), NAMES);
            }
            "name" if reading.name_may_be_shortened() => {
                add(field, Some(field.run), "the name fills its field and may be shortened".to_owned(), NAMES);
            }
            "optional" if field.verdict == Verdict::Ok && field.found == Some('<') => add(
                field,
                field.check,
                "a filler for the check digit of data that is not used".to_owned(),
                structure(reading.format),
            ),
            _ => {}
        }
    }
    all
}

impl fmt::Display for Weight {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(match self {
            Weight::Wrong => "wrong",
            Weight::Open => "open",
            Weight::Lawful => "lawful",
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::document::mrz::read;
    use crate::document::names::Letters;
    use crate::document::visible_date::{ENGLISH, Months};

    /// Weight, field and source of every finding.
    fn found(text: &str, kind: DocumentKind, issued: Date) -> Vec<(Weight, &'static str, &'static str)> {
        let months = Months::words(&ENGLISH, None);
        let on = Date::constant(2026, 6, 20);
        let habits = Habits { letters: Letters::default(), months: &months, states: &[], on };
        let known = Known { viz: &BTreeMap::new(), habits, kind: Some(kind), issued: Some(issued) };
        let all = findings(&read(text).unwrap(), &known);
        all.into_iter().map(|finding| (finding.weight, finding.field, finding.reference)).collect()
    }

    #[test]
    fn what_only_looks_wrong_is_lawful() {
        use Weight::Lawful;
        let odd = "P<QVAARKFREITH<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<\nL8988901C4D<<85<<<<1<3112102<<<<<<<<<<<<<<<8";
        assert_eq!(
            found(odd, DocumentKind::OrdinaryPassport, Date::constant(2024, 5, 1)),
            [
                (Lawful, "document_code", PASSPORT_CODES),
                (Lawful, "name", NAMES),
                (Lawful, "nationality", CODES),
                (Lawful, "date_of_birth", DATES),
                (Lawful, "sex", "ICAO Doc 9303-4 §4.2.2"),
                (Lawful, "optional", "ICAO Doc 9303-4 §4.2.2"),
            ]
        );
        // The same zone in a book of 2028 has the wrong code.
        let later = found(odd, DocumentKind::OrdinaryPassport, Date::constant(2028, 1, 1));
        assert_eq!(later[0], (Weight::Wrong, "document_code", PASSPORT_CODES));
    }
}
