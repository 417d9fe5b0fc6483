//! Worn seal: the barcode was rubbed until no reader makes it out, and the label around it is as worn.

use crate::base::units::Rect;
use crate::document::Document;
use crate::forgery::visa::sealed;
use crate::forgery::{Anomaly, Class, Fault, Forging, Group, NotPossible, Setting, Strength, Tool};
use crate::layers::Light;
use crate::paint::{Cut, Sheet, Tag};
use rand::RngExt;

/// A seal that cannot be read is invalid by damage, which is no sign of fraud by itself (ICAO Doc 9303-7 §9.4).
pub struct ZSealWorn;

/// How far the wear reaches beyond the barcode, mm.
const AROUND_MM: f32 = 5.0;
const SCRATCHES: usize = 150;

impl Anomaly for ZSealWorn {
    fn id(&self) -> &'static str {
        "z-seal-worn"
    }
    fn group(&self) -> Group {
        Group::Honest
    }
    fn class(&self) -> Class {
        Class::NotFraud
    }
    fn settings(&self) -> &'static [Setting] {
        &[]
    }
    fn trace_ids(&self) -> &'static [&'static str] {
        &["scratches", "reader"]
    }

    fn forge(&self, work: &mut Forging) -> Result<(), NotPossible> {
        let (page, _) = sealed(work)?;
        let field = work.change_visa(&page, "visa_seal", |label| label.seal_is_legible = false)?;
        let around = field.grown(AROUND_MM).intersection(&work.zone(&page, "visa")?).unwrap_or(field);
        work.trace("scratches", &page, around, &Light::ALL, &[], Strength::Ambiguous);
        work.trace("reader", &page, field, &[Light::White], &[Tool::SealReader], Strength::Ambiguous);
        Ok(())
    }

    fn alter(&self, fault: &Fault, _document: &Document, page: &str, sheet: &mut Sheet) {
        let Some(around) = fault.region("scratches", page) else { return };
        let mut rng = fault.seed.stream("scratches");
        let mut scratch = || {
            let (length, width) = (rng.random_range(1.5..6.0f32), rng.random_range(0.05..0.4f32));
            // All of it lies in the place, however it is turned.
            let room = around.grown(-length / 2.0 - 0.3);
            let (x, y) = (rng.random_range(0.0..1.0) * room.w + room.x, rng.random_range(0.0..1.0) * room.h + room.y);
            let rect = Rect::new(x - length / 2.0, y - width / 2.0, length, width);
            Cut { rect, turn_deg: rng.random_range(-35.0..15.0), keep: rng.random_range(0.0..0.5), soft_mm: 0.12 }
        };
        let scratches: Vec<Cut> = (0..SCRATCHES).map(|_| scratch()).collect();
        // Print is rubbed off; the paper of the label stays.
        for mark in sheet.marks.iter_mut().filter(|mark| matches!(mark.tag, Tag::Visa(_)) && mark.stock.is_none()) {
            mark.cuts.extend_from_slice(&scratches);
        }
    }
}
