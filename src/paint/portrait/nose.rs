//! The nose: bridge, tip, wings and nostrils as heights over the face.

use super::face::Face;
use super::shape::{bell, bump, smax};
use crate::base::math::{lerp, smoothstep};

/// The part of the lift that the skirt of the bridge adds in the midline.
const SKIRT: f32 = 0.44;

/// Height of the tip's centre in face mm.
pub fn tip_y(face: &Face) -> f32 {
    face.p.nose_len + 9.2 + 0.8 * face.p.tip_up
}

/// Whether the nose can reach (x, y).
#[inline]
pub fn near(face: &Face, x: f32, y: f32) -> bool {
    x.abs() < 36.0 && y < 38.0 && y > face.p.nose_len - 9.0
}

/// Height of the nose over the face, mm.
pub fn relief(face: &Face, x: f32, y: f32) -> f32 {
    let p = &face.p;
    let tip = tip_y(face);
    let t = ((6.0 - y) / (6.0 - tip)).clamp(-0.6, 1.4);
    let tc = t.clamp(0.0, 1.0);
    let x = x - p.nose_dev * tc;

    let line = lerp(p.root, 0.97 * p.nose_out, tc * (0.86 + 0.14 * tc)) + 1.5 * p.hump * bell((t - 0.42) / 0.26);
    let w = p.bridge_w + 1.4 * tc;
    let section = face.profiles.bridge.at(x.abs() / w);
    let skirt = SKIRT
        * (1.0 - 0.35 * tc)
        * face.profiles.bridge.at(x.abs() / (2.2 * w))
        * (1.0 - smoothstep(24.0, 36.0, x.abs()));
    let above = if t < 0.0 { bell(t / 0.21) } else { 1.0 };
    // The flanks end higher than the tip does.
    let under = ((tip + 0.8 * (x.abs() - 6.0).max(0.0) - y) / (tip - p.nose_len + 0.8)).clamp(0.0, 1.0);
    // The bridge breaks off below the tip; the skirt runs out into cheeks and lip.
    let below = smoothstep(p.nose_len - 8.0, tip + 6.0, y);
    let bridge = 0.8 * line * above * (section * (1.0 - under * under).sqrt() + skirt * below);

    let top = 0.8 * (1.0 + SKIRT) * 0.99 * p.nose_out;
    let tip_r = 1.18 * p.tip_w;
    let (u, v) = (x / tip_r, (y - tip) / (tip_r * 0.96));
    let d2 = u * u + v * v;
    let dome =
        if d2 < 1.0 { top - 9.4 + 9.4 * face.profiles.dome.at(1.0 - d2) } else { top - 9.4 - 30.0 * (d2.sqrt() - 1.0) };

    let (u, v) = wing(face, x, y);
    let w2 = u * u + v * v;
    let high = 0.53 * top;
    let ala = if w2 < 1.0 { high * face.profiles.dome.at(1.0 - w2) - 1.6 } else { -1.6 - 16.0 * (w2.sqrt() - 1.0) };

    let mut out = smax(bridge, dome, 7.0);
    out = smax(out, ala, 7.0).max(0.0);
    // The crease behind the wings, and the nostrils.
    let ring = w2.sqrt();
    let outer = smoothstep(0.1, 0.6, u) * (1.0 - smoothstep(0.6, 1.0, -v)) * (1.0 - 0.75 * smoothstep(0.2, 0.9, v));
    out -= 1.3 * outer * bell((ring - 1.10) / 0.17);
    let (nx, ny) = nostril(face);
    out -= 3.0 * bump(x.abs(), y, nx, ny, 2.3, 1.5);
    // A faint valley down the middle of the tip.
    out - 0.35 * bump(x, y, 0.0, tip - 1.0, 1.6, 4.0)
}

/// A place seen from the wing of the nose: 1 is its outline. Upwards the wing runs out into the flank.
fn wing(face: &Face, x: f32, y: f32) -> (f32, f32) {
    let p = &face.p;
    let v = y - p.nose_len - 5.0 - 0.8 * p.alar_h;
    let lean = 0.22 * v.max(0.0);
    ((x.abs() + lean - p.nose_w + 5.6) / 6.4, v / if v > 0.0 { 10.0 } else { 6.4 })
}

/// Centre of the nostril in face mm (distance from the midline, height).
fn nostril(face: &Face) -> (f32, f32) {
    (0.44 * face.p.nose_w, face.p.nose_len + 2.1 + 0.35 * face.p.tip_up)
}

/// How dark the nostrils are at (x, y): 0…1.
pub fn nostril_paint(face: &Face, x: f32, y: f32) -> f32 {
    let (nx, ny) = nostril(face);
    let size = face.p.nostril;
    let (dx, dy) = (x.abs() - nx, y - ny);
    // The ellipse leans inwards at the top.
    let (u, v) = (dx * 0.94 + dy * 0.34, dy * 0.94 - dx * 0.34);
    let (u, v) = (u / (3.7 * size), v / (1.75 * size));
    1.0 - smoothstep(0.45, 1.15, (u * u + v * v).sqrt())
}

/// Shade in the crease behind the wings: 0…1.
pub fn wing_crease(face: &Face, x: f32, y: f32) -> f32 {
    let (u, v) = wing(face, x, y);
    smoothstep(0.2, 0.7, u) * (1.0 - 0.8 * smoothstep(0.1, 0.8, v)) * bell(((u * u + v * v).sqrt() - 1.06) / 0.13)
}
