//! Transmitted light: watermark, thread, perforation, thinned paper.

use super::{Kind, Tool};
use crate::layers::Light;

/// See the module.
pub struct Transmitted;

impl Tool for Transmitted {
    fn id(&self) -> &'static str {
        "transmitted"
    }
    fn kind(&self) -> Kind {
        Kind::Light(Light::Transmitted)
    }
    fn key(&self) -> char {
        '3'
    }
}
