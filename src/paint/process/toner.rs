//! Toner: fused powder on clustered screens, one angle per colour; it lies on the surface, shines, and strews specks about.

use super::separation::{SOLID, inked, separate};
use super::{Cells, Ground, Print};
use crate::base::math::{floor, sin_cos};
use crate::paint::{Ink, noise};

/// 600 dpi.
pub const PITCH: f32 = 0.0423;
/// How far specks are strewn around an image, in mm.
pub const REACH: f32 = 0.14;
/// Pitch (150 lpi; yellow 170) and angle of cyan, magenta, yellow and black.
const SCREENS: [(f32, f32); 4] = [(0.169, 15.0), (0.169, 75.0), (0.149, 0.0), (0.169, 45.0)];
/// Black of this amount takes no screen: text has whole strokes.
const SOLID_FROM: f32 = 0.95;
/// How strongly a fused edge or surface throws the lamp's light back.
const SHEEN: f32 = 0.42;

/// Share of a screen's cell that is nearer to its middle than `q` (a squared distance, the cell being 1 wide).
fn rank(q: f32) -> f32 {
    use std::f32::consts::PI;
    if q <= 0.25 {
        return PI * q;
    }
    // From here on the spot touches its neighbours: what is left are four corners, which shrink to nothing at q = ½.
    let left = ((0.5 - q) / 0.25).max(0.0);
    1.0 - (1.0 - PI / 4.0) * left * left * left
}

pub fn print(cells: &Cells, ground: &Ground, ink: &Ink, print: &mut Print) {
    let areas: Vec<[f32; 4]> = cells.tones.iter().map(|tone| separate(*tone)).collect();
    let uniform = cells.tones.len() < cells.cover.len();
    let solid_black = uniform && areas.iter().all(|a| a[3] >= SOLID_FROM);
    let meant: Vec<[f32; 4]> = (0..cells.cover.len())
        .map(|i| areas[cells.tone_index(i % cells.width, i / cells.width)].map(|a| a * cells.cover[i]))
        .collect();
    let used: [bool; 4] = std::array::from_fn(|k| meant.iter().any(|m| m[k] > 0.005));
    let turns = SCREENS.map(|(pitch, angle)| {
        let (sin, cos) = sin_cos(angle.to_radians());
        (cos / pitch, sin / pitch)
    });
    let grid = &ground.grid;
    let window = (print.x, print.y, print.width, print.height);
    // How far powder strays from the edge it was drawn to, in two sizes: clumps and single grains.
    let mut clumps = noise::Row::new(ground.salt ^ 0x71, 0.0, 0.030);
    let mut grains = noise::Row::new(ground.salt ^ 0x72, 0.0, 0.009);
    let (mut row, mut y_mm) = (usize::MAX, 0.0);
    let width = print.width;
    let Print { through, cover, relief, .. } = print;
    cells.smoothly(&meant, grid, window, |i, amounts| {
        if i / width != row {
            row = i / width;
            y_mm = grid.mm(0, window.1 + row as i32).y;
            clumps = noise::Row::new(ground.salt ^ 0x71, y_mm, 0.030);
            grains = noise::Row::new(ground.salt ^ 0x72, y_mm, 0.009);
        }
        if amounts[0] + amounts[1] + amounts[2] + amounts[3] < 0.004 {
            return;
        }
        let x_mm = grid.mm(window.0 + (i % width) as i32, 0).x;
        let powder = 0.55 * clumps.at(x_mm) + 0.45 * grains.at(x_mm);
        let mut bare = 1.0;
        for k in 0..4 {
            let amount = amounts[k];
            if !used[k] || amount < 0.004 {
                continue;
            }
            let c = if solid_black && k == 3 {
                ((amount - 0.5 + 0.30 * powder) / 0.22 + 0.5).clamp(0.0, 1.0)
            } else {
                let (cos, sin) = turns[k];
                let (u, v) = (x_mm * cos + y_mm * sin, y_mm * cos - x_mm * sin);
                let (u, v) = (u - floor(u + 0.5) as f32, v - floor(v + 0.5) as f32);
                let wander = 0.16 * powder * (4.0 * amount * (1.0 - amount)).min(1.0);
                // Near nothing and near everything the edge of a spot is sharp, or the tone would drift.
                let soft = (0.10f32).min(amount).min(1.0 - amount).max(0.02);
                ((amount - rank(u * u + v * v) + wander) / soft + 0.5).clamp(0.0, 1.0)
            };
            bare *= 1.0 - c;
            for (light, solid) in through.iter_mut().zip(SOLID[k]) {
                light[i] *= 1.0 - c * (1.0 - solid);
            }
        }
        cover[i] = 1.0 - bare;
        relief[i] = ink.height_um * (1.0 - bare) * (0.85 + 0.3 * powder);
    });
    specks(cells, ground, ink, print);
    // The flanks of a screen's many dots would veil a picture; whole strokes show theirs.
    finish(cells, ground, &areas, if solid_black { SHEEN } else { 0.2 * SHEEN }, print);
}

/// Loose powder: thickest within 90 µm of an image.
fn specks(cells: &Cells, ground: &Ground, ink: &Ink, print: &mut Print) {
    const REACH_CELLS: usize = 2;
    let (width, height) = (cells.width, cells.height);
    for row in 0..height {
        for column in 0..width {
            let (x, y) = (cells.x + column as i32, cells.y + row as i32);
            let random = |k: u32| noise::cell(ground.salt ^ k, x, y);
            let chance = random(0x5A7);
            // Most cells need no look around.
            if chance > 0.13 {
                continue;
            }
            let dark = |c: usize, r: usize| cells.cover[r * width + c] * (1.0 - cells.tones[cells.tone_index(c, r)][1]);
            let (columns, rows) = (
                column.saturating_sub(REACH_CELLS)..(column + REACH_CELLS + 1).min(width),
                row.saturating_sub(REACH_CELLS)..(row + REACH_CELLS + 1).min(height),
            );
            let near =
                rows.flat_map(|r| columns.clone().map(move |c| (c, r))).map(|(c, r)| dark(c, r)).fold(0.0, f32::max);
            if near < 0.05 || chance > 0.13 * near {
                continue;
            }
            let at = ((x as f32 + random(0x5A8)) * PITCH, (y as f32 + random(0x5A9)) * PITCH);
            // Few are large.
            let size = random(0x5AA);
            speck(at, 0.003 + 0.0045 * size * size, ground, ink, print);
        }
    }
}

fn speck(at: (f32, f32), radius: f32, ground: &Ground, ink: &Ink, print: &mut Print) {
    let (cx, cy) = print.place(&ground.grid, at);
    let r = radius * ground.grid.px_per_mm;
    let reach = r + 0.5;
    let (columns, rows) = print.around((cx, cy), reach);
    // A speck smaller than a pixel darkens it by its share.
    let most = (std::f32::consts::PI * r * r).min(1.0);
    for row in rows {
        for column in columns.clone() {
            let (dx, dy) = (column as f32 - cx, row as f32 - cy);
            let c = (r + 0.5 - (dx * dx + dy * dy).sqrt()).clamp(0.0, most);
            let i = row * print.width + column;
            print.through.iter_mut().zip(SOLID[3]).for_each(|(light, solid)| light[i] *= 1.0 - c * (1.0 - solid));
            print.cover[i] = print.cover[i].max(c);
            print.relief[i] = print.relief[i].max(c * ink.height_um);
        }
    }
}

/// Gloss, sheen on the flanks that face the lamp at the right, and the other lights.
fn finish(cells: &Cells, ground: &Ground, areas: &[[f32; 4]], sheen: f32, print: &mut Print) {
    let cell_of = |mm: f32, first: i32, count: usize| (floor(mm / PITCH) - first).clamp(0, count as i32 - 1) as usize;
    let reach = ((0.011 * ground.grid.px_per_mm).round() as usize).max(1);
    let columns: Vec<usize> =
        (0..print.width as i32).map(|i| cell_of(ground.grid.mm(print.x + i, 0).x, cells.x, cells.width)).collect();
    for row in 0..print.height {
        let y_mm = ground.grid.mm(0, print.y + row as i32).y;
        let line = row * print.width;
        for i in 0..print.width {
            let c = print.cover[line + i];
            if c == 0.0 {
                continue;
            }
            print.gloss[line + i] = c;
            // The lamp stands at the upper right: flanks that fall towards it flash; the molten top gleams in patches.
            let right = print.cover[line + (i + reach).min(print.width - 1)];
            let above = print.cover[row.saturating_sub(reach) * print.width + i];
            let flank = c * (2.0 - right - above).clamp(0.0, 1.0);
            let x_mm = ground.grid.mm(print.x + i as i32, 0).x;
            // On a slant, so that no raster is seen in it.
            let (u, v) = (0.83 * x_mm + 0.56 * y_mm, 0.83 * y_mm - 0.56 * x_mm);
            let gleam = (noise::smooth(ground.salt ^ 0x73, u, v, 0.026) - 0.35).max(0.0);
            print.sheen[line + i] = sheen * (flank + 0.5 * c * gleam);
        }
    }
    // Only now may the amount of ink be shared out to the other lights: the flanks above needed it as it lies.
    for row in 0..print.height {
        let cy = cell_of(ground.grid.mm(0, print.y + row as i32).y, cells.y, cells.height);
        for (i, &cx) in columns.iter().enumerate() {
            let at = row * print.width + i;
            print.cover[at] /= inked(&areas[cells.tone_index(cx, cy)]).max(0.15);
            print.ir[at] = (print.cover[at] * cells.ir_at(cx, cy)).min(1.0);
        }
    }
}
