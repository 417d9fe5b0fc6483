//! The sheet that lies above a screen: dims what is below, keeps the keys to itself, and goes with its overlay.

use crate::app::state::Overlay;
use crate::app::theme::widgets::Scope;
use crate::app::theme::{Edge, Fill, Scenes, Tone, tokens};
use bevy::input_focus::tab_navigation::TabGroup;
use bevy::prelude::*;

/// A sheet for as long as an overlay is on. `node` says how large it is and how its contents are arranged.
pub fn sheet(overlay: Overlay, node: Node, contents: Scenes) -> impl Scene {
    let node = Node {
        padding: UiRect::all(px(tokens::CARD)),
        border: UiRect::all(px(1)),
        border_radius: BorderRadius::all(px(tokens::RADIUS_POPOVER)),
        ..node
    };
    bsn! {
        Name({format!("{overlay:?}Overlay")})
        DespawnOnExit::<Overlay>(overlay)
        Scope(2)
        TabGroup { modal: true }
        GlobalZIndex(50)
        Node { position_type: PositionType::Absolute, width: percent(100), height: percent(100), justify_content: JustifyContent::Center, align_items: AlignItems::Center }
        Fill(Tone::Veil)
        Children [
            (template_value(node) Fill(Tone::Panel) Edge(Tone::ControlEdge) Children [ {contents} ])
        ]
    }
}

/// A sheet that is as high as what stands on it, below each other.
pub fn column_of(width: f32) -> Node {
    Node {
        flex_direction: FlexDirection::Column,
        width: px(width),
        max_width: percent(94),
        max_height: percent(94),
        row_gap: px(tokens::MARGIN),
        ..default()
    }
}
