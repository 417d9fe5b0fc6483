//! Expired consent: the letter was for an earlier journey, and its last day is past.

use super::visa;
use crate::document::codes::DocumentKind;
use crate::forgery::{Entry, Forging, NotPossible, Strength};
use crate::layers::Light;
use rand::RngExt;

/// Parents consent to one journey and until one day; who uses the letter again has their consent no longer.
pub const CONSENT_EXPIRED: Entry = Entry {
    id: "consent-expired",
    papers: &[DocumentKind::ConsentLetter],
    trace_ids: &["until", "departure", "return", "issue"],
    concerns_protection: true,
    forge,
    ..Entry::MISUSE_OF_PAPER
};

/// The least and the greatest time from the passport's issue to the visa in which the letter has its whole life, days.
const LIFE_DAYS: std::ops::RangeInclusive<i32> = 20..=90;

fn forge(work: &mut Forging) -> Result<(), NotPossible> {
    let (page, passport) = work.paper()?;
    // The visa is for today's journey: whatever ended before it began was for another one. The letter names this passport, and is
    // no older than it.
    let begin = visa(passport)?.valid_from;
    let room = passport.facts.issued.days_until(begin);
    let life = room.min(*LIFE_DAYS.end());
    if life < *LIFE_DAYS.start() {
        return Err(NotPossible::because("the passport is too new for an earlier journey"));
    }
    let until = begin.plus_days(-work.rng.random_range(1..=(room - life).clamp(1, 400)));
    work.chose("genuine", work.document.viz.get("valid_until").cloned().unwrap_or_default());
    work.chose("shown", work.issuer.print_date(until));
    let days = [
        ("until", "valid_until", 0.0, Strength::Decisive),
        ("return", "date_of_return", 0.3, Strength::Strong),
        ("departure", "date_of_travel", 0.5, Strength::Strong),
        ("issue", "date_of_issue", 0.8, Strength::Supporting),
    ];
    for (id, field, share, strength) in days {
        let day = work.issuer.print_date(until.plus_days(-(life as f32 * share) as i32));
        work.chose(id, day.clone());
        let place = work.write(&page, field, day)?;
        work.trace(id, &page, place, &Light::ALL, &[], strength);
    }
    Ok(())
}
