//! A button: an icon, a word, the key that does the same.

use super::hint::Hinted;
use super::{Control, Look, OwnInk, Shortcut, cap, own_glyph, own_text};
use crate::app::theme::{Icon, Named, Say, Type, tokens};
use bevy::input_focus::AutoFocus;
use bevy::prelude::*;
use bevy::ui_widgets::Button;

/// A button; `On<Activate>` says that it was pressed.
#[derive(SceneComponent, Default, Clone)]
#[scene(PushProps)]
pub struct Push;

/// What a button shows.
#[derive(Default)]
pub struct PushProps {
    pub look: Look,
    pub icon: Option<Icon>,
    /// The word on it; empty for an icon alone.
    pub say: Say,
    /// What an icon alone is called.
    pub name: Say,
    pub key: Shortcut,
    /// The large size, for the one next action of a screen.
    pub large: bool,
    /// It has the focus as soon as it appears.
    pub focus: bool,
}

impl Push {
    fn scene(props: PushProps) -> impl Scene {
        let word = if props.large {
            Type::Title
        } else if props.look == Look::Next {
            Type::Strong
        } else {
            Type::Button
        };
        let height = if props.large { tokens::LARGE } else { tokens::TOUCH };
        let pad = if props.say.is_empty() { 9.0 } else { tokens::MARGIN };
        let name = if props.say.is_empty() { props.name } else { props.say.clone() };
        let icon = props.icon.map(|icon| bsn! { own_glyph(icon, tokens::ICON) });
        let say = (!props.say.is_empty()).then(|| bsn! { own_text(props.say, word, OwnInk::First) });
        let key_cap = props.key.cap().filter(|_| say.is_some()).map(|label| bsn! { cap(label) });
        let hinted = say.is_none().then(|| bsn! { Hinted });
        let focus = props.focus.then(|| bsn! { AutoFocus });
        bsn! {
            Button
            Control({props.look})
            {focus}
            {hinted}
            template_value(Named(name))
            template_value(props.key)
            Node {
                min_height: px(height),
                min_width: px(tokens::TOUCH),
                padding: UiRect::axes(px(pad), px(tokens::HALF)),
                column_gap: px(10),
                border: px(1),
                border_radius: BorderRadius::all(px(tokens::RADIUS_CONTROL)),
                justify_content: JustifyContent::Center,
                align_items: AlignItems::Center,
                flex_shrink: 0.0,
            }
            Children [ {icon}, {say}, {key_cap} ]
        }
    }
}
