//! One page of a document as a sheet.

use super::{faces::Faces, fibres, handling, handling::Spine, personal, personal::Bearer, stamp, visa, word};
use crate::base::{
    seed::{Seed, Stream},
    units::{Point, Rect, pt},
};
use crate::document::{Document, Page, PageKind};
use crate::issuer::{Art, Design, Element, Layer, Model, Registry, is_in_paper};
use crate::layers::Optics;
use crate::paint::{Mark, Process, Sheet};
use rand::RngExt;

/// Why a page could not be drawn.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum DrawError {
    /// No issuer of that code is known.
    UnknownIssuer(String),
    /// The issuer has no model of that id.
    UnknownModel { issuer: String, model: String },
    /// The document has no page of that id; these are there.
    UnknownPage { page: String, there: Vec<String> },
}

impl std::fmt::Display for DrawError {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            DrawError::UnknownIssuer(code) => {
                write!(f, "no issuer has the code `{code}`: check the code, or add its file to the issuers")
            }
            DrawError::UnknownModel { issuer, model } => {
                write!(f, "{issuer} has no model `{model}`: check the id against the issuer's file")
            }
            DrawError::UnknownPage { page, there } => {
                write!(f, "the document has no page `{page}`: ask for one of {}", there.join(", "))
            }
        }
    }
}

impl std::error::Error for DrawError {}

/// The page `page` of a document as marks on its substrate.
pub fn draw(document: &Document, page: &str, registry: &Registry, faces: &dyn Faces) -> Result<Sheet, DrawError> {
    let issuer = registry.issuer(&document.issuer).ok_or_else(|| DrawError::UnknownIssuer(document.issuer.clone()))?;
    let model = registry
        .model(document)
        .ok_or_else(|| DrawError::UnknownModel { issuer: document.issuer.clone(), model: document.model.clone() })?;
    let unknown = || DrawError::UnknownPage {
        page: page.to_owned(),
        there: document.pages.iter().map(|p| p.id.clone()).collect(),
    };
    let page = document.page(page).ok_or_else(unknown)?;
    let design = model.design(page.kind).ok_or_else(unknown)?;
    let seed = document.specimen.child(&page.id);
    let bearer = bearer_of(document, page, model, issuer.is_signed(&document.facts));
    let plates = design.plates(&model.art);
    let mut optics =
        Optics { through_tint: design.substrate.tint, dovid: plates.dovid, shift: plates.shift, ..Optics::default() };

    let mut laid = laid(design, &model.art, &bearer, faces, seed, pt(0.0, 0.0));
    laid.extend(fibres_of(design, &model.art, seed));
    if let Some(other) = document.behind(&page.id) {
        // What is in the paper is told on one side of a leaf.
        laid.retain(|(layer, _)| !(page.is_behind() && is_in_paper(*layer)));
        laid.extend(through_the_leaf(document, other, model, registry, faces));
    }
    laid.sort_by_key(|(layer, _)| *layer);
    // A visa page is finished, holes and all, before labels and stamps come onto it; a data page is laminated last.
    let over = match page.kind {
        kind if kind.is_personal() => laid.partition_point(|(layer, _)| *layer < Layer::Specimen),
        _ => laid.len(),
    };
    let above = laid.split_off(over);

    let mut marks: Vec<Mark> = laid.into_iter().map(|(_, mark)| mark).collect();
    if let Some(label) = &page.visa
        && let Some(state) = registry.issuer(&label.issuer)
    {
        marks.extend(visa::marks(label, &document.facts.number, state, faces, &mut optics));
    }
    for (i, stamp) in page.stamps.iter().enumerate() {
        if let Some(state) = registry.issuer(&stamp.state) {
            marks.extend(stamp::marks(stamp, i, state));
        }
    }
    for transfer in &page.transfers {
        if let Some(state) = registry.issuer(&transfer.state) {
            marks.extend(stamp::transfer(transfer, state));
        }
    }
    // Of two facing pages the even one lies below the fold: so the machine readable zones of data page and labels run along
    // its outer edge (ICAO Doc 9303-4, 9303-7).
    let spine = match (page.kind, page.number) {
        (PageKind::Cover, _) => Spine::Left,
        (PageKind::Front | PageKind::Back, _) => Spine::None,
        (_, Some(number)) if number % 2 == 1 => Spine::Bottom,
        _ => Spine::Top,
    };
    marks.extend(handling::marks(design.size, spine, &design.substrate, seed));
    let word = word::across(design.size, portrait_rect(design), &design.substrate);
    let covered = !above.is_empty() || design.substrate.uvc_reach() < 1.0;
    let over_film = if covered { word::over_film(&word) } else { Vec::new() };
    marks.extend(word);
    marks.extend(above.into_iter().map(|(_, mark)| mark));
    marks.extend(over_film);
    // Corners at the fold are square whichever page of the book it is.
    let (tl, tr, br, bl) = design.corners;
    let corners_mm = match spine {
        Spine::Left => [0.0, tr, br, 0.0],
        Spine::Top => [0.0, 0.0, br, bl],
        Spine::Bottom => [tl, tr, 0.0, 0.0],
        Spine::None => [tl, tr, br, bl],
    };
    Ok(Sheet { size_mm: design.size, corners_mm, substrate: design.substrate.clone(), marks, optics, seed })
}

fn bearer_of<'a>(document: &'a Document, page: &'a Page, model: &Model, signed: bool) -> Bearer<'a> {
    let data = page.kind.is_personal();
    Bearer {
        viz: &document.viz,
        mrz: &document.mrz,
        number: &document.facts.number,
        perforated: page.perforated.as_deref(),
        page_number: page.number,
        behind: page.is_behind(),
        portrait: data.then_some(&document.portrait),
        ghost: data.then_some(&document.ghost),
        seal: None,
        signed,
        specimen: document.specimen,
        process: model.personalisation,
        // Papers are signed by hand; in a passport the signature is printed.
        signs_with: if model.kind.is_paper() { Process::WetInk } else { model.personalisation },
        visa: false,
    }
}

/// Static and personal marks of a design, each with its layer, shifted by `at` and by how far each plate is out of register.
pub fn laid(
    design: &Design,
    art: &Art,
    bearer: &Bearer,
    faces: &dyn Faces,
    seed: Seed,
    at: Point,
) -> Vec<(Layer, Mark)> {
    let mut rng = seed.stream("register");
    let plates = design.plates(art);
    let mut out: Vec<(Layer, Mark)> = Vec::new();
    for plate in &plates.plates {
        let shift = out_of_register(plate.layer, &mut rng);
        out.extend(plate.marks.iter().map(|mark| (plate.layer, moved(mark.clone(), shift))));
    }
    // Everything personal is put in at one go, so it shares one shift.
    let shift = pt(rng.random_range(-0.15..0.15), rng.random_range(-0.12..0.12));
    out.extend(
        personal::marks(design, art, bearer, faces).into_iter().map(|(layer, mark)| (layer, moved(mark, shift))),
    );
    for (_, mark) in &mut out {
        mark.offset_mm = pt(mark.offset_mm.x + at.x, mark.offset_mm.y + at.y);
    }
    out
}

/// What shows of a page on the other side of its leaf: its print, a label stuck on it, and, where it is the leaf's front, what is in
/// the paper and pierced through it.
fn through_the_leaf(
    document: &Document,
    page: &Page,
    model: &Model,
    registry: &Registry,
    faces: &dyn Faces,
) -> Vec<(Layer, Mark)> {
    let Some(design) = model.design(page.kind) else { return Vec::new() };
    // Drawn from the seed of that page, watermark and thread lie where they do there.
    let mut rng = document.specimen.child(&page.id).stream("register");
    let mut out = Vec::new();
    for plate in design.from_behind(&model.art).iter() {
        let shift = out_of_register(plate.layer, &mut rng);
        if !(page.is_behind() && is_in_paper(plate.layer)) {
            out.extend(plate.marks.iter().map(|mark| (plate.layer, moved(mark.clone(), pt(shift.x, -shift.y)))));
        }
    }
    if let Some(label) = &page.visa
        && let Some(state) = registry.issuer(&label.issuer)
    {
        out.push((Layer::Wash, visa::from_behind(label, state, design.size.1)));
    }
    if !page.is_behind() {
        // Whoever signed: a signature is not pierced.
        let turned = Bearer { behind: true, ..bearer_of(document, page, model, false) };
        out.extend(personal::pierced(design, &model.art, &turned, faces));
    }
    out
}

/// How far what a plate prints lies from its place, mm.
fn out_of_register(layer: Layer, rng: &mut Stream) -> Point {
    // Presses hold a tenth of a millimetre; what is in the paper lies where the mould left it.
    let reach = match layer {
        Layer::Watermark => 0.5,
        Layer::Thread => 0.3,
        Layer::Wash | Layer::Specimen => return pt(0.0, 0.0),
        Layer::Uv | Layer::UvOver | Layer::Laminate | Layer::Dovid => 0.15,
        _ => 0.06,
    };
    pt(rng.random_range(-reach..reach), rng.random_range(-reach..reach))
}

fn moved(mut mark: Mark, by: Point) -> Mark {
    mark.offset_mm = pt(mark.offset_mm.x + by.x, mark.offset_mm.y + by.y);
    mark
}

/// Fibres of a design on a sheet of its own.
pub fn fibres_of(design: &Design, art: &Art, seed: Seed) -> Vec<(Layer, Mark)> {
    design
        .elements
        .iter()
        .filter_map(|element| match element {
            Element::Fibres { kinds } => Some(kinds),
            _ => None,
        })
        .flat_map(|kinds| {
            let kinds: Vec<_> =
                kinds.iter().map(|(count, ink)| (*count, art.inks.get(ink).cloned().unwrap_or_default())).collect();
            fibres::marks(design.size, &kinds, seed)
        })
        .map(|mark| (Layer::Fibres, mark))
        .collect()
}

/// Where a design has its portrait.
pub fn portrait_rect(design: &Design) -> Option<Rect> {
    design.elements.iter().find_map(|element| match element {
        Element::Portrait { rect, .. } => Some(*rect),
        _ => None,
    })
}
