//! Marks: what was hit, missed and wrongly accused, as a pure function of truth and examination. Never sees a pixel or a clock.
mod marks;
mod matching;
mod rubric_points;

pub use marks::{CaseMarks, FaultMark, FlagMark, Marks, OddityMark, score, score_case};
pub use matching::{Match, matches};
