//! The chosen finding: the place as presented, the same page unaltered, what was to be seen, with what, and the rule.

use super::scene::{Looking, told};
use crate::app::bridge::{Exam, PictureOf, Reviewed, SHAPE, Subject};
use crate::app::screens::desk::{light_icon, share, tool_icon};
use crate::app::theme::widgets::*;
use crate::app::theme::{AddPart, Edge, Fill, Icon, Ink, Say, Scenes, Set, Tone, Type, Words, tokens};
use crate::app::well::{Well, well};
use crate::base::locale::Texts;
use crate::base::units::Rect as RectMm;
use crate::case::Case;
use crate::forgery::{Fault, Strength, Trace};
use crate::layers::Light;
use crate::report::{observation, page_name, place_name};
use bevy::prelude::*;
use bevy::scene::EntityScene;
use bevy::ui_widgets::Activate;
use bevy::window::RequestRedraw;

#[derive(Component, Clone, Copy, Debug, Default)]
pub struct Evidence;

/// Articles narrower than this, in px, go below each other.
const ARTICLE: f32 = 300.0;

/// The most views that stand beside a title.
const ABREAST_OF_TITLE: usize = 6;

/// A frame to be laid on a place of a picture, once it is known what part of the page that shows.
#[derive(Component, Clone, Copy, Debug, Default)]
struct Outlined {
    region_mm: RectMm,
    /// Number of the flag that speaks of the place.
    flag: Option<usize>,
    /// On the unaltered page the frame is dashed.
    genuine: bool,
}

pub fn plugin(app: &mut App) {
    app.add_part::<Evidence, _, _>(
        resource_changed::<Looking>.or_else(resource_changed::<Words>).or_else(resource_changed::<Reviewed>),
        evidence,
    )
    .add_observer(lay_frames);
}

fn evidence(exam: Option<Res<Exam>>, reviewed: Res<Reviewed>, looking: Res<Looking>, words: Res<Words>) -> Scenes {
    let Some(told) = exam.as_ref().and_then(|exam| told(exam, &reviewed)) else {
        return Box::new(Vec::<Scenes>::new());
    };
    let index = told.case.index;
    let findings = told.findings();
    let Some(finding) = findings.get(looking.finding) else { return clean(told.case) };
    let title = words.get(&format!("{}-title", finding.kind));
    let number = finding.flag.map(|(n, _)| n);
    if let Some((page, region_mm)) = finding.accused() {
        return accused(index, title, finding.kind, page, region_mm, number, &words);
    }
    let trace = finding.fault.and_then(|fault| {
        let at = looking.trace.min(fault.traces.len().checked_sub(1)?);
        Some((fault, at, fault.traces.get(at)?))
    });
    match trace {
        Some((fault, at, trace)) => {
            let honest = finding.head == "debrief-oddities";
            seen(index, title, fault, at, trace, number, honest, &told.state.used, &words)
        }
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
    honest: bool,
    used: &[String],
    words: &Texts,
) -> Scenes {
    let names: Vec<_> = fault.traces.iter().map(|trace| view_name(trace, words)).collect();
    let traces = fault.traces.iter().zip(numbered(&names)).enumerate();
    let traces: Vec<_> = traces.map(|(i, (other, label))| trace_chip(i, i == at, other, label)).collect();
    // How strongly an honest oddity would speak of a fault is not what is learnt from it.
    let weight = if honest { "debrief-honest-oddity".to_owned() } else { format!("strength-{}", strength(trace)) };
    let place = Say::literal(format!("{} · {}", place_name(words, trace), words.get(&weight)));
    let observed = Say::literal(observation(words, &fault.id, trace));
    let subject = |genuine| Subject::Trace { case, fault: fault.id.clone(), trace: trace.id.clone(), genuine };
    let id = &fault.id;
    let was_there = article("debrief-what-was-there", observed);
    let rule_behind = article("debrief-rule", Say::key(format!("{id}-rule")));
    let how = article("debrief-how", Say::key(format!("{id}-how")));
    let mistaken = article("debrief-mistaken", Say::key(format!("{id}-mistaken")));
    let body: Scenes = if honest {
        let articles: Scenes = Box::new(bsn_list![was_there, rule_behind, how, mistaken]);
        Box::new(bsn_list![one_picture(subject(false), Some(trace.region_mm), flag, articles)])
    } else {
        let pictures = two_pictures(subject, trace.region_mm, flag);
        Box::new(bsn_list![pictures, abreast([was_there, rule_behind]), abreast([how, mistaken])])
    };
    let instruments = instruments(trace, used);
    let head = head(title, place, traces);
    Box::new(bsn_list![
        {head},
        (@Scrolling { @contents: body, @gap: tokens::PAD } ByPage),
        (
            // Below what scrolls, so that it is always in view.
            Node { column_gap: px(tokens::GRID), row_gap: px(tokens::GRID), flex_wrap: FlexWrap::Wrap, align_items: AlignItems::Center, flex_shrink: 0.0, border: UiRect::top(px(1)), margin: UiRect::top(px(-tokens::GRID)), padding: UiRect::top(px(tokens::GRID)) }
            Edge(Tone::Line)
            Children [ text("debrief-shows-with", Type::Label, Tone::TextSecond), {instruments} ]
        ),
    ])
}

/// What the finding is and where, and the views that show it: beside it, or where they are many in a line of their own.
fn head(title: String, place: Say, traces: Vec<impl Scene>) -> Scenes {
    let is_many = traces.len() > ABREAST_OF_TITLE;
    let (direction, gap) = if is_many { (FlexDirection::Column, tokens::GRID) } else { (FlexDirection::Row, 0.0) };
    let (share, justify) = if is_many { (0.0, JustifyContent::FlexStart) } else { (1.0, JustifyContent::FlexEnd) };
    let (title, place) =
        (text(Say::literal(title), Type::Title, Tone::Text), text(place, Type::Caption, Tone::TextSecond));
    let said: Scenes = if is_many {
        Box::new(bsn! {
            Node { column_gap: px(tokens::PAD), align_items: AlignItems::Baseline, flex_wrap: FlexWrap::Wrap }
            Children [ title, place ]
        })
    } else {
        Box::new(bsn! { column(0.0) Node { max_width: percent(45) } Children [ title, place ] })
    };
    Box::new(bsn! {
        Node { flex_direction: direction, column_gap: px(tokens::MARGIN), row_gap: px(gap), flex_shrink: 0.0 }
        Children [
            {said},
            (
                Node { flex_grow: share, flex_basis: {if is_many { auto() } else { px(0) }}, column_gap: px(tokens::HALF), row_gap: px(tokens::HALF), flex_wrap: FlexWrap::Wrap, justify_content: justify }
                Children [ {traces} ]
            ),
        ]
    })
}

/// Names of which several are the same, numbered.
fn numbered(names: &[String]) -> Vec<String> {
    let labels = names.iter().enumerate().map(|(i, name)| {
        let same = |names: &[String]| names.iter().filter(|other| *other == name).count();
        if same(names) > 1 { format!("{name}\u{a0}{}", same(&names[..=i])) } else { name.clone() }
    });
    labels.collect()
}

/// The light and the tool that show a trace. White is where every look begins; what is added to it says more.
fn view_name(trace: &Trace, words: &Texts) -> String {
    let lit = words.get(&format!("light-{}", first_light(trace).id()));
    match trace.tools.last().map(|tool| words.get(&format!("tool-{}", tool.id()))) {
        Some(tool) if first_light(trace) == Light::White => tool,
        Some(tool) => format!("{lit} + {tool}"),
        None => lit,
    }
}

fn first_light(trace: &Trace) -> Light {
    trace.lights.first().copied().unwrap_or(Light::White)
}

/// Chooses a trace, by the view that shows it.
fn trace_chip(place: usize, is: bool, trace: &Trace, label: String) -> impl Scene {
    let icon = trace.tools.last().map_or_else(|| light_icon(first_light(trace)), |tool| instrument_icon(tool.id()));
    bsn! {
        chip(icon, label)
        Name({format!("trace-{place}")})
        {chosen(is)}
        on(move |_: On<Activate>, mut looking: ResMut<Looking>| looking.trace = place)
    }
}

/// A place where nothing is wrong, and how it differs from what was named.
fn accused(
    case: usize,
    title: String,
    kind: &str,
    page: &str,
    region_mm: RectMm,
    flag: Option<usize>,
    words: &Texts,
) -> Scenes {
    let place = Say::literal(format!("{} · {}", words.get("debrief-nothing-wrong"), page_name(words, page)));
    let around = region_mm.grown(4.0 + 0.2 * region_mm.w.max(region_mm.h));
    let subject = |genuine| Subject::Part { case, page: page.to_owned(), genuine, region_mm: around };
    let body: Scenes = Box::new(bsn_list![
        two_pictures(subject, region_mm, flag),
        abreast([
            article("debrief-what-was-there", Say::key("debrief-unchanged-note")),
            article("debrief-mistaken", Say::key(format!("{kind}-mistaken"))),
        ]),
        abreast([
            article("debrief-how", Say::key(format!("{kind}-how"))),
            article("debrief-rule", Say::key(format!("{kind}-rule"))),
        ]),
    ]);
    Box::new(bsn_list![
        (
            column(0.0)
            Node { flex_shrink: 0.0 }
            Children [ text(Say::literal(title), Type::Title, Tone::Text), text(place, Type::Caption, Tone::TextSecond) ]
        ),
        (@Scrolling { @contents: body, @gap: tokens::PAD } ByPage),
    ])
}

/// A genuine document that nobody accused.
fn clean(case: &Case) -> Scenes {
    let page = case.shown.pages.get(case.shown.data_page()).map_or_else(String::new, |page| page.id.clone());
    let subject = Subject::Part { case: case.index, page, genuine: false, region_mm: RectMm::default() };
    let note: Scenes = Box::new(bsn_list![article("debrief-what-was-there", Say::key("debrief-clean-note"))]);
    let body: Scenes = Box::new(bsn_list![one_picture(subject, None, None, note)]);
    Box::new(bsn_list![
        text("debrief-no-faults", Type::Title, Tone::Text),
        (@Scrolling { @contents: body, @gap: tokens::PAD } ByPage),
    ])
}

/// The icon of a tool; checking one field against another is one here, though it lies on no desk.
fn instrument_icon(id: &str) -> Icon {
    if id == "cross-check" { Icon::Contradict } else { tool_icon(id) }
}

fn strength(trace: &Trace) -> &'static str {
    match trace.strength {
        Strength::Ambiguous => "ambiguous",
        Strength::Supporting => "supporting",
        Strength::Strong => "strong",
        Strength::Decisive => "decisive",
    }
}

/// The lights and tools that show a trace, and whether each was used on this case. Of the lights any one will do.
fn instruments(trace: &Trace, used: &[String]) -> Vec<impl Scene + use<>> {
    let is_used = |id: &str| used.iter().any(|one| one == id);
    let best = trace.lights.iter().find(|light| is_used(light.id())).or(trace.lights.first());
    let lights = best.into_iter().map(|light| (light.id(), light_icon(*light), format!("light-{}", light.id())));
    let tools = trace.tools.iter().map(|tool| (tool.id(), instrument_icon(tool.id()), format!("tool-{}", tool.id())));
    let instrument = |(id, icon, key): (&str, Icon, String)| {
        // To check one field against another takes no instrument.
        let was_used = id == "cross-check" || is_used(id);
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

fn article(head: &'static str, say: Say) -> impl Scene {
    bsn! {
        column(tokens::HALF)
        Children [ text(head, Type::Label, Tone::TextSecond), text(say, Type::Body, Tone::Text) ]
    }
}

/// Articles beside each other; below each other where they would be too narrow.
fn abreast(articles: impl IntoIterator<Item = impl Scene>) -> impl Scene {
    let articles: Vec<_> = articles
        .into_iter()
        .map(|article| {
            let article = EntityScene(article);
            bsn! { column(0.0) Node { flex_grow: 1.0, flex_basis: px(ARTICLE) } Children [ {article} ] }
        })
        .collect();
    bsn! {
        Node { column_gap: px(tokens::MARGIN), row_gap: px(tokens::PAD), flex_wrap: FlexWrap::Wrap, flex_shrink: 0.0 }
        Children [ {articles} ]
    }
}

/// The place as presented, and the same page unaltered, as wide as their columns up to a third of the window high: the words below
/// stay in view.
fn two_pictures(subject: impl Fn(bool) -> Subject, region_mm: RectMm, flag: Option<usize>) -> impl Scene {
    let side = |genuine: bool| {
        let head = if genuine { "debrief-genuine" } else { "debrief-presented" };
        let outlined = Outlined { region_mm, flag: flag.filter(|_| !genuine), genuine };
        let picture = pictured(head, subject(genuine), Some(outlined));
        EntityScene(bsn! {
            Node { flex_grow: 1.0, flex_basis: px(0), min_width: px(0) }
            Children [ (picture Node { flex_grow: 1.0, flex_basis: px(0), max_width: vh(52) }) ]
        })
    };
    let (presented, genuine) = (side(false), side(true));
    bsn! {
        Node { column_gap: px(tokens::MARGIN), flex_shrink: 0.0, align_items: AlignItems::FlexStart }
        Children [ {presented}, {genuine} ]
    }
}

/// The place as presented, which needs no other to compare with; what is said of it stands beside.
fn one_picture(subject: Subject, region_mm: Option<RectMm>, flag: Option<usize>, beside: Scenes) -> impl Scene {
    let outlined = region_mm.map(|region_mm| Outlined { region_mm, flag, genuine: false });
    let picture = pictured("debrief-genuine-presented", subject, outlined);
    bsn! {
        Node { column_gap: px(tokens::CARD), row_gap: px(tokens::PAD), flex_wrap: FlexWrap::Wrap, flex_shrink: 0.0 }
        Children [
            (picture Node { width: vh(75), max_width: percent(100) }),
            (column(tokens::MARGIN) Node { flex_grow: 1.0, flex_basis: px(ARTICLE) } Children [ {beside} ]),
        ]
    }
}

/// A picture under its head.
fn pictured(head: &'static str, subject: Subject, outlined: Option<Outlined>) -> impl Scene {
    let outlined = outlined.map(|outlined| bsn! { template_value(outlined) });
    let shape = Node { width: percent(100), aspect_ratio: Some(SHAPE), ..default() };
    bsn! {
        column(6.0)
        Children [ text(head, Type::Label, Tone::Text), (well(subject, shape) {outlined}) ]
    }
}

/// Gives pictures that have just been drawn their shape and lays the frames on them.
fn lay_frames(
    done: On<Add, PictureOf>,
    mut drawn: Query<(Option<&Outlined>, &PictureOf, &mut Node), With<Well>>,
    mut redraw: MessageWriter<RequestRedraw>,
    mut commands: Commands,
) {
    let Ok((outlined, PictureOf(picture), mut node)) = drawn.get_mut(done.entity) else { return };
    node.aspect_ratio = (picture.h > 0.0).then(|| picture.w / picture.h).or(Some(SHAPE));
    let mut well = commands.entity(done.entity);
    // What is laid on it now gets its colours in the next frame.
    redraw.write(RequestRedraw);
    let Some(outlined) = outlined else { return };
    let Some(part) = outlined.region_mm.intersection(picture) else { return };
    // A frame that would run round the whole picture says nothing.
    if part.w > picture.w * 0.96 && part.h > picture.h * 0.96 {
        return;
    }
    let within = RectMm::new(part.x - picture.x, part.y - picture.y, part.w, part.h);
    let size = Vec2::new(picture.w, picture.h);
    well.with_children(|picture| {
        if outlined.genuine {
            dash(picture, within, size);
        } else {
            frame_round(picture, within, size, outlined.flag);
        }
    });
}

/// A double line, white over black, with the flag's number at its corner.
fn frame_round(picture: &mut ChildSpawnerCommands, within: RectMm, size: Vec2, flag: Option<usize>) {
    let node = Node { border: UiRect::all(px(2)), border_radius: BorderRadius::all(px(3)), ..share(within, size) };
    let line =
        (node, Edge(Tone::OnTag), Outline::new(px(1.5), px(0), Tone::FocusInner.colour(false)), Pickable::IGNORE);
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
        frame.spawn((badge, Fill(Tone::OnTag), Edge(Tone::FocusInner), Pickable::IGNORE)).with_children(|badge| {
            badge.spawn((
                Node::default(),
                Say::literal(n.to_string()),
                Set(Type::Label),
                Ink(Tone::FocusInner),
                Pickable::IGNORE,
            ));
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
        picture.spawn((
            node,
            Fill(Tone::OnTag),
            Outline::new(px(1), px(0), Tone::FocusInner.colour(false)),
            Pickable::IGNORE,
        ));
    };
    let along = |length: f32| {
        // Two gaps at the least, also on a short side, and wide enough there not to be closed by the black round each.
        let count = (length / step).round().max(3.0);
        let dash = if count > 3.0 { 0.6 } else { 0.45 } * length / count;
        // The first and the last dash end at the corners.
        (0..count as usize).map(move |i| ((length - dash) * i as f32 / (count - 1.0), dash))
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_what_is_seen_the_same_way_is_numbered() {
        let names = ["Loupe", "Tilt", "Loupe"].map(str::to_owned);
        assert_eq!(numbered(&names), ["Loupe\u{a0}1", "Tilt", "Loupe\u{a0}2"]);
    }
}
