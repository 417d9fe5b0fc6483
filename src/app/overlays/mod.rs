//! What lies above a screen: the sheet of keys, and the question before an examination is left.
mod help;
mod leave;

use bevy::prelude::*;

pub fn plugin(app: &mut App) {
    app.add_plugins((help::plugin, leave::plugin));
}
