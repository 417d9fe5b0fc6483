//! Where the person is: one screen, and at most one overlay above it.

use bevy::prelude::*;

/// The screens, in the order in which an exercise goes through them.
#[derive(States, Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Screen {
    #[default]
    Start,
    Briefing,
    Desk,
    Decision,
    Debrief,
    Summary,
    Settings,
}

/// What lies above the screen.
#[derive(States, Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Overlay {
    #[default]
    None,
    /// The sheet of keys.
    Help,
    /// Asks before an examination is left.
    Leave,
    /// The reference page of the document on the desk.
    Reference,
}
