//! Foil without movement: the device keeps one fixed picture when the page is tilted, where genuine motifs switch.

use crate::document::Document;
use crate::forgery::{Anomaly, Class, Fault, Forging, Group, NotPossible, Setting, Strength, Tool};
use crate::layers::Light;
use crate::paint::{Sheet, Variable};

/// A DOVID's motif changes with the angle (ICAO Doc 9303-2, Appendix A, A.5.4; PRADO glossary).
pub struct DovidStatic;

impl Anomaly for DovidStatic {
    fn id(&self) -> &'static str {
        "dovid-static"
    }
    fn group(&self) -> Group {
        Group::Print
    }
    fn class(&self) -> Class {
        Class::Counterfeit
    }
    fn settings(&self) -> &'static [Setting] {
        &[]
    }
    fn trace_ids(&self) -> &'static [&'static str] {
        &["fixed"]
    }
    fn revealed_by(&self) -> &'static [&'static [&'static str]] {
        &[&["tilt"]]
    }

    fn forge(&self, work: &mut Forging) -> Result<(), NotPossible> {
        let page = work.page_with("dovid")?;
        let device = work.zone(&page, "dovid")?;
        work.trace("fixed", &page, device, &[Light::White], &[Tool::Tilt], Strength::Decisive);
        Ok(())
    }

    fn alter(&self, fault: &Fault, _document: &Document, page: &str, sheet: &mut Sheet) {
        if fault.region("fixed", page).is_none() {
            return;
        }
        // A copy freezes what stood straight in front of it; what only appears at an angle is missing.
        sheet.marks.retain(|mark| !matches!(mark.variable, Some(Variable::Dovid(3 | 4))));
        for mark in &mut sheet.marks {
            if let Some(Variable::Dovid(motif)) = &mut mark.variable {
                *motif = 0;
            }
        }
        if let Some(device) = &mut sheet.optics.dovid {
            device.channels[0].half_width_deg = 400.0;
            device.channels[0].per_turn = 0.0;
        }
    }
}
