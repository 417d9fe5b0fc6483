//! What is left to read after an examination.
mod debrief;
mod reference;

pub use debrief::{FaultPicture, debrief_html, debrief_text, how_seen, observation, page_name, place_name};
pub use reference::{
    Fact, FactGroup, ReferencePictures, facts, feature_term, feature_text, how_to_verify, issued, light_name,
    model_name, name_of_page, reference_html, shot_name, valid,
};
