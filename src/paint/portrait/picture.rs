//! The finished portrait: surfaces, hair and light put together as a photograph.

use super::body;
use super::camera::Camera;
use super::clothing::{Wardrobe, draw_collar};
use super::covering;
use super::ear;
use super::eye;
use super::face::Face;
use super::facial_hair;
use super::glasses::Worn;
use super::hair::{self, Hairline};
use super::head::{Head, surface};
use super::light::{HalfDepth, Plane, Rig, highlight};
use super::mesh::{Buffers, Grid, Part};
use super::noise::Noise;
use super::person::Person;
use super::shape::{bell, dot, mix3, unit};
use super::skin::{Paint, Skin};
use super::strand::{Strands, pigment};
use super::view::{Background, Colour, Lighting, View};
use crate::base::math::{PI, lerp, linear_to_srgb, sin_cos, smoothstep};

/// A portrait as a photograph.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Portrait {
    pub width: usize,
    pub height: usize,
    /// Red, green and blue of each pixel, sRGB, row by row from the top left.
    pub rgb: Vec<u8>,
    /// How much of each pixel is the person and not the background, 0…255.
    pub subject: Vec<u8>,
}

/// Draws `person` as they look in `view`, `width` × `height` px (60 × 77 to 826 × 1062; 413 × 531 is 35 × 45 mm at 300 dpi).
///
/// The same arguments give the same bytes on every machine.
pub fn draw(person: &Person, view: &View, width: usize, height: usize) -> Portrait {
    // The working picture is finer than the result; what it averages over is the sharpness of a lens.
    let fine = (826.0 / width as f32).clamp(1.0, 2.0).max(400.0 / width as f32);
    let (w, h) = ((width as f32 * fine).round() as usize, (height as f32 * fine).round() as usize);

    let mut face = Face::new(person, view);
    let radians = PI / 180.0;
    face.eyes.gaze = [-11.5 * view.yaw_deg * radians, 11.5 * view.pitch_deg * radians];
    let face = &face;
    let head = Head::new(face);
    let camera = Camera::new(view, head.crown, head.chin, w, h);
    let rig = Rig::new(view.light);

    let mut surfaces = Buffers::new(w, h);
    draw_head(face, &head, &camera, &mut surfaces);
    ear::draw(face, &head, &camera, &mut surfaces);
    body::draw(face, &camera, &mut surfaces);
    draw_collar(face, view, &camera, &mut surfaces);
    if view.head_covering.is_some() {
        covering::draw(face, &head, &camera, &mut surfaces);
    }

    let line = Hairline::new(face, view);
    let mut strands = Strands::new(w, h);
    facial_hair::draw(face, &head, view, &camera, &rig, &surfaces, &mut strands);
    if view.head_covering.is_none() {
        hair::draw(face, &head, &line, view, &camera, &rig, &surfaces, &mut strands);
    }
    let worn = view.glasses.map(|g| Worn::new(g, face, &camera));
    if let Some(worn) = &worn {
        worn.draw(&camera, &rig, &surfaces, &mut strands);
    }

    let studio = Studio {
        face,
        head: &head,
        line: &line,
        view,
        camera: &camera,
        rig: &rig,
        surfaces: &surfaces,
        strands: &strands,
    };
    let mut linear = studio.expose();
    if let Some(worn) = &worn {
        for (i, c) in linear.iter_mut().enumerate() {
            if let Some((pass, added)) = worn.lens((i % w) as f32 + 0.5, (i / w) as f32 + 0.5) {
                *c = [c[0] * pass + added * 0.95, c[1] * pass + added, c[2] * pass + added * 1.05];
            }
        }
    }
    develop(&linear, &surfaces, &strands, view, width, height)
}

fn draw_head(face: &Face, head: &Head, camera: &Camera, into: &mut Buffers) {
    let columns = 341;
    // Columns are closer in front, where the features are.
    let angles: Vec<f32> = (0..columns)
        .map(|c| {
            let u = 2.0 * c as f32 / (columns - 1) as f32 - 1.0;
            u * (0.62 + 0.38 * u * u) * 126.0 * PI / 180.0
        })
        .collect();
    let turns: Vec<(f32, f32)> = angles.iter().map(|a| sin_cos(*a)).collect();
    let heights = head.heights();
    let mut grid = Grid {
        columns,
        points: Vec::with_capacity(columns * heights.len()),
        places: Vec::with_capacity(columns * heights.len()),
    };
    for &y in &heights {
        let (row, closing) = (head.row(y), head.closing(face, y));
        for (&theta, &turn) in angles.iter().zip(&turns) {
            let mut p = head.bare(row, closing, turn, y);
            p[2] = surface(face, p[0], y, p[2], turn.1);
            grid.points.push(camera.pose(p));
            grid.places.push([theta, y]);
        }
    }
    grid.draw(camera, Part::Head, 1.0, into);
}

/// Everything a pixel is lit from.
struct Studio<'a> {
    face: &'a Face,
    head: &'a Head,
    line: &'a Hairline,
    view: &'a View,
    camera: &'a Camera,
    rig: &'a Rig,
    surfaces: &'a Buffers,
    strands: &'a Strands,
}

impl Studio<'_> {
    /// The linear picture at working size, with the background.
    fn expose(&self) -> Vec<Colour> {
        let b = self.surfaces;
        let (w, h) = (b.width, b.height);
        let half_scale = 0.5 * self.camera.scale;
        let depth = HalfDepth::new(w, h, &b.depth, &b.part, &self.strands.depth, &self.strands.cover);
        let open = depth.openness(half_scale);
        let shadows: Vec<Option<Plane>> =
            self.rig.lamps.iter().map(|l| l.shadow.then(|| depth.shadow(l, half_scale))).collect();

        // Light that arrives, in full and at half resolution for the wandering in skin.
        let mut lit: Vec<Lit> = Vec::with_capacity(w * h);
        let skin = Skin::new(self.face, self.view);
        let wardrobe = Wardrobe::new(self.view);
        for y in 0..h {
            for x in 0..w {
                lit.push(self.light(x, y, &skin, &wardrobe, &open, &shadows));
            }
        }
        let scattered = self.scatter(&lit, half_scale);

        let mut out = Vec::with_capacity(w * h);
        for y in 0..h {
            for x in 0..w {
                let i = y * w + x;
                let l = &lit[i];
                let (hx, hy) = (0.5 * (x as f32 + 0.5), 0.5 * (y as f32 + 0.5));
                let mut c = if b.part[i] == Part::Nothing {
                    self.behind(x, y)
                } else {
                    let mut light = l.light;
                    if l.skin > 0.0 {
                        for (k, v) in light.iter_mut().enumerate() {
                            *v = lerp(*v, scattered[k].sample(hx, hy), 0.78 * l.skin);
                        }
                    }
                    [
                        l.colour[0] * light[0] + l.shine,
                        l.colour[1] * light[1] + l.shine,
                        l.colour[2] * light[2] + l.shine,
                    ]
                };
                let cover = self.strands.cover[i].min(1.0);
                if cover > 0.0 {
                    // Hair stands in the shade of hair and head too.
                    let shade = if depth.there.v[((y / 2).min(h / 2 - 1)) * (w / 2) + (x / 2).min(w / 2 - 1)] > 0.0 {
                        let mut s = 0.0;
                        let mut all = 0.0;
                        for (lamp, plane) in self.rig.lamps.iter().zip(&shadows) {
                            all += lamp.power;
                            s += lamp.power * plane.as_ref().map_or(1.0, |p| p.sample(hx, hy));
                        }
                        (0.42 + 0.58 * s / all) * (0.5 + 0.5 * open.sample(hx, hy))
                    } else {
                        1.0
                    };
                    let k = 1.0 - cover;
                    let hair = self.strands.colour[i];
                    c = [c[0] * k + hair[0] * shade, c[1] * k + hair[1] * shade, c[2] * k + hair[2] * shade];
                }
                out.push(c);
            }
        }
        out
    }

    /// Light and paint at one pixel.
    fn light(
        &self,
        x: usize,
        y: usize,
        skin: &Skin,
        wardrobe: &Wardrobe,
        open: &Plane,
        shadows: &[Option<Plane>],
    ) -> Lit {
        let b = self.surfaces;
        let i = y * b.width + x;
        let part = b.part[i];
        if part == Part::Nothing {
            return Lit { light: [0.0; 3], colour: [0.0; 3], shine: 0.0, skin: 0.0 };
        }
        let (hx, hy) = (0.5 * (x as f32 + 0.5), 0.5 * (y as f32 + 0.5));
        let px = 1.0 / self.camera.scale;
        let mut normal = unit(b.normal[i]);
        let [u, v] = b.place[i];
        let mut is_skin = 1.0;
        let mut eye_paint = None;
        let mut at = [0.0, 0.0];
        let paint = match part {
            Part::Head => {
                let (s, c) = sin_cos(u);
                let row = self.head.row(v);
                let fx = row.w * self.head.closing(self.face, v) * s;
                at = [fx, v];
                let mut paint = skin.face(fx, v, c, px);
                self.scalp(u, v, c, &mut paint, &mut is_skin);
                if c > 0.0 {
                    let tint = facial_hair::brow_tint(self.face, fx, v);
                    if tint > 0.0 {
                        let p = &self.face.p;
                        let hair = mix3(
                            pigment(p.hair_mel.max(0.45), p.hair_red * 0.7),
                            [0.25, 0.25, 0.25],
                            0.5 * self.face.grey,
                        );
                        paint.colour = mix3(paint.colour, hair, tint);
                        paint.gloss *= 1.0 - tint;
                    }
                }
                if c > 0.0 && eye::near(self.face, fx, v) {
                    let e = self.face.eyes.at(fx, v);
                    if e.s > 0.0 && e.s < 1.0 {
                        let inside = (e.up - e.dy).min(e.dy - e.lo);
                        let amount = smoothstep(-0.30 - 0.4 * px, 0.20 + 0.4 * px, inside);
                        if amount > 0.0 {
                            let ball = eye::paint(self.face, &self.face.noise, &e, fx > 0.0, px);
                            paint.colour = mix3(paint.colour, ball.colour, amount);
                            paint.gloss *= 1.0 - amount;
                            is_skin *= 1.0 - 0.85 * amount;
                            eye_paint = Some((ball, amount));
                        }
                        // The root line of the lashes and the wet edge of the lower lid.
                        let lash = bell((e.dy - e.up - 0.05) / (0.42 + 0.35 * px)) * smoothstep(0.06, 0.3, e.s);
                        let strength = 0.62 + 0.2 * (1.0 - self.face.p.sex);
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
            Part::Neck => {
                at = [u, v];
                skin.plain(u, v, None)
            }
            Part::Body => match wardrobe.on_body(u, v) {
                None => {
                    at = [u, v];
                    skin.plain(u, v, None)
                }
                Some(cloth) => {
                    is_skin = 0.0;
                    normal = unit([normal[0] + cloth.tilt[0], normal[1] + cloth.tilt[1], normal[2]]);
                    Paint { colour: cloth.colour, gloss: 0.0, rough: 0.8, pores: 0.0, open: cloth.open }
                }
            },
            Part::Cloth | Part::Collar | Part::Covering | Part::Nothing => {
                is_skin = 0.0;
                let colour = self.view.head_covering.map_or(self.view.clothing_colour, |c| c.colour);
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

        let around = open.sample(hx, hy);
        let ambient = self.rig.ambient * (0.74 + 0.40 * normal[1]) * around * around;
        let mut light = [ambient, ambient, ambient * 1.02];
        let mut shine = 0.0;
        let bumpy = if paint.gloss > 0.02 {
            let g = Skin::grain(&self.face.noise, at[0], at[1]);
            unit([normal[0] + paint.pores * g[0], normal[1] + paint.pores * g[1], normal[2]])
        } else {
            normal
        };
        for (lamp, plane) in self.rig.lamps.iter().zip(shadows) {
            let through = plane.as_ref().map_or(1.0, |p| p.sample(hx, hy));
            let facing = dot(normal, lamp.towards) * 0.7 + dot(bumpy, lamp.towards) * 0.3;
            let wrap = |k: f32| ((facing + k) / (1.0 + k)).max(0.0);
            let power = lamp.power * through * (0.45 + 0.55 * around);
            let (warm, cool) = if is_skin > 0.0 { (wrap(0.40), wrap(0.20)) } else { (wrap(0.12), wrap(0.12)) };
            light[0] += power * warm;
            light[1] += power * cool;
            light[2] += power * cool;
            if paint.gloss > 0.02 {
                shine += lamp.power * through * highlight(bumpy, lamp.towards, paint.rough, 0.028) * paint.gloss;
            }
        }
        for v in &mut light {
            *v *= paint.open;
        }
        if let Some((ball, amount)) = eye_paint {
            // The wet eye mirrors the lamps: catch-lights on the round of the cornea, a faint line below.
            let mut glint = 0.0;
            for lamp in self.rig.lamps.iter().filter(|l| l.towards[1] > -0.2) {
                let hv = unit([lamp.towards[0], lamp.towards[1], lamp.towards[2] + 1.0]);
                let (gx, gy) = (7.6 * hv[0], 7.6 * hv[1]);
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
        if self.view.head_covering.is_some() || (front > 0.75 && y < 20.0) {
            return;
        }
        let deep = self.line.inside(self.face, theta, y);
        if deep <= -3.0 {
            return;
        }
        let p = &self.face.p;
        let grey = 0.85 * self.face.grey;
        let hair = mix3(pigment(p.hair_mel, p.hair_red), [0.26, 0.26, 0.26], grey);
        let strength = if self.line.bald { 0.45 } else { 0.86 };
        let cover = strength * smoothstep(-2.0, 11.0, deep);
        paint.colour = mix3(paint.colour, hair.map(|c| c * 0.55), cover);
        paint.gloss *= 1.0 - cover;
        *is_skin *= 1.0 - 0.8 * cover;
    }

    /// Lets light wander in the skin: farthest in red, least in blue.
    fn scatter(&self, lit: &[Lit], half_scale: f32) -> [Plane; 3] {
        let (w, h) = (self.surfaces.width, self.surfaces.height);
        let (hw, hh) = (w / 2, h / 2);
        let mut mask = Plane::new(hw, hh, 0.0);
        let mut planes = [mask.clone(), mask.clone(), mask.clone()];
        for y in 0..hh {
            for x in 0..hw {
                let mut sum = [0.0; 4];
                for (dx, dy) in [(0, 0), (1, 0), (0, 1), (1, 1)] {
                    let l = &lit[(2 * y + dy) * w + 2 * x + dx];
                    for k in 0..3 {
                        sum[k] += 0.25 * l.light[k] * l.skin;
                    }
                    sum[3] += 0.25 * l.skin;
                }
                let i = y * hw + x;
                for k in 0..3 {
                    planes[k].v[i] = sum[k];
                }
                mask.v[i] = sum[3];
            }
        }
        for (plane, mm) in planes.iter_mut().zip([2.4, 1.1, 0.7]) {
            let radius = (mm * half_scale * 0.62f32).round() as usize;
            let mut count = mask.clone();
            plane.blur(radius);
            count.blur(radius);
            plane.v.iter_mut().zip(&count.v).for_each(|(v, c)| *v /= c.max(1e-3));
        }
        planes
    }

    /// What is behind the person at a pixel.
    fn behind(&self, x: usize, y: usize) -> Colour {
        let (w, h) = (self.surfaces.width as f32, self.surfaces.height as f32);
        let (u, v) = (x as f32 / w - 0.5, y as f32 / h - 0.5);
        match self.view.background {
            Background::Plain(c) => {
                let fall = 1.0 - 0.10 * (u * u + v * v) + 0.02 * u;
                c.map(|k| k * fall)
            }
            Background::Wall(c) => {
                let lamp = 1.12 - 0.55 * (v + 0.1) - 0.35 * u * u
                    + if self.view.light == Lighting::Side { -0.35 * u } else { 0.0 };
                c.map(|k| k * lamp * 0.78)
            }
        }
    }
}

/// Paint and light of one pixel.
struct Lit {
    light: Colour,
    colour: Colour,
    shine: f32,
    skin: f32,
}

/// Brings the working picture to its size and to sRGB, with the softness and grain of a photograph.
fn develop(
    linear: &[Colour],
    surfaces: &Buffers,
    strands: &Strands,
    view: &View,
    width: usize,
    height: usize,
) -> Portrait {
    let (w, h) = (surfaces.width, surfaces.height);
    let rx = taps(w, width);
    let ry = taps(h, height);
    let mut rgb = Vec::with_capacity(width * height * 3);
    let mut subject = Vec::with_capacity(width * height);
    let grain = Noise::new(view.seed ^ 0x9a1);
    // Rows first into a narrow picture, then columns.
    let mut narrow = vec![[0.0f32; 4]; width * h];
    for y in 0..h {
        for (x, (start, weights)) in rx.iter().enumerate() {
            let mut sum = [0.0; 4];
            for (k, weight) in weights.iter().enumerate() {
                let i = y * w + start + k;
                let c = linear[i];
                let there = if surfaces.part[i] == Part::Nothing { strands.cover[i].min(1.0) } else { 1.0 };
                for (s, v) in sum.iter_mut().zip([tone(c[0]), tone(c[1]), tone(c[2]), there]) {
                    *s += weight * v;
                }
            }
            narrow[y * width + x] = sum;
        }
    }
    for (y, (start, weights)) in ry.iter().enumerate() {
        for x in 0..width {
            let mut sum = [0.0f32; 4];
            for (k, weight) in weights.iter().enumerate() {
                for (s, v) in sum.iter_mut().zip(narrow[(start + k) * width + x]) {
                    *s += weight * v;
                }
            }
            let fine = grain.cell(y * 131 + x * 7 + (y / 3) * 17);
            let soft = grain.at(x as f32 * 0.6, y as f32 * 0.6);
            for (k, s) in sum[..3].iter().enumerate() {
                let e = linear_to_srgb(*s);
                // A slight S-curve, as printing gives.
                let e = e + 0.10 * e * (1.0 - e) * (2.0 * e - 1.0);
                let colour_noise = 0.004 * grain.cell(x * 13 + y * 257 + k * 5000);
                let noisy = e + 0.007 * fine + 0.006 * soft + colour_noise;
                rgb.push((noisy * 255.0 + 0.5).clamp(0.0, 255.0) as u8);
            }
            subject.push((sum[3] * 255.0 + 0.5).clamp(0.0, 255.0) as u8);
        }
    }
    Portrait { width, height, rgb, subject }
}

/// For each pixel of the result, the first working pixel it averages and the weights: a tent a little wider than a pixel.
fn taps(from: usize, to: usize) -> Vec<(usize, Vec<f32>)> {
    let ratio = from as f32 / to as f32;
    let reach = 0.98 * ratio.max(1.0);
    (0..to)
        .map(|i| {
            let centre = (i as f32 + 0.5) * ratio;
            let first = (centre - reach - 0.5).ceil().max(0.0) as usize;
            let last = ((centre + reach - 0.5).floor() as usize).min(from - 1);
            let mut weights: Vec<f32> =
                (first..=last).map(|k| (reach - (k as f32 + 0.5 - centre).abs()).max(1e-4)).collect();
            let sum: f32 = weights.iter().sum();
            weights.iter_mut().for_each(|v| *v /= sum);
            (first, weights)
        })
        .collect()
}

/// Brightness of a print: highlights roll off.
#[inline]
fn tone(l: f32) -> f32 {
    let l = l.max(0.0);
    l * (1.0 + 0.10 * l) / (1.0 + 0.28 * l)
}
