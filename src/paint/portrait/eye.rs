//! Eyes: where the lids open, how ball and lids stand in the socket, and the painting of iris and white.

use super::face::Face;
use super::noise::Noise;
use super::person::Person;
use super::shape::{bell, mix3, smax};
use super::view::Colour;
use crate::base::math::{atan2, lerp, powf, smoothstep};

const STEPS: usize = 128;
/// Radius of the eyeball, mm.
const BALL: f32 = 12.6;
/// Radius of the ball that the lids follow, mm.
const LID_BALL: f32 = 13.9;
/// Radius of the iris of a grown-up, mm. It hardly grows, so that in the picture of a child it is the larger.
const IRIS: f32 = 5.85;

/// The openings of both eyes in face mm.
pub struct Eyes {
    /// Inner corner: distance from the midline.
    pub inner: f32,
    pub width: f32,
    pub pupil: f32,
    /// Height of each eye (picture left, picture right) over the common line.
    pub level: [f32; 2],
    /// Iris moved against the pose, so that the person looks into the lens.
    pub gaze: [f32; 2],
    upper: Vec<f32>,
    lower: Vec<f32>,
}

/// A place on the face seen from one eye.
pub struct AtEye {
    /// 0 at the inner corner, 1 at the outer.
    pub s: f32,
    /// mm from the pupil's resting place, outwards positive.
    pub dx: f32,
    pub dy: f32,
    /// Heights of the lid edges here, relative to the eye's level.
    pub up: f32,
    pub lo: f32,
}

impl Eyes {
    pub fn new(p: &Person, old: f32, smile: f32) -> Eyes {
        let tilt = p.eye_tilt - 0.8 * old;
        let at = |shape: &dyn Fn(f32, f32) -> f32| -> Vec<f32> {
            (0..=STEPS)
                .map(|i| {
                    let s = i as f32 / STEPS as f32;
                    let line = tilt * (s - 0.5) - 0.6;
                    shape(s, line)
                })
                .collect()
        };
        let height = p.eye_up - 1.5 * old - 0.25 * smile;
        let upper = at(&|s, line| {
            let droop = 2.0 * old * smoothstep(0.5, 1.0, s) * (1.0 - smoothstep(0.93, 1.0, s));
            // A fold over the inner corner lowers and straightens the lid there.
            let fold = 0.9 * p.inner_fold * (1.0 - smoothstep(0.05, 0.42, s)) * smoothstep(0.0, 0.06, s);
            line + height * powf(s, 0.62) * powf(1.0 - s, 0.66) / 0.404 - droop - fold
        });
        let depth = p.eye_lo - 0.9 * smile + 0.2 * old;
        let lower = at(&|s, line| line - depth * powf(s, 0.95) * powf(1.0 - s, 0.6) / 0.352);
        Eyes {
            inner: p.ipd * 0.5 - 0.5 * p.eye_w + 0.4,
            width: p.eye_w,
            pupil: p.ipd * 0.5,
            level: [0.5 * p.asym_eye, -0.5 * p.asym_eye],
            gaze: [0.0, 0.0],
            upper,
            lower,
        }
    }

    /// The place (x, y) in face mm as seen from the eye on its side.
    #[inline]
    pub fn at(&self, x: f32, y: f32) -> AtEye {
        let ax = x.abs();
        let s = (ax - self.inner) / self.width;
        let f = (s.clamp(0.0, 1.0) * STEPS as f32).min(STEPS as f32 - 0.001);
        let (i, t) = (f as usize, f.fract());
        AtEye {
            s,
            dx: ax - self.pupil,
            dy: y - self.level[usize::from(x > 0.0)],
            up: lerp(self.upper[i], self.upper[i + 1], t),
            lo: lerp(self.lower[i], self.lower[i + 1], t),
        }
    }
}

/// Whether relief or paint of the eyes can reach (x, y).
#[inline]
pub fn near(face: &Face, x: f32, y: f32) -> bool {
    let dx = x.abs() - face.eyes.pupil;
    dx.abs() < 27.0 && y.abs() < 21.0
}

/// Sets ball, lids, crease and bags into the surface `z`; `base` is the head without relief, both mm.
pub fn relief(face: &Face, x: f32, y: f32, z: f32, base: f32) -> f32 {
    let e = face.eyes.at(x, y);
    let p = &face.p;
    let apex = base - 0.62 * p.eye_depth + 3.2 + p.bulge;
    let d2 = e.dx * e.dx + e.dy * e.dy;
    let lid = apex - LID_BALL + (LID_BALL * LID_BALL - d2.min(LID_BALL * LID_BALL * 0.98)).sqrt();
    let mut out = smax(z, lid, 5.0);

    let along = smoothstep(-0.06, 0.12, e.s) * (1.0 - smoothstep(0.94, 1.12, e.s));
    // Crease and fold of the upper lid. The fold hangs lower and further out with the years.
    let crease = e.up + p.lid_crease * (0.62 + 0.5 * e.s.clamp(0.0, 1.0)) - 0.5 * face.old;
    out -= 1.25 * along * bell((e.dy - crease) / 0.95);
    let hang = p.lid_fold * (0.6 + 0.8 * smoothstep(0.3, 0.9, e.s) * (0.4 + face.old));
    out += along * hang * 1.1 * bell((e.dy - crease - 2.4) / 2.0);
    // The edge of the upper lid is a little roll.
    out += 0.35 * along * bell((e.dy - e.up - 0.9) / 0.7);
    // Lower lid: roll, bag and the groove below it.
    let below = e.lo - e.dy;
    let mid = smoothstep(-0.15, 0.2, e.s) * (1.0 - smoothstep(0.75, 1.15, e.s));
    out += 0.30 * along * bell((below - 1.1) / 0.8);
    out += face.eye_bag * 0.75 * mid * bell((below - 5.6) / 2.4);
    out -= (0.3 + 0.5 * face.eye_bag) * mid * bell((below - 9.8 + 1.2 * e.s) / 1.5);
    // The opening, one millimetre deep.
    if e.s > 0.0 && e.s < 1.0 {
        let inside = (e.up - e.dy).min(e.dy - e.lo);
        if inside > 0.0 {
            let ball = apex - 1.0 - BALL + (BALL * BALL - d2.min(BALL * BALL * 0.98)).sqrt();
            let t = (inside / 0.9).min(1.0);
            out = lerp(out, ball, t);
        }
    }
    out
}

const IRISES: [Colour; 6] = [
    [0.018, 0.009, 0.005],
    [0.050, 0.022, 0.009],
    [0.11, 0.06, 0.022],
    [0.15, 0.13, 0.055],
    [0.15, 0.19, 0.16],
    [0.17, 0.25, 0.33],
];

/// The paint of the eyeball.
pub struct BallPaint {
    pub colour: Colour,
    /// 0 white … 1 cornea: how much of the wet shine belongs to the smooth cornea.
    pub cornea: f32,
    /// Catch-light and gloss are placed from here: mm from the middle of the iris, to the picture's right and up.
    pub from_iris: [f32; 2],
}

/// Paints the eyeball at a place inside the opening; `px` is the size of a pixel in mm.
pub fn paint(face: &Face, noise: &Noise, e: &AtEye, right: bool, px: f32) -> BallPaint {
    let side = if right { 1.0 } else { -1.0 };
    let (dx, dy) = (e.dx * side - face.eyes.gaze[0], e.dy + 0.15 - face.eyes.gaze[1]);
    let larger = 1.0 + 0.13 * face.child;
    let (dx, dy, px) = (dx / larger, dy / larger, px / larger);
    let r = (dx * dx + dy * dy).sqrt();
    let soft = 0.35 + 0.5 * px;

    // White: never white, reddish and darker towards the corners and under the upper lid.
    let edge = 0.45 + 0.55 * smoothstep(0.0, 3.4, e.up - e.dy);
    let corner = 0.55 + 0.45 * smoothstep(0.0, 0.26, e.s.min(1.0 - e.s));
    let old = face.old;
    let dim = 1.0 - 0.16 * face.p.melanin;
    let mut white = [0.56 * dim, (0.50 - 0.02 * old) * dim, (0.455 - 0.07 * old) * dim];
    let vein = smoothstep(0.25, 0.9, noise.at(dx * 0.9, dy * 2.2)) * 0.10 + 0.10 * (1.0 - corner);
    white =
        [white[0] * edge * corner, white[1] * edge * corner * (1.0 - vein), white[2] * edge * corner * (1.0 - vein)];
    let caruncle = 1.0 - smoothstep(0.05, 0.13, e.s);
    white = mix3(white, [0.34, 0.15, 0.12], 0.8 * caruncle);

    // Iris: fibres, darker rim, lighter below.
    let tone = (face.p.iris.clamp(0.0, 1.0)) * 4.999;
    let (i, t) = (tone as usize, tone.fract());
    let mut iris = mix3(IRISES[i], IRISES[i + 1], t);
    let angle = atan2(dy, dx);
    let fibre = noise.at(angle * 9.0, 3.0 + r * 0.35) * 0.28 + noise.at(angle * 4.0 + 40.0, 9.0) * 0.14;
    let collar = bell((r - 2.9) / 0.7) * smoothstep(0.25, 0.6, face.p.iris);
    iris = mix3(iris, [0.17, 0.095, 0.03], 0.5 * collar);
    let glow = 1.0 + fibre - 0.30 * dy / IRIS;
    let rim = lerp(1.0, 0.30, smoothstep(0.74, 0.98, r / IRIS));
    iris = [iris[0] * glow * rim, iris[1] * glow * rim, iris[2] * glow * rim];
    let pupil = 1.0 - smoothstep(2.05 - soft * 0.5, 2.05 + soft * 0.5, r);
    iris = mix3(iris, [0.004, 0.003, 0.003], pupil);
    let lid_shade = 0.42 + 0.58 * smoothstep(0.0, 2.8, e.up - e.dy);
    iris = [iris[0] * lid_shade, iris[1] * lid_shade, iris[2] * lid_shade];

    let in_iris = 1.0 - smoothstep(IRIS - soft, IRIS + soft, r);
    BallPaint { colour: mix3(white, iris, in_iris), cornea: in_iris, from_iris: [dx * larger, dy * larger] }
}
