//! Stay after the visa: the host invites for longer than the visa lets its holder stay.

use super::day_after_visa;
use crate::document::codes::DocumentKind;
use crate::forgery::Entry;

/// The days of an invitation are those for which the visa was asked; later ones say that the plan was another.
pub const INVITATION_AFTER_VISA: Entry = Entry {
    id: "invitation-after-visa",
    papers: &[DocumentKind::InvitationLetter],
    trace_ids: &["stay", "visa"],
    forge: |work| day_after_visa(work, "stay_until", "stay", 30..=150),
    ..Entry::MISUSE_OF_PAPER
};
