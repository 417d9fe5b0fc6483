//! A head covering: a scarf laid round the face and over the shoulders.

use super::body::{chest, shoulder_line};
use super::camera::Camera;
use super::face::Face;
use super::head::Head;
use super::mesh::{Buffers, Grid, Part};
use super::shape::V3;
use crate::base::math::{TAU, lerp, powf, sin, sin_cos, smoothstep};

/// Draws the scarf.
pub fn draw(face: &Face, head: &Head, camera: &Camera, into: &mut Buffers) {
    let (columns, rows) = (181usize, 70usize);
    let mut grid = Grid { columns, points: Vec::new(), places: Vec::new() };
    let n = &face.noise;
    for r in 0..rows {
        let k = r as f32 / (rows - 1) as f32;
        for c in 0..columns {
            // Round the face against the clock, from the picture's right.
            let phi = TAU * c as f32 / (columns - 1) as f32;
            let (s, co) = sin_cos(phi);
            let edge = opening(face, head, s, co);
            let (rim, drape) = outline(face, head, s, co);
            let (ks, kc) = sin_cos(k * TAU / 4.0);
            let (x, y) = (lerp(edge[0], rim[0], ks), lerp(edge[1], rim[1], ks));
            let mut z = rim[2] + (edge[2] - rim[2]) * powf(kc.max(0.0), 1.1);
            // Folds run round the face; below the chin they hang.
            let fold = |phi: f32| {
                let wave = n.cloud(phi * 1.6, k * 4.0 + 3.0);
                sin(k * 17.0 + 3.4 * n.at(phi * 1.2 + 40.0, 2.0) + 1.5 * wave) + wave
            };
            // The end of the round runs into its beginning, or holes would show there.
            let closing = smoothstep(TAU - 0.9, TAU, phi);
            let fold = if closing > 0.0 { lerp(fold(phi), fold(phi - TAU), closing) } else { fold(phi) };
            z += (0.7 * (1.0 + 3.0 * drape) * fold + 3.5) * smoothstep(0.03, 0.3, k);
            // The hem is turned under.
            z -= 2.5 * (1.0 - smoothstep(0.0, 0.03, k));
            let p = [x, y, z];
            let stays = smoothstep(-150.0, -95.0, y);
            let q = camera.pose(p);
            grid.points.push([lerp(p[0], q[0], stays), lerp(p[1], q[1], stays), lerp(p[2], q[2], stays)]);
            grid.places.push([phi, k]);
        }
    }
    grid.draw(camera, Part::Covering, 1.0, into);
}

/// The edge of the scarf on the face: free from the hairline to below the chin.
fn opening(face: &Face, head: &Head, s: f32, c: f32) -> V3 {
    let y = if s > 0.0 { lerp(-28.0, 50.0, powf(s, 0.9)) } else { -28.0 + (-s) * (head.chin - 0.5 + 28.0) };
    let row = head.row(y.max(head.chin + 1.0));
    // Along the jaw the cloth lies on the skin.
    let jaw = 0.93 * row.w * head.closing(face, y.max(head.chin + 1.0));
    let x = (face.p.zy_w * 0.955 * powf(c.abs(), 0.86)).min(jaw) * c.signum();
    let u = (x / row.w).clamp(-0.995, 0.995);
    let z = row.side + (row.front - row.side) * (1.0 - u * u).sqrt();
    let under = smoothstep(0.80, 1.0, -s);
    [x, y, lerp(z + 2.5, 74.0, under)]
}

/// The outline of the scarf seen from the front, and how far it hangs free there (0 on the skull … 1 below).
fn outline(face: &Face, head: &Head, s: f32, c: f32) -> (V3, f32) {
    if s > -0.15 {
        let w = face.p.head_w + 9.0;
        let y = if s > 0.0 { -10.0 + (head.crown + 16.0) * powf(s, 0.92) } else { -10.0 + 120.0 * s };
        let x = w * c.signum() * powf(c.abs(), 0.88);
        ([x, y, -12.0], 0.0)
    } else {
        let t = ((-0.15 - s) / 0.85).clamp(0.0, 1.0);
        let x = c.signum() * lerp(face.p.head_w + 9.0, 118.0, t) * powf(c.abs().min(1.0), 0.42);
        let y = lerp(-28.0, -212.0, powf(t, 0.8));
        let on_chest = chest(face, x, (y - face.raise).min(shoulder_line(face, x))) + 9.0;
        ([x, y, lerp(-12.0, on_chest, smoothstep(0.0, 0.45, t))], smoothstep(0.05, 0.5, t))
    }
}
