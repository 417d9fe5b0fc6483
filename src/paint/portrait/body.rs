//! Neck and shoulders: a tube with its muscles, and the slope of the shoulders below it.

use super::camera::Camera;
use super::face::Face;
use super::mesh::{Buffers, Grid, Part};
use super::shape::{bell, bump, smax};
use crate::base::math::{PI, lerp, powf, sin_cos, smoothstep};

/// Height of the notch between the collar bones, mm.
pub const NOTCH: f32 = -171.0;
/// Where the shoulders leave the neck, mm.
pub const NECK_FOOT: f32 = -120.0;

/// Half breadth, half depth and middle depth of the neck at a height, mm.
pub fn neck(face: &Face, y: f32) -> (f32, f32, f32) {
    let w = face.p.neck_w + 1.6 * face.p.weight;
    let t = ((-70.0 - y) / 100.0).clamp(0.0, 1.3);
    let waist = 3.0 * bell((t - 0.5) / 0.28);
    let flare = 14.0 * smoothstep(0.5, 1.15, t) - waist;
    (w * (1.0 + 0.03 * (0.5 - t)) + flare, 49.0 + 2.0 * face.p.weight, lerp(-8.0, -27.0, t))
}

/// A point of the neck's skin, `out` mm off it; `phi` is 0 in front, radians.
pub fn neck_point(face: &Face, phi: f32, y: f32, out: f32) -> [f32; 3] {
    let (a, b, zc) = neck(face, y);
    let (s, c) = sin_cos(phi);
    [(a + out) * s, y, zc + (b + out) * c]
}

/// A point of neck, shoulders or clothes where it is in the picture: below the head all stand nearer to the chin.
pub fn placed(face: &Face, [x, y, z]: [f32; 3]) -> [f32; 3] {
    [x, y + face.raise * (1.0 - smoothstep(-128.0, -72.0, y)), z]
}

/// Draws neck, chest and shoulders.
pub fn draw(face: &Face, camera: &Camera, into: &mut Buffers) {
    let (columns, rows) = (110usize, 120usize);
    let mut grid =
        Grid { columns, points: Vec::with_capacity(columns * rows), places: Vec::with_capacity(columns * rows) };
    for r in 0..rows {
        let y = lerp(-50.0, -192.0, r as f32 / (rows - 1) as f32);
        for c in 0..columns {
            let phi = lerp(-115.0, 115.0, c as f32 / (columns - 1) as f32) * PI / 180.0;
            let mut p = neck_point(face, phi, y, 0.0);
            p[2] += neck_relief(face, p[0], y);
            grid.points.push(camera.pose_neck(placed(face, p)));
            grid.places.push([p[0], y]);
        }
    }
    grid.draw(camera, Part::Neck, 1.0, into);

    let (columns, rows) = (150usize, 64usize);
    let mut grid =
        Grid { columns, points: Vec::with_capacity(columns * rows), places: Vec::with_capacity(columns * rows) };
    for r in 0..rows {
        let s = 92.0 * powf(r as f32 / (rows - 1) as f32, 1.4);
        for c in 0..columns {
            let x = lerp(-158.0, 158.0, c as f32 / (columns - 1) as f32);
            let y = shoulder_line(face, x) - s;
            grid.points.push(placed(face, [x, y, chest(face, x, y)]));
            grid.places.push([x, y]);
        }
    }
    grid.draw(camera, Part::Body, 1.0, into);
}

/// Height of the shoulders' outline at x, mm.
pub fn shoulder_line(face: &Face, x: f32) -> f32 {
    let d = (x.abs() - 0.72 * face.p.neck_w).max(0.0) / 110.0;
    let broad = 3.0 * face.p.sex * (1.0 - face.immature) + 1.5 * face.p.weight - 6.0 * face.child;
    // A child's shoulders are narrow for the head.
    let d = d * (1.0 + 0.45 * face.child);
    NECK_FOOT - (43.0 - broad) * powf(d, 0.48) - 5.0 * d * d
}

/// Depth of chest and shoulders at (x, y), mm.
pub fn chest(face: &Face, x: f32, y: f32) -> f32 {
    let s = ((shoulder_line(face, x) - y) / 66.0).clamp(0.0, 1.0);
    let round = (1.0 - (1.0 - s) * (1.0 - s)).sqrt();
    let side = 1.0 - (x / 190.0) * (x / 190.0);
    let bones = 2.2 * bell((y + 168.0 + 0.10 * x.abs()) / 4.5) * smoothstep(8.0, 22.0, x.abs());
    let z = -34.0 + 66.0 * round * side + bones * 0.6 - 2.5 * bump(x, y, 0.0, NOTCH, 8.0, 7.0);
    // The neck runs out into it: without a crease that would show through a shirt.
    let (a, b, middle) = neck(face, y);
    let across = (x / a).clamp(-1.0, 1.0);
    smax(z, middle - 7.0 + b * (1.0 - across * across).sqrt(), 16.0)
}

/// Muscles, larynx and, with the years, slack bands.
fn neck_relief(face: &Face, x: f32, y: f32) -> f32 {
    let ax = x.abs();
    let t = ((-85.0 - y) / (-85.0 - NOTCH)).clamp(0.0, 1.1);
    let muscle = lerp(0.92 * face.p.neck_w, 9.0, powf(t, 0.9));
    let mut z = 2.8 * smoothstep(0.1, 0.5, t) * bell((ax - muscle) / 6.5);
    z += (0.6 + 3.4 * face.p.sex * (1.0 - face.immature)) * bump(x, y, 0.0, -138.0, 6.0, 9.0);
    z -= 3.0 * bump(x, y, 0.0, NOTCH + 2.0, 7.0, 8.0);
    if face.neck_bands > 0.05 {
        let wander = 1.5 * face.noise.at(y * 0.05, 3.0);
        z += face.neck_bands * 0.9 * bell((ax - 9.0 - wander) / 3.0) * smoothstep(-168.0, -130.0, y);
        z += face.neck_bands * 1.1 * bump(ax, y, 0.0, -122.0, 16.0, 12.0);
    }
    let crease = 0.35 + 0.5 * face.old - 0.25 * face.child;
    z - crease * bell((y + 133.0 + 0.004 * x * x) / 1.2) - 0.7 * crease * bell((y + 150.0 + 0.003 * x * x) / 1.2)
}
