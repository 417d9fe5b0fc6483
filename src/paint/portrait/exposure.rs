//! The exposure: paint, lamps, shadows and the glow of skin put together for every pixel.

use super::clothing::Wardrobe;
use super::ear;
use super::eye;
use super::face::Face;
use super::facial_hair;
use super::hair::Hairline;
use super::light::{HalfDepth, LAMPS, Lamp, Plane, highlight, shadow_softness};
use super::mesh::Part;
use super::shape::{bell, dot, mix3, unit};
use super::skin::{Paint, Skin};
use super::strand::{Scene, Strands, pigment};
use super::view::{Background, Colour, Lighting};
use crate::base::math::{lerp, sin_cos, smoothstep};

/// Everything a pixel is lit from.
pub struct Studio<'a> {
    scene: &'a Scene<'a>,
    line: &'a Hairline,
    strands: &'a Strands,
    tints: Tints,
}

/// Mean colours of hair with its grey, for what is painted under the strands.
struct Tints {
    hair: Colour,
    brow: Colour,
}

impl Tints {
    fn new(face: &Face) -> Tints {
        let p = &face.p;
        Tints {
            hair: mix3(pigment(p.hair_mel, p.hair_red), [0.265, 0.25, 0.23], 0.82 * face.grey),
            brow: mix3(pigment(p.hair_mel.max(0.45), p.hair_red * 0.7), [0.25, 0.225, 0.195], 0.5 * face.grey),
        }
    }
}

impl<'a> Studio<'a> {
    pub fn new(scene: &'a Scene<'a>, line: &'a Hairline, strands: &'a Strands) -> Studio<'a> {
        Studio { scene, line, strands, tints: Tints::new(scene.face) }
    }

    /// The linear picture at working size, with the background.
    pub fn expose(&self) -> Vec<Colour> {
        let b = self.scene.surfaces;
        let (w, h) = (b.width, b.height);
        let half_scale = 0.5 * self.scene.camera.scale;
        let depth = HalfDepth::new(w, h, &b.depth, &b.part, &self.strands.pixels);
        let mut open = depth.openness(half_scale);
        depth.smooth(&mut open, 1, &depth.share(1));
        let arriving = arriving(&depth, &open, &self.scene.rig.lamps, half_scale);

        // Of every pixel of the person; and at half resolution what wanders in skin: light, and how much of it is skin.
        let mut lit: Vec<Lit> = Vec::with_capacity(b.part.iter().filter(|part| **part != Part::Nothing).count());
        let (hw, hh) = (w / 2, h / 2);
        let mut wandering = [(); 4].map(|()| Plane::new(hw, hh, 0.0));
        let skin = Skin::new(self.scene.face, self.scene.view);
        let wardrobe = Wardrobe::new(self.scene.view);
        for y in 0..h {
            for x in 0..w {
                if b.part[y * w + x] == Part::Nothing {
                    continue;
                }
                let l = self.light(x, y, &skin, &wardrobe, &arriving);
                if l.skin > 0.0 && x / 2 < hw && y / 2 < hh {
                    for (plane, v) in wandering.iter_mut().zip(l.light.into_iter().chain([1.0])) {
                        plane.v[y / 2 * hw + x / 2] += 0.25 * v * l.skin;
                    }
                }
                lit.push(l);
            }
        }
        let mut cast = depth.there.clone();
        if self.scene.view.light == Lighting::Flash {
            cast.blur((2.2 * half_scale) as usize);
        }
        let scattered = scatter(wandering, half_scale);
        let mut lit = lit.into_iter();

        let mut out = Vec::with_capacity(w * h);
        for y in 0..h {
            for x in 0..w {
                let i = y * w + x;
                let (hx, hy) = (0.5 * (x as f32 + 0.5), 0.5 * (y as f32 + 0.5));
                let of_person = if b.part[i] == Part::Nothing { None } else { lit.next() };
                let mut c = if let Some(l) = of_person {
                    let mut light = l.light;
                    if l.skin > 0.0 {
                        for (v, soft) in light.iter_mut().zip(scattered.sample(hx, hy)) {
                            *v = lerp(*v, soft, 0.78 * l.skin);
                        }
                    }
                    [
                        l.colour[0] * light[0] + l.shine,
                        l.colour[1] * light[1] + l.shine,
                        l.colour[2] * light[2] + l.shine,
                    ]
                } else {
                    self.behind(x, y, &cast)
                };
                let tuft = &self.strands.pixels[i];
                let cover = tuft.cover.min(1.0);
                if cover > 0.0 {
                    // Hair stands in the shade of hair and head too.
                    let shade = if depth.there.v[((y / 2).min(h / 2 - 1)) * (w / 2) + (x / 2).min(w / 2 - 1)] > 0.0 {
                        let mut s = 0.0;
                        let mut all = 0.0;
                        let [open, through @ ..] = arriving.sample(hx, hy);
                        for (lamp, through) in self.scene.rig.lamps.iter().zip(through) {
                            all += lamp.power;
                            s += lamp.power * through;
                        }
                        (0.42 + 0.58 * s / all) * (0.5 + 0.5 * open)
                    } else {
                        1.0
                    };
                    let k = 1.0 - cover;
                    let hair = tuft.colour;
                    c = [c[0] * k + hair[0] * shade, c[1] * k + hair[1] * shade, c[2] * k + hair[2] * shade];
                }
                let t = self.scene.rig.tint;
                out.push([c[0] * t[0], c[1] * t[1], c[2] * t[2]]);
            }
        }
        out
    }

    /// Light and paint at one pixel.
    fn light(&self, x: usize, y: usize, skin: &Skin, wardrobe: &Wardrobe, arriving: &Arriving) -> Lit {
        let b = self.scene.surfaces;
        let i = y * b.width + x;
        let part = b.part[i];
        // What hair covers altogether need not be painted.
        if self.strands.pixels[i].cover > 0.985 {
            return Lit { light: [0.0; 3], colour: [0.0; 3], shine: 0.0, skin: 0.0 };
        }
        let (hx, hy) = (0.5 * (x as f32 + 0.5), 0.5 * (y as f32 + 0.5));
        let px = 1.0 / self.scene.camera.scale;
        let mut normal = unit(b.normal[i]);
        let [u, v] = b.place[i];
        let mut is_skin = 1.0;
        let mut eye_paint = None;
        let mut at = [0.0, 0.0];
        let paint = match part {
            Part::Head => {
                let (s, c) = sin_cos(u);
                let fx = self.scene.head.half(v) * s;
                at = [fx, v];
                let mut paint = skin.face(fx, v, c, px);
                self.scalp(u, v, c, &mut paint, &mut is_skin);
                if c > 0.0 {
                    let tint = facial_hair::brow_tint(self.scene.face, fx, v);
                    if tint > 0.0 {
                        let hair = self.tints.brow;
                        paint.colour = mix3(paint.colour, hair, tint);
                        paint.gloss *= 1.0 - tint;
                    }
                }
                if c > 0.0 && eye::near(self.scene.face, fx, v) {
                    let e = self.scene.face.eyes.at(fx, v);
                    if e.s > 0.0 && e.s < 1.0 {
                        let inside = (e.up - e.dy).min(e.dy - e.lo);
                        let amount = smoothstep(-0.30 - 0.4 * px, 0.20 + 0.4 * px, inside);
                        if amount > 0.0 {
                            let ball = eye::paint(self.scene.face, &self.scene.face.noise, &e, fx > 0.0, px);
                            paint.colour = mix3(paint.colour, ball.colour, amount);
                            paint.gloss *= 1.0 - amount;
                            is_skin *= 1.0 - 0.85 * amount;
                            eye_paint = Some((ball, amount));
                        }
                        // The root line of the lashes and the wet edge of the lower lid.
                        let lash = bell((e.dy - e.up - 0.05) / (0.50 + 0.35 * px)) * smoothstep(0.06, 0.3, e.s);
                        let strength = 0.70 + 0.2 * (1.0 - self.scene.face.p.sex);
                        paint.colour = mix3(paint.colour, [0.016, 0.012, 0.010], strength * lash);
                        let wet = bell((e.dy - e.lo + 0.1) / (0.40 + 0.3 * px)) * (1.0 - amount * 0.5);
                        paint.colour = mix3(paint.colour, [0.40, 0.23, 0.20], 0.35 * wet);
                    }
                }
                paint
            }
            Part::Ear => {
                let open = ear::openness(u, v);
                skin.plain(u * 20.0 + 300.0, v * 30.0, Some(open))
            }
            // The edge of a garment runs on from the shoulders round the neck.
            Part::Neck | Part::Body => {
                match wardrobe.on_body(u, v).filter(|_| part == Part::Body || wardrobe.reaches_neck(v)) {
                    None => {
                        at = [u, v];
                        skin.plain(u, v, None)
                    }
                    Some(cloth) => {
                        is_skin = 0.0;
                        normal = unit([normal[0] + cloth.tilt[0], normal[1] + cloth.tilt[1], normal[2]]);
                        Paint { colour: cloth.colour, gloss: 0.0, rough: 0.8, pores: 0.0, open: cloth.open }
                    }
                }
            }
            Part::Hair => {
                is_skin = 0.0;
                let hair = self.tints.hair;
                let streak = 0.30 + 0.20 * self.scene.face.grey + 0.12 * self.scene.face.noise.at(u * 0.5, v * 0.02);
                Paint { colour: hair.map(|c| c * streak), gloss: 0.0, rough: 0.8, pores: 0.0, open: 1.0 }
            }
            Part::Cloth | Part::Collar | Part::Covering | Part::Nothing => {
                is_skin = 0.0;
                let colour = self.scene.view.head_covering.map_or(self.scene.view.clothing_colour, |c| c.colour);
                let cloth = match part {
                    Part::Cloth => wardrobe.knit(u, v),
                    Part::Collar => wardrobe.on_collar(u, v),
                    _ => wardrobe.plain(u * 60.0, v * 90.0, colour),
                };
                let k = if part == Part::Covering { 0.25 } else { 1.0 };
                normal = unit([normal[0] + k * cloth.tilt[0], normal[1] + k * cloth.tilt[1], normal[2]]);
                Paint { colour: cloth.colour, gloss: 0.0, rough: 0.8, pores: 0.0, open: cloth.open }
            }
        };

        let [around, through @ ..] = arriving.sample(hx, hy);
        let ambient = self.scene.rig.ambient * (0.74 + 0.40 * normal[1]) * around * around;
        // Light that has bounced in a hollow of skin comes out warmer.
        let mut light = if is_skin > 0.0 {
            [ambient / around.max(0.4).sqrt(), ambient, ambient]
        } else {
            [ambient, ambient, ambient * 1.02]
        };
        let mut shine = 0.0;
        let bumpy = if paint.gloss > 0.02 {
            let g = Skin::grain(&self.scene.face.noise, at[0], at[1]);
            unit([normal[0] + paint.pores * g[0], normal[1] + paint.pores * g[1], normal[2]])
        } else {
            normal
        };
        for (lamp, through) in self.scene.rig.lamps.iter().zip(through) {
            let facing = dot(normal, lamp.towards) * 0.7 + dot(bumpy, lamp.towards) * 0.3;
            let wrap = |k: f32| ((facing + k) / (1.0 + k)).max(0.0);
            let power = lamp.power * through * (0.45 + 0.55 * around);
            let (warm, cool) = if is_skin > 0.0 { (wrap(0.36), wrap(0.20)) } else { (wrap(0.12), wrap(0.12)) };
            // Red light creeps into shadows through the skin.
            light[0] +=
                power * warm + if is_skin > 0.0 { 0.10 * lamp.power * (1.0 - through) * through * warm } else { 0.0 };
            light[1] += power * cool;
            light[2] += power * cool;
            if paint.gloss > 0.02 {
                shine += lamp.power * through * highlight(bumpy, lamp, paint.rough, 0.028) * paint.gloss;
            }
        }
        for v in &mut light {
            *v *= paint.open;
        }
        if let Some((ball, amount)) = eye_paint {
            // The wet eye mirrors the lamps: catch-lights on the round of the cornea, a faint line below.
            let mut glint = 0.0;
            for lamp in self.scene.rig.lamps.iter().filter(|l| l.power > 0.3) {
                let (gx, gy) = (7.6 * lamp.half[0], 7.6 * lamp.half[1]);
                let (dx, dy) = (ball.from_iris[0] - gx, ball.from_iris[1] - gy);
                let d = (dx * dx + dy * dy * 0.8).sqrt();
                let size = 0.55 + 0.75 * lamp.size;
                glint += lamp.power * (1.0 - smoothstep(size * 0.65, size * 1.25 + px * 0.5, d));
            }
            shine += amount * (glint * 0.95 * ball.cornea + 0.006);
        }
        Lit { light, colour: paint.colour, shine, skin: is_skin }
    }

    /// Paints the scalp under the hair in the colour of the hair.
    fn scalp(&self, theta: f32, y: f32, front: f32, paint: &mut Paint, is_skin: &mut f32) {
        if self.scene.view.head_covering.is_some() || (front > 0.75 && y < 20.0) {
            return;
        }
        let deep = self.line.inside(self.scene.face, theta, y);
        if deep <= -3.0 {
            return;
        }
        let hair = self.tints.hair;
        let strength = if self.line.bald { 0.45 } else { 0.94 };
        let cover = strength * smoothstep(-1.0, 11.0, deep);
        let streak = 0.55
            + 0.20 * self.scene.face.noise.at(theta * 95.0, y * 0.10)
            + 0.10 * self.scene.face.noise.at(theta * 30.0, y * 0.5);
        paint.colour = mix3(paint.colour, hair.map(|c| c * streak), cover);
        paint.gloss *= 1.0 - cover;
        *is_skin *= 1.0 - 0.8 * cover;
    }

    /// What is behind the person at a pixel.
    fn behind(&self, x: usize, y: usize, cast: &Plane) -> Colour {
        let (w, h) = (self.scene.surfaces.width as f32, self.scene.surfaces.height as f32);
        let (u, v) = (x as f32 / w - 0.5, y as f32 / h - 0.5);
        // A flash throws the shadow of the head on the wall close behind it.
        let shade = if self.scene.view.light == Lighting::Flash {
            let mm = 0.5 * self.scene.camera.scale;
            1.0 - 0.45 * cast.sample(0.5 * x as f32 + 9.0 * mm, 0.5 * y as f32 - 7.0 * mm)
        } else {
            1.0
        };
        match self.scene.view.background {
            Background::Plain(c) => {
                let fall = 1.0 - 0.10 * (u * u + v * v) + 0.02 * u;
                c.map(|k| k * fall * shade)
            }
            Background::Wall(c) => {
                let lamp = 1.12 - 0.55 * (v + 0.1) - 0.35 * u * u
                    + if self.scene.view.light == Lighting::Side { -0.35 * u } else { 0.0 };
                c.map(|k| k * lamp * 0.78 * shade)
            }
        }
    }
}

/// Lets light wander in the skin: farthest in red, least in blue. The last plane is how much of each place is skin.
fn scatter([mut red, mut green, mut blue, skin]: [Plane; 4], half_scale: f32) -> Sampled<3> {
    for (plane, mm) in [(&mut red, 2.4), (&mut green, 1.1), (&mut blue, 0.7)] {
        let radius = (mm * half_scale * 0.62f32).round() as usize;
        let mut share = skin.clone();
        plane.blur(radius);
        share.blur(radius);
        plane.v.iter_mut().zip(&share.v).for_each(|(v, c)| *v /= c.max(1e-3));
    }
    let (width, height) = (red.width, red.height);
    let v = red.v.into_iter().zip(green.v).zip(blue.v).map(|((r, g), b)| [r, g, b]).collect();
    Sampled { width, height, v }
}

/// Several numbers for each place, at half resolution.
struct Sampled<const N: usize> {
    width: usize,
    height: usize,
    v: Vec<[f32; N]>,
}

impl<const N: usize> Sampled<N> {
    /// The numbers at a place in pixels, smoothly between the centres of pixels.
    #[inline]
    fn sample(&self, x: f32, y: f32) -> [f32; N] {
        let fx = (x - 0.5).clamp(0.0, self.width as f32 - 1.001);
        let fy = (y - 0.5).clamp(0.0, self.height as f32 - 1.001);
        let (i, j) = (fx as usize, fy as usize);
        let (u, v) = (fx - i as f32, fy - j as f32);
        let upper = &self.v[j * self.width + i..][..2];
        let lower = &self.v[(j + 1) * self.width + i..][..2];
        let mut mixed = [0.0; N];
        for (k, mixed) in mixed.iter_mut().enumerate() {
            let top = upper[0][k] + (upper[1][k] - upper[0][k]) * u;
            let low = lower[0][k] + (lower[1][k] - lower[0][k]) * u;
            *mixed = top + (low - top) * v;
        }
        mixed
    }
}

/// What arrives at each place: how open it is, then the part of each lamp's light that gets there.
type Arriving = Sampled<{ 1 + LAMPS }>;

/// How open each place is, and the part of each lamp's light that gets there.
fn arriving(depth: &HalfDepth, open: &Plane, lamps: &[Lamp], half_scale: f32) -> Arriving {
    let mut v: Vec<_> = open.v.iter().map(|o| [*o, 1.0, 1.0, 1.0, 1.0]).collect();
    let share = depth.share(shadow_softness(half_scale));
    for (k, lamp) in lamps.iter().enumerate().filter(|(_, lamp)| lamp.shadow) {
        let shadow = depth.shadow(lamp, half_scale, &share);
        v.iter_mut().zip(shadow.v).for_each(|(here, s)| here[1 + k] = s);
    }
    Sampled { width: open.width, height: open.height, v }
}

/// Paint and light of one pixel.
struct Lit {
    light: Colour,
    colour: Colour,
    shine: f32,
    skin: f32,
}
