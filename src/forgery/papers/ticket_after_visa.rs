//! Return after the visa: the flight home leaves after the last day on which the visa lets its holder stay.

use super::day_after_visa;
use crate::document::codes::DocumentKind;
use crate::forgery::Entry;

/// What the journey is for shows in how long it is to last: a visa for a visit and a ticket for a season do not go together.
pub const TICKET_AFTER_VISA: Entry = Entry {
    id: "ticket-after-visa",
    papers: &[DocumentKind::Ticket],
    trace_ids: &["return", "visa"],
    forge: |work| day_after_visa(work, "date_of_return", "return", 45..=160),
    ..Entry::MISUSE_OF_PAPER
};
