//! Chip of an earlier kind: the first books of a series still had chips that open by BAC alone and cannot answer a check against copies.

use crate::document::chip::{DataGroup, SecurityObject};
use crate::forgery::{Entry, Forging, NotPossible, Strength, Tool};
use crate::layers::Light;

/// Only BAC or PACE and passive authentication are mandatory (ICAO Doc 9303-11, table 1).
pub const OK_CHIP_OLDER: Entry =
    Entry { id: "ok-chip-older", trace_ids: &["copy"], revealed_by: &[&["chip-reader"]], forge, ..Entry::ODDITY };

fn forge(work: &mut Forging) -> Result<(), NotPossible> {
    let (page, whole) = work.face_page()?;
    let model = &work.document.model;
    let none = || NotPossible(format!("{model} has no chip with anything against copies"));
    let chip = work.document.chip.as_mut().filter(|chip| chip.answers && chip.authentication.is_some());
    let chip = chip.ok_or_else(none)?;
    chip.authentication = None;
    chip.access.pace = false;
    // The files that belong to both: the state signed it without them, so that none is missing.
    for group in [DataGroup::Dg14, DataGroup::Dg15] {
        chip.files.remove(&group);
        chip.index.remove(&group);
    }
    chip.security_object = chip.security_object.take().map(|signed| SecurityObject::over(&chip.files, signed.signer));
    work.trace("copy", &page, whole, &[Light::White], &[Tool::ChipReader], Strength::Ambiguous);
    Ok(())
}
