//! Altered expiry: the printed year was rubbed out and written anew, the machine readable zone still says the old one.

use crate::document::Document;
use crate::forgery::tampering::rewrite;
use crate::forgery::{Anomaly, Class, Fault, Forging, Group, NotPossible, Strength, Tool};
use crate::layers::Light;
use crate::paint::{Sheet, Tag};
use rand::RngExt;

/// Alteration of data in the visual zone (ICAO Doc 9303-2, A.4; date of expiry also in MRZ positions 22–27, 9303-4 §4.2.2).
pub struct DigitAlteredExpiry;

impl Anomaly for DigitAlteredExpiry {
    fn id(&self) -> &'static str {
        "digit-altered-expiry"
    }
    fn group(&self) -> Group {
        Group::Biodata
    }
    fn class(&self) -> Class {
        Class::Forged
    }
    fn trace_ids(&self) -> &'static [&'static str] {
        &["data", "mrz", "erasure", "thin", "process"]
    }

    fn forge(&self, work: &mut Forging) -> Result<(), NotPossible> {
        let genuine = work.document.facts.expires;
        let years = work.rng.random_range(3..=6);
        let shown = genuine.plus_years(years);
        let printed = work.issuer.print_date(shown);
        work.chose("genuine", work.document.viz.get("date_of_expiry").cloned().unwrap_or_default());
        work.chose("shown", printed.clone());
        let page = work.page_with("date_of_expiry")?;
        let field = work.change(&page, "date_of_expiry", |document| {
            document.viz.insert("date_of_expiry".to_owned(), printed);
        })?;
        // The year stands at the end of the date: that third of the field was worked on.
        let spot = year_part(field);
        let mrz_page = work.page_with("mrz_2")?;
        let mrz = work.zone(&mrz_page, "mrz_2")?;
        use Light::{Oblique, Transmitted, UvA, White};
        work.trace("data", &page, field, &Light::ALL, &[Tool::CrossCheck], Strength::Decisive);
        work.trace("mrz", &mrz_page, mrz, &[White], &[Tool::MrzReader], Strength::Decisive);
        work.trace("erasure", &page, spot.grown(0.5), &[UvA], &[], Strength::Strong);
        work.trace("thin", &page, spot.grown(0.5), &[Transmitted, Oblique, White], &[], Strength::Strong);
        work.trace("process", &page, spot, &[White], &[Tool::Loupe], Strength::Strong);
        Ok(())
    }

    fn alter(&self, fault: &Fault, _document: &Document, page: &str, sheet: &mut Sheet) {
        if let Some(spot) = fault.region("process", page) {
            rewrite(fault, sheet, &Tag::Data("date_of_expiry".to_owned()), spot);
        }
    }
}

/// The part of a date field in which the year stands.
pub(crate) fn year_part(field: crate::base::units::Rect) -> crate::base::units::Rect {
    let share = 0.38;
    crate::base::units::Rect::new(field.x + field.w * (1.0 - share), field.y, field.w * share, field.h).grown(0.25)
}
