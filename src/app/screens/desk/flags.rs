//! The right side: the flags made so far, and the way to the decision.

use super::marking;
use super::state::{Hand, Marking, Pose, View, page};
use crate::app::bridge::{Drawing, Exam};
use crate::app::state::{Overlay, Screen};
use crate::app::theme::widgets::*;
use crate::app::theme::{AddPart, Edge, Icon, Say, Scenes, Tone, Type, Words, tokens};
use crate::forgery::{Group, find};
use crate::report::page_name;
use crate::session::Action;
use bevy::prelude::*;
use bevy::ui_widgets::Activate;

#[derive(Component, Clone, Copy, Debug, Default)]
pub struct FlagPanel;

pub fn plugin(app: &mut App) {
    app.add_part::<FlagPanel, _, _>(
        resource_exists_and_changed::<Exam>
            .or_else(resource_changed::<Words>)
            .or_else(resource_exists_and_changed::<Marking>)
            .or_else(resource_changed::<State<Overlay>>),
        panel_of_flags,
    );
}

fn panel_of_flags(
    exam: Option<Res<Exam>>,
    words: Res<Words>,
    marking: Res<Marking>,
    overlay: Res<State<Overlay>>,
) -> Scenes {
    let Some(exam) = exam else { return Box::new(Vec::<Scenes>::new()) };
    let flags: Vec<_> = exam.state().into_iter().flat_map(|state| state.standing()).collect();
    let head = Say::literal(flags.len().to_string());
    let rows: Vec<Scenes> = flags
        .iter()
        .map(|(n, flag)| {
            let honest = find(&flag.kind).is_some_and(|anomaly| anomaly.group() == Group::Honest);
            let how = words.get(&if honest { "flag-noted".to_owned() } else { format!("sure-{}", flag.sure.id()) });
            let page = page_name(&words, &flag.page);
            row(*n, words.get(&format!("{}-title", flag.kind)), format!("{page} · {how}"))
        })
        .collect();
    let none = flags.is_empty().then(|| {
        bsn! {
            Node { padding: UiRect::all(px(tokens::PAD)), border: px(1), border_radius: BorderRadius::all(px(tokens::RADIUS_CONTROL)) }
            Edge(Tone::ControlEdge)
            Children [ text("desk-no-flags", Type::Caption, Tone::TextSecond) ]
        }
    });
    // One amber control per view: while a flag is being set, or a sheet lies over the desk, the button there has the colour.
    let next = marking.0.is_none() && *overlay.get() == Overlay::None;
    let decide = if next { Look::Next } else { Look::Button };
    let list: Scenes = Box::new(bsn_list![
        {none},
        {rows},
        (
            @Push { @icon: {Some(Icon::Flag)}, @say: "desk-flag", @key: Shortcut::Letter('F') }
            Name("flag")
            on(flag)
        ),
    ]);
    Box::new(bsn_list![
        (
            Node { justify_content: JustifyContent::SpaceBetween, flex_shrink: 0.0 }
            Children [ text("desk-flags", Type::Label, Tone::TextSecond), text(head, Type::Caption, Tone::TextSecond) ]
        ),
        (@Scrolling { @contents: list } Arrows),
        (text("desk-reasons", Type::Caption, Tone::TextSecond) Node { flex_shrink: 0.0 }),
        (
            @Push { @look: decide, @say: "desk-decide", @key: Shortcut::Letter('D'), @large: true }
            Name("decide")
            on(|_: On<Activate>, mut commands: Commands| commands.set_state_if_neq(Screen::Decision))
        ),
    ])
}

/// A flag: where it lies, and a way to withdraw it.
fn row(n: usize, title: String, note: String) -> Scenes {
    let lead: Scenes = Box::new(bsn! { number(n) });
    // The way to withdraw it lies on the row's own card.
    let room: Scenes = Box::new(bsn! { Node { width: px(30), flex_shrink: 0.0 } Pickable::IGNORE });
    Box::new(bsn! {
        Node { flex_shrink: 0.0 }
        Children [
            (
                @Row { @lead: {Some(lead)}, @first: {Say::literal(title)}, @second: {Say::literal(note)}, @tail: {Some(room)} }
                Name({format!("flag-{n}")})
                Node { flex_grow: 1.0, flex_basis: px(0), min_width: px(0) }
                on(move |_: On<Activate>, exam: Option<Res<Exam>>, mut view: ResMut<View>| {
                    let Some(exam) = exam else { return };
                    let flag = exam.state().and_then(|state| state.flags.get(n - 1)?.clone());
                    if let Some(place) = flag.and_then(|flag| {
                        exam.case().pages().position(|page| page.id == flag.page)
                    }) {
                        view.go(&exam, place);
                    }
                })
            ),
            (
                @Push { @look: Look::Quiet, @icon: {Some(Icon::Close)}, @name: "flag-withdraw" }
                Name({format!("withdraw-{n}")})
                Node { position_type: PositionType::Absolute, right: px(0), top: px(0), bottom: px(0), min_height: px(tokens::ROW) }
                on(move |_: On<Activate>, exam: Option<ResMut<Exam>>| {
                    if let Some(mut exam) = exam && let Err(refused) = exam.act(Action::Withdraw { flag: n }) {
                        warn!("the flag was not withdrawn: {refused}");
                    }
                })
            ),
        ]
    })
}

/// Flags what is under the loupe, or the zone in focus, or asks where.
fn flag(
    _: On<Activate>,
    exam: Option<Res<Exam>>,
    view: Res<View>,
    pose: Res<Pose>,
    drawing: Res<Drawing>,
    mut marking: ResMut<Marking>,
) {
    let Some(exam) = exam else { return };
    let under_loupe = (view.hand == Hand::Loupe && page(&exam, &view).is_some()).then_some(pose.loupe_mm);
    marking.0 = marking::open(&exam, &view, under_loupe, drawing.0.registry());
}
