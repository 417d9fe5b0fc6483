//! What lies above a screen: the sheet of keys, the question before an examination is left, and the reference page.
mod help;
mod leave;
mod reference;
mod sheet;

use bevy::prelude::*;

pub fn plugin(app: &mut App) {
    app.add_plugins((help::plugin, leave::plugin, reference::plugin));
}
