//! The design of a page: what is printed on it, in which ink, where, and what steps back for what.
//!
//! A design says *what*; the order of drawing is fixed ([`Layer`]), so no file can get it wrong.

use crate::base::units::{Rect, pt};
use crate::document::seal::SIDE_MODULES;
use crate::layers::Channel;
use crate::paint::{
    Align, Face, Ink, Path, Process, Substrate, TextStyle,
    guilloche::{Border, Relief, Rosette, Screen, Waves},
    height::{Height, Rounded},
    motif::{Motif, Motifs, Place},
    set_text, text_width,
};
use serde::Deserialize;
use std::collections::BTreeMap;

/// What all designs of an issuer share.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Art {
    pub inks: BTreeMap<String, Ink>,
    pub styles: BTreeMap<String, Lettering>,
    pub motifs: Motifs,
}

/// How letters look; lengths in mm.
#[derive(Clone, Copy, Debug, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Lettering {
    pub face: Face,
    pub cap: f32,
    #[serde(default)]
    pub tracking: f32,
    #[serde(default)]
    pub pitch: Option<f32>,
    #[serde(default)]
    pub align: Align,
    /// By how much strokes are fattened.
    #[serde(default)]
    pub grow: f32,
}

impl Lettering {
    /// The share of their size to which letters may be narrowed.
    pub const SMALLEST: f32 = 0.7;

    pub fn style(&self) -> TextStyle {
        TextStyle {
            face: self.face,
            cap_mm: self.cap,
            tracking_mm: self.tracking,
            pitch_mm: self.pitch,
            align: self.align,
        }
    }

    pub fn width(&self, text: &str) -> f32 {
        text_width(text, &self.style())
    }

    pub fn set(&self, text: &str, at: (f32, f32)) -> Vec<Path> {
        set_text(text, &self.style(), pt(at.0, at.1))
    }

    /// The style, narrowed as issuing offices do it when a text is too long for its field: less tracking, then smaller letters.
    pub fn fitted(self, text: &str, room: f32) -> Lettering {
        if self.width(text) <= room {
            return self;
        }
        let tight = Lettering { tracking: self.tracking.min(0.0), ..self };
        let width = tight.width(text);
        if width <= room {
            return tight;
        }
        let scale = room / width;
        Lettering { cap: tight.cap * scale, pitch: tight.pitch.map(|pitch| pitch * scale), ..tight }
    }

    /// Whether the text fits the room without letters so small that they are hard to read.
    pub fn fits(&self, text: &str, room: f32) -> bool {
        room >= self.least_room(text)
    }

    /// The least room that the text fits, narrowed as far as that may go.
    pub fn least_room(&self, text: &str) -> f32 {
        Lettering::SMALLEST * Lettering { tracking: self.tracking.min(0.0), ..*self }.width(text)
    }

    /// The rectangle that a line of text fills, from the capitals' top to the baseline.
    pub fn bounds(&self, text: &str, at: (f32, f32)) -> Rect {
        let width = self.width(text);
        let left = match self.align {
            Align::Left => at.0,
            Align::Centre => at.0 - width / 2.0,
            Align::Right => at.0 - width,
        };
        Rect::new(left, at.1 - self.cap, width, self.cap)
    }
}

/// One page's design; lengths in mm from its top left corner.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Design {
    pub size: (f32, f32),
    /// Radii of its corners: top left, top right, bottom right, bottom left.
    pub corners: (f32, f32, f32, f32),
    #[serde(default)]
    pub substrate: Substrate,
    /// Height images by name: for relief lines, watermarks and stepping back.
    #[serde(default)]
    pub heights: BTreeMap<String, HeightImage>,
    /// Places by name that line work steps back for.
    #[serde(default)]
    pub areas: BTreeMap<String, Area>,
    /// How fields and their captions look, where the page has any.
    #[serde(default)]
    pub look: Option<FieldLook>,
    pub elements: Vec<Element>,
    /// The print that is the same in every book, once somebody has asked for it.
    #[serde(skip)]
    pub(super) plates: std::sync::OnceLock<std::sync::Arc<super::plate::Plates>>,
    /// What the other side of its leaf shows of it, likewise.
    #[serde(skip)]
    pub(super) from_behind: std::sync::OnceLock<std::sync::Arc<Vec<super::Plate>>>,
    /// What its hidden prints reach over, likewise.
    #[serde(skip)]
    pub(super) hidden: std::sync::OnceLock<super::plate::Hidden>,
}

/// A height image made of rounded motifs.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct HeightImage {
    pub rect: Rect,
    pub parts: Vec<HeightPart>,
}

#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct HeightPart {
    pub motif: String,
    #[serde(default)]
    pub place: Place,
    pub amplitude: f32,
    pub rounding: f32,
    #[serde(default)]
    pub blur: f32,
}

impl HeightImage {
    pub fn make(&self, motifs: &Motifs) -> Result<Height, String> {
        let placed = self
            .parts
            .iter()
            .map(|part| Ok(Motif::named(&part.motif, motifs)?.placed(&part.place)))
            .collect::<Result<Vec<_>, String>>()?;
        let parts: Vec<Rounded> = self
            .parts
            .iter()
            .zip(&placed)
            .map(|(part, motif)| Rounded {
                paths: &motif.fills,
                amplitude: part.amplitude,
                rounding: part.rounding,
                blur: part.blur,
            })
            .collect();
        Ok(Height::of(self.rect, &parts))
    }
}

/// A place that line work steps back for: 1 in its middle, 0 outside.
#[derive(Clone, Copy, Debug, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub enum Area {
    /// A super-Gaussian oval: flat inside, gone soon after its half axes.
    Oval { at: (f32, f32), half: (f32, f32) },
    /// A rectangle with a soft rim of that width.
    Box { rect: Rect, soft: f32 },
    /// A disc.
    Disc { at: (f32, f32), r: f32, soft: f32 },
    /// Everything outside a rectangle.
    Beyond { rect: Rect, soft: f32 },
}

impl Area {
    /// How much a point belongs to the area, 0…1.
    pub fn at(&self, p: crate::base::units::Point) -> f32 {
        use crate::base::math::{exp, hypot, smoothstep};
        let inside = |r: Rect, soft: f32| {
            let depth = (p.x - r.x).min(r.right() - p.x).min(p.y - r.y).min(r.bottom() - p.y);
            smoothstep(-soft.max(0.01) / 2.0, soft.max(0.01) / 2.0, depth)
        };
        match *self {
            Area::Oval { at, half } => {
                let (x, y) = ((p.x - at.0) / half.0, (p.y - at.1) / half.1);
                let d = x * x + y * y;
                exp(-d * d)
            }
            Area::Box { rect, soft } => inside(rect, soft),
            Area::Beyond { rect, soft } => 1.0 - inside(rect, soft),
            Area::Disc { at, r, soft } => {
                smoothstep(-soft.max(0.01) / 2.0, soft.max(0.01) / 2.0, r - hypot(p.x - at.0, p.y - at.1))
            }
        }
    }
}

/// When something is laid on the page, bottom to top (specimens' art direction §5).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Deserialize)]
pub enum Layer {
    Watermark,
    Thread,
    Fibres,
    Wash,
    Field,
    Relief,
    Rosette,
    Border,
    Microprint,
    Emblem,
    Title,
    Caption,
    Window,
    Uv,
    Portrait,
    Ghost,
    Data,
    Signature,
    Number,
    Mrz,
    Specimen,
    Laminate,
    Dovid,
    /// Ultraviolet print on the inner side of the laminate: it crosses the portrait.
    UvOver,
    Perforation,
}

/// Something that lines or outlines are made from.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub enum Drawing {
    Waves(Waves),
    Rosette(Rosette),
    Border(Border),
    Relief(Relief),
    Motif {
        motif: String,
        #[serde(default)]
        place: Place,
    },
    Text(Words),
    /// A text over and over along lines: from, to and baseline.
    Microprint {
        text: String,
        style: String,
        lines: Vec<(f32, f32, f32)>,
    },
    /// A rectangle with round corners.
    Panel {
        rect: Rect,
        #[serde(default)]
        corner: f32,
    },
}

/// A line of text; `at` on the baseline.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Words {
    pub text: String,
    pub at: (f32, f32),
    pub style: String,
    /// Degrees, clockwise.
    #[serde(default)]
    pub turn: f32,
}

/// Drawings of one plate.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Print {
    pub layer: Layer,
    pub ink: String,
    #[serde(default)]
    pub process: Option<Process>,
    pub draw: Vec<Drawing>,
    /// Factors on the lines' width in areas or over heights of these names.
    #[serde(default)]
    pub step_back: Vec<(String, f32)>,
}

/// How captions and data look on a page.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct FieldLook {
    /// Styles of a caption in the state's language and of its English part.
    pub caption: String,
    pub english: String,
    pub caption_ink: String,
    /// How far captions stand above the data's baseline.
    pub rise: f32,
    pub data: String,
    pub ink: String,
}

impl FieldLook {
    /// The style of a field's data.
    pub fn style(&self, field: &Field, art: &Art) -> Option<Lettering> {
        art.styles.get(field.style.as_ref().unwrap_or(&self.data)).copied()
    }
}

/// OCR-B size 1 as it is printed: capital height, cell width, and how much the face is fattened to a stroke of 0.35 mm.
pub const MRZ: Lettering =
    Lettering { face: Face::OcrB, cap: 2.42, tracking: 0.0, pitch: Some(2.54), align: Align::Left, grow: 0.07 };

/// Heights of the lines' centres above the lower edge, by how many lines there are: two (ICAO Doc 9303-4, -6 and -7) or, on the
/// back of a card of size ID-1, three at six to the inch (9303-5).
pub fn mrz_centres_mm(lines: usize) -> &'static [f32] {
    const INCH: f32 = crate::base::units::MM_PER_INCH;
    if lines == 3 { &[9.40 + INCH / 3.0, 9.40 + INCH / 6.0, 9.40] } else { &[15.75, 9.40] }
}

/// A field of the visual inspection zone.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Field {
    pub id: String,
    /// In the state's language and in English.
    #[serde(default)]
    pub caption: Option<(String, String)>,
    /// Start of the data's baseline.
    pub at: (f32, f32),
    /// Room for the data.
    pub width: f32,
    #[serde(default)]
    pub style: Option<String>,
    #[serde(default)]
    pub ink: Option<String>,
}

/// What a portrait is printed with.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
pub enum PortraitLook {
    /// In colour; dyes that infrared passes.
    Dye,
    /// In grey; carbon that infrared sees.
    Carbon,
}

/// Channels of a DOVID.
pub type Channels = [Channel; 5];

/// A diffractive optically variable image device.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Dovid {
    pub at: (f32, f32),
    pub radius: f32,
    pub height_um: f32,
    pub channels: Channels,
    /// Drawings and the channel that each belongs to.
    pub draw: Vec<(u8, Drawing)>,
}

/// Holes through the page.
#[derive(Clone, Copy, Debug, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub enum Perforation {
    /// The document number as dots, read from the bottom up; `at` is where its first digit's foot stands.
    Number { at: (f32, f32), pitch: f32, hole: f32 },
    /// The bearer's likeness in holes of changing size.
    Portrait { rect: Rect, pitch: f32, holes: (f32, f32) },
}

/// One element of a design.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub enum Element {
    /// A pale tint over the whole page.
    Wash {
        ink: String,
        cover: f32,
    },
    Print(Print),
    /// Metal foil blocked into a cover; it hides what lies beneath.
    Foil {
        stock: Substrate,
        height_um: f32,
        draw: Vec<Drawing>,
    },
    /// A height image in the paper: thinner places pass more light.
    Watermark {
        height: String,
        strength: f32,
    },
    /// A security thread: where it runs, window length and period, and the text that light passes through.
    Thread {
        x: f32,
        width: f32,
        windows: (f32, f32),
        text: String,
        style: String,
        ink: String,
        window_ink: String,
    },
    /// Fibres strewn at random: how many of which ink.
    Fibres {
        kinds: Vec<(u32, String)>,
    },
    Field(Field),
    Portrait {
        rect: Rect,
        look: PortraitLook,
        /// Over what length its sides fade.
        fade: f32,
    },
    Ghost {
        screen: Screen,
        ink: String,
    },
    Signature {
        rect: Rect,
        ink: String,
        /// The field that names who signs; the holder where none is said.
        #[serde(default)]
        by: Option<String>,
    },
    /// The machine readable zone: where its first cell begins.
    Mrz {
        x: f32,
        ink: String,
    },
    /// The barcode of a visa's digital seal: its upper left corner and the side of a module.
    Seal {
        at: (f32, f32),
        module: f32,
        ink: String,
    },
    /// The document number in a typeface and ink of its own.
    Number {
        at: (f32, f32),
        width: f32,
        style: String,
        ink: String,
        caption: Option<(String, String)>,
    },
    PageNumber {
        at: (f32, f32),
        style: String,
        ink: String,
    },
    /// A film over a part of the page.
    Laminate {
        rect: Rect,
        corner: f32,
        ink: String,
    },
    Dovid(Dovid),
    /// Raised lines that run across the page, and up and down it inside the drawings: from above equally dark, at a flat angle
    /// one kind or the other stands out.
    Latent {
        rect: Rect,
        ink: String,
        pitch: f32,
        width: f32,
        draw: Vec<Drawing>,
    },
    /// Two pictures engraved under a field of lenses, one for each side (changeable or multiple laser image).
    Lens {
        rect: Rect,
        ink: String,
        left: LensPicture,
        right: LensPicture,
    },
    Perforation(Perforation),
}

/// What stands under lenses.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub enum LensPicture {
    /// The bearer's likeness.
    Portrait,
    /// What a field says, in the middle of the lenses.
    Field { id: String, style: String },
}

impl Element {
    /// The square that the barcode of a seal fills; none for other elements.
    pub fn seal_rect(&self) -> Option<Rect> {
        match *self {
            Element::Seal { at, module, .. } => {
                let side = module * SIDE_MODULES as f32;
                Some(Rect::new(at.0, at.1, side, side))
            }
            _ => None,
        }
    }

    pub fn layer(&self) -> Layer {
        match self {
            Element::Wash { .. } => Layer::Wash,
            Element::Print(print) => print.layer,
            Element::Foil { .. } => Layer::Emblem,
            Element::Watermark { .. } => Layer::Watermark,
            Element::Thread { .. } => Layer::Thread,
            Element::Fibres { .. } => Layer::Fibres,
            Element::Field(_) => Layer::Data,
            Element::Portrait { .. } => Layer::Portrait,
            Element::Ghost { .. } => Layer::Ghost,
            Element::Signature { .. } => Layer::Signature,
            Element::Mrz { .. } => Layer::Mrz,
            Element::Seal { .. } => Layer::Data,
            Element::Number { .. } => Layer::Number,
            Element::PageNumber { .. } => Layer::Title,
            Element::Laminate { .. } => Layer::Laminate,
            Element::Dovid(_) => Layer::Dovid,
            Element::Latent { .. } => Layer::Emblem,
            Element::Lens { .. } => Layer::Ghost,
            Element::Perforation(_) => Layer::Perforation,
        }
    }
}
