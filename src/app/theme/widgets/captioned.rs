//! A button of a narrow bar: icon and key, and the word below them.

use super::hint::Hinted;
use super::{Control, Look, OwnInk, Shortcut, cap, own_glyph, own_text};
use crate::app::theme::{Icon, Named, Say, Type, tokens};
use bevy::prelude::*;
use bevy::ui_widgets::Button;

/// What of it gives way in a narrow window: the word and the key, which the hint says too.
#[derive(Component, Clone, Copy, Debug, Default)]
struct GivesWay;

pub fn plugin(app: &mut App) {
    app.add_systems(Update, give_way);
}

/// In a window narrower than the screens are designed for, buttons that have a name besides their word show their icon alone.
fn give_way(window: Single<&Window>, scale: Res<UiScale>, mut parts: Query<&mut Node, With<GivesWay>>) {
    let narrow = (window.width() / scale.0).round() < tokens::DESIGN.x;
    for mut node in &mut parts {
        let display = if narrow { Display::None } else { Display::Flex };
        if node.display != display {
            node.display = display;
        }
    }
}

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
        let gives_way = || (!props.name.is_empty() && !props.say.is_empty()).then(|| bsn! { GivesWay });
        let (with_word, with_key) = (gives_way(), gives_way());
        let name = if props.name.is_empty() { props.say.clone() } else { props.name };
        let key = props.key.cap().map(|label| bsn! { cap(label) {with_key} });
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
                padding: UiRect::axes(px(tokens::HALF), px(tokens::HALF)),
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
                (own_text(props.say, Type::Cap, OwnInk::First) {with_word}),
            ]
        }
    }
}
