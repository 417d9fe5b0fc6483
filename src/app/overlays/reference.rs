//! The reference page of what is on the desk: a genuine specimen of the document's model in every light, what is known of the model,
//! its security features and how to verify each. Where a visa label of another state is looked at, that state's comes first.

use super::sheet::sheet;
use crate::app::bridge::{Drawing, Exam, SHAPE, SpecimenCase, Subject, state_name};
use crate::app::screens::desk::{View as DeskView, document, light_icon, page, tool_icon};
use crate::app::state::Overlay;
use crate::app::theme::widgets::*;
use crate::app::theme::{AddPart, Fill, Icon, Say, Scenes, Tone, Type, Words, tokens};
use crate::app::well::well;
use crate::document::codes::DocumentKind;
use crate::document::{Document, Page, PageKind};
use crate::issuer::Registry;
use crate::layers::{Light, View};
use crate::reference::{Record, Shot, ShotOf, Shows};
use crate::report::{
    facts, feature_term, feature_text, how_to_verify, issued, light_name, model_name, shot_name, valid,
};
use bevy::prelude::*;
use bevy::scene::EntityScene;
use bevy::ui::Selected;
use bevy::ui_widgets::Activate;
use std::sync::Arc;

/// What of which record is looked at.
#[derive(Resource, Clone)]
struct Reading {
    /// The records that concern the page on the desk, and which of them is read.
    sources: Vec<Source>,
    source: usize,
    specimen: SpecimenCase,
    /// Place among the record's pages.
    page: usize,
    light: Light,
    /// A feature of the page and one of its shots, in place of the whole page.
    close: Option<(usize, usize)>,
}

/// A record, and the page of it that shows what is on the desk.
#[derive(Clone)]
struct Source {
    issuer: String,
    model: String,
    shows: Shows,
}

/// The picture and what can be chosen for it.
#[derive(Component, Clone, Copy, Debug, Default)]
struct Seen;
/// What is said of the page and of the model.
#[derive(Component, Clone, Copy, Debug, Default)]
struct Told;
#[derive(Component, Clone, Copy, Debug, Default)]
struct FeatureRow(usize);
pub fn plugin(app: &mut App) {
    app.add_systems(OnEnter(Overlay::Reference), open.run_if(resource_exists::<Exam>))
        .add_systems(OnExit(Overlay::Reference), |mut commands: Commands| commands.remove_resource::<Reading>())
        .add_part::<Seen, _, _>(resource_exists_and_changed::<Reading>.or_else(resource_changed::<Words>), seen)
        .add_part::<Told, _, _>(page_changed.or_else(resource_changed::<Words>), told)
        .add_systems(Update, choose.run_if(resource_exists::<Reading>));
}

fn page_changed(reading: Option<Res<Reading>>, mut last: Local<Option<(usize, usize)>>) -> bool {
    let now = reading.map(|reading| (reading.source, reading.page));
    std::mem::replace(&mut *last, now) != now
}

fn open(exam: Res<Exam>, desk: Res<DeskView>, drawing: Res<Drawing>, mut commands: Commands) {
    let registry = drawing.0.registry();
    let sources = sources(registry, document(&exam, &desk), page(&exam, &desk));
    let Some(reading) = take_up(registry, sources, 0, desk.lit()) else {
        commands.set_state_if_neq(Overlay::None);
        return;
    };
    commands.insert_resource(reading);
    let contents: Scenes = Box::new(bsn_list![
        (Seen column(tokens::PAD) Node { flex_grow: 1.25, flex_basis: px(0), min_height: px(0) }),
        (Told column(tokens::PAD) Node { flex_grow: 1.0, flex_basis: px(0), min_height: px(0) }),
    ]);
    let node = Node { width: percent(96), height: percent(95), column_gap: px(32), ..default() };
    commands.spawn_scene(sheet(Overlay::Reference, node, contents));
}

/// What can be looked up of a page: of the visa label on it, if another state issued that, and of the document.
fn sources(registry: &Registry, document: &Document, page: Option<&Page>) -> Vec<Source> {
    let label = page.and_then(|page| page.visa.as_ref()).filter(|label| label.issuer != document.issuer);
    let label = label.and_then(|label| {
        // A label belongs to a state: it is in the record of each of its models. The latest passport's is read.
        let models = &registry.issuer(&label.issuer)?.models;
        let passports = models.iter().filter(|model| model.kind == DocumentKind::OrdinaryPassport);
        let model = passports.max_by_key(|model| model.issued_from).or(models.first())?;
        Some(Source { issuer: label.issuer.clone(), model: model.id.clone(), shows: Shows::Label })
    });
    let kind = page.map_or(PageKind::Data, |page| page.kind);
    let shows = Shows::Page(kind);
    label
        .into_iter()
        .chain([Source { issuer: document.issuer.clone(), model: document.model.clone(), shows }])
        .collect()
}

/// Opens a record at the page that shows what is on the desk, in the light there if that shows something. None where the record
/// cannot be made.
fn take_up(registry: &Registry, sources: Vec<Source>, source: usize, lit: Light) -> Option<Reading> {
    let wanted = sources.get(source)?;
    let record = record(registry, wanted)?;
    let page = record.pages.iter().position(|page| page.shows == wanted.shows).unwrap_or_default();
    let is_lit = record.pages.get(page).is_some_and(|page| page.lights.contains(&lit));
    let light = if is_lit { lit } else { Light::White };
    let specimen = SpecimenCase(Arc::new(record.specimen));
    Some(Reading { sources, source, specimen, page, light, close: None })
}

/// Does something with the record that is read.
fn with_record<T: Default>(
    reading: &Option<Res<Reading>>,
    drawing: &Drawing,
    act: impl FnOnce(&Reading, &Record) -> T,
) -> T {
    let registry = drawing.0.registry();
    let Some(reading) = reading else { return T::default() };
    let record = reading.sources.get(reading.source).and_then(|source| record(registry, source));
    record.map_or_else(T::default, |record| act(reading, &record))
}

fn record<'a>(registry: &'a Registry, source: &Source) -> Option<Record<'a>> {
    let issuer = registry.issuer(&source.issuer)?;
    Record::new(registry, issuer, issuer.model(&source.model)?).ok()
}

fn seen(reading: Option<Res<Reading>>, drawing: Res<Drawing>, words: Res<Words>) -> Scenes {
    let made = with_record(&reading, &drawing, |reading, record| {
        let page = record.pages.get(reading.page)?;
        let size = drawing.0.registry().page_size(record.specimen.genuine_with(&page.page), &page.page);
        let close = reading.close.and_then(|(n, k)| {
            let feature = page.features.get(n)?;
            Some((n, k, feature, feature.shots.get(k)?))
        });
        let (region_mm, loupe, view) = match close {
            Some((_, _, feature, shot)) => (Some(feature.region_mm), shot.of == ShotOf::Loupe, shot.view),
            None => (None, false, View::flat(reading.light)),
        };
        let subject =
            Subject::Specimen { of: reading.specimen.clone(), page: page.page.clone(), region_mm, loupe, view };
        let aspect = if close.is_some() { SHAPE } else { size.0 / size.1 };
        let shape = Node { height: percent(100), max_width: percent(100), aspect_ratio: Some(aspect), ..default() };
        let tabs = record.pages.iter().enumerate().map(|(n, page)| {
            // Short names: all of them stand abreast.
            let say = Say::key(format!("strip-{}", page.shows.id()));
            bsn! {
                @Segment { @say: say }
                Name({format!("reference-page-{n}")})
                {chosen(n == reading.page)}
                on(move |_: On<Activate>, mut reading: ResMut<Reading>| {
                    reading.page = n;
                    reading.light = Light::White;
                    reading.close = None;
                })
            }
        });
        let tabs = segments(tabs);
        let several = (reading.sources.len() > 1).then(|| {
            let choices = segments(reading.sources.iter().enumerate().map(|(n, source)| source_choice(n, reading.source, source, &drawing, &words)));
            EntityScene(bsn! { Node { flex_shrink: 0.0 } Children [ (frame() Arrows Node { flex_shrink: 1.0, min_width: px(0) } Children [ {choices} ]) ] })
        });
        let chips: Vec<Scenes> = match close {
            None => {
                let lit = |&light: &Light| {
                    let act = move |reading: &mut Reading| reading.light = light;
                    choice(light.id(), light_icon(light), light_name(&words, light), light == reading.light, act)
                };
                page.lights.iter().map(lit).collect()
            }
            Some((n, at, feature, _)) => {
                let whole = |reading: &mut Reading| reading.close = None;
                let whole = choice("whole", Icon::Fit, words.get("reference-whole-page"), false, whole);
                let shots = feature.shots.iter().enumerate().map(|(k, shot)| {
                    let act = move |reading: &mut Reading| reading.close = Some((n, k));
                    choice(&format!("shot-{k}"), shot_icon(shot), shot_name(&words, shot), k == at, act)
                });
                std::iter::once(whole).chain(shots).collect()
            }
        };
        let title = Say::literal(model_name(&words, record.issuer, record.model));
        let id = Say::literal(record.model.id.clone());
        Some(Box::new(bsn_list![
            {several},
            (
                Node { column_gap: px(tokens::PAD), align_items: AlignItems::Baseline, flex_shrink: 0.0 }
                Children [ (text(title, Type::Title, Tone::Text) Node { flex_shrink: 1.0 }), text(id, Type::Caption, Tone::TextSecond) ]
            ),
            (Node { flex_shrink: 0.0 } Children [ (frame() Arrows Node { flex_shrink: 1.0, min_width: px(0), flex_wrap: FlexWrap::Wrap } Children [ {tabs} ]) ]),
            (
                Node { flex_grow: 1.0, flex_basis: px(0), min_height: px(0), justify_content: JustifyContent::Center, align_items: AlignItems::Center, padding: UiRect::all(px(tokens::GRID)), border_radius: BorderRadius::all(px(tokens::RADIUS_CARD)) }
                Fill(Tone::BoothDark)
                Children [ well(subject, shape) ]
            ),
            (Arrows Node { column_gap: px(tokens::HALF), row_gap: px(tokens::HALF), flex_wrap: FlexWrap::Wrap, flex_shrink: 0.0 } Children [ {chips} ]),
        ]) as Scenes)
    });
    made.unwrap_or_else(|| Box::new(Vec::<Scenes>::new()))
}

/// Chooses whose record is read: the label's state's, or the document's.
fn source_choice(n: usize, now: usize, source: &Source, drawing: &Drawing, words: &Words) -> impl Scene + use<> {
    let key = if source.shows == Shows::Label { "reference-page-visa-label" } else { "reference-document" };
    let say = format!("{} · {}", words.get(key), state_name(drawing, words, &source.issuer));
    bsn! {
        @Segment { @say: {Say::literal(say)} }
        Name({format!("reference-source-{n}")})
        {chosen(n == now)}
        on(move |_: On<Activate>, drawing: Res<Drawing>, mut reading: ResMut<Reading>| {
            let (sources, light) = (reading.sources.clone(), reading.light);
            if let Some(other) = take_up(drawing.0.registry(), sources, n, light) {
                *reading = other;
            }
        })
    }
}

fn shot_icon(shot: &Shot) -> Icon {
    match (shot.of, shot.view.tilt_deg) {
        (ShotOf::Loupe, _) => tool_icon("loupe"),
        (ShotOf::Place, (0.0, 0.0)) => light_icon(shot.view.light),
        (ShotOf::Place, _) => tool_icon("tilt"),
    }
}

/// A chip that changes what is seen.
fn choice(
    id: &str,
    icon: Icon,
    label: String,
    is: bool,
    act: impl Fn(&mut Reading) + Send + Sync + Clone + 'static,
) -> Scenes {
    Box::new(EntityScene(bsn! {
        chip(icon, label)
        Name({format!("reference-{id}")})
        {chosen(is)}
        on(move |_: On<Activate>, mut reading: ResMut<Reading>| act(&mut reading))
    }))
}

fn told(reading: Option<Res<Reading>>, drawing: Res<Drawing>, words: Res<Words>) -> Scenes {
    let contents = with_record(&reading, &drawing, |reading, record| {
        let features: Vec<_> = record.pages.get(reading.page).map_or(Vec::new(), |page| {
            page.features
                .iter()
                .enumerate()
                .map(|(n, record)| {
                    let feature = record.feature;
                    let has_shots = !record.shots.is_empty();
                    let lights = page.lights.clone();
                    let first_light = feature.lights.first().copied().filter(|light| lights.contains(light)).unwrap_or(Light::White);
                    let how = Say::literal(how_to_verify(&words, feature).join(" "));
                    let (term, looks) = (Say::literal(feature_term(&words, feature)), Say::literal(feature_text(&words, feature)));
                    bsn! {
                        column(2.0)
                        Node { flex_shrink: 0.0 }
                        Children [
                            (
                                @Row { @look: Look::Line, @icon: {Some(light_icon(first_light))}, @first: term, @second: looks }
                                FeatureRow(n)
                                Name({format!("reference-feature-{n}")})
                                on(move |_: On<Activate>, mut reading: ResMut<Reading>| {
                                    // What fills the page is seen on all of it.
                                    reading.close = has_shots.then_some((n, 0));
                                    reading.light = first_light;
                                })
                            ),
                            (
                                Node { padding: UiRect { left: px(49), right: px(tokens::PAD), top: px(0), bottom: px(tokens::HALF) } }
                                Children [ (text(how, Type::Caption, Tone::Text) Node { flex_shrink: 1.0 }) ]
                            ),
                        ]
                    }
                })
                .collect()
        });
        let head = features.is_empty().then(|| bsn! { text("reference-no-features", Type::Body, Tone::TextSecond) });
        let groups: Vec<_> = facts(&words, record)
            .into_iter()
            .map(|group| {
                let title = Say::literal(group.title);
                let rows: Vec<_> = group.facts.into_iter().map(|fact| pair(fact.name, fact.lines.join("\n"))).collect();
                bsn! { column(tokens::HALF) Node { flex_shrink: 0.0 } Children [ rule(), text(title, Type::Strong, Tone::Text), {rows} ] }
            })
            .collect();
        let series: Vec<_> = record
            .series()
            .into_iter()
            .map(|model| pair(model.id.clone(), format!("{}\n{}", issued(&words, model), valid(&words, model))))
            .collect();
        Some(Box::new(bsn_list![
            {head},
            {features},
            (column(tokens::HALF) Node { flex_shrink: 0.0 } Children [ rule(), text("reference-series", Type::Strong, Tone::Text), {series} ]),
            {groups},
        ]) as Scenes)
    });
    let contents = contents.unwrap_or_else(|| Box::new(Vec::<Scenes>::new()));
    Box::new(bsn_list![
        (
            Node { align_items: AlignItems::Center, flex_shrink: 0.0 }
            Children [
                text("reference-features", Type::Title, Tone::Text),
                space(),
                (
                    @Push { @look: Look::Quiet, @icon: Icon::Close, @name: "close", @key: Shortcut::Escape, @focus: true }
                    Name("close-reference")
                    on(|_: On<Activate>, mut commands: Commands| commands.set_state_if_neq(Overlay::None))
                ),
            ]
        ),
        (@Scrolling { @contents: contents, @gap: tokens::HALF } ByPage),
    ])
}

/// A fact: what it is about on the left, what is known on the right.
fn pair(name: String, lines: String) -> impl Scene {
    let (name, lines) = (Say::literal(name), Say::literal(lines));
    bsn! {
        Node { column_gap: px(tokens::PAD), flex_shrink: 0.0 }
        Children [
            (column(0.0) Node { width: percent(34), flex_shrink: 0.0 } Children [ text(name, Type::Caption, Tone::TextSecond) ]),
            (column(0.0) Node { flex_grow: 1.0, flex_basis: px(0) } Children [ text(lines, Type::Caption, Tone::Text) ]),
        ]
    }
}

/// Shows which feature is looked at.
fn choose(reading: Res<Reading>, rows: Query<(Entity, &FeatureRow, Has<Selected>)>, mut commands: Commands) {
    for (entity, FeatureRow(n), was) in &rows {
        let is = reading.close.is_some_and(|(at, _)| at == *n);
        if is && !was {
            commands.entity(entity).try_insert(Selected);
        } else if was && !is {
            commands.entity(entity).try_remove::<Selected>();
        }
    }
}
