//! What became of a finding: a shape and a colour for each, so that neither is needed to tell them apart.

use super::{disc, glyph};
use crate::app::theme::{Edge, Fill, Icon, Scenes, Tone, tokens};
use bevy::prelude::*;

/// What became of a finding; known only after the decision.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Verdict {
    /// A fault that was flagged.
    #[default]
    Found,
    Missed,
    /// An honest oddity that nobody accused.
    LeftAlone,
    /// A flag where nothing is wrong.
    Accused,
}

/// The mark of a verdict: tick in a disc, "!" in a ring, tick in a square, cross in a ring.
pub fn verdict_mark(verdict: Verdict, size: f32) -> Scenes {
    match verdict {
        Verdict::Found => Box::new(bsn! { disc(Icon::Check, Tone::Found, size) }),
        Verdict::LeftAlone => Box::new(bsn! {
            disc(Icon::Check, Tone::Found, size)
            Node { border_radius: BorderRadius::all(px(tokens::RADIUS_PICTURE)) }
        }),
        Verdict::Missed => Box::new(bsn! { ring(Icon::Alert, size) }),
        Verdict::Accused => Box::new(bsn! { ring(Icon::Close, size) }),
    }
}

fn ring(icon: Icon, size: f32) -> impl Scene {
    bsn! {
        Node {
            width: px(size),
            height: px(size),
            flex_shrink: 0.0,
            justify_content: JustifyContent::Center,
            align_items: AlignItems::Center,
            border: px(2),
            border_radius: BorderRadius::MAX,
        }
        Fill(Tone::Ground)
        Edge(Tone::Missed)
        Pickable::IGNORE
        Children [ glyph(icon, size * 0.66, Tone::Missed) ]
    }
}
