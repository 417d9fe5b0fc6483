//! Forgeries of chips. None of them changes a page: only a reader shows them.
pub mod chip_copied;
pub mod chip_face_replaced;
pub mod chip_signer_revoked;

use super::{Forging, NotPossible};
use crate::document::chip::Chip;

/// The chip of a document that has one which answers.
fn chip<'a>(work: &'a mut Forging) -> Result<&'a mut Chip, NotPossible> {
    let model = &work.document.model;
    let none = || NotPossible(format!("{model} has no chip that answers"));
    work.document.chip.as_mut().filter(|chip| chip.answers).ok_or_else(none)
}
