//! Exercises as trainers write them: a RON file in, a checked scenario out, or every problem in it at once. Nothing is read from disk here.
mod checked;
pub mod code;
mod parse;
pub mod photographs;
mod raw;
mod vocabulary;

pub use checked::{Ages, Briefing, CasePlan, Feedback, Fixed, Further, Generated, Rubric, Scenario, Seeded, TimeMode};
pub use parse::{SUFFIX, parse, same_id};
pub use vocabulary::{Known, KnownIssuer, KnownSetting, Vocabulary};
