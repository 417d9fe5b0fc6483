//! The only place where values of the core and the window meet.
mod shelf;
mod trainee;

pub use shelf::{Card, Chosen, Shelf};
pub use trainee::{Trainees, is_trainee_code};

use bevy::prelude::*;

pub fn plugin(app: &mut App) {
    app.init_resource::<Shelf>().init_resource::<Chosen>().init_resource::<Trainees>();
}
