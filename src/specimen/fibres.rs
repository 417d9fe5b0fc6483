//! Fibres strewn through the paper: no two sheets alike.

use crate::base::{
    math::{TAU, sin_cos},
    seed::Seed,
};
use crate::paint::{Ink, Line, LinePoint, Mark, Process, Shape, Tag};
use rand::RngExt;

/// Fibres of each kind over a page; lengths 2.2–4.6 mm, 50 µm wide, curved.
pub fn marks(size_mm: (f32, f32), kinds: &[(u32, Ink)], sheet: Seed) -> Vec<Mark> {
    let mut rng = sheet.stream("fibres");
    kinds
        .iter()
        .map(|(count, ink)| {
            let lines: Vec<Line> = (0..*count)
                .map(|_| {
                    let (mut x, mut y) = (rng.random_range(0.0..size_mm.0), rng.random_range(0.0..size_mm.1));
                    let length = rng.random_range(2.2..4.6f32);
                    let mut heading = rng.random_range(0.0..TAU);
                    let bend = rng.random_range(-0.9..0.9f32);
                    let twist = rng.random_range(-0.35..0.35f32);
                    const STEPS: usize = 24;
                    (0..=STEPS)
                        .map(|i| {
                            let point = LinePoint { x, y, width: 0.05 };
                            heading += (bend + twist * i as f32 / 6.0) / STEPS as f32;
                            let (sin, cos) = sin_cos(heading);
                            x += cos * length / STEPS as f32;
                            y += sin * length / STEPS as f32;
                            point
                        })
                        .collect()
                })
                .collect();
            Mark::new(Tag::Fibre, Shape::lines(lines), ink.clone(), Process::Material)
        })
        .collect()
}
