//! A place for a picture that is still being drawn: a line runs at its foot until it is there.

use super::bridge::{Picture, PictureOf, Subject};
use super::theme::widgets::progress;
use super::theme::{Fill, Tone, tokens};
use bevy::prelude::*;
use bevy::window::RequestRedraw;

/// The place of a picture.
#[derive(Component, Clone, Copy, Debug, Default)]
pub struct Well;

/// The line that runs while a picture is waited for.
#[derive(Component, Clone, Copy, Debug, Default)]
struct Waiting;

pub fn plugin(app: &mut App) {
    app.add_observer(show);
}

/// A place for a picture; `node` says how large it is.
pub fn well(subject: Subject, node: Node) -> impl Scene {
    let picture = Picture(Some(subject));
    let node = Node {
        overflow: Overflow::clip(),
        border_radius: BorderRadius::all(px(tokens::RADIUS_PICTURE)),
        flex_direction: FlexDirection::Column,
        justify_content: JustifyContent::FlexEnd,
        ..node
    };
    bsn! {
        Well
        template_value(picture)
        template_value(node)
        Fill(Tone::Well)
        Children [ (Waiting progress(None)) ]
    }
}

/// Ends the waiting on a picture that is there.
fn show(
    done: On<Add, PictureOf>,
    wells: Query<&Children, With<Well>>,
    waiting: Query<(), With<Waiting>>,
    mut redraw: MessageWriter<RequestRedraw>,
    mut commands: Commands,
) {
    let Ok(children) = wells.get(done.entity) else { return };
    for child in children.iter().filter(|child| waiting.contains(*child)) {
        commands.entity(child).try_despawn();
    }
    redraw.write(RequestRedraw);
}
