//! Strands: hairs drawn as soft lines with their own depth over what the camera sees of the surfaces.

use super::light::Lamp;
use super::mesh::Buffers;
use super::shape::{V3, dot, sub, unit};
use super::view::Colour;
use crate::base::math::{lerp, powf};

/// All hair of a picture, lit; colour is multiplied by coverage.
pub struct Strands {
    width: usize,
    height: usize,
    pub colour: Vec<Colour>,
    pub cover: Vec<f32>,
    pub depth: Vec<f32>,
}

/// How one hair is drawn.
pub struct Hair {
    pub colour: Colour,
    /// Thickness in pixels of the working picture.
    pub thick: f32,
    /// Coverage at root and tip, 0…1.
    pub cover: [f32; 2],
    /// Light that reaches root and tip through the hair around.
    pub open: [f32; 2],
    /// Direction out of the skull where it grows.
    pub normal: V3,
    /// Strength of the shine.
    pub shine: f32,
    /// How far (mm) it may lie under the surface and still be drawn.
    pub sink: f32,
}

impl Strands {
    pub fn new(width: usize, height: usize) -> Strands {
        let n = width * height;
        Strands { width, height, colour: vec![[0.0; 3]; n], cover: vec![0.0; n], depth: vec![super::mesh::FAR; n] }
    }

    /// Draws a hair through posed points `line` (mm), projected to `pixels`.
    pub fn draw(&mut self, line: &[V3], pixels: &[V3], hair: &Hair, lamps: &[Lamp], ambient: f32, surfaces: &Buffers) {
        let last = line.len() - 1;
        for i in 0..last {
            let (a, b) = (pixels[i], pixels[i + 1]);
            let t = i as f32 / last as f32;
            let tangent = unit(sub(line[i + 1], line[i]));
            let open = lerp(hair.open[0], hair.open[1], t);
            let colour = shade(hair, tangent, open, lamps, ambient);
            let cover = lerp(hair.cover[0], hair.cover[1], t);
            let thick = hair.thick * (1.0 - 0.5 * t * t);
            self.segment(a, b, colour, cover, thick, hair.sink, surfaces);
        }
    }

    #[expect(
        clippy::too_many_arguments,
        reason = "the innermost loop of the hair; a struct per segment would only hide them"
    )]
    fn segment(&mut self, a: V3, b: V3, colour: Colour, cover: f32, thick: f32, sink: f32, surfaces: &Buffers) {
        let (dx, dy) = (b[0] - a[0], b[1] - a[1]);
        let upright = dy.abs() >= dx.abs();
        // Walk along the longer axis, spread across the other.
        let (from, to, side, rise) = if upright { (a[1], b[1], a[0], dx) } else { (a[0], b[0], a[1], dy) };
        let run = to - from;
        if run.abs() < 1e-4 {
            return;
        }
        let slope = rise / run;
        let half = 0.5 * thick * (1.0 + slope * slope).sqrt();
        let (lo, hi) = (from.min(to), from.max(to));
        let (along_max, across_max) = if upright { (self.height, self.width) } else { (self.width, self.height) };
        let first = (lo - 0.5).ceil().max(0.0) as i32;
        let end = ((hi - 0.5).ceil() as i32).min(along_max as i32);
        for k in first..end {
            let t = (k as f32 + 0.5 - from) / run;
            let centre = side + rise * t;
            let z = a[2] + (b[2] - a[2]) * t;
            let c0 = (centre - half - 0.5).floor().max(0.0) as i32;
            let c1 = ((centre + half + 0.5).floor() as i32).min(across_max as i32 - 1);
            for c in c0..=c1 {
                let middle = c as f32 + 0.5;
                let part = (half + 0.5 - (middle - centre).abs()).clamp(0.0, 1.0).min(2.0 * half);
                if part <= 0.0 {
                    continue;
                }
                let i =
                    if upright { k as usize * self.width + c as usize } else { c as usize * self.width + k as usize };
                if z < surfaces.depth[i] - sink {
                    continue;
                }
                self.blend(i, colour, part * cover, z);
            }
        }
    }

    /// The nearer hair lies over the farther one, whichever was drawn first.
    #[inline]
    fn blend(&mut self, i: usize, colour: Colour, a: f32, z: f32) {
        let (old, cover) = (self.colour[i], self.cover[i]);
        if z >= self.depth[i] {
            let k = 1.0 - a;
            self.colour[i] = [old[0] * k + colour[0] * a, old[1] * k + colour[1] * a, old[2] * k + colour[2] * a];
            self.cover[i] = cover * k + a;
            self.depth[i] = if cover < 0.05 { z } else { lerp(self.depth[i], z, a) };
        } else {
            let k = (1.0 - cover) * a;
            self.colour[i] = [old[0] + colour[0] * k, old[1] + colour[1] * k, old[2] + colour[2] * k];
            self.cover[i] = cover + k;
        }
    }
}

/// Light from a hair: diffuse across it, and two cones of shine, white from its surface and coloured from within
/// (Kajiya and Kay, 1989).
fn shade(hair: &Hair, tangent: V3, open: f32, lamps: &[Lamp], ambient: f32) -> Colour {
    let mut diffuse = ambient * 0.8;
    let (mut white, mut tinted) = (0.0, 0.0);
    for lamp in lamps {
        let along = dot(tangent, lamp.towards);
        let across = (1.0 - along * along).max(0.0).sqrt();
        let facing = ((dot(hair.normal, lamp.towards) + 0.45) / 1.45).clamp(0.0, 1.0);
        diffuse += lamp.power * facing * (0.25 + 0.75 * across);
        // Angle between tangent and the half vector to a camera straight ahead.
        let h = unit([lamp.towards[0], lamp.towards[1], lamp.towards[2] + 1.0]);
        let th = dot(tangent, h);
        let s = (1.0 - th * th).max(0.0);
        let s4 = s * s * s * s;
        tinted += lamp.power * facing * s4 * s * s * s;
        let s8 = s4 * s4;
        white += lamp.power * facing * s8 * s8 * s8 * s4 * s * s;
    }
    let k = hair.shine;
    let gain = open * (0.85 * diffuse + 0.75 * k * tinted);
    let sheen = open * open * k * 0.040 * white;
    [hair.colour[0] * gain + sheen, hair.colour[1] * gain + sheen, hair.colour[2] * gain + sheen]
}

/// Colour of hair by its content of dark and red pigment (0…1), linear.
pub fn pigment(dark: f32, red: f32) -> Colour {
    let k = 0.25 + 4.6 * dark * dark;
    let fall = |a: f32, r: f32| powf(core::f32::consts::E, -k * a - red * r);
    let c = [0.60 * fall(0.76, 0.1), 0.46 * fall(0.88, 0.55), 0.30 * fall(1.0, 1.2)];
    let t = ((dark - 0.82) / 0.18).clamp(0.0, 1.0);
    super::shape::mix3(c, [0.0125, 0.0112, 0.0105], t)
}
