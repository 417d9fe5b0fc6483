//! Unevenness for skin, hair and cloth: smooth noise that is the same on every machine.

const SIDE: usize = 128;

/// Scrambles a number, so that neighbouring inputs give unrelated outputs.
#[inline]
pub fn hash(mut n: u32) -> u32 {
    n ^= n >> 16;
    n = n.wrapping_mul(0x7feb_352d);
    n ^= n >> 15;
    n = n.wrapping_mul(0x846c_a68b);
    n ^ (n >> 16)
}

/// A number in 0…1 for the integer `n`.
#[inline]
pub fn unit(n: u32) -> f32 {
    (hash(n) >> 8) as f32 / 16_777_216.0
}

/// The whole number at or below `x`, without a call into the maths library.
#[inline]
fn floor(x: f32) -> i32 {
    let whole = x as i32;
    whole - i32::from((whole as f32) > x)
}

/// Noise over a plane; it repeats every 128 cells.
pub struct Noise {
    cells: Box<[f32; SIDE * SIDE]>,
}

impl Noise {
    pub fn new(seed: u64) -> Noise {
        let salt = hash(seed as u32 ^ hash((seed >> 32) as u32));
        let mut cells = Box::new([0.0; SIDE * SIDE]);
        for (i, cell) in cells.iter_mut().enumerate() {
            *cell = 2.0 * unit(salt.wrapping_add(i as u32)) - 1.0;
        }
        Noise { cells }
    }

    /// Smooth noise in −1…1 with features about one unit wide.
    #[inline]
    pub fn at(&self, x: f32, y: f32) -> f32 {
        let (ix, iy) = (floor(x), floor(y));
        let (u, v) = (x - ix as f32, y - iy as f32);
        let (u, v) = (u * u * (3.0 - 2.0 * u), v * v * (3.0 - 2.0 * v));
        let mask = SIDE as i32 - 1;
        let (x0, y0) = (ix & mask, (iy & mask) * SIDE as i32);
        let (x1, y1) = ((x0 + 1) & mask, (y0 + SIDE as i32) & (SIDE * SIDE - 1) as i32);
        // The mask changes nothing, but tells that every place lies inside.
        let at = |x: i32, y: i32| self.cells[(x + y) as usize & (SIDE * SIDE - 1)];
        let top = at(x0, y0) + (at(x1, y0) - at(x0, y0)) * u;
        let low = at(x0, y1) + (at(x1, y1) - at(x0, y1)) * u;
        top + (low - top) * v
    }

    /// Noise of three sizes, each half as wide and half as strong as the one before.
    #[inline]
    pub fn cloud(&self, x: f32, y: f32) -> f32 {
        self.at(x, y) + 0.5 * self.at(2.03 * x + 17.0, 2.03 * y + 5.0) + 0.25 * self.at(4.1 * x + 3.0, 4.1 * y + 41.0)
    }

    /// Unsmoothed noise in −1…1 for a whole number.
    #[inline]
    pub fn cell(&self, n: usize) -> f32 {
        self.cells[n % (SIDE * SIDE)]
    }
}
