//! Contract with another passport: the number on it is not that of the worker's passport, which was there before the contract was.

use crate::document::codes::DocumentKind;
use crate::forgery::tampering::other_number;
use crate::forgery::{Entry, Forging, NotPossible, Strength, Tool};
use crate::layers::Light;

/// A name is easily put into a contract that was made, and approved, for somebody else.
pub const CONTRACT_OTHER_PASSPORT: Entry = Entry {
    id: "contract-other-passport",
    papers: &[DocumentKind::EmploymentContract],
    trace_ids: &["number", "made", "passport-number", "passport-issue"],
    forge,
    ..Entry::MISUSE_OF_PAPER
};

fn forge(work: &mut Forging) -> Result<(), NotPossible> {
    let (page, passport) = work.paper()?;
    let number = other_number(&passport.facts.number, &mut work.rng);
    work.chose("shown", number.clone());
    work.chose("genuine", passport.facts.number.clone());
    work.chose("made", work.document.viz.get("date_of_issue").cloned().unwrap_or_default());
    work.chose("issued", passport.viz.get("date_of_issue").cloned().unwrap_or_default());
    let made = work.zone(&page, "date_of_issue")?;
    let field = work.write(&page, "passport_number", number)?;
    work.trace("number", &page, field, &Light::ALL, &[Tool::CrossCheck], Strength::Decisive);
    work.trace_passport("passport-number", "number", Strength::Decisive)?;
    work.trace("made", &page, made, &Light::ALL, &[Tool::CrossCheck], Strength::Supporting);
    work.trace_passport("passport-issue", "date_of_issue", Strength::Supporting)
}
