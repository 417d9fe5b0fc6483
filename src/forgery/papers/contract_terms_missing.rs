//! Terms missing: neither wage nor place of work is written in the contract, and nobody has signed for the employer.

use super::signature;
use crate::document::codes::DocumentKind;
use crate::forgery::{Entry, Forging, NotPossible, Strength};
use crate::layers::Light;

/// A job whose terms are told on arrival is a common form of deception in labour trafficking (ILO indicators of forced labour).
pub const CONTRACT_TERMS_MISSING: Entry = Entry {
    id: "contract-terms-missing",
    papers: &[DocumentKind::EmploymentContract],
    trace_ids: &["wage", "place", "employer"],
    concerns_protection: true,
    forge,
    ..Entry::MISUSE_OF_PAPER
};

fn forge(work: &mut Forging) -> Result<(), NotPossible> {
    let (page, _) = work.paper()?;
    let places = [
        ("wage", work.zone(&page, "wage")?),
        ("place", work.zone(&page, "work_place")?),
        ("employer", work.zone(&page, "manager")?.union(&signature(work, &page, "manager")?)),
    ];
    for field in ["wage", "work_place", "manager"] {
        work.document.viz.remove(field);
    }
    for (id, place) in places {
        work.trace(id, &page, place, &Light::ALL, &[], Strength::Strong);
    }
    Ok(())
}
