//! A button of a narrow bar: icon and key, and the word below them.

use super::hint::Hinted;
use super::{Control, Look, OwnInk, Shortcut, cap, own_glyph, own_text};
use crate::app::theme::{Icon, Named, Say, Type, tokens};
use bevy::prelude::*;
use bevy::ui_widgets::Button;

/// A button with a word below its icon.
#[derive(SceneComponent, Default, Clone)]
#[scene(CaptionedProps)]
pub struct Captioned;

/// What it shows.
#[derive(Default)]
pub struct CaptionedProps {
    pub icon: Icon,
    pub say: Say,
    /// What it is called in full, where there is no room for that.
    pub name: Say,
    pub key: Shortcut,
}

impl Captioned {
    fn scene(props: CaptionedProps) -> impl Scene {
        let hinted = (!props.name.is_empty()).then(|| bsn! { Hinted });
        let name = if props.name.is_empty() { props.say.clone() } else { props.name };
        let key = props.key.cap().map(|label| bsn! { cap(label) });
        bsn! {
            Button
            Control(Look::Button)
            {hinted}
            template_value(Named(name))
            template_value(props.key)
            Node {
                min_width: px(tokens::TOUCH),
                min_height: px(tokens::CAPTIONED),
                flex_direction: FlexDirection::Column,
                justify_content: JustifyContent::Center,
                align_items: AlignItems::Center,
                row_gap: px(2),
                padding: UiRect::axes(px(6), px(tokens::HALF)),
                border: px(1),
                border_radius: BorderRadius::all(px(tokens::RADIUS_CONTROL)),
                flex_shrink: 0.0,
            }
            Children [
                (
                    Node { column_gap: px(6), align_items: AlignItems::Center }
                    Pickable::IGNORE
                    Children [ own_glyph(props.icon, 22.0), {key} ]
                ),
                own_text(props.say, Type::Cap, OwnInk::First),
            ]
        }
    }
}
