//! Visa labels (MRV-A) on a page of the book.

use super::{draw, faces::Faces, personal::Bearer};
use crate::base::{
    math::ln,
    units::{Rect, pt},
};
use crate::document::Visa;
use crate::issuer::{Issuer, Layer};
use crate::layers::Optics;
use crate::paint::{Colour, Ink, LinePoint, Mark, Path, Process, Shape, Tag};
use std::sync::Arc;

/// The shade that a label throws through the leaf onto its other side, on a page of that height.
pub fn from_behind(label: &Visa, state: &Issuer, height_mm: f32) -> Mark {
    let (at, design) = (state.visas.place(label), &state.visas.label);
    let area = Rect::new(at.x, at.y, design.size.0, design.size.1).mirrored_down(height_mm);
    let ink = Ink { opacity: -ln(design.substrate.transmittance.max(0.01)), ..Ink::default() };
    Mark::new(Tag::Visa("label".to_owned()), Shape::fill(vec![Path::rect(area)]), ink, Process::Material)
}

/// Marks of a label; the page's optics take over its DOVID.
pub fn marks(label: &Visa, number: &str, state: &Issuer, faces: &dyn Faces, optics: &mut Optics) -> Vec<Mark> {
    let design = &state.visas.label;
    let at = state.visas.place(label);
    let bearer = Bearer {
        viz: &label.viz,
        mrz: &label.mrz,
        number: label.viz.get("visa_number").map_or(number, String::as_str),
        perforated: None,
        page_number: None,
        behind: false,
        portrait: label.portrait.as_ref(),
        ghost: label.portrait.as_ref(),
        seal: label.seal.as_ref(),
        signed: false,
        specimen: label.specimen,
        process: Process::InkJet,
        signs_with: Process::InkJet,
        visa: true,
    };
    let plates = design.plates(&state.art);
    if let Some(mut dovid) = plates.dovid {
        dovid.centre_mm = pt(dovid.centre_mm.x + at.x, dovid.centre_mm.y + at.y);
        optics.dovid = Some(dovid);
    }
    optics.shift = plates.shift.or(optics.shift);
    let mut laid = draw::laid(design, &state.art, &bearer, faces, label.specimen, at);
    laid.extend(draw::fibres_of(design, &state.art, label.specimen).into_iter().map(|(layer, mut mark)| {
        mark.offset_mm = at;
        (layer, mark)
    }));
    laid.sort_by_key(|(layer, _)| *layer);
    let area = Rect::new(0.0, 0.0, design.size.0, design.size.1);
    let sheet = Ink { height_um: 90.0, ..Ink::default() };
    let mut body =
        Mark::new(Tag::Visa("label".to_owned()), Shape::fill(vec![Path::rect(area)]), sheet, Process::Material);
    body.offset_mm = at;
    body.stock = Some(Arc::new(design.substrate.clone()));
    // A label a tenth of a millimetre thick throws a hair of shade at its lower and right edge.
    let (right, bottom) = (area.right() + 0.05, area.bottom() + 0.05);
    let point = |x: f32, y: f32| LinePoint { x, y, width: 0.16 };
    let edge = Shape::lines(vec![
        vec![point(0.1, bottom), point(right, bottom)],
        vec![point(right, 0.1), point(right, bottom)],
    ]);
    let shade = Ink { colour: Colour::Solid([0.55; 3]), ir_absorb: 0.35, ..Ink::default() };
    let mut shadow = Mark::new(Tag::Visa("label".to_owned()), edge, shade, Process::Material);
    shadow.offset_mm = at;
    let mut out = vec![shadow, body];
    out.extend(laid.into_iter().map(|(layer, mut mark)| {
        keep_within(&mut mark.shape, &area);
        mark.tag = match (layer, mark.tag) {
            (_, Tag::Visa(field)) => Tag::Visa(field),
            (_, Tag::Caption(field)) => Tag::Visa(format!("caption_{field}")),
            (Layer::Data, Tag::Data(field)) => Tag::Visa(field),
            (Layer::Specimen, tag) => tag,
            _ => Tag::Visa("label".to_owned()),
        };
        mark
    }));
    out
}

/// Cuts lines off at the label's edge, as the knife does; what is set within it is left alone.
fn keep_within(shape: &mut Shape, area: &Rect) {
    let Shape::Lines(lines) = shape else { return };
    let is_beyond = |p: &LinePoint| !area.contains(pt(p.x, p.y));
    if lines.iter().flatten().any(is_beyond) {
        for point in Arc::make_mut(lines).iter_mut().flatten().filter(|point| is_beyond(point)) {
            point.width = 0.0;
        }
    }
}
