//! Grey pictures made from a portrait: for ghost images, engraving and perforation.

use super::light::Plane;
use super::picture::Portrait;

impl Portrait {
    /// Luminance of each pixel, 0…255 in the encoding of sRGB (ITU-R BT.709 weights on encoded values).
    pub fn grey(&self) -> Vec<u8> {
        self.rgb
            .chunks_exact(3)
            .map(|c| ((54 * u32::from(c[0]) + 183 * u32::from(c[1]) + 19 * u32::from(c[2]) + 128) / 256) as u8)
            .collect()
    }
}

/// The tone an engraver works from: local contrast lifted, large differences held back, no bright ring round the head.
///
/// One byte a pixel, 0 black … 255 white; the background is white.
pub fn engraving_tone(portrait: &Portrait) -> Vec<u8> {
    let (w, h) = (portrait.width, portrait.height);
    let grey: Vec<f32> = portrait.grey().iter().map(|g| f32::from(*g) / 255.0).collect();
    let there: Vec<f32> = portrait.subject.iter().map(|s| f32::from(*s) / 255.0).collect();
    // The mean of the surroundings is taken over the person alone, so that the background does not reach in.
    let mut mean = Plane { width: w, height: h, v: grey.iter().zip(&there).map(|(g, t)| g * t).collect() };
    let mut share = Plane { width: w, height: h, v: there.clone() };
    let radius = (w as f32 * 14.0 / 413.0 * 0.62).round().max(1.0) as usize;
    mean.blur(radius);
    share.blur(radius);
    (0..w * h)
        .map(|i| {
            let around = mean.v[i] / share.v[i].max(1e-3);
            let tone = (0.55 + 1.35 * (grey[i] - around) + 0.75 * (around - 0.5)).clamp(0.0, 1.0);
            ((1.0 + (tone - 1.0) * there[i]) * 255.0 + 0.5) as u8
        })
        .collect()
}
