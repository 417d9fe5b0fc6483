//! From marks to points, by the scenario's rubric.

use super::CaseMarks;
use crate::case::Truth;
use crate::scenario::Rubric;

/// The most points that a case can bring.
pub fn possible(truth: &Truth, rubric: &Rubric) -> f64 {
    let each = f64::from(rubric.hit + rubric.place + rubric.kind);
    truth.faults.len() as f64 * each + f64::from(rubric.decision)
}

/// The points that a case brought; false alarms and misses take away, but never below nothing.
pub fn earned(marks: &CaseMarks, rubric: &Rubric) -> f64 {
    let mut points = 0.0;
    for fault in &marks.faults {
        if fault.found_by.is_some() {
            points += f64::from(rubric.hit);
            points += if fault.place { f64::from(rubric.place) } else { 0.0 };
            points += if fault.kind { f64::from(rubric.kind) } else { 0.0 };
        } else {
            points -= f64::from(rubric.miss);
        }
    }
    points -= marks.false_alarms() as f64 * f64::from(rubric.false_alarm);
    if marks.decision_right {
        points += f64::from(rubric.decision);
    }
    points.clamp(0.0, marks.possible)
}
