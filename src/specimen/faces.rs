//! Where portraits come from.

use crate::document::Likeness;
use crate::paint::portrait::Portrait;
use std::sync::Arc;

/// Makes portraits; the same likeness at the same size gives the same picture.
pub trait Faces: Sync {
    fn picture(&self, likeness: &Likeness, width_px: usize, height_px: usize) -> Arc<Portrait>;
}
