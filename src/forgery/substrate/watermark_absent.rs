//! No watermark: held against the light the sheet is even where the genuine shows a soft tonal picture.

use crate::document::Document;
use crate::forgery::{Anomaly, Class, Fault, Forging, Group, NotPossible, Setting, Strength};
use crate::layers::Light;
use crate::paint::{Sheet, Tag};

/// A watermark of two or more grey levels is a basic feature of paper pages (ICAO Doc 9303-2, Appendix A, A.5.1).
pub struct WatermarkAbsent;

impl Anomaly for WatermarkAbsent {
    fn id(&self) -> &'static str {
        "watermark-absent"
    }
    fn group(&self) -> Group {
        Group::Substrate
    }
    fn class(&self) -> Class {
        Class::Counterfeit
    }
    fn settings(&self) -> &'static [Setting] {
        &[]
    }
    fn trace_ids(&self) -> &'static [&'static str] {
        &["even"]
    }
    fn revealed_by(&self) -> &'static [&'static [&'static str]] {
        &[&["transmitted"]]
    }

    fn forge(&self, work: &mut Forging) -> Result<(), NotPossible> {
        let pages = work.pages(|_| true).into_iter();
        let places = pages.filter_map(|page| work.zone(&page, "watermark").ok().map(|zone| (page, zone))).collect();
        work.trace_all("even", places, &[Light::Transmitted], &[], Strength::Decisive);
        if work.fault.traces.is_empty() {
            return Err(NotPossible::because("no page of this model has a watermark"));
        }
        Ok(())
    }

    fn alter(&self, fault: &Fault, _document: &Document, page: &str, sheet: &mut Sheet) {
        if fault.region("even", page).is_some() {
            sheet.marks.retain(|mark| mark.tag != Tag::Watermark);
        }
    }
}
