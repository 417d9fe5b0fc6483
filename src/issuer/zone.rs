//! Zones of a page: the named places that an officer points at and that forgeries act on.

use super::{Art, Design, Drawing, Element, Issuer, LensPicture, MRZ, Model, Perforation, Registry, mrz_centres_mm};
use crate::base::{
    math::sin_cos,
    units::{Point, Rect, pt},
};
use crate::document::{Document, Page, Stamp, Visa};
use crate::paint::{Shape, motif::Motif};
use std::collections::BTreeMap;

/// A named place on a page.
#[derive(Clone, Debug, PartialEq)]
pub struct Zone {
    /// `portrait`, `date_of_expiry`, `mrz_1`, `visa_valid_until`, `stamp_1` …
    pub id: String,
    pub rect_mm: Rect,
}

/// How far a zone reaches beyond what is printed in it, mm.
const AROUND_MM: f32 = 0.5;

impl Registry {
    /// The zones of a page of a document, in reading order of its design.
    pub fn zones(&self, document: &Document, page: &str) -> Vec<Zone> {
        let Some(model) = self.model(document) else { return Vec::new() };
        let Some(page) = document.page(page) else { return Vec::new() };
        let Some(design) = model.design(page.kind) else { return Vec::new() };
        let mut zones = page_zones(document, page, design, model);
        if let Some(label) = &page.visa
            && let Some(state) = self.issuer(&label.issuer)
        {
            zones.extend(visa_zones(label, state));
        }
        let numbered = |name: &str, stamps: &[Stamp]| -> Vec<Zone> {
            stamps
                .iter()
                .enumerate()
                .filter_map(|(i, stamp)| {
                    let size = self.issuer(&stamp.state)?.stamps.design(stamp.direction).size;
                    Some(Zone { id: format!("{name}_{}", i + 1), rect_mm: turned(stamp.at_mm, size, stamp.turn_deg) })
                })
                .collect()
        };
        zones.extend(numbered("stamp", &page.stamps));
        zones.extend(numbered("transfer", &page.transfers));
        let (w, h) = design.size;
        let whole = Rect::new(0.0, 0.0, w, h);
        for zone in &mut zones {
            zone.rect_mm = zone.rect_mm.intersection(&whole).unwrap_or(zone.rect_mm);
        }
        zones
    }
}

fn page_zones(document: &Document, page: &Page, design: &Design, model: &Model) -> Vec<Zone> {
    let empty = BTreeMap::new();
    let (viz, mrz) =
        if page.kind.is_personal() { (&document.viz, document.mrz.as_slice()) } else { (&empty, [].as_slice()) };
    let mut zones = design_zones(design, &model.art, viz, mrz, &document.facts.number);
    let perforation = |element: &Element| match element {
        Element::Perforation(Perforation::Number { at, pitch, hole }) => {
            let count = page.perforated.as_ref().map_or(0, |number| number.chars().count()) as f32;
            (count > 0.0).then(|| {
                let along = (count * 6.0 - 2.0) * pitch;
                let front = Rect::new(at.0, at.1 - along, 6.0 * pitch, along).grown(hole + 0.3);
                if page.is_behind() { front.mirrored_down(design.size.1) } else { front }
            })
        }
        _ => None,
    };
    zones.extend(
        design.elements.iter().find_map(perforation).map(|rect_mm| Zone { id: "perforation".to_owned(), rect_mm }),
    );
    // A watermark is in the leaf: both of its sides have it, one turned over the fold.
    let watermark = match document.behind(&page.id) {
        Some(front) if page.is_behind() => {
            model.design(front.kind).and_then(Design::watermark).map(|rect| rect.mirrored_down(design.size.1))
        }
        _ => design.watermark(),
    };
    zones.extend(watermark.map(|rect| Zone { id: "watermark".to_owned(), rect_mm: rect.grown(AROUND_MM) }));
    if model.chip {
        zones.extend(chip_symbol(design, &model.art).map(|rect_mm| Zone { id: "chip".to_owned(), rect_mm }));
    }
    zones
}

/// Where a page tells of the chip: every state calls the motif so.
fn chip_symbol(design: &Design, art: &Art) -> Option<Rect> {
    let drawn = design.elements.iter().flat_map(|element| match element {
        Element::Foil { draw, .. } => draw.as_slice(),
        Element::Print(print) => &print.draw,
        _ => &[],
    });
    drawn.into_iter().find_map(|drawing| match drawing {
        Drawing::Motif { motif, place } if motif == "chip" => {
            let symbol = Motif::named(motif, &art.motifs).ok()?.placed(place);
            let shapes = [Shape::fill(symbol.fills), Shape::lines(symbol.lines)];
            let hull = shapes.iter().filter_map(Shape::bounds).reduce(|a, b| a.union(&b));
            hull.map(|hull| hull.grown(AROUND_MM))
        }
        _ => None,
    })
}

fn visa_zones(label: &Visa, state: &Issuer) -> Vec<Zone> {
    let at = state.visas.place(label);
    let design = &state.visas.label;
    let mut zones = vec![Zone { id: "visa".to_owned(), rect_mm: Rect::new(at.x, at.y, design.size.0, design.size.1) }];
    let number = label.viz.get("visa_number").map_or("", String::as_str);
    zones.extend(design_zones(design, &state.art, &label.viz, &label.mrz, number).into_iter().map(|zone| Zone {
        id: if zone.id == "number" { "visa_visa_number".to_owned() } else { format!("visa_{}", zone.id) },
        rect_mm: Rect::new(zone.rect_mm.x + at.x, zone.rect_mm.y + at.y, zone.rect_mm.w, zone.rect_mm.h),
    }));
    zones
}

/// Zones of the elements of one design, on that design.
fn design_zones(design: &Design, art: &Art, viz: &BTreeMap<String, String>, mrz: &[String], number: &str) -> Vec<Zone> {
    let mut zones = Vec::new();
    let mut add = |id: &str, rect: Rect| zones.push(Zone { id: id.to_owned(), rect_mm: rect });
    for element in &design.elements {
        match element {
            Element::Portrait { rect, .. } => add("portrait", *rect),
            Element::Ghost { screen, .. } => add("ghost", screen.rect.grown(0.2)),
            Element::Lens { rect, left, right, .. } if [left, right].contains(&&LensPicture::Portrait) => {
                add("ghost", *rect)
            }
            Element::Signature { rect, by: None, .. } => add("signature", *rect),
            Element::Signature { rect, by: Some(field), .. } => add(&format!("signature_{field}"), *rect),
            Element::Dovid(device) => {
                let r = device.radius;
                add("dovid", Rect::new(device.at.0 - r, device.at.1 - r, 2.0 * r, 2.0 * r).grown(0.3));
            }
            Element::Field(field) => {
                if let (Some(look), Some(value)) = (&design.look, viz.get(&field.id))
                    && let Some(style) = look.style(field, art)
                {
                    add(&field.id, style.fitted(value, field.width).bounds(value, field.at).grown(AROUND_MM));
                }
            }
            Element::Number { at, width, style, .. } => {
                if let Some(style) = art.styles.get(style) {
                    add("number", style.fitted(number, *width).bounds(number, *at).grown(AROUND_MM));
                }
            }
            Element::Seal { .. } => {
                if let Some(rect) = element.seal_rect() {
                    add("seal", rect.grown(AROUND_MM));
                }
            }
            Element::Mrz { x, .. } => {
                for (i, (line, centre)) in mrz.iter().zip(mrz_centres_mm(mrz.len())).enumerate() {
                    let baseline = design.size.1 - centre + MRZ.cap / 2.0;
                    add(&format!("mrz_{}", i + 1), MRZ.bounds(line, (*x, baseline)).grown(AROUND_MM));
                }
            }
            _ => {}
        }
    }
    // What has no element of its own is as large as what is drawn of it.
    let hidden = design.hidden(art);
    for (id, hull) in [("uv_image", hidden.uv), ("retro_image", hidden.retro)] {
        if let Some(rect) = hull {
            add(id, rect.grown(AROUND_MM));
        }
    }
    zones
}

/// The upright rectangle around one of this size that is turned about its centre.
fn turned(centre: Point, size: (f32, f32), turn_deg: f32) -> Rect {
    let (sin, cos) = sin_cos(turn_deg.to_radians());
    let w = size.0 * cos.abs() + size.1 * sin.abs();
    let h = size.0 * sin.abs() + size.1 * cos.abs();
    let corner = pt(centre.x - w / 2.0, centre.y - h / 2.0);
    Rect::new(corner.x, corner.y, w, h).grown(AROUND_MM)
}
