//! Asks before an examination is left; nothing of it is lost.

use crate::app::state::{Overlay, Screen};
use crate::app::theme::widgets::*;
use crate::app::theme::{Edge, Fill, Tone, Type, tokens};
use bevy::input_focus::tab_navigation::TabGroup;
use bevy::prelude::*;
use bevy::ui_widgets::Activate;

pub fn plugin(app: &mut App) {
    app.add_systems(OnEnter(Overlay::Leave), open);
}

fn open(mut commands: Commands) {
    commands.spawn_scene(bsn! {
        #LeaveOverlay
        DespawnOnExit::<Overlay>(Overlay::Leave)
        Scope(2)
        TabGroup { modal: true }
        GlobalZIndex(50)
        Node { position_type: PositionType::Absolute, width: percent(100), height: percent(100), justify_content: JustifyContent::Center, align_items: AlignItems::Center }
        Fill(Tone::Veil)
        Children [
            (
                Node {
                    flex_direction: FlexDirection::Column,
                    width: px(520),
                    max_width: percent(94),
                    padding: UiRect::all(px(tokens::CARD)),
                    row_gap: px(tokens::MARGIN),
                    border: px(1),
                    border_radius: BorderRadius::all(px(tokens::RADIUS_POPOVER)),
                }
                Fill(Tone::Panel)
                Edge(Tone::ControlEdge)
                Children [
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
                ]
            )
        ]
    });
}
