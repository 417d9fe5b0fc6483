//! Certificates of those who sign for an issuing state: what they may sign, how long they hold, and who vouches for them.
//!
//! ICAO Doc 9303-12 §3 to §5. No certificate here holds a key.

use crate::base::date::Date;
use serde::Serialize;

/// For how many years a country signing authority signs with one key (9303-12 §4.1: three to five).
const ROOT_YEARS: i16 = 4;
/// For how many months a document signer signs with one key (9303-12 §4.2: three at most).
const SIGNER_MONTHS: i32 = 3;
/// For how many months a signer of visible digital seals signs with one key: a year, and two months to change over.
const SEAL_MONTHS: i32 = 14;

/// The certificate of a document signer or of a signer of seals.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Certificate {
    /// `QVA-DS-P-2024Q2` for a document signer, `QVVS24` for a signer of seals: signer and reference, as in a seal's header.
    pub id: String,
    /// Code of the issuing state.
    pub state: String,
    /// The country signing certificate (CSCA) that vouches for it: `QVA-CSCA-2024`.
    pub root: String,
    /// First and last day on which it holds.
    pub from: Date,
    pub until: Date,
    /// Document types that it may sign: first letters of document codes (9303-12, document type list).
    pub documents: Vec<String>,
}

impl Certificate {
    /// The document signer that was at work on the day of issue. It holds as long as the documents that it signs.
    pub fn of_documents(state: &str, document_code: &str, issued: Date, validity_years: u8) -> Certificate {
        let quarter = (issued.month() - 1) / 3;
        let from = Date::new(issued.year(), quarter * 3 + 1, 1).unwrap_or(issued);
        let document = first_letter(document_code);
        Certificate {
            id: format!("{state}-DS-{document}-{}Q{}", issued.year(), quarter + 1),
            state: state.to_owned(),
            root: root_of(state, issued),
            from,
            until: from.plus_months(SIGNER_MONTHS).plus_years(i32::from(validity_years)),
            documents: vec![document],
        }
    }

    /// The same signer under a second country signing certificate of its state, one that no list of trust has: a new one that has
    /// not arrived yet, or one that the state never had. Nobody can tell which from the certificate alone.
    pub fn under_another_root(self) -> Certificate {
        Certificate { root: format!("{}-B", self.root), ..self }
    }

    /// The signer of visas' seals of that year, whose labels hold for a year at most.
    pub fn of_seals(state: &str, year: i16) -> Certificate {
        let from = Date::new(year, 1, 1).unwrap_or(Date::constant(2000, 1, 1));
        // Two letters of the state, two of the signer, and a reference of two digits (9303-13 §2).
        let country: String = state.chars().take(2).collect();
        Certificate {
            id: format!("{country}VS{:02}", year.rem_euclid(100)),
            state: state.to_owned(),
            root: root_of(state, from),
            from,
            until: from.plus_months(SEAL_MONTHS).plus_years(1),
            documents: vec!["V".to_owned()],
        }
    }

    /// A document signer whose key was lost before it signed anything: it is on the state's revocation list.
    pub fn revoked(state: &str) -> Certificate {
        let signer = Certificate::of_documents(state, "P", Date::constant(2024, 1, 1), 10);
        Certificate { id: format!("{state}-DS-P-SPARE"), ..signer }
    }
}

/// The country signing certificate in use on a day; a new one every four years.
pub fn root_of(state: &str, on: Date) -> String {
    format!("{state}-CSCA-{}", on.year() - on.year().rem_euclid(ROOT_YEARS))
}

fn first_letter(document_code: &str) -> String {
    document_code.chars().take(1).collect()
}
