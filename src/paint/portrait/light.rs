//! Light: lamps, the shade that forms throw on one another, and the glow of light that has wandered through skin.

use super::mesh::{FAR, Part};
use super::shape::{V3, unit};
use super::strand::Tuft;
use super::view::Lighting;
use crate::base::math::floor;

/// A lamp far away.
#[derive(Clone, Copy)]
pub struct Lamp {
    /// Unit vector to the lamp.
    pub towards: V3,
    /// Unit vector half way between the lamp and a camera straight ahead.
    pub half: V3,
    pub power: f32,
    /// How quickly its shadows soften with distance.
    pub size: f32,
    pub shadow: bool,
}

/// The most lamps of a rig.
pub const LAMPS: usize = 4;

/// Lamps and the light from all around.
pub struct Rig {
    /// At most [`LAMPS`].
    pub lamps: Vec<Lamp>,
    pub ambient: f32,
    /// Colour of the light as the camera's white balance leaves it.
    pub tint: [f32; 3],
}

impl Rig {
    pub fn new(light: Lighting) -> Rig {
        let lamp = |d: V3, power, size, shadow| {
            let towards = unit(d);
            Lamp { towards, half: unit([towards[0], towards[1], towards[2] + 1.0]), power, size, shadow }
        };
        match light {
            Lighting::Studio => Rig {
                lamps: vec![
                    lamp([-0.85, 0.70, 0.75], 0.66, 0.9, true),
                    lamp([-0.25, 0.95, 0.85], 0.46, 1.0, true),
                    lamp([1.0, 0.5, 0.7], 0.25, 1.0, true),
                    lamp([0.1, -0.5, 0.85], 0.09, 1.0, false),
                ],
                ambient: 0.25,
                tint: [1.0, 1.0, 1.0],
            },
            Lighting::Side => Rig {
                lamps: vec![
                    lamp([-1.0, 0.35, 0.42], 0.95, 0.5, true),
                    lamp([0.5, 0.6, 0.8], 0.22, 0.8, false),
                    lamp([0.0, 1.0, 0.3], 0.18, 0.8, false),
                ],
                ambient: 0.24,
                tint: [0.98, 1.0, 1.03],
            },
            Lighting::Top => Rig {
                lamps: vec![
                    lamp([-0.30, 1.2, 0.55], 0.80, 0.6, true),
                    lamp([0.45, 1.0, 0.60], 0.46, 1.0, true),
                    lamp([0.0, 0.15, 1.0], 0.14, 1.0, false),
                    lamp([0.0, -0.7, 0.6], 0.12, 1.0, false),
                ],
                ambient: 0.24,
                tint: [1.02, 1.0, 0.93],
            },
            Lighting::Flash => Rig {
                lamps: vec![lamp([0.14, 0.20, 1.0], 1.05, 0.18, true), lamp([0.0, 1.0, 0.3], 0.22, 0.9, false)],
                ambient: 0.18,
                tint: [1.0, 1.0, 1.03],
            },
        }
    }
}

/// A plane of numbers.
#[derive(Clone)]
pub struct Plane {
    pub width: usize,
    pub height: usize,
    pub v: Vec<f32>,
}

impl Plane {
    pub fn new(width: usize, height: usize, fill: f32) -> Plane {
        Plane { width, height, v: vec![fill; width * height] }
    }

    /// The value at a place in pixels, smoothly between pixel centres.
    #[inline]
    pub fn sample(&self, x: f32, y: f32) -> f32 {
        let fx = (x - 0.5).clamp(0.0, self.width as f32 - 1.001);
        let fy = (y - 0.5).clamp(0.0, self.height as f32 - 1.001);
        let (i, j) = (fx as usize, fy as usize);
        let (u, v) = (fx - i as f32, fy - j as f32);
        let o = j * self.width + i;
        let top = self.v[o] + (self.v[o + 1] - self.v[o]) * u;
        let low = self.v[o + self.width] + (self.v[o + self.width + 1] - self.v[o + self.width]) * u;
        top + (low - top) * v
    }

    /// Averages over a square of ±`radius` px, twice, which is nearly a bell.
    pub fn blur(&mut self, radius: usize) {
        if radius == 0 {
            return;
        }
        let mut line = vec![0.0; self.width + 2 * radius + 1];
        for _ in 0..2 {
            for row in self.v.chunks_exact_mut(self.width) {
                box_blur(row, &mut line, radius);
            }
        }
        let mut out = vec![0.0f32; self.width];
        for _ in 0..2 {
            // Columns are summed row by row, so that memory is read in order.
            let source = self.v.clone();
            let (w, h) = (self.width, self.height);
            out.iter_mut().for_each(|v| *v = 0.0);
            let clamp = |y: i32| y.clamp(0, h as i32 - 1) as usize * w;
            for y in -(radius as i32)..=radius as i32 {
                let row = clamp(y);
                out.iter_mut().zip(&source[row..row + w]).for_each(|(s, v)| *s += v);
            }
            let inverse = 1.0 / (2 * radius + 1) as f32;
            for y in 0..h {
                self.v[y * w..(y + 1) * w].iter_mut().zip(&out).for_each(|(v, s)| *v = s * inverse);
                let (gone, next) = (clamp(y as i32 - radius as i32), clamp(y as i32 + radius as i32 + 1));
                for x in 0..w {
                    out[x] += source[next + x] - source[gone + x];
                }
            }
        }
    }
}

fn box_blur(row: &mut [f32], line: &mut [f32], radius: usize) {
    // The ends go on beyond the row as they are.
    let (n, across) = (row.len(), 2 * radius + 1);
    line[..radius].fill(row[0]);
    line[radius..radius + n].copy_from_slice(row);
    line[radius + n..].fill(row[n - 1]);
    let mut sum: f32 = line[..across].iter().sum();
    let inverse = 1.0 / across as f32;
    for ((v, gone), next) in row.iter_mut().zip(&*line).zip(&line[across..]) {
        *v = sum * inverse;
        sum += next - gone;
    }
}

/// Depth at half the working resolution, and where there is any.
pub struct HalfDepth {
    pub z: Plane,
    pub there: Plane,
}

impl HalfDepth {
    /// Takes surfaces and hair together: the mean of what is there in each 2 × 2 block.
    pub fn new(width: usize, height: usize, depth: &[f32], part: &[Part], hair: &[Tuft]) -> HalfDepth {
        let (w, h) = (width / 2, height / 2);
        let (mut z, mut there) = (Plane::new(w, h, FAR), Plane::new(w, h, 0.0));
        for y in 0..h {
            for x in 0..w {
                let (mut sum, mut count) = (0.0, 0.0);
                for (dx, dy) in [(0, 0), (1, 0), (0, 1), (1, 1)] {
                    let i = (2 * y + dy) * width + 2 * x + dx;
                    let solid = if part[i] == Part::Nothing { FAR } else { depth[i] };
                    let d = if hair[i].cover > 0.5 { solid.max(hair[i].depth) } else { solid };
                    if d > FAR {
                        sum += d;
                        count += 1.0;
                    }
                }
                if count > 0.0 {
                    z.v[y * w + x] = sum / count;
                    there.v[y * w + x] = 1.0;
                }
            }
        }
        HalfDepth { z, there }
    }

    /// How open each place is to light from all around: 1 open … 0 closed. `px_per_mm` at half resolution.
    pub fn openness(&self, px_per_mm: f32) -> Plane {
        let mut open = Plane::new(self.z.width, self.z.height, 1.0);
        for (radius, weight, limit) in [(1.4, 0.55, 1.5), (4.5, 0.60, 3.6), (13.0, 0.50, 11.0), (34.0, 0.26, 34.0)] {
            let r = (radius * px_per_mm * 0.62f32).round().max(1.0) as usize;
            let mut sum = self.z.clone();
            sum.v.iter_mut().zip(&self.there.v).for_each(|(z, t)| *z *= t);
            let mut count = self.there.clone();
            sum.blur(r);
            count.blur(r);
            for (i, o) in open.v.iter_mut().enumerate() {
                if self.there.v[i] > 0.0 {
                    let mean = sum.v[i] / count.v[i].max(1e-3);
                    let sunk = ((mean - self.z.v[i]) / limit).clamp(-0.03, 1.0);
                    *o *= 1.0 - weight * sunk;
                }
            }
        }
        open
    }

    /// Light of a lamp that gets past the forms before it: 1 all … 0 none. `px_per_mm` at half resolution; `share` as
    /// [`Self::share`] gives it for [`shadow_softness`].
    pub fn shadow(&self, lamp: &Lamp, px_per_mm: f32, share: &Plane) -> Plane {
        let (w, h) = (self.z.width, self.z.height);
        let mut out = Plane::new(w, h, 1.0);
        for k in 0..12 {
            let t = 1.6 + 62.0 * ((k as f32 + 0.5) / 12.0) * ((k as f32 + 0.5) / 12.0);
            let d = lamp.towards;
            let (across, down) = (floor(d[0] * t * px_per_mm), floor(-d[1] * t * px_per_mm));
            let (rise, soft) = (d[2] * t, 1.0 / (1.0 + lamp.size * 0.48 * t));
            // A whole row at a time: where each place looks to, within the picture.
            let (first, last) = ((-across).max(0), (w as i32 - 1 - across).min(w as i32));
            for y in (-down).max(0)..(h as i32 - 1 - down).min(h as i32) {
                if first >= last {
                    break;
                }
                let row = y as usize * w;
                let from = row + first as usize..row + last as usize;
                let to = ((y + down) as usize * w) + (first + across) as usize;
                let before = &self.z.v[to..to + from.len()];
                for ((light, z), before) in out.v[from.clone()].iter_mut().zip(&self.z.v[from]).zip(before) {
                    // Far nearer things pass in front of the ray rather than into it.
                    let over = before - z - rise;
                    let hit = (over * soft).clamp(0.0, 1.0) * (1.0 - ((over - 42.0) * (1.0 / 20.0)).clamp(0.0, 1.0));
                    *light = light.min(1.0 - hit);
                }
            }
        }
        self.smooth(&mut out, shadow_softness(px_per_mm), share);
        out
    }

    /// How much of the square of ±`radius` around each place is anything.
    pub fn share(&self, radius: usize) -> Plane {
        let mut share = self.there.clone();
        share.blur(radius);
        share
    }

    /// Blurs `plane` within what is there, whose `share` of that radius is known.
    pub fn smooth(&self, plane: &mut Plane, radius: usize, share: &Plane) {
        plane.v.iter_mut().zip(&self.there.v).for_each(|(v, t)| *v *= t);
        plane.blur(radius);
        plane.v.iter_mut().zip(&share.v).for_each(|(v, c)| *v /= c.max(1e-3));
    }
}

/// How far shadows are blurred, in pixels at half resolution.
pub fn shadow_softness(px_per_mm: f32) -> usize {
    (1.1 * px_per_mm).round().max(1.0) as usize
}

/// Highlight of a rough surface (GGX with Schlick's Fresnel term), for a camera straight ahead.
#[inline]
pub fn highlight(n: V3, lamp: &Lamp, rough: f32, f0: f32) -> f32 {
    let nl = super::shape::dot(n, lamp.towards);
    let nv = n[2].max(0.05);
    if nl <= 0.0 {
        return 0.0;
    }
    let nh = super::shape::dot(n, lamp.half).max(0.0);
    let a2 = rough * rough * rough * rough;
    let q = nh * nh * (a2 - 1.0) + 1.0;
    let k = rough * rough * 0.5;
    let masked = (nl * (1.0 - k) + k) * (nv * (1.0 - k) + k);
    let vh = 1.0 - lamp.half[2].clamp(0.0, 1.0);
    let f = f0 + (1.0 - f0) * vh * vh * vh * vh * vh;
    (0.25 * a2 * f * nl / (core::f32::consts::PI * q * q * masked)).min(4.0)
}
