//! The finished portrait: surfaces, hair and light put together as a photograph.

use super::body;
use super::camera::Camera;
use super::clothing::draw_collar;
use super::covering;
use super::develop::develop;
use super::ear;
use super::exposure::Studio;
use super::face::Face;
use super::facial_hair;
use super::glasses::Worn;
use super::hair::{self, Hairline};
use super::head::{Head, surface};
use super::light::Rig;
use super::mesh::{Buffers, Grid, Part};
use super::person::Person;
use super::strand::{Scene, Strands};
use super::view::View;
use crate::base::math::{PI, sin_cos};

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
    let fine = (550.0 / width as f32).clamp(1.33, 2.0).max(400.0 / width as f32);
    let (w, h) = ((width as f32 * fine).round() as usize, (height as f32 * fine).round() as usize);

    let face = posed(person, view);
    let face = &face;
    let head = Head::new(face);
    let camera = Camera::new(view, head.crown, head.chin, w, h);
    let rig = Rig::new(view.light);

    let mut surfaces = Buffers::new(w, h);
    draw_head(face, &head, &camera, &mut surfaces);
    body::draw(face, &camera, &mut surfaces);
    draw_collar(face, view, &camera, &mut surfaces);
    if view.head_covering.is_some() {
        covering::draw(face, &head, &camera, &mut surfaces);
    } else {
        ear::draw(face, &head, &camera, &mut surfaces);
        hair::draw_mass(face, view, &camera, &mut surfaces);
    }

    let line = Hairline::new(face, view);
    let scene = Scene { face, head: &head, view, camera: &camera, rig: &rig, surfaces: &surfaces };
    let mut strands = Strands::new(&surfaces);
    facial_hair::draw(&scene, &mut strands);
    if view.head_covering.is_none() {
        hair::draw(&scene, &line, &mut strands);
    }
    let worn = view.glasses.map(|g| Worn::new(g, face, &camera));
    if let Some(worn) = &worn {
        worn.draw(&scene, &mut strands);
    }

    let mut linear = Studio::new(&scene, &line, &strands).expose();
    if let Some(worn) = &worn {
        for (i, c) in linear.iter_mut().enumerate() {
            if let Some((pass, added)) = worn.lens((i % w) as f32 + 0.5, (i / w) as f32 + 0.5) {
                *c = [c[0] * pass + added * 0.95, c[1] * pass + added, c[2] * pass + added * 1.05];
            }
        }
    }
    develop(&linear, &surfaces, &strands, view, width, height)
}

/// Where the pupils of a person who looks into the lens are in a picture: pixels from the top left corner, picture left first.
pub fn pupils(person: &Person, view: &View, width: usize, height: usize) -> [[f32; 2]; 2] {
    let face = posed(person, view);
    let head = Head::new(&face);
    let camera = Camera::new(view, head.crown, head.chin, width, height);
    [-1.0, 1.0].map(|side| {
        let i = usize::from(side > 0.0);
        let (x, y) = (side * face.eyes.pupil + face.eyes.gaze[0], face.eyes.level[i] - 0.15 + face.eyes.gaze[1]);
        let sine = (x / head.half(y)).clamp(-0.99, 0.99);
        let turn = (sine, (1.0 - sine * sine).sqrt());
        let base = head.bare(head.row(y), head.closing(&face, y), turn, y);
        let at = camera.project(camera.pose([x, y, surface(&face, x, y, base[2], turn.1)]));
        [at[0], at[1]]
    })
}

/// The face at its age, looking into the lens.
fn posed(person: &Person, view: &View) -> Face {
    let mut face = Face::new(person, view);
    let radians = PI / 180.0;
    face.eyes.gaze = [-11.5 * view.yaw_deg * radians, 11.5 * view.pitch_deg * radians];
    face
}

fn draw_head(face: &Face, head: &Head, camera: &Camera, into: &mut Buffers) {
    // A mesh finer than pixels would show nothing more.
    let fine = (into.width as f32 / 800.0).clamp(0.68, 1.0);
    let columns = (341.0 * fine) as usize | 1;
    // Columns are closer in front, where the features are.
    let angles: Vec<f32> = (0..columns)
        .map(|c| {
            let u = 2.0 * c as f32 / (columns - 1) as f32 - 1.0;
            u * (0.62 + 0.38 * u * u) * 126.0 * PI / 180.0
        })
        .collect();
    let turns: Vec<(f32, f32)> = angles.iter().map(|a| sin_cos(*a)).collect();
    let heights = head.heights(fine);
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
