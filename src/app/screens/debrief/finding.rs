//! Everything that there was to see in a case, and everything that was accused, each with what became of it.

use crate::app::theme::widgets::Verdict;
use crate::base::units::Rect as RectMm;
use crate::case::Truth;
use crate::forgery::Fault;
use crate::scoring::CaseMarks;
use crate::session::{CaseState, Flag};

/// One entry of the debrief's list.
#[derive(Clone, Debug, PartialEq)]
pub struct Finding<'a> {
    /// Key of the list's head that it stands under.
    pub head: &'static str,
    pub verdict: Verdict,
    /// Key of the verdict's words.
    pub words: &'static str,
    /// Id of the forgery or oddity, or of what was accused.
    pub kind: &'a str,
    /// The flag that speaks of it, and its number.
    pub flag: Option<(usize, &'a Flag)>,
    /// What was there; none where nothing is wrong.
    pub fault: Option<&'a Fault>,
}

impl Finding<'_> {
    /// Page and place of the flag where nothing is wrong.
    pub fn accused(&self) -> Option<(&str, RectMm)> {
        let (_, flag) = self.flag.filter(|_| self.fault.is_none())?;
        Some((&flag.page, flag.region_mm))
    }
}

/// Faults first, then oddities, then places that were wrongly accused.
pub fn findings<'a>(truth: &'a Truth, state: &'a CaseState, marks: &CaseMarks) -> Vec<Finding<'a>> {
    let flag = |n: usize| Some((n, state.flags.get(n.checked_sub(1)?)?.as_ref()?));
    let faults = truth.faults.iter().zip(&marks.faults).map(|(fault, mark)| Finding {
        head: "debrief-faults",
        verdict: if mark.found_by.is_some() { Verdict::Found } else { Verdict::Missed },
        words: match (mark.found_by, mark.kind) {
            (Some(_), true) => "debrief-found",
            (Some(_), false) => "debrief-found-place",
            (None, _) => "debrief-missed",
        },
        kind: &fault.id,
        flag: mark.found_by.and_then(flag),
        fault: Some(fault),
    });
    let oddities = truth.oddities.iter().zip(&marks.oddities).map(|(oddity, mark)| Finding {
        head: "debrief-oddities",
        verdict: if mark.left_alone { Verdict::LeftAlone } else { Verdict::Accused },
        words: match (mark.left_alone, mark.noted) {
            (true, true) => "debrief-noted",
            (true, false) => "debrief-left-alone",
            (false, _) => "debrief-accused",
        },
        kind: &oddity.id,
        flag: None,
        fault: Some(oddity),
    });
    let accused = marks.flags.iter().filter(|mark| mark.is_false_alarm()).filter_map(|mark| {
        let (n, accusation) = flag(mark.flag)?;
        Some(Finding {
            head: "debrief-wrongly-accused",
            verdict: Verdict::Accused,
            words: "debrief-nothing-wrong",
            kind: &accusation.kind,
            flag: Some((n, accusation)),
            fault: None,
        })
    });
    faults.chain(oddities).chain(accused).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::base::seed::Seed;
    use crate::case::Decision;
    use crate::forgery::{Class, Strength, Trace};
    use crate::layers::Light;
    use crate::scenario::Rubric;
    use crate::scoring::score_case;
    use crate::session::Sureness;
    use std::collections::BTreeMap;

    fn fault(id: &str, x: f32) -> Fault {
        let trace = Trace {
            id: "trace".to_owned(),
            page: "data".to_owned(),
            also: Vec::new(),
            region_mm: RectMm::new(x, 10.0, 20.0, 5.0),
            lights: vec![Light::White],
            tools: Vec::new(),
            strength: Strength::Decisive,
            detail: BTreeMap::new(),
        };
        Fault {
            id: id.to_owned(),
            class: Class::Forged,
            settings: BTreeMap::new(),
            seed: Seed(1),
            detail: BTreeMap::new(),
            traces: vec![trace],
        }
    }

    fn flag(kind: &str, x: f32) -> Option<Flag> {
        let region_mm = RectMm::new(x, 10.0, 20.0, 5.0);
        Some(Flag { page: "data".to_owned(), region_mm, kind: kind.to_owned(), sure: Sureness::Certain })
    }

    #[test]
    fn each_fault_oddity_and_false_alarm_has_its_verdict_and_its_flag() {
        let truth = Truth::new(
            vec![fault("digit-altered-expiry", 0.0), fault("dovid-static", 30.0)],
            vec![fault("z-wear-laminate", 60.0)],
            None,
        );
        let flags = vec![None, flag("digit-altered-expiry", 0.0), flag("mrz-cd-dob", 90.0)];
        let state = CaseState { flags, decision: Some(Decision::ReferDoc), used: Vec::new() };
        let marks = score_case(&truth, &state, &Rubric::default());
        let findings = findings(&truth, &state, &marks);
        let verdicts: Vec<_> = findings.iter().map(|f| (f.kind, f.verdict, f.flag.map(|(n, _)| n))).collect();
        assert_eq!(
            verdicts,
            [
                ("digit-altered-expiry", Verdict::Found, Some(2)),
                ("dovid-static", Verdict::Missed, None),
                ("z-wear-laminate", Verdict::LeftAlone, None),
                ("mrz-cd-dob", Verdict::Accused, Some(3)),
            ]
        );
        assert_eq!(findings[3].accused().map(|(page, place)| (page, place.x)), Some(("data", 90.0)));
    }
}
