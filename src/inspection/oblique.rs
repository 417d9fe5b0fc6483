//! Oblique light: relief, lifted edges, erasures; the lamp stands 11° above the page and can be led around it.

use super::{Kind, Tool};
use crate::layers::Light;

/// See the module.
pub struct Oblique;

impl Tool for Oblique {
    fn id(&self) -> &'static str {
        "oblique"
    }
    fn kind(&self) -> Kind {
        Kind::Light(Light::Oblique)
    }
    fn key(&self) -> char {
        '2'
    }
}
