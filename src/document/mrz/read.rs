//! Reading: every field of a zone, where it stands, which check digits cover it and whether they agree.
//!
//! It never asks for what the standard does not: visas have no composite digit, the digit of unused personal data may be
//! a filler, a name may have one identifier, parts of a birth date may be unknown, a card's number may be long.

use serde::Serialize;

use super::layout::{Format, Layout, Run, Slot, digit_of};
use super::note::{Note, digit_like, letter_like};
use super::read_error::ReadError;
use crate::base::date::{Date, PartialDate, year_from_two_digits};
use crate::document::check_digit::check_digit;
use crate::document::sex::Sex;

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
    /// As in [`Format::run`]; `composite` for the composite check digit, whose text is the digit itself.
    pub id: String,
    /// As printed, with fillers.
    pub text: String,
    pub run: Run,
    /// Where a number longer than its field goes on (TD1 and TD2).
    pub rest: Option<Run>,
    /// Where its check digit stands.
    pub check: Option<Run>,
    /// The check digit that is printed, and the one that belongs there.
    pub found: Option<char>,
    pub expected: Option<char>,
    pub verdict: Verdict,
    /// The check digits that a change of this field may upset: its own id, `composite`, both or none.
    pub covered_by: Vec<String>,
}

/// A zone as read.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Reading {
    pub format: Format,
    pub lines: Vec<String>,
    pub fields: Vec<FieldReading>,
    pub notes: Vec<Note>,
}

/// Reads a zone and checks every digit. Line ends may be those of any system; empty lines count for nothing.
pub fn read(text: &str) -> Result<Reading, ReadError> {
    let lines: Vec<String> = text.lines().filter(|line| !line.trim().is_empty()).map(str::to_owned).collect();
    for (line, printed) in lines.iter().enumerate() {
        let stranger = printed.chars().enumerate().find(|(_, c)| !matches!(c, 'A'..='Z' | '0'..='9' | '<'));
        if let Some((position, found)) = stranger {
            return Err(ReadError::Character { line: line + 1, position: position + 1, found });
        }
    }
    let first = lines.first().ok_or(ReadError::Empty)?;
    let is_visa = first.starts_with('V');
    let lengths: Vec<usize> = lines.iter().map(String::len).collect();
    let format = match lengths.as_slice() {
        [44, 44] if is_visa => Format::MrvA,
        [44, 44] => Format::Td3,
        [36, 36] if is_visa => Format::MrvB,
        [36, 36] => Format::Td2,
        [30, 30, 30] => Format::Td1,
        _ => return Err(ReadError::Shape(lengths)),
    };
    let layout = format.layout();
    let mut fields: Vec<FieldReading> = layout.slots.iter().map(|slot| field(slot, layout, &lines)).collect();
    if let Some((at, runs)) = layout.composite {
        let (found, expected) = (first_of(at.of(&lines)), digit_of(&lines, runs));
        fields.push(FieldReading {
            id: "composite".to_owned(),
            text: found.to_string(),
            run: at,
            rest: None,
            check: Some(at),
            found: Some(found),
            expected: Some(expected),
            verdict: if found == expected { Verdict::Ok } else { Verdict::Mismatch },
            covered_by: Vec::new(),
        });
    }
    let mut reading = Reading { format, lines, fields, notes: Vec::new() };
    reading.notes = notes(&reading);
    Ok(reading)
}

fn field(slot: &Slot, layout: &Layout, lines: &[String]) -> FieldReading {
    let text = slot.run.of(lines);
    let mut field = FieldReading {
        id: slot.id.to_owned(),
        text: text.to_owned(),
        run: slot.run,
        rest: None,
        check: slot.check,
        found: None,
        expected: None,
        verdict: Verdict::NotCovered,
        covered_by: Vec::new(),
    };
    if let Some(at) = slot.check {
        let mut found = first_of(at.of(lines));
        let mut expected = digit_of(lines, &[slot.run]);
        if slot.id == "number"
            && found == '<'
            && let Some((rest, digit_at)) = rest_of_number(layout, lines)
        {
            found = first_of(digit_at.of(lines));
            expected = check_digit(text.bytes().chain(rest.of(lines).bytes())).unwrap_or('<');
            (field.rest, field.check) = (Some(rest), Some(digit_at));
        }
        // ICAO Doc 9303-4 §4.2.2.2: position 43 may be a filler when 29–42 are not used.
        let unused = slot.id == "optional" && found == '<' && text.bytes().all(|c| c == b'<');
        field.verdict = if found == expected || unused { Verdict::Ok } else { Verdict::Mismatch };
        (field.found, field.expected) = (Some(found), Some(expected));
        field.covered_by.push(slot.id.to_owned());
    }
    if layout.composite.is_some_and(|(_, runs)| runs.iter().any(|run| run.holds(slot.run))) {
        field.covered_by.push("composite".to_owned());
    }
    field
}

/// Where a long number goes on and where its check digit stands: at the start of the optional field, up to a filler
/// (ICAO Doc 9303-5 §4.2.2, 9303-6 §4.2.2). Only cards have long numbers.
fn rest_of_number(layout: &Layout, lines: &[String]) -> Option<(Run, Run)> {
    let optional = layout.slots.iter().find(|slot| slot.id == "optional")?;
    let is_card = layout.composite.is_some() && optional.check.is_none();
    let used = optional.run.of(lines).find('<').unwrap_or(optional.run.length());
    let run = optional.run;
    (is_card && used >= 2).then(|| {
        let digit = run.first + used - 1;
        (Run { last: digit - 1, ..run }, Run { first: digit, last: digit, ..run })
    })
}

fn first_of(text: &str) -> char {
    text.chars().next().unwrap_or('<')
}

impl Reading {
    /// Whether every check digit is right.
    pub fn verifies(&self) -> bool {
        self.fields.iter().all(|field| field.verdict != Verdict::Mismatch)
    }

    /// The text of a field as printed; empty if the format has no such field.
    pub fn field(&self, id: &str) -> &str {
        self.reading(id).map_or("", |field| field.text.as_str())
    }

    /// All that was read of a field.
    pub fn reading(&self, id: &str) -> Option<&FieldReading> {
        self.fields.iter().find(|field| field.id == id)
    }

    /// The text of a field without the fillers at its end, those inside as they are: `D` for `D<<`.
    pub fn plain(&self, id: &str) -> &str {
        self.field(id).trim_end_matches('<')
    }

    /// Primary and secondary identifier, fillers as spaces.
    pub fn name(&self) -> (String, String) {
        let (primary, secondary) = self.field("name").split_once("<<").unwrap_or((self.field("name"), ""));
        let plain = |text: &str| text.trim_matches('<').replace('<', " ");
        (plain(primary), plain(secondary))
    }

    /// Whether the name fills its field, so that it may have been shortened.
    pub fn name_may_be_shortened(&self) -> bool {
        !self.field("name").ends_with('<')
    }

    /// The whole number of the document, also where it is longer than its field.
    pub fn number(&self) -> String {
        let rest = self.reading("number").and_then(|number| number.rest).map_or("", |rest| rest.of(&self.lines));
        format!("{}{rest}", self.plain("number"))
    }

    /// The optional data, without the rest of a long number.
    pub fn optional(&self) -> &str {
        let digit = self.reading("number").and_then(|number| number.rest.and(number.check));
        match (digit, self.format.run("optional")) {
            // Behind the check digit of a long number stands a filler.
            (Some(digit), Some(optional)) => {
                let first = (digit.last + 2).min(optional.last + 1);
                Run { first, ..optional }.of(&self.lines).trim_end_matches('<')
            }
            _ => self.plain("optional"),
        }
    }

    /// Sex, if it is one of the permitted characters.
    pub fn sex(&self) -> Option<Sex> {
        Sex::from_letter(first_of(self.field("sex"))).filter(|sex| sex.mrz() == first_of(self.field("sex")))
    }

    /// The last such date of birth that is not after the day of the examination, as far as it is known; none if the
    /// year is not known or the calendar has no such day.
    pub fn birth(&self, on: Date) -> Option<PartialDate> {
        let [year, month, day] = date_parts(self.field("date_of_birth"))?;
        let narrow = |part: Option<i16>| part.and_then(|part| i8::try_from(part).ok());
        let with = |year: i16| PartialDate { year, month: narrow(month), day: narrow(day) };
        let birth = with(year_from_two_digits(year?, on.year()));
        let ahead = birth.full().is_some_and(|date| date > on);
        if ahead { with(birth.year - 100) } else { birth }.checked()
    }

    /// The date of expiry, always of the 21st century; none if the calendar has no such day.
    pub fn expiry(&self) -> Option<Date> {
        match date_parts(self.field("date_of_expiry"))? {
            [Some(year), Some(month), Some(day)] => {
                Date::new(2000 + year, i8::try_from(month).ok()?, i8::try_from(day).ok()?)
            }
            _ => None,
        }
    }
}

/// Year, month and day of `YYMMDD`; two fillers are an unknown part, anything else is no date.
fn date_parts(text: &str) -> Option<[Option<i16>; 3]> {
    let part = |at: usize| match text.get(at..at + 2)? {
        "<<" => Some(None),
        digits if digits.bytes().all(|b| b.is_ascii_digit()) => digits.parse().ok().map(Some),
        _ => None,
    };
    Some([part(0)?, part(2)?, part(4)?])
}

fn notes(reading: &Reading) -> Vec<Note> {
    let mut notes = Vec::new();
    for field in &reading.fields {
        let each = |run: Run| run.of(&reading.lines).chars().zip(run.first..).map(move |(c, at)| (run.line, at, c));
        match field.id.as_str() {
            "document_code" | "issuing_state" | "nationality" | "name" => {
                for (line, position, found) in each(field.run).filter(|(.., c)| c.is_ascii_digit()) {
                    notes.push(Note::DigitForLetter { line, position, found, likely: letter_like(found) });
                }
            }
            "date_of_birth" | "date_of_expiry" => {
                let before = notes.len();
                letters_for_digits(each(field.run), &mut notes);
                let known = date_parts(&field.text);
                let exists = match (field.id.as_str(), known) {
                    ("date_of_expiry", _) => reading.expiry().is_some(),
                    // Any leap year will do where the year is not known.
                    (_, Some([year, month, day])) => {
                        let narrow = |part: Option<i16>| part.map_or(Some(1), |part| i8::try_from(part).ok());
                        let year = year.map_or(2000, |yy| if yy == 0 { 2000 } else { 1900 + yy });
                        narrow(month).zip(narrow(day)).is_some_and(|(m, d)| Date::new(year, m, d).is_some())
                    }
                    (_, None) => false,
                };
                if !exists && notes.len() == before {
                    let id = if field.id == "date_of_birth" { "date_of_birth" } else { "date_of_expiry" };
                    notes.push(Note::NoSuchDate { field: id, text: field.text.clone() });
                }
            }
            "sex" if reading.sex().is_none() => {
                notes.extend(each(field.run).map(|(line, position, found)| Note::NotASex { line, position, found }));
            }
            _ => {}
        }
        if let Some(at) = field.check {
            letters_for_digits(each(at), &mut notes);
        }
        if field.id == "number" && field.verdict == Verdict::Mismatch {
            notes.extend(each(field.run).filter_map(|(line, position, found)| {
                let likely = if found.is_ascii_digit() { letter_like(found) } else { digit_like(found) }?;
                let mut other = reading.lines.clone();
                Run { line, first: position, last: position }.put(&mut other, &likely.to_string());
                let runs: Vec<Run> = [Some(field.run), field.rest].into_iter().flatten().collect();
                (Some(digit_of(&other, &runs)) == field.found).then_some(Note::WouldFit {
                    field: "number",
                    line,
                    position,
                    found,
                    likely,
                })
            }));
        }
    }
    notes
}

fn letters_for_digits(characters: impl Iterator<Item = (usize, usize, char)>, notes: &mut Vec<Note>) {
    notes.extend(
        characters.filter(|(.., c)| c.is_ascii_uppercase()).map(|(line, position, found)| Note::LetterForDigit {
            line,
            position,
            found,
            likely: digit_like(found),
        }),
    );
}

#[cfg(test)]
mod tests;
