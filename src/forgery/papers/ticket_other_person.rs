//! Ticket of another person: the passenger named on it is not the holder of the passport.

use crate::document::Sex;
use crate::document::codes::DocumentKind;
use crate::forgery::tampering::other_number;
use crate::forgery::{Entry, Forging, NotPossible, Strength, Tool};
use crate::layers::Light;
use rand::seq::IndexedRandom;

/// Tickets and boarding passes are exchanged in transit areas, and booked by third persons for those whom they control (UNODC; INTERPOL practice).
pub const TICKET_OTHER_PERSON: Entry = Entry {
    id: "ticket-other-person",
    papers: &[DocumentKind::Ticket],
    trace_ids: &["passenger", "number", "passport-name", "passport-number"],
    forge,
    ..Entry::MISUSE_OF_PAPER
};

fn forge(work: &mut Forging) -> Result<(), NotPossible> {
    let (page, passport) = work.paper()?;
    let facts = &passport.facts;
    let names = &work.issuer.names;
    let others: Vec<&String> = names.surnames.iter().filter(|name| **name != facts.primary).collect();
    let given = if facts.sex == Sex::F { &names.given_female } else { &names.given_male };
    let (Some(surname), Some(given)) = (others.choose(&mut work.rng), given.choose(&mut work.rng)) else {
        return Err(NotPossible::because("the state has no other names"));
    };
    let shown = work.issuer.ticket_name(surname, given);
    let number = other_number(&facts.number, &mut work.rng);
    work.chose("shown", shown.clone());
    work.chose("genuine", work.issuer.ticket_name(&facts.primary, &facts.secondary));
    work.chose("shown_number", number.clone());
    work.chose("genuine_number", facts.number.clone());
    let name = work.write(&page, "passenger", shown)?;
    let field = work.write(&page, "passport_number", number)?;
    work.trace("passenger", &page, name, &Light::ALL, &[Tool::CrossCheck], Strength::Decisive);
    work.trace("number", &page, field, &Light::ALL, &[Tool::CrossCheck], Strength::Decisive);
    work.trace_passport("passport-name", "surname", Strength::Decisive)?;
    work.trace_passport("passport-number", "number", Strength::Decisive)
}
