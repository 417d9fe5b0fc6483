//! Diffuse white light: layout, colour, text, wear.

use super::{Kind, Tool};
use crate::layers::Light;

/// See the module.
pub struct White;

impl Tool for White {
    fn id(&self) -> &'static str {
        "white"
    }
    fn kind(&self) -> Kind {
        Kind::Light(Light::White)
    }
    fn key(&self) -> char {
        '1'
    }
}
