//! The only place where values of the core and the window meet.
mod exam;
mod names;
mod picture;
mod plates;
mod review;
#[cfg(test)]
mod same_maths;
mod shelf;
mod trainee;
mod work;

pub use exam::{Exam, Showcase, Unfinished, case_count, unfinished};
pub use names::{date_name, document_name, kind_name, series_name, state_name};
pub use picture::{Picture, PictureOf, SHAPE, SpecimenCase, Subject};
pub use plates::{Ahead, Drawing, Lighting, Plate, PlateSplit, PlateWindow, Wanted, Whose};
pub use review::{Reviewed, Saving, save_debrief};
pub use shelf::{BrokenOff, Chosen, FixedSeed, NotBegun, Shelf, begin, go_on};
pub use trainee::{Trainees, is_trainee_code};
pub use work::Wake;

use bevy::prelude::*;

pub fn plugin(app: &mut App) {
    app.init_resource::<Chosen>()
        .init_resource::<FixedSeed>()
        .init_resource::<BrokenOff>()
        .init_resource::<NotBegun>()
        .init_resource::<Trainees>()
        .add_plugins((work::plugin, plates::plugin, picture::plugin, review::plugin));
    let world = app.world_mut();
    let showcase = Showcase::new(&world.resource::<Shelf>().0, world.resource::<Drawing>().0.registry());
    world.insert_resource(showcase);
}

/// Whether anything is still being drawn.
pub fn is_drawing(world: &mut World) -> bool {
    plates::is_drawing(world) || picture::is_drawing(world)
}
