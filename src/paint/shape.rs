//! Shapes of marks, in mm on the page: thin lines of changing width, filled outlines, tones and pictures.

use super::{Lines, Picture, Tone};
use crate::base::units::{Point, Rect, pt};
use std::sync::Arc;

/// A point of a line and the line's full width there, both in mm.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct LinePoint {
    pub x: f32,
    pub y: f32,
    pub width: f32,
}

/// A band along a curve whose width changes from point to point; widths of 0 leave a gap.
pub type Line = Vec<LinePoint>;

/// A piece of an outline; points in mm.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Segment {
    Move(Point),
    Line(Point),
    Quad(Point, Point),
    Cubic(Point, Point, Point),
    Close,
}

/// An outline; what lies inside it (non-zero rule) is filled.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Path(pub Vec<Segment>);

impl Path {
    /// An upright rectangle.
    pub fn rect(r: Rect) -> Path {
        Path::polygon(&[pt(r.x, r.y), pt(r.right(), r.y), pt(r.right(), r.bottom()), pt(r.x, r.bottom())])
    }

    /// A closed polygon.
    pub fn polygon(points: &[Point]) -> Path {
        let mut segments: Vec<Segment> = points.iter().map(|p| Segment::Line(*p)).collect();
        if let (Some(first), Some(start)) = (segments.first_mut(), points.first()) {
            *first = Segment::Move(*start);
        }
        segments.push(Segment::Close);
        Path(segments)
    }

    /// A circle of radius `r`.
    pub fn circle(centre: Point, r: f32) -> Path {
        // Four cubic arcs; 0.5523 is the control length of a quarter circle.
        let k = 0.552_285 * r;
        let Point { x, y } = centre;
        Path(vec![
            Segment::Move(pt(x + r, y)),
            Segment::Cubic(pt(x + r, y + k), pt(x + k, y + r), pt(x, y + r)),
            Segment::Cubic(pt(x - k, y + r), pt(x - r, y + k), pt(x - r, y)),
            Segment::Cubic(pt(x - r, y - k), pt(x - k, y - r), pt(x, y - r)),
            Segment::Cubic(pt(x + k, y - r), pt(x + r, y - k), pt(x + r, y)),
            Segment::Close,
        ])
    }

    /// The rectangle that holds its points and controls; nothing if it has none.
    pub fn bounds(&self) -> Option<Rect> {
        let points = self.0.iter().flat_map(|segment| match *segment {
            Segment::Move(p) | Segment::Line(p) => [Some(p), None, None],
            Segment::Quad(a, p) => [Some(a), Some(p), None],
            Segment::Cubic(a, b, p) => [Some(a), Some(b), Some(p)],
            Segment::Close => [None; 3],
        });
        let (low, high) = points.flatten().fold((pt(f32::MAX, f32::MAX), pt(f32::MIN, f32::MIN)), |(low, high), p| {
            (pt(low.x.min(p.x), low.y.min(p.y)), pt(high.x.max(p.x), high.y.max(p.y)))
        });
        (low.x <= high.x).then(|| Rect::new(low.x, low.y, high.x - low.x, high.y - low.y))
    }

    /// The path with every point moved by `f`.
    pub fn map(&self, mut f: impl FnMut(Point) -> Point) -> Path {
        Path(
            self.0
                .iter()
                .map(|segment| match *segment {
                    Segment::Move(p) => Segment::Move(f(p)),
                    Segment::Line(p) => Segment::Line(f(p)),
                    Segment::Quad(a, p) => Segment::Quad(f(a), f(p)),
                    Segment::Cubic(a, b, p) => Segment::Cubic(f(a), f(b), f(p)),
                    Segment::Close => Segment::Close,
                })
                .collect(),
        )
    }

    /// The path as polygons, each curve cut so that it strays by at most `tolerance_mm`.
    pub fn flatten(&self, tolerance_mm: f32) -> Vec<Vec<Point>> {
        let mut rings: Vec<Vec<Point>> = Vec::new();
        let mut ring: Vec<Point> = Vec::new();
        for segment in &self.0 {
            let from = ring.last().copied().unwrap_or_default();
            match *segment {
                Segment::Move(p) => {
                    if ring.len() > 1 {
                        rings.push(std::mem::take(&mut ring));
                    }
                    ring.clear();
                    ring.push(p);
                }
                Segment::Line(p) => ring.push(p),
                Segment::Quad(a, p) => {
                    let steps = curve_steps(&[from, a, p], tolerance_mm);
                    ring.extend((1..=steps).map(|i| {
                        let t = i as f32 / steps as f32;
                        let u = 1.0 - t;
                        pt(
                            u * u * from.x + 2.0 * u * t * a.x + t * t * p.x,
                            u * u * from.y + 2.0 * u * t * a.y + t * t * p.y,
                        )
                    }));
                }
                Segment::Cubic(a, b, p) => {
                    let steps = curve_steps(&[from, a, b, p], tolerance_mm);
                    ring.extend((1..=steps).map(|i| {
                        let t = i as f32 / steps as f32;
                        let u = 1.0 - t;
                        let (c0, c1, c2, c3) = (u * u * u, 3.0 * u * u * t, 3.0 * u * t * t, t * t * t);
                        pt(c0 * from.x + c1 * a.x + c2 * b.x + c3 * p.x, c0 * from.y + c1 * a.y + c2 * b.y + c3 * p.y)
                    }));
                }
                Segment::Close => {
                    if let Some(first) = ring.first().copied() {
                        ring.push(first);
                        rings.push(std::mem::take(&mut ring));
                        ring.push(first);
                    }
                }
            }
        }
        if ring.len() > 1 {
            rings.push(ring);
        }
        rings
    }
}

/// Steps that keep the chord within the tolerance, from how far the control points bend away.
fn curve_steps(points: &[Point], tolerance_mm: f32) -> usize {
    let bend = points
        .windows(3)
        .map(|w| crate::base::math::hypot(w[0].x - 2.0 * w[1].x + w[2].x, w[0].y - 2.0 * w[1].y + w[2].y))
        .fold(0.0, f32::max);
    ((bend / tolerance_mm.max(1e-4)).sqrt().ceil() as usize).clamp(1, 64)
}

/// What a mark covers.
#[derive(Clone, Debug)]
pub enum Shape {
    /// The whole sheet.
    Sheet,
    /// Lines, all of one plate: where they touch they do not darken each other.
    Lines(Arc<Lines>),
    /// Filled outlines, fattened by `grow` mm in all (ink that spreads).
    Fill { paths: Arc<Vec<Path>>, grow: f32 },
    /// A soft grey image stretched over a rectangle; its values are coverages and may be negative (a lighter watermark).
    Tone { tone: Arc<Tone>, rect: Rect },
    /// A colour picture stretched over a rectangle, printed over what is there.
    Picture { picture: Arc<Picture>, rect: Rect },
}

impl Shape {
    pub fn lines(lines: Vec<Line>) -> Shape {
        Shape::Lines(Arc::new(lines.into()))
    }

    pub fn fill(paths: Vec<Path>) -> Shape {
        Shape::Fill { paths: Arc::new(paths), grow: 0.0 }
    }

    /// The rectangle that holds the shape; nothing for the whole sheet or an empty shape.
    pub fn bounds(&self) -> Option<Rect> {
        match self {
            Shape::Sheet => None,
            Shape::Lines(lines) => lines.bounds(),
            Shape::Fill { paths, grow } => paths
                .iter()
                .filter_map(Path::bounds)
                .reduce(|hull, bounds| hull.union(&bounds))
                .map(|hull| hull.grown(grow / 2.0)),
            Shape::Tone { rect, .. } | Shape::Picture { rect, .. } => Some(*rect),
        }
    }
}
