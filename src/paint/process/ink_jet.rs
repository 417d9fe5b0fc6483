//! Ink-jet: droplets of four inks on a stochastic screen of 600 dpi, soaked into the paper along its fibres.

use super::blue_noise::Mask;
use super::separation::{SOLID, inked, separate};
use super::{Cells, Ground, Print};
use crate::base::math::floor;
use crate::paint::noise;
use std::sync::OnceLock;

pub const PITCH: f32 = 0.0423;
/// Radius of a droplet's spot: cyan, magenta and yellow 50 µm across, black 62 µm.
const RADIUS: [f32; 4] = [0.025, 0.025, 0.025, 0.031];
/// How wide the edge of a spot is, and how far it feathers along a fibre.
const EDGE: f32 = 0.010;
const FEATHER: f32 = 0.007;
/// How far a droplet lands from its cell's middle.
const JITTER: f32 = 0.006;
/// One droplet in so many throws a satellite, 18 µm across, up to 50 µm away.
const SATELLITES: f32 = 0.03;

/// Share of cells to fill so that a spot of some size covers an area: neighbouring spots overlap.
fn fill_for(ink: usize, area: f32) -> f32 {
    static TABLES: OnceLock<[Vec<f32>; 2]> = OnceLock::new();
    let tables = TABLES.get_or_init(|| [RADIUS[0], RADIUS[3]].map(area_by_fill));
    let table = &tables[usize::from(ink == 3)];
    let next = table.partition_point(|a| *a < area).min(table.len() - 1);
    if next == 0 {
        return 0.0;
    }
    let (low, high) = (table[next - 1], table[next]);
    let t = ((area - low) / (high - low).max(1e-6)).min(1.0);
    (next as f32 - 1.0 + t) / (table.len() - 1) as f32
}

/// Area covered when 0/64 … 64/64 of the cells hold a spot.
fn area_by_fill(radius: f32) -> Vec<f32> {
    const SAMPLES: i32 = 24;
    let mut spots_over = [0u32; 10];
    for i in 0..SAMPLES * SAMPLES {
        let at = |v: i32| (v as f32 + 0.5) / SAMPLES as f32 * PITCH;
        let (x, y) = (at(i % SAMPLES), at(i / SAMPLES));
        let over = (-1..=1).flat_map(|gy| (-1..=1).map(move |gx| (gx, gy))).filter(|&(gx, gy)| {
            let (dx, dy) = (x - (gx as f32 + 0.5) * PITCH, y - (gy as f32 + 0.5) * PITCH);
            dx * dx + dy * dy < radius * radius
        });
        spots_over[over.count()] += 1;
    }
    (0..=64)
        .map(|share| {
            let bare = 1.0 - share as f32 / 64.0;
            let mut left = 1.0;
            let mut area = 0.0;
            for count in spots_over {
                area += count as f32 * (1.0 - left);
                left *= bare;
            }
            area / (SAMPLES * SAMPLES) as f32
        })
        .collect()
}

pub fn print(cells: &Cells, ground: &Ground, print: &mut Print) {
    let areas: Vec<[f32; 4]> = cells.tones.iter().map(|tone| separate(*tone)).collect();
    let fills: Vec<[f32; 4]> = areas.iter().map(|a| std::array::from_fn(|i| fill_for(i, a[i]))).collect();
    // A solid takes larger drops, which leave nothing bare between them.
    let larger = |area: f32| 1.0 + 0.24 * ((area - 0.90) / 0.10).clamp(0.0, 1.0);
    let edge = Mask::new(ground.salt ^ 0xED6E);
    let count = print.width * print.height;
    let mut spots: [Vec<f32>; 4] = std::array::from_fn(|_| Vec::new());
    for (ink, plane) in spots.iter_mut().enumerate() {
        let salt = ground.salt.wrapping_add(0x51_7CC1 * (ink as u32 + 1));
        let mask = Mask::new(salt);
        for row in 0..cells.height {
            for column in 0..cells.width {
                let c = cells.cover[row * cells.width + column];
                let tone = cells.tone_index(column, row);
                let fill = fills[tone][ink];
                let (x, y) = (cells.x + column as i32, cells.y + row as i32);
                // Whether the cell belongs to the mark at all, and whether the tone sets a dot of this ink in it.
                if c <= 0.0 || fill <= mask.at(x, y) || c <= edge.at(x, y) {
                    continue;
                }
                if plane.is_empty() {
                    plane.resize(count, 0.0);
                }
                let random = |k: u32| noise::cell(salt ^ k, x, y);
                let px = (x as f32 + 0.5) * PITCH + (random(0xA1) - 0.5) * 2.0 * JITTER;
                let py = (y as f32 + 0.5) * PITCH + (random(0xB2) - 0.5) * 2.0 * JITTER;
                let size = if ink == 3 { 1.0 } else { larger(areas[tone][ink]) };
                let radius = RADIUS[ink] * size * (0.94 + 0.12 * random(0xC3));
                spot(plane, print, ground, (px, py), radius, FEATHER);
                if random(0xD4) < SATELLITES {
                    let at = (px + (random(0xE5) - 0.5) * 0.1, py + (random(0xF6) - 0.5) * 0.1);
                    spot(plane, print, ground, at, 0.009, 0.0);
                }
            }
        }
    }
    gather(cells, ground, &areas, &spots, print);
}

/// One spot; where spots of one ink meet they run together.
fn spot(plane: &mut [f32], print: &Print, ground: &Ground, at: (f32, f32), radius: f32, feather: f32) {
    let scale = ground.grid.px_per_mm;
    let (cx, cy) = print.place(&ground.grid, at);
    // An edge never sharper than a pixel.
    let soft = (EDGE * scale).max(1.0);
    let reach = (radius + feather) * scale + 0.5 * soft;
    let (columns, rows) = print.around((cx, cy), reach);
    let (offset, slope) = (radius * scale / soft + 0.5, 1.0 / soft);
    let pull = feather * scale / soft;
    for row in rows {
        let dy = row as f32 - cy;
        let start = row * print.width;
        let felt = ground.felt_row(print.y + row as i32, print.x, print.width);
        for column in columns.clone() {
            let dx = column as f32 - cx;
            let d = (dx * dx + dy * dy).sqrt();
            let c = (offset - d * slope + pull * felt.get(column).copied().unwrap_or(0.0)).clamp(0.0, 1.0);
            let value = &mut plane[start + column];
            *value += c * (1.0 - *value);
        }
    }
}

/// What the four inks let through together, and how the amount is shared out to the other lights.
fn gather(cells: &Cells, ground: &Ground, areas: &[[f32; 4]], spots: &[Vec<f32>; 4], print: &mut Print) {
    let cell_of = |mm: f32, first: i32, count: usize| (floor(mm / PITCH) - first).clamp(0, count as i32 - 1) as usize;
    let columns: Vec<usize> =
        (0..print.width as i32).map(|i| cell_of(ground.grid.mm(print.x + i, 0).x, cells.x, cells.width)).collect();
    for (solid, plane) in SOLID.iter().zip(spots).filter(|(_, plane)| !plane.is_empty()) {
        for (k, through) in print.through.iter_mut().enumerate() {
            let taken = 1.0 - solid[k];
            through.iter_mut().zip(plane).for_each(|(t, c)| *t *= 1.0 - c * taken);
        }
        print.cover.iter_mut().zip(plane).for_each(|(u, c)| *u = 1.0 - (1.0 - *u) * (1.0 - c));
    }
    for row in 0..print.height {
        let cy = cell_of(ground.grid.mm(0, print.y + row as i32).y, cells.y, cells.height);
        for (i, &cx) in columns.iter().enumerate() {
            let at = row * print.width + i;
            if print.cover[at] == 0.0 {
                continue;
            }
            // Dots carry on average what the whole area was meant to carry.
            let share = 1.0 / inked(&areas[cells.tone_index(cx, cy)]).max(0.15);
            print.cover[at] *= share;
            print.ir[at] = (print.cover[at] * cells.ir_at(cx, cy)).min(1.0);
        }
    }
}
