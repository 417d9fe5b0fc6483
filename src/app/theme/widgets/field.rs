//! A field to write in: label above, placeholder inside, an error below where one is due.

use super::{glyph, text};
use crate::app::theme::plugin::Paint;
use crate::app::theme::{Edge, Fill, Icon, Ink, Named, Say, Set, Theme, Tone, Type, tokens};
use bevy::input_focus::AutoFocus;
use bevy::input_focus::tab_navigation::TabIndex;
use bevy::picking::hover::Hovered;
use bevy::prelude::*;
use bevy::text::{EditableText, EditableTextSystems, TextCursorStyle};
use std::time::Duration;

/// A frame with a line of text to edit.
#[derive(SceneComponent, Default, Clone)]
#[scene(FieldProps)]
pub struct Field;

/// What a field shows.
#[derive(Default)]
pub struct FieldProps {
    /// What it is called; said to screen readers, and written above it by its screen.
    pub name: Say,
    /// Identifies it among the entities, so that it keeps the focus.
    pub id: &'static str,
    pub icon: Option<Icon>,
    pub placeholder: Say,
    pub value: String,
    /// The most characters it takes; 0 for any number.
    pub most_characters: usize,
    pub wrong: bool,
    /// It has the focus as soon as it appears.
    pub focus: bool,
}

/// The text inside a field.
#[derive(Component, Clone, Copy, Debug, Default)]
pub struct FieldText;

/// Says that the text of a field has changed; reaches the field's frame and what is above it.
#[derive(EntityEvent, Clone, Debug)]
#[entity_event(propagate, auto_propagate)]
pub struct Edited {
    pub entity: Entity,
    pub text: String,
}

/// The text that was last told.
#[derive(Component, Clone, Debug, Default)]
pub(super) struct Told(String);

/// Shown while the field is empty.
#[derive(Component, Clone, Copy, Debug, Default)]
pub struct Placeholder;

impl Field {
    fn scene(props: FieldProps) -> impl Scene {
        let icon = props.icon.map(|icon| bsn! { glyph(icon, 20.0, Tone::TextSecond) });
        let edge = if props.wrong { Tone::Missed } else { Tone::Edge };
        let editable = EditableText {
            max_characters: (props.most_characters > 0).then_some(props.most_characters),
            // A steady cursor: nothing on the screen moves while it is idle.
            cursor_blink_period: Duration::MAX,
            cursor_width: 0.1,
            ..EditableText::new(&props.value)
        };
        let focus = props.focus.then(|| bsn! { AutoFocus });
        let id = props.id.to_owned();
        let (name, placeholder) = (props.name, props.placeholder);
        bsn! {
            Node {
                min_height: px(tokens::TOUCH),
                padding: UiRect::axes(px(tokens::PAD), px(tokens::GRID)),
                column_gap: px(10),
                border: px(1),
                border_radius: BorderRadius::all(px(tokens::RADIUS_CONTROL)),
                align_items: AlignItems::Center,
                flex_shrink: 0.0,
            }
            Fill(Tone::Well)
            Edge(edge)
            Children [
                {icon},
                (
                    Node { flex_grow: 1.0, flex_basis: px(0), min_width: px(0) }
                    Children [
                        (
                            text(placeholder, Type::Body, Tone::Placeholder)
                            Placeholder
                            Node { position_type: PositionType::Absolute, left: px(0), top: px(0) }
                        ),
                        (
                            Name(id)
                            {focus}
                            template_value(editable)
                            FieldText
                            Told({props.value})
                            Hovered
                            TabIndex
                            template_value(Named(name))
                            TextLayout { linebreak: LineBreak::NoWrap }
                            TextCursorStyle
                            Set(Type::Body)
                            Ink(Tone::Text)
                            Node { flex_grow: 1.0, flex_basis: px(0), min_width: px(0) }
                        ),
                    ]
                ),
            ]
        }
    }
}

pub fn plugin(app: &mut App) {
    app.add_systems(PostUpdate, tell.after(EditableTextSystems))
        .add_systems(PostUpdate, (place_held, colour_cursor).before(Paint));
}

/// Says what has been written, in the frame in which it was.
pub(super) fn tell(
    mut fields: Query<(Entity, &EditableText, &mut Told), Changed<EditableText>>,
    mut commands: Commands,
) {
    for (entity, field, mut told) in &mut fields {
        let text = field.value().to_string();
        if told.0 != text {
            told.0.clone_from(&text);
            commands.trigger(Edited { entity, text });
        }
    }
}

fn place_held(
    fields: Query<(&EditableText, &ChildOf), Changed<EditableText>>,
    children: Query<&Children>,
    mut placeholders: Query<&mut Visibility, With<Placeholder>>,
) {
    for (field, frame) in &fields {
        for child in children.iter_descendants(frame.parent()) {
            if let Ok(mut visibility) = placeholders.get_mut(child) {
                let empty = field.value().to_string().is_empty();
                visibility.set_if_neq(if empty { Visibility::Inherited } else { Visibility::Hidden });
            }
        }
    }
}

fn colour_cursor(theme: Res<Theme>, mut cursors: Query<Mut<TextCursorStyle>>) {
    for mut style in &mut cursors {
        let wanted = TextCursorStyle {
            color: theme.colour(Tone::Text),
            selection_color: theme.colour(Tone::Edge),
            unfocused_selection_color: theme.colour(Tone::Clear),
            selected_text_color: None,
        };
        style.set_if_neq(wanted);
    }
}
