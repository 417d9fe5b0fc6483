//! The commands: everything that can be done without a window. Data goes to standard output, messages to standard error.
#![expect(clippy::disallowed_methods, reason = "the command line is an edge: files come in and go out here")]

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
mod library;
mod mrz;
mod replay;
mod tour;

#[cfg(feature = "app")]
pub use args::Screens;
pub use args::{Cli, Command};
pub use debrief::write_debrief;
pub use files::Failure;
pub use library::{Library, LoadedScenario};
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

/// Runs a command with the issuing states in `library` and returns its exit code.
pub fn run(command: &Command, library: &Library) -> u8 {
    let done = match command {
        Command::Check(args) => check::run(args, library),
        Command::Case(args) => case::run(args, library),
        Command::Draw(args) => draw::run(args, library),
        Command::Examine(args) => examine::run(args, library),
        Command::Replay(args) => replay::run(args, library),
        Command::Catalogue(args) => catalogue::run(args),
        Command::Mrz(args) => mrz::run(args, library),
        Command::Tour(args) => tour::run(args, library),
        #[cfg(feature = "app")]
        Command::Screens(_) => Ok(code::OK),
    };
    done.unwrap_or_else(|failure| {
        eprintln!("firstline: {failure}");
        code::FAILURE
    })
}
