//! One of a few choices that exclude each other; they stand in one frame.

use super::{Control, Look, OwnInk, own_glyph, own_text};
use crate::app::theme::{Fill, Icon, Named, Say, Scenes, Tone, Type, tokens};
use bevy::prelude::*;
use bevy::scene::EntityScene;
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
                padding: UiRect::axes(px(10), px(tokens::HALF)),
                column_gap: px(tokens::GRID),
                border_radius: BorderRadius::all(px(tokens::RADIUS_PICTURE)),
                justify_content: JustifyContent::Center,
                align_items: AlignItems::Center,
            }
            Children [ {icon}, own_text(props.say, Type::Button, OwnInk::First) ]
        }
    }
}

/// Choices in a frame, with a line between each two.
pub fn segments(choices: impl IntoIterator<Item = impl Scene>) -> Scenes {
    let mut parts: Vec<Scenes> = Vec::new();
    for choice in choices {
        if !parts.is_empty() {
            parts.push(Box::new(bsn! { Node { width: px(1), flex_shrink: 0.0 } Fill(Tone::ControlEdge) }));
        }
        parts.push(Box::new(EntityScene(choice)));
    }
    Box::new(parts)
}
