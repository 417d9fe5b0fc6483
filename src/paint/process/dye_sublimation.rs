//! Dye-sublimation: dyes driven into the surface by a 300 dpi line of heaters. Soft continuous tone, no dots; under the loupe the
//! steps of the head show as the faintest lines.

use super::{Cells, Ground, Print};
use crate::paint::{Ink, noise};

/// 300 dpi.
pub const PITCH: f32 = 0.0847;

pub fn print(cells: &Cells, ground: &Ground, ink: &Ink, print: &mut Print) {
    let meant: Vec<[f32; 5]> = (0..cells.cover.len())
        .map(|i| {
            let (column, row) = (i % cells.width, i / cells.width);
            let c = cells.cover[i];
            // No two heaters are quite alike, and the sheet advances by a motor's steps.
            let heater = noise::cell(ground.salt ^ 0xD1, cells.x + column as i32, 0) - 0.5;
            let step = noise::cell(ground.salt ^ 0xD2, 0, cells.y + row as i32) - 0.5;
            let uneven = 0.10 * heater + 0.08 * step;
            let tone = cells.tones[cells.tone_index(column, row)];
            let [r, g, b] = tone.map(|t| c * (1.0 - t) * (1.0 + uneven * t));
            [r, g, b, c, c * cells.ir_at(column, row)]
        })
        .collect();
    // Dye spreads in the receiving layer to its neighbours.
    let soft = spread(&spread(&meant, cells.width, 1), cells.width, cells.width);
    // Between two lines of the head a little less dye arrives; where it is full, that is no longer seen.
    let lines: Vec<f32> = (0..print.height as i32)
        .map(|row| {
            let v = ground.grid.mm(0, print.y + row).y / PITCH;
            let f = v - v.floor();
            0.05 * (8.0 * f * (1.0 - f) - 4.0 / 3.0)
        })
        .collect();
    let window = (print.x, print.y, print.width, print.height);
    let width = print.width;
    let [red, green, blue] = &mut print.through;
    let (cover, ir, relief, gloss) = (&mut print.cover, &mut print.ir, &mut print.relief, &mut print.gloss);
    cells.smoothly(&soft, &ground.grid, window, |i, [r, g, b, c, carbon]| {
        let line = lines[i / width];
        red[i] = (1.0 - r * (1.0 + line * (1.0 - r))).clamp(0.0, 1.0);
        green[i] = (1.0 - g * (1.0 + line * (1.0 - g))).clamp(0.0, 1.0);
        blue[i] = (1.0 - b * (1.0 + line * (1.0 - b))).clamp(0.0, 1.0);
        cover[i] = c;
        ir[i] = carbon.clamp(0.0, 1.0);
        relief[i] = ink.height_um * c;
        gloss[i] = c;
    });
}

/// An eighth of each cell's dye goes to the neighbours along a direction (1: across, the width: down).
fn spread(cells: &[[f32; 5]], width: usize, step: usize) -> Vec<[f32; 5]> {
    let across = step == 1;
    let neighbour = |i: usize, forward: bool| -> usize {
        let column = i % width;
        match (across, forward) {
            (true, true) if column + 1 == width => i,
            (true, false) if column == 0 => i,
            (_, true) => {
                if i + step < cells.len() {
                    i + step
                } else {
                    i
                }
            }
            (_, false) => {
                if i >= step {
                    i - step
                } else {
                    i
                }
            }
        }
    };
    (0..cells.len())
        .map(|i| {
            let (a, b) = (cells[neighbour(i, false)], cells[neighbour(i, true)]);
            std::array::from_fn(|k| 0.875 * cells[i][k] + 0.0625 * (a[k] + b[k]))
        })
        .collect()
}
