//! Text, icons, tags and key caps.

use super::OwnInk;
use crate::app::theme::{Edge, Fill, Glyph, Icon, Ink, Say, Set, Tone, Type, tokens};
use bevy::prelude::*;

/// Text in a colour of its own.
pub fn text(say: impl Into<Say>, set: Type, ink: Tone) -> impl Scene {
    let say = say.into();
    bsn! {
        Node
        template_value(say)
        Set(set)
        Ink(ink)
        Pickable::IGNORE
    }
}

/// Text in the colour of the control that it stands in.
pub fn own_text(say: impl Into<Say>, set: Type, own: OwnInk) -> impl Scene {
    let say = say.into();
    bsn! {
        Node
        template_value(say)
        Set(set)
        template_value(own)
        Pickable::IGNORE
    }
}

/// An icon in a colour of its own.
pub fn glyph(icon: Icon, size: f32, ink: Tone) -> impl Scene {
    bsn! {
        template_value(Glyph { icon, size })
        Node { flex_shrink: 0.0 }
        Ink(ink)
        Pickable::IGNORE
    }
}

/// An icon in the colour of the control that it stands in.
pub fn own_glyph(icon: Icon, size: f32) -> impl Scene {
    bsn! {
        template_value(Glyph { icon, size })
        Node { flex_shrink: 0.0 }
        template_value(OwnInk::First)
        Pickable::IGNORE
    }
}

/// The picture of a key.
pub fn cap(label: Say) -> impl Scene {
    bsn! {
        Node {
            border: px(1),
            border_radius: BorderRadius::all(px(tokens::HALF)),
            padding: UiRect::axes(px(5), px(0)),
            min_width: px(20),
            justify_content: JustifyContent::Center,
            flex_shrink: 0.0,
        }
        Edge(Tone::Edge)
        Pickable::IGNORE
        Children [ own_text(label, Type::Cap, OwnInk::Second) ]
    }
}

/// A short fact on a surface of its own, with or without an icon.
pub fn tag(icon: Option<Icon>, say: impl Into<Say>) -> impl Scene {
    let say = say.into();
    let icon = icon.map(|icon| bsn! { glyph(icon, tokens::ICON_SMALL, Tone::Text) });
    bsn! {
        Node {
            column_gap: px(6),
            padding: UiRect::axes(px(tokens::GRID), px(2)),
            align_items: AlignItems::Center,
            border_radius: BorderRadius::all(px(tokens::HALF)),
            border: px(1),
        }
        Fill(Tone::Control)
        Edge(Tone::CardEdge)
        Pickable::IGNORE
        Children [ {icon}, text(say, Type::Tool, Tone::Text) ]
    }
}

/// A number in a white disc, as flags have.
pub fn number(n: usize) -> impl Scene {
    let say = Say::literal(n.to_string());
    bsn! {
        Node {
            width: px(tokens::ICON),
            height: px(tokens::ICON),
            flex_shrink: 0.0,
            justify_content: JustifyContent::Center,
            align_items: AlignItems::Center,
            border_radius: BorderRadius::MAX,
        }
        Fill(Tone::Focus)
        Pickable::IGNORE
        Children [ text(say, Type::Label, Tone::FocusInner) ]
    }
}

/// A verdict's mark: an icon on a disc of its colour.
pub fn disc(icon: Icon, fill: Tone, size: f32) -> impl Scene {
    bsn! {
        Node {
            width: px(size),
            height: px(size),
            flex_shrink: 0.0,
            justify_content: JustifyContent::Center,
            align_items: AlignItems::Center,
            border_radius: BorderRadius::MAX,
        }
        Fill(fill)
        Pickable::IGNORE
        Children [ glyph(icon, size * 0.7, Tone::OnVerdict) ]
    }
}
