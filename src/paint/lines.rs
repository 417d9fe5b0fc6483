//! The lines of one plate, with a list of where they run: a loupe that shows two millimetres of a page of guilloche must not
//! look at all of its half million points.

use super::Line;
use crate::base::units::Rect;
use std::ops::{Deref, DerefMut};
use std::sync::OnceLock;

/// Points of one piece of a line.
const PIECE: usize = 32;

/// Lines and where they run.
#[derive(Debug, Default)]
pub struct Lines {
    lines: Vec<Line>,
    spans: OnceLock<Vec<Spans>>,
}

/// A rectangle by its sides, in mm.
#[derive(Clone, Copy, Debug)]
pub struct Span {
    pub left: f32,
    pub top: f32,
    pub right: f32,
    pub bottom: f32,
}

/// Where a line and its pieces run.
#[derive(Debug)]
struct Spans {
    whole: Span,
    pieces: Vec<Span>,
}

impl Span {
    const NONE: Span = Span { left: f32::MAX, top: f32::MAX, right: f32::MIN, bottom: f32::MIN };

    fn with(self, other: Span) -> Span {
        Span {
            left: self.left.min(other.left),
            top: self.top.min(other.top),
            right: self.right.max(other.right),
            bottom: self.bottom.max(other.bottom),
        }
    }

    fn meets(&self, other: &Span) -> bool {
        self.left <= other.right && self.right >= other.left && self.top <= other.bottom && self.bottom >= other.top
    }
}

impl Spans {
    fn of(line: &Line) -> Spans {
        // A piece ends at the point where the next begins. A line is as wide on both sides of a point as at its wider end.
        let piece = |from: usize| {
            let points = &line[from..(from + PIECE + 1).min(line.len())];
            let reach = points.iter().fold(0.0, |reach: f32, p| reach.max(p.width));
            points.iter().fold(Span::NONE, |span, p| {
                span.with(Span { left: p.x - reach, top: p.y - reach, right: p.x + reach, bottom: p.y + reach })
            })
        };
        let pieces: Vec<Span> = (0..line.len().saturating_sub(1)).step_by(PIECE).map(piece).collect();
        Spans { whole: pieces.iter().fold(Span::NONE, |whole, piece| whole.with(*piece)), pieces }
    }
}

impl Lines {
    fn spans(&self) -> &[Spans] {
        self.spans.get_or_init(|| self.lines.iter().map(Spans::of).collect())
    }

    /// The rectangle that holds them all, ends and widths; nothing if there is no line.
    pub fn bounds(&self) -> Option<Rect> {
        let all = self.spans().iter().fold(Span::NONE, |all, spans| all.with(spans.whole));
        (all.left <= all.right).then(|| Rect::new(all.left, all.top, all.right - all.left, all.bottom - all.top))
    }

    /// The runs of points that may touch `area`, in their order; a run goes on as long as its pieces do.
    pub fn near(&self, area: Span) -> impl Iterator<Item = &[super::LinePoint]> {
        self.lines.iter().zip(self.spans()).filter(move |(_, spans)| spans.whole.meets(&area)).flat_map(
            move |(line, spans)| {
                let mut next = 0;
                std::iter::from_fn(move || {
                    let from = next + spans.pieces[next..].iter().position(|piece| piece.meets(&area))?;
                    let count = spans.pieces[from..].iter().take_while(|piece| piece.meets(&area)).count();
                    next = from + count;
                    Some(&line[from * PIECE..(next * PIECE + 1).min(line.len())])
                })
            },
        )
    }
}

impl From<Vec<Line>> for Lines {
    fn from(lines: Vec<Line>) -> Lines {
        Lines { lines, spans: OnceLock::new() }
    }
}

impl Clone for Lines {
    fn clone(&self) -> Lines {
        self.lines.clone().into()
    }
}

impl Deref for Lines {
    type Target = [Line];

    fn deref(&self) -> &[Line] {
        &self.lines
    }
}

impl DerefMut for Lines {
    fn deref_mut(&mut self) -> &mut [Line] {
        // Whoever changes points changes where they run.
        self.spans = OnceLock::new();
        &mut self.lines
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::paint::LinePoint;

    fn wave() -> Lines {
        let line =
            |i: usize| (0..1000).map(|k| LinePoint { x: k as f32 * 0.1, y: i as f32 * 5.0, width: 0.1 }).collect();
        Lines::from((0..10).map(line).collect::<Vec<Line>>())
    }

    #[test]
    fn near_a_place_are_the_points_around_it_and_few_others() {
        let lines = wave();
        let area = Span { left: 40.0, top: 9.0, right: 42.0, bottom: 16.0 };
        let runs: Vec<&[LinePoint]> = lines.near(area).collect();
        assert_eq!(runs.len(), 2, "the lines at 10 and at 15 mm");
        for run in runs {
            assert!(run[0].x <= 40.0 && run[run.len() - 1].x >= 42.0 && run.len() <= 3 * PIECE + 1);
        }
    }

    #[test]
    fn points_that_were_moved_are_found_where_they_are_now() {
        let mut lines = wave();
        assert!(lines.bounds().is_some_and(|r| r.right() < 101.0));
        lines.iter_mut().flatten().for_each(|p| p.x += 200.0);
        assert!(lines.bounds().is_some_and(|r| r.x > 199.0));
        assert_eq!(lines.near(Span { left: 40.0, top: 9.0, right: 42.0, bottom: 16.0 }).count(), 0);
    }
}
