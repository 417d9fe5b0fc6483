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

use super::{Anomaly, Class, Forging, Group, NotPossible, Setting, Strength, Tool};
use crate::base::units::Rect;
use crate::document::codes::DocumentKind;
use crate::document::{Document, Visa};
use crate::layers::Light;
use rand::RngExt;
use std::ops::RangeInclusive;

/// A forgery or an honest oddity of a supporting paper: what it says, beside what the passport says. Nothing in it is faint or
/// plain, so that it has no settings.
pub struct OfPaper {
    pub id: &'static str,
    /// `NotFraud` for an honest oddity.
    pub class: Class,
    /// The papers that it can be seeded in.
    pub papers: &'static [DocumentKind],
    pub trace_ids: &'static [&'static str],
    pub concerns_protection: bool,
    pub wants_new_passport: bool,
    pub forge: fn(&mut Forging) -> Result<(), NotPossible>,
}

impl OfPaper {
    /// Misuse of a paper; what is not so is named by the entry itself.
    pub const MISUSE: OfPaper = OfPaper {
        id: "",
        class: Class::Misuse,
        papers: &[],
        trace_ids: &[],
        concerns_protection: false,
        wants_new_passport: false,
        forge: |_| Ok(()),
    };
    pub const ODDITY: OfPaper = OfPaper { class: Class::NotFraud, ..OfPaper::MISUSE };
}

impl Anomaly for OfPaper {
    fn id(&self) -> &'static str {
        self.id
    }
    fn group(&self) -> Group {
        if self.class == Class::NotFraud { Group::Honest } else { Group::Papers }
    }
    fn class(&self) -> Class {
        self.class
    }
    fn settings(&self) -> &'static [Setting] {
        &[]
    }
    fn trace_ids(&self) -> &'static [&'static str] {
        self.trace_ids
    }
    fn papers(&self) -> &'static [DocumentKind] {
        self.papers
    }
    fn wants_new_passport(&self) -> bool {
        self.wants_new_passport
    }
    fn concerns_protection(&self) -> bool {
        self.concerns_protection
    }
    fn forge(&self, work: &mut Forging) -> Result<(), NotPossible> {
        (self.forge)(work)
    }
}

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
