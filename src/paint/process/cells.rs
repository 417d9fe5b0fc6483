//! A mark on the raster of a printing head: how much of each cell it covers, and in which tone.

use crate::base::units::{Rect, pt};
use crate::paint::coverage::Grid;
use crate::paint::{Coverage, Mark, Shape};

/// What is meant in each cell.
pub struct Cells {
    /// Column and row of the first cell, counted from the page's corner, and how many there are.
    pub x: i32,
    pub y: i32,
    pub width: usize,
    pub height: usize,
    pub pitch: f32,
    /// Share of each cell that the mark covers, 0…1.
    pub cover: Vec<f32>,
    /// Transmittance meant where it is covered: one for all, one per column (rainbow printing), or one per cell (a picture).
    pub tones: Vec<[f32; 3]>,
    /// Infrared absorbance meant where it is covered; as many as tones, or one.
    pub ir: Vec<f32>,
}

impl Cells {
    /// The cells of `pitch` mm that a region of the page (mm) touches, with `margin` cells around.
    pub fn grid(region: Rect, pitch: f32, margin: i32) -> (Grid, Coverage) {
        let cell = |v: f32| (v / pitch).floor() as i32;
        let (x0, y0) = (cell(region.x) - margin, cell(region.y) - margin);
        let (x1, y1) = (cell(region.right()) + 1 + margin, cell(region.bottom()) + 1 + margin);
        // Cells count from the page's corner, so every region has the same ones.
        let grid = Grid { origin_mm: pt(0.0, 0.0), px_per_mm: 1.0 / pitch };
        (grid, Coverage::new(x0, y0, (x1 - x0) as usize, (y1 - y0) as usize))
    }

    /// Takes the tones of a mark to the cells that it covers.
    pub fn of(mark: &Mark, cover: Coverage, pitch: f32) -> Cells {
        let Coverage { x, y, width, height, values } = cover;
        let cover: Vec<f32> = values.into_iter().map(|c| c.clamp(0.0, 1.0)).collect();
        let (tones, ir) = match &mark.shape {
            Shape::Picture { picture, rect } => (0..height as i32)
                .flat_map(|row| (0..width as i32).map(move |column| (x + column, y + row)))
                .map(|(column, row)| {
                    let (mx, my) = ((column as f32 + 0.5) * pitch, (row as f32 + 0.5) * pitch);
                    let (px, py) = (mx - mark.offset_mm.x, my - mark.offset_mm.y);
                    picture.at((px - rect.x) / rect.w, (py - rect.y) / rect.h)
                })
                .unzip(),
            _ => {
                let tones = match &mark.ink.colour {
                    crate::paint::Colour::Solid(tone) => vec![*tone],
                    rainbow => (0..width as i32).map(|i| rainbow.at(((x + i) as f32 + 0.5) * pitch)).collect(),
                };
                (tones, vec![mark.ink.ir_absorb])
            }
        };
        Cells { x, y, width, height, pitch, cover, tones, ir }
    }

    /// Where the tone of a cell stands among tones, or among values worked out for each of them.
    #[inline]
    pub fn tone_index(&self, column: usize, row: usize) -> usize {
        match self.tones.len() {
            1 => 0,
            n if n == self.width => column,
            _ => row * self.width + column,
        }
    }

    #[inline]
    pub fn ir_at(&self, column: usize, row: usize) -> f32 {
        if self.ir.len() == 1 { self.ir[0] } else { self.ir[row * self.width + column] }
    }

    /// A value per cell, smoothly for every pixel of a window; `f` gets the pixel's place in the window and the value.
    pub fn smoothly<const N: usize>(
        &self,
        values: &[[f32; N]],
        grid: &Grid,
        window: (i32, i32, usize, usize),
        mut f: impl FnMut(usize, [f32; N]),
    ) {
        let (x0, y0, width, height) = window;
        // Which cells lie beside a pixel, and how far it is from the first to the next.
        let place = |mm: f32, first: i32, count: usize| {
            let at = mm / self.pitch - 0.5 - first as f32;
            let cell = (at.max(0.0) as usize).min(count - 2);
            (cell, (at - cell as f32).clamp(0.0, 1.0))
        };
        let columns: Vec<(usize, f32)> =
            (0..width as i32).map(|i| place(grid.mm(x0 + i, 0).x, self.x, self.width)).collect();
        for row in 0..height {
            let (cy, fy) = place(grid.mm(0, y0 + row as i32).y, self.y, self.height);
            let upper = &values[cy * self.width..(cy + 1) * self.width];
            let lower = &values[(cy + 1) * self.width..(cy + 2) * self.width];
            for (i, &(cx, fx)) in columns.iter().enumerate() {
                let value = std::array::from_fn(|k| {
                    let top = upper[cx][k] + (upper[cx + 1][k] - upper[cx][k]) * fx;
                    let bottom = lower[cx][k] + (lower[cx + 1][k] - lower[cx][k]) * fx;
                    top + (bottom - top) * fy
                });
                f(row * width + i, value);
            }
        }
    }
}
