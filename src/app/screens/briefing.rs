//! Briefing: where and when you stand, what holds today, what is asked, what is on the desk.

use super::desk::{light_icon, time_mode, tool_icon};
use crate::app::bridge::{
    BrokenOff, Chosen, Drawing, NotBegun, Shelf, begin, case_count, date_name, go_on, state_name,
};
use crate::app::preferences::{DataFolder, Preferences};
use crate::app::state::Screen;
use crate::app::theme::widgets::*;
use crate::app::theme::{AddPart, Fill, Icon, Say, Scenes, Theme, Tone, Type, Words, tokens};
use crate::base::locale::LocalText;
use crate::inspection::{Kind, TOOLS};
use crate::scenario::{Feedback, Scenario};
use bevy::input_focus::tab_navigation::TabGroup;
use bevy::prelude::*;
use bevy::ui_widgets::Activate;

#[derive(Component, Clone, Default)]
struct Body;
#[derive(Component, Clone, Default)]
struct Ways;

pub fn plugin(app: &mut App) {
    app.add_systems(OnEnter(Screen::Briefing), enter)
        .add_part::<Body, _, _>(resource_changed::<Words>.or_else(resource_changed::<Theme>), body)
        .add_part::<Ways, _, _>(resource_changed::<Words>.or_else(resource_changed::<NotBegun>), ways);
}

fn enter(
    preferences: Res<Preferences>,
    folder: Res<DataFolder>,
    shelf: Res<Shelf>,
    mut broken: ResMut<BrokenOff>,
    mut not_begun: ResMut<NotBegun>,
    mut commands: Commands,
) {
    broken.look(&preferences.trainee, &folder, &shelf);
    not_begun.0 = None;
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
                        @Push { @look: Look::Quiet, @icon: Icon::Back, @name: "back", @key: Shortcut::Escape }
                        Name("back")
                        on(|_: On<Activate>, mut commands: Commands| commands.set_state_if_neq(Screen::Start))
                    ),
                    text("briefing-title", Type::Title, Tone::Text),
                ]
            ),
            (Body Node { flex_grow: 1.0, flex_basis: px(0), min_height: px(0) }),
        ]
    });
}

fn body(
    shelf: Res<Shelf>,
    chosen_now: Res<Chosen>,
    drawing: Res<Drawing>,
    words: Res<Words>,
    theme: Res<Theme>,
) -> Scenes {
    let Some(loaded) = shelf.0.get(chosen_now.0) else {
        return Box::new(bsn! { text("start-no-scenarios", Type::Body, Tone::TextSecond) });
    };
    let scenario = &loaded.scenario;
    let article = article(scenario, &words);
    let aside = aside(scenario, &drawing, &words);
    let width = if theme.is_wide() { 528.0 } else { 416.0 };
    Box::new(bsn_list![
        (
            Node { flex_grow: 1.0, flex_basis: px(0), min_width: px(0), padding: UiRect { left: px(48), right: px(32), top: px(28), bottom: px(0) }, justify_content: JustifyContent::Center }
            Children [ (@Scrolling { @contents: article } ByPage Node { max_width: px(800) }) ]
        ),
        (
            panel(width)
            Node { padding: UiRect::all(px(tokens::CARD)), row_gap: px(tokens::MARGIN) }
            Children [
                (@Scrolling { @contents: aside, @gap: tokens::MARGIN } ByPage),
                (Ways column(tokens::GRID) Node { flex_shrink: 0.0 }),
            ]
        ),
    ])
}

/// What is read: title, task, rules, aims.
fn article(scenario: &Scenario, words: &Words) -> Scenes {
    let title = Say::literal(words.local(&scenario.title));
    let summary = Say::literal(words.local(&scenario.summary));
    let task = Say::literal(words.local(&scenario.briefing.task));
    let list = |texts: &[LocalText]| -> Vec<_> { texts.iter().map(|text| point(words.local(text))).collect() };
    let section = |head: &'static str, points: Vec<_>| {
        (!points.is_empty())
            .then(|| bsn! { column(tokens::GRID) Children [ text(head, Type::Title, Tone::Text), {points} ] })
    };
    let rules = section("briefing-rules", list(&scenario.briefing.rules));
    let aims = section("briefing-aims", list(&scenario.aims));
    Box::new(bsn! {
        column(tokens::CARD)
        Node { padding: UiRect::bottom(px(tokens::CARD)) }
        Children [
            (
                column(tokens::GRID)
                Children [ text(title, Type::Head, Tone::Text), text(summary, Type::Body, Tone::TextSecond) ]
            ),
            (
                card(tokens::MARGIN)
                Children [ text("briefing-task", Type::Label, Tone::TextSecond), text(task, Type::Body, Tone::Text) ]
            ),
            {rules},
            {aims},
        ]
    })
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

/// What is looked up: post, date, state, number of cases, time, feedback, and the instruments.
fn aside(scenario: &Scenario, drawing: &Drawing, words: &Words) -> Scenes {
    let briefing = &scenario.briefing;
    let feedback = match scenario.feedback {
        Feedback::AfterEach => "briefing-feedback-each",
        Feedback::AtEnd => "briefing-feedback-end",
    };
    let facts = vec![
        fact(Icon::Post, "briefing-post", Say::literal(words.local(&briefing.post))),
        fact(Icon::Calendar, "briefing-date", Say::literal(date_name(words, briefing.date))),
        fact(Icon::Shield, "briefing-officer", Say::literal(state_name(drawing, words, &briefing.state))),
        fact(Icon::Document, "briefing-travellers", Say::key("cases").with("count", case_count(scenario))),
        fact(Icon::Clock, "briefing-time", time_mode(scenario)),
        fact(Icon::Decision, "briefing-feedback", Say::key(feedback)),
    ];
    let tools: Vec<_> = TOOLS
        .iter()
        .filter(|tool| scenario.tools.iter().any(|id| id == tool.id()))
        .map(|tool| match tool.kind() {
            Kind::Light(light) => tag(Some(light_icon(light)), Say::key(format!("light-{}", light.id()))),
            Kind::Tool => tag(Some(tool_icon(tool.id())), Say::key(format!("tool-{}", tool.id()))),
        })
        .collect();
    Box::new(bsn_list![
        (column(tokens::PAD) Children [ {facts} ]),
        rule(),
        text("briefing-tools", Type::Label, Tone::TextSecond),
        (Node { column_gap: px(tokens::GRID), row_gap: px(tokens::GRID), flex_wrap: FlexWrap::Wrap } Children [ {tools} ]),
    ])
}

fn fact(icon: Icon, name: &'static str, value: Say) -> impl Scene {
    bsn! {
        Node { column_gap: px(tokens::PAD), align_items: AlignItems::Center }
        Children [
            glyph(icon, tokens::ICON, Tone::TextSecond),
            (
                column(0.0)
                Node { flex_grow: 1.0, flex_basis: px(0) }
                Children [ text(name, Type::Caption, Tone::TextSecond), text(value, Type::Strong, Tone::Text) ]
            ),
        ]
    }
}

/// The ways to the desk: where an examination was broken off, going on with it comes first.
fn ways(
    shelf: Res<Shelf>,
    chosen_now: Res<Chosen>,
    broken: Res<BrokenOff>,
    not_begun: Res<NotBegun>,
    words: Res<Words>,
) -> Scenes {
    let problem = not_begun.0.as_ref().map(|why| {
        let say = Say::key("start-not-begun").with("problem", why.as_str());
        bsn! {
            Node { column_gap: px(tokens::GRID) }
            Children [
                glyph(Icon::Missed, tokens::ICON_SMALL, Tone::Missed),
                (text(say, Type::Caption, Tone::Missed) Node { flex_shrink: 1.0 }),
            ]
        }
    });
    let chosen_id = shelf.0.get(chosen_now.0).map(|loaded| loaded.scenario.id.as_str());
    let Some(unfinished) = &broken.0 else {
        return Box::new(bsn_list![{ problem }, begin_way(Look::Next, Shortcut::Enter, "briefing-go", true)]);
    };
    let scenario = &unfinished.loaded.scenario;
    // Only its own briefing makes going on the first thing to do.
    let same = chosen_id == Some(scenario.id.as_str());
    let stopped = Say::key("briefing-stopped")
        .with("title", words.local(&scenario.title))
        .with("next", unfinished.decided + 1)
        .with("count", case_count(scenario));
    let note = bsn! {
        Node { column_gap: px(tokens::GRID) }
        Children [
            glyph(Icon::Undo, tokens::ICON_SMALL, Tone::TextSecond),
            (text(stopped, Type::Caption, Tone::TextSecond) Node { flex_shrink: 1.0 }),
        ]
    };
    if same {
        let begin = begin_way(Look::Button, Shortcut::None, "briefing-anew", false);
        Box::new(bsn_list![{ problem }, note, go_on_way(Look::Next, Shortcut::Enter, true), begin])
    } else {
        let begin = begin_way(Look::Next, Shortcut::Enter, "briefing-go", true);
        Box::new(bsn_list![{ problem }, note, go_on_way(Look::Button, Shortcut::None, false), begin])
    }
}

fn begin_way(look: Look, key: Shortcut, say: &'static str, large: bool) -> impl Scene {
    bsn! {
        @Push { @look: look, @say: say, @key: key, @large: large }
        Name("begin")
        on(|_: On<Activate>, mut commands: Commands| commands.queue(|world: &mut World| to_desk(world, begin)))
    }
}

fn go_on_way(look: Look, key: Shortcut, large: bool) -> impl Scene {
    bsn! {
        @Push { @look: look, @say: "briefing-go-on", @key: key, @large: large }
        Name("go-on")
        on(|_: On<Activate>, mut commands: Commands| commands.queue(|world: &mut World| to_desk(world, go_on)))
    }
}

/// Begins or goes on; says so where that cannot be.
pub fn to_desk(world: &mut World, how: fn(&mut World) -> Result<(), String>) {
    let result = how(world);
    world.resource_mut::<NotBegun>().set_if_neq(NotBegun(result.clone().err()));
    if result.is_ok() {
        world.commands().set_state_if_neq(Screen::Desk);
        world.flush();
    }
}
