//! A choice among a few views of a picture: icon and word, narrower than a button elsewhere, so that seven stand abreast.

use super::{Control, Look, OwnInk, own_glyph, own_text};
use crate::app::theme::{Icon, Named, Say, Type, tokens};
use bevy::prelude::*;
use bevy::ui_widgets::Button;

/// A choice; the chosen one carries `Selected`.
pub fn chip(icon: Icon, label: String) -> impl Scene {
    let say = Say::literal(label);
    let name = say.clone();
    bsn! {
        Button
        Control(Look::Tool)
        template_value(Named(name))
        Node {
            min_height: px(tokens::TOUCH),
            min_width: px(tokens::TOUCH),
            padding: UiRect::axes(px(tokens::GRID), px(tokens::HALF)),
            column_gap: px(6),
            border: px(1),
            border_radius: BorderRadius::all(px(tokens::RADIUS_CONTROL)),
            justify_content: JustifyContent::Center,
            align_items: AlignItems::Center,
            flex_shrink: 0.0,
        }
        Children [ own_glyph(icon, tokens::ICON_SMALL), own_text(say, Type::Tool, OwnInk::First) ]
    }
}
