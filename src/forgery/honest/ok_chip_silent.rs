//! Silent chip: worn, wet or bent, it answers no reader; the document stays valid.

use crate::forgery::{Anomaly, Class, Forging, Group, NotPossible, Setting, Strength, Tool};
use crate::layers::Light;

/// A chip that does not work does not make the document invalid (ICAO Doc 9303-11 §2).
pub struct OkChipSilent;

impl Anomaly for OkChipSilent {
    fn id(&self) -> &'static str {
        "ok-chip-silent"
    }
    fn group(&self) -> Group {
        Group::Honest
    }
    fn class(&self) -> Class {
        Class::NotFraud
    }
    fn settings(&self) -> &'static [Setting] {
        &[]
    }
    fn trace_ids(&self) -> &'static [&'static str] {
        &["silent"]
    }
    fn revealed_by(&self) -> &'static [&'static [&'static str]] {
        &[&["chip-reader"]]
    }

    fn forge(&self, work: &mut Forging) -> Result<(), NotPossible> {
        let model = &work.document.model;
        let none = || NotPossible(format!("{model} has no chip"));
        work.document.chip.as_mut().ok_or_else(none)?.answers = false;
        let page = work.page_with("portrait")?;
        let whole = work.whole(&page);
        work.trace("silent", &page, whole, &Light::ALL, &[Tool::ChipReader], Strength::Ambiguous);
        Ok(())
    }
}
