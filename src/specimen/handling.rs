//! What carrying leaves on an honest book: soil along the edges, a scuffed cover, and the shade of the fold.

use crate::base::{
    math::{exp, smoothstep},
    seed::Seed,
    units::Rect,
};
use crate::paint::{Colour, Ink, Mark, Process, Shape, Substrate, Surface, Tag, Tone, noise};
use std::sync::Arc;

/// The edge at which a page is held in the book.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Spine {
    Top,
    Bottom,
    Left,
    /// A card or a single sheet.
    None,
}

/// Pixels per mm of the soft tones; soil has no finer edges.
const PX_PER_MM: f32 = 1.0;
/// How far the fold's shade reaches.
const FOLD_MM: f32 = 2.6;

/// Marks of handling on a page of that size and material.
pub fn marks(size_mm: (f32, f32), spine: Spine, substrate: &Substrate, sheet: Seed) -> Vec<Mark> {
    let page = Rect::new(0.0, 0.0, size_mm.0, size_mm.1);
    let salt = noise::seed32(sheet, "handling");
    // Distance to the nearest edge that fingers reach, and to the next, which is small in corners.
    let reach = |x: f32, y: f32| {
        let mut edges = [x, size_mm.0 - x, y, size_mm.1 - y];
        let held = match spine {
            Spine::Left => Some(0),
            Spine::Top => Some(2),
            Spine::Bottom => Some(3),
            Spine::None => None,
        };
        if let Some(held) = held {
            edges[held] = f32::MAX;
        }
        edges.sort_by(f32::total_cmp);
        (edges[0], edges[1])
    };
    let tone = |value: &dyn Fn(f32, f32) -> f32| {
        let (width, height) = ((size_mm.0 * PX_PER_MM) as usize, (size_mm.1 * PX_PER_MM) as usize);
        let values = (0..width * height)
            .map(|i| {
                let (x, y) = ((i % width) as f32 + 0.5, (i / width) as f32 + 0.5);
                value(x / width as f32 * size_mm.0, y / height as f32 * size_mm.1)
            })
            .collect();
        Shape::Tone { tone: Arc::new(Tone { width, height, values }), rect: page }
    };
    if substrate.surface == Surface::Leatherette {
        // Rubbed at edges and most at corners, where the grain's top turns pale.
        let scuff = tone(&|x, y| {
            let (near, next) = reach(x, y);
            let rub = exp(-near / 1.1) + 0.9 * exp(-(near + next) / 5.0) + 0.34 * noise::smooth(salt, x, y, 2.3);
            0.42 * smoothstep(0.62, 1.5, rub)
        });
        let mut mark = Mark::new(Tag::Wear, scuff, Ink::default(), Process::Material);
        let pale = substrate.white.map(|v| v * 1.9 + 0.035);
        mark.stock = Some(Arc::new(Substrate { white: pale, ..substrate.clone() }));
        return vec![mark];
    }
    let soil = tone(&|x, y| {
        let (near, next) = reach(x, y);
        let edge = 0.55 * exp(-near / 3.2) + 0.5 * exp(-(near + next) / 9.0);
        let cloud = 0.6 + 0.4 * noise::smooth(salt, x, y, 7.0);
        let hand = smoothstep(0.35, 1.0, noise::smooth(salt ^ 3, x, y, 24.0));
        (edge * cloud + 0.16 * hand).clamp(0.0, 1.0)
    });
    let grime = Ink { colour: Colour::Solid([0.90, 0.875, 0.82]), uva_absorb: 0.10, ir_absorb: 0.02, ..Ink::default() };
    let mut out = vec![Mark::new(Tag::Wear, soil, grime, Process::Material)];
    if spine == Spine::None {
        return out;
    }
    let rows = 16;
    let shade: Vec<f32> = (0..rows)
        .map(|i| {
            let t = (i as f32 + 0.5) / rows as f32;
            let from_fold = if spine == Spine::Bottom { 1.0 - t } else { t };
            (1.0 - from_fold) * (1.0 - from_fold)
        })
        .collect();
    let y = if spine == Spine::Bottom { size_mm.1 - FOLD_MM } else { 0.0 };
    let fold = Shape::Tone {
        tone: Arc::new(Tone { width: 1, height: rows, values: shade }),
        rect: Rect::new(0.0, y, size_mm.0, FOLD_MM),
    };
    let shadow = Ink { colour: Colour::Solid([0.72; 3]), ..Ink::default() };
    out.push(Mark::new(Tag::Wear, fold, shadow, Process::Material));
    out
}
