//! A row of a list: an icon or a number, a first line, a second line.

use super::{Control, Look, OwnInk, own_glyph, own_text};
use crate::app::theme::{Icon, Named, Say, Type, tokens};
use bevy::prelude::*;
use bevy::scene::SceneList;
use bevy::ui::Selectable;
use bevy::ui_widgets::Button;

/// A row that can be chosen; the chosen one carries `Selected`.
#[derive(SceneComponent, Default, Clone)]
#[scene(RowProps)]
#[require(Selectable)]
pub struct Row;

/// What a row shows.
pub struct RowProps {
    pub look: Look,
    pub icon: Option<Icon>,
    /// Stands before the words in place of an icon.
    pub lead: Option<Box<dyn SceneList>>,
    pub first: Say,
    /// The second line; empty for none.
    pub second: Say,
    /// Stands at the end.
    pub tail: Option<Box<dyn SceneList>>,
}

impl Default for RowProps {
    fn default() -> RowProps {
        RowProps { look: Look::Row, icon: None, lead: None, first: default(), second: default(), tail: None }
    }
}

impl Row {
    fn scene(props: RowProps) -> impl Scene {
        let name = props.first.clone();
        let icon = props.icon.map(|icon| bsn! { own_glyph(icon, tokens::ICON) });
        let second = (!props.second.is_empty()).then(|| bsn! { own_text(props.second, Type::Caption, OwnInk::Second) });
        let height = if second.is_some() { tokens::ROW } else { tokens::TOUCH };
        bsn! {
            Button
            Control({props.look})
            template_value(Named(name))
            Node {
                min_height: px(height),
                padding: UiRect::axes(px(tokens::PAD), px(6)),
                column_gap: px(tokens::PAD),
                border: px(1),
                border_radius: BorderRadius::all(px(tokens::RADIUS_CONTROL)),
                align_items: AlignItems::Center,
                flex_shrink: 0.0,
            }
            Children [
                {icon},
                {props.lead},
                (
                    Node { flex_direction: FlexDirection::Column, flex_grow: 1.0, flex_basis: px(0), min_width: px(0) }
                    Pickable::IGNORE
                    Children [ own_text(props.first, Type::Strong, OwnInk::First), {second} ]
                ),
                {props.tail},
            ]
        }
    }
}
