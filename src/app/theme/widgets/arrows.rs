//! Arrow keys move between the controls of a group, as in any list.

use bevy::input::ButtonState;
use bevy::input::keyboard::{KeyCode, KeyboardInput};
use bevy::input_focus::tab_navigation::TabIndex;
use bevy::input_focus::{FocusCause, FocusedInput, InputFocus, InputFocusVisible};
use bevy::prelude::*;
use bevy::ui::InteractionDisabled;

/// A group whose controls are reached by arrow keys as well as by Tab.
#[derive(Component, Clone, Copy, Debug, Default)]
pub struct Arrows;

pub fn plugin(app: &mut App) {
    app.add_observer(step);
}

fn step(
    mut key: On<FocusedInput<KeyboardInput>>,
    groups: Query<(), With<Arrows>>,
    children: Query<&Children>,
    controls: Query<(), (With<TabIndex>, Without<InteractionDisabled>)>,
    mut focus: ResMut<InputFocus>,
    mut visible: ResMut<InputFocusVisible>,
) {
    if key.input.state != ButtonState::Pressed || !groups.contains(key.focused_entity) {
        return;
    }
    let inside: Vec<Entity> =
        children.iter_descendants_depth_first(key.focused_entity).filter(|child| controls.contains(*child)).collect();
    let Some(at) = focus.get().and_then(|focused| inside.iter().position(|control| *control == focused)) else {
        return;
    };
    let to = match key.input.key_code {
        KeyCode::ArrowDown | KeyCode::ArrowRight => (at + 1) % inside.len(),
        KeyCode::ArrowUp | KeyCode::ArrowLeft => (at + inside.len() - 1) % inside.len(),
        KeyCode::Home => 0,
        KeyCode::End => inside.len() - 1,
        _ => return,
    };
    key.propagate(false);
    focus.set(inside[to], FocusCause::Navigated);
    visible.0 = true;
}
