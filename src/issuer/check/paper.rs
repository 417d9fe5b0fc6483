//! A supporting paper as a whole: what it is, its size, its numbers and its lists.

use super::{Check, code};
use crate::issuer::Paper;

/// Sheets that people carry, from a coupon to A4, mm.
const SIDES_MM: std::ops::RangeInclusive<f32> = 60.0..=297.0;

impl Check<'_> {
    pub(super) fn paper(&mut self, paper: &Paper) {
        let model = &paper.model;
        if !model.kind.is_paper() {
            let message = format!("`{}` is no supporting paper", model.kind.id());
            self.tell(&code::PAPER, "kind", message, Some("write `ticket` or `consent_letter`".to_owned()));
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
        for (field, list) in &paper.lists {
            if list.is_empty() {
                let advice = Some("add an entry".to_owned());
                self.tell(&code::EMPTY, &format!("lists.{field}"), "there is nothing in this list", advice);
            }
        }
    }
}
