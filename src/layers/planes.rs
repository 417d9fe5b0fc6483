//! The planes of a page region, packed into six RGBA8 textures that the desk's shader reads as they are.
//!
//! | texture | R, G, B | A |
//! |---|---|---|
//! | 0 | reflectance in white light, square-root-encoded | reflectance at 900 nm, linear |
//! | 1 | emission under UV-A, square-root-encoded | transmittance of the sheet, square-root-encoded |
//! | 2 | height, high byte · low byte ([`encode_height`]) · gloss | 255 on the page, 0 beside it |
//! | 3 | DOVID: always-on motif · flipping motif (128 none, less left, more right) · appearing motif | replacing motif |
//! | 4 | emission under UV-C, square-root-encoded | share of coaxial light thrown back |
//! | 5 | ink that changes colour · lines of a latent image (128 none, more across, less along) · lens image to the left | lens image to the right |

use crate::base::units::{Point, Rect};
use serde::{Deserialize, Serialize};

/// How many textures a region has.
pub const TEXTURES: usize = 6;
/// The texel of textures 3 and 5 where nothing changes with the angle.
pub const STEADY: [u8; 4] = [0, 128, 0, 0];

/// One motif of a DOVID: the angle that lights it up, and its colours.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Channel {
    /// Tilt about the vertical axis at which the motif is brightest, in degrees.
    pub angle_deg: f32,
    /// Half-width of the Gaussian around it, in degrees.
    pub half_width_deg: f32,
    /// Phase of the spectral colour (0 violet … 1 red) at the centre.
    pub phase: f32,
    /// Change of phase from the centre to the rim.
    pub per_radius: f32,
    /// Change of phase in one turn around the centre.
    pub per_turn: f32,
}

/// A diffractive optically variable image device as light meets it.
///
/// Channels: 0 always on, 1 left and 2 right facets that flip, 3 appears, 4 replaces (see the specimens' art direction).
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
pub struct Dovid {
    pub centre_mm: Point,
    pub radius_mm: f32,
    pub channels: [Channel; 5],
}

/// Ink with optically variable properties: one colour seen from above, another from the side.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
pub struct Shift {
    /// Reflectance of the solid ink face on and at a steep angle, linear RGB.
    pub from: [f32; 3],
    pub to: [f32; 3],
}

/// What the planes alone do not say: the same for the whole page.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
pub struct Optics {
    /// Tint of light that came through the sheet, linear.
    pub through_tint: [f32; 3],
    /// Share of the ultraviolet lamp's own violet that the page reflects, linear.
    pub uv_leak: [f32; 3],
    /// Share of its own light that a 254 nm lamp leaves on the page, linear.
    pub uvc_leak: [f32; 3],
    /// The DOVID on this page, if it has one.
    pub dovid: Option<Dovid>,
    /// The colours of the page's optically variable ink, if it has any.
    pub shift: Option<Shift>,
}

impl Default for Optics {
    fn default() -> Self {
        Optics {
            through_tint: [1.0, 0.90, 0.70],
            uv_leak: [0.013, 0.011, 0.064],
            uvc_leak: [0.008, 0.008, 0.030],
            dovid: None,
            shift: None,
        }
    }
}

/// A region of a page in all planes.
#[derive(Clone, Debug, PartialEq)]
pub struct Layers {
    /// Width and height in pixels.
    pub width: usize,
    pub height: usize,
    /// What part of the page it is, in mm.
    pub region_mm: Rect,
    /// Pixels per mm.
    pub px_per_mm: f32,
    /// RGBA8, row by row from the top; see the module's table. Texture 3 or 5 is empty where it would be [`STEADY`] throughout.
    pub textures: [Vec<u8>; TEXTURES],
    pub optics: Optics,
}

/// Heights are kept in steps of 1/256 µm from −128 µm.
pub fn encode_height(height_um: f32) -> [u8; 2] {
    (((height_um.clamp(-127.9, 127.9) + 128.0) * 256.0) as u16).to_be_bytes()
}

/// The height in µm of a texel of texture 2.
#[inline]
pub fn decode_height(hi: u8, lo: u8) -> f32 {
    f32::from(u16::from_be_bytes([hi, lo])) / 256.0 - 128.0
}

impl Layers {
    /// The texels of a texture; none if it is steady throughout.
    pub fn texels(&self, texture: usize) -> &[[u8; 4]] {
        self.textures[texture].as_chunks().0
    }

    /// One texel of a texture; pixels count row by row from the top.
    pub fn texel(&self, texture: usize, pixel: usize) -> [u8; 4] {
        self.texels(texture).get(pixel).copied().unwrap_or(STEADY)
    }

    /// A number that changes when any texel or optical property does, the same on every machine.
    pub fn hash(&self) -> String {
        let mut hasher = blake3::Hasher::new();
        hasher.update(&(self.width as u64).to_le_bytes());
        hasher.update(&(self.height as u64).to_le_bytes());
        for texture in &self.textures {
            hasher.update(texture);
        }
        hasher.update(format!("{:?}", self.optics).as_bytes());
        hasher.finalize().to_hex().to_string()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn heights_survive_packing_to_a_hundredth_of_a_micrometre() {
        for height in [-100.0, -8.0, -0.35, 0.0, 1.6, 13.0, 26.0] {
            let [hi, lo] = encode_height(height);
            assert!((decode_height(hi, lo) - height).abs() < 0.01, "{height}");
        }
    }
}
