//! Firstline: a training simulator for examining travel documents of fictional states.
#[cfg(feature = "app")]
pub mod app;
pub mod base;
pub mod case;
pub mod cli;
pub mod document;
pub mod forgery;
pub mod inspection;
pub mod issuer;
pub mod layers;
pub mod paint;
pub mod report;
pub mod scenario;
pub mod scoring;
pub mod session;
pub mod specimen;
