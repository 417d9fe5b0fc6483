//! Laser engraving: grey-brown specks of char inside the plastic, soft because they lie below the surface.

use super::{Cells, Ground, Print};
use crate::base::math::{exp, powf};
use crate::paint::{Ink, noise};
use std::sync::OnceLock;

/// 500 dpi.
pub const PITCH: f32 = 0.051;
/// The pulse has so many strengths.
const LEVELS: usize = 15;
/// How much one speck differs from the next.
const VARY: f32 = 0.32;
/// A speck's dark falls off with its radius to the third; beyond this many radii nothing is left.
const SUPPORT: f32 = 1.75;

fn radius(level: f32) -> f32 {
    0.012 + 0.029 * level
}

fn darkness(level: f32) -> f32 {
    0.22 + 0.73 * level
}

/// Light left under a speck at a squared distance (in radii) of 0…[`SUPPORT`]²; per 1/32.
fn profile() -> &'static [f32] {
    static TABLE: OnceLock<Vec<f32>> = OnceLock::new();
    TABLE.get_or_init(|| {
        (0..=(SUPPORT * SUPPORT * 32.0) as usize + 1)
            .map(|i| {
                let d2 = i as f32 / 32.0;
                exp(-0.8 * d2 * d2.sqrt())
            })
            .collect()
    })
}

/// Light left on average when every cell is engraved with each level; from none to the strongest.
fn light_by_level() -> &'static [f32; LEVELS + 1] {
    static TABLE: OnceLock<[f32; LEVELS + 1]> = OnceLock::new();
    TABLE.get_or_init(|| {
        std::array::from_fn(|level| {
            if level == 0 {
                return 1.0;
            }
            let level = level as f32 / LEVELS as f32;
            let mut sum = 0.0;
            const SAMPLES: i32 = 12;
            for i in 0..SAMPLES * SAMPLES {
                let at = |v: i32| (v as f32 + 0.5) / SAMPLES as f32 * PITCH;
                let (x, y) = (at(i % SAMPLES), at(i / SAMPLES));
                let mut light = 1.0;
                for cell in 0..25 {
                    let (gx, gy) = ((cell % 5 - 2) as f32, (cell / 5 - 2) as f32);
                    let vary = 1.0 + VARY * (noise::cell(0x1A5E, cell * 151 + i, cell) - 0.5);
                    let (dx, dy) = (x - (gx + 0.5) * PITCH, y - (gy + 0.5) * PITCH);
                    let d2 = (dx * dx + dy * dy) / (radius(level) * vary * radius(level) * vary);
                    light *= 1.0 - darkness(level) * vary.min(1.0) * exp(-0.8 * d2 * d2.sqrt());
                }
                sum += light;
            }
            sum / (SAMPLES * SAMPLES) as f32
        })
    })
}

/// The level (with a fraction) that leaves so much light.
fn level_for(light: f32) -> f32 {
    let table = light_by_level();
    let next = table.partition_point(|l| *l > light).clamp(1, LEVELS);
    let (bright, dark) = (table[next - 1], table[next]);
    next as f32 - 1.0 + ((bright - light) / (bright - dark).max(1e-6)).clamp(0.0, 1.0)
}

pub fn print(cells: &Cells, ground: &Ground, ink: &Ink, print: &mut Print) {
    let profile = profile();
    let luma = |t: &[f32; 3]| t[0] * 0.2126 + t[1] * 0.7152 + t[2] * 0.0722;
    let wanted: Vec<f32> = cells.tones.iter().map(luma).collect();
    let scale = ground.grid.px_per_mm;
    for row in 0..cells.height {
        for column in 0..cells.width {
            let (x, y) = (cells.x + column as i32, cells.y + row as i32);
            let random = |k: u32| noise::cell(ground.salt ^ k, x, y);
            let c = cells.cover[row * cells.width + column];
            let light = 1.0 - c * (1.0 - wanted[cells.tone_index(column, row)]);
            if light > 0.997 {
                continue;
            }
            // Between two levels chance decides, so that pale tones are neither lost nor in steps.
            let level = (level_for(light) + random(0x79)).floor().min(LEVELS as f32) / LEVELS as f32;
            if level <= 0.0 {
                continue;
            }
            let vary = 1.0 + VARY * (random(0x78) - 0.5);
            let stray = 0.004 * (random(0x7A) - 0.5);
            let (cx, cy) =
                print.place(&ground.grid, ((x as f32 + 0.5) * PITCH + stray, (y as f32 + 0.5) * PITCH - stray));
            let r = radius(level) * vary * scale;
            let dark = darkness(level) * vary.min(1.0);
            let reach = r * SUPPORT;
            let (columns, rows) = print.around((cx, cy), reach);
            let per_d2 = 32.0 / (r * r);
            for row in rows {
                let dy = row as f32 - cy;
                let line = &mut print.through[1][row * print.width..(row + 1) * print.width];
                for (column, light) in line[columns.clone()].iter_mut().enumerate() {
                    let dx = (columns.start + column) as f32 - cx;
                    let d2 = (dx * dx + dy * dy) * per_d2;
                    if let Some(fall) = profile.get(d2 as usize) {
                        *light *= 1.0 - dark * fall;
                    }
                }
            }
        }
    }
    finish(cells, ground, ink, &wanted, print);
}

/// The colour of char, the other lights, and the swelling of a tactile engraving.
fn finish(cells: &Cells, ground: &Ground, ink: &Ink, wanted: &[f32], print: &mut Print) {
    // Warm where it is thin: char absorbs blue more. Powers of light, by table.
    let warm: Vec<[f32; 2]> = (0..=256).map(|i| i as f32 / 256.0).map(|l| [powf(l, 0.95), powf(l, 1.07)]).collect();
    let [red, green, blue] = &mut print.through;
    for ((r, g), b) in red.iter_mut().zip(green.iter()).zip(blue.iter_mut()) {
        [*r, *b] = warm[(g * 256.0 + 0.5) as usize];
    }
    let per_cell: Vec<[f32; 3]> = (0..cells.cover.len())
        .map(|i| {
            let (column, row) = (i % cells.width, i / cells.width);
            let dark = cells.cover[i] * (1.0 - wanted[cells.tone_index(column, row)]);
            let carbon = cells.ir_at(column, row) / (1.0 - wanted[cells.tone_index(column, row)]).max(0.05);
            [cells.cover[i], carbon, dark]
        })
        .collect();
    let window = (print.x, print.y, print.width, print.height);
    let (green, cover, ir, relief) = (&print.through[1], &mut print.cover, &mut print.ir, &mut print.relief);
    cells.smoothly(&per_cell, &ground.grid, window, |i, [meant, carbon, dark]| {
        let here = 1.0 - green[i];
        cover[i] = if dark > 0.01 { here * (meant / dark).min(3.0) } else { 0.0 };
        ir[i] = (here * carbon).min(1.0);
        relief[i] = ink.height_um * meant;
    });
}
