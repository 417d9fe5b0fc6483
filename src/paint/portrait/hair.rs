//! Hair of the head: where it grows, how each style falls, and the strands it is made of.

use super::body;
use super::camera::Camera;
use super::face::Face;
use super::head::{CROWN, Head, TOP};
use super::mesh::{Buffers, Grid, Part};
use super::noise::unit as random;
use super::shape::{V3, add, bell, cross, curve, dot, mix3, scale, sub, unit};
use super::strand::{Hair, Scene, Strands, pigment};
use super::view::{Hairstyle, View};
use crate::base::math::{PI, TAU, cos, exp, hypot, lerp, sin, smoothstep};

/// The edge of the scalp: height of the hairline by angle from the front.
pub struct Hairline {
    by_degree: Vec<f32>,
    pub bald: bool,
}

impl Hairline {
    pub fn new(face: &Face, view: &View) -> Hairline {
        let p = &face.p;
        let back = p.recede.max(-3.0) + face.hair_loss;
        let h = p.hairline;
        let points = [
            (0.0, h + 0.35 * back),
            (20.0, h + 0.8 * back),
            (33.0, h - 3.0 + 1.2 * back),
            (43.0, h - 14.0 + 0.9 * back),
            (51.0, 32.0 + 0.5 * back),
            (57.0, 14.0 + 0.15 * back),
            (63.0, -4.0),
            (70.0, -16.0),
            (80.0, -18.0),
            (90.0, 10.0),
            (105.0, -5.0),
            (125.0, -45.0),
            (180.0, -62.0),
        ];
        let bald = view.hairstyle == Hairstyle::Bald;
        let by_degree = (0..=180)
            .map(|d| {
                let y = curve(&points, d as f32);
                // What a bald man keeps is a wreath from ear to ear.
                if bald { y.max(130.0 * (1.0 - smoothstep(48.0, 74.0, d as f32)) - 20.0) } else { y }
            })
            .collect();
        Hairline { by_degree, bald }
    }

    /// How far (mm) a place on the scalp lies inside the hairline; negative outside.
    #[inline]
    pub fn inside(&self, face: &Face, theta: f32, y: f32) -> f32 {
        let d = (theta.abs() * 180.0 / PI).min(179.9);
        let (i, t) = (d as usize, d.fract());
        let line = lerp(self.by_degree[i], self.by_degree[i + 1], t);
        let wander =
            2.2 * face.noise.at(theta * 14.0 + 5.0, y * 0.09 + 2.0) + 0.9 * face.noise.at(theta * 50.0, y * 0.4);
        let mut deep = y - line + wander;
        if self.bald {
            deep = deep.min(54.0 - y);
        }
        deep
    }
}

/// What makes one style.
struct Cut {
    count: u32,
    /// Length on top, at the sides and at the back, mm.
    top: f32,
    side: f32,
    back: f32,
    /// Height of the outermost hair over the skull, mm.
    shell: f32,
    /// How strongly weight draws a strand down in each step.
    weight: f32,
    /// How strongly a strand is held to its shell, mm a step.
    hold: f32,
    /// Amplitude of waves, 0…1, and their length in mm.
    wave: f32,
    wave_mm: f32,
    /// How strongly hairs gather to locks.
    lock: f32,
    /// Place of the parting, mm from the middle; none where hair is not parted.
    part: Option<f32>,
    /// Length of a step, mm.
    step: f32,
    /// Whether long hair is put behind the ear, at the picture's left and right.
    tucked: [bool; 2],
    /// Whether hair tied back hangs forward over a shoulder.
    tail: bool,
}

fn cut(face: &Face, view: &View) -> Cut {
    let p = &face.p;
    let seed = view.cut_seed as u32;
    let own = |k: u32| random(seed ^ k.wrapping_mul(0x51ed_270b));
    let lefty = if random(p.texture_seed as u32 ^ 0x77) < 0.7 { 1.0 } else { -1.0 };
    let curl = p.curl;
    let base = Cut {
        count: 5600,
        top: 34.0,
        side: 13.0,
        back: 12.0,
        shell: 8.0,
        weight: 0.10,
        hold: 0.4,
        wave: 0.06 + 0.45 * curl,
        wave_mm: 44.0,
        lock: 0.35,
        part: None,
        step: 2.4,
        tucked: [own(8) < 0.32, own(9) < 0.32],
        tail: p.sex < 0.5 && own(10) > 0.9 * face.old2,
    };
    match view.hairstyle {
        Hairstyle::Bald => {
            Cut { count: 5200, top: 5.0, side: 9.0, back: 9.0, shell: 5.0, step: 1.6, lock: 0.0, ..base }
        }
        Hairstyle::Cropped => {
            let long = 5.0 + 5.0 * own(1);
            Cut {
                count: 10200,
                top: long,
                side: 0.6 * long,
                back: long,
                shell: 0.5 * long,
                step: 1.6,
                lock: 0.12,
                ..base
            }
        }
        Hairstyle::Short => {
            Cut { count: 8500, top: 30.0 + 12.0 * own(1), side: 12.0, back: 12.0, shell: 9.0 + 3.0 * own(2), ..base }
        }
        Hairstyle::SideParting => Cut {
            top: 58.0 + 18.0 * own(1),
            side: 17.0 + 6.0 * own(2),
            back: 20.0,
            shell: 9.0 + 4.0 * own(3),
            part: Some(-lefty * (20.0 + 5.0 * own(4))),
            hold: 0.55,
            lock: 0.45,
            ..base
        },
        Hairstyle::Curls => Cut {
            count: 8800,
            top: 26.0 + 26.0 * own(1),
            side: 18.0 + 20.0 * own(1),
            back: 22.0,
            shell: 8.0 + 16.0 * own(1),
            weight: 0.02,
            hold: 0.0,
            wave: 1.0,
            wave_mm: 6.5,
            lock: 0.15,
            step: 1.5,
            ..base
        },
        Hairstyle::TiedBack => Cut {
            count: 7100,
            top: 130.0,
            side: 95.0,
            back: 60.0,
            shell: 5.0 + 5.0 * own(7) * (1.0 - p.sex),
            weight: 0.0,
            hold: 0.8,
            wave: 0.05 + 0.25 * curl,
            lock: 0.35,
            part: (own(5) < 0.4).then_some(0.0),
            step: 4.0,
            ..base
        },
        Hairstyle::Bob => Cut {
            count: 5600,
            top: 178.0,
            side: 118.0,
            back: 100.0,
            shell: 12.0,
            weight: 0.22,
            hold: 0.55,
            wave: 0.12 + 0.5 * curl,
            wave_mm: 70.0,
            lock: 0.55,
            part: Some(-lefty * 18.0 * own(6)),
            step: 5.0,
            tucked: [false; 2],
            ..base
        },
        Hairstyle::Fringe | Hairstyle::Long => Cut {
            count: 5200,
            top: 330.0,
            side: 260.0,
            back: 220.0,
            shell: 11.0,
            weight: 0.24,
            hold: 0.55,
            wave: 0.16 + 0.5 * curl,
            wave_mm: 95.0,
            lock: 0.6,
            part: Some(-lefty * 16.0 * own(6)),
            step: 6.5,
            ..base
        },
        Hairstyle::Wavy => Cut {
            count: 5300,
            top: 280.0,
            side: 220.0,
            back: 190.0,
            shell: 15.0,
            weight: 0.20,
            hold: 0.45,
            wave: 0.75,
            wave_mm: 52.0,
            lock: 0.72,
            part: Some(-lefty * 18.0 * own(6)),
            step: 5.0,
            ..base
        },
    }
}

/// The skull as hair meets it: distance outside it and the way out, mm.
struct Skull<'a> {
    head: &'a Head,
    /// Height below which hair hangs free of the narrowing face, mm.
    hang: f32,
    /// How far the ears hold the hair off, mm; 0 where it runs behind them. Picture left, right.
    ear: [f32; 2],
}

impl Skull<'_> {
    #[inline]
    fn outside(&self, p: V3) -> (f32, V3) {
        let row = self.head.row(p[1].max(self.hang));
        let ear = self.ear[usize::from(p[0] > 0.0)] * bell((p[1] + 20.0) / 17.0) * bell((p[2] + 6.0) / 17.0);
        let w = row.w + ear;
        let depth = if p[2] > row.side { row.front - row.side } else { row.front - row.side + 4.0 };
        let up = ((p[1] - self.head.crown + TOP) / TOP).max(0.0);
        let rise = if up > 0.0 { up * up.sqrt().sqrt() } else { 0.0 };
        let (u, v) = (p[0] / w, (p[2] - row.side) / depth);
        let g = (u * u + v * v + rise * up).sqrt().max(0.2);
        let gradient = [u / w / g, 0.5 * CROWN * rise / TOP / g, v / depth / g];
        let steep = dot(gradient, gradient).sqrt().max(1e-4);
        ((g - 1.0) / steep, scale(gradient, 1.0 / steep))
    }
}

/// Draws the mass of long hair that hangs behind the neck, on which the strands lie.
pub fn draw_mass(face: &Face, view: &View, camera: &Camera, into: &mut Buffers) {
    let cut = cut(face, view);
    if cut.step <= 4.5 {
        return;
    }
    let end = if view.hairstyle == Hairstyle::Bob { -99.0 } else { -200.0 };
    let (columns, rows) = (40usize, 40usize);
    let mut grid = Grid { columns, points: Vec::new(), places: Vec::new() };
    for r in 0..rows {
        let y = lerp(20.0, end, r as f32 / (rows - 1) as f32);
        for c in 0..columns {
            let u = 2.0 * c as f32 / (columns - 1) as f32 - 1.0;
            // A bob's ends curl in behind the jaw.
            let half = if end < -100.0 {
                face.p.zy_w + 2.0
            } else {
                (face.p.zy_w - 1.0) * (0.80 + 0.20 * smoothstep(-92.0, -48.0, y))
            };
            let x = u * half;
            let ragged = if r + 1 == rows { 12.0 * face.noise.at(x * 0.13, 5.0).abs() } else { 0.0 };
            // A bob is round below, so that no corner stands beside the neck.
            let round = if end < -100.0 { 0.0 } else { 14.0 * u * u * u * u * (1.0 - smoothstep(-96.0, -60.0, y)) };
            let p = [x, y + ragged + round, -62.0 + 26.0 * u * u];
            grid.points.push(camera.pose_neck(p));
            grid.places.push([x, y]);
        }
    }
    grid.draw(camera, Part::Hair, 1.0, into);
}

/// Draws the hair of the head.
pub fn draw(scene: &Scene, line: &Hairline, strands: &mut Strands) {
    let Scene { face, head, view, camera, .. } = *scene;
    let cut = cut(face, view);
    let p = &face.p;
    let long = cut.step > 4.5;
    let skull = Skull {
        head,
        hang: if long { -4.0 } else { -46.0 },
        ear: cut.tucked.map(|t| if long && !t { 7.0 } else { 0.0 }),
    };
    let tint = pigment(p.hair_mel, p.hair_red);
    let seed = p.texture_seed as u32 ^ 0x5eed;
    let mut points: Vec<V3> = Vec::with_capacity(64);
    // What grows at the back of the head is never seen from in front, short hair there not even beside it.
    let round = if cut.step <= 2.4 { 1.8 } else { 2.1 };
    let count = (cut.count as f32 * round / 2.1) as u32;
    let fringe_count = if view.hairstyle == Hairstyle::Fringe { 2600 } else { 0 };
    for i in 0..count + fringe_count {
        let u = |k: u32| random(seed.wrapping_add(i.wrapping_mul(2654435)).wrapping_add(k * 40503));
        // A fringe is fed by hair of its own from the front of the head.
        let fringe = i >= count;
        // Round the head in order: neighbours are drawn into pixels that lie near each other in memory.
        let (nth, of, reach) = if fringe { (i - count, fringe_count, 0.80) } else { (i, count, round) };
        let theta = (2.0 * (nth as f32 + u(1)) / of as f32 - 1.0) * reach;
        let y = if fringe {
            lerp(face.p.hairline - 6.0, face.p.hairline + 34.0, u(2))
        } else {
            lerp(-66.0, head.crown - 0.3, u(2))
        };
        let deep = line.inside(face, theta, y) + 5.0 * (u(3) * u(13) - 0.35);
        if deep < 0.0 || (view.hairstyle == Hairstyle::Bald && u(4) > smoothstep(0.0, 22.0, deep)) {
            continue;
        }
        let root = head.point(face, theta, y);
        grow(&cut, view, face, &skull, root, theta, deep, fringe, &u, &mut points);
        if points.len() < 2 {
            continue;
        }
        let (_, normal) = skull.outside(root);
        let normal = camera.turn(normal);
        let layer = u(5);
        let lock = Lock::of(face, theta, root);
        let tone = (0.78 + 0.44 * u(6)) * (0.80 + 0.40 * random(lock.id));
        let grey = u(7) < face.grey * (1.1 - 0.25 * face.noise.at(theta * 2.0, y * 0.03));
        let base = if grey { grey_hair(face, tint) } else { tint };
        let dense = smoothstep(0.0, 9.0, deep);
        let short = cut.top < 15.0;
        let deep_shade = lerp(0.50, 1.0, layer) * if fringe { 0.80 } else { 1.0 };
        let fine = lerp(0.5, 1.0, dense) * if strays(&u) { 0.55 } else { 1.0 };
        let hair = Hair {
            colour: [base[0] * tone, base[1] * tone, base[2] * tone],
            thick: camera.scale
                * fine
                * if cut.step > 4.5 {
                    0.62
                } else if short {
                    0.34
                } else {
                    0.44
                },
            cover: [lerp(0.30, 0.9, dense), if short { 0.40 } else { 0.45 }],
            open: [0.62 * deep_shade + if short { 0.2 } else { 0.0 }, 1.0 * deep_shade],
            normal,
            shine: if view.hairstyle == Hairstyle::Curls {
                0.45
            } else if short {
                0.5
            } else {
                1.0
            },
            sink: 0.8,
        };
        strands.draw(&points, &hair, scene);
    }
    if view.hairstyle == Hairstyle::TiedBack && cut.tail {
        tail(scene, &cut, tint, strands);
    }
}

/// A tail of hair that hangs from the nape forward over one shoulder.
fn tail(scene: &Scene, cut: &Cut, tint: V3, strands: &mut Strands) {
    let Scene { face, view, camera, .. } = *scene;
    let seed = view.cut_seed as u32;
    let side = if random(seed ^ 0x7a11) < 0.5 { -1.0 } else { 1.0 };
    let end = lerp(-178.0, -214.0, random(seed ^ 0x7a12));
    let across = [(end, 60.0), (-150.0, 66.0), (-105.0, 58.0), (-62.0, 40.0)];
    let (first, steps) = (-58.0, 18);
    let mut points = Vec::with_capacity(steps + 1);
    for i in 0..1500u32 {
        let u = |k: u32| random(seed.wrapping_add(i.wrapping_mul(2_654_435)).wrapping_add(k * 40503));
        // Where the hair runs in the round of the tail, −1…1.
        let (round, ahead) = (u(1) + u(2) - 1.0, u(3));
        let last = end + 26.0 * u(4) * u(4);
        points.clear();
        for k in 0..=steps {
            let t = k as f32 / steps as f32;
            let y = lerp(first, last, t);
            // Bound at the nape, widest on the shoulder, thin at its end.
            let wide = (0.45 + 0.55 * smoothstep(0.0, 0.5, t)) * (1.0 - 0.45 * smoothstep(0.6, 1.0, t));
            let wave = 1.5 * cut.wave * sin(y * TAU / cut.wave_mm + 2.0 * round);
            let x = side * (curve(&across, y) - 50.5 + face.p.neck_w) + 19.0 * wide * round + wave;
            let down = y - face.raise;
            let on_chest = body::chest(face, x, down.min(body::shoulder_line(face, x)));
            let z = lerp(-45.0, on_chest + 10.0, 1.0 - smoothstep(-135.0, -80.0, y)) + 9.0 * wide * ahead;
            points.push([x, y, z]);
        }
        let tone = (0.78 + 0.44 * u(6)) * (0.85 + 0.3 * random(seed ^ ((round * 6.0) as i32 as u32)));
        let grey = u(7) < face.grey;
        let base = if grey { grey_hair(face, tint) } else { tint };
        let hair = Hair {
            colour: base.map(|c| c * tone),
            thick: 0.75 * camera.scale,
            cover: [0.9, 0.5],
            open: [0.35 + 0.45 * ahead, 0.6 + 0.4 * ahead],
            normal: unit([0.5 * round, 0.15, 0.8]),
            shine: 0.3,
            sink: 0.8,
        };
        strands.draw(&points, &hair, scene);
    }
}

/// Colour of a grey hair: the whiter, the more of them there are.
fn grey_hair(face: &Face, tint: V3) -> V3 {
    let white = 1.0 + 0.35 * smoothstep(0.7, 1.0, face.grey);
    mix3(tint, [0.41 * white, 0.392 * white, 0.365 * white], 0.35 + 0.65 * face.grey)
}

/// Whether a hair goes its own way.
fn strays(u: &dyn Fn(u32) -> f32) -> bool {
    u(12) < 0.03
}

/// The lock that a hair belongs to: a patch of the scalp whose hairs draw together.
struct Lock {
    id: u32,
    /// How far the root is from the middle of its patch, mm: round the head, and up.
    off: [f32; 2],
}

impl Lock {
    fn of(face: &Face, theta: f32, root: V3) -> Lock {
        // Patches are of uneven size, or partings would look like ladders.
        let y = root[1] + 9.0 * face.noise.at(theta * 3.0, root[1] * 0.06);
        let t = theta + 0.10 * face.noise.at(theta * 4.0 + 20.0, root[1] * 0.09 + 6.0);
        let (row, up) = split((y + 95.0) / 10.0);
        let shift = if row as i32 % 2 == 1 { 0.5 } else { 0.0 };
        let (column, round) = split((t + 4.0) * 10.0 + shift);
        let id = super::noise::hash(row as u32 * 911 + column as u32 * 7);
        Lock { id, off: [round * hypot(root[0], root[2]) / 10.0, up * 10.0] }
    }
}

/// The whole cell of a number and the way from its middle.
fn split(v: f32) -> (f32, f32) {
    let whole = v.floor().max(0.0);
    (whole, v - whole - 0.5)
}

/// No picture shows what hangs lower, mm.
const BELOW_PICTURE: f32 = -200.0;

/// Grows one strand from `root` into `points`, in head mm.
#[expect(clippy::too_many_arguments, reason = "everything a strand is grown from, once per strand")]
fn grow(
    cut: &Cut,
    view: &View,
    face: &Face,
    skull: &Skull,
    root: V3,
    theta: f32,
    deep: f32,
    fringe: bool,
    u: &dyn Fn(u32) -> f32,
    points: &mut Vec<V3>,
) {
    points.clear();
    points.push(root);
    let y = root[1];
    let lock = Lock::of(face, theta, root);
    let l = |k: u32| random(lock.id.wrapping_add(k * 7919));
    let (_, normal) = skull.outside(root);
    let mut n = normal;
    let style = view.hairstyle;
    let front = cos(theta);

    // Sides are where the head turns down.
    let on_top = smoothstep(44.0, 84.0, y)
        * if style == Hairstyle::Cropped { 1.0 } else { smoothstep(-0.9, -0.2, front).max(0.35) };
    let backness = 1.0 - smoothstep(-0.5, 0.1, front);
    let side_length = lerp(cut.side, cut.back, backness);
    let mut length = lerp(side_length, cut.top, on_top) * (0.84 + 0.16 * u(10)) * (0.93 + 0.14 * l(1));
    if fringe {
        length = 90.0;
    }
    // Short at the edge, as baby hair is.
    length *= 0.45 + 0.55 * smoothstep(0.0, 7.0, deep).max(if cut.step > 4.5 { 0.8 } else { 0.0 });
    let steps = ((length / cut.step) as usize).clamp(3, 56);
    let step = length / steps as f32;

    let lying = if cut.step > 4.5 || style == Hairstyle::Curls { 1.0 } else { lerp(0.38, 1.0, on_top) };
    let layer = 1.2 + cut.shell * lying * (0.15 + 0.85 * u(5)) * (0.8 + 0.4 * l(2));
    let away = match cut.part {
        Some(at) => root[0] - at * smoothstep(-10.0, 40.0, root[2]),
        None => root[0],
    };
    let hand = if away > 0.0 { 1.0 } else { -1.0 };
    let comb: V3 = match style {
        Hairstyle::Bald | Hairstyle::Cropped => [0.0, -0.5, 0.45 * on_top],
        Hairstyle::Short => {
            let lean = 0.25 + 0.5 * face.noise.at(theta * 1.6 + 9.0, y * 0.025);
            [
                lean * on_top + 0.25 * hand * (1.0 - on_top),
                -0.55 * (1.0 - on_top),
                lerp(-0.25, 0.55 - 0.35 * smoothstep(50.0, 75.0, root[2]), on_top),
            ]
        }
        Hairstyle::SideParting => [hand * lerp(0.1, 0.95, on_top), -0.65 * (1.0 - on_top), lerp(-0.42, -0.10, on_top)],
        Hairstyle::Curls => [0.0, 0.0, 0.0],
        Hairstyle::TiedBack => [
            if cut.part.is_some() { 0.28 * hand * on_top } else { 0.0 },
            lerp(0.10, -0.1, on_top) + 0.5 * (1.0 - smoothstep(-6.0, 16.0, y)) + 0.2 * (l(3) - 0.5),
            -1.0,
        ],
        _ if fringe => [0.35 * theta + 0.22 * (l(3) - 0.5), -0.35, 1.0],
        _ => [hand * lerp(0.15, 1.0, on_top), -0.35 * (1.0 - on_top), lerp(-0.18, -0.06, on_top)],
    };

    let start = match style {
        Hairstyle::Curls => 1.0,
        Hairstyle::Cropped | Hairstyle::Bald => 0.75,
        Hairstyle::Short => lerp(0.12, 0.55, on_top),
        _ if fringe => 0.5,
        _ => 0.30,
    };
    let mut d = unit(add(scale(normal, start), comb));
    let mut at = root;
    let phase = TAU * l(4);
    let own_phase = 0.9 * (u(11) - 0.5);
    let beat = cut.wave_mm * (0.75 + 0.5 * l(5));
    let frizz = if style == Hairstyle::Curls { 0.25 } else { 0.035 + 0.10 * face.p.curl };
    let stray = if strays(u) { 1.6 } else { 1.0 };
    for k in 0..steps {
        let t = (k + 1) as f32 / steps as f32;
        let along = k as f32 * step;
        let across = unit(cross(n, d));
        let angle = TAU * along / beat + phase + own_phase;
        let swing = cut.wave
            * smoothstep(0.0, 0.25, t)
            * if style == Hairstyle::Curls { 1.0 } else { (TAU * step / beat).min(0.8) * 1.1 };
        let mut push = scale(across, swing * cos(angle));
        if style == Hairstyle::Curls {
            push = add(push, scale(cross(across, d), swing * sin(angle)));
        } else {
            push = add(push, scale(n, 0.45 * swing * sin(angle)));
        }
        let keep = if cut.step > 4.5 { 0.30 * exp(-along * 0.02) } else { 0.22 };
        let pull: V3 = add(scale(comb, keep), [0.0, -cut.weight, 0.0]);
        let loose = frizz * stray;
        let jitter = [
            loose * (u(20 + k as u32 % 40) - 0.5),
            loose * (u(60 + k as u32 % 40) - 0.5),
            loose * (u(100 + k as u32 % 40) - 0.5),
        ];
        d = unit(add(add(d, pull), add(push, jitter)));
        let before = at;
        at = add(at, scale(d, step));

        // Stay out of the skull, and near the shell while there is a head to lie on.
        let (dist, out) = skull.outside(at);
        n = out;
        let shell = lerp(1.0, layer, smoothstep(0.0, 0.22, t))
            * stray.min(1.3)
            * part_flat(cut, at)
            * if lying < 1.0 { lerp(0.20, 1.0, smoothstep(15.0, 80.0, at[1])) } else { 1.0 };
        let lies = smoothstep(-75.0, -25.0, at[1]);
        if dist < shell {
            let lift = if at[1] < -46.0 { (shell - dist).min(2.0) * lies } else { shell - dist };
            at = add(at, scale(out, lift));
        } else if cut.hold > 0.0 {
            at = sub(at, scale(out, (dist - shell).min(cut.hold * step * 0.6) * lies));
        }
        if cut.step > 4.5 && !fringe {
            frame_face(face, style, layer, &mut at);
            if cut.tucked[usize::from(at[0] > 0.0)] {
                // Behind the ear, and behind the shoulder below.
                let back = 1.0 - smoothstep(4.0, 66.0, at[1]);
                at[2] += (0.30 * back * (lerp(30.0, -34.0, back) - at[2]).min(0.0)).max(-0.8 * step);
            }
        }
        if fringe && at[1] < face.p.brow_y + 3.0 + 9.0 * l(1) + 5.0 * u(10) * u(10) {
            points.push(at);
            break;
        }
        if style == Hairstyle::Bob {
            // The ends of a bob are blown inwards.
            at[0] *= 1.0 - 0.05 * (1.0 - smoothstep(-100.0, -60.0, at[1]));
        }
        let down = at[1] - face.raise;
        if down < body::NECK_FOOT + 4.0 && at[2] > -30.0 {
            let floor = body::shoulder_line(face, at[0]);
            if down < floor + 4.0 {
                at[2] = at[2].max(body::chest(face, at[0], down.min(floor)) + 2.0 + 0.5 * layer);
            }
        }
        d = unit(sub(at, before));
        points.push(at);
        if at[1] < BELOW_PICTURE {
            break;
        }
    }
    if cut.lock > 0.0 && points.len() > 3 {
        gather(cut, &lock, theta, points);
    }
}

/// Hair lies flat beside the parting, and less far off where the head is broadest across.
fn part_flat(cut: &Cut, at: V3) -> f32 {
    // The outline of a head of hair is rounder than the skull's.
    let (u, v) = (at[0] / 75.0, ((at[1] - 25.0) / 88.0).max(0.0));
    let corner = 1.0 - 0.40 * (4.0 * u * u * v * v).min(1.0);
    match cut.part {
        Some(x) if at[1] > 30.0 && at[2] > -50.0 => {
            let d = (at[0] - x * smoothstep(-10.0, 40.0, at[2])).abs();
            lerp(0.74, corner, smoothstep(2.0, 60.0, d))
        }
        _ => corner,
    }
}

/// Keeps long hair beside the face, as its wearer does.
fn frame_face(face: &Face, style: Hairstyle, layer: f32, at: &mut V3) {
    if at[2] < 8.0 || at[1] > 58.0 {
        return;
    }
    let p = &face.p;
    let edge = curve(
        &[
            (-190.0, 0.80 * p.zy_w),
            (-120.0, 0.90 * p.zy_w),
            (-80.0, 0.93 * p.zy_w),
            (-30.0, 0.90 * p.zy_w),
            (10.0, 0.88 * p.zy_w),
            (40.0, 0.70 * p.zy_w),
            (58.0, 0.30 * p.zy_w),
        ],
        at[1],
    );
    let edge = edge + if style == Hairstyle::Bob { -0.3 } else { 0.25 } * layer;
    let short = edge - at[0].abs();
    if short > 0.0 {
        let side = if at[0] >= 0.0 { 1.0 } else { -1.0 };
        at[0] += side * (0.42 * short).min(5.0);
        at[2] -= (0.25 * short).min(2.5);
    }
}

/// Draws a hair towards the middle of its lock along its length.
fn gather(cut: &Cut, lock: &Lock, theta: f32, points: &mut [V3]) {
    let side: V3 = [cos(theta), 0.0, -sin(theta)];
    let last = points.len() as f32 - 1.0;
    for (k, p) in points.iter_mut().enumerate() {
        let g = cut.lock * smoothstep(0.12, 0.9, k as f32 / last);
        *p = sub(*p, add(scale(side, lock.off[0] * g), [0.0, lock.off[1] * g * 0.6, 0.0]));
    }
}
