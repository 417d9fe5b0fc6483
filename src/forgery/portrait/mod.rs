//! Forgeries of the holder's portrait.
pub mod photo_substituted;
