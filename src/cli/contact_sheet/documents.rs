//! Each page of a document model in every light, and in white light turned to either side: a genuine specimen.

use super::super::files::{self, Failure};
use super::super::{draw::png, library::Library};
use super::Tiles;
use crate::base::seed::Seed;
use crate::base::units::MM_PER_INCH;
use crate::case::{Case, specimen};
use crate::document::{Page, PageKind};
use crate::layers::{Image, Light, View, compose};
use crate::specimen::{Studio, Version};
use std::collections::BTreeSet;
use std::path::Path;

/// Width of one picture, in pixels.
const WIDTH: f32 = 738.0;
const COLUMNS: usize = 3;
/// Tilts in white light besides flat: about the vertical axis to either side, then about the horizontal one.
const TILTS: [(f32, f32); 2] = [(-18.0, 0.0), (18.0, 12.0)];

/// Writes `MODEL-PAGE.png` for each page that differs from the others, of the models asked for or of all.
pub fn sheets(asked: &[String], seed: u64, folder: &Path, library: &Library) -> Result<(), Failure> {
    let registry = library.registry();
    let asked = asked.iter().map(|id| library.model(id)).collect::<Result<Vec<_>, _>>()?;
    let all = registry.issuers().flat_map(|issuer| issuer.models.iter().map(move |model| (issuer, model)));
    let wanted = if asked.is_empty() { all.collect() } else { asked };
    std::fs::create_dir_all(folder).map_err(|why| Failure::Write { path: folder.to_owned(), why })?;
    let studio = Studio::new(registry.clone());
    for (n, (issuer, model)) in wanted.iter().enumerate() {
        let id = &model.id;
        eprintln!("model {} of {}: {id}", n + 1, wanted.len());
        let case = specimen(registry, &issuer.code, id, Seed(seed).child(id)).map_err(Failure::said)?;
        for (name, page) in different_pages(&case) {
            let file = folder.join(format!("{id}-{name}.png"));
            files::write(&file, &png(&sheet(&case, page, &studio)?)?)?;
        }
    }
    Ok(())
}

/// One page of each kind, those with a visa label apart, with a name for each.
fn different_pages(case: &Case) -> Vec<(String, &Page)> {
    let mut seen = BTreeSet::new();
    let pages = case.genuine.pages.iter().filter(|page| seen.insert((page.kind, page.visa.is_some())));
    let name = |page: &Page| match (page.kind, &page.visa) {
        (PageKind::Visa, Some(label)) => format!("visa-of-{}", label.issuer.to_lowercase()),
        (kind, _) => kind.id().to_owned(),
    };
    pages.map(|page| (name(page), page)).collect()
}

fn sheet(case: &Case, page: &Page, studio: &Studio) -> Result<Image, Failure> {
    let sheet = studio.sheet(case, &page.id, Version::Genuine).map_err(Failure::said)?;
    let (w, _) = sheet.size_mm;
    let layers = studio.layers(&sheet, sheet.area(), WIDTH / w * MM_PER_INCH).map_err(Failure::said)?;
    let flat = Light::ALL.into_iter().map(|light| (View::flat(light), light.id().to_owned()));
    let turned = TILTS
        .into_iter()
        .map(|(x, y)| (View { tilt_deg: (x, y), ..View::flat(Light::White) }, format!("white, tilted {x}°, {y}°")));
    let views: Vec<(View, String)> = flat.chain(turned).collect();
    let mut tiles = Tiles::new(COLUMNS, views.len().div_ceil(COLUMNS), (layers.width, layers.height));
    for (place, (view, name)) in views.iter().enumerate() {
        tiles.lay(place, &compose(&layers, view), &format!("{} · {} · {name}", case.genuine.model, page.id));
    }
    Ok(tiles.image)
}
