//! Photo substituted: another person's picture set into a genuine page, which breaks everything that ran across the portrait's edge.

use crate::base::math::lerp;
use crate::document::{Document, Likeness};
use crate::forgery::tampering::{is_underprint, other_process, set_in_edge};
use crate::forgery::{Anomaly, Class, Fault, Forging, Group, NotPossible, Strength, Tool};
use crate::layers::Light;
use crate::paint::{Cut, Sheet, Tag};
use rand::RngExt;

/// The background merges in the portrait and an overlapping device protects it (ICAO Doc 9303-2, Appendix A, A.5.4.1).
pub struct PhotoSubstituted;

/// How far the piece that was set in reaches beyond the picture, mm.
const OVERLAP_MM: f32 = 0.5;

impl Anomaly for PhotoSubstituted {
    fn id(&self) -> &'static str {
        "photo-substituted"
    }
    fn group(&self) -> Group {
        Group::Portrait
    }
    fn class(&self) -> Class {
        Class::Forged
    }
    fn trace_ids(&self) -> &'static [&'static str] {
        &["edge", "guilloche", "dovid", "retro", "process", "glue", "ghost", "face"]
    }
    fn revealed_by(&self) -> &'static [&'static [&'static str]] {
        &[&["oblique"], &["tilt"], &["loupe"], &["uv-a"]]
    }

    fn forge(&self, work: &mut Forging) -> Result<(), NotPossible> {
        let page = work.page_with("portrait")?;
        let picture = work.zone(&page, "portrait")?;
        let piece = picture.grown(OVERLAP_MM);
        let around = piece.grown(0.6);
        let original = work.document.portrait.clone();
        let years: i16 = work.rng.random_range(-4..=4);
        let other = original.of_somebody_else(work.fault.seed).ok_or_else(NotPossible::no_other_photograph)?;
        work.document.portrait = Likeness {
            age_years: original.age_years.saturating_add_signed(years as i8).max(if original.age_years < 18 {
                6
            } else {
                18
            }),
            ..other
        };
        let turn = work.rng.random_range(0.25..0.9) * if work.rng.random_bool(0.5) { 1.0 } else { -1.0 };
        work.chose("turn_deg", format!("{turn:.2}"));
        use Light::{Coaxial, Ir, Oblique, Transmitted, UvA, White};
        work.trace("edge", &page, around, &[Oblique], &[], Strength::Decisive);
        work.trace("guilloche", &page, around, &[White], &[Tool::Loupe], Strength::Strong);
        if let Ok(device) = work.zone(&page, "dovid")
            && let Some(broken) = device.intersection(&around)
        {
            work.trace("dovid", &page, broken, &[White], &[Tool::Tilt], Strength::Decisive);
        }
        if let Ok(pattern) = work.zone(&page, "retro_image")
            && pattern.intersection(&around).is_some()
        {
            // The film throws some light back between its motifs, too.
            work.trace("retro", &page, around, &[Coaxial], &[], Strength::Decisive);
        }
        work.trace("process", &page, picture, &[White], &[Tool::Loupe], Strength::Strong);
        work.trace("glue", &page, around, &[UvA], &[], Strength::Strong);
        if let Ok(ghost) = work.zone(&page, "ghost") {
            work.trace("ghost", &page, ghost, &[White], &[Tool::CrossCheck], Strength::Strong);
        }
        work.trace("face", &page, around, &[White, Ir, Transmitted], &[Tool::CrossCheck], Strength::Supporting);
        Ok(())
    }

    fn alter(&self, fault: &Fault, _document: &Document, page: &str, sheet: &mut Sheet) {
        let Some(picture) = fault.region("process", page) else { return };
        let piece = picture.grown(OVERLAP_MM);
        let turn_deg: f32 = fault.chose("turn_deg").parse().unwrap_or(0.5);
        let keep = lerp(0.0, 0.5, fault.setting("subtlety"));
        for mark in &mut sheet.marks {
            // The tint beneath is matched easily; lines are not.
            let lines = is_underprint(&mark.tag) && mark.tag != Tag::Wash;
            let broken = lines || mark.tag == Tag::UvImage || mark.variable.is_some() || mark.ink.retro > 0.0;
            if broken {
                mark.cuts.push(Cut { rect: piece, turn_deg, keep, soft_mm: 0.0 });
            }
            if mark.tag == Tag::Portrait {
                mark.process = other_process(mark.process);
            }
        }
        // The edge lies over the picture and under the SPECIMEN print.
        let at = sheet.marks.iter().rposition(|mark| mark.tag == Tag::Portrait).map_or(0, |i| i + 1);
        sheet.marks.insert(at, set_in_edge(fault, piece, turn_deg));
    }
}
