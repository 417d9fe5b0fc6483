//! Ink of a stamp on the facing page: a pale mirror image that came off when the book was closed too soon.

use crate::base::units::pt;
use crate::document::Stamp;
use crate::forgery::{Anomaly, Class, Forging, Group, NotPossible, Setting, Strength};
use crate::layers::Light;

/// Looks like an altered or doubled stamp; the tell is the mirror image on the facing page.
pub struct ZInkSmudgeStamp;

impl Anomaly for ZInkSmudgeStamp {
    fn id(&self) -> &'static str {
        "z-ink-smudge-stamp"
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
        &["mirror"]
    }

    fn forge(&self, work: &mut Forging) -> Result<(), NotPossible> {
        let (page, index) = work.first_stamp()?;
        let at = work.document.pages.iter().position(|p| p.id == page).unwrap_or_default();
        let facing = work.document.pages[at]
            .number
            .map(|n| if n % 2 == 0 { n + 1 } else { n - 1 })
            .and_then(|n| work.document.pages.iter().position(|p| p.number == Some(n)))
            .ok_or_else(|| NotPossible::because("the facing page is not on the desk"))?;
        let stamp = work.document.pages[at].stamps[index].clone();
        // Facing pages meet at the spine, along which the book folds: what is above it comes to lie below.
        let (_, height) = work.registry.page_size(work.document, &page);
        let mirrored = Stamp { at_mm: pt(stamp.at_mm.x, height - stamp.at_mm.y), turn_deg: -stamp.turn_deg, ..stamp };
        let facing_id = work.document.pages[facing].id.clone();
        work.document.pages[facing].transfers.push(mirrored);
        let count = work.document.pages[facing].transfers.len();
        let zone = work.zone(&facing_id, &format!("transfer_{count}"))?;
        use Light::{Ir, Transmitted, UvA, White};
        work.trace("mirror", &facing_id, zone.grown(0.5), &[White, Transmitted, UvA, Ir], &[], Strength::Ambiguous);
        Ok(())
    }
}
