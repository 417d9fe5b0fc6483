//! The window: screens, overlays and their look. The only room that knows Bevy.
mod bridge;
mod overlays;
pub mod pictures;
mod preferences;
mod run;
mod screens;
mod state;
mod theme;

pub use run::{Options, StartError, run};
