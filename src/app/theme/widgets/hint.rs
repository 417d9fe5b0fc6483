//! The name and the key of a control, shown beside it after the pointer has rested there.

use super::{Shortcut, text};
use crate::app::theme::{Edge, Fill, Named, Tone, Type, tokens};
use bevy::picking::hover::Hovered;
use bevy::prelude::*;
use bevy::winit::{UpdateMode, WinitSettings};
use std::time::Duration;

/// How long the pointer rests before the hint comes.
const DELAY: Duration = Duration::from_millis(400);

/// A control whose name is not written on it.
#[derive(Component, Clone, Copy, Debug, Default)]
pub struct Hinted;

/// The hint that is shown.
#[derive(Component, Clone, Default)]
struct Hint;

/// The control under the pointer, and since when.
#[derive(Resource, Default)]
struct Rest {
    on: Option<Entity>,
    since: Duration,
    shown: bool,
}

pub fn plugin(app: &mut App) {
    app.init_resource::<Rest>().add_systems(Update, rest);
}

type Resting<'w, 's> = Query<
    'w,
    's,
    (
        Entity,
        &'static Hovered,
        &'static Named,
        Option<&'static Shortcut>,
        &'static ComputedNode,
        &'static UiGlobalTransform,
    ),
    With<Hinted>,
>;

fn rest(
    mut rest: ResMut<Rest>,
    time: Res<Time<Real>>,
    controls: Resting,
    hints: Query<Entity, With<Hint>>,
    scale: Res<UiScale>,
    window: Single<&Window>,
    mut winit: Option<ResMut<WinitSettings>>,
    mut commands: Commands,
) {
    let under = controls.iter().find(|(_, hovered, ..)| hovered.get());
    let on = under.as_ref().map(|(entity, ..)| *entity);
    if rest.on != on {
        *rest = Rest { on, since: time.elapsed(), shown: false };
        for hint in &hints {
            commands.entity(hint).try_despawn();
        }
        if let Some(winit) = &mut winit {
            // Wakes the window once when the hint is due; nothing is drawn while it waits.
            winit.focused_mode = UpdateMode::reactive(if on.is_some() { DELAY } else { Duration::MAX });
        }
    }
    let Some((_, _, named, shortcut, node, transform)) = under else { return };
    if rest.shown || time.elapsed() - rest.since < DELAY {
        return;
    }
    rest.shown = true;
    if let Some(winit) = &mut winit {
        winit.focused_mode = UpdateMode::reactive(Duration::MAX);
    }
    let to_logical = node.inverse_scale_factor();
    let centre = transform.affine().translation * to_logical;
    let size = node.size() * to_logical;
    let room = window.size() / scale.0;
    // Above the control, or below it at the top of the window; never past a side.
    let below = centre.y - size.y / 2.0 < 60.0;
    let y = if below { centre.y + size.y / 2.0 + 6.0 } else { centre.y - size.y / 2.0 - 38.0 };
    let (left, right) = if centre.x < room.x / 2.0 {
        (px((centre.x - size.x / 2.0).max(8.0)), auto())
    } else {
        (auto(), px((room.x - centre.x - size.x / 2.0).max(8.0)))
    };
    let say = named.0.clone();
    let key =
        shortcut.and_then(|shortcut| shortcut.cap()).map(|label| bsn! { text(label, Type::Cap, Tone::TextSecond) });
    commands.spawn_scene(bsn! {
        Hint
        GlobalZIndex(100)
        Node {
            position_type: PositionType::Absolute,
            left: left,
            right: right,
            top: px(y),
            max_width: px(360),
            column_gap: px(tokens::GRID),
            align_items: AlignItems::Center,
            padding: UiRect::axes(px(10), px(5)),
            border: px(1),
            border_radius: BorderRadius::all(px(tokens::RADIUS_CONTROL)),
        }
        Fill(Tone::Tag)
        Edge(Tone::CardEdge)
        Pickable::IGNORE
        Children [ text(say, Type::Caption, Tone::OnTag), {key} ]
    });
}
