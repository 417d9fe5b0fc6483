//! `firstline draw`: any view that the desk can show, without a graphics card.

use super::args::Draw;
use super::files::{self, Failure};
use super::{code, exam, library::Library};
use crate::base::units::Rect;
use crate::layers::{Image, Light, View};
use crate::specimen::{Studio, Version};

pub fn run(args: &Draw, library: &Library) -> Result<u8, Failure> {
    let light = Light::from_id(&args.light).ok_or_else(|| {
        let all: Vec<&str> = Light::ALL.iter().map(|light| light.id()).collect();
        Failure::Said(format!("there is no light `{}`: choose one of {}", args.light, all.join(", ")))
    })?;
    let tilt = pair(&args.tilt).ok_or_else(|| Failure::said("--tilt takes two numbers: X,Y in degrees"))?;
    let loaded = library.scenario(&args.which.scenario)?;
    let cases = exam::cases(&loaded, args.which.seed, library.registry())?;
    let case = exam::case(&cases, args.case)?;
    let version = if args.genuine { Version::Genuine } else { Version::Shown };
    let studio = Studio::new(library.registry().clone());
    let sheet = studio.sheet(case, &args.page, version).map_err(Failure::said)?;
    let region = match &args.region {
        None => sheet.area(),
        Some(numbers) => match numbers.as_slice() {
            [x, y, w, h] if numbers.iter().all(|v| v.is_finite()) && *w > 0.0 && *h > 0.0 => Rect::new(*x, *y, *w, *h),
            _ => {
                return Err(Failure::said(
                    "--region takes four numbers: X,Y,WIDTH,HEIGHT in mm, with a width and a height",
                ));
            }
        },
    };
    let view = View { light, tilt_deg: tilt, lamp_deg: args.lamp };
    let image = studio.picture(&sheet, region, args.dpi, &view).map_err(Failure::said)?;
    files::write(&args.output, &png(&image)?)?;
    Ok(code::OK)
}

fn pair(numbers: &[f32]) -> Option<(f32, f32)> {
    match numbers {
        [x, y] if x.is_finite() && y.is_finite() => Some((*x, *y)),
        _ => None,
    }
}

/// A picture as PNG.
pub fn png(image: &Image) -> Result<Vec<u8>, Failure> {
    use image::ImageEncoder;
    use image::codecs::png::{CompressionType, FilterType, PngEncoder};
    let mut bytes = Vec::new();
    PngEncoder::new_with_quality(&mut bytes, CompressionType::Fast, FilterType::Up)
        .write_image(&image.rgb, image.width as u32, image.height as u32, image::ExtendedColorType::Rgb8)
        .map_err(Failure::said)?;
    Ok(bytes)
}
