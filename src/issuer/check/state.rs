//! The state itself: its code, its months, its numbers, and whether there is something to draw cases from.

use super::{Check, code, written_with};
use crate::base::date::Date;
use crate::document::codes::{DocumentKind, document_code_verdict, is_invented};
use crate::document::mrz::{Format, Run};
use crate::document::visible_date::Months;

/// Letters of a month in one language (ICAO Doc 9303-3 §3.7).
const MONTH_LETTERS: usize = 4;

/// The most characters of a number in a zone: on cards it may go on in the optional field, with its check digit and a filler
/// behind it (ICAO Doc 9303-5 §4.2.2, 9303-6 §4.2.2).
fn number_places(format: Format) -> Option<usize> {
    let length = |field| format.run(field).map(Run::length);
    match format {
        Format::Td1 | Format::Td2 => Some(length("number")? + length("optional")? - 2),
        _ => length("number"),
    }
}

impl Check<'_> {
    pub(super) fn state(&mut self) {
        let issuer = self.issuer;
        if !is_invented(&issuer.code) {
            let message = format!("`{}` could be a real state's code", issuer.code);
            self.tell(&code::STATE_CODE, "code", message, Some("use a code from QMA to QZZ".to_owned()));
        }
        self.months();
        for (path, is_empty) in [
            ("names.given_female", issuer.names.given_female.is_empty()),
            ("names.given_male", issuer.names.given_male.is_empty()),
            ("names.surnames", issuer.names.surnames.is_empty()),
            ("places", issuer.places.is_empty()),
            ("authorities", issuer.authorities.is_empty()),
            ("posts", issuer.posts.is_empty()),
            ("visas.categories", issuer.visas.categories.is_empty()),
            ("models", issuer.models.is_empty()),
        ] {
            if is_empty && !self.ron.is_unread(path) {
                self.tell(&code::EMPTY, path, "there is nothing in this list", Some("add an entry".to_owned()));
            }
        }
        let places = |field| Format::Td3.run(field).map(Run::length);
        self.pattern("number", &issuer.number, places("number"));
        if let Some(pattern) = &issuer.personal_number {
            self.pattern("personal_number", pattern, places("optional"));
        }
        for model in &issuer.models {
            let series = written_with(issuer, model, &|variation| variation.number.is_some());
            if let Some(pattern) = &model.number {
                self.pattern(&format!("{}.number", series.path), pattern, number_places(model.format));
            }
        }
        // The label's zone holds the passport's number, so that its own may be of any length.
        self.pattern("visas.number", &issuer.visas.number, None);
        self.visa_code();
        self.minors();
    }

    fn minors(&mut self) {
        let minors = &self.issuer.minors;
        if !(1..=21).contains(&minors.under) {
            let message = format!("nobody comes of age at {}", minors.under);
            self.tell(&code::MINORS, "minors.under", message, Some("give 1 to 21; most states say 18".to_owned()));
        }
        if !(1..=10).contains(&minors.validity_years) {
            let message = format!("no child’s document is valid for {} years", minors.validity_years);
            self.tell(
                &code::MINORS,
                "minors.validity_years",
                message,
                Some("give 1 to 10; most states say 5".to_owned()),
            );
        }
        if minors.sign_from > minors.under {
            let message = format!("grown-ups sign, and from {} on holders are grown up", minors.under);
            let advice = format!("give {} or less", minors.under);
            self.tell(&code::MINORS, "minors.sign_from", message, Some(advice));
        }
        if minors.unsigned.as_ref().is_some_and(|words| words.trim().is_empty()) {
            let advice = "write what is printed there, or leave the line out".to_owned();
            self.tell(&code::MINORS, "minors.unsigned", "this text is empty", Some(advice));
        }
    }

    fn months(&mut self) {
        let Months::Words(words) = &self.issuer.months else { return };
        if words.len() != 12 && !self.ron.is_unread("months") {
            let advice = "write one word for each month, from January on".to_owned();
            self.tell(&code::MONTHS, "months", format!("a year has 12 months, not {}", words.len()), Some(advice));
        }
        for (index, month) in words.iter().enumerate() {
            let path = format!("months[{index}]");
            if words[..index].contains(month) {
                let advice = Some("give each month a word of its own".to_owned());
                self.tell(&code::MONTHS, &path, format!("`{month}` is another month already"), advice);
            }
            let languages: Vec<usize> = month.split('/').map(|part| part.trim().chars().count()).collect();
            if languages.len() > 2 || languages.iter().any(|letters| !(1..=MONTH_LETTERS).contains(letters)) {
                let advice = format!("use up to {MONTH_LETTERS} letters, in one language or two: `AGO/AUG`");
                self.tell(&code::MONTHS, &path, format!("`{month}` is not a month's short name"), Some(advice));
            }
        }
    }

    /// A pattern of numbers, of at most so many characters.
    pub(super) fn pattern(&mut self, path: &str, pattern: &str, most: Option<usize>) {
        let is_letter = |c: &char| matches!(c, 'A'..='Z' | '0'..='9' | '#');
        if let Some(other) = pattern.chars().find(|c| !is_letter(c)) {
            let advice = "use A–Z, 0–9, and `#` for a digit".to_owned();
            self.tell(&code::NUMBER, path, format!("`{other}` cannot stand in a number"), Some(advice));
        }
        if !pattern.contains('#') {
            let advice = Some("write `#` for each digit that differs".to_owned());
            self.tell(&code::NUMBER, path, format!("by the pattern `{pattern}` all numbers are the same"), advice);
        }
        let length = pattern.chars().count();
        if let Some(most) = most
            && length > most
        {
            let message = format!("`{pattern}` has {length} characters; the machine readable zone has {most} places");
            self.tell(&code::NUMBER, path, message, Some(format!("leave out {}", length - most)));
        }
    }

    fn visa_code(&mut self) {
        let document_code = &self.issuer.visas.document_code;
        // The rules for visas do not depend on the day of issue.
        let verdict = document_code_verdict(document_code, DocumentKind::Visa, Date::constant(2026, 1, 1));
        if !verdict.is_right() {
            let message = format!("`{document_code}`: {verdict}");
            self.tell(&code::DOCUMENT_CODE, "visas.document_code", message, Some("write `V<`".to_owned()));
        }
    }
}
