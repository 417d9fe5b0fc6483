//! Seal of another visa: the barcode was copied from a genuine label that was made for somebody else.

use super::sealed;
use crate::forgery::{Anomaly, Class, Forging, Group, NotPossible, Setting, Strength, Tool};
use crate::layers::Light;
use rand::RngExt;
use rand::seq::IndexedRandom;

/// The seal binds the label to its own zone and to the passport (ICAO Doc 9303-7 §9.4).
pub struct SealCopied;

impl Anomaly for SealCopied {
    fn id(&self) -> &'static str {
        "seal-copied"
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
        &["fields"]
    }
    fn revealed_by(&self) -> &'static [&'static [&'static str]] {
        &[&["seal-reader"]]
    }

    fn forge(&self, work: &mut Forging) -> Result<(), NotPossible> {
        let (page, visa) = sealed(work)?;
        let state = work.state(&visa.issuer)?;
        let number: String =
            "W00".chars().chain((0..6).map(|_| char::from(b'0' + work.rng.random_range(0..10u8)))).collect();
        let mut facts = work.document.facts.clone();
        let surname = work.issuer.names.surnames.iter().filter(|name| **name != facts.primary).collect::<Vec<_>>();
        let surname =
            surname.choose(&mut work.rng).ok_or_else(|| NotPossible::because("the state has no other surname"))?;
        facts.primary = (**surname).clone();
        let mut other = visa.clone();
        other.viz.insert("passport_number".to_owned(), number.clone());
        other.mrz = state.visa_mrz(&other, &facts, &number);
        state.write_seal(&mut other);
        work.chose("shown", facts.primary.to_uppercase());
        let field = work.change_visa(&page, "visa_seal", |label| label.seal = other.seal)?;
        work.trace("fields", &page, field, &Light::ALL, &[Tool::SealReader], Strength::Decisive);
        Ok(())
    }
}
