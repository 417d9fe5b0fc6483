//! Consent of one parent only: the letter has room for two, and the second neither is named nor has signed.

use crate::document::codes::DocumentKind;
use crate::forgery::{Anomaly, Class, Forging, Group, NotPossible, Setting, Strength, Tool};
use crate::layers::Light;

/// A child with somebody who is no parent and no consent that can be verified: a strong indicator of trafficking in children (UNODC), never proof.
pub struct ConsentOneParent;

impl Anomaly for ConsentOneParent {
    fn id(&self) -> &'static str {
        "consent-one-parent"
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
        &["parent", "signature", "child"]
    }
    fn paper(&self) -> Option<DocumentKind> {
        Some(DocumentKind::ConsentLetter)
    }
    fn concerns_protection(&self) -> bool {
        true
    }

    fn forge(&self, work: &mut Forging) -> Result<(), NotPossible> {
        let (page, passport) = work.paper(DocumentKind::ConsentLetter)?;
        let name = work.zone(&page, "parent_2")?;
        let signature = work.zone(&page, "signature_parent_2")?;
        let missing = work.document.viz.remove("parent_2").unwrap_or_default();
        work.chose("genuine", missing);
        work.chose("child", passport.viz.get("date_of_birth").cloned().unwrap_or_default());
        work.trace("parent", &page, name, &Light::ALL, &[Tool::CrossCheck], Strength::Strong);
        work.trace("signature", &page, signature.grown(0.5), &Light::ALL, &[], Strength::Strong);
        work.trace_passport("child", "date_of_birth", Strength::Supporting)?;
        Ok(())
    }
}
