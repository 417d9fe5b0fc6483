//! No picture under ultraviolet: the page stays dark where the genuine shows a glowing design.

use crate::document::Document;
use crate::forgery::{Anomaly, Class, Fault, Forging, Group, NotPossible, Setting, Strength};
use crate::layers::Light;
use crate::paint::{Sheet, Tag};

/// UV-fluorescent ink on the data page is a basic feature (ICAO Doc 9303-2, Appendix A, A.5.3).
pub struct UvImageMissing;

impl Anomaly for UvImageMissing {
    fn id(&self) -> &'static str {
        "uv-image-missing"
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
        &["dark"]
    }
    fn revealed_by(&self) -> &'static [&'static [&'static str]] {
        &[&["uv-a"]]
    }

    fn forge(&self, work: &mut Forging) -> Result<(), NotPossible> {
        let page = work.page_with("uv_image")?;
        let image = work.zone(&page, "uv_image")?;
        work.trace("dark", &page, image, &[Light::UvA], &[], Strength::Decisive);
        Ok(())
    }

    fn alter(&self, fault: &Fault, _document: &Document, page: &str, sheet: &mut Sheet) {
        if fault.region("dark", page).is_some() {
            sheet.marks.retain(|mark| mark.tag != Tag::UvImage);
        }
    }
}
