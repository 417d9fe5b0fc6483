//! Surfaces as meshes, and the buffers they are drawn into: depth, direction, and the place on the surface.

use super::camera::Camera;
use super::shape::{V3, cross, scale, sub, unit};

/// What a pixel shows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[repr(u8)]
pub enum Part {
    Nothing,
    Head,
    Ear,
    Neck,
    Body,
    Cloth,
    Collar,
    Covering,
    Hair,
}

/// A depth that is behind everything.
pub const FAR: f32 = -1000.0;

/// What the camera sees of the surfaces, one value per pixel of the working picture.
pub struct Buffers {
    pub width: usize,
    pub height: usize,
    pub depth: Vec<f32>,
    /// Unit vector out of the surface.
    pub normal: Vec<V3>,
    /// Place on the surface: angle and height on the head; the part's own coordinates elsewhere.
    pub place: Vec<[f32; 2]>,
    pub part: Vec<Part>,
}

impl Buffers {
    pub fn new(width: usize, height: usize) -> Buffers {
        let n = width * height;
        Buffers {
            width,
            height,
            depth: vec![FAR; n],
            normal: vec![[0.0, 0.0, 1.0]; n],
            place: vec![[0.0; 2]; n],
            part: vec![Part::Nothing; n],
        }
    }
}

/// A grid of points, row by row, with their places on the surface.
pub struct Grid {
    pub columns: usize,
    pub points: Vec<V3>,
    pub places: Vec<[f32; 2]>,
}

impl Grid {
    /// Draws the grid. `outward` is +1 where rows run down and columns to the right as seen from outside, else −1.
    pub fn draw(&self, camera: &Camera, part: Part, outward: f32, into: &mut Buffers) {
        let (columns, rows) = (self.columns, self.points.len() / self.columns);
        let normals = self.normals(outward);
        let pixels: Vec<V3> = self.points.iter().map(|p| camera.project(*p)).collect();
        for r in 0..rows - 1 {
            for c in 0..columns - 1 {
                let a = r * columns + c;
                let (b, d, e) = (a + 1, a + columns, a + columns + 1);
                // What looks away from the camera on all corners cannot be seen.
                if normals[a][2] < -0.25 && normals[b][2] < -0.25 && normals[d][2] < -0.25 && normals[e][2] < -0.25 {
                    continue;
                }
                for corners in [[a, b, d], [b, e, d]] {
                    let corner = |v: usize| Corner { normal: normals[v], place: self.places[v] };
                    triangle(corners.map(|v| pixels[v]), || corners.map(corner), part, into);
                }
            }
        }
    }

    fn normals(&self, outward: f32) -> Vec<V3> {
        let (columns, rows) = (self.columns, self.points.len() / self.columns);
        let mut normals = Vec::with_capacity(self.points.len());
        for r in 0..rows {
            let (up, down) = (r.saturating_sub(1) * columns, (r + 1).min(rows - 1) * columns);
            for c in 0..columns {
                let (left, right) = (c.saturating_sub(1), (c + 1).min(columns - 1));
                let across = sub(self.points[r * columns + right], self.points[r * columns + left]);
                let along = sub(self.points[up + c], self.points[down + c]);
                normals.push(scale(unit(cross(across, along)), outward));
            }
        }
        normals
    }
}

struct Corner {
    normal: V3,
    place: [f32; 2],
}

/// `corners` are only asked for where the triangle has the centre of a pixel in it, which most have not.
#[inline]
fn triangle([a, b, c]: [V3; 3], corners: impl Fn() -> [Corner; 3], part: Part, into: &mut Buffers) {
    let low = |i: usize| a[i].min(b[i]).min(c[i]);
    let high = |i: usize| a[i].max(b[i]).max(c[i]);
    let x0 = (low(0) + 0.5).max(0.0) as usize;
    let y0 = (low(1) + 0.5).max(0.0) as usize;
    let x1 = (high(0) + 0.5).min(into.width as f32) as i32 - 1;
    let y1 = (high(1) + 0.5).min(into.height as f32) as i32 - 1;
    if x1 < x0 as i32 || y1 < y0 as i32 {
        return;
    }
    let area = (b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0]);
    if area.abs() < 1e-7 {
        return;
    }
    let inverse = 1.0 / area;
    for y in y0..=y1 as usize {
        for x in x0..=x1 as usize {
            let (px, py) = (x as f32 + 0.5, y as f32 + 0.5);
            let wa = ((b[0] - px) * (c[1] - py) - (b[1] - py) * (c[0] - px)) * inverse;
            let wb = ((c[0] - px) * (a[1] - py) - (c[1] - py) * (a[0] - px)) * inverse;
            let wc = 1.0 - wa - wb;
            if wa < -1e-4 || wb < -1e-4 || wc < -1e-4 {
                continue;
            }
            let z = wa * a[2] + wb * b[2] + wc * c[2];
            let i = y * into.width + x;
            if z <= into.depth[i] {
                continue;
            }
            into.depth[i] = z;
            let t = corners();
            let mix = |f: &dyn Fn(&Corner) -> f32| wa * f(&t[0]) + wb * f(&t[1]) + wc * f(&t[2]);
            into.normal[i] = [mix(&|v| v.normal[0]), mix(&|v| v.normal[1]), mix(&|v| v.normal[2])];
            into.place[i] = [mix(&|v| v.place[0]), mix(&|v| v.place[1])];
            into.part[i] = part;
        }
    }
}
