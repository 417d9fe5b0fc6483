//! Line work of security print: every line is a band of changing width, and the width function holds the design together.
mod band;
mod relief;
mod rosette;
mod screen;
mod wave;

pub use band::Border;
pub use relief::Relief;
pub use rosette::Rosette;
pub use screen::{Density, Screen};
pub use wave::Waves;

use super::{Line, LinePoint};
use crate::base::units::Point;

/// Lines narrower than this are not printed, in mm.
pub const THINNEST_MM: f32 = 0.028;

/// Thins lines by a factor at each point; what falls under [`THINNEST_MM`] is left out.
pub fn thin(lines: &mut [Line], factor: &dyn Fn(Point) -> f32) {
    for point in lines.iter_mut().flatten() {
        if point.width > 0.0 {
            let width = point.width * factor(Point { x: point.x, y: point.y });
            point.width = if width < THINNEST_MM { 0.0 } else { width };
        }
    }
}

/// Splits lines where they leave `area`, so that nothing is kept that the page does not show.
fn keep_inside(points: impl Iterator<Item = LinePoint>, area: &crate::base::units::Rect, out: &mut Vec<Line>) {
    let mut run: Line = Vec::new();
    for point in points {
        if area.contains(Point { x: point.x, y: point.y }) {
            run.push(point);
        } else if run.len() > 1 {
            out.push(std::mem::take(&mut run));
        } else {
            run.clear();
        }
    }
    if run.len() > 1 {
        out.push(run);
    }
}
