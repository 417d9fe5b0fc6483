//! Signatures: invented handwriting, the same for a person every time.

use crate::base::{math::hypot, seed::Seed, units::Rect};
use crate::paint::{Line, LinePoint};
use rand::RngExt;

/// Points of letters in heights of a small letter: x, y (up), from the letter's start; and how far it advances.
type Letter = (&'static [(f32, f32)], f32);

const LETTERS: [Letter; 7] = [
    // arch, small loop, tall loop, tail, bowl, double arch, short stroke
    (&[(0.15, 0.1), (0.4, 0.95), (0.6, 0.75), (0.62, 0.05)], 0.85),
    (&[(0.2, 0.3), (0.62, 0.62), (0.42, 0.98), (0.14, 0.55), (0.38, 0.02)], 0.75),
    (&[(0.35, 0.7), (0.72, 2.0), (0.5, 2.3), (0.3, 1.4), (0.28, 0.02)], 0.7),
    (&[(0.4, 0.85), (0.5, 0.1), (0.35, -1.25), (0.05, -1.3), (0.2, -0.6)], 0.8),
    (&[(0.6, 0.85), (0.25, 0.9), (0.12, 0.3), (0.4, 0.0), (0.66, 0.4), (0.7, 0.9), (0.76, 0.05)], 0.98),
    (&[(0.12, 0.8), (0.2, 0.05), (0.45, 0.85), (0.55, 0.05), (0.8, 0.85), (0.92, 0.05)], 1.1),
    (&[(0.25, 0.85), (0.32, 0.08)], 0.5),
];

/// Capitals, on the same measure.
const CAPITALS: [Letter; 4] = [
    (
        &[
            (-0.2, 1.6),
            (0.6, 2.5),
            (0.5, 1.0),
            (0.1, -0.3),
            (-0.5, 0.2),
            (0.3, 1.0),
            (1.2, 2.2),
            (1.25, 1.2),
            (1.1, 0.1),
        ],
        1.5,
    ),
    (&[(0.9, 2.2), (0.3, 2.5), (0.1, 1.6), (0.8, 1.1), (0.95, 0.2), (0.2, -0.2), (-0.2, 0.4)], 1.25),
    (
        &[(0.1, 2.1), (0.25, 0.0), (0.2, 1.5), (0.8, 2.5), (1.3, 1.9), (0.7, 1.2), (0.3, 1.1), (0.9, 0.5), (1.4, 0.05)],
        1.55,
    ),
    (&[(-0.3, 1.9), (0.9, 2.4), (1.5, 2.2), (0.8, 2.3), (0.5, 0.6), (0.1, -0.2), (-0.4, 0.3)], 1.2),
];

/// A person's signature within a rectangle.
pub fn lines(person: Seed, rect: &Rect) -> Vec<Line> {
    let mut rng = person.stream("signature");
    let mut anchors: Vec<(f32, f32)> = Vec::new();
    let mut x = 0.0;
    let mut put = |letter: &Letter, grow: f32, x: &mut f32, rng: &mut crate::base::seed::Stream| {
        for (dx, dy) in letter.0 {
            let jitter = |rng: &mut crate::base::seed::Stream| rng.random_range(-0.09..0.09f32);
            anchors.push((*x + dx * grow + jitter(rng), dy * grow + jitter(rng)));
        }
        *x += letter.1 * grow;
    };
    for part in 0..2 {
        let capital = CAPITALS[rng.random_range(0..CAPITALS.len())];
        put(&capital, rng.random_range(0.95..1.25), &mut x, &mut rng);
        let count = if part == 0 { rng.random_range(1..4) } else { rng.random_range(4..7) };
        for i in 0..count {
            // Hands hurry: letters flatten and stretch towards the end.
            let hurry = 1.0 - 0.35 * i as f32 / count as f32;
            put(&LETTERS[rng.random_range(0..LETTERS.len())], hurry, &mut x, &mut rng);
        }
    }
    // A stroke to end with: out to the right and often back beneath the name.
    anchors.push((x + 0.5, 0.3));
    if rng.random_bool(0.6) {
        let depth = rng.random_range(-1.2..-0.7f32);
        anchors.extend([(x + 1.1, depth * 0.5), (x * 0.55, depth), (x * 0.2, depth * 0.9), (x * 0.75, depth * 1.15)]);
    }
    let slant = rng.random_range(0.22..0.5f32);
    let (low, high) = anchors.iter().fold((f32::MAX, f32::MIN), |(lo, hi), a| (lo.min(a.1), hi.max(a.1)));
    let (left, right) =
        anchors.iter().map(|a| a.0 + slant * a.1).fold((f32::MAX, f32::MIN), |(lo, hi), x| (lo.min(x), hi.max(x)));
    let scale = (rect.w / (right - left)).min(rect.h / (high - low));
    let place = |(x, y): (f32, f32)| {
        (rect.x + (x + slant * y - left) * scale, rect.y + (high - y) * scale + (rect.h - (high - low) * scale) / 2.0)
    };
    let points: Vec<(f32, f32)> = anchors.into_iter().map(place).collect();
    vec![ink(&smooth(&points))]
}

/// A Catmull–Rom curve through the points.
fn smooth(points: &[(f32, f32)]) -> Vec<(f32, f32)> {
    const STEPS: usize = 14;
    let at = |i: isize| points[i.clamp(0, points.len() as isize - 1) as usize];
    let mut out = Vec::with_capacity(points.len() * STEPS);
    for i in 0..points.len() as isize - 1 {
        let (a, b, c, d) = (at(i - 1), at(i), at(i + 1), at(i + 2));
        for k in 0..STEPS {
            let t = k as f32 / STEPS as f32;
            let blend = |a: f32, b: f32, c: f32, d: f32| {
                0.5 * (2.0 * b
                    + (c - a) * t
                    + (2.0 * a - 5.0 * b + 4.0 * c - d) * t * t
                    + (3.0 * b - a - 3.0 * c + d) * t * t * t)
            };
            out.push((blend(a.0, b.0, c.0, d.0), blend(a.1, b.1, c.1, d.1)));
        }
    }
    out
}

/// A pen's line: broader on the way down, thin at both ends.
fn ink(points: &[(f32, f32)]) -> Line {
    let count = points.len();
    let mut width = 0.16;
    points
        .iter()
        .enumerate()
        .map(|(i, &(x, y))| {
            let (px, py) = points[i.saturating_sub(1)];
            let length = hypot(x - px, y - py).max(1e-4);
            let wanted = 0.17 + 0.10 * ((y - py) / length);
            width += (wanted - width) * 0.2;
            let end = (i.min(count - 1 - i) as f32 / 10.0).min(1.0);
            LinePoint { x, y, width: width * (0.35 + 0.65 * end) }
        })
        .collect()
}
