//! Unevenness that belongs to a place: the same mm of the same sheet looks the same in every crop and at every resolution.

use crate::base::wide::in_wide_registers;
use crate::base::{math::floor, seed::Seed};

/// A number 0…1 for a cell of a grid.
#[inline]
pub fn cell(seed: u32, x: i32, y: i32) -> f32 {
    // A small integer hash (multiply, xor, shift) with full avalanche on 32 bits.
    let mut h = (x as u32).wrapping_mul(0x9E37_79B1) ^ (y as u32).wrapping_mul(0x85EB_CA77) ^ seed;
    h ^= h >> 15;
    h = h.wrapping_mul(0x2C1B_3C6D);
    h ^= h >> 12;
    h = h.wrapping_mul(0x297A_2D39);
    h ^= h >> 15;
    (h >> 8) as f32 / 16_777_216.0
}

/// A seed for [`cell`] and [`smooth`].
pub fn seed32(seed: Seed, name: &str) -> u32 {
    seed.child(name).0 as u32
}

/// Smooth noise −1…1 with features of about `scale_mm`.
#[inline]
pub fn smooth(seed: u32, x_mm: f32, y_mm: f32, scale_mm: f32) -> f32 {
    Row::new(seed, y_mm, scale_mm).at(x_mm)
}

/// [`smooth`] along a row: what neighbouring places share is worked out once.
#[derive(Clone, Copy, Debug)]
pub struct Row {
    seed: u32,
    scale_mm: f32,
    y: i32,
    uy: f32,
    x: i32,
    left: f32,
    right: f32,
}

impl Row {
    pub fn new(seed: u32, y_mm: f32, scale_mm: f32) -> Row {
        let v = y_mm / scale_mm;
        let y = floor(v);
        let f = v - y as f32;
        Row { seed, scale_mm, y, uy: f * f * (3.0 - 2.0 * f), x: i32::MIN, left: 0.0, right: 0.0 }
    }

    fn column(&self, x: i32) -> f32 {
        let top = cell(self.seed, x, self.y);
        top + (cell(self.seed, x, self.y + 1) - top) * self.uy
    }

    #[inline]
    pub fn at(&mut self, x_mm: f32) -> f32 {
        let u = x_mm / self.scale_mm;
        let x = floor(u);
        if x != self.x {
            self.left = if x == self.x.wrapping_add(1) { self.right } else { self.column(x) };
            self.right = self.column(x + 1);
            self.x = x;
        }
        let f = u - x as f32;
        2.0 * (self.left + (self.right - self.left) * (f * f * (3.0 - 2.0 * f))) - 1.0
    }
}

/// [`smooth`] over whole rows of places: what rows and columns share is worked out once.
#[derive(Clone, Debug)]
pub struct Field {
    seed: u32,
    scale_mm: f32,
    /// For each place its cell, counted from the first, and its share of the next.
    places: Vec<(u32, f32)>,
    first: i32,
    /// The cells' values above and below the row, and at the row.
    y: i32,
    above: Vec<f32>,
    below: Vec<f32>,
    here: Vec<f32>,
}

impl Field {
    /// Noise at the places `xs` (mm, rising) of every row.
    pub fn new(seed: u32, scale_mm: f32, xs: &[f32]) -> Field {
        let cell_of = |x: &f32| floor(x / scale_mm);
        let first = xs.first().map_or(0, cell_of);
        let count = (xs.last().map_or(0, cell_of) - first) as usize + 2;
        let place = |x: &f32| {
            let u = x / scale_mm;
            let cell = floor(u);
            let f = u - cell as f32;
            ((cell - first) as u32, f * f * (3.0 - 2.0 * f))
        };
        let row = || vec![0.0; count];
        let places = xs.iter().map(place).collect();
        Field { seed, scale_mm, places, first, y: i32::MIN, above: row(), below: row(), here: row() }
    }

    /// The noise of the row at `y_mm`.
    pub fn row(&mut self, y_mm: f32, out: &mut [f32]) {
        in_wide_registers!(self.row_wide(y_mm, out));
    }

    #[inline(always)]
    fn row_wide(&mut self, y_mm: f32, out: &mut [f32]) {
        let v = y_mm / self.scale_mm;
        let y = floor(v);
        let f = v - y as f32;
        let uy = f * f * (3.0 - 2.0 * f);
        if y != self.y {
            let cells = |row: &mut [f32], y: i32| {
                row.iter_mut().enumerate().for_each(|(i, v)| *v = cell(self.seed, self.first + i as i32, y));
            };
            if y == self.y.wrapping_add(1) {
                std::mem::swap(&mut self.above, &mut self.below);
            } else {
                cells(&mut self.above, y);
            }
            cells(&mut self.below, y + 1);
            self.y = y;
        }
        for ((here, above), below) in self.here.iter_mut().zip(&self.above).zip(&self.below) {
            *here = above + (below - above) * uy;
        }
        for (out, &(cell, share)) in out.iter_mut().zip(&self.places) {
            let (left, right) = (self.here[cell as usize], self.here[cell as usize + 1]);
            *out = 2.0 * (left + (right - left) * share) - 1.0;
        }
    }
}

/// Pebbles of about `scale_mm`: how deep in a crease a place is (0 on a pebble, 1 in the crease), and the way to its pebble's middle.
pub fn pebble(seed: u32, x_mm: f32, y_mm: f32, scale_mm: f32) -> (f32, (f32, f32)) {
    let (x, y) = (x_mm / scale_mm, y_mm / scale_mm);
    let (xi, yi) = (floor(x), floor(y));
    let (mut nearest, mut next) = (f32::MAX, f32::MAX);
    let mut way = (0.0, 0.0);
    for cy in yi - 1..=yi + 1 {
        for cx in xi - 1..=xi + 1 {
            let dx = cx as f32 + 0.15 + 0.7 * cell(seed, cx, cy) - x;
            let dy = cy as f32 + 0.15 + 0.7 * cell(seed ^ 0x6D2B, cx, cy) - y;
            let d = dx * dx + dy * dy;
            if d < nearest {
                next = nearest;
                nearest = d;
                way = (dx, dy);
            } else if d < next {
                next = d;
            }
        }
    }
    let gap = next.sqrt() - nearest.sqrt();
    ((1.0 - gap / 0.32).clamp(0.0, 1.0), way)
}
