//! Filler at position 43: the check digit of an unused personal number may be `<` or `0`; both are right.

use crate::forgery::{Anomaly, Class, Forging, Group, NotPossible, Setting, Strength, Tool};
use crate::layers::Light;

/// ICAO Doc 9303-4 §4.2.2, position 43.
pub struct OkCd43Filler;

/// Index of the check digit in the second line.
const POSITION: usize = 42;

impl Anomaly for OkCd43Filler {
    fn id(&self) -> &'static str {
        "ok-cd43-filler"
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
        &["filler"]
    }

    fn forge(&self, work: &mut Forging) -> Result<(), NotPossible> {
        let zone = work.zone("data", "mrz_2")?;
        let line = work.document.mrz.get_mut(1).filter(|line| line.len() == 44);
        let line = line.ok_or_else(|| NotPossible::because("the second line has not 44 characters"))?;
        if line[28..POSITION].chars().any(|c| c != '<') {
            return Err(NotPossible::because("a personal number is used, so its check digit is due"));
        }
        // `0` and `<` have the same value: the composite check digit stays as it is.
        line.replace_range(POSITION..=POSITION, "<");
        work.issuer.write_chip(work.document);
        work.trace("filler", "data", zone, &Light::ALL, &[Tool::MrzReader], Strength::Ambiguous);
        Ok(())
    }
}
