//! Near infrared, 900 nm: drop-out inks vanish, carbon stays.

use super::{Kind, Tool};
use crate::layers::Light;

/// See the module.
pub struct Infrared;

impl Tool for Infrared {
    fn id(&self) -> &'static str {
        "ir"
    }
    fn kind(&self) -> Kind {
        Kind::Light(Light::Ir)
    }
    fn key(&self) -> char {
        '6'
    }
}
