//! Altered visa dates: "valid until" was rubbed out and written anew on the label, its machine readable zone keeps the old date.

use crate::document::Document;
use crate::forgery::tampering::rewrite;
use crate::forgery::{Anomaly, Class, Fault, Forging, Group, NotPossible, Strength, Tool};
use crate::layers::Light;
use crate::paint::{Sheet, Tag};
use rand::RngExt;

/// Altering data or validity is a threat that ICAO names for visas (Doc 9303-7, Appendix D).
pub struct VisaDatesAltered;

impl Anomaly for VisaDatesAltered {
    fn id(&self) -> &'static str {
        "visa-dates-altered"
    }
    fn group(&self) -> Group {
        Group::Visa
    }
    fn class(&self) -> Class {
        Class::Forged
    }
    fn trace_ids(&self) -> &'static [&'static str] {
        &["data", "mrz", "erasure", "thin", "process"]
    }

    fn forge(&self, work: &mut Forging) -> Result<(), NotPossible> {
        let (page, visa) = work.visa()?;
        let state = work.state(&visa.issuer)?;
        let months = work.rng.random_range(2..=9);
        let printed = state.print_date(visa.valid_until.plus_months(months));
        let genuine = visa.viz.get("valid_until").cloned().unwrap_or_default();
        work.chose("genuine", genuine);
        work.chose("shown", printed.clone());
        let changed = work.change_visa(&page, "visa_valid_until", |label| {
            label.viz.insert("valid_until".to_owned(), printed);
        })?;
        let spot = changed.grown(0.25);
        let mrz = work.zone(&page, "visa_mrz_2")?;
        use Light::{Oblique, Transmitted, UvA, White};
        work.trace("data", &page, spot, &Light::ALL, &[Tool::CrossCheck], Strength::Decisive);
        work.trace("mrz", &page, mrz, &[White], &[Tool::MrzReader], Strength::Decisive);
        work.trace("erasure", &page, spot.grown(0.5), &[UvA], &[], Strength::Strong);
        work.trace("thin", &page, spot.grown(0.5), &[Transmitted, Oblique, White], &[], Strength::Strong);
        work.trace("process", &page, spot, &[White], &[Tool::Loupe], Strength::Strong);
        Ok(())
    }

    fn alter(&self, fault: &Fault, _document: &Document, page: &str, sheet: &mut Sheet) {
        if let Some(spot) = fault.region("process", page) {
            rewrite(fault, sheet, &Tag::Visa("valid_until".to_owned()), spot);
        }
    }
}
