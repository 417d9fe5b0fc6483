//! The sheet of keys.

use super::sheet::{column_of, sheet};
use crate::app::state::Overlay;
use crate::app::theme::widgets::*;
use crate::app::theme::{Edge, Icon, Say, Scenes, Tone, Type, tokens};
use bevy::prelude::*;
use bevy::ui_widgets::Activate;

/// The keys, by what they are for: heads and their rows, each a key and what it does.
const KEYS: [(&str, &[(&str, &str)]); 4] = [
    (
        "help-lights",
        &[
            ("1", "light-white"),
            ("2", "light-oblique"),
            ("3", "light-transmitted"),
            ("4", "light-uv-a"),
            ("5", "light-uv-c"),
            ("6", "light-ir"),
            ("7", "light-coaxial"),
            ("W", "help-white-held"),
        ],
    ),
    (
        "help-tools",
        &[
            ("T", "help-tilt"),
            ("L", "help-loupe"),
            ("M", "tool-mrz-reader"),
            ("C", "tool-chip-reader"),
            ("S", "tool-seal-reader"),
            ("+ −", "help-zoom"),
            ("0", "help-fit"),
        ],
    ),
    (
        "help-views",
        &[
            ("key-pages", "help-page"),
            ("key-home", "help-data-page"),
            ("O", "help-open-book"),
            ("A", "help-beside"),
            ("G", "help-compare"),
            ("R", "reference-open"),
            ("Z", "help-icao-zones"),
        ],
    ),
    (
        "help-actions",
        &[
            ("F", "desk-flag"),
            ("N", "help-zone"),
            ("D", "desk-decide"),
            ("Ctrl Z", "desk-undo"),
            ("F1", "help"),
            ("Tab", "help-tab"),
            ("key-escape", "help-close"),
        ],
    ),
];

pub fn plugin(app: &mut App) {
    app.add_systems(OnEnter(Overlay::Help), open);
}

fn open(mut commands: Commands) {
    let columns: Vec<_> = KEYS
        .iter()
        .map(|(head, rows)| {
            let rows: Vec<_> = rows.iter().map(|(key, does)| row(key, does)).collect();
            bsn! {
                column(tokens::GRID)
                Node { flex_grow: 1.0, flex_basis: px(260) }
                Children [ text(*head, Type::Title, Tone::Text), {rows} ]
            }
        })
        .collect();
    let keys: Scenes = Box::new(bsn_list![
        (Node { column_gap: px(32), row_gap: px(tokens::MARGIN), flex_wrap: FlexWrap::Wrap, flex_shrink: 0.0 } Children [ {columns} ]),
        text("help-note", Type::Caption, Tone::TextSecond),
    ]);
    let contents: Scenes = Box::new(bsn_list![
        (
            Node { align_items: AlignItems::Center }
            Children [
                text("help-title", Type::Title, Tone::Text),
                space(),
                (
                    @Push { @look: Look::Quiet, @icon: Icon::Close, @name: "close", @key: Shortcut::Escape, @focus: true }
                    Name("close-help")
                    on(|_: On<Activate>, mut commands: Commands| commands.set_state_if_neq(Overlay::None))
                ),
            ]
        ),
        (@Scrolling { @contents: keys } Node { flex_basis: auto(), flex_shrink: 1.0 }),
    ]);
    commands.spawn_scene(sheet(Overlay::Help, column_of(1240.0), contents));
}

fn row(key: &'static str, does: &'static str) -> impl Scene {
    let key = if key.starts_with("key-") { Say::key(key) } else { Say::literal(key) };
    bsn! {
        Node { column_gap: px(tokens::PAD), align_items: AlignItems::Center }
        Children [
            (
                Node {
                    min_width: px(92),
                    padding: UiRect::axes(px(6), px(1)),
                    border: px(1),
                    border_radius: BorderRadius::all(px(tokens::HALF)),
                    justify_content: JustifyContent::Center,
                    flex_shrink: 0.0,
                }
                Edge(Tone::Edge)
                Children [ text(key, Type::Cap, Tone::TextSecond) ]
            ),
            (text(does, Type::Body, Tone::Text) Node { flex_shrink: 1.0 }),
        ]
    }
}
