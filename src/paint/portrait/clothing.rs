//! Clothes: necklines and fronts painted on the shoulders, collars as cloth of their own.

use super::body::{NOTCH, chest, neck_point, placed};
use super::camera::Camera;
use super::face::Face;
use super::mesh::{Buffers, Grid, Part};
use super::noise::{Noise, unit as random};
use super::shape::{Table, bell};
use super::view::{Clothing, Colour, View};
use crate::base::math::{PI, cos, lerp, powf, sin, smoothstep};

/// Cloth at a place of the shoulders.
pub struct Cloth {
    pub colour: Colour,
    /// Tilt of the surface by seams and folds, added to its direction.
    pub tilt: [f32; 2],
    /// Light that arrives, 1 in the open.
    pub open: f32,
}

/// Draws the collars that stand off the neck.
pub fn draw_collar(face: &Face, view: &View, camera: &Camera, into: &mut Buffers) {
    match view.clothing {
        Clothing::RollNeck => roll(face, camera, into),
        Clothing::OpenShirt | Clothing::Blouse => leaves(face, camera, 0.30, into),
        Clothing::JacketAndTie => leaves(face, camera, 0.05, into),
        Clothing::CrewNeck | Clothing::VNeck | Clothing::JacketAndBlouse => {}
    }
}

fn roll(face: &Face, camera: &Camera, into: &mut Buffers) {
    let (columns, rows) = (90usize, 36usize);
    let mut grid = Grid { columns, points: Vec::new(), places: Vec::new() };
    for r in 0..rows {
        let t = r as f32 / (rows - 1) as f32;
        for c in 0..columns {
            let phi = lerp(-112.0, 112.0, c as f32 / (columns - 1) as f32) * PI / 180.0;
            let front = cos(phi).max(0.0);
            let y = lerp(-127.0 - 12.0 * front, -163.0, t);
            // The upper edge is folded over and rolls outwards.
            let out = 0.8 + 6.0 * powf(smoothstep(0.0, 0.16, t), 0.6) + 5.0 * smoothstep(0.45, 1.0, t);
            let mut p = neck_point(face, phi, y, out);
            // It stands clear of the larynx.
            p[2] += 3.5 * bell(phi / 0.30) + 0.5 * face.noise.at(phi * 7.0, t * 3.0 + 8.0);
            // It runs out into the chest without an edge that would stand off.
            p[2] = lerp(p[2], chest(face, p[0], y) - 1.0, smoothstep(0.72, 1.0, t));
            grid.points.push(camera.pose_neck(placed(face, p)));
            grid.places.push([p[0], y]);
        }
    }
    grid.draw(camera, Part::Cloth, 1.0, into);
}

/// The two leaves of a shirt collar; `gap` is the angle between each leaf and the middle, radians.
fn leaves(face: &Face, camera: &Camera, gap: f32, into: &mut Buffers) {
    let (columns, rows) = (70usize, 26usize);
    for side in [-1.0f32, 1.0] {
        let mut grid = Grid { columns, points: Vec::new(), places: Vec::new() };
        for r in 0..rows {
            let k = r as f32 / (rows - 1) as f32;
            for c in 0..columns {
                let u = c as f32 / (columns - 1) as f32;
                let phi = gap + (0.34 - 0.3 * gap) * k + u * (2.1 - gap);
                let around = smoothstep(0.0, 1.5, phi);
                let top = lerp(-158.0, -126.0, powf(around, 0.85));
                let point = 20.0 * bell(u / 0.22);
                let y = top - k * (17.0 + point);
                let out = 1.6 + 1.2 * smoothstep(0.0, 0.1, k) + (15.0 - 7.0 * face.child) * powf(k, 1.25);
                let mut p = neck_point(face, side * phi, y, out);
                p[2] = p[2].max(chest(face, p[0], y) + 2.2);
                grid.points.push(placed(face, p));
                grid.places.push([u, k]);
            }
        }
        grid.draw(camera, Part::Collar, side, into);
    }
}

/// The painter of the clothes of one view.
pub struct Wardrobe<'a> {
    view: &'a View,
    folds: Noise,
    tie: Colour,
    /// Height (mm) of the finished edge at a distance (mm) from the middle.
    edge: Table,
}

const TIES: [Colour; 4] = [[0.12, 0.015, 0.02], [0.02, 0.035, 0.10], [0.035, 0.035, 0.04], [0.03, 0.07, 0.05]];

impl<'a> Wardrobe<'a> {
    pub fn new(view: &'a View) -> Wardrobe<'a> {
        let tie = TIES[(random(view.seed as u32 ^ 0x71e) * 3.999) as usize];
        let edge = |ax: f32| match view.clothing {
            Clothing::CrewNeck => NOTCH + 1.0 + 37.0 * powf(ax / 54.0, 2.3),
            Clothing::VNeck => NOTCH - 36.0 + 78.0 * powf(ax / 52.0, 1.1),
            Clothing::JacketAndBlouse => NOTCH - 22.0 + 70.0 * powf(ax / 50.0, 1.3),
            _ => NOTCH - 30.0 + 74.0 * powf(ax / 46.0, 1.15),
        };
        Wardrobe { view, folds: Noise::new(view.seed), tie, edge: Table::new(96.0, edge) }
    }

    fn shirt(&self) -> Colour {
        match self.view.clothing {
            Clothing::JacketAndTie => [0.66, 0.67, 0.68],
            Clothing::JacketAndBlouse => [0.60, 0.58, 0.55],
            _ => self.view.clothing_colour,
        }
    }

    /// Whether the garment covers the neck as it does the shoulders at the height `y`, mm, and is not hidden by a collar.
    pub fn reaches_neck(&self, y: f32) -> bool {
        match self.view.clothing {
            Clothing::CrewNeck | Clothing::VNeck => true,
            // What is under the foot of the roll.
            Clothing::RollNeck => y < -152.0,
            _ => false,
        }
    }

    /// The cloth over the shoulders at (x, y) mm, or none where skin shows.
    pub fn on_body(&self, x: f32, y: f32) -> Option<Cloth> {
        let ax = x.abs();
        let colour = self.view.clothing_colour;
        match self.view.clothing {
            Clothing::CrewNeck => self.round(x, y, self.edge.at(ax), 8.0),
            Clothing::VNeck => self.round(x, y, self.edge.at(ax), 6.0),
            Clothing::RollNeck => Some(self.plain(x, y, colour)),
            Clothing::Blouse | Clothing::OpenShirt => self.round(x, y, self.edge.at(ax), 0.0),
            Clothing::JacketAndTie => Some(self.jacket(x, y, true)),
            Clothing::JacketAndBlouse => {
                let lapel = ax > self.opening(y);
                if y > self.edge.at(ax) && !lapel { None } else { Some(self.jacket(x, y, false)) }
            }
        }
    }

    /// The shirt collar; `u` runs back from its front edge, `k` down from its top.
    pub fn on_collar(&self, u: f32, k: f32) -> Cloth {
        let mut cloth = self.plain(u * 90.0, k * 40.0, self.shirt());
        let stitch = bell((u - 0.035) / 0.006) + bell((k - 0.90) / 0.025);
        cloth.colour = cloth.colour.map(|c| c * (1.0 - 0.10 * stitch.min(1.0)));
        cloth
    }

    /// A knitted roll neck.
    pub fn knit(&self, x: f32, y: f32) -> Cloth {
        let mut cloth = self.plain(x, y, self.view.clothing_colour);
        cloth.tilt[0] += 0.22 * sin(x * 2.2);
        cloth
    }

    /// Cloth of one colour with its folds and weave.
    pub fn plain(&self, x: f32, y: f32, colour: Colour) -> Cloth {
        let n = &self.folds;
        // Large folds fall from the shoulders, fine ones are the weave.
        let (fx, fy) = (x * 0.022 + y * 0.01, y * 0.030 - x * 0.012);
        let tilt = [0.22 * n.cloud(fx, fy), 0.16 * n.cloud(fx + 31.0, fy + 9.0)];
        let weave = 1.0 + 0.035 * n.at(x * 2.6, y * 2.6) + 0.03 * n.at(x * 0.9 + 50.0, y * 0.9);
        Cloth { colour: colour.map(|c| c * weave), tilt, open: 1.0 }
    }

    /// Cloth with a finished edge at the height `edge`, `band` mm wide.
    fn round(&self, x: f32, y: f32, edge: f32, band: f32) -> Option<Cloth> {
        let below = edge - y;
        if below < 0.0 {
            return None;
        }
        let mut cloth = self.plain(x, y, self.view.clothing_colour);
        cloth.tilt[1] += 0.5 * bell(below / 0.8);
        if band > 0.0 {
            cloth.open *= 1.0 - 0.30 * bell((below - band) / 0.5);
            cloth.tilt[1] -= 0.25 * bell((below - band) / 1.2);
        }
        Some(cloth)
    }

    /// Half breadth of the opening of a jacket at a height, mm.
    fn opening(&self, y: f32) -> f32 {
        13.0 + 0.62 * (y + 196.0).max(0.0)
    }

    fn jacket(&self, x: f32, y: f32, tie: bool) -> Cloth {
        let ax = x.abs();
        let open = self.opening(y);
        let dark = self.view.clothing_colour.map(|c| c * 0.55 + 0.004);
        if ax > open {
            let mut cloth = self.plain(x, y, dark);
            let edge = ax - open;
            cloth.tilt[0] -= 0.5 * x.signum() * bell(edge / 1.0);
            // The notch between collar and lapel.
            let notch = y + 158.0 - 0.55 * (ax - open);
            cloth.open *= 1.0 - 0.55 * bell(notch / 0.55) * (1.0 - smoothstep(16.0, 20.0, edge));
            let outer = ax - open - 22.0 - 0.2 * (y + 160.0);
            cloth.open *= 1.0 - 0.45 * bell(outer / 0.7);
            return cloth;
        }
        let mut cloth = self.plain(x, y, self.shirt());
        cloth.open *= 1.0 - 0.5 * bell((open - ax) / 2.2);
        if tie {
            // A knot, and the blade below it.
            let knot = y > -182.0;
            let half =
                if knot { lerp(6.2, 9.5, ((y + 182.0) / 22.0).clamp(0.0, 1.0)) } else { 6.5 + 0.12 * (-182.0 - y) };
            if y < -155.0 && ax < half {
                let stripe = 0.8 + 0.35 * smoothstep(-0.1, 0.1, sin((x + y) * 0.9));
                cloth.colour = self.tie.map(|c| c * stripe);
                cloth.tilt = [0.9 * x / half, if knot { 0.4 * (y + 168.0) / 14.0 } else { 0.0 }];
                cloth.open = 1.0 - 0.5 * bell((y + 182.0) / 1.2);
            } else {
                cloth.open *= 1.0 - 0.45 * bell((ax - half) / 1.8);
            }
        }
        cloth
    }
}
