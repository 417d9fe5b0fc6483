//! Forgeries of the book, its pages and numbering.
pub mod page_substituted;
