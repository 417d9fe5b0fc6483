//! Forgeries of what is written about the holder.
pub mod digit_altered_expiry;
