//! What a page is to light: one plane per answer (white, infrared, ultraviolet, through, relief), and what the eye sees of them.
mod compose;
mod light;
mod planes;

pub use compose::{Image, View, compose};
pub use light::Light;
pub use planes::{Channel, Dovid, Layers, Optics, Shift, TEXTURES, decode_height, encode_height};
