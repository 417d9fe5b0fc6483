//! Tilt: the page is turned in directional light; optically variable devices switch.

use super::{Kind, Tool};

/// How far the page can be turned about each axis, in degrees.
pub const TILT_LIMIT_DEG: f32 = 40.0;

/// See the module.
pub struct Tilt;

impl Tool for Tilt {
    fn id(&self) -> &'static str {
        "tilt"
    }
    fn kind(&self) -> Kind {
        Kind::Tool
    }
    fn key(&self) -> char {
        'T'
    }
}
