//! Copied chip: the signed data of a genuine document on another chip, which lacks the secret of the first.

use crate::forgery::{Anomaly, Class, Forging, Group, NotPossible, Setting, Strength, Tool};
use crate::layers::Light;

/// What active authentication and chip authentication are for (ICAO Doc 9303-11 §6).
pub struct ChipCopied;

impl Anomaly for ChipCopied {
    fn id(&self) -> &'static str {
        "chip-copied"
    }
    fn group(&self) -> Group {
        Group::Chip
    }
    fn class(&self) -> Class {
        Class::Counterfeit
    }
    fn settings(&self) -> &'static [Setting] {
        &[]
    }
    fn trace_ids(&self) -> &'static [&'static str] {
        &["copy"]
    }
    fn revealed_by(&self) -> &'static [&'static [&'static str]] {
        &[&["chip-reader"]]
    }

    fn forge(&self, work: &mut Forging) -> Result<(), NotPossible> {
        let chip = super::chip(work)?;
        let authentication = chip
            .authentication
            .as_mut()
            .ok_or_else(|| NotPossible::because("chips of this series have nothing against copies"))?;
        authentication.holds_secret = false;
        let mechanism = authentication.mechanism.name();
        work.chose("mechanism", mechanism);
        let page = work.page_with("portrait")?;
        let whole = work.whole(&page);
        work.trace("copy", &page, whole, &Light::ALL, &[Tool::ChipReader], Strength::Strong);
        Ok(())
    }
}
