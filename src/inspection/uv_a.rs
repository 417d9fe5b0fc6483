//! UV-A light, 365 nm: brightness of the substrate, fluorescent inks, fibres, glue.

use super::{Kind, Tool};
use crate::layers::Light;

/// See the module.
pub struct UvA;

impl Tool for UvA {
    fn id(&self) -> &'static str {
        "uv-a"
    }
    fn kind(&self) -> Kind {
        Kind::Light(Light::UvA)
    }
    fn key(&self) -> char {
        '4'
    }
}
