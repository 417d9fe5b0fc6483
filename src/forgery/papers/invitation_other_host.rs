//! Signed by somebody else: who signed the invitation is not the host who invites in it.

use super::signature;
use crate::document::codes::DocumentKind;
use crate::forgery::{Entry, Forging, NotPossible, Strength, Tool};
use crate::layers::Light;
use rand::seq::IndexedRandom;

/// Invitations are sold: the form is made out in the name of a host who knows nothing of the guest, and another hand signs.
pub const INVITATION_OTHER_HOST: Entry = Entry {
    id: "invitation-other-host",
    papers: &[DocumentKind::InvitationLetter],
    trace_ids: &["host", "signatory"],
    forge,
    ..Entry::MISUSE_OF_PAPER
};

fn forge(work: &mut Forging) -> Result<(), NotPossible> {
    let (page, _) = work.paper()?;
    let host = work.document.viz.get("host").cloned().unwrap_or_default();
    let names = &work.issuer.names;
    let others: Vec<&String> = names.surnames.iter().filter(|name| !host.contains(&name.to_uppercase())).collect();
    let (Some(surname), Some(given)) = (others.choose(&mut work.rng), names.given_male.choose(&mut work.rng)) else {
        return Err(NotPossible::because("the state has no other names"));
    };
    let shown = work.issuer.written_name(surname, given);
    work.chose("shown", shown.clone());
    work.chose("genuine", host);
    let place = work.zone(&page, "host")?;
    let signature = signature(work, &page, "signatory")?;
    let name = work.write(&page, "signatory", shown)?;
    work.trace("host", &page, place, &Light::ALL, &[Tool::CrossCheck], Strength::Strong);
    work.trace("signatory", &page, name.union(&signature), &Light::ALL, &[Tool::CrossCheck], Strength::Strong);
    Ok(())
}
