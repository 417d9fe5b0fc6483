//! Photographs that trainers bring: decoded within limits, turned upright, cropped like a passport photograph, cut out of their
//! background.

use super::portrait::Portrait;
use crate::base::math::smoothstep;
use crate::document::Photograph;
use image::codecs::png::PngDecoder;
use image::imageops::{FilterType, crop_imm, resize};
use image::metadata::Orientation;
use image::{DynamicImage, GrayImage, ImageDecoder, Limits, RgbImage};
use std::io::Cursor;
use zune_jpeg::JpegDecoder;
use zune_jpeg::zune_core::bytestream::ZCursor;
use zune_jpeg::zune_core::colorspace::ColorSpace;
use zune_jpeg::zune_core::options::DecoderOptions;

/// The most pixels that are decoded.
pub const MOST_PIXELS: usize = 24_000_000;
/// The longest side that is decoded, in pixels.
const LONGEST_SIDE: usize = 12_000;
/// The most memory that a PNG may take, in bytes: 16 bits in each of four channels, and something to work with.
const MOST_BYTES: u64 = 8 * MOST_PIXELS as u64 + (32 << 20);
/// The most passes of a progressive JPEG: cameras make about ten, and each costs time whatever is in it.
const MOST_SCANS: usize = 24;
/// The smallest photograph, in pixels.
const LEAST: (u32, u32) = (240, 300);
/// What is kept: 35 × 45 mm at some 400 dpi.
const KEPT: (u32, u32) = (560, 720);

/// Why a file is no photograph that can be used, and what to do.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Unusable {
    pub what: String,
    pub advice: &'static str,
}

impl Unusable {
    fn because(what: impl Into<String>, advice: &'static str) -> Unusable {
        Unusable { what: what.into(), advice }
    }
}

/// A photograph that can be used.
#[derive(Clone, PartialEq, Eq)]
pub struct Developed {
    pub photograph: Photograph,
    /// Whether the person could be told from the background; if not, the background is printed with them.
    pub is_cut_out: bool,
}

/// The photograph that a file holds.
///
/// # Errors
/// What is wrong with the file, and what to do.
pub fn develop(bytes: &[u8]) -> Result<Developed, Unusable> {
    let picture = match bytes {
        [0x89, b'P', b'N', b'G', ..] => png(bytes)?,
        [0xff, 0xd8, 0xff, ..] => jpeg(bytes)?,
        [] => return Err(Unusable::because("the file is empty", "copy the photograph again")),
        _ => {
            let what = match other_kind(bytes) {
                Some(kind) => format!("this is a {kind} file, whatever its name ends in"),
                None => "this is neither a JPEG nor a PNG file".to_owned(),
            };
            return Err(Unusable::because(what, "save the photograph as JPEG or PNG"));
        }
    };
    let (width, height) = (picture.width(), picture.height());
    if width < LEAST.0 || height < LEAST.1 {
        let what = format!("{width} × {height} pixels are too few: {} × {} are the least", LEAST.0, LEAST.1);
        return Err(Unusable::because(what, "take a larger copy of the photograph"));
    }
    let alpha = picture.color().has_alpha().then(|| picture.to_rgba8());
    let alpha = alpha.map(|rgba| GrayImage::from_fn(width, height, |x, y| image::Luma([rgba.get_pixel(x, y).0[3]])));
    // A picture that could be transparent and is not says nothing about its background.
    let alpha = alpha.filter(|alpha| alpha.pixels().any(|a| a.0[0] < 128));
    let rgb = scaled(&picture.into_rgb8(), KEPT);
    let alpha = alpha.map(|alpha| scaled(&alpha, KEPT).into_raw());
    let (width, height) = (rgb.width() as usize, rgb.height() as usize);
    let cut = alpha.or_else(|| cut_out(rgb.as_raw(), width, height));
    let is_cut_out = cut.is_some();
    let subject = cut.unwrap_or_else(|| vec![255; width * height]);
    Ok(Developed { photograph: Photograph { width, height, rgb: rgb.into_raw(), subject }, is_cut_out })
}

/// The portrait of a photograph in a frame of that many pixels.
pub fn framed(photograph: &Photograph, width: usize, height: usize) -> Portrait {
    let size = (width as u32, height as u32);
    let (w, h) = (photograph.width as u32, photograph.height as u32);
    let rgb = RgbImage::from_raw(w, h, photograph.rgb.clone()).unwrap_or_default();
    let subject = GrayImage::from_raw(w, h, photograph.subject.clone()).unwrap_or_default();
    let filled = |size: (u32, u32)| (size.0.max(1), size.1.max(1));
    let rgb = scaled_to(&rgb, filled(size)).into_raw();
    let subject = scaled_to(&subject, filled(size)).into_raw();
    Portrait { width, height, rgb, subject }
}

/// A frame's proportions cut out of a picture: its middle from left to right and from top to bottom.
fn proportioned<P: image::Pixel<Subpixel = u8> + 'static>(
    picture: &image::ImageBuffer<P, Vec<u8>>,
    (across, down): (u32, u32),
) -> image::ImageBuffer<P, Vec<u8>> {
    let (w, h) = picture.dimensions();
    let (across, down) = (u64::from(across), u64::from(down));
    let width = w.min((u64::from(h) * across / down) as u32).max(1);
    let height = h.min((u64::from(w) * down / across) as u32).max(1);
    crop_imm(picture, (w - width) / 2, (h - height) / 2, width, height).to_image()
}

fn scaled_to<P: image::Pixel<Subpixel = u8> + 'static>(
    picture: &image::ImageBuffer<P, Vec<u8>>,
    size: (u32, u32),
) -> image::ImageBuffer<P, Vec<u8>> {
    let cropped = proportioned(picture, size);
    if cropped.dimensions() == size { cropped } else { resize(&cropped, size.0, size.1, FilterType::Triangle) }
}

/// The picture in the proportions of `most`, no larger than it is and no larger than `most`.
fn scaled<P: image::Pixel<Subpixel = u8> + 'static>(
    picture: &image::ImageBuffer<P, Vec<u8>>,
    most: (u32, u32),
) -> image::ImageBuffer<P, Vec<u8>> {
    let cropped = proportioned(picture, most);
    if cropped.width() <= most.0 { cropped } else { resize(&cropped, most.0, most.1, FilterType::Triangle) }
}

const SMALLER: &str = "save a smaller copy: 1000 × 1300 pixels are plenty";
const AGAIN: &str = "copy or export the photograph again";

/// Whether a picture of that size may be decoded.
fn within_limits(width: usize, height: usize) -> Result<(), Unusable> {
    if width > LONGEST_SIDE || height > LONGEST_SIDE || width.saturating_mul(height) > MOST_PIXELS {
        let what = format!("{width} × {height} pixels are too many");
        return Err(Unusable::because(what, SMALLER));
    }
    Ok(())
}

fn png(bytes: &[u8]) -> Result<DynamicImage, Unusable> {
    let broken = |why: image::ImageError| match why {
        image::ImageError::Limits(_) => Unusable::because("the picture needs too much memory", SMALLER),
        why => Unusable::because(format!("the PNG is broken: {why}"), AGAIN),
    };
    // The size stands in the header; nothing is decoded before it has been looked at.
    if let Some([w0, w1, w2, w3, h0, h1, h2, h3]) = bytes.get(16..24) {
        let side = |bytes: [u8; 4]| u32::from_be_bytes(bytes) as usize;
        within_limits(side([*w0, *w1, *w2, *w3]), side([*h0, *h1, *h2, *h3]))?;
    }
    let mut limits = Limits::default();
    limits.max_alloc = Some(MOST_BYTES);
    let mut decoder = PngDecoder::with_limits(Cursor::new(bytes), limits).map_err(broken)?;
    if decoder.is_apng().map_err(broken)? {
        return Err(Unusable::because("this is a moving picture", "save one picture of it"));
    }
    let orientation = decoder.orientation().unwrap_or(Orientation::NoTransforms);
    let mut picture = DynamicImage::from_decoder(decoder).map_err(broken)?;
    picture.apply_orientation(orientation);
    Ok(picture)
}

fn jpeg(bytes: &[u8]) -> Result<DynamicImage, Unusable> {
    let broken = |why: zune_jpeg::errors::DecodeErrors| {
        Unusable::because(format!("the JPEG cannot be decoded: {why}"), "save it again as an ordinary JPEG in RGB")
    };
    let options = DecoderOptions::default()
        // A cut-off file is refused, not filled up with grey.
        .set_strict_mode(true)
        .set_max_width(usize::from(u16::MAX))
        .set_max_height(usize::from(u16::MAX))
        .jpeg_set_max_scans(MOST_SCANS)
        .jpeg_set_out_colorspace(ColorSpace::RGB);
    let mut decoder = JpegDecoder::new_with_options(ZCursor::new(bytes), options);
    decoder.decode_headers().map_err(broken)?;
    let (width, height) = decoder.dimensions().unwrap_or_default();
    within_limits(width, height)?;
    if matches!(decoder.input_colorspace(), Some(ColorSpace::CMYK | ColorSpace::YCCK)) {
        let what = "the JPEG is in the colours of a printing press (CMYK)";
        return Err(Unusable::because(what, "save it in RGB, as cameras do"));
    }
    let orientation = decoder.exif().and_then(|exif| Orientation::from_exif_chunk(exif));
    let pixels = decoder.decode().map_err(broken)?;
    let rgb = RgbImage::from_raw(width as u32, height as u32, pixels)
        .ok_or_else(|| Unusable::because("the JPEG has colours that are not understood", "save it in RGB"))?;
    let mut picture = DynamicImage::ImageRgb8(rgb);
    picture.apply_orientation(orientation.unwrap_or(Orientation::NoTransforms));
    Ok(picture)
}

/// What a file is that is no photograph of the kinds that are read, by its first bytes.
fn other_kind(bytes: &[u8]) -> Option<&'static str> {
    let at = |from: usize, what: &[u8]| bytes.get(from..).is_some_and(|rest| rest.starts_with(what));
    let kinds: [(usize, &[u8], &str); 8] = [
        (0, b"GIF8", "GIF"),
        (8, b"WEBP", "WebP"),
        (4, b"ftypavif", "AVIF"),
        (4, b"ftyp", "HEIC or film"),
        (0, b"BM", "BMP"),
        (0, b"II*\0", "TIFF or raw camera"),
        (0, b"MM\0*", "TIFF or raw camera"),
        (0, b"%PDF", "PDF"),
    ];
    kinds.into_iter().find(|(from, what, _)| at(*from, what)).map(|(_, _, kind)| kind)
}

/// Colours as numbers to measure distances between.
type Rgb = [f32; 3];

/// How much of each pixel is the person, where the background is so plain that it can be told; the person touches the lower
/// edge, the background the others.
fn cut_out(rgb: &[u8], width: usize, height: usize) -> Option<Vec<u8>> {
    let colour = |i: usize| -> Rgb { [0, 1, 2].map(|k| f32::from(rgb[3 * i + k]) / 255.0) };
    let (background, spread) = background(&colour, width, height)?;
    let far: Vec<f32> = (0..width * height)
        .map(|i| {
            let expected = background.at((i % width) as f32 / width as f32, (i / width) as f32 / height as f32);
            distance(colour(i), expected)
        })
        .collect();
    let near = (5.0 * spread).max(0.055);
    // From the edges inwards: over what looks like the background, and over its slow shades.
    let mut is_behind = vec![false; width * height];
    let mut open: Vec<usize> = (0..width).chain((0..height).flat_map(|y| [y * width, y * width + width - 1])).collect();
    open.retain(|i| far[*i] < near);
    open.iter().for_each(|i| is_behind[*i] = true);
    while let Some(i) = open.pop() {
        let (x, y) = (i % width, i / width);
        let sides = [
            (x > 0).then(|| i - 1),
            (x + 1 < width).then(|| i + 1),
            (y > 0).then(|| i - width),
            (y + 1 < height).then(|| i + width),
        ];
        for n in sides.into_iter().flatten().filter(|n| !is_behind[*n]).collect::<Vec<_>>() {
            let is_shade = far[n] < 2.5 * near && distance(colour(i), colour(n)) < 0.012;
            if far[n] < near || is_shade {
                is_behind[n] = true;
                open.push(n);
            }
        }
    }
    // The middle of the picture is a face, and some of the picture is not.
    let share = is_behind.iter().filter(|behind| **behind).count() as f32 / (width * height) as f32;
    let (columns, rows) = (width * 2 / 5..width * 3 / 5, height * 3 / 10..height * 6 / 10);
    let face: Vec<bool> =
        rows.flat_map(|y| columns.clone().map(move |x| y * width + x)).map(|i| is_behind[i]).collect();
    let eaten = face.iter().filter(|behind| **behind).count() as f32 / face.len().max(1) as f32;
    if !(0.12..=0.8).contains(&share) || eaten > 0.05 {
        return None;
    }
    // Two pixels to either side of the outline, hairs let some of the background through.
    let inside: Vec<f32> = is_behind.iter().map(|behind| if *behind { 0.0 } else { 1.0 }).collect();
    let around = mean_around(&inside, width, height, 2);
    let soft = |i: usize| {
        let own = smoothstep(0.0, 0.24, far[i] - 0.4 * near);
        match around[i] {
            share if share <= 0.001 => 0.0,
            share if share >= 0.999 => 1.0,
            share => (smoothstep(0.1, 0.6, share) * (0.35 + 0.65 * own)).max(smoothstep(0.55, 1.0, share)),
        }
    };
    Some((0..width * height).map(|i| (soft(i) * 255.0 + 0.5) as u8).collect())
}

fn distance(a: Rgb, b: Rgb) -> f32 {
    let [r, g, b] = [a[0] - b[0], a[1] - b[1], a[2] - b[2]];
    (r * r + g * g + b * b).sqrt()
}

/// The mean of the square around each place.
fn mean_around(values: &[f32], width: usize, height: usize, radius: usize) -> Vec<f32> {
    let rows: Vec<f32> = (0..width * height)
        .map(|i| {
            let (x, y) = (i % width, i / width);
            let row = &values[y * width + x.saturating_sub(radius)..y * width + (x + radius + 1).min(width)];
            row.iter().sum::<f32>() / row.len() as f32
        })
        .collect();
    (0..width * height)
        .map(|i| {
            let (x, y) = (i % width, i / width);
            let (from, to) = (y.saturating_sub(radius), (y + radius + 1).min(height));
            (from..to).map(|y| rows[y * width + x]).sum::<f32>() / (to - from) as f32
        })
        .collect()
}

/// A background that is one colour, or runs evenly from one to another.
struct Background {
    /// In the middle, and how it changes over the whole width and height.
    colour: [Rgb; 3],
}

impl Background {
    fn at(&self, u: f32, v: f32) -> Rgb {
        [0, 1, 2].map(|k| self.colour[0][k] + self.colour[1][k] * (u - 0.5) + self.colour[2][k] * (v - 0.5))
    }
}

/// The background along the upper edge and the upper halves of both sides, and how far its pixels are from it; none where it
/// is not plain.
fn background(colour: &dyn Fn(usize) -> Rgb, width: usize, height: usize) -> Option<(Background, f32)> {
    let (across, down) = ((width / 16).max(1), (height / 16).max(1));
    let mut samples: Vec<([f32; 3], Rgb)> = Vec::new();
    for y in (0..height / 2).step_by(2) {
        for x in (0..width).step_by(2) {
            if y < down || x < across || x >= width - across {
                let (u, v) = (x as f32 / width as f32, y as f32 / height as f32);
                samples.push(([1.0, u - 0.5, v - 0.5], colour(y * width + x)));
            }
        }
    }
    let all = samples.len();
    let mut fitted = fit(&samples)?;
    let mut spread = 1.0;
    // What stands out, a tuft of hair at the edge, is left out and the rest fitted again.
    for _ in 0..4 {
        let far = |(at, c): &([f32; 3], Rgb)| distance(*c, fitted.at(at[1] + 0.5, at[2] + 0.5));
        let mut distances: Vec<f32> = samples.iter().map(far).collect();
        distances.sort_by(f32::total_cmp);
        spread = distances.get(distances.len() / 2).copied()?;
        let most = (3.0 * spread).max(0.03);
        samples.retain(|sample| far(sample) <= most);
        fitted = fit(&samples)?;
    }
    (samples.len() * 10 >= all * 7 && spread < 0.05).then_some((fitted, spread))
}

/// Least squares of colours over places.
fn fit(samples: &[([f32; 3], Rgb)]) -> Option<Background> {
    let mut m = [[0.0f64; 6]; 3];
    for (at, colour) in samples {
        for (row, a) in m.iter_mut().zip(at) {
            for (cell, b) in row.iter_mut().zip(at.iter().chain(colour)) {
                *cell += f64::from(*a) * f64::from(*b);
            }
        }
    }
    // Gauss and Jordan; three unknowns for three colours at once.
    for i in 0..3 {
        let pivot = m[i][i];
        if pivot.abs() < 1e-9 {
            return None;
        }
        m[i].iter_mut().for_each(|cell| *cell /= pivot);
        for j in (0..3).filter(|j| *j != i) {
            let (row, factor) = (m[i], m[j][i]);
            m[j].iter_mut().zip(row).for_each(|(cell, own)| *cell -= factor * own);
        }
    }
    Some(Background { colour: m.map(|row| [row[3] as f32, row[4] as f32, row[5] as f32]) })
}
