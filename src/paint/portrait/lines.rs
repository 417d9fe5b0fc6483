//! Folds and lines that expression and years draw in a face.

use super::face::Face;
use super::shape::{bell, bump};
use crate::base::math::{atan2, sin, smoothstep};

/// What folds do at one place.
#[derive(Default)]
pub struct Fold {
    /// Change of height, mm.
    pub lift: f32,
    /// Shade in grooves too fine for the relief alone, 0…1.
    pub shade: f32,
}

impl Fold {
    fn groove(&mut self, depth: f32, darkness: f32) {
        self.lift -= depth;
        self.shade += darkness;
    }
}

/// All folds at face mm (x, y).
pub fn at(face: &Face, x: f32, y: f32) -> Fold {
    let mut fold = Fold::default();
    if y < -20.0 {
        beside_the_mouth(face, x, y, &mut fold);
    } else if y > 8.0 {
        forehead(face, x, y, &mut fold);
    }
    if y > -34.0 && y < 26.0 {
        round_the_eyes(face, x, y, &mut fold);
    }
    if face.old2 > 0.05 && y < 60.0 {
        // Slack skin has fine unevenness.
        fold.lift += 0.34 * face.old2 * face.noise.cloud(x * 0.16 + 50.0, y * 0.22);
    }
    fold
}

fn beside_the_mouth(face: &Face, x: f32, y: f32, fold: &mut Fold) {
    let p = &face.p;
    let ax = x.abs();
    // From the wings of the nose past the corners of the mouth.
    let (a, b) = ((p.nose_w + 1.5, p.nose_len + 8.0), (p.mouth_w + 8.0, p.mouth_y - 4.0));
    let t = (a.1 - y) / (a.1 - b.1);
    if t > -0.2 && t < 1.5 {
        let wander = 0.5 * face.noise.at(y * 0.11, if x > 0.0 { 14.0 } else { 64.0 });
        let line =
            a.0 + (b.0 - a.0) * t.max(0.0) * (1.32 - 0.32 * t.clamp(0.0, 1.0)) - 8.0 * (t - 1.0).max(0.0) + wander;
        let d = (ax - line) * 0.86;
        let along = smoothstep(-0.08, 0.16, t) * (1.0 - smoothstep(0.75, 1.35, t));
        let depth = face.nasolabial * along;
        fold.lift += depth * 0.72 * bell((d - 5.0) / 4.0);
        fold.groove(0.60 * depth * bell(d / (1.6 + 0.6 * face.young)), 0.11 * (depth - 0.5).max(0.0) * bell(d / 1.0));
    }
    // From the corners of the mouth down.
    let t = (p.mouth_y - 3.0 - y) / 22.0;
    if face.marionette > 0.05 && t > -0.2 && t < 1.2 {
        let d = ax - p.mouth_w - 2.5 - 3.0 * t;
        let along = smoothstep(-0.1, 0.25, t) * (1.0 - smoothstep(0.6, 1.15, t));
        let depth = face.marionette * along;
        fold.lift += 0.5 * depth * bell((d - 4.0) / 3.0);
        fold.groove(0.55 * depth * bell(d / 1.4), 0.10 * depth * bell(d / 0.9));
    }
    // Fine upright lines round the lips.
    if face.old2 > 0.15 {
        let m = super::mouth::at(face, x);
        let off = (y - m.upper).max(m.lower - y);
        let near = smoothstep(-1.5, 1.0, off) * (1.0 - smoothstep(4.0, 8.0, off)) * (1.0 - smoothstep(0.9, 1.2, m.s));
        if near > 0.0 {
            let wave = sin(x * 1.7 + 2.5 * face.noise.at(x * 0.25, y * 0.06));
            let gate = smoothstep(-0.2, 0.6, face.noise.at(x * 0.3 + 4.0, 77.0));
            let line = face.old2 * near * gate * ridge(wave);
            fold.groove(0.35 * line, 0.11 * line);
        }
    }
}

fn round_the_eyes(face: &Face, x: f32, y: f32, fold: &mut Fold) {
    let ax = x.abs();
    // From the inner corner of the eye along the orbit.
    let t = (ax - 15.0) / 22.0;
    if t > -0.2 && t < 1.2 && y < 2.0 {
        let line = -8.5 - 6.5 * t.clamp(0.0, 1.0) + 2.0 * t * t;
        let along = smoothstep(-0.1, 0.2, t) * (1.0 - smoothstep(0.5, 1.1, t));
        fold.groove(
            face.tear_trough * along * 0.6 * bell((y - line) / 2.2),
            0.035 * face.tear_trough * along * bell((y - line) / 1.3),
        );
    }
    // Fine lines on the lower lid.
    if face.old > 0.15 {
        let e = face.eyes.at(x, y);
        let below = e.lo - e.dy;
        let along = smoothstep(0.0, 0.3, e.s) * (1.0 - smoothstep(0.9, 1.1, e.s)) * bell((below - 4.8) / 2.0);
        if along > 0.0 {
            let wave = sin(below * 2.3 + 1.4 * face.noise.at(x * 0.2, y * 0.15 + 19.0) + 2.5 * e.s);
            let line = face.old * along * ridge(wave);
            fold.groove(0.22 * line, 0.13 * line);
        }
    }
    if face.crows_feet > 0.03 {
        let (dx, dy) = (ax - (face.eyes.inner + face.eyes.width + 1.0), y + 1.0);
        let r = (dx * dx + dy * dy).sqrt();
        if dx > 0.0 && r < 23.0 {
            let angle = atan2(dy, dx);
            let side = if x > 0.0 { 30.0 } else { 0.0 };
            let wave = sin(angle * 8.5 + 1.6 * face.noise.at(r * 0.12, angle * 2.0 + side));
            let along =
                smoothstep(2.0, 6.0, r) * (1.0 - smoothstep(9.0, 21.0, r)) * (1.0 - smoothstep(0.7, 1.15, angle.abs()));
            let line = face.crows_feet * along * ridge(wave);
            fold.groove(0.6 * line, 0.20 * line);
        }
    }
}

fn forehead(face: &Face, x: f32, y: f32, fold: &mut Fold) {
    let ax = x.abs();
    if face.forehead_lines > 0.03 && y > 22.0 && y < 72.0 {
        let there = bump(ax, y, 0.0, 44.0, 21.0, 9.5);
        if there > 0.0 {
            let wander = 1.6 * face.noise.at(x * 0.035, y * 0.03 + 7.0);
            let wave = sin((y + 0.0022 * x * x + 2.0 * wander) * 0.74);
            let gate = smoothstep(-0.3, 0.5, face.noise.at(x * 0.03 + 9.0, y * 0.11));
            let line = face.forehead_lines * there * (0.35 + 0.65 * gate) * ridge(wave);
            fold.groove(0.75 * line, 0.24 * line);
        }
    }
    if face.frown > 0.03 {
        let along = bell((y - 17.0) / 4.5);
        let line = face.frown * along * (bell((x - 4.4) / 0.9) + 0.8 * bell((x + 4.0) / 0.9));
        fold.groove(1.1 * line, 0.28 * line);
    }
}

/// Narrow lines from a wave of −1…1.
fn ridge(wave: f32) -> f32 {
    let h = 0.5 + 0.5 * wave;
    h * h * h * h
}
