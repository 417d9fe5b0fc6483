//! PageUp and PageDown scroll what is only read, where no control inside could be reached by Tab.

use bevy::input::ButtonState;
use bevy::input::keyboard::{KeyCode, KeyboardInput};
use bevy::input_focus::FocusedInput;
use bevy::prelude::*;
use bevy::ui_widgets::ScrollArea;
use bevy::window::PrimaryWindow;

/// A `Scrolling` that PageUp and PageDown move, wherever the focus is.
#[derive(Component, Clone, Copy, Debug, Default)]
pub struct ByPage;

/// The share of what is in view by which a key press moves on; the rest stays as a hold for the eye.
const STEP: f32 = 0.8;

pub fn plugin(app: &mut App) {
    app.add_systems(Startup, listen);
}

fn listen(windows: Query<Entity, With<PrimaryWindow>>, mut commands: Commands) {
    for window in &windows {
        commands.entity(window).observe(scroll);
    }
}

fn scroll(
    key: On<FocusedInput<KeyboardInput>>,
    pages: Query<&Children, With<ByPage>>,
    mut areas: Query<(&ComputedNode, &mut ScrollPosition), With<ScrollArea>>,
) {
    let direction = match (key.input.state, key.input.key_code) {
        (ButtonState::Pressed, KeyCode::PageDown) => 1.0,
        (ButtonState::Pressed, KeyCode::PageUp) => -1.0,
        _ => return,
    };
    for area in pages.iter().flatten() {
        let Ok((node, mut position)) = areas.get_mut(*area) else { continue };
        let (seen, whole) =
            (node.size().y * node.inverse_scale_factor, node.content_size().y * node.inverse_scale_factor);
        position.y = (position.y + direction * STEP * seen).clamp(0.0, (whole - seen).max(0.0));
    }
}
