//! Relief (medallion) lines: parallel lines that bend and swell over a height image, so that a motif seems embossed.

use super::{THINNEST_MM, keep_inside};
use crate::base::{
    math::sin_cos,
    units::{Rect, pt},
};
use crate::paint::{Line, LinePoint, height::Height};
use serde::Deserialize;

/// How relief lines are drawn; lengths in mm.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Relief {
    pub area: Rect,
    /// The height image, by its name in the design.
    pub height: String,
    pub pitch: f32,
    /// Direction of the lines in degrees.
    pub turn: f32,
    /// How far height moves a line.
    pub lift: f32,
    /// Narrowest and widest line.
    pub widths: (f32, f32),
    /// Tone of the flat ground, weight of the slope, weight of the height.
    pub tone: (f32, f32, f32),
}

const STEP_MM: f32 = 0.11;

impl Relief {
    pub fn lines(&self, height: &Height) -> Vec<Line> {
        let centre = self.area.centre();
        let (sin, cos) = sin_cos(self.turn.to_radians());
        let half_u = (self.area.w * cos.abs() + self.area.h * sin.abs()) / 2.0;
        let half_v = (self.area.w * sin.abs() + self.area.h * cos.abs()) / 2.0;
        let count = (2.0 * half_v / self.pitch).ceil() as usize;
        let steps = (2.0 * half_u / STEP_MM).ceil() as usize;
        let (ground, slope_weight, height_weight) = self.tone;
        let mut out = Vec::new();
        for i in 0..count {
            let v = i as f32 * self.pitch - half_v;
            let points = (0..=steps).map(|k| {
                let u = k as f32 * STEP_MM - half_u;
                let p = pt(centre.x + u * cos - v * sin, centre.y + u * sin + v * cos);
                let h = height.at(p);
                let width = if h.abs() < 1e-4 && ground <= 0.0 {
                    0.0
                } else {
                    let (dx, dy) = height.slope(p);
                    let tone = ground + 0.7 * slope_weight * (dx + dy) + height_weight * h.max(0.0);
                    let width = self.widths.0 + (self.widths.1 - self.widths.0) * tone.clamp(0.0, 1.0);
                    if width < THINNEST_MM || ground <= 0.0 && tone <= 0.0 { 0.0 } else { width }
                };
                let lift = self.lift * h;
                LinePoint { x: p.x + sin * lift, y: p.y - cos * lift, width }
            });
            keep_inside(points, &self.area, &mut out);
        }
        out
    }
}
