//! Debrief: what was there, where it shows, what you did, and the rule behind it; the same page, unaltered, beside the one presented.
mod cards;
mod evidence;
mod finding;
mod keys;
mod list;
mod scene;

pub use finding::findings;
pub use scene::Looking;

use bevy::prelude::*;

pub fn plugin(app: &mut App) {
    app.add_plugins((scene::plugin, cards::plugin, list::plugin, evidence::plugin, keys::plugin));
}
