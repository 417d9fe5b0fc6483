//! Print processes under the loupe: each can be told from every other, hangs on the page, and takes as much light as the page view says.

use firstline::base::{seed::Seed, units::Rect};
use firstline::inspection::{loupe_dpi, loupe_region};
use firstline::layers::{Layers, Light, Optics, View, compose, decode_height};
use firstline::paint::{
    Colour, Ink, Line, LinePoint, Mark, Path, Process, Shape, Sheet, Substrate, Surface, Tag, render,
    render_with_threads,
};
use firstline::specimen::{PIECES, proof};

/// Inks that four colours can mix.
const INKS: [[f32; 3]; 4] = [[0.08, 0.32, 0.52], [0.62, 0.07, 0.16], [0.35, 0.35, 0.35], [0.0086, 0.0086, 0.012]];

/// A flat page, so that nothing but the print is measured.
fn page(marks: Vec<Mark>) -> Sheet {
    let substrate = Substrate { formation: 0.0, grain: 0.0, surface: Surface::Plastic, ..Substrate::default() };
    let optics = Optics::default();
    Sheet { size_mm: (20.0, 20.0), corners_mm: [0.0; 4], substrate, marks, optics, seed: Seed(4) }
}

fn ink(colour: [f32; 3]) -> Ink {
    // No more colour than char has, for a process that knows no other.
    Ink { colour: Colour::Solid(colour), ir_absorb: 0.5, uva_absorb: 0.4, ..Ink::default() }
}

fn colours(process: Process) -> Vec<[f32; 3]> {
    match process {
        Process::LaserEngraving => vec![[0.5, 0.5, 0.5], [0.2, 0.2, 0.2], [0.03, 0.03, 0.03]],
        _ => INKS.to_vec(),
    }
}

/// A solid patch and strokes as wide as those of text.
fn shapes() -> [(&'static str, Shape); 2] {
    let stroke = |i: usize| -> Line {
        let y = 0.4 + i as f32 * 0.75;
        (0..=200).map(|k| LinePoint { x: k as f32 * 0.1, y: y + 0.001 * k as f32, width: 0.35 }).collect()
    };
    [
        ("patch", Shape::fill(vec![Path::rect(Rect::new(0.0, 0.0, 20.0, 20.0))])),
        ("strokes", Shape::lines((0..26).map(stroke).collect())),
    ]
}

/// Mean of linear red, green and blue, of infrared, and of UV, over the planes.
fn mean(layers: &Layers) -> [f32; 5] {
    let linear: Vec<f32> = (0..256).map(|v| firstline::base::math::srgb_to_linear(v as f32 / 255.0)).collect();
    let mut sum = [0.0f64; 5];
    for (a, b) in layers.textures[0].chunks_exact(4).zip(layers.textures[1].chunks_exact(4)) {
        for k in 0..3 {
            sum[k] += f64::from(linear[a[k] as usize]);
        }
        sum[3] += f64::from(a[3]) / 255.0;
        let blue = f64::from(b[2]) / 255.0;
        sum[4] += blue * blue;
    }
    sum.map(|s| (s / (layers.width * layers.height) as f64) as f32)
}

#[test]
fn the_page_view_and_the_loupe_agree_how_much_light_each_process_takes() {
    let region = Rect::new(4.0, 4.0, 6.0, 6.0);
    let mut wrong = Vec::new();
    for process in Process::PRINTING {
        for colour in colours(process) {
            for (name, shape) in shapes() {
                let sheet = page(vec![Mark::new(Tag::Background, shape, ink(colour), process)]);
                let far = mean(&render(&sheet, region, 300.0).unwrap());
                // At 10 times a droplet is two pixels wide, and its rounded rim takes a little more than its share.
                for (dpi, most) in [(1000.0, 0.04), (2400.0, 0.03)] {
                    let near = mean(&render(&sheet, region, dpi).unwrap());
                    for k in 0..4 {
                        let off = near[k] - far[k];
                        if off.abs() > most {
                            let (near, far) = (near[k], far[k]);
                            wrong.push(format!(
                                "{process:?}, {name}, {colour:?} at {dpi} dpi: {k} is {near}, not {far}"
                            ));
                        }
                    }
                }
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// What an officer looks for in a stroke 0.35 mm wide at 20 times, as figures.
#[derive(Debug)]
struct Figures {
    /// Light within the stroke: how uneven it is, and how much its colour changes from place to place.
    uneven: f32,
    motley: f32,
    /// How much darker its rim is than its middle, and how much darker the paper just beside it than the paper far off.
    rim: f32,
    halo: f32,
    /// How much lighter it gets over 26 µm at the edge.
    edge: f32,
    /// Loose spots of ink between the strokes, per square millimetre of paper.
    spots: f32,
    /// Correlation with itself a screen's pitch (0.169 mm, turned by 45°) away, within the stroke.
    screen: f32,
    /// Relief of the stroke in µm, and its gloss.
    relief: f32,
    gloss: f32,
}

/// Distance between strokes, and the place of the first, in mm.
const STROKES: (f32, f32) = (0.75, 0.4);

fn figures(process: Process) -> Figures {
    let line = |i: usize| -> Line {
        let y = STROKES.1 + i as f32 * STROKES.0;
        (0..=20).map(|k| LinePoint { x: k as f32, y, width: 0.35 }).collect()
    };
    let height_um = [0.0, 26.0, -8.0][match process {
        Process::Intaglio => 1,
        Process::Letterpress => 2,
        _ => 0,
    }];
    let paper = Substrate { formation: 0.0, grain: 0.0, ..Substrate::default() };
    let ink = Ink { height_um, ..ink([0.20, 0.16, 0.30]) };
    let marks = vec![Mark::new(Tag::Background, Shape::lines((0..26).map(line).collect()), ink, process)];
    let sheet = Sheet { substrate: paper, ..page(marks) };
    let layers = render(&sheet, Rect::new(5.0, 5.0, 6.0, 6.0), loupe_dpi(20.0)).unwrap();
    let image = compose(&layers, &View::flat(Light::White));
    let linear = |v: u8| firstline::base::math::srgb_to_linear(f32::from(v) / 255.0);
    let rgb: Vec<[f32; 3]> = image.rgb.chunks_exact(3).map(|p| [linear(p[0]), linear(p[1]), linear(p[2])]).collect();
    let light = |i: usize| 0.2126 * rgb[i][0] + 0.7152 * rgb[i][1] + 0.0722 * rgb[i][2];
    let away = |i: usize| {
        let y = 5.0 + ((i / image.width) as f32 + 0.5) / layers.px_per_mm - STROKES.1 + STROKES.0 / 2.0;
        (y.rem_euclid(STROKES.0) - STROKES.0 / 2.0).abs()
    };
    let band = |low: f32, high: f32| (0..rgb.len()).filter(move |i| (low..high).contains(&away(*i)));
    let mean = |values: &[f32]| values.iter().sum::<f32>() / values.len() as f32;
    let spread = |values: &[f32]| {
        let middle = mean(values);
        mean(&values.iter().map(|v| (v - middle) * (v - middle)).collect::<Vec<_>>()).sqrt()
    };
    let of = |low: f32, high: f32| mean(&band(low, high).map(light).collect::<Vec<_>>());
    let inside: Vec<f32> = band(0.0, 0.10).map(light).collect();
    let hue: Vec<f32> = band(0.0, 0.10).map(|i| rgb[i][0] - rgb[i][2]).collect();
    let step = (0.169 * std::f32::consts::FRAC_1_SQRT_2 * layers.px_per_mm).round() as usize;
    let middle = mean(&inside);
    let echo = |i: usize| (light(i) - middle) * (light(i + step * image.width + step) - middle);
    let paired: Vec<usize> = band(0.0, 0.17)
        .filter(|i| i + step * (image.width + 1) < rgb.len() && away(i + step * image.width) < 0.17)
        .collect();
    let surface = |k: usize, i: usize| match k {
        0 => decode_height(layers.textures[2][4 * i], layers.textures[2][4 * i + 1]),
        _ => f32::from(layers.textures[2][4 * i + 2]) / 255.0,
    };
    let over = |k: usize, low: f32, high: f32| mean(&band(low, high).map(|i| surface(k, i)).collect::<Vec<_>>());
    let paper_light = of(0.33, 0.38);
    let spots = band(0.21, 0.38)
        .filter(|&i| i > image.width && light(i) < 0.8 * paper_light)
        .filter(|&i| light(i) <= light(i - 1) && light(i) < light(i - image.width) && light(i) < light(i + 1))
        .count();
    Figures {
        uneven: spread(&inside),
        motley: spread(&hue),
        rim: of(0.0, 0.10) - of(0.155, 0.172),
        halo: paper_light - of(0.182, 0.20),
        edge: of(0.181, 0.195) - of(0.155, 0.169),
        spots: spots as f32 / (36.0 * 0.34 / 0.75),
        screen: mean(&paired.iter().map(|i| echo(*i)).collect::<Vec<_>>()) / spread(&inside).powi(2),
        relief: over(0, 0.0, 0.10) - over(0, 0.33, 0.38),
        gloss: over(1, 0.0, 0.10),
    }
}

#[test]
fn any_two_processes_can_be_told_apart_at_twenty_times() {
    let all: Vec<(Process, Figures)> = Process::PRINTING.into_iter().map(|p| (p, figures(p))).collect();
    for (i, (one, a)) in all.iter().enumerate() {
        for (other, b) in &all[..i] {
            // A figure counts where the eye at the loupe sees the difference, or the lamp from the side does.
            let apart = [
                (a.uneven - b.uneven) / 0.02,
                (a.motley - b.motley) / 0.05,
                (a.rim - b.rim) / 0.04,
                (a.halo - b.halo) / 0.08,
                (a.edge - b.edge) / 0.10,
                (a.spots - b.spots) / 10.0,
                (a.screen - b.screen) / 0.1 * f32::from(u8::from(a.uneven > 0.1 && b.uneven > 0.1)),
                (a.relief - b.relief) / 3.0,
                (a.gloss - b.gloss) / 0.15,
            ];
            let told = apart.iter().filter(|d| d.abs() >= 1.0).count();
            assert!(told >= 2, "{one:?} and {other:?} look alike: {a:.3?} {b:.3?}");
        }
    }
    let of = |process| &all.iter().find(|(p, _)| *p == process).unwrap().1;
    // And each shows what it is known by.
    assert!(of(Process::Offset).uneven < 0.02 && of(Process::Offset).edge > 0.6);
    assert!(of(Process::Intaglio).relief > 20.0 && of(Process::Intaglio).halo > 1.5 * of(Process::Offset).halo);
    assert!(of(Process::Letterpress).rim > of(Process::Offset).rim + 0.03 && of(Process::Letterpress).relief < -5.0);
    assert!(of(Process::InkJet).motley > 0.15 && of(Process::InkJet).relief.abs() < 0.1);
    assert!(of(Process::Toner).screen > 0.1 && of(Process::Toner).spots > 15.0 && of(Process::Toner).gloss > 0.4);
    assert!(of(Process::DyeSublimation).edge < 0.2 && of(Process::DyeSublimation).motley < 0.02);
    assert!(of(Process::LaserEngraving).motley < 0.02 && of(Process::LaserEngraving).uneven > 0.03);
    assert!(of(Process::WetInk).uneven > 0.03 && of(Process::WetInk).halo > 3.0 * of(Process::Offset).halo);
}

#[test]
fn what_the_loupe_shows_hangs_on_the_page_and_not_on_the_region() {
    // 20 pixels to the mm, so that both regions have the same pixels.
    let dpi = 80.0 * 25.4;
    for process in Process::PRINTING {
        let sheet = proof(process);
        for piece in PIECES {
            let (x, y) = (piece.at.x.floor(), piece.at.y.floor());
            let one = render(&sheet, Rect::new(x - 2.0, y - 2.0, 3.0, 3.0), dpi).unwrap();
            let two = render(&sheet, Rect::new(x - 1.0, y - 1.0, 3.0, 3.0), dpi).unwrap();
            let mut differ = 0;
            for row in 0..160 {
                for column in 0..160 {
                    let at = |row: usize, column: usize| 4 * (row * 240 + column);
                    let (a, b) = (at(row + 80, column + 80), at(row, column));
                    let apart = |t: usize, k: usize| one.textures[t][a + k].abs_diff(two.textures[t][b + k]);
                    differ += usize::from((0..4).any(|k| apart(0, k) > 2 || apart(1, k) > 2) || apart(2, 2) > 2);
                }
            }
            // Rounding moves the end of a fibre by a pixel now and then.
            assert!(differ < 128, "{process:?}, {}: {differ} of 25600 pixels differ", piece.name);
        }
    }
}

#[test]
fn dots_stay_where_they_are_when_the_loupe_magnifies_more() {
    // The same square at 21 and at 42 times: what is dark in one is dark in the other.
    for process in [Process::InkJet, Process::Toner, Process::LaserEngraving] {
        let sheet = proof(process);
        let square = Rect::new(PIECES[3].at.x, PIECES[3].at.y, 1.5, 1.5);
        let light = |dpi: f32, size: usize| -> Vec<f32> {
            let layers = render(&sheet, square, dpi).unwrap();
            let group = layers.width / size;
            (0..size * size)
                .map(|i| {
                    let (x, y) = (i % size * group, i / size * group);
                    let sum: u32 = (0..group * group)
                        .map(|k| {
                            u32::from(layers.textures[0][4 * ((y + k / group) * layers.width + x + k % group) + 1])
                        })
                        .sum();
                    sum as f32 / (group * group) as f32
                })
                .collect()
        };
        let (far, near) = (light(80.0 * 25.4, 120), light(160.0 * 25.4, 120));
        let mean = |v: &[f32]| v.iter().sum::<f32>() / v.len() as f32;
        let (a, b) = (mean(&far), mean(&near));
        let with: f32 = far.iter().zip(&near).map(|(x, y)| (x - a) * (y - b)).sum();
        let (va, vb): (f32, f32) =
            (far.iter().map(|x| (x - a) * (x - a)).sum(), near.iter().map(|y| (y - b) * (y - b)).sum());
        let correlation = with / (va * vb).sqrt();
        assert!(correlation > 0.97, "{process:?}: {correlation}");
    }
}

#[test]
fn the_same_region_is_the_same_bytes_again_with_one_thread_or_two() {
    for process in Process::PRINTING {
        let sheet = proof(process);
        let region = loupe_region(PIECES[2].at, 40.0, 300.0);
        let hash = |threads| render_with_threads(&sheet, region, loupe_dpi(40.0), threads).unwrap().hash();
        let first = hash(1);
        assert_eq!(first, hash(1), "{process:?}");
        assert_eq!(first, hash(2), "{process:?}");
    }
}
