//! Host signs with an initial: the name under the signature is shorter than the one at the head of the invitation, and the same.

use crate::document::codes::DocumentKind;
use crate::forgery::papers::signature;
use crate::forgery::{Entry, Forging, NotPossible, Strength, Tool};
use crate::layers::Light;

/// People write their names in full on forms and as they always do under letters.
pub const OK_HOST_INITIAL: Entry = Entry {
    id: "ok-host-initial",
    papers: &[DocumentKind::InvitationLetter],
    trace_ids: &["host", "signatory"],
    forge,
    ..Entry::ODDITY
};

fn forge(work: &mut Forging) -> Result<(), NotPossible> {
    let (page, _) = work.paper()?;
    let host = work.document.viz.get("host").cloned().unwrap_or_default();
    let initial = host.chars().next();
    let (Some(initial), Some((_, surname))) = (initial, host.split_once(' ')) else {
        return Err(NotPossible::because("the host has one name"));
    };
    let shown = format!("{initial}. {surname}");
    work.chose("shown", shown.clone());
    work.chose("genuine", host.clone());
    let place = work.zone(&page, "host")?;
    let signature = signature(work, &page, "signatory")?;
    let name = work.write(&page, "signatory", shown)?;
    work.trace("host", &page, place, &Light::ALL, &[Tool::CrossCheck], Strength::Ambiguous);
    work.trace("signatory", &page, name.union(&signature), &Light::ALL, &[Tool::CrossCheck], Strength::Ambiguous);
    Ok(())
}
