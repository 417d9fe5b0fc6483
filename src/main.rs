//! The program: opens the window, or runs a command; without a display it plays the tour.

use clap::Parser;
use firstline::cli::{self, Cli, Library, code};
use std::process::ExitCode;

fn main() -> ExitCode {
    let cli = Cli::parse();
    ExitCode::from(match &cli.command {
        #[cfg(feature = "app")]
        Some(cli::Command::Screens(args)) => with_states(&cli, |library| screens(args, library)),
        Some(command) => cli::run(command, &cli.issuers),
        None => with_states(&cli, |library| open(&cli, library)),
    })
}

/// Does something with the issuing states of the program and of the folders that were named.
fn with_states(cli: &Cli, act: impl FnOnce(Library) -> u8) -> u8 {
    match Library::with(&cli.issuers) {
        Ok(library) => act(library),
        Err(failure) => {
            eprintln!("firstline: {failure}");
            code::FAILURE
        }
    }
}

/// Opens the window; where there is no display, says so and plays the demonstration instead.
#[cfg(feature = "app")]
fn open(cli: &Cli, library: Library) -> u8 {
    use firstline::app::{Options, StartError, run};
    let options =
        Options { library: library.clone(), data_folder: cli.data.clone(), seed: cli.seed, ..Options::default() };
    match run(options) {
        Ok(()) => code::OK,
        Err(why @ StartError::NoDisplay) => {
            eprintln!("firstline: {why}.");
            tour(&library)
        }
        Err(why) => {
            eprintln!("firstline: {why}");
            code::FAILURE
        }
    }
}

#[cfg(not(feature = "app"))]
fn open(_: &Cli, library: Library) -> u8 {
    eprintln!("firstline: built without the window (cargo feature `app`).");
    tour(&library)
}

fn tour(library: &Library) -> u8 {
    eprintln!("Playing the demonstration scenario by script instead; pictures and debrief go to ./firstline-tour/.");
    match cli::tour(std::path::Path::new("firstline-tour"), firstline::base::locale::Language::En, library) {
        Ok(()) => code::OK,
        Err(failure) => {
            eprintln!("firstline: {failure}");
            code::FAILURE
        }
    }
}

/// Visits every screen and saves what a person would see.
#[cfg(feature = "app")]
fn screens(args: &cli::Screens, library: Library) -> u8 {
    use firstline::app::{Options, pictures::Plan, run};
    use firstline::base::locale::Language;
    let size = |text: &String| {
        let (w, h) = text.split_once('x')?;
        Some((w.parse().ok()?, h.parse().ok()?))
    };
    let (Some(sizes), Some(languages)) = (
        args.sizes.iter().map(size).collect::<Option<Vec<(u32, u32)>>>(),
        args.langs.iter().map(|code| Language::from_code(code)).collect::<Option<Vec<_>>>(),
    ) else {
        eprintln!("firstline: --sizes takes WIDTHxHEIGHT, --langs en, fr, lo");
        return code::USAGE;
    };
    let plan = Plan {
        folder: args.output.clone(),
        sizes,
        languages,
        text_percent: args.text,
        high_contrast: args.high_contrast,
        only: args.only.clone(),
    };
    let pictures = (!args.frame_times).then_some(plan);
    let data_folder = Some(args.output.join("data"));
    match run(Options { library, data_folder, pictures, frame_times: args.frame_times, ..Options::default() }) {
        Ok(()) => code::OK,
        Err(why) => {
            eprintln!("firstline: {why}");
            code::FAILURE
        }
    }
}
