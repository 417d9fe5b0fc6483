//! The felt of paper as the loupe shows it: 2500 fibres to the square centimetre, each where it lies on the sheet.

use super::coverage::{Coverage, Grid};
use super::{LinePoint, noise};
use crate::base::math::sin_cos;

/// One fibre starts in each cell of this size, in mm.
const CELL: f32 = 0.2;
/// The longest fibre, in mm.
const LONGEST: f32 = 1.6;
const PIECES: usize = 4;

/// Fibres over a window of pixels: above 0 where pale ones lie, below where dark gaps do; mostly within −1…1.
pub fn felt(mut window: Coverage, grid: &Grid, seed: u32) -> Coverage {
    let mut gaps = Coverage::new(window.x, window.y, window.width, window.height);
    let from = grid.mm(window.x, window.y);
    let to = grid.mm(window.x + window.width as i32, window.y + window.height as i32);
    let cells = |low: f32, high: f32| {
        ((low - LONGEST / 2.0) / CELL).floor() as i32..=((high + LONGEST / 2.0) / CELL).floor() as i32
    };
    for cy in cells(from.y, to.y) {
        for cx in cells(from.x, to.x) {
            let random = |k: u32| noise::cell(seed ^ (0xFE17 * (k + 1)), cx, cy);
            let length = 0.4 + (LONGEST - 0.4) * random(0);
            let width = (0.012 + 0.018 * random(1)) * grid.px_per_mm;
            let (sin, cos) = sin_cos(random(2) * std::f32::consts::TAU);
            let middle = ((cx as f32 + random(3)) * CELL, (cy as f32 + random(4)) * CELL);
            // A fibre bows to one side and a little back.
            let (bow, sway) = ((random(5) - 0.5) * 0.5 * length, (random(6) - 0.5) * 0.2 * length);
            let place = |i: usize| {
                let t = i as f32 / PIECES as f32 - 0.5;
                let (u, v) = (t * length, bow * (0.25 - t * t) * 2.0 + sway * t * (0.25 - t * t) * 8.0);
                let (x, y) = grid.px(middle.0 + u * cos - v * sin, middle.1 + u * sin + v * cos);
                LinePoint { x, y, width }
            };
            let layer = if random(7) < 0.5 { &mut window } else { &mut gaps };
            for i in 0..PIECES {
                layer.stroke(place(i), place(i + 1));
            }
        }
    }
    for (pale, dark) in window.values.iter_mut().zip(&gaps.values) {
        *pale = (*pale - dark).clamp(-1.5, 1.5);
    }
    window
}
