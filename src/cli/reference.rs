//! `firstline reference`: the record of a document model written out, a page and its pictures in one folder.

use super::args::Reference;
use super::draw::png;
use super::files::{self, Failure};
use super::{code, exam, library::Library};
use crate::base::locale::Texts;
use crate::base::units::MM_PER_INCH;
use crate::layers::{View, compose};
use crate::reference::{PageRecord, Record, ShotOf};
use crate::report::{ReferencePictures, reference_html};
use crate::specimen::{Studio, Version};
use std::path::Path;

/// Width of the picture of a whole page in white light, and in any other, in pixels.
const WHITE_PX: f32 = 1200.0;
const LIGHT_PX: f32 = 640.0;

pub fn run(args: &Reference, library: &Library) -> Result<u8, Failure> {
    let texts = Texts::new(exam::language(&args.lang)?);
    let (issuer, model) = library.model(&args.model)?;
    let record = Record::new(library.registry(), issuer, model).map_err(Failure::said)?;
    let folder = &args.output;
    std::fs::create_dir_all(folder).map_err(|why| Failure::Write { path: folder.clone(), why })?;
    let studio = Studio::new(library.registry().clone());
    let mut pictures = ReferencePictures::default();
    for (n, page) in record.pages.iter().enumerate() {
        eprintln!("page {} of {}: {}", n + 1, record.pages.len(), page.shows.id());
        let (of_page, of_features) = page_pictures(&record, page, &studio, folder)?;
        pictures.pages.push(of_page);
        pictures.features.push(of_features);
    }
    let html = reference_html(&texts, &record, &pictures).map_err(Failure::said)?;
    let path = folder.join(format!("{}.html", model.id));
    files::write(&path, html.as_bytes())?;
    files::say(&path.display().to_string());
    Ok(code::OK)
}

/// Writes the pictures of a page: of all of it, and of each of its features.
fn page_pictures(
    record: &Record,
    page: &PageRecord,
    studio: &Studio,
    folder: &Path,
) -> Result<(Vec<String>, Vec<Vec<String>>), Failure> {
    let sheet = studio.sheet(&record.specimen, &page.page, Version::Genuine).map_err(Failure::said)?;
    let stem = format!("{}-{}", record.model.id, page.shows.id());
    let layers =
        |px: f32| studio.layers(&sheet, sheet.area(), px / sheet.size_mm.0 * MM_PER_INCH).map_err(Failure::said);
    let (large, small) = (layers(WHITE_PX)?, layers(LIGHT_PX)?);
    let mut whole = Vec::new();
    for (n, light) in page.lights.iter().enumerate() {
        let image = compose(if n == 0 { &large } else { &small }, &View::flat(*light));
        let name = format!("{stem}-{}.png", light.id());
        files::write(&folder.join(&name), &png(&image)?)?;
        whole.push(name);
    }
    let mut features = Vec::new();
    for (n, feature) in page.features.iter().enumerate() {
        let mut shots = Vec::new();
        for (k, shot) in feature.shots.iter().enumerate() {
            let loupe = shot.of == ShotOf::Loupe;
            let (region, dpi) = studio.close_up(&sheet, feature.region_mm, loupe);
            let image = studio.picture(&sheet, region, dpi, &shot.view).map_err(Failure::said)?;
            let name = format!("{stem}-{}-{}-{}.png", n + 1, feature.feature.id, k + 1);
            files::write(&folder.join(&name), &png(&image)?)?;
            shots.push(name);
        }
        features.push(shots);
    }
    Ok((whole, features))
}
