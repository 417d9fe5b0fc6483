//! Invited to work: the invitation tells of a job, and the visa is one for a visit.

use super::visa;
use crate::document::codes::DocumentKind;
use crate::forgery::{Entry, Forging, NotPossible, Strength, Tool};
use crate::layers::Light;
use rand::seq::IndexedRandom;

/// Travellers with a visa for a visit who come to work were often told that this is allowed: the contradiction is theirs to
/// explain, and perhaps not theirs to answer for.
pub const INVITATION_TO_WORK: Entry = Entry {
    id: "invitation-to-work",
    papers: &[DocumentKind::InvitationLetter],
    trace_ids: &["purpose", "visa"],
    forge,
    ..Entry::MISUSE_OF_PAPER
};

fn forge(work: &mut Forging) -> Result<(), NotPossible> {
    let (page, passport) = work.paper()?;
    let visa = visa(passport)?;
    let paper = work.registry.paper(&work.document.model);
    let jobs = paper.and_then(|paper| paper.not_allowed.get("purpose")).map_or(&[][..], Vec::as_slice);
    let shown =
        jobs.choose(&mut work.rng).ok_or_else(|| NotPossible::because("it names no work that is not allowed"))?;
    work.chose("shown", shown.clone());
    work.chose("genuine", visa.viz.get("category").cloned().unwrap_or_default());
    let place = work.write(&page, "purpose", shown.clone())?;
    work.trace("purpose", &page, place, &Light::ALL, &[Tool::CrossCheck], Strength::Strong);
    work.trace_passport("visa", "visa_category", Strength::Strong)
}
