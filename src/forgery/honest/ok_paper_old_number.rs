//! Number of the former passport: the paper was made out before the passport was renewed, and names the old one.

use crate::document::codes::DocumentKind;
use crate::forgery::tampering::other_number;
use crate::forgery::{Entry, Forging, NotPossible, Strength, Tool};
use crate::layers::Light;
use rand::RngExt;

/// Visas are asked for months ahead, with papers that name the passport of that day; a new passport has a new number.
pub const OK_PAPER_OLD_NUMBER: Entry = Entry {
    id: "ok-paper-old-number",
    papers: &[DocumentKind::EmploymentContract, DocumentKind::InvitationLetter],
    trace_ids: &["number", "made", "passport-number", "passport-issue"],
    wants_new_passport: true,
    forge,
    ..Entry::ODDITY
};

/// How old, at most, the passport may be when papers are made out today that name the one before it, days.
const RENEWED_WITHIN: i32 = 330;

fn forge(work: &mut Forging) -> Result<(), NotPossible> {
    let (page, passport) = work.paper()?;
    let renewed = passport.facts.issued;
    if renewed.days_until(work.document.facts.issued) > RENEWED_WITHIN {
        return Err(NotPossible::because("the passport is years old: add `new_passport: true` to the case"));
    }
    let made = work.issuer.print_date(renewed.plus_days(-work.rng.random_range(4..=40)));
    let number = other_number(&passport.facts.number, &mut work.rng);
    work.chose("shown", number.clone());
    work.chose("genuine", passport.facts.number.clone());
    work.chose("made", made.clone());
    work.chose("issued", passport.viz.get("date_of_issue").cloned().unwrap_or_default());
    let field = work.write(&page, "passport_number", number)?;
    let day = work.write(&page, "date_of_issue", made)?;
    work.trace("number", &page, field, &Light::ALL, &[Tool::CrossCheck], Strength::Ambiguous);
    work.trace_passport("passport-number", "number", Strength::Ambiguous)?;
    work.trace("made", &page, day, &Light::ALL, &[Tool::CrossCheck], Strength::Ambiguous);
    work.trace_passport("passport-issue", "date_of_issue", Strength::Ambiguous)
}
