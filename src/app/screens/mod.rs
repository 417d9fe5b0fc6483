//! The screens, one file each.
mod settings;
mod start;

use bevy::prelude::*;

pub fn plugin(app: &mut App) {
    app.add_plugins((start::plugin, settings::plugin));
}
