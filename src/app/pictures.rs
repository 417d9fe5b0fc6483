//! Takes pictures of every screen in the real window, for review and for the README.

use super::preferences::Preferences;
use super::state::{Overlay, Screen};
use crate::base::locale::Language;
use bevy::prelude::*;
use bevy::render::view::screenshot::{Capturing, Screenshot, save_to_disk};
use bevy::window::PrimaryWindow;
use bevy::winit::WinitSettings;
use std::path::PathBuf;

/// What pictures to take.
#[derive(Clone, Debug)]
pub struct Plan {
    /// Where they go, as `<screen>-<language>-<width>x<height>.png`.
    pub folder: PathBuf,
    /// Window sizes in pixels.
    pub sizes: Vec<(u32, u32)>,
    pub languages: Vec<Language>,
    /// Text size in per cent.
    pub text_percent: u16,
    pub high_contrast: bool,
    /// Only screens whose name starts so.
    pub only: Option<String>,
}

/// One picture: what it is called, and how to get there from the picture before.
#[derive(Clone)]
struct Shot {
    name: &'static str,
    arrange: fn(&mut World),
}

const SHOTS: &[Shot] = &[
    Shot { name: "start", arrange: |world| go(world, Screen::Start, Overlay::None) },
    Shot { name: "settings", arrange: |world| go(world, Screen::Settings, Overlay::None) },
    Shot { name: "help", arrange: |world| go(world, Screen::Start, Overlay::Help) },
];

/// Frames for a screen to be built, laid out and drawn.
const SETTLE: u32 = 8;

#[derive(Resource)]
struct Session {
    queue: Vec<(Shot, Language, (u32, u32))>,
    plan: Plan,
    waited: u32,
    at: usize,
    taken: bool,
}

pub fn plugin(plan: Plan) -> impl Plugin {
    move |app: &mut App| {
        let mut queue = Vec::new();
        for &size in &plan.sizes {
            for &language in &plan.languages {
                for shot in SHOTS {
                    if plan.only.as_ref().is_none_or(|only| shot.name.starts_with(only.as_str())) {
                        queue.push((shot.clone(), language, size));
                    }
                }
            }
        }
        app.insert_resource(WinitSettings::continuous())
            .insert_resource(Session { queue, plan: plan.clone(), waited: 0, at: 0, taken: false })
            .add_systems(Last, step);
    }
}

fn go(world: &mut World, screen: Screen, overlay: Overlay) {
    world.commands().set_state_if_neq(screen);
    world.commands().set_state_if_neq(overlay);
    world.flush();
}

fn step(world: &mut World) {
    let capturing = world.query_filtered::<(), With<Capturing>>().iter(world).next().is_some();
    let session = world.resource_mut::<Session>();
    let Some((shot, language, size)) = session.queue.get(session.at).cloned() else {
        if !capturing {
            world.write_message(AppExit::Success);
        }
        return;
    };
    let (waited, taken, plan) = (session.waited, session.taken, session.plan.clone());
    match (waited, taken) {
        (0, _) => {
            let mut preferences = world.resource_mut::<Preferences>();
            preferences.language = language;
            preferences.text_percent = plan.text_percent;
            preferences.high_contrast = plan.high_contrast;
            if let Ok(mut window) = world.query_filtered::<&mut Window, With<PrimaryWindow>>().single_mut(world) {
                window.resolution.set_physical_resolution(size.0, size.1);
            }
            (shot.arrange)(world);
        }
        (SETTLE.., false) => {
            let name = format!("{}-{}-{}x{}.png", shot.name, language.code(), size.0, size.1);
            world.spawn(Screenshot::primary_window()).observe(save_to_disk(plan.folder.join(name)));
            world.resource_mut::<Session>().taken = true;
        }
        (_, true) if !capturing && waited > SETTLE + 2 => {
            let mut session = world.resource_mut::<Session>();
            (session.at, session.waited, session.taken) = (session.at + 1, 0, false);
            return;
        }
        _ => {}
    }
    world.resource_mut::<Session>().waited += 1;
}
