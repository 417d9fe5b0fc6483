//! Seal of another visa: the barcode was copied from a genuine label that was made for somebody else.

use super::sealed;
use crate::forgery::{Entry, Forging, NotPossible, Strength, Tool};
use crate::layers::Light;
use rand::RngExt;

/// The seal binds the label to its own zone and to the passport (ICAO Doc 9303-7 §9.4).
pub const SEAL_COPIED: Entry = Entry { id: "seal-copied", trace_ids: &["fields"], forge, ..Entry::FALSE_SEAL };

fn forge(work: &mut Forging) -> Result<(), NotPossible> {
    let (page, visa) = sealed(work)?;
    let state = work.state(&visa.issuer)?;
    let number: String =
        "W00".chars().chain((0..6).map(|_| char::from(b'0' + work.rng.random_range(0..10u8)))).collect();
    let mut facts = work.document.facts.clone();
    facts.primary = work.other_surname()?;
    let mut other = visa.clone();
    other.viz.insert("passport_number".to_owned(), number.clone());
    other.mrz = state.visa_mrz(&other, &facts, &number);
    state.write_seal(&mut other);
    work.chose("shown", facts.primary.to_uppercase());
    let field = work.change_visa(&page, "visa_seal", |label| label.seal = other.seal)?;
    work.trace("fields", &page, field, &Light::ALL, &[Tool::SealReader], Strength::Decisive);
    Ok(())
}
