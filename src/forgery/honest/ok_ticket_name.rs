//! Name on the ticket cut short: booking systems have few letters for a name and no room between given names.

use crate::document::codes::DocumentKind;
use crate::forgery::{Entry, Forging, NotPossible, Strength, Tool};
use crate::layers::Light;

/// Carriers’ systems take letters A–Z only, run given names together and cut what is too long; the passport is what counts.
pub const OK_TICKET_NAME: Entry = Entry {
    id: "ok-ticket-name",
    papers: &[DocumentKind::Ticket],
    trace_ids: &["passenger", "passport-name"],
    forge,
    ..Entry::ODDITY
};

fn forge(work: &mut Forging) -> Result<(), NotPossible> {
    let (page, passport) = work.paper()?;
    let facts = &passport.facts;
    let full = work.issuer.ticket_name(&facts.primary, &facts.secondary);
    let run_together: String = full.chars().filter(|c| *c != ' ').collect();
    // A third is cut off, never the surname.
    let least = run_together.find('/').map_or(4, |slash| slash + 3);
    let letters = (run_together.chars().count() * 2 / 3).max(least);
    let shown: String = run_together.chars().take(letters).collect();
    if shown == full {
        return Err(NotPossible::because("the name is too short to be cut"));
    }
    work.chose("shown", shown.clone());
    work.chose("genuine", full);
    let name = work.write(&page, "passenger", shown)?;
    work.trace("passenger", &page, name, &Light::ALL, &[Tool::CrossCheck], Strength::Ambiguous);
    let on_passport = if facts.secondary.is_empty() { "surname" } else { "given_names" };
    work.trace_passport("passport-name", on_passport, Strength::Ambiguous)
}
