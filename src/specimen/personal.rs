//! What is put into one person's page: data, portrait, ghost, signature, number and machine readable zone.

use super::{faces::Faces, holes, picture, signature};
use crate::base::{seed::Seed, units::Rect};
use crate::document;
use crate::document::seal::{Seal, modules};
use crate::issuer::{Art, Design, Element, Layer, LensPicture, Lettering, MRZ, Perforation, mrz_centres_mm};
use crate::paint::{Align, Ink, Mark, Path, Process, Shape, Tag, Tone, Variable};
use std::collections::BTreeMap;
use std::sync::Arc;

/// Everything that the personal part of a page is drawn from.
pub struct Bearer<'a> {
    pub viz: &'a BTreeMap<String, String>,
    pub mrz: &'a [String],
    pub number: &'a str,
    pub perforated: Option<&'a str>,
    pub page_number: Option<u8>,
    /// The page is the back of its leaf: what goes through the leaf shows mirrored.
    pub behind: bool,
    pub portrait: Option<&'a document::Likeness>,
    pub ghost: Option<&'a document::Likeness>,
    pub seal: Option<&'a Seal>,
    /// Whether the holder signed; young children do not.
    pub signed: bool,
    pub specimen: Seed,
    pub process: Process,
    /// How the holder's signature comes onto the page.
    pub signs_with: Process,
    /// What the page's marks are called: by field on a data page, as parts of the label on a visa.
    pub visa: bool,
}

/// The marks of the personal elements of a design, each with its layer.
pub fn marks(design: &Design, art: &Art, bearer: &Bearer, faces: &dyn Faces) -> Vec<(Layer, Mark)> {
    let mut out = Vec::new();
    for element in &design.elements {
        let layer = element.layer();
        out.extend(personal(element, design, art, bearer, faces).into_iter().map(|mark| (layer, mark)));
    }
    out
}

/// The holes of a likeness that a personal page shows on the other side of its leaf. A number's holes each page tells itself.
pub fn pierced(design: &Design, art: &Art, bearer: &Bearer, faces: &dyn Faces) -> Vec<(Layer, Mark)> {
    let likeness = |element: &&Element| matches!(element, Element::Perforation(Perforation::Portrait { .. }));
    let holes = design.elements.iter().filter(likeness);
    holes
        .flat_map(|element| personal(element, design, art, bearer, faces))
        .map(|mark| (Layer::Perforation, mark))
        .collect()
}

fn personal(element: &Element, design: &Design, art: &Art, bearer: &Bearer, faces: &dyn Faces) -> Vec<Mark> {
    let ink = |name: &str| art.inks.get(name).cloned().unwrap_or_default();
    let tag = |field: &str, own: Tag| if bearer.visa { Tag::Visa(field.to_owned()) } else { own };
    let text = |tag: Tag, text: &str, at: (f32, f32), style: &Lettering, ink: Ink, process: Process| {
        let shape = Shape::Fill { paths: Arc::new(style.set(text, at)), grow: style.grow };
        vec![Mark::new(tag, shape, ink, process)]
    };
    match element {
        Element::Field(field) => {
            let (Some(look), Some(value)) = (&design.look, bearer.viz.get(&field.id)) else { return Vec::new() };
            let Some(style) = look.style(field, art) else { return Vec::new() };
            let style = style.fitted(value, field.width);
            let ink = ink(field.ink.as_ref().unwrap_or(&look.ink));
            text(tag(&field.id, Tag::Data(field.id.clone())), value, field.at, &style, ink, bearer.process)
        }
        Element::Number { at, width, style, ink: name, .. } => {
            let Some(style) = art.styles.get(style) else { return Vec::new() };
            let style = style.fitted(bearer.number, *width);
            text(tag("visa_number", Tag::Number), bearer.number, *at, &style, ink(name), Process::Letterpress)
        }
        Element::PageNumber { at, style, ink: name } => {
            let (Some(style), Some(number)) = (art.styles.get(style), bearer.page_number) else { return Vec::new() };
            text(Tag::PageNumber, &number.to_string(), *at, style, ink(name), Process::Offset)
        }
        Element::Mrz { x, ink: name } => bearer
            .mrz
            .iter()
            .zip(mrz_centres_mm(bearer.mrz.len()))
            .zip(1u8..)
            .flat_map(|((line, centre), number)| {
                let at = (*x, design.size.1 - centre + MRZ.cap / 2.0);
                let tag = tag(&format!("mrz_{number}"), Tag::Mrz(number));
                text(tag, line, at, &MRZ, ink(name), bearer.process)
            })
            .collect(),
        Element::Seal { at, module, ink: name } => {
            let Some(dark) = bearer.seal.and_then(modules) else { return Vec::new() };
            let square = |(column, row): (usize, usize)| {
                let (x, y) = (at.0 + column as f32 * module, at.1 + row as f32 * module);
                Path::rect(Rect::new(x, y, *module, *module))
            };
            let shape = Shape::fill(dark.into_iter().map(square).collect());
            vec![Mark::new(tag("seal", Tag::Data("seal".to_owned())), shape, ink(name), bearer.process)]
        }
        Element::Portrait { rect, look, fade } => {
            let Some(likeness) = bearer.portrait else { return Vec::new() };
            let (width, height) = picture::size_px(rect);
            let face = faces.picture(likeness, width, height);
            let print = picture::printed(&face, *look, rect, *fade, bearer.specimen);
            let shape = Shape::Picture { picture: Arc::new(print), rect: *rect };
            vec![Mark::new(tag("portrait", Tag::Portrait), shape, Ink::default(), bearer.process)]
        }
        Element::Ghost { screen, ink: name } => {
            let Some(likeness) = bearer.ghost else { return Vec::new() };
            let density = second_picture(likeness, design, faces);
            let lines = screen.lines(&|u, v| density.at(u, v));
            vec![Mark::new(tag("ghost", Tag::Ghost), Shape::lines(lines), ink(name), Process::Offset)]
        }
        Element::Lens { rect, ink: name, left, right } => [(false, left), (true, right)]
            .into_iter()
            .filter_map(|(to_right, picture)| {
                let shape = lens_picture(picture, *rect, design, art, bearer, faces)?;
                let mark = Mark::new(tag("ghost", Tag::Ghost), shape, ink(name), Process::LaserEngraving);
                Some(Mark { variable: Some(Variable::Lens { to_right }), ..mark })
            })
            .collect(),
        Element::Signature { rect, ink: name, by: Some(field) } => {
            // Whoever is named signs, always in the same hand.
            let Some(signer) = bearer.viz.get(field) else { return Vec::new() };
            let lines = signature::lines(bearer.specimen.child(signer), rect);
            vec![Mark::new(Tag::Signature, Shape::lines(lines), ink(name), Process::WetInk)]
        }
        Element::Signature { rect, ink: name, by: None } => {
            // The holder signed, whoever's portrait is there now: the secondary portrait stays the holder's.
            let Some(likeness) = bearer.ghost.filter(|_| bearer.signed) else { return Vec::new() };
            let lines = signature::lines(likeness.person, rect);
            vec![Mark::new(Tag::Signature, Shape::lines(lines), ink(name), bearer.signs_with)]
        }
        Element::Perforation(perforation) => {
            let face = match perforation {
                Perforation::Portrait { .. } => bearer.ghost.map(|likeness| second_picture(likeness, design, faces)),
                Perforation::Number { .. } => None,
            };
            let turned = bearer.behind.then_some(design.size.1);
            holes::marks(perforation, bearer.perforated, face.as_ref(), turned)
        }
        _ => Vec::new(),
    }
}

/// What is engraved under lenses for one side.
fn lens_picture(
    picture: &LensPicture,
    rect: Rect,
    design: &Design,
    art: &Art,
    bearer: &Bearer,
    faces: &dyn Faces,
) -> Option<Shape> {
    match picture {
        LensPicture::Portrait => {
            let tone = Arc::new(second_picture(bearer.ghost?, design, faces));
            Some(Shape::Tone { tone, rect })
        }
        LensPicture::Field { id, style } => {
            let text = if id == "number" { bearer.number } else { bearer.viz.get(id)? };
            let style = Lettering { align: Align::Centre, ..*art.styles.get(style)? }.fitted(text, rect.w * 0.92);
            let foot = (rect.x + rect.w / 2.0, rect.y + (rect.h + style.cap) / 2.0);
            Some(Shape::Fill { paths: Arc::new(style.set(text, foot)), grow: style.grow })
        }
    }
}

/// Tones of a ghost or perforated portrait, from the very picture that the portrait is printed from.
fn second_picture(likeness: &document::Likeness, design: &Design, faces: &dyn Faces) -> Tone {
    // Nothing of 35 × 45 mm is printed where a page has a ghost alone.
    let rect = super::draw::portrait_rect(design).unwrap_or(Rect::new(0.0, 0.0, 35.0, 45.0));
    let (width, height) = picture::size_px(&rect);
    picture::density(&faces.picture(likeness, width, height)).blurred(2)
}
