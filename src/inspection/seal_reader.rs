//! Seal reader: decodes the visible digital seal of a visa label, checks who signed it and holds it against label and passport.
//!
//! ICAO Doc 9303-7 §9 and 9303-13. A seal that is invalid may have been damaged or misread: it calls for a closer look and is
//! never the single ground for a decision.

use super::{Kind, Outcome, Tool};
use crate::base::date::Date;
use crate::document::compare::{Agreement, compare};
use crate::document::mrz::{self, Reading};
use crate::document::seal::{SealContent, Status, SubStatus, Verdict, verify};
use crate::document::trust::Trust;
use crate::document::{Document, Visa};
use crate::issuer::seal::{ANY_NUMBER, entries, stay};
use crate::issuer::{Issuer, Registry};
use serde::Serialize;

/// What the reader shows.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum SealRead {
    /// There is no visa label on this page.
    NoLabel,
    /// The state's labels bear no seal, and this one has none.
    NoSeal,
    /// Labels of this state bear a seal, and this one has none.
    Missing,
    Read(Sealed),
}

/// A seal that was decoded.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Sealed {
    pub verdict: Verdict,
    /// Nothing where the barcode cannot be made out, or holds no seal.
    pub content: Option<SealContent>,
    /// What the seal says, and what is printed.
    pub fields: Vec<SealedField>,
}

/// A field of the seal, and what stands in each place that ought to say the same.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct SealedField {
    /// The field's id on the label.
    pub field: &'static str,
    pub sealed: String,
    pub held: Vec<Held>,
}

/// What one place says beside the seal.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Held {
    pub place: Place,
    pub text: String,
    pub outcome: Outcome,
}

/// Where else a field of the seal stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Place {
    /// The machine readable zone of the label, with which the standard compares the seal.
    LabelMrz,
    /// The printed fields of the label.
    Label,
    /// The machine readable zone of the passport.
    PassportMrz,
}

impl Place {
    /// The name in texts, `place-<id>`.
    pub fn id(self) -> &'static str {
        match self {
            Place::LabelMrz => "label-mrz",
            Place::Label => "label",
            Place::PassportMrz => "passport-mrz",
        }
    }
}

impl SealedField {
    fn new(field: &'static str, sealed: impl Into<String>, held: impl IntoIterator<Item = Held>) -> SealedField {
        SealedField { field, sealed: sealed.into(), held: held.into_iter().collect() }
    }

    /// It differs where it could be compared and is not the same; it agrees if at least one place could be compared.
    pub fn outcome(&self) -> Outcome {
        let is = |outcome| self.held.iter().any(|held| held.outcome == outcome);
        match () {
            () if is(Outcome::Failed) => Outcome::Failed,
            () if is(Outcome::Passed) => Outcome::Passed,
            () => Outcome::NotDone,
        }
    }
}

impl Held {
    fn new(place: Place, text: impl Into<String>, is_same: Option<bool>) -> Held {
        let outcome = match is_same {
            Some(true) => Outcome::Passed,
            Some(false) => Outcome::Failed,
            None => Outcome::NotDone,
        };
        Held { place, text: text.into(), outcome }
    }
}

/// Reads the seal of the visa label on a page.
pub fn read_seal(document: &Document, page: &str, registry: &Registry, trust: &Trust, on: Date) -> SealRead {
    let Some(label) = document.page(page).and_then(|page| page.visa.as_ref()) else { return SealRead::NoLabel };
    let state = registry.issuer(&label.issuer);
    let Some(seal) = &label.seal else {
        let is_due = state.is_some_and(|state| state.visas.seal);
        return if is_due { SealRead::Missing } else { SealRead::NoSeal };
    };
    let seal = Some(seal).filter(|_| label.seal_is_legible);
    let verdict = verify(seal, &label.mrz, &document.mrz, trust, on);
    let content = seal.and_then(|seal| seal.content().ok());
    let mut fields = Vec::new();
    if let Some(content) = &content {
        fields.extend(zone(content, label, state, registry, on));
        fields.extend(passport_number(content, label, document));
        fields.extend(conditions(content, label));
    }
    SealRead::Read(Sealed { verdict, content, fields })
}

/// The fields of the zone in the seal, each beside the label's zone and the printed field.
fn zone(
    content: &SealContent,
    label: &Visa,
    state: Option<&Issuer>,
    registry: &Registry,
    on: Date,
) -> Vec<SealedField> {
    let Some([first, second]) = &content.mrz else { return Vec::new() };
    // The seal keeps the second line up to the check digit of the date of expiry: the rest is taken as printed.
    let rest = label.mrz.get(1).and_then(|line| line.get(second.len()..)).unwrap_or_default();
    let Ok(sealed) = mrz::read(&format!("{first}\n{second}{rest}")) else { return Vec::new() };
    let printed = mrz::read(&label.mrz.join("\n")).ok();
    let words = registry.state_words();
    let visible = state.map(|state| compare(&label.viz, &sealed, &state.habits(&words, on))).unwrap_or_default();
    let text = |reading: &Reading, field: &str| reading.plain(field).replace("<<", ", ").replace('<', " ");
    let fields = [
        ("name", "name"),
        ("number", "number"),
        ("nationality", "nationality"),
        ("date_of_birth", "date_of_birth"),
        ("sex", "sex"),
        ("date_of_expiry", "valid_until"),
    ];
    let beside = |(machine, field): (&str, &'static str)| {
        let in_zone = printed.as_ref().map(|printed| text(printed, machine));
        let is_same = in_zone.as_ref().map(|in_zone| *in_zone == text(&sealed, machine));
        let in_zone = Held::new(Place::LabelMrz, in_zone.unwrap_or_default(), is_same);
        // Which of its two numbers a label's zone carries is the state's choice: the passport's is compared by itself.
        let visible = visible.iter().find(|found| found.machine_field == machine && machine != "number");
        let on_label = visible.map(|found| {
            let is_same = match found.agreement {
                Agreement::Same | Agreement::Lawful(_) => Some(true),
                Agreement::Differs(_) => Some(false),
                Agreement::NotCompared(_) => None,
            };
            Held::new(Place::Label, found.visible.as_str(), is_same)
        });
        SealedField::new(field, text(&sealed, machine), std::iter::once(in_zone).chain(on_label))
    };
    fields.into_iter().map(beside).collect()
}

/// The number that binds the label to its passport.
fn passport_number(content: &SealContent, label: &Visa, document: &Document) -> Option<SealedField> {
    let sealed = content.passport_number.as_ref()?;
    let on_label = label.viz.get("passport_number").map(|text| Held::new(Place::Label, text, Some(text == sealed)));
    let passport = mrz::read(&document.mrz.join("\n")).ok().map(|reading| reading.number());
    let is_same = passport.as_ref().map(|number| number == sealed);
    let in_passport = Held::new(Place::PassportMrz, passport.unwrap_or_default(), is_same);
    Some(SealedField::new("passport_number", sealed, on_label.into_iter().chain([in_passport])))
}

/// Number of entries and length of stay, which stand on the label and in no machine readable zone.
fn conditions(content: &SealContent, label: &Visa) -> Vec<SealedField> {
    let printed = |field: &str| label.viz.get(field);
    let times = content.entries.map(|sealed| {
        let held = printed("entries").map(|text| Held::new(Place::Label, text, entries(text).map(|n| n == sealed)));
        let sealed = if sealed == 0 { ANY_NUMBER.to_owned() } else { sealed.to_string() };
        SealedField::new("entries", sealed, held)
    });
    let length = content.stay.map(|sealed| {
        let held =
            printed("duration").map(|text| Held::new(Place::Label, text, stay(text).map(|found| found == sealed)));
        let days = sealed.days().map_or_else(|| sealed.to_string(), |days| days.to_string());
        SealedField::new("duration", days, held)
    });
    times.into_iter().chain(length).collect()
}

impl SealRead {
    /// Whether something calls for a closer look.
    pub fn has_failed(&self) -> bool {
        match self {
            SealRead::NoLabel | SealRead::NoSeal => false,
            SealRead::Missing => true,
            SealRead::Read(sealed) => sealed.verdict.status == Status::Invalid || sealed.differs(),
        }
    }

    /// The key of the text that says how it went: `reader-seal-…`.
    pub fn key(&self) -> &'static str {
        match self {
            SealRead::NoLabel => "reader-seal-no-label",
            SealRead::NoSeal => "reader-seal-none",
            SealRead::Missing => "reader-seal-missing",
            // The standard compares a seal with machine readable zones; the printed fields have to agree, too.
            SealRead::Read(sealed) if sealed.verdict.status == Status::Valid && sealed.differs() => {
                "reader-seal-label-differs"
            }
            SealRead::Read(sealed) => match sealed.verdict.sub_status {
                None => "reader-seal-valid",
                Some(SubStatus::UnknownFeature) => "reader-seal-unknown-feature",
                Some(SubStatus::ReadError) => "reader-seal-read-error",
                Some(SubStatus::WrongFormat) => "reader-seal-wrong-format",
                Some(SubStatus::UnknownCertificate) => "reader-seal-unknown-certificate",
                Some(SubStatus::UntrustedCertificate) => "reader-seal-untrusted-certificate",
                Some(SubStatus::RevokedCertificate) => "reader-seal-revoked-certificate",
                Some(SubStatus::ExpiredCertificate) => "reader-seal-expired-certificate",
                Some(SubStatus::InvalidDocumentType) => "reader-seal-invalid-document-type",
                Some(SubStatus::InvalidSignature) => "reader-seal-invalid-signature",
                Some(SubStatus::InvalidVisaMrz) => "reader-seal-invalid-visa-mrz",
                Some(SubStatus::SealVisaMismatch) => "reader-seal-visa-mismatch",
                Some(SubStatus::InvalidPassportMrz) => "reader-seal-invalid-passport-mrz",
                Some(SubStatus::SealPassportMismatch) => "reader-seal-passport-mismatch",
            },
        }
    }
}

impl Sealed {
    /// Whether a field says something else than a place that repeats it.
    fn differs(&self) -> bool {
        self.fields.iter().any(|field| field.outcome() == Outcome::Failed)
    }
}

/// See the module.
pub struct SealReader;

impl Tool for SealReader {
    fn id(&self) -> &'static str {
        "seal-reader"
    }
    fn kind(&self) -> Kind {
        Kind::Tool
    }
    fn key(&self) -> char {
        'S'
    }
}
