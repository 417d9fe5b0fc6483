//! Typefaces of the specimens and how a line of text becomes outlines, glyph by glyph and without hinting.

use super::{Path, Segment};
use crate::base::units::{Point, pt};
use serde::{Deserialize, Serialize};
use skrifa::{
    FontRef, MetadataProvider,
    instance::{LocationRef, Size},
    outline::{DrawSettings, OutlinePen},
};

/// A typeface that ships with the program. Packs bring no fonts.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Face {
    /// OCR-B, the face of the machine readable zone (ISO 1073-2; ICAO Doc 9303-3 §4.7).
    OcrB,
    /// Geometric sans.
    Geometric,
    GeometricSemibold,
    GeometricBold,
    /// Grotesque.
    Grotesque,
    GrotesqueItalic,
    GrotesqueSemibold,
    GrotesqueBold,
    /// Narrow grotesque.
    Narrow,
    NarrowItalic,
    NarrowSemibold,
    /// Modern serif.
    Serif,
    SerifBold,
}

impl Face {
    fn bytes(self) -> &'static [u8] {
        macro_rules! font {
            ($file:literal) => {
                include_bytes!(concat!(env!("CARGO_MANIFEST_DIR"), "/assets/fonts/", $file))
            };
        }
        match self {
            Face::OcrB => font!("ocr-b/OCRB.otf"),
            Face::Geometric => font!("jost/Jost_500Medium.ttf"),
            Face::GeometricSemibold => font!("jost/Jost_600SemiBold.ttf"),
            Face::GeometricBold => font!("jost/Jost_700Bold.ttf"),
            Face::Grotesque => font!("archivo/Archivo_400Regular.ttf"),
            Face::GrotesqueItalic => font!("archivo/Archivo_400Regular_Italic.ttf"),
            Face::GrotesqueSemibold => font!("archivo/Archivo_600SemiBold.ttf"),
            Face::GrotesqueBold => font!("archivo/Archivo_700Bold.ttf"),
            Face::Narrow => font!("archivo-narrow/ArchivoNarrow_400Regular.ttf"),
            Face::NarrowItalic => font!("archivo-narrow/ArchivoNarrow_400Regular_Italic.ttf"),
            Face::NarrowSemibold => font!("archivo-narrow/ArchivoNarrow_600SemiBold.ttf"),
            Face::Serif => font!("libre-bodoni/LibreBodoni_400Regular.ttf"),
            Face::SerifBold => font!("libre-bodoni/LibreBodoni_700Bold.ttf"),
        }
    }

    fn font(self) -> FontRef<'static> {
        FontRef::new(self.bytes()).expect("the fonts that ship with the program are sound: a test opens each of them")
    }

    /// The letters of `text` that this face cannot show.
    pub fn missing(self, text: &str) -> Vec<char> {
        let font = self.font();
        let charmap = font.charmap();
        text.chars().filter(|c| !c.is_whitespace() && charmap.map(*c).is_none()).collect()
    }
}

/// Which point of the line is the one given.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Align {
    #[default]
    Left,
    Centre,
    Right,
}

/// How a line of text is set; lengths in mm.
#[derive(Clone, Copy, Debug, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct TextStyle {
    pub face: Face,
    /// Height of the capitals.
    pub cap_mm: f32,
    /// Extra space between letters.
    #[serde(default)]
    pub tracking_mm: f32,
    /// A fixed distance from letter to letter, instead of the face's own widths.
    #[serde(default)]
    pub pitch_mm: Option<f32>,
    #[serde(default)]
    pub align: Align,
}

/// The least space between words, in heights of a capital: narrow faces are made for large sizes and bring less, so that small
/// words run together.
const WORD_SPACE: f32 = 0.4;

/// Width of the line in mm.
pub fn text_width(text: &str, style: &TextStyle) -> f32 {
    lay_out(text, style).1
}

/// Outlines of a line of text; `at` is on the baseline.
pub fn set_text(text: &str, style: &TextStyle, at: Point) -> Vec<Path> {
    let (glyphs, width) = lay_out(text, style);
    let shift = match style.align {
        Align::Left => 0.0,
        Align::Centre => -width / 2.0,
        Align::Right => -width,
    };
    let font = style.face.font();
    let scale = mm_per_unit(&font, style.cap_mm);
    let outlines = font.outline_glyphs();
    glyphs
        .into_iter()
        .filter_map(|(glyph, x)| {
            let mut pen = Pen { segments: Vec::new(), origin: pt(at.x + shift + x, at.y), scale };
            outlines
                .get(glyph)?
                .draw(DrawSettings::unhinted(Size::unscaled(), LocationRef::default()), &mut pen)
                .ok()?;
            (!pen.segments.is_empty()).then_some(Path(pen.segments))
        })
        .collect()
}

/// Millimetres of one font unit when capitals are `cap_mm` high; measured on the letter H, which every face has.
fn mm_per_unit(font: &FontRef, cap_mm: f32) -> f32 {
    let metrics = font.glyph_metrics(Size::unscaled(), LocationRef::default());
    let cap = font.charmap().map('H').and_then(|h| metrics.bounds(h)).map_or(700.0, |b| b.y_max);
    cap_mm / cap.max(1.0)
}

/// Each glyph and where it starts, and the width of all; in mm.
fn lay_out(text: &str, style: &TextStyle) -> (Vec<(skrifa::GlyphId, f32)>, f32) {
    let font = style.face.font();
    let charmap = font.charmap();
    let metrics = font.glyph_metrics(Size::unscaled(), LocationRef::default());
    let scale = mm_per_unit(&font, style.cap_mm);
    let mut x = 0.0;
    let mut glyphs = Vec::with_capacity(text.len());
    for c in text.chars() {
        let glyph = charmap.map(c).unwrap_or_default();
        let mut advance = metrics.advance_width(glyph).unwrap_or(0.0) * scale;
        if c == ' ' {
            advance = advance.max(WORD_SPACE * style.cap_mm);
        }
        match style.pitch_mm {
            Some(pitch) => {
                // The glyph stands in the middle of its cell.
                glyphs.push((glyph, x + (pitch - advance) / 2.0));
                x += pitch;
            }
            None => {
                glyphs.push((glyph, x));
                x += advance + style.tracking_mm;
            }
        }
    }
    let width = if style.pitch_mm.is_none() && !glyphs.is_empty() { x - style.tracking_mm } else { x };
    (glyphs, width)
}

struct Pen {
    segments: Vec<Segment>,
    origin: Point,
    scale: f32,
}

impl Pen {
    fn place(&self, x: f32, y: f32) -> Point {
        pt(self.origin.x + x * self.scale, self.origin.y - y * self.scale)
    }
}

impl OutlinePen for Pen {
    fn move_to(&mut self, x: f32, y: f32) {
        self.segments.push(Segment::Move(self.place(x, y)));
    }
    fn line_to(&mut self, x: f32, y: f32) {
        self.segments.push(Segment::Line(self.place(x, y)));
    }
    fn quad_to(&mut self, cx: f32, cy: f32, x: f32, y: f32) {
        self.segments.push(Segment::Quad(self.place(cx, cy), self.place(x, y)));
    }
    fn curve_to(&mut self, ax: f32, ay: f32, bx: f32, by: f32, x: f32, y: f32) {
        self.segments.push(Segment::Cubic(self.place(ax, ay), self.place(bx, by), self.place(x, y)));
    }
    fn close(&mut self) {
        self.segments.push(Segment::Close);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const FACES: [Face; 13] = [
        Face::OcrB,
        Face::Geometric,
        Face::GeometricSemibold,
        Face::GeometricBold,
        Face::Grotesque,
        Face::GrotesqueItalic,
        Face::GrotesqueSemibold,
        Face::GrotesqueBold,
        Face::Narrow,
        Face::NarrowItalic,
        Face::NarrowSemibold,
        Face::Serif,
        Face::SerifBold,
    ];

    #[test]
    fn every_face_opens_and_sets_capitals_to_the_height_asked() {
        for face in FACES {
            let style = TextStyle { face, cap_mm: 2.0, tracking_mm: 0.0, pitch_mm: None, align: Align::Left };
            let paths = set_text("H", &style, pt(10.0, 10.0));
            let bounds = crate::paint::Shape::fill(paths).bounds().unwrap();
            assert!((bounds.h - 2.0).abs() < 0.04, "{face:?}: {bounds:?}");
            assert!((bounds.bottom() - 10.0).abs() < 0.04, "{face:?} stands on the baseline");
        }
    }

    #[test]
    fn a_line_of_the_machine_readable_zone_has_the_width_of_its_cells() {
        let style =
            TextStyle { face: Face::OcrB, cap_mm: 2.4, tracking_mm: 0.0, pitch_mm: Some(2.54), align: Align::Left };
        assert!((text_width(&"<".repeat(44), &style) - 111.76).abs() < 0.001);
    }

    #[test]
    fn letters_a_face_lacks_are_named() {
        assert_eq!(Face::OcrB.missing("AB ກ"), vec!['ກ']);
    }
}
