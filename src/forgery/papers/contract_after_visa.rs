//! Term after the visa: the contract of employment runs on for a year or more after the visa has ended.

use super::day_after_visa;
use crate::document::codes::DocumentKind;
use crate::forgery::Entry;

/// Terms of work that differ from what the visa allows are an indicator of trafficking for labour (IOM, ILO), never proof.
pub const CONTRACT_AFTER_VISA: Entry = Entry {
    id: "contract-after-visa",
    papers: &[DocumentKind::EmploymentContract],
    trace_ids: &["term", "visa"],
    forge: |work| day_after_visa(work, "term_until", "term", 330..=900),
    ..Entry::MISUSE_OF_PAPER
};
