//! The truth of a case: every fault and oddity that was seeded, and the decisions that are right.

use super::Decision;
use crate::forgery::{Anomaly, Fault, find};
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
        let of = |fault: &Fault| find(&fault.id);
        let concerns = |what: &dyn Fn(&dyn Anomaly) -> bool| faults.iter().filter_map(of).any(what);
        let is_of_papers = |fault: &Fault| of(fault).is_some_and(|anomaly| !anomaly.papers().is_empty());
        let faults_are_of_papers = !faults.is_empty() && faults.iter().all(is_of_papers);
        let decisions = match overridden {
            Some(decision) => vec![decision],
            // Whoever may be a victim comes before any document.
            None if concerns(&|anomaly| anomaly.concerns_protection()) => vec![Decision::ReferProtection],
            // The documents are in order; what the traveller says of the journey is not.
            None if faults_are_of_papers => vec![Decision::ReferPurpose, Decision::ReferDoc],
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
