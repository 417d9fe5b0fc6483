//! Where portraits come from.

use crate::document;
use std::sync::Arc;

/// A face as pixels.
#[derive(Clone, Debug, PartialEq)]
pub struct Likeness {
    pub width: usize,
    pub height: usize,
    /// RGB8, sRGB, row by row from the top.
    pub rgb: Vec<u8>,
    /// How much of each pixel is the person and not the background, 0…255.
    pub subject: Vec<u8>,
}

impl Likeness {
    /// Linear RGB and share of the person at a place (0…1 across and down), bilinear.
    pub fn at(&self, u: f32, v: f32) -> ([f32; 3], f32) {
        let x = (u * self.width as f32 - 0.5).clamp(0.0, (self.width - 1) as f32);
        let y = (v * self.height as f32 - 0.5).clamp(0.0, (self.height - 1) as f32);
        let (x0, y0) = (x as usize, y as usize);
        let (x1, y1) = ((x0 + 1).min(self.width - 1), (y0 + 1).min(self.height - 1));
        let (fx, fy) = (x - x0 as f32, y - y0 as f32);
        let mut rgb = [0.0; 3];
        let mut subject = 0.0;
        for (i, weight) in [
            (y0 * self.width + x0, (1.0 - fx) * (1.0 - fy)),
            (y0 * self.width + x1, fx * (1.0 - fy)),
            (y1 * self.width + x0, (1.0 - fx) * fy),
            (y1 * self.width + x1, fx * fy),
        ] {
            for (k, sum) in rgb.iter_mut().enumerate() {
                *sum += weight * crate::base::math::srgb_to_linear(f32::from(self.rgb[i * 3 + k]) / 255.0);
            }
            subject += weight * f32::from(self.subject[i]) / 255.0;
        }
        (rgb, subject)
    }
}

/// Makes portraits; the same likeness at the same size gives the same picture.
pub trait Faces: Sync {
    fn picture(&self, likeness: &document::Likeness, width_px: usize, height_px: usize) -> Arc<Likeness>;
}
