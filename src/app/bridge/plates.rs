//! Plates: a region of a page in all planes, drawn off the main thread and lit on the graphics card.

use super::work::{Settle, Wake, Work};
use super::{Exam, Showcase};
use crate::base::assets;
use crate::base::units::{MM_PER_INCH, Rect as RectMm};
use crate::case::Case;
use crate::cli::Library;
use crate::layers::{Layers, Light, Optics, STEADY, Scene, TEXTURES};
use crate::specimen::{Studio, Version};
use bevy::asset::{RenderAssetUsages, uuid_handle};
use bevy::image::ImageSampler;
use bevy::prelude::*;
use bevy::render::render_resource::{
    AsBindGroup, Extent3d, RenderPipelineDescriptor, ShaderType, TextureDimension, TextureFormat,
};
use bevy::shader::{ShaderDefVal, ShaderRef};
use bevy::ui_render::prelude::{MaterialNode, UiMaterial, UiMaterialKey, UiMaterialPlugin};
use bevy::winit::EventLoopProxyWrapper;
use std::collections::VecDeque;
use std::sync::Arc;

/// The studio that draws everything, on any thread.
#[derive(Resource, Clone)]
pub struct Drawing(pub Arc<Studio>);

impl Drawing {
    /// A studio for the documents of these states.
    pub fn of(library: &Library) -> Drawing {
        Drawing(Arc::new(Studio::new(library.registry().clone())))
    }
}

/// Whose document a plate shows.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Whose {
    /// What the traveller presents.
    #[default]
    Presented,
    /// The genuine one of the reference library, in another name.
    Library,
    /// The specimen on Start.
    Showcase,
}

/// What a plate is of.
#[derive(Clone, Debug, PartialEq)]
pub struct Wanted {
    pub case: usize,
    pub page: String,
    pub whose: Whose,
    /// A part of the page in mm, or all of it.
    pub region_mm: Option<RectMm>,
    pub px_per_mm: f32,
}

/// A place for a plate: what it should show, what it shows, what is being drawn for it.
#[derive(Component, Default)]
#[require(Lit = MaterialNode(Handle::default()))]
pub struct Plate {
    pub wanted: Option<Wanted>,
    shown: Option<Box<(Wanted, Laid)>>,
    work: Option<(Wanted, Work<Result<Layers, String>>)>,
}

impl Clone for Plate {
    /// A copy for another place: it wants the same and shows nothing yet.
    fn clone(&self) -> Plate {
        Plate { wanted: self.wanted.clone(), ..default() }
    }
}

impl Plate {
    /// The region that is shown now, in mm.
    pub fn shown_mm(&self) -> Option<RectMm> {
        self.shown.as_ref().map(|shown| shown.1.region_mm)
    }

    /// What is shown now.
    pub fn shown(&self) -> Option<&Wanted> {
        self.shown.as_ref().map(|shown| &shown.0)
    }

    /// Whether what is shown is not yet what is wanted.
    pub fn is_waiting(&self) -> bool {
        self.wanted.is_some() && self.wanted.as_ref() != self.shown()
    }
}

/// The node that a plate is lit in.
type Lit = MaterialNode<DocumentMaterial>;

/// Layers as textures.
#[derive(Clone, Debug)]
struct Laid {
    textures: [Handle<Image>; TEXTURES],
    /// Whether it has a DOVID, and anything else that changes with the angle.
    has_dovid: bool,
    has_variable: bool,
    size: Vec2,
    region_mm: RectMm,
    px_per_mm: f32,
    optics: Optics,
}

/// Whole pages that were drawn lately, so that turning back is immediate.
#[derive(Resource, Default)]
struct Lately(VecDeque<(Wanted, Laid)>);

/// Whole pages that are likely to be looked at next, the likeliest first; drawn while nothing else is to be drawn, one at a time.
#[derive(Resource, Default, Debug, PartialEq)]
pub struct Ahead(pub Vec<Wanted>);

/// The page that is being drawn ahead.
#[derive(Resource, Default)]
struct DrawingAhead(Option<(Wanted, Work<Result<Layers, String>>)>);

/// How many whole pages are kept.
const KEPT: usize = 10;

/// How pages are lit now; the same for every plate.
#[derive(Resource, Clone, Copy, Debug, PartialEq)]
pub struct Lighting {
    pub light: Light,
    /// The light before, and how much of it is still on.
    pub before: Light,
    pub before_share: f32,
    pub tilt_deg: Vec2,
    /// Degrees clockwise from the left.
    pub lamp_deg: f32,
}

impl Default for Lighting {
    fn default() -> Lighting {
        Lighting { light: Light::White, before: Light::White, before_share: 0.0, tilt_deg: Vec2::ZERO, lamp_deg: 0.0 }
    }
}

/// Shows a plate under the desk's light: the same maths as `layers::compose`.
#[derive(Asset, TypePath, AsBindGroup, Clone, Debug, Default)]
#[bind_group_data(Pipeline)]
pub struct DocumentMaterial {
    pipeline: Pipeline,
    #[uniform(0)]
    view: Uniform,
    #[texture(1)]
    #[sampler(2)]
    page: Option<Handle<Image>>,
    #[texture(3)]
    #[sampler(4)]
    through: Option<Handle<Image>>,
    #[texture(5)]
    #[sampler(6)]
    relief: Option<Handle<Image>>,
    #[texture(7)]
    #[sampler(8)]
    motif: Option<Handle<Image>>,
    #[texture(9)]
    #[sampler(10)]
    hidden: Option<Handle<Image>>,
    #[texture(11)]
    #[sampler(12)]
    variable: Option<Handle<Image>>,
}

/// What a pipeline can draw. A light alone has pipelines of its own, so that it need not carry what others cost.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct Pipeline {
    /// None for two lights at once, whichever they are.
    light: Option<Light>,
    has_dovid: bool,
    has_variable: bool,
}

impl From<&DocumentMaterial> for Pipeline {
    fn from(material: &DocumentMaterial) -> Pipeline {
        material.pipeline
    }
}

impl Pipeline {
    /// The pipeline for a light on a page.
    fn of(light: Light, has_dovid: bool, has_variable: bool) -> Pipeline {
        Pipeline {
            light: Some(light),
            has_dovid: has_dovid && light == Light::White,
            has_variable: has_variable && matches!(light, Light::White | Light::Oblique),
        }
    }

    /// What the shader's text leaves open.
    fn definitions(self) -> [ShaderDefVal; 3] {
        // Two lights may be any.
        let any = self.light.is_none();
        [
            ShaderDefVal::Int("LIGHT".to_owned(), self.light.map_or(-1, place)),
            ShaderDefVal::Bool("HAS_DOVID".to_owned(), any || self.has_dovid),
            ShaderDefVal::Bool("HAS_VARIABLE".to_owned(), any || self.has_variable),
        ]
    }
}

/// As laid out in `document.wgsl`.
#[derive(ShaderType, Clone, Debug, Default)]
struct Uniform {
    kind: IVec4,
    lamp: Vec4,
    mirror: Vec4,
    region: Vec4,
    grid: Vec4,
    lenses: Vec4,
    latent: Vec4,
    tint: Vec4,
    leak: Vec4,
    uvc_leak: Vec4,
    ink: Vec4,
    device: Vec4,
    glow: Vec4,
    window: Vec4,
    facets: [Vec4; 5],
}

/// Two lights on one plate, the second beyond a slanting line, in place of the desk's.
#[derive(Component, Clone, Copy, Debug, PartialEq)]
pub struct PlateSplit(pub Light, pub Light);

impl Default for PlateSplit {
    fn default() -> PlateSplit {
        PlateSplit(Light::White, Light::UvA)
    }
}

/// A part of the plate to show in its node, as offset and size in shares of the plate; and whether it is round.
#[derive(Component, Clone, Copy, Debug, PartialEq)]
pub struct PlateWindow {
    pub offset: Vec2,
    pub size: Vec2,
    pub round: bool,
}

impl Default for PlateWindow {
    fn default() -> PlateWindow {
        PlateWindow { offset: Vec2::ZERO, size: Vec2::ONE, round: false }
    }
}

const SHADER: Handle<Shader> = uuid_handle!("5b0e6f0b-6f43-4c8e-9d8b-6a8a6c0d7a51");

impl UiMaterial for DocumentMaterial {
    fn fragment_shader() -> ShaderRef {
        SHADER.into()
    }

    fn specialize(descriptor: &mut RenderPipelineDescriptor, key: UiMaterialKey<Self>) {
        if let Some(fragment) = &mut descriptor.fragment {
            fragment.shader_defs.extend(key.bind_group_data.definitions());
        }
    }
}

pub fn plugin(app: &mut App) {
    let source = assets::text("shaders/document.wgsl").unwrap_or_default();
    let shader = Shader::from_wgsl(source, "shaders/document.wgsl");
    if let Some(mut shaders) = app.world_mut().get_resource_mut::<Assets<Shader>>() {
        let _ = shaders.insert(&SHADER, shader);
    }
    app.add_plugins(UiMaterialPlugin::<DocumentMaterial>::default())
        .init_resource::<Lately>()
        .init_resource::<Lighting>()
        .init_resource::<Ahead>()
        .init_resource::<DrawingAhead>()
        .add_systems(PostUpdate, (draw, draw_ahead, light).chain().before(bevy::ui::UiSystems::Prepare));
}

/// Whether any plate does not yet show what it should.
pub fn is_drawing(world: &mut World) -> bool {
    world.query::<&Plate>().iter(world).any(Plate::is_waiting)
}

fn draw(
    mut plates: Query<(&mut Plate, &mut MaterialNode<DocumentMaterial>)>,
    exam: Option<Res<Exam>>,
    showcase: Res<Showcase>,
    drawing: Res<Drawing>,
    wake: Option<Res<EventLoopProxyWrapper>>,
    mut lately: ResMut<Lately>,
    ahead: Res<DrawingAhead>,
    mut settle: ResMut<Settle>,
    mut images: ResMut<Assets<Image>>,
    mut materials: ResMut<Assets<DocumentMaterial>>,
) {
    let wake = Wake::from(wake);
    for (mut plate, mut node) in &mut plates {
        // Looked at first: a plate that has nothing to do must not count as changed.
        let finished = plate.work.as_ref().and_then(|(_, work)| work.take());
        if let Some(result) = finished
            && let Some((wanted, _)) = plate.work.take()
        {
            match result {
                Ok(layers) => {
                    let laid = lay(layers, &mut images);
                    if wanted.region_mm.is_none() {
                        lately.0.push_front((wanted.clone(), laid.clone()));
                        lately.0.truncate(KEPT);
                    }
                    show(&mut plate, &mut node, wanted, laid, &mut materials);
                    settle.again();
                }
                Err(error) => {
                    error!("page {} could not be drawn: {error}", wanted.page);
                    plate.wanted = None;
                }
            }
        }
        if !plate.is_waiting() || plate.work.is_some() {
            continue;
        }
        let Some(wanted) = plate.wanted.clone() else { continue };
        if let Some((_, laid)) = lately.0.iter().find(|(kept, _)| *kept == wanted) {
            let laid = laid.clone();
            show(&mut plate, &mut node, wanted, laid, &mut materials);
            settle.again();
            continue;
        }
        // What is half drawn already is waited for.
        if ahead.0.as_ref().is_some_and(|(coming, _)| *coming == wanted) {
            continue;
        }
        let Some(work) = begin(&wanted, exam.as_deref(), &showcase, &drawing, &wake) else { continue };
        plate.work = Some((wanted, work));
    }
}

/// Begins to draw a plate; none while the examination that it belongs to is gone.
fn begin(
    wanted: &Wanted,
    exam: Option<&Exam>,
    showcase: &Showcase,
    drawing: &Drawing,
    wake: &Wake,
) -> Option<Work<Result<Layers, String>>> {
    let cases = match (wanted.whose, exam) {
        (Whose::Presented, Some(exam)) => exam.cases.clone(),
        (Whose::Library, Some(exam)) => exam.references.clone(),
        (Whose::Showcase, _) => showcase.0.clone(),
        (_, None) => return None,
    };
    let (studio, job) = (drawing.0.clone(), wanted.clone());
    Some(Work::begin(wake.clone(), move || layers(&studio, cases.get(job.case), &job)))
}

/// Draws what is likely to be looked at next, so that turning a leaf needs no waiting.
fn draw_ahead(
    plates: Query<&Plate>,
    ahead: Res<Ahead>,
    exam: Option<Res<Exam>>,
    showcase: Res<Showcase>,
    drawing: Res<Drawing>,
    wake: Option<Res<EventLoopProxyWrapper>>,
    mut under_way: ResMut<DrawingAhead>,
    mut lately: ResMut<Lately>,
    mut images: ResMut<Assets<Image>>,
) {
    if let Some(result) = under_way.0.as_ref().and_then(|(_, work)| work.take())
        && let Some((wanted, _)) = under_way.0.take()
    {
        match result {
            Ok(layers) => {
                lately.0.push_front((wanted, lay(layers, &mut images)));
                lately.0.truncate(KEPT);
            }
            Err(error) => error!("page {} could not be drawn ahead: {error}", wanted.page),
        }
    }
    if under_way.0.is_some() || plates.iter().any(|plate| plate.is_waiting() && plate.work.is_some()) {
        return;
    }
    let next = ahead.0.iter().find(|wanted| lately.0.iter().all(|(kept, _)| kept != *wanted));
    if let Some(wanted) = next {
        under_way.0 =
            begin(wanted, exam.as_deref(), &showcase, &drawing, &Wake::from(wake)).map(|work| (wanted.clone(), work));
    }
}

fn layers(studio: &Studio, case: Option<&Case>, wanted: &Wanted) -> Result<Layers, String> {
    let case = case.ok_or("no such case")?;
    let version = match wanted.whose {
        Whose::Presented => Version::Shown,
        Whose::Library | Whose::Showcase => Version::Genuine,
    };
    let sheet = studio.sheet(case, &wanted.page, version).map_err(|error| error.to_string())?;
    let region = wanted.region_mm.unwrap_or(sheet.area());
    studio.layers(&sheet, region, wanted.px_per_mm * MM_PER_INCH).map_err(|error| error.to_string())
}

fn lay(layers: Layers, images: &mut Assets<Image>) -> Laid {
    let whole = Extent3d { width: layers.width as u32, height: layers.height as u32, depth_or_array_layers: 1 };
    let [has_dovid, has_variable] = [3, 5].map(|texture| !layers.textures[texture].is_empty());
    let textures = layers.textures.map(|texels| {
        let (size, texels) = if texels.is_empty() {
            (Extent3d { width: 1, height: 1, depth_or_array_layers: 1 }, STEADY.to_vec())
        } else {
            (whole, texels)
        };
        let mut image =
            Image::new(size, TextureDimension::D2, texels, TextureFormat::Rgba8Unorm, RenderAssetUsages::RENDER_WORLD);
        image.sampler = ImageSampler::linear();
        images.add(image)
    });
    Laid {
        textures,
        has_dovid,
        has_variable,
        size: Vec2::new(whole.width as f32, whole.height as f32),
        region_mm: layers.region_mm,
        px_per_mm: layers.px_per_mm,
        optics: layers.optics,
    }
}

fn show(
    plate: &mut Plate,
    node: &mut MaterialNode<DocumentMaterial>,
    wanted: Wanted,
    laid: Laid,
    materials: &mut Assets<DocumentMaterial>,
) {
    let [page, through, relief, motif, hidden, variable] = laid.textures.clone().map(Some);
    let (view, pipeline) = default();
    node.0 = materials.add(DocumentMaterial { pipeline, view, page, through, relief, motif, hidden, variable });
    plate.shown = Some(Box::new((wanted, laid)));
}

fn light(
    lighting: Res<Lighting>,
    plates: Query<(Ref<Plate>, Option<Ref<PlateWindow>>, Option<&PlateSplit>, &MaterialNode<DocumentMaterial>)>,
    mut materials: ResMut<Assets<DocumentMaterial>>,
) {
    for (plate, window, split, node) in &plates {
        let moved = window.as_ref().is_some_and(|window| window.is_changed());
        if (lighting.is_changed() || plate.is_changed() || moved)
            && let Some((_, laid)) = plate.shown.as_deref()
            && let Some(mut material) = materials.get_mut(&node.0)
        {
            let window = window.map(|window| *window).unwrap_or_default();
            (material.pipeline, material.view) = lit(laid, &lighting, split, window);
        }
    }
}

/// How a page is lit: the pipeline that draws it, and what that is told.
fn lit(laid: &Laid, lighting: &Lighting, split: Option<&PlateSplit>, window: PlateWindow) -> (Pipeline, Uniform) {
    let scene = Scene::new(&laid.optics, lighting.tilt_deg.into(), lighting.lamp_deg);
    let above = Scene::new(&laid.optics, (0.0, 0.0), lighting.lamp_deg);
    let (light, second, how) = match split {
        Some(PlateSplit(one, other)) => (*one, *other, 2),
        None if lighting.before_share > 0.0 => (lighting.light, lighting.before, 1),
        None => (lighting.light, lighting.light, 0),
    };
    let pipeline = if how == 0 { Pipeline::of(light, laid.has_dovid, laid.has_variable) } else { Pipeline::default() };
    let region = laid.region_mm;
    let colour = |[r, g, b]: [f32; 3]| Vec4::new(r, g, b, 0.0);
    let pairs = |[a, b]: [f32; 2], [c, d]: [f32; 2]| Vec4::new(a, b, c, d);
    let uniform = Uniform {
        kind: IVec4::new(place(light), place(second), how, i32::from(window.round)),
        lamp: pairs(scene.lamp, [lighting.before_share, scene.dim]),
        mirror: pairs(scene.mirror_mm, scene.sheen),
        region: Vec4::new(region.x, region.y, region.w, region.h),
        grid: Vec4::new(laid.size.x, laid.size.y, laid.px_per_mm, 0.0),
        lenses: pairs(scene.lenses, above.lenses),
        latent: pairs(scene.latent, scene.latent_oblique),
        tint: colour(laid.optics.through_tint),
        leak: colour(laid.optics.uv_leak),
        uvc_leak: colour(laid.optics.uvc_leak),
        ink: colour(scene.ink).with_w(scene.ink_shows),
        device: laid.optics.dovid.map_or(Vec4::ONE, |d| Vec4::new(d.centre_mm.x, d.centre_mm.y, d.radius_mm, 0.0)),
        glow: Vec4::new(scene.gain, scene.outshine, 0.0, 0.0),
        window: window.offset.extend(window.size.x).extend(window.size.y),
        facets: scene.facets.map(|facet| Vec4::new(facet.lit, facet.phase, facet.per_radius, facet.per_turn)),
    };
    (pipeline, uniform)
}

/// The number of a light in the shader.
fn place(light: Light) -> i32 {
    match light {
        Light::White => 0,
        Light::Oblique => 1,
        Light::Transmitted => 2,
        Light::UvA => 3,
        Light::UvC => 4,
        Light::Ir => 5,
        Light::Coaxial => 6,
    }
}

/// What the graphics card gets for whole layers: what the shader's text leaves open, and the uniform byte by byte.
#[cfg(test)]
pub fn lit_alone(layers: &Layers, lighting: &Lighting) -> ([ShaderDefVal; 3], Vec<u8>) {
    let laid = Laid {
        textures: Default::default(),
        has_dovid: !layers.textures[3].is_empty(),
        has_variable: !layers.textures[5].is_empty(),
        size: Vec2::new(layers.width as f32, layers.height as f32),
        region_mm: layers.region_mm,
        px_per_mm: layers.px_per_mm,
        optics: layers.optics,
    };
    let (pipeline, uniform) = lit(&laid, lighting, None, PlateWindow::default());
    let mut buffer = bevy::render::render_resource::encase::UniformBuffer::new(Vec::new());
    buffer.write(&uniform).expect("a uniform of vectors always fits");
    (pipeline.definitions(), buffer.into_inner())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::app::preferences::DataFolder;
    use crate::base::seed::Seed;
    use crate::case::build;

    #[test]
    fn the_desk_draws_the_planes_that_the_commands_draw() {
        let library = Library::shipped().unwrap();
        let loaded = library.scenario("demonstration").unwrap();
        // As `firstline draw` comes to its planes.
        let cases = build(&loaded.scenario, Seed(1), library.registry()).unwrap();
        let commands = Studio::new(library.registry().clone());
        // As the desk comes to them.
        let data = tempfile::tempdir().unwrap();
        let exam = Exam::begin(loaded, 1, "T-1", &DataFolder(data.path().to_owned()), library.registry()).unwrap();
        let Drawing(desk) = Drawing::of(&library);
        let part = RectMm::new(20.0, 30.0, 6.0, 4.0);
        for (case, page, region_mm, dpi) in
            [(0, "data", None, 72.0), (0, "6", None, 60.0), (1, "data", None, 72.0), (2, "data", Some(part), 1200.0)]
        {
            let sheet = commands.sheet(&cases[case], page, Version::Shown).unwrap();
            let drawn = commands.layers(&sheet, region_mm.unwrap_or(sheet.area()), dpi).unwrap();
            let px_per_mm = dpi / MM_PER_INCH;
            let wanted = Wanted { case, page: page.to_owned(), whose: Whose::Presented, region_mm, px_per_mm };
            let shown = layers(&desk, exam.cases.get(case), &wanted).unwrap();
            assert_eq!(shown.hash(), drawn.hash(), "case {case}, page {page}");
        }
    }
}
