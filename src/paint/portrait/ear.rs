//! Ears: an egg-shaped disc with rim, inner ridge, bowl and lobe, set on the side of the head.

use super::camera::Camera;
use super::face::Face;
use super::head::Head;
use super::mesh::{Buffers, Grid, Part};
use super::shape::{V3, add, bell, bump, scale};
use crate::base::math::{PI, TAU, hypot, sin_cos, smoothstep};

const RINGS: usize = 22;
const SPOKES: usize = 64;

/// Draws both ears.
pub fn draw(face: &Face, head: &Head, camera: &Camera, into: &mut Buffers) {
    for side in [-1.0f32, 1.0] {
        let (out_sin, out_cos) = sin_cos(face.p.ear_out * PI / 180.0);
        let half = 0.5 * face.p.ear_h;
        // From the height of the brow to the foot of the nose.
        let middle = 12.0 - half;
        let row = head.row(middle);
        let back = [side * out_sin, 0.0, -out_cos];
        let up = [side * 0.10, 0.985, -0.16];
        let out = [side * out_cos, 0.0, out_sin];
        let front = [side * (row.w - 3.0), middle, 4.0];
        let centre = add(front, scale(back, 0.27 * face.p.ear_h));
        let mut grid = Grid { columns: SPOKES + 1, points: Vec::new(), places: Vec::new() };
        for r in 0..=RINGS {
            let rho = r as f32 / RINGS as f32;
            for k in 0..=SPOKES {
                let (s, c) = sin_cos(TAU * k as f32 / SPOKES as f32);
                // Egg: wide above, narrow at the lobe.
                let wide = 0.285 + 0.045 * s - 0.02 * face.p.lobe * (-s).max(0.0);
                let (u, v) = (rho * c, rho * s);
                let stretch = 1.0 + 0.05 * face.p.lobe * (-v).max(0.0);
                // The lobe lies forward and joins the cheek.
                let forward = 0.17 * smoothstep(0.0, 1.0, -v);
                let at: V3 = add(scale(back, (u * wide - forward) * face.p.ear_h), scale(up, v * half * stretch));
                let lift = relief(u, v, rho);
                grid.points.push(camera.pose(add(centre, add(at, scale(out, lift)))));
                grid.places.push([u, v]);
            }
        }
        // Spokes run from the back upwards, so that the two ears wind in opposite senses.
        grid.draw(camera, Part::Ear, side, into);
    }
}

/// Height of the ear over its disc, mm; u backwards and v up, both −1…1.
fn relief(u: f32, v: f32, rho: f32) -> f32 {
    let lobe = 1.0 - smoothstep(-0.75, -0.45, v);
    let front = (1.0 - smoothstep(-0.8, -0.35, u)) * (1.0 - smoothstep(0.2, 0.75, v));
    let rim = 4.2 * bell((rho - 0.88) / 0.075) * (1.0 - lobe) * (1.0 - front);
    let trough = -2.2 * bell((rho - 0.72) / 0.08) * (1.0 - lobe) * (1.0 - front) * smoothstep(-0.5, 0.0, u + v);
    let inner = 3.2 * bell((hypot(u - 0.02, v - 0.08) - 0.50) / 0.10) * smoothstep(-0.6, 0.1, u + 0.3);
    let bowl = -7.5 * bump(u, v, -0.28, -0.10, 0.18, 0.20);
    let tragus = 4.0 * bump(u, v, -0.72, -0.16, 0.10, 0.13);
    let lobe_body = 2.2 * bump(u, v, -0.05, -0.78, 0.22, 0.16);
    let edge = -2.0 * smoothstep(0.93, 1.0, rho);
    rim + trough + inner + bowl + tragus + lobe_body + edge
}

/// Shade inside the ear: 1 open … about 0.3 in the bowl.
pub fn openness(u: f32, v: f32) -> f32 {
    let bowl = 0.72 * bump(u, v, -0.30, -0.10, 0.20, 0.22);
    let rho = hypot(u, v);
    let trough = 0.42 * bell((rho - 0.73) / 0.07) * smoothstep(-0.4, 0.2, u + 0.6 * v);
    (1.0 - bowl) * (1.0 - trough)
}
