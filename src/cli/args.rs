//! What can be written on the command line.

use clap::{Args, Parser, Subcommand, ValueEnum};
use std::path::PathBuf;

/// Training simulator for examining travel documents of fictional states.
///
/// Without a command it opens the window; where there is no display it plays the demonstration scenario by script and writes
/// what the examiner saw to ./firstline-tour/.
///
/// Exit codes: 0 ok, 1 failure, 2 usage, 5 problems were found.
#[derive(Debug, Parser)]
#[command(name = "firstline", version, max_term_width = 100)]
pub struct Cli {
    #[command(subcommand)]
    pub command: Option<Command>,
    /// Where settings and examinations are kept; the user's own data folder if left out.
    #[arg(long, value_name = "FOLDER")]
    pub data: Option<PathBuf>,
    /// Makes the same cases every time: for a class that works on one exercise, and for tests.
    #[arg(long, value_name = "NUMBER")]
    pub seed: Option<u64>,
    /// Knows also the issuing states in this folder (files that end in .issuer.ron); may be given several times.
    #[arg(long, value_name = "FOLDER", global = true)]
    pub issuers: Vec<PathBuf>,
}

#[derive(Debug, Subcommand)]
pub enum Command {
    /// Check scenarios and issuing states: every problem, with its place and what to do.
    Check(Check),
    /// Make the cases of a scenario and say what the documents say.
    Case(Case),
    /// Draw a view of a document as PNG.
    Draw(Draw),
    /// Examine by script and write the log.
    Examine(Examine),
    /// Mark a log again.
    Replay(Replay),
    /// List the issuing states and their document models.
    Issuers(Issuers),
    /// List the forgeries and honest oddities that can be seeded.
    Catalogue(Catalogue),
    /// Read or write machine readable zones (ICAO Doc 9303).
    Mrz(Mrz),
    /// Play the demonstration scenario by script and write what the examiner saw.
    Tour(Tour),
    /// Visit every screen and save what a person would see.
    #[cfg(feature = "app")]
    Screens(Screens),
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, ValueEnum)]
pub enum Format {
    #[default]
    Text,
    Json,
}

#[derive(Debug, Args)]
pub struct Check {
    /// Files or folders; `-` for standard input.
    #[arg(required = true)]
    pub paths: Vec<PathBuf>,
    #[arg(long, value_enum, default_value_t)]
    pub format: Format,
    /// Explain a code, such as S012, at length.
    #[arg(long)]
    pub explain: bool,
}

/// Which scenario and seed.
#[derive(Debug, Args)]
pub struct Which {
    /// Path of a scenario file, or id of a shipped one.
    pub scenario: String,
    /// The number that the cases are made from.
    #[arg(long, default_value_t = 1)]
    pub seed: u64,
}

#[derive(Debug, Args)]
pub struct Case {
    #[command(flatten)]
    pub which: Which,
    #[arg(long)]
    pub json: bool,
    /// Also say every fault and oddity and where it shows.
    #[arg(long)]
    pub truth: bool,
}

#[derive(Debug, Args)]
pub struct Draw {
    #[command(flatten)]
    pub which: Which,
    /// Which case, from 1.
    #[arg(long, default_value_t = 1)]
    pub case: usize,
    /// Page: cover, data, or a page number.
    #[arg(long, default_value = "data")]
    pub page: String,
    /// Light: white, oblique, transmitted, uv-a, ir.
    #[arg(long, default_value = "white")]
    pub light: String,
    /// Tilt about the vertical and horizontal axes, in degrees: X,Y.
    #[arg(long, value_delimiter = ',', num_args = 1, allow_hyphen_values = true, default_value = "0,0")]
    pub tilt: Vec<f32>,
    /// Where the oblique lamp stands, in degrees clockwise from the left.
    #[arg(long, allow_hyphen_values = true, default_value_t = 0.0)]
    pub lamp: f32,
    /// Part of the page in mm: X,Y,WIDTH,HEIGHT. The whole page if not given.
    #[arg(long, value_delimiter = ',', num_args = 1, allow_hyphen_values = true)]
    pub region: Option<Vec<f32>>,
    /// Resolution in dots per inch.
    #[arg(long, default_value_t = 300.0)]
    pub dpi: f32,
    /// The document as it was issued, without any forgery.
    #[arg(long)]
    pub genuine: bool,
    /// Where to write; `-` for standard output.
    #[arg(short, long)]
    pub output: PathBuf,
}

#[derive(Debug, Args)]
pub struct Examine {
    #[command(flatten)]
    pub which: Which,
    /// A RON list of acts: [(ms: 0, do: open(case: 0)), …]; `-` for standard input.
    #[arg(long)]
    pub script: PathBuf,
    /// Where to write the log.
    #[arg(short, long)]
    pub output: PathBuf,
    /// Trainee code for the log.
    #[arg(long, default_value = "SCRIPT")]
    pub trainee: String,
}

#[derive(Debug, Args)]
pub struct Replay {
    /// An examination log; `-` for standard input.
    pub log: PathBuf,
    /// The scenario it is of, if that is not a shipped one.
    #[arg(long)]
    pub scenario: Option<String>,
    #[arg(long)]
    pub json: bool,
}

#[derive(Debug, Args)]
pub struct Issuers {
    #[arg(long)]
    pub json: bool,
}

#[derive(Debug, Args)]
pub struct Catalogue {
    #[arg(long)]
    pub json: bool,
    /// Language of the names: en, fr, lo.
    #[arg(long, default_value = "en")]
    pub lang: String,
}

#[derive(Debug, Args)]
pub struct Mrz {
    #[command(subcommand)]
    pub what: MrzCommand,
}

#[derive(Debug, Subcommand)]
pub enum MrzCommand {
    /// Read a zone and check every digit. Exit code 5 if something does not verify.
    Read {
        /// File with the lines; standard input if not given.
        file: Option<PathBuf>,
        #[arg(long)]
        json: bool,
    },
    /// Write the zone of a passport, visa or card.
    Write(Box<MrzWrite>),
}

#[derive(Debug, Args)]
pub struct MrzWrite {
    /// Format: td1, td2, td3, mrv-a, mrv-b.
    #[arg(long, default_value = "td3")]
    pub kind: String,
    /// Document code, such as PP.
    #[arg(long, default_value = "PP")]
    pub code: String,
    /// Issuing state: UTO or a code of QMA to QZZ.
    #[arg(long)]
    pub issuer: String,
    #[arg(long)]
    pub number: String,
    #[arg(long)]
    pub surname: String,
    #[arg(long, default_value = "")]
    pub given: String,
    /// Nationality; the issuing state if not given.
    #[arg(long)]
    pub nationality: Option<String>,
    /// Date of birth: YYYY-MM-DD, or with XX for unknown parts.
    #[arg(long)]
    pub birth: String,
    /// Sex: F, M or X.
    #[arg(long, default_value = "X")]
    pub sex: String,
    /// Date of expiry: YYYY-MM-DD.
    #[arg(long)]
    pub expiry: String,
    /// Personal number or other optional data.
    #[arg(long, default_value = "")]
    pub optional: String,
    #[arg(long)]
    pub json: bool,
}

#[derive(Debug, Args)]
pub struct Tour {
    /// Folder to write to.
    #[arg(short, long, default_value = "firstline-tour")]
    pub output: PathBuf,
    /// Language of the debrief: en, fr, lo.
    #[arg(long, default_value = "en")]
    pub lang: String,
}

#[cfg(feature = "app")]
#[derive(Debug, Args)]
pub struct Screens {
    /// Folder for the pictures.
    #[arg(short, long, default_value = "firstline-screens")]
    pub output: PathBuf,
    /// Window sizes: WIDTHxHEIGHT, several with commas.
    #[arg(long, value_delimiter = ',', default_value = "1366x768,1920x1080")]
    pub sizes: Vec<String>,
    /// Languages, several with commas.
    #[arg(long, value_delimiter = ',', default_value = "en,fr,lo")]
    pub langs: Vec<String>,
    /// Text size in percent.
    #[arg(long, default_value_t = 100)]
    pub text: u16,
    #[arg(long)]
    pub high_contrast: bool,
    /// One screen only, by its name.
    #[arg(long)]
    pub only: Option<String>,
    /// Instead of pictures, say how long frames take on the desk.
    #[arg(long)]
    pub frame_times: bool,
}
