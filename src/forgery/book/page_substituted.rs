//! Sheet from another book: a visa page whose perforated number is not the number of this passport.

use crate::base::math::lerp;
use crate::document::{Document, Page, PageKind};
use crate::forgery::{Anomaly, Class, Fault, Forging, Group, NotPossible, Strength, Tool};
use crate::layers::Light;
use crate::paint::Sheet;
use rand::{RngExt, seq::IndexedRandom};

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
        // A sheet without a visa label: a foreign one would bring its own story. Never the one that holds the data page.
        let document = &*work.document;
        let is_plain = |sheet: &[&Page]| {
            sheet.iter().all(|page| page.kind != PageKind::Data && page.visa.is_none() && page.perforated.is_some())
        };
        let mut sheets: Vec<Vec<&Page>> = document
            .pages
            .iter()
            .filter(|page| page.kind == PageKind::Visa)
            .map(|page| document.sheet_of(&page.id))
            .filter(|sheet| is_plain(sheet))
            .collect();
        sheets.dedup();
        let sheet = sheets
            .choose(&mut work.rng)
            .ok_or_else(|| NotPossible::because("no sheet without a visa label carries a perforated number"))?;
        let genuine = sheet.iter().find_map(|page| page.perforated.clone()).unwrap_or_default();
        let sheet: Vec<String> = sheet.iter().map(|page| page.id.clone()).collect();
        // Faint: two digits differ; plain: all of them.
        let digits: Vec<usize> = genuine.char_indices().filter(|(_, c)| c.is_ascii_digit()).map(|(i, _)| i).collect();
        let changed = lerp(digits.len() as f32, 2.0, work.fault.setting("subtlety")).round().max(1.0) as usize;
        let mut shown: Vec<u8> = genuine.clone().into_bytes();
        for i in digits.into_iter().rev().take(changed) {
            shown[i] = b'0' + (shown[i] - b'0' + work.rng.random_range(1..=9u8)) % 10;
        }
        let shown = String::from_utf8_lossy(&shown).into_owned();
        for page in work.document.pages.iter_mut().filter(|page| sheet.contains(&page.id)) {
            page.perforated = Some(shown.clone());
        }
        work.chose("genuine", genuine);
        work.chose("shown", shown);
        let pages = work.pages(|page| sheet.contains(&page.id));
        let holes = pages
            .iter()
            .map(|page| Ok((page.clone(), work.zone(page, "perforation")?)))
            .collect::<Result<Vec<_>, NotPossible>>()?;
        let whole = pages.iter().map(|page| (page.clone(), work.whole(page))).collect();
        use Light::{Ir, Oblique, Transmitted, UvA, White};
        let lights = [White, Transmitted, Oblique, Ir, UvA];
        work.trace_all("number", holes, &lights, &[Tool::CrossCheck], Strength::Decisive);
        work.trace_all("brightness", whole, &[UvA], &[Tool::CrossCheck], Strength::Supporting);
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
