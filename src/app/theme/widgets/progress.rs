//! A thin line that says that work is going on, and how much of it is done where that is known.

use crate::app::theme::{Fill, Theme, Tone};
use bevy::prelude::*;
use bevy::window::RequestRedraw;

/// The moving part of the line: the share that is done, or none where that is not known.
#[derive(Component, Clone, Copy, Debug, Default, PartialEq)]
pub struct Progress(pub Option<f32>);

/// The line, as wide as its place.
pub fn progress(done: Option<f32>) -> impl Scene {
    bsn! {
        Node { height: px(3), flex_shrink: 0.0, overflow: Overflow::clip() }
        Fill(Tone::Line)
        Pickable::IGNORE
        Children [
            (
                Progress(done)
                Node { position_type: PositionType::Absolute, top: px(0), bottom: px(0), left: px(0), width: percent(0) }
                Fill(Tone::Focus)
                Pickable::IGNORE
            )
        ]
    }
}

/// Width of the part that runs along while it is not known how much is done, in per cent.
const RUNNER: f32 = 30.0;
/// Runs along the line in a second.
const RUNS: f32 = 0.8;

pub fn plugin(app: &mut App) {
    app.add_systems(Update, run);
}

fn run(
    theme: Res<Theme>,
    time: Res<Time<Real>>,
    mut lines: Query<(&Progress, &mut Node)>,
    mut redraw: MessageWriter<RequestRedraw>,
) {
    for (progress, mut node) in &mut lines {
        let (left, width) = match progress.0 {
            Some(share) => (0.0, 100.0 * share.clamp(0.0, 1.0)),
            None if theme.less_motion() => (0.0, RUNNER),
            None => {
                redraw.write(RequestRedraw);
                ((time.elapsed_secs() * RUNS).fract() * (100.0 + RUNNER) - RUNNER, RUNNER)
            }
        };
        if (node.left, node.width) != (percent(left), percent(width)) {
            (node.left, node.width) = (percent(left), percent(width));
        }
    }
}
