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
const SCRATCHES: usize = 320;
const SPOTS: usize = 14;

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
        // Fine scratches, and spots that were rubbed pale; all of each lies in the place, however it is turned.
        let mut cut = |length: f32, width: f32, keep: f32, soft_mm: f32| {
            let room = around.grown(-length / 2.0 - soft_mm);
            let (x, y) = (rng.random_range(0.0..1.0) * room.w + room.x, rng.random_range(0.0..1.0) * room.h + room.y);
            let rect = Rect::new(x - length / 2.0, y - width / 2.0, length, width);
            Cut { rect, turn_deg: rng.random_range(-35.0..15.0), keep, soft_mm }
        };
        let mut dice = fault.seed.stream("kinds");
        let mut cuts: Vec<Cut> = (0..SCRATCHES)
            .map(|_| {
                let (length, fine) = (dice.random_range(1.0..6.0f32), dice.random_range(0.0..1.0f32));
                cut(length, 0.03 + 0.15 * fine * fine * fine, dice.random_range(0.0..0.5), 0.04)
            })
            .collect();
        cuts.extend((0..SPOTS).map(|_| cut(dice.random_range(2.0..6.0f32), dice.random_range(1.0..2.5f32), 0.45, 1.4)));
        // Print is rubbed off, the black ink of the barcode more than what has sunk in; the paper of the label stays.
        for mark in sheet.marks.iter_mut().filter(|mark| matches!(mark.tag, Tag::Visa(_)) && mark.stock.is_none()) {
            let is_black = mark.tag != Tag::Visa("label".to_owned());
            let keep = |cut: &Cut| if is_black { cut.keep } else { 0.4 + 0.5 * cut.keep };
            mark.cuts.extend(cuts.iter().map(|cut| Cut { keep: keep(cut), ..*cut }));
        }
    }
}
