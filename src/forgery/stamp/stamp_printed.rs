//! Printed stamp: under the loupe the impression is made of droplets, where wet ink pools and bleeds.

use crate::document::Document;
use crate::forgery::{Anomaly, Class, Fault, Forging, Group, NotPossible, Setting, Strength, Tool};
use crate::layers::Light;
use crate::paint::{Process, Sheet, Tag};

/// A hand stamp leaves uneven pressure and bleed; a printer leaves dots (catalogue, section G).
pub struct StampPrinted;

impl Anomaly for StampPrinted {
    fn id(&self) -> &'static str {
        "stamp-printed"
    }
    fn group(&self) -> Group {
        Group::Stamp
    }
    fn class(&self) -> Class {
        Class::Counterfeit
    }
    fn settings(&self) -> &'static [Setting] {
        &[]
    }
    fn trace_ids(&self) -> &'static [&'static str] {
        &["dots"]
    }
    fn revealed_by(&self) -> &'static [&'static [&'static str]] {
        &[&["loupe"]]
    }

    fn forge(&self, work: &mut Forging) -> Result<(), NotPossible> {
        let (page, index) = work.first_stamp()?;
        work.chose("stamp", index.to_string());
        let impression = work.zone(&page, &format!("stamp_{}", index + 1))?;
        work.trace("dots", &page, impression, &[Light::White], &[Tool::Loupe], Strength::Decisive);
        Ok(())
    }

    fn alter(&self, fault: &Fault, _document: &Document, page: &str, sheet: &mut Sheet) {
        if fault.region("dots", page).is_none() {
            return;
        }
        let index = fault.chose("stamp").parse().unwrap_or(0);
        for mark in sheet.marks.iter_mut().filter(|mark| mark.tag == Tag::Stamp(index)) {
            mark.process = Process::InkJet;
        }
    }
}
