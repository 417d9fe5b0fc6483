//! `firstline contact-sheet`: small pictures side by side, to see at once how the program draws.

use super::args::{ContactSheet, SheetOf};
use super::code;
use super::draw::png;
use super::files::{self, Failure};
use crate::base::units::pt;
use crate::inspection::{loupe_dpi, loupe_region};
use crate::layers::{Image, Light, View, compose};
use crate::paint::{Align, Coverage, Face, Process, TextStyle, coverage::Grid, render, set_text};
use crate::specimen::{PIECES, proof, stamp_crop};

pub fn run(args: &ContactSheet) -> Result<u8, Failure> {
    let image = match args.of {
        SheetOf::Processes => processes()?,
    };
    files::write(&args.output, &png(&image)?)?;
    Ok(code::OK)
}

/// Side of one picture, the gap between two, and the height of a line of captions; pixels.
const TILE: usize = 224;
const GAP: usize = 4;
const CAPTION: usize = 26;

const ZOOMS: [f32; 4] = [10.0, 20.0, 40.0, 60.0];

/// A row for each process; in it every piece at 10, 20, 40 and 60 times.
fn processes() -> Result<Image, Failure> {
    let (columns, rows) = (ZOOMS.len() * PIECES.len(), Process::PRINTING.len());
    let mut sheet = Image::filled(columns * (TILE + GAP) + GAP, rows * (TILE + CAPTION + GAP), [38, 40, 44]);
    for (row, process) in Process::PRINTING.into_iter().enumerate() {
        let page = proof(process);
        let y = row * (TILE + CAPTION + GAP);
        for (column, (piece, zoom)) in PIECES.iter().flat_map(|p| ZOOMS.map(|zoom| (p, zoom))).enumerate() {
            let region = loupe_region(piece.at, zoom, TILE as f32);
            let layers = render(&page, region, loupe_dpi(zoom)).map_err(Failure::said)?;
            let mut tile = compose(&layers, &View::flat(Light::White));
            stamp_crop(&mut tile);
            let x = GAP + column * (TILE + GAP);
            sheet.paste(&tile, x, y + CAPTION);
            let name = process.id().replace('_', "-");
            caption(&mut sheet, &format!("{name} · {} · {zoom}×", piece.name), x, y);
        }
    }
    Ok(sheet)
}

/// A line of text over a picture, in its band of [`CAPTION`] pixels.
fn caption(sheet: &mut Image, text: &str, x: usize, y: usize) {
    let style =
        TextStyle { face: Face::GrotesqueSemibold, cap_mm: 9.0, tracking_mm: 0.0, pitch_mm: None, align: Align::Left };
    let paths = set_text(text, &style, pt(2.0, CAPTION as f32 - 8.0));
    let mut window = Coverage::new(0, 0, TILE, CAPTION);
    window.fill(&paths, 0.0, &Grid { origin_mm: pt(0.0, 0.0), px_per_mm: 1.0 });
    for (i, c) in window.values.iter().enumerate() {
        let at = ((y + i / TILE) * sheet.width + x + i % TILE) * 3;
        for value in &mut sheet.rgb[at..at + 3] {
            *value = (f32::from(*value) + (236.0 - f32::from(*value)) * c) as u8;
        }
    }
}
