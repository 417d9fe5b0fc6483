//! An examination: what the trainee does, one act after the other, and what that makes of it. The only place where it changes.
mod action;
mod log;
mod state;

pub use action::{Action, Flag, Sureness};
pub use log::{Entry, ExamLog, FORMAT, Header, LogProblem};
pub use state::{CaseState, Refused, Session};
