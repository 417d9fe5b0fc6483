//! Checking a seal: status, sub-status and level of trust as the standard names them (ICAO Doc 9303-7 §9.4, 9303-13 Appendix D).
//!
//! Invalid has three possible causes, fraud, damage and an error of the system: it calls for a closer look and accuses nobody.

use super::content::{KEPT, VISA};
use super::{Seal, SealContent};
use crate::base::date::Date;
use crate::document::mrz;
use crate::document::trust::{Standing, Trust};
use serde::Serialize;

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum Status {
    Valid,
    Invalid,
}

/// Why, in the order in which it is checked.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum SubStatus {
    /// The barcode cannot be read.
    ReadError,
    WrongFormat,
    UnknownCertificate,
    UntrustedCertificate,
    RevokedCertificate,
    ExpiredCertificate,
    #[serde(rename = "INVALID_DOCUMENTTYPE")]
    InvalidDocumentType,
    InvalidSignature,
    InvalidVisaMrz,
    SealVisaMismatch,
    InvalidPassportMrz,
    SealPassportMismatch,
    /// Valid, with a feature that the profile does not know.
    UnknownFeature,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum TrustLevel {
    Trustable,
    MediumFraudPotential,
    HighFraudPotential,
}

/// What the check says.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct Verdict {
    pub status: Status,
    pub sub_status: Option<SubStatus>,
    pub trust: TrustLevel,
}

/// Checks the seal of a visa against its own zone and that of the passport that it is in; no seal where a barcode is there
/// and cannot be read.
pub fn verify(seal: Option<&Seal>, visa: &[String], passport: &[String], trust: &Trust, on: Date) -> Verdict {
    match check(seal, visa, passport, trust, on) {
        Ok(content) if content.unknown.is_empty() => verdict(None),
        Ok(_) => verdict(Some(SubStatus::UnknownFeature)),
        Err(why) => verdict(Some(why)),
    }
}

fn verdict(sub_status: Option<SubStatus>) -> Verdict {
    let (status, trust) = match sub_status {
        None | Some(SubStatus::UnknownFeature) => (Status::Valid, TrustLevel::Trustable),
        Some(SubStatus::ReadError | SubStatus::ExpiredCertificate) => {
            (Status::Invalid, TrustLevel::MediumFraudPotential)
        }
        Some(_) => (Status::Invalid, TrustLevel::HighFraudPotential),
    };
    Verdict { status, sub_status, trust }
}

fn check(
    seal: Option<&Seal>,
    visa: &[String],
    passport: &[String],
    trust: &Trust,
    on: Date,
) -> Result<SealContent, SubStatus> {
    let seal = seal.ok_or(SubStatus::ReadError)?;
    let content = seal.content().map_err(|_| SubStatus::WrongFormat)?;
    let signer = trust.seal_signers.get(&(content.state.clone(), content.signer.clone()));
    let signer = signer.ok_or(SubStatus::UnknownCertificate)?;
    match trust.standing(signer, "V", on) {
        Standing::Trusted => {}
        Standing::UnknownRoot => return Err(SubStatus::UntrustedCertificate),
        Standing::Revoked => return Err(SubStatus::RevokedCertificate),
        Standing::Expired | Standing::NotYetValid => return Err(SubStatus::ExpiredCertificate),
        Standing::OtherDocumentType => return Err(SubStatus::InvalidDocumentType),
    }
    if content.profile != VISA {
        return Err(SubStatus::InvalidDocumentType);
    }
    if !seal.verifies() {
        return Err(SubStatus::InvalidSignature);
    }
    let zone = |lines: &[String]| mrz::read(&lines.join("\n")).ok().filter(mrz::Reading::verifies);
    zone(visa).ok_or(SubStatus::InvalidVisaMrz)?;
    let kept = visa.get(1).and_then(|line| line.get(..KEPT));
    let is_sealed = content
        .mrz
        .as_ref()
        .is_some_and(|[first, second]| visa.first() == Some(first) && kept == Some(second.as_str()));
    if !is_sealed {
        return Err(SubStatus::SealVisaMismatch);
    }
    let passport = zone(passport).ok_or(SubStatus::InvalidPassportMrz)?;
    // A seal that leaves the passport out binds the label to nothing.
    let is_bound = content.passport_number.as_ref().is_none_or(|number| passport.number() == *number);
    if is_bound { Ok(content) } else { Err(SubStatus::SealPassportMismatch) }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::base::hex::Hex;
    use crate::document::Sex;
    use crate::document::certificate::Certificate;
    use crate::document::check_digit::check_digit;
    use crate::document::mrz::{Format, MrzFields, write};
    use crate::document::names::NameRules;
    use crate::document::seal::{Stay, modules};

    const TODAY: Date = Date::constant(2031, 6, 2);

    struct Book {
        seal: Seal,
        visa: Vec<String>,
        passport: Vec<String>,
        trust: Trust,
    }

    /// A visa of Sadhira in a passport of Velmora.
    fn book(format: Format) -> Book {
        let fields = |code: &str, state: &str, number: &str| MrzFields {
            document_code: code.to_owned(),
            issuing_state: state.to_owned(),
            primary: "Scoglia".to_owned(),
            secondary: "Davin".to_owned(),
            number: number.to_owned(),
            nationality: "QVA".to_owned(),
            birth: Some(Date::constant(1976, 2, 17).into()),
            sex: Sex::M,
            expiry: Date::constant(2031, 9, 8),
            optional: String::new(),
            optional_2: String::new(),
            filler_for_unused: false,
        };
        let zone = |fields: &MrzFields, format| write(fields, format, &NameRules::default());
        let visa = zone(&fields("V", "QSD", "W00402277"), format);
        let content = SealContent {
            entries: Some(0),
            stay: Some(Stay::of_days(365)),
            passport_number: Some("QV0536688".to_owned()),
            ..SealContent::of_visa("QSD", &Certificate::of_seals("QSD", 2031).id, TODAY, &visa)
        };
        let passport = zone(&fields("PP", "QVA", "QV0536688"), Format::Td3);
        Book { seal: content.seal(), visa, passport, trust: Trust::of(["QSD", "QVA"], TODAY) }
    }

    /// The sub-status and level of a book after a change.
    fn after(change: impl Fn(&mut Book)) -> (Option<SubStatus>, TrustLevel) {
        let of = |format| {
            let mut book = book(format);
            change(&mut book);
            let found = verify(Some(&book.seal), &book.visa, &book.passport, &book.trust, TODAY);
            (found.sub_status, found.trust)
        };
        assert_eq!(of(Format::MrvA), of(Format::MrvB));
        of(Format::MrvA)
    }

    #[test]
    fn a_genuine_seal_is_valid_and_says_what_the_label_says() {
        assert_eq!(after(|_| {}), (None, TrustLevel::Trustable));
        let book = book(Format::MrvA);
        let content = book.seal.content().unwrap();
        assert_eq!(content.stay.unwrap().to_string(), "0 days, 0 months, 1 years");
        assert_eq!((content.state.as_str(), content.signer.as_str()), ("QSD", "QSVS31"));
    }

    #[test]
    fn each_thing_that_may_be_wrong_has_its_code() {
        use SubStatus::*;
        use TrustLevel::{HighFraudPotential as High, MediumFraudPotential as Medium};
        let rewrite = |book: &mut Book, change: &dyn Fn(&mut SealContent)| {
            let mut content = book.seal.content().unwrap();
            change(&mut content);
            book.seal = content.seal();
        };
        let digit = |text: &str| check_digit(text.bytes()).unwrap().to_string();
        let check = |wrong: SubStatus, level: TrustLevel, change: &dyn Fn(&mut Book)| {
            assert_eq!(after(change), (Some(wrong), level));
        };
        check(WrongFormat, High, &|book| book.seal.0.0[0] = 0);
        check(UnknownCertificate, High, &|book| rewrite(book, &|seal| seal.signer = "QSXX31".to_owned()));
        check(UntrustedCertificate, High, &|book| book.trust.roots.clear());
        check(RevokedCertificate, High, &|book| book.trust.revoked.extend(["QSVS31".to_owned()]));
        check(ExpiredCertificate, Medium, &|book| rewrite(book, &|seal| seal.signer = "QSVS20".to_owned()));
        check(InvalidDocumentType, High, &|book| rewrite(book, &|seal| seal.profile = (0xfd, 2)));
        check(InvalidSignature, High, &|book| *book.seal.0.0.last_mut().unwrap() ^= 1);
        // A changed digit of the date of expiry alone, then with the check digit that belongs to it.
        check(InvalidVisaMrz, High, &|book| book.visa[1].replace_range(22..23, "2"));
        check(SealVisaMismatch, High, &|book| {
            book.visa[1].replace_range(21..27, "320908");
            book.visa[1].replace_range(27..28, &digit("320908"));
        });
        check(SealVisaMismatch, High, &|book| book.visa[0].replace_range(5..6, "X"));
        check(InvalidPassportMrz, High, &|book| book.passport[1].replace_range(0..1, "X"));
        check(SealPassportMismatch, High, &|book| {
            rewrite(book, &|seal| seal.passport_number = Some("QV0536689".to_owned()));
        });
        let book = book(Format::MrvA);
        let unread = verify(None, &book.visa, &book.passport, &book.trust, TODAY);
        assert_eq!((unread.sub_status, unread.trust), (Some(ReadError), Medium));
    }

    #[test]
    fn the_symbol_has_room_for_every_seal_of_a_visa_and_for_no_more() {
        for format in [Format::MrvA, Format::MrvB] {
            let seal = book(format).seal;
            assert!(modules(&seal).is_some_and(|dark| dark.len() > 600), "{format:?}");
        }
        assert!(modules(&Seal(Hex(vec![200; 143]))).is_none());
    }
}
