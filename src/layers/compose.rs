//! What the eye sees of a region under a light: the reference that the desk's shader repeats.

use super::{Dovid, Layers, Light, planes::decode_height};
use crate::base::math::{self, exp, linear_to_srgb, sin_cos, srgb_to_linear};

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

/// Elevation of the oblique lamp above the page.
pub const LAMP_ELEVATION_DEG: f32 = 11.0;
/// How strongly slopes answer to the oblique lamp.
const RELIEF_GAIN: f32 = 6.2;
/// How bright print is in a coaxial viewer, and what throws all light back.
const COAXIAL_PRINT: f32 = 0.34;
const COAXIAL_BACK: f32 = 0.92;
/// How dark a solid picture under lenses and the lines of a latent image become, as a share of the light.
const LENS_DEPTH: f32 = 0.86;
const LATENT_DEPTH: f32 = 0.60;
/// sRGB-encoded grey beside the page in bright and in dark lights.
const BED: [f32; 2] = [0.463, 0.11];

/// What the eye sees of `layers`.
pub fn compose(layers: &Layers, view: &View) -> Image {
    let mut rgb = vec![0; layers.width * layers.height * 3];
    let decode: Vec<f32> = (0..=255).map(|v| srgb_to_linear(v as f32 / 255.0)).collect();
    let encode: Vec<u8> = (0..=4095).map(|v| (linear_to_srgb(v as f32 / 4095.0) * 255.0).round() as u8).collect();
    let scene = Scene::new(layers, view);
    for (y, row) in rgb.chunks_exact_mut(layers.width * 3).enumerate() {
        for (x, out) in row.chunks_exact_mut(3).enumerate() {
            let linear = scene.pixel(x, y, &decode);
            for (value, light) in out.iter_mut().zip(linear) {
                *value = encode[(light.clamp(0.0, 1.0) * 4095.0 + 0.5) as usize];
            }
        }
    }
    Image { width: layers.width, height: layers.height, rgb }
}

/// Everything about a view that is the same for all pixels.
struct Scene<'a> {
    layers: &'a Layers,
    light: Light,
    /// Direction towards the oblique lamp in the page's plane.
    lamp: (f32, f32),
    elevation: (f32, f32),
    tilt: (f32, f32),
    /// How far the page is turned away from diffuse light, 0…1.
    directional: f32,
    bed: f32,
}

impl<'a> Scene<'a> {
    fn new(layers: &'a Layers, view: &View) -> Self {
        let lamp = sin_cos(view.lamp_deg.to_radians());
        let tilted = math::hypot(view.tilt_deg.0, view.tilt_deg.1);
        Scene {
            layers,
            light: view.light,
            lamp: (-lamp.1, -lamp.0),
            elevation: sin_cos(LAMP_ELEVATION_DEG.to_radians()),
            tilt: view.tilt_deg,
            directional: (tilted / 3.0).min(1.0),
            bed: srgb_to_linear(BED[usize::from(view.light.is_dark())]),
        }
    }

    /// Linear light from one pixel.
    #[inline]
    fn pixel(&self, x: usize, y: usize, decode: &[f32]) -> [f32; 3] {
        let at = (y * self.layers.width + x) * 4;
        let texel = |texture: usize| -> [u8; 4] {
            let t = &self.layers.textures[texture][at..at + 4];
            [t[0], t[1], t[2], t[3]]
        };
        let [page, through, relief] = [texel(0), texel(1), texel(2)];
        let on_page = f32::from(relief[3]) / 255.0;
        let white = [decode[page[0] as usize], decode[page[1] as usize], decode[page[2] as usize]];
        let optics = &self.layers.optics;
        let seen = match self.light {
            Light::White => self.white(x, y, white, relief, texel(3), texel(5)),
            Light::Oblique => self.oblique(x, y, white, texel(5)),
            Light::Transmitted => {
                let t = square(through[3]);
                let print = |v: f32| 0.2 + 0.8 * v;
                std::array::from_fn(|i| 1.35 * t * (optics.through_tint[i] * print(white[i])).max((t - 0.72) * 3.0))
            }
            Light::UvA => std::array::from_fn(|i| square(through[i]) + optics.uv_leak[i] * white[i]),
            Light::UvC => {
                let glow = texel(4);
                std::array::from_fn(|i| square(glow[i]) + optics.uvc_leak[i] * white[i])
            }
            Light::Ir => [f32::from(page[3]) / 255.0; 3],
            Light::Coaxial => {
                let back = f32::from(texel(4)[3]) / 255.0;
                white.map(|v| COAXIAL_PRINT * v * (1.0 - 0.5 * back) + back * COAXIAL_BACK)
            }
        };
        seen.map(|v| v * on_page + self.bed * (1.0 - on_page))
    }

    fn white(
        &self,
        x: usize,
        y: usize,
        white: [f32; 3],
        relief: [u8; 4],
        dovid: [u8; 4],
        variable: [u8; 4],
    ) -> [f32; 3] {
        let gloss = f32::from(relief[2]) / 255.0;
        let white = self.shifted(white, variable);
        // Turned to a lamp the page darkens a little, and a film mirrors the lamp where the angle is right.
        let dim = 1.0 - 0.26 * self.directional;
        let sheen = gloss * self.directional * (0.03 + 0.20 * self.mirrored(x, y));
        let seen = self.lenses(white, variable, self.tilt.0);
        // Raised lines hide the paper between them from an eye that looks across them.
        let hidden = self.latent(variable, latent_reach(self.tilt.1), latent_reach(self.tilt.0));
        let mut seen = seen.map(|v| v * dim * (1.0 - hidden) + sheen);
        if let Some(device) = &self.layers.optics.dovid
            && dovid != [0, 128, 0, 0]
        {
            let at = self.page_mm(x, y);
            let (glow, strength) = diffraction(device, at, dovid, self.tilt);
            let tilted = self.directional;
            let gain = math::lerp(0.20, 0.95, tilted);
            let lost = strength * math::lerp(0.20, 0.45, tilted);
            seen = std::array::from_fn(|i| seen[i] * (1.0 - lost) + glow[i] * gain);
        }
        seen
    }

    /// Optically variable ink takes its second colour when the page is turned.
    fn shifted(&self, white: [f32; 3], variable: [u8; 4]) -> [f32; 3] {
        let Some(shift) = &self.layers.optics.shift else { return white };
        let angle = math::hypot(self.tilt.0, self.tilt.1);
        let turned = math::smoothstep(6.0, 30.0, angle);
        let off = (angle - 15.0) / 7.0;
        // Half way the flakes mirror the lamp.
        let lustre = 0.10 * exp(-0.5 * off * off);
        let cover = f32::from(variable[0]) / 255.0 * self.directional;
        std::array::from_fn(|i| {
            let ink = math::lerp(shift.from[i], shift.to[i], turned) + lustre;
            math::lerp(white[i], ink, cover)
        })
    }

    /// How much of the lamp's mirror image lies at a pixel: it wanders over the page as that is turned.
    fn mirrored(&self, x: usize, y: usize) -> f32 {
        let at = self.page_mm(x, y);
        let (dx, dy) = (at.x - 62.5 - 2.2 * self.tilt.0, at.y - 44.0 + 2.2 * self.tilt.1);
        exp(-(dx * dx + dy * dy) / (2.0 * 24.0 * 24.0))
    }

    /// Two pictures under a field of lenses: each is seen from its own side, both faintly from above.
    fn lenses(&self, white: [f32; 3], variable: [u8; 4], tilt: f32) -> [f32; 3] {
        let (left, right) = (f32::from(variable[2]) / 255.0, f32::from(variable[3]) / 255.0);
        let (from_left, from_right) = ((0.6 - tilt / 14.0).clamp(0.0, 1.0), (0.6 + tilt / 14.0).clamp(0.0, 1.0));
        let lit = (1.0 - LENS_DEPTH * left * from_left) * (1.0 - LENS_DEPTH * right * from_right);
        white.map(|v| v * lit)
    }

    /// How much darker a latent image's lines look: those that run across by `across`, those that run up and down by `along`.
    fn latent(&self, variable: [u8; 4], across: f32, along: f32) -> f32 {
        let lines = (f32::from(variable[1]) - 128.0) / 127.0;
        LATENT_DEPTH * (lines.max(0.0) * across + (-lines).max(0.0) * along)
    }

    fn oblique(&self, x: usize, y: usize, white: [f32; 3], variable: [u8; 4]) -> [f32; 3] {
        let white = self.lenses(white, variable, 0.0);
        // Lines across the light throw shadows beside them, lines along it none.
        let shaded = self.latent(variable, self.lamp.1 * self.lamp.1, self.lamp.0 * self.lamp.0);
        let (sin_e, cos_e) = self.elevation;
        let step_um = 1000.0 / self.layers.px_per_mm;
        let here = self.height(x as i32, y as i32);
        let dx = (self.height(x as i32 + 1, y as i32) - self.height(x as i32 - 1, y as i32)) / (2.0 * step_um);
        let dy = (self.height(x as i32, y as i32 + 1) - self.height(x as i32, y as i32 - 1)) / (2.0 * step_um);
        // Rising away from the lamp turns a face towards it.
        let slope = -(dx * self.lamp.0 + dy * self.lamp.1);
        let lit = ((sin_e + RELIEF_GAIN * slope * cos_e) / sin_e).clamp(0.0, 3.2);
        let shadow = self.shadow(x, y, here, step_um);
        let size = self.layers.width.max(self.layers.height) as f32 / self.layers.px_per_mm;
        let at = self.page_mm(x, y);
        let centre = self.layers.region_mm.centre();
        let along = (at.x - centre.x) * self.lamp.0 + (at.y - centre.y) * self.lamp.1;
        let near = 0.5 - (along / size.max(60.0)).clamp(-0.5, 0.5);
        let falloff = 0.75 + near;
        let fall = 0.95 / (falloff * falloff);
        let level = 0.10 + 0.62 * lit * (1.0 - 0.75 * shadow) * fall;
        white.map(|v| v * level * (1.0 - shaded))
    }

    /// How deep in the shadow of what stands towards the lamp, 0…1.
    fn shadow(&self, x: usize, y: usize, here: f32, step_um: f32) -> f32 {
        let (sin_e, cos_e) = self.elevation;
        let rise = sin_e / cos_e / RELIEF_GAIN * step_um;
        let mut shadow = 0.0f32;
        for step in [1.5f32, 3.0, 5.0] {
            let towards = self
                .height((x as f32 + self.lamp.0 * step).round() as i32, (y as f32 + self.lamp.1 * step).round() as i32);
            shadow = shadow.max(((towards - here - rise * step) / 6.0).clamp(0.0, 1.0));
        }
        shadow
    }

    fn height(&self, x: i32, y: i32) -> f32 {
        let x = x.clamp(0, self.layers.width as i32 - 1) as usize;
        let y = y.clamp(0, self.layers.height as i32 - 1) as usize;
        let at = (y * self.layers.width + x) * 4;
        decode_height(self.layers.textures[2][at], self.layers.textures[2][at + 1])
    }

    fn page_mm(&self, x: usize, y: usize) -> crate::base::units::Point {
        crate::base::units::pt(
            self.layers.region_mm.x + (x as f32 + 0.5) / self.layers.px_per_mm,
            self.layers.region_mm.y + (y as f32 + 0.5) / self.layers.px_per_mm,
        )
    }
}

/// How far a latent image has come out at an angle, 0…1; real ones need a flatter look than a page on a screen can be given.
fn latent_reach(tilt_deg: f32) -> f32 {
    math::smoothstep(8.0, 32.0, tilt_deg.abs())
}

fn square(v: u8) -> f32 {
    let v = f32::from(v) / 255.0;
    v * v
}

/// Light that a DOVID diffracts towards the eye at a point, and how much of the motif is lit there.
fn diffraction(device: &Dovid, at: crate::base::units::Point, texel: [u8; 4], tilt: (f32, f32)) -> ([f32; 3], f32) {
    let (dx, dy) = (at.x - device.centre_mm.x, at.y - device.centre_mm.y);
    let radius = math::hypot(dx, dy) / device.radius_mm;
    let turn = math::atan2(dy, dx) / math::TAU;
    let flip = (f32::from(texel[1]) - 128.0) / 127.0;
    let cover = [
        f32::from(texel[0]) / 255.0,
        (-flip).max(0.0),
        flip.max(0.0),
        f32::from(texel[2]) / 255.0,
        f32::from(texel[3]) / 255.0,
    ];
    let mut glow = [0.0; 3];
    let mut strength = 0.0f32;
    for (channel, cover) in device.channels.iter().zip(cover) {
        if cover <= 0.0 {
            continue;
        }
        let off = (tilt.0 - channel.angle_deg) / channel.half_width_deg;
        let lit = cover * (0.10 + 0.90 * exp(-0.5 * off * off));
        let phase =
            channel.phase + channel.per_radius * radius + channel.per_turn * turn + 0.021 * tilt.0 + 0.013 * tilt.1;
        let colour = spectral(phase - phase.floor());
        for (sum, c) in glow.iter_mut().zip(colour) {
            *sum += lit * c;
        }
        strength = strength.max(lit);
    }
    (glow, strength)
}

/// Colour of a spectral phase: 0 violet (400 nm) … 1 red (700 nm), linear.
fn spectral(phase: f32) -> [f32; 3] {
    let nm = 400.0 + 300.0 * phase;
    let bell = |centre: f32, width: f32| {
        let d = (nm - centre) / width;
        exp(-0.5 * d * d)
    };
    [bell(610.0, 48.0) + 0.22 * bell(425.0, 24.0), bell(542.0, 44.0), bell(455.0, 34.0)]
}
