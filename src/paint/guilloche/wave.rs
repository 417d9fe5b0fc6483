//! Wave fields and lattices: parallel sine lines that drift against each other and swell slowly.

use super::keep_inside;
use crate::base::{
    math::{TAU, exp, hypot, sin, sin_cos},
    units::{Rect, pt},
};
use crate::paint::{Line, LinePoint};
use serde::Deserialize;

/// A field of wave lines; lengths in mm, angles in degrees.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Waves {
    /// Where the lines run.
    pub area: Rect,
    /// Distance between lines at rest.
    pub pitch: f32,
    pub width: f32,
    pub amplitude: f32,
    pub wavelength: f32,
    /// Share of a second harmonic, a quarter in open seas, none in a lattice.
    #[serde(default)]
    pub harmonic: f32,
    /// Phase from one line to the next, in radians; two fields of opposite drift make the diamond swell.
    pub drift: f32,
    /// Length over which the phase wanders.
    #[serde(default = "long")]
    pub wander: f32,
    /// Depth of the slow swell of the amplitude, 0…1.
    #[serde(default)]
    pub swell: f32,
    /// Turn of the whole field about the area's centre.
    #[serde(default)]
    pub turn: f32,
    /// Lines that would leave the area at its top or bottom are left out instead of cut: for fields of few, wide lines.
    #[serde(default)]
    pub whole: bool,
    /// Where the lines are pushed apart: centre, strength, radius.
    #[serde(default)]
    pub bulge: Option<((f32, f32), f32, f32)>,
}

fn long() -> f32 {
    1e6
}

/// Distance between points of a line.
const STEP_MM: f32 = 0.11;

impl Waves {
    pub fn lines(&self) -> Vec<Line> {
        let centre = self.area.centre();
        let (sin_turn, cos_turn) = sin_cos(self.turn.to_radians());
        // Half extents of the area in the turned frame.
        let half_u = (self.area.w * cos_turn.abs() + self.area.h * sin_turn.abs()) / 2.0;
        let half_v = (self.area.w * sin_turn.abs() + self.area.h * cos_turn.abs()) / 2.0 + self.amplitude * 2.0;
        let count = (2.0 * half_v / self.pitch).ceil() as usize;
        let steps = (2.0 * half_u / STEP_MM).ceil() as usize;
        // A field is symmetrical about its area's edge only by chance: it starts at the top left as the plate does.
        let mut out = Vec::with_capacity(count);
        for i in 0..count {
            let fi = i as f32;
            let v = fi * self.pitch;
            let swell = sin(TAU * (v / 61.0 + 0.2) + TAU / 4.0);
            let points = (0..=steps).map(|k| {
                let u = k as f32 * STEP_MM;
                let amplitude = self.amplitude * (1.0 + self.swell * sin(TAU * (u / 73.0 + 0.0061 * fi)) * swell);
                let phase = self.drift * fi + 0.9 * sin(TAU * (u / self.wander + 0.004 * fi));
                let angle = TAU * u / self.wavelength + phase;
                let mut y = v + amplitude * sin(angle);
                if self.harmonic > 0.0 {
                    y += self.harmonic * amplitude * sin(2.0 * TAU * u / self.wavelength - 1.7 * phase + 0.5);
                }
                let (du, dv) = (u - half_u, y - half_v);
                let mut p = pt(centre.x + du * cos_turn - dv * sin_turn, centre.y + du * sin_turn + dv * cos_turn);
                if let Some(((x, y), strength, radius)) = self.bulge {
                    let (dx, dy) = (p.x - x, p.y - y);
                    let r = hypot(dx, dy) / radius;
                    let push = 1.0 + strength * exp(-r * r);
                    p = pt(x + dx * push, y + dy * push);
                }
                LinePoint { x: p.x, y: p.y, width: self.width }
            });
            let points: Vec<LinePoint> = points.collect();
            if self.whole && points.iter().any(|p| p.y < self.area.y || p.y > self.area.bottom()) {
                continue;
            }
            keep_inside(points.into_iter(), &self.area, &mut out);
        }
        out
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn neighbouring_lines_never_touch() {
        let field = Waves {
            area: Rect::new(0.0, 0.0, 60.0, 40.0),
            pitch: 0.43,
            width: 0.09,
            amplitude: 1.1,
            wavelength: 14.5,
            harmonic: 0.25,
            drift: 0.1,
            wander: 31.0,
            swell: 0.55,
            turn: 0.0,
            whole: false,
            bulge: None,
        };
        // Lines that leave the field at its top or bottom are cut; the others cross it whole.
        let mut lines = field.lines();
        lines.retain(|line| line.len() > 540);
        assert!(lines.len() > 80);
        let height_at = |line: &Line, x: f32| line.iter().find(|p| p.x >= x).map(|p| p.y);
        for pair in lines.windows(2) {
            for x in [5.0, 21.0, 44.0] {
                if let (Some(a), Some(b)) = (height_at(&pair[0], x), height_at(&pair[1], x)) {
                    assert!(b - a > 0.09, "{a} {b} at {x}");
                }
            }
        }
    }

    #[test]
    fn a_field_of_whole_lines_has_no_stubs_at_its_rims() {
        let cut = Waves {
            area: Rect::new(0.0, 0.0, 60.0, 20.0),
            pitch: 2.4,
            width: 0.3,
            amplitude: 0.8,
            wavelength: 6.0,
            harmonic: 0.2,
            drift: 0.9,
            wander: 1e6,
            swell: 0.0,
            turn: 0.0,
            whole: false,
            bulge: None,
        };
        let whole = Waves { whole: true, ..cut.clone() }.lines();
        assert!(whole.len() >= 6 && whole.iter().all(|line| line.len() > 540), "{}", whole.len());
        assert!(cut.lines().iter().any(|line| line.len() < 540));
    }
}
