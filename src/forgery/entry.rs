//! An entry of the catalogue that is all in what a document or a paper says: nothing to set and nothing to draw.

use super::{Anomaly, Class, Forging, Group, NotPossible, Setting};
use crate::document::codes::DocumentKind;

/// See [`Anomaly`] for what each part means.
pub struct Entry {
    pub id: &'static str,
    pub group: Group,
    pub class: Class,
    pub papers: &'static [DocumentKind],
    pub trace_ids: &'static [&'static str],
    pub revealed_by: &'static [&'static [&'static str]],
    pub concerns_protection: bool,
    pub wants_new_passport: bool,
    pub forge: fn(&mut Forging) -> Result<(), NotPossible>,
}

impl Entry {
    /// Misuse of a supporting paper; what is not so is named by the entry itself.
    pub const MISUSE_OF_PAPER: Entry = Entry {
        id: "",
        group: Group::Papers,
        class: Class::Misuse,
        papers: &[],
        trace_ids: &[],
        revealed_by: &[],
        concerns_protection: false,
        wants_new_passport: false,
        forge: |_| Ok(()),
    };
    pub const ODDITY: Entry = Entry { group: Group::Honest, class: Class::NotFraud, ..Entry::MISUSE_OF_PAPER };
    pub const FALSE_CHIP: Entry =
        Entry { group: Group::Chip, class: Class::Forged, revealed_by: &[&["chip-reader"]], ..Entry::MISUSE_OF_PAPER };
    pub const FALSE_SEAL: Entry = Entry {
        group: Group::Visa,
        class: Class::Counterfeit,
        revealed_by: &[&["seal-reader"]],
        ..Entry::MISUSE_OF_PAPER
    };
}

impl Anomaly for Entry {
    fn id(&self) -> &'static str {
        self.id
    }
    fn group(&self) -> Group {
        self.group
    }
    fn class(&self) -> Class {
        self.class
    }
    fn settings(&self) -> &'static [Setting] {
        &[]
    }
    fn papers(&self) -> &'static [DocumentKind] {
        self.papers
    }
    fn trace_ids(&self) -> &'static [&'static str] {
        self.trace_ids
    }
    fn revealed_by(&self) -> &'static [&'static [&'static str]] {
        self.revealed_by
    }
    fn concerns_protection(&self) -> bool {
        self.concerns_protection
    }
    fn wants_new_passport(&self) -> bool {
        self.wants_new_passport
    }
    fn forge(&self, work: &mut Forging) -> Result<(), NotPossible> {
        (self.forge)(work)
    }
}
