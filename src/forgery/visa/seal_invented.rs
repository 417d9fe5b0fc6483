//! Invented seal: a barcode that says what the label says, with a signature that nobody made.

use super::sealed;
use crate::forgery::{Entry, Forging, NotPossible, Strength, Tool};
use crate::layers::Light;
use rand::RngExt;

/// What the signature zone is for (ICAO Doc 9303-13 §2, 9303-7 §9.4).
pub const SEAL_INVENTED: Entry = Entry { id: "seal-invented", trace_ids: &["signature"], forge, ..Entry::FALSE_SEAL };

fn forge(work: &mut Forging) -> Result<(), NotPossible> {
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
