//! Remarks of a reader: what in a zone is read easily as something else, or says something that cannot be.

use std::fmt;

use serde::Serialize;

use super::document_code::objection;
use super::layout::{Format, Kind, Run};
use super::read::{FieldReading, Reading, Verdict, date_parts, first_of};
use super::text::Text;
use super::values::Values;
use crate::base::date::Date;
use crate::document::sex::Sex;

/// A remark; lines and positions count from 1. None of them makes a zone unreadable, and each is about something that the
/// standard does not allow.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Note {
    /// A letter where only digits may stand, the digit it is easily taken for, and whose check digit is right with that.
    LetterForDigit { line: usize, position: usize, found: char, likely: Option<char>, fits: Option<&'static str> },
    /// A digit where only letters may stand, and the letter it is easily taken for.
    DigitForLetter { line: usize, position: usize, found: char, likely: Option<char> },
    /// A date that the calendar has not.
    NoSuchDate { field: &'static str, text: Text },
    /// A sex other than F, M and `<`.
    NotASex { line: usize, position: usize, found: char },
    /// The check digit would be right if this one character were another one that it is easily taken for.
    WouldFit { field: &'static str, line: usize, position: usize, found: char, likely: char },
    /// A document code that this format cannot carry, and why.
    DocumentCode { text: Text, why: &'static str },
    /// Not the form of a state's code: three letters, or `D`.
    NotAState { field: &'static str, text: Text },
    /// A letter behind fillers that end the name, or the name starts with a filler.
    NameAfterFillers { line: usize, position: usize, found: char },
}

/// Pairs of a digit and a letter that are read for each other.
const CONFUSED: [(char, char); 9] =
    [('0', 'O'), ('1', 'I'), ('2', 'Z'), ('5', 'S'), ('6', 'G'), ('8', 'B'), ('0', 'D'), ('0', 'Q'), ('1', 'L')];

/// The digit that a letter is easily taken for.
fn digit_like(letter: char) -> Option<char> {
    CONFUSED.iter().find(|(_, l)| *l == letter).map(|(digit, _)| *digit)
}

/// The letters that a digit is easily taken for, the likeliest first.
fn letters_like(digit: char) -> impl Iterator<Item = char> {
    CONFUSED.iter().filter(move |(d, _)| *d == digit).map(|(_, letter)| *letter)
}

/// All remarks on a zone, field by field. The fields come in the order of the format's slots, the composite digit last.
pub(super) fn notes(format: Format, lines: &[&str], fields: &[FieldReading]) -> Vec<Note> {
    let mut notes = Vec::new();
    let kinds = format.layout().slots.iter().map(|slot| Some(slot.kind)).chain([None]);
    for (field, kind) in fields.iter().zip(kinds) {
        let text = field.run.of(lines);
        let before = notes.len();
        match kind {
            Some(Kind::DocumentCode) => {
                digits_for_letters(field.run, text, &mut notes);
                if let Some(why) = objection(text, format).filter(|_| notes.len() == before) {
                    notes.push(Note::DocumentCode { text: field.text, why });
                }
            }
            Some(Kind::State) => {
                digits_for_letters(field.run, text, &mut notes);
                let is_code = text == "D<<" || !text.contains('<');
                if !is_code && notes.len() == before {
                    notes.push(Note::NotAState { field: field.id, text: field.text });
                }
            }
            Some(Kind::Name) => {
                digits_for_letters(field.run, text, &mut notes);
                notes.extend(name_after_fillers(field, text));
            }
            Some(Kind::Date) => {
                letters_for_digits(field, field.run, lines, &mut notes);
                if notes.len() == before && !exists(field.id, text) {
                    notes.push(Note::NoSuchDate { field: field.id, text: field.text });
                }
            }
            Some(Kind::Sex) => {
                let found = first_of(text);
                if Sex::from_letter(found).is_none_or(|sex| sex.mrz() != found) {
                    notes.push(Note::NotASex { line: field.run.line, position: field.run.first, found });
                }
            }
            Some(Kind::Number | Kind::Optional) if field.verdict == Verdict::Mismatch => {
                would_fit(field, lines, &mut notes);
            }
            Some(Kind::Number | Kind::Optional) | None => {}
        }
        if let Some(at) = field.check {
            letters_for_digits(field, at, lines, &mut notes);
        }
    }
    notes
}

fn digits_for_letters(run: Run, text: &str, notes: &mut Vec<Note>) {
    if !any(text, |c| c.is_ascii_digit()) {
        return;
    }
    let digits = (run.first..).zip(text.bytes()).filter(|(_, c)| c.is_ascii_digit());
    notes.extend(digits.map(|(position, found)| {
        let found = char::from(found);
        Note::DigitForLetter { line: run.line, position, found, likely: letters_like(found).next() }
    }));
}

/// Whether a character is so. Every one is looked at: on genuine zones none is, and without a way out it costs little.
fn any(text: &str, is_so: impl Fn(&u8) -> bool) -> bool {
    text.as_bytes().iter().fold(false, |any, c| any | is_so(c))
}

/// Letters in `run`, which is the field's own run or that of its check digit.
fn letters_for_digits(field: &FieldReading, run: Run, lines: &[&str], notes: &mut Vec<Note>) {
    if !any(run.of(lines), |c| c.is_ascii_uppercase()) {
        return;
    }
    for (position, found) in run.characters(lines).filter(|(_, c)| c.is_ascii_uppercase()) {
        let likely = digit_like(found);
        let fits = likely.is_some_and(|likely| is_right_with(field, lines, run.line, position, likely));
        let fits = fits.then_some(field.id);
        notes.push(Note::LetterForDigit { line: run.line, position, found, likely, fits });
    }
}

/// Characters of a field with letters and digits, each of which taken for its likeness would make the check digit right.
fn would_fit(field: &FieldReading, lines: &[&str], notes: &mut Vec<Note>) {
    for run in [Some(field.run), field.rest].into_iter().flatten() {
        for (position, found) in run.characters(lines) {
            let likely = letters_like(found).chain(digit_like(found));
            notes.extend(
                likely
                    .filter(|&likely| is_right_with(field, lines, run.line, position, likely))
                    .map(|likely| Note::WouldFit { field: field.id, line: run.line, position, found, likely }),
            );
        }
    }
}

/// Whether the check digit of the field is right with one character changed.
fn is_right_with(field: &FieldReading, lines: &[&str], line: usize, position: usize, likely: char) -> bool {
    let mut other: Vec<String> = lines.iter().map(|line| (*line).to_owned()).collect();
    other[line - 1].replace_range(position - 1..position, likely.encode_utf8(&mut [0; 4]));
    let runs = [field.run, field.rest.unwrap_or(field.run)];
    let expected = match field.id {
        // What the composite digit covers has not changed, only the digit itself.
        "composite" => field.expected,
        _ => Values::of(&other).map(|values| values.digit(&runs[..1 + usize::from(field.rest.is_some())])),
    };
    field.check.is_some_and(|check| Some(first_of(check.of(&other))) == expected)
}

/// Whether the calendar has the date; what is not known of a birth date may be anything.
fn exists(id: &str, text: &str) -> bool {
    let (year, month, day) = match date_parts(text) {
        Some([Some(year), Some(month), Some(day)]) if id == "date_of_expiry" => (2000 + year, month, day),
        // Any leap year will do where the year is not known; 00 is taken for 2000.
        Some([year, month, day]) if id == "date_of_birth" => {
            let year = year.map_or(2000, |yy| if yy == 0 { 2000 } else { 1900 + yy });
            (year, month.unwrap_or(1), day.unwrap_or(1))
        }
        _ => return false,
    };
    let narrow = |part: i16| i8::try_from(part).ok();
    narrow(month).zip(narrow(day)).is_some_and(|(month, day)| Date::new(year, month, day).is_some())
}

/// Where a name starts or goes on behind more fillers than divide its parts: one between components, two between the
/// identifiers (ICAO Doc 9303-3 §4.6).
fn name_after_fillers(field: &FieldReading, text: &str) -> Option<Note> {
    let (mut divided, mut fillers) = (false, 0);
    let name = text.trim_end_matches('<').bytes();
    for (position, found) in (field.run.first..).zip(name) {
        if found == b'<' {
            fillers += 1;
            continue;
        }
        let starts = fillers > 0 && position == field.run.first + fillers;
        if starts || fillers > 2 || fillers == 2 && std::mem::replace(&mut divided, true) {
            return Some(Note::NameAfterFillers { line: field.run.line, position, found: char::from(found) });
        }
        fillers = 0;
    }
    None
}

impl Note {
    /// The field that the remark is about, and where it points.
    pub fn place(&self, reading: &Reading) -> (&'static str, Option<Run>) {
        match *self {
            Note::LetterForDigit { line, position, .. }
            | Note::DigitForLetter { line, position, .. }
            | Note::NotASex { line, position, .. }
            | Note::WouldFit { line, position, .. }
            | Note::NameAfterFillers { line, position, .. } => {
                let holds = |run: Run| run.line == line && (run.first..=run.last).contains(&position);
                let fields = reading.fields();
                let digit_of = fields.iter().find(|field| field.check.is_some_and(holds));
                let field = digit_of.or_else(|| fields.iter().find(|field| holds(field.run)));
                (field.map_or("", |field| field.id), Some(Run { line, first: position, last: position }))
            }
            Note::NoSuchDate { field, .. } | Note::NotAState { field, .. } => (field, reading.format.run(field)),
            Note::DocumentCode { .. } => ("document_code", reading.format.run("document_code")),
        }
    }
}

impl fmt::Display for Note {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Note::LetterForDigit { line, position, found, likely, fits } => {
                write!(f, "line {line}, position {position}: `{found}` where only digits stand")?;
                match (likely, fits) {
                    (Some(likely), Some(field)) => {
                        write!(f, "; it may be `{likely}` misread, with which the check digit of {field} is right")
                    }
                    (Some(likely), None) => write!(f, "; it may be `{likely}` misread"),
                    (None, _) => Ok(()),
                }
            }
            Note::DigitForLetter { line, position, found, likely } => {
                write!(f, "line {line}, position {position}: `{found}` where only letters stand")?;
                likely.map_or(Ok(()), |likely| write!(f, "; it may be `{likely}` misread"))
            }
            Note::NoSuchDate { field, text } => write!(f, "{field} `{text}` is not in the calendar"),
            Note::NotASex { line, position, found } => {
                write!(f, "line {line}, position {position}: `{found}` is no sex; F, M or `<` stands here")
            }
            Note::WouldFit { field, line, position, found, likely } => write!(
                f,
                "line {line}, position {position}: the check digit of {field} would be right \
                 if `{found}` were `{likely}`; look whether it was misread"
            ),
            Note::DocumentCode { text, why } => write!(f, "document_code `{text}`: {why}"),
            Note::NotAState { field, text } => {
                write!(f, "{field} `{text}` is no code: a code has three letters, and only Germany's has one, `D<<`")
            }
            Note::NameAfterFillers { line, position, found } => write!(
                f,
                "line {line}, position {position}: `{found}` behind fillers that end a name; it may be `<` misread"
            ),
        }
    }
}
