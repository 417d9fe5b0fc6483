//! Opens the window; says in plain words why it cannot, where it cannot.

use super::preferences::{DataFolder, Preferences};
use super::state::{Overlay, Screen};
use super::{bridge, frame_times, overlays, pictures, preferences, screens, theme, well};
use crate::cli::{Library, LoadedScenario};
use bevy::input_focus::tab_navigation::TabNavigationPlugin;
use bevy::log::LogPlugin;
use bevy::prelude::*;
use bevy::render::RenderPlugin;
use bevy::window::{PresentMode, WindowResolution};
use bevy::winit::{UpdateMode, WinitSettings};
use std::fmt;
use std::path::PathBuf;
use std::time::Duration;

/// How the window is opened.
#[derive(Clone, Debug, Default)]
pub struct Options {
    /// The issuing states and what is made of them.
    pub library: Library,
    /// The exercises that are offered, in this order.
    pub scenarios: Vec<LoadedScenario>,
    /// Where settings and examinations are kept; the user's own data folder if none.
    pub data_folder: Option<PathBuf>,
    /// Visits every screen, takes pictures, and closes.
    pub pictures: Option<pictures::Plan>,
    /// The number that cases are made from; a new one each time if none.
    pub seed: Option<u64>,
    /// Measures how long frames take on the desk, says it, and closes.
    pub frame_times: bool,
}

/// Why no window could be opened.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum StartError {
    /// No display: a server, a container, a remote shell.
    NoDisplay,
    /// A display, but nothing that can draw on it.
    NoGraphics,
    /// The window closed with an error.
    Failed,
}

impl fmt::Display for StartError {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        f.write_str(match self {
            StartError::NoDisplay => {
                "no display: neither DISPLAY nor WAYLAND_DISPLAY is set, so no window can be opened here"
            }
            StartError::NoGraphics => {
                "no graphics driver that speaks Vulkan was found. Without a graphics card, software rendering will \
                 do; on Debian: apt install mesa-vulkan-drivers libvulkan1"
            }
            StartError::Failed => "the window closed with an error; the messages above say which",
        })
    }
}

impl std::error::Error for StartError {}

/// Opens the window and returns when it is closed.
pub fn run(options: Options) -> Result<(), StartError> {
    if !has_display() {
        return Err(StartError::NoDisplay);
    }
    if !has_graphics() {
        return Err(StartError::NoGraphics);
    }
    let mut app = App::new();
    // A part of a screen that fails is told in the log; an examination does not end because of it.
    app.set_error_handler(bevy::ecs::error::error)
        .insert_resource(options.data_folder.map_or_else(DataFolder::usual, DataFolder))
        .insert_resource(bridge::FixedSeed(options.seed))
        .insert_resource(bridge::Shelf(options.scenarios))
        .insert_resource(bridge::Drawing::of(&options.library))
        .add_plugins(engine)
        .add_plugins(plugin);
    if options.frame_times {
        app.add_plugins(frame_times::plugin);
    }
    if let Some(plan) = options.pictures {
        app.add_plugins(pictures::plugin(plan));
    }
    match app.run() {
        AppExit::Success => Ok(()),
        AppExit::Error(_) => Err(StartError::Failed),
    }
}

/// Bevy as this program needs it: one window, drawn when something changes.
fn engine(app: &mut App) {
    let folder = app.world().resource::<DataFolder>().clone();
    let mode = if Preferences::load(&folder).full_screen {
        bevy::window::WindowMode::BorderlessFullscreen(bevy::window::MonitorSelection::Current)
    } else {
        default()
    };
    let window = Window {
        title: "Firstline".into(),
        name: Some("firstline".into()),
        resolution: WindowResolution::new(1366, 768),
        present_mode: PresentMode::AutoVsync,
        mode,
        ..default()
    };
    app.add_plugins(
        DefaultPlugins
            .set(WindowPlugin { primary_window: Some(window), ..default() })
            .set(LogPlugin { filter: LOG.into(), ..default() })
            // A window that is drawn only when something changes cannot wait for a shader in later frames.
            .set(RenderPlugin { synchronous_pipeline_compilation: true, ..default() }),
    )
    .add_plugins(TabNavigationPlugin)
    .insert_resource(drawn_on_change());
}

/// Frames are drawn when something changes, and only then.
pub fn drawn_on_change() -> WinitSettings {
    WinitSettings {
        focused_mode: UpdateMode::reactive(Duration::MAX),
        unfocused_mode: UpdateMode::reactive_low_power(Duration::MAX),
    }
}

/// Messages of libraries that say nothing about this program are left out.
const LOG: &str =
    "warn,wgpu=error,naga=error,icu_provider=off,bevy_render::renderer=error,bevy_winit=error,calloop=off";

/// The program itself, in any Bevy app that has windows, text and UI.
pub fn plugin(app: &mut App) {
    app.init_state::<Screen>()
        .init_state::<Overlay>()
        .add_plugins((
            preferences::plugin,
            theme::plugin,
            bridge::plugin,
            well::plugin,
            screens::plugin,
            overlays::plugin,
        ))
        .add_systems(Startup, camera);
}

fn camera(mut commands: Commands) {
    // Anti-aliasing by several samples makes software rendering several times slower, and nothing here needs it.
    commands.spawn((Name::new("Camera"), Camera2d, Msaa::Off));
}

fn has_display() -> bool {
    let set = |name| std::env::var_os(name).is_some_and(|value| !value.is_empty());
    !cfg!(all(unix, not(target_os = "macos"))) || set("DISPLAY") || set("WAYLAND_DISPLAY")
}

/// Whether any adapter is there that Bevy can draw with; asked first, because Bevy itself would stop with a panic.
fn has_graphics() -> bool {
    let instance = wgpu::Instance::new(wgpu::InstanceDescriptor {
        backends: wgpu::Backends::PRIMARY,
        ..wgpu::InstanceDescriptor::new_without_display_handle()
    });
    let adapters = bevy::tasks::block_on(instance.enumerate_adapters(wgpu::Backends::PRIMARY));
    !adapters.is_empty()
}
