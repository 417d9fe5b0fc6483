//! Unknown day of birth: `XX XX 1985` printed and `85<<<<` in the machine readable zone; only the unknown part is masked.

use crate::base::date::PartialDate;
use crate::document::Visa;
use crate::forgery::{Anomaly, Class, Forging, Group, NotPossible, Setting, Strength, Tool};
use crate::layers::Light;

/// ICAO Doc 9303-3 §4.8 and 9303-4 §4.1.1: unknown parts of the birth date; on visa labels 9303-7 §4.1.
pub struct OkUnknownDob;

impl Anomaly for OkUnknownDob {
    fn id(&self) -> &'static str {
        "ok-unknown-dob"
    }
    fn group(&self) -> Group {
        Group::Honest
    }
    fn class(&self) -> Class {
        Class::NotFraud
    }
    fn settings(&self) -> &'static [Setting] {
        &[]
    }
    fn trace_ids(&self) -> &'static [&'static str] {
        &["viz", "mrz", "label", "label-mrz", "label-seal"]
    }

    fn forge(&self, work: &mut Forging) -> Result<(), NotPossible> {
        let page = work.page_with("date_of_birth")?;
        let at = work.reading()?.format.run("date_of_birth");
        let at = at.ok_or_else(|| NotPossible::because("the machine readable zone has no date of birth"))?;
        let (mrz_page, mrz) = work.mrz_line(at.line)?;
        let before = work.zone(&page, "date_of_birth")?;
        let birth = work.document.facts.birth;
        work.document.facts.birth = PartialDate { year: birth.year, month: None, day: None };
        work.issue_again();
        let shown = work.document.viz.get("date_of_birth").cloned().unwrap_or_default();
        work.chose("shown", shown);
        // What was printed there before may have been longer.
        let field = work.zone(&page, "date_of_birth")?.union(&before);
        work.trace("viz", &page, field, &Light::ALL, &[], Strength::Ambiguous);
        work.trace("mrz", &mrz_page, mrz, &Light::ALL, &[Tool::MrzReader], Strength::Ambiguous);
        labels(work)
    }
}

/// The labels of other states, which know no more of the birth than the passport says.
fn labels(work: &mut Forging) -> Result<(), NotPossible> {
    let labels: Vec<(String, Visa)> =
        work.document.pages.iter().filter_map(|page| Some((page.id.clone(), page.visa.clone()?))).collect();
    let facts = work.document.facts.clone();
    for (page, mut label) in labels {
        let state = work.state(&label.issuer)?;
        state.print_holder(&mut label, &facts);
        let zone = |work: &Forging, id: &str| work.zone(&page, id).ok();
        let before = zone(work, "visa_date_of_birth");
        work.chose("label", label.viz.get("date_of_birth").cloned().unwrap_or_default());
        work.page_mut(&page)?.visa = Some(label);
        if let Some((before, after)) = before.zip(zone(work, "visa_date_of_birth")) {
            work.trace("label", &page, before.union(&after), &Light::ALL, &[], Strength::Ambiguous);
        }
        if let Some(mrz) = zone(work, "visa_mrz_2") {
            work.trace("label-mrz", &page, mrz, &Light::ALL, &[Tool::MrzReader], Strength::Ambiguous);
        }
        if let Some(seal) = zone(work, "visa_seal") {
            work.trace("label-seal", &page, seal, &Light::ALL, &[], Strength::Ambiguous);
        }
    }
    Ok(())
}
