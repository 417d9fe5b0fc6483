//! Height images: motifs rounded like a medal, which relief lines follow and watermarks are made of.

use super::{Coverage, Path, Tone, coverage::Grid};
use crate::base::{
    math::{powf, sin},
    units::{Point, Rect, pt},
};

/// A height for every place of a rectangle; 0 beyond it.
#[derive(Clone, Debug, PartialEq)]
pub struct Height {
    pub rect: Rect,
    pub tone: Tone,
}

/// One part of a height image.
#[derive(Clone, Debug)]
pub struct Rounded<'a> {
    pub paths: &'a [Path],
    /// Height of its top; negative cuts in.
    pub amplitude: f32,
    /// Over what distance from the outline it rises, in mm.
    pub rounding: f32,
    /// How soft its edges are, in mm.
    pub blur: f32,
}

/// Samples per mm; enough for edges of a third of a mm, and relief lines are no finer.
const PX_PER_MM: f32 = 8.0;

impl Height {
    /// The sum of rounded parts within a rectangle of the page.
    pub fn of(rect: Rect, parts: &[Rounded]) -> Height {
        let (width, height) = ((rect.w * PX_PER_MM).ceil() as usize, (rect.h * PX_PER_MM).ceil() as usize);
        let mut values = vec![0.0; width * height];
        for part in parts {
            let mut window = Coverage::new(0, 0, width, height);
            window.fill(part.paths, 0.0, &Grid { origin_mm: pt(rect.x, rect.y), px_per_mm: PX_PER_MM });
            let distance = distance_inside(&window.values, width, height);
            let dome = |(cover, d): (&f32, f32)| {
                // A sine, not a circle: a circle rises without end at its foot and tears the lines.
                let t = (d / PX_PER_MM / part.rounding.max(0.05)).min(1.0);
                part.amplitude * powf(sin(t * std::f32::consts::FRAC_PI_2), 1.15) * cover.min(1.0)
            };
            let tone = Tone { width, height, values: window.values.iter().zip(distance).map(dome).collect() };
            // Three box passes of radius r blur by about √(r·(r+1)) pixels.
            let radius = (part.blur * PX_PER_MM).round() as usize;
            let tone = if radius > 0 { tone.blurred(radius) } else { tone };
            for (sum, value) in values.iter_mut().zip(&tone.values) {
                *sum += value;
            }
        }
        Height { rect, tone: Tone { width, height, values } }
    }

    /// The height at a place of the page.
    #[inline]
    pub fn at(&self, p: Point) -> f32 {
        if !self.rect.contains(p) {
            return 0.0;
        }
        self.tone.at((p.x - self.rect.x) / self.rect.w, (p.y - self.rect.y) / self.rect.h)
    }

    /// The slope per mm, over ± 0.18 mm.
    #[inline]
    pub fn slope(&self, p: Point) -> (f32, f32) {
        const D: f32 = 0.18;
        (
            (self.at(pt(p.x + D, p.y)) - self.at(pt(p.x - D, p.y))) / (2.0 * D),
            (self.at(pt(p.x, p.y + D)) - self.at(pt(p.x, p.y - D))) / (2.0 * D),
        )
    }
}

/// Distance in pixels from each covered pixel to the nearest that is not (Felzenszwalb and Huttenlocher's parabolas).
fn distance_inside(cover: &[f32], width: usize, height: usize) -> Vec<f32> {
    // Further than any picture here is wide, and its square is exact enough in f32.
    const FAR: f32 = 1e7;
    let mut grid: Vec<f32> = cover.iter().map(|c| if *c >= 0.5 { FAR } else { 0.0 }).collect();
    let mut line = vec![0.0; width.max(height)];
    let mut work = Envelope::new(width.max(height));
    for x in 0..width {
        for y in 0..height {
            line[y] = grid[y * width + x];
        }
        work.lower(&line[..height]);
        for y in 0..height {
            grid[y * width + x] = work.out[y];
        }
    }
    for row in grid.chunks_exact_mut(width) {
        work.lower(row);
        for (value, squared) in row.iter_mut().zip(&work.out) {
            *value = squared.sqrt();
        }
    }
    grid
}

/// The lower envelope of parabolas, one per sample.
struct Envelope {
    vertex: Vec<usize>,
    from: Vec<f32>,
    out: Vec<f32>,
}

impl Envelope {
    fn new(length: usize) -> Envelope {
        Envelope { vertex: vec![0; length], from: vec![0.0; length + 1], out: vec![0.0; length] }
    }

    fn lower(&mut self, f: &[f32]) {
        let mut k = 0;
        self.vertex[0] = 0;
        self.from[0] = f32::NEG_INFINITY;
        self.from[1] = f32::INFINITY;
        for q in 1..f.len() {
            loop {
                let v = self.vertex[k];
                let (qf, vf) = (q as f32, v as f32);
                let cross = ((f[q] + qf * qf) - (f[v] + vf * vf)) / (2.0 * (qf - vf));
                if cross > self.from[k] {
                    k += 1;
                    self.vertex[k] = q;
                    self.from[k] = cross;
                    self.from[k + 1] = f32::INFINITY;
                    break;
                }
                if k == 0 {
                    self.vertex[0] = q;
                    break;
                }
                k -= 1;
            }
        }
        k = 0;
        for q in 0..f.len() {
            while self.from[k + 1] < q as f32 {
                k += 1;
            }
            let d = q as f32 - self.vertex[k] as f32;
            self.out[q] = d * d + f[self.vertex[k]];
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_rounded_disc_is_highest_in_the_middle_and_flat_outside() {
        let disc = [Path::circle(pt(10.0, 10.0), 5.0)];
        let height = Height::of(
            Rect::new(0.0, 0.0, 20.0, 20.0),
            &[Rounded { paths: &disc, amplitude: 2.0, rounding: 4.0, blur: 0.1 }],
        );
        assert!((height.at(pt(10.0, 10.0)) - 2.0).abs() < 0.05);
        assert!((0.4..1.6).contains(&height.at(pt(6.5, 10.0))));
        assert!(height.at(pt(3.0, 10.0)).abs() < 0.01);
        assert!(height.slope(pt(6.5, 10.0)).0 > 0.1);
    }
}
