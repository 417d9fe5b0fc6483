//! The marks of a case and of an examination.

use super::matching::{Match, matches};
use super::rubric_points::{earned, possible};
use crate::case::{Decision, Truth};
use crate::scenario::Rubric;
use crate::session::{CaseState, Session};
use serde::Serialize;

/// What became of one fault.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct FaultMark {
    pub fault: String,
    /// The flag (number from 1) that found it best, and how well; none is a miss.
    pub found_by: Option<usize>,
    pub place: bool,
    pub kind: bool,
}

/// What became of one flag.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct FlagMark {
    /// Number from 1.
    pub flag: usize,
    /// The fault that it speaks of (index); none is a false alarm, unless it notes an oddity.
    pub fault: Option<usize>,
    /// It rightly notes an honest oddity as honest.
    pub noted_oddity: bool,
}

impl FlagMark {
    /// Whether it accuses where nothing is wrong.
    pub fn is_false_alarm(&self) -> bool {
        self.fault.is_none() && !self.noted_oddity
    }
}

/// What became of one honest oddity.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct OddityMark {
    pub oddity: String,
    /// No flag accuses it.
    pub left_alone: bool,
    /// It was noted as honest.
    pub noted: bool,
}

/// Marks of one case.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct CaseMarks {
    pub faults: Vec<FaultMark>,
    pub flags: Vec<FlagMark>,
    pub oddities: Vec<OddityMark>,
    pub decision: Option<Decision>,
    pub decision_right: bool,
    pub points: f64,
    pub possible: f64,
}

impl CaseMarks {
    pub fn hits(&self) -> usize {
        self.faults.iter().filter(|mark| mark.found_by.is_some()).count()
    }

    pub fn misses(&self) -> usize {
        self.faults.len() - self.hits()
    }

    pub fn false_alarms(&self) -> usize {
        self.flags.iter().filter(|mark| mark.is_false_alarm()).count()
    }
}

/// Marks of an examination.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Marks {
    pub cases: Vec<CaseMarks>,
    pub hits: usize,
    pub misses: usize,
    pub false_alarms: usize,
    pub oddities_left_alone: usize,
    pub oddities: usize,
    pub decisions_right: usize,
    pub points: f64,
    pub possible: f64,
    /// Share of the points, 0…100.
    pub percent: f64,
    pub passed: bool,
}

/// Marks of an examination; a case that was not taken up yet is not counted.
pub fn score(truths: &[&Truth], session: &Session, rubric: &Rubric) -> Marks {
    let cases: Vec<CaseMarks> =
        truths.iter().zip(&session.cases).map(|(truth, state)| score_case(truth, state, rubric)).collect();
    let sum = |f: &dyn Fn(&CaseMarks) -> usize| cases.iter().map(f).sum();
    let points: f64 = cases.iter().map(|case| case.points).sum();
    let possible: f64 = cases.iter().map(|case| case.possible).sum();
    let percent = if possible > 0.0 { 100.0 * points / possible } else { 0.0 };
    Marks {
        hits: sum(&CaseMarks::hits),
        misses: sum(&CaseMarks::misses),
        false_alarms: sum(&CaseMarks::false_alarms),
        oddities_left_alone: sum(&|case| case.oddities.iter().filter(|mark| mark.left_alone).count()),
        oddities: sum(&|case| case.oddities.len()),
        decisions_right: sum(&|case| usize::from(case.decision_right)),
        points,
        possible,
        percent,
        passed: percent >= f64::from(rubric.pass_mark),
        cases,
    }
}

/// Marks of one case.
pub fn score_case(truth: &Truth, state: &CaseState, rubric: &Rubric) -> CaseMarks {
    let mut faults: Vec<(FaultMark, Option<Match>)> = truth
        .faults
        .iter()
        .map(|fault| (FaultMark { fault: fault.id.clone(), found_by: None, place: false, kind: false }, None))
        .collect();
    let mut oddities: Vec<OddityMark> = truth
        .oddities
        .iter()
        .map(|oddity| OddityMark { oddity: oddity.id.clone(), left_alone: true, noted: false })
        .collect();
    let mut flags = Vec::new();
    for (number, flag) in state.standing() {
        // The fault that it fits best; further flags on the same fault support the first.
        let best = truth
            .faults
            .iter()
            .enumerate()
            .filter_map(|(i, fault)| matches(flag, fault).map(|m| (i, m)))
            .max_by_key(|(i, m)| (m.exact, m.place, m.kind, std::cmp::Reverse(*i)));
        let mut noted_oddity = false;
        if let Some((i, m)) = best {
            let (mark, found) = &mut faults[i];
            if found.is_none_or(|before| m > before) {
                *found = Some(m);
                mark.found_by = Some(number);
            }
            mark.place |= m.place;
            mark.kind |= m.exact;
        } else {
            for (oddity, mark) in truth.oddities.iter().zip(&mut oddities) {
                let named = flag.kind == oddity.id;
                if named {
                    noted_oddity = true;
                    mark.noted = true;
                } else if matches(flag, oddity).is_some_and(|m| m.place) {
                    mark.left_alone = false;
                }
            }
        }
        flags.push(FlagMark { flag: number, fault: best.map(|(i, _)| i), noted_oddity });
    }
    let faults = faults.into_iter().map(|(mark, _)| mark).collect();
    let decision_right = state.decision.is_some_and(|decision| truth.decisions.contains(&decision));
    let mut marks = CaseMarks {
        faults,
        flags,
        oddities,
        decision: state.decision,
        decision_right,
        points: 0.0,
        possible: possible(truth, rubric),
    };
    marks.points = earned(&marks, rubric);
    marks
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::base::{seed::Seed, units::Rect};
    use crate::forgery::{Class, Fault, Strength, Tool, Trace};
    use crate::layers::Light;
    use crate::session::{Flag, Sureness};
    use std::collections::BTreeMap;

    fn fault(id: &str, page: &str, region_mm: Rect) -> Fault {
        Fault {
            id: id.to_owned(),
            class: Class::Forged,
            settings: BTreeMap::new(),
            seed: Seed(1),
            detail: BTreeMap::new(),
            traces: vec![Trace {
                id: "trace".to_owned(),
                page: page.to_owned(),
                also: Vec::new(),
                region_mm,
                lights: vec![Light::White],
                tools: Vec::new(),
                strength: Strength::Decisive,
                detail: BTreeMap::new(),
            }],
        }
    }

    fn flag(kind: &str, page: &str, region_mm: Rect) -> Option<Flag> {
        Some(Flag { page: page.to_owned(), region_mm, kind: kind.to_owned(), sure: Sureness::Fairly })
    }

    const EXPIRY: Rect = Rect::new(45.0, 55.0, 30.0, 4.0);
    const WHOLE: Rect = Rect::new(0.0, 0.0, 125.0, 88.0);

    fn rubric() -> Rubric {
        Rubric { hit: 10, miss: 2, false_alarm: 5, place: 3, kind: 3, decision: 6, ..Rubric::default() }
    }

    fn marks(truth: &Truth, flags: Vec<Option<Flag>>, decision: Decision) -> CaseMarks {
        let state = CaseState { flags, decision: Some(decision), used: Vec::new() };
        score_case(truth, &state, &rubric())
    }

    #[test]
    fn a_flag_with_place_and_kind_brings_all_points() {
        let truth = Truth::new(vec![fault("digit-altered-expiry", "data", EXPIRY)], vec![], None);
        let m = marks(&truth, vec![flag("digit-altered-expiry", "data", EXPIRY.grown(1.0))], Decision::ReferDoc);
        assert_eq!((m.hits(), m.misses(), m.false_alarms()), (1, 0, 0));
        assert_eq!((m.points, m.possible), (22.0, 22.0));
    }

    #[test]
    fn the_right_place_with_the_wrong_kind_is_a_hit_without_the_kind() {
        let truth = Truth::new(vec![fault("digit-altered-expiry", "data", EXPIRY)], vec![], None);
        let m = marks(&truth, vec![flag("dovid-static", "data", EXPIRY)], Decision::Admit);
        assert_eq!((m.hits(), m.faults[0].place, m.faults[0].kind), (1, true, false));
        assert_eq!(m.points, 13.0);
    }

    #[test]
    fn a_fault_that_is_everywhere_is_found_by_its_kind_and_not_by_any_place() {
        let truth = Truth::new(vec![fault("paper-uv-bright", "data", WHOLE)], vec![], None);
        let by_place = marks(&truth, vec![flag("digit-altered-expiry", "data", EXPIRY)], Decision::Admit);
        assert_eq!((by_place.hits(), by_place.false_alarms()), (0, 1));
        let by_kind = marks(&truth, vec![flag("paper-uv-bright", "data", EXPIRY)], Decision::Admit);
        assert_eq!((by_kind.hits(), by_kind.false_alarms()), (1, 0));
    }

    #[test]
    fn who_points_at_the_chip_finds_what_it_contradicts_wherever_on_the_page_that_is() {
        let mut seen = fault("photo-substituted", "data", EXPIRY);
        let points = |seen: &Fault, kind: &str| {
            let truth = Truth::new(vec![seen.clone()], vec![], None);
            let m = marks(&truth, vec![flag(kind, "data", WHOLE)], Decision::ReferDoc);
            (m.hits(), m.faults[0].place, m.faults[0].kind, m.false_alarms())
        };
        assert_eq!(points(&seen, "chip-face-replaced"), (0, false, false, 1));
        seen.traces[0].tools = vec![Tool::ChipReader];
        assert_eq!(points(&seen, "chip-face-replaced"), (1, true, false, 0));
        assert_eq!(points(&seen, "dovid-static"), (0, false, false, 1));
        assert_eq!(points(&seen, "photo-substituted"), (1, true, true, 0));
    }

    #[test]
    fn flags_on_nothing_are_false_alarms_and_never_bring_less_than_nothing() {
        let truth = Truth::new(vec![], vec![], None);
        let flags = vec![flag("dovid-static", "data", EXPIRY), flag("mrz-cd-dob", "6", EXPIRY), None];
        let m = marks(&truth, flags, Decision::ReferDoc);
        assert_eq!((m.false_alarms(), m.points, m.possible), (2, 0.0, 6.0));
    }

    #[test]
    fn an_oddity_is_left_alone_noted_or_accused() {
        let truth = Truth::new(vec![], vec![fault("z-wear-laminate", "data", EXPIRY)], None);
        let alone = marks(&truth, vec![], Decision::AdmitWithNote);
        assert!(alone.oddities[0].left_alone && alone.decision_right && alone.points == 6.0);
        let noted = marks(&truth, vec![flag("z-wear-laminate", "data", EXPIRY)], Decision::Admit);
        assert!(noted.oddities[0].left_alone && noted.oddities[0].noted && noted.false_alarms() == 0);
        let accused = marks(&truth, vec![flag("photo-substituted", "data", EXPIRY)], Decision::ReferDoc);
        assert!(!accused.oddities[0].left_alone && accused.false_alarms() == 1 && !accused.decision_right);
    }

    #[test]
    fn several_flags_on_one_fault_are_one_hit_and_no_false_alarm() {
        let truth = Truth::new(vec![fault("digit-altered-expiry", "data", EXPIRY)], vec![], None);
        let flags = vec![flag("dovid-static", "data", EXPIRY), flag("digit-altered-expiry", "data", EXPIRY)];
        let m = marks(&truth, flags, Decision::ReferDoc);
        assert_eq!((m.hits(), m.false_alarms(), m.faults[0].found_by), (1, 0, Some(2)));
    }
}
