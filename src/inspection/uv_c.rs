//! UV-C light, 254 nm: inks that answer the two ultraviolet lamps in different colours; film and plastic stop it.

use super::{Kind, Tool};
use crate::layers::Light;

/// See the module.
pub struct UvC;

impl Tool for UvC {
    fn id(&self) -> &'static str {
        "uv-c"
    }
    fn kind(&self) -> Kind {
        Kind::Light(Light::UvC)
    }
    fn key(&self) -> char {
        '5'
    }
}
