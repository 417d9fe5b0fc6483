//! Line screens: a grey picture told by the width of wavy lines, as in a ghost portrait or an engraving.

use super::{THINNEST_MM, keep_inside};
use crate::base::{
    math::{TAU, powf, sin, sin_cos, smoothstep},
    units::{Point, Rect, pt},
};
use crate::paint::{Line, LinePoint};
use serde::Deserialize;

/// What a screen shows: how dark the picture is at a place of its rectangle (0…1 across and down), 0…1.
pub type Density<'a> = &'a dyn Fn(f32, f32) -> f32;

/// A line screen; lengths in mm.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Screen {
    pub rect: Rect,
    pub pitch: f32,
    pub amplitude: f32,
    pub wavelength: f32,
    /// Width of a line at full density.
    pub width: f32,
    /// Over what length the edges fade.
    pub fade: f32,
    /// Direction of the lines in degrees.
    #[serde(default)]
    pub turn: f32,
}

const STEP_MM: f32 = 0.07;

impl Screen {
    pub fn lines(&self, density: Density) -> Vec<Line> {
        let r = &self.rect;
        let centre = r.centre();
        let (sin_t, cos_t) = sin_cos(self.turn.to_radians());
        let half_u = (r.w * cos_t.abs() + r.h * sin_t.abs()) / 2.0;
        let half_v = (r.w * sin_t.abs() + r.h * cos_t.abs()) / 2.0;
        let count = (2.0 * half_v / self.pitch).floor() as usize;
        let steps = (2.0 * half_u / STEP_MM).ceil() as usize;
        let mut out = Vec::new();
        for i in 0..=count {
            let v = i as f32 * self.pitch - half_v;
            let points = (0..=steps).map(|k| {
                let u = k as f32 * STEP_MM - half_u;
                let v = v + self.amplitude * sin(TAU * u / self.wavelength);
                let p = pt(centre.x + u * cos_t - v * sin_t, centre.y + u * sin_t + v * cos_t);
                let dark = density((p.x - r.x) / r.w, (p.y - r.y) / r.h).clamp(0.0, 1.0);
                let width = self.width * powf(dark, 0.8) * self.edge(p);
                LinePoint { x: p.x, y: p.y, width: if width < THINNEST_MM { 0.0 } else { width } }
            });
            keep_inside(points, r, &mut out);
        }
        out
    }

    fn edge(&self, p: Point) -> f32 {
        let r = &self.rect;
        let inside = (p.x - r.x).min(r.right() - p.x).min(p.y - r.y).min(r.bottom() - p.y);
        smoothstep(0.0, self.fade.max(0.01), inside)
    }
}
