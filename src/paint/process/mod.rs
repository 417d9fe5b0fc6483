//! Print processes: what each leaves on the sheet, and what the loupe shows of it (the specimens' art direction, §8).
//!
//! At page scale a process is not seen; from [`MICRO_FROM_PX_PER_MM`] on its own structure is drawn. All of it hangs on places
//! of the page, so that it stays where it is when the loupe moves or magnifies more; and it takes as much light in all as the
//! page view says: a process changes what ink looks like, never how much of it there is.
//!
//! Two families. **Plates** (offset, intaglio, letterpress, hand stamps) lay a film of one ink along the drawn outline.
//! **Heads** (ink-jet, toner, laser, dye-sublimation) know only a raster of cells, as a real printer's controller does
//! ([`Cells`]), and turn each cell into dots.

mod blue_noise;
mod cells;
mod dye_sublimation;
mod film;
mod ink_jet;
mod laser;
pub mod offset;
mod print;
mod separation;
mod toner;

pub use cells::Cells;
pub use print::{Ground, Print};

use super::{Coverage, Ink};
use serde::{Deserialize, Serialize};

/// Resolution (px per mm) from which the structure of a process is drawn; 900 dpi.
pub const MICRO_FROM_PX_PER_MM: f32 = 900.0 / 25.4;

/// How ink came onto the sheet.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Process {
    /// Solid ink, sharp continuous lines, no dots.
    #[default]
    Offset,
    /// Thick raised ink with a fine feathered fringe; the paper is drawn up beneath it.
    Intaglio,
    /// Solid ink squeezed to the edge of each stroke.
    Letterpress,
    /// Fine coloured droplets soaked into the paper.
    InkJet,
    /// Fused powder on a clustered screen, with satellites; lies on the surface and shines.
    Toner,
    /// Continuous soft tone without dots.
    DyeSublimation,
    /// Grey-brown specks inside the plastic.
    LaserEngraving,
    /// Wet ink from a hand stamp: pools at the edge, bleeds along fibres.
    WetInk,
    /// No ink: relief, film, light.
    Material,
}

impl Process {
    /// Every way of printing, in the order of the contact sheet.
    pub const PRINTING: [Process; 8] = [
        Process::Offset,
        Process::Intaglio,
        Process::Letterpress,
        Process::InkJet,
        Process::Toner,
        Process::DyeSublimation,
        Process::LaserEngraving,
        Process::WetInk,
    ];

    /// The name in files.
    pub fn id(self) -> &'static str {
        match self {
            Process::Offset => "offset",
            Process::Intaglio => "intaglio",
            Process::Letterpress => "letterpress",
            Process::InkJet => "ink_jet",
            Process::Toner => "toner",
            Process::DyeSublimation => "dye_sublimation",
            Process::LaserEngraving => "laser_engraving",
            Process::WetInk => "wet_ink",
            Process::Material => "material",
        }
    }

    /// Whether the picture is made of dots, so that a lone solid layer is no longer seen as one.
    pub fn is_dotted(self) -> bool {
        matches!(self, Process::InkJet | Process::Toner | Process::LaserEngraving)
    }

    /// The ink as this process lays it: what soaks in does not stand up, whatever ink is copied with it; powder does, and shines.
    pub fn lays(self, ink: &Ink) -> Ink {
        let mut laid = ink.clone();
        match self {
            Process::InkJet | Process::WetInk => laid.height_um = 0.0,
            Process::Toner => (laid.height_um, laid.gloss) = (laid.height_um.max(5.0), laid.gloss.max(0.5)),
            Process::DyeSublimation => (laid.height_um, laid.gloss) = (0.0, laid.gloss.max(0.3)),
            _ => {}
        }
        laid
    }

    /// The printer's own raster in mm; nothing where a plate prints the outline itself.
    pub fn pitch_mm(self) -> Option<f32> {
        match self {
            Process::InkJet => Some(ink_jet::PITCH),
            Process::Toner => Some(toner::PITCH),
            Process::LaserEngraving => Some(laser::PITCH),
            Process::DyeSublimation => Some(dye_sublimation::PITCH),
            _ => None,
        }
    }

    /// How far, in mm, ink lies or is drawn from beyond the outline.
    pub fn reach_mm(self) -> f32 {
        match self {
            Process::Offset => offset::REACH,
            Process::Intaglio => film::INTAGLIO_REACH,
            Process::Letterpress => film::LETTERPRESS_REACH,
            Process::WetInk => film::WET_REACH,
            Process::InkJet => 0.10,
            Process::Toner => toner::REACH,
            Process::LaserEngraving => 0.08,
            Process::DyeSublimation => 0.17,
            Process::Material => 0.0,
        }
    }
}

/// Prints an outline in a film of changing thickness: `cover` holds the window to print and [`Process::reach_mm`] around it.
pub fn from_plate(process: Process, cover: &Coverage, ground: &Ground, ink: &Ink, print: &mut Print) {
    match process {
        Process::Intaglio => film::intaglio(cover, ground, ink, print),
        Process::Letterpress => film::letterpress(cover, ground, ink, print),
        _ => film::wet_ink(cover, ground, ink, print),
    }
}

/// Prints cells with a head.
pub fn from_head(process: Process, cells: &Cells, ground: &Ground, ink: &Ink, print: &mut Print) {
    match process {
        Process::InkJet => ink_jet::print(cells, ground, print),
        Process::Toner => toner::print(cells, ground, ink, print),
        Process::LaserEngraving => laser::print(cells, ground, ink, print),
        _ => dye_sublimation::print(cells, ground, ink, print),
    }
}
