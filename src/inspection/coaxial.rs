//! Coaxial light, along the line of sight: a retroreflective film throws it back and shows its pattern.

use super::{Kind, Tool};
use crate::layers::Light;

/// See the module.
pub struct Coaxial;

impl Tool for Coaxial {
    fn id(&self) -> &'static str {
        "coaxial"
    }
    fn kind(&self) -> Kind {
        Kind::Light(Light::Coaxial)
    }
    fn key(&self) -> char {
        '7'
    }
}
