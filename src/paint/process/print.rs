//! What a process leaves in a window of pixels, and what it needs to know of the place.

use crate::base::math::{ceil, floor};
use crate::paint::coverage::{Coverage, Grid};
use std::ops::Range;

/// The ground that is printed on.
pub struct Ground<'a> {
    pub grid: Grid,
    /// The felt of the paper, which holds every window that is printed; nothing on a surface without fibres.
    pub felt: Option<&'a Coverage>,
    /// What belongs to this sheet and this mark: two plates never have their unevenness at the same places.
    pub salt: u32,
}

impl Ground<'_> {
    /// The felt under `width` pixels from `x` on in row `y`; empty on a surface without fibres.
    #[inline]
    pub fn felt_row(&self, y: i32, x: i32, width: usize) -> &[f32] {
        let Some(felt) = self.felt else { return &[] };
        let from = (y - felt.y) as usize * felt.width + (x - felt.x) as usize;
        &felt.values[from..from + width]
    }
}

/// A window of pixels as printed; every plane is row by row.
#[derive(Default)]
pub struct Print {
    /// Its top left pixel in the region, and its size.
    pub x: i32,
    pub y: i32,
    pub width: usize,
    pub height: usize,
    /// Share of white light that passes, per linear RGB channel.
    pub through: [Vec<f32>; 3],
    /// Amount of ink for the other lights; on average over dots the coverage that was meant, so more than 1 on a dot.
    pub cover: Vec<f32>,
    /// Share of infrared that is absorbed.
    pub ir: Vec<f32>,
    /// How far it stands above the sheet, in µm.
    pub relief: Vec<f32>,
    /// How much of the surface has the ink's gloss.
    pub gloss: Vec<f32>,
    /// White light that glossy flanks throw into the loupe.
    pub sheen: Vec<f32>,
}

impl Print {
    /// A place on the page (mm) in pixels of the window, counted from the middle of the first.
    #[inline]
    pub fn place(&self, grid: &Grid, at: (f32, f32)) -> (f32, f32) {
        let (x, y) = grid.px(at.0, at.1);
        (x - self.x as f32 - 0.5, y - self.y as f32 - 0.5)
    }

    /// Columns and rows of the window within `reach` pixels of a place; none where it lies outside.
    #[inline]
    pub fn around(&self, (cx, cy): (f32, f32), reach: f32) -> (Range<usize>, Range<usize>) {
        let span = |centre: f32, count: usize| {
            let end = (floor(centre + reach) + 1).clamp(0, count as i32) as usize;
            (ceil(centre - reach).max(0) as usize).min(end)..end
        };
        (span(cx, self.width), span(cy, self.height))
    }

    /// Makes it an unprinted window; the buffers are used again.
    pub fn clear(&mut self, x: i32, y: i32, width: usize, height: usize) {
        (self.x, self.y, self.width, self.height) = (x, y, width, height);
        let count = width * height;
        let reset = |plane: &mut Vec<f32>, value: f32| {
            plane.clear();
            plane.resize(count, value);
        };
        self.through.iter_mut().for_each(|plane| reset(plane, 1.0));
        for plane in [&mut self.cover, &mut self.ir, &mut self.relief, &mut self.gloss, &mut self.sheen] {
            reset(plane, 0.0);
        }
    }
}

/// A transmittance at other thicknesses of the film, without a power for every pixel.
#[derive(Clone, Copy)]
pub struct Film([[f32; 3]; 3]);

impl Film {
    pub fn new(colour: [f32; 3]) -> Film {
        // A parabola through t^½, t and t^(3/2): within 0.03 of the true power from half to one and a half.
        Film(colour.map(|t| {
            let t = t.max(0.001);
            let (thin, thick) = (t.sqrt(), t * t.sqrt());
            [t, thick - thin, 2.0 * (thin - 2.0 * t + thick)]
        }))
    }

    /// Light that passes a film of `thickness` (1 is the ink's own) on `cover` of the pixel.
    #[inline]
    pub fn through(&self, thickness: f32, cover: f32) -> [f32; 3] {
        let d = thickness.clamp(0.5, 1.5) - 1.0;
        self.0.map(|[t, slope, bend]| 1.0 - cover * (1.0 - (t + d * (slope + d * bend)).clamp(0.0, 1.0)))
    }
}
