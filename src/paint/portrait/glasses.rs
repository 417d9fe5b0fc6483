//! Glasses: rims, bridge and temples, and the lenses with their reflections.

use super::camera::Camera;
use super::face::Face;
use super::shape::V3;
use super::strand::{Hair, Scene, Strands};
use super::view::{Glasses, Lens};
use crate::base::math::{TAU, lerp, powf, sin_cos, smoothstep};

/// Glasses on a face.
pub struct Worn {
    glasses: Glasses,
    /// Middle of the picture's right lens and its half axes, head mm.
    centre: V3,
    half: [f32; 2],
    /// For each lens the way from pixels to lens coordinates, −1…1 inside.
    lenses: [Inverse; 2],
}

struct Inverse {
    origin: [f32; 2],
    m: [f32; 4],
}

impl Worn {
    pub fn new(glasses: Glasses, face: &Face, camera: &Camera) -> Worn {
        let half = match glasses.lens {
            Lens::Round => [21.5, 20.5],
            Lens::Oval => [24.5, 16.5],
            Lens::Square => [25.0, 18.0],
        };
        let x = (face.p.ipd * 0.5 + 1.5).max(half[0] + 8.5);
        let centre = [x, -2.5, 96.5 + 0.5 * face.p.brow_ridge];
        let lenses = [-1.0, 1.0].map(|side| {
            let at = |u: f32, v: f32| camera.project(camera.pose(point(centre, half, side, u, v)));
            let (o, a, b) = (at(0.0, 0.0), at(1.0, 0.0), at(0.0, 1.0));
            let (ax, ay, bx, by) = (a[0] - o[0], a[1] - o[1], b[0] - o[0], b[1] - o[1]);
            let d = 1.0 / (ax * by - ay * bx);
            Inverse { origin: [o[0], o[1]], m: [by * d, -bx * d, -ay * d, ax * d] }
        });
        Worn { glasses, centre, half, lenses }
    }

    /// Draws the frame.
    pub fn draw(&self, scene: &Scene, strands: &mut Strands) {
        let rim = Hair {
            colour: self.glasses.colour,
            thick: self.glasses.rim_mm * scene.camera.scale,
            cover: [1.0, 1.0],
            open: [0.9, 0.9],
            normal: [0.0, 0.25, 0.97],
            shine: 0.25,
            sink: 6.0,
        };
        // Each piece for itself, so that the frame does not taper as hair does.
        let mut line = |points: &[V3], hair: &Hair| {
            for piece in points.windows(2) {
                strands.draw(piece, hair, scene);
            }
        };
        for side in [-1.0, 1.0] {
            let ring: Vec<V3> = (0..=72)
                .map(|i| {
                    let (u, v) = self.edge(TAU * i as f32 / 72.0);
                    point(self.centre, self.half, side, u, v)
                })
                .collect();
            line(&ring, &rim);
            let (u, v) = self.edge(0.32);
            let hinge = point(self.centre, self.half, side, u, v);
            // A scarf hides where the temples go.
            let seen = if scene.view.head_covering.is_some() { 1 } else { 12 };
            let temple: Vec<V3> = (0..=seen)
                .map(|i| {
                    let t = i as f32 / 12.0;
                    [
                        hinge[0] + side * (4.0 + 14.0 * t) * smoothstep(0.0, 0.12, t),
                        hinge[1] + 1.0,
                        lerp(hinge[2], -4.0, powf(t, 1.1)),
                    ]
                })
                .collect();
            line(&temple, &Hair { thick: rim.thick * 1.2, sink: 1.0, ..rim });
        }
        let (u, v) = self.edge(TAU * 0.44);
        let start = point(self.centre, self.half, 1.0, u, v);
        let bridge: Vec<V3> = (0..=10)
            .map(|i| {
                let t = i as f32 / 5.0 - 1.0;
                [t * start[0], start[1] + 2.2 * (1.0 - t * t), start[2] + 2.5 * (1.0 - t * t)]
            })
            .collect();
        line(&bridge, &Hair { thick: rim.thick * 1.15, ..rim });
    }

    /// A point of the lens edge in lens coordinates; angle from the temple side upwards.
    fn edge(&self, angle: f32) -> (f32, f32) {
        let (s, c) = sin_cos(angle);
        let n = exponent(self.glasses.lens);
        let r = powf(powf(c.abs(), n) + powf(s.abs(), n), -1.0 / n);
        (r * c, r * s)
    }

    /// What the lens at a pixel does: None outside; inside, how much light passes and how much is added.
    pub fn lens(&self, x: f32, y: f32) -> Option<(f32, f32)> {
        for l in &self.lenses {
            let (dx, dy) = (x - l.origin[0], y - l.origin[1]);
            let (u, v) = (l.m[0] * dx + l.m[1] * dy, l.m[2] * dx + l.m[3] * dy);
            if u.abs() > 1.0 || v.abs() > 1.0 {
                continue;
            }
            let n = exponent(self.glasses.lens);
            let r = powf(u.abs(), n) + powf(v.abs(), n);
            if r < 1.0 {
                // A soft window stands in the upper part of each lens, always from the same side of the room.
                let side = if l.origin[0] > self.lenses[0].origin[0] { u } else { -u };
                let across = v + 0.45 * side;
                let window = smoothstep(0.10, 0.55, across) * (1.0 - smoothstep(0.95, 1.25, across));
                let streak = smoothstep(-0.50, -0.42, across) * (1.0 - smoothstep(-0.36, -0.26, across));
                return Some((0.95, 0.030 * window + 0.010 * streak + 0.0015));
            }
        }
        None
    }
}

fn exponent(lens: Lens) -> f32 {
    match lens {
        Lens::Round => 2.0,
        Lens::Oval => 2.4,
        Lens::Square => 3.6,
    }
}

/// A point of a lens plane in head mm: lenses wrap a little round the face and lean in at the bottom.
fn point(centre: V3, half: [f32; 2], side: f32, u: f32, v: f32) -> V3 {
    let wide = half[0] * (1.0 + 0.05 * v);
    [side * (centre[0] + u * wide), centre[1] + v * half[1], centre[2] - 6.5 * u + 2.6 * v]
}
