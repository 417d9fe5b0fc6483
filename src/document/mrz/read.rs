//! Reading: every field of a zone, where it stands, which check digits cover it and whether they agree.
//!
//! It never asks for what the standard does not: visas have no composite digit, the digit of unused personal data may be
//! a filler, a name may have one identifier, parts of a birth date may be unknown, a card's number may be long.

use serde::Serialize;

use super::layout::{Format, Kind, Layout, Run, Slot};
use super::note::{Note, notes};
use super::read_error::{ReadError, faults};
use super::text::Text;
use super::values::Values;
use crate::base::date::{Date, PartialDate, year_from_two_digits};
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
    pub id: &'static str,
    /// As printed, with fillers.
    pub text: Text,
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
    pub covered_by: &'static [&'static str],
}

/// A zone as read.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Reading {
    pub format: Format,
    pub lines: Vec<Text>,
    pub fields: Vec<FieldReading>,
    pub notes: Vec<Note>,
}

/// Reads a zone and checks every digit. Line ends may be those of any system; blanks around lines and empty lines count
/// for nothing.
pub fn read(text: &str) -> Result<Reading, ReadError> {
    let mut lines = [""; 3];
    let mut count = 0;
    for line in lines_of(text) {
        if let Some(place) = lines.get_mut(count) {
            *place = line;
        }
        count += 1;
    }
    let lines = &lines[..count.min(3)];
    let format = Format::of(lines).filter(|_| count < 4);
    match format.zip(Values::of(lines)) {
        Some((format, values)) => Ok(read_lines(format, lines, &values)),
        None if count == 0 => Err(ReadError::Empty),
        None => Err(ReadError::Faults(faults(&lines_of(text).collect::<Vec<_>>()))),
    }
}

/// The lines that have anything in them, without the blanks around them.
fn lines_of(text: &str) -> impl Iterator<Item = &str> {
    let mut rest = text.strip_prefix('\u{feff}').unwrap_or(text);
    std::iter::from_fn(move || {
        while !rest.is_empty() {
            let end = rest.bytes().position(|c| c == b'\n' || c == b'\r').unwrap_or(rest.len());
            let line = rest[..end].trim();
            rest = rest.get(end + 1..).unwrap_or_default();
            if !line.is_empty() {
                return Some(line);
            }
        }
        None
    })
}

/// Reads lines that have the shape of the format; the values are those of their characters.
pub(super) fn read_lines(format: Format, lines: &[&str], values: &Values) -> Reading {
    let layout = format.layout();
    let mut fields = Vec::with_capacity(layout.slots.len() + 1);
    fields.extend(layout.slots.iter().map(|slot| field(slot, layout, lines, values)));
    if let Some((at, runs)) = layout.composite {
        let (found, expected) = (first_of(at.of(lines)), values.digit(runs));
        fields.push(FieldReading {
            id: "composite",
            text: Text::new(at.of(lines)),
            run: at,
            rest: None,
            check: Some(at),
            found: Some(found),
            expected: Some(expected),
            verdict: if found == expected { Verdict::Ok } else { Verdict::Mismatch },
            covered_by: &[],
        });
    }
    let notes = notes(format, lines, &fields);
    Reading { format, lines: lines.iter().map(|line| Text::new(line)).collect(), fields, notes }
}

fn field(slot: &Slot, layout: &Layout, lines: &[&str], values: &Values) -> FieldReading {
    let text = slot.run.of(lines);
    let mut field = FieldReading {
        id: slot.id,
        text: Text::new(text),
        run: slot.run,
        rest: None,
        check: slot.check,
        found: None,
        expected: None,
        verdict: Verdict::NotCovered,
        covered_by: slot.covered_by,
    };
    if let Some(at) = slot.check {
        let mut found = first_of(at.of(lines));
        let mut expected = values.digit(&[slot.run]);
        if slot.kind == Kind::Number
            && found == '<'
            && let Some((rest, digit_at)) = rest_of_number(text, layout, lines)
        {
            found = first_of(digit_at.of(lines));
            expected = values.digit(&[slot.run, rest]);
            (field.rest, field.check) = (Some(rest), Some(digit_at));
        }
        // ICAO Doc 9303-4 §4.2.2.2: position 43 may be a filler when 29–42 are not used.
        let unused = slot.kind == Kind::Optional && found == '<' && text.bytes().all(|c| c == b'<');
        field.verdict = if found == expected || unused { Verdict::Ok } else { Verdict::Mismatch };
        (field.found, field.expected) = (Some(found), Some(expected));
    }
    field
}

/// Where a long number goes on and where its check digit stands: at the start of the optional field, up to a filler
/// (ICAO Doc 9303-5 §4.2.2, 9303-6 §4.2.2). Only cards have long numbers, and only where the field of the number is full.
fn rest_of_number(number: &str, layout: &Layout, lines: &[&str]) -> Option<(Run, Run)> {
    let optional = layout.slots.iter().find(|slot| slot.id == "optional")?;
    let is_card = layout.composite.is_some() && optional.check.is_none();
    let used = optional.run.of(lines).find('<').unwrap_or(optional.run.length());
    let run = optional.run;
    (is_card && used >= 2 && !number.ends_with('<')).then(|| {
        let digit = run.first + used - 1;
        (Run { last: digit - 1, ..run }, Run { first: digit, last: digit, ..run })
    })
}

pub(super) fn first_of(text: &str) -> char {
    text.bytes().next().map_or('<', char::from)
}

impl Reading {
    /// Whether every check digit is right.
    pub fn verifies(&self) -> bool {
        self.fields.iter().all(|field| field.verdict != Verdict::Mismatch)
    }

    /// Whether there is a remark on the field.
    pub fn has_note(&self, id: &str) -> bool {
        self.notes.iter().any(|note| note.place(self).0 == id)
    }

    /// The text of a field as printed; empty if the format has no such field.
    pub fn field(&self, id: &str) -> &str {
        self.reading(id).map_or("", |field| &field.text)
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

    /// What the key to a chip is made of: number, dates of birth and expiry, each with its check digit (the MRZ information of
    /// ICAO Doc 9303-11 §4.3.2 and Appendix D).
    pub fn key_information(&self) -> String {
        let digit = |id: &str| self.reading(id).and_then(|field| field.found).unwrap_or('<');
        let number = match self.reading("number").and_then(|number| number.rest) {
            Some(_) => self.number(),
            None => self.field("number").to_owned(),
        };
        let dates = ["date_of_birth", "date_of_expiry"].map(|id| format!("{}{}", self.field(id), digit(id)));
        format!("{number}{}{}", digit("number"), dates.concat())
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
pub(super) fn date_parts(text: &str) -> Option<[Option<i16>; 3]> {
    let &[y, yy, m, mm, d, dd] = text.as_bytes() else { return None };
    let part = |tens: u8, ones: u8| match (tens, ones) {
        (b'<', b'<') => Some(None),
        (b'0'..=b'9', b'0'..=b'9') => Some(Some(i16::from(tens - b'0') * 10 + i16::from(ones - b'0'))),
        _ => None,
    };
    Some([part(y, yy)?, part(m, mm)?, part(d, dd)?])
}

#[cfg(test)]
mod tests;
