//! What of a page is seen from the other side of its leaf: the watermark and the thread are in the paper, and against the light
//! the print shines through.

use super::plate::Plates;
use super::{Art, Design, Element, Layer, Plate};
use crate::base::{
    seed::Seed,
    units::{Rect, pt},
};
use crate::layers::Optics;
use crate::paint::{self, Ink, Mark, Process, Shape, Sheet, Substrate, Tag, Tone};
use std::sync::Arc;

/// Fine enough for what shines through: paper a tenth of a millimetre thick scatters finer detail away.
const SHINE_DPI: f32 = 75.0;

impl Design {
    /// The page as its leaf's other side shows it, turned over the fold: bottom to top, and as its plates first those in the paper.
    pub fn from_behind(&self, art: &Art) -> Arc<Vec<Plate>> {
        self.from_behind.get_or_init(|| Arc::new(from_behind(self, &self.plates(art)))).clone()
    }

    /// Where the page has its watermark.
    pub(super) fn watermark(&self) -> Option<Rect> {
        self.elements.iter().find_map(|element| match element {
            Element::Watermark { height, .. } => self.heights.get(height).map(|height| height.rect),
            _ => None,
        })
    }
}

/// Whether it is in the paper, the same for both sides of a leaf.
pub fn is_in_paper(layer: Layer) -> bool {
    matches!(layer, Layer::Watermark | Layer::Thread)
}

fn from_behind(design: &Design, plates: &Plates) -> Vec<Plate> {
    let height = design.size.1;
    let mut out: Vec<Plate> = plates
        .plates
        .iter()
        .filter(|plate| is_in_paper(plate.layer))
        .map(|plate| Plate {
            layer: plate.layer,
            marks: plate
                .marks
                .iter()
                // A thread comes to the surface on one side only.
                .filter(|mark| mark.tag != Tag::ThreadWindow)
                .map(|mark| Mark { shape: turned(&mark.shape, height), ..mark.clone() })
                .collect(),
        })
        .collect();
    out.extend(shine(design, plates).map(|mark| Plate { layer: Layer::Wash, marks: vec![mark] }));
    out
}

/// The print as a shadow in the paper.
fn shine(design: &Design, plates: &Plates) -> Option<Mark> {
    // An even white sheet without grain, so that all that is dark is print.
    let blank = Substrate { white: [1.0; 3], formation: 0.0, grain: 0.0, ..design.substrate.clone() };
    let print = plates.plates.iter().filter(|plate| !is_in_paper(plate.layer)).flat_map(|plate| &plate.marks);
    let sheet = Sheet {
        size_mm: design.size,
        corners_mm: [0.0; 4],
        substrate: blank,
        marks: print.cloned().collect(),
        optics: Optics::default(),
        seed: Seed(0),
    };
    let layers = paint::render_with_threads(&sheet, sheet.area(), SHINE_DPI, 1).ok()?;
    let (width, height) = (layers.width, layers.height);
    let taken = |texel: [u8; 4]| {
        let light: f32 = texel[..3].iter().map(|v| (f32::from(*v) / 255.0) * (f32::from(*v) / 255.0)).sum();
        (1.0 - light / 3.0).max(0.0)
    };
    let rows = layers.texels(0).chunks(width.max(1)).rev();
    let values = rows.flatten().map(|texel| taken(*texel)).collect();
    let tone = Arc::new(Tone { width, height, values });
    // Denser stock hides more of its other side.
    let ink = Ink { opacity: 0.8 * design.substrate.transmittance, ..Ink::default() };
    Some(Mark::new(Tag::Background, Shape::Tone { tone, rect: sheet.area() }, ink, Process::Material))
}

fn turned(shape: &Shape, height: f32) -> Shape {
    match shape {
        Shape::Tone { tone, rect } => {
            let rows = tone.values.chunks(tone.width.max(1)).rev();
            let tone = Tone { width: tone.width, height: tone.height, values: rows.flatten().copied().collect() };
            Shape::Tone { tone: Arc::new(tone), rect: rect.mirrored_down(height) }
        }
        Shape::Fill { paths, grow } => {
            let paths = paths.iter().map(|path| path.map(|p| pt(p.x, height - p.y))).collect();
            Shape::Fill { paths: Arc::new(paths), grow: *grow }
        }
        other => other.clone(),
    }
}
