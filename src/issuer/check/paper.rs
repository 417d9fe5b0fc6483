//! A supporting paper as a whole: what it is, its size, its numbers and its lists.

use super::{Check, code};
use crate::base::diagnostic::suggestion;
use crate::issuer::Paper;
use std::collections::BTreeSet;

/// Sheets that people carry, from a coupon to A4, mm.
const SIDES_MM: std::ops::RangeInclusive<f32> = 60.0..=297.0;

/// Longest journey that a paper may be for, days.
const LONGEST_STAY: i32 = 365;

const KINDS: &str = "write `ticket`, `consent_letter`, `invitation_letter` or `employment_contract`";

impl Check<'_> {
    pub(super) fn paper(&mut self, paper: &Paper) {
        let model = &paper.model;
        if !model.kind.is_paper() {
            let message = format!("`{}` is no supporting paper", model.kind.id());
            self.tell(&code::PAPER, "kind", message, Some(KINDS.to_owned()));
        }
        if model.id.is_empty() || !model.id.chars().all(|c| matches!(c, 'a'..='z' | '0'..='9' | '-')) {
            let advice = Some("use small letters, digits and hyphens".to_owned());
            self.tell(&code::PAPER, "id", format!("`{}` cannot be an id", model.id), advice);
        }
        let (width, height) = paper.front().map_or((0.0, 0.0), |front| front.size);
        if !SIDES_MM.contains(&width) || !SIDES_MM.contains(&height) {
            let message = format!("nobody carries a sheet of {width} × {height} mm");
            let advice = format!("give sides of {} to {} mm", SIDES_MM.start(), SIDES_MM.end());
            self.tell(&code::PAPER, "front.size", message, Some(advice));
        }
        if let Some(pattern) = &model.number {
            self.pattern("number", pattern, None);
        }
        for (path, _, list) in paper.every_list() {
            if list.is_empty() {
                let advice = Some("add an entry".to_owned());
                self.tell(&code::EMPTY, &path, "there is nothing in this list", advice);
            }
        }
        let offered: BTreeSet<&str> =
            self.issuer.visas.categories.iter().flat_map(|category| &category.purposes).map(String::as_str).collect();
        for purpose in paper.purposes.keys().filter(|purpose| !offered.contains(purpose.as_str())) {
            let message = format!("{} has no visa for `{purpose}`", self.issuer.code);
            let advice = suggestion(purpose, offered.iter().copied());
            self.tell(&code::PAPER_PURPOSE, &format!("purposes.{purpose}"), message, advice);
        }
        let (least, most) = paper.stay_days;
        if least < 1 || most < least || most > LONGEST_STAY {
            let message = format!("no journey lasts {least} to {most} days");
            let advice = format!("give the least and the greatest number of days, from 1 to {LONGEST_STAY}");
            self.tell(&code::PAPER_STAY, "stay_days", message, Some(advice));
        }
    }
}
