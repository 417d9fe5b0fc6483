//! What is left to read after an examination.
mod debrief;

pub use debrief::{FaultPicture, debrief_html, debrief_text, how_seen, observation, page_name, place_name};
