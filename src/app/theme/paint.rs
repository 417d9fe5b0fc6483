//! Components that say a colour or a type by what it is for; painted from the palette, and again when the theme changes.

use super::{Fonts, Theme, Tone, Type};
use bevy::prelude::*;
use bevy::text::{FontSource, LineHeight};

/// The colour of a surface.
#[derive(Component, Clone, Copy, Debug, Default, PartialEq)]
#[require(BackgroundColor)]
pub struct Fill(pub Tone);

/// The colour of a surface's edge.
#[derive(Component, Clone, Copy, Debug, Default, PartialEq)]
#[require(BorderColor)]
pub struct Edge(pub Tone);

/// The colour of a text or an icon.
#[derive(Component, Clone, Copy, Debug, Default, PartialEq)]
pub struct Ink(pub Tone);

/// How a text is set.
#[derive(Component, Clone, Copy, Debug, Default, PartialEq)]
#[require(TextFont, LineHeight, TextLayout)]
pub struct Set(pub Type);

pub(super) fn fill(theme: Res<Theme>, mut surfaces: Query<(Ref<Fill>, &mut BackgroundColor)>) {
    for (fill, mut colour) in &mut surfaces {
        if theme.is_changed() || fill.is_changed() {
            colour.set_if_neq(BackgroundColor(theme.colour(fill.0)));
        }
    }
}

pub(super) fn edge(theme: Res<Theme>, mut surfaces: Query<(Ref<Edge>, &mut BorderColor)>) {
    for (edge, mut colour) in &mut surfaces {
        if theme.is_changed() || edge.is_changed() {
            colour.set_if_neq(BorderColor::all(theme.colour(edge.0)));
        }
    }
}

pub(super) fn ink(theme: Res<Theme>, mut inked: Query<(Ref<Ink>, Option<&mut TextColor>, Option<&mut ImageNode>)>) {
    for (ink, text, image) in &mut inked {
        if theme.is_changed() || ink.is_changed() {
            let colour = theme.colour(ink.0);
            if let Some(mut text) = text {
                text.set_if_neq(TextColor(colour));
            }
            if let Some(mut image) = image {
                image.color = colour;
            }
        }
    }
}

pub(super) fn set(theme: Res<Theme>, fonts: Res<Fonts>, mut texts: Query<(Ref<Set>, &mut TextFont, &mut LineHeight)>) {
    for (set, mut font, mut line) in &mut texts {
        if theme.is_changed() || set.is_changed() {
            let (size, height, face) = set.0.spec();
            *font = TextFont {
                font: FontSource::Handle(fonts.face(face).clone()),
                font_size: (size * theme.text_scale()).into(),
                ..default()
            };
            *line = LineHeight::RelativeToFont(height / size);
        }
    }
}
