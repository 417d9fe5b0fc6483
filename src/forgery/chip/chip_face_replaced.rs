//! Face replaced in the chip: the stored picture is another person's, and no longer what the state signed.

use crate::forgery::{Entry, Forging, NotPossible, Strength, Tool};
use crate::layers::Light;

/// What passive authentication is for (ICAO Doc 9303-11 §5.1).
pub const CHIP_FACE_REPLACED: Entry =
    Entry { id: "chip-face-replaced", trace_ids: &["hash", "face"], forge, ..Entry::FALSE_CHIP };

fn forge(work: &mut Forging) -> Result<(), NotPossible> {
    super::put_other_face(work)?;
    let (page, whole) = work.face_page()?;
    let portrait = work.zone(&page, "portrait")?;
    work.trace("hash", &page, whole, &[Light::White], &[Tool::ChipReader], Strength::Decisive);
    work.trace("face", &page, portrait, &[Light::White], &[Tool::CrossCheck, Tool::ChipReader], Strength::Strong);
    Ok(())
}
