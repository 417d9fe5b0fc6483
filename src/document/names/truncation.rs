//! Names too long for their field: what an issuing state leaves of them.
//!
//! ICAO Doc 9303-4 §4.2.3 leaves the method to the state. In every one the field is filled to its last position, which
//! is a letter, and at least one letter of the secondary identifier is left.

use serde::{Deserialize, Serialize};

/// How an issuing state shortens names.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub enum Truncation {
    /// Components become initials, the last of an identifier first.
    #[default]
    Initials,
    /// The longest components are cut; the first secondary component stays whole as long as it is not the longest.
    Cut,
    /// All components are cut to one length, and the field ends where it is full.
    FixedLength,
}

/// The letters left of each component, primary and secondary; trailing components may be gone.
struct Plan<'a> {
    primary: &'a [String],
    secondary: &'a [String],
    kept_primary: Vec<usize>,
    kept_secondary: Vec<usize>,
}

/// The name field without padding, at most `width` characters; shortened only if the whole name does not fit.
pub(super) fn fit(primary: &[String], secondary: &[String], width: usize, method: Truncation) -> String {
    if let Some(whole) = whole(primary, secondary, width) {
        return whole;
    }
    // A single name is shortened the way given names are: as one row of components up to the margin.
    if secondary.is_empty() {
        let row = Plan::new(&[], primary).shortened(width, method).text();
        return row.trim_start_matches('<').to_owned();
    }
    Plan::new(primary, secondary).shortened(width, method).text()
}

/// The name with nothing left out, if it fits.
fn whole(primary: &[String], secondary: &[String], width: usize) -> Option<String> {
    let mut text = String::with_capacity(width);
    for (at, parts) in [primary, secondary].into_iter().filter(|parts| !parts.is_empty()).enumerate() {
        for (i, part) in parts.iter().enumerate() {
            match (at, i) {
                (0, 0) => {}
                (_, 0) => text.push_str("<<"),
                _ => text.push('<'),
            }
            text.push_str(part);
            if text.len() > width {
                return None;
            }
        }
    }
    Some(text)
}

impl<'a> Plan<'a> {
    fn new(primary: &'a [String], secondary: &'a [String]) -> Plan<'a> {
        let whole = |parts: &[String]| parts.iter().map(String::len).collect();
        Plan { primary, secondary, kept_primary: whole(primary), kept_secondary: whole(secondary) }
    }

    fn shortened(mut self, width: usize, method: Truncation) -> Plan<'a> {
        // Even as initials the primary components must leave room for `<<` and a letter.
        self.kept_primary.truncate((width - 2) / 2);
        match method {
            Truncation::Initials => self.cut_to_initials(width),
            Truncation::Cut => self.cut_longest(width),
            Truncation::FixedLength => self.cut_all(width),
        }
        self.fill(width);
        self
    }

    fn cut_to_initials(&mut self, width: usize) {
        let room = width - self.separator() - 1;
        initials(&mut self.kept_primary, room);
        let room = width - self.separator() - row(&self.kept_primary);
        let whole = self.kept_secondary.clone();
        if !initials(&mut self.kept_secondary, room) {
            self.kept_secondary = up_to_margin(whole, room);
        }
    }

    fn cut_longest(&mut self, width: usize) {
        let all = std::mem::take(&mut self.kept_secondary);
        self.kept_secondary = all[..1].to_vec();
        while self.length() > width {
            let longest = self.kept_primary.iter_mut().chain(&mut self.kept_secondary).max_by_key(|kept| **kept);
            longest.into_iter().for_each(|kept| *kept -= 1);
        }
        if self.kept_secondary[0] == all[0] {
            let room = width - self.separator() - row(&self.kept_primary);
            self.kept_secondary = up_to_margin(all, room);
        }
    }

    fn cut_all(&mut self, width: usize) {
        let cut = |parts: &[usize], length: usize| parts.iter().map(|&l| l.min(length)).collect::<Vec<_>>();
        // The shortest length that fills the field, unless it leaves no room for the secondary identifier.
        let room = width - self.separator() - 1;
        let fills = |n: usize| {
            row(&cut(&self.kept_primary, n)) + self.separator() + row(&cut(&self.kept_secondary, n)) >= width
        };
        let mut length = (1..width).find(|&n| fills(n)).unwrap_or(width);
        while length > 1 && row(&cut(&self.kept_primary, length)) > room {
            length -= 1;
        }
        self.kept_primary = cut(&self.kept_primary, length);
        let room = width - self.separator() - row(&self.kept_primary);
        self.kept_secondary = up_to_margin(cut(&self.kept_secondary, length), room);
    }

    /// Gives free positions back to what was cut, so that the last position holds a letter.
    fn fill(&mut self, width: usize) {
        let mut free = width - self.length();
        let secondary = self.kept_secondary.iter_mut().zip(self.secondary);
        for (kept, whole) in secondary.chain(self.kept_primary.iter_mut().zip(self.primary)) {
            let back = free.min(whole.len() - *kept);
            *kept += back;
            free -= back;
        }
        // One position before a component that was left out: a letter less elsewhere makes room for its initial.
        if free == 1 && self.kept_secondary.len() < self.secondary.len() {
            let cut = self.kept_primary.iter_mut().chain(&mut self.kept_secondary).rfind(|kept| **kept > 1);
            if let Some(cut) = cut {
                *cut -= 1;
                self.kept_secondary.push(1);
            }
        }
    }

    fn separator(&self) -> usize {
        if self.primary.is_empty() { 0 } else { 2 }
    }

    fn length(&self) -> usize {
        row(&self.kept_primary) + self.separator() + row(&self.kept_secondary)
    }

    fn text(&self) -> String {
        let join = |parts: &[String], kept: &[usize]| {
            let cut: Vec<&str> = parts.iter().zip(kept).map(|(part, &kept)| &part[..kept]).collect();
            cut.join("<")
        };
        format!("{}<<{}", join(self.primary, &self.kept_primary), join(self.secondary, &self.kept_secondary))
    }
}

/// Positions that components of these lengths take, with one filler between neighbours.
fn row(lengths: &[usize]) -> usize {
    (lengths.iter().sum::<usize>() + lengths.len()).saturating_sub(1)
}

/// Makes initials from the last component on until the row fits; tells whether it does.
fn initials(lengths: &mut [usize], room: usize) -> bool {
    for at in (0..lengths.len()).rev() {
        if row(lengths) <= room {
            break;
        }
        lengths[at] = 1;
    }
    row(lengths) <= room
}

/// The components as far as the room goes: the last one cut, those behind it gone.
fn up_to_margin(lengths: Vec<usize>, room: usize) -> Vec<usize> {
    let mut start = 0;
    let mut kept = Vec::new();
    for length in lengths {
        if start >= room {
            break;
        }
        kept.push(length.min(room - start));
        start += length + 1;
    }
    kept
}
