//! No seal: the label lacks the barcode that every label of its state bears.

use super::sealed;
use crate::forgery::{Entry, Forging, NotPossible, Strength, Tool};
use crate::layers::Light;

/// A counterfeiter cannot sign a seal, and leaves it out (ICAO Doc 9303-7 §9).
pub const SEAL_MISSING: Entry =
    Entry { id: "seal-missing", trace_ids: &["empty", "reader"], revealed_by: &[], forge, ..Entry::FALSE_SEAL };

fn forge(work: &mut Forging) -> Result<(), NotPossible> {
    let (page, _) = sealed(work)?;
    let place = work.zone(&page, "visa_seal")?;
    if let Some(label) = &mut work.page_mut(&page)?.visa {
        label.seal = None;
    }
    work.trace("empty", &page, place, &Light::ALL, &[], Strength::Strong);
    work.trace("reader", &page, place, &[Light::White], &[Tool::SealReader], Strength::Strong);
    Ok(())
}
