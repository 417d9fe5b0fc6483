//! Check digit of the birth date wrong: the reader computes another one than is printed.

use crate::forgery::{Anomaly, Class, Forging, Group, NotPossible, Setting, Strength, Tool};
use crate::layers::Light;
use rand::RngExt;

/// Position 20 of the second line of passports and cards of two lines, position 7 on cards of three (ICAO Doc 9303-4 to 9303-6
/// §4.2.2, 9303-3 §4.9).
pub struct MrzCdDob;

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
        let reading = work.reading()?;
        let digit = reading.reading("date_of_birth").and_then(|birth| Some((birth.check?, birth.found?.to_digit(10)?)));
        let (at, printed) = digit.ok_or_else(|| NotPossible::because("the date of birth has no check digit"))?;
        let (page, zone) = work.mrz_line(at.line)?;
        let wrong = (printed + work.rng.random_range(1..=9u32)) % 10;
        if let Some(line) = work.document.mrz.get_mut(at.line - 1) {
            line.replace_range(at.first - 1..at.last, &wrong.to_string());
        }
        work.chose("position", at.first.to_string());
        work.chose("genuine", printed.to_string());
        work.chose("shown", wrong.to_string());
        work.trace("digit", &page, zone, &Light::ALL, &[Tool::MrzReader], Strength::Decisive);
        Ok(())
    }
}
