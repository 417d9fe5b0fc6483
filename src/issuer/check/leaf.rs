//! Leaves of a book: two pages are the sides of one sheet, and one number is perforated through all of them.

use super::{Check, Page, code};
use crate::document::PageKind;
use crate::issuer::{Design, Element, Perforation, is_in_paper};

/// How far apart the perforations of two leaves may be told, in mm.
const IN_LINE_MM: f32 = 0.05;

impl<'a> Check<'a> {
    pub(super) fn leaf(&mut self, page: &Page<'a>) {
        let (Some(model), Some(kind)) = (page.model, page.kind) else { return };
        if let Some(other) = other_side(kind) {
            self.paper_told_once(page, other);
        }
        if kind == PageKind::Title
            && let Some(data) = model.design(PageKind::Data)
            && data.substrate.surface != page.design.substrate.surface
        {
            let message = "the title page is the back of the data page and made of something else";
            let advice = "give both the same `substrate`".to_owned();
            self.tell(&code::LEAF, &page.at("substrate"), message, Some(advice));
        }
        let Some(first) = model.designs().find(|(kind, design)| kind.is_leaf() && perforated(design).is_some()) else {
            return;
        };
        let (Some((index, at)), Some((_, line))) = (perforated(page.design), perforated(first.1)) else { return };
        let apart = (at.0 - line.0).abs().max((at.1 - line.1).abs());
        if kind.is_leaf() && apart > IN_LINE_MM {
            let message = format!(
                "the number is perforated at ({}, {}) here and at ({}, {}) in page `{}`",
                at.0,
                at.1,
                line.0,
                line.1,
                first.0.id()
            );
            let advice = "give one place on all pages, as the even pages show it".to_owned();
            self.tell(&code::LEAF, page.element(index), message, Some(advice));
        }
    }

    /// Watermark and thread of a leaf are told where its even page is.
    fn paper_told_once(&mut self, page: &Page<'a>, other: PageKind) {
        let twice = page.design.elements.iter().position(|element| is_in_paper(element.layer()));
        if let Some(index) = twice {
            let message = "watermark and thread of this leaf are not told here";
            let advice =
                format!("tell them in page `{}`, its other side: this page shows them turned over", other.id());
            self.tell(&code::LEAF, page.element(index), message, Some(advice));
        }
    }
}

/// The page on the other side of one that is always odd.
fn other_side(kind: PageKind) -> Option<PageKind> {
    match kind {
        PageKind::Title => Some(PageKind::Data),
        PageKind::Observations => Some(PageKind::Visa),
        _ => None,
    }
}

/// Where a page has its perforated number.
fn perforated(design: &Design) -> Option<(usize, (f32, f32))> {
    design.elements.iter().enumerate().find_map(|(index, element)| match element {
        Element::Perforation(Perforation::Number { at, .. }) => Some((index, *at)),
        _ => None,
    })
}
