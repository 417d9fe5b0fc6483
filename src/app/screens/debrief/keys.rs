//! Arrow keys of the debrief: up and down go through the findings, left and right through the places where one shows.

use super::list::FindingRow;
use super::scene::{Looking, told};
use crate::app::bridge::{Exam, Reviewed};
use crate::app::state::{Overlay, Screen};
use bevy::input::ButtonState;
use bevy::input::keyboard::{KeyCode, KeyboardInput};
use bevy::input_focus::{FocusCause, FocusedInput, InputFocus, InputFocusVisible};
use bevy::prelude::*;
use bevy::window::PrimaryWindow;

pub fn plugin(app: &mut App) {
    app.add_systems(Startup, listen);
}

fn listen(windows: Query<Entity, With<PrimaryWindow>>, mut commands: Commands) {
    for window in &windows {
        commands.entity(window).observe(step);
    }
}

fn step(
    key: On<FocusedInput<KeyboardInput>>,
    screen: Res<State<Screen>>,
    overlay: Res<State<Overlay>>,
    exam: Option<Res<Exam>>,
    reviewed: Res<Reviewed>,
    rows: Query<(Entity, &FindingRow)>,
    mut looking: ResMut<Looking>,
    mut focus: ResMut<InputFocus>,
    mut visible: ResMut<InputFocusVisible>,
) {
    if *screen.get() != Screen::Debrief || *overlay.get() != Overlay::None || key.input.state != ButtonState::Pressed {
        return;
    }
    let Some(told) = exam.as_ref().and_then(|exam| told(exam, &reviewed)) else { return };
    let findings = told.findings();
    let Some(now) = findings.get(looking.finding) else { return };
    let traces = now.fault.map_or(1, |fault| fault.traces.len().max(1));
    let round = |at: usize, count: usize, forward: bool| (at + if forward { 1 } else { count - 1 }) % count;
    match key.input.key_code {
        code @ (KeyCode::ArrowDown | KeyCode::ArrowUp) => {
            let finding = round(looking.finding, findings.len(), code == KeyCode::ArrowDown);
            looking.set_if_neq(Looking { finding, trace: 0 });
            if let Some((row, _)) = rows.iter().find(|(_, FindingRow(place))| *place == finding) {
                focus.set(row, FocusCause::Navigated);
                visible.0 = true;
            }
        }
        code @ (KeyCode::ArrowRight | KeyCode::ArrowLeft) => {
            let trace = round(looking.trace.min(traces - 1), traces, code == KeyCode::ArrowRight);
            looking.set_if_neq(Looking { finding: looking.finding, trace });
        }
        _ => {}
    }
}
