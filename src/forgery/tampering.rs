//! What tampering leaves on a sheet, whatever it was for: a field written anew over a rubbed spot, an edge cut around a piece.

use super::Fault;
use crate::base::{
    math::{lerp, sin_cos},
    seed::Stream,
    units::{Point, Rect, pt},
};
use crate::paint::{Colour, Cut, Ink, LinePoint, Mark, Path, Process, Shape, Sheet, Tag};
use rand::RngExt;
use std::sync::Arc;

/// Print that runs through under data and portrait, and is broken when either is attacked.
pub fn is_underprint(tag: &Tag) -> bool {
    matches!(tag, Tag::Wash | Tag::Background | Tag::Relief | Tag::Microprint)
}

/// A number of the same form in which every digit differs.
pub fn other_number(number: &str, rng: &mut Stream) -> String {
    let other = |c: char| match c.to_digit(10) {
        Some(digit) => char::from_digit((digit + rng.random_range(1..=9u32)) % 10, 10).unwrap_or(c),
        None => c,
    };
    number.chars().map(other).collect()
}

/// The process that somebody without the issuer's machine would use instead.
pub fn other_process(genuine: Process) -> Process {
    match genuine {
        Process::InkJet => Process::Toner,
        _ => Process::InkJet,
    }
}

/// Rubs out `spot` and prints the glyphs of `tag` that lie in it anew, by another process and a little out of line.
///
/// Shows as thinner, roughened paper with a faded background (transmitted, oblique), a glow where the surface was
/// disturbed (UV-A), and other dots (loupe). `subtlety` of the fault makes all of it fainter.
pub fn rewrite(fault: &Fault, sheet: &mut Sheet, tag: &Tag, spot: Rect) {
    let ease = 1.0 - 0.7 * fault.setting("subtlety");
    for mark in sheet.marks.iter_mut().filter(|mark| is_underprint(&mark.tag)) {
        mark.cuts.push(Cut { rect: spot, turn_deg: 0.0, keep: 1.0 - 0.75 * ease, soft_mm: 0.5 });
    }
    let drop = pt(0.0, 0.22 * ease);
    if let Some(at) = sheet.marks.iter().position(|mark| &mark.tag == tag) {
        let mark = &mut sheet.marks[at];
        if let Shape::Fill { paths, grow } = &mark.shape {
            let grow = *grow;
            let offset = mark.offset_mm;
            let in_spot = |path: &Path| {
                let bounds = Shape::fill(vec![path.clone()]).bounds();
                bounds.map(|b| b.centre()).is_some_and(|c| spot.contains(pt(c.x + offset.x, c.y + offset.y)))
            };
            let (anew, kept): (Vec<Path>, Vec<Path>) = paths.iter().cloned().partition(in_spot);
            let mut second = mark.clone();
            mark.shape = Shape::Fill { paths: Arc::new(kept), grow };
            second.shape = Shape::Fill {
                paths: Arc::new(anew.iter().map(|path| path.map(|p| pt(p.x + drop.x, p.y + drop.y))).collect()),
                grow: grow + 0.03 * ease,
            };
            second.process = other_process(mark.process);
            sheet.marks.insert(at + 1, second);
        }
        let rubbed = Ink {
            uva: [0.10, 0.13, 0.05].map(|v| v * ease),
            opacity: -0.16 * ease,
            height_um: -9.0 * ease,
            ..Ink::default()
        };
        sheet.marks.insert(at, Mark::new(Tag::Trace, soft_patch(spot), rubbed, Process::Material));
    }
}

/// A patch with soft edges that fills a rectangle.
pub fn soft_patch(rect: Rect) -> Shape {
    let (width, height) = (40, 20);
    let fade = |i: usize, n: usize| {
        let t = (i as f32 + 0.5) / n as f32;
        crate::base::math::smoothstep(0.0, 0.22, t.min(1.0 - t))
    };
    let values = (0..height).flat_map(|y| (0..width).map(move |x| fade(x, width) * fade(y, height))).collect();
    Shape::Tone { tone: Arc::new(crate::paint::Tone { width, height, values }), rect }
}

/// The outline of a piece that was set in: a step in height, a fine dark line, glue that glows.
pub fn set_in_edge(fault: &Fault, rect: Rect, turn_deg: f32) -> Mark {
    let ease = lerp(1.0, 0.35, fault.setting("subtlety"));
    let corners = turned(rect, turn_deg);
    let line = (0..=4).map(|i| LinePoint { x: corners[i % 4].x, y: corners[i % 4].y, width: 0.14 }).collect();
    let ink = Ink {
        colour: Colour::Solid([1.0 - 0.30 * ease; 3]),
        uva: [0.16, 0.22, 0.34].map(|v| v * ease),
        height_um: 16.0 * ease,
        gloss: 0.1,
        ..Ink::default()
    };
    Mark::new(Tag::Trace, Shape::lines(vec![line]), ink, Process::Material)
}

/// The corners of a rectangle turned about its centre.
fn turned(rect: Rect, turn_deg: f32) -> [Point; 4] {
    let (sin, cos) = sin_cos(turn_deg.to_radians());
    let c = rect.centre();
    [(rect.x, rect.y), (rect.right(), rect.y), (rect.right(), rect.bottom()), (rect.x, rect.bottom())].map(|(x, y)| {
        let (dx, dy) = (x - c.x, y - c.y);
        pt(c.x + dx * cos - dy * sin, c.y + dx * sin + dy * cos)
    })
}
