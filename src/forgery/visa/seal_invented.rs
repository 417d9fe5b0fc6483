//! Invented seal: a barcode that says what the label says, with a signature that nobody made.

use super::sealed;
use crate::forgery::{Anomaly, Class, Forging, Group, NotPossible, Setting, Strength, Tool};
use crate::layers::Light;
use rand::RngExt;

/// What the signature zone is for (ICAO Doc 9303-13 §2, 9303-7 §9.4).
pub struct SealInvented;

impl Anomaly for SealInvented {
    fn id(&self) -> &'static str {
        "seal-invented"
    }
    fn group(&self) -> Group {
        Group::Visa
    }
    fn class(&self) -> Class {
        Class::Counterfeit
    }
    fn settings(&self) -> &'static [Setting] {
        &[]
    }
    fn trace_ids(&self) -> &'static [&'static str] {
        &["signature"]
    }
    fn revealed_by(&self) -> &'static [&'static [&'static str]] {
        &[&["seal-reader"]]
    }

    fn forge(&self, work: &mut Forging) -> Result<(), NotPossible> {
        let (page, visa) = sealed(work)?;
        let mut seal = visa.seal.ok_or_else(|| NotPossible::because("the label has no seal"))?;
        // The signature stands at the end.
        for byte in seal.0.0.iter_mut().rev().take(16) {
            *byte = work.rng.random();
        }
        let field = work.change_visa(&page, "visa_seal", |label| label.seal = Some(seal))?;
        work.trace("signature", &page, field, &Light::ALL, &[Tool::SealReader], Strength::Decisive);
        Ok(())
    }
}
