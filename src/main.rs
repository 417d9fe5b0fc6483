//! The program: opens the window, or runs a command; without a display it plays the tour.

use clap::Parser;
use firstline::cli::{self, Cli, Library, LoadedScenario, code};
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

/// Opens the window with the exercises that were named first; where there is no display and none was named, plays the demonstration
/// instead.
fn open(cli: &Cli, library: Library) -> u8 {
    let scenarios = match library.offered(&cli.scenarios) {
        Ok(scenarios) => scenarios,
        Err(failure) => {
            eprintln!("firstline: {failure}\n`firstline --help` lists the commands.");
            return code::FAILURE;
        }
    };
    match window(cli, library.clone(), scenarios) {
        Ok(code) => code,
        Err(why) if cli.scenarios.is_empty() => {
            eprintln!("firstline: {why}.");
            tour(&library)
        }
        Err(why) => {
            eprintln!("firstline: {why}. `firstline examine` plays an exercise by script.");
            code::FAILURE
        }
    }
}

/// Opens the window and returns the exit code when it is closed; or why there can be none here.
#[cfg(feature = "app")]
fn window(cli: &Cli, library: Library, scenarios: Vec<LoadedScenario>) -> Result<u8, String> {
    use firstline::app::{Options, StartError, run};
    let (data_folder, seed) = (cli.data.clone(), cli.seed);
    match run(Options { library, scenarios, data_folder, seed, ..Options::default() }) {
        Ok(()) => Ok(code::OK),
        Err(why @ StartError::NoDisplay) => Err(why.to_string()),
        Err(why) => {
            eprintln!("firstline: {why}");
            Ok(code::FAILURE)
        }
    }
}

#[cfg(not(feature = "app"))]
fn window(_: &Cli, _: Library, _: Vec<LoadedScenario>) -> Result<u8, String> {
    Err("built without the window (cargo feature `app`)".to_owned())
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
    let scenarios = library.scenarios();
    match run(Options {
        library,
        scenarios,
        data_folder,
        pictures,
        frame_times: args.frame_times,
        ..Options::default()
    }) {
        Ok(()) => code::OK,
        Err(why) => {
            eprintln!("firstline: {why}");
            code::FAILURE
        }
    }
}
