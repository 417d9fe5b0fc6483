//! Pictures and soft tones that marks are printed from.

/// A colour picture; sRGB, with how much of each pixel is subject.
#[derive(Clone, Debug, PartialEq)]
pub struct Picture {
    pub width: usize,
    pub height: usize,
    /// Transmittance of the print per linear RGB channel, row by row: 1 lets the page through.
    pub transmittance: Vec<[f32; 3]>,
    /// Infrared absorbance per pixel, 0…1.
    pub ir_absorb: Vec<f32>,
}

impl Picture {
    /// Transmittance and infrared absorbance at a place (0…1 across and down), bilinear.
    #[inline]
    pub fn at(&self, u: f32, v: f32) -> ([f32; 3], f32) {
        let (corners, weights) = corners(self.width, self.height, u, v);
        let mut rgb = [0.0; 3];
        let mut ir = 0.0;
        for (i, w) in corners.into_iter().zip(weights) {
            for (sum, t) in rgb.iter_mut().zip(self.transmittance[i]) {
                *sum += w * t;
            }
            ir += w * self.ir_absorb[i];
        }
        (rgb, ir)
    }
}

/// A soft grey image: coverage per pixel, which may be negative.
#[derive(Clone, Debug, PartialEq)]
pub struct Tone {
    pub width: usize,
    pub height: usize,
    pub values: Vec<f32>,
}

impl Tone {
    /// The value at a place (0…1 across and down), bilinear.
    #[inline]
    pub fn at(&self, u: f32, v: f32) -> f32 {
        let (corners, weights) = corners(self.width, self.height, u, v);
        corners.into_iter().zip(weights).map(|(i, w)| w * self.values[i]).sum()
    }

    /// What fills rows with the values at the places `across` (0…1) of a row `down` (0…1): as [`Tone::at`], with what rows share
    /// worked out once.
    pub fn rows(&self, across: &[f32]) -> impl FnMut(f32, &mut [f32]) {
        let columns: Vec<([usize; 2], f32)> = across.iter().map(|u| beside(self.width, *u)).collect();
        move |v, out| {
            let ([y0, y1], fy) = beside(self.height, v);
            let upper = &self.values[y0 * self.width..(y0 + 1) * self.width];
            let lower = &self.values[y1 * self.width..(y1 + 1) * self.width];
            for (out, &([x0, x1], fx)) in out.iter_mut().zip(&columns) {
                let upper = (1.0 - fx) * (1.0 - fy) * upper[x0] + fx * (1.0 - fy) * upper[x1];
                *out = upper + (1.0 - fx) * fy * lower[x0] + fx * fy * lower[x1];
            }
        }
    }

    /// The image blurred by three box passes of about `radius` pixels.
    pub fn blurred(mut self, radius: usize) -> Tone {
        for _ in 0..3 {
            self.box_blur(radius, true);
            self.box_blur(radius, false);
        }
        self
    }

    fn box_blur(&mut self, radius: usize, across: bool) {
        let (lines, length) = if across { (self.height, self.width) } else { (self.width, self.height) };
        let index = |line: usize, i: usize| if across { line * self.width + i } else { i * self.width + line };
        let mut out = vec![0.0; self.values.len()];
        let share = 1.0 / (2 * radius + 1) as f32;
        for line in 0..lines {
            // A running sum; places beyond the edge count as 0.
            let mut sum: f32 = (0..radius.min(length)).map(|j| self.values[index(line, j)]).sum();
            for i in 0..length {
                if i + radius < length {
                    sum += self.values[index(line, i + radius)];
                }
                out[index(line, i)] = sum * share;
                if i >= radius {
                    sum -= self.values[index(line, i - radius)];
                }
            }
        }
        self.values = out;
    }
}

/// The two pixels of a row (or column) beside a place 0…1, and the share of the second.
#[inline]
fn beside(count: usize, t: f32) -> ([usize; 2], f32) {
    let at = (t * count as f32 - 0.5).clamp(0.0, (count - 1) as f32);
    let first = at as usize;
    ([first, (first + 1).min(count - 1)], at - first as f32)
}

/// The four pixels around a place and their weights.
#[inline]
fn corners(width: usize, height: usize, u: f32, v: f32) -> ([usize; 4], [f32; 4]) {
    let (([x0, x1], fx), ([y0, y1], fy)) = (beside(width, u), beside(height, v));
    (
        [y0 * width + x0, y0 * width + x1, y1 * width + x0, y1 * width + x1],
        [(1.0 - fx) * (1.0 - fy), fx * (1.0 - fy), (1.0 - fx) * fy, fx * fy],
    )
}
