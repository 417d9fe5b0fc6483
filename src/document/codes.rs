//! Codes of states and of kinds of document, and which of them a document of a given kind and date may carry.

use std::fmt;

use serde::{Deserialize, Serialize};

use crate::base::date::Date;

/// Whether the code belongs to an invented state: `UTO` (Utopia, ICAO Doc 9303-3 §5 Part G) or `QMA`–`QZZ`, which
/// ISO 3166-1 leaves to private use. Only these ever issue a document here.
pub fn is_invented(code: &str) -> bool {
    match code.as_bytes() {
        b"UTO" => true,
        [b'Q', second, third] => (b'M'..=b'Z').contains(second) && third.is_ascii_uppercase(),
        _ => false,
    }
}

/// What a code that ISO 3166-1 does not hold stands for; all of these are valid (ICAO Doc 9303-3 §5).
pub fn special_meaning(code: &str) -> Option<&'static str> {
    SPECIAL.iter().find(|(special, _)| *special == code).map(|(_, meaning)| *meaning)
}

/// The codes of ICAO Doc 9303-3 §5 outside ISO 3166-1.
pub const SPECIAL: &[(&str, &str)] = &[
    ("D", "Germany"),
    ("EUE", "European Union (laissez-passer)"),
    ("GBD", "British overseas territories citizen"),
    ("GBN", "British national (overseas)"),
    ("GBO", "British overseas citizen"),
    ("GBP", "British protected person"),
    ("GBS", "British subject"),
    ("IAO", "International Civil Aviation Organization"),
    ("RKS", "Kosovo (UNSCR 1244)"),
    ("UNA", "United Nations specialised agency"),
    ("UNK", "resident of Kosovo with a document of UNMIK"),
    ("UNO", "United Nations"),
    ("UTO", "Utopia (specimens)"),
    ("XBA", "African Development Bank"),
    ("XCC", "Caribbean Community"),
    ("XCE", "Council of Europe"),
    ("XCO", "Common Market for Eastern and Southern Africa"),
    ("XDC", "Southern African Development Community"),
    ("XEC", "Economic Community of West African States"),
    ("XES", "Organization of Eastern Caribbean States"),
    ("XIM", "African Export-Import Bank"),
    ("XMP", "Parliamentary Assembly of the Mediterranean"),
    ("XOM", "Sovereign Military Order of Malta"),
    ("XPO", "INTERPOL"),
    ("XXA", "stateless person (1954 Convention)"),
    ("XXB", "refugee (1951 Convention)"),
    ("XXC", "refugee, other"),
    ("XXX", "unspecified nationality"),
    ("ANT", "Netherlands Antilles (no longer in use)"),
    ("NTZ", "Neutral Zone (no longer in use)"),
];

/// What a document is, as far as its document code tells kinds apart.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum DocumentKind {
    OrdinaryPassport,
    EmergencyPassport,
    DiplomaticPassport,
    OfficialPassport,
    RefugeeTravelDocument,
    AlienPassport,
    StatelessTravelDocument,
    LaissezPasser,
    MilitaryPassport,
    /// A single sheet, issued in an emergency.
    EmergencySheet,
    IdentityCard,
    ResidencePermit,
    CrewMemberCertificate,
    /// For those who live near a border and cross it at a traditional crossing: a paper that no machine reads.
    BorderPass,
    /// Supporting papers, which no state issues as travel documents.
    Ticket,
    ConsentLetter,
    InvitationLetter,
    EmploymentContract,
    Visa,
}

impl DocumentKind {
    /// The name in files.
    pub fn id(self) -> &'static str {
        match self {
            DocumentKind::OrdinaryPassport => "ordinary_passport",
            DocumentKind::EmergencyPassport => "emergency_passport",
            DocumentKind::DiplomaticPassport => "diplomatic_passport",
            DocumentKind::OfficialPassport => "official_passport",
            DocumentKind::RefugeeTravelDocument => "refugee_travel_document",
            DocumentKind::AlienPassport => "alien_passport",
            DocumentKind::StatelessTravelDocument => "stateless_travel_document",
            DocumentKind::LaissezPasser => "laissez_passer",
            DocumentKind::MilitaryPassport => "military_passport",
            DocumentKind::EmergencySheet => "emergency_sheet",
            DocumentKind::IdentityCard => "identity_card",
            DocumentKind::ResidencePermit => "residence_permit",
            DocumentKind::CrewMemberCertificate => "crew_member_certificate",
            DocumentKind::BorderPass => "border_pass",
            DocumentKind::Ticket => "ticket",
            DocumentKind::ConsentLetter => "consent_letter",
            DocumentKind::InvitationLetter => "invitation_letter",
            DocumentKind::EmploymentContract => "employment_contract",
            DocumentKind::Visa => "visa",
        }
    }

    /// Whether it has a machine readable zone.
    pub fn is_machine_readable(self) -> bool {
        self != DocumentKind::BorderPass && !self.is_paper()
    }

    /// Whether it is no travel document and only supports what the traveller says.
    pub fn is_paper(self) -> bool {
        matches!(
            self,
            DocumentKind::Ticket
                | DocumentKind::ConsentLetter
                | DocumentKind::InvitationLetter
                | DocumentKind::EmploymentContract
        )
    }

    /// The harmonised code of a passport (ICAO Doc 9303-4 §4.4); none for cards and visas, whose second letter is free.
    pub fn harmonised_code(self) -> Option<&'static str> {
        Some(match self {
            DocumentKind::OrdinaryPassport => "PP",
            DocumentKind::EmergencyPassport => "PE",
            DocumentKind::DiplomaticPassport => "PD",
            DocumentKind::OfficialPassport => "PO",
            DocumentKind::RefugeeTravelDocument => "PR",
            DocumentKind::AlienPassport => "PT",
            DocumentKind::StatelessTravelDocument => "PS",
            DocumentKind::LaissezPasser => "PL",
            DocumentKind::MilitaryPassport => "PM",
            DocumentKind::EmergencySheet => "PU",
            DocumentKind::IdentityCard
            | DocumentKind::ResidencePermit
            | DocumentKind::CrewMemberCertificate
            | DocumentKind::BorderPass
            | DocumentKind::Ticket
            | DocumentKind::ConsentLetter
            | DocumentKind::InvitationLetter
            | DocumentKind::EmploymentContract
            | DocumentKind::Visa => return None,
        })
    }
}

/// From this day of issue on, a second letter on a passport is one of the harmonised list (ICAO Doc 9303-4 §4.4).
pub const LIST_BINDS_FROM: Date = Date::constant(2026, 1, 1);
/// From this day of issue on, every passport has a second letter.
pub const LETTER_REQUIRED_FROM: Date = Date::constant(2028, 1, 1);
/// A passport without a harmonised letter expires before this day.
pub const UNHARMONISED_END_BEFORE: Date = Date::constant(2038, 1, 1);

/// What the standard says about a document code.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum CodeVerdict {
    /// As the standard has it.
    Right,
    /// Not the code of today, but right for its day of issue.
    RightAtIssue,
    /// The first letter is that of another kind of document; the permitted ones follow.
    WrongFirstLetter { permitted: &'static str },
    /// The second letter is not the one of this kind; the harmonised code follows.
    WrongSecondLetter { expected: &'static str },
    /// No second letter, though the day of issue demands one; the harmonised code follows.
    SecondLetterMissing { expected: &'static str },
    /// No harmonised second letter, though the document does not expire before 2038; the harmonised code follows.
    ExpiresTooLate { expected: &'static str },
    /// A second letter that cards may not carry, or only for crew members.
    SecondLetterReserved,
    /// Not one or two capital letters.
    NotACode,
}

/// Judges a document code (`PP`, `P` or `P<`, `V<` …) by the day the document was issued, never by today.
pub fn document_code_verdict(code: &str, kind: DocumentKind, issued: Date) -> CodeVerdict {
    let trimmed = code.trim_end_matches('<');
    let (first, second) = match *trimmed.as_bytes() {
        [first] if first.is_ascii_uppercase() => (first, None),
        [first, second] if first.is_ascii_uppercase() && second.is_ascii_uppercase() => (first, Some(second)),
        _ => return CodeVerdict::NotACode,
    };
    if let Some(expected) = kind.harmonised_code() {
        return match second {
            _ if first != b'P' => CodeVerdict::WrongFirstLetter { permitted: "P" },
            _ if trimmed == expected => CodeVerdict::Right,
            None if issued < LETTER_REQUIRED_FROM => CodeVerdict::RightAtIssue,
            None => CodeVerdict::SecondLetterMissing { expected },
            Some(_) if issued < LIST_BINDS_FROM => CodeVerdict::RightAtIssue,
            Some(_) => CodeVerdict::WrongSecondLetter { expected },
        };
    }
    match kind {
        DocumentKind::Visa if first == b'V' => CodeVerdict::Right,
        DocumentKind::Visa => CodeVerdict::WrongFirstLetter { permitted: "V" },
        DocumentKind::CrewMemberCertificate if trimmed == "AC" => CodeVerdict::Right,
        DocumentKind::CrewMemberCertificate if first != b'A' => CodeVerdict::WrongFirstLetter { permitted: "A" },
        DocumentKind::CrewMemberCertificate => CodeVerdict::WrongSecondLetter { expected: "AC" },
        _ if !b"ACI".contains(&first) => CodeVerdict::WrongFirstLetter { permitted: "A, C, I" },
        _ if second == Some(b'V') || trimmed == "AI" || trimmed == "AC" => CodeVerdict::SecondLetterReserved,
        _ => CodeVerdict::Right,
    }
}

/// The same where the day of expiry is known, too: a passport without a harmonised letter expires before 2038.
pub fn document_code_verdict_until(code: &str, kind: DocumentKind, issued: Date, expires: Date) -> CodeVerdict {
    match (document_code_verdict(code, kind, issued), kind.harmonised_code()) {
        (CodeVerdict::RightAtIssue, Some(expected)) if expires >= UNHARMONISED_END_BEFORE => {
            CodeVerdict::ExpiresTooLate { expected }
        }
        (verdict, _) => verdict,
    }
}

impl CodeVerdict {
    /// Whether the code is no cause for a remark.
    pub fn is_right(self) -> bool {
        matches!(self, CodeVerdict::Right | CodeVerdict::RightAtIssue)
    }
}

impl fmt::Display for CodeVerdict {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            CodeVerdict::Right => f.write_str("the document code is right"),
            CodeVerdict::RightAtIssue => f.write_str("the document code was right when the document was issued"),
            CodeVerdict::WrongFirstLetter { permitted } => {
                write!(f, "the document code of this kind of document starts with {permitted}")
            }
            CodeVerdict::WrongSecondLetter { expected } => {
                write!(f, "the document code of this kind of document is {expected}")
            }
            CodeVerdict::SecondLetterMissing { expected } => {
                write!(f, "passports issued from {LETTER_REQUIRED_FROM} on need a second letter: {expected}")
            }
            CodeVerdict::ExpiresTooLate { expected } => write!(
                f,
                "passports without a second letter of the list expire before {UNHARMONISED_END_BEFORE}; \
                 later ones need {expected}"
            ),
            CodeVerdict::SecondLetterReserved => f.write_str("this second letter is reserved for other documents"),
            CodeVerdict::NotACode => f.write_str("a document code is one or two capital letters"),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::DocumentKind::*;
    use super::*;

    #[test]
    fn invented_states_cannot_collide_with_real_ones() {
        for code in ["UTO", "QMA", "QVA", "QZL", "QZZ"] {
            assert!(is_invented(code), "{code}");
        }
        for code in ["QLZ", "QAT", "UTA", "D", "XXA", "QM", "QMAA", "qma", "QM1", ""] {
            assert!(!is_invented(code), "{code}");
        }
    }

    #[test]
    fn special_codes_are_valid() {
        for code in ["D", "XXA", "XXB", "XXC", "XXX", "UNO", "UTO", "GBN", "RKS", "EUE", "XOM"] {
            assert!(special_meaning(code).is_some(), "{code}");
        }
        assert_eq!(special_meaning("QVA"), None);
        assert_eq!(special_meaning("DEU"), None);
    }

    #[track_caller]
    fn check(code: &str, kind: DocumentKind, issued: &str, verdict: CodeVerdict) {
        assert_eq!(
            document_code_verdict(code, kind, Date::parse(issued).unwrap()),
            verdict,
            "{code} {kind:?} {issued}"
        );
    }

    #[test]
    fn a_passport_code_is_judged_by_the_day_of_issue() {
        let wrong = CodeVerdict::WrongSecondLetter { expected: "PP" };
        check("PP", OrdinaryPassport, "2019-05-01", CodeVerdict::Right);
        check("PP", OrdinaryPassport, "2030-05-01", CodeVerdict::Right);
        check("P<", OrdinaryPassport, "2027-12-31", CodeVerdict::RightAtIssue);
        check("P", OrdinaryPassport, "2024-01-01", CodeVerdict::RightAtIssue);
        check("P<", OrdinaryPassport, "2028-01-01", CodeVerdict::SecondLetterMissing { expected: "PP" });
        check("PN", OrdinaryPassport, "2025-12-31", CodeVerdict::RightAtIssue);
        check("PN", OrdinaryPassport, "2026-01-01", wrong);
        check("PD", OrdinaryPassport, "2026-01-01", wrong);
        check("PD", DiplomaticPassport, "2026-01-01", CodeVerdict::Right);
        check("V<", OrdinaryPassport, "2020-01-01", CodeVerdict::WrongFirstLetter { permitted: "P" });
        check("P0", OrdinaryPassport, "2020-01-01", CodeVerdict::NotACode);
        check("", OrdinaryPassport, "2020-01-01", CodeVerdict::NotACode);
    }

    #[test]
    fn a_passport_without_a_letter_of_the_list_expires_before_2038() {
        let until = |code: &str, kind: DocumentKind, issued: &str, expires: &str| {
            let day = |text: &str| Date::parse(text).unwrap();
            document_code_verdict_until(code, kind, day(issued), day(expires))
        };
        let late = CodeVerdict::ExpiresTooLate { expected: "PP" };
        assert_eq!(until("P<", OrdinaryPassport, "2027-12-31", "2037-12-31"), CodeVerdict::RightAtIssue);
        assert_eq!(until("P<", OrdinaryPassport, "2027-12-31", "2038-01-01"), late);
        assert_eq!(until("PN", OrdinaryPassport, "2025-12-31", "2040-12-31"), late);
        assert_eq!(until("PP", OrdinaryPassport, "2027-12-31", "2038-01-01"), CodeVerdict::Right);
        let missing = CodeVerdict::SecondLetterMissing { expected: "PP" };
        assert_eq!(until("P<", OrdinaryPassport, "2028-01-01", "2038-01-01"), missing);
        assert_eq!(until("I<", IdentityCard, "2030-01-01", "2040-01-01"), CodeVerdict::Right);
        assert_eq!(
            late.to_string(),
            "passports without a second letter of the list expire before 2038-01-01; later ones need PP"
        );
    }

    #[test]
    fn cards_and_visas_choose_their_second_letter() {
        check("V<", Visa, "2030-01-01", CodeVerdict::Right);
        check("VC", Visa, "2030-01-01", CodeVerdict::Right);
        check("P<", Visa, "2030-01-01", CodeVerdict::WrongFirstLetter { permitted: "V" });
        check("ID", IdentityCard, "2030-01-01", CodeVerdict::Right);
        check("I<", IdentityCard, "2030-01-01", CodeVerdict::Right);
        check("IV", IdentityCard, "2030-01-01", CodeVerdict::SecondLetterReserved);
        check("AC", ResidencePermit, "2030-01-01", CodeVerdict::SecondLetterReserved);
        check("AI", IdentityCard, "2030-01-01", CodeVerdict::SecondLetterReserved);
        check("AC", CrewMemberCertificate, "2030-01-01", CodeVerdict::Right);
        check("AR", ResidencePermit, "2030-01-01", CodeVerdict::Right);
        check("PR", ResidencePermit, "2030-01-01", CodeVerdict::WrongFirstLetter { permitted: "A, C, I" });
    }

    #[test]
    fn a_verdict_reads_as_a_sentence() {
        let verdict = document_code_verdict("P<", OrdinaryPassport, Date::constant(2029, 3, 1));
        assert_eq!(verdict.to_string(), "passports issued from 2028-01-01 on need a second letter: PP");
    }
}
