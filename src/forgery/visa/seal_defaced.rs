//! Seal made unreadable: part of the barcode was pasted over and printed anew, so that it can no longer contradict the label.

use super::sealed;
use crate::base::units::{Rect, pt};
use crate::document::{Document, seal::SIDE_MODULES};
use crate::forgery::tampering::{other_process, set_in_edge};
use crate::forgery::{Anomaly, Class, Fault, Forging, Group, NotPossible, Strength, Tool};
use crate::layers::Light;
use crate::paint::{Ink, Mark, Path, Process, Shape, Sheet, Substrate, Tag};
use rand::RngExt;
use std::sync::Arc;

/// Invalid has three possible causes, fraud, damage and an error of the system: what was done to the barcode tells them apart
/// (ICAO Doc 9303-7 §9.4).
pub struct SealDefaced;

impl Anomaly for SealDefaced {
    fn id(&self) -> &'static str {
        "seal-defaced"
    }
    fn group(&self) -> Group {
        Group::Visa
    }
    fn class(&self) -> Class {
        Class::Forged
    }
    fn trace_ids(&self) -> &'static [&'static str] {
        &["patch", "glow", "process", "reader"]
    }
    fn revealed_by(&self) -> &'static [&'static [&'static str]] {
        &[&["oblique"], &["uv-a"], &["loupe"]]
    }

    fn forge(&self, work: &mut Forging) -> Result<(), NotPossible> {
        let (page, _) = sealed(work)?;
        let field = work.change_visa(&page, "visa_seal", |label| label.seal_is_legible = false)?;
        let share: f32 = work.rng.random_range(0.45..0.6);
        let patch = Rect::new(field.x, field.bottom() - share * field.h, field.w, share * field.h);
        use Light::{Ir, Oblique, Transmitted, UvA, White};
        work.trace("patch", &page, patch.grown(0.6), &[Oblique, White, Transmitted, Ir], &[], Strength::Strong);
        work.trace("glow", &page, patch.grown(0.6), &[UvA], &[], Strength::Strong);
        work.trace("process", &page, patch, &[White], &[Tool::Loupe], Strength::Strong);
        work.trace("reader", &page, field, &[White], &[Tool::SealReader], Strength::Supporting);
        Ok(())
    }

    fn alter(&self, fault: &Fault, _document: &Document, page: &str, sheet: &mut Sheet) {
        let Some(patch) = fault.region("process", page) else { return };
        let is_seal = |mark: &Mark| mark.tag == Tag::Visa("seal".to_owned());
        let Some(at) = sheet.marks.iter().position(is_seal) else { return };
        let seal = &sheet.marks[at];
        let (Some(area), offset) = (seal.shape.bounds(), seal.offset_mm) else { return };
        let module = area.w / SIDE_MODULES as f32;
        let inside = Rect::new(patch.x - offset.x, patch.y - offset.y, patch.w, patch.h).intersection(&area);
        let Some(inside) = inside else { return };
        let mut rng = fault.seed.stream("modules");
        let squares = (0..SIDE_MODULES).flat_map(|row| (0..SIDE_MODULES).map(move |column| (column, row)));
        let dark = squares.filter_map(|(column, row)| {
            let (x, y) = (area.x + column as f32 * module, area.y + row as f32 * module);
            let is_in = inside.contains(pt(x + module / 2.0, y + module / 2.0));
            (is_in && rng.random_bool(0.5)).then(|| Path::rect(Rect::new(x, y, module, module)))
        });
        let mut anew = seal.clone();
        anew.shape = Shape::fill(dark.collect());
        anew.process = other_process(seal.process);
        let ease = 1.0 - 0.7 * fault.setting("subtlety");
        let ink = Ink { height_um: 40.0 * ease, ..Ink::default() };
        let mut piece = Mark::new(Tag::Trace, Shape::fill(vec![Path::rect(inside)]), ink, Process::Material);
        piece.offset_mm = offset;
        let label = sheet.marks.iter().find_map(|mark| mark.stock.clone().filter(|_| matches!(mark.tag, Tag::Visa(_))));
        let paper = label.map_or_else(Substrate::default, |stock| (*stock).clone());
        let glow = [0.16, 0.20, 0.42].map(|v| v * ease);
        piece.stock = Some(Arc::new(Substrate { uva: glow, white: paper.white.map(|v| v + 0.03 * ease), ..paper }));
        let mut edge = set_in_edge(fault, inside, 0.0);
        edge.offset_mm = offset;
        sheet.marks.splice(at + 1..at + 1, [piece, anew, edge]);
    }
}
