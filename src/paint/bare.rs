//! The substrate before anything is printed on it.

use super::band::{Band, Grain, OnPress};
use super::coverage::{Coverage, Grid};
use super::felt::felt;
use super::process::{Print, offset::Wander};
use super::{Sheet, Surface, noise};

/// Sizes of unevenness in mm: clouds of formation in three sizes, and the surface's grain, felt and waves.
const SCALES_MM: [f32; 6] = [1.2, 0.42, 0.14, 0.11, 0.34, 5.0];

/// The bare planes of `rows` rows from `first_row` on. Under the loupe the paper's fibres are drawn, `rim` pixels beyond the band
/// as well.
pub fn bare(
    sheet: &Sheet,
    grid: &Grid,
    seed: u32,
    rim: Option<i32>,
    (width, first_row, rows): (usize, usize, usize),
) -> OnPress {
    let count = width * rows;
    let s = &sheet.substrate;
    let mut band = Band {
        white: std::array::from_fn(|_| vec![0.0; count]),
        ir: vec![s.ir; count],
        uva: s.uva.map(|v| vec![v; count]),
        through: vec![0.0; count],
        height: vec![0.0; count],
        gloss: vec![s.gloss; count],
        uvc: (s.uvc.is_some() || s.uvc_reach() < 1.0).then(|| s.uvc().map(|v| vec![v; count])),
        retro: None,
        dovid: None,
        shift: None,
        latent: None,
        lenses: None,
    };
    let xs: Vec<f32> = (0..width as i32).map(|x| grid.mm(x, 0).x).collect();
    let grain = rim.map_or_else(Grain::default, |rim| {
        let (wide, high) = (width + 2 * rim as usize, rows + 2 * rim as usize);
        let window = || Coverage::new(-rim, first_row as i32 - rim, wide, high);
        let row_mm = (first_row as i32..(first_row + rows) as i32).map(|y| grid.mm(0, y).y);
        Grain {
            felt: (s.surface == Surface::Paper).then(|| felt(window(), grid, seed)),
            wander: Some(Wander::new(seed, &xs, first_row as i32, row_mm)),
        }
    });
    let mut fields: [noise::Field; 6] = std::array::from_fn(|i| {
        noise::Field::new(noise::seed32(sheet.seed, &format!("substrate {i}")), SCALES_MM[i], &xs)
    });
    // Grain finer than a pixel cannot be seen; drawing it would only be noise.
    let fine = grid.px_per_mm > 6.0;
    let mut noises: [Vec<f32>; 6] = std::array::from_fn(|_| vec![0.0; width]);
    let mut shade = vec![0.0; width];
    for row in 0..rows {
        let y = (first_row + row) as i32;
        let y_mm = grid.mm(0, y).y;
        for (i, (field, noise)) in fields.iter_mut().zip(&mut noises).enumerate() {
            if fine || !matches!(i, 2 | 3) {
                field.row(y_mm, noise);
            }
        }
        let [cloud, mid, f1, f2, felt, waves] = &noises;
        let here = row * width..(row + 1) * width;
        for x in 0..width {
            shade[x] = 1.0 + s.formation * (0.006 * cloud[x] + 0.008 * mid[x] + 0.010 * f1[x]);
        }
        for (plane, white) in band.white.iter_mut().zip(s.white) {
            plane[here.clone()].iter_mut().zip(&shade).for_each(|(v, shade)| *v = (white * shade).min(1.0));
        }
        if let (Some(fibres), Some(rim)) = (&grain.felt, rim) {
            let from = (y - fibres.y) as usize * fibres.width + rim as usize;
            let fibres = &fibres.values[from..from + width];
            for plane in &mut band.white {
                let each = plane[here.clone()].iter_mut().zip(fibres);
                each.for_each(|(v, fibre)| *v = (*v * (1.0 + 0.045 * fibre)).min(1.0));
            }
        }
        let through = &mut band.through[here.clone()];
        for x in 0..width {
            through[x] = s.transmittance * (1.0 + s.formation * (0.075 * cloud[x] + 0.06 * mid[x] + 0.055 * f1[x]));
        }
        let height = &mut band.height[here.clone()];
        for x in 0..width {
            height[x] = s.grain * (1.6 * f2[x] + 2.6 * felt[x] + 6.0 * waves[x]);
        }
        if s.surface == Surface::Leatherette {
            pebbles(&mut band, here, &xs, y_mm, seed);
        }
    }
    OnPress { band, grain, print: Print::default() }
}

/// The grain of a cover on one row.
fn pebbles(band: &mut Band, row: std::ops::Range<usize>, xs: &[f32], y_mm: f32, seed: u32) {
    for (i, x_mm) in row.zip(xs) {
        let (crease, (dx, dy)) = noise::pebble(seed ^ 0x1EA7, *x_mm, y_mm, 0.72);
        // Each pebble is lit from the top left and darkens into its creases.
        let lit = 1.0 + 0.26 * (dx + dy) - 0.36 * crease;
        for plane in &mut band.white {
            plane[i] = plane[i] * lit + 0.012 * (lit - 0.8).max(0.0);
        }
        band.height[i] += -13.0 * crease;
    }
}
