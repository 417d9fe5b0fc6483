//! Entry and exit stamps: wet ink from a hand stamp, no two impressions alike.

use crate::base::{
    math::{exp, sin_cos},
    units::{Rect, pt},
};
use crate::document::Stamp;
use crate::issuer::{Design, Issuer, StampDesign};
use crate::paint::{Cut, noise};
use crate::paint::{
    Ink, Mark, Process, Shape, Tag,
    motif::{Motif, Place},
};
use rand::RngExt;
use std::sync::Arc;

/// Marks of a stamp; `index` is its place on the page.
pub fn marks(stamp: &Stamp, index: usize, state: &Issuer) -> Vec<Mark> {
    impression(stamp, state, Tag::Stamp(index), 1.0, false)
}

/// The pale mirror image that a stamp on the facing page left here.
pub fn transfer(stamp: &Stamp, state: &Issuer) -> Vec<Mark> {
    impression(stamp, state, Tag::Wear, 0.16, true)
}

fn impression(stamp: &Stamp, state: &Issuer, tag: Tag, strength: f32, mirror: bool) -> Vec<Mark> {
    let design = state.stamps.design(stamp.direction);
    let art = &state.art;
    let mut face = Motif::default();
    for drawing in &design.draw {
        face.append(Design::drawn(drawing, art));
    }
    for (window, text) in
        [(&design.date, state.print_stamp_date(stamp.date)), (&design.post, stamp.post.to_uppercase())]
    {
        if let Some(style) = art.styles.get(&window.style) {
            let style = style.fitted(&text, design.room());
            face.fills.extend(style.set(&text, window.at));
        }
    }
    if let Some(motif) = state.stamps.modes.get(&stamp.mode)
        && let Ok(motif) = Motif::named(motif, &art.motifs)
    {
        let (at, scale) = design.mode;
        face.append(motif.placed(&Place { at, scale, ..Place::default() }));
    }
    let place = Place { at: (stamp.at_mm.x, stamp.at_mm.y), turn: stamp.turn_deg, scale: 1.0, mirror };
    let mut face = face.placed(&place);
    uneven(&mut face, stamp, design);
    let ink = art.inks.get(&design.ink).cloned().unwrap_or_default();
    let ink = Ink {
        colour: pale(&ink, strength),
        uva_absorb: ink.uva_absorb * strength,
        ir_absorb: ink.ir_absorb * strength,
        ..ink
    };
    let mut out = Vec::new();
    for shape in [Shape::lines(face.lines), Shape::Fill { paths: Arc::new(face.fills), grow: face.grow }] {
        let mut mark = Mark::new(tag.clone(), shape, ink.clone(), Process::WetInk);
        mark.cuts = starved(stamp, design);
        out.push(mark);
    }
    out
}

fn pale(ink: &Ink, strength: f32) -> crate::paint::Colour {
    let rgb = ink.colour.at(0.0);
    crate::paint::Colour::Solid(rgb.map(|t| 1.0 - strength * (1.0 - t)))
}

/// A hand presses harder on one side: lines swell there and thin on the other, and break where the rubber took no ink.
fn uneven(face: &mut Motif, stamp: &Stamp, design: &StampDesign) {
    let mut rng = stamp.impression.stream("pressure");
    let (sin, cos) = sin_cos(rng.random_range(0.0..std::f32::consts::TAU));
    let reach = design.size.0.max(design.size.1) / 2.0;
    let salt = noise::seed32(stamp.impression, "pad");
    for point in face.lines.iter_mut().flatten() {
        let (dx, dy) = (point.x - stamp.at_mm.x, point.y - stamp.at_mm.y);
        let side = (dx * cos + dy * sin) / reach;
        let pad = noise::smooth(salt, point.x, point.y, 2.6);
        let dry = noise::smooth(salt ^ 1, point.x, point.y, 0.8);
        let press = 1.0 + 0.32 * side + 0.18 * pad;
        let dry = if dry > 0.78 + 0.3 * side { 0.35 } else { 1.0 };
        point.width *= press.clamp(0.35, 1.6) * dry;
    }
    face.grow += 0.03 + 0.05 * rng.random_range(0.0..1.0f32);
}

/// Patches where the stamp barely touched.
fn starved(stamp: &Stamp, design: &StampDesign) -> Vec<Cut> {
    let mut rng = stamp.impression.stream("starved");
    let (w, h) = design.size;
    let count = rng.random_range(2..5u32);
    (0..count)
        .map(|_| {
            let angle = rng.random_range(0.0..360.0f32);
            let (sin, cos) = sin_cos(angle.to_radians());
            let centre = pt(
                stamp.at_mm.x + cos * w * rng.random_range(0.2..0.5),
                stamp.at_mm.y + sin * h * rng.random_range(0.2..0.5),
            );
            let (cw, ch) = (rng.random_range(2.0..7.0f32), rng.random_range(1.0..3.0f32));
            Cut {
                rect: Rect::new(centre.x - cw / 2.0, centre.y - ch / 2.0, cw, ch),
                turn_deg: rng.random_range(0.0..180.0),
                keep: 0.35 + 0.45 * exp(-rng.random_range(0.0..2.0f32)),
                soft_mm: 0.9,
            }
        })
        .collect()
}
