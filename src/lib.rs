//! Firstline: a training simulator for examining travel documents of fictional states.
pub mod base;
pub mod document;
pub mod layers;
pub mod paint;
pub mod issuer;
pub mod inspection;
pub mod forgery;
pub mod scenario;
pub mod case;
pub mod specimen;
pub mod session;
pub mod scoring;
pub mod reference;
pub mod report;
pub mod cli;
#[cfg(feature = "app")]
pub mod app;
