//! Latent images: two directions of raised lines that hide a motif from an eye straight above (PRADO glossary).

use crate::base::units::{Rect, pt};
use crate::paint::{Coverage, Ink, Line, LinePoint, Mark, Path, Process, Shape, Tag, Tone, Variable, coverage::Grid};
use std::sync::Arc;

/// Samples per mm of the mask that parts the two directions.
const MASK_PX_PER_MM: f32 = 24.0;
/// How finely a line is looked along for the motif's edge, in mm.
const STEP_MM: f32 = 0.02;

/// Lines across `rect`, and up and down where `motif` lies, in the same ink and density.
pub fn marks(rect: Rect, motif: &[Path], ink: &Ink, pitch: f32, width: f32) -> Vec<Mark> {
    let mask = Mask::of(rect, motif);
    let mut out = Vec::new();
    for across in [true, false] {
        let lines = lines(rect, pitch, width, across, &|x, y| mask.inside(x, y) != across);
        let share = mask.cover.iter().map(|c| if across { 1.0 - c } else { *c }).collect();
        let tone = Tone { width: mask.width, height: mask.height, values: share };
        out.push(Mark::new(Tag::Emblem, Shape::lines(lines), ink.clone(), Process::Intaglio));
        // What the angle does to the lines is the same for all of them, so it is told of the area that they fill.
        let area = Shape::Tone { tone: Arc::new(tone), rect };
        let nothing = Ink::default();
        let variable = Some(Variable::Latent { across });
        out.push(Mark { variable, ..Mark::new(Tag::Emblem, area, nothing, Process::Material) });
    }
    out
}

/// Which part of a rectangle a motif covers.
struct Mask {
    rect: Rect,
    width: usize,
    height: usize,
    cover: Vec<f32>,
}

impl Mask {
    fn of(rect: Rect, motif: &[Path]) -> Mask {
        let (width, height) = ((rect.w * MASK_PX_PER_MM).ceil() as usize, (rect.h * MASK_PX_PER_MM).ceil() as usize);
        let mut window = Coverage::new(0, 0, width, height);
        window.fill(motif, 0.0, &Grid { origin_mm: pt(rect.x, rect.y), px_per_mm: MASK_PX_PER_MM });
        Mask { rect, width, height, cover: window.values.iter().map(|c| c.clamp(0.0, 1.0)).collect() }
    }

    fn inside(&self, x: f32, y: f32) -> bool {
        let column = (((x - self.rect.x) * MASK_PX_PER_MM) as usize).min(self.width.saturating_sub(1));
        let row = (((y - self.rect.y) * MASK_PX_PER_MM) as usize).min(self.height.saturating_sub(1));
        self.cover.get(row * self.width + column).is_some_and(|c| *c > 0.5)
    }
}

/// Parallel lines of a rectangle, drawn where `wanted`.
fn lines(rect: Rect, pitch: f32, width: f32, across: bool, wanted: &dyn Fn(f32, f32) -> bool) -> Vec<Line> {
    let (length, breadth) = if across { (rect.w, rect.h) } else { (rect.h, rect.w) };
    let place = |along: f32, beside: f32| match across {
        true => (rect.x + along, rect.y + beside),
        false => (rect.x + beside, rect.y + along),
    };
    let mut out = Vec::new();
    for i in 0..(breadth / pitch.max(0.05)) as usize {
        let beside = (i as f32 + 0.5) * pitch;
        let mut begun: Option<f32> = None;
        let steps = (length / STEP_MM) as usize;
        for step in 0..=steps {
            let along = step as f32 * STEP_MM;
            let (x, y) = place(along, beside);
            let here = step < steps && wanted(x, y);
            match (begun, here) {
                (None, true) => begun = Some(along),
                (Some(from), false) => {
                    begun = None;
                    out.push(
                        [from, along]
                            .map(|along| place(along, beside))
                            .map(|(x, y)| LinePoint { x, y, width })
                            .to_vec(),
                    );
                }
                _ => {}
            }
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn from_above_motif_and_ground_are_equally_dark() {
        let rect = Rect::new(10.0, 10.0, 12.0, 12.0);
        let motif = [Path::rect(Rect::new(13.0, 13.0, 6.0, 6.0))];
        let marks = marks(rect, &motif, &Ink::default(), 0.3, 0.14);
        let inked = |mark: &Mark| match &mark.shape {
            Shape::Lines(lines) => lines.iter().map(|l| (l[1].x - l[0].x + l[1].y - l[0].y) * l[0].width).sum(),
            _ => 0.0,
        };
        // Ink for each mm² of ground and of motif.
        let ground: f32 = inked(&marks[0]) / (144.0 - 36.0);
        let picture: f32 = inked(&marks[2]) / 36.0;
        assert!((ground - picture).abs() < 0.02, "{ground} and {picture}");
        assert!(matches!(marks[1].variable, Some(Variable::Latent { across: true })));
        assert!(matches!(marks[3].variable, Some(Variable::Latent { across: false })));
    }
}
