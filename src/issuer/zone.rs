//! Zones of a page: the named places that an officer points at and that forgeries act on.

use crate::base::units::Rect;

/// A named place on a page.
#[derive(Clone, Debug, PartialEq)]
pub struct Zone {
    /// `portrait`, `date_of_expiry`, `mrz_1`, `visa_valid_until`, `stamp_1` …
    pub id: String,
    pub rect_mm: Rect,
}
