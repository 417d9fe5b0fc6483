//! Reading: every field of a zone, where it stands, which check digits cover it and whether they agree.
//!
//! A zone that has the right shape is kept as it is, and its fields and the remarks on it are worked out when they are asked for:
//! most readers ask only whether the digits agree.
//!
//! It never asks for what the standard does not: visas have no composite digit, the digit of unused personal data may be
//! a filler, a name may have one identifier, parts of a birth date may be unknown, a card's number may be long.

use serde::ser::{Serialize, SerializeStruct, Serializer};

use super::layout::{Format, Kind, Layout, Run, Slot};
use super::note::{Note, notes};
use super::read_error::{ReadError, faults};
use super::text::Text;
use super::values::Values;
use crate::base::date::{Date, PartialDate, year_from_two_digits};
use crate::document::sex::Sex;

/// Whether a field agrees with its check digit.
#[derive(Clone, Copy, Debug, PartialEq, Eq, serde::Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Verdict {
    Ok,
    Mismatch,
    /// No digit of its own covers it.
    NotCovered,
}

/// One field as read.
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
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
#[derive(Clone, Debug, PartialEq)]
pub struct Reading {
    pub format: Format,
    lines: [Text; 3],
    values: Values,
}

/// Reads a zone and checks every digit. Line ends may be those of any system; blanks around lines and empty lines count
/// for nothing.
pub fn read(text: &str) -> Result<Reading, ReadError> {
    if let Some((format, lines)) = plain_lines(text) {
        let lines = &lines[..format.layout().lines];
        if let Some(values) = Values::of(lines) {
            return Ok(Reading::of(format, lines, values));
        }
    }
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
        Some((format, values)) => Ok(Reading::of(format, lines, values)),
        None if count == 0 => Err(ReadError::Empty),
        None => Err(ReadError::Faults(faults(&lines_of(text).collect::<Vec<_>>()))),
    }
}

/// The lines of a text that has the very size of a zone, which nearly every text has; found without looking for their ends.
/// Where something other than a zone's characters is between the ends, it is no such text.
fn plain_lines(text: &str) -> Option<(Format, [&str; 3])> {
    let sizes = [Format::Td3, Format::Td2, Format::Td1].map(Format::size);
    let (count, length) = sizes.into_iter().find(|(count, length)| text.len() == count * (length + 1) - 1)?;
    let mut lines = [""; 3];
    for (n, line) in lines.iter_mut().enumerate().take(count) {
        let first = n * (length + 1);
        if n > 0 && text.as_bytes().get(first - 1) != Some(&b'\n') {
            return None;
        }
        *line = text.get(first..first + length)?;
    }
    Some((Format::of(&lines[..count])?, lines))
}

/// The lines that have anything in them, without the blanks around them.
fn lines_of(text: &str) -> impl Iterator<Item = &str> {
    let mut rest = text.strip_prefix('\u{feff}').unwrap_or(text);
    std::iter::from_fn(move || {
        while !rest.is_empty() {
            // One sign after the other: the library finds one sign many characters at a time, and one of two it does not.
            let end = rest.find('\n').unwrap_or(rest.len());
            let end = rest[..end].find('\r').unwrap_or(end);
            let line = rest[..end].trim();
            rest = rest.get(end + 1..).unwrap_or_default();
            if !line.is_empty() {
                return Some(line);
            }
        }
        None
    })
}

/// What a check digit says of a field.
struct Judged {
    rest: Option<Run>,
    check: Option<Run>,
    found: Option<char>,
    expected: Option<char>,
    verdict: Verdict,
}

impl Judged {
    fn of(slot: &Slot, layout: &Layout, lines: &[Text], values: &Values) -> Judged {
        let (mut rest, mut check) = (None, slot.check);
        let Some(at) = slot.check else {
            return Judged { rest, check, found: None, expected: None, verdict: Verdict::NotCovered };
        };
        let mut found = at.first_of(lines);
        let mut expected = values.digit(&[slot.run]);
        if slot.kind == Kind::Number
            && found == '<'
            && let Some((more, digit_at)) = rest_of_number(slot.run.of(lines), layout, lines)
        {
            found = digit_at.first_of(lines);
            expected = values.digit(&[slot.run, more]);
            (rest, check) = (Some(more), Some(digit_at));
        }
        // ICAO Doc 9303-4 §4.2.2.2: position 43 may be a filler when 29–42 are not used.
        let unused = || slot.kind == Kind::Optional && found == '<' && slot.run.of(lines).bytes().all(|c| c == b'<');
        let verdict = if found == expected || unused() { Verdict::Ok } else { Verdict::Mismatch };
        Judged { rest, check, found: Some(found), expected: Some(expected), verdict }
    }
}

/// Where a long number goes on and where its check digit stands: at the start of the optional field, up to a filler
/// (ICAO Doc 9303-5 §4.2.2, 9303-6 §4.2.2). Only cards have long numbers, and only where the field of the number is full.
fn rest_of_number(number: &str, layout: &Layout, lines: &[Text]) -> Option<(Run, Run)> {
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
    /// Lines that have the shape of the format; the values are those of their characters.
    pub(super) fn of(format: Format, lines: &[&str], values: Values) -> Reading {
        let line = |n: usize| lines.get(n).map_or(Text::EMPTY, |line| Text::new(line));
        Reading { format, lines: [line(0), line(1), line(2)], values }
    }

    /// The lines as printed.
    pub fn lines(&self) -> &[Text] {
        &self.lines[..self.format.layout().lines]
    }

    /// Whether every check digit is right.
    pub fn verifies(&self) -> bool {
        let layout = self.format.layout();
        let is_right = |slot: &Slot| {
            slot.check.is_none() || Judged::of(slot, layout, &self.lines, &self.values).verdict == Verdict::Ok
        };
        let composite = layout.composite.is_none_or(|(at, runs)| at.first_of(&self.lines) == self.values.digit(runs));
        composite && layout.slots.iter().all(is_right)
    }

    /// All that was read of every field, in the order of the format; the composite check digit last.
    pub fn fields(&self) -> Vec<FieldReading> {
        let slots = self.format.layout().slots;
        let mut fields = Vec::with_capacity(slots.len() + 1);
        fields.extend(slots.iter().map(|slot| self.slot(slot)));
        fields.extend(self.composite());
        fields
    }

    /// The remarks on the zone.
    pub fn notes(&self) -> Vec<Note> {
        let lines = self.lines.each_ref().map(|line| &**line);
        notes(self.format, &lines[..self.lines().len()], &self.fields())
    }

    fn slot(&self, slot: &Slot) -> FieldReading {
        let Judged { rest, check, found, expected, verdict } =
            Judged::of(slot, self.format.layout(), &self.lines, &self.values);
        let text = Text::new(slot.run.of(&self.lines));
        let (id, run, covered_by) = (slot.id, slot.run, slot.covered_by);
        FieldReading { id, text, run, rest, check, found, expected, verdict, covered_by }
    }

    fn composite(&self) -> Option<FieldReading> {
        let (at, runs) = self.format.layout().composite?;
        let (found, expected) = (at.first_of(&self.lines), self.values.digit(runs));
        Some(FieldReading {
            id: "composite",
            text: Text::new(at.of(&self.lines)),
            run: at,
            rest: None,
            check: Some(at),
            found: Some(found),
            expected: Some(expected),
            verdict: if found == expected { Verdict::Ok } else { Verdict::Mismatch },
            covered_by: &[],
        })
    }

    /// Whether there is a remark on the field.
    pub fn has_note(&self, id: &str) -> bool {
        self.notes().iter().any(|note| note.place(self).0 == id)
    }

    /// The text of a field as printed; empty if the format has no such field.
    pub fn field(&self, id: &str) -> &str {
        let run = self.format.run(id).or_else(|| self.format.check_run(id));
        run.map_or("", |run| run.of(&self.lines))
    }

    /// All that was read of a field.
    pub fn reading(&self, id: &str) -> Option<FieldReading> {
        match self.format.layout().slots.iter().find(|slot| slot.id == id) {
            Some(slot) => Some(self.slot(slot)),
            None => self.composite().filter(|_| id == "composite"),
        }
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

impl Serialize for Reading {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut all = serializer.serialize_struct("Reading", 4)?;
        all.serialize_field("format", &self.format)?;
        all.serialize_field("lines", self.lines())?;
        all.serialize_field("fields", &self.fields())?;
        all.serialize_field("notes", &self.notes())?;
        all.end()
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
