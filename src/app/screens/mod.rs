//! The screens, one file each; the desk has a folder.
mod briefing;
mod debrief;
mod decision;
pub mod desk;
mod settings;
mod start;
mod summary;

pub use debrief::Looking;
pub use decision::Choice;

use bevy::prelude::*;

pub fn plugin(app: &mut App) {
    app.add_plugins((
        start::plugin,
        briefing::plugin,
        desk::plugin,
        decision::plugin,
        debrief::plugin,
        summary::plugin,
        settings::plugin,
    ));
}
