//! The studio: sheets and pictures of a case, genuine or as presented, with everything that is made once and kept.

use super::{DrawError, FaceCache, Faces, draw, stamp_crop};
use crate::base::{
    math::hypot,
    units::{MM_PER_INCH, Rect, pt},
};
use crate::case::Case;
use crate::forgery::{Tool, Trace, find};
use crate::issuer::Registry;
use crate::layers::{Image, Layers, Light, View, compose};
use crate::paint::{Mark, RenderError, Shape, Sheet, Tag, render};

/// Width and height of what the loupe shows of a trace.
const LOUPE_MM: f32 = 6.0;

/// A few millimetres of a region where the loupe would be put: near its upper right corner, or else where something is
/// printed besides the background and the word SPECIMEN.
fn under_loupe(sheet: &Sheet, region: Rect) -> Rect {
    const PLACES: [(f32, f32); 6] = [(0.85, 0.15), (0.5, 0.5), (0.5, 0.3), (0.5, 0.7), (0.3, 0.5), (0.7, 0.5)];
    let squares = PLACES.map(|(u, v)| {
        let at = pt(region.x.max(0.0) + region.w * u, region.y.max(0.0) + region.h * v);
        Rect::new(at.x - LOUPE_MM / 2.0, at.y - LOUPE_MM / 2.0, LOUPE_MM, LOUPE_MM)
    });
    let of_interest = |mark: &&Mark| {
        use Tag::{Data, Mrz, Number, Portrait, Stamp, Trace, Visa};
        matches!(mark.tag, Data(_) | Mrz(_) | Number | Portrait | Stamp(_) | Trace | Visa(_))
    };
    let printed = |square: &Rect| {
        sheet.marks.iter().filter(of_interest).any(|mark| {
            let (dx, dy) = (mark.offset_mm.x, mark.offset_mm.y);
            match &mark.shape {
                Shape::Fill { paths, .. } => paths.iter().any(|path| {
                    let bounds = Shape::fill(vec![path.clone()]).bounds();
                    bounds.is_some_and(|b| square.contains(pt(b.centre().x + dx, b.centre().y + dy)))
                }),
                Shape::Lines(lines) => lines.iter().flatten().any(|p| square.contains(pt(p.x + dx, p.y + dy))),
                shape => shape.bounds().is_some_and(|bounds| bounds.intersection(square).is_some()),
            }
        })
    };
    squares.into_iter().find(printed).unwrap_or(squares[0])
}

/// Which of a case's two documents.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Version {
    /// As it was issued.
    Genuine,
    /// As it is presented.
    Shown,
}

/// Draws cases.
pub struct Studio {
    registry: Registry,
    faces: FaceCache,
}

impl Studio {
    pub fn new(registry: Registry) -> Studio {
        Studio { registry, faces: FaceCache::default() }
    }

    pub fn registry(&self) -> &Registry {
        &self.registry
    }

    pub fn faces(&self) -> &FaceCache {
        &self.faces
    }

    /// One page of a case's document.
    pub fn sheet(&self, case: &Case, page: &str, version: Version) -> Result<Sheet, DrawError> {
        let document = match version {
            Version::Genuine => case.genuine_with(page),
            Version::Shown => case.document_with(page),
        };
        let mut sheet = draw(document, page, &self.registry, &self.faces).map_err(|error| match error {
            DrawError::UnknownPage { page, mut there } if !page.contains('/') => {
                // Whoever names no further document may not know that there are some.
                there.extend(case.documents().skip(1).filter_map(|other| Some(other.pages.first()?.id.clone())));
                DrawError::UnknownPage { page, there }
            }
            other => other,
        })?;
        // Oddities are on the genuine document too; forgeries only on the presented one.
        let forged = if version == Version::Shown { case.truth.faults.as_slice() } else { &[] };
        for fault in case.truth.oddities.iter().chain(forged) {
            if let Some(anomaly) = find(&fault.id) {
                anomaly.alter(fault, document, page, &mut sheet);
            }
        }
        Ok(sheet)
    }

    /// What the eye sees of a region; a part of a page carries the word SPECIMEN whole in its own corner.
    pub fn picture(&self, sheet: &Sheet, region_mm: Rect, dpi: f32, view: &View) -> Result<Image, RenderError> {
        let layers = self.layers(sheet, region_mm, dpi)?;
        let mut image = compose(&layers, view);
        if region_mm != sheet.area() {
            stamp_crop(&mut image);
        }
        Ok(image)
    }

    /// The planes of a region.
    pub fn layers(&self, sheet: &Sheet, region_mm: Rect, dpi: f32) -> Result<Layers, RenderError> {
        render(sheet, region_mm, dpi)
    }

    /// The region, resolution and view in which a trace is seen best.
    pub fn trace_view(&self, sheet: &Sheet, trace: &Trace) -> (Rect, f32, View) {
        let light = trace.lights.first().copied().unwrap_or(Light::White);
        let mut view = View::flat(light);
        let region = trace.region_mm;
        if trace.tools.contains(&Tool::Tilt) {
            view.tilt_deg = (18.0, 0.0);
        }
        let (region, dpi) = self.close_up(sheet, region, trace.tools.contains(&Tool::Loupe));
        (region, dpi, view)
    }

    /// Lays the face in the chip to the right of the picture of a trace that it shows, and returns how many times wider the
    /// picture has become: 1 where there is no such face.
    pub fn lay_chip_face(&self, image: &mut Image, case: &Case, trace: &Trace, version: Version) -> f32 {
        let document = match version {
            Version::Genuine => case.genuine_with(&trace.page),
            Version::Shown => case.document_with(&trace.page),
        };
        let chip = document.chip.as_ref().filter(|chip| chip.answers && trace.is_of_chip_face());
        let Some(likeness) = chip.and_then(|chip| chip.face()) else { return 1.0 };
        let (before, height) = (image.width, image.height.clamp(77, 1062));
        let face = self.faces.picture(likeness, height * 35 / 45, height);
        let mut card = Image { width: face.width, height: face.height, rgb: face.rgb.clone() };
        stamp_crop(&mut card);
        let gap = before / 60;
        image.width = before + gap + card.width;
        let mut rgb = vec![255; 3 * image.width * image.height];
        for (y, row) in rgb.chunks_exact_mut(3 * image.width).enumerate() {
            row[..3 * before].copy_from_slice(&image.rgb[3 * before * y..][..3 * before]);
            if y < card.height {
                row[3 * (before + gap)..].copy_from_slice(&card.rgb[3 * card.width * y..][..3 * card.width]);
            }
        }
        image.rgb = rgb;
        image.width as f32 / before as f32
    }

    /// The part of the page and the resolution in which a place is seen best: with a little of what is around it, or as much as
    /// the loupe shows of it.
    pub fn close_up(&self, sheet: &Sheet, place: Rect, loupe: bool) -> (Rect, f32) {
        if loupe {
            return (under_loupe(sheet, place), 480.0 / LOUPE_MM * MM_PER_INCH);
        }
        let page = sheet.area();
        let around = place.grown(4.0 + 0.1 * hypot(place.w, place.h)).intersection(&page).unwrap_or(page);
        (around, (720.0 / around.w * MM_PER_INCH).clamp(120.0, 600.0))
    }
}
