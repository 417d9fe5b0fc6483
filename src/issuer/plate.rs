//! The print of a page that is the same in every book of a series: made once from its design, shared by all specimens.

use super::{Area, Art, Design, Drawing, Element, FieldLook, Layer, Print, latent};
use crate::base::{
    math::sin_cos,
    units::{Point, Rect, pt},
};
use crate::layers;
use crate::paint::{
    Colour, Ink, Line, Mark, Path, Process, Segment, Shape, Steep, Substrate, Tag, Tone, UVC_SHARE, Variable,
    guilloche::thin,
    height::Height,
    motif::{Motif, Place},
};
use std::collections::BTreeMap;
use std::sync::Arc;

/// Marks that one plate (or one step of making the sheet) puts down together.
#[derive(Clone, Debug)]
pub struct Plate {
    pub layer: Layer,
    pub marks: Vec<Mark>,
}

/// What is seen under ultraviolet light alone, and what shines in coaxial light alone.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Hidden {
    pub uv: Option<Rect>,
    pub retro: Option<Rect>,
}

/// From what share of light thrown back on a print is a picture and not the film's own sheen.
const RETRO_IMAGE: f32 = 0.5;
/// Share of its glow that a print beneath a film keeps under UV-C, which polyester stops.
const UNDER_FILM: f32 = 0.1;

/// All static print of a page, bottom to top.
#[derive(Clone, Debug, Default)]
pub struct Plates {
    pub plates: Vec<Plate>,
    pub dovid: Option<layers::Dovid>,
    /// The colours of the ink that changes with the angle.
    pub shift: Option<layers::Shift>,
}

impl Design {
    /// The print that is the same in every book.
    pub fn plates(&self, art: &Art) -> Arc<Plates> {
        self.plates.get_or_init(|| Arc::new(Maker::new(self, art).make())).clone()
    }

    /// What the page's hidden prints reach over; much cheaper than making all its plates.
    pub(super) fn hidden(&self, art: &Art) -> Hidden {
        *self.hidden.get_or_init(|| {
            let retro = |print: &Print| art.inks.get(&print.ink).is_some_and(|ink| ink.retro >= RETRO_IMAGE);
            Hidden { uv: self.hull(art, |print| tag(print.layer) == Tag::UvImage), retro: self.hull(art, retro) }
        })
    }

    fn hull(&self, art: &Art, wanted: impl Fn(&Print) -> bool) -> Option<Rect> {
        let prints = self.elements.iter().filter_map(|element| match element {
            Element::Print(print) if wanted(print) => Some(print),
            _ => None,
        });
        let hull = |drawing: &Drawing| match drawing {
            // Its lines run over the whole of its area.
            Drawing::Relief(relief) => Some(relief.area),
            drawing => marks(Design::drawn(drawing, art), Tag::UvImage, &Ink::default(), Process::Offset)
                .iter()
                .filter_map(|mark| mark.shape.bounds())
                .reduce(|a, b| a.union(&b)),
        };
        prints.flat_map(|print| &print.draw).filter_map(hull).reduce(|a, b| a.union(&b))
    }

    /// Lines and outlines of a drawing that stands by itself, as on a stamp.
    pub fn drawn(drawing: &Drawing, art: &Art) -> Motif {
        draw(drawing, art, &BTreeMap::new())
    }
}

struct Maker<'a> {
    design: &'a Design,
    art: &'a Art,
    heights: BTreeMap<&'a str, Height>,
}

impl<'a> Maker<'a> {
    fn new(design: &'a Design, art: &'a Art) -> Self {
        let heights = design
            .heights
            .iter()
            .map(|(name, height)| {
                // A file with a faulty motif is refused when it is read; an empty height stands in for it here.
                let made = height.make(&art.motifs).unwrap_or_else(|_| Height::of(height.rect, &[]));
                (name.as_str(), made)
            })
            .collect();
        Maker { design, art, heights }
    }

    fn make(&self) -> Plates {
        let mut out = Plates::default();
        for element in &self.design.elements {
            let marks = match element {
                Element::Wash { ink, cover } => vec![self.wash(ink, *cover)],
                Element::Print(print) => {
                    out.shift = out.shift.or_else(|| shift(&self.ink(&print.ink)));
                    self.print(print)
                }
                Element::Latent { rect, ink, pitch, width, draw } => self.latent(*rect, ink, (*pitch, *width), draw),
                Element::Foil { stock, height_um, draw } => self.foil(stock, *height_um, draw),
                Element::Watermark { height, strength } => self.watermark(height, *strength),
                Element::Thread { x, width, windows, text, style, ink, window_ink } => {
                    self.thread(*x, *width, *windows, (text, style), ink, window_ink)
                }
                Element::Laminate { rect, corner, ink } => {
                    let film = Shape::fill(vec![panel(*rect, *corner)]);
                    vec![Mark::new(Tag::Laminate, film, self.ink(ink), Process::Material)]
                }
                Element::Dovid(dovid) => {
                    out.dovid = Some(layers::Dovid {
                        centre_mm: pt(dovid.at.0, dovid.at.1),
                        radius_mm: dovid.radius,
                        channels: dovid.channels,
                    });
                    self.dovid(dovid)
                }
                Element::Field(field) => {
                    let Some((caption, look)) = field.caption.as_ref().zip(self.design.look.as_ref()) else { continue };
                    let at = (field.at.0, field.at.1 - look.rise);
                    let marks = self.caption(caption, at, look, &field.id);
                    out.plates.push(Plate { layer: Layer::Caption, marks });
                    continue;
                }
                Element::Number { at, caption, .. } => {
                    let Some((caption, look)) = caption.as_ref().zip(self.design.look.as_ref()) else { continue };
                    let marks = self.caption(caption, (at.0, at.1 - look.rise), look, "number");
                    out.plates.push(Plate { layer: Layer::Caption, marks });
                    continue;
                }
                Element::Fibres { .. }
                | Element::Portrait { .. }
                | Element::Ghost { .. }
                | Element::Lens { .. }
                | Element::Signature { .. }
                | Element::Mrz { .. }
                | Element::Seal { .. }
                | Element::PageNumber { .. }
                | Element::Perforation(_) => continue,
            };
            out.plates.push(Plate { layer: element.layer(), marks });
        }
        out.plates.sort_by_key(|plate| plate.layer);
        out
    }

    fn ink(&self, name: &str) -> Ink {
        self.art.inks.get(name).cloned().unwrap_or_default()
    }

    fn area(&self) -> Rect {
        Rect::new(0.0, 0.0, self.design.size.0, self.design.size.1)
    }

    fn wash(&self, ink: &str, cover: f32) -> Mark {
        let tone = Arc::new(Tone { width: 1, height: 1, values: vec![cover] });
        Mark::new(Tag::Wash, Shape::Tone { tone, rect: self.area() }, self.ink(ink), Process::Offset)
    }

    fn print(&self, print: &Print) -> Vec<Mark> {
        let mut motif = Motif::default();
        for drawing in &print.draw {
            motif.append(draw(drawing, self.art, &self.heights));
        }
        if !print.step_back.is_empty() {
            let steps: Vec<(Step, f32)> = print
                .step_back
                .iter()
                .filter_map(|(name, factor)| {
                    let step = match (self.design.areas.get(name), self.heights.get(name.as_str())) {
                        (Some(area), _) => Step::Area(area),
                        (None, Some(height)) => Step::Height(height),
                        (None, None) => return None,
                    };
                    Some((step, *factor))
                })
                .collect();
            thin(&mut motif.lines, &|p| steps.iter().map(|(step, factor)| 1.0 - (1.0 - factor) * step.at(p)).product());
        }
        let process = print.process.unwrap_or(match print.layer {
            Layer::Emblem | Layer::Title => Process::Intaglio,
            Layer::Laminate | Layer::Window => Process::Material,
            _ => Process::Offset,
        });
        let mut ink = self.ink(&print.ink);
        if print.layer == Layer::UvOver {
            let glow = ink.uvc.unwrap_or(ink.uva.map(|v| v * UVC_SHARE));
            ink.uvc = Some(glow.map(|v| v * UNDER_FILM));
        }
        marks(motif, tag(print.layer), &ink, process)
    }

    fn latent(&self, rect: Rect, ink: &str, (pitch, width): (f32, f32), drawings: &[Drawing]) -> Vec<Mark> {
        let mut motif = Motif::default();
        for drawing in drawings {
            motif.append(draw(drawing, self.art, &self.heights));
        }
        latent::marks(rect, &motif.fills, &self.ink(ink), pitch, width)
    }

    fn foil(&self, stock: &Substrate, height_um: f32, drawings: &[Drawing]) -> Vec<Mark> {
        let mut motif = Motif::default();
        for drawing in drawings {
            motif.append(draw(drawing, self.art, &self.heights));
        }
        let ink = Ink { height_um, ..Ink::default() };
        let stock = Arc::new(stock.clone());
        let foil = marks(motif, Tag::Emblem, &ink, Process::Material);
        // The die leaves a wall round the foil: in shade towards the light at the top left, lit on the other side.
        let wall = |by: f32, colour: f32| {
            let ink = Ink { colour: Colour::Solid([colour; 3]), ..Ink::default() };
            foil.iter()
                .map(move |mark| Mark { ink: ink.clone(), offset_mm: pt(by, by), ..mark.clone() })
                .collect::<Vec<_>>()
        };
        let mut out = wall(-0.10, 0.35);
        out.extend(wall(0.10, 1.9));
        out.extend(foil.into_iter().map(|mark| Mark { stock: Some(stock.clone()), ..mark }));
        out
    }

    fn watermark(&self, height: &str, strength: f32) -> Vec<Mark> {
        let Some(height) = self.heights.get(height) else { return Vec::new() };
        // Thicker paper stops more light; heights are counted upwards where the paper is thinner.
        let ink = Ink { opacity: -0.8 * strength, ..Ink::default() };
        let shape = Shape::Tone { tone: Arc::new(height.tone.clone()), rect: height.rect };
        vec![Mark::new(Tag::Watermark, shape, ink, Process::Material)]
    }

    fn thread(
        &self,
        x: f32,
        width: f32,
        (window, period): (f32, f32),
        (text, style): (&str, &str),
        ink: &str,
        window_ink: &str,
    ) -> Vec<Mark> {
        let height = self.design.size.1;
        let count = (height / period).ceil() as usize;
        let strip = Path::rect(Rect::new(x, -1.0, width, height + 2.0));
        let windows = (0..count).map(|i| Path::rect(Rect::new(x, i as f32 * period + 1.0, width, window))).collect();
        let mut out = vec![
            Mark::new(Tag::Thread, Shape::fill(vec![strip]), self.ink(ink), Process::Material),
            Mark::new(Tag::ThreadWindow, Shape::fill(windows), self.ink(window_ink), Process::Material),
        ];
        if let Some(lettering) = self.art.styles.get(style) {
            let step = lettering.width(text) + 2.0;
            let letters: Vec<Path> = (0..(height / step).ceil() as usize)
                .flat_map(|i| {
                    let foot = 1.0 + i as f32 * step;
                    let place =
                        Place { at: (x + width / 2.0 - lettering.cap / 2.0, foot), turn: 90.0, ..Place::default() };
                    lettering.set(text, (0.0, 0.0)).into_iter().map(move |path| path.map(|p| place.point(p)))
                })
                .collect();
            let clear = Ink { opening: 0.42, ..Ink::default() };
            out.push(Mark::new(Tag::Thread, Shape::fill(letters), clear, Process::Material));
        }
        out
    }

    fn caption(&self, (own, english): &(String, String), at: (f32, f32), look: &FieldLook, id: &str) -> Vec<Mark> {
        let styles = &self.art.styles;
        let (Some(first), Some(second)) = (styles.get(&look.caption), styles.get(&look.english)) else {
            return Vec::new();
        };
        let own = format!("{own} / ");
        let mut paths = first.set(&own, at);
        let space = first.width("n n") - first.width("nn");
        paths.extend(second.set(english, (at.0 + first.width(own.trim_end()) + space, at.1)));
        let shape = Shape::Fill { paths: Arc::new(paths), grow: first.grow };
        vec![Mark::new(Tag::Caption(id.to_owned()), shape, self.ink(&look.caption_ink), Process::Offset)]
    }

    fn dovid(&self, dovid: &super::Dovid) -> Vec<Mark> {
        let patch = Shape::fill(vec![Path::circle(pt(dovid.at.0, dovid.at.1), dovid.radius)]);
        let foil = Ink { height_um: dovid.height_um, gloss: 0.6, ..Ink::default() };
        let mut out = vec![Mark::new(Tag::Dovid, patch, foil, Process::Material)];
        for (channel, drawing) in &dovid.draw {
            let motif = draw(drawing, self.art, &self.heights);
            out.extend(
                marks(motif, Tag::Dovid, &Ink::default(), Process::Material)
                    .into_iter()
                    .map(|mark| Mark { variable: Some(Variable::Dovid(*channel)), ..mark }),
            );
        }
        out
    }
}

enum Step<'a> {
    Area(&'a Area),
    Height(&'a Height),
}

impl Step<'_> {
    fn at(&self, p: Point) -> f32 {
        match self {
            Step::Area(area) => area.at(p),
            Step::Height(height) => height.at(p).clamp(0.0, 1.0),
        }
    }
}

/// The two colours of an optically variable ink.
fn shift(ink: &Ink) -> Option<layers::Shift> {
    let Steep(to) = ink.shift?;
    Some(layers::Shift { from: ink.colour.at(0.0), to })
}

/// What a plate's marks are called.
fn tag(layer: Layer) -> Tag {
    match layer {
        Layer::Wash => Tag::Wash,
        Layer::Relief => Tag::Relief,
        Layer::Microprint => Tag::Microprint,
        Layer::Emblem | Layer::Window => Tag::Emblem,
        Layer::Title => Tag::Title,
        Layer::Uv | Layer::UvOver => Tag::UvImage,
        Layer::Laminate => Tag::Laminate,
        Layer::Ghost => Tag::Ghost,
        _ => Tag::Background,
    }
}

/// Marks of a motif in one ink: one for its lines, one for its fills.
pub(crate) fn marks(motif: Motif, tag: Tag, ink: &Ink, process: Process) -> Vec<Mark> {
    let mut out = Vec::new();
    if !motif.lines.is_empty() {
        out.push(Mark::new(tag.clone(), Shape::lines(motif.lines), ink.clone(), process));
    }
    if !motif.fills.is_empty() {
        let shape = Shape::Fill { paths: Arc::new(motif.fills), grow: motif.grow };
        out.push(Mark::new(tag, shape, ink.clone(), process));
    }
    out
}

fn draw(drawing: &Drawing, art: &Art, heights: &BTreeMap<&str, Height>) -> Motif {
    let lines = |lines: Vec<Line>| Motif { lines, ..Motif::default() };
    let fills = |fills: Vec<Path>| Motif { fills, ..Motif::default() };
    match drawing {
        Drawing::Waves(waves) => lines(waves.lines()),
        Drawing::Rosette(rosette) => lines(rosette.lines()),
        Drawing::Border(border) => lines(border.lines()),
        Drawing::Relief(relief) => {
            heights.get(relief.height.as_str()).map(|h| lines(relief.lines(h))).unwrap_or_default()
        }
        // A file that names a motif wrongly is refused when it is read.
        Drawing::Motif { motif, place } => {
            Motif::named(motif, &art.motifs).map(|motif| motif.placed(place)).unwrap_or_default()
        }
        Drawing::Text(words) => {
            let Some(style) = art.styles.get(&words.style) else { return Motif::default() };
            let place = Place { at: words.at, turn: words.turn, ..Place::default() };
            let paths = style.set(&words.text, (0.0, 0.0));
            let mut motif = fills(paths.into_iter().map(|path| path.map(|p| place.point(p))).collect());
            motif.grow = style.grow;
            motif
        }
        Drawing::Microprint { text, style, lines: rules } => {
            let Some(style) = art.styles.get(style) else { return Motif::default() };
            fills(rules.iter().flat_map(|&(from, to, y)| microprint(text, style, from, to, y)).collect())
        }
        Drawing::Panel { rect, corner } => fills(vec![panel(*rect, *corner)]),
    }
}

/// A text over and over from `from` to `to`.
fn microprint(text: &str, style: &super::Lettering, from: f32, to: f32, y: f32) -> Vec<Path> {
    let text = format!("{text} ");
    let advance = style.width(&format!("{text}N")) - style.width("N");
    let once = style.set(&text, (0.0, 0.0));
    let mut out = Vec::new();
    let mut x = from;
    while x < to {
        for path in &once {
            if let Some(Segment::Move(p)) = path.0.first()
                && p.x + x < to - style.cap
            {
                out.push(path.map(|p| pt(p.x + x, p.y + y)));
            }
        }
        x += advance.max(0.1);
    }
    out
}

/// A rectangle with round corners.
pub(crate) fn panel(r: Rect, corner: f32) -> Path {
    if corner <= 0.0 {
        return Path::rect(r);
    }
    let mut points = Vec::new();
    for (cx, cy, from) in [
        (r.right() - corner, r.y + corner, -90.0f32),
        (r.right() - corner, r.bottom() - corner, 0.0),
        (r.x + corner, r.bottom() - corner, 90.0),
        (r.x + corner, r.y + corner, 180.0),
    ] {
        for i in 0..=8 {
            let (sin, cos) = sin_cos((from + 90.0 * i as f32 / 8.0).to_radians());
            points.push(pt(cx + corner * cos, cy + corner * sin));
        }
    }
    Path::polygon(&points)
}
