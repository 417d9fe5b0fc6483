//! Pictures that are made once: page thumbnails, faces, the places of the debrief, the specimen on Start.

use super::{Drawing, Exam};
use crate::base::units::{MM_PER_INCH, Rect as RectMm};
use crate::case::Case;
use crate::layers::{Image as Seen, Light, View};
use crate::specimen::{Studio, Version};
use bevy::asset::RenderAssetUsages;
use bevy::image::ImageSampler;
use bevy::prelude::*;
use bevy::render::render_resource::{Extent3d, TextureDimension, TextureFormat};
use bevy::tasks::futures_lite::future;
use bevy::tasks::{AsyncComputeTaskPool, Task, block_on};
use bevy::winit::{EventLoopProxyWrapper, WinitUserEvent};
use std::sync::Arc;

/// What a picture is of.
#[derive(Clone, Debug, PartialEq)]
pub enum Subject {
    /// A page, or a part of it, `across_px` wide.
    Page { case: usize, page: String, genuine: bool, region_mm: Option<RectMm>, across_px: f32, view: View },
    /// The face at the counter.
    Face { case: usize, across_px: f32 },
}

/// Fills its image node with a picture as soon as that is drawn.
#[derive(Component, Clone, Debug, Default)]
#[require(ImageNode)]
pub struct Picture(pub Option<Subject>);

/// A picture that is being drawn.
#[derive(Component)]
struct Drawn(Task<Result<Seen, String>>);

pub fn plugin(app: &mut App) {
    app.add_systems(PostUpdate, (begin, finish).before(bevy::ui::UiSystems::Prepare));
}

fn begin(
    pictures: Query<(Entity, &Picture), Changed<Picture>>,
    exam: Option<Res<Exam>>,
    drawing: Res<Drawing>,
    wake: Option<Res<EventLoopProxyWrapper>>,
    mut commands: Commands,
) {
    let Some(exam) = exam else { return };
    for (entity, picture) in &pictures {
        let Some(subject) = picture.0.clone() else { continue };
        let (cases, studio): (Arc<Vec<Case>>, Arc<Studio>) = (exam.cases.clone(), drawing.0.clone());
        let wake = wake.as_deref().map(|proxy| (**proxy).clone());
        let task = AsyncComputeTaskPool::get().spawn(async move {
            let seen = see(&studio, &cases, &subject);
            if let Some(wake) = wake {
                // A window that has closed meanwhile has nothing to be woken for.
                let _ = wake.send_event(WinitUserEvent::WakeUp);
            }
            seen
        });
        commands.entity(entity).insert(Drawn(task));
    }
}

fn finish(
    mut drawn: Query<(Entity, &mut Drawn, &mut ImageNode)>,
    mut images: ResMut<Assets<Image>>,
    mut commands: Commands,
) {
    for (entity, mut task, mut node) in &mut drawn {
        let Some(result) = block_on(future::poll_once(&mut task.0)) else { continue };
        commands.entity(entity).remove::<Drawn>();
        match result {
            Ok(seen) => node.image = images.add(texture(&seen)),
            Err(error) => error!("a picture could not be drawn: {error}"),
        }
    }
}

fn see(studio: &Studio, cases: &[Case], subject: &Subject) -> Result<Seen, String> {
    let said = |error: &dyn std::fmt::Display| error.to_string();
    match subject {
        Subject::Page { case, page, genuine, region_mm, across_px, view } => {
            let case = cases.get(*case).ok_or("no such case")?;
            let version = if *genuine { Version::Genuine } else { Version::Shown };
            let sheet = studio.sheet(case, page, version).map_err(|e| said(&e))?;
            let region = region_mm.unwrap_or(sheet.area());
            studio.picture(&sheet, region, across_px / region.w * MM_PER_INCH, view).map_err(|e| said(&e))
        }
        Subject::Face { case, across_px } => {
            let case = cases.get(*case).ok_or("no such case")?;
            studio.counter(&case.bearer, *across_px as usize).map_err(|e| said(&e))
        }
    }
}

impl Subject {
    /// A whole page as presented, flat in white light.
    pub fn thumb(case: usize, page: &str, across_px: f32) -> Subject {
        Subject::Page {
            case,
            page: page.to_owned(),
            genuine: false,
            region_mm: None,
            across_px,
            view: View::flat(Light::White),
        }
    }
}

fn texture(seen: &Seen) -> Image {
    let size = Extent3d { width: seen.width as u32, height: seen.height as u32, depth_or_array_layers: 1 };
    let rgba = seen.rgb.chunks_exact(3).flat_map(|p| [p[0], p[1], p[2], 255]).collect();
    let mut image =
        Image::new(size, TextureDimension::D2, rgba, TextureFormat::Rgba8UnormSrgb, RenderAssetUsages::RENDER_WORLD);
    image.sampler = ImageSampler::linear();
    image
}
