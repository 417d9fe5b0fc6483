//! Hair of the face: eyebrows, lashes and beard.

use super::face::Face;
use super::head::surface;
use super::noise::unit as random;
use super::shape::{V3, bell, mix3};
use super::strand::{Hair, Scene, Strands, pigment};
use super::view::Colour;
use crate::base::math::{PI, lerp, sin_cos, smoothstep};

/// How thick a beard would grow at face mm (x, y): 0…1.
pub fn beard_mask(face: &Face, x: f32, y: f32) -> f32 {
    let p = &face.p;
    let ax = x.abs();
    if y > 6.0 {
        return 0.0;
    }
    let mouth = super::mouth::at(face, x);
    // The upper edge: along the lip below the nose, from the mouth's corner up to the sideburn.
    let moustache_end = p.mouth_w + 4.0;
    let edge = if ax < moustache_end {
        p.nose_len - 3.0 - 6.0 * smoothstep(0.55 * p.mouth_w, moustache_end, ax)
    } else {
        let t = ((ax - moustache_end) / (p.zy_w - 4.0 - moustache_end)).clamp(0.0, 1.0);
        lerp(p.nose_len - 9.0, -18.0, t * t * (1.6 - 0.6 * t)) - 9.0 * bell((t - 0.42) / 0.3)
    };
    let wander = 1.6 * face.noise.at(x * 0.16, y * 0.16 + 33.0);
    let inside = smoothstep(-2.5, 4.5, edge + wander - y);
    // Lips stay free, and the patches beside the middle below the lower lip are thin.
    let lips = if mouth.s < 1.04 { smoothstep(0.2, 1.8, (y - mouth.upper).max(mouth.lower - y)) } else { 1.0 };
    let patch = 1.0 - 0.65 * bell((ax - 13.0) / 4.0) * bell((y - mouth.lower + 4.0) / 3.4);
    let side = 1.0 - 0.7 * smoothstep(p.zy_w - 6.0, p.zy_w + 2.0, ax);
    inside * lips * patch * side
}

/// How thick the beard would grow on the neck: it thins out over the larynx.
pub fn neck_beard(face: &Face, x: f32, y: f32) -> f32 {
    smoothstep(-136.0, -112.0, y) * (1.0 - smoothstep(0.55, 0.95, x.abs() / face.p.neck_w))
}

/// The middle line of an eyebrow: height over the pupils and half thickness at `s` from 0 inner to 1 outer end.
pub fn brow(face: &Face, s: f32, right: bool) -> (f32, f32, f32) {
    let p = &face.p;
    let level = p.asym_brow * if right { -0.5 } else { 0.5 };
    let x = p.brow_gap + 0.35 + s * 1.58 * p.brow_len;
    let arch = 1.45 * p.brow_arch * bell((s - 0.64) / 0.34) - 2.6 * smoothstep(0.66, 1.05, s);
    let tilt = 1.3 * p.brow_tilt * (s - 0.4);
    let thick = 0.70 * p.brow_th * (1.0 - 0.72 * smoothstep(0.50, 1.0, s)) * smoothstep(-0.16, 0.12, s);
    (x, p.brow_y - 1.4 + level + arch + tilt, 1.15 * thick)
}

/// Tint of the skin under an eyebrow at (x, y): 0…1.
pub fn brow_tint(face: &Face, x: f32, y: f32) -> f32 {
    let p = &face.p;
    let s = (x.abs() - p.brow_gap - 0.35) / (1.58 * p.brow_len);
    if !(-0.1..1.1).contains(&s) || (y - p.brow_y).abs() > 11.0 {
        return 0.0;
    }
    let (_, middle, half) = brow(face, s.clamp(0.0, 1.0), x > 0.0);
    let ends = smoothstep(-0.06, 0.14, s) * (1.0 - smoothstep(0.82, 1.04, s));
    0.42 * p.brow_dens * ends * bell((y - middle) / (0.62 * half + 0.5))
}

/// Where hairs stand on the face and how they are drawn there.
struct Pen<'a> {
    scene: &'a Scene<'a>,
    face: &'a Face,
    strands: &'a mut Strands,
}

impl Pen<'_> {
    /// A point `off` mm before the skin at face mm (x, y).
    fn on_skin(&self, x: f32, y: f32, off: f32) -> V3 {
        let row = self.scene.head.row(y);
        let half = self.scene.head.half(y);
        let closing = half / row.w;
        let s = (x / half.max(1.0)).clamp(-0.999, 0.999);
        let c = (1.0 - s * s).sqrt();
        let base = self.scene.head.bare(row, closing, (s, c), y);
        [x, y, surface(self.face, x, y, base[2], c) + off]
    }

    fn stroke(&mut self, line: &[V3], hair: &Hair) {
        self.strands.draw(line, hair, self.scene);
    }
}

/// Draws eyebrows, lashes and, as far as it has grown, the beard.
pub fn draw(scene: &Scene, strands: &mut Strands) {
    let mut pen = Pen { scene, face: scene.face, strands };
    brows(&mut pen);
    lashes(&mut pen);
    if scene.view.beard > 0.22 && scene.face.p.sex > 0.4 {
        beard(&mut pen);
    }
}

fn brows(pen: &mut Pen) {
    let p = &pen.face.p;
    let dark = mix3(pigment(p.hair_mel.max(0.45), p.hair_red * 0.7), [0.30, 0.27, 0.24], 0.55 * pen.face.grey);
    let count = (300.0 + 360.0 * p.brow_dens) as u32;
    for right in [false, true] {
        let side = if right { 1.0 } else { -1.0 };
        for i in 0..count {
            let u = |k: u32| random((p.texture_seed as u32).wrapping_add(9176 * i + 31 * k + u32::from(right)));
            let s = u(1);
            let (x, middle, half) = brow(pen.face, s, right);
            // More hairs in the middle of the width than at its edges.
            let v = (u(2) + u(3) - 1.0) * 1.15;
            let y = middle + v * half;
            let turn = lerp(74.0, -20.0, smoothstep(0.0, 0.55, s)) - 16.0 * v + 18.0 * (u(4) - 0.5);
            let long = (2.6 + 1.9 * u(5)) * lerp(0.8, 1.0, smoothstep(0.0, 0.2, s)) * (1.0 - 0.25 * s);
            let mut line = [[0.0; 3]; 4];
            let (mut px, mut py) = (x, y);
            for (k, point) in line.iter_mut().enumerate() {
                *point = pen.on_skin(side * px, py, 0.35 + 0.25 * k as f32);
                let (sn, cs) = sin_cos((turn - 9.0 * k as f32) * PI / 180.0);
                px += cs * long / 3.0;
                py += sn * long / 3.0;
            }
            let tone = 0.75 + 0.6 * u(6);
            let hair = Hair {
                colour: [dark[0] * tone, dark[1] * tone, dark[2] * tone],
                thick: 0.30 * pen.scene.camera.scale,
                cover: [
                    0.50 * (0.6 + 0.4 * p.brow_dens)
                        * smoothstep(-0.15, 0.25, s)
                        * (1.0 - 0.9 * smoothstep(0.62, 0.98, s)),
                    0.16,
                ],
                open: [0.75, 0.85],
                normal: [0.0, 0.0, 1.0],
                shine: 0.4,
                sink: 1.2,
            };
            pen.stroke(&line, &hair);
        }
    }
}

fn lashes(pen: &mut Pen) {
    let p = &pen.face.p;
    let woman = 1.0 - p.sex;
    for right in [false, true] {
        let side = if right { 1.0 } else { -1.0 };
        let e = &pen.face.eyes;
        for i in 0..64u32 {
            let u = |k: u32| random((p.texture_seed as u32).wrapping_add(77 * i + 13 * k + 5000 * u32::from(right)));
            let upper = i < 42;
            let s = if upper {
                0.10 + 0.88 * (i as f32 + u(1)) / 42.0
            } else {
                0.25 + 0.70 * (i as f32 - 42.0 + u(1)) / 22.0
            };
            let x = e.inner + s * e.width;
            let at = e.at(side * x, 0.0);
            let (from, rise) = if upper { (at.up - 0.1, 1.0) } else { (at.lo + 0.1, -0.55) };
            let y = from + e.level[usize::from(right)];
            let long = if upper { 2.2 + 1.3 * s + 0.9 * woman } else { 1.3 } * (0.75 + 0.4 * u(2));
            let lean = lerp(-0.25, 0.75, s) + 0.25 * (u(3) - 0.5);
            let root = pen.on_skin(side * x, y, 0.7);
            let mut line = [root; 4];
            for (k, point) in line.iter_mut().enumerate() {
                let t = k as f32 / 3.0;
                // Lashes stand out towards the camera first and then curl up.
                let lift = long * (0.28 * t + 0.30 * t * t) * rise;
                *point = [
                    root[0] + side * lean * long * 0.5 * t,
                    root[1] + lift - 0.25 * t * rise,
                    root[2] + 3.5 * t * (1.0 - 0.4 * t),
                ];
            }
            let strength = if upper { 0.62 + 0.25 * woman } else { 0.26 + 0.14 * woman };
            let hair = Hair {
                colour: [0.012, 0.010, 0.009],
                thick: 0.24 * pen.scene.camera.scale,
                cover: [strength, 0.18],
                open: [1.0, 1.0],
                normal: [0.0, 0.0, 1.0],
                shine: 0.0,
                sink: 2.0,
            };
            pen.stroke(&line, &hair);
        }
    }
}

fn beard(pen: &mut Pen) {
    let p = &pen.face.p;
    let full = smoothstep(0.2, 1.0, pen.scene.view.beard);
    let colour = pigment(p.hair_mel * 0.97, (p.hair_red * 1.2 + 0.08).min(1.0));
    let count = (2500.0 + 6500.0 * full) as u32;
    for i in 0..count {
        let u = |k: u32| random((p.texture_seed as u32).wrapping_add(4099 * i + 17 * k));
        let x = lerp(-1.0, 1.0, u(1)) * (p.zy_w - 1.0);
        let y = lerp(p.chin_y + 0.5, p.nose_len - 1.0, u(2));
        let y = if x.abs() > p.mouth_w + 6.0 { lerp(p.chin_y + 4.0, -12.0, u(2)) } else { y };
        let half = pen.scene.head.half(y);
        if x.abs() > half * 0.985 || u(3) > beard_mask(pen.face, x, y) {
            continue;
        }
        let moustache = y > p.mouth_y && x.abs() < p.mouth_w + 4.0;
        let outer = smoothstep(p.mouth_w, p.zy_w, x.abs());
        let long = if moustache { lerp(1.2, 5.5, full) } else { lerp(1.2, 9.5, full) * (1.0 - 0.55 * outer) }
            * (0.6 + 0.7 * u(4));
        let root = pen.on_skin(x, y, 0.0);
        let out = x / half.max(1.0);
        let mut d: V3 = if moustache {
            [0.65 * (x / 9.0).clamp(-1.0, 1.0), -0.75, 0.45]
        } else {
            [0.55 * out, -0.85, 0.45 * (1.0 - out.abs())]
        };
        // Neighbouring hairs lean the same way.
        let wave = pen.face.noise.cloud(x * 0.14 + 3.0, y * 0.10 + 71.0);
        d[0] += 0.45 * wave + 0.5 * (u(5) - 0.5);
        d[2] += 0.2 * (u(6) - 0.5);
        let steps = 5;
        let mut line = [root; 6];
        let mut at = root;
        for (k, point) in line.iter_mut().enumerate() {
            *point = at;
            let n = super::shape::unit(d);
            let step = long / steps as f32;
            at = [at[0] + n[0] * step, at[1] + n[1] * step, at[2] + n[2] * step];
            d[1] -= 0.10;
            d[0] += (0.30 + 0.5 * p.curl) * (u(7 + k as u32) - 0.5);
        }
        let grey = random((p.texture_seed as u32) ^ (i * 77)) < pen.face.grey * 1.15;
        let tone = (0.72 + 0.55 * u(14)) * (1.0 + 0.2 * wave);
        let base: Colour = if grey { [0.42, 0.40, 0.37] } else { colour };
        let hair = Hair {
            colour: [base[0] * tone, base[1] * tone, base[2] * tone],
            thick: 0.32 * pen.scene.camera.scale,
            cover: [0.70, 0.30],
            open: [lerp(0.80, 0.52, full), 1.0],
            normal: super::shape::unit([out, -0.1, 1.0 - out.abs() * 0.8]),
            shine: 0.6,
            sink: 1.5,
        };
        pen.stroke(&line, &hair);
    }
}
