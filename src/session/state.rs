//! The state of an examination and the one function that changes it.

use super::{Action, Flag};
use crate::case::Decision;
use serde::Serialize;

/// One case of the examination so far.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct CaseState {
    /// Flags in the order they were set; a withdrawn one stays as nothing, so that numbers do not move.
    pub flags: Vec<Option<Flag>>,
    pub decision: Option<Decision>,
    /// Lights and tools that were used, in the order of first use.
    pub used: Vec<String>,
}

impl CaseState {
    /// The flags that stand, with their numbers (from 1).
    pub fn standing(&self) -> impl Iterator<Item = (usize, &Flag)> {
        self.flags.iter().enumerate().filter_map(|(i, flag)| flag.as_ref().map(|flag| (i + 1, flag)))
    }

    fn uses(&mut self, what: &str) {
        if !self.used.iter().any(|used| used == what) {
            self.used.push(what.to_owned());
        }
    }
}

/// An examination in progress.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Session {
    /// How many cases there are.
    pub count: usize,
    /// Whether acts may be taken back.
    pub undo_allowed: bool,
    /// The cases taken up so far.
    pub cases: Vec<CaseState>,
    /// What can be taken back: flags of the current case, before each act that changed them.
    #[serde(skip)]
    history: Vec<CaseState>,
}

/// Why an act is not possible now; says what to do instead.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Refused {
    NoCaseOpen,
    /// The case that is open must be decided first.
    Undecided(usize),
    AlreadyDecided(usize),
    /// Cases are taken in order; this is the next one, if there is any.
    NotNext {
        asked: usize,
        next: Option<usize>,
    },
    NoSuchFlag(usize),
    NothingToUndo,
    UndoNotAllowed,
    /// A number of the act is not a number, or a region has no area.
    BadPlace,
}

impl std::fmt::Display for Refused {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Refused::NoCaseOpen => write!(f, "no case is open: open one first"),
            Refused::Undecided(case) => write!(f, "case {} is not decided yet: decide it first", case + 1),
            Refused::AlreadyDecided(case) => write!(f, "case {} is decided and can no longer be changed", case + 1),
            Refused::NotNext { asked, next: Some(next) } => {
                write!(f, "case {} cannot be opened now: the next one is case {}", asked + 1, next + 1)
            }
            Refused::NotNext { asked, next: None } => write!(f, "there is no case {}: all are done", asked + 1),
            Refused::NoSuchFlag(flag) => write!(f, "there is no flag {flag} to withdraw"),
            Refused::NothingToUndo => write!(f, "there is nothing to undo"),
            Refused::UndoNotAllowed => write!(f, "this exercise does not allow undo: withdraw the flag instead"),
            Refused::BadPlace => write!(f, "the place is not on a page: give a region with width and height in mm"),
        }
    }
}

impl std::error::Error for Refused {}

impl Session {
    /// An examination of `count` cases, none of them taken up yet.
    pub fn new(count: usize, undo_allowed: bool) -> Session {
        Session { count, undo_allowed, cases: Vec::new(), history: Vec::new() }
    }

    /// The case that is open: taken up and, while it is the last, still on the desk.
    pub fn current(&self) -> Option<(usize, &CaseState)> {
        self.cases.last().map(|case| (self.cases.len() - 1, case))
    }

    /// Whether every case is decided.
    pub fn is_done(&self) -> bool {
        self.cases.len() == self.count && self.cases.iter().all(|case| case.decision.is_some())
    }

    /// Whether there is an act to take back.
    pub fn can_undo(&self) -> bool {
        self.undo_allowed && !self.history.is_empty() && self.open().is_ok()
    }

    /// The examination after `action`; the one before is untouched if the act is refused.
    pub fn apply(&self, action: &Action) -> Result<Session, Refused> {
        let mut next = self.clone();
        next.act(action)?;
        Ok(next)
    }

    fn open(&self) -> Result<usize, Refused> {
        match self.current() {
            None => Err(Refused::NoCaseOpen),
            Some((index, case)) if case.decision.is_some() => Err(Refused::AlreadyDecided(index)),
            Some((index, _)) => Ok(index),
        }
    }

    fn act(&mut self, action: &Action) -> Result<(), Refused> {
        if let Action::Open { case } = action {
            if let Some((index, state)) = self.current()
                && state.decision.is_none()
            {
                return Err(Refused::Undecided(index));
            }
            let next = (self.cases.len() < self.count).then_some(self.cases.len());
            if next != Some(*case) {
                return Err(Refused::NotNext { asked: *case, next });
            }
            self.cases.push(CaseState::default());
            self.history.clear();
            return Ok(());
        }
        let index = self.open()?;
        let before = self.cases[index].clone();
        let state = &mut self.cases[index];
        match action {
            Action::Open { .. } => {}
            Action::Look { light, tilt_deg, .. } => {
                state.uses(light.id());
                if *tilt_deg != (0.0, 0.0) {
                    state.uses("tilt");
                }
            }
            Action::Loupe { .. } => state.uses("loupe"),
            Action::ReadMrz { .. } => state.uses("mrz-reader"),
            Action::ReadChip { .. } => state.uses("chip-reader"),
            Action::ReadSeal { .. } => state.uses("seal-reader"),
            Action::Compare { .. } => state.uses("compare"),
            Action::Flag(flag) => {
                let r = &flag.region_mm;
                let sound = [r.x, r.y, r.w, r.h].iter().all(|v| v.is_finite()) && r.w > 0.0 && r.h > 0.0;
                if !sound {
                    return Err(Refused::BadPlace);
                }
                state.flags.push(Some(flag.clone()));
                self.history.push(before);
            }
            Action::Withdraw { flag } => {
                let slot = flag.checked_sub(1).and_then(|i| state.flags.get_mut(i)).filter(|slot| slot.is_some());
                *slot.ok_or(Refused::NoSuchFlag(*flag))? = None;
                self.history.push(before);
            }
            Action::Decide { decision } => state.decision = Some(*decision),
            Action::Undo => {
                if !self.undo_allowed {
                    return Err(Refused::UndoNotAllowed);
                }
                let restored = self.history.pop().ok_or(Refused::NothingToUndo)?;
                self.cases[index].flags = restored.flags;
            }
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::base::units::Rect;

    fn flag(x: f32) -> Action {
        Action::Flag(Flag {
            page: "data".to_owned(),
            region_mm: Rect::new(x, 10.0, 20.0, 5.0),
            kind: "paper-uv-bright".to_owned(),
            sure: super::super::Sureness::Certain,
        })
    }

    fn play(actions: &[Action], undo: bool) -> Result<Session, Refused> {
        actions.iter().try_fold(Session::new(2, undo), |session, action| session.apply(action))
    }

    const OPEN: Action = Action::Open { case: 0 };
    const ADMIT: Action = Action::Decide { decision: Decision::Admit };

    #[test]
    fn cases_are_taken_in_order_and_decided_once() {
        assert_eq!(play(&[flag(1.0)], true), Err(Refused::NoCaseOpen));
        assert_eq!(play(&[OPEN, Action::Open { case: 1 }], true), Err(Refused::Undecided(0)));
        assert_eq!(play(&[Action::Open { case: 1 }], true), Err(Refused::NotNext { asked: 1, next: Some(0) }));
        assert_eq!(play(&[OPEN, ADMIT, ADMIT], true), Err(Refused::AlreadyDecided(0)));
        let done = play(&[OPEN, ADMIT, Action::Open { case: 1 }, ADMIT], true).unwrap();
        assert!(done.is_done());
        assert_eq!(done.apply(&Action::Open { case: 2 }), Err(Refused::NotNext { asked: 2, next: None }));
    }

    #[test]
    fn a_withdrawn_flag_keeps_its_number() {
        let session = play(&[OPEN, flag(1.0), flag(30.0), Action::Withdraw { flag: 1 }], true).unwrap();
        let standing: Vec<usize> = session.cases[0].standing().map(|(n, _)| n).collect();
        assert_eq!(standing, [2]);
        assert_eq!(session.apply(&Action::Withdraw { flag: 1 }), Err(Refused::NoSuchFlag(1)));
        assert_eq!(session.apply(&Action::Withdraw { flag: 0 }), Err(Refused::NoSuchFlag(0)));
    }

    #[test]
    fn undo_takes_back_the_last_change_in_practice_only() {
        let session = play(&[OPEN, flag(1.0), Action::Withdraw { flag: 1 }, Action::Undo], true).unwrap();
        assert_eq!(session.cases[0].standing().count(), 1);
        let session = session.apply(&Action::Undo).unwrap();
        assert_eq!(session.cases[0].standing().count(), 0);
        assert_eq!(session.apply(&Action::Undo), Err(Refused::NothingToUndo));
        assert_eq!(play(&[OPEN, flag(1.0), Action::Undo], false), Err(Refused::UndoNotAllowed));
    }

    #[test]
    fn a_flag_without_a_place_is_refused() {
        let mut bad = flag(f32::NAN);
        assert_eq!(play(&[OPEN, bad.clone()], true), Err(Refused::BadPlace));
        if let Action::Flag(flag) = &mut bad {
            flag.region_mm = Rect::new(1.0, 1.0, 0.0, 4.0);
        }
        assert_eq!(play(&[OPEN, bad], true), Err(Refused::BadPlace));
    }
}
