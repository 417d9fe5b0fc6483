//! Flagging: where it is, what is wrong there, how sure one is.

use super::geometry::Geometry;
use super::scene::{left_side, right_side};
use super::state::{Mark, Marking, Pose, View, page, zones};
use crate::app::bridge::{Drawing, Exam};
use crate::app::state::Screen;
use crate::app::theme::widgets::*;
use crate::app::theme::{AddPart, Edge, Fill, Icon, Say, Scenes, TakeInput, Theme, Tone, Type, Words, tokens};
use crate::base::locale::{Texts, plain};
use crate::base::units::Rect as RectMm;
use crate::forgery::{CATALOGUE, Group, ODDITIES};
use crate::issuer::{Registry, Zone};
use crate::report::page_name;
use crate::session::{Action, Flag, Sureness};
use bevy::input_focus::tab_navigation::TabGroup;
use bevy::input_focus::{AutoFocus, InputFocus};
use bevy::prelude::*;
use bevy::ui_widgets::{Activate, ScrollIntoView};

/// Where the popover lies.
#[derive(Component, Clone, Copy, Debug, Default)]
pub struct MarkingLayer;

/// The list of kinds that the query leaves.
#[derive(Component, Clone, Copy, Debug, Default)]
struct Kinds;

#[derive(Component, Clone, Copy, Debug, Default)]
struct HowSure;

#[derive(Component, Clone, Copy, Debug, Default)]
struct Count;

/// The kind that will be flagged.
#[derive(Component, Clone, Copy, Debug, Default)]
struct ChosenKind;

pub fn plugin(app: &mut App) {
    app.add_part::<MarkingLayer, _, _>(place_changed.or_else(resource_changed::<Words>), popover)
        .add_part::<Kinds, _, _>(resource_changed::<Marking>, kind_rows)
        .add_part::<Count, _, _>(resource_changed::<Marking>, count)
        .add_part::<HowSure, _, _>(resource_changed::<Marking>, how_sure)
        .add_systems(Update, choose_by_arrow.in_set(TakeInput).run_if(in_state(Screen::Desk)))
        .add_observer(keep_chosen_in_view);
}

/// Something that can be said to be wrong, or only to look odd.
#[derive(Clone, Debug)]
pub struct Kind {
    pub id: &'static str,
    pub title: String,
    pub group: Group,
    /// What the search goes over.
    searched: String,
}

/// Every kind, honest oddities last, in the language spoken.
pub fn kinds(words: &Texts) -> Vec<Kind> {
    CATALOGUE
        .iter()
        .chain(ODDITIES)
        .map(|anomaly| {
            let title = words.get(&format!("{}-title", anomaly.id()));
            let others = words.get(&format!("{}-words", anomaly.id()));
            let searched = plain(&format!("{title} {others}")).to_lowercase();
            Kind { id: anomaly.id(), title, group: anomaly.group(), searched }
        })
        .collect()
}

/// The groups of faults that concern a zone: they head the list, whatever is wrong.
fn groups_near(zone: &str) -> &'static [Group] {
    match zone {
        "portrait" | "ghost" | "signature" => &[Group::Portrait],
        "watermark" | "perforation" => &[Group::Substrate, Group::Book],
        "dovid" | "uv_image" | "retro_image" => &[Group::Print],
        "passenger" | "booking" | "date_of_travel" | "date_of_return" | "child" | "parent_1" | "parent_2"
        | "companion" | "valid_until" | "destination" | "passport_number" | "guest" | "host" | "signatory"
        | "relation" | "purpose" | "stay_from" | "stay_until" | "worker" | "firm" | "manager" | "occupation"
        | "work_place" | "wage" | "term_from" | "term_until" => &[Group::Papers],
        zone if zone.starts_with("signature_") => &[Group::Papers],
        "chip" => &[Group::Chip],
        zone if zone.starts_with("mrz") => &[Group::Mrz],
        zone if zone.starts_with("visa") => &[Group::Visa],
        zone if zone.starts_with("stamp") || zone.starts_with("transfer") => &[Group::Stamp],
        _ => &[Group::Biodata, Group::Mrz],
    }
}

/// The kinds of a mark in the order in which they are offered: those that concern its zone first.
fn offered(words: &Texts, mark: &Mark) -> Vec<Kind> {
    let mut kinds = kinds(words);
    if let Some(zone) = &mark.zone {
        let near = groups_near(zone);
        kinds.sort_by_key(|kind| !near.contains(&kind.group));
    }
    matching(kinds, &mark.query)
}

/// The kinds that hold every word of a query.
pub fn matching(kinds: Vec<Kind>, query: &str) -> Vec<Kind> {
    let query = plain(query).to_lowercase();
    kinds.into_iter().filter(|kind| query.split_whitespace().all(|word| kind.searched.contains(word))).collect()
}

/// The smallest zone of the page on the desk that holds a place.
pub fn zone_at(exam: &Exam, view: &View, registry: &Registry, at_mm: Vec2) -> Option<Zone> {
    let at = crate::base::units::pt(at_mm.x, at_mm.y);
    zones(exam, view, registry)
        .into_iter()
        .filter(|zone| zone.rect_mm.contains(at))
        .min_by(|a, b| a.rect_mm.area().total_cmp(&b.rect_mm.area()))
}

/// Where a named place of the page on the desk is.
pub fn zone_rect(exam: &Exam, view: &View, registry: &Registry, id: &str) -> Option<RectMm> {
    zones(exam, view, registry).into_iter().find(|zone| zone.id == id).map(|zone| zone.rect_mm)
}

/// What a zone is called: `stamp_2` is the second of the stamps.
pub fn zone_name(words: &Texts, id: &str) -> String {
    let key = format!("field-{id}");
    let name = words.get(&key);
    match id.rsplit_once('_') {
        Some((kind, number)) if name == key => words.get_with(&format!("field-{kind}"), &[("number", number.into())]),
        _ => name,
    }
}

/// Opens the popover: on the zone in focus, under the loupe, or on the list of zones.
pub fn open(exam: &Exam, view: &View, loupe_mm: Option<Vec2>, registry: &Registry) -> Option<Mark> {
    let page = page(exam, view)?;
    if let Some(at) = loupe_mm {
        let zone = zone_at(exam, view, registry, at);
        let region = RectMm::new(at.x - 4.0, at.y - 4.0, 8.0, 8.0);
        return Some(Mark::on(&page.id, Some(region), zone.map(|zone| zone.id)));
    }
    let zone = view.zone.and_then(|at| zones(exam, view, registry).into_iter().nth(at));
    Some(Mark::on(&page.id, zone.as_ref().map(|zone| zone.rect_mm), zone.map(|zone| zone.id)))
}

/// Whether the popover opens, closes, or goes from place to kind.
fn place_changed(marking: Res<Marking>, mut last: Local<Option<(bool, bool)>>) -> bool {
    let now = (marking.0.is_some(), marking.0.as_ref().is_some_and(|mark| mark.region_mm.is_some()));
    last.replace(now) != Some(now)
}

fn popover(
    marking: Res<Marking>,
    exam: Option<Res<Exam>>,
    view: Res<View>,
    drawing: Res<Drawing>,
    pose: Res<Pose>,
    geometry: Geometry,
    theme: Res<Theme>,
    words: Res<Words>,
) -> Scenes {
    let (Some(mark), Some(exam)) = (&marking.0, exam) else { return Box::new(Vec::<Scenes>::new()) };
    let mut place = page_name(&words, &mark.page);
    if let Some(zone) = &mark.zone {
        place += &format!(" · {}", zone_name(&words, zone));
    }
    let width = if theme.is_wide() { tokens::POPOVER_WIDE } else { tokens::POPOVER };
    let sides = [left_side(&theme, &view), right_side(&theme)];
    // Large text needs more room than the middle has.
    let within = sides.map(|side| if theme.is_wide() { 0.0 } else { side });
    let (left, right) = beside(&geometry, &pose, mark.region_mm, width, sides, within);
    let body: Scenes = if mark.region_mm.is_some() { kind_step() } else { zone_step(&exam, &view, &drawing, &words) };
    let title = if mark.region_mm.is_some() { "flag-what" } else { "flag-where" };
    Box::new(bsn! {
        #FlagPopover
        Scope(1)
        TabGroup { modal: true }
        Node {
            position_type: PositionType::Absolute,
            left: left,
            right: right,
            top: px(tokens::MARGIN),
            max_height: percent(96),
            max_width: percent(96),
            width: px(width),
            flex_direction: FlexDirection::Column,
            row_gap: px(tokens::PAD),
            padding: UiRect::all(px(tokens::MARGIN)),
            border: px(1),
            border_radius: BorderRadius::all(px(tokens::RADIUS_POPOVER)),
        }
        Fill(Tone::Panel)
        Edge(Tone::ControlEdge)
        shadow(16.0, 40.0)
        Pickable { should_block_lower: true, is_hoverable: true }
        Children [
            (
                Node { align_items: AlignItems::FlexStart, flex_shrink: 0.0 }
                Children [
                    (
                        column(0.0)
                        Node { flex_grow: 1.0, flex_basis: px(0) }
                        Children [
                            text(title, Type::Title, Tone::Text),
                            text(Say::literal(place), Type::Caption, Tone::TextSecond),
                        ]
                    ),
                    (
                        @Push { @look: Look::Quiet, @icon: Icon::Close, @name: "cancel" }
                        Name("flag-close")
                        on(cancel)
                    ),
                ]
            ),
            {body},
        ]
    })
}

/// How far from the left or from the right edge of the window a popover lies: beside the region of the page that is examined, not
/// over it. It lies on the side where it hides less, `within` the panels, and further aside if that is not enough. In px.
fn beside(
    geometry: &Geometry,
    pose: &Pose,
    region: Option<RectMm>,
    width: f32,
    panels: [f32; 2],
    within: [f32; 2],
) -> (Val, Val) {
    let hidden = || {
        let (pane, lying) = geometry.examined()?;
        let (laid, region) = (geometry.laid(pane, pose)?, region?);
        // Panes are equally wide.
        let at = |x_mm: f32| laid.pane_point(lying.area_mm.min + Vec2::new(x_mm, 0.0)).x + pane as f32 * laid.pane.x;
        let all = laid.pane.x * geometry.table.spreads.len() as f32;
        let reach = |side: usize| within[side] - panels[side] + tokens::MARGIN + width + tokens::GRID;
        Some([reach(0) - at(region.x), reach(1) - (all - at(region.right()))].map(|over| over.max(0.0)))
    };
    let [left, right] = hidden().unwrap_or_default();
    if left < right {
        (px((within[0] + tokens::MARGIN - left).max(tokens::GRID)), auto())
    } else {
        (auto(), px((within[1] + tokens::MARGIN - right).max(tokens::GRID)))
    }
}

/// Places that the list shows without cutting one, and what lies between two.
const WHOLE_ROWS: f32 = 8.0;
const ROW_GAP: f32 = 2.0;

/// Where: every named place of the page.
fn zone_step(exam: &Exam, view: &View, drawing: &Drawing, words: &Texts) -> Scenes {
    let rows: Vec<_> = zones(exam, view, drawing.0.registry())
        .into_iter()
        .enumerate()
        .map(|(i, zone)| {
            let name = Say::literal(zone_name(words, &zone.id));
            let first = (i == 0).then(|| bsn! { AutoFocus });
            bsn! {
                @Row { @look: Look::Line, @first: name }
                Name({format!("zone-{}", zone.id)})
                {first}
                on(move |_: On<Activate>, mut marking: ResMut<Marking>| {
                    if let Some(mark) = &mut marking.0 {
                        mark.region_mm = Some(zone.rect_mm);
                        mark.zone = Some(zone.id.clone());
                    }
                })
            }
        })
        .collect();
    Box::new(bsn_list![
        (
            Node { height: px(WHOLE_ROWS * (tokens::TOUCH + ROW_GAP) - ROW_GAP), flex_shrink: 1.0, min_height: px(0) }
            Arrows
            Children [ (@Scrolling { @contents: {Box::new(rows) as Scenes}, @gap: {ROW_GAP} }) ]
        ),
        (
            @Push { @look: Look::Quiet, @say: "cancel", @key: Shortcut::Escape }
            Name("flag-cancel")
            Node { align_self: AlignSelf::Start }
            on(cancel)
        ),
    ])
}

/// What: a list to search, and how sure.
fn kind_step() -> Scenes {
    Box::new(bsn_list![
        (
            Node { align_items: AlignItems::Center, flex_shrink: 0.0 }
            Children [
                (
                    @Field { @id: "flag-search", @name: "flag-search", @icon: {Some(Icon::Search)}, @placeholder: "flag-search", @focus: true }
                    Node { flex_grow: 1.0 }
                    on(|edited: On<Edited>, mut marking: ResMut<Marking>| {
                        if let Some(mark) = &mut marking.0 {
                            mark.query.clone_from(&edited.text);
                            mark.kind = 0;
                        }
                    })
                ),
                (Count Node { position_type: PositionType::Absolute, right: px(tokens::PAD) } Pickable::IGNORE),
            ]
        ),
        (Kinds Arrows Node { height: px(252), flex_shrink: 1.0, min_height: px(60) }),
        (
            column(6.0)
            Node { flex_shrink: 0.0 }
            Children [ text("flag-sure", Type::Label, Tone::TextSecond), (frame() HowSure Arrows) ]
        ),
        (
            Node { align_items: AlignItems::Center, flex_shrink: 0.0 }
            Children [
                (
                    @Push { @look: Look::Quiet, @say: "cancel", @key: Shortcut::Escape }
                    Name("flag-cancel")
                    on(cancel)
                ),
                space(),
                (
                    @Push { @look: Look::Next, @say: "flag-add", @key: Shortcut::Enter }
                    Name("flag-add")
                    on(add)
                ),
            ]
        ),
    ])
}

fn count(marking: Res<Marking>, words: Res<Words>) -> Scenes {
    let all = kinds(&words);
    let total = all.len();
    let left = marking.0.as_ref().map_or(total, |mark| matching(all, &mark.query).len());
    Box::new(
        bsn! { text(Say::key("flag-count").with("left", left).with("total", total), Type::Caption, Tone::TextSecond) },
    )
}

fn kind_rows(marking: Res<Marking>, words: Res<Words>) -> Scenes {
    let Some(mark) = &marking.0 else { return Box::new(Vec::<Scenes>::new()) };
    let left = offered(&words, mark);
    if left.is_empty() {
        return Box::new(bsn! { text("flag-none", Type::Body, Tone::TextSecond) });
    }
    let rows: Vec<_> = left
        .into_iter()
        .enumerate()
        .map(|(i, kind)| {
            let is = i == mark.kind;
            let second = Say::key(format!("group-{}", kind.group.id()));
            let current = is.then(|| bsn! { ChosenKind });
            let check = is.then(|| -> Scenes { Box::new(bsn! { own_glyph(Icon::Check, 20.0) }) });
            bsn! {
                @Row { @look: Look::Line, @first: {Say::literal(kind.title)}, @second: second, @tail: check }
                Name({format!("kind-{}", kind.id)})
                {chosen(is)}
                {current}
                on(move |_: On<Activate>, mut marking: ResMut<Marking>| {
                    if let Some(mark) = &mut marking.0 {
                        mark.kind = i;
                    }
                })
            }
        })
        .collect();
    Box::new(bsn! { @Scrolling { @contents: {Box::new(rows) as Scenes}, @gap: 2.0 } })
}

fn keep_chosen_in_view(added: On<Add, ChosenKind>, mut commands: Commands) {
    commands.trigger(ScrollIntoView { entity: added.entity });
}

fn how_sure(marking: Res<Marking>) -> Scenes {
    let Some(mark) = &marking.0 else { return Box::new(Vec::<Scenes>::new()) };
    let now = mark.sure;
    segments(Sureness::ALL.map(|sure| {
        bsn! {
            @Segment { @say: {Say::key(format!("sure-{}", sure.id()))} }
            Name({format!("sure-{}", sure.id())})
            {chosen(sure == now)}
            on(move |_: On<Activate>, mut marking: ResMut<Marking>| {
                if let Some(mark) = &mut marking.0 {
                    mark.sure = sure;
                }
            })
        }
    }))
}

/// The arrows go through the list while the search has the focus.
fn choose_by_arrow(
    keys: Res<ButtonInput<KeyCode>>,
    focus: Res<InputFocus>,
    names: Query<&Name>,
    words: Res<Words>,
    mut marking: ResMut<Marking>,
) {
    let step = i32::from(keys.just_pressed(KeyCode::ArrowDown)) - i32::from(keys.just_pressed(KeyCode::ArrowUp));
    let searching =
        focus.get().and_then(|entity| names.get(entity).ok()).is_some_and(|name| name.as_str() == "flag-search");
    if step == 0 || !searching {
        return;
    }
    if let Some(mark) = &mut marking.0 {
        let left = offered(&words, mark).len();
        if left > 0 {
            mark.kind = (mark.kind as i32 + step).rem_euclid(left as i32) as usize;
        }
    }
}

fn cancel(_: On<Activate>, mut marking: ResMut<Marking>) {
    marking.0 = None;
}

fn add(
    _: On<Activate>,
    words: Res<Words>,
    exam: Option<ResMut<Exam>>,
    mut view: ResMut<View>,
    mut marking: ResMut<Marking>,
) {
    let (Some(mark), Some(mut exam)) = (&marking.0, exam) else { return };
    let kind = offered(&words, mark).into_iter().nth(mark.kind);
    if let (Some(kind), Some(region_mm)) = (kind, mark.region_mm) {
        let flag = Flag { page: mark.page.clone(), region_mm, kind: kind.id.to_owned(), sure: mark.sure };
        if let Err(refused) = exam.act(Action::Flag(flag)) {
            warn!("the flag was not taken: {refused}");
        }
        view.zone = None;
        marking.0 = None;
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::base::locale::Language;

    #[test]
    fn a_search_finds_kinds_by_any_of_their_words_in_any_case() {
        let kind = |id: &'static str, searched: &str| Kind {
            id,
            title: id.to_owned(),
            group: Group::Print,
            searched: searched.to_owned(),
        };
        let all = vec![kind("a", "altered expiry date digits"), kind("b", "altered name"), kind("c", "wear")];
        let found = |query: &str| matching(all.clone(), query).iter().map(|kind| kind.id).collect::<Vec<_>>();
        assert_eq!(found("ALTER"), ["a", "b"]);
        assert_eq!(found("alter dig"), ["a"]);
        assert_eq!(found(""), ["a", "b", "c"]);
        assert!(found("stamp").is_empty());
    }

    #[test]
    fn what_concerns_the_zone_comes_first_and_nothing_is_left_out() {
        let words = Texts::new(Language::En);
        for (zone, group) in [("date_of_expiry", Group::Biodata), ("stamp_2", Group::Stamp), ("mrz_1", Group::Mrz)] {
            let kinds = offered(&words, &Mark::on("data", None, Some(zone.to_owned())));
            assert_eq!((kinds[0].group, kinds.len()), (group, CATALOGUE.len() + ODDITIES.len()), "{zone}");
        }
    }

    #[test]
    fn every_forgery_and_oddity_can_be_flagged() {
        let words = Texts::new(Language::En);
        assert_eq!(kinds(&words).len(), CATALOGUE.len() + ODDITIES.len());
    }

    #[test]
    fn every_place_has_a_name_and_the_numbered_ones_say_which() {
        let words = Texts::new(Language::En);
        assert_eq!(zone_name(&words, "mrz_1"), "MRZ, line 1");
        assert_eq!(zone_name(&words, "date_of_expiry"), "Date of expiry");
        assert_eq!(zone_name(&words, "stamp_2"), "Stamp 2");
    }
}
