//! Briefing: where and when you stand, what holds today, what is on the desk, what is asked.

use super::desk::light_icon;
use crate::app::bridge::Exam;
use crate::app::state::Screen;
use crate::app::theme::widgets::*;
use crate::app::theme::{Fill, Icon, Say, Scenes, Tone, Type, Words, tokens};
use crate::base::locale::LocalText;
use crate::inspection::{Kind, TOOLS};
use bevy::input_focus::tab_navigation::TabGroup;
use bevy::prelude::*;
use bevy::ui_widgets::Activate;

pub fn plugin(app: &mut App) {
    app.add_systems(OnEnter(Screen::Briefing), enter.run_if(resource_exists::<Exam>));
}

fn enter(exam: Res<Exam>, words: Res<Words>, mut commands: Commands) {
    let scenario = &exam.scenario;
    let briefing = &scenario.briefing;
    let title = Say::literal(words.local(&scenario.title));
    let summary = Say::literal(words.local(&scenario.summary));
    let task = Say::literal(words.local(&briefing.task));
    let post = Say::literal(words.local(&briefing.post));
    let date = Say::key("desk-date").with("date", briefing.date.to_string());
    let time = super::desk::time_mode(scenario);
    let cases = Say::key("cases").with("count", exam.cases.len());
    let list = |texts: &[LocalText]| -> Vec<_> { texts.iter().map(|text| point(words.local(text))).collect() };
    let (rules, aims) = (list(&briefing.rules), list(&scenario.aims));
    let tools: Vec<_> = TOOLS
        .iter()
        .filter(|tool| scenario.tools.iter().any(|id| id == tool.id()))
        .map(|tool| match tool.kind() {
            Kind::Light(light) => tag(Some(light_icon(light)), Say::key(format!("light-{}", light.id()))),
            Kind::Tool => tag(Some(super::desk::tool_icon(tool.id())), Say::key(format!("tool-{}", tool.id()))),
        })
        .collect();
    let article: Scenes = Box::new(bsn! {
        column(tokens::MARGIN)
        Children [
            text(title, Type::Head, Tone::Text),
            text(summary, Type::Body, Tone::TextSecond),
            (
                Node { column_gap: px(tokens::GRID), row_gap: px(tokens::GRID), flex_wrap: FlexWrap::Wrap }
                Children [
                    tag(Some(Icon::Document), cases),
                    tag(Some(Icon::Clock), time),
                    tag(Some(Icon::Person), post),
                    tag(Some(Icon::Flag), date),
                ]
            ),
            (
                Node { column_gap: px(tokens::MARGIN), row_gap: px(tokens::MARGIN), flex_wrap: FlexWrap::Wrap }
                Children [
                    (block("briefing-task") Children [ text(task, Type::Body, Tone::Text), {aims} ]),
                    (block("briefing-rules") Children [ {rules} ]),
                ]
            ),
            (
                block("briefing-tools")
                Node { flex_basis: auto() }
                Children [ (Node { column_gap: px(tokens::GRID), row_gap: px(tokens::GRID), flex_wrap: FlexWrap::Wrap } Children [ {tools} ]) ]
            ),
        ]
    });
    commands.spawn_scene(bsn! {
        #BriefingScreen
        DespawnOnExit::<Screen>(Screen::Briefing)
        TabGroup
        Node { width: percent(100), height: percent(100), flex_direction: FlexDirection::Column }
        Fill(Tone::Ground)
        Children [
            (
                top_bar(tokens::TOP_BAR)
                Children [
                    (
                        @Push { @look: Look::Quiet, @icon: {Some(Icon::Back)}, @name: "back", @key: Shortcut::Escape }
                        Name("back")
                        on(|_: On<Activate>, mut commands: Commands| commands.set_state_if_neq(Screen::Start))
                    ),
                    text("briefing-title", Type::Title, Tone::Text),
                    space(),
                    (
                        @Push { @look: Look::Next, @say: "briefing-go", @key: Shortcut::Enter }
                        Name("go-to-desk")
                        on(|_: On<Activate>, mut commands: Commands| commands.set_state_if_neq(Screen::Desk))
                    ),
                ]
            ),
            (
                Node { flex_grow: 1.0, flex_basis: px(0), min_height: px(0), padding: UiRect::axes(px(tokens::CARD), px(32)), justify_content: JustifyContent::Center }
                Children [ (@Scrolling { @contents: article } Node { max_width: px(960) }) ]
            ),
        ]
    });
}

/// A block of the article, with its head.
fn block(head: &'static str) -> impl Scene {
    bsn! {
        card(tokens::MARGIN)
        Node { flex_grow: 1.0, flex_basis: px(380), min_width: px(0), row_gap: px(tokens::PAD) }
        Children [ text(head, Type::Title, Tone::Text) ]
    }
}

/// One point of a list.
fn point(said: String) -> impl Scene {
    bsn! {
        Node { column_gap: px(tokens::PAD) }
        Children [
            (Node { width: px(6), height: px(6), margin: UiRect::top(px(9)), border_radius: BorderRadius::MAX, flex_shrink: 0.0 } Fill(Tone::TextSecond)),
            (text(Say::literal(said), Type::Body, Tone::Text) Node { flex_shrink: 1.0 }),
        ]
    }
}
