//! Borders of interlaced strands: black-line (the strands print) or white-line (a bar prints and the strands are left out).

use super::THINNEST_MM;
use crate::base::math::{TAU, hypot, sin};
use crate::paint::{Line, LinePoint};
use serde::Deserialize;

/// A border along a polyline; lengths in mm.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Border {
    pub along: Vec<(f32, f32)>,
    pub strands: u32,
    /// How far the strands swing from the middle.
    pub swing: f32,
    /// Length of a swing; rounded so that a whole number fits.
    pub wavelength: f32,
    pub width: f32,
    /// White-line: height of the solid bar that the strands are cut from.
    #[serde(default)]
    pub bar: Option<f32>,
    /// Hairlines beside the border: distance from the middle and width.
    #[serde(default)]
    pub hairline: Option<(f32, f32)>,
    #[serde(default = "some")]
    pub harmonic: f32,
    /// How much narrower the border is at its waists, 0…1.
    #[serde(default = "waist")]
    pub waist: f32,
}

fn some() -> f32 {
    0.2
}

fn waist() -> f32 {
    0.4
}

const STEP_MM: f32 = 0.07;

impl Border {
    pub fn lines(&self) -> Vec<Line> {
        let mut out = Vec::new();
        for ends in self.along.windows(2) {
            self.piece(ends[0], ends[1], &mut out);
        }
        out
    }

    fn piece(&self, from: (f32, f32), to: (f32, f32), out: &mut Vec<Line>) {
        let length = hypot(to.0 - from.0, to.1 - from.1);
        if length < STEP_MM {
            return;
        }
        let (dx, dy) = ((to.0 - from.0) / length, (to.1 - from.1) / length);
        let place =
            |s: f32, o: f32, width: f32| LinePoint { x: from.0 + dx * s - dy * o, y: from.1 + dy * s + dx * o, width };
        let wavelength = length / (length / self.wavelength).round().max(1.0);
        let swell = length / (length / (3.0 * self.wavelength)).round().max(1.0);
        let steps = (length / STEP_MM).ceil() as usize;
        let offset = |k: u32, s: f32| {
            let q = TAU * (s / wavelength + k as f32 / self.strands as f32);
            let envelope = 1.0 - self.waist * (0.5 - 0.5 * sin(TAU * s / swell + TAU / 4.0));
            self.swing * envelope * (sin(q) + self.harmonic * sin(3.0 * q + 1.1 * k as f32)) / (1.0 + self.harmonic)
        };
        let along = || (0..=steps).map(|i| length * i as f32 / steps as f32);
        match self.bar {
            None => out.extend(
                (0..self.strands).map(|k| along().map(|s| place(s, offset(k, s), self.width)).collect::<Line>()),
            ),
            Some(bar) => {
                // What is left of the bar between one strand and the next prints.
                let mut gaps: Vec<Line> = vec![Vec::with_capacity(steps + 1); self.strands as usize + 1];
                let mut cuts: Vec<f32> = Vec::new();
                for s in along() {
                    cuts.clear();
                    cuts.extend((0..self.strands).map(|k| offset(k, s)));
                    cuts.sort_by(f32::total_cmp);
                    let mut low = -bar / 2.0;
                    for (i, gap) in gaps.iter_mut().enumerate() {
                        let high = cuts.get(i).map_or(bar / 2.0, |cut| cut - self.width / 2.0);
                        let width = (high - low).max(0.0);
                        gap.push(place(s, (low + high) / 2.0, if width < THINNEST_MM { 0.0 } else { width }));
                        low = cuts.get(i).map_or(low, |cut| cut + self.width / 2.0);
                    }
                }
                out.extend(gaps);
            }
        }
        if let Some((distance, width)) = self.hairline {
            for side in [-distance, distance] {
                out.push(vec![place(0.0, side, width), place(length, side, width)]);
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::base::units::pt;
    use crate::paint::{Coverage, coverage::Grid};

    #[test]
    fn white_lines_leave_of_the_bar_what_black_lines_would_cover() {
        let border = |bar| Border {
            along: vec![(0.0, 2.0), (30.0, 2.0)],
            strands: 3,
            swing: 0.6,
            wavelength: 5.0,
            width: 0.1,
            bar,
            hairline: None,
            harmonic: 0.2,
            waist: 0.4,
        };
        let ink = |border: &Border| {
            let mut window = Coverage::new(0, 0, 600, 80);
            window.lines(border.lines().iter().map(Vec::as_slice), &Grid { origin_mm: pt(0.0, 0.0), px_per_mm: 20.0 });
            window.values.iter().sum::<f32>() / 400.0
        };
        let (black, white) = (ink(&border(None)), ink(&border(Some(1.8))));
        // Strands that cross share ink, so a little more of the bar is left than the sum of all strands would leave.
        assert!((white + black - 1.8 * 30.0).abs() < 2.0, "{white} + {black}");
    }
}
