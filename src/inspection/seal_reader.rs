//! Seal reader: decodes the visible digital seal of a visa label, checks who signed it and holds it against label and passport.
//!
//! ICAO Doc 9303-7 §9 and 9303-13. A seal that is invalid may have been damaged or misread: it calls for a closer look and is
//! never the single ground for a decision.

use super::{Kind, Tool};
use crate::base::date::Date;
use crate::document::Document;
use crate::document::mrz;
use crate::document::seal::{SealContent, Status, SubStatus, Verdict, verify};
use crate::document::trust::Trust;
use crate::issuer::Registry;
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
    /// Nothing where the bytes are no seal.
    pub content: Option<SealContent>,
    /// What the seal says, and what is printed.
    pub fields: Vec<SealedField>,
}

/// A field of the seal beside what is printed on the label, or in the passport.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct SealedField {
    /// The field's id on the label.
    pub field: &'static str,
    pub sealed: String,
    pub printed: String,
}

impl SealedField {
    pub fn agrees(&self) -> bool {
        self.sealed == self.printed
    }
}

/// Reads the seal of the visa label on a page.
pub fn read_seal(document: &Document, page: &str, registry: &Registry, trust: &Trust, on: Date) -> SealRead {
    let Some(label) = document.page(page).and_then(|page| page.visa.as_ref()) else { return SealRead::NoLabel };
    let Some(seal) = &label.seal else {
        let is_due = registry.issuer(&label.issuer).is_some_and(|state| state.visas.seal);
        return if is_due { SealRead::Missing } else { SealRead::NoSeal };
    };
    let verdict = verify(Some(seal), &label.mrz, &document.mrz, trust, on);
    let content = seal.content().ok();
    let printed = mrz::read(&label.mrz.join("\n")).ok();
    let mut fields = Vec::new();
    if let (Some(SealContent { mrz: Some([first, second]), .. }), Some(printed)) = (&content, &printed) {
        // The seal keeps the second line up to the check digit of the date of expiry: the rest is taken as printed.
        let rest = label.mrz.get(1).and_then(|line| line.get(second.len()..)).unwrap_or_default();
        if let Ok(sealed) = mrz::read(&format!("{first}\n{second}{rest}")) {
            for field in ["name", "number", "nationality", "date_of_birth", "sex", "date_of_expiry"] {
                let text = |reading: &mrz::Reading| reading.plain(field).replace('<', " ");
                fields.push(SealedField { field, sealed: text(&sealed), printed: text(printed) });
            }
        }
    }
    if let Some(sealed) = content.as_ref().and_then(|content| content.passport_number.clone()) {
        let passport = mrz::read(&document.mrz.join("\n")).map(|reading| reading.number()).unwrap_or_default();
        fields.push(SealedField { field: "passport_number", sealed, printed: passport });
    }
    SealRead::Read(Sealed { verdict, content, fields })
}

impl SealRead {
    /// Whether something calls for a closer look.
    pub fn has_failed(&self) -> bool {
        match self {
            SealRead::NoLabel | SealRead::NoSeal => false,
            SealRead::Missing => true,
            SealRead::Read(sealed) => sealed.verdict.status == Status::Invalid,
        }
    }

    /// The key of the text that says how it went: `reader-seal-…`.
    pub fn key(&self) -> &'static str {
        match self {
            SealRead::NoLabel => "reader-seal-no-label",
            SealRead::NoSeal => "reader-seal-none",
            SealRead::Missing => "reader-seal-missing",
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
