//! Return after the visa: the flight home leaves after the last day on which the visa lets its holder stay.

use crate::document::codes::DocumentKind;
use crate::forgery::{Anomaly, Class, Forging, Group, NotPossible, Setting, Strength, Tool};
use crate::layers::Light;
use rand::RngExt;

/// What the journey is for shows in how long it is to last: a visa for a visit and a ticket for a season do not go together.
pub struct TicketAfterVisa;

impl Anomaly for TicketAfterVisa {
    fn id(&self) -> &'static str {
        "ticket-after-visa"
    }
    fn group(&self) -> Group {
        Group::Papers
    }
    fn class(&self) -> Class {
        Class::Misuse
    }
    fn settings(&self) -> &'static [Setting] {
        &[]
    }
    fn trace_ids(&self) -> &'static [&'static str] {
        &["return", "visa"]
    }
    fn paper(&self) -> Option<DocumentKind> {
        Some(DocumentKind::Ticket)
    }

    fn forge(&self, work: &mut Forging) -> Result<(), NotPossible> {
        let (page, passport) = work.paper(DocumentKind::Ticket)?;
        let visa = passport.pages.iter().find_map(|page| page.visa.as_ref());
        let visa = visa.ok_or_else(|| NotPossible::because("there is no visa in the passport"))?;
        let back = visa.valid_until.plus_days(work.rng.random_range(45..=160));
        let shown = work.issuer.print_date(back);
        work.chose("shown", shown.clone());
        work.chose("genuine", visa.viz.get("valid_until").cloned().unwrap_or_default());
        let field =
            work.change(&page, "date_of_return", |ticket| _ = ticket.viz.insert("date_of_return".to_owned(), shown))?;
        work.trace("return", &page, field, &Light::ALL, &[Tool::CrossCheck], Strength::Strong);
        work.trace_passport("visa", "visa_valid_until", Strength::Strong)?;
        Ok(())
    }
}
