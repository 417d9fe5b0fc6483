//! The commands: everything that can be done without a window. Data goes to standard output, messages to standard error.
mod args;
mod case;
mod catalogue;
mod check;
mod debrief;
mod draw;
mod exam;
pub mod exam_file;
mod examine;
mod files;
mod mrz;
mod replay;
mod tour;

#[cfg(feature = "app")]
pub use args::Screens;
pub use args::{Cli, Command};
pub use check::{Words, vocabulary};
pub use debrief::write_debrief;
pub use files::{Failure, LoadedScenario, load_scenario, registry, shipped_scenarios};
pub use tour::tour;

/// Exit codes of every command.
pub mod code {
    /// All went well.
    pub const OK: u8 = 0;
    /// Something failed; the message says what.
    pub const FAILURE: u8 = 1;
    /// The command was not understood.
    pub const USAGE: u8 = 2;
    /// The command worked and found problems in what it looked at.
    pub const FINDINGS: u8 = 5;
}

/// Runs a command and returns its exit code.
pub fn run(command: &Command) -> u8 {
    let done = match command {
        Command::Check(args) => check::run(args),
        Command::Case(args) => case::run(args),
        Command::Draw(args) => draw::run(args),
        Command::Examine(args) => examine::run(args),
        Command::Replay(args) => replay::run(args),
        Command::Catalogue(args) => catalogue::run(args),
        Command::Mrz(args) => mrz::run(args),
        Command::Tour(args) => tour::run(args),
        #[cfg(feature = "app")]
        Command::Screens(_) => Ok(code::OK),
    };
    done.unwrap_or_else(|failure| {
        eprintln!("firstline: {failure}");
        code::FAILURE
    })
}
