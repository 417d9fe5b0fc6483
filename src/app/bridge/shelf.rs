//! The scenarios that can be chosen.

use crate::base::locale::LocalText;
use bevy::prelude::*;

/// A scenario as it is offered.
#[derive(Clone, Debug)]
pub struct Card {
    /// Its path under `scenarios`.
    pub path: String,
    pub title: LocalText,
    pub summary: LocalText,
    pub cases: usize,
}

/// The shipped scenarios, in the order in which they are offered.
#[derive(Resource, Clone, Debug, Default)]
pub struct Shelf(pub Vec<Card>);

/// The scenario that is chosen, by its place on the shelf.
#[derive(Resource, Clone, Copy, Debug, Default, PartialEq)]
pub struct Chosen(pub usize);
