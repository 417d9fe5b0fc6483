//! The person at the counter.

use crate::base::seed::Seed;
use crate::document::{Document, Likeness, Sex};
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

/// The age that the tables of growth begin with.
const GROWTH_FROM: usize = 5;
/// How tall girls and boys of each age are, in thousandths of their height as grown-ups: medians of the WHO growth reference
/// 2007, halfway between two birthdays.
const GROWTH_GIRLS: [u32; 13] = [687, 723, 757, 794, 831, 868, 907, 942, 969, 985, 994, 997, 999];
const GROWTH_BOYS: [u32; 13] = [640, 673, 705, 736, 766, 796, 827, 864, 905, 942, 969, 986, 995];

impl Bearer {
    /// The bearer of a document, today: the person on its main portrait, older, dressed for the road.
    pub fn of(document: &Document, age_today: u8, seed: Seed) -> Bearer {
        use rand::RngExt;
        let mut rng = seed.stream("bearer");
        let portrait = &document.portrait;
        let (mean, growth) = match portrait.sex {
            Sex::M => (171, GROWTH_BOYS),
            _ => (160, GROWTH_GIRLS),
        };
        let grown_up = mean + rng.random_range(0..=16) - 8;
        let grown = usize::from(age_today).checked_sub(GROWTH_FROM).and_then(|year| growth.get(year)).unwrap_or(&1000);
        Bearer {
            likeness: Likeness { sitting: seed.child("counter"), age_years: age_today, ..portrait.clone() },
            name: [&document.facts.secondary, &document.facts.primary].map(|s| s.as_str()).join(" ").trim().to_owned(),
            height_cm: u16::try_from((grown_up * grown + 500) / 1000).unwrap_or(u16::MAX),
        }
    }
}
