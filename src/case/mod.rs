//! Cases: what a scenario and a seed make. The same scenario and seed give the same cases, for ever.
mod bearer;
mod build;
mod decision;
mod holder;
mod journey;
mod paper;
mod truth;

pub use bearer::Bearer;
pub use build::{BuildError, Case, Presented, build, specimen, visited};
pub use decision::Decision;
pub use truth::Truth;
