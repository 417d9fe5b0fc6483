//! The commands: everything that can be done without a window. Data goes to standard output, messages to standard error.
#![expect(clippy::disallowed_methods, reason = "the command line is an edge: files come in and go out here")]

mod args;
mod case;
mod catalogue;
mod check;
mod chip;
mod contact_sheet;
mod debrief;
mod draw;
mod exam;
pub mod exam_file;
mod examine;
mod files;
mod issuers;
mod library;
mod mrz;
mod photographs;
mod reference;
mod replay;
mod seal;
mod tour;

#[cfg(feature = "app")]
pub use args::Screens;
pub use args::{Cli, Command};
pub use debrief::write_debrief;
pub use files::Failure;
pub use library::{Library, LoadedScenario};
pub use tour::tour;

use std::path::PathBuf;

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

/// Runs a command and returns its exit code. Issuing states, the program's and those in the folders `issuers`, are read only
/// where the command needs them.
pub fn run(command: &Command, issuers: &[PathBuf]) -> u8 {
    let library = || Library::with(issuers);
    let done = match command {
        Command::Check(args) => library().and_then(|library| check::run(args, &library)),
        Command::Case(args) => library().and_then(|library| case::run(args, &library)),
        Command::Chip(args) => library().and_then(|library| chip::run(args, &library)),
        Command::Seal(args) => library().and_then(|library| seal::run(args, &library)),
        Command::Draw(args) => library().and_then(|library| draw::run(args, &library)),
        Command::Examine(args) => library().and_then(|library| examine::run(args, &library)),
        Command::Replay(args) => library().and_then(|library| replay::run(args, &library)),
        Command::Issuers(args) => library().and_then(|library| issuers::run(args, &library)),
        Command::Reference(args) => library().and_then(|library| reference::run(args, &library)),
        Command::Catalogue(args) => catalogue::run(args),
        Command::Mrz(args) => library().and_then(|library| mrz::run(args, &library)),
        Command::ContactSheet(of) => contact_sheet::run(of, library),
        Command::Tour(args) => library().and_then(|library| tour::run(args, &library)),
        #[cfg(feature = "app")]
        Command::Screens(_) => Ok(code::OK),
    };
    done.unwrap_or_else(|failure| {
        eprintln!("firstline: {failure}");
        code::FAILURE
    })
}
