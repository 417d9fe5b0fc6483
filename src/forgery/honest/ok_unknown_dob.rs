//! Unknown day of birth: `XX XX 1985` printed and `85<<<<` in the machine readable zone; only the unknown part is masked.

use crate::base::date::PartialDate;
use crate::forgery::{Anomaly, Class, Forging, Group, NotPossible, Setting, Strength, Tool};
use crate::layers::Light;

/// ICAO Doc 9303-3 §4.8 and 9303-4 §4.1.1: unknown parts of the birth date.
pub struct OkUnknownDob;

impl Anomaly for OkUnknownDob {
    fn id(&self) -> &'static str {
        "ok-unknown-dob"
    }
    fn group(&self) -> Group {
        Group::Honest
    }
    fn class(&self) -> Class {
        Class::NotFraud
    }
    fn settings(&self) -> &'static [Setting] {
        &[]
    }
    fn trace_ids(&self) -> &'static [&'static str] {
        &["viz", "mrz"]
    }

    fn forge(&self, work: &mut Forging) -> Result<(), NotPossible> {
        let before = work.zone("data", "date_of_birth")?;
        let birth = work.document.facts.birth;
        work.document.facts.birth = PartialDate { year: birth.year, month: None, day: None };
        work.issue_again();
        let shown = work.document.viz.get("date_of_birth").cloned().unwrap_or_default();
        work.chose("shown", shown);
        // What was printed there before may have been longer.
        let field = work.zone("data", "date_of_birth")?.union(&before);
        let mrz = work.zone("data", "mrz_2")?;
        work.trace("viz", "data", field, &Light::ALL, &[], Strength::Ambiguous);
        work.trace("mrz", "data", mrz, &Light::ALL, &[Tool::MrzReader], Strength::Ambiguous);
        Ok(())
    }
}
