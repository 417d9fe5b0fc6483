//! Portraits as they are printed: the picture divided by its background, so that the page's print runs on behind the head.

use super::faces::Likeness;
use crate::base::{
    math::{powf, smoothstep},
    seed::Seed,
    units::Rect,
};
use crate::issuer::PortraitLook;
use crate::paint::{Picture, noise};

/// Pixels per mm of a printed portrait; 300 dpi.
pub const PX_PER_MM: f32 = 11.811;

/// Size of a portrait in pixels.
pub fn size_px(rect: &Rect) -> (usize, usize) {
    ((rect.w * PX_PER_MM).round() as usize, (rect.h * PX_PER_MM).round() as usize)
}

/// The print of a face.
pub fn portrait(face: &Likeness, look: PortraitLook, rect: &Rect, fade: f32, grain: Seed) -> Picture {
    let (width, height) = (face.width, face.height);
    let salt = noise::seed32(grain, "grain");
    let mut transmittance = Vec::with_capacity(width * height);
    let mut ir_absorb = Vec::with_capacity(width * height);
    for y in 0..height {
        for x in 0..width {
            let (u, v) = ((x as f32 + 0.5) / width as f32, (y as f32 + 0.5) / height as f32);
            let (rgb, subject) = face.at(u, v);
            // Sides fade, the lower edge stands sharp, as the shoulders are cut by the frame.
            let side = (u.min(1.0 - u) * rect.w).min(v * rect.h);
            let shown = subject * smoothstep(0.0, fade.max(0.01), side);
            let luma = 0.2126 * rgb[0] + 0.7152 * rgb[1] + 0.0722 * rgb[2];
            let (t, ir) = match look {
                PortraitLook::Dye => {
                    // Dyes print through: shadows keep a little light, or the face looks pasted on.
                    let t = rgb.map(|c| 0.025 + 0.975 * (c / 0.86).min(1.0));
                    let dark = 1.0 - luma.min(1.0);
                    (t, 0.34 * dark * dark.sqrt())
                }
                PortraitLook::Carbon => {
                    let l = powf((luma / 0.80).min(1.0), 0.8);
                    let rough = 0.05 * (2.0 * noise::cell(salt, x as i32, y as i32) - 1.0) * (1.0 - l);
                    let l = (0.03 + 0.97 * l + rough).clamp(0.0, 1.0);
                    ([powf(l, 0.97), l, powf(l, 1.05)], 0.90 * (1.0 - l))
                }
            };
            transmittance.push(t.map(|t| 1.0 - shown * (1.0 - t)));
            ir_absorb.push(shown * ir);
        }
    }
    Picture { width, height, transmittance, ir_absorb }
}

/// How dark a face is at a place for a line screen or for holes: 0 background, 1 black.
pub fn density(face: &Likeness, u: f32, v: f32) -> f32 {
    let (rgb, subject) = face.at(u, v);
    let luma = (0.2126 * rgb[0] + 0.7152 * rgb[1] + 0.0722 * rgb[2]).min(1.0);
    // Perceived darkness, with the face's own tones lifted so that features stay apart.
    let dark = 1.0 - powf(luma, 0.45);
    subject * (0.10 + 0.90 * dark).clamp(0.0, 1.0)
}
