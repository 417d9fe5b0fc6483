//! Consent of one parent only: the letter has room for two, and the second neither is named nor has signed.

use super::signature;
use crate::document::codes::DocumentKind;
use crate::forgery::{Entry, Forging, NotPossible, Strength, Tool};
use crate::layers::Light;

/// A child with somebody who is no parent and no consent that can be verified: a strong indicator of trafficking in children (UNODC), never proof.
pub const CONSENT_ONE_PARENT: Entry = Entry {
    id: "consent-one-parent",
    papers: &[DocumentKind::ConsentLetter],
    trace_ids: &["parent", "signature", "child"],
    concerns_protection: true,
    forge,
    ..Entry::MISUSE_OF_PAPER
};

fn forge(work: &mut Forging) -> Result<(), NotPossible> {
    let (page, passport) = work.paper()?;
    let name = work.zone(&page, "parent_2")?;
    let signature = signature(work, &page, "parent_2")?;
    let missing = work.document.viz.remove("parent_2").unwrap_or_default();
    work.chose("genuine", missing);
    work.chose("child", passport.viz.get("date_of_birth").cloned().unwrap_or_default());
    work.trace("parent", &page, name, &Light::ALL, &[Tool::CrossCheck], Strength::Strong);
    work.trace("signature", &page, signature, &Light::ALL, &[], Strength::Strong);
    work.trace_passport("child", "date_of_birth", Strength::Supporting)
}
