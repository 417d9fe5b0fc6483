//! What an inspection system trusts: the country signing certificates that it has received, and those that were revoked.
//!
//! Country signing certificates come by exchange between states, in master lists or from the ICAO public key directory, and
//! never all of them (ICAO Doc 9303-12 §2 and §7). A state that is not on the list is unknown, not suspect.

use super::certificate::{Certificate, root_of};
use crate::base::date::Date;
use serde::Serialize;
use std::collections::{BTreeMap, BTreeSet};

/// A list of trust.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Trust {
    /// Ids of the country signing certificates.
    pub roots: BTreeSet<String>,
    /// Ids of the signers' certificates that were revoked.
    pub revoked: BTreeSet<String>,
    /// Certificates of signers of seals, by state and id: a seal names its signer, it does not bring the certificate.
    pub seal_signers: BTreeMap<(String, String), Certificate>,
}

/// What the list says of a certificate.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Standing {
    Trusted,
    /// The country signing certificate is not on the list.
    UnknownRoot,
    NotYetValid,
    Expired,
    Revoked,
    /// It may not sign documents of this type.
    OtherDocumentType,
}

/// The first year of the lists.
const FIRST_YEAR: i16 = 2000;

impl Trust {
    /// A list with everything that these states have published up to that day.
    pub fn of<'a>(states: impl IntoIterator<Item = &'a str>, on: Date) -> Trust {
        let mut trust = Trust::default();
        for state in states {
            for year in FIRST_YEAR..=on.year() {
                trust.roots.extend(Date::new(year, 1, 1).map(|day| root_of(state, day)));
                let signer = Certificate::of_seals(state, year);
                trust.seal_signers.insert((state.to_owned(), signer.id.clone()), signer);
            }
            trust.revoked.insert(Certificate::revoked(state).id);
        }
        trust
    }

    /// What is to be thought of a certificate that signed a document with this code, on that day. A signer that was
    /// revoked or may not sign such documents is told even if its root is not known: that much stands in the lists and in the
    /// certificate itself.
    pub fn standing(&self, certificate: &Certificate, document_code: &str, on: Date) -> Standing {
        if self.revoked.contains(&certificate.id) {
            return Standing::Revoked;
        }
        if !certificate.documents.iter().any(|document| document_code.starts_with(document.as_str())) {
            return Standing::OtherDocumentType;
        }
        if !self.roots.contains(&certificate.root) {
            return Standing::UnknownRoot;
        }
        match on {
            on if on < certificate.from => Standing::NotYetValid,
            on if on > certificate.until => Standing::Expired,
            _ => Standing::Trusted,
        }
    }
}

impl Standing {
    /// The name in texts, `standing-<id>`.
    pub fn id(self) -> &'static str {
        match self {
            Standing::Trusted => "trusted",
            Standing::UnknownRoot => "unknown-root",
            Standing::NotYetValid => "not-yet-valid",
            Standing::Expired => "expired",
            Standing::Revoked => "revoked",
            Standing::OtherDocumentType => "other-document-type",
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const ISSUED: Date = Date::constant(2024, 5, 17);
    const TODAY: Date = Date::constant(2031, 6, 2);

    #[test]
    fn a_signer_stands_by_its_root_its_days_its_documents_and_the_revocation_list() {
        let trust = Trust::of(["QVA"], TODAY);
        let signer = Certificate::of_documents("QVA", "P<", ISSUED, 10);
        assert_eq!((signer.id.as_str(), signer.root.as_str()), ("QVA-DS-P-2024Q2", "QVA-CSCA-2024"));
        assert_eq!((signer.from, signer.until), (Date::constant(2024, 4, 1), Date::constant(2034, 7, 1)));
        let check = |certificate: &Certificate, code: &str, on: Date, standing: Standing| {
            assert_eq!(trust.standing(certificate, code, on), standing);
        };
        check(&signer, "PD", TODAY, Standing::Trusted);
        check(&signer, "I<", TODAY, Standing::OtherDocumentType);
        check(&signer, "P<", signer.from.plus_days(-1), Standing::NotYetValid);
        check(&signer, "P<", signer.until.plus_days(1), Standing::Expired);
        check(&Certificate::of_documents("QZL", "P<", ISSUED, 10), "P<", TODAY, Standing::UnknownRoot);
        check(&Certificate::revoked("QVA"), "P<", TODAY, Standing::Revoked);
    }
}
