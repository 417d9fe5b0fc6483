//! Shows where the keyboard is, and keeps it there when a part of a screen is made anew.

use super::{Theme, Tone};
use bevy::input_focus::{FocusCause, InputFocus, InputFocusVisible};
use bevy::picking::hover::Hovered;
use bevy::prelude::*;
use bevy::text::EditableText;
use bevy::ui_widgets::ScrollIntoView;

/// The name of the control that has the focus, so that its successor can have it.
#[derive(Resource, Default)]
pub(super) struct LastFocus(Option<Name>);

/// The entity that wears the ring.
#[derive(Component)]
pub(super) struct Ringed;

pub(super) fn keep(
    mut focus: ResMut<InputFocus>,
    mut last: ResMut<LastFocus>,
    names: Query<&Name>,
    successors: Query<(Entity, &Name), Added<Hovered>>,
) {
    let Some(focused) = focus.get() else {
        last.0 = None;
        return;
    };
    if let Ok(name) = names.get(focused) {
        if focus.is_changed() {
            last.0 = Some(name.clone());
        }
    } else if let Some(name) = &last.0
        && let Some((entity, _)) = successors.iter().find(|(_, successor)| *successor == name)
    {
        focus.set(entity, FocusCause::Navigated);
    }
}

/// Draws the ring; round the whole field where the text inside has the focus.
pub(super) fn ring(
    focus: Res<InputFocus>,
    visible: Res<InputFocusVisible>,
    theme: Res<Theme>,
    ringed: Query<Entity, With<Ringed>>,
    fields: Query<&ChildOf, With<EditableText>>,
    parents: Query<&ChildOf>,
    mut commands: Commands,
) {
    if !(focus.is_changed() || visible.is_changed() || theme.is_changed()) {
        return;
    }
    for entity in &ringed {
        commands.entity(entity).try_remove::<(Ringed, Outline, BoxShadow)>();
    }
    let Some(focused) = focus.get() else { return };
    let field = fields.get(focused).and_then(|inner| parents.get(inner.parent())).ok().map(ChildOf::parent);
    if !visible.0 && field.is_none() {
        return;
    }
    let (width, inner) = if theme.high_contrast() { (4.0, 2.0) } else { (2.0, 1.0) };
    commands.entity(field.unwrap_or(focused)).try_insert((
        Ringed,
        Outline::new(px(width), px(2), theme.colour(Tone::Focus)),
        BoxShadow::new(theme.colour(Tone::FocusInner), px(0), px(0), px(inner), px(0)),
    ));
    if visible.0 {
        commands.trigger(ScrollIntoView { entity: focused });
    }
}
