//! The chosen finding: the place as presented, the same page unaltered, what was to be seen, with what, and the rule.

use super::scene::{Looking, told};
use crate::app::bridge::{Exam, Picture, PictureOf, Reviewed, Subject};
use crate::app::screens::desk::{light_icon, share, tool_icon};
use crate::app::state::Screen;
use crate::app::theme::widgets::*;
use crate::app::theme::{AddPart, Edge, Fill, Icon, Ink, Say, Scenes, Set, Tone, Type, Words, tokens};
use crate::base::locale::Texts;
use crate::base::units::Rect as RectMm;
use crate::layers::Light;
use crate::forgery::{Fault, Strength, Trace};
use crate::report::{observation, page_name};
use bevy::prelude::*;
use bevy::scene::EntityScene;
use bevy::ui_widgets::Activate;

#[derive(Component, Clone, Copy, Debug, Default)]
pub struct Evidence;

/// A frame to be laid on a place of a picture, once it is known what part of the page that shows.
#[derive(Component, Clone, Copy, Debug, Default)]
struct Outlined {
    region_mm: RectMm,
    /// Number of the flag that speaks of the place.
    flag: Option<usize>,
    /// On the unaltered page the frame is dashed.
    genuine: bool,
}

/// Width of a picture by its height, until the picture is there.
const SHAPE: f32 = 1.5;

pub fn plugin(app: &mut App) {
    app.add_part::<Evidence, _, _>(
        resource_changed::<Looking>.or_else(resource_changed::<Words>).or_else(resource_changed::<Reviewed>),
        evidence,
    )
        .add_systems(Update, lay_frames.run_if(in_state(Screen::Debrief)));
}

fn evidence(exam: Option<Res<Exam>>, reviewed: Res<Reviewed>, looking: Res<Looking>, words: Res<Words>) -> Scenes {
    let Some(told) = exam.as_ref().and_then(|exam| told(exam, &reviewed)) else {
        return Box::new(Vec::<Scenes>::new());
    };
    let index = told.case.index;
    let findings = told.findings();
    let Some(finding) = findings.get(looking.finding) else { return clean(index) };
    let title = words.get(&format!("{}-title", finding.kind));
    let number = finding.flag.map(|(n, _)| n);
    if let Some((page, region_mm)) = finding.accused() {
        return accused(index, title, page, region_mm, number, &words);
    }
    let trace = finding.fault.and_then(|fault| {
        let at = looking.trace.min(fault.traces.len().checked_sub(1)?);
        Some((fault, at, fault.traces.get(at)?))
    });
    match trace {
        Some((fault, at, trace)) => seen(index, title, fault, at, trace, number, &told.state.used, &words),
        None => Box::new(bsn! { text(Say::literal(title), Type::Title, Tone::Text) }),
    }
}

/// A fault or an oddity, at one of its traces.
#[expect(clippy::too_many_arguments, reason = "each is one line of the page")]
fn seen(
    case: usize,
    title: String,
    fault: &Fault,
    at: usize,
    trace: &Trace,
    flag: Option<usize>,
    used: &[String],
    words: &Texts,
) -> Scenes {
    let traces: Vec<_> = fault.traces.iter().enumerate().map(|(i, other)| trace_chip(i, i == at, other, words)).collect();
    let strength = words.get(&format!("strength-{}", strength(trace)));
    let place = Say::literal(format!("{} · {strength}", page_name(words, &trace.page)));
    let observed = Say::literal(observation(words, &fault.id, trace));
    let subject = |genuine| Subject::Trace { case, fault: fault.id.clone(), trace: trace.id.clone(), genuine };
    let pictures = pictures(subject, Some(trace.region_mm), flag);
    let instruments = instruments(trace, used);
    let id = &fault.id;
    let body: Scenes = Box::new(bsn_list![
        pictures,
        (
            Node { column_gap: px(tokens::MARGIN), row_gap: px(tokens::PAD), flex_wrap: FlexWrap::Wrap, flex_shrink: 0.0 }
            Children [
                article("debrief-what-was-there", vec![observed]),
                article("debrief-rule", vec![Say::key(format!("{id}-rule"))]),
            ]
        ),
        (
            Node { column_gap: px(tokens::GRID), row_gap: px(tokens::GRID), flex_wrap: FlexWrap::Wrap, align_items: AlignItems::Center, flex_shrink: 0.0 }
            Children [ text("debrief-shows-with", Type::Label, Tone::TextSecond), {instruments} ]
        ),
        rule(),
        (
            Node { column_gap: px(tokens::MARGIN), row_gap: px(tokens::PAD), flex_wrap: FlexWrap::Wrap, flex_shrink: 0.0 }
            Children [
                article("debrief-how", vec![Say::key(format!("{id}-how"))]),
                article("debrief-mistaken", vec![Say::key(format!("{id}-mistaken"))]),
            ]
        ),
    ]);
    Box::new(bsn_list![
        (
            Node { align_items: AlignItems::Center, column_gap: px(tokens::PAD), row_gap: px(tokens::GRID), flex_wrap: FlexWrap::Wrap, flex_shrink: 0.0 }
            Children [
                (
                    column(0.0)
                    Children [ text(Say::literal(title), Type::Title, Tone::Text), text(place, Type::Caption, Tone::TextSecond) ]
                ),
                space(),
                (Node { column_gap: px(tokens::HALF), row_gap: px(tokens::HALF), flex_wrap: FlexWrap::Wrap } Children [ {traces} ]),
            ]
        ),
        (@Scrolling { @contents: body, @gap: tokens::PAD }),
    ])
}

/// Chooses a trace; called by the instrument that shows it, the rarer the better.
fn trace_chip(place: usize, is: bool, trace: &Trace, words: &Texts) -> impl Scene {
    let light = trace.lights.first().copied().unwrap_or(Light::White);
    let (icon, name) = match trace.tools.last() {
        Some(tool) => (tool_icon(tool.id()), words.get(&format!("tool-{}", tool.id()))),
        None => (light_icon(light), words.get(&format!("light-{}", light.id()))),
    };
    bsn! {
        @Push { @look: Look::Tool, @icon: {Some(icon)}, @say: {Say::literal(name)} }
        Name({format!("trace-{place}")})
        {chosen(is)}
        on(move |_: On<Activate>, mut looking: ResMut<Looking>| looking.trace = place)
    }
}

/// A place where nothing is wrong.
fn accused(case: usize, title: String, page: &str, region_mm: RectMm, flag: Option<usize>, words: &Texts) -> Scenes {
    let place = Say::literal(format!("{} · {}", words.get("debrief-nothing-wrong"), page_name(words, page)));
    let around = region_mm.grown(4.0 + 0.2 * region_mm.w.max(region_mm.h));
    let subject = |genuine| Subject::Part { case, page: page.to_owned(), genuine, region_mm: around };
    let body: Scenes = Box::new(bsn_list![
        pictures(subject, Some(region_mm), flag),
        article("debrief-what-was-there", vec![Say::key("debrief-accused-note")]),
    ]);
    Box::new(bsn_list![
        (
            column(0.0)
            Node { flex_shrink: 0.0 }
            Children [ text(Say::literal(title), Type::Title, Tone::Text), text(place, Type::Caption, Tone::TextSecond) ]
        ),
        (@Scrolling { @contents: body, @gap: tokens::PAD }),
    ])
}

/// A genuine document that nobody accused.
fn clean(case: usize) -> Scenes {
    let subject = |genuine| Subject::Part { case, page: "data".to_owned(), genuine, region_mm: RectMm::default() };
    let body: Scenes = Box::new(bsn_list![
        pictures(subject, None, None),
        article("debrief-what-was-there", vec![Say::key("debrief-clean-note")]),
    ]);
    Box::new(bsn_list![
        text("debrief-no-faults", Type::Title, Tone::Text),
        (@Scrolling { @contents: body, @gap: tokens::PAD }),
    ])
}

fn strength(trace: &Trace) -> &'static str {
    match trace.strength {
        Strength::Ambiguous => "ambiguous",
        Strength::Supporting => "supporting",
        Strength::Strong => "strong",
        Strength::Decisive => "decisive",
    }
}

/// The lights and tools that show a trace, and whether each was used on this case.
fn instruments(trace: &Trace, used: &[String]) -> Vec<impl Scene + use<>> {
    let lights = trace.lights.iter().map(|light| (light.id(), light_icon(*light), format!("light-{}", light.id())));
    let tools = trace.tools.iter().map(|tool| (tool.id(), tool_icon(tool.id()), format!("tool-{}", tool.id())));
    let instrument = |(id, icon, key): (&str, Icon, String)| {
        // To check one field against another takes no instrument.
        let was_used = id == "cross-check" || used.iter().any(|one| one == id);
        let note = (!was_used).then(|| bsn! { text("debrief-not-used", Type::Tool, Tone::TextSecond) });
        let tick = was_used.then(|| bsn! { glyph(Icon::Check, tokens::ICON_SMALL, Tone::Text) });
        bsn! {
            Node {
                column_gap: px(tokens::GRID),
                padding: UiRect::axes(px(10), px(3)),
                align_items: AlignItems::Center,
                border: px(1),
                border_radius: BorderRadius::all(px(tokens::HALF)),
            }
            Fill(Tone::Panel)
            Edge(Tone::Line)
            Children [ glyph(icon, tokens::ICON_SMALL, Tone::Text), text(Say::key(key), Type::Tool, Tone::Text), {tick}, {note} ]
        }
    };
    lights.chain(tools).map(instrument).collect()
}

fn article(head: &'static str, paragraphs: Vec<Say>) -> impl Scene {
    let paragraphs: Vec<_> = paragraphs.into_iter().map(|say| bsn! { text(say, Type::Body, Tone::Text) }).collect();
    bsn! {
        column(tokens::HALF)
        Node { flex_grow: 1.0, flex_basis: px(300), flex_shrink: 0.0 }
        Children [ text(head, Type::Label, Tone::TextSecond), {paragraphs} ]
    }
}

/// The place as presented, and the same page unaltered.
fn pictures(subject: impl Fn(bool) -> Subject, region_mm: Option<RectMm>, flag: Option<usize>) -> impl Scene {
    let side = |genuine: bool| {
        let head = if genuine { "debrief-genuine" } else { "debrief-presented" };
        let picture = Picture(Some(subject(genuine)));
        let outlined = region_mm.map(|region_mm| {
            let flag = flag.filter(|_| !genuine);
            bsn! { Outlined { region_mm: region_mm, flag: flag, genuine: genuine } }
        });
        EntityScene(bsn! {
            column(6.0)
            Node { flex_grow: 1.0, flex_basis: px(0) }
            Children [
                text(head, Type::Label, Tone::Text),
                (
                    template_value(picture)
                    {outlined}
                    Node { width: percent(100), aspect_ratio: {Some(SHAPE)}, overflow: Overflow::clip(), border_radius: BorderRadius::all(px(tokens::RADIUS_PICTURE)), flex_direction: FlexDirection::Column, justify_content: JustifyContent::FlexEnd }
                    Fill(Tone::Well)
                    Children [ progress(None) ]
                ),
            ]
        })
    };
    let (presented, genuine) = (side(false), side(true));
    bsn! {
        Node { column_gap: px(tokens::MARGIN), flex_shrink: 0.0, align_items: AlignItems::FlexStart }
        Children [ {presented}, {genuine} ]
    }
}

/// Ends the waiting on pictures that have just been drawn, gives them their shape and lays the frames on them.
fn lay_frames(
    mut drawn: Query<(Entity, Option<&Outlined>, &PictureOf, &mut Node), Added<PictureOf>>,
    mut commands: Commands,
) {
    for (entity, outlined, PictureOf(picture), mut node) in &mut drawn {
        node.aspect_ratio = (picture.h > 0.0).then(|| picture.w / picture.h).or(Some(SHAPE));
        commands.entity(entity).despawn_related::<Children>();
        let Some(outlined) = outlined else { continue };
        let Some(part) = outlined.region_mm.intersection(picture) else { continue };
        // A frame that would run round the whole picture says nothing.
        if part.w > picture.w * 0.96 && part.h > picture.h * 0.96 {
            continue;
        }
        let within = RectMm::new(part.x - picture.x, part.y - picture.y, part.w, part.h);
        let size = Vec2::new(picture.w, picture.h);
        commands.entity(entity).with_children(|picture| {
            if outlined.genuine {
                dash(picture, within, size);
            } else {
                frame_round(picture, within, size, outlined.flag);
            }
        });
    }
}

/// A double line, white over black, with the flag's number at its corner.
fn frame_round(picture: &mut ChildSpawnerCommands, within: RectMm, size: Vec2, flag: Option<usize>) {
    let node = Node { border: UiRect::all(px(2)), border_radius: BorderRadius::all(px(3)), ..share(within, size) };
    let line = (node, Edge(Tone::Focus), Outline::new(px(1.5), px(0), Color::BLACK), Pickable::IGNORE);
    picture.spawn(line).with_children(|frame| {
        let Some(n) = flag else { return };
        let badge = Node {
            position_type: PositionType::Absolute,
            left: px(-13),
            top: px(-13),
            width: px(tokens::ICON + 2.0),
            height: px(tokens::ICON + 2.0),
            justify_content: JustifyContent::Center,
            align_items: AlignItems::Center,
            border: UiRect::all(px(1.5)),
            border_radius: BorderRadius::MAX,
            ..default()
        };
        frame.spawn((badge, Fill(Tone::Focus), Edge(Tone::FocusInner), Pickable::IGNORE)).with_children(|badge| {
            badge.spawn((Node::default(), Say::literal(n.to_string()), Set(Type::Label), Ink(Tone::FocusInner), Pickable::IGNORE));
        });
    });
}

/// Dashes round a place, white on black.
fn dash(picture: &mut ChildSpawnerCommands, within: RectMm, size: Vec2) {
    // As many along the longer side as look like a line.
    let step = (within.w.max(within.h) / 9.0).max(size.x / 60.0);
    let mut spawn = |x: f32, y: f32, across: bool, length: f32| {
        let (w, h) = if across { (length, 0.0) } else { (0.0, length) };
        let mut node = share(RectMm::new(x, y, w, h), size);
        if across {
            node.height = px(2);
        } else {
            node.width = px(2);
        }
        picture.spawn((node, Fill(Tone::Focus), Outline::new(px(1), px(0), Color::BLACK), Pickable::IGNORE));
    };
    let along = |length: f32| {
        let count = (length / step).round().max(1.0);
        (0..count as usize).map(move |i| (length * i as f32 / count, 0.6 * length / count))
    };
    for (at, length) in along(within.w) {
        spawn(within.x + at, within.y, true, length);
        spawn(within.x + at, within.bottom(), true, length);
    }
    for (at, length) in along(within.h) {
        spawn(within.x, within.y + at, false, length);
        spawn(within.right(), within.y + at, false, length);
    }
}
