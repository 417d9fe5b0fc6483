//! Small building blocks of relief: bells, rounded maxima and points in space.

/// A point or direction: x to the picture's right, y up, z towards the camera; mm for points.
pub type V3 = [f32; 3];

#[inline]
pub fn add(a: V3, b: V3) -> V3 {
    [a[0] + b[0], a[1] + b[1], a[2] + b[2]]
}

#[inline]
pub fn sub(a: V3, b: V3) -> V3 {
    [a[0] - b[0], a[1] - b[1], a[2] - b[2]]
}

#[inline]
pub fn scale(a: V3, k: f32) -> V3 {
    [a[0] * k, a[1] * k, a[2] * k]
}

#[inline]
pub fn dot(a: V3, b: V3) -> f32 {
    a[0] * b[0] + a[1] * b[1] + a[2] * b[2]
}

#[inline]
pub fn cross(a: V3, b: V3) -> V3 {
    [a[1] * b[2] - a[2] * b[1], a[2] * b[0] - a[0] * b[2], a[0] * b[1] - a[1] * b[0]]
}

#[inline]
pub fn unit(a: V3) -> V3 {
    scale(a, 1.0 / dot(a, a).sqrt().max(1e-9))
}

#[inline]
pub fn mix3(a: V3, b: V3, t: f32) -> V3 {
    [a[0] + (b[0] - a[0]) * t, a[1] + (b[1] - a[1]) * t, a[2] + (b[2] - a[2]) * t]
}

/// A bell over a squared distance in standard deviations: 1 in the middle, 0 from three on.
#[inline]
pub fn bell2(d2: f32) -> f32 {
    let t = 1.0 - d2 * (1.0 / 9.0);
    if t <= 0.0 {
        0.0
    } else {
        let t2 = t * t;
        t2 * t2
    }
}

/// A bell over a distance in standard deviations.
#[inline]
pub fn bell(d: f32) -> f32 {
    bell2(d * d)
}

/// An oval bell around (cx, cy) with standard deviations (sx, sy).
#[inline]
pub fn bump(x: f32, y: f32, cx: f32, cy: f32, sx: f32, sy: f32) -> f32 {
    // Most sizes are written out: one division is done when the program is built, and none here.
    let (u, v) = ((x - cx) * (1.0 / sx), (y - cy) * (1.0 / sy));
    bell2(u * u + v * v)
}

/// The larger of two heights with the edge between them rounded over `k`.
#[inline]
pub fn smax(a: f32, b: f32, k: f32) -> f32 {
    let h = (k - (a - b).abs()).max(0.0) / k;
    a.max(b) + h * h * k * 0.25
}

/// A function of 0…`end`, looked up instead of worked out; held level beyond the end.
pub struct Table {
    per_unit: f32,
    values: Vec<f32>,
}

impl Table {
    pub fn new(end: f32, f: impl Fn(f32) -> f32) -> Table {
        const CELLS: usize = 192;
        let values = (0..=CELLS + 1).map(|i| f(end * i.min(CELLS) as f32 / CELLS as f32)).collect();
        Table { per_unit: CELLS as f32 / end, values }
    }

    #[inline]
    pub fn at(&self, x: f32) -> f32 {
        let f = (x * self.per_unit).clamp(0.0, (self.values.len() - 2) as f32);
        let i = f as usize;
        self.values[i] + (self.values[i + 1] - self.values[i]) * (f - i as f32)
    }
}

/// A smooth curve through points sorted by their first number, held level beyond both ends.
pub fn curve(points: &[(f32, f32)], x: f32) -> f32 {
    let last = points.len() - 1;
    if x <= points[0].0 {
        return points[0].1;
    }
    if x >= points[last].0 {
        return points[last].1;
    }
    let i = points.iter().rposition(|p| p.0 <= x).unwrap_or(0).min(last - 1);
    let slope = |j: usize| {
        let (a, b) = (points[j.saturating_sub(1)], points[(j + 1).min(last)]);
        (b.1 - a.1) / (b.0 - a.0)
    };
    let (a, b) = (points[i], points[i + 1]);
    let h = b.0 - a.0;
    let t = (x - a.0) / h;
    let (t2, t3) = (t * t, t * t * t);
    a.1 * (2.0 * t3 - 3.0 * t2 + 1.0)
        + slope(i) * h * (t3 - 2.0 * t2 + t)
        + b.1 * (3.0 * t2 - 2.0 * t3)
        + slope(i + 1) * h * (t3 - t2)
}
