//! Photographs that a trainer brings: read whatever they are saved as or refused with a reason, and used wherever a face is.
#![expect(clippy::disallowed_methods, reason = "photographs are files: these tests write some")]

use assert_cmd::Command;
use firstline::base::diagnostic::Problem;
use firstline::base::seed::Seed;
use firstline::case::{Case, build};
use firstline::cli::Library;
use firstline::document::{Cast, Photograph};
use firstline::layers::{Light, View as Seen};
use firstline::paint::photograph::{Developed, develop};
use firstline::paint::portrait::{Background, Person, Portrait, View, draw};
use firstline::scenario::photographs::{Folder, people};
use firstline::scenario::{Ages, CasePlan, Fixed, Seeded, code};
use firstline::specimen::{Faces, Studio, Version};
use image::{DynamicImage, ExtendedColorType, ImageEncoder, ImageFormat, Luma, Rgb, RgbImage, Rgba};
use jpeg_encoder::{ColorType, Encoder};
use rand::RngExt;
use std::collections::{BTreeMap, BTreeSet};
use std::io::Cursor;
use std::path::Path;
use std::sync::LazyLock;

const SIZE: (u32, u32) = (350, 450);

/// What a photographer would hand over: a person on a grey background.
fn sitting(person: u64, sitting: u64) -> Portrait {
    let who = Person::sample(Seed(person), if person.is_multiple_of(2) { 0.0 } else { 1.0 }, 34.0);
    let view = View { background: Background::Plain([0.7, 0.72, 0.74]), ..View::id_photo(Seed(sitting), &who, 34.0) };
    draw(&who, &view, SIZE.0 as usize, SIZE.1 as usize)
}

static PORTRAIT: LazyLock<Portrait> = LazyLock::new(|| sitting(1, 1));

fn picture() -> RgbImage {
    RgbImage::from_raw(SIZE.0, SIZE.1, PORTRAIT.rgb.clone()).unwrap()
}

fn png(picture: &DynamicImage) -> Vec<u8> {
    let mut bytes = Vec::new();
    picture.write_to(&mut Cursor::new(&mut bytes), ImageFormat::Png).unwrap();
    bytes
}

fn jpeg(picture: &RgbImage, change: impl FnOnce(&mut Encoder<&mut Vec<u8>>)) -> Vec<u8> {
    let mut bytes = Vec::new();
    let mut encoder = Encoder::new(&mut bytes, 92);
    change(&mut encoder);
    encoder.encode(picture, picture.width() as u16, picture.height() as u16, ColorType::Rgb).unwrap();
    bytes
}

/// A JPEG of four colours.
fn four_colours(kind: ColorType) -> Vec<u8> {
    let mut bytes = Vec::new();
    let inks: Vec<u8> = picture().pixels().flat_map(|p| [255 - p.0[0], 255 - p.0[1], 255 - p.0[2], 0]).collect();
    Encoder::new(&mut bytes, 90).encode(&inks, SIZE.0 as u16, SIZE.1 as u16, kind).unwrap();
    bytes
}

#[track_caller]
fn developed(bytes: &[u8]) -> Developed {
    develop(bytes).unwrap_or_else(|why| panic!("{why:?}"))
}

/// How far two pictures are from each other, as a mean of all channels.
fn difference(a: &[u8], b: &[u8]) -> f32 {
    assert_eq!(a.len(), b.len());
    a.iter().zip(b).map(|(a, b)| f32::from(a.abs_diff(*b))).sum::<f32>() / a.len() as f32
}

#[test]
fn a_photograph_is_read_whatever_it_is_saved_as() {
    let rgb = DynamicImage::ImageRgb8(picture());
    let grey = DynamicImage::ImageLuma8(rgb.to_luma8()).to_rgb8().into_raw();
    let mut grey_jpeg = Vec::new();
    Encoder::new(&mut grey_jpeg, 92).encode(&rgb.to_luma8(), SIZE.0 as u16, SIZE.1 as u16, ColorType::Luma).unwrap();
    let saved = [
        ("PNG", png(&rgb), rgb.as_bytes()),
        ("PNG with opaque alpha", png(&DynamicImage::ImageRgba8(rgb.to_rgba8())), rgb.as_bytes()),
        ("PNG of 16 bits", png(&DynamicImage::ImageRgb16(rgb.to_rgb16())), rgb.as_bytes()),
        ("PNG of 16 bits with alpha", png(&DynamicImage::ImageRgba16(rgb.to_rgba16())), rgb.as_bytes()),
        ("grey PNG", png(&DynamicImage::ImageLuma8(rgb.to_luma8())), &grey),
        ("grey PNG of 16 bits", png(&DynamicImage::ImageLuma16(rgb.to_luma16())), &grey),
        ("grey PNG with alpha", png(&DynamicImage::ImageLumaA8(rgb.to_luma_alpha8())), &grey),
        ("JPEG", jpeg(&picture(), |_| ()), rgb.as_bytes()),
        ("progressive JPEG", jpeg(&picture(), |to| to.set_progressive(true)), rgb.as_bytes()),
        ("JPEG in pieces", jpeg(&picture(), |to| to.set_restart_interval(7)), rgb.as_bytes()),
        ("grey JPEG", grey_jpeg, &grey),
    ];
    for (name, bytes, expected) in saved {
        let Developed { photograph, is_cut_out } = developed(&bytes);
        assert_eq!((photograph.width as u32, photograph.height as u32), SIZE, "{name}");
        let off = difference(&photograph.rgb, expected);
        assert!(off < 2.5, "{name} is off by {off}");
        assert!(is_cut_out, "{name} is not cut out");
    }
}

#[test]
fn a_person_is_cut_out_of_a_plain_background_and_of_no_other() {
    for (person, sitting_of) in [(1, 1), (2, 5), (3, 9), (4, 3), (5, 2), (6, 7)] {
        let portrait = sitting(person, sitting_of);
        let rgb = RgbImage::from_raw(SIZE.0, SIZE.1, portrait.rgb.clone()).unwrap();
        let Developed { photograph, is_cut_out } = developed(&jpeg(&rgb, |_| ()));
        let off = difference(&photograph.subject, &portrait.subject);
        assert!(is_cut_out && off < 6.0, "person {person} is off by {off}");
    }
    let mut busy = picture();
    for (x, y, pixel) in busy.enumerate_pixels_mut() {
        let i = (y * SIZE.0 + x) as usize;
        if PORTRAIT.subject[i] < 128 {
            *pixel = if (x / 30 + y / 30) % 2 == 0 { Rgb([40, 90, 40]) } else { Rgb([200, 190, 160]) };
        }
    }
    let Developed { photograph, is_cut_out } = developed(&png(&DynamicImage::ImageRgb8(busy)));
    assert!(!is_cut_out && photograph.subject.iter().all(|s| *s == 255));
}

#[test]
fn a_picture_that_is_cut_already_is_taken_as_it_is_cut() {
    let cut = image::RgbaImage::from_fn(SIZE.0, SIZE.1, |x, y| {
        let Rgb([r, g, b]) = *picture().get_pixel(x, y);
        Rgba([r, g, b, if y > 100 { 255 } else { 0 }])
    });
    let Developed { photograph, is_cut_out } = developed(&png(&DynamicImage::ImageRgba8(cut)));
    let expected: Vec<u8> = (0..SIZE.0 * SIZE.1).map(|i| if i / SIZE.0 > 100 { 255 } else { 0 }).collect();
    assert!(is_cut_out && photograph.subject == expected);
}

#[test]
fn a_camera_held_sideways_gives_an_upright_picture() {
    let upright = DynamicImage::ImageRgb8(picture());
    // As it lies in the file for each value of Exif's orientation, and the value.
    let lying = [
        (1, upright.clone()),
        (2, upright.fliph()),
        (3, upright.rotate180()),
        (4, upright.flipv()),
        (5, upright.rotate90().fliph()),
        (6, upright.rotate270()),
        (7, upright.rotate270().fliph()),
        (8, upright.rotate90()),
    ];
    for (value, picture) in lying {
        let mut exif = b"MM\0*\0\0\0\x08\0\x01\x01\x12\0\x03\0\0\0\x01".to_vec();
        exif.extend([0, value, 0, 0, 0, 0, 0, 0]);
        let bytes = jpeg(&picture.to_rgb8(), |to| to.add_exif_metadata(&exif).unwrap());
        let found = developed(&bytes).photograph;
        assert_eq!((found.width as u32, found.height as u32), SIZE, "orientation {value}");
        let off = difference(&found.rgb, upright.as_bytes());
        assert!(off < 2.5, "orientation {value} is off by {off}");
    }
}

#[test]
fn a_large_photograph_is_made_as_large_as_it_is_printed() {
    let wide = image::imageops::resize(&picture(), 2400, 1800, image::imageops::FilterType::Nearest);
    let found = developed(&jpeg(&wide, |_| ())).photograph;
    assert_eq!((found.width, found.height), (560, 720));
}

/// A PNG's chunk.
fn chunk(kind: &[u8; 4], data: &[u8]) -> Vec<u8> {
    let body = [kind, data].concat();
    let crc = body.iter().fold(u32::MAX, |crc, byte| {
        (0..8).fold(crc ^ u32::from(*byte), |c, _| if c & 1 == 1 { (c >> 1) ^ 0xedb8_8320 } else { c >> 1 })
    });
    [&(data.len() as u32).to_be_bytes()[..], &body, &(!crc).to_be_bytes()].concat()
}

/// A PNG of that size whose pixels would all be black, and hardly a file.
fn png_bomb(width: u32, height: u32) -> Vec<u8> {
    let header = [&width.to_be_bytes()[..], &height.to_be_bytes(), &[8, 2, 0, 0, 0]].concat();
    let nothing = b"\x78\x9c\x63\x60\x00\x00\x00\x02\x00\x01";
    let chunks = [chunk(b"IHDR", &header), chunk(b"IDAT", nothing), chunk(b"IEND", b"")];
    [b"\x89PNG\r\n\x1a\n".to_vec(), chunks.concat()].concat()
}

#[test]
fn a_file_that_cannot_be_used_is_refused_with_a_reason() {
    let good = jpeg(&picture(), |_| ());
    let size = good.windows(2).position(|two| two == [0xff, 0xc0]).unwrap() + 5;
    let mut huge = good.clone();
    huge[size..size + 4].fill(0xff);
    let moving = {
        let bytes = png(&DynamicImage::ImageRgb8(picture()));
        let after_header = 8 + 25;
        let control = chunk(b"acTL", &[0, 0, 0, 2, 0, 0, 0, 0]);
        [&bytes[..after_header], &control, &bytes[after_header..]].concat()
    };
    let small = image::imageops::resize(&picture(), 120, 154, image::imageops::FilterType::Triangle);
    let whole_png = png(&DynamicImage::ImageRgb8(picture()));
    let refused: [(&str, Vec<u8>, &str); 14] = [
        ("nothing", Vec::new(), "empty"),
        ("a text", b"Hello".to_vec(), "neither a JPEG nor a PNG"),
        ("a GIF", b"GIF89a.........".to_vec(), "a GIF file"),
        ("a telephone's", b"\0\0\0\x18ftypheic....".to_vec(), "a HEIC or film file"),
        ("a WebP", b"RIFF\0\0\0\0WEBPVP8 ".to_vec(), "a WebP file"),
        ("a large PNG", png_bomb(200_000, 200_000), "200000 × 200000 pixels are too many"),
        ("a long PNG", png_bomb(1, 50_000), "1 × 50000 pixels are too many"),
        ("a PNG without pixels", png_bomb(4000, 5000), "the PNG is broken"),
        ("a large JPEG", huge, "65535 × 65535 pixels are too many"),
        ("a printer's JPEG", four_colours(ColorType::Cmyk), "CMYK"),
        ("another printer's JPEG", four_colours(ColorType::CmykAsYcck), "CMYK"),
        ("a film", moving, "a moving picture"),
        ("a stamp", jpeg(&small, |_| ()), "120 × 154 pixels are too few"),
        ("half a PNG", whole_png[..whole_png.len() / 2].to_vec(), "the PNG is broken"),
    ];
    for (name, bytes, reason) in refused {
        let why = develop(&bytes).err().unwrap_or_else(|| panic!("{name} was taken"));
        assert!(why.what.contains(reason), "{name}: {why:?}");
        assert!(!why.advice.is_empty());
    }
}

#[test]
fn a_jpeg_of_countless_passes_is_refused() {
    // Each pass costs time, however little is in it: here the last one comes again and again.
    let bytes = jpeg(&picture(), |to| to.set_progressive(true));
    let last = bytes.windows(2).rposition(|two| two == [0xff, 0xda]).unwrap();
    let (before, scan) = (&bytes[..last], &bytes[last..bytes.len() - 2]);
    let with = |times: usize| [before, &scan.repeat(times), &[0xff, 0xd9]].concat();
    assert!(develop(&with(3)).is_ok());
    let why = develop(&with(40)).err().unwrap();
    assert!(why.what.contains("scans"), "{why:?}");
}

#[test]
fn a_cut_or_damaged_file_never_stops_the_program() {
    let small = image::imageops::resize(&picture(), 240, 309, image::imageops::FilterType::Triangle);
    let whole = [
        jpeg(&small, |_| ()),
        jpeg(&small, |to| to.set_progressive(true)),
        png(&DynamicImage::ImageRgb8(small.clone())),
    ];
    let mut rng = Seed(4).stream("damage");
    for bytes in &whole {
        assert!(develop(bytes).is_ok());
        for share in [1, 5, 20, 50, 80, 95] {
            let cut = &bytes[..bytes.len() * share / 100];
            assert!(develop(cut).is_err(), "{share} % of a file was taken");
        }
        for _ in 0..60 {
            let mut damaged = bytes.clone();
            for _ in 0..rng.random_range(1..6) {
                let at = rng.random_range(2..damaged.len().min(900));
                damaged[at] = rng.random();
            }
            // Whatever comes of it, it comes back.
            let _ = develop(&damaged);
        }
    }
}

/// A folder of photographs in memory.
fn read(list: &str, files: &[(&str, Vec<u8>)]) -> Result<(Cast, Vec<Problem>), Vec<Problem>> {
    let files: BTreeMap<&str, &Vec<u8>> = files.iter().map(|(name, bytes)| (*name, bytes)).collect();
    let read = |name: &str| files.get(name).map(|bytes| (*bytes).clone()).ok_or_else(|| "it is gone".to_owned());
    let names = files.keys().map(|name| (*name).to_owned()).collect();
    people(Folder { path: "faces", list: list.as_bytes(), names, read: &read })
}

fn told(problems: &[Problem]) -> Vec<(&str, &str, String)> {
    problems.iter().map(|p| (p.code.id, p.file.as_str(), p.message.clone())).collect()
}

fn file(person: u64, of: u64) -> Vec<u8> {
    let portrait = sitting(person, of);
    jpeg(&RgbImage::from_raw(SIZE.0, SIZE.1, portrait.rgb).unwrap(), |_| ())
}

#[test]
fn everything_that_is_wrong_with_a_folder_is_told_at_once() {
    let list = "(people: {\"anna\": (sex: F, age: 34), \"bo\": (sex: M, age: 3), \"cy\": (age: 20), \"dan\": (sex: M, age: 40)})";
    let one = file(2, 1);
    let files = [
        ("anna-1.jpg", one.clone()),
        ("bo.jpg", one.clone()),
        ("cy.jpg", b"GIF8".to_vec()),
        ("ana-2.jpg", one.clone()),
    ];
    let problems = read(list, &files).unwrap_err();
    let told = told(&problems);
    let has = |code: &str, file: &str, message: &str| {
        assert!(
            told.iter().any(|(c, f, m)| *c == code && *f == file && m.contains(message)),
            "{code} {message}: {told:?}"
        );
    };
    has("S028", "faces/people.ron", "agreed");
    has("S024", "faces/people.ron", "3 years");
    has("R006", "faces/people.ron", "`sex` is missing");
    has("S028", "faces/people.ron", "no photograph of `dan`");
    has("S029", "faces/cy.jpg", "GIF");
    has("S029", "faces/ana-2.jpg", "nobody who is listed");
    has("S029", "faces/anna-1.jpg", "only photograph of `anna`");
    has("S030", "faces/people.ron", "`anna` is the only person");
    let near = problems.iter().find(|problem| problem.file == "faces/ana-2.jpg").unwrap();
    assert!(near.hint.as_deref().is_some_and(|hint| hint.contains("anna")), "{near:?}");
    for code in [&code::PHOTOGRAPHS, &code::PHOTOGRAPH, &code::CAST] {
        assert!(code.explanation.len() > 40 && code.explanation.ends_with('.'));
    }
}

#[test]
fn people_are_told_apart_by_the_longest_name_and_pictures_put_in_order() {
    let list = "(consent: \"signed\", people: {\"eva\": (sex: F, age: 34), \"eva-b\": (sex: F, age: 30)})";
    let files = [
        ("eva-10.jpg", file(2, 10)),
        ("eva-9.jpg", file(2, 9)),
        ("eva-b-1.jpg", file(4, 1)),
        ("eva-b-2.PNG", file(4, 2)),
    ];
    let (cast, warnings) = read(list, &files).unwrap_or_else(|problems| panic!("{problems:?}"));
    assert_eq!(warnings, []);
    let sitters: Vec<_> = cast.sitters().collect();
    let [eva, other] = &sitters[..] else { panic!("{sitters:?}") };
    let of = |bytes: &[u8]| -> Photograph { developed(bytes).photograph };
    assert!(eva.photograph(Seed(5)) == &of(&files[1].1) && eva.at_counter() == &of(&files[0].1));
    assert!(other.photograph(Seed(5)) == &of(&files[2].1) && other.at_counter() == &of(&files[3].1));
    // Whoever has the same photographs is the same person.
    let (again, _) = read(list, &files).unwrap();
    assert_eq!(again, cast);
}

const LIST: &str =
    "(consent: \"signed\", people: {\"ada\": (sex: F, age: 34), \"bea\": (sex: F, age: 31), \"cat\": (sex: F, age: 9),
    \"dov\": (sex: M, age: 52), \"eli\": (sex: M, age: 40)})";

/// Five people, two pictures of each.
fn folder() -> Vec<(&'static str, Vec<u8>)> {
    let names = ["ada", "bea", "cat", "dov", "eli"];
    let files = [
        ["ada-1.jpg", "ada-2.jpg"],
        ["bea-1.jpg", "bea-2.jpg"],
        ["cat-1.jpg", "cat-2.jpg"],
        ["dov-1.jpg", "dov-2.jpg"],
        ["eli-1.jpg", "eli-2.jpg"],
    ];
    let of = |n: usize| if n < 3 { 2 * n as u64 + 2 } else { 2 * n as u64 + 1 };
    (0..names.len()).flat_map(|n| [(files[n][0], file(of(n), 1)), (files[n][1], file(of(n), 2))]).collect()
}

static FOLDER: LazyLock<Vec<(&str, Vec<u8>)>> = LazyLock::new(folder);
static CAST: LazyLock<Cast> = LazyLock::new(|| read(LIST, &FOLDER).unwrap_or_else(|why| panic!("{why:?}")).0);

fn cases(plans: Vec<Fixed>) -> Vec<Case> {
    let library = Library::shipped().unwrap();
    let mut scenario = library.scenario("mixed-practice").unwrap_or_else(|failure| panic!("{failure}")).scenario;
    scenario.cases = plans.into_iter().map(CasePlan::Fixed).collect();
    scenario.cast = CAST.clone();
    build(&scenario, Seed(8), library.registry()).unwrap_or_else(|why| panic!("{why}"))
}

fn plan(issuer: &str, fault: Option<&str>) -> Fixed {
    let seeded = |id: &str| Seeded { id: id.to_owned(), settings: BTreeMap::new() };
    Fixed { issuer: issuer.to_owned(), visa: true, faults: fault.map(seeded).into_iter().collect(), ..Fixed::default() }
}

fn name(likeness: &firstline::document::Likeness) -> &str {
    likeness.sitter.as_ref().map_or("", |sitter| &sitter.person().id)
}

#[test]
fn those_who_come_are_the_people_of_the_photographs_each_once_before_any_twice() {
    let cases = cases((0..8).map(|_| plan("QVA", None)).collect());
    let names: Vec<&str> = cases.iter().map(|case| name(&case.genuine.portrait)).collect();
    for four in names.chunks(4) {
        assert_eq!(four.iter().collect::<BTreeSet<_>>().len(), 4, "{names:?}");
    }
    assert!(!names.contains(&"cat"), "a child has come without being asked for");
    for case in &cases {
        let person = case.bearer.likeness.sitter.as_ref().unwrap().person();
        assert_eq!((case.bearer.likeness.age_years, case.genuine.facts.sex), (person.age_years, person.sex));
        assert_eq!(name(&case.genuine.ghost), person.id);
    }
}

#[test]
fn a_child_that_is_asked_for_is_a_child_of_the_photographs() {
    let child = Fixed { age: Some(Ages { from: 6, to: 12 }), ..plan("QVA", None) };
    let case = &cases(vec![child])[0];
    assert_eq!((name(&case.genuine.portrait), case.bearer.likeness.age_years), ("cat", 9));
}

#[test]
fn an_exchanged_photograph_is_somebody_elses_and_so_is_the_face_at_the_counter() {
    for (fault, is_on_page) in [("photo-substituted", true), ("chip-face-replaced", false)] {
        let case = &cases(vec![plan("QVA", Some(fault))])[0];
        let chip = case.shown.chip.as_ref().and_then(|chip| chip.face()).unwrap();
        let (holder, page) = (name(&case.genuine.portrait), name(&case.shown.portrait));
        let other = if is_on_page { page } else { name(chip) };
        assert!(other != holder && !other.is_empty(), "{fault}: {holder} {other}");
        let sex = |likeness: &firstline::document::Likeness| likeness.sitter.as_ref().unwrap().person().sex;
        assert_eq!(sex(&case.shown.portrait), sex(&case.genuine.portrait));
        assert_eq!(name(&case.bearer.likeness), page);
        assert_eq!(page == holder, !is_on_page);
    }
}

#[test]
fn every_picture_of_the_holder_is_made_from_the_photograph() {
    let library = Library::shipped().unwrap();
    let studio = Studio::new(library.registry().clone());
    let case = &cases(vec![plan("QVA", None)])[0];
    let sitter = case.genuine.portrait.sitter.clone().unwrap();
    let printed = studio.faces().picture(&case.genuine.portrait, 350, 450);
    assert!(difference(&printed.rgb, &sitter.photograph(case.genuine.portrait.sitting).rgb) < 1.0);
    let live = studio.faces().at_counter(&case.bearer.likeness, 350, 450);
    assert!(difference(&live.rgb, &sitter.at_counter().rgb) < 1.0);
    assert!(difference(&live.rgb, &printed.rgb) > 4.0, "the face at the counter is the printed picture");

    // The same document of somebody else: whatever shows a face differs, in every light that shows it.
    let mut other = case.clone();
    for document in [&mut other.genuine, &mut other.shown] {
        let sitting = document.portrait.of_somebody_else(Seed(1)).unwrap();
        (document.portrait, document.ghost) = (sitting.clone(), sitting);
    }
    for light in [Light::White, Light::UvA, Light::Transmitted] {
        let seen = [case, &other].map(|case| {
            let sheet = studio.sheet(case, "data", Version::Genuine).unwrap();
            studio.picture(&sheet, sheet.area(), 150.0, &Seen::flat(light)).unwrap().rgb
        });
        let off = difference(&seen[0], &seen[1]);
        assert!(off > 0.2, "{light:?}: {off}");
    }
}

const SCENARIO: &str = include_str!("fixtures/least.scenario.ron");

/// A scenario on the disk with its folder of photographs.
fn on_disk(at: &Path, list: &str, files: &[(&str, Vec<u8>)]) -> std::path::PathBuf {
    let text = SCENARIO.replace("tools: [", "photographs: \"faces\",\n    tools: [");
    std::fs::create_dir_all(at.join("faces")).unwrap();
    std::fs::write(at.join("faces/people.ron"), list).unwrap();
    for (name, bytes) in files {
        std::fs::write(at.join("faces").join(name), bytes).unwrap();
    }
    let path = at.join("least.scenario.ron");
    std::fs::write(&path, text).unwrap();
    path
}

fn firstline(args: &[&str]) -> (i32, String, String) {
    let output = Command::new(env!("CARGO_BIN_EXE_firstline")).args(args).output().unwrap();
    let [out, err] = [output.stdout, output.stderr].map(|bytes| String::from_utf8_lossy(&bytes).into_owned());
    assert!(!err.contains("panicked"), "{err}");
    (output.status.code().unwrap(), out, err)
}

#[test]
fn the_commands_use_a_folder_and_say_what_is_wrong_with_it() {
    let folder = tempfile::tempdir().unwrap();
    let path = on_disk(folder.path(), LIST, &FOLDER);
    let scenario = path.to_str().unwrap();
    let (code, out, err) = firstline(&["check", scenario]);
    assert_eq!(code, 0, "{out}{err}");
    let page = folder.path().join("page.png");
    let args = ["draw", scenario, "--seed", "1", "--page", "data", "--dpi", "60", "-o", page.to_str().unwrap()];
    let (code, out, err) = firstline(&args);
    assert_eq!(code, 0, "{out}{err}");
    assert!(page.exists());

    // An examination belongs to the photographs too.
    let hash = |path: &str| Library::shipped().unwrap().scenario(path).unwrap_or_else(|why| panic!("{why}")).hash;
    let before = hash(scenario);
    std::fs::write(folder.path().join("faces/eli-2.jpg"), file(11, 2)).unwrap();
    assert_ne!(hash(scenario), before);

    std::fs::write(folder.path().join("faces/dov-2.jpg"), b"GIF89a").unwrap();
    let (code, out, _) = firstline(&["check", scenario]);
    assert!(code == 5 && out.contains("S029") && out.contains("dov-2.jpg"), "{code} {out}");
    let (code, _, err) = firstline(&args);
    assert!(code == 1 && err.contains("dov-2.jpg"), "{code} {err}");

    std::fs::remove_dir_all(folder.path().join("faces")).unwrap();
    let (code, out, _) = firstline(&["check", scenario, "--format", "json"]);
    assert!(code == 5 && out.contains("S028"), "{code} {out}");
}

#[test]
fn an_age_that_nobody_has_is_told_with_its_place() {
    let folder = tempfile::tempdir().unwrap();
    let list = "(consent: \"signed\", people: {\"cat\": (sex: F, age: 9), \"kim\": (sex: F, age: 11)})";
    let files =
        [("cat-1.jpg", file(6, 1)), ("cat-2.jpg", file(6, 2)), ("kim-1.jpg", file(8, 1)), ("kim-2.jpg", file(8, 2))];
    let path = on_disk(folder.path(), list, &files);
    let (code, out, _) = firstline(&["check", path.to_str().unwrap()]);
    assert!(code == 5 && out.contains("S030") && out.contains("18 to 80") && out.contains("9, 11"), "{code} {out}");
}

#[cfg(unix)]
#[test]
fn nothing_outside_the_folder_is_read() {
    let folder = tempfile::tempdir().unwrap();
    let path = on_disk(folder.path(), LIST, &FOLDER);
    let elsewhere = folder.path().join("elsewhere.jpg");
    std::fs::write(&elsewhere, file(2, 1)).unwrap();
    let link = folder.path().join("faces/ada-1.jpg");
    std::fs::remove_file(&link).unwrap();
    std::os::unix::fs::symlink(&elsewhere, &link).unwrap();
    let (code, out, _) = firstline(&["check", path.to_str().unwrap()]);
    assert!(code == 5 && out.contains("ada-1.jpg") && out.contains("not a plain file"), "{code} {out}");
    for name in ["../faces", "/tmp", "a/b", "..", ""] {
        let text = SCENARIO.replace("tools: [", &format!("photographs: {name:?},\n    tools: ["));
        std::fs::write(&path, text).unwrap();
        let (code, out, _) = firstline(&["check", path.to_str().unwrap()]);
        assert!(code == 5 && out.contains("S028") && out.contains("not the name of a folder"), "{name}: {code} {out}");
    }
}

#[test]
fn sixteen_bits_of_grey_keep_their_order() {
    // A wrong byte order would turn an even ramp into stripes.
    let ramp = image::ImageBuffer::<Luma<u16>, Vec<u16>>::from_fn(300, 400, |x, _| Luma([x as u16 * 200]));
    let mut bytes = Vec::new();
    let raw: Vec<u8> = ramp.as_raw().iter().flat_map(|v| v.to_ne_bytes()).collect();
    image::codecs::png::PngEncoder::new(&mut bytes).write_image(&raw, 300, 400, ExtendedColorType::L16).unwrap();
    let found = developed(&bytes).photograph;
    let row: Vec<u8> = found.rgb.chunks(3).take(found.width).map(|pixel| pixel[0]).collect();
    assert!(row.windows(2).all(|two| two[0] <= two[1]) && row[0] < 3 && row[row.len() - 1] > 200, "{row:?}");
}
