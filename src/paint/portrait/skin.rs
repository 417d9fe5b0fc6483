//! Skin: its colour from melanin and blood, with the lips, moles, freckles, stubble and lines that sit in it.

use super::face::Face;
use super::noise::{Noise, unit};
use super::shape::{bell, bump, mix3};
use super::view::{Colour, View};
use super::{eye, facial_hair, lines, mouth, nose, strand};
use crate::base::math::{exp, lerp, smoothstep};

/// What the light does with a place on the skin.
pub struct Paint {
    /// Linear reflectance.
    pub colour: Colour,
    /// Strength of the highlight, 1 for bare skin.
    pub gloss: f32,
    /// Roughness of the highlight.
    pub rough: f32,
    /// Depth of the pores for the highlight.
    pub pores: f32,
    /// Part of the light that arrives here, besides what relief tells.
    pub open: f32,
}

/// The painter of one person's skin in one view.
pub struct Skin<'a> {
    face: &'a Face,
    beard: f32,
    moles: Vec<Mole>,
    stubble: Colour,
    base: Colour,
    /// How much blood shows through.
    flush: f32,
    blotches: Blotches,
}

/// Unevenness of the skin too large to be worked out anew for every pixel: of blood, and of melanin.
struct Blotches {
    cells: Vec<[f32; 2]>,
}

impl Blotches {
    /// Half the breadth and half the height that are covered, and how far apart it is known, mm; it runs evenly in between.
    const HALF: [f32; 2] = [112.0, 136.0];
    const STEP: f32 = 2.0;
    const ACROSS: usize = (2.0 * Self::HALF[0] / Self::STEP) as usize + 2;
    const DOWN: usize = (2.0 * Self::HALF[1] / Self::STEP) as usize + 2;

    fn new(noise: &Noise) -> Blotches {
        let place = |i: usize| {
            let (column, row) = ((i % Self::ACROSS) as f32, (i / Self::ACROSS) as f32);
            (Self::STEP * column - Self::HALF[0], Self::STEP * row - Self::HALF[1])
        };
        let cells = (0..Self::ACROSS * Self::DOWN)
            .map(place)
            .map(|(x, y)| [noise.cloud(x * 0.05 + 11.0, y * 0.05 + 23.0), noise.cloud(x * 0.11 + 60.0, y * 0.11)])
            .collect();
        Blotches { cells }
    }

    #[inline]
    fn at(&self, x: f32, y: f32) -> [f32; 2] {
        let fx = (x + Self::HALF[0]).clamp(0.0, 2.0 * Self::HALF[0]) * (1.0 / Self::STEP);
        let fy = (y + Self::HALF[1]).clamp(0.0, 2.0 * Self::HALF[1]) * (1.0 / Self::STEP);
        let (i, j) = (fx as usize, fy as usize);
        let (u, v) = (fx - i as f32, fy - j as f32);
        let upper = &self.cells[j * Self::ACROSS + i..][..2];
        let lower = &self.cells[(j + 1) * Self::ACROSS + i..][..2];
        let mix = |k: usize| {
            let top = upper[0][k] + (upper[1][k] - upper[0][k]) * u;
            let low = lower[0][k] + (lower[1][k] - lower[0][k]) * u;
            top + (low - top) * v
        };
        [mix(0), mix(1)]
    }
}

struct Mole {
    x: f32,
    y: f32,
    radius: f32,
    dark: f32,
}

impl<'a> Skin<'a> {
    pub fn new(face: &'a Face, view: &View) -> Skin<'a> {
        let p = &face.p;
        let seed = p.texture_seed as u32;
        let count = p.moles.round() as u32;
        let moles = (0..count)
            .map(|i| {
                let u = |k: u32| unit(seed.wrapping_add(101 * i + 7 * k + 1));
                Mole {
                    x: lerp(-52.0, 52.0, u(1)),
                    y: lerp(-100.0, 48.0, u(2)),
                    radius: lerp(0.6, 1.6, u(3) * u(3)),
                    dark: lerp(0.5, 1.0, u(4)),
                }
            })
            .filter(|m| {
                let e = face.eyes.at(m.x, m.y);
                let at_eye = e.dx.abs() < 19.0 && m.y.abs() < 10.0;
                let at_lips = (m.y - p.mouth_y).abs() < 13.0 && m.x.abs() < p.mouth_w + 3.0;
                !(at_eye || at_lips)
            })
            .collect();
        let blood = p.blood * (1.0 - 0.6 * p.melanin);
        let m = 0.05 + 1.25 * p.melanin;
        let hair = strand::pigment(p.hair_mel, p.hair_red);
        Skin {
            face,
            beard: view.beard,
            moles,
            stubble: mix3(hair, [0.17, 0.165, 0.16], 0.7 * face.grey),
            base: [
                0.80 * exp(-m * 0.98 - blood * 0.03),
                0.70 * exp(-m * 1.40 - blood * 0.50 - 0.04 * p.yellow),
                0.62 * exp(-m * 1.85 - blood * 0.47 - 0.26 * p.yellow),
            ],
            flush: 1.0 - 0.55 * p.melanin,
            blotches: Blotches::new(&face.noise),
        }
    }

    /// Colour for melanin and blood added to the person's own.
    fn tone(&self, melanin: f32, blood: f32) -> Colour {
        let (l, r) = (melanin, blood * self.flush);
        [
            self.base[0] * fade(l + 0.10 * r),
            self.base[1] * fade(1.45 * l + 1.05 * r),
            self.base[2] * fade(1.9 * l + 0.95 * r),
        ]
    }

    /// Paints the neck, chest or an ear; `ear` is its shade for ears.
    pub fn plain(&self, x: f32, y: f32, ear: Option<f32>) -> Paint {
        let n = &self.face.noise;
        let mottle = 0.06 * n.cloud(x * 0.05 + 3.0, y * 0.05) + 0.05 * n.at(x * 0.5, y * 0.5);
        let (blood, open) = match ear {
            // Light comes through the thin gristle too.
            Some(open) => (0.10 + 0.10 * (1.0 - open), 1.22 * open),
            None => (-0.12 + 0.08 * self.face.old, 1.0),
        };
        let stubble = if ear.is_none() { self.stubble_at(facial_hair::neck_beard(self.face, x, y), x, y) } else { 0.0 };
        let colour = mix3(self.tone(0.03 + 0.3 * mottle.max(0.0), blood + mottle), self.stubble, stubble);
        Paint { colour, gloss: 0.55, rough: 0.50, pores: 0.05, open }
    }

    fn stubble_at(&self, mask: f32, x: f32, y: f32) -> f32 {
        if mask <= 0.0 {
            return 0.0;
        }
        let n = &self.face.noise;
        let dots = smoothstep(-0.35, 0.75, n.at(x * 1.9, y * 1.9) + 0.5 * n.at(x * 0.7 + 9.0, y * 0.7));
        let shaven = 0.10 * self.face.p.sex * (1.0 - self.face.immature) * (0.35 + 0.65 * self.face.p.hair_mel);
        let grown = 0.62 * smoothstep(0.0, 0.35, self.beard);
        mask * (shaven + grown) * (0.55 + 0.45 * dots)
    }

    /// Paints the face and scalp at face mm (x, y); `front` is the cosine of the angle from the front.
    pub fn face(&self, x: f32, y: f32, front: f32, px: f32) -> Paint {
        let f = self.face;
        let p = &f.p;
        let n = &f.noise;
        let ax = x.abs();
        let mut melanin = 0.0;
        let mut blood = 0.0;
        let mut gloss = 1.0;
        let mut rough = 0.46;
        let mut pores = 0.06;
        let mut open = 1.0;

        // Zones: blood lies near the surface in cheeks and nose, little of it in the forehead.
        blood += 0.19 * bump(ax, y, 41.0, -33.0, 13.0, 12.0) * (0.7 + 0.3 * f.young);
        blood += 0.20 * bump(x, y, 0.0, nose::tip_y(f), 11.0, 9.0)
            + 0.07 * bump(ax, y, p.nose_w, p.nose_len + 3.0, 6.0, 6.0);
        blood += 0.09 * bump(x, y, 0.0, p.chin_y + 14.0, 14.0, 10.0);
        blood -= 0.08 * smoothstep(18.0, 34.0, y);
        melanin -= 0.03 * bump(x, y, 0.0, 40.0, 34.0, 20.0);
        melanin += 0.04 * (1.0 - smoothstep(0.25, 0.8, front));
        let oily = bump(x, y, 0.0, 42.0, 24.0, 13.0)
            + bump(x, y, 0.0, -22.0, 9.0, 24.0)
            + 0.6 * bump(ax, y, 40.0, -24.0, 12.0, 9.0);
        rough -= 0.09 * oily.min(1.0);
        gloss += 0.25 * oily.min(1.0);
        pores += 0.04 * bump(ax, y, 17.0, -36.0, 12.0, 14.0) + 0.03 * f.old;

        // Blotches, large and small; more of them with the years.
        let [large, patch] = self.blotches.at(x, y);
        let small = n.at(x * 0.55, y * 0.55) + 0.7 * n.at(x * 1.3 + 31.0, y * 1.3);
        blood += 0.075 * large + (0.055 + 0.020 * p.sex + 0.035 * f.old) * small;
        melanin += 0.020 * patch + 0.018 * small + 0.034 * n.at(x * 1.75 + 8.0, y * 1.75 + 91.0);
        if f.old2 > 0.1 || p.freckle > 0.02 {
            let spots = n.at(x * 0.21 + 90.0, y * 0.21 + 12.0) + 0.4 * n.at(x * 0.8, y * 0.8 + 55.0);
            melanin += 0.24 * f.old2 * smoothstep(0.70, 1.05, spots) * (1.0 - 0.6 * p.melanin);
            let freckles = smoothstep(0.45, 0.85, n.at(x * 0.62 + 7.0, y * 0.62 + 70.0));
            melanin += 0.32 * p.freckle * freckles * bump(ax, y, 24.0, -26.0, 21.0, 17.0);
        }
        for m in &self.moles {
            let (dx, dy) = (x - m.x, y - m.y);
            let d2 = dx * dx + dy * dy;
            if d2 < 16.0 {
                melanin += m.dark * (1.0 - smoothstep(m.radius * 0.6, m.radius * 1.15 + px, d2.sqrt()));
            }
        }

        if eye::near(f, x, y) {
            let e = f.eyes.at(x, y);
            let below = e.lo - e.dy;
            let mid = smoothstep(-0.2, 0.15, e.s) * (1.0 - smoothstep(0.8, 1.2, e.s));
            melanin += (0.05 + 0.09 * f.old) * mid * bell((below - 4.5) / 3.6);
            blood += 0.10 * mid * bell((below - 5.5) / 4.0) + 0.16 * mid * bell(below / 1.0);
            let above = e.dy - e.up;
            melanin += 0.07 * mid * bell((above - 2.2) / 2.6);
            blood += 0.08 * mid * bell((above - 1.5) / 2.5);
            melanin += 0.08 * bump(ax, y, f.eyes.inner - 2.5, -1.0, 3.0, 4.5);
            // The crease itself is in shade finer than the relief can tell.
            let crease = p.lid_crease * (0.62 + 0.5 * e.s.clamp(0.0, 1.0)) - 0.5 * f.old;
            open *= 1.0 - 0.42 * mid * bell((above - crease) / (0.42 + 0.3 * px));
            gloss *= 1.0 - 0.4 * mid * bell((e.dy - 1.0) / 6.0);
        }
        open *= 1.0 - lines::at(f, x, y).shade.min(0.6);
        if nose::near(f, x, y) {
            open *= 1.0 - 0.30 * nose::wing_crease(f, x, y);
        }

        let mut colour = self.tone(melanin, blood);
        if self.beard > 0.0 || p.sex * (1.0 - f.immature) > 0.0 {
            let shade = self.stubble_at(facial_hair::beard_mask(f, x, y), x, y);
            colour = mix3(colour, self.stubble, shade);
            gloss *= 1.0 - 0.5 * (shade * 2.0).min(1.0);
        }

        if mouth::near(f, x, y) {
            let m = mouth::at(f, x);
            let soft = 0.55 + 0.5 * px;
            let inside = smoothstep(-soft, soft, (m.upper - y).min(y - m.lower)) * (1.0 - smoothstep(0.90, 1.03, m.s));
            if inside > 0.0 {
                let grown = 0.38 * p.sex + 0.06 * (1.0 - p.sex) + 0.20 * f.old;
                let pale = lerp(grown, 0.40, f.child.max(0.7 * f.immature));
                let upper = smoothstep(-0.4, 0.6, y - m.line);
                let lines = 0.09 * n.at(x * 1.6, y * 0.25 + 20.0);
                let tint =
                    [lerp(0.87, 0.78, upper) + lines, lerp(0.54, 0.47, upper) + lines, lerp(0.58, 0.53, upper) + lines];
                let k = (1.0 - pale) * inside;
                colour = [
                    colour[0] * lerp(1.0, tint[0], inside * (0.6 + 0.4 * (1.0 - pale))),
                    colour[1] * lerp(1.0, tint[1], k),
                    colour[2] * lerp(1.0, tint[2], k),
                ];
                gloss = lerp(gloss, 1.25, inside);
                rough = lerp(rough, 0.36, inside);
                pores = lerp(pores, 0.09, inside);
            }
            let width = 0.55 + 0.35 * px;
            let corner = 1.0 - smoothstep(0.97, 1.07, m.s);
            let seam = bell((y - m.line) / width) * corner;
            open *= 1.0 - 0.72 * seam * (1.0 - 0.25 * (m.s - 0.5).max(0.0));
            let wide = bell((y - m.line + 0.4) / 1.6) * corner;
            open *= 1.0 - 0.20 * wide;
        }
        if nose::near(f, x, y) {
            let dark = nose::nostril_paint(f, x, y);
            colour = mix3(colour, [colour[0] * 0.12, colour[1] * 0.06, colour[2] * 0.055], dark);
            gloss *= 1.0 - dark;
            open *= 1.0 - 0.45 * dark;
        }
        Paint { colour, gloss, rough, pores, open }
    }

    /// Fine unevenness of the direction of the skin, for its highlight.
    #[inline]
    pub fn grain(noise: &Noise, x: f32, y: f32) -> [f32; 2] {
        [
            noise.at(x * 1.45, y * 1.45) + 0.7 * noise.at(x * 2.5 + 40.0, y * 2.5),
            noise.at(x * 1.45 + 64.0, y * 1.45 + 64.0) + 0.7 * noise.at(x * 2.5, y * 2.5 + 80.0),
        ]
    }
}

/// e to the power −x, to a hundredth for the small changes of skin.
#[inline]
fn fade(x: f32) -> f32 {
    let t = (1.0 - x * (1.0 / 16.0)).max(0.0);
    let t2 = t * t;
    let t4 = t2 * t2;
    let t8 = t4 * t4;
    t8 * t8
}
