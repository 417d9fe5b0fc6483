//! A mark: a shape in an ink by a print process, with a tag that says what it is on the document.

use super::{Ink, Process, Shape, Substrate};
use crate::base::math::smoothstep;
use crate::base::units::{Point, Rect, pt};
use serde::Serialize;
use std::sync::Arc;

/// What a mark is on the document; a forgery finds what it changes by it.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Tag {
    Fibre,
    Thread,
    /// Where a thread comes to the surface.
    ThreadWindow,
    Watermark,
    /// Pale tint under the line work.
    Wash,
    /// Guilloche fields, rosettes and borders of the background print.
    Background,
    /// Relief (medallion) lines.
    Relief,
    Microprint,
    Emblem,
    Title,
    PageNumber,
    /// Caption of a field, by the field's id.
    Caption(String),
    /// What is printed in a field, by the field's id.
    Data(String),
    Portrait,
    Ghost,
    Signature,
    /// A line of the machine readable zone, counted from 1.
    Mrz(u8),
    /// The document number printed apart from the data (letterpress).
    Number,
    Perforation,
    /// A plate that is seen under ultraviolet light only.
    UvImage,
    /// An entry or exit stamp, by its place in the travel history.
    Stamp(usize),
    /// A part of a visa label, by the field's id.
    Visa(String),
    Specimen,
    Laminate,
    Dovid,
    /// Left by wear and handling.
    Wear,
    /// Left by what somebody did to the document after it was issued.
    Trace,
}

/// A part of the page where a mark is missing or moved.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Cut {
    /// Where, in mm.
    pub rect: Rect,
    /// Turn about the rectangle's centre, in degrees.
    pub turn_deg: f32,
    /// Share of the mark that is left inside, 0…1.
    pub keep: f32,
    /// Over what distance the rim fades, in mm; 0 for a sharp edge.
    pub soft_mm: f32,
}

impl Cut {
    /// How much of the mark is left at a point.
    #[inline]
    pub fn keep_at(&self, p: Point) -> f32 {
        let centre = self.rect.centre();
        let (sin, cos) = crate::base::math::sin_cos(-self.turn_deg.to_radians());
        let (dx, dy) = (p.x - centre.x, p.y - centre.y);
        let local = pt(centre.x + dx * cos - dy * sin, centre.y + dx * sin + dy * cos);
        if self.soft_mm <= 0.0 {
            return if self.rect.contains(local) { self.keep } else { 1.0 };
        }
        let r = &self.rect;
        let inside = (local.x - r.x).min(r.right() - local.x).min(local.y - r.y).min(r.bottom() - local.y);
        let share = smoothstep(-self.soft_mm / 2.0, self.soft_mm / 2.0, inside);
        1.0 - share * (1.0 - self.keep)
    }
}

/// One layer of ink (or relief, or light passing) on a sheet.
#[derive(Clone, Debug)]
pub struct Mark {
    pub tag: Tag,
    pub shape: Shape,
    pub ink: Ink,
    pub process: Process,
    /// How far it lies from where its shape says, in mm: plates are never in perfect register.
    pub offset_mm: Point,
    /// Where it is interrupted.
    pub cuts: Vec<Cut>,
    /// Other material that covers what lies beneath, as a label or a stuck-on picture does; its ink then adds height only.
    pub stock: Option<Arc<Substrate>>,
    /// What of it changes with the angle; a motif of a DOVID has no ink then.
    pub variable: Option<Variable>,
}

/// A part of the page that looks different from different angles.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Variable {
    /// A motif of a DOVID (0…4).
    Dovid(u8),
    /// Raised lines of a latent image, across the page or up and down it.
    Latent { across: bool },
    /// The picture under lenses that is seen from the left, or from the right.
    Lens { to_right: bool },
}

impl Mark {
    pub fn new(tag: Tag, shape: Shape, ink: Ink, process: Process) -> Mark {
        Mark { tag, shape, ink, process, offset_mm: pt(0.0, 0.0), cuts: Vec::new(), stock: None, variable: None }
    }
}
