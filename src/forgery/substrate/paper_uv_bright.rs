//! Paper that fluoresces: the whole page glows blue-white under UV-A, where security paper stays dark.

use crate::base::math::lerp;
use crate::document::{Document, PageKind};
use crate::forgery::{Anomaly, Class, Fault, Forging, Group, NotPossible, Strength};
use crate::layers::Light;
use crate::paint::Sheet;

/// UV-dull substrate is a basic feature (ICAO Doc 9303-2, Appendix A, A.5.1).
pub struct PaperUvBright;

impl Anomaly for PaperUvBright {
    fn id(&self) -> &'static str {
        "paper-uv-bright"
    }
    fn group(&self) -> Group {
        Group::Substrate
    }
    fn class(&self) -> Class {
        Class::Counterfeit
    }
    fn trace_ids(&self) -> &'static [&'static str] {
        &["glow"]
    }
    fn revealed_by(&self) -> &'static [&'static [&'static str]] {
        &[&["uv-a"]]
    }

    fn forge(&self, work: &mut Forging) -> Result<(), NotPossible> {
        let pages = work.pages(|page| page.kind != PageKind::Cover);
        let places = pages.into_iter().map(|page| (page.clone(), work.whole(&page))).collect();
        work.trace_all("glow", places, &[Light::UvA], &[], Strength::Decisive);
        Ok(())
    }

    fn alter(&self, fault: &Fault, _document: &Document, page: &str, sheet: &mut Sheet) {
        if fault.region("glow", page).is_some() {
            // The blue-white of an optical brightener, fainter when it is to be hard.
            let glow = lerp(1.0, 0.28, fault.setting("subtlety"));
            sheet.substrate.uva = [0.20 * glow, 0.26 * glow, 0.62 * glow];
        }
    }
}
