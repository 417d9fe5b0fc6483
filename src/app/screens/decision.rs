//! Decision: what the first line does, and because of what.

use super::desk::{light_icon, tool_icon};
use crate::app::bridge::{Exam, Reviewed};
use crate::app::state::{Overlay, Screen};
use crate::app::theme::widgets::*;
use crate::app::theme::{AddPart, Edge, Fill, Glyph, Icon, Say, Scenes, Tone, Type, Words, tokens};
use crate::case::Decision;
use crate::forgery::{Group, find};
use crate::layers::Light;
use crate::report::page_name;
use crate::scenario::Feedback;
use crate::session::{Action, CaseState};
use bevy::input::ButtonState;
use bevy::input::keyboard::{KeyCode, KeyboardInput};
use bevy::input_focus::tab_navigation::TabGroup;
use bevy::input_focus::{FocusCause, FocusedInput, InputFocus, InputFocusVisible};
use bevy::prelude::*;
use bevy::ui::{InteractionDisabled, Selected};
use bevy::ui_widgets::Activate;
use bevy::window::PrimaryWindow;

/// What is chosen so far.
#[derive(Resource, Clone, Copy, Debug, Default, PartialEq)]
pub struct Choice(pub Option<Decision>);

/// The row of a decision, by its place in the list.
#[derive(Component, Clone, Copy, Debug, Default)]
struct Offered(usize);

#[derive(Component, Clone, Copy, Debug, Default)]
struct Reasons;
#[derive(Component, Clone, Copy, Debug, Default)]
struct Confirm;

pub fn plugin(app: &mut App) {
    app.init_resource::<Choice>()
        .add_systems(Startup, listen)
        .add_systems(OnEnter(Screen::Decision), enter.run_if(resource_exists::<Exam>))
        .add_part::<Reasons, _, _>(resource_changed::<Words>.or_else(resource_exists_and_changed::<Exam>), reasons)
        .add_part::<Confirm, _, _>(resource_changed::<Choice>.or_else(resource_changed::<Words>), confirm)
        .add_systems(
            PostUpdate,
            show_choice.run_if(resource_changed::<Choice>.or_else(any_match_filter::<Added<Offered>>)),
        );
}

fn listen(windows: Query<Entity, With<PrimaryWindow>>, mut commands: Commands) {
    for window in &windows {
        commands.entity(window).observe(step);
    }
}

fn enter(exam: Res<Exam>, mut choice: ResMut<Choice>, mut commands: Commands) {
    choice.0 = None;
    let case = Say::key("desk-case").with("case", exam.index() + 1).with("count", exam.cases.len());
    let rows: Vec<_> = Decision::ALL.into_iter().enumerate().map(|(i, decision)| row(i, decision)).collect();
    commands.spawn_scene(bsn! {
        #DecisionScreen
        DespawnOnExit::<Screen>(Screen::Decision)
        TabGroup
        Node { width: percent(100), height: percent(100), flex_direction: FlexDirection::Column }
        Fill(Tone::Ground)
        Children [
            (
                top_bar(tokens::TOP_BAR)
                Children [
                    (
                        @Push { @look: Look::Quiet, @icon: Icon::Back, @name: "decision-back", @key: Shortcut::Escape }
                        Name("back")
                        on(|_: On<Activate>, mut commands: Commands| commands.set_state_if_neq(Screen::Desk))
                    ),
                    text("decision-title", Type::Title, Tone::Text),
                    text(case, Type::Body, Tone::TextSecond),
                ]
            ),
            (
                Node { flex_grow: 1.0, flex_basis: px(0), min_height: px(0) }
                Children [
                    (
                        column(tokens::PAD)
                        Node { flex_grow: 3.0, flex_basis: px(0), min_height: px(0), padding: UiRect { left: px(32), right: px(32), top: px(20), bottom: px(8) } }
                        Children [
                            text("decision-what", Type::Title, Tone::Text),
                            (@Scrolling { @contents: {Box::new(rows) as Scenes} }),
                        ]
                    ),
                    (
                        column(tokens::PAD)
                        Node { flex_grow: 2.0, flex_basis: px(0), min_height: px(0), padding: UiRect { left: px(24), right: px(32), top: px(20), bottom: px(8) } }
                        Fill(Tone::Panel)
                        Children [
                            text("decision-because", Type::Title, Tone::Text),
                            (Reasons Node { flex_grow: 1.0, flex_basis: px(0), min_height: px(0) }),
                        ]
                    ),
                ]
            ),
            (
                Node { padding: UiRect::axes(px(32), px(tokens::PAD)), column_gap: px(tokens::PAD), align_items: AlignItems::Center, flex_shrink: 0.0, border: UiRect::top(px(1)) }
                Fill(Tone::Ground)
                Edge(Tone::Line)
                Children [
                    glyph(Icon::Lock, tokens::ICON_SMALL, Tone::TextSecond),
                    (text("decision-final", Type::Body, Tone::TextSecond) Node { flex_shrink: 1.0 }),
                    space(),
                    (
                        @Push { @say: "decision-back" }
                        Name("back-to-desk")
                        on(|_: On<Activate>, mut commands: Commands| commands.set_state_if_neq(Screen::Desk))
                    ),
                    (Confirm Node { flex_shrink: 0.0 }),
                ]
            ),
        ]
    });
}

fn row(place: usize, decision: Decision) -> impl Scene {
    let digit = char::from_digit(place as u32 + 1, 10).unwrap_or('0');
    let key = Shortcut::Digit(digit);
    let tail: Scenes = Box::new(key.cap().map(|label| bsn! { cap(label) }));
    bsn! {
        @Row {
            @icon: Icon::Radio,
            @first: {Say::key(format!("decision-{}", decision.id()))},
            @second: {Say::key(format!("decision-{}-hint", decision.id()))},
            @tail: {Some(tail)},
        }
        template_value(key)
        Offered(place)
        Name({format!("decision-{}", decision.id())})
        on(move |_: On<Activate>, mut choice: ResMut<Choice>| {
            choice.set_if_neq(Choice(Some(decision)));
        })
        on(move |key: On<FocusedInput<KeyboardInput>>, choice: Res<Choice>, mut commands: Commands| {
            // Enter chooses; on what is chosen already it decides. A second click does not.
            let enter = matches!(key.input.key_code, KeyCode::Enter | KeyCode::NumpadEnter);
            if enter && key.input.state == ButtonState::Pressed && !key.input.repeat && choice.0 == Some(decision) {
                commands.queue(decide);
            }
        })
    }
}

/// Arrow keys go through the decisions, wherever the focus is.
fn step(
    key: On<FocusedInput<KeyboardInput>>,
    screen: Res<State<Screen>>,
    overlay: Res<State<Overlay>>,
    rows: Query<(Entity, &Offered)>,
    mut choice: ResMut<Choice>,
    mut focus: ResMut<InputFocus>,
    mut visible: ResMut<InputFocusVisible>,
) {
    if *screen.get() != Screen::Decision || *overlay.get() != Overlay::None || key.input.state != ButtonState::Pressed {
        return;
    }
    let count = Decision::ALL.len();
    let now = Decision::ALL.iter().position(|decision| choice.0 == Some(*decision));
    let to = match (key.input.key_code, now) {
        (KeyCode::ArrowDown, None) => 0,
        (KeyCode::ArrowDown, Some(at)) => (at + 1) % count,
        (KeyCode::ArrowUp, None) => count - 1,
        (KeyCode::ArrowUp, Some(at)) => (at + count - 1) % count,
        _ => return,
    };
    choice.0 = Some(Decision::ALL[to]);
    if let Some((row, _)) = rows.iter().find(|(_, Offered(place))| *place == to) {
        focus.set(row, FocusCause::Navigated);
        visible.0 = true;
    }
}

fn show_choice(
    choice: Res<Choice>,
    rows: Query<(Entity, &Offered, Has<Selected>)>,
    children: Query<&Children>,
    mut glyphs: Query<&mut Glyph>,
    mut commands: Commands,
) {
    for (row, Offered(place), was) in &rows {
        let is = choice.0 == Some(Decision::ALL[*place]);
        if is && !was {
            commands.entity(row).try_insert(Selected);
        } else if was && !is {
            commands.entity(row).try_remove::<Selected>();
        }
        for child in children.iter_descendants(row) {
            if let Ok(mut glyph) = glyphs.get_mut(child) {
                let icon = if is { Icon::RadioChosen } else { Icon::Radio };
                glyph.set_if_neq(Glyph { icon, ..*glyph });
            }
        }
    }
}

/// The flags, and what the page was looked at with.
fn reasons(exam: Option<Res<Exam>>, words: Res<Words>) -> Scenes {
    let nothing = CaseState::default();
    let Some(exam) = exam else { return Box::new(Vec::<Scenes>::new()) };
    let state = exam.state().unwrap_or(&nothing);
    let mut list: Vec<Scenes> = Vec::new();
    for (n, flag) in state.standing() {
        let title = Say::literal(words.get(&format!("{}-title", flag.kind)));
        let honest = find(&flag.kind).is_some_and(|anomaly| anomaly.group() == Group::Honest);
        let how = words.get(&if honest { "flag-noted".to_owned() } else { format!("sure-{}", flag.sure.id()) });
        let note = Say::literal(format!("{} · {how}", page_name(&words, &flag.page)));
        list.push(Box::new(bsn! {
            card(tokens::PAD)
            Node { flex_direction: FlexDirection::Row, column_gap: px(tokens::PAD), align_items: AlignItems::Center, padding: UiRect::axes(px(tokens::PAD), px(6)), min_height: px(tokens::ROW) }
            Children [
                number(n),
                (
                    column(0.0)
                    Node { flex_grow: 1.0, flex_basis: px(0) }
                    Children [ text(title, Type::Strong, Tone::Text), text(note, Type::Caption, Tone::TextSecond) ]
                ),
            ]
        }));
    }
    if list.is_empty() {
        list.push(Box::new(bsn! {
            Node { flex_direction: FlexDirection::Column, row_gap: px(tokens::HALF), padding: UiRect::all(px(tokens::MARGIN)), border: px(1), border_radius: BorderRadius::all(px(tokens::RADIUS_CARD)) }
            Edge(Tone::ControlEdge)
            Children [
                text("decision-no-flags", Type::Strong, Tone::Text),
                text("decision-no-flags-note", Type::Caption, Tone::TextSecond),
            ]
        }));
    }
    let used: Vec<_> = state
        .used
        .iter()
        .map(|id| match Light::from_id(id) {
            Some(light) => tag(Some(light_icon(light)), Say::key(format!("light-{id}"))),
            None => tag(Some(tool_icon(id)), Say::key(format!("tool-{id}"))),
        })
        .collect();
    if !used.is_empty() {
        list.push(Box::new(
            bsn! { text("decision-used", Type::Label, Tone::TextSecond) Node { margin: UiRect::top(px(tokens::PAD)) } },
        ));
        list.push(Box::new(bsn! {
            Node { column_gap: px(tokens::GRID), row_gap: px(tokens::GRID), flex_wrap: FlexWrap::Wrap }
            Children [ {used} ]
        }));
    }
    Box::new(bsn! { @Scrolling { @contents: {Box::new(list) as Scenes} } ByPage })
}

fn confirm(choice: Res<Choice>, words: Res<Words>) -> Scenes {
    let say = match choice.0 {
        Some(decision) => {
            let name = words.get(&format!("decision-{}", decision.id()));
            Say::key("decision-confirm").with("decision", name)
        }
        None => Say::key("decision-choose"),
    };
    let disabled = choice.0.is_none().then(|| bsn! { InteractionDisabled });
    Box::new(bsn! {
        @Push { @look: Look::Next, @say: say, @key: Shortcut::Enter }
        Name("confirm")
        {disabled}
        on(|_: On<Activate>, mut commands: Commands| commands.queue(decide))
    })
}

/// Takes the chosen decision, and goes where the scenario's feedback leads.
fn decide(world: &mut World) {
    let Choice(Some(decision)) = *world.resource::<Choice>() else { return };
    let Some(mut exam) = world.get_resource_mut::<Exam>() else { return };
    if let Err(refused) = exam.act(Action::Decide { decision }) {
        warn!("the decision was not taken: {refused}");
        return;
    }
    let (case, feedback) = (exam.index(), exam.scenario.feedback);
    world.resource_mut::<Reviewed>().0 = case;
    match feedback {
        Feedback::AfterEach => world.commands().set_state_if_neq(Screen::Debrief),
        Feedback::AtEnd => next_case(world),
    }
    world.flush();
}

/// Takes up the next case, or comes to the end.
pub fn next_case(world: &mut World) {
    let Some(mut exam) = world.get_resource_mut::<Exam>() else { return };
    let to = if exam.open_next() { Screen::Desk } else { Screen::Summary };
    world.commands().set_state_if_neq(to);
    world.flush();
}
