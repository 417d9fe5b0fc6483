//! Firstline: a training simulator for examining travel documents of fictional states.
#[cfg(feature = "app")]
pub mod app;
pub mod base;
pub mod document;
pub mod layers;
pub mod paint;
