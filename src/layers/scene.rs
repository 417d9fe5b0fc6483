//! How a page is looked at, worked out once for all its pixels: [`compose`](super::compose()) and the desk's shader both go by it.

use super::Optics;
use crate::base::math::{atan2, cos, exp, hypot, lerp, powf, sin, sin_cos, smoothstep};
use std::f32::consts::{PI, TAU};

/// What a motif of a DOVID sends to the eye from here.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Facet {
    /// Share of its light, 0.1…1.
    pub lit: f32,
    /// Phase of its colour at the centre, and how that changes to the rim and in a turn.
    pub phase: f32,
    pub per_radius: f32,
    pub per_turn: f32,
}

/// Everything about a view that is the same for all pixels; light is linear.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Scene {
    /// Direction towards the oblique lamp in the page's plane.
    pub lamp: [f32; 2],
    /// Share of white light that a page turned to a lamp still sends to the eye.
    pub dim: f32,
    /// Where on the page the lamp's mirror image lies, in mm.
    pub mirror_mm: [f32; 2],
    /// What a glossy place mirrors of the lamp anywhere, and besides in the middle of its image.
    pub sheen: [f32; 2],
    /// Share of light that solid pictures under lenses take: the one seen from the left, the one seen from the right.
    pub lenses: [f32; 2],
    /// Share of light that the lines of a latent image take: those across, those up and down; in white and in oblique light.
    pub latent: [f32; 2],
    pub latent_oblique: [f32; 2],
    /// Colour of optically variable ink at this angle, and how far it shows.
    pub ink: [f32; 3],
    pub ink_shows: f32,
    /// How bright a DOVID's motifs are, and how much of the page they outshine.
    pub gain: f32,
    pub outshine: f32,
    pub facets: [Facet; 5],
}

/// Elevation of the oblique lamp above the page.
pub const LAMP_ELEVATION_DEG: f32 = 11.0;
/// How dark a solid picture under lenses and the lines of a latent image become, as a share of the light.
const LENS_DEPTH: f32 = 0.86;
const LATENT_DEPTH: f32 = 0.60;

impl Scene {
    /// Angles in degrees, as [`View`](super::View) has them.
    pub fn new(optics: &Optics, tilt_deg: (f32, f32), lamp_deg: f32) -> Scene {
        let (x, y) = tilt_deg;
        let angle = hypot(x, y);
        // A little turn is enough for the room's one lamp to count for more than the room.
        let directional = (angle / 3.0).min(1.0);
        let (lamp_y, lamp_x) = sin_cos(lamp_deg.to_radians());
        let lamp = [-lamp_x, -lamp_y];
        let device = optics.dovid.map(|device| {
            device.channels.map(|c| {
                let off = (x - c.angle_deg) / c.half_width_deg;
                Facet {
                    lit: 0.10 + 0.90 * exp(-0.5 * off * off),
                    phase: c.phase + 0.021 * x + 0.013 * y,
                    per_radius: c.per_radius,
                    per_turn: c.per_turn,
                }
            })
        });
        Scene {
            lamp,
            dim: 1.0 - 0.26 * directional,
            mirror_mm: [62.5 + 2.2 * x, 44.0 - 2.2 * y],
            sheen: [0.03 * directional, 0.20 * directional],
            lenses: lenses(x),
            // Raised lines hide the paper between them from an eye that looks across them.
            latent: [LATENT_DEPTH * latent_reach(y), LATENT_DEPTH * latent_reach(x)],
            // Lines across the light throw shadows beside them, lines along it none.
            latent_oblique: [LATENT_DEPTH * lamp[1] * lamp[1], LATENT_DEPTH * lamp[0] * lamp[0]],
            ink: optics.shift.map_or([0.0; 3], |shift| {
                let off = (angle - 15.0) / 7.0;
                // Half way the flakes mirror the lamp.
                let lustre = 0.10 * exp(-0.5 * off * off);
                between(shift.from, shift.to, smoothstep(6.0, 30.0, angle)).map(|v| v + lustre)
            }),
            ink_shows: if optics.shift.is_some() { directional } else { 0.0 },
            gain: lerp(0.20, 0.95, directional),
            outshine: lerp(0.20, 0.45, directional),
            facets: device.unwrap_or_default(),
        }
    }
}

/// Each picture under lenses is seen from its own side, both faintly from above.
pub fn lenses(tilt_deg: f32) -> [f32; 2] {
    [-1.0, 1.0].map(|side| LENS_DEPTH * (0.6 + side * tilt_deg / 14.0).clamp(0.0, 1.0))
}

/// How far a latent image has come out at an angle, 0…1; real ones need a flatter look than a page on a screen can be given.
fn latent_reach(tilt_deg: f32) -> f32 {
    smoothstep(8.0, 32.0, tilt_deg.abs())
}

/// A colour between two: an interference pigment's hue walks through the spectrum and never through grey. Of two ways round that are
/// nearly as long it takes the one to shorter wavelengths, as a pigment does when it is tilted. Lightness and chroma are Oklab's.
fn between(from: [f32; 3], to: [f32; 3], share: f32) -> [f32; 3] {
    if share <= 0.0 || share >= 1.0 {
        return if share <= 0.0 { from } else { to };
    }
    let ([l0, c0, h0], [l1, c1, h1]) = (oklch(from), oklch(to));
    let mut turn = (h1 - h0).rem_euclid(TAU);
    if turn > PI * 7.0 / 6.0 {
        turn -= TAU;
    }
    // A colour without a hue takes the other's.
    let hue = if c0 < 0.02 {
        h1
    } else if c1 < 0.02 {
        h0
    } else {
        h0 + share * turn
    };
    linear_rgb([lerp(l0, l1, share), lerp(c0, c1, share), hue])
}

/// Lightness, chroma and hue (radians) of linear sRGB (Björn Ottosson, Oklab, 2020).
fn oklch([r, g, b]: [f32; 3]) -> [f32; 3] {
    let root = |v: f32| powf(v.max(0.0), 1.0 / 3.0);
    let l = root(0.412_221_46 * r + 0.536_332_55 * g + 0.051_445_995 * b);
    let m = root(0.211_903_5 * r + 0.680_699_5 * g + 0.107_396_96 * b);
    let s = root(0.088_302_46 * r + 0.281_718_85 * g + 0.629_978_7 * b);
    let lightness = 0.210_454_26 * l + 0.793_617_8 * m - 0.004_072_047 * s;
    let a = 1.977_998_5 * l - 2.428_592_2 * m + 0.450_593_7 * s;
    let b = 0.025_904_037 * l + 0.782_771_77 * m - 0.808_675_77 * s;
    [lightness, hypot(a, b), atan2(b, a)]
}

fn linear_rgb([lightness, chroma, hue]: [f32; 3]) -> [f32; 3] {
    let (a, b) = (chroma * cos(hue), chroma * sin(hue));
    let cube = |v: f32| v * v * v;
    let l = cube(lightness + 0.396_337_78 * a + 0.215_803_76 * b);
    let m = cube(lightness - 0.105_561_346 * a - 0.063_854_17 * b);
    let s = cube(lightness - 0.089_484_18 * a - 1.291_485_5 * b);
    [
        4.076_741_7 * l - 3.307_711_6 * m + 0.230_969_93 * s,
        -1.268_438 * l + 2.609_757_4 * m - 0.341_319_4 * s,
        -0.004_196_086 * l - 0.703_418_6 * m + 1.707_614_7 * s,
    ]
    .map(|v| v.clamp(0.0, 1.0))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_colour_survives_the_way_there_and_back() {
        for rgb in [[0.2, 0.5, 0.1], [0.9, 0.05, 0.4], [0.3, 0.3, 0.3]] {
            let back = linear_rgb(oklch(rgb));
            assert!(rgb.iter().zip(back).all(|(a, b)| (a - b).abs() < 1e-3), "{rgb:?} {back:?}");
        }
    }

    #[test]
    fn ink_between_opposite_hues_keeps_its_colour() {
        let (magenta, green) = ([0.45, 0.03, 0.25], [0.03, 0.35, 0.08]);
        for share in [0.25, 0.5, 0.75] {
            let [_, chroma, _] = oklch(between(magenta, green, share));
            assert!(chroma > 0.08, "{chroma} at {share}");
        }
        assert_eq!(between(magenta, green, 0.0), magenta);
        assert_eq!(between(magenta, green, 1.0), green);
    }
}
