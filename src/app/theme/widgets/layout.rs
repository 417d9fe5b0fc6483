//! Surfaces and their arrangement.

use crate::app::theme::{Edge, Fill, Tone, tokens};
use bevy::prelude::*;
use bevy::ui::Selected;

/// Things below each other.
pub fn column(gap: f32) -> impl Scene {
    bsn! { Node { flex_direction: FlexDirection::Column, row_gap: px(gap), min_width: px(0) } }
}

/// A side panel.
pub fn panel(width: f32) -> impl Scene {
    bsn! {
        Node {
            width: px(width),
            flex_shrink: 0.0,
            flex_direction: FlexDirection::Column,
            padding: UiRect::all(px(tokens::MARGIN)),
            row_gap: px(tokens::GRID),
        }
        Fill(Tone::Panel)
    }
}

/// A card on the ground or in a panel.
pub fn card(pad: f32) -> impl Scene {
    bsn! {
        Node {
            flex_direction: FlexDirection::Column,
            padding: UiRect::all(px(pad)),
            row_gap: px(tokens::GRID),
            border: px(1),
            border_radius: BorderRadius::all(px(tokens::RADIUS_CARD)),
            flex_shrink: 0.0,
        }
        Fill(Tone::Raised)
        Edge(Tone::CardEdge)
    }
}

/// The bar at the top of a screen.
pub fn top_bar(height: f32) -> impl Scene {
    bsn! {
        Node {
            min_height: px(height),
            flex_shrink: 0.0,
            align_items: AlignItems::Center,
            column_gap: px(tokens::MARGIN),
            padding: UiRect::axes(px(tokens::MARGIN), px(0)),
            border: UiRect::bottom(px(1)),
        }
        Fill(Tone::Panel)
        Edge(Tone::Line)
    }
}

/// The shadow of something that lies above: how far below it falls, and how soft.
pub fn shadow(below: f32, blur: f32) -> impl Scene {
    let style = ShadowStyle {
        color: Tone::Shadow.colour(false),
        x_offset: px(0),
        y_offset: px(below),
        spread_radius: px(0),
        blur_radius: px(blur),
    };
    bsn! { BoxShadow({vec![style]}) }
}

/// The black line round a white mark on a document, so that it shows in every light.
pub fn outlined(width: f32) -> impl Scene {
    bsn! { Outline { width: px(width), offset: px(0), color: {Tone::FocusInner.colour(false)} } }
}

/// A line between blocks.
pub fn rule() -> impl Scene {
    bsn! { Node { height: px(1), flex_shrink: 0.0, margin: UiRect::axes(px(0), px(tokens::GRID)) } Fill(Tone::Line) }
}

/// The frame round choices that exclude each other.
pub fn frame() -> impl Scene {
    bsn! {
        Node { border: px(1), border_radius: BorderRadius::all(px(tokens::RADIUS_CONTROL)), flex_shrink: 0.0 }
        Edge(Tone::ControlEdge)
    }
}

/// Pushes what follows to the far end.
pub fn space() -> impl Scene {
    bsn! { Node { flex_grow: 1.0 } Pickable::IGNORE }
}

/// Marks the chosen one of several.
pub fn chosen(is: bool) -> Option<impl Scene> {
    is.then(|| bsn! { Selected })
}
