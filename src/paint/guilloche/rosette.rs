//! Interlaced rosettes: strands that swing between an inner and an outer envelope.

use crate::base::math::{TAU, sin, sin_cos};
use crate::paint::{Line, LinePoint};
use serde::Deserialize;

/// A ring of interlaced strands; several nested rings make a rosette. Lengths in mm.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Rosette {
    pub at: (f32, f32),
    /// Inner and outer radius.
    pub radii: (f32, f32),
    /// Lobes round the ring.
    pub lobes: u32,
    /// Lobes of the envelopes; the same as `lobes` or half of them.
    #[serde(default)]
    pub envelope: Option<u32>,
    pub strands: u32,
    pub width: f32,
    /// Depth of the envelopes' lobes.
    #[serde(default = "shallow")]
    pub depth: f32,
    /// Share of the third harmonic.
    #[serde(default = "some")]
    pub harmonic: f32,
    /// Turn in degrees.
    #[serde(default)]
    pub turn: f32,
}

fn shallow() -> f32 {
    0.04
}

fn some() -> f32 {
    0.22
}

impl Rosette {
    pub fn lines(&self) -> Vec<Line> {
        let (inner, outer) = self.radii;
        let n = self.lobes as f32;
        let m = self.envelope.unwrap_or(self.lobes) as f32;
        // Points as close as the strand bends: each lobe swings across the ring twice.
        let length = TAU * outer + 2.0 * n * (outer - inner);
        let steps = ((length / 0.10) as usize).max(self.lobes as usize * 36);
        let turn = self.turn.to_radians();
        (0..self.strands)
            .map(|k| {
                let offset = TAU * k as f32 / self.strands as f32;
                (0..=steps)
                    .map(|i| {
                        let t = TAU * (i % steps) as f32 / steps as f32;
                        let q = n * t + offset + 0.35 * sin(m * t);
                        let u = (sin(q + TAU / 4.0) + self.harmonic * sin(3.0 * q + TAU / 4.0)) / (1.0 + self.harmonic);
                        let swing = sin(m * t + TAU / 4.0);
                        let high = outer * (1.0 + self.depth * swing);
                        let low = inner * (1.0 - 0.6 * self.depth * swing);
                        let r = (high + low) / 2.0 + (high - low) / 2.0 * u;
                        let (sin_t, cos_t) = sin_cos(t + turn);
                        LinePoint { x: self.at.0 + r * cos_t, y: self.at.1 + r * sin_t, width: self.width }
                    })
                    .collect()
            })
            .collect()
    }
}
