//! Document models as series: ids, days of issue, validity, document codes, and an authority for every day.
//!
//! Of each kind there is one series on every day from the first on. The older of two may go on for a year beside the
//! newer, because offices use up their stock: longer, and the day of issue would no longer tell them apart.

use super::{Check, code};
use crate::base::date::Date;
use crate::document::codes::{CodeVerdict, DocumentKind, document_code_verdict};
use crate::issuer::Model;
use std::ops::RangeInclusive;

/// How long an older series may be issued beside the newer one.
const OVERLAP_MONTHS: i32 = 12;
/// ICAO Annex 9 recommends ten years at the most.
const YEARS: RangeInclusive<u8> = 1..=10;

impl Check<'_> {
    pub(super) fn series(&mut self) {
        let models = &self.issuer.models;
        for (index, model) in models.iter().enumerate() {
            if models[..index].iter().any(|other| other.id == model.id) {
                let advice = Some("give it another id: state, type and first year, `QVA-P-2024`".to_owned());
                let message = format!("the id `{}` is that of another model as well", model.id);
                self.tell(&code::MODEL_ID, &format!("{}.id", model.path), message, advice);
            }
            self.model(model);
        }
        self.succession();
    }

    fn model(&mut self, model: &Model) {
        let field = |name: &str| format!("{}.{name}", model.path);
        if let Some(until) = model.issued_until
            && until < model.issued_from
        {
            let message = format!("{until} is before the first day of issue, {}", model.issued_from);
            let advice = "exchange the two dates, or write `None` if it is still issued".to_owned();
            self.tell(&code::SERIES, &field("issued_until"), message, Some(advice));
        }
        if !YEARS.contains(&model.validity_years) {
            let advice = format!("give {} to {} years", YEARS.start(), YEARS.end());
            let message = format!("no document is valid for {} years", model.validity_years);
            self.tell(&code::VALIDITY, &field("validity_years"), message, Some(advice));
        }
        // What a code is made of is the same for every kind; which letters are right depends on the day of issue.
        let verdict = document_code_verdict(&model.document_code, DocumentKind::IdentityCard, model.issued_from);
        if verdict == CodeVerdict::NotACode {
            let message = format!("`{}`: {verdict}", model.document_code);
            self.tell(&code::DOCUMENT_CODE, &field("document_code"), message, Some("write `PP`".to_owned()));
        }
        self.authority(model);
    }

    fn authority(&mut self, model: &Model) {
        let authorities = &self.issuer.authorities;
        if authorities.is_empty() || self.ron.is_unread("authorities") {
            return;
        }
        const FOR_EVER: Date = Date::constant(9999, 12, 31);
        let in_office = |day: Date| {
            let terms = authorities.iter().map(|a| (a.from, a.until.unwrap_or(FOR_EVER)));
            terms.filter(|(from, until)| (*from..=*until).contains(&day)).map(|(_, until)| until).max()
        };
        let end = model.issued_until.unwrap_or(FOR_EVER);
        let mut day = model.issued_from;
        while let Some(last) = in_office(day) {
            if last >= end {
                return;
            }
            day = last.plus_days(1);
        }
        let message = format!("on {day} no authority is in office, but `{}` is issued", model.id);
        let advice = "let an authority begin earlier or end later".to_owned();
        self.tell(&code::AUTHORITY, &format!("{}.issued_from", model.path), message, Some(advice));
    }

    /// Whether series of one kind follow each other.
    fn succession(&mut self) {
        let mut series: Vec<&Model> = self.issuer.models.iter().collect();
        series.sort_by_key(|model| model.issued_from);
        for (place, older) in series.iter().enumerate() {
            let Some(newer) = series[place + 1..].iter().find(|model| model.kind == older.kind) else {
                continue;
            };
            let until = format!("{}.issued_until", older.path);
            let from = format!("{}.issued_from", newer.path);
            let day_before = newer.issued_from.plus_days(-1);
            if older.issued_from == newer.issued_from {
                let message = format!("`{}` and `{}` begin on the same day", older.id, newer.id);
                self.tell(&code::SERIES, &from, message, Some("let one follow the other".to_owned()));
                continue;
            }
            let Some(last) = older.issued_until else {
                let message = format!("`{}` has no last day of issue, but `{}` follows it", older.id, newer.id);
                self.tell(&code::SERIES, &until, message, Some(format!("write \"{day_before}\"")));
                continue;
            };
            if last < older.issued_from {
                continue;
            }
            if last < day_before {
                let first = last.plus_days(1);
                let message = format!("from {first} to {day_before} no document of this kind is issued");
                self.tell(&code::SERIES, &from, message, Some(format!("write \"{first}\"")));
            } else if last > newer.issued_from.plus_months(OVERLAP_MONTHS) {
                let message =
                    format!("`{}` is issued for more than a year beside `{}`, which follows it", older.id, newer.id);
                self.tell(&code::SERIES, &until, message, Some(format!("write \"{day_before}\"")));
            }
        }
    }
}
