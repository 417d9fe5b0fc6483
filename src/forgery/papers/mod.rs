//! Supporting papers: tickets, letters and contracts that are not of this person, or not for this journey.
pub mod consent_expired;
pub mod consent_one_parent;
pub mod consent_other_child;
pub mod contract_after_visa;
pub mod contract_other_passport;
pub mod contract_terms_missing;
pub mod invitation_after_visa;
pub mod invitation_other_host;
pub mod invitation_to_work;
pub mod ticket_after_visa;
pub mod ticket_other_person;

use super::{Forging, NotPossible, Strength, Tool};
use crate::base::units::Rect;
use crate::document::{Document, Visa};
use crate::layers::Light;
use rand::RngExt;
use std::ops::RangeInclusive;

/// Where somebody has signed: pens run a little beyond the room for it.
pub(super) fn signature(work: &Forging, page: &str, by: &str) -> Result<Rect, NotPossible> {
    Ok(work.zone(page, &format!("signature_{by}"))?.grown(1.2))
}

/// The visa of the journey, in the passport beside the paper.
fn visa(passport: &Document) -> Result<&Visa, NotPossible> {
    let visa = passport.pages.iter().find_map(|page| page.visa.as_ref());
    visa.ok_or_else(|| NotPossible::because("there is no visa in the passport"))
}

/// Prints a day so many days after the visa's last one in a field, and records that as trace `id`, and the visa as `visa`.
fn day_after_visa(work: &mut Forging, field: &str, id: &str, days: RangeInclusive<i32>) -> Result<(), NotPossible> {
    let (page, passport) = work.paper()?;
    let visa = visa(passport)?;
    let shown = work.issuer.print_date(visa.valid_until.plus_days(work.rng.random_range(days)));
    work.chose("shown", shown.clone());
    work.chose("genuine", visa.viz.get("valid_until").cloned().unwrap_or_default());
    let place = work.write(&page, field, shown)?;
    work.trace(id, &page, place, &Light::ALL, &[Tool::CrossCheck], Strength::Strong);
    work.trace_passport("visa", "visa_valid_until", Strength::Strong)
}
