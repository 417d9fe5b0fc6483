//! Revoked signer: the chip is signed with a key that its state has taken out of use.

use crate::document::certificate::Certificate;
use crate::document::chip::SecurityObject;
use crate::forgery::{Anomaly, Class, Forging, Group, NotPossible, Setting, Strength, Tool};
use crate::layers::Light;

/// Revocation lists are checked with the chain of certificates (ICAO Doc 9303-12 §5, 9303-11 §5.1).
pub struct ChipSignerRevoked;

impl Anomaly for ChipSignerRevoked {
    fn id(&self) -> &'static str {
        "chip-signer-revoked"
    }
    fn group(&self) -> Group {
        Group::Chip
    }
    fn class(&self) -> Class {
        Class::Counterfeit
    }
    fn settings(&self) -> &'static [Setting] {
        &[]
    }
    fn trace_ids(&self) -> &'static [&'static str] {
        &["chain"]
    }
    fn revealed_by(&self) -> &'static [&'static [&'static str]] {
        &[&["chip-reader"]]
    }

    fn forge(&self, work: &mut Forging) -> Result<(), NotPossible> {
        let signer = Certificate::revoked(&work.document.issuer);
        let id = signer.id.clone();
        let chip = super::chip(work)?;
        chip.security_object = Some(SecurityObject::over(&chip.files, signer));
        work.chose("signer", id);
        let page = work.page_with("portrait")?;
        let whole = work.whole(&page);
        work.trace("chain", &page, whole, &Light::ALL, &[Tool::ChipReader], Strength::Decisive);
        Ok(())
    }
}
