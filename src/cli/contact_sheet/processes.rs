//! A row for each print process; in it every piece of the proof at 10, 20, 40 and 60 times.

use super::super::files::Failure;
use super::Tiles;
use crate::inspection::{loupe_dpi, loupe_region};
use crate::layers::{Image, Light, View, compose};
use crate::paint::{Process, render};
use crate::specimen::{PIECES, proof, stamp_crop};

/// Side of one picture, in pixels.
const TILE: usize = 224;
const ZOOMS: [f32; 4] = [10.0, 20.0, 40.0, 60.0];

pub fn sheet() -> Result<Image, Failure> {
    let columns = ZOOMS.len() * PIECES.len();
    let mut tiles = Tiles::new(columns, Process::PRINTING.len(), (TILE, TILE));
    for (row, process) in Process::PRINTING.into_iter().enumerate() {
        let page = proof(process);
        for (column, (piece, zoom)) in PIECES.iter().flat_map(|p| ZOOMS.map(|zoom| (p, zoom))).enumerate() {
            let region = loupe_region(piece.at, zoom, TILE as f32);
            let layers = render(&page, region, loupe_dpi(zoom)).map_err(Failure::said)?;
            let mut tile = compose(&layers, &View::flat(Light::White));
            stamp_crop(&mut tile);
            let name = process.id().replace('_', "-");
            tiles.lay(row * columns + column, &tile, &format!("{name} · {} · {zoom}×", piece.name));
        }
    }
    Ok(tiles.image)
}
