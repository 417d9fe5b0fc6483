//! What the eye sees of a region under a light: the reference that the desk's shader repeats.

use super::planes::{STEADY, decode_height};
use super::scene::{LAMP_ELEVATION_DEG, Scene, lenses};
use super::{Dovid, Layers, Light};
use crate::base::math::{atan2, exp, linear_to_srgb, sin_cos, srgb_to_linear};
use crate::base::wide::in_wide_registers;
use std::sync::LazyLock;

/// How the page is looked at.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct View {
    pub light: Light,
    /// Tilt about the vertical (x) and the horizontal axis (y), in degrees; 0, 0 is flat under diffuse light.
    pub tilt_deg: (f32, f32),
    /// Where the oblique lamp stands: degrees clockwise from the left (0 left, 90 top, 180 right, 270 bottom).
    pub lamp_deg: f32,
}

impl View {
    /// The page flat under `light`, the lamp at the left.
    pub fn flat(light: Light) -> View {
        View { light, tilt_deg: (0.0, 0.0), lamp_deg: 0.0 }
    }
}

/// An opaque picture, sRGB.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Image {
    pub width: usize,
    pub height: usize,
    /// RGB8, row by row from the top.
    pub rgb: Vec<u8>,
}

impl Image {
    /// A picture of one colour.
    pub fn filled(width: usize, height: usize, rgb: [u8; 3]) -> Image {
        Image { width, height, rgb: rgb.repeat(width * height) }
    }

    /// Lays another picture on this one, its top left corner at (x, y); what does not fit is left out.
    pub fn paste(&mut self, other: &Image, x: usize, y: usize) {
        let width = other.width.min(self.width.saturating_sub(x));
        for row in 0..other.height.min(self.height.saturating_sub(y)) {
            let (to, from) = (((y + row) * self.width + x) * 3, row * other.width * 3);
            self.rgb[to..to + width * 3].copy_from_slice(&other.rgb[from..from + width * 3]);
        }
    }
}

/// How strongly slopes answer to the oblique lamp.
const RELIEF_GAIN: f32 = 6.2;
/// How far a shadow is looked for towards the oblique lamp, in pixels.
const SHADOW_STEPS: [f32; 3] = [1.5, 3.0, 5.0];
/// How bright print is in a coaxial viewer, and what throws all light back.
const COAXIAL_PRINT: f32 = 0.34;
const COAXIAL_BACK: f32 = 0.92;
/// sRGB-encoded grey beside the page in bright and in dark lights.
const BED: [f32; 2] = [0.463, 0.11];
/// Pixels that are lit together: the processor does several at once, and all stay in its nearest memory.
const BLOCK: usize = 128;

/// sRGB of linear light in 4095 steps.
static ENCODED: LazyLock<[u8; 4096]> =
    LazyLock::new(|| std::array::from_fn(|v| (linear_to_srgb(v as f32 / 4095.0) * 255.0).round() as u8));

/// What the eye sees of `layers`.
pub fn compose(layers: &Layers, view: &View) -> Image {
    let mut rgb = vec![0; layers.width * layers.height * 3];
    let scene = Scene::new(&layers.optics, view.tilt_deg, view.lamp_deg);
    let bed = srgb_to_linear(BED[usize::from(view.light.is_dark())]);
    let mut eye = Eye { layers, light: view.light, scene, bed, relief: Relief::new(layers) };
    in_wide_registers!(for (y, row) in rgb.chunks_exact_mut(layers.width * 3).enumerate() {
        eye.row(y, row);
    });
    Image { width: layers.width, height: layers.height, rgb }
}

/// Linear light of a block of pixels: red, green, blue.
type Lit = [[f32; BLOCK]; 3];

struct Eye<'a> {
    layers: &'a Layers,
    light: Light,
    scene: Scene,
    bed: f32,
    relief: Relief<'a>,
}

impl Eye<'_> {
    #[inline(always)]
    fn row(&mut self, y: usize, out: &mut [u8]) {
        if self.light == Light::Oblique {
            self.relief.go_to(y);
        }
        let width = self.layers.width;
        for x in (0..width).step_by(BLOCK) {
            let count = BLOCK.min(width - x);
            let here = y * width + x..y * width + x + count;
            let texels = |texture: usize| self.layers.texels(texture).get(here.clone()).unwrap_or_default();
            let mut seen = squared(texels(if self.light == Light::UvC {
                4
            } else if self.light == Light::UvA {
                1
            } else {
                0
            }));
            match self.light {
                Light::White => self.white(&mut seen, (x, y), texels(2), texels(3), texels(5)),
                Light::Oblique => self.oblique(&mut seen, (x, y), count, texels(5)),
                Light::Transmitted => transmitted(&mut seen, texels(1), self.layers.optics.through_tint),
                Light::UvA => leak(&mut seen, texels(0), self.layers.optics.uv_leak),
                Light::UvC => leak(&mut seen, texels(0), self.layers.optics.uvc_leak),
                Light::Ir => {
                    let grey: [f32; BLOCK] = share(texels(0), 3);
                    seen = [grey; 3];
                }
                Light::Coaxial => {
                    let back = share(texels(4), 3);
                    for plane in &mut seen {
                        let each = plane.iter_mut().zip(back);
                        each.for_each(|(v, back)| *v = COAXIAL_PRINT * *v * (1.0 - 0.5 * back) + back * COAXIAL_BACK);
                    }
                }
            }
            self.beside(&mut seen, texels(2));
            encode(&seen, &mut out[3 * x..3 * (x + count)]);
        }
    }

    /// Beside the page lies the bed.
    #[inline(always)]
    fn beside(&self, seen: &mut Lit, relief: &[[u8; 4]]) {
        if relief.iter().fold(255, |all, texel| all & texel[3]) != 255 {
            let on_page = share(relief, 3);
            for plane in seen {
                plane.iter_mut().zip(on_page).for_each(|(v, on_page)| *v = *v * on_page + self.bed * (1.0 - on_page));
            }
        }
    }

    #[inline(always)]
    fn white(
        &self,
        seen: &mut Lit,
        (x, y): (usize, usize),
        relief: &[[u8; 4]],
        motif: &[[u8; 4]],
        variable: &[[u8; 4]],
    ) {
        let scene = &self.scene;
        if !is_steady(variable) {
            self.shifted(seen, variable);
            under_lenses(seen, variable, scene.lenses);
            latent(seen, variable, scene.latent);
        }
        // Turned to a lamp the page darkens a little, and a film mirrors the lamp where the angle is right.
        if scene.dim < 1.0 {
            let mut sheen = share(relief, 2);
            // The lamp's image wanders over the page as that is turned.
            let far = |mm: f32| exp(-mm * mm / (2.0 * 24.0 * 24.0));
            let across = self.page_mm(x, y);
            let high = scene.sheen[1] * far(across.1 - scene.mirror_mm[1]);
            for (i, sheen) in sheen.iter_mut().enumerate().take(relief.len()) {
                if *sheen > 0.0 {
                    *sheen *= scene.sheen[0] + high * far(self.page_mm(x + i, y).0 - scene.mirror_mm[0]);
                }
            }
            for plane in &mut *seen {
                plane.iter_mut().zip(sheen).for_each(|(v, sheen)| *v = *v * scene.dim + sheen);
            }
        }
        if let Some(device) = &self.layers.optics.dovid
            && !is_steady(motif)
        {
            for (i, texel) in motif.iter().enumerate().filter(|(_, texel)| **texel != STEADY) {
                let (glow, strength) = self.diffraction(device, self.page_mm(x + i, y), *texel);
                let left = 1.0 - strength * scene.outshine;
                for (plane, glow) in seen.iter_mut().zip(glow) {
                    plane[i] = plane[i] * left + glow * scene.gain;
                }
            }
        }
    }

    /// Optically variable ink takes its second colour when the page is turned.
    #[inline(always)]
    fn shifted(&self, seen: &mut Lit, variable: &[[u8; 4]]) {
        if self.scene.ink_shows > 0.0 {
            let cover = share(variable, 0);
            for (plane, ink) in seen.iter_mut().zip(self.scene.ink) {
                plane.iter_mut().zip(cover).for_each(|(v, c)| *v += c * self.scene.ink_shows * (ink - *v));
            }
        }
    }

    /// Light that a DOVID diffracts towards the eye at a point, and how much of the motif is lit there.
    fn diffraction(&self, device: &Dovid, (x_mm, y_mm): (f32, f32), texel: [u8; 4]) -> ([f32; 3], f32) {
        let (dx, dy) = (x_mm - device.centre_mm.x, y_mm - device.centre_mm.y);
        let radius = (dx * dx + dy * dy).sqrt() / device.radius_mm;
        let turn = if self.scene.facets.iter().any(|facet| facet.per_turn != 0.0) {
            atan2(dy, dx) / std::f32::consts::TAU
        } else {
            0.0
        };
        let flip = (f32::from(texel[1]) - 128.0) / 127.0;
        let cover = [unit(texel[0]), (-flip).max(0.0), flip.max(0.0), unit(texel[2]), unit(texel[3])];
        let mut glow = [0.0; 3];
        let mut strength = 0.0f32;
        for (facet, cover) in self.scene.facets.iter().zip(cover) {
            if cover <= 0.0 {
                continue;
            }
            let lit = cover * facet.lit;
            let phase = facet.phase + facet.per_radius * radius + facet.per_turn * turn;
            let colour = spectral(phase - phase.floor());
            for (sum, c) in glow.iter_mut().zip(colour) {
                *sum += lit * c;
            }
            strength = strength.max(lit);
        }
        (glow, strength)
    }

    #[inline(always)]
    fn oblique(&self, seen: &mut Lit, (x, y): (usize, usize), count: usize, variable: &[[u8; 4]]) {
        let scene = &self.scene;
        if !is_steady(variable) {
            under_lenses(seen, variable, lenses(0.0));
            latent(seen, variable, scene.latent_oblique);
        }
        let (sin_e, cos_e) = sin_cos(LAMP_ELEVATION_DEG.to_radians());
        let step_um = 1000.0 / self.layers.px_per_mm;
        let [lamp_x, lamp_y] = scene.lamp;
        // Rising away from the lamp turns a face towards it.
        let gain = -RELIEF_GAIN * cos_e / sin_e / (2.0 * step_um);
        let (by_x, by_y) = (gain * lamp_x, gain * lamp_y);
        let near = |dx: i32, dy: i32| self.relief.heights(x, y, (dx, dy), count);
        let (here, left, right, above, below) = (near(0, 0), near(-1, 0), near(1, 0), near(0, -1), near(0, 1));
        let mut level = [0.0; BLOCK];
        for i in 0..count {
            level[i] = (1.0 + by_x * (right[i] - left[i]) + by_y * (below[i] - above[i])).clamp(0.0, 3.2);
        }
        // How deep in the shadow of what stands towards the lamp.
        let rise = sin_e / cos_e / RELIEF_GAIN * step_um;
        let mut shadow = [0.0f32; BLOCK];
        for step in SHADOW_STEPS {
            let towards = near((lamp_x * step + 0.5).floor() as i32, (lamp_y * step + 0.5).floor() as i32);
            for i in 0..count {
                shadow[i] = shadow[i].max((towards[i] - here[i] - rise * step) / 6.0);
            }
        }
        // A lamp so near is brighter on its own side.
        let (_, y_mm) = self.page_mm(x, y);
        let size = (self.layers.width.max(self.layers.height) as f32 / self.layers.px_per_mm).max(60.0);
        let centre = self.layers.region_mm.centre();
        let row = (y_mm - centre.y) * lamp_y;
        for i in 0..count {
            let x_mm = self.layers.region_mm.x + ((x + i) as f32 + 0.5) / self.layers.px_per_mm;
            let along = ((x_mm - centre.x) * lamp_x + row) / size;
            let falloff = 1.25 - along.clamp(-0.5, 0.5);
            let fall = 0.95 / (falloff * falloff);
            level[i] = 0.10 + 0.62 * level[i] * (1.0 - 0.75 * shadow[i].min(1.0)) * fall;
        }
        for plane in seen {
            plane.iter_mut().zip(level).for_each(|(v, level)| *v *= level);
        }
    }

    /// Where a pixel's centre lies on the page.
    fn page_mm(&self, x: usize, y: usize) -> (f32, f32) {
        let (region, scale) = (self.layers.region_mm, self.layers.px_per_mm);
        (region.x + (x as f32 + 0.5) / scale, region.y + (y as f32 + 0.5) / scale)
    }
}

/// The light of square-root-encoded texels.
#[inline(always)]
fn squared(texels: &[[u8; 4]]) -> Lit {
    let mut lit = [[0.0; BLOCK]; 3];
    let [red, green, blue] = &mut lit;
    for (((texel, r), g), b) in texels.iter().zip(red).zip(green).zip(blue) {
        [*r, *g, *b] = [texel[0], texel[1], texel[2]].map(|v| unit(v) * unit(v));
    }
    lit
}

/// One channel of texels, 0…1.
#[inline(always)]
fn share(texels: &[[u8; 4]], channel: usize) -> [f32; BLOCK] {
    let mut shares = [0.0; BLOCK];
    texels.iter().zip(&mut shares).for_each(|(texel, share)| *share = unit(texel[channel]));
    shares
}

#[inline(always)]
fn unit(v: u8) -> f32 {
    f32::from(v) * (1.0 / 255.0)
}

/// Whether nothing here changes with the angle.
#[inline(always)]
fn is_steady(texels: &[[u8; 4]]) -> bool {
    let steady = u32::from_ne_bytes(STEADY);
    texels.iter().fold(0, |odd, texel| odd | (u32::from_ne_bytes(*texel) ^ steady)) == 0
}

/// Two pictures under a field of lenses: each is seen from its own side.
#[inline(always)]
fn under_lenses(seen: &mut Lit, variable: &[[u8; 4]], takes: [f32; 2]) {
    let (left, right) = (share(variable, 2), share(variable, 3));
    for plane in seen {
        let each = plane.iter_mut().zip(left).zip(right);
        each.for_each(|((v, left), right)| *v *= (1.0 - takes[0] * left) * (1.0 - takes[1] * right));
    }
}

/// The lines of a latent image: those that run across and those that run up and down.
#[inline(always)]
fn latent(seen: &mut Lit, variable: &[[u8; 4]], [across, along]: [f32; 2]) {
    let mut left = [1.0; BLOCK];
    for (texel, left) in variable.iter().zip(&mut left) {
        let lines = (f32::from(texel[1]) - 128.0) / 127.0;
        *left = 1.0 - lines.max(0.0) * across - (-lines).max(0.0) * along;
    }
    for plane in seen {
        plane.iter_mut().zip(left).for_each(|(v, left)| *v *= left);
    }
}

/// Light through the sheet: its print takes some, and thin places and holes shine.
#[inline(always)]
fn transmitted(seen: &mut Lit, through: &[[u8; 4]], tint: [f32; 3]) {
    let through = share(through, 3);
    for (plane, tint) in seen.iter_mut().zip(tint) {
        for (v, root) in plane.iter_mut().zip(through) {
            let t = root * root;
            *v = 1.35 * t * (tint * (0.2 + 0.8 * *v)).max((t - 0.72) * 3.0);
        }
    }
}

/// What the page reflects of an ultraviolet lamp's own violet.
#[inline(always)]
fn leak(seen: &mut Lit, page: &[[u8; 4]], leak: [f32; 3]) {
    for ((plane, white), leak) in seen.iter_mut().zip(squared(page)).zip(leak) {
        plane.iter_mut().zip(white).for_each(|(v, white)| *v += leak * white);
    }
}

/// Colour of a spectral phase: 0 violet (400 nm) … 1 red (700 nm), linear.
fn spectral(phase: f32) -> [f32; 3] {
    let nm = 400.0 + 300.0 * phase;
    // As a Gaussian, and a tenth of its work: (1 − d²/16)⁸ is exp(−d²/2) to within a hundredth.
    let bell = |centre: f32, width: f32| {
        let d = (nm - centre) / width;
        let t = (1.0 - d * d / 16.0).max(0.0);
        let t = t * t;
        let t = t * t;
        t * t
    };
    [bell(610.0, 48.0) + 0.22 * bell(425.0, 24.0), bell(542.0, 44.0), bell(455.0, 34.0)]
}

/// Writes linear light as sRGB.
#[inline(always)]
fn encode(seen: &Lit, out: &mut [u8]) {
    let encoded: &[u8; 4096] = &ENCODED;
    let [red, green, blue] = seen;
    for (((out, r), g), b) in out.as_chunks_mut::<3>().0.iter_mut().zip(red).zip(green).zip(blue) {
        // Beyond 2²³ a float has no fraction: adding that rounds, and the lowest bits are the number.
        *out = [r, g, b].map(|v| encoded[((v.clamp(0.0, 1.0) * 4095.0 + 8_388_608.0).to_bits() & 4095) as usize]);
    }
}

/// The heights of the rows around one, in µm; beyond the edge the outermost go on.
struct Relief<'a> {
    texels: &'a [[u8; 4]],
    width: usize,
    height: usize,
    rows: [Vec<f32>; 2 * REACH + 1],
    /// Rows that have been decoded.
    done: usize,
}

/// How far from its pixel a height is asked for, in pixels.
const REACH: usize = 5;

impl<'a> Relief<'a> {
    fn new(layers: &'a Layers) -> Relief<'a> {
        Relief {
            texels: layers.texels(2),
            width: layers.width,
            height: layers.height,
            rows: std::array::from_fn(|_| Vec::new()),
            done: 0,
        }
    }

    /// Decodes what row `y` needs; rows are gone through downwards.
    #[inline(always)]
    fn go_to(&mut self, y: usize) {
        while self.done < self.height && self.done <= y + REACH {
            let texels = &self.texels[self.done * self.width..(self.done + 1) * self.width];
            let row = &mut self.rows[self.done % (2 * REACH + 1)];
            row.clear();
            row.resize(REACH, 0.0);
            row.extend(texels.iter().map(|texel| decode_height(texel[0], texel[1])));
            row.resize(self.width + 2 * REACH, row[REACH + self.width - 1]);
            let first = row[REACH];
            row[..REACH].fill(first);
            self.done += 1;
        }
    }

    /// Heights of `count` pixels from (x, y) on, moved by some pixels each way.
    #[inline(always)]
    fn heights(&self, x: usize, y: usize, (dx, dy): (i32, i32), count: usize) -> &[f32] {
        let row = (y as i32 + dy).clamp(0, self.height as i32 - 1) as usize;
        let from = (x + REACH).saturating_add_signed(dx as isize);
        &self.rows[row % (2 * REACH + 1)][from..from + count]
    }
}
