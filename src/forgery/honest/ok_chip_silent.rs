//! Silent chip: worn, wet or bent, it answers no reader; the document stays valid.

use crate::forgery::{Entry, Forging, NotPossible, Strength, Tool};
use crate::layers::Light;

/// A chip that does not work does not make the document invalid (ICAO Doc 9303-11 §2).
pub const OK_CHIP_SILENT: Entry =
    Entry { id: "ok-chip-silent", trace_ids: &["silent"], revealed_by: &[&["chip-reader"]], forge, ..Entry::ODDITY };

fn forge(work: &mut Forging) -> Result<(), NotPossible> {
    let model = &work.document.model;
    let none = || NotPossible(format!("{model} has no chip"));
    work.document.chip.as_mut().ok_or_else(none)?.answers = false;
    let (page, whole) = work.face_page()?;
    work.trace("silent", &page, whole, &[Light::White], &[Tool::ChipReader], Strength::Ambiguous);
    Ok(())
}
