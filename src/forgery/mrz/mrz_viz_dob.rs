//! Birth date differs: the printed date and the machine readable one disagree, and every check digit is right. Only comparing shows it.

use crate::forgery::{Anomaly, Class, Forging, Group, NotPossible, Setting, Strength, Tool};
use crate::layers::Light;
use rand::RngExt;

/// Both zones repeat the date of birth (ICAO Doc 9303-4 to 9303-6 §4.2.2); check digits verify reading, not authenticity.
pub struct MrzVizDob;

impl Anomaly for MrzVizDob {
    fn id(&self) -> &'static str {
        "mrz-viz-dob"
    }
    fn group(&self) -> Group {
        Group::Mrz
    }
    fn class(&self) -> Class {
        Class::Forged
    }
    fn settings(&self) -> &'static [Setting] {
        // How many days apart the two dates are at most: fewer is harder to notice.
        const DAYS: Setting = Setting { name: "days", min: 1.0, max: 400.0, default: 60.0 };
        &[DAYS]
    }
    fn trace_ids(&self) -> &'static [&'static str] {
        &["viz", "mrz"]
    }

    fn forge(&self, work: &mut Forging) -> Result<(), NotPossible> {
        let birth =
            work.document.facts.birth.full().ok_or_else(|| NotPossible::because("the day of birth is not known"))?;
        let days = work.fault.setting("days") as i32;
        let apart = work.rng.random_range((days / 2).max(1)..=days.max(1));
        let shown = work.issuer.print_date(birth.plus_days(-apart));
        work.chose("genuine", work.document.viz.get("date_of_birth").cloned().unwrap_or_default());
        work.chose("shown", shown.clone());
        let at = work.reading()?.format.run("date_of_birth");
        let at = at.ok_or_else(|| NotPossible::because("the machine readable zone has no date of birth"))?;
        let (mrz_page, mrz) = work.mrz_line(at.line)?;
        let page = work.page_with("date_of_birth")?;
        let field = work.change(&page, "date_of_birth", |document| {
            document.viz.insert("date_of_birth".to_owned(), shown);
        })?;
        work.trace("viz", &page, field, &Light::ALL, &[Tool::CrossCheck], Strength::Decisive);
        work.trace("mrz", &mrz_page, mrz, &[Light::White], &[Tool::MrzReader, Tool::CrossCheck], Strength::Decisive);
        Ok(())
    }
}
