//! Forgeries of entry and exit stamps.
pub mod stamp_before_issue;
pub mod stamp_printed;
