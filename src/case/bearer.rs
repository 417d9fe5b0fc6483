//! The person at the counter.

use crate::base::seed::Seed;
use crate::document::{Document, Likeness};
use serde::Serialize;

/// Who stands at the counter, as the officer sees them today.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Bearer {
    /// The live face.
    pub likeness: Likeness,
    /// The name they give.
    pub name: String,
    /// Standing height in cm.
    pub height_cm: u16,
}

impl Bearer {
    /// The bearer of a document, today: the person on its main portrait, older, dressed for the road.
    pub fn of(document: &Document, age_today: u8, seed: Seed) -> Bearer {
        use rand::RngExt;
        let mut rng = seed.stream("bearer");
        let portrait = &document.portrait;
        let mean = if portrait.sex == crate::document::Sex::M { 171 } else { 160 };
        Bearer {
            likeness: Likeness { sitting: seed.child("counter"), age_years: age_today, ..portrait.clone() },
            name: [&document.facts.secondary, &document.facts.primary].map(|s| s.as_str()).join(" ").trim().to_owned(),
            height_cm: mean + rng.random_range(0..=16) - 8,
        }
    }
}
