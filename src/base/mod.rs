//! Ground that every room stands on: units, seeds, dates, languages, maths that is the same on every machine, and messages about problems.
pub mod assets;
pub mod date;
pub mod diagnostic;
pub mod hex;
pub mod locale;
pub mod math;
pub mod ron_file;
mod ron_tree;
pub mod seed;
pub mod units;
pub mod wide;
