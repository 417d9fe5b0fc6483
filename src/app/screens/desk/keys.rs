//! Keys of the desk that press no button: arrows, pages, zones, white while held.

use super::geometry::{Geometry, held};
use super::state::{Hand, Marking, Pose, View, document, opened, places_here, tilted, turned, zones};
use crate::app::bridge::{Drawing, Exam, Lighting};
use crate::app::state::{Overlay, Screen};
use crate::app::theme::widgets::{Modifiers, types};
use crate::issuer::Registry;
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
    modifiers: Res<Modifiers>,
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
    if types(input, 'n') {
        next_zone(&exam, &mut view, drawing.0.registry(), modifiers.shift);
        return;
    }
    match input.key_code {
        KeyCode::PageDown | KeyCode::PageUp => {
            if let Some(to) = turned(&exam, &view, input.key_code == KeyCode::PageDown) {
                view.go(&exam, to);
            }
        }
        KeyCode::Home => {
            let to = places_here(&exam, &view).start + document(&exam, &view).data_page();
            view.go(&exam, to);
        }
        KeyCode::Escape if view.reader.is_some() => view.reader = None,
        KeyCode::Escape if view.hand != Hand::Empty => view.hand = Hand::Empty,
        KeyCode::Escape if view.zone.is_some() => view.zone = None,
        code => {
            let Some(step) = arrow(code) else { return };
            let Some((pane, lying)) = geometry.examined() else { return };
            match view.hand {
                Hand::Tilt => lighting.tilt_deg = tilted(lighting.tilt_deg, step * 3.0),
                Hand::Loupe => {
                    // In an opened book the loupe passes over the fold.
                    let to = lying.area_mm.min + pose.loupe_mm + step * 12.0 / pose.loupe_zoom;
                    let spread = geometry.spread(pane);
                    let Some((place, at)) = spread.and_then(|spread| spread.page_at(to)) else { return };
                    let Some(area) = spread.and_then(|spread| spread.area_mm(place)) else { return };
                    view.go(&exam, place);
                    pose.loupe_mm = at.clamp(Vec2::ZERO, area.size());
                }
                Hand::Empty => {
                    let Some(laid) = geometry.laid(pane, &pose) else { return };
                    // What is seen whole lies still, so the arrows are free for the lamp, or in an opened book for the other page.
                    if laid.zoom > 1.0 {
                        let frame = &mut pose.frames[geometry.table.frame(pane)];
                        frame.pan_mm = held(frame.pan_mm + step * 48.0 / laid.px_per_mm, laid.size_mm, frame.zoom);
                    } else if view.lit() == Light::Oblique {
                        lighting.lamp_deg += 15.0 * if step.x + step.y > 0.0 { 1.0 } else { -1.0 };
                    } else if let [below, above] = *opened(&exam, &view, view.page) {
                        view.go(&exam, if step.x + step.y > 0.0 { below } else { above });
                    }
                }
            }
        }
    }
}

/// Points the keyboard at the next place of the page, or the one before; in an opened book on to the facing page.
fn next_zone(exam: &Exam, view: &mut View, registry: &Registry, back: bool) {
    let on = |place: usize| zones(exam, &View { page: place, ..view.clone() }, registry).len();
    let places: Vec<(usize, usize)> =
        opened(exam, view, view.page).into_iter().flat_map(|place| (0..on(place)).map(move |n| (place, n))).collect();
    let here = places.iter().position(|(place, n)| *place == view.page && Some(*n) == view.zone);
    let first = places.iter().position(|(place, _)| *place == view.page);
    let last = places.iter().rposition(|(place, _)| *place == view.page);
    let to = match (here, back) {
        (Some(at), false) => Some((at + 1) % places.len()),
        (Some(at), true) => Some((at + places.len() - 1) % places.len()),
        (None, false) => first.or((!places.is_empty()).then_some(0)),
        (None, true) => last.or(places.len().checked_sub(1)),
    };
    if let Some((place, n)) = to.and_then(|to| places.get(to)) {
        view.go(exam, *place);
        view.zone = Some(*n);
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
