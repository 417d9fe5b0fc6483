//! What a page is to light: one plane per answer (white, infrared, ultraviolet, through, relief), and what the eye sees of them.
mod compose;
mod light;
mod planes;
mod scene;

pub use compose::{Image, View, compose};
pub use light::Light;
pub use planes::{Channel, Dovid, Layers, Optics, STEADY, Shift, TEXTURES, decode_height, encode_height};
pub use scene::Scene;
