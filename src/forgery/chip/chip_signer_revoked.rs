//! Revoked signer: the chip is signed with a key that its state has taken out of use.

use crate::document::certificate::Certificate;
use crate::document::chip::SecurityObject;
use crate::forgery::{Class, Entry, Forging, NotPossible, Strength, Tool};
use crate::layers::Light;

/// Revocation lists are checked with the chain of certificates (ICAO Doc 9303-12 §5, 9303-11 §5.1).
pub const CHIP_SIGNER_REVOKED: Entry =
    Entry { id: "chip-signer-revoked", class: Class::Counterfeit, trace_ids: &["chain"], forge, ..Entry::FALSE_CHIP };

fn forge(work: &mut Forging) -> Result<(), NotPossible> {
    let signer = Certificate::revoked(&work.document.issuer);
    let id = signer.id.clone();
    let chip = super::chip(work)?;
    chip.security_object = Some(SecurityObject::over(&chip.files, signer));
    work.chose("signer", id);
    let (page, whole) = work.face_page()?;
    work.trace("chain", &page, whole, &[Light::White], &[Tool::ChipReader], Strength::Decisive);
    Ok(())
}
