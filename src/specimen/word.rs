//! The word SPECIMEN: across every page, and small in the corner of every crop.

use crate::base::units::{Rect, pt};
use crate::layers::Image;
use crate::paint::{
    Align, Colour, Coverage, Face, Ink, Line, Mark, Path, Process, Shape, Substrate, Tag, TextStyle,
    coverage::Grid,
    hex,
    motif::{Place, hatch, stroked},
    set_text,
};
use std::sync::Arc;

const RED: &str = "d8303c";
/// Width of the page that the word's size is meant for.
const PASSPORT_MM: f32 = 125.0;
const NOTE: &str = "SPECIMEN · FICTIONAL STATE · TRAINING USE ONLY";

fn ink() -> Ink {
    let red = hex(RED).unwrap_or([0.68, 0.03, 0.05]);
    Ink { colour: Colour::Solid(red), uva: [0.34, 0.03, 0.04], uva_absorb: 0.5, ir_absorb: 0.45, ..Ink::default() }
}

fn style(face: Face, cap_mm: f32, tracking_mm: f32) -> TextStyle {
    TextStyle { face, cap_mm, tracking_mm, pitch_mm: None, align: Align::Centre }
}

/// The word across a page: hatched on the diagonal, a solid line along the bottom, and over the portrait if there is one.
pub fn across(size_mm: (f32, f32), portrait: Option<Rect>, substrate: &Substrate) -> Vec<Mark> {
    let (w, h) = size_mm;
    // On a page with a portrait the diagonal leaves the face to be examined.
    let centre = if portrait.is_some() { (w * 0.645, h * 0.465) } else { (w * 0.5, h * 0.5) };
    let mut lines: Vec<Line> = Vec::new();
    let place = Place { at: centre, turn: if w > h { -24.0 } else { -52.0 }, ..Place::default() };
    // Whole on a card, too: smaller in proportion.
    let scale = (w.max(h) / PASSPORT_MM).min(1.0);
    let word = style(Face::GrotesqueBold, 10.4 * scale, 1.3 * scale);
    let letters: Vec<Path> = set_text("SPECIMEN", &word, pt(0.0, 5.2 * scale))
        .into_iter()
        .map(|path| path.map(|p| place.point(p)))
        .collect();
    for letter in &letters {
        lines.extend(stroked(letter, 0.15));
        lines.extend(hatch(std::slice::from_ref(letter), 45.0, 0.46, 0.10));
    }
    let mut solid = set_text(NOTE, &style(Face::GrotesqueSemibold, 1.15, 0.32), pt(w / 2.0, h - 1.75));
    if let Some(portrait) = portrait {
        let at = pt(portrait.centre().x, portrait.bottom() - 1.4);
        solid.extend(set_text("SPECIMEN", &style(Face::GrotesqueBold, 2.3, 0.55), at));
    }
    let mut marks = vec![
        Mark::new(Tag::Specimen, Shape::lines(lines), ink(), Process::Offset),
        Mark::new(Tag::Specimen, Shape::Fill { paths: Arc::new(solid), grow: 0.0 }, ink(), Process::Offset),
    ];
    // Ink is not seen on a dark cover: there the word is a film.
    if substrate.white[1] < 0.3 {
        let film = Substrate { white: [0.72, 0.10, 0.11], uva: ink().uva, ir: 0.6, ..substrate.clone() };
        for mark in &mut marks {
            mark.ink = Ink::default();
            mark.process = Process::Material;
            mark.stock = Some(Arc::new(film.clone()));
        }
    }
    marks
}

/// The word again on top of a film or a clear layer, which stops UV-C, so that it glows under that lamp too; nothing else of it is seen.
pub fn over_film(word: &[Mark]) -> Vec<Mark> {
    let glow = Ink { uvc: Some(ink().uva), ..Ink::default() };
    word.iter()
        .map(|mark| Mark { ink: glow.clone(), process: Process::Material, stock: None, ..mark.clone() })
        .collect()
}

/// The word small in the lower right corner of a picture that shows less than a page.
pub fn stamp_crop(image: &mut Image) {
    let (w, h) = (image.width as f32, image.height as f32);
    let cap = (w.min(h) * 0.045).clamp(6.0, 26.0);
    let text = style(Face::GrotesqueBold, cap, cap * 0.08);
    let width = crate::paint::text_width("SPECIMEN", &text);
    // In a strip too small for it the word fills what there is.
    let scale = (w * 0.94 / width).min(h * 0.8 / cap).min(1.0);
    let text = style(Face::GrotesqueBold, cap * scale, cap * scale * 0.08);
    let width = crate::paint::text_width("SPECIMEN", &text);
    let (pad, cap) = (cap * scale * 0.5, cap * scale);
    let (x, y) = (w - width / 2.0 - pad, h - pad);
    let paths = set_text("SPECIMEN", &text, pt(x, y));
    let panel = [Path::rect(Rect::new(w - width - 2.0 * pad, h - cap - 2.0 * pad, width + 2.0 * pad, cap + 2.0 * pad))];
    let grid = Grid { origin_mm: pt(0.0, 0.0), px_per_mm: 1.0 };
    let red = [0xd8, 0x30, 0x3c];
    for (paths, grow, colour, strength) in [(&panel[..], 0.0, [255, 255, 255], 0.66), (&paths[..], 0.0, red, 1.0)] {
        let mut window = Coverage::new(0, 0, image.width, image.height);
        window.fill(paths, grow, &grid);
        for (pixel, cover) in image.rgb.chunks_exact_mut(3).zip(&window.values) {
            for (value, ink) in pixel.iter_mut().zip(colour) {
                let c = cover * strength;
                *value = (f32::from(*value) * (1.0 - c) + f32::from(ink as u8) * c + 0.5) as u8;
            }
        }
    }
}
