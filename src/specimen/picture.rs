//! Portraits as they are printed: the picture divided by its background, so that the page's print runs on behind the head.

use crate::base::{
    math::{powf, smoothstep, srgb_to_linear},
    seed::Seed,
    units::Rect,
};
use crate::issuer::PortraitLook;
use crate::paint::{
    Picture, Tone, noise,
    portrait::{Portrait, engraving_tone},
};

/// Pixels per mm of a printed portrait; 300 dpi.
const PX_PER_MM: f32 = 11.811;

/// Size of a portrait in pixels.
pub fn size_px(rect: &Rect) -> (usize, usize) {
    ((rect.w * PX_PER_MM).round() as usize, (rect.h * PX_PER_MM).round() as usize)
}

/// The print of a face.
pub fn printed(face: &Portrait, look: PortraitLook, rect: &Rect, fade: f32, grain: Seed) -> Picture {
    let (width, height) = (face.width, face.height);
    let salt = noise::seed32(grain, "grain");
    let decode: Vec<f32> = (0..=255).map(|v| srgb_to_linear(v as f32 / 255.0)).collect();
    // The exponent of a carbon print's tone is a curve of its own; one table serves every pixel.
    let carbon: Vec<f32> = (0..=1023).map(|v| powf(v as f32 / 1023.0, 0.8)).collect();
    let mut transmittance = Vec::with_capacity(width * height);
    let mut ir_absorb = Vec::with_capacity(width * height);
    for y in 0..height {
        for x in 0..width {
            let i = y * width + x;
            let rgb = [0, 1, 2].map(|k| decode[usize::from(face.rgb[i * 3 + k])]);
            let (u, v) = ((x as f32 + 0.5) / width as f32, (y as f32 + 0.5) / height as f32);
            // Sides fade, the lower edge stands sharp, as the shoulders are cut by the frame.
            let side = (u.min(1.0 - u) * rect.w).min(v * rect.h);
            let shown = f32::from(face.subject[i]) / 255.0 * smoothstep(0.0, fade.max(0.01), side);
            let luma = 0.2126 * rgb[0] + 0.7152 * rgb[1] + 0.0722 * rgb[2];
            let (t, ir) = match look {
                PortraitLook::Dye => {
                    // Dyes let a little light through even in the shadows, or the face looks pasted on.
                    let t = rgb.map(|c| 0.025 + 0.975 * (c / 0.86).min(1.0));
                    let dark = 1.0 - luma.min(1.0);
                    (t, 0.34 * dark * dark.sqrt())
                }
                PortraitLook::Carbon => {
                    let l = carbon[((luma / 0.80).clamp(0.0, 1.0) * 1023.0) as usize];
                    let rough = 0.05 * (2.0 * noise::cell(salt, x as i32, y as i32) - 1.0) * (1.0 - l);
                    let l = (0.03 + 0.97 * l + rough).clamp(0.0, 1.0);
                    // A trace warmer than neutral, as char is.
                    ([l + 0.02 * l * (1.0 - l), l, l - 0.03 * l * (1.0 - l)], 0.90 * (1.0 - l))
                }
            };
            transmittance.push(t.map(|t| 1.0 - shown * (1.0 - t)));
            ir_absorb.push(shown * ir);
        }
    }
    Picture { width, height, transmittance, ir_absorb }
}

/// How dark a face is at each place, for a line screen or for holes: 0 background, 1 black.
///
/// The person's own range of tones is stretched over the whole scale: a few dozen lines must tell eyes from skin and skin from hair.
pub fn density(face: &Portrait) -> Tone {
    let dark: Vec<u8> = engraving_tone(face).into_iter().map(|tone| 255 - tone).collect();
    let mut seen: Vec<u8> = dark.iter().zip(&face.subject).filter(|(_, s)| **s > 200).map(|(d, _)| *d).collect();
    seen.sort_unstable();
    let at = |share: f32| f32::from(seen.get((seen.len() as f32 * share) as usize).copied().unwrap_or(128));
    let (light, deep) = (at(0.04), at(0.97).max(at(0.04) + 1.0));
    let values = dark
        .iter()
        .zip(&face.subject)
        .map(|(dark, subject)| {
            let t = ((f32::from(*dark) - light) / (deep - light)).clamp(0.0, 1.0);
            f32::from(*subject) / 255.0 * (0.09 + 0.82 * t)
        })
        .collect();
    Tone { width: face.width, height: face.height, values }
}
