//! Name on the ticket cut short: booking systems have few letters for a name and no room between given names.

use crate::document::codes::DocumentKind;
use crate::forgery::{Anomaly, Class, Forging, Group, NotPossible, Setting, Strength, Tool};
use crate::layers::Light;

/// Carriers’ systems take letters A–Z only, run given names together and cut what is too long; the passport is what counts.
pub struct OkTicketName;

impl Anomaly for OkTicketName {
    fn id(&self) -> &'static str {
        "ok-ticket-name"
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
        &["passenger", "passport-name"]
    }
    fn paper(&self) -> Option<DocumentKind> {
        Some(DocumentKind::Ticket)
    }

    fn forge(&self, work: &mut Forging) -> Result<(), NotPossible> {
        let (page, passport) = work.paper(DocumentKind::Ticket)?;
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
        let name = work.change(&page, "passenger", |ticket| _ = ticket.viz.insert("passenger".to_owned(), shown))?;
        work.trace("passenger", &page, name, &Light::ALL, &[Tool::CrossCheck], Strength::Ambiguous);
        let on_passport = if facts.secondary.is_empty() { "surname" } else { "given_names" };
        work.trace_passport("passport-name", on_passport, Strength::Ambiguous)?;
        Ok(())
    }
}
