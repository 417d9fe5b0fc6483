//! Outlines as issuers' files write them: SVG path data (`M 0 0 L 10 0 Q … C … A … Z`).

use super::{Path, Segment};
use crate::base::{
    math::{PI, TAU, atan2, sin_cos, tan},
    units::{Point, pt},
};

impl Path {
    /// The outline that SVG path data describe; what is wrong with them, and where, if they cannot be read.
    pub fn from_svg(data: &str) -> Result<Path, String> {
        let mut reader = Reader { text: data.as_bytes(), at: 0 };
        let mut segments = Vec::new();
        let (mut here, mut start) = (pt(0.0, 0.0), pt(0.0, 0.0));
        // The control point that S and T mirror.
        let mut handle: Option<(u8, Point)> = None;
        let mut command = 0u8;
        loop {
            match reader.command() {
                Some(next) => command = next,
                None if reader.finished() => break,
                // Numbers without a letter repeat the command; after M they draw lines.
                None => {
                    command = match command {
                        b'M' => b'L',
                        b'm' => b'l',
                        0 | b'Z' | b'z' => return Err(reader.problem("a command letter is missing")),
                        same => same,
                    }
                }
            }
            let origin = if command.is_ascii_lowercase() { here } else { pt(0.0, 0.0) };
            let mut point =
                || -> Result<Point, String> { Ok(pt(origin.x + reader.number()?, origin.y + reader.number()?)) };
            let mut next_handle = None;
            match command.to_ascii_uppercase() {
                b'M' => {
                    here = point()?;
                    start = here;
                    segments.push(Segment::Move(here));
                }
                b'L' => {
                    here = point()?;
                    segments.push(Segment::Line(here));
                }
                b'H' => {
                    here.x = origin.x + reader.number()?;
                    segments.push(Segment::Line(here));
                }
                b'V' => {
                    here.y = origin.y + reader.number()?;
                    segments.push(Segment::Line(here));
                }
                b'C' | b'S' => {
                    let first =
                        if command.eq_ignore_ascii_case(&b'C') { point()? } else { mirrored(handle, b'C', here) };
                    let (second, end) = (point()?, point()?);
                    segments.push(Segment::Cubic(first, second, end));
                    next_handle = Some((b'C', second));
                    here = end;
                }
                b'Q' | b'T' => {
                    let control =
                        if command.eq_ignore_ascii_case(&b'Q') { point()? } else { mirrored(handle, b'Q', here) };
                    let end = point()?;
                    segments.push(Segment::Quad(control, end));
                    next_handle = Some((b'Q', control));
                    here = end;
                }
                b'A' => {
                    let (rx, ry, turn) = (reader.number()?, reader.number()?, reader.number()?);
                    let (large, sweep) = (reader.number()? != 0.0, reader.number()? != 0.0);
                    let end = pt(origin.x + reader.number()?, origin.y + reader.number()?);
                    arc(&mut segments, here, end, (rx.abs(), ry.abs()), turn, large, sweep);
                    here = end;
                }
                b'Z' => {
                    segments.push(Segment::Close);
                    here = start;
                }
                other => return Err(reader.problem(&format!("`{}` is not a command of path data", other as char))),
            }
            handle = next_handle;
        }
        if matches!(segments.first(), Some(Segment::Move(_)) | None) {
            Ok(Path(segments))
        } else {
            Err("path data start with a letter other than M".to_owned())
        }
    }
}

fn mirrored(handle: Option<(u8, Point)>, kind: u8, here: Point) -> Point {
    match handle {
        Some((of, p)) if of == kind => pt(2.0 * here.x - p.x, 2.0 * here.y - p.y),
        _ => here,
    }
}

/// An elliptic arc as cubics (SVG 2, appendix B.2.4: from end points to centre).
fn arc(out: &mut Vec<Segment>, from: Point, to: Point, radii: (f32, f32), turn: f32, large: bool, sweep: bool) {
    let (mut rx, mut ry) = radii;
    if rx == 0.0 || ry == 0.0 || from == to {
        out.push(Segment::Line(to));
        return;
    }
    let (sin, cos) = sin_cos(turn.to_radians());
    let (dx, dy) = ((from.x - to.x) / 2.0, (from.y - to.y) / 2.0);
    let (x, y) = (cos * dx + sin * dy, cos * dy - sin * dx);
    let stretch = (x * x) / (rx * rx) + (y * y) / (ry * ry);
    if stretch > 1.0 {
        rx *= stretch.sqrt();
        ry *= stretch.sqrt();
    }
    let below = rx * rx * y * y + ry * ry * x * x;
    let root = ((rx * rx * ry * ry - below).max(0.0) / below).sqrt() * if large == sweep { -1.0 } else { 1.0 };
    let (cx, cy) = (root * rx * y / ry, -root * ry * x / rx);
    let centre = pt(cos * cx - sin * cy + (from.x + to.x) / 2.0, sin * cx + cos * cy + (from.y + to.y) / 2.0);
    let a0 = atan2((y - cy) / ry, (x - cx) / rx);
    let mut span = atan2((-y - cy) / ry, (-x - cx) / rx) - a0;
    if sweep && span < 0.0 {
        span += TAU;
    } else if !sweep && span > 0.0 {
        span -= TAU;
    }
    let pieces = (span.abs() / (PI / 2.0)).ceil().max(1.0);
    let step = span / pieces;
    let k = 4.0 / 3.0 * tan(step / 4.0);
    let place = |u: f32, v: f32| pt(centre.x + cos * rx * u - sin * ry * v, centre.y + sin * rx * u + cos * ry * v);
    for i in 0..pieces as usize {
        let (s0, c0) = sin_cos(a0 + step * i as f32);
        let (s1, c1) = sin_cos(a0 + step * (i + 1) as f32);
        out.push(Segment::Cubic(place(c0 - k * s0, s0 + k * c0), place(c1 + k * s1, s1 - k * c1), place(c1, s1)));
    }
}

struct Reader<'a> {
    text: &'a [u8],
    at: usize,
}

impl Reader<'_> {
    fn skip(&mut self) {
        while self.text.get(self.at).is_some_and(|b| b.is_ascii_whitespace() || *b == b',') {
            self.at += 1;
        }
    }

    fn finished(&mut self) -> bool {
        self.skip();
        self.at == self.text.len()
    }

    fn command(&mut self) -> Option<u8> {
        self.skip();
        let byte = *self.text.get(self.at)?;
        byte.is_ascii_alphabetic().then(|| {
            self.at += 1;
            byte
        })
    }

    fn number(&mut self) -> Result<f32, String> {
        self.skip();
        let from = self.at;
        while let Some(byte) = self.text.get(self.at) {
            let part = byte.is_ascii_digit()
                || *byte == b'.' && !self.text[from..self.at].contains(&b'.')
                || (*byte == b'-' || *byte == b'+') && self.at == from;
            if !part {
                break;
            }
            self.at += 1;
        }
        std::str::from_utf8(&self.text[from..self.at])
            .ok()
            .and_then(|text| text.parse().ok())
            .ok_or_else(|| self.problem("a number is missing"))
    }

    fn problem(&self, what: &str) -> String {
        format!("{what} at character {} of the path data", self.at + 1)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn area(data: &str) -> f32 {
        let rings = Path::from_svg(data).unwrap().flatten(0.001);
        rings
            .iter()
            .flat_map(|ring| ring.windows(2))
            .map(|p| (p[0].x * p[1].y - p[1].x * p[0].y) / 2.0)
            .sum::<f32>()
            .abs()
    }

    #[test]
    fn outlines_enclose_the_area_that_their_data_describe() {
        for (data, expected) in [
            ("M0 0 L4 0 L4 3 L0 3 Z", 12.0),
            ("m1,1 4,0 0,3 -4,0z", 12.0),
            ("M0 0H4V3H0Z", 12.0),
            ("M-2 0 A2 2 0 0 1 2 0 A2 2 0 0 1 -2 0Z", std::f32::consts::PI * 4.0),
            ("M0 0Q5 10 10 0Z", 33.333),
            ("M0 0C0 6 10 6 10 0S20-6 20 0Z", 0.0),
        ] {
            assert!((area(data) - expected).abs() < 0.02, "{data}: {}", area(data));
        }
    }

    #[test]
    fn faulty_path_data_say_where() {
        assert_eq!(Path::from_svg("M0 0 L4").unwrap_err(), "a number is missing at character 8 of the path data");
        assert_eq!(
            Path::from_svg("M0 0 X4").unwrap_err(),
            "`X` is not a command of path data at character 7 of the path data"
        );
        assert!(Path::from_svg("L0 0").is_err());
    }
}
