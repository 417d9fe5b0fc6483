//! Background that stays in infrared: the line work is still seen at 900 nm, where genuine drop-out inks vanish.

use crate::base::math::lerp;
use crate::document::Document;
use crate::forgery::tampering::is_underprint;
use crate::forgery::{Anomaly, Class, Fault, Forging, Group, NotPossible, Strength};
use crate::layers::Light;
use crate::paint::Sheet;

/// Drop-out inks keep the background out of what the reader sees (ICAO Doc 9303-3 §4.4; 9303-2, Appendix C: `(IR,TR,IS)`).
pub struct IrBackgroundStays;

impl Anomaly for IrBackgroundStays {
    fn id(&self) -> &'static str {
        "ir-background-stays"
    }
    fn group(&self) -> Group {
        Group::Print
    }
    fn class(&self) -> Class {
        Class::Counterfeit
    }
    fn trace_ids(&self) -> &'static [&'static str] {
        &["stays"]
    }
    fn revealed_by(&self) -> &'static [&'static [&'static str]] {
        &[&["ir"]]
    }

    fn forge(&self, work: &mut Forging) -> Result<(), NotPossible> {
        let page = work.page_with("portrait")?;
        let whole = work.whole(&page);
        work.trace("stays", &page, whole, &[Light::Ir], &[], Strength::Decisive);
        Ok(())
    }

    fn alter(&self, fault: &Fault, _document: &Document, page: &str, sheet: &mut Sheet) {
        if fault.region("stays", page).is_none() {
            return;
        }
        let absorb = lerp(0.85, 0.35, fault.setting("subtlety"));
        for mark in sheet.marks.iter_mut().filter(|mark| is_underprint(&mark.tag)) {
            mark.ink.ir_absorb = mark.ink.ir_absorb.max(absorb);
        }
    }
}
