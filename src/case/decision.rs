//! What a first-line officer may decide (domain §4.3). First line never refuses, arrests or accuses.

use serde::{Deserialize, Serialize};

/// A first-line decision.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Decision {
    /// No unresolved indicator.
    Admit,
    /// Clear, and record an observation.
    AdmitWithNote,
    /// To second line: the document.
    ReferDoc,
    /// To second line: whether the bearer is the holder.
    ReferIdentity,
    /// To second line: purpose, conditions, overstay.
    ReferPurpose,
    /// Possible victim, child at risk, asylum, medical need; takes precedence over all others.
    ReferProtection,
    /// Safety, diplomatic document, system down.
    CallSupervisor,
}

impl Decision {
    pub const ALL: [Decision; 7] = [
        Decision::Admit,
        Decision::AdmitWithNote,
        Decision::ReferDoc,
        Decision::ReferIdentity,
        Decision::ReferPurpose,
        Decision::ReferProtection,
        Decision::CallSupervisor,
    ];

    /// The name in files, logs and texts.
    pub fn id(self) -> &'static str {
        match self {
            Decision::Admit => "admit",
            Decision::AdmitWithNote => "admit-with-note",
            Decision::ReferDoc => "refer-doc",
            Decision::ReferIdentity => "refer-identity",
            Decision::ReferPurpose => "refer-purpose",
            Decision::ReferProtection => "refer-protection",
            Decision::CallSupervisor => "call-supervisor",
        }
    }

    /// The decision of that name.
    pub fn from_id(id: &str) -> Option<Decision> {
        Decision::ALL.into_iter().find(|decision| decision.id() == id)
    }
}
