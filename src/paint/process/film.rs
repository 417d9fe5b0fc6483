//! Processes that lay a film of changing thickness along the drawn outline: intaglio, letterpress, and the hand stamp.

use super::print::Film;
use super::{Ground, Print};
use crate::base::math::{lerp, smoothstep};
use crate::paint::{Colour, Coverage, Ink, noise};

pub const INTAGLIO_REACH: f32 = 0.16;
pub const LETTERPRESS_REACH: f32 = 0.12;
pub const WET_REACH: f32 = 0.16;

/// The film of each column of pixels, or one for all.
struct Films(Vec<Film>);

impl Films {
    fn of(ink: &Ink, ground: &Ground, print: &Print) -> Films {
        Films(match &ink.colour {
            Colour::Solid(colour) => vec![Film::new(*colour)],
            rainbow => {
                (0..print.width as i32).map(|i| Film::new(rainbow.at(ground.grid.mm(print.x + i, 0).x))).collect()
            }
        })
    }

    #[inline]
    fn at(&self, column: usize) -> &Film {
        &self.0[column.min(self.0.len() - 1)]
    }
}

/// One pixel of film.
struct Laid {
    cover: f32,
    /// 1 is the ink's own film.
    thickness: f32,
    relief: f32,
    sheen: f32,
}

/// Lays a film, pixel by pixel; `f` gets the place in the coverage window and the row's and column's mm. Where a pixel and what is
/// around it within `reach` pixels is bare, nothing is asked.
fn lay(
    cover: &Coverage,
    ground: &Ground,
    ink: &Ink,
    print: &mut Print,
    near: &[f32],
    mut f: impl FnMut(&mut [noise::Row; 3], usize, f32, f32) -> Laid,
    scales: [f32; 3],
) {
    let films = Films::of(ink, ground, print);
    for row in 0..print.height {
        let y = print.y + row as i32;
        let mut noises: [noise::Row; 3] = std::array::from_fn(|k| {
            noise::Row::new(ground.salt ^ (0x21 + k as u32), ground.grid.mm(0, y).y, scales[k])
        });
        let from = (y - cover.y) as usize * cover.width + (print.x - cover.x) as usize;
        let felt = ground.felt_row(y, print.x, print.width);
        for column in 0..print.width {
            if near[from + column] <= 0.0 {
                continue;
            }
            let x_mm = ground.grid.mm(print.x + column as i32, y).x;
            let laid = f(&mut noises, from + column, x_mm, felt.get(column).copied().unwrap_or(0.0));
            let i = row * print.width + column;
            let through = films.at(column).through(laid.thickness, laid.cover);
            for (plane, t) in print.through.iter_mut().zip(through) {
                plane[i] = t;
            }
            print.cover[i] = laid.cover;
            print.ir[i] = (laid.cover * ink.ir_absorb).clamp(0.0, 1.0);
            print.gloss[i] = laid.cover.min(1.0);
            print.relief[i] = laid.relief;
            print.sheen[i] = laid.sheen;
        }
    }
}

/// The coverage at a place shifted by a few pixels, which need not be whole.
#[inline]
fn shifted(cover: &Coverage, i: usize, dx: f32, dy: f32) -> f32 {
    let (x, y) = ((i % cover.width) as f32 + dx, (i / cover.width) as f32 + dy);
    let x = x.clamp(0.0, (cover.width - 2) as f32);
    let y = y.clamp(0.0, (cover.height - 2) as f32);
    let (x0, y0) = (x as usize, y as usize);
    let at = y0 * cover.width + x0;
    let v = &cover.values;
    let top = lerp(v[at], v[at + 1], x - x0 as f32);
    let bottom = lerp(v[at + cover.width], v[at + cover.width + 1], x - x0 as f32);
    lerp(top, bottom, y - y0 as f32)
}

/// Intaglio: ink pressed out of engraved lines. Thick in the middle, a crisp core, and a thin fringe where the paper drew ink from
/// it; the paper itself is raised with the line and sunk beside it.
pub fn intaglio(cover: &Coverage, ground: &Ground, ink: &Ink, print: &mut Print) {
    let px = |mm: f32| (mm * ground.grid.px_per_mm).round().max(1.0) as usize;
    let reach = 0.003 * ground.grid.px_per_mm;
    let fringe = cover.blurred(px(0.016));
    let dome = cover.blurred(px(0.034));
    let sunk = dome.blurred(px(0.045));
    let step = px(0.006);
    lay(
        cover,
        ground,
        ink,
        print,
        &sunk.values,
        |noises, i, x, felt| {
            let core = shifted(cover, i, noises[0].at(x) * reach, noises[1].at(x) * reach);
            // What the fringe has, the edge of the core has lost: the line carries the same ink in all.
            let drawn = fringe.values[i];
            let ragged = (1.0 - core) * (1.2 * felt + 0.6 * noises[2].at(x));
            let c = 0.76 * core + 0.24 * drawn * (1.0 + ragged);
            let high = 0.25 * core + 0.75 * dome.values[i];
            let build = 0.85 + 0.16 * dome.values[i] * core + 0.06 * noises[2].at(x);
            let relief = ink.height_um * (high - 0.22 * (sunk.values[i] - dome.values[i]).max(0.0));
            // Round shoulders of glossy ink catch the lamp at the upper right.
            let towards = i + step - step * cover.width;
            let away = i + step * cover.width - step;
            let slope = dome.values[away] - dome.values[towards];
            let raised = (ink.height_um / 26.0).clamp(0.0, 1.2);
            // And the paper beside them is drawn up on one side and falls away on the other.
            let paper = 0.10 * (sunk.values[away] - sunk.values[towards]) * (1.0 - c).max(0.0);
            let sheen = raised * 0.9 * (slope - 0.05).max(0.0) * core + paper * raised;
            Laid { cover: c.clamp(0.0, 1.0), thickness: build, relief, sheen }
        },
        [0.040, 0.044, 0.030],
    );
}

/// Letterpress: type pressed into the paper. Ink is squeezed out to a dark rim with a starved seam inside it.
pub fn letterpress(cover: &Coverage, ground: &Ground, ink: &Ink, print: &mut Print) {
    let px = |mm: f32| (mm * ground.grid.px_per_mm).round().max(1.0) as usize;
    let reach = 0.005 * ground.grid.px_per_mm;
    let near = cover.blurred(px(0.024));
    let wide = near.blurred(px(0.040));
    lay(
        cover,
        ground,
        ink,
        print,
        &wide.values,
        |noises, i, x, felt| {
            let c = shifted(cover, i, noises[0].at(x) * reach, noises[1].at(x) * reach);
            // 0.5 at the outline, 1 well inside.
            let depth = near.values[i];
            let rim = 1.0 - smoothstep(0.60, 0.78, depth);
            let seam = smoothstep(0.68, 0.80, depth) * (1.0 - smoothstep(0.84, 0.99, depth));
            let thickness = 1.0 + 0.50 * rim - 0.36 * seam + 0.12 * noises[2].at(x) - 0.05 * felt;
            // The type sinks in; the paper it pushed aside stands up around it.
            let ridge = (wide.values[i] - depth).max(0.0) * (1.0 - c);
            let relief = ink.height_um * (depth - 0.5 * ridge);
            Laid { cover: c, thickness, relief, sheen: 0.0 }
        },
        [0.035, 0.039, 0.060],
    );
}

/// A hand stamp: wet ink that creeps along the fibres, pools at the edge, and lies as unevenly as the pad and the hand left it.
pub fn wet_ink(cover: &Coverage, ground: &Ground, ink: &Ink, print: &mut Print) {
    let px = |mm: f32| (mm * ground.grid.px_per_mm).round().max(1.0) as usize;
    let soaked = cover.blurred(px(0.026));
    let far = soaked.blurred(px(0.045));
    let reach = 0.018 * ground.grid.px_per_mm;
    lay(
        cover,
        ground,
        ink,
        print,
        &far.values,
        |noises, i, x, felt| {
            let wander = noises[0].at(x);
            let soft = shifted(&soaked, i, wander * reach, noises[1].at(x) * reach);
            // Along a pale fibre ink runs on, across a gap it stops.
            let c = smoothstep(0.26, 0.74, soft + 0.20 * felt + 0.05 * wander);
            // Faint runners beyond the edge.
            let runner = 0.55 * smoothstep(0.10, 0.60, far.values[i] + 0.34 * felt - 0.16);
            let c = c.max(runner * 0.5);
            let pool = smoothstep(0.45, 0.62, soft) * (1.0 - smoothstep(0.70, 0.95, soft));
            let thickness = 1.0 + 0.25 * pool + 0.28 * noises[2].at(x) + 0.14 * felt + 0.12 * wander;
            Laid { cover: c, thickness, relief: 0.0, sheen: 0.0 }
        },
        [0.050, 0.057, 0.24],
    );
}
