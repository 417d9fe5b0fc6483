//! The zones that ICAO lays a page out in: I to VI, the visual inspection zone, and VII, the machine readable zone.
//!
//! TD3 after ICAO Doc 9303-4 §3.1, cards 9303-5 and 9303-6, visas 9303-7. Their boundaries are not printed; each page says by
//! what stands on it how far its zones reach.

use super::{Design, Element, Issuer, Registry};
use crate::base::units::Rect;
use crate::document::mrz::Format;
use crate::document::{Document, PageKind, Visa};

/// A zone of a page.
#[derive(Clone, Debug, PartialEq)]
pub struct IcaoZone {
    pub zone: Numeral,
    pub rect_mm: Rect,
}

/// The number of a zone.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Numeral {
    /// Header.
    I,
    /// Personal data.
    II,
    /// Data of the document.
    III,
    /// Signature.
    IV,
    /// Portrait.
    V,
    /// Optional data.
    VI,
    /// Machine readable zone.
    VII,
}

impl Numeral {
    /// The name in texts.
    pub fn id(self) -> &'static str {
        match self {
            Numeral::I => "i",
            Numeral::II => "ii",
            Numeral::III => "iii",
            Numeral::IV => "iv",
            Numeral::V => "v",
            Numeral::VI => "vi",
            Numeral::VII => "vii",
        }
    }
}

/// Height of the machine readable zone above the lower edge, in every format (mm).
const MRZ_MM: f32 = 23.2;
/// How far a zone reaches beyond what stands in it (mm).
const AROUND_MM: f32 = 0.6;

impl Registry {
    /// The zones of a page of a document, in the order of their numbers; none on pages that ICAO lays out in no zones.
    pub fn icao_zones(&self, document: &Document, page: &str) -> Vec<IcaoZone> {
        let Some(issuer) = self.issuer(&document.issuer) else { return Vec::new() };
        let Some(model) = issuer.model(&document.model) else { return Vec::new() };
        let Some(page) = document.page(page) else { return Vec::new() };
        let Some(design) = model.design(page.kind) else { return Vec::new() };
        if let Some(label) = &page.visa {
            return self.issuer(&label.issuer).map_or_else(Vec::new, |state| on_label(label, state));
        }
        let has_mrz = document.has_mrz_on(page.kind) && !document.mrz.is_empty();
        match page.kind {
            PageKind::Data | PageKind::Front => laid_out(design, model.format, has_mrz),
            PageKind::Back => back(design, has_mrz),
            _ => Vec::new(),
        }
    }
}

/// The label's own zones, where the label lies on the page.
fn on_label(label: &Visa, state: &Issuer) -> Vec<IcaoZone> {
    let at = state.visas.place(label);
    let moved = |zone: IcaoZone| {
        let rect = zone.rect_mm;
        IcaoZone { rect_mm: Rect::new(rect.x + at.x, rect.y + at.y, rect.w, rect.h), ..zone }
    };
    laid_out(&state.visas.label, state.visas.format, true).into_iter().map(moved).collect()
}

/// The back of a card: its machine readable zone where the card has it there, and optional data.
fn back(design: &Design, has_mrz: bool) -> Vec<IcaoZone> {
    let (w, h) = design.size;
    let below = if has_mrz { MRZ_MM } else { 0.0 };
    let vi = IcaoZone { zone: Numeral::VI, rect_mm: Rect::new(0.0, 0.0, w, h - below) };
    let vii = IcaoZone { zone: Numeral::VII, rect_mm: Rect::new(0.0, h - MRZ_MM, w, MRZ_MM) };
    if has_mrz { vec![vi, vii] } else { vec![vi] }
}

/// A data page, the front of a card or a label.
fn laid_out(design: &Design, format: Format, has_mrz: bool) -> Vec<IcaoZone> {
    let (w, h) = design.size;
    let mut found: Vec<IcaoZone> = Vec::new();
    let mut reach = |zone: Numeral, rect: Rect| match found.iter_mut().find(|known| known.zone == zone) {
        Some(known) => known.rect_mm = known.rect_mm.union(&rect),
        None => found.push(IcaoZone { zone, rect_mm: rect }),
    };
    let rise = design.look.as_ref().map_or(0.0, |look| look.rise);
    for element in &design.elements {
        match element {
            Element::Portrait { rect, .. } => reach(Numeral::V, *rect),
            Element::Signature { rect, .. } => reach(Numeral::IV, *rect),
            // A field's baseline stands below its caption.
            Element::Field(field) => {
                let rect = Rect::new(field.at.0, field.at.1 - rise - 1.4, field.width, rise + 2.2);
                reach(zone_of(&field.id, format), rect.grown(AROUND_MM));
            }
            // In the header of books and labels the number stands with the state's name; on cards it is a field like others.
            Element::Number { at, width, .. } if matches!(format, Format::Td1 | Format::Td2) => {
                reach(Numeral::III, Rect::new(at.0, at.1 - rise - 1.4, *width, rise + 2.2).grown(AROUND_MM));
            }
            _ => {}
        }
    }
    let top_of = |zones: &[Numeral]| {
        let tops = found.iter().filter(|found| zones.contains(&found.zone)).map(|found| found.rect_mm.y);
        tops.fold(f32::INFINITY, f32::min)
    };
    // The header takes the full width along the upper edge, down to the data, and no further than its format allows.
    let limit = match format {
        Format::Td1 | Format::Td2 => 11.0,
        Format::Td3 => 17.9,
        Format::MrvA | Format::MrvB => 12.0,
    };
    let data = top_of(&[Numeral::II, Numeral::III]);
    let header = Rect::new(0.0, 0.0, w, data.min(limit));
    found.retain(|found| found.zone != Numeral::I);
    found.push(IcaoZone { zone: Numeral::I, rect_mm: header });
    if has_mrz {
        found.push(IcaoZone { zone: Numeral::VII, rect_mm: Rect::new(0.0, h - MRZ_MM, w, MRZ_MM) });
    }
    let whole = Rect::new(0.0, 0.0, w, h);
    for zone in &mut found {
        zone.rect_mm = zone.rect_mm.intersection(&whole).unwrap_or(zone.rect_mm);
    }
    found.sort_by_key(|found| found.zone);
    found
}

/// The zone that a field belongs to (ICAO Doc 9303-4 §4.1, 9303-5 and -6 §4.1, 9303-7 §4.1).
fn zone_of(field: &str, format: Format) -> Numeral {
    match field {
        // On cards the number is among the data of the document.
        "number" if matches!(format, Format::Td1 | Format::Td2) => Numeral::III,
        "number" | "document_code" | "issuing_state" => Numeral::I,
        "signature" => Numeral::IV,
        "date_of_issue" | "date_of_expiry" | "authority" | "place_of_issue" | "category" | "valid_from"
        | "valid_until" | "entries" | "duration" | "visa_number" => Numeral::III,
        _ => Numeral::II,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::issuer::Model;

    fn zones(model: &Model, kind: PageKind, has_mrz: bool) -> Vec<IcaoZone> {
        laid_out(model.design(kind).unwrap(), model.format, has_mrz)
    }

    fn rect(zones: &[IcaoZone], zone: Numeral) -> Rect {
        zones.iter().find(|found| found.zone == zone).unwrap().rect_mm
    }

    #[test]
    fn data_pages_of_all_states_are_laid_out_as_9303_4_asks() {
        let registry = Registry::shipped().unwrap();
        let books = registry
            .issuers()
            .flat_map(|issuer| &issuer.models)
            .filter(|model| model.pages.contains_key(&PageKind::Data));
        for model in books {
            let zones = zones(model, PageKind::Data, true);
            let of = |zone| rect(&zones, zone);
            let (i, ii, iii, v, vii) =
                (of(Numeral::I), of(Numeral::II), of(Numeral::III), of(Numeral::V), of(Numeral::VII));
            assert_eq!((i.x, i.y, i.w), (0.0, 0.0, 125.0), "{}", model.id);
            assert!(i.h <= 17.9, "{}: a header of {} mm", model.id, i.h);
            assert!(ii.y < iii.bottom() && iii.bottom() <= vii.y + 0.5, "{}: {ii:?} {iii:?}", model.id);
            assert!(
                v.x < ii.x && v.h <= 45.0 && v.w <= 35.0 + 1.0,
                "{}: the portrait stands left of the data",
                model.id
            );
            assert!((vii.h - 23.2).abs() < 0.01 && (vii.bottom() - 88.0).abs() < 0.01, "{}", model.id);
        }
    }

    #[test]
    fn a_visa_puts_the_data_of_the_document_above_those_of_the_person() {
        let registry = Registry::shipped().unwrap();
        for issuer in registry.issuers() {
            let zones = laid_out(&issuer.visas.label, issuer.visas.format, true);
            let (ii, iii) = (rect(&zones, Numeral::II), rect(&zones, Numeral::III));
            assert!(iii.y < ii.y, "{}: {iii:?} {ii:?}", issuer.code);
            assert!(rect(&zones, Numeral::I).h <= 12.0, "{}", issuer.code);
        }
    }

    #[test]
    fn the_back_of_a_card_has_optional_data_above_its_three_lines() {
        let registry = Registry::shipped().unwrap();
        let model = registry.issuer("QVA").unwrap().model("QVA-I-2022").unwrap();
        let design = model.design(PageKind::Back).unwrap();
        let zones = back(design, true);
        assert_eq!(zones.iter().map(|zone| zone.zone).collect::<Vec<_>>(), [Numeral::VI, Numeral::VII]);
        assert!((zones[0].rect_mm.bottom() - zones[1].rect_mm.y).abs() < 0.01);
        assert_eq!(back(design, false).len(), 1);
    }
}
