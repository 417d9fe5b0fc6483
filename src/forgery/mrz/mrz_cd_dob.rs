//! Check digit of the birth date wrong: the reader computes another one than is printed.

use crate::forgery::{Anomaly, Class, Forging, Group, NotPossible, Setting, Strength, Tool};
use crate::layers::Light;
use rand::RngExt;

/// Position 20 of the second line (ICAO Doc 9303-4 §4.2.2, 9303-3 §4.9).
pub struct MrzCdDob;

/// Index of the birth date's check digit in the second line.
const POSITION: usize = 19;

impl Anomaly for MrzCdDob {
    fn id(&self) -> &'static str {
        "mrz-cd-dob"
    }
    fn group(&self) -> Group {
        Group::Mrz
    }
    fn class(&self) -> Class {
        Class::Forged
    }
    fn settings(&self) -> &'static [Setting] {
        &[]
    }
    fn trace_ids(&self) -> &'static [&'static str] {
        &["digit"]
    }
    fn revealed_by(&self) -> &'static [&'static [&'static str]] {
        &[&["mrz-reader"]]
    }

    fn forge(&self, work: &mut Forging) -> Result<(), NotPossible> {
        let zone = work.zone("data", "mrz_2")?;
        let step = work.rng.random_range(1..=9u8);
        let line = work.document.mrz.get_mut(1).ok_or_else(|| NotPossible::because("there is no second line"))?;
        let printed = line
            .as_bytes()
            .get(POSITION)
            .filter(|b| b.is_ascii_digit())
            .ok_or_else(|| NotPossible::because("the second line has no check digit at position 20"))?;
        let genuine = char::from(*printed);
        let wrong = char::from(b'0' + (printed - b'0' + step) % 10);
        line.replace_range(POSITION..=POSITION, &wrong.to_string());
        work.chose("genuine", genuine);
        work.chose("shown", wrong);
        work.trace("digit", "data", zone, &Light::ALL, &[Tool::MrzReader], Strength::Decisive);
        Ok(())
    }
}
