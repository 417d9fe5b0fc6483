//! Unevenness that belongs to a place: the same mm of the same sheet looks the same in every crop and at every resolution.

use crate::base::seed::Seed;

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
    let (x, y) = (x_mm / scale_mm, y_mm / scale_mm);
    let (x0, y0) = (x.floor(), y.floor());
    let (fx, fy) = (x - x0, y - y0);
    let (ux, uy) = (fx * fx * (3.0 - 2.0 * fx), fy * fy * (3.0 - 2.0 * fy));
    let (xi, yi) = (x0 as i32, y0 as i32);
    let a = cell(seed, xi, yi);
    let b = cell(seed, xi + 1, yi);
    let c = cell(seed, xi, yi + 1);
    let d = cell(seed, xi + 1, yi + 1);
    let top = a + (b - a) * ux;
    let bottom = c + (d - c) * ux;
    2.0 * (top + (bottom - top) * uy) - 1.0
}

/// Pebbles of about `scale_mm`: how deep in a crease a place is (0 on a pebble, 1 in the crease), and the way to its pebble's middle.
pub fn pebble(seed: u32, x_mm: f32, y_mm: f32, scale_mm: f32) -> (f32, (f32, f32)) {
    let (x, y) = (x_mm / scale_mm, y_mm / scale_mm);
    let (xi, yi) = (x.floor() as i32, y.floor() as i32);
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
