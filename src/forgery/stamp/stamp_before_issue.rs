//! Stamp older than the passport: an entry that was stamped before this book was issued.

use crate::forgery::{Anomaly, Class, Forging, Group, NotPossible, Setting, Strength, Tool};
use crate::layers::Light;
use rand::RngExt;

/// Logic of dates: a book cannot have been stamped before it existed (catalogue, section G).
pub struct StampBeforeIssue;

impl Anomaly for StampBeforeIssue {
    fn id(&self) -> &'static str {
        "stamp-before-issue"
    }
    fn group(&self) -> Group {
        Group::Stamp
    }
    fn class(&self) -> Class {
        Class::Counterfeit
    }
    fn settings(&self) -> &'static [Setting] {
        // How many days before the date of issue at most: fewer is harder to notice.
        const DAYS: Setting = Setting { name: "days", min: 5.0, max: 900.0, default: 200.0 };
        &[DAYS]
    }
    fn trace_ids(&self) -> &'static [&'static str] {
        &["date", "issue"]
    }

    fn forge(&self, work: &mut Forging) -> Result<(), NotPossible> {
        let (page, index) = work.first_stamp()?;
        let issued = work.document.facts.issued;
        let days = work.fault.setting("days") as i32;
        let date = issued.plus_days(-work.rng.random_range((days / 2).max(1)..=days));
        let genuine = std::mem::replace(&mut work.stamp_mut(&page, index)?.date, date);
        let (shown, genuine) = (work.issuer.print_date(date), work.issuer.print_date(genuine));
        let issued = work.issuer.print_date(issued);
        work.chose("shown", shown);
        work.chose("genuine", genuine);
        work.chose("issued", issued);
        let impression = work.zone(&page, &format!("stamp_{}", index + 1))?;
        let issue = work.zone("data", "date_of_issue")?;
        use Light::{Ir, Oblique, Transmitted, UvA, White};
        work.trace(
            "date",
            &page,
            impression,
            &[White, Oblique, Transmitted, UvA, Ir],
            &[Tool::CrossCheck],
            Strength::Decisive,
        );
        work.trace("issue", "data", issue, &[White], &[Tool::CrossCheck], Strength::Supporting);
        Ok(())
    }
}
