//! Everything that is painted: people, paper and print.
pub mod portrait;
