//! The window: screens, overlays and their look. The only room that knows Bevy.
#![allow(clippy::disallowed_methods, reason = "the window is an edge: it keeps files and reads the clock")]

mod bridge;
mod frame_times;
mod overlays;
pub mod pictures;
mod preferences;
mod run;
mod screens;
mod state;
mod theme;
mod well;

#[cfg(test)]
mod tests;

pub use run::{Options, StartError, run};
