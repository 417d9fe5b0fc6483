//! The desk: the traveller on the left, the document in the middle, lights and tools below, flags on the right.
mod bearer;
mod flags;
mod geometry;
mod keys;
mod loupe;
mod marking;
mod marks;
mod plates;
mod pointer;
mod reader;
mod scene;
mod state;
mod strip;
mod table;
mod tool_bar;

pub use plates::share;
pub use scene::time_mode;
pub use state::{Hand, Mark, Marking, Pose, Reader, View, document, page};
#[cfg(test)]
pub use table::Table;
pub use tool_bar::{light_icon, tool_icon};

use bevy::prelude::*;

pub fn plugin(app: &mut App) {
    app.add_plugins((
        state::plugin,
        scene::plugin,
        bearer::plugin,
        flags::plugin,
        geometry::plugin,
        keys::plugin,
        loupe::plugin,
        marking::plugin,
        marks::plugin,
        plates::plugin,
        reader::plugin,
        strip::plugin,
        tool_bar::plugin,
    ));
}
