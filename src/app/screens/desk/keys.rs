//! Keys of the desk that press no button: arrows, pages, zones, white while held.

use super::geometry::{Geometry, held};
use super::state::{Hand, Marking, Pose, View, document, places_here, tilted, zones};
use crate::app::bridge::{Drawing, Exam, Lighting, Whose};
use crate::app::state::{Overlay, Screen};
use crate::app::theme::widgets::types;
use crate::layers::Light;
use bevy::input::ButtonState;
use bevy::input::keyboard::{KeyCode, KeyboardInput};
use bevy::input_focus::FocusedInput;
use bevy::prelude::*;
use bevy::window::PrimaryWindow;

pub fn plugin(app: &mut App) {
    app.add_systems(Startup, listen);
}

fn listen(windows: Query<Entity, With<PrimaryWindow>>, mut commands: Commands) {
    for window in &windows {
        commands.entity(window).observe(press);
    }
}

fn press(
    key: On<FocusedInput<KeyboardInput>>,
    screen: Res<State<Screen>>,
    overlay: Res<State<Overlay>>,
    keys: Res<ButtonInput<KeyCode>>,
    exam: Option<Res<Exam>>,
    drawing: Res<Drawing>,
    geometry: Geometry,
    mut view: ResMut<View>,
    mut pose: ResMut<Pose>,
    mut lighting: ResMut<Lighting>,
    marking: Res<Marking>,
) {
    let Some(exam) = exam else { return };
    if *screen.get() != Screen::Desk || *overlay.get() != Overlay::None || marking.0.is_some() {
        return;
    }
    let input = &key.input;
    if types(input, 'w') {
        let held = input.state == ButtonState::Pressed;
        if view.white_held != held {
            view.white_held = held;
        }
        return;
    }
    if input.state != ButtonState::Pressed {
        return;
    }
    let shift = keys.any_pressed([KeyCode::ShiftLeft, KeyCode::ShiftRight]);
    if types(input, 'n') {
        let count = zones(&exam, &view, drawing.0.registry()).len();
        if count > 0 {
            view.zone = Some(match (view.zone, shift) {
                (None, false) => 0,
                (None, true) => count - 1,
                (Some(at), false) => (at + 1) % count,
                (Some(at), true) => (at + count - 1) % count,
            });
        }
        return;
    }
    let here = places_here(&exam, &view);
    let turn = |view: &mut View, to: usize| {
        view.page = to;
        view.zone = None;
    };
    match input.key_code {
        KeyCode::PageDown => {
            let to = (view.page + 1).min(here.end.saturating_sub(1));
            turn(&mut view, to);
        }
        KeyCode::PageUp => {
            let to = view.page.saturating_sub(1).max(here.start);
            turn(&mut view, to);
        }
        KeyCode::Home => {
            let data = document(&exam, &view).data_page();
            turn(&mut view, here.start + data);
        }
        KeyCode::Escape if view.reader.is_some() => view.reader = None,
        KeyCode::Escape if view.hand != Hand::Empty => view.hand = Hand::Empty,
        KeyCode::Escape if view.zone.is_some() => view.zone = None,
        code => {
            let Some(step) = arrow(code) else { return };
            let Some(page_mm) = geometry.page_mm() else { return };
            match view.hand {
                Hand::Tilt => lighting.tilt_deg = tilted(lighting.tilt_deg, step * 3.0),
                Hand::Loupe => {
                    let reach = 12.0 / pose.loupe_zoom;
                    pose.loupe_mm = (pose.loupe_mm + step * reach).clamp(Vec2::ZERO, page_mm);
                }
                // The whole page lies still, so the arrows are free for the lamp.
                Hand::Empty if view.lit() == Light::Oblique && pose.zoom <= 1.0 => {
                    lighting.lamp_deg += 15.0 * if step.x + step.y > 0.0 { 1.0 } else { -1.0 };
                }
                Hand::Empty => {
                    let Some(laid) = geometry.laid(Whose::Presented, &pose) else { return };
                    pose.pan_mm = held(pose.pan_mm + step * 48.0 / laid.px_per_mm, page_mm, pose.zoom);
                }
            }
        }
    }
}

fn arrow(code: KeyCode) -> Option<Vec2> {
    Some(match code {
        KeyCode::ArrowLeft => Vec2::NEG_X,
        KeyCode::ArrowRight => Vec2::X,
        KeyCode::ArrowUp => Vec2::NEG_Y,
        KeyCode::ArrowDown => Vec2::Y,
        _ => return None,
    })
}
