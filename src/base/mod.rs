//! Ground that every room stands on: units, seeds, dates, maths that is the same on every machine, and messages about problems.
pub mod assets;
pub mod locale;
pub mod math;
pub mod seed;
pub mod units;
