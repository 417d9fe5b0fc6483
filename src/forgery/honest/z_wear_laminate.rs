//! Worn laminate: a dull, scuffed corner without a cut, where nothing underneath is interrupted.

use crate::base::units::Rect;
use crate::document::Document;
use crate::forgery::tampering::soft_patch;
use crate::forgery::{Anomaly, Class, Fault, Forging, Group, NotPossible, Setting, Strength};
use crate::layers::Light;
use crate::paint::{Colour, Ink, LinePoint, Mark, Process, Shape, Sheet, Tag};
use rand::RngExt;

/// Looks like a lifted laminate; the tell is that background, portrait and device run on unbroken.
pub struct ZWearLaminate;

impl Anomaly for ZWearLaminate {
    fn id(&self) -> &'static str {
        "z-wear-laminate"
    }
    fn group(&self) -> Group {
        Group::Honest
    }
    fn class(&self) -> Class {
        Class::NotFraud
    }
    fn settings(&self) -> &'static [Setting] {
        // How far the scuffing is plain to see.
        const AMOUNT: Setting = Setting { name: "amount", min: 0.2, max: 1.0, default: 0.7 };
        &[AMOUNT]
    }
    fn trace_ids(&self) -> &'static [&'static str] {
        &["scuffs"]
    }

    fn forge(&self, work: &mut Forging) -> Result<(), NotPossible> {
        let side = work.page_with("portrait")?;
        let page = work.whole(&side);
        let corner = Rect::new(page.w - 19.0, page.h - 17.0, 18.0, 16.0);
        work.trace("scuffs", &side, corner, &[Light::Oblique, Light::White], &[], Strength::Ambiguous);
        Ok(())
    }

    fn alter(&self, fault: &Fault, _document: &Document, page: &str, sheet: &mut Sheet) {
        let Some(corner) = fault.region("scuffs", page) else { return };
        let amount = fault.setting("amount");
        let mut rng = fault.seed.stream("scuffs");
        let dull = Ink { colour: Colour::Solid([1.0 - 0.05 * amount; 3]), height_um: 5.0 * amount, ..Ink::default() };
        let inside = corner.grown(-1.0);
        sheet.marks.push(Mark::new(Tag::Wear, soft_patch(inside), dull, Process::Material));
        let scratches = (0..34)
            .map(|_| {
                let (x, y) = (rng.random_range(inside.x..inside.right()), rng.random_range(inside.y..inside.bottom()));
                let (dx, dy) = (rng.random_range(-2.4..2.4), rng.random_range(-1.4..1.4));
                let end = ((x + dx).clamp(inside.x, inside.right()), (y + dy).clamp(inside.y, inside.bottom()));
                vec![
                    LinePoint { x, y, width: 0.02 },
                    LinePoint { x: (x + end.0) / 2.0, y: (y + end.1) / 2.0, width: 0.07 },
                    LinePoint { x: end.0, y: end.1, width: 0.02 },
                ]
            })
            .collect();
        let scratch = Ink { colour: Colour::Solid([0.93; 3]), height_um: -7.0 * amount, ..Ink::default() };
        sheet.marks.push(Mark::new(Tag::Wear, Shape::lines(scratches), scratch, Process::Material));
    }
}
