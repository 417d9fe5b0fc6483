//! A light or a tool of the desk: icon, name, key in the corner.

use super::{Control, Look, OwnInk, Shortcut, cap, own_glyph, own_text};
use crate::app::theme::{Icon, Named, Say, Type, tokens};
use bevy::prelude::*;
use bevy::ui_widgets::Button;

/// A light or a tool.
#[derive(SceneComponent, Default, Clone)]
#[scene(ToolProps)]
pub struct Tool;

/// What a tool's button shows.
#[derive(Default)]
pub struct ToolProps {
    pub icon: Icon,
    pub say: Say,
    pub key: Shortcut,
}

impl Tool {
    fn scene(props: ToolProps) -> impl Scene {
        let corner = props.key.cap().map(|label| {
            bsn! {
                Node { position_type: PositionType::Absolute, right: px(5), top: px(5) }
                Pickable::IGNORE
                Children [ cap(label) ]
            }
        });
        let name = props.say.clone();
        bsn! {
            Button
            Control(Look::Tool)
            template_value(Named(name))
            template_value(props.key)
            Node {
                min_width: px(tokens::TOOL.x),
                min_height: px(tokens::TOOL.y),
                flex_direction: FlexDirection::Column,
                justify_content: JustifyContent::FlexEnd,
                align_items: AlignItems::Center,
                row_gap: px(2),
                padding: UiRect { left: px(6), right: px(6), top: px(16), bottom: px(7) },
                border: px(1),
                border_radius: BorderRadius::all(px(tokens::RADIUS_CONTROL)),
            }
            Children [
                own_glyph(props.icon, tokens::ICON),
                own_text(props.say, Type::Tool, OwnInk::First),
                {corner},
            ]
        }
    }
}
