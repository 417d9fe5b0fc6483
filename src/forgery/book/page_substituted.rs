//! Sheet from another book: a visa page whose perforated number is not the number of this passport.

use crate::base::math::lerp;
use crate::document::{Document, PageKind};
use crate::forgery::{Anomaly, Class, Fault, Forging, Group, NotPossible, Strength, Tool};
use crate::layers::Light;
use crate::paint::Sheet;
use rand::RngExt;

/// The passport number is on all sheets (ICAO Doc 9303-2, Appendix A, A.5.2.3).
pub struct PageSubstituted;

impl Anomaly for PageSubstituted {
    fn id(&self) -> &'static str {
        "page-substituted"
    }
    fn group(&self) -> Group {
        Group::Book
    }
    fn class(&self) -> Class {
        Class::Forged
    }
    fn trace_ids(&self) -> &'static [&'static str] {
        &["number", "brightness"]
    }

    fn forge(&self, work: &mut Forging) -> Result<(), NotPossible> {
        // A leaf without a visa label: a foreign leaf would bring its own story.
        let index = work
            .document
            .pages
            .iter()
            .rposition(|page| page.kind == PageKind::Visa && page.visa.is_none() && page.perforated.is_some())
            .ok_or_else(|| NotPossible::because("no visa page without a label carries a perforated number"))?;
        let page = work.document.pages[index].id.clone();
        let genuine = work.document.pages[index].perforated.clone().unwrap_or_default();
        // Faint: two digits differ; plain: all of them.
        let digits: Vec<usize> = genuine.char_indices().filter(|(_, c)| c.is_ascii_digit()).map(|(i, _)| i).collect();
        let changed = lerp(digits.len() as f32, 2.0, work.fault.setting("subtlety")).round().max(1.0) as usize;
        let mut shown: Vec<u8> = genuine.clone().into_bytes();
        for i in digits.into_iter().rev().take(changed) {
            shown[i] = b'0' + (shown[i] - b'0' + work.rng.random_range(1..=9u8)) % 10;
        }
        let shown = String::from_utf8_lossy(&shown).into_owned();
        work.document.pages[index].perforated = Some(shown.clone());
        work.chose("genuine", genuine);
        work.chose("shown", shown);
        let holes = work.zone(&page, "perforation")?;
        let whole = work.whole(&page);
        use Light::{Ir, Oblique, Transmitted, UvA, White};
        work.trace(
            "number",
            &page,
            holes,
            &[White, Transmitted, Oblique, Ir, UvA],
            &[Tool::CrossCheck],
            Strength::Decisive,
        );
        work.trace("brightness", &page, whole, &[UvA], &[Tool::CrossCheck], Strength::Supporting);
        Ok(())
    }

    fn alter(&self, fault: &Fault, _document: &Document, page: &str, sheet: &mut Sheet) {
        if fault.region("brightness", page).is_some() {
            let more = lerp(0.09, 0.02, fault.setting("subtlety"));
            sheet.substrate.uva = sheet.substrate.uva.map(|v| v + more * 0.6);
            sheet.substrate.uva[2] += more;
        }
    }
}
