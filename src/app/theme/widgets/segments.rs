//! One of a few choices that exclude each other; they stand in one frame.

use super::{Control, Look, OwnInk, own_glyph, own_text};
use crate::app::theme::{Icon, Named, Say, Type, tokens};
use bevy::prelude::*;
use bevy::ui::Selectable;
use bevy::ui_widgets::Button;

/// A choice; the chosen one carries `Selected`.
#[derive(SceneComponent, Default, Clone)]
#[scene(SegmentProps)]
#[require(Selectable)]
pub struct Segment;

/// What a choice shows.
#[derive(Default)]
pub struct SegmentProps {
    pub icon: Option<Icon>,
    pub say: Say,
}

impl Segment {
    fn scene(props: SegmentProps) -> impl Scene {
        let icon = props.icon.map(|icon| bsn! { own_glyph(icon, tokens::ICON) });
        let name = props.say.clone();
        bsn! {
            Button
            Control(Look::Segment)
            template_value(Named(name))
            Node {
                min_height: px(tokens::TOUCH - 2.0),
                min_width: px(tokens::TOUCH),
                flex_grow: 1.0,
                padding: UiRect::axes(px(14), px(tokens::HALF)),
                column_gap: px(tokens::GRID),
                border_radius: BorderRadius::all(px(tokens::RADIUS_CONTROL - 1.0)),
                justify_content: JustifyContent::Center,
                align_items: AlignItems::Center,
            }
            Children [ {icon}, own_text(props.say, Type::Button, OwnInk::First) ]
        }
    }
}
