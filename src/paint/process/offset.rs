//! Offset: flat even ink with a sharp edge that wanders by 5 µm; a mottle of 2 % as the blanket left it.

use super::Ground;
use crate::base::math::lerp;
use crate::paint::{Coverage, noise};

pub const REACH: f32 = 0.010;
/// How far the edge wanders, in mm.
const WANDER: f32 = 0.005;
/// Sizes of the unevenness across, down, and of the film, in mm.
const SCALES_MM: [f32; 3] = [0.030, 0.034, 0.055];
/// Pixels that are looked at together.
const BLOCK: usize = 32;

/// The unevenness of one press run over a window of pixels, which every plate shares and turns to its own side.
pub struct Wander {
    width: usize,
    y: i32,
    planes: [Vec<f32>; 3],
}

impl Wander {
    /// For `rows` rows of pixels from `y` on; `xs` are the places of the columns.
    pub fn new(seed: u32, xs: &[f32], y: i32, row_mm: impl Iterator<Item = f32> + Clone) -> Wander {
        let planes = [0, 1, 2].map(|k| {
            let mut field = noise::Field::new(seed ^ (0x0FF5 + k as u32), SCALES_MM[k], xs);
            let mut plane = vec![0.0; xs.len() * row_mm.clone().count()];
            plane.chunks_exact_mut(xs.len()).zip(row_mm.clone()).for_each(|(row, y_mm)| field.row(y_mm, row));
            plane
        });
        Wander { width: xs.len(), y, planes }
    }
}

/// The coverage as printed, its film uneven by `mottle`, on the pixels `xs` of the rows `ys`: `row` gets each row's y, the first pixel of a piece, and its values.
pub fn print(
    cover: &Coverage,
    ground: &Ground,
    wander: &Wander,
    mottle: f32,
    (xs, ys): (std::ops::Range<i32>, std::ops::Range<i32>),
    mut row: impl FnMut(i32, i32, &mut [f32]),
) {
    let reach = WANDER * ground.grid.px_per_mm;
    let rim = reach as i32 + 1;
    // Each plate has its own unevenness: the run's, mirrored or turned.
    let turn = ground.salt >> 7;
    let side = |bit: u32| if turn >> bit & 1 == 0 { reach } else { -reach };
    let (right, down) = (side(0), side(1));
    let (across, along) = if turn >> 2 & 1 == 0 { (0, 1) } else { (1, 0) };
    let mottle = if turn >> 3 & 1 == 0 { mottle } else { -mottle };
    let pieces = |y: i32, x: i32| {
        let from = (y - cover.y) as usize * cover.width + (x - rim - cover.x).max(0) as usize;
        let to = (y - cover.y) as usize * cover.width + ((x + BLOCK as i32 + rim - cover.x) as usize).min(cover.width);
        &cover.values[from..to]
    };
    let v = &cover.values;
    let mut printed = [0.0f32; BLOCK];
    for y in ys {
        let near = (y - rim).max(cover.y)..(y + rim + 1).min(cover.y + cover.height as i32);
        for x in xs.clone().step_by(BLOCK) {
            if near.clone().all(|y| pieces(y, x).iter().all(|c| *c == 0.0)) {
                continue;
            }
            let count = ((xs.end - x) as usize).min(BLOCK);
            let at = (y - wander.y) as usize * wander.width + x as usize;
            let [a, b, film] = [across, along, 2].map(|k| &wander.planes[k][at..at + count]);
            let from = (y - cover.y) as usize * cover.width + (x - cover.x) as usize;
            // Whole pixels are counted from one rim up and left, so that they are never negative.
            let corner = from - rim as usize - rim as usize * cover.width;
            for (k, (((out, a), b), film)) in printed.iter_mut().zip(a).zip(b).zip(film).enumerate() {
                let (dx, dy) = (a * right + rim as f32, b * down + rim as f32);
                let (ix, iy) = (dx as i32, dy as i32);
                let (fx, fy) = (dx - ix as f32, dy - iy as f32);
                let i = corner + k + ix as usize + iy as usize * cover.width;
                let (upper, lower) = (&v[i..i + 2], &v[i + cover.width..i + cover.width + 2]);
                let (top, bottom) = (lerp(upper[0], upper[1], fx), lerp(lower[0], lower[1], fx));
                *out = lerp(top, bottom, fy) * (1.0 + mottle * film);
            }
            row(y, x, &mut printed[..count]);
        }
    }
}
