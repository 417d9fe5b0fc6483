//! Coverage: which share of each pixel a shape covers, exact in area for fills, in one direction for thin lines.

use super::{LinePoint, Path};
use crate::base::{
    math::{ceil, floor, hypot},
    units::{Point, pt},
};

/// Lines wider than this many pixels are filled as bands; thinner ones are drawn column by column or row by row.
const BAND_FROM_PX: f32 = 2.5;

/// A window of pixels and how much of each is covered, 0…1.
#[derive(Clone, Debug)]
pub struct Coverage {
    /// The window's top left pixel, and its size.
    pub x: i32,
    pub y: i32,
    pub width: usize,
    pub height: usize,
    pub values: Vec<f32>,
}

/// From mm on the page to pixels of a region.
#[derive(Clone, Copy, Debug)]
pub struct Grid {
    pub origin_mm: Point,
    pub px_per_mm: f32,
}

impl Grid {
    #[inline]
    pub fn px(&self, x_mm: f32, y_mm: f32) -> (f32, f32) {
        ((x_mm - self.origin_mm.x) * self.px_per_mm, (y_mm - self.origin_mm.y) * self.px_per_mm)
    }

    /// The page place of a pixel's centre, in mm.
    #[inline]
    pub fn mm(&self, x: i32, y: i32) -> Point {
        pt(self.origin_mm.x + (x as f32 + 0.5) / self.px_per_mm, self.origin_mm.y + (y as f32 + 0.5) / self.px_per_mm)
    }
}

impl Coverage {
    pub fn new(x: i32, y: i32, width: usize, height: usize) -> Coverage {
        Coverage { x, y, width, height, values: vec![0.0; width * height] }
    }

    /// The value at a pixel; 0 outside the window.
    #[inline]
    pub fn at(&self, x: i32, y: i32) -> f32 {
        let (x, y) = (x - self.x, y - self.y);
        if x < 0 || y < 0 || x as usize >= self.width || y as usize >= self.height {
            return 0.0;
        }
        self.values[y as usize * self.width + x as usize]
    }

    /// Covers what lies inside the outlines, fattened by `grow_mm` in all.
    pub fn fill<'a>(&mut self, paths: impl IntoIterator<Item = &'a Path>, grow_mm: f32, grid: &Grid) {
        let tolerance_mm = 0.04 / grid.px_per_mm;
        let mut inside = Accumulator::new(self);
        let mut rim = (grow_mm > 0.0).then(|| Accumulator::new(self));
        for path in paths {
            for ring in path.flatten(tolerance_mm) {
                let ring: Vec<(f32, f32)> = ring.iter().map(|p| grid.px(p.x, p.y)).collect();
                for pair in ring.windows(2) {
                    inside.edge(pair[0], pair[1]);
                }
                if let (Some(last), Some(first)) = (ring.last(), ring.first()) {
                    inside.edge(*last, *first);
                }
                if let Some(rim) = &mut rim {
                    let width = grow_mm * grid.px_per_mm;
                    rim.band(&ring.iter().map(|&(x, y)| LinePoint { x, y, width }).collect::<Vec<_>>());
                }
            }
        }
        let rim = rim.map(Accumulator::finish);
        for (i, fill) in inside.finish().into_iter().enumerate() {
            let edge = rim.as_ref().map_or(0.0, |rim| rim[i]);
            // A rim lies half inside the shape: where it is thinner than a pixel its outer half adds to the fill.
            let covered = fill.max(edge).max((fill + 0.5 * edge).min(1.0));
            self.values[i] = self.values[i].max(covered);
        }
    }

    /// Covers lines of one plate.
    pub fn lines<'a>(&mut self, lines: impl IntoIterator<Item = &'a [LinePoint]>, grid: &Grid) {
        let (left, top) = (self.x as f32 - 1.0, self.y as f32 - 1.0);
        let (right, bottom) = (left + self.width as f32 + 2.0, top + self.height as f32 + 2.0);
        let mut bands: Option<Accumulator> = None;
        let mut run: Vec<LinePoint> = Vec::new();
        for line in lines {
            run.clear();
            let Some(first) = line.first() else { continue };
            let to_px = |p: &LinePoint| {
                let (x, y) = grid.px(p.x, p.y);
                LinePoint { x, y, width: p.width * grid.px_per_mm }
            };
            let mut from = to_px(first);
            for point in &line[1..] {
                let to = to_px(point);
                let reach = if from.width > to.width { from.width } else { to.width };
                // Mostly the first end decides.
                let seen = reach > 0.0
                    && (from.x - reach < right || to.x - reach < right)
                    && (from.x + reach > left || to.x + reach > left)
                    && (from.y - reach < bottom || to.y - reach < bottom)
                    && (from.y + reach > top || to.y + reach > top);
                if seen && reach > BAND_FROM_PX {
                    if run.is_empty() {
                        run.push(from);
                    }
                    run.push(to);
                } else {
                    if run.len() > 1 {
                        bands.get_or_insert_with(|| Accumulator::new(self)).band(&run);
                    }
                    run.clear();
                    if seen {
                        self.thin(from, to);
                    }
                }
                from = to;
            }
            if run.len() > 1 {
                bands.get_or_insert_with(|| Accumulator::new(self)).band(&run);
            }
        }
        if let Some(bands) = bands {
            for (value, band) in self.values.iter_mut().zip(bands.finish()) {
                *value += band;
            }
        }
        for value in &mut self.values {
            *value = value.min(1.0);
        }
    }

    /// Adds a piece of a thin line, in pixels, to what is there; where pieces cross, their coverages add up.
    pub fn stroke(&mut self, a: LinePoint, b: LinePoint) {
        let reach = a.width.max(b.width);
        let (left, top) = (self.x as f32, self.y as f32);
        let (right, bottom) = (left + self.width as f32, top + self.height as f32);
        if a.x.min(b.x) - reach < right
            && a.x.max(b.x) + reach > left
            && a.y.min(b.y) - reach < bottom
            && a.y.max(b.y) + reach > top
        {
            self.thin(a, b);
        }
    }

    /// The window blurred by two box passes of `radius` pixels each way; beyond its edge its outermost values go on.
    pub fn blurred(&self, radius: usize) -> Coverage {
        let mut out = self.clone();
        let mut line = Vec::new();
        let mut sums = vec![0.0; self.width];
        let share = 1.0 / (2 * radius + 1) as f32;
        for _ in 0..2 {
            for row in out.values.chunks_exact_mut(self.width) {
                line.clear();
                line.extend_from_slice(row);
                let at = |i: i32| line[i.clamp(0, self.width as i32 - 1) as usize];
                let radius = radius as i32;
                let mut sum: f32 = (-radius..=radius).map(at).sum();
                for (i, value) in row.iter_mut().enumerate() {
                    *value = sum * share;
                    let i = i as i32;
                    sum += at(i + radius + 1) - at(i - radius);
                }
            }
            // Downwards a whole row at a time, as memory lies.
            line.clear();
            line.extend_from_slice(&out.values);
            let at = |row: i32| {
                let row = row.clamp(0, self.height as i32 - 1) as usize;
                row * self.width..(row + 1) * self.width
            };
            let radius = radius as i32;
            sums.fill(0.0);
            for row in -radius..=radius {
                sums.iter_mut().zip(&line[at(row)]).for_each(|(sum, v)| *sum += v);
            }
            for row in 0..self.height as i32 {
                let values = &mut out.values[at(row)];
                values.iter_mut().zip(&sums).for_each(|(value, sum)| *value = sum * share);
                let (next, last) = (&line[at(row + radius + 1)], &line[at(row - radius)]);
                sums.iter_mut().zip(next.iter().zip(last)).for_each(|(sum, (next, last))| *sum += next - last);
            }
        }
        out
    }

    /// A piece of a thin line: each pixel column (or row, if it is steep) takes the overlap with the band at its centre.
    fn thin(&mut self, a: LinePoint, b: LinePoint) {
        let (dx, dy) = (b.x - a.x, b.y - a.y);
        if dx.abs() >= dy.abs() {
            if dx == 0.0 {
                return;
            }
            let slope = dy / dx;
            let stretch = 0.5 * (1.0 + slope * slope).sqrt();
            let (lo, hi) = if dx > 0.0 { (a.x, b.x) } else { (b.x, a.x) };
            let first = ceil(lo - 0.5).max(self.x);
            let last = ceil(hi - 0.5).min(self.x + self.width as i32);
            for column in first..last {
                let t = (column as f32 + 0.5 - a.x) / dx;
                let half = (a.width + (b.width - a.width) * t) * stretch;
                let y = a.y + dy * t;
                let (top, bottom) = (y - half, y + half);
                let x = (column - self.x) as usize;
                let rows = floor(top).max(self.y)..ceil(bottom).min(self.y + self.height as i32);
                for row in rows {
                    let covered = bottom.min(row as f32 + 1.0) - top.max(row as f32);
                    self.values[(row - self.y) as usize * self.width + x] += covered.max(0.0);
                }
            }
        } else {
            let slope = dx / dy;
            let stretch = 0.5 * (1.0 + slope * slope).sqrt();
            let (lo, hi) = if dy > 0.0 { (a.y, b.y) } else { (b.y, a.y) };
            let first = ceil(lo - 0.5).max(self.y);
            let last = ceil(hi - 0.5).min(self.y + self.height as i32);
            for row in first..last {
                let t = (row as f32 + 0.5 - a.y) / dy;
                let half = (a.width + (b.width - a.width) * t) * stretch;
                let x = a.x + dx * t;
                let (left, right) = (x - half, x + half);
                let start = (row - self.y) as usize * self.width;
                let columns = floor(left).max(self.x)..ceil(right).min(self.x + self.width as i32);
                for column in columns {
                    let covered = right.min(column as f32 + 1.0) - left.max(column as f32);
                    self.values[start + (column - self.x) as usize] += covered.max(0.0);
                }
            }
        }
    }
}

/// Signed areas of outlines, row by row; a running sum along the row gives the coverage.
struct Accumulator {
    x: f32,
    y: f32,
    width: usize,
    height: usize,
    areas: Vec<f32>,
}

impl Accumulator {
    fn new(window: &Coverage) -> Accumulator {
        let (width, height) = (window.width, window.height);
        Accumulator { x: window.x as f32, y: window.y as f32, width, height, areas: vec![0.0; (width + 2) * height] }
    }

    /// A band along points whose width is in `width`, all in pixels; neighbours share their ends, so there are no gaps.
    fn band(&mut self, points: &[LinePoint]) {
        let normal = |a: &LinePoint, b: &LinePoint| {
            let (dx, dy) = (b.x - a.x, b.y - a.y);
            let length = hypot(dx, dy).max(1e-6);
            (-dy / length, dx / length)
        };
        let mut previous: Option<[(f32, f32); 2]> = None;
        for (i, point) in points.iter().enumerate() {
            let before = (i > 0).then(|| normal(&points[i - 1], point));
            let after = (i + 1 < points.len()).then(|| normal(point, &points[i + 1]));
            let (nx, ny) = match (before, after) {
                (Some(a), Some(b)) => {
                    let (x, y) = (a.0 + b.0, a.1 + b.1);
                    // Longer at a bend, as a mitre is, but never a spike.
                    let long = (2.0 / (x * x + y * y).max(0.7)).min(1.6);
                    (x * long, y * long)
                }
                (Some(n), None) | (None, Some(n)) => n,
                (None, None) => return,
            };
            let half = point.width / 2.0;
            let sides = [(point.x + nx * half, point.y + ny * half), (point.x - nx * half, point.y - ny * half)];
            if let Some([left, right]) = previous {
                self.edge(left, sides[0]);
                self.edge(sides[0], sides[1]);
                self.edge(sides[1], right);
                self.edge(right, left);
            }
            previous = Some(sides);
        }
    }

    /// Adds a directed edge, in pixels.
    fn edge(&mut self, from: (f32, f32), to: (f32, f32)) {
        let (from, to) = ((from.0 - self.x, from.1 - self.y), (to.0 - self.x, to.1 - self.y));
        if from.1 == to.1 {
            return;
        }
        let (sign, top, bottom) = if from.1 < to.1 { (1.0, from, to) } else { (-1.0, to, from) };
        let slope = (bottom.0 - top.0) / (bottom.1 - top.1);
        let start = top.1.max(0.0);
        let end = bottom.1.min(self.height as f32);
        if start >= end {
            return;
        }
        let mut x = top.0 + (start - top.1) * slope;
        let limit = self.width as f32;
        let stride = self.width + 2;
        for row in start as usize..(ceil(end) as usize).min(self.height) {
            let dy = ((row + 1) as f32).min(end) - (row as f32).max(start);
            let next = x + slope * dy;
            let area = sign * dy;
            let (x0, x1) = if x < next { (x, next) } else { (next, x) };
            x = next;
            if x0 >= limit {
                continue;
            }
            let (x0, x1) = (x0.clamp(0.0, limit), x1.clamp(0.0, limit));
            let cells = &mut self.areas[row * stride..(row + 1) * stride];
            let i = x0 as usize;
            let first = i as f32;
            let last = ceil(x1) as f32;
            if last <= first + 1.0 {
                let middle = 0.5 * (x0 + x1) - first;
                cells[i] += area * (1.0 - middle);
                cells[i + 1] += area * middle;
            } else {
                // The edge crosses several pixels: each takes the area to its right, and all beyond take the whole.
                let per = area / (x1 - x0);
                for cell in i..last as usize {
                    let (lo, hi) = (x0.max(cell as f32), x1.min(cell as f32 + 1.0));
                    let part = (hi - lo) * per;
                    let middle = 0.5 * (lo + hi) - cell as f32;
                    cells[cell] += part * (1.0 - middle);
                    cells[cell + 1] += part * middle;
                }
            }
        }
    }

    fn finish(self) -> Vec<f32> {
        let mut values = Vec::with_capacity(self.width * self.height);
        for row in self.areas.chunks_exact(self.width + 2) {
            let mut sum = 0.0f32;
            values.extend(row[..self.width].iter().map(|area| {
                sum += area;
                sum.abs().min(1.0)
            }));
        }
        values
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::base::units::Rect;
    use crate::paint::Line;

    const GRID: Grid = Grid { origin_mm: pt(0.0, 0.0), px_per_mm: 10.0 };

    #[test]
    fn a_filled_shape_covers_its_area() {
        let mut window = Coverage::new(0, 0, 100, 100);
        window.fill(&[Path::circle(pt(5.0, 5.0), 3.0)], 0.0, &GRID);
        let area: f32 = window.values.iter().sum::<f32>() / 100.0;
        assert!((area - std::f32::consts::PI * 9.0).abs() < 0.05, "{area} mm²");
    }

    #[test]
    fn a_filled_slanted_shape_covers_its_area_and_nothing_beside_it() {
        let mut window = Coverage::new(0, 0, 100, 100);
        window.fill(&[Path::polygon(&[pt(1.03, 1.0), pt(9.21, 2.07), pt(5.5, 8.91)])], 0.0, &GRID);
        let area: f32 = window.values.iter().sum::<f32>() / 100.0;
        assert!((area - 29.960).abs() < 0.05, "{area} mm²");
        assert_eq!(window.at(5, 90), 0.0);
        assert!((window.at(50, 40) - 1.0).abs() < 1e-4);
    }

    #[test]
    fn a_fattened_shape_grows_by_what_was_asked() {
        for grow in [0.03, 0.11, 0.6] {
            let mut window = Coverage::new(0, 0, 100, 100);
            window.fill(&[Path::rect(Rect::new(2.0, 2.0, 4.0, 4.0))], grow, &GRID);
            let area: f32 = window.values.iter().sum::<f32>() / 100.0;
            let expected = (4.0 + grow) * (4.0 + grow);
            assert!((area / expected - 1.0).abs() < 0.02, "grow {grow}: {area} mm² for {expected}");
        }
    }

    #[test]
    fn a_line_lays_the_same_ink_at_every_angle_and_width() {
        for width in [0.02, 0.09, 0.3, 0.8] {
            for degrees in [0.0f32, 11.0, 30.0, 45.0, 63.0, 90.0] {
                let (sin, cos) = crate::base::math::sin_cos(degrees.to_radians());
                let line: Line = (0..=60)
                    .map(|i| {
                        let t = i as f32 / 10.0 - 3.0;
                        LinePoint { x: 5.0 + t * cos, y: 5.0 + t * sin, width }
                    })
                    .collect();
                let mut window = Coverage::new(0, 0, 100, 100);
                window.lines([&line[..]], &GRID);
                let area: f32 = window.values.iter().sum::<f32>() / 100.0;
                let ratio = area / (6.0 * width);
                assert!((0.97..=1.03).contains(&ratio), "{width} mm at {degrees}°: {ratio}");
            }
        }
    }

    #[test]
    fn a_window_holds_what_the_whole_picture_holds_there() {
        let wave: Line = (0..400)
            .map(|i| {
                let x = i as f32 * 0.025;
                LinePoint { x, y: 5.0 + crate::base::math::sin(x * 2.0), width: 0.09 }
            })
            .collect();
        let mut whole = Coverage::new(0, 0, 100, 100);
        whole.lines([&wave[..]], &GRID);
        let mut part = Coverage::new(20, 40, 30, 25);
        part.lines([&wave[..]], &GRID);
        for y in 40..65 {
            for x in 20..50 {
                assert_eq!(whole.at(x, y), part.at(x, y), "pixel {x}, {y}");
            }
        }
    }
}
