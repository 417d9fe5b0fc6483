//! The camera and the pose: from millimetres on the head to pixels of the working picture.

use super::shape::V3;
use super::view::View;
use crate::base::math::{PI, sin_cos, smoothstep};

/// Distance of the lens from the face, mm: near enough for a booth, far enough for a true nose.
const DISTANCE: f32 = 1500.0;
/// Depth at which the scale of the picture holds, mm.
const PLANE: f32 = 60.0;
/// The point about which the head turns.
const PIVOT: V3 = [0.0, -70.0, -15.0];

/// Places points of the head in the working picture.
pub struct Camera {
    /// Pixels per mm in the plane of the face.
    pub scale: f32,
    cx: f32,
    cy: f32,
    rows: [V3; 3],
}

impl Camera {
    /// A camera for a picture of `width` × `height` px that shows a head from `crown` to `chin` (mm) at passport size.
    pub fn new(view: &View, crown: f32, chin: f32, width: usize, height: usize) -> Camera {
        // Crown to chin takes 72 % of the height, with the eyes a little above the middle.
        let scale = 0.72 * height as f32 / (crown - chin);
        let middle = 0.5 * (crown + chin) - 21.0;
        let radians = PI / 180.0;
        let (sy, cy) = sin_cos(view.yaw_deg * radians);
        let (sp, cp) = sin_cos(view.pitch_deg * radians);
        let (sr, cr) = sin_cos(-view.roll_deg * radians);
        // Turn, then nod, then tilt.
        let turn = [[cy, 0.0, sy], [0.0, 1.0, 0.0], [-sy, 0.0, cy]];
        let nod = [[1.0, 0.0, 0.0], [0.0, cp, -sp], [0.0, sp, cp]];
        let tilt = [[cr, -sr, 0.0], [sr, cr, 0.0], [0.0, 0.0, 1.0]];
        let rows = product(&tilt, &product(&nod, &turn));
        Camera { scale, cx: 0.5 * width as f32, cy: 0.5 * height as f32 + scale * middle, rows }
    }

    /// A point of the head after the pose.
    #[inline]
    pub fn pose(&self, p: V3) -> V3 {
        let d = [p[0] - PIVOT[0], p[1] - PIVOT[1], p[2] - PIVOT[2]];
        let r = self.turn(d);
        [r[0] + PIVOT[0], r[1] + PIVOT[1], r[2] + PIVOT[2]]
    }

    /// A direction of the head after the pose.
    #[inline]
    pub fn turn(&self, d: V3) -> V3 {
        let m = &self.rows;
        [
            m[0][0] * d[0] + m[0][1] * d[1] + m[0][2] * d[2],
            m[1][0] * d[0] + m[1][1] * d[1] + m[1][2] * d[2],
            m[2][0] * d[0] + m[2][1] * d[1] + m[2][2] * d[2],
        ]
    }

    /// A point of the neck: it follows the head at the top and stays with the shoulders below.
    #[inline]
    pub fn pose_neck(&self, p: V3) -> V3 {
        let t = smoothstep(-165.0, -85.0, p[1]);
        let q = self.pose(p);
        [p[0] + (q[0] - p[0]) * t, p[1] + (q[1] - p[1]) * t, p[2] + (q[2] - p[2]) * t]
    }

    /// Pixel (x right, y down) of a posed point, with its depth kept as the third number.
    #[inline]
    pub fn project(&self, p: V3) -> V3 {
        let k = self.scale * DISTANCE / (DISTANCE + PLANE - p[2]);
        [self.cx + p[0] * k, self.cy - p[1] * k, p[2]]
    }
}

fn product(a: &[V3; 3], b: &[V3; 3]) -> [V3; 3] {
    let mut out = [[0.0; 3]; 3];
    for (i, row) in out.iter_mut().enumerate() {
        for (j, v) in row.iter_mut().enumerate() {
            *v = a[i][0] * b[0][j] + a[i][1] * b[1][j] + a[i][2] * b[2][j];
        }
    }
    out
}
