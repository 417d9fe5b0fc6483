//! How long frames take on the desk: while the lamp is carried, while the loupe is moved, and how many are drawn while nothing happens.

use super::bridge::{Chosen, Lighting, Shelf, begin, is_drawing};
use super::preferences::Preferences;
use super::screens::desk::{Hand, Pose, View};
use super::state::Screen;
use crate::layers::Light;
use bevy::prelude::*;
use bevy::window::{PresentMode, PrimaryWindow};
use bevy::winit::{UpdateMode, WinitSettings};
use std::time::Duration;

/// Frames that are measured of each movement.
const FRAMES: usize = 240;
/// How long nothing happens.
const STILL: Duration = Duration::from_secs(3);

#[derive(Clone, Copy, Debug, Default, PartialEq)]
enum Phase {
    #[default]
    Enter,
    Settle(u32),
    Lamp(usize),
    Loupe(usize),
    /// Frames so far, since when.
    Still(usize, Duration),
}

#[derive(Resource, Default)]
struct Measured {
    phase: Phase,
    times: Vec<Duration>,
}

pub fn plugin(app: &mut App) {
    app.init_resource::<Measured>().insert_resource(WinitSettings::continuous()).add_systems(Last, step);
}

fn step(world: &mut World) {
    let time = world.resource::<Time<Real>>();
    let (delta, now) = (time.delta(), time.elapsed());
    let phase = world.resource::<Measured>().phase;
    let next = match phase {
        Phase::Enter => {
            enter(world);
            Phase::Settle(0)
        }
        Phase::Settle(quiet) if quiet > 60 => {
            world.resource_mut::<View>().light = Light::Oblique;
            Phase::Lamp(0)
        }
        Phase::Settle(quiet) => Phase::Settle(if is_drawing(world) { 0 } else { quiet + 1 }),
        Phase::Lamp(frame) if frame == FRAMES => {
            tell(world, "lamp carried");
            world.resource_mut::<View>().hand = Hand::Loupe;
            Phase::Loupe(0)
        }
        Phase::Lamp(frame) => {
            world.resource_mut::<Measured>().times.push(delta);
            world.resource_mut::<Lighting>().lamp_deg = frame as f32 * 1.5;
            Phase::Lamp(frame + 1)
        }
        Phase::Loupe(frame) if frame == FRAMES => {
            tell(world, "loupe moved");
            world.insert_resource(WinitSettings {
                focused_mode: UpdateMode::reactive_low_power(STILL),
                unfocused_mode: UpdateMode::reactive_low_power(STILL),
            });
            Phase::Still(0, now)
        }
        Phase::Loupe(frame) => {
            world.resource_mut::<Measured>().times.push(delta);
            world.resource_mut::<Pose>().loupe_mm = Vec2::new(20.0 + frame as f32 * 0.3, 30.0 + frame as f32 * 0.1);
            Phase::Loupe(frame + 1)
        }
        Phase::Still(frames, since) if now - since >= 2 * STILL => {
            println!(
                "nothing happens: {} frames in {:.0} s, of which 2 to look at the clock",
                frames,
                2.0 * STILL.as_secs_f32()
            );
            world.write_message(AppExit::Success);
            phase
        }
        Phase::Still(frames, since) => Phase::Still(frames + 1, since),
    };
    world.resource_mut::<Measured>().phase = next;
}

fn enter(world: &mut World) {
    let mut windows = world.query_filtered::<&mut Window, With<PrimaryWindow>>();
    if let Ok(mut window) = windows.single_mut(world) {
        // The screen's own rhythm would hide what a frame costs.
        window.present_mode = PresentMode::AutoNoVsync;
    }
    world.resource_mut::<Preferences>().trainee = "MEASURE".to_owned();
    let place = world.resource::<Shelf>().0.iter().position(|loaded| loaded.scenario.id == "demonstration");
    world.resource_mut::<Chosen>().0 = place.unwrap_or(0);
    if let Err(why) = begin(world) {
        error!("the examination cannot begin: {why}");
    }
    world.commands().set_state_if_neq(Screen::Desk);
    world.flush();
}

/// Says the median and the slowest of a hundred, and forgets them.
fn tell(world: &mut World, what: &str) {
    let mut times = std::mem::take(&mut world.resource_mut::<Measured>().times);
    times.sort();
    let at = |share: f32| times[((times.len() - 1) as f32 * share) as usize].as_secs_f32() * 1000.0;
    println!("{what}: median {:.1} ms, 99 % within {:.1} ms, {} frames", at(0.5), at(0.99), times.len());
}
