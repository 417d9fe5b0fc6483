//! A proof: the same test pieces by any print process, to learn and to check what each leaves under the loupe.

use super::picture;
use crate::base::{
    seed::Seed,
    units::{Point, Rect, pt},
};
use crate::issuer::PortraitLook;
use crate::layers::Optics;
use crate::paint::{
    Align, Colour, Face, Ink, Mark, Process, Shape, Sheet, Substrate, Surface, Tag, TextStyle,
    guilloche::{Rosette, Screen, Waves},
    portrait::{Person, View, draw},
    set_text,
};
use std::sync::Arc;

/// One piece of a proof: its name and the place to put the loupe.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Piece {
    pub name: &'static str,
    pub at: Point,
}

/// Pieces stand this far apart, in mm.
const APART: f32 = 15.0;

/// The pieces from left to right.
pub const PIECES: [Piece; 5] = [
    Piece { name: "fine lines", at: pt(8.0, 8.0) },
    Piece { name: "microprint", at: pt(8.0 + APART, 8.0) },
    Piece { name: "text", at: pt(8.0 + 2.0 * APART, 8.0) },
    Piece { name: "portrait", at: pt(8.0 + 3.0 * APART, 8.0) },
    Piece { name: "rosette", at: pt(8.0 + 4.0 * APART, 5.7) },
];

const DARK: [f32; 3] = [0.011, 0.028, 0.133];
const BLACK: [f32; 3] = [0.0086, 0.0086, 0.012];
const BLUE: [f32; 3] = [0.03, 0.30, 0.65];
const RED: [f32; 3] = [0.62, 0.07, 0.16];

/// The inks that a process is used with.
fn inks(process: Process) -> [Ink; 3] {
    let ink = |colour| Ink { colour: Colour::Solid(colour), ir_absorb: 0.6, uva_absorb: 0.8, ..Ink::default() };
    let of = |colours: [[f32; 3]; 3], height_um, gloss| colours.map(|c| Ink { height_um, gloss, ..ink(c) });
    match process {
        Process::Intaglio => of([DARK, DARK, DARK], 26.0, 0.18),
        Process::Letterpress => of([[0.33, 0.014, 0.026]; 3], -8.0, 0.1),
        Process::LaserEngraving => of([[0.018, 0.016, 0.014]; 3], 12.0, 0.0),
        Process::WetInk => of([[0.12, 0.05, 0.36]; 3], 0.0, 0.0),
        _ => of([BLUE, RED, BLACK], 0.0, 0.0),
    }
}

/// All pieces printed by one process on the body that it is used on.
pub fn proof(process: Process) -> Sheet {
    let substrate = if matches!(process, Process::LaserEngraving | Process::DyeSublimation) {
        Substrate {
            white: [0.865, 0.865, 0.835],
            formation: 0.2,
            grain: 0.12,
            gloss: 0.36,
            surface: Surface::Plastic,
            ..Substrate::default()
        }
    } else {
        Substrate::default()
    };
    let [first, second, text] = inks(process);
    let mark = |tag, shape, ink: &Ink| Mark::new(tag, shape, ink.clone(), process);
    let [lines, micro, letters, face, rosette] = PIECES.map(|piece| piece.at);
    let around = |at: Point, half: f32| Rect::new(at.x - half, at.y - half, 2.0 * half, 2.0 * half);
    let style = |cap_mm, tracking_mm| TextStyle {
        face: Face::GrotesqueBold,
        cap_mm,
        tracking_mm,
        pitch_mm: None,
        align: Align::Centre,
    };
    let clear = Ink::default();
    let mut marks = Vec::new();
    for (drift, ink) in [(0.10, &first), (-0.10, &second)] {
        let waves = Waves {
            area: around(lines, 6.8),
            pitch: 0.43,
            width: 0.09,
            amplitude: 0.7,
            wavelength: 9.0,
            harmonic: 0.25,
            drift,
            wander: 43.0,
            swell: 0.0,
            turn: 0.0,
            whole: false,
            bulge: None,
        };
        marks.push(mark(Tag::Background, Shape::lines(waves.lines()), ink));
    }
    let row = "REPUBLIC SPECIMEN REPUBLIC SPECIMEN REPUBLIC SPECIMEN REPUBLIC";
    let rows = (0..24).flat_map(|i| set_text(row, &style(0.20, 0.02), pt(micro.x, micro.y - 5.4 + 0.5 * i as f32)));
    marks.push(mark(Tag::Microprint, Shape::fill(rows.collect()), &first));
    for (line, dy) in [("SPECI", -2.6), ("MEN 8", 0.9), ("R5K&", 4.4)] {
        let paths = Arc::new(set_text(line, &style(2.2, 0.2), pt(letters.x, letters.y + dy)));
        marks.push(mark(Tag::Data("text".to_owned()), Shape::Fill { paths, grow: 0.03 }, &text));
    }
    marks.push(mark(
        Tag::Portrait,
        portrait(around(face, 6.8), process),
        if process.pitch_mm().is_some() { &clear } else { &text },
    ));
    for (radii, lobes, strands) in [((0.4, 2.4), 8, 7), ((2.0, 6.4), 12, 9)] {
        let at = (rosette.x, 8.0);
        let ring =
            Rosette { at, radii, lobes, envelope: None, strands, width: 0.09, depth: 0.04, harmonic: 0.22, turn: 0.0 };
        marks.push(mark(Tag::Background, Shape::lines(ring.lines()), if lobes == 8 { &second } else { &first }));
    }
    let size_mm = (PIECES[4].at.x + 8.0, 16.0);
    marks.extend(super::word::across(size_mm, None, &substrate).pop());
    Sheet { size_mm, corners_mm: [0.0; 4], substrate, marks, optics: Optics::default(), seed: Seed(20) }
}

/// A face; in the lines of a screen where the process knows no tones.
fn portrait(rect: Rect, process: Process) -> Shape {
    let person = Person::sample(Seed(3), 0.3, 34.0);
    let face = draw(&person, &View::id_photo(Seed(3), &person, 34.0), 413, 413);
    if process.pitch_mm().is_some() {
        let look = if process == Process::LaserEngraving { PortraitLook::Carbon } else { PortraitLook::Dye };
        return Shape::Picture { picture: Arc::new(picture::printed(&face, look, &rect, 0.5, Seed(3))), rect };
    }
    let density = picture::density(&face);
    let screen = Screen { rect, pitch: 0.30, amplitude: 0.10, wavelength: 4.0, width: 0.25, fade: 0.6, turn: -8.0 };
    Shape::lines(screen.lines(&|u, v| density.at(u, v)))
}
