//! Motifs: emblems, stars, flowers and wreaths as issuers' files describe them, made of outlines and fine lines.

use super::{Line, LinePoint, Path, Segment, TextStyle, set_text};
use crate::base::{
    math::{TAU, hypot, sin, sin_cos},
    units::{Point, pt},
};
use serde::Deserialize;
use std::collections::BTreeMap;

/// A motif in its own units: filled outlines and lines.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Motif {
    pub fills: Vec<Path>,
    pub lines: Vec<Line>,
    /// By how much fills are fattened, in mm.
    pub grow: f32,
}

/// Where a motif stands on the page.
#[derive(Clone, Copy, Debug, PartialEq, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Place {
    pub at: (f32, f32),
    pub scale: f32,
    /// Degrees, clockwise.
    pub turn: f32,
    pub mirror: bool,
}

impl Default for Place {
    fn default() -> Self {
        Place { at: (0.0, 0.0), scale: 1.0, turn: 0.0, mirror: false }
    }
}

impl Place {
    /// Where a point of the motif comes to lie.
    pub fn point(&self, p: Point) -> Point {
        let (sin, cos) = sin_cos(self.turn.to_radians());
        let x = if self.mirror { -p.x } else { p.x } * self.scale;
        let y = p.y * self.scale;
        pt(self.at.0 + x * cos - y * sin, self.at.1 + x * sin + y * cos)
    }
}

/// A part of a motif. Lengths in the motif's units (mm where it is placed at scale 1), angles in degrees from the x axis, clockwise.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub enum Part {
    /// An outline in SVG path data: filled, or drawn as a line if `stroke` is given.
    Path {
        d: String,
        #[serde(default)]
        stroke: f32,
    },
    /// A disc, or a ring if `stroke` is given.
    Circle {
        #[serde(default)]
        at: (f32, f32),
        r: f32,
        #[serde(default)]
        stroke: f32,
    },
    /// A star of pointed rays, each split along its axis: one half solid, the other hatched (`hatch` lines) or solid too (0).
    Star {
        #[serde(default)]
        at: (f32, f32),
        rays: u32,
        r: f32,
        /// Radius between two rays as a share of `r`.
        waist: f32,
        #[serde(default)]
        turn: f32,
        #[serde(default)]
        hatch: u32,
        #[serde(default = "fine")]
        stroke: f32,
        #[serde(default)]
        half: Half,
    },
    /// Petals round a centre; `half_width` at their widest.
    Flower {
        #[serde(default)]
        at: (f32, f32),
        petals: u32,
        /// Where petals begin and end.
        radii: (f32, f32),
        half_width: f32,
        #[serde(default)]
        turn: f32,
        #[serde(default)]
        stroke: f32,
    },
    /// Slanted ticks between two circles, like a rope.
    Ticks {
        #[serde(default)]
        at: (f32, f32),
        radii: (f32, f32),
        count: u32,
        /// Degrees from one circle to the other.
        #[serde(default)]
        slant: f32,
        stroke: f32,
    },
    /// A sprig along an arc: pairs of leaves on a stem, smaller towards the tip.
    Sprig {
        #[serde(default)]
        at: (f32, f32),
        r: f32,
        /// Angles of its foot and its tip.
        span: (f32, f32),
        pairs: u32,
        /// Length of the first leaf; it is a quarter as wide to either side.
        leaf: f32,
        stem: f32,
    },
    /// Wave lines one below the other, thickening downwards, within a circle.
    Waves {
        #[serde(default)]
        at: (f32, f32),
        r: f32,
        /// Where the first and the last line are, from the centre.
        rows: (f32, f32),
        count: u32,
        amplitude: f32,
        wavelength: f32,
        /// Width of the first and of the last line.
        widths: (f32, f32),
    },
    /// Parallel lines inside an outline.
    Hatch { d: String, turn: f32, pitch: f32, stroke: f32 },
    /// Letters; `at` on the baseline.
    Text {
        text: String,
        style: TextStyle,
        #[serde(default)]
        at: (f32, f32),
    },
    /// Copies of another motif, evenly round a centre when there are more than one.
    Use {
        motif: String,
        #[serde(default)]
        place: Place,
        #[serde(default = "one")]
        copies: u32,
        /// Distance of the copies from the centre.
        #[serde(default)]
        r: f32,
    },
}

/// Which facets of a star's rays are drawn.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize)]
pub enum Half {
    #[default]
    Both,
    Left,
    Right,
    /// No facets, the star's outline only.
    Outline,
}

fn fine() -> f32 {
    0.09
}

fn one() -> u32 {
    1
}

/// Motifs of an issuer, by name.
pub type Motifs = BTreeMap<String, Vec<Part>>;

/// How deep motifs may use each other.
const DEEPEST: u32 = 6;

impl Motif {
    /// The motif of that name; what is wrong with it if it cannot be made.
    pub fn named(name: &str, motifs: &Motifs) -> Result<Motif, String> {
        let mut motif = Motif::default();
        motif.add_named(name, motifs, 0)?;
        Ok(motif)
    }

    /// The motif as it stands on the page.
    pub fn placed(&self, place: &Place) -> Motif {
        Motif {
            grow: self.grow * place.scale,
            fills: self.fills.iter().map(|path| path.map(|p| place.point(p))).collect(),
            lines: self
                .lines
                .iter()
                .map(|line| {
                    line.iter()
                        .map(|p| {
                            let at = place.point(pt(p.x, p.y));
                            LinePoint { x: at.x, y: at.y, width: p.width * place.scale }
                        })
                        .collect()
                })
                .collect(),
        }
    }

    pub fn append(&mut self, mut other: Motif) {
        self.fills.append(&mut other.fills);
        self.lines.append(&mut other.lines);
        self.grow = self.grow.max(other.grow);
    }

    fn add_named(&mut self, name: &str, motifs: &Motifs, depth: u32) -> Result<(), String> {
        let Some(parts) = motifs.get(name) else {
            return Err(format!("there is no motif called `{name}`"));
        };
        if depth > DEEPEST {
            return Err(format!("motif `{name}` uses itself, or others more than {DEEPEST} deep"));
        }
        for part in parts {
            self.add(part, motifs, depth).map_err(|problem| format!("motif `{name}`: {problem}"))?;
        }
        Ok(())
    }

    fn add(&mut self, part: &Part, motifs: &Motifs, depth: u32) -> Result<(), String> {
        match part {
            Part::Path { d, stroke } => {
                let path = Path::from_svg(d)?;
                self.outline(path, *stroke);
            }
            Part::Circle { at, r, stroke } => self.outline(Path::circle(pt(at.0, at.1), *r), *stroke),
            Part::Star { at, rays, r, waist, turn, hatch, stroke, half } => {
                self.star(pt(at.0, at.1), *rays, (*r, r * waist), *turn, (*hatch, *stroke), *half);
            }
            Part::Flower { at, petals, radii, half_width, turn, stroke } => {
                for i in 0..*petals {
                    let angle = (turn + 360.0 * i as f32 / *petals as f32).to_radians();
                    let petal = leaf(radii.1 - radii.0, *half_width);
                    let (sin, cos) = sin_cos(angle);
                    let petal = petal.map(|p| {
                        let x = p.x + radii.0;
                        pt(at.0 + x * cos - p.y * sin, at.1 + x * sin + p.y * cos)
                    });
                    self.outline(petal, *stroke);
                }
            }
            Part::Ticks { at, radii, count, slant, stroke } => {
                for i in 0..*count {
                    let from = TAU * i as f32 / *count as f32;
                    let to = from + slant.to_radians();
                    let on = |r: f32, angle: f32| {
                        let (sin, cos) = sin_cos(angle);
                        LinePoint { x: at.0 + r * cos, y: at.1 + r * sin, width: *stroke }
                    };
                    self.lines.push(vec![on(radii.0, from), on(radii.1, to)]);
                }
            }
            Part::Sprig { at, r, span, pairs, leaf, stem } => {
                self.sprig(pt(at.0, at.1), *r, *span, *pairs, *leaf, *stem);
            }
            Part::Waves { at, r, rows, count, amplitude, wavelength, widths } => {
                for i in 0..*count {
                    let t = i as f32 / (*count as f32 - 1.0).max(1.0);
                    let y = rows.0 + (rows.1 - rows.0) * t;
                    let half = (r * r - y * y).max(0.0).sqrt();
                    let steps = (half * 2.0 / (wavelength / 14.0)).ceil().max(2.0) as usize;
                    let width = widths.0 + (widths.1 - widths.0) * t;
                    let line = (0..=steps).map(|k| {
                        let x = -half + 2.0 * half * k as f32 / steps as f32;
                        let wave = amplitude * sin(TAU * (x / wavelength + 0.5 * i as f32));
                        LinePoint { x: at.0 + x, y: at.1 + y + wave, width }
                    });
                    self.lines.push(line.collect());
                }
            }
            Part::Hatch { d, turn, pitch, stroke } => {
                let path = Path::from_svg(d)?;
                self.lines.extend(hatch(&[path], *turn, *pitch, *stroke));
            }
            Part::Text { text, style, at } => self.fills.extend(set_text(text, style, pt(at.0, at.1))),
            Part::Use { motif, place, copies, r } => {
                let mut used = Motif::default();
                used.add_named(motif, motifs, depth + 1)?;
                for i in 0..*copies {
                    let mut place = *place;
                    if *copies > 1 || *r != 0.0 {
                        place.turn += 360.0 * i as f32 / *copies as f32;
                        let (sin, cos) = sin_cos(place.turn.to_radians());
                        // A motif stands upright at the top of the circle: its own −y points outwards.
                        place.at = (place.at.0 + r * sin, place.at.1 - r * cos);
                    }
                    self.append(used.placed(&place));
                }
            }
        }
        Ok(())
    }

    fn outline(&mut self, path: Path, stroke: f32) {
        if stroke > 0.0 {
            self.lines.extend(stroked(&path, stroke));
        } else {
            self.fills.push(path);
        }
    }

    fn star(
        &mut self,
        at: Point,
        rays: u32,
        (r, waist): (f32, f32),
        turn: f32,
        (hatch, stroke): (u32, f32),
        half: Half,
    ) {
        let on = |radius: f32, angle: f32| {
            let (sin, cos) = sin_cos(angle);
            pt(at.x + radius * cos, at.y + radius * sin)
        };
        let line = |a: Point, b: Point| {
            vec![LinePoint { x: a.x, y: a.y, width: stroke }, LinePoint { x: b.x, y: b.y, width: stroke }]
        };
        let step = TAU / 2.0 / rays as f32;
        for i in 0..rays {
            let angle = turn.to_radians() + 2.0 * step * i as f32;
            let (tip, left, right) = (on(r, angle), on(waist, angle - step), on(waist, angle + step));
            if half == Half::Outline {
                self.lines.extend([line(left, tip), line(tip, right)]);
                continue;
            }
            if half != Half::Right {
                self.fills.push(Path::polygon(&[at, left, tip]));
            }
            if half == Half::Right || half == Half::Both && hatch == 0 {
                self.fills.push(Path::polygon(&[at, tip, right]));
            } else if half == Half::Both {
                self.lines.extend([line(tip, right), line(right, at)]);
                for k in 1..=hatch {
                    let t = k as f32 / (hatch + 1) as f32;
                    let along = |p: Point, q: Point| pt(p.x + (q.x - p.x) * t, p.y + (q.y - p.y) * t);
                    self.lines.push(line(along(at, tip), along(right, tip)));
                }
            }
        }
    }

    fn sprig(&mut self, at: Point, r: f32, span: (f32, f32), pairs: u32, length: f32, stem: f32) {
        let angle = |t: f32| (span.0 + (span.1 - span.0) * t).to_radians();
        let forward = if span.1 > span.0 { 1.0 } else { -1.0 };
        let on = |t: f32| {
            let (sin, cos) = sin_cos(angle(t));
            pt(at.x + r * cos, at.y + r * sin)
        };
        self.lines.push(
            (0..=40)
                .map(|i| {
                    let t = i as f32 / 40.0;
                    let p = on(t);
                    LinePoint { x: p.x, y: p.y, width: stem * (1.0 - 0.5 * t) }
                })
                .collect(),
        );
        for i in 0..=pairs {
            let t = (i as f32 + 0.35) / (pairs as f32 + 0.35);
            let size = length * (1.0 - 0.35 * t);
            let foot = on(t.min(1.0));
            // The stem's own direction; leaves lean 38° off it to either side, the last one straight on.
            let direction = angle(t.min(1.0)) + forward * TAU / 4.0;
            let sides: &[f32] = if i == pairs { &[0.0] } else { &[-0.66, 0.66] };
            for side in sides {
                let (sin, cos) = sin_cos(direction + side);
                let blade = leaf(size, size / 4.0);
                self.fills.push(blade.map(|p| pt(foot.x + p.x * cos - p.y * sin, foot.y + p.x * sin + p.y * cos)));
            }
        }
    }
}

/// A leaf along the x axis: two cubic curves, widest a little before its middle.
fn leaf(length: f32, half_width: f32) -> Path {
    // A cubic with both handles at a height h bulges by ¾ h.
    let h = half_width / 0.75;
    Path(vec![
        Segment::Move(pt(0.0, 0.0)),
        Segment::Cubic(pt(0.18 * length, -h), pt(0.66 * length, -h), pt(length, 0.0)),
        Segment::Cubic(pt(0.66 * length, h), pt(0.18 * length, h), pt(0.0, 0.0)),
        Segment::Close,
    ])
}

/// The rim of a path as lines.
pub fn stroked(path: &Path, width: f32) -> Vec<Line> {
    path.flatten(0.004)
        .into_iter()
        .map(|ring| {
            // Long straight sides are kept whole; thin lines are drawn from point to point.
            ring.into_iter().map(|p| LinePoint { x: p.x, y: p.y, width }).collect()
        })
        .collect()
}

/// Parallel lines at `turn` degrees inside outlines (even-odd).
pub fn hatch(paths: &[Path], turn: f32, pitch: f32, width: f32) -> Vec<Line> {
    let (sin_t, cos_t) = sin_cos(turn.to_radians());
    let rings: Vec<Vec<(f32, f32)>> = paths
        .iter()
        .flat_map(|path| path.flatten(0.01))
        .map(|ring| ring.into_iter().map(|p| (p.x * cos_t + p.y * sin_t, p.y * cos_t - p.x * sin_t)).collect())
        .collect();
    let edges = || rings.iter().flat_map(|ring| ring.windows(2).map(|w| (w[0], w[1])));
    let (low, high) = edges()
        .fold((f32::INFINITY, f32::NEG_INFINITY), |(lo, hi), (a, b)| (lo.min(a.1).min(b.1), hi.max(a.1).max(b.1)));
    let mut out = Vec::new();
    if low >= high || pitch <= 0.0 {
        return out;
    }
    let first = (low / pitch).ceil() as i32;
    let last = (high / pitch).floor() as i32;
    for i in first..=last {
        let v = (i as f32 + 0.001) * pitch;
        let mut cuts: Vec<f32> = edges()
            .filter(|(a, b)| (a.1 <= v) != (b.1 <= v))
            .map(|(a, b)| a.0 + (b.0 - a.0) * (v - a.1) / (b.1 - a.1))
            .collect();
        cuts.sort_by(f32::total_cmp);
        for pair in cuts.chunks_exact(2) {
            let place = |u: f32| LinePoint { x: u * cos_t - v * sin_t, y: u * sin_t + v * cos_t, width };
            if hypot(pair[1] - pair[0], 0.0) > width {
                out.push(vec![place(pair[0]), place(pair[1])]);
            }
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn hatching_stays_inside_its_outline() {
        let square = Path::from_svg("M0 0H10V10H0Z").unwrap();
        let lines = hatch(std::slice::from_ref(&square), 45.0, 0.5, 0.1);
        assert!((20..=30).contains(&lines.len()), "{}", lines.len());
        for p in lines.iter().flatten() {
            assert!((-0.01..=10.01).contains(&p.x) && (-0.01..=10.01).contains(&p.y), "{p:?}");
        }
    }

    #[test]
    fn a_motif_that_uses_itself_is_refused_and_a_missing_one_is_named() {
        let motifs: Motifs = [(
            "loop".to_owned(),
            vec![Part::Use { motif: "loop".to_owned(), place: Place::default(), copies: 1, r: 0.0 }],
        )]
        .into();
        assert!(Motif::named("loop", &motifs).unwrap_err().contains("uses itself"));
        assert_eq!(Motif::named("crown", &motifs).unwrap_err(), "there is no motif called `crown`");
    }

    #[test]
    fn a_placed_motif_keeps_its_shape_at_its_scale() {
        let motifs: Motifs = [("dot".to_owned(), vec![Part::Circle { at: (1.0, 0.0), r: 0.5, stroke: 0.0 }])].into();
        let dot = Motif::named("dot", &motifs).unwrap();
        let placed = dot.placed(&Place { at: (10.0, 20.0), scale: 2.0, turn: 90.0, mirror: false });
        let bounds = super::super::Shape::fill(placed.fills).bounds().unwrap();
        assert!((bounds.centre().x - 10.0).abs() < 0.01 && (bounds.centre().y - 22.0).abs() < 0.01, "{bounds:?}");
    }
}
