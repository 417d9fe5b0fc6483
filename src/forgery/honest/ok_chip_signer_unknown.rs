//! Signer not known here: the chip is whole and signed, and the certificate above its signer has not reached this post.

use crate::document::chip::SecurityObject;
use crate::forgery::chip::unlisted_signer;
use crate::forgery::{Entry, Forging, NotPossible, Strength, Tool};
use crate::layers::Light;

/// Lists of country signing certificates are never complete (ICAO Doc 9303-12 §2 and §7).
pub const OK_CHIP_SIGNER_UNKNOWN: Entry = Entry {
    id: "ok-chip-signer-unknown",
    trace_ids: &["signer"],
    revealed_by: &[&["chip-reader"]],
    forge,
    ..Entry::ODDITY
};

fn forge(work: &mut Forging) -> Result<(), NotPossible> {
    let (page, whole) = work.face_page()?;
    let signer = unlisted_signer(work)?;
    let id = signer.id.clone();
    let none = || NotPossible::because("there is no chip that answers");
    let chip = work.document.chip.as_mut().filter(|chip| chip.answers).ok_or_else(none)?;
    chip.security_object = Some(SecurityObject::over(&chip.files, signer));
    work.chose("signer", id);
    work.trace("signer", &page, whole, &[Light::White], &[Tool::ChipReader], Strength::Ambiguous);
    Ok(())
}
