//! Pictures that are made once: page thumbnails, faces, the places of the debrief, the specimen on Start.

use super::work::{Settle, Wake, Work};
use super::{Drawing, Exam};
use crate::base::units::{MM_PER_INCH, Rect as RectMm};
use crate::case::Case;
use crate::document::Likeness;
use crate::layers::{Image as Seen, Light, View};
use crate::paint::Sheet;
use crate::paint::portrait::Portrait;
use crate::specimen::{Faces, Studio, Version, stamp_crop};
use bevy::asset::RenderAssetUsages;
use bevy::image::ImageSampler;
use bevy::prelude::*;
use bevy::render::render_resource::{Extent3d, TextureDimension, TextureFormat};
use bevy::winit::EventLoopProxyWrapper;
use std::collections::VecDeque;
use std::sync::Arc;

/// What a picture is of.
#[derive(Clone, Debug, PartialEq)]
pub enum Subject {
    /// A whole page as presented, flat in white light, `across_px` wide.
    Thumb { case: usize, page: String, across_px: f32 },
    /// The place of a trace, in the view that shows it best.
    Trace { case: usize, fault: String, trace: String, genuine: bool },
    /// A part of a page in white light; the whole page where the part has no size.
    Part { case: usize, page: String, genuine: bool, region_mm: RectMm },
    /// A genuine specimen: the whole page, or a place on it and whether under the loupe.
    Specimen { of: SpecimenCase, page: String, region_mm: Option<RectMm>, loupe: bool, view: View },
    /// The face at the counter.
    Face { case: usize, across_px: f32 },
    /// The picture in a chip.
    ChipFace { likeness: Box<Likeness>, across_px: f32 },
}

/// The document that a specimen's pictures are of; another one is another, whatever it says.
#[derive(Clone, Debug)]
pub struct SpecimenCase(pub Arc<Case>);

impl PartialEq for SpecimenCase {
    fn eq(&self, other: &SpecimenCase) -> bool {
        Arc::ptr_eq(&self.0, &other.0)
    }
}

/// The part of a page that a picture shows, in mm.
#[derive(Component, Clone, Copy, Debug, Default, PartialEq)]
pub struct PictureOf(pub RectMm);

/// Width of the debrief's pictures in physical px, and their width by height.
const ACROSS_PX: f32 = 640.0;
pub const SHAPE: f32 = 1.5;
/// Width of a specimen's pictures in physical px.
const SPECIMEN_PX: f32 = 900.0;

/// Fills its image node with a picture as soon as that is drawn.
#[derive(Component, Clone, Debug, Default)]
#[require(ImageNode)]
pub struct Picture(pub Option<Subject>);

/// Pictures of specimens that were drawn lately, so that going back to one is immediate.
#[derive(Resource, Default)]
struct Lately(VecDeque<(Subject, Handle<Image>, RectMm)>);

/// How many of them are kept: some 2 MB each.
const KEPT: usize = 24;

/// A picture that is being drawn.
#[derive(Component)]
struct Drawn(Work<Result<(Seen, RectMm), String>>);

pub fn plugin(app: &mut App) {
    app.init_resource::<Lately>().add_systems(PostUpdate, (begin, finish).before(bevy::ui::UiSystems::Prepare));
}

/// Whether any picture is still being drawn.
pub fn is_drawing(world: &mut World) -> bool {
    world.query_filtered::<(), With<Drawn>>().iter(world).next().is_some()
}

fn begin(
    mut pictures: Query<(Entity, &Picture, &mut ImageNode), Changed<Picture>>,
    lately: Res<Lately>,
    exam: Option<Res<Exam>>,
    drawing: Res<Drawing>,
    wake: Option<Res<EventLoopProxyWrapper>>,
    mut commands: Commands,
) {
    let Some(exam) = exam else { return };
    let wake = Wake::from(wake);
    for (entity, picture, mut node) in &mut pictures {
        let Some(subject) = picture.0.clone() else { continue };
        if let Some((_, image, region)) = lately.0.iter().find(|(kept, ..)| *kept == subject) {
            node.image = image.clone();
            commands.entity(entity).try_insert(PictureOf(*region));
            continue;
        }
        let (cases, studio): (Arc<Vec<Case>>, Arc<Studio>) = (exam.cases.clone(), drawing.0.clone());
        let work = Work::begin(wake.clone(), move || see(&studio, &cases, &subject));
        commands.entity(entity).try_insert(Drawn(work));
    }
}

fn finish(
    mut drawn: Query<(Entity, &Drawn, &Picture, &mut ImageNode)>,
    mut lately: ResMut<Lately>,
    mut settle: ResMut<Settle>,
    mut images: ResMut<Assets<Image>>,
    mut commands: Commands,
) {
    for (entity, work, picture, mut node) in &mut drawn {
        let Some(result) = work.0.take() else { continue };
        settle.again();
        commands.entity(entity).try_remove::<Drawn>();
        match result {
            Ok((seen, region)) => {
                node.image = images.add(texture(&seen));
                if let Some(subject @ Subject::Specimen { .. }) = &picture.0 {
                    lately.0.push_front((subject.clone(), node.image.clone(), region));
                    lately.0.truncate(KEPT);
                }
                commands.entity(entity).try_insert(PictureOf(region));
            }
            Err(error) => error!("a picture could not be drawn: {error}"),
        }
    }
}

fn see(studio: &Studio, cases: &[Case], subject: &Subject) -> Result<(Seen, RectMm), String> {
    let of = |case: usize| cases.get(case).ok_or_else(|| "there is no such case".to_owned());
    let version = |genuine: bool| if genuine { Version::Genuine } else { Version::Shown };
    let white = View::flat(Light::White);
    match subject {
        Subject::Thumb { case, page, across_px } => {
            let sheet = studio.sheet(of(*case)?, page, Version::Shown).map_err(said)?;
            picture(studio, &sheet, sheet.area(), *across_px, &white)
        }
        Subject::Part { case, page, genuine, region_mm } => {
            let sheet = studio.sheet(of(*case)?, page, version(*genuine)).map_err(said)?;
            let region = if region_mm.area() > 0.0 { shaped(*region_mm, sheet.area()) } else { sheet.area() };
            picture(studio, &sheet, region, ACROSS_PX, &white)
        }
        Subject::Trace { case, fault, trace, genuine } => {
            let case = of(*case)?;
            let faults = case.truth.faults.iter().chain(&case.truth.oddities);
            let trace = faults
                .filter(|found| found.id == *fault)
                .find_map(|found| found.traces.iter().find(|left| left.id == *trace))
                .ok_or("there is no such trace")?;
            let sheet = studio.sheet(case, &trace.page, version(*genuine)).map_err(said)?;
            let (region, _, view) = studio.trace_view(&sheet, trace);
            let (mut seen, mut region) = picture(studio, &sheet, shaped(region, sheet.area()), ACROSS_PX, &view)?;
            region.w *= studio.lay_chip_face(&mut seen, case, trace, version(*genuine));
            Ok((seen, region))
        }
        Subject::ChipFace { likeness, across_px } => {
            let width = *across_px as usize;
            let mut seen = photograph(&studio.faces().picture(likeness, width, width * 9 / 7));
            stamp_crop(&mut seen);
            Ok((seen, RectMm::default()))
        }
        Subject::Specimen { of, page, region_mm, loupe, view } => {
            let sheet = studio.sheet(&of.0, page, Version::Genuine).map_err(said)?;
            let region = match region_mm {
                Some(place) => shaped(studio.close_up(&sheet, *place, *loupe).0, sheet.area()),
                None => sheet.area(),
            };
            picture(studio, &sheet, region, SPECIMEN_PX, view)
        }
        Subject::Face { case, across_px } => {
            let width = *across_px as usize;
            let face = studio.faces().at_counter(&of(*case)?.bearer.likeness, width, width * 10 / 9);
            Ok((photograph(&face), RectMm::default()))
        }
    }
}

fn photograph(face: &Portrait) -> Seen {
    Seen { width: face.width, height: face.height, rgb: face.rgb.clone() }
}

fn picture(
    studio: &Studio,
    sheet: &Sheet,
    region: RectMm,
    across_px: f32,
    view: &View,
) -> Result<(Seen, RectMm), String> {
    let seen = studio.picture(sheet, region, across_px / region.w * MM_PER_INCH, view).map_err(said)?;
    Ok((seen, region))
}

/// The region, widened or heightened to the shape of the debrief's pictures, within the page where it can be.
fn shaped(region: RectMm, page: RectMm) -> RectMm {
    let (w, h) = (region.w.max(region.h * SHAPE), region.h.max(region.w / SHAPE));
    let (w, h) = if w > page.w { (page.w, page.w / SHAPE) } else { (w, h) };
    let centre = region.centre();
    let within = |middle: f32, size: f32, whole: f32| {
        if size >= whole { (whole - size) / 2.0 } else { (middle - size / 2.0).clamp(0.0, whole - size) }
    };
    RectMm::new(within(centre.x, w, page.w), within(centre.y, h, page.h), w, h)
}

fn said(error: impl std::fmt::Display) -> String {
    error.to_string()
}

fn texture(seen: &Seen) -> Image {
    let size = Extent3d { width: seen.width as u32, height: seen.height as u32, depth_or_array_layers: 1 };
    let rgba = seen.rgb.chunks_exact(3).flat_map(|p| [p[0], p[1], p[2], 255]).collect();
    let mut image =
        Image::new(size, TextureDimension::D2, rgba, TextureFormat::Rgba8UnormSrgb, RenderAssetUsages::RENDER_WORLD);
    image.sampler = ImageSampler::linear();
    image
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_picture_of_a_place_has_the_shape_of_all_pictures_and_stays_on_the_page() {
        let page = RectMm::new(0.0, 0.0, 125.0, 88.0);
        for region in [RectMm::new(2.0, 2.0, 4.0, 30.0), RectMm::new(90.0, 70.0, 35.0, 8.0)] {
            let shaped = shaped(region, page);
            assert!((shaped.w / shaped.h - SHAPE).abs() < 1e-3);
            assert!(shaped.x >= 0.0 && shaped.right() <= page.w + 1e-3 && shaped.bottom() <= page.h + 1e-3);
            assert_eq!(shaped.intersection(&region), Some(region));
        }
    }
}
