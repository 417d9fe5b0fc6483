//! Forgeries of visas.
pub mod seal_copied;
pub mod seal_defaced;
pub mod seal_invented;
pub mod seal_missing;
pub mod visa_dates_altered;
pub mod visa_passport_number;

use super::{Forging, NotPossible};
use crate::document::Visa;

/// The first label that bears a visible digital seal, and its page.
pub(super) fn sealed(work: &Forging) -> Result<(String, Visa), NotPossible> {
    let labels = work.document.pages.iter().filter_map(|page| page.visa.clone().map(|visa| (page.id.clone(), visa)));
    let mut sealed = labels.filter(|(_, visa)| visa.seal.is_some());
    sealed.next().ok_or_else(|| NotPossible::because("there is no visa with a seal in the book"))
}
