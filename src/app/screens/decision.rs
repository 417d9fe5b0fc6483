//! Decision: what the first line does, and because of what.

use crate::app::bridge::Exam;
use crate::app::state::Screen;
use crate::app::theme::widgets::*;
use crate::app::theme::{AddPart, Fill, Icon, Say, Scenes, Tone, Type, Words, tokens};
use crate::case::Decision;
use crate::report::page_name;
use crate::scenario::Feedback;
use crate::session::Action;
use bevy::input_focus::tab_navigation::TabGroup;
use bevy::prelude::*;
use bevy::ui::InteractionDisabled;
use bevy::ui_widgets::Activate;

/// What is chosen so far.
#[derive(Resource, Clone, Copy, Debug, Default, PartialEq)]
struct Choice(Option<Decision>);

#[derive(Component, Clone, Copy, Debug, Default)]
struct Decisions;
#[derive(Component, Clone, Copy, Debug, Default)]
struct Confirm;

pub fn plugin(app: &mut App) {
    app.init_resource::<Choice>()
        .add_systems(OnEnter(Screen::Decision), enter.run_if(resource_exists::<Exam>))
        .add_part::<Decisions, _, _>(resource_changed::<Choice>, decisions)
        .add_part::<Confirm, _, _>(resource_changed::<Choice>, confirm);
}

fn enter(exam: Res<Exam>, words: Res<Words>, mut choice: ResMut<Choice>, mut commands: Commands) {
    choice.0 = None;
    let case = Say::key("desk-case").with("case", exam.index() + 1).with("count", exam.cases.len());
    let reasons: Vec<_> = exam
        .state()
        .into_iter()
        .flat_map(|state| state.standing())
        .map(|(n, flag)| {
            let title = Say::literal(words.get(&format!("{}-title", flag.kind)));
            let sure = words.get(&format!("sure-{}", flag.sure.id()));
            let note = Say::literal(format!("{} · {sure}", page_name(&words, &flag.page)));
            bsn! {
                card(tokens::PAD)
                Node { flex_direction: FlexDirection::Row, column_gap: px(tokens::PAD), align_items: AlignItems::Center }
                Children [
                    number(n),
                    (column(0.0) Children [ text(title, Type::Strong, Tone::Text), text(note, Type::Caption, Tone::TextSecond) ]),
                ]
            }
        })
        .collect();
    let none = reasons.is_empty().then(|| bsn! { text("decision-no-flags", Type::Body, Tone::TextSecond) });
    let reasons: Scenes = Box::new(reasons);
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
                        @Push { @look: Look::Quiet, @icon: {Some(Icon::Back)}, @name: "decision-back", @key: Shortcut::Escape }
                        Name("back")
                        on(|_: On<Activate>, mut commands: Commands| commands.set_state_if_neq(Screen::Desk))
                    ),
                    text("decision-title", Type::Title, Tone::Text),
                    text(case, Type::Body, Tone::TextSecond),
                ]
            ),
            (
                Node { flex_grow: 1.0, flex_basis: px(0), min_height: px(0), column_gap: px(tokens::MARGIN), padding: UiRect::all(px(tokens::MARGIN)) }
                Children [
                    (
                        column(tokens::PAD)
                        Node { flex_grow: 3.0, flex_basis: px(0), min_height: px(0) }
                        Children [ text("decision-what", Type::Title, Tone::Text), (Decisions Arrows column(0.0) Node { flex_grow: 1.0, flex_basis: px(0), min_height: px(0) }) ]
                    ),
                    (
                        column(tokens::PAD)
                        Node { flex_grow: 2.0, flex_basis: px(0), min_height: px(0) }
                        Children [
                            text("decision-because", Type::Title, Tone::Text),
                            {none},
                            (@Scrolling { @contents: reasons }),
                        ]
                    ),
                ]
            ),
            (
                Node { padding: UiRect::axes(px(tokens::MARGIN), px(tokens::PAD)), column_gap: px(tokens::MARGIN), align_items: AlignItems::Center, flex_shrink: 0.0 }
                Children [
                    (text("decision-final", Type::Body, Tone::TextSecond) Node { flex_shrink: 1.0 }),
                    space(),
                    (Confirm Node { flex_shrink: 0.0 }),
                ]
            ),
        ]
    });
}

fn decisions(choice: Res<Choice>) -> Scenes {
    let now = choice.0;
    let rows = Decision::ALL.map(|decision| {
        let is = now == Some(decision);
        let radio = if is { Icon::RadioChosen } else { Icon::Radio };
        bsn! {
            @Row {
                @icon: {Some(radio)},
                @first: {Say::key(format!("decision-{}", decision.id()))},
                @second: {Say::key(format!("decision-{}-hint", decision.id()))},
            }
            Name({format!("decision-{}", decision.id())})
            {chosen(is)}
            on(move |_: On<Activate>, mut choice: ResMut<Choice>| choice.0 = Some(decision))
        }
    });
    Box::new(bsn! { @Scrolling { @contents: {Box::new(Vec::from(rows)) as Scenes} } })
}

fn confirm(choice: Res<Choice>) -> Scenes {
    let say = match choice.0 {
        Some(decision) => Say::key(format!("decision-{}", decision.id())),
        None => Say::key("decision-choose"),
    };
    let disabled = choice.0.is_none().then(|| bsn! { InteractionDisabled });
    Box::new(bsn! {
        @Push { @look: Look::Next, @say: say, @key: Shortcut::Enter }
        Name("confirm")
        {disabled}
        on(decide)
    })
}

fn decide(_: On<Activate>, choice: Res<Choice>, exam: Option<ResMut<Exam>>, mut commands: Commands) {
    let (Some(decision), Some(mut exam)) = (choice.0, exam) else { return };
    if let Err(refused) = exam.act(Action::Decide { decision }) {
        warn!("the decision was not taken: {refused}");
        return;
    }
    match exam.scenario.feedback {
        Feedback::AfterEach => commands.set_state_if_neq(Screen::Debrief),
        Feedback::AtEnd => next_case(&mut exam, &mut commands),
    }
}

/// Takes up the next case, or comes to the end.
pub fn next_case(exam: &mut Exam, commands: &mut Commands) {
    commands.set_state_if_neq(if exam.open_next() { Screen::Desk } else { Screen::Summary });
}
