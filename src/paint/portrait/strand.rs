//! Strands: hairs drawn as soft lines with their own depth over what the camera sees of the surfaces.

use super::camera::Camera;
use super::face::Face;
use super::head::Head;
use super::light::{LAMPS, Rig};
use super::mesh::Buffers;
use super::shape::{V3, dot, sub, unit};
use super::view::{Colour, View};
use crate::base::math::{lerp, powf};

/// What hair grows on and is lit by.
pub struct Scene<'a> {
    pub face: &'a Face,
    pub head: &'a Head,
    pub view: &'a View,
    pub camera: &'a Camera,
    pub rig: &'a Rig,
    pub surfaces: &'a Buffers,
}

/// All hair of a picture, lit; colour is multiplied by coverage.
pub struct Strands {
    width: usize,
    height: usize,
    pub pixels: Vec<Tuft>,
}

/// The hair in one pixel.
#[derive(Clone, Copy)]
pub struct Tuft {
    /// Linear, times coverage.
    pub colour: Colour,
    /// 0 none … 1 no skin to be seen.
    pub cover: f32,
    pub depth: f32,
    /// Depth of what hair here hides or is hidden by.
    surface: f32,
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
    pub fn new(surfaces: &Buffers) -> Strands {
        let bare = |surface: &f32| Tuft { colour: [0.0; 3], cover: 0.0, depth: super::mesh::FAR, surface: *surface };
        let Buffers { width, height, .. } = *surfaces;
        Strands { width, height, pixels: surfaces.depth.iter().map(bare).collect() }
    }

    /// Draws a hair through points of the head, mm.
    pub fn draw(&mut self, line: &[V3], hair: &Hair, scene: &Scene) {
        let mut facing = [0.0; LAMPS];
        for (facing, lamp) in facing.iter_mut().zip(&scene.rig.lamps) {
            *facing = lamp.power * ((dot(hair.normal, lamp.towards) + 0.45) * (1.0 / 1.45)).clamp(0.0, 1.0);
        }
        let last = line.len() - 1;
        let mut posed = scene.camera.pose(line[0]);
        let mut from = scene.camera.project(posed);
        for (i, point) in line[1..].iter().enumerate() {
            let next = scene.camera.pose(*point);
            let to = scene.camera.project(next);
            let middle = [0.5 * (from[0] + to[0]), 0.5 * (from[1] + to[1]), 0.5 * (from[2] + to[2])];
            if [from, middle, to].iter().all(|at| self.hidden(at, hair.sink)) {
                (posed, from) = (next, to);
                continue;
            }
            let t = i as f32 / last as f32;
            let open = lerp(hair.open[0], hair.open[1], t);
            let colour = shade(hair, unit(sub(next, posed)), open, scene.rig, &facing);
            let cover = lerp(hair.cover[0], hair.cover[1], t);
            let thick = hair.thick * (1.0 - 0.5 * t * t);
            self.segment([from, to], colour, cover, thick, hair.sink);
            (posed, from) = (next, to);
        }
    }

    /// Whether a place (px, depth in mm) lies beyond the border or behind the surfaces.
    #[inline]
    fn hidden(&self, at: &V3, sink: f32) -> bool {
        let (x, y) = (at[0] as i32, at[1] as i32);
        let inside = x >= 0 && y >= 0 && x < self.width as i32 && y < self.height as i32;
        !inside || at[2] < self.pixels[y as usize * self.width + x as usize].surface - sink
    }

    fn segment(&mut self, [a, b]: [V3; 2], colour: Colour, cover: f32, thick: f32, sink: f32) {
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
        // How far apart pixels lie in memory along the hair and across it.
        let (along, across) = if upright { (self.width, 1) } else { (1, self.width) };
        let first = (lo + 0.5).max(0.0) as i32;
        let end = ((hi + 0.5) as i32).min(along_max as i32);
        for k in first..end {
            let t = (k as f32 + 0.5 - from) / run;
            let centre = side + rise * t;
            let z = a[2] + (b[2] - a[2]) * t;
            let c0 = (centre - half).max(0.0) as i32;
            let c1 = ((centre + half) as i32).min(across_max as i32 - 1);
            for c in c0..=c1 {
                let middle = c as f32 + 0.5;
                let part = (half + 0.5 - (middle - centre).abs()).clamp(0.0, 1.0).min(2.0 * half);
                if part <= 0.0 {
                    continue;
                }
                let i = k as usize * along + c as usize * across;
                if z < self.pixels[i].surface - sink {
                    continue;
                }
                self.blend(i, colour, part * cover, z);
            }
        }
    }

    /// The nearer hair lies over the farther one, whichever was drawn first.
    #[inline]
    fn blend(&mut self, i: usize, colour: Colour, a: f32, z: f32) {
        let tuft = &mut self.pixels[i];
        let old = tuft.colour;
        if z >= tuft.depth {
            let k = 1.0 - a;
            tuft.depth = if tuft.cover < 0.05 { z } else { lerp(tuft.depth, z, a) };
            tuft.colour = [old[0] * k + colour[0] * a, old[1] * k + colour[1] * a, old[2] * k + colour[2] * a];
            tuft.cover = tuft.cover * k + a;
        } else if tuft.cover < 0.995 {
            let k = (1.0 - tuft.cover) * a;
            tuft.colour = [old[0] + colour[0] * k, old[1] + colour[1] * k, old[2] + colour[2] * k];
            tuft.cover += k;
        }
    }
}

/// Light from a hair: diffuse across it, and two cones of shine, white from its surface and coloured from within
/// (Kajiya and Kay, 1989). `facing` is what each lamp gives to the place where it grows.
fn shade(hair: &Hair, tangent: V3, open: f32, rig: &Rig, facing: &[f32; LAMPS]) -> Colour {
    let mut diffuse = rig.ambient * 0.8;
    let (mut white, mut tinted) = (0.0, 0.0);
    for (lamp, facing) in rig.lamps.iter().zip(facing) {
        let along = dot(tangent, lamp.towards);
        let across = (1.0 - along * along).max(0.0).sqrt();
        diffuse += facing * (0.25 + 0.75 * across);
        // Angle between tangent and the half vector to a camera straight ahead.
        let th = dot(tangent, lamp.half);
        let s = (1.0 - th * th).max(0.0);
        let s4 = s * s * s * s;
        tinted += facing * s4 * s * s * s;
        let s8 = s4 * s4;
        white += facing * s8 * s8 * s8 * s4 * s * s;
    }
    let k = hair.shine;
    let gain = open * (0.85 * diffuse + 1.15 * k * tinted);
    let sheen = open * open * k * 0.055 * white;
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
