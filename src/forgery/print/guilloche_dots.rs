//! Background made of dots: under the loupe the lines dissolve into coloured droplets, where genuine lines are solid ink.

use crate::document::Document;
use crate::forgery::tampering::is_underprint;
use crate::forgery::{Anomaly, Class, Fault, Forging, Group, NotPossible, Setting, Strength, Tool};
use crate::layers::Light;
use crate::paint::{Process, Sheet};

/// Guilloche in two solid inks has no pixel structure (ICAO Doc 9303-2, Appendix A, A.5.2).
pub struct GuillocheDots;

impl Anomaly for GuillocheDots {
    fn id(&self) -> &'static str {
        "guilloche-dots"
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
        &["dots"]
    }
    fn revealed_by(&self) -> &'static [&'static [&'static str]] {
        &[&["loupe"]]
    }

    fn forge(&self, work: &mut Forging) -> Result<(), NotPossible> {
        let page = work.page_with("portrait")?;
        let whole = work.whole(&page);
        work.trace("dots", &page, whole, &[Light::White], &[Tool::Loupe], Strength::Decisive);
        Ok(())
    }

    fn alter(&self, fault: &Fault, _document: &Document, page: &str, sheet: &mut Sheet) {
        if fault.region("dots", page).is_some() {
            for mark in sheet.marks.iter_mut().filter(|mark| is_underprint(&mark.tag)) {
                mark.process = Process::InkJet;
            }
        }
    }
}
