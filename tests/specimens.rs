//! Specimens: SPECIMEN on every page in every light, each field its own mark, the same document the same picture.

use firstline::base::{seed::Seed, units::Rect};
use firstline::case::build;
use firstline::cli::Library;
use firstline::document::mrz::Format;
use firstline::document::{Document, Likeness, Page};
use firstline::issuer::{Registry, mrz_centres_mm};
use firstline::layers::{Image, Layers, Light, View, compose};
use firstline::paint::portrait::Portrait;
use firstline::paint::{Sheet, Tag, Variable, render};
use firstline::scenario::{CasePlan, Fixed};
use firstline::specimen::{Faces, draw, stamp_crop};
use std::collections::BTreeSet;
use std::sync::Arc;

/// Plain grey ovals: what is tested here is the page, not the face.
struct Ovals;

impl Faces for Ovals {
    fn picture(&self, _: &Likeness, width: usize, height: usize) -> Arc<Portrait> {
        let subject = (0..width * height)
            .map(|i| {
                let (x, y) = ((i % width) as f32 / width as f32 - 0.5, (i / width) as f32 / height as f32 - 0.5);
                if x * x + y * y < 0.16 { 255 } else { 0 }
            })
            .collect();
        Arc::new(Portrait { width, height, rgb: vec![150; width * height * 3], subject })
    }
}

fn registry() -> Registry {
    Registry::shipped().unwrap_or_else(|problems| panic!("{problems:#?}"))
}

/// A genuine document of the state, with a visa if it is a book: of the series, or of the passport issued today.
fn document(issuer: &str, model: Option<&str>, registry: &Registry) -> Document {
    let library = Library::shipped().unwrap();
    let mut scenario = library.scenario("mixed-practice").unwrap_or_else(|failure| panic!("{failure}")).scenario;
    scenario.cases = vec![CasePlan::Fixed(Fixed {
        issuer: issuer.to_owned(),
        model: model.map(str::to_owned),
        visa: true,
        ..Fixed::default()
    })];
    build(&scenario, Seed(0), registry).unwrap_or_else(|why| panic!("{issuer} {model:?}: {why}")).remove(0).genuine
}

/// A passport of each state.
fn documents(registry: &Registry) -> Vec<Document> {
    registry.issuers().map(|issuer| document(&issuer.code, None, registry)).collect()
}

/// One page of each kind: a book has many that differ in nothing but their number.
fn pages(document: &Document) -> Vec<&Page> {
    let mut seen = BTreeSet::new();
    let kind = |page: &Page| (page.kind, page.is_behind(), page.visa.is_some(), page.stamps.len());
    document.pages.iter().filter(|page| seen.insert(kind(page))).collect()
}

fn planes(sheet: &Sheet, region: Rect, dpi: f32) -> Layers {
    render(sheet, region, dpi).unwrap()
}

fn seen(sheet: &Sheet, light: Light) -> Image {
    compose(&planes(sheet, sheet.area(), 60.0), &View::flat(light))
}

#[test]
fn the_word_is_on_every_page_and_seen_in_every_light_that_shows_ink() {
    let registry = registry();
    for document in documents(&registry) {
        for page in pages(&document) {
            let sheet = draw(&document, &page.id, &registry, &Ovals).unwrap();
            let mut bare = sheet.clone();
            bare.marks.retain(|mark| mark.tag != Tag::Specimen);
            for light in [Light::White, Light::UvA, Light::Ir] {
                let (with, without) = (seen(&sheet, light), seen(&bare, light));
                let changed = with.rgb.iter().zip(&without.rgb).filter(|(a, b)| a.abs_diff(**b) > 6).count();
                let share = changed as f32 / with.rgb.len() as f32;
                assert!(share > 0.006, "{} page {} in {light:?}: {share}", document.issuer, page.id);
            }
        }
    }
}

#[test]
fn the_same_document_is_the_same_picture_and_another_book_has_other_fibres() {
    let registry = registry();
    let document = &documents(&registry)[0];
    let picture = |document: &Document| {
        let sheet = draw(document, "6", &registry, &Ovals).unwrap();
        planes(&sheet, sheet.area(), 60.0).hash()
    };
    assert_eq!(picture(document), picture(document));
    let other = Document { specimen: Seed(99), ..document.clone() };
    assert_ne!(picture(document), picture(&other));
}

#[test]
fn each_field_and_line_is_a_mark_of_its_own() {
    let registry = registry();
    for document in documents(&registry) {
        let sheet = draw(&document, "data", &registry, &Ovals).unwrap();
        let count = |tag: Tag| sheet.marks.iter().filter(|mark| mark.tag == tag).count();
        for field in ["surname", "given_names", "date_of_birth", "date_of_issue", "date_of_expiry", "sex", "authority"]
        {
            assert_eq!(count(Tag::Data(field.to_owned())), 1, "{} {field}", document.issuer);
            // Where the state has a script of its own, the caption stands over that.
            let captions = count(Tag::Caption(field.to_owned())) + count(Tag::Caption(format!("{field}_own")));
            assert_eq!(captions, 1, "{} {field}", document.issuer);
        }
        // Under lenses another picture shares the secondary portrait's place.
        let lenses = sheet.marks.iter().filter(|mark| matches!(mark.variable, Some(Variable::Lens { .. }))).count();
        assert_eq!(count(Tag::Ghost), lenses.max(1), "{}", document.issuer);
        for tag in [Tag::Portrait, Tag::Signature, Tag::Mrz(1), Tag::Mrz(2)] {
            assert_eq!(count(tag.clone()), 1, "{} {tag:?}", document.issuer);
        }
        assert!(count(Tag::Dovid) > 3 && count(Tag::UvImage) > 2 && count(Tag::Perforation) == 2);
    }
}

#[test]
fn in_infrared_the_machine_readable_zone_stays_and_its_background_goes() {
    let registry = registry();
    for document in documents(&registry) {
        let sheet = draw(&document, "data", &registry, &Ovals).unwrap();
        let layers = planes(&sheet, Rect::new(6.0, 71.0, 24.0, 3.0), 300.0);
        let ir: Vec<u8> = layers.textures[0].iter().skip(3).step_by(4).copied().collect();
        let (dark, bright) = (f32::from(*ir.iter().min().unwrap()), f32::from(*ir.iter().max().unwrap()));
        // Print contrast signal at B900 of at least 0.6 (ICAO Doc 9303-3 §4.4).
        assert!((bright - dark) / bright > 0.85, "{}: {dark} {bright}", document.issuer);
        let strip = planes(&sheet, Rect::new(6.0, 67.5, 60.0, 3.0), 150.0);
        let ir: Vec<u8> = strip.textures[0].iter().skip(3).step_by(4).copied().collect();
        let spread = ir.iter().max().unwrap() - ir.iter().min().unwrap();
        assert!(spread < 30, "{}: background still seen, {spread}", document.issuer);
    }
}

#[test]
fn zones_lie_where_their_marks_are_drawn() {
    let registry = registry();
    for document in documents(&registry) {
        for page in pages(&document) {
            let sheet = draw(&document, &page.id, &registry, &Ovals).unwrap();
            for zone in registry.zones(&document, &page.id) {
                let tag = match zone.id.as_str() {
                    "mrz_1" => Tag::Mrz(1),
                    "mrz_2" => Tag::Mrz(2),
                    "portrait" => Tag::Portrait,
                    id if document.viz.contains_key(id) && id != "number" => Tag::Data(id.to_owned()),
                    id if id.starts_with("visa_") && !id.ends_with("dovid") && !id.ends_with("uv_image") => {
                        Tag::Visa(id.strip_prefix("visa_").unwrap_or(id).to_owned())
                    }
                    _ => continue,
                };
                let Some(mark) = sheet.marks.iter().find(|mark| mark.tag == tag) else {
                    panic!("{} page {}: nothing drawn for zone {}", document.issuer, page.id, zone.id)
                };
                let mut drawn = mark.shape.bounds().unwrap();
                drawn.x += mark.offset_mm.x;
                drawn.y += mark.offset_mm.y;
                let shared = drawn.intersection(&zone.rect_mm).map_or(0.0, |r| r.area());
                assert!(shared > 0.8 * drawn.area(), "{} {}: {drawn:?} {:?}", document.issuer, zone.id, zone.rect_mm);
            }
        }
    }
}

#[test]
fn a_crop_carries_the_whole_word_in_its_corner() {
    for (width, height) in [(600, 400), (80, 60), (300, 12)] {
        let mut image = Image { width, height, rgb: vec![90; width * height * 3] };
        stamp_crop(&mut image);
        let red = image.rgb.chunks_exact(3).filter(|p| p[0] > 150 && p[1] < 110).count();
        assert!(red > 20, "{width} × {height}: {red} red pixels");
        let first = &image.rgb[..3];
        assert_eq!(first, [90; 3], "only a corner is used");
    }
}

/// Rows of a strip, or columns, in which something dark is seen in infrared, as runs in mm from the strip's edge.
fn dark_runs(dark: &[bool], px_per_mm: f32) -> Vec<(f32, f32)> {
    let mut runs: Vec<(usize, usize)> = Vec::new();
    for (i, _) in dark.iter().enumerate().filter(|(_, dark)| **dark) {
        match runs.last_mut() {
            // Letters have gaps of their own: a line is not over before half a millimetre of white.
            Some((_, end)) if (i - *end) as f32 <= 0.5 * px_per_mm => *end = i,
            _ => runs.push((i, i)),
        }
    }
    runs.into_iter().map(|(a, b)| (a as f32 / px_per_mm, (b + 1) as f32 / px_per_mm)).collect()
}

#[test]
fn every_series_has_the_size_and_the_machine_readable_zone_of_the_standard_as_measured_in_its_picture() {
    let registry = registry();
    for (issuer, model) in registry.issuers().flat_map(|issuer| issuer.models.iter().map(move |model| (issuer, model)))
    {
        let document = document(&issuer.code, Some(&model.id), &registry);
        let Some(page) = document.pages.iter().find(|page| document.has_mrz_on(page.kind)) else {
            assert!(!model.kind.is_machine_readable(), "{}", model.id);
            continue;
        };
        let mut sheet = draw(&document, &page.id, &registry, &Ovals).unwrap();
        // The word crosses the zone of a card; no real one carries it.
        sheet.marks.retain(|mark| mark.tag != Tag::Specimen);
        // Width, height and where the first letter stands (ICAO Doc 9303-4 to 9303-6).
        let (width, height, first) = match model.format {
            Format::Td1 => (85.6, 53.98, 5.0),
            Format::Td2 => (105.0, 74.0, 4.0),
            _ => (125.0, 88.0, 6.0),
        };
        assert!((sheet.size_mm.0 - width).abs() <= 0.75 && (sheet.size_mm.1 - height).abs() <= 0.75, "{}", model.id);
        let zone = Rect::new(0.0, sheet.size_mm.1 - 20.5, sheet.size_mm.0, 14.5);
        let picture = planes(&sheet, zone, 300.0);
        assert_eq!(picture.width, (zone.w * picture.px_per_mm).round() as usize);
        let is_dark = |x: usize, y: usize| picture.textures[0][(y * picture.width + x) * 4 + 3] < 110;
        let rows: Vec<bool> =
            (0..picture.height).map(|y| (0..picture.width).filter(|x| is_dark(*x, y)).count() > 12).collect();
        let lines = dark_runs(&rows, picture.px_per_mm);
        let centres = mrz_centres_mm(document.mrz.len());
        assert_eq!(lines.len(), centres.len(), "{}: {lines:?}", model.id);
        for ((top, bottom), above) in lines.iter().zip(centres) {
            let measured = 20.5 - (top + bottom) / 2.0;
            assert!((measured - above).abs() < 0.35, "{}: a line's centre {measured} mm above the edge", model.id);
            assert!((2.0..3.0).contains(&(bottom - top)), "{}: letters {} mm high", model.id, bottom - top);
        }
        let (top, bottom) = lines[0];
        let band = (top * picture.px_per_mm) as usize..(bottom * picture.px_per_mm) as usize;
        let columns: Vec<bool> = (0..picture.width).map(|x| band.clone().any(|y| is_dark(x, y))).collect();
        let left = columns.iter().position(|dark| *dark).unwrap_or_default() as f32 / picture.px_per_mm;
        // A letter stands within its cell of 2.54 mm.
        assert!((first - 1.0..first + 1.6).contains(&left), "{}: the zone begins at {left} mm", model.id);
        let letters = document.mrz[0].len() as f32;
        let right = columns.iter().rposition(|dark| *dark).unwrap_or_default() as f32 / picture.px_per_mm;
        let pitch = (right - left) / (letters - 0.35);
        assert!((pitch - 2.54).abs() < 0.06, "{}: ten letters take {} mm", model.id, pitch * 10.0);
    }
}

#[test]
fn both_sides_of_a_leaf_show_one_watermark_and_each_the_shade_of_the_other_sides_print() {
    let registry = registry();
    let document = document("QVA", Some("QVA-P-2024"), &registry);
    let sheet = |page: &str| draw(&document, page, &registry, &Ovals).unwrap();
    let (front, back) = (sheet("data"), sheet("1"));
    let place = |page: &str| {
        let zones = registry.zones(&document, page);
        zones.iter().find(|zone| zone.id == "watermark").map(|zone| zone.rect_mm).unwrap()
    };
    assert_eq!(place("1"), place("data").mirrored_down(front.size_mm.1), "the zone is turned over with the leaf");

    // Only paper: the watermark's picture is the same, top to bottom.
    let paper = |sheet: &Sheet| {
        let mut sheet = sheet.clone();
        sheet.marks.retain(|mark| mark.tag == Tag::Watermark);
        sheet.substrate.formation = 0.0;
        seen(&sheet, Light::Transmitted)
    };
    let (front_paper, back_paper) = (paper(&front), paper(&back));
    let width = front_paper.width * 3;
    let turned: Vec<u8> = front_paper.rgb.chunks(width).rev().flatten().copied().collect();
    let apart = back_paper.rgb.iter().zip(&turned).map(|(a, b)| f32::from(a.abs_diff(*b))).sum::<f32>();
    let contrast = back_paper.rgb.iter().zip(&front_paper.rgb).map(|(a, b)| f32::from(a.abs_diff(*b))).sum::<f32>();
    assert!(contrast > 0.0 && apart < 0.25 * contrast, "{apart} of {contrast}");

    // The thread comes to the surface on the front alone.
    let windows = |sheet: &Sheet| sheet.marks.iter().filter(|mark| mark.tag == Tag::ThreadWindow).count();
    assert_eq!((windows(&front), windows(&back)), (1, 0));
    let threads = |sheet: &Sheet| sheet.marks.iter().filter(|mark| mark.tag == Tag::Thread).count();
    assert_eq!(threads(&front), threads(&back));

    // What shines through is in no other light: white stays white where only the other side is printed.
    let shade = |mark: &&firstline::paint::Mark| mark.ink.opacity > 0.0 && mark.tag == Tag::Background;
    for sheet in [&front, &back] {
        let mut without = sheet.clone();
        assert_eq!(sheet.marks.iter().filter(shade).count(), 1);
        without.marks.retain(|mark| !shade(&mark));
        assert_eq!(seen(sheet, Light::White).rgb, seen(&without, Light::White).rgb);
        let (with, without) = (seen(sheet, Light::Transmitted), seen(&without, Light::Transmitted));
        let darker = with.rgb.iter().zip(&without.rgb).filter(|(a, b)| **a + 4 < **b).count();
        assert!(darker > with.rgb.len() / 100, "the other side's print darkens {darker} of {}", with.rgb.len());
    }
}

#[test]
fn a_perforated_likeness_is_pierced_through_the_leaf() {
    let registry = registry();
    let document = document("QZL", Some("QZL-P-2026"), &registry);
    /// Half a face in shade: evenly lit ones are not pierced.
    struct Shaded;
    impl Faces for Shaded {
        fn picture(&self, likeness: &Likeness, width: usize, height: usize) -> Arc<Portrait> {
            let mut portrait = (*Ovals.picture(likeness, width, height)).clone();
            let shade = |i: usize| if i % width < width / 2 { 30 } else { 220 };
            portrait.rgb = (0..width * height).flat_map(|i| [shade(i); 3]).collect();
            Arc::new(portrait)
        }
    }
    let holes = |page: &str| {
        let sheet = draw(&document, page, &registry, &Shaded).unwrap();
        let holes = sheet.marks.iter().filter(|mark| mark.tag == Tag::Perforation && mark.ink.opening > 0.0);
        let hull = holes.filter_map(|mark| mark.shape.bounds()).reduce(|a, b| a.union(&b)).unwrap();
        (hull, sheet.size_mm.1)
    };
    let ((front, height), (back, _)) = (holes("data"), holes("1"));
    let turned = front.mirrored_down(height);
    for (a, b) in [(back.x, turned.x), (back.y, turned.y), (back.w, turned.w), (back.h, turned.h)] {
        assert!((a - b).abs() < 0.01, "{back:?} is not {turned:?}");
    }
}
