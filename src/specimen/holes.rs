//! Laser perforation: the document number and the bearer's likeness in holes that light passes.

use crate::base::{
    math::powf,
    units::{Point, pt},
};
use crate::issuer::Perforation;
use crate::paint::{Colour, Ink, Line, LinePoint, Mark, Path, Process, Shape, Tag, Tone, guilloche::THINNEST_MM};

/// Marks of a perforation, for the number or the face that it repeats; `turned` is the height of a page that shows it from behind.
pub fn marks(perforation: &Perforation, number: Option<&str>, face: Option<&Tone>, turned: Option<f32>) -> Vec<Mark> {
    let mut holes = match perforation {
        Perforation::Number { at, pitch, hole } => number_holes(number.unwrap_or_default(), *at, *pitch, *hole),
        Perforation::Portrait { rect, pitch, holes } => {
            let Some(density) = face else { return Vec::new() };
            let mut out = Vec::new();
            let (columns, rows) = ((rect.w / pitch) as i32, (rect.h / (pitch * 0.866)) as i32);
            for row in 0..rows {
                for column in 0..columns {
                    let p = pt(
                        rect.x + (column as f32 + if row % 2 == 0 { 0.25 } else { 0.75 }) * pitch,
                        rect.y + (row as f32 + 0.5) * pitch * 0.866,
                    );
                    let dark = density.at((p.x - rect.x) / rect.w, (p.y - rect.y) / rect.h);
                    if dark > 0.12 {
                        out.push((p, holes.0 + (holes.1 - holes.0) * powf(dark, 1.3)));
                    }
                }
            }
            out
        }
    };
    if let Some(height) = turned {
        holes.iter_mut().for_each(|(p, _)| p.y = height - p.y);
    }
    let hole = Ink {
        colour: Colour::Solid([0.05; 3]),
        uva_absorb: 1.0,
        ir_absorb: 0.5,
        opening: 0.97,
        height_um: -40.0,
        ..Ink::default()
    };
    let scorch = Ink { colour: Colour::Solid([0.62, 0.56, 0.48]), uva_absorb: 0.4, ir_absorb: 0.1, ..Ink::default() };
    let rings = holes.iter().map(|(p, r)| ring(*p, r + 0.035, 0.07)).collect();
    let discs = holes.iter().map(|(p, r)| Path::circle(*p, *r)).collect();
    vec![
        Mark::new(Tag::Perforation, Shape::lines(rings), scorch, Process::Material),
        Mark::new(Tag::Perforation, Shape::fill(discs), hole, Process::Material),
    ]
}

fn ring(centre: Point, r: f32, width: f32) -> Line {
    crate::paint::motif::stroked(&Path::circle(centre, r), width.max(THINNEST_MM))
        .into_iter()
        .next()
        .unwrap_or_else(|| vec![LinePoint { x: centre.x, y: centre.y, width: 0.0 }])
}

/// Holes of a number on a 5 × 7 matrix, read from the bottom up.
fn number_holes(number: &str, at: (f32, f32), pitch: f32, hole: f32) -> Vec<(Point, f32)> {
    let mut out = Vec::new();
    for (i, c) in number.chars().enumerate() {
        for (column, bits) in matrix(c).into_iter().enumerate() {
            for row in 0..7 {
                if bits >> row & 1 == 1 {
                    // The digit's left is the page's bottom, its top the page's left.
                    let along = (i * 6 + column) as f32 * pitch;
                    out.push((pt(at.0 + row as f32 * pitch, at.1 - along), hole));
                }
            }
        }
    }
    out
}

/// Columns of a character, the lowest bit at its top.
fn matrix(c: char) -> [u8; 5] {
    match c {
        '0' => [0x3E, 0x41, 0x41, 0x41, 0x3E],
        '1' => [0x00, 0x42, 0x7F, 0x40, 0x00],
        '2' => [0x62, 0x51, 0x49, 0x49, 0x46],
        '3' => [0x22, 0x41, 0x49, 0x49, 0x36],
        '4' => [0x18, 0x14, 0x12, 0x7F, 0x10],
        '5' => [0x27, 0x45, 0x45, 0x45, 0x39],
        '6' => [0x3E, 0x49, 0x49, 0x49, 0x32],
        '7' => [0x01, 0x61, 0x19, 0x05, 0x03],
        '8' => [0x36, 0x49, 0x49, 0x49, 0x36],
        '9' => [0x26, 0x49, 0x49, 0x49, 0x3E],
        'A' => [0x7C, 0x12, 0x11, 0x12, 0x7C],
        'B' => [0x7F, 0x49, 0x49, 0x49, 0x36],
        'C' => [0x3E, 0x41, 0x41, 0x41, 0x22],
        'D' => [0x7F, 0x41, 0x41, 0x41, 0x3E],
        'E' => [0x7F, 0x49, 0x49, 0x49, 0x41],
        'F' => [0x7F, 0x09, 0x09, 0x09, 0x01],
        'G' => [0x3E, 0x41, 0x49, 0x49, 0x3A],
        'H' => [0x7F, 0x08, 0x08, 0x08, 0x7F],
        'I' => [0x00, 0x41, 0x7F, 0x41, 0x00],
        'J' => [0x30, 0x40, 0x40, 0x40, 0x3F],
        'K' => [0x7F, 0x08, 0x14, 0x22, 0x41],
        'L' => [0x7F, 0x40, 0x40, 0x40, 0x40],
        'M' => [0x7F, 0x02, 0x0C, 0x02, 0x7F],
        'N' => [0x7F, 0x06, 0x08, 0x30, 0x7F],
        'O' => [0x1C, 0x22, 0x41, 0x22, 0x1C],
        'P' => [0x7F, 0x09, 0x09, 0x09, 0x06],
        'Q' => [0x3E, 0x41, 0x51, 0x61, 0x7E],
        'R' => [0x7F, 0x09, 0x19, 0x29, 0x46],
        'S' => [0x26, 0x49, 0x49, 0x49, 0x32],
        'T' => [0x01, 0x01, 0x7F, 0x01, 0x01],
        'U' => [0x3F, 0x40, 0x40, 0x40, 0x3F],
        'V' => [0x1F, 0x20, 0x40, 0x20, 0x1F],
        'W' => [0x7F, 0x20, 0x18, 0x20, 0x7F],
        'X' => [0x63, 0x14, 0x08, 0x14, 0x63],
        'Y' => [0x03, 0x04, 0x78, 0x04, 0x03],
        'Z' => [0x61, 0x51, 0x49, 0x45, 0x43],
        _ => [0; 5],
    }
}
