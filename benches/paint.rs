//! How long a page, the loupe, a light, a PNG and a portrait take, beside `vello_cpu` and the speed of memory in the same run.
//!
//! `cargo bench --no-default-features --bench paint`. Each thing is timed in turns with its baseline, on one thread, and the
//! median of many rounds counts, so that a busy machine slows both alike. The standard scene is what a security page costs
//! anybody: 400 polylines of 2,000 points (300 waves, 100 rings of rosettes), 2,000 glyphs, a gradient and a portrait.
#![allow(clippy::disallowed_methods, reason = "a benchmark reads the clock")]

use firstline::base::seed::Seed;
use firstline::base::units::{MM_PER_INCH, Point, Rect, pt};
use firstline::case::build;
use firstline::cli::Library;
use firstline::inspection::{loupe_dpi, loupe_region};
use firstline::layers::{Layers, Light, TEXTURES, View, compose};
use firstline::paint::{
    Align, Face, Path, Process, Segment, Sheet, TextStyle, portrait, render_with_threads, set_text,
};
use firstline::specimen::{PIECES, Studio, Version, proof};
use std::hint::black_box;
use std::sync::Arc;
use std::time::Instant;
use vello_cpu::color::{AlphaColor, Srgb};
use vello_cpu::kurbo::{Affine, BezPath, Rect as Box2, Shape as _, Stroke};
use vello_cpu::peniko::{ColorStop, ColorStops, Gradient, ImageSampler, LinearGradientPosition};
use vello_cpu::{Image, ImageSource, Pixmap, RenderContext, Resources};

/// The standard scene's page in pixels, 125 × 88 mm at 300 dpi.
const PAGE_PX: (u16, u16) = (1476, 1039);
const TILE_PX: u16 = 512;
const ROUNDS: usize = 11;

fn main() {
    let scene = Scene::standard();
    println!("{:<34} {:>10} {:>12} {:>7} {:>8}", "", "firstline", "baseline", "ratio", "target");

    let library = Library::shipped().unwrap_or_else(|failure| panic!("{failure}"));
    let loaded = library.scenario("demonstration").unwrap_or_else(|failure| panic!("{failure}"));
    let cases = build(&loaded.scenario, Seed(1), library.registry()).unwrap_or_else(|why| panic!("{why}"));
    let studio = Studio::new(library.registry().clone());
    let sheet = studio.sheet(&cases[0], "data", Version::Genuine).unwrap_or_else(|why| panic!("{why}"));

    let page = (PAGE_PX, Affine::IDENTITY);
    compare("data page, all planes", "0.60", || planes(&sheet, sheet.area(), 300.0), || scene.draw(page));

    // What vello_cpu draws is the scene's tile at 2400 dpi, whatever we magnify: the target is stated so.
    let zoomed = Affine::translate((-4200.0, -3000.0)) * Affine::scale(8.0);
    let tile = ((TILE_PX, TILE_PX), zoomed);
    // An eye of the portrait and a letter beside it: every plate of the page and its personalisation.
    let at = pt(39.0, 34.0);
    for zoom in [20.0, 40.0, 60.0] {
        let region = loupe_region(at, zoom, f32::from(TILE_PX));
        let what = format!("loupe of the page, {zoom}×");
        compare(&what, "0.20", || planes(&sheet, region, loupe_dpi(zoom)), || scene.draw(tile));
    }
    for process in Process::PRINTING {
        let proof = proof(process);
        for (piece, zoom) in [(PIECES[3], 20.0), (PIECES[2], 60.0)] {
            let region = loupe_region(piece.at, zoom, f32::from(TILE_PX));
            let what = format!("{}, {}, {zoom}×", process.id().replace('_', "-"), piece.name);
            compare(&what, "0.20", || planes(&proof, region, loupe_dpi(zoom)), || scene.draw(tile));
        }
    }

    let layers = planes(&sheet, sheet.area(), 300.0);
    let mut copy = Copy::of(&layers);
    for light in Light::ALL {
        let what = format!("compose, {}", light.id());
        compare(&what, "3.00", || compose(&layers, &View::flat(light)), || copy.again(&layers));
    }
    // People of both sexes and many ages; long hair and beards cost most.
    for (what, seed, sex, age) in
        [("portrait, girl", 1, 0.0, 9.0), ("portrait, woman", 2, 0.0, 34.0), ("portrait, man", 3, 1.0, 61.0)]
    {
        let person = portrait::Person::sample(Seed(seed), sex, age);
        let view = portrait::View::id_photo(Seed(seed), &person, age);
        compare(what, "200 ms", || portrait::draw(&person, &view, 413, 531), || copy.again(&layers));
    }
    let image = compose(&layers, &View::flat(Light::White));
    compare("PNG of a page", "", || png(&image), || copy.again(&layers));
}

fn planes(sheet: &Sheet, region: Rect, dpi: f32) -> Layers {
    render_with_threads(sheet, region, dpi, 1).unwrap_or_else(|error| panic!("{error}"))
}

/// Times both in turns and prints the medians.
fn compare<A, B>(what: &str, target: &str, mut ours: impl FnMut() -> A, mut theirs: impl FnMut() -> B) {
    // `cargo bench --bench paint -- compose` measures what has that in its name.
    let mut parts = std::env::args().skip(1).filter(|part| !part.starts_with('-')).peekable();
    if parts.peek().is_some() && !parts.any(|part| what.contains(&part)) {
        return;
    }
    let mut rounds = [Vec::new(), Vec::new()];
    for _ in 0..ROUNDS {
        rounds[0].push(time(&mut ours));
        rounds[1].push(time(&mut theirs));
    }
    let [ours, theirs] = rounds.map(|mut times| {
        times.sort_by(f64::total_cmp);
        times[times.len() / 2]
    });
    println!("{what:<34} {ours:>7.1} ms {theirs:>9.1} ms {:>7.2} {target:>8}", ours / theirs);
}

fn time<T>(call: &mut impl FnMut() -> T) -> f64 {
    let start = Instant::now();
    black_box(call());
    start.elapsed().as_secs_f64() * 1e3
}

/// The least that any composing must do: read every plane once and write a picture.
struct Copy {
    planes: [Vec<u8>; TEXTURES],
    picture: Vec<u8>,
}

impl Copy {
    fn of(layers: &Layers) -> Copy {
        Copy { planes: layers.textures.clone(), picture: vec![0; layers.width * layers.height * 3] }
    }

    fn again(&mut self, layers: &Layers) -> u8 {
        for (to, from) in self.planes.iter_mut().zip(&layers.textures) {
            to.copy_from_slice(black_box(from));
        }
        self.picture.fill(black_box(7));
        self.picture[0]
    }
}

fn png(image: &firstline::layers::Image) -> Vec<u8> {
    use image::ImageEncoder;
    use image::codecs::png::{CompressionType, FilterType, PngEncoder};
    let mut bytes = Vec::new();
    PngEncoder::new_with_quality(&mut bytes, CompressionType::Fast, FilterType::Up)
        .write_image(&image.rgb, image.width as u32, image.height as u32, image::ExtendedColorType::Rgb8)
        .unwrap_or_else(|error| panic!("{error}"));
    bytes
}

/// The standard scene in pixels of the page.
struct Scene {
    polylines: Vec<(BezPath, f64)>,
    glyphs: Vec<BezPath>,
    gradient: Gradient,
    portrait: Arc<Pixmap>,
}

impl Scene {
    fn standard() -> Scene {
        let (width, height) = (f64::from(PAGE_PX.0), f64::from(PAGE_PX.1));
        let mut polylines = Vec::new();
        for i in 0..300 {
            let y0 = height * f64::from(i) / 300.0;
            let points = (0..2000).map(|k| {
                let x = width * f64::from(k) / 1999.0;
                (x, y0 + 13.0 * (x / 27.0 + 0.1 * f64::from(i)).sin())
            });
            polylines.push((polyline(points), 0.25 + 1.25 * f64::from(i % 6) / 5.0));
        }
        for i in 0..100 {
            let (cx, cy) = (width * (0.2 + 0.3 * f64::from(i % 3)), height * (0.3 + 0.2 * f64::from(i % 4)));
            let points = (0..2000).map(|k| {
                let t = std::f64::consts::TAU * f64::from(k) / 1999.0;
                let r = 90.0 + 60.0 * (12.0 * t + 0.06 * f64::from(i)).sin();
                (cx + r * t.cos(), cy + r * t.sin())
            });
            polylines.push((polyline(points), 0.5 + f64::from(i % 5) / 5.0));
        }
        let scale = 300.0 / MM_PER_INCH;
        let style =
            TextStyle { face: Face::Grotesque, cap_mm: 1.6, tracking_mm: 0.0, pitch_mm: None, align: Align::Left };
        let glyphs = (0..40)
            .flat_map(|row| set_text(&"SPECIMEN abcd 0123".repeat(4)[..50], &style, pt(4.0, 3.0 + 2.1 * row as f32)))
            .map(|path| outline(&path, scale))
            .collect();
        let gradient = Gradient {
            kind: LinearGradientPosition { start: (0.0, 0.0).into(), end: (width, 0.0).into() }.into(),
            stops: ColorStops::from(
                &[ColorStop::from((0.0, rgb(0xa8, 0xe2, 0xee))), ColorStop::from((1.0, rgb(0xfb, 0xd3, 0xac)))][..],
            ),
            ..Gradient::default()
        };
        let person = portrait::Person::sample(Seed(3), 0.5, 40.0);
        let face = portrait::draw(&person, &portrait::View::id_photo(Seed(3), &person, 40.0), 413, 531);
        let mut pixmap = Pixmap::new(413, 531);
        for (pixel, rgb) in pixmap.data_mut().iter_mut().zip(face.rgb.chunks_exact(3)) {
            (pixel.r, pixel.g, pixel.b, pixel.a) = (rgb[0], rgb[1], rgb[2], 255);
        }
        Scene { polylines, glyphs, gradient, portrait: Arc::new(pixmap) }
    }

    /// Records and renders everything, as a program that holds vectors must for each picture.
    fn draw(&self, ((width, height), transform): ((u16, u16), Affine)) -> Pixmap {
        let mut context = RenderContext::new(width, height);
        let mut target = Pixmap::new(width, height);
        context.set_transform(transform);
        let page = Box2::new(0.0, 0.0, f64::from(PAGE_PX.0), f64::from(PAGE_PX.1));
        context.set_paint(self.gradient.clone());
        context.fill_rect(&page);
        let image = Image { image: ImageSource::Pixmap(self.portrait.clone()), sampler: ImageSampler::default() };
        context.set_paint_transform(Affine::translate((60.0, 250.0)));
        context.set_paint(image);
        context.fill_rect(&Box2::new(60.0, 250.0, 473.0, 781.0));
        context.reset_paint_transform();
        context.set_paint(rgb(0x2f, 0x86, 0xd4));
        for (path, line_width) in &self.polylines {
            context.set_stroke(Stroke::new(*line_width));
            context.stroke_path(path);
        }
        context.set_paint(rgb(0x17, 0x17, 0x1d));
        for path in &self.glyphs {
            context.fill_path(path);
        }
        context.flush();
        context.render(&mut target, &mut Resources::new());
        target
    }
}

fn rgb(r: u8, g: u8, b: u8) -> AlphaColor<Srgb> {
    AlphaColor::from_rgb8(r, g, b)
}

fn polyline(points: impl Iterator<Item = (f64, f64)>) -> BezPath {
    let mut path = BezPath::new();
    for (i, p) in points.enumerate() {
        if i == 0 { path.move_to(p) } else { path.line_to(p) }
    }
    path
}

fn outline(path: &Path, scale: f32) -> BezPath {
    let at = |p: &Point| (f64::from(p.x * scale), f64::from(p.y * scale));
    let mut out = BezPath::new();
    for segment in &path.0 {
        match segment {
            Segment::Move(p) => out.move_to(at(p)),
            Segment::Line(p) => out.line_to(at(p)),
            Segment::Quad(a, p) => out.quad_to(at(a), at(p)),
            Segment::Cubic(a, b, p) => out.curve_to(at(a), at(b), at(p)),
            Segment::Close => out.close_path(),
        }
    }
    debug_assert!(out.bounding_box().x0.is_finite());
    out
}
