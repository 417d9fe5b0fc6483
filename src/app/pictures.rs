//! Takes pictures of every screen in the real window, for review and for the README.

use super::bridge::{Chosen, Drawing, Exam, FixedSeed, Lighting, Reviewed, Shelf, begin, is_drawing};
use super::preferences::Preferences;
use super::screens::desk::{Hand, Mark, Marking, Pose, Reader, View};
use super::screens::{Choice, Looking};
use super::state::{Overlay, Screen};
use crate::base::locale::Language;
use crate::case::Decision;
use crate::layers::Light;
use crate::session::{Action, Flag, Sureness};
use bevy::prelude::*;
use bevy::render::view::screenshot::{Capturing, Screenshot, save_to_disk};
use bevy::window::{PrimaryWindow, WindowResized};
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
    Shot { name: "briefing", arrange: brief },
    Shot { name: "desk-white", arrange: |world| look(world, |_, _, _| {}) },
    Shot { name: "help", arrange: |world| go(world, Screen::Desk, Overlay::Help) },
    Shot {
        name: "desk-oblique",
        arrange: |world| {
            look(world, |view, _, lighting| {
                view.light = Light::Oblique;
                lighting.lamp_deg = 35.0;
            });
        },
    },
    Shot { name: "desk-transmitted", arrange: |world| look(world, |view, _, _| view.light = Light::Transmitted) },
    Shot { name: "desk-uv-a", arrange: |world| look(world, |view, _, _| view.light = Light::UvA) },
    Shot { name: "desk-ir", arrange: |world| look(world, |view, _, _| view.light = Light::Ir) },
    Shot {
        name: "desk-tilt",
        arrange: |world| {
            look(world, |view, _, lighting| {
                view.hand = Hand::Tilt;
                lighting.tilt_deg = Vec2::new(18.0, 6.0);
            });
        },
    },
    Shot {
        name: "desk-loupe",
        arrange: |world| {
            look(world, |view, pose, _| {
                view.hand = Hand::Loupe;
                pose.loupe_mm = Vec2::new(50.0, 47.0);
                pose.loupe_zoom = 12.0;
            });
        },
    },
    Shot {
        name: "desk-enlarged",
        arrange: |world| {
            look(world, |_, pose, _| {
                pose.frames[0].zoom = 2.4;
                pose.frames[0].pan_mm = Vec2::new(-18.0, 10.0);
            });
        },
    },
    Shot { name: "desk-mrz", arrange: |world| look(world, |view, _, _| view.reader = Some(Reader::Mrz)) },
    Shot { name: "desk-chip", arrange: |world| look(world, |view, _, _| view.reader = Some(Reader::Chip)) },
    Shot {
        name: "desk-seal",
        arrange: |world| {
            look(world, |view, _, _| {
                view.page = VISA;
                view.reader = Some(Reader::Seal);
            });
        },
    },
    Shot { name: "desk-cover", arrange: |world| look(world, |view, _, _| view.page = 0) },
    Shot { name: "desk-visa", arrange: |world| look(world, |view, _, _| view.page = VISA) },
    Shot {
        name: "desk-where",
        arrange: |world| {
            lay(world, |_, _, _| {}, Some(Mark::on("data", None, None)));
        },
    },
    Shot { name: "desk-flag", arrange: flag },
    Shot {
        name: "desk-compare",
        arrange: |world| {
            add_flags(world);
            look(world, |view, _, _| {
                view.compare = true;
                view.light = Light::UvA;
            });
        },
    },
    Shot {
        name: "desk-open",
        arrange: |world| {
            look(world, |view, _, _| {
                view.page = VISA;
                view.open = true;
            });
        },
    },
    Shot {
        name: "desk-fold",
        arrange: |world| {
            look(world, |view, pose, _| {
                view.open = true;
                view.hand = Hand::Loupe;
                view.light = Light::Oblique;
                pose.loupe_mm = Vec2::new(40.0, 0.5);
                pose.loupe_zoom = 6.0;
            });
        },
    },
    Shot {
        name: "desk-open-compare",
        arrange: |world| {
            look(world, |view, _, _| {
                view.page = VISA;
                view.open = true;
                view.compare = true;
                view.light = Light::UvA;
            });
        },
    },
    Shot {
        name: "reference",
        arrange: |world| {
            look(world, |_, _, _| {});
            stage(world, |world| go(world, Screen::Desk, Overlay::Reference));
        },
    },
    Shot {
        name: "reference-label",
        arrange: |world| {
            look(world, |_, _, _| {});
            stage(world, |world| {
                world.resource_mut::<View>().page = VISA;
                go(world, Screen::Desk, Overlay::Reference);
            });
        },
    },
    Shot { name: "leave", arrange: |world| go(world, Screen::Desk, Overlay::Leave) },
    Shot { name: "desk-beside", arrange: lay_beside },
    Shot {
        name: "desk-zones",
        arrange: |world| {
            take_up(world, "guided-first");
            look(world, |view, _, _| view.icao_zones = true);
        },
    },
    Shot {
        name: "desk-guided",
        arrange: |world| {
            take_up(world, "guided-first");
            look(world, |view, _, _| {
                view.page = VISA;
                view.open = true;
                view.icao_zones = true;
            });
        },
    },
    Shot {
        name: "decision-empty",
        arrange: |world| {
            begun(world);
            go(world, Screen::Decision, Overlay::None);
            stage(world, |world| world.resource_mut::<Choice>().0 = None);
        },
    },
    Shot {
        name: "decision-chosen",
        arrange: |world| {
            begun(world);
            add_flags(world);
            go(world, Screen::Decision, Overlay::None);
            stage(world, |world| world.resource_mut::<Choice>().0 = Some(Decision::ReferDoc));
        },
    },
    Shot { name: "debrief", arrange: |world| review(world, true, Looking::default()) },
    Shot { name: "debrief-trace", arrange: |world| review(world, true, Looking { finding: 0, trace: 2 }) },
    Shot { name: "debrief-alarm", arrange: |world| review(world, true, Looking { finding: 1, trace: 0 }) },
    Shot { name: "debrief-genuine", arrange: |world| review(world, false, Looking::default()) },
    Shot { name: "summary", arrange: finish },
];

/// The scenario that is shown, and its seed.
const SCENARIO: &str = "demonstration";
const SEED: u64 = 1;

fn brief(world: &mut World) {
    choose(world, SCENARIO);
}

fn choose(world: &mut World, scenario: &str) {
    world.resource_mut::<Preferences>().trainee = "K7-204".to_owned();
    world.resource_mut::<FixedSeed>().0 = Some(SEED);
    let place = world.resource::<Shelf>().0.iter().position(|loaded| loaded.scenario.id == scenario);
    world.resource_mut::<Chosen>().0 = place.unwrap_or(0);
    go(world, Screen::Briefing, Overlay::None);
}

/// The first case of an examination, untouched.
fn begun(world: &mut World) {
    take_up(world, SCENARIO);
}

fn take_up(world: &mut World, scenario: &str) {
    choose(world, scenario);
    if let Err(why) = begin(world) {
        error!("the examination cannot begin: {why}");
    }
}

/// A traveller's two documents side by side.
fn lay_beside(world: &mut World) {
    take_up(world, "several-documents");
    go(world, Screen::Desk, Overlay::None);
    let exam = world.resource::<Exam>();
    let mut view = View { page: exam.case().shown.data_page(), ..default() };
    view.lay_beside(exam);
    stage(world, |world| world.insert_resource(view));
}

/// The desk with everything as at first, but for what `change` does.
fn look(world: &mut World, change: fn(&mut View, &mut Pose, &mut Lighting)) {
    lay(world, change, None);
}

/// The place of page 6, which carries the label.
const VISA: usize = 6;

/// The same, with a flag that is being set.
fn lay(world: &mut World, change: fn(&mut View, &mut Pose, &mut Lighting), mark: Option<Mark>) {
    if !world.contains_resource::<Exam>() {
        begun(world);
    }
    go(world, Screen::Desk, Overlay::None);
    let page = world.resource::<Exam>().case().shown.data_page();
    let (mut view, mut pose, mut lighting) = (View { page, ..default() }, Pose::default(), Lighting::default());
    change(&mut view, &mut pose, &mut lighting);
    lighting.light = view.light;
    lighting.before = view.light;
    stage(world, move |world| {
        world.insert_resource(Marking(mark));
        world.insert_resource(view);
        world.insert_resource(pose);
        world.insert_resource(lighting);
    });
    world.resource_mut::<Marking>().0 = None;
}

/// Done once a screen has been entered, which clears what it shows.
#[derive(Resource)]
struct Staged(Box<dyn FnOnce(&mut World) + Send + Sync>);

fn stage(world: &mut World, change: impl FnOnce(&mut World) + Send + Sync + 'static) {
    world.insert_resource(Staged(Box::new(change)));
}

fn flag(world: &mut World) {
    begun(world);
    let zones = {
        let (exam, drawing) = (world.resource::<Exam>(), world.resource::<Drawing>());
        drawing.0.registry().zones(&exam.case().shown, "data")
    };
    let region = zones.iter().find(|zone| zone.id == "date_of_expiry").map(|zone| zone.rect_mm.grown(0.6));
    let mark = Mark::on("data", region, Some("date_of_expiry".to_owned()));
    lay(world, |_, _, _| {}, Some(mark));
}

/// Flags what is wrong, and a place where nothing is.
fn add_flags(world: &mut World) {
    let mut exam = world.resource_mut::<Exam>();
    let seeded: Vec<_> = exam.case().truth.faults.iter().take(1).cloned().collect();
    for fault in seeded {
        if let Some(trace) = fault.traces.iter().find(|trace| trace.page == "data").or(fault.traces.first()) {
            act(
                &mut exam,
                Flag {
                    page: trace.page.clone(),
                    region_mm: trace.region_mm,
                    kind: fault.id.clone(),
                    sure: Sureness::Certain,
                },
            );
        }
    }
    let region_mm = crate::base::units::Rect::new(30.0, 20.0, 20.0, 9.0);
    act(&mut exam, Flag { page: "7".to_owned(), region_mm, kind: "stamp-printed".to_owned(), sure: Sureness::Fairly });
}

fn act(exam: &mut Exam, flag: Flag) {
    if let Err(refused) = exam.act(Action::Flag(flag)) {
        error!("the flag was not taken: {refused}");
    }
}

/// An examination to its end: of every other case what is wrong is flagged, and of the first also what is not.
fn finished(world: &mut World) {
    begun(world);
    loop {
        let mut exam = world.resource_mut::<Exam>();
        let case = exam.index();
        for light in [Light::White, Light::UvA] {
            drop(exam.act(Action::Look { page: "data".to_owned(), light, tilt_deg: (0.0, 0.0) }));
        }
        if case.is_multiple_of(2) {
            add_flags(world);
        }
        let mut exam = world.resource_mut::<Exam>();
        let right = exam.case().truth.decisions.first().copied().filter(|_| case != 1);
        drop(exam.act(Action::Decide { decision: right.unwrap_or(Decision::Admit) }));
        if !exam.open_next() {
            break;
        }
    }
}

/// The debrief of the first case in which something was wrong, or was not.
fn review(world: &mut World, wrong: bool, looking: Looking) {
    finished(world);
    let cases = world.resource::<Exam>().cases.clone();
    let case = cases.iter().position(|case| case.truth.is_genuine() != wrong);
    world.resource_mut::<Reviewed>().0 = case.unwrap_or(0);
    go(world, Screen::Debrief, Overlay::None);
    stage(world, move |world| world.insert_resource(looking));
}

/// All cases decided, to see what they add up to.
fn finish(world: &mut World) {
    finished(world);
    go(world, Screen::Summary, Overlay::None);
}

/// Frames for a screen to be built, laid out and drawn.
const SETTLE: u32 = 12;
/// Frames after which a picture is taken even if something is still being drawn.
const PATIENCE: u32 = 1500;

#[derive(Resource)]
struct Rounds {
    queue: Vec<(Shot, Language, (u32, u32))>,
    plan: Plan,
    waited: u32,
    /// Frames since the last drawing was done: the graphics card may still be taking it in.
    quiet: u32,
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
            .insert_resource(Rounds { queue, plan: plan.clone(), waited: 0, quiet: 0, at: 0, taken: false })
            .add_systems(Last, step);
    }
}

/// Gives the window a size; said to everybody, since a display without a window manager may not say it.
fn resize(world: &mut World, (width, height): (u32, u32)) {
    let mut windows = world.query_filtered::<(Entity, &mut Window), With<PrimaryWindow>>();
    let Ok((window, mut state)) = windows.single_mut(world) else { return };
    if state.physical_size() != UVec2::new(width, height) {
        state.resolution.set_physical_resolution(width, height);
        let (width, height) = (state.width(), state.height());
        world.write_message(WindowResized { window, width, height });
    }
}

fn go(world: &mut World, screen: Screen, overlay: Overlay) {
    world.commands().set_state_if_neq(screen);
    world.commands().set_state_if_neq(overlay);
    world.flush();
}

fn step(world: &mut World) {
    let capturing = world.query_filtered::<(), With<Capturing>>().iter(world).next().is_some();
    let session = world.resource_mut::<Rounds>();
    let Some((shot, language, size)) = session.queue.get(session.at).cloned() else {
        if !capturing {
            world.write_message(AppExit::Success);
        }
        return;
    };
    let (waited, quiet, taken, plan) = (session.waited, session.quiet, session.taken, session.plan.clone());
    match (waited, taken) {
        (0, _) => {
            let mut preferences = world.resource_mut::<Preferences>();
            preferences.language = language;
            preferences.text_percent = plan.text_percent;
            preferences.high_contrast = plan.high_contrast;
            resize(world, size);
            (shot.arrange)(world);
        }
        // A screen clears itself when it is entered; what was staged comes after.
        (2, false) => {
            if let Some(Staged(change)) = world.remove_resource::<Staged>() {
                change(world);
            }
        }
        (SETTLE..PATIENCE, false) if is_drawing(world) => world.resource_mut::<Rounds>().quiet = 0,
        (SETTLE..PATIENCE, false) if quiet < SETTLE => world.resource_mut::<Rounds>().quiet += 1,
        (SETTLE.., false) => {
            let name = format!("{}-{}-{}x{}.png", shot.name, language.code(), size.0, size.1);
            world.spawn(Screenshot::primary_window()).observe(save_to_disk(plan.folder.join(name)));
            world.resource_mut::<Rounds>().taken = true;
        }
        (_, true) if !capturing && waited > SETTLE + 2 => {
            let mut session = world.resource_mut::<Rounds>();
            (session.at, session.waited, session.quiet, session.taken) = (session.at + 1, 0, 0, false);
            return;
        }
        _ => {}
    }
    world.resource_mut::<Rounds>().waited += 1;
}
