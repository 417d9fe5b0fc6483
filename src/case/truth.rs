//! The truth of a case: every fault and oddity that was seeded, and the decisions that are right.

use super::Decision;
use crate::forgery::Fault;
use serde::Serialize;

/// The answer key, exact by construction.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Truth {
    pub faults: Vec<Fault>,
    pub oddities: Vec<Fault>,
    /// Decisions that count as right, the best first.
    pub decisions: Vec<Decision>,
}

impl Truth {
    /// The truth of a document with these faults and oddities.
    pub fn new(faults: Vec<Fault>, oddities: Vec<Fault>, overridden: Option<Decision>) -> Truth {
        let decisions = match overridden {
            Some(decision) => vec![decision],
            None if !faults.is_empty() => vec![Decision::ReferDoc],
            None if !oddities.is_empty() => vec![Decision::Admit, Decision::AdmitWithNote],
            None => vec![Decision::Admit],
        };
        Truth { faults, oddities, decisions }
    }

    /// Whether anything is wrong with the document.
    pub fn is_genuine(&self) -> bool {
        self.faults.is_empty()
    }
}
