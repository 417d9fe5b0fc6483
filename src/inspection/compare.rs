//! The genuine reference beside the document, at the same place and in the same light.

use super::{Kind, Tool};

/// See the module.
pub struct Compare;

impl Tool for Compare {
    fn id(&self) -> &'static str {
        "compare"
    }
    fn kind(&self) -> Kind {
        Kind::Tool
    }
    fn key(&self) -> char {
        'G'
    }
}
