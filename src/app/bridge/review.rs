//! Which case the debrief speaks of, and saving the debrief of all.

use super::work::{Wake, Work};
use super::{Drawing, Exam};
use crate::app::theme::Words;
use crate::base::locale::Texts;
use crate::cli::write_debrief;
use bevy::prelude::*;
use std::path::PathBuf;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

/// The case that the debrief speaks of, from 0.
#[derive(Resource, Clone, Copy, Debug, Default, PartialEq)]
pub struct Reviewed(pub usize);

/// How far the debrief's page is on its way to the disk.
#[derive(Resource, Clone, Debug, Default, PartialEq)]
pub enum Saving {
    #[default]
    Not,
    /// The share of the pictures that is drawn.
    Running(f32),
    /// Where the page lies.
    Saved(PathBuf),
    /// What went wrong.
    Failed(String),
}

/// The saving that is going on: pictures drawn so far and pictures to draw.
#[derive(Resource)]
struct Running {
    work: Work<Result<PathBuf, String>>,
    count: Arc<(AtomicUsize, AtomicUsize)>,
}

pub fn plugin(app: &mut App) {
    app.init_resource::<Reviewed>()
        .init_resource::<Saving>()
        .add_systems(PreUpdate, follow.run_if(resource_exists::<Running>));
}

/// Writes the debrief beside the log, in a folder of the log's name.
pub fn save_debrief(
    exam: &Exam,
    drawing: &Drawing,
    words: &Words,
    wake: Wake,
    saving: &mut Saving,
    commands: &mut Commands,
) {
    *saving = Saving::Running(0.0);
    let folder = exam.log().with_extension("");
    let (scenario, cases, studio) = (exam.scenario.clone(), exam.cases.clone(), drawing.0.clone());
    let (session, marks, language) = (exam.session.clone(), exam.marks(), words.language());
    let count = Arc::new((AtomicUsize::new(0), AtomicUsize::new(0)));
    let drawn = count.clone();
    let woken = wake.clone();
    let work = Work::begin(wake, move || {
        let mut tell = |done, all| {
            drawn.0.store(done, Ordering::Relaxed);
            drawn.1.store(all, Ordering::Relaxed);
            woken.wake();
        };
        let texts = Texts::new(language);
        write_debrief(&folder, &texts, &scenario, &cases, (&session, &marks), &studio, &mut tell)
            .map_err(|failure| failure.to_string())
    });
    commands.insert_resource(Running { work, count });
}

fn follow(running: Res<Running>, mut saving: ResMut<Saving>, mut commands: Commands) {
    let (done, all) = (running.count.0.load(Ordering::Relaxed), running.count.1.load(Ordering::Relaxed));
    let now = match running.work.take() {
        None => Saving::Running(done as f32 / all.max(1) as f32),
        Some(result) => {
            commands.remove_resource::<Running>();
            result.map_or_else(Saving::Failed, Saving::Saved)
        }
    };
    saving.set_if_neq(now);
}
