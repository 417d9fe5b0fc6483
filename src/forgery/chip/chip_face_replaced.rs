//! Face replaced in the chip: the stored picture is another person's, and no longer what the state signed.

use crate::document::chip::{DataGroup, File};
use crate::forgery::{Anomaly, Class, Forging, Group, NotPossible, Setting, Strength, Tool};
use crate::layers::Light;

/// What passive authentication is for (ICAO Doc 9303-11 §5.1).
pub struct ChipFaceReplaced;

impl Anomaly for ChipFaceReplaced {
    fn id(&self) -> &'static str {
        "chip-face-replaced"
    }
    fn group(&self) -> Group {
        Group::Chip
    }
    fn class(&self) -> Class {
        Class::Forged
    }
    fn settings(&self) -> &'static [Setting] {
        &[]
    }
    fn trace_ids(&self) -> &'static [&'static str] {
        &["hash", "face"]
    }
    fn revealed_by(&self) -> &'static [&'static [&'static str]] {
        &[&["chip-reader"]]
    }

    fn forge(&self, work: &mut Forging) -> Result<(), NotPossible> {
        let seed = work.fault.seed;
        let chip = super::chip(work)?;
        let face = chip.face().cloned().ok_or_else(|| NotPossible::because("the chip holds no face"))?;
        let other = face.of_somebody_else(seed).ok_or_else(NotPossible::no_other_photograph)?;
        chip.files.insert(DataGroup::Dg2, File::Face(other));
        let page = work.page_with("portrait")?;
        let (whole, portrait) = (work.whole(&page), work.zone(&page, "portrait")?);
        work.trace("hash", &page, whole, &Light::ALL, &[Tool::ChipReader], Strength::Decisive);
        work.trace("face", &page, portrait, &Light::ALL, &[Tool::ChipReader, Tool::CrossCheck], Strength::Strong);
        Ok(())
    }
}
