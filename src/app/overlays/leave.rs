//! Asks before an examination is left; nothing of it is lost.

use super::sheet::{column_of, sheet};
use crate::app::state::{Overlay, Screen};
use crate::app::theme::widgets::*;
use crate::app::theme::{Scenes, Tone, Type, tokens};
use bevy::prelude::*;
use bevy::ui_widgets::Activate;

pub fn plugin(app: &mut App) {
    app.add_systems(OnEnter(Overlay::Leave), open);
}

fn open(mut commands: Commands) {
    let contents: Scenes = Box::new(bsn_list![
        text("leave-title", Type::Title, Tone::Text),
        text("leave-note", Type::Body, Tone::TextSecond),
        (
            Node { justify_content: JustifyContent::SpaceBetween, column_gap: px(tokens::PAD), flex_wrap: FlexWrap::Wrap, row_gap: px(tokens::GRID) }
            Children [
                (
                    @Push { @look: Look::Quiet, @say: "leave-stay", @key: Shortcut::Escape }
                    Name("stay")
                    on(|_: On<Activate>, mut commands: Commands| commands.set_state_if_neq(Overlay::None))
                ),
                (
                    @Push { @look: Look::Next, @say: "leave-go", @key: Shortcut::Enter, @focus: true }
                    Name("leave-now")
                    on(|_: On<Activate>, mut commands: Commands| {
                        commands.set_state_if_neq(Overlay::None);
                        commands.set_state_if_neq(Screen::Start);
                    })
                ),
            ]
        ),
    ]);
    commands.spawn_scene(sheet(Overlay::Leave, column_of(520.0), contents));
}
