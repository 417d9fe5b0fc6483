//! A sheet: one page of a document as marks on a substrate, bottom to top.

use super::{Mark, ink::UVC_SHARE};
use crate::base::{seed::Seed, units::Rect};
use crate::layers::Optics;
use serde::Deserialize;

/// What a page is made of.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Substrate {
    /// Reflectance in white light, linear RGB.
    pub white: [f32; 3],
    /// Glow under UV-A, linear RGB: near 0 for UV-dull paper, high for paper with optical brightener.
    pub uva: [f32; 3],
    /// Glow under UV-C, linear RGB; not said, a weaker one than under UV-A.
    pub uvc: Option<[f32; 3]>,
    /// Reflectance at 900 nm.
    pub ir: f32,
    /// Share of light that passes, 0…1.
    pub transmittance: f32,
    /// Tint of the light that passed, linear RGB.
    pub tint: [f32; 3],
    /// Unevenness of paper formation in transmitted light (1 for paper, near 0 for polycarbonate).
    pub formation: f32,
    /// Height of the surface grain relative to uncoated paper.
    pub grain: f32,
    /// Gloss of the bare surface, 0…1.
    pub gloss: f32,
    pub surface: Surface,
}

/// What the eye and the loupe find on a bare surface.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize)]
pub enum Surface {
    /// A felt of fibres.
    #[default]
    Paper,
    /// Smooth.
    Plastic,
    /// The pebbled grain of a cover.
    Leatherette,
    /// Metal that mirrors the room.
    Foil,
}

impl Default for Substrate {
    /// UV-dull security paper (figures of the specimens' art direction, §6).
    fn default() -> Self {
        Substrate {
            white: [0.905, 0.895, 0.86],
            uva: [0.007, 0.004, 0.02],
            uvc: None,
            ir: 0.80,
            transmittance: 0.36,
            tint: [1.0, 0.90, 0.70],
            formation: 1.0,
            grain: 1.0,
            gloss: 0.05,
            surface: Surface::Paper,
        }
    }
}

impl Substrate {
    /// Glow of the bare surface under UV-C.
    pub fn uvc(&self) -> [f32; 3] {
        self.uvc.unwrap_or(self.uva.map(|v| v * UVC_SHARE))
    }

    /// Share of UV-C that reaches its print and comes back as light: plastic is printed beneath a clear layer, which stops it.
    pub fn uvc_reach(&self) -> f32 {
        if self.surface == Surface::Plastic { 0.10 } else { 1.0 }
    }
}

/// A page as it was made.
#[derive(Clone, Debug)]
pub struct Sheet {
    /// Width and height in mm.
    pub size_mm: (f32, f32),
    /// Radius of its corners in mm: top left, top right, bottom right, bottom left.
    pub corners_mm: [f32; 4],
    pub substrate: Substrate,
    /// Bottom to top.
    pub marks: Vec<Mark>,
    pub optics: Optics,
    /// What the unevenness of this very sheet is drawn from.
    pub seed: Seed,
}

impl Sheet {
    /// The whole page, in mm.
    pub fn area(&self) -> Rect {
        Rect::new(0.0, 0.0, self.size_mm.0, self.size_mm.1)
    }
}
