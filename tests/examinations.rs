//! Examinations from beginning to end: a perfect one, one that lets all pass, one that accuses everybody; and their logs.

use firstline::base::seed::Seed;
use firstline::base::units::Rect;
use firstline::case::{Case, Decision, Truth, build};
use firstline::cli::Library;
use firstline::scoring::{Marks, score};
use firstline::session::{Action, Flag, Session, Sureness};

fn examine(scenario: &str, seed: u64, flags: impl Fn(&Case) -> Vec<Flag>, decide: impl Fn(&Case) -> Decision) -> Marks {
    let library = Library::shipped().unwrap();
    let loaded = library.scenario(scenario).unwrap_or_else(|failure| panic!("{failure}"));
    let cases = build(&loaded.scenario, Seed(seed), library.registry()).unwrap();
    let mut session = Session::new(cases.len(), true);
    for case in &cases {
        let mut acts = vec![Action::Open { case: case.index }];
        acts.extend(flags(case).into_iter().map(Action::Flag));
        acts.push(Action::Decide { decision: decide(case) });
        for act in acts {
            session = session.apply(&act).unwrap();
        }
    }
    let truths: Vec<&Truth> = cases.iter().map(|case| &case.truth).collect();
    score(&truths, &session, &loaded.scenario.rubric)
}

fn perfect(case: &Case) -> Vec<Flag> {
    let flag = |fault: &firstline::forgery::Fault| {
        let trace = fault.traces.iter().max_by_key(|trace| trace.strength).unwrap();
        Flag { page: trace.page.clone(), region_mm: trace.region_mm, kind: fault.id.clone(), sure: Sureness::Certain }
    };
    case.truth.faults.iter().map(flag).collect()
}

#[test]
fn a_perfect_examination_has_full_marks() {
    for seed in 0..12 {
        let marks = examine("mixed-practice", seed, perfect, |case| case.truth.decisions[0]);
        assert_eq!((marks.percent, marks.misses, marks.false_alarms), (100.0, 0, 0), "seed {seed}");
        assert!(marks.passed);
    }
}

#[test]
fn letting_everybody_pass_misses_every_fault() {
    let marks = examine("mixed-practice", 3, |_| Vec::new(), |_| Decision::Admit);
    assert_eq!((marks.hits, marks.misses, marks.decisions_right), (0, 4, 6));
    assert!(!marks.passed);
}

#[test]
fn accusing_everybody_of_the_same_is_no_way_to_pass() {
    let accuse = |_: &Case| {
        vec![Flag {
            page: "data".to_owned(),
            region_mm: Rect::new(10.0, 24.0, 30.0, 38.0),
            kind: "photo-substituted".to_owned(),
            sure: Sureness::Certain,
        }]
    };
    let marks = examine("mixed-practice", 3, accuse, |_| Decision::ReferDoc);
    assert!(marks.false_alarms >= 6, "{marks:?}");
    assert!(!marks.passed);
}
