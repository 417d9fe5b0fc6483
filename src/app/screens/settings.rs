//! Settings: language, text, contrast, motion, window; each takes effect at once.

use crate::app::preferences::{DataFolder, NotKept, Preferences};
use crate::app::state::Screen;
use crate::app::theme::widgets::*;
use crate::app::theme::{AddPart, Fill, Icon, Say, Scenes, Tone, Type, tokens};
use crate::base::locale::Language;
use bevy::input_focus::tab_navigation::TabGroup;
use bevy::prelude::*;
use bevy::ui_widgets::Activate;

#[derive(Component, Clone, Default)]
struct Choices;

pub fn plugin(app: &mut App) {
    app.add_systems(OnEnter(Screen::Settings), enter)
        .add_part::<Choices, _, _>(resource_changed::<Preferences>.or_else(resource_changed::<NotKept>), choices);
}

fn enter(mut commands: Commands) {
    commands.spawn_scene(bsn! {
        #SettingsScreen
        DespawnOnExit::<Screen>(Screen::Settings)
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
                    text("settings", Type::Title, Tone::Text),
                    space(),
                ]
            ),
            (
                Node { flex_grow: 1.0, flex_basis: px(0), min_height: px(0), padding: UiRect::all(px(tokens::CARD)), justify_content: JustifyContent::Center }
                Children [
                    (
                        @Scrolling { @contents: {bsn! { column(tokens::MARGIN) Choices }} }
                        Node { max_width: px(880) }
                    )
                ]
            ),
        ]
    });
}

/// A setting: what it is, what it does, its choices.
fn setting(key: &'static str, choices: Vec<impl Scene>) -> impl Scene {
    let choices = segments(choices);
    bsn! {
        card(tokens::MARGIN)
        Node { flex_direction: FlexDirection::Row, align_items: AlignItems::Center, column_gap: px(tokens::MARGIN), row_gap: px(tokens::PAD), flex_wrap: FlexWrap::Wrap }
        Children [
            (
                column(0.0)
                Node { flex_grow: 1.0, flex_basis: px(260) }
                Children [
                    text(key, Type::Strong, Tone::Text),
                    text(Say::key(format!("{key}-note")), Type::Caption, Tone::TextSecond),
                ]
            ),
            (frame() Arrows Children [ {choices} ]),
        ]
    }
}

fn choice(
    name: String,
    say: Say,
    is: bool,
    set: impl Fn(&mut Preferences) + Clone + Send + Sync + 'static,
) -> impl Scene {
    bsn! {
        @Segment { @say: say }
        Name(name)
        {chosen(is)}
        on(move |_: On<Activate>, mut preferences: ResMut<Preferences>| set(&mut preferences))
    }
}

fn choices(preferences: Res<Preferences>, folder: Res<DataFolder>, not_kept: Res<NotKept>) -> Scenes {
    let languages = Language::ALL.map(|language| {
        choice(
            format!("language-{}", language.code()),
            Say::literal(language.own_name()),
            preferences.language == language,
            move |preferences| preferences.language = language,
        )
    });
    let sizes = tokens::TEXT_SCALES.map(|percent| {
        choice(
            format!("text-{percent}"),
            Say::key("percent").with("count", usize::from(percent)),
            preferences.text_percent == percent,
            move |preferences| preferences.text_percent = percent,
        )
    });
    let switch = |id: &str, now: bool, set: fn(&mut Preferences, bool)| {
        [(false, "off"), (true, "on")]
            .map(|(value, key)| {
                choice(format!("{id}-{key}"), Say::key(key), now == value, move |preferences: &mut Preferences| {
                    set(preferences, value);
                })
            })
            .into()
    };
    let (tone, kept) = match &not_kept.0 {
        None => (Tone::TextSecond, Say::key("settings-kept").with("folder", folder.0.display().to_string())),
        Some(problem) => (Tone::Missed, Say::key("not-kept").with("problem", problem.as_str())),
    };
    Box::new(bsn_list![
        setting("settings-language", languages.into()),
        setting("settings-text", sizes.into()),
        setting("settings-contrast", switch("contrast", preferences.high_contrast, |p, on| p.high_contrast = on)),
        setting("settings-motion", switch("motion", preferences.less_motion, |p, on| p.less_motion = on)),
        setting("settings-window", switch("window", preferences.full_screen, |p, on| p.full_screen = on)),
        text(kept, Type::Caption, tone),
    ])
}
