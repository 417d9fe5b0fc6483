//! A threshold mask whose dots keep their distance at every tone, as printers' drivers use for stochastic screens.

use std::sync::OnceLock;

/// Side of the mask in cells; it repeats.
const SIDE: usize = 64;
/// How far a dot pushes others away, in cells.
const REACH: i32 = 6;

/// Thresholds 0…1 of a square mask that repeats without a seam (made by Ulichney's void-and-cluster method, voids only).
fn mask() -> &'static [f32] {
    static MASK: OnceLock<Vec<f32>> = OnceLock::new();
    MASK.get_or_init(|| {
        let kernel: Vec<f32> = (-REACH..=REACH)
            .flat_map(|y| (-REACH..=REACH).map(move |x| crate::base::math::exp(-((x * x + y * y) as f32) / 4.5)))
            .collect();
        // A trace of unevenness decides between places that are equally free.
        let mut crowded: Vec<f32> = (0..SIDE * SIDE)
            .map(|i| 1e-3 * crate::paint::noise::cell(0xB10E, (i % SIDE) as i32, (i / SIDE) as i32))
            .collect();
        let mut freest: Vec<usize> = (0..SIDE).map(|row| freest_of(&crowded, row)).collect();
        let mut mask = vec![0.0; SIDE * SIDE];
        for rank in 0..SIDE * SIDE {
            let at = freest.iter().copied().fold(freest[0], |a, b| if crowded[b] < crowded[a] { b } else { a });
            mask[at] = (rank as f32 + 0.5) / (SIDE * SIDE) as f32;
            let (x, y) = ((at % SIDE) as i32, (at / SIDE) as i32);
            let wrap = |v: i32| v.rem_euclid(SIDE as i32) as usize;
            for (row, weights) in (y - REACH..=y + REACH).zip(kernel.chunks_exact((2 * REACH + 1) as usize)) {
                for (column, weight) in (x - REACH..=x + REACH).zip(weights) {
                    crowded[wrap(row) * SIDE + wrap(column)] += weight;
                }
            }
            crowded[at] = f32::MAX;
            for row in y - REACH..=y + REACH {
                freest[wrap(row)] = freest_of(&crowded, wrap(row));
            }
        }
        mask
    })
}

/// The place in a row with the fewest dots around.
fn freest_of(crowded: &[f32], row: usize) -> usize {
    (row * SIDE..(row + 1) * SIDE).fold(row * SIDE, |a, b| if crowded[b] < crowded[a] { b } else { a })
}

/// The mask, laid so that each salt has a place of its own in it.
#[derive(Clone, Copy)]
pub struct Mask {
    mask: &'static [f32],
    dx: i32,
    dy: i32,
}

impl Mask {
    pub fn new(salt: u32) -> Mask {
        let h = salt.wrapping_mul(0x9E37_79B1);
        Mask { mask: mask(), dx: (h >> 8 & 63) as i32, dy: (h >> 20 & 63) as i32 }
    }

    /// The threshold of a cell: a dot is set where the amount is greater.
    #[inline]
    pub fn at(&self, x: i32, y: i32) -> f32 {
        let (x, y) = ((x + self.dx).rem_euclid(SIDE as i32) as usize, (y + self.dy).rem_euclid(SIDE as i32) as usize);
        self.mask[y * SIDE + x]
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_tone_sets_its_share_of_dots_and_pale_tones_keep_them_apart() {
        let mask = Mask::new(7);
        let dots = |amount: f32| -> Vec<(i32, i32)> {
            (0..64).flat_map(|y| (0..64).map(move |x| (x, y))).filter(|&(x, y)| mask.at(x, y) < amount).collect()
        };
        for amount in [0.05, 0.3, 0.8] {
            assert!((dots(amount).len() as f32 / 4096.0 - amount).abs() < 0.001);
        }
        // At 5 % a lattice would keep 4.8 cells; dice would put hundreds of dots side by side.
        let few = dots(0.05);
        let close =
            few.iter().filter(|a| few.iter().any(|b| *a != b && (a.0 - b.0).abs() < 2 && (a.1 - b.1).abs() < 2));
        assert_eq!(close.count(), 0);
    }
}
