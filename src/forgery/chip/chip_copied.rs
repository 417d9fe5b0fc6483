//! Copied chip: the signed data of a genuine document on another chip, which lacks the secret of the first.

use crate::forgery::{Class, Entry, Forging, NotPossible, Strength, Tool};
use crate::layers::Light;

/// What active authentication and chip authentication are for (ICAO Doc 9303-11 §6).
pub const CHIP_COPIED: Entry =
    Entry { id: "chip-copied", class: Class::Counterfeit, trace_ids: &["copy"], forge, ..Entry::FALSE_CHIP };

fn forge(work: &mut Forging) -> Result<(), NotPossible> {
    let authentication = super::chip(work)?
        .authentication
        .as_mut()
        .ok_or_else(|| NotPossible::because("chips of this series have nothing against copies"))?;
    authentication.holds_secret = false;
    let mechanism = authentication.mechanism.id();
    work.chose("mechanism", mechanism);
    let (page, whole) = work.face_page()?;
    work.trace("copy", &page, whole, &[Light::White], &[Tool::ChipReader], Strength::Strong);
    Ok(())
}
