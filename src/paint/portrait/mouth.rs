//! The mouth: the line between the lips, the lips' outlines, and their relief.

use super::face::Face;
use super::shape::{bell, bump, smax};
use crate::base::math::smoothstep;

/// A place seen from the mouth, in face mm.
pub struct AtMouth {
    /// 0 in the middle, 1 at the corner.
    pub s: f32,
    /// Height of the line between the lips here, and of the outer edges of the red.
    pub line: f32,
    pub upper: f32,
    pub lower: f32,
}

/// Whether the mouth can reach (x, y).
#[inline]
pub fn near(face: &Face, x: f32, y: f32) -> bool {
    x.abs() < face.p.mouth_w + 9.0 && (y - face.p.mouth_y).abs() < 24.0
}

/// The place (x, …) as seen from the mouth.
pub fn at(face: &Face, x: f32) -> AtMouth {
    let p = &face.p;
    let s = (x.abs() / p.mouth_w).min(1.25);
    let c = s.min(1.0);
    let c2 = c * c;
    let dip = 0.55 * bell(s / 0.13) - 0.35 * bell((s - 0.34) / 0.16);
    let line = p.mouth_y - dip + 0.8 * p.corner * c2 * (1.0 - 0.35 * c2) - 0.35 * (1.0 - c2)
        + p.mouth_tilt * x / p.mouth_w * 0.6;
    let bow = p.bow * (bell((s - 0.21) / 0.13) - 0.75 * bell(s / 0.10));
    let upper = line + p.lip_up * face.profiles.upper_lip.at(c) * 0.94 + bow * 0.62 * (1.0 - c2);
    let lower = line - p.lip_lo * face.profiles.lower_lip.at(c) * 0.98;
    AtMouth { s, line, upper, lower }
}

/// Height of lips, philtrum and the furrow between them, mm.
pub fn relief(face: &Face, x: f32, y: f32) -> f32 {
    let p = &face.p;
    let m = at(face, x);
    let c = m.s.min(1.0);
    let across = face.profiles.lips.at(c);
    let (hu, hl) = ((m.upper - m.line).max(1.2), (m.line - m.lower).max(1.2));
    let up = bell((y - m.line - 0.42 * hu) / (0.50 * hu + 0.6));
    let lo = bell((m.line - 0.46 * hl - y) / (0.48 * hl + 0.6));
    let mut out = across * p.lip_out * smax(0.78 * up, lo, 0.12);
    // The red stands a little proud of the skin, with a fine ridge along its upper edge.
    out += 0.15 * across * bell((y - m.upper - 0.3) / 0.8);
    out -= (1.1 + 1.1 * across) * bell((y - m.line) / 0.95) * (1.0 - smoothstep(0.96, 1.12, m.s));
    // Corners are drawn in.
    out -= 1.5 * bump(x.abs(), y, p.mouth_w + 1.2, m.line - 0.2, 2.8, 2.4);
    out += 0.6 * bump(x.abs(), y, p.mouth_w + 5.0, m.line - 2.0, 3.2, 6.0);
    // Philtrum.
    let top = p.nose_len - 1.0;
    let along = smoothstep(m.upper - 1.0, m.upper + 2.0, y) * (1.0 - smoothstep(top - 3.5, top, y));
    out -= along * p.philtrum * bell(x / 2.3);
    out + along * 0.6 * p.philtrum * bell((x.abs() - 4.4) / 1.5)
}
