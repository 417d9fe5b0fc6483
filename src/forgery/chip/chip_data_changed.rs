//! Data changed in the chip: DG1 names somebody else, and its hash is no longer the one that the state signed.

use crate::forgery::{Entry, Forging, NotPossible, Strength, Tool};
use crate::layers::Light;

/// What passive authentication is for (ICAO Doc 9303-11 §5.1); the name is no part of the key that opens the chip (§4).
pub const CHIP_DATA_CHANGED: Entry =
    Entry { id: "chip-data-changed", trace_ids: &["hash", "data"], forge, ..Entry::FALSE_CHIP };

fn forge(work: &mut Forging) -> Result<(), NotPossible> {
    let (name_page, name) = super::put_other_name(work)?;
    let (page, whole) = work.face_page()?;
    work.trace("hash", &page, whole, &[Light::White], &[Tool::ChipReader], Strength::Decisive);
    work.trace("data", &name_page, name, &[Light::White], &[Tool::CrossCheck, Tool::ChipReader], Strength::Strong);
    Ok(())
}
