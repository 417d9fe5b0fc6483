//! An entry of the catalogue that is all in what a document says: nothing to set and nothing to draw.

use super::{Anomaly, Class, Forging, Group, NotPossible, Setting};

/// See [`Anomaly`] for what each part means.
pub struct Entry {
    pub id: &'static str,
    pub group: Group,
    pub class: Class,
    pub trace_ids: &'static [&'static str],
    pub revealed_by: &'static [&'static [&'static str]],
    pub forge: fn(&mut Forging) -> Result<(), NotPossible>,
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
    fn trace_ids(&self) -> &'static [&'static str] {
        self.trace_ids
    }
    fn revealed_by(&self) -> &'static [&'static [&'static str]] {
        self.revealed_by
    }
    fn forge(&self, work: &mut Forging) -> Result<(), NotPossible> {
        (self.forge)(work)
    }
}
