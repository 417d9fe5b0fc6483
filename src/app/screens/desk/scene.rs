//! Where everything lies on the desk.

use super::bearer::BearerPanel;
use super::flags::FlagPanel;
use super::geometry::{Geometry, Holder, Leaf, Pane};
use super::loupe;
use super::marking::MarkingLayer;
use super::marks;
use super::plates::{Base, Detail};
use super::pointer;
use super::reader::ReaderPanel;
use super::state::{Pose, View, page};
use super::strip::StripBar;
use super::table::Table;
use super::tool_bar::ToolBar;
use crate::app::bridge::{Drawing, Exam, Plate, Whose, date_name};
use crate::app::state::{Overlay, Screen};
use crate::app::theme::widgets::*;
use crate::app::theme::{AddPart, Edge, Fill, Icon, Say, Scenes, Theme, Tone, Type, Words, tokens};
use crate::base::locale::Texts;
use crate::report::page_name;
use crate::scenario::{Scenario, TimeMode};
use crate::session::Action;
use bevy::input_focus::tab_navigation::TabGroup;
use bevy::prelude::*;
use bevy::scene::EntityScene;
use bevy::ui::InteractionDisabled;
use bevy::ui_widgets::Activate;

#[derive(Component, Clone, Default)]
struct TopBar;
#[derive(Component, Clone, Default)]
struct LeftSide;
#[derive(Component, Clone, Default)]
struct RightSide;
#[derive(Component, Clone, Default)]
struct Stage;
#[derive(Component, Clone, Default)]
struct Hints;

pub fn plugin(app: &mut App) {
    app.add_systems(OnEnter(Screen::Desk), enter.after(super::state::clear).run_if(resource_exists::<Exam>))
        .add_part::<TopBar, _, _>(resource_exists_and_changed::<Exam>.or_else(resource_changed::<Words>), top)
        .add_part::<LeftSide, _, _>(resource_changed::<Theme>.or_else(divided), left)
        .add_part::<RightSide, _, _>(resource_changed::<Theme>, right)
        .add_part::<Stage, _, _>(divided, stage)
        .add_part::<Hints, _, _>(
            resource_changed::<View>
                .or_else(resource_changed::<Pose>)
                .or_else(resource_changed::<Words>)
                .or_else(resource_changed::<Table>),
            hint,
        )
        .add_systems(
            Update,
            darken.run_if(in_state(Screen::Desk).and_then(
                resource_changed::<View>.or_else(resource_changed::<Theme>).or_else(state_changed::<Screen>),
            )),
        )
        .add_systems(OnExit(Screen::Desk), light_up);
}

/// Whether something comes to lie beside, or is taken away.
fn divided(view: Res<View>, mut last: Local<Option<(bool, bool)>>) -> bool {
    let now = (view.compare, view.beside.is_some());
    last.replace(now) != Some(now)
}

fn enter(mut commands: Commands) {
    commands.spawn_scene(bsn! {
        #DeskScreen
        DespawnOnExit::<Screen>(Screen::Desk)
        TabGroup
        Node { width: percent(100), height: percent(100), flex_direction: FlexDirection::Column }
        Children [
            (TopBar top_bar(tokens::DESK_TOP_BAR)),
            (
                Node { flex_grow: 1.0, flex_basis: px(0), min_height: px(0) }
                Children [
                    (LeftSide Node { flex_shrink: 0.0 }),
                    (
                        #Middle
                        Node { flex_grow: 1.0, flex_basis: px(0), min_width: px(0), flex_direction: FlexDirection::Column }
                        Children [
                            (
                                // Whatever lies over the pages keeps clear of the strip, also where that needs two rows.
                                #Pages
                                Node { flex_grow: 1.0, flex_basis: px(0), min_height: px(0), flex_direction: FlexDirection::Column }
                                Children [
                                    (Stage Node { flex_grow: 1.0, flex_basis: px(0), min_height: px(0) }),
                                    (
                                        // A line of its own: nothing lies over a page, however far that is enlarged.
                                        Hints
                                        Node { min_height: px(tokens::DESK_HINT), flex_shrink: 0.0, justify_content: JustifyContent::Center, align_items: AlignItems::Center, padding: UiRect::axes(px(tokens::MARGIN), px(2)) }
                                        Pickable::IGNORE
                                    ),
                                    (
                                        ReaderPanel
                                        Node { position_type: PositionType::Absolute, left: px(0), right: px(0), bottom: px(0) }
                                        Pickable::IGNORE
                                    ),
                                ]
                            ),
                            (StripBar Node { min_height: px(tokens::DESK_STRIP), flex_shrink: 0.0 }),
                        ]
                    ),
                    (RightSide Node { flex_shrink: 0.0 }),
                ]
            ),
            (
                ToolBar
                Node {
                    min_height: px(tokens::DESK_TOOL_BAR),
                    flex_shrink: 0.0,
                    padding: UiRect::axes(px(tokens::MARGIN), px(tokens::GRID)),
                    column_gap: px(tokens::GRID),
                    row_gap: px(tokens::GRID),
                    flex_wrap: FlexWrap::Wrap,
                    align_items: AlignItems::Center,
                    border: UiRect::top(px(1)),
                }
                Fill(Tone::Ground)
                Edge(Tone::Line)
            ),
            (
                MarkingLayer
                Node { position_type: PositionType::Absolute, left: px(0), right: px(0), top: px(tokens::DESK_TOP_BAR), bottom: px(0) }
                Pickable::IGNORE
            ),
        ]
    });
}

fn top(exam: Option<Res<Exam>>, words: Res<Words>) -> Scenes {
    let Some(exam) = exam else { return Box::new(Vec::<Scenes>::new()) };
    let case = Say::key("desk-case").with("case", exam.index() + 1).with("count", exam.cases.len());
    let place = Say::literal(words.local(&exam.scenario.briefing.post));
    let date = Say::key("desk-date").with("date", date_name(&words, exam.scenario.briefing.date));
    let trouble = exam.trouble.clone().map(|why| {
        bsn! { text(Say::key("not-written").with("problem", why), Type::Caption, Tone::Missed) }
    });
    let cannot_undo = (!exam.session.can_undo()).then(|| bsn! { InteractionDisabled });
    let undo = exam.scenario.undo_allowed.then(|| {
        bsn! {
            @Push { @look: Look::Quiet, @icon: Icon::Undo, @say: "desk-undo", @key: Shortcut::Control('z') }
            Name("undo")
            {cannot_undo}
            on(|_: On<Activate>, mut exam: ResMut<Exam>| drop(exam.act(Action::Undo)))
        }
    });
    Box::new(bsn_list![
        (
            Node {
                flex_grow: 1.0,
                flex_basis: px(0),
                flex_wrap: FlexWrap::Wrap,
                column_gap: px(tokens::MARGIN),
                align_items: AlignItems::Center,
            }
            Children [
                text(case, Type::Strong, Tone::Text),
                (Node { width: px(1), height: px(24) } Fill(Tone::Line)),
                text(place, Type::Body, Tone::TextSecond),
                text(date, Type::Body, Tone::TextSecond),
                tag(Some(Icon::Clock), time_mode(&exam.scenario)),
                {trouble},
            ]
        ),
        {undo},
        (
            @Push { @look: Look::Quiet, @icon: Icon::Help, @say: "help", @key: Shortcut::F1 }
            Name("help")
            on(|_: On<Activate>, mut commands: Commands| commands.set_state_if_neq(Overlay::Help))
        ),
        (
            @Push { @look: Look::Quiet, @icon: Icon::Menu, @name: "desk-leave" }
            Name("leave")
            on(|_: On<Activate>, mut commands: Commands| commands.set_state_if_neq(Overlay::Leave))
        ),
    ])
}

/// How long a case may take, in words.
pub fn time_mode(scenario: &Scenario) -> Say {
    match scenario.time {
        TimeMode::Untimed => Say::key("desk-untimed"),
        TimeMode::PerCase { seconds } => Say::key("desk-timed").with("seconds", usize::from(seconds)),
    }
}

/// How wide the panels at the sides are.
pub fn left_side(theme: &Theme, view: &View) -> f32 {
    if view.is_divided() { tokens::DESK_PANEL_CLOSED } else { right_side(theme) }
}

pub fn right_side(theme: &Theme) -> f32 {
    if theme.is_wide() { tokens::DESK_PANEL_WIDE } else { tokens::DESK_PANEL }
}

fn left(theme: Res<Theme>, view: Res<View>) -> Scenes {
    Box::new(bsn! { panel(left_side(&theme, &view)) BearerPanel })
}

fn right(theme: Res<Theme>) -> Scenes {
    Box::new(bsn! { panel(right_side(&theme)) FlagPanel })
}

fn stage(view: Res<View>) -> Scenes {
    let panes: Vec<Whose> = match view.is_divided() {
        true if view.compare => vec![Whose::Presented, Whose::Library],
        true => vec![Whose::Presented; 2],
        false => vec![Whose::Presented],
    };
    let headed = panes.len() > 1;
    Box::new(panes.into_iter().enumerate().map(|(n, whose)| pane(n, whose, headed)).collect::<Vec<_>>())
}

/// A pane; of two that lie beside each other each says what is in it.
fn pane(n: usize, whose: Whose, headed: bool) -> impl Scene {
    let head = headed.then(|| {
        bsn! {
            Name({format!("head-{n}")})
            Node { min_height: px(52), padding: UiRect::axes(px(tokens::MARGIN), px(0)), column_gap: px(tokens::PAD), align_items: AlignItems::Center, flex_shrink: 0.0 }
            Fill(Tone::Panel)
            Pickable::IGNORE
            Children [
                (PaneHead(n) text("", Type::Strong, Tone::Text)),
                (PaneNote(n) text("", Type::Caption, Tone::TextSecond)),
                (
                    PaneBar(n)
                    Node { position_type: PositionType::Absolute, left: px(0), right: px(0), bottom: px(0), height: px(4) }
                    Fill(Tone::Focus)
                    Visibility::Hidden
                    Pickable::IGNORE
                ),
            ]
        }
    });
    let marks = marks::carriers(n);
    let lens = (whose == Whose::Presented).then(|| EntityScene(loupe::lens(n)));
    let leaves = vec![leaf(n, 0), leaf(n, 1)];
    // A strip of the ground keeps it apart from the one before.
    let apart = if n > 0 { tokens::HALF } else { 0.0 };
    bsn! {
        Node {
            flex_grow: 1.0,
            flex_basis: px(0),
            min_width: px(0),
            flex_direction: FlexDirection::Column,
            border: UiRect::left(px(apart)),
        }
        Edge(Tone::Ground)
        Children [
            {head},
            (
                Pane(n)
                Node { flex_grow: 1.0, flex_basis: px(0), min_height: px(0), overflow: Overflow::clip() }
                on(pointer::moved)
                on(pointer::drag_begins)
                on(pointer::dragged)
                on(pointer::drag_ends)
                on(pointer::clicked)
                on(pointer::scrolled)
                Children [
                    (
                        Holder(n)
                        Node { position_type: PositionType::Absolute }
                        Pickable::IGNORE
                        Children [
                            // Below the lower edge only: under the page a soft shadow would cost much and not be seen.
                            (
                                Node { position_type: PositionType::Absolute, left: px(10), right: px(10), bottom: px(6), height: px(6) }
                                shadow(6.0, 14.0)
                                Pickable::IGNORE
                            ),
                            {leaves},
                            (
                                #Marks
                                Node { position_type: PositionType::Absolute, width: percent(100), height: percent(100) }
                                Pickable::IGNORE
                                Children [ {marks} ]
                            ),
                        ]
                    ),
                    {lens},
                    // A part of a page carries the whole word in its own corner.
                    (
                        CropWord
                        Node { position_type: PositionType::Absolute, right: px(tokens::GRID), top: px(tokens::GRID), padding: UiRect::axes(px(6), px(0)), border_radius: BorderRadius::all(px(tokens::RADIUS_PICTURE)) }
                        Fill(Tone::Tag)
                        Visibility::Hidden
                        Pickable::IGNORE
                        Children [ text(Say::literal("SPECIMEN"), Type::Cap, Tone::OnTag) ]
                    ),
                ]
            ),
        ]
    }
}

/// Room for a page: the whole of it, and over that the part in view.
fn leaf(pane: usize, n: usize) -> impl Scene {
    bsn! {
        Leaf { pane, n }
        Node { position_type: PositionType::Absolute }
        Visibility::Hidden
        Pickable::IGNORE
        Children [
            (
                Base
                template_value(Plate::default())
                Node { position_type: PositionType::Absolute, width: percent(100), height: percent(100) }
                Pickable::IGNORE
            ),
            (
                Detail
                template_value(Plate::default())
                Node { position_type: PositionType::Absolute }
                Visibility::Hidden
                Pickable::IGNORE
            ),
        ]
    }
}

/// A pane's title.
#[derive(Component, Clone, Copy, Default)]
pub struct PaneHead(pub usize);

/// The bar under the title of the document that is examined, where two lie beside each other.
#[derive(Component, Clone, Copy, Default)]
pub struct PaneBar(pub usize);

/// The note beside it.
#[derive(Component, Clone, Copy, Default)]
pub struct PaneNote(pub usize);

/// The word on a pane that shows a part of a page only.
#[derive(Component, Clone, Copy, Default)]
pub struct CropWord;

/// What stands round a page is the window's own ground, one layer less to draw: grey in bright lights, dark in dark ones.
fn darken(view: Res<View>, theme: Res<Theme>, mut clear: ResMut<ClearColor>) {
    clear.0 = theme.colour(if view.lit().is_dark() { Tone::BoothDark } else { Tone::Booth });
}

fn light_up(theme: Res<Theme>, mut clear: ResMut<ClearColor>) {
    clear.0 = theme.colour(Tone::Ground);
}

/// What the hand can do now, in a line below the page; or what the numbers of zones stand for.
fn hint(
    view: Res<View>,
    pose: Res<Pose>,
    exam: Option<Res<Exam>>,
    drawing: Res<Drawing>,
    geometry: Geometry,
    words: Res<Words>,
) -> Scenes {
    use super::Hand;
    use crate::layers::Light;
    let enlarged = pose.frames[geometry.table.frame(geometry.table.pane)].zoom > 1.0;
    let is_spread = geometry.spread(geometry.table.pane).is_some_and(|spread| spread.pages.len() > 1);
    let key = match (view.hand, view.lit()) {
        _ if view.reader.is_some() => None,
        (Hand::Loupe, _) => Some("hint-loupe"),
        (Hand::Tilt, _) => Some("hint-tilt"),
        (Hand::Empty, Light::Oblique) => Some("hint-oblique"),
        (Hand::Empty, _) if enlarged => Some("hint-zoomed"),
        (Hand::Empty, _) if is_spread && !view.icao_zones => Some("hint-open-book"),
        (Hand::Empty, _) => None,
    };
    let zone = exam.as_ref().and_then(|exam| {
        let zone = super::state::zones(exam, &view, drawing.0.registry()).into_iter().nth(view.zone?)?;
        let page = page(exam, &view)?;
        Some(format!("{} · {}", page_name(&words, &page.id), super::marking::zone_name(&words, &zone.id)))
    });
    let legend = exam.as_ref().filter(|_| view.icao_zones && view.reader.is_none());
    let legend = legend.and_then(|exam| legend_of_zones(exam, &geometry.table, &drawing, &words));
    let Some(say) = zone.map(Say::literal).or(key.map(Say::key)).or(legend.map(Say::literal)) else {
        return Box::new(Vec::<Scenes>::new());
    };
    Box::new(bsn! {
        Node { padding: UiRect::axes(px(10), px(2)), border_radius: BorderRadius::all(px(tokens::RADIUS_PICTURE)) }
        Fill(Tone::Tag)
        Pickable::IGNORE
        Children [ (text(say, Type::Caption, Tone::OnTag) TextLayout { justify: Justify::Center }) ]
    })
}

/// The numbers of the zones on the pages that are seen, and what they stand for.
fn legend_of_zones(exam: &Exam, table: &Table, drawing: &Drawing, words: &Texts) -> Option<String> {
    let pages = table.spreads.iter().flat_map(|spread| &spread.pages);
    let mut zones: Vec<_> = pages
        .flat_map(|lying| drawing.0.registry().icao_zones(exam.case().document_with(&lying.page), &lying.page))
        .map(|laid| laid.zone)
        .collect();
    zones.sort_unstable();
    zones.dedup();
    // A number and what it stands for stay on one line.
    let named = zones.iter().map(|zone| words.get(&format!("icao-zone-{}", zone.id())).replace(' ', "\u{a0}"));
    (!zones.is_empty()).then(|| named.collect::<Vec<_>>().join("   "))
}
