//! Summary: all cases of the examination, and what they add up to.

use crate::app::bridge::Exam;
use crate::app::state::Screen;
use crate::app::theme::widgets::*;
use crate::app::theme::{Fill, Icon, Say, Scenes, Tone, Type, Words, tokens};
use crate::case::Case;
use crate::scoring::CaseMarks;
use bevy::input_focus::tab_navigation::TabGroup;
use bevy::prelude::*;
use bevy::ui_widgets::Activate;

pub fn plugin(app: &mut App) {
    app.add_systems(OnEnter(Screen::Summary), enter.run_if(resource_exists::<Exam>));
}

fn enter(exam: Res<Exam>, words: Res<Words>, mut commands: Commands) {
    let marks = exam.marks();
    let title = Say::literal(words.local(&exam.scenario.title));
    let percent_text = Say::key("percent").with("count", marks.percent.round() as f32);
    let (passed, tone, icon) = if marks.passed {
        ("debrief-passed", Tone::Found, Icon::Check)
    } else {
        ("debrief-not-passed", Tone::Missed, Icon::Close)
    };
    let need = Say::key("summary-need").with("percent", usize::from(exam.scenario.rubric.pass_mark));
    let figures: Vec<_> = [
        ("debrief-hits", marks.hits),
        ("debrief-misses", marks.misses),
        ("debrief-false-alarms", marks.false_alarms),
        ("debrief-oddities-left", marks.oddities_left_alone),
        ("summary-decisions", marks.decisions_right),
    ]
    .into_iter()
    .map(|(key, count)| {
        let count = Say::literal(count.to_string());
        bsn! {
            card(tokens::MARGIN)
            Node { flex_grow: 1.0, flex_basis: px(140), row_gap: px(0) }
            Children [ text(count, Type::Head, Tone::Text), text(key, Type::Caption, Tone::TextSecond) ]
        }
    })
    .collect();
    let rows: Vec<_> = exam.cases.iter().zip(&marks.cases).map(|(case, marks)| row(case, marks)).collect();
    let article: Scenes = Box::new(bsn! {
        column(tokens::MARGIN)
        Children [
            text(title, Type::Head, Tone::Text),
            (
                Node { column_gap: px(tokens::MARGIN), align_items: AlignItems::Center, flex_wrap: FlexWrap::Wrap }
                Children [
                    disc(icon, tone, 40.0),
                    text(percent_text, Type::Head, Tone::Text),
                    (column(0.0) Children [ text(passed, Type::Title, Tone::Text), text(need, Type::Caption, Tone::TextSecond) ]),
                ]
            ),
            (Node { column_gap: px(tokens::PAD), row_gap: px(tokens::PAD), flex_wrap: FlexWrap::Wrap } Children [ {figures} ]),
            text("summary-cases", Type::Title, Tone::Text),
            (column(tokens::GRID) Children [ {rows} ]),
        ]
    });
    commands.spawn_scene(bsn! {
        #SummaryScreen
        DespawnOnExit::<Screen>(Screen::Summary)
        TabGroup
        Node { width: percent(100), height: percent(100), flex_direction: FlexDirection::Column }
        Fill(Tone::Ground)
        Children [
            (
                top_bar(tokens::TOP_BAR)
                Children [
                    text("summary-title", Type::Title, Tone::Text),
                    space(),
                    (
                        @Push { @look: Look::Next, @say: "summary-done", @key: Shortcut::Enter }
                        Name("done")
                        on(|_: On<Activate>, mut commands: Commands| commands.set_state_if_neq(Screen::Start))
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

fn row(case: &Case, marks: &CaseMarks) -> impl Scene {
    let good = marks.decision_right && marks.misses() == 0 && marks.false_alarms() == 0;
    let (icon, tone) = if good { (Icon::Check, Tone::Found) } else { (Icon::Alert, Tone::Missed) };
    let first = Say::literal(format!("{} · {} · {}", case.index + 1, case.shown.facts.number, case.bearer.name));
    let second = Say::key("summary-case")
        .with("hits", marks.hits())
        .with("faults", marks.faults.len())
        .with("alarms", marks.false_alarms());
    let decision = Say::key(marks.decision.map_or("debrief-undecided".to_owned(), |d| format!("decision-{}", d.id())));
    let points = Say::key("debrief-score").with("points", marks.points as f32).with("possible", marks.possible as f32);
    bsn! {
        card(tokens::PAD)
        Node { flex_direction: FlexDirection::Row, align_items: AlignItems::Center, column_gap: px(tokens::MARGIN) }
        Children [
            disc(icon, tone, tokens::ICON),
            (
                column(0.0)
                Node { flex_grow: 2.0, flex_basis: px(0) }
                Children [ text(first, Type::Strong, Tone::Text), text(second, Type::Caption, Tone::TextSecond) ]
            ),
            (text(decision, Type::Body, Tone::Text) Node { flex_grow: 1.0, flex_basis: px(0) }),
            text(points, Type::Strong, Tone::Text),
        ]
    }
}
