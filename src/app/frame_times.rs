//! How long frames take on the desk beside an empty window's: while the lamp is carried, while the page is tilted, while the
//! loupe is moved; and how many are drawn while nothing happens.

use super::bridge::{Chosen, Lighting, Shelf, Wake, begin, is_drawing};
use super::preferences::Preferences;
use super::run::drawn_on_change;
use super::screens::desk::{Hand, Pose, View};
use super::state::Screen;
use crate::layers::Light;
use bevy::prelude::*;
use bevy::window::{PresentMode, PrimaryWindow};
use bevy::winit::{EventLoopProxyWrapper, WinitSettings};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

/// Frames that are measured of each movement.
const FRAMES: usize = 240;
/// How long the window is left alone before it is watched: drawing differently from now on takes some frames itself.
const LEFT_ALONE: Duration = Duration::from_secs(2);
/// How long it is watched while nothing happens.
const STILL: Duration = Duration::from_secs(6);

#[derive(Clone, Copy, Debug, Default, PartialEq)]
enum Phase {
    #[default]
    Open,
    /// The same window with nothing in it: what everything else is compared with.
    Empty(usize),
    Settle(u32),
    Lamp(usize),
    Tilt(usize),
    Loupe(usize),
    /// Until what the loupe asked for last has been drawn.
    Rest(u32),
    /// Since when; frames so far.
    Still(Duration, usize),
}

#[derive(Resource, Default)]
struct Measured {
    phase: Phase,
    times: Vec<Duration>,
    /// Median of the empty window.
    empty: Duration,
    /// Nothing has happened for long enough.
    over: Arc<AtomicBool>,
}

pub fn plugin(app: &mut App) {
    app.init_resource::<Measured>().insert_resource(WinitSettings::continuous()).add_systems(Last, step);
}

fn step(world: &mut World) {
    let time = world.resource::<Time<Real>>();
    let (delta, now) = (time.delta(), time.elapsed());
    let phase = world.resource::<Measured>().phase;
    let next = match phase {
        Phase::Open => {
            empty(world);
            Phase::Empty(0)
        }
        Phase::Empty(frame) if frame == FRAMES => {
            tell(world, "empty window");
            enter(world);
            Phase::Settle(0)
        }
        Phase::Empty(frame) => {
            world.resource_mut::<Measured>().times.push(delta);
            Phase::Empty(frame + 1)
        }
        Phase::Settle(quiet) if quiet > 60 => {
            world.resource_mut::<View>().light = Light::Oblique;
            Phase::Lamp(0)
        }
        Phase::Settle(quiet) => Phase::Settle(if is_drawing(world) { 0 } else { quiet + 1 }),
        Phase::Lamp(frame) if frame == FRAMES => {
            tell(world, "lamp carried");
            let mut view = world.resource_mut::<View>();
            (view.light, view.hand) = (Light::White, Hand::Tilt);
            Phase::Tilt(0)
        }
        Phase::Lamp(frame) => {
            world.resource_mut::<Measured>().times.push(delta);
            world.resource_mut::<Lighting>().lamp_deg = frame as f32 * 1.5;
            Phase::Lamp(frame + 1)
        }
        Phase::Tilt(frame) if frame == FRAMES => {
            tell(world, "page tilted");
            world.resource_mut::<View>().hand = Hand::Loupe;
            Phase::Loupe(0)
        }
        Phase::Tilt(frame) => {
            world.resource_mut::<Measured>().times.push(delta);
            let share = frame as f32 / FRAMES as f32;
            world.resource_mut::<Lighting>().tilt_deg = Vec2::new(40.0 * share - 20.0, 10.0 * share);
            Phase::Tilt(frame + 1)
        }
        Phase::Loupe(frame) if frame == FRAMES => {
            tell(world, "loupe moved");
            Phase::Rest(0)
        }
        Phase::Loupe(frame) => {
            world.resource_mut::<Measured>().times.push(delta);
            world.resource_mut::<Pose>().loupe_mm = Vec2::new(20.0 + frame as f32 * 0.3, 30.0 + frame as f32 * 0.1);
            Phase::Loupe(frame + 1)
        }
        Phase::Rest(quiet) if quiet > 60 => {
            world.insert_resource(drawn_on_change());
            wake_when_over(world);
            Phase::Still(now, 0)
        }
        Phase::Rest(quiet) => Phase::Rest(if is_drawing(world) { 0 } else { quiet + 1 }),
        Phase::Still(_, frames) if world.resource::<Measured>().over.load(Ordering::Acquire) => {
            println!("nothing happens: {frames} frames in {:.0} s", STILL.as_secs_f32());
            world.write_message(AppExit::Success);
            phase
        }
        Phase::Still(since, frames) => Phase::Still(since, frames + usize::from(now - since >= LEFT_ALONE)),
    };
    world.resource_mut::<Measured>().phase = next;
}

/// Ends the watching from outside: a window that looked at the clock would draw frames for it.
fn wake_when_over(world: &World) {
    let wake = Wake::from(world.get_resource::<EventLoopProxyWrapper>());
    let over = world.resource::<Measured>().over.clone();
    std::thread::spawn(move || {
        std::thread::sleep(LEFT_ALONE + STILL);
        over.store(true, Ordering::Release);
        wake.wake();
    });
}

/// Hides whatever stands in the window.
fn empty(world: &mut World) {
    let mut windows = world.query_filtered::<&mut Window, With<PrimaryWindow>>();
    if let Ok(mut window) = windows.single_mut(world) {
        // The screen's own rhythm would hide what a frame costs.
        window.present_mode = PresentMode::AutoNoVsync;
    }
    let mut roots = world.query_filtered::<&mut Visibility, (With<Node>, Without<ChildOf>)>();
    for mut visibility in roots.iter_mut(world) {
        *visibility = Visibility::Hidden;
    }
}

fn enter(world: &mut World) {
    world.resource_mut::<Preferences>().trainee = "MEASURE".to_owned();
    let place = world.resource::<Shelf>().0.iter().position(|loaded| loaded.scenario.id == "demonstration");
    world.resource_mut::<Chosen>().0 = place.unwrap_or(0);
    if let Err(why) = begin(world) {
        error!("the examination cannot begin: {why}");
    }
    world.commands().set_state_if_neq(Screen::Desk);
    world.flush();
}

/// Says the median, the slowest of a hundred, and how many times an empty window's frame that is; then forgets them.
fn tell(world: &mut World, what: &str) {
    let mut measured = world.resource_mut::<Measured>();
    let mut times = std::mem::take(&mut measured.times);
    times.sort();
    let at = |share: f32| times[((times.len() - 1) as f32 * share) as usize];
    if measured.empty.is_zero() {
        measured.empty = at(0.5);
    }
    let ms = |time: Duration| time.as_secs_f32() * 1000.0;
    println!(
        "{what}: median {:.1} ms, 99 % within {:.1} ms, {:.1} × an empty window, {} frames",
        ms(at(0.5)),
        ms(at(0.99)),
        ms(at(0.5)) / ms(measured.empty),
        times.len()
    );
}
