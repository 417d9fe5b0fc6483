//! Firstline: a training simulator for examining travel documents of fictional states.
pub mod base;
pub mod paint;
