//! Water stain: a tide mark that crosses fields and pages alike; text and background are whole inside it.

use crate::base::math::{TAU, sin, sin_cos};
use crate::base::units::{Point, Rect, pt};
use crate::document::{Document, Page, PageKind};
use crate::forgery::{Anomaly, Class, Fault, Forging, Group, NotPossible, Setting, Strength};
use crate::layers::Light;
use crate::paint::{Colour, Ink, LinePoint, Mark, Path, Process, Shape, Sheet, Tag};
use rand::RngExt;

/// Looks like chemical erasure; the tell is that it is on several pages and respects no field.
pub struct ZWaterStain;

impl Anomaly for ZWaterStain {
    fn id(&self) -> &'static str {
        "z-water-stain"
    }
    fn group(&self) -> Group {
        Group::Honest
    }
    fn class(&self) -> Class {
        Class::NotFraud
    }
    fn settings(&self) -> &'static [Setting] {
        const AMOUNT: Setting = Setting { name: "amount", min: 0.2, max: 1.0, default: 0.7 };
        &[AMOUNT]
    }
    fn trace_ids(&self) -> &'static [&'static str] {
        &["tide"]
    }

    fn forge(&self, work: &mut Forging) -> Result<(), NotPossible> {
        let (w, h): (f32, f32) = (work.rng.random_range(26.0..38.0), work.rng.random_range(20.0..28.0));
        let x = work.rng.random_range(40.0..78.0);
        let pages = work.pages(|page| page.kind != PageKind::Cover);
        let places = pages.into_iter().map(|page| {
            // Water came in from the outer edge, at the same place of every leaf, front and back.
            let whole = work.whole(&page);
            let stain = Rect::new(x, whole.h - h, w.min(whole.w - x), h);
            let behind = work.document.page(&page).is_some_and(Page::is_behind);
            (page, if behind { stain.mirrored_down(whole.h) } else { stain })
        });
        let places = places.collect();
        work.trace_all("tide", places, &[Light::White, Light::UvA, Light::Transmitted], &[], Strength::Ambiguous);
        Ok(())
    }

    fn alter(&self, fault: &Fault, document: &Document, page: &str, sheet: &mut Sheet) {
        let Some(region) = fault.region("tide", page) else { return };
        let amount = fault.setting("amount");
        let mut outline = tide_line(fault, region.grown(-1.5));
        if document.page(page).is_some_and(Page::is_behind) {
            outline.iter_mut().for_each(|p| p.y = 2.0 * region.centre().y - p.y);
        }
        let wash = Ink {
            colour: Colour::Solid([1.0 - 0.02 * amount, 1.0 - 0.035 * amount, 1.0 - 0.07 * amount]),
            ..Ink::default()
        };
        let rim = Ink {
            colour: Colour::Solid([1.0 - 0.10 * amount, 1.0 - 0.16 * amount, 1.0 - 0.28 * amount]),
            uva: [0.02 * amount, 0.022 * amount, 0.008 * amount],
            opacity: 0.05 * amount,
            ..Ink::default()
        };
        let line = |width: f32| -> Vec<LinePoint> {
            outline.iter().chain(outline.first()).map(|p| LinePoint { x: p.x, y: p.y, width }).collect()
        };
        // Under the SPECIMEN print, over everything that was there when the water came.
        let at = sheet.marks.iter().position(|m| m.tag == Tag::Specimen).unwrap_or(sheet.marks.len());
        let soft = Ink {
            colour: Colour::Solid([1.0 - 0.03 * amount, 1.0 - 0.05 * amount, 1.0 - 0.09 * amount]),
            ..Ink::default()
        };
        let marks = [
            Mark::new(Tag::Wear, Shape::fill(vec![Path::polygon(&outline)]), wash, Process::Material),
            Mark::new(Tag::Wear, Shape::lines(vec![line(1.6)]), soft.clone(), Process::Material),
            Mark::new(Tag::Wear, Shape::lines(vec![line(0.8)]), soft, Process::Material),
            Mark::new(Tag::Wear, Shape::lines(vec![line(0.22)]), rim, Process::Material),
        ];
        sheet.marks.splice(at..at, marks);
    }
}

/// A wavering closed line inside a rectangle; the same on every page.
fn tide_line(fault: &Fault, rect: Rect) -> Vec<Point> {
    let mut rng = fault.seed.stream("tide");
    let waves: Vec<(f32, f32, f32)> =
        (2..9).map(|k| (k as f32, rng.random_range(0.0..TAU), rng.random_range(0.2..1.0) * 0.22 / k as f32)).collect();
    let centre = rect.centre();
    (0..180)
        .map(|i| {
            let t = i as f32 / 180.0 * TAU;
            let wobble: f32 = waves.iter().map(|(k, phase, a)| a * sin(k * t + phase)).sum();
            let (s, c) = sin_cos(t);
            let r = 0.86 + wobble;
            pt(
                (centre.x + rect.w / 2.0 * c * r).clamp(rect.x, rect.right()),
                (centre.y + rect.h / 2.0 * s * r).clamp(rect.y, rect.bottom()),
            )
        })
        .collect()
}
