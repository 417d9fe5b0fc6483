//! Developing: from the fine working picture to the photograph, with the softness, tone and grain of a print.

use super::mesh::{Buffers, Part};
use super::noise::Noise;
use super::picture::Portrait;
use super::shape::Table;
use super::strand::Strands;
use super::view::{Colour, View};
use crate::base::math::linear_to_srgb;

/// Brings the working picture to its size and to sRGB, with the softness and grain of a photograph.
pub fn develop(
    linear: &[Colour],
    surfaces: &Buffers,
    strands: &Strands,
    view: &View,
    width: usize,
    height: usize,
) -> Portrait {
    let (w, h) = (surfaces.width, surfaces.height);
    let rx = taps(w, width);
    let ry = taps(h, height);
    let mut rgb = Vec::with_capacity(width * height * 3);
    let mut subject = Vec::with_capacity(width * height);
    let grain = Noise::new(view.seed ^ 0x9a1);
    // From the root of linear light, in which pixels are averaged, to sRGB with the slight S-curve of a print.
    let encode = Table::new(1.0, |root| {
        let e = linear_to_srgb(root * root);
        e + 0.10 * e * (1.0 - e) * (2.0 * e - 1.0)
    });
    // Rows first into a narrow picture, then columns.
    let mut narrow = vec![[0.0f32; 4]; width * h];
    let mut row = vec![[0.0f32; 4]; w];
    for y in 0..h {
        for (x, toned) in row.iter_mut().enumerate() {
            let i = y * w + x;
            let there = if surfaces.part[i] == Part::Nothing { strands.pixels[i].cover.min(1.0) } else { 1.0 };
            let [r, g, b] = linear[i];
            // Four at once, since that costs no more than three.
            for (toned, c) in toned.iter_mut().zip([r, g, b, 0.0]) {
                *toned = tone(c).sqrt();
            }
            toned[3] = there;
        }
        for (x, (start, weights)) in rx.iter().enumerate() {
            let mut sum = [0.0; 4];
            for (weight, toned) in weights.iter().zip(&row[*start..]) {
                for (s, v) in sum.iter_mut().zip(toned) {
                    *s += weight * v;
                }
            }
            narrow[y * width + x] = sum;
        }
    }
    for (y, (start, weights)) in ry.iter().enumerate() {
        for x in 0..width {
            let mut sum = [0.0f32; 4];
            for (k, weight) in weights.iter().enumerate() {
                for (s, v) in sum.iter_mut().zip(narrow[(start + k) * width + x]) {
                    *s += weight * v;
                }
            }
            let fine = grain.cell(y * 131 + x * 7 + (y / 3) * 17);
            let soft = grain.at(x as f32 * 0.6, y as f32 * 0.6);
            for (k, s) in sum[..3].iter().enumerate() {
                let e = encode.at(*s);
                let colour_noise = 0.004 * grain.cell(x * 13 + y * 257 + k * 5000);
                let noisy = e + 0.007 * fine + 0.006 * soft + colour_noise;
                rgb.push((noisy * 255.0 + 0.5).clamp(0.0, 255.0) as u8);
            }
            subject.push((sum[3] * 255.0 + 0.5).clamp(0.0, 255.0) as u8);
        }
    }
    Portrait { width, height, rgb, subject }
}

/// For each pixel of the result, the first working pixel it averages and the weights: a tent a little wider than a pixel.
fn taps(from: usize, to: usize) -> Vec<(usize, Vec<f32>)> {
    let ratio = from as f32 / to as f32;
    let reach = 1.05 * ratio.max(1.0);
    (0..to)
        .map(|i| {
            let centre = (i as f32 + 0.5) * ratio;
            let first = (centre - reach - 0.5).ceil().max(0.0) as usize;
            let last = ((centre + reach - 0.5).floor() as usize).min(from - 1);
            let mut weights: Vec<f32> =
                (first..=last).map(|k| (reach - (k as f32 + 0.5 - centre).abs()).max(1e-4)).collect();
            let sum: f32 = weights.iter().sum();
            weights.iter_mut().for_each(|v| *v /= sum);
            (first, weights)
        })
        .collect()
}

/// Brightness of a print: highlights roll off.
#[inline]
fn tone(l: f32) -> f32 {
    let l = 0.98 * l.max(0.0);
    l * (1.0 + 0.10 * l) / (1.0 + 0.28 * l)
}
