//! Visa for another passport: the label names the number of a different book, and its edge has been lifted.

use crate::document::Document;
use crate::forgery::tampering::{other_number, set_in_edge};
use crate::forgery::{Anomaly, Class, Fault, Forging, Group, NotPossible, Strength, Tool};
use crate::layers::Light;
use crate::paint::{Sheet, Tag};

/// Moving a label from one passport to another is a threat that ICAO names (Doc 9303-7, Appendix D).
pub struct VisaPassportNumber;

impl Anomaly for VisaPassportNumber {
    fn id(&self) -> &'static str {
        "visa-passport-number"
    }
    fn group(&self) -> Group {
        Group::Visa
    }
    fn class(&self) -> Class {
        Class::Forged
    }
    fn trace_ids(&self) -> &'static [&'static str] {
        &["number", "mrz", "edge", "glue"]
    }

    fn forge(&self, work: &mut Forging) -> Result<(), NotPossible> {
        let (page, visa) = work.visa()?;
        let genuine = work.document.facts.number.clone();
        let shown = other_number(&genuine, &mut work.rng);
        let state = work.state(&visa.issuer)?;
        let mut label = visa.clone();
        label.viz.insert("passport_number".to_owned(), shown.clone());
        label.mrz = state.visa_mrz(&label, &work.document.facts, &shown);
        // It is a genuine label, and its seal is that of the passport for which it was made.
        state.write_seal(&mut label);
        let field = work.change_visa(&page, "visa_passport_number", |shown| *shown = label)?;
        work.chose("genuine", genuine);
        work.chose("shown", shown);
        let mrz = work.zone(&page, "visa_mrz_2")?;
        let label = work.zone(&page, "visa")?;
        use Light::{Oblique, Transmitted, UvA, White};
        work.trace("number", &page, field, &Light::ALL, &[Tool::CrossCheck], Strength::Decisive);
        work.trace("mrz", &page, mrz, &Light::ALL, &[Tool::MrzReader, Tool::CrossCheck], Strength::Decisive);
        work.trace("edge", &page, label.grown(1.0), &[Oblique, White, Transmitted], &[], Strength::Strong);
        work.trace("glue", &page, label.grown(1.0), &[UvA], &[], Strength::Supporting);
        Ok(())
    }

    fn alter(&self, fault: &Fault, _document: &Document, page: &str, sheet: &mut Sheet) {
        if let Some(label) = fault.region("edge", page) {
            let above = sheet.marks.iter().rposition(|m| matches!(m.tag, Tag::Visa(_))).map_or(0, |i| i + 1);
            sheet.marks.insert(above, set_in_edge(fault, label.grown(-1.1), 0.0));
        }
    }
}
