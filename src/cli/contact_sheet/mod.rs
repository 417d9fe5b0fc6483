//! `firstline contact-sheet`: small pictures side by side, to see at once how the program draws.
mod documents;
mod faces;
mod processes;

use super::args::ContactSheet;
use super::draw::png;
use super::files::{self, Failure};
use super::{code, library::Library};
use crate::base::units::pt;
use crate::layers::Image;
use crate::paint::{Align, Coverage, Face, TextStyle, coverage::Grid, set_text};

/// Draws the sheet asked for; `library` reads the issuing states, which only documents need.
pub fn run(of: &ContactSheet, library: impl FnOnce() -> Result<Library, Failure>) -> Result<u8, Failure> {
    match of {
        ContactSheet::Processes { output } => files::write(output, &png(&processes::sheet()?)?)?,
        ContactSheet::Faces { seed, output } => files::write(output, &png(&faces::sheet(*seed))?)?,
        ContactSheet::Documents { model, seed, output } => documents::sheets(model, *seed, output, &library()?)?,
    }
    Ok(code::OK)
}

/// The gap between two pictures, and the height of the line over each; pixels.
const GAP: usize = 4;
const CAPTION: usize = 26;
const GROUND: [u8; 3] = [38, 40, 44];

/// Pictures of one size in rows, a line over each.
struct Tiles {
    image: Image,
    columns: usize,
    tile: (usize, usize),
}

impl Tiles {
    fn new(columns: usize, rows: usize, tile: (usize, usize)) -> Tiles {
        let (width, height) = (columns * (tile.0 + GAP) + GAP, rows * (tile.1 + CAPTION + GAP));
        Tiles { image: Image::filled(width, height, GROUND), columns, tile }
    }

    /// Lays the picture in its place, counted along the rows from the top left.
    fn lay(&mut self, place: usize, picture: &Image, name: &str) {
        let (x, y) =
            (GAP + place % self.columns * (self.tile.0 + GAP), place / self.columns * (self.tile.1 + CAPTION + GAP));
        self.image.paste(picture, x, y + CAPTION);
        self.caption(name, x, y);
    }

    fn caption(&mut self, text: &str, x: usize, y: usize) {
        let width = self.tile.0;
        let style = TextStyle {
            face: Face::GrotesqueSemibold,
            cap_mm: 9.0,
            tracking_mm: 0.0,
            pitch_mm: None,
            align: Align::Left,
        };
        let paths = set_text(text, &style, pt(2.0, CAPTION as f32 - 8.0));
        let mut window = Coverage::new(0, 0, width, CAPTION);
        window.fill(&paths, 0.0, &Grid { origin_mm: pt(0.0, 0.0), px_per_mm: 1.0 });
        for (i, c) in window.values.iter().enumerate() {
            let at = ((y + i / width) * self.image.width + x + i % width) * 3;
            for value in &mut self.image.rgb[at..at + 3] {
                *value = (f32::from(*value) + (236.0 - f32::from(*value)) * c) as u8;
            }
        }
    }
}
