//! Removed chip: the cover shows the chip symbol, no chip answers, and beneath the symbol the cover was cut open and glued.

use crate::base::{math::lerp, units::Rect};
use crate::document::Document;
use crate::forgery::tampering::set_in_edge;
use crate::forgery::{Anomaly, Class, Fault, Forging, Group, NotPossible, Strength, Tool};
use crate::layers::Light;
use crate::paint::{Ink, Mark, Path, Process, Shape, Sheet, Tag};
use rand::RngExt;

/// Tampering with the chip is a threat that ICAO names (Doc 9303-2, A.4); a chip that is gone contradicts no page.
pub struct ChipRemoved;

/// How far the cut lies around the symbol, mm.
const AROUND_MM: f32 = 3.0;

impl Anomaly for ChipRemoved {
    fn id(&self) -> &'static str {
        "chip-removed"
    }
    fn group(&self) -> Group {
        Group::Chip
    }
    fn class(&self) -> Class {
        Class::Forged
    }
    fn trace_ids(&self) -> &'static [&'static str] {
        &["cut", "glue", "silent"]
    }
    fn revealed_by(&self) -> &'static [&'static [&'static str]] {
        &[&["oblique"], &["uv-a"]]
    }

    fn forge(&self, work: &mut Forging) -> Result<(), NotPossible> {
        super::chip(work)?;
        let symbol = work.zone("cover", "chip")?;
        work.document.chip = None;
        let turn: f32 = work.rng.random_range(-1.5..1.5);
        work.chose("turn_deg", format!("{turn:.2}"));
        let around = symbol.grown(AROUND_MM + 0.8);
        use Light::{Ir, Oblique, UvA, White};
        work.trace("cut", "cover", around, &[Oblique, White, Ir], &[], Strength::Decisive);
        work.trace("glue", "cover", around, &[UvA], &[], Strength::Strong);
        let (page, whole) = work.face_page()?;
        work.trace("silent", &page, whole, &[White], &[Tool::ChipReader], Strength::Supporting);
        Ok(())
    }

    fn alter(&self, fault: &Fault, _document: &Document, page: &str, sheet: &mut Sheet) {
        let Some(around) = fault.region("cut", page) else { return };
        let turn_deg = fault.chose("turn_deg").parse().unwrap_or(0.5);
        let lid = around.grown(-0.8);
        // The lid that was glued back stands a little above the cover, with a groove where the knife went.
        let ease = lerp(1.0, 0.4, fault.setting("subtlety"));
        let ring = |rect: Rect, height_um: f32| {
            let shape = Shape::fill(vec![Path::rect(rect)]);
            Mark::new(Tag::Trace, shape, Ink { height_um: height_um * ease, ..Ink::default() }, Process::Material)
        };
        let marks = [ring(lid.grown(0.25), -90.0), ring(lid, 150.0), set_in_edge(fault, lid, turn_deg)];
        let at = sheet.marks.iter().position(|mark| mark.tag == Tag::Specimen).unwrap_or(sheet.marks.len());
        sheet.marks.splice(at..at, marks);
    }
}
