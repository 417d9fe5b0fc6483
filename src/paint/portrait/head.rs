//! The head: a chart of angle and height on which the face is a field of heights.

use super::face::Face;
use super::shape::{V3, bell, bump, curve};
use super::{eye, lines, mouth, nose};
use crate::base::math::{cos, lerp, powf, sin, sin_cos, smoothstep};

/// Height of the rounded crown and of the rounded chin, mm.
pub const TOP: f32 = 84.0;
/// How full the crown's outline is; 2 is an ellipse. This power is taken by square roots.
pub const CROWN: f32 = 2.25;
const CHIN: f32 = 23.0;
/// Spacing of the tables of rows, mm.
const STEP: f32 = 0.5;

/// Half breadth of the head and its depth in front and at the sides at one height, mm.
#[derive(Clone, Copy)]
pub struct Row {
    pub w: f32,
    pub front: f32,
    pub side: f32,
}

/// The head without relief.
pub struct Head {
    pub crown: f32,
    pub chin: f32,
    jaw_asymmetry: f32,
    rows: Vec<Row>,
    /// Half breadth with the rounding at both ends, for painting.
    halves: Vec<f32>,
    low: f32,
}

impl Head {
    pub fn new(face: &Face) -> Head {
        let p = &face.p;
        // Heights below the jaw angle stretch with the length of the chin.
        let below = |y: f32| if y < -70.0 { -70.0 + (y + 70.0) * (p.chin_y + 70.0) / (-113.0 + 70.0) } else { y };
        let widths = [
            (p.chin_y, p.chin_w + 2.5),
            (below(-100.0), p.chin_w + 9.5),
            (below(-86.0), lerp(p.go_w, p.chin_w, 0.34)),
            (-70.0, p.go_w),
            (-40.0, lerp(p.zy_w, p.go_w, 0.29)),
            (-15.0, p.zy_w),
            (12.0, 0.5 * (p.head_w + p.zy_w)),
            (60.0, p.head_w),
            (p.head_h, 0.99 * p.head_w),
        ];
        let fronts = [
            (p.chin_y, 84.0),
            (below(-100.0), 91.0),
            (below(-86.0), 89.5),
            (-70.0, 91.0),
            (-50.0, 91.5),
            (-25.0, 90.5),
            (0.0, 91.0),
            (18.0, 94.0),
            (45.0, 93.0),
            (70.0, 90.5),
            (p.head_h, 84.0),
        ];
        let sides =
            [(p.chin_y, 42.0), (below(-100.0), 32.0), (-86.0, 18.0), (-66.0, 3.0), (-45.0, 0.0), (p.head_h, 0.0)];
        let low = p.chin_y - 1.0;
        let count = ((p.head_h + 1.0 - low) / STEP) as usize + 2;
        let rows = (0..count)
            .map(|i| {
                let y = low + i as f32 * STEP;
                // A man's jaw gets broad with weight, a woman's face round.
                let jaw = lerp(0.55, 1.2, p.sex);
                let heavy = 2.6
                    * p.weight
                    * curve(&[(p.chin_y, 0.5 * jaw), (-86.0, jaw), (-50.0, 0.9), (-10.0, 0.3), (40.0, 0.0)], y);
                let round = (1.6 * face.young + 0.9 * (1.0 - p.sex) * (1.0 - face.old2)) * bell((y + 52.0) / 16.0);
                let jowl = 0.6 * face.jowl * bell((y - p.chin_y - 24.0) / 11.0);
                let fore = p.fore_slope * smoothstep(20.0, 75.0, y);
                Row {
                    w: curve(&widths, y) + heavy + jowl + round,
                    front: curve(&fronts, y) - fore,
                    side: curve(&sides, y),
                }
            })
            .collect();
        let mut head =
            Head { crown: p.head_h, chin: p.chin_y, jaw_asymmetry: p.asym_jaw, rows, halves: Vec::new(), low };
        head.halves = (0..count)
            .map(|i| {
                let y = low + i as f32 * STEP;
                head.row(y).w * head.closing(face, y)
            })
            .collect();
        head
    }

    /// The row at a height, before the rounding at crown and chin.
    #[inline]
    pub fn row(&self, y: f32) -> Row {
        let f = ((y - self.low) / STEP).clamp(0.0, (self.rows.len() - 2) as f32);
        let i = f as usize;
        let t = f - i as f32;
        let (a, b) = (self.rows[i], self.rows[i + 1]);
        Row { w: lerp(a.w, b.w, t), front: lerp(a.front, b.front, t), side: lerp(a.side, b.side, t) }
    }

    /// Half breadth of the head at a height with the rounding at both ends, mm; close enough to paint by.
    #[inline]
    pub fn half(&self, y: f32) -> f32 {
        let f = ((y - self.low) / STEP).clamp(0.0, (self.halves.len() - 2) as f32);
        let i = f as usize;
        lerp(self.halves[i], self.halves[i + 1], f - i as f32)
    }

    /// How far crown and chin have drawn the row together: 1 none … 0 closed.
    pub fn closing(&self, face: &Face, y: f32) -> f32 {
        let up = (y - self.crown + TOP) / TOP;
        let down = (self.chin + CHIN - y) / CHIN;
        if up > 0.0 {
            let up = up.min(1.0);
            (1.0 - up * up * up.sqrt().sqrt()).max(0.0).sqrt()
        } else if down > 0.0 {
            let q = face.p.jaw_sq;
            powf((1.0 - powf(down.min(1.0), q)).max(0.0), 1.0 / q)
        } else {
            1.0
        }
    }

    /// A point of the head without relief at an angle (0 front, positive to the picture's right, radians) and height.
    pub fn bare(&self, row: Row, closing: f32, sin_cos: (f32, f32), y: f32) -> V3 {
        let (s, c) = sin_cos;
        let lean = self.jaw_asymmetry * bell((y + 88.0) / 22.0);
        let x = row.w * closing * s + lean * c.max(0.0);
        // The crown closes in depth as it does in breadth; the chin closes towards its own front.
        let (deep, side) = if y > self.crown - TOP {
            (closing, row.side)
        } else {
            (closing, row.front - (row.front - row.side) * closing - 9.0 * (1.0 - closing))
        };
        let front = row.front - row.side;
        let z = if c >= 0.0 { side + front * deep * bend(c) } else { side + c * (front + 4.0) * deep };
        [x, y, z]
    }

    /// A point of the head by angle and height.
    pub fn point(&self, face: &Face, theta: f32, y: f32) -> V3 {
        self.bare(self.row(y), self.closing(face, y), sin_cos(theta), y)
    }

    /// Heights of the rows of the mesh, from the crown down; closer where the head rounds off. `fine` 1 is as fine as it gets.
    pub fn heights(&self, fine: f32) -> Vec<f32> {
        let quarter = core::f32::consts::FRAC_PI_2;
        let (top, bottom) = (self.crown - TOP, self.chin + CHIN);
        let rows = |most: f32| (most * fine) as usize;
        let (above, middle, below) = (rows(120.0), rows((top - bottom) / 0.56), rows(52.0));
        let mut ys: Vec<f32> = (0..above).map(|i| top + TOP * cos(quarter * i as f32 / above as f32)).collect();
        ys.extend((0..middle).map(|i| lerp(top, bottom, i as f32 / middle as f32)));
        ys.extend((0..=below).map(|i| bottom - CHIN * sin(quarter * i as f32 / below as f32)));
        ys
    }
}

/// The section of the head from front to side: a little fuller than a circle.
#[inline]
fn bend(c: f32) -> f32 {
    // c^0.96 without a power: exact at both ends, within 0.002 between.
    c * (1.0 + 0.04 * (1.0 - c) * (1.0 + 0.8 * (1.0 - c)))
}

/// Depth of the face's surface with relief; `base` is the bare head at the same place, `side_cos` the cosine of its angle.
pub fn surface(face: &Face, x: f32, y: f32, base: f32, side_cos: f32) -> f32 {
    let fade = smoothstep(0.02, 0.30, side_cos);
    if fade <= 0.0 {
        return base;
    }
    let mut z = base + soft(face, x, y) + lines::at(face, x, y).lift;
    if nose::near(face, x, y) {
        z += nose::relief(face, x, y);
    }
    if mouth::near(face, x, y) {
        z += mouth::relief(face, x, y);
    }
    if eye::near(face, x, y) {
        z = eye::relief(face, x, y, z, base);
    }
    base + (z - base) * fade
}

/// The large forms: brow, sockets, cheeks, jaw, chin.
fn soft(face: &Face, x: f32, y: f32) -> f32 {
    let p = &face.p;
    let (ax, e) = (x.abs(), p.ipd * 0.5);
    let mut z = 0.0;
    if y > -32.0 {
        z += p.brow_ridge * bump(ax, y, 25.0, 15.5, 19.0, 6.5);
        z += (0.5 + 0.35 * p.brow_ridge) * bump(ax, y, 0.0, 17.0, 12.0, 8.0);
        z -= p.eye_depth * bump(ax, y, e + 1.0, 2.0, 17.0, 10.5);
        z -= (0.58 + 0.12 * p.sex) * p.eye_depth * bump(ax, y, 17.0, 3.0, 6.5, 9.0);
        z += p.temple * bump(ax, y, 62.0, 28.0, 14.0, 20.0);
        z += 1.6 * bump(ax, y, 26.0, 52.0, 18.0, 15.0);
    }
    if y < 40.0 && y > -90.0 {
        z += p.cheekbone * bump(ax, y, 46.0, -22.0, 17.0, 12.0);
        z += 2.0 * bump(ax, y, 29.0, -30.0, 15.0, 15.0);
        z += (1.2 * face.young + 2.6 * face.smile) * bump(ax, y, 34.0, -36.0, 12.0, 11.0);
    }
    if y < 10.0 {
        z += (p.cheek_full + 1.2 * p.weight) * bump(ax, y, 40.0, -52.0, 17.0, 20.0);
        z += p.dental * bump(ax, y, 0.0, p.mouth_y + 2.0, 24.0, 17.0);
        z += p.chin_out * bump(ax, y, 0.0, p.chin_y + 14.0, 13.5, 9.5);
        z -= 2.6 * bump(ax, y, 0.0, p.mouth_y - p.lip_lo - 5.0, 15.0, 4.0);
        z -= 0.9 * p.cleft * bump(ax, y, 0.0, p.chin_y + 13.0, 1.7, 6.0);
        z += 0.55 * face.jowl * bump(ax, y, 35.0, p.chin_y + 25.0, 9.0, 10.0);
        z -= 0.35 * face.jowl * bump(ax, y, 23.0, p.chin_y + 20.0, 4.5, 9.0);
    }
    z
}
