//! The interface's one family, Noto Sans Lao, from inside the binary.

use super::tokens::Face;
use crate::base::assets;
use bevy::prelude::*;

/// The faces, loaded.
#[derive(Resource, Clone)]
pub struct Fonts {
    regular: Handle<Font>,
    medium: Handle<Font>,
    semi_bold: Handle<Font>,
    bold: Handle<Font>,
}

impl Fonts {
    pub fn face(&self, face: Face) -> &Handle<Font> {
        match face {
            Face::Regular => &self.regular,
            Face::Medium => &self.medium,
            Face::SemiBold => &self.semi_bold,
            Face::Bold => &self.bold,
        }
    }
}

impl FromWorld for Fonts {
    fn from_world(world: &mut World) -> Fonts {
        let mut fonts = world.resource_mut::<Assets<Font>>();
        let mut face = |name: &str| {
            let bytes = assets::bytes(&format!("fonts/noto-sans-lao/NotoSansLao-{name}.ttf")).unwrap_or_default();
            fonts.add(Font::from_bytes(bytes.into_owned()))
        };
        Fonts { regular: face("Regular"), medium: face("Medium"), semi_bold: face("SemiBold"), bold: face("Bold") }
    }
}
