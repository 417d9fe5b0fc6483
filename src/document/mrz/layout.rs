//! Where everything stands in a machine readable zone: one table per format, which writing and reading both follow.
//!
//! TD3 after ICAO Doc 9303-4 §4.2.2, TD2 9303-6, TD1 9303-5, MRV-A and MRV-B 9303-7. Visas have no composite check digit.

use serde::{Deserialize, Serialize};

use super::text::Text;
use super::values::LENGTH;

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

/// A run of characters of one line; lines and positions count from 1 as in the standard.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct Run {
    pub line: usize,
    pub first: usize,
    pub last: usize,
}

/// What may stand in a field.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    DocumentCode,
    State,
    Name,
    Number,
    Date,
    Sex,
    Optional,
}

/// A field and, where it has one, its check digit.
pub(super) struct Slot {
    pub id: &'static str,
    pub kind: Kind,
    pub run: Run,
    pub check: Option<Run>,
    /// The check digits that a change of it may upset.
    pub covered_by: &'static [&'static str],
}

pub(super) struct Layout {
    pub lines: usize,
    pub length: usize,
    pub slots: &'static [Slot],
    /// Place of the composite check digit and what it covers.
    pub composite: Option<(Run, &'static [Run])>,
}

static TD1: Layout = Layout {
    lines: 3,
    length: 30,
    slots: &[
        slot("document_code", Kind::DocumentCode, run(1, 1, 2), None, &[]),
        slot("issuing_state", Kind::State, run(1, 3, 5), None, &[]),
        slot("number", Kind::Number, run(1, 6, 14), Some(run(1, 15, 15)), &["number", "composite"]),
        slot("optional", Kind::Optional, run(1, 16, 30), None, &["composite"]),
        slot("date_of_birth", Kind::Date, run(2, 1, 6), Some(run(2, 7, 7)), &["date_of_birth", "composite"]),
        slot("sex", Kind::Sex, run(2, 8, 8), None, &[]),
        slot("date_of_expiry", Kind::Date, run(2, 9, 14), Some(run(2, 15, 15)), &["date_of_expiry", "composite"]),
        slot("nationality", Kind::State, run(2, 16, 18), None, &[]),
        slot("optional_2", Kind::Optional, run(2, 19, 29), None, &["composite"]),
        slot("name", Kind::Name, run(3, 1, 30), None, &[]),
    ],
    composite: Some((run(2, 30, 30), &[run(1, 6, 30), run(2, 1, 7), run(2, 9, 15), run(2, 19, 29)])),
};

static TD2: Layout = Layout {
    lines: 2,
    length: 36,
    slots: &two_lines(36, 35, None, &["composite"], true),
    composite: Some((run(2, 36, 36), &[run(2, 1, 10), run(2, 14, 20), run(2, 22, 35)])),
};

static TD3: Layout = Layout {
    lines: 2,
    length: 44,
    slots: &two_lines(44, 42, Some(run(2, 43, 43)), &["optional", "composite"], true),
    composite: Some((run(2, 44, 44), &[run(2, 1, 10), run(2, 14, 20), run(2, 22, 43)])),
};

static MRV_A: Layout = Layout { lines: 2, length: 44, slots: &two_lines(44, 44, None, &[], false), composite: None };

static MRV_B: Layout = Layout { lines: 2, length: 36, slots: &two_lines(36, 36, None, &[], false), composite: None };

/// The fields of the formats with two lines, which differ in where the name and the optional data end and in which check
/// digits there are.
const fn two_lines(
    name_last: usize,
    optional_last: usize,
    optional_check: Option<Run>,
    optional_covered_by: &'static [&'static str],
    composite: bool,
) -> [Slot; 9] {
    [
        slot("document_code", Kind::DocumentCode, run(1, 1, 2), None, &[]),
        slot("issuing_state", Kind::State, run(1, 3, 5), None, &[]),
        slot("name", Kind::Name, run(1, 6, name_last), None, &[]),
        slot("number", Kind::Number, run(2, 1, 9), Some(run(2, 10, 10)), covered(&["number", "composite"], composite)),
        slot("nationality", Kind::State, run(2, 11, 13), None, &[]),
        slot(
            "date_of_birth",
            Kind::Date,
            run(2, 14, 19),
            Some(run(2, 20, 20)),
            covered(&["date_of_birth", "composite"], composite),
        ),
        slot("sex", Kind::Sex, run(2, 21, 21), None, &[]),
        slot(
            "date_of_expiry",
            Kind::Date,
            run(2, 22, 27),
            Some(run(2, 28, 28)),
            covered(&["date_of_expiry", "composite"], composite),
        ),
        slot("optional", Kind::Optional, run(2, 29, optional_last), optional_check, optional_covered_by),
    ]
}

/// Both check digits, or only the first where the format has no composite one.
const fn covered(both: &'static [&'static str; 2], composite: bool) -> &'static [&'static str] {
    if composite { both } else { both.split_at(1).0 }
}

const fn slot(id: &'static str, kind: Kind, run: Run, check: Option<Run>, covered_by: &'static [&'static str]) -> Slot {
    Slot { id, kind, run, check, covered_by }
}

const fn run(line: usize, first: usize, last: usize) -> Run {
    Run { line, first, last }
}

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

    /// The format of lines of these lengths; the first letter tells visas from passports and cards.
    pub(super) fn of(lines: &[&str]) -> Option<Format> {
        let is_visa = lines.first()?.starts_with('V');
        match lines {
            [first, second] => match (first.len(), second.len()) {
                (44, 44) => Some(if is_visa { Format::MrvA } else { Format::Td3 }),
                (36, 36) => Some(if is_visa { Format::MrvB } else { Format::Td2 }),
                _ => None,
            },
            [first, second, third] if [first, second, third].map(|line| line.len()) == [30; 3] => Some(Format::Td1),
            _ => None,
        }
    }

    /// Number of lines, and characters in each.
    pub fn size(self) -> (usize, usize) {
        (self.layout().lines, self.layout().length)
    }

    /// Characters that the name field has.
    pub fn name_length(self) -> usize {
        self.run("name").map_or(0, Run::length)
    }

    /// Where a field stands, by its id: `document_code`, `issuing_state`, `name`, `number`, `nationality`,
    /// `date_of_birth`, `sex`, `date_of_expiry`, `optional`, on TD1 also `optional_2`.
    pub fn run(self, id: &str) -> Option<Run> {
        self.layout().slots.iter().find(|slot| slot.id == id).map(|slot| slot.run)
    }

    /// Where the check digit of a field stands, by the field's id; also that of `composite`.
    pub fn check_run(self, id: &str) -> Option<Run> {
        match id {
            "composite" => self.layout().composite.map(|(run, _)| run),
            _ => self.layout().slots.iter().find(|slot| slot.id == id)?.check,
        }
    }

    pub(super) fn layout(self) -> &'static Layout {
        match self {
            Format::Td1 => &TD1,
            Format::Td2 => &TD2,
            Format::Td3 => &TD3,
            Format::MrvA => &MRV_A,
            Format::MrvB => &MRV_B,
        }
    }
}

impl Run {
    /// Number of positions.
    pub fn length(self) -> usize {
        self.last + 1 - self.first
    }

    /// The characters of the run.
    pub(super) fn of<T: AsRef<str>>(self, lines: &[T]) -> &str {
        &lines[self.line - 1].as_ref()[self.first - 1..self.last]
    }

    /// The first character of the run; a check digit is a run of one. Unlike [`Run::of`] it looks at no other character.
    #[inline]
    pub(super) fn first_of(self, lines: &[Text]) -> char {
        lines[self.line - 1].as_slice().get(self.first - 1).map_or('<', |c| char::from(*c))
    }

    /// Prints a text into the run; what is longer than the run is left out.
    pub(super) fn put(self, lines: &mut [[u8; LENGTH]; 3], text: &str) {
        let length = text.len().min(self.length());
        lines[self.line - 1][self.first - 1..][..length].copy_from_slice(&text.as_bytes()[..length]);
    }

    /// Each position of the run with its character.
    pub(super) fn characters<T: AsRef<str>>(self, lines: &[T]) -> impl Iterator<Item = (usize, char)> {
        (self.first..).zip(self.of(lines).chars())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_field_names_the_check_digits_that_cover_it() {
        for format in Format::ALL {
            let layout = format.layout();
            for slot in layout.slots {
                let own = slot.check.map(|_| slot.id);
                let holds =
                    |run: &Run| run.line == slot.run.line && run.first <= slot.run.first && slot.run.last <= run.last;
                let composite = layout.composite.filter(|(_, runs)| runs.iter().any(holds)).map(|_| "composite");
                let expected: Vec<&str> = own.into_iter().chain(composite).collect();
                assert_eq!(slot.covered_by, expected, "{format:?} {}", slot.id);
            }
        }
    }

    #[test]
    fn every_position_belongs_to_one_field_or_check_digit() {
        for format in Format::ALL {
            let layout = format.layout();
            let mut taken = vec![vec![0; layout.length]; layout.lines];
            let runs = layout.slots.iter().flat_map(|slot| [Some(slot.run), slot.check]);
            for run in runs.chain([layout.composite.map(|(at, _)| at)]).flatten() {
                (run.first..=run.last).for_each(|at| taken[run.line - 1][at - 1] += 1);
            }
            assert!(taken.iter().flatten().all(|&times| times == 1), "{format:?}: {taken:?}");
        }
    }
}
