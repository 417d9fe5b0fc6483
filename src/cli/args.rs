//! What can be written on the command line.

use crate::base::date::{Date, PartialDate};
use crate::document::Sex;
use crate::document::codes::DocumentKind;
use crate::document::mrz::Format as ZoneFormat;
use crate::document::names::{Language, Letters, Truncation};
use clap::{Args, Parser, Subcommand, ValueEnum};
use std::path::PathBuf;

/// Training simulator for examining travel documents of fictional states.
///
/// Without a command it opens the window, with the exercises that are named listed first; where there is no display it plays the
/// demonstration scenario by script and writes what the examiner saw to ./firstline-tour/.
///
/// Exit codes: 0 ok, 1 failure, 2 usage, 5 problems were found.
#[derive(Debug, Parser)]
#[command(name = "firstline", version, max_term_width = 100)]
pub struct Cli {
    #[command(subcommand)]
    pub command: Option<Command>,
    /// Exercises to offer in the window, before the shipped ones: scenario files, or folders of them (files that end in .scenario.ron).
    #[arg(value_name = "SCENARIO")]
    pub scenarios: Vec<String>,
    /// Where settings and examinations are kept; the user's own data folder if left out.
    #[arg(long, value_name = "FOLDER")]
    pub data: Option<PathBuf>,
    /// Makes the same cases every time: for a class that works on one exercise, and for tests.
    #[arg(long, value_name = "NUMBER")]
    pub seed: Option<u64>,
    /// Knows also the issuing states and supporting papers in this folder (files that end in .issuer.ron or .paper.ron); may be given several times.
    #[arg(long, value_name = "FOLDER", global = true)]
    pub issuers: Vec<PathBuf>,
}

#[derive(Debug, Subcommand)]
pub enum Command {
    /// Check scenarios and issuing states: every problem, with its place and what to do.
    Check(Check),
    /// Make the cases of a scenario and say what the documents say.
    Case(Case),
    /// Read the chip of a document step by step, as an inspection system does (ICAO Doc 9303-11).
    ///
    /// Exit codes: 0 no step failed, 5 a step failed, 1 there is no such case.
    Chip(Chip),
    /// Read the visible digital seals of the visa labels in a case's document.
    Seal(Chip),
    /// Draw a view of a document as PNG.
    Draw(Draw),
    /// Examine by script and write the log.
    Examine(Examine),
    /// Mark a log again.
    Replay(Replay),
    /// List the issuing states and their document models.
    Issuers(Issuers),
    /// Write the reference page of a document model: a genuine specimen in every light, its security features, its series.
    Reference(Reference),
    /// List the forgeries and honest oddities that can be seeded.
    Catalogue(Catalogue),
    /// Read, judge or write machine readable zones (ICAO Doc 9303).
    Mrz(Mrz),
    /// Draw a sheet of small pictures that shows at once how the program draws.
    #[command(subcommand)]
    ContactSheet(ContactSheet),
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
pub struct Chip {
    #[command(flatten)]
    pub which: Which,
    /// Which case, from 1.
    #[arg(long, default_value_t = 1)]
    pub case: usize,
    /// The document as it was issued, without any forgery.
    #[arg(long)]
    pub genuine: bool,
    /// Language: en, fr, lo.
    #[arg(long, default_value = "en")]
    pub lang: String,
    #[arg(long)]
    pub json: bool,
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
    /// Light: white, oblique, transmitted, uv-a, uv-c, ir, coaxial.
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
pub struct Reference {
    /// Document model, such as QVA-P-2024; `firstline issuers` lists them.
    pub model: String,
    /// Language: en, fr, lo.
    #[arg(long, default_value = "en")]
    pub lang: String,
    /// Folder to write to.
    #[arg(short, long)]
    pub output: PathBuf,
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
    /// Read a zone: every field, where it stands, and its check digits, found and expected.
    ///
    /// Exit codes: 0 all digits right and no remarks, 5 something does not verify, 1 the text is no zone.
    Read(MrzRead),
    /// Judge a zone: what is wrong with it, what only looks wrong and is lawful, each with its section of ICAO Doc 9303.
    ///
    /// What stands in the visual zone may be given, all or some of it, and is compared: names by the state's transliteration and
    /// by any lawful truncation, dates as 1974-08-12 or as printed. With --document and --issued the document code is judged by
    /// its day of issue.
    ///
    /// Exit codes: 0 in order, 5 something is wrong, 1 the text is no zone.
    Check(Box<MrzCheck>),
    /// Write the zone of a passport, visa or card of a fictional state.
    ///
    /// Names are spelled and cut the way the issuing state does it, unless --letters or --truncation say otherwise. A number
    /// longer than 9 characters goes on in the optional data of td1 and td2.
    Write(Box<MrzWrite>),
}

#[derive(Debug, Args)]
pub struct MrzRead {
    /// File with the lines; standard input if not given.
    pub file: Option<PathBuf>,
    /// Also say how many changes of one character no check digit sees, field by field.
    #[arg(long)]
    pub blind_spots: bool,
    #[arg(long)]
    pub json: bool,
}

#[derive(Debug, Args)]
pub struct MrzCheck {
    /// File with the lines; standard input if not given.
    pub file: Option<PathBuf>,
    /// Document code in the visual zone, such as PP.
    #[arg(long)]
    pub code: Option<String>,
    /// Issuing state in the visual zone: a code or the state's name.
    #[arg(long)]
    pub issuer: Option<String>,
    #[arg(long)]
    pub number: Option<String>,
    #[arg(long)]
    pub surname: Option<String>,
    #[arg(long)]
    pub given: Option<String>,
    /// Nationality in the visual zone: a code or the word for it.
    #[arg(long)]
    pub nationality: Option<String>,
    /// Date of birth, 1974-08-12 or as printed.
    #[arg(long)]
    pub birth: Option<String>,
    #[arg(long)]
    pub sex: Option<String>,
    /// Date of expiry, 2012-04-15 or as printed.
    #[arg(long)]
    pub expiry: Option<String>,
    #[arg(long)]
    pub personal_number: Option<String>,
    /// What the document is, to judge its document code: ordinary-passport, diplomatic-passport, visa, identity-card …
    #[arg(long, value_name = "KIND", value_parser = document_kind)]
    pub document: Option<DocumentKind>,
    /// Day of issue, to judge the document code: YYYY-MM-DD.
    #[arg(long, value_name = "DATE", value_parser = date)]
    pub issued: Option<Date>,
    /// Day of the examination, from which centuries follow; today if not given.
    #[arg(long, value_name = "DATE", value_parser = date)]
    pub on: Option<Date>,
    /// Language of names in Cyrillic letters: belarusian, bulgarian, macedonian, serbian, ukrainian, other.
    #[arg(long, value_parser = language)]
    pub language: Option<Language>,
    #[arg(long)]
    pub json: bool,
}

#[derive(Debug, Args)]
pub struct MrzWrite {
    /// Format: td1, td2, td3, mrv-a, mrv-b.
    #[arg(long, default_value = "td3", value_parser = zone_format)]
    pub kind: ZoneFormat,
    /// Document code; PP, I or V by the format if not given.
    #[arg(long)]
    pub code: Option<String>,
    /// Issuing state: UTO or a code of QMA to QZZ.
    #[arg(long)]
    pub issuer: String,
    #[arg(long)]
    pub number: String,
    #[arg(long)]
    pub surname: String,
    #[arg(long, default_value = "")]
    pub given: String,
    /// Nationality: a fictional state or a special code, such as XXA or D; the issuing state if not given.
    #[arg(long)]
    pub nationality: Option<String>,
    /// Date of birth: YYYY-MM-DD, with XX for unknown parts, or XXXX-XX-XX.
    #[arg(long, value_parser = birth)]
    pub birth: Birth,
    /// Sex: F, M or X.
    #[arg(long, default_value = "X", value_parser = sex)]
    pub sex: Sex,
    /// Date of expiry: YYYY-MM-DD.
    #[arg(long, value_parser = date)]
    pub expiry: Date,
    /// Personal number or other optional data.
    #[arg(long, default_value = "")]
    pub optional: String,
    /// Optional data of the second line; td1 only.
    #[arg(long, default_value = "")]
    pub optional_2: String,
    /// On td3 without optional data, print a filler for its check digit instead of 0.
    #[arg(long)]
    pub filler_for_unused: bool,
    /// Spellings of letters with several lawful ones, such as Ü=UXX,Ñ=NXX; the state's own if not given.
    #[arg(long, value_parser = letters)]
    pub letters: Option<Letters>,
    /// How names are cut: initials, cut, fixed-length; the state's own way if not given.
    #[arg(long, value_parser = truncation)]
    pub truncation: Option<Truncation>,
    /// Language of names in Cyrillic letters: belarusian, bulgarian, macedonian, serbian, ukrainian, other.
    #[arg(long, value_parser = language)]
    pub language: Option<Language>,
    #[arg(long)]
    pub json: bool,
}

/// A date of birth, of which parts or all may be unknown.
#[derive(Clone, Copy, Debug)]
pub struct Birth(pub Option<PartialDate>);

fn birth(text: &str) -> Result<Birth, String> {
    match text {
        "XXXX-XX-XX" => Ok(Birth(None)),
        _ => PartialDate::try_from(text.to_owned()).map(|date| Birth(Some(date))),
    }
}

fn date(text: &str) -> Result<Date, String> {
    Date::try_from(text.to_owned())
}

fn sex(text: &str) -> Result<Sex, String> {
    chosen(text, &[("F", Sex::F), ("M", Sex::M), ("X", Sex::X)])
}

fn zone_format(text: &str) -> Result<ZoneFormat, String> {
    chosen(text, &ZoneFormat::ALL.map(|format| (format.id(), format)))
}

fn truncation(text: &str) -> Result<Truncation, String> {
    use Truncation::*;
    chosen(text, &[("initials", Initials), ("cut", Cut), ("fixed-length", FixedLength)])
}

fn language(text: &str) -> Result<Language, String> {
    use Language::*;
    chosen(
        text,
        &[
            ("belarusian", Belarusian),
            ("bulgarian", Bulgarian),
            ("macedonian", Macedonian),
            ("serbian", Serbian),
            ("ukrainian", Ukrainian),
            ("other", Other),
        ],
    )
}

fn document_kind(text: &str) -> Result<DocumentKind, String> {
    use DocumentKind::*;
    chosen(
        text,
        &[
            ("ordinary-passport", OrdinaryPassport),
            ("emergency-passport", EmergencyPassport),
            ("diplomatic-passport", DiplomaticPassport),
            ("official-passport", OfficialPassport),
            ("refugee-travel-document", RefugeeTravelDocument),
            ("alien-passport", AlienPassport),
            ("stateless-travel-document", StatelessTravelDocument),
            ("laissez-passer", LaissezPasser),
            ("military-passport", MilitaryPassport),
            ("emergency-sheet", EmergencySheet),
            ("identity-card", IdentityCard),
            ("residence-permit", ResidencePermit),
            ("crew-member-certificate", CrewMemberCertificate),
            ("visa", Visa),
        ],
    )
}

/// `Ü=UXX,Ñ=NXX`.
fn letters(text: &str) -> Result<Letters, String> {
    let pairs: Option<Vec<(char, &str)>> = text
        .split(',')
        .map(|pair| {
            let (letter, spelling) = pair.split_once('=')?;
            let mut one = letter.trim().chars().flat_map(char::to_uppercase);
            Some((one.next()?, spelling.trim())).filter(|_| one.next().is_none())
        })
        .collect();
    Letters::new(pairs.ok_or("write letter=spelling, several with commas: Ü=UXX,Ñ=NXX")?)
}

/// The value of that name.
fn chosen<T: Copy>(text: &str, choices: &[(&str, T)]) -> Result<T, String> {
    let names = || choices.iter().map(|(name, _)| *name).collect::<Vec<_>>().join(", ");
    let found = choices.iter().find(|(name, _)| *name == text).map(|(_, value)| *value);
    found.ok_or_else(|| format!("choose one of {}", names()))
}

#[derive(Debug, Subcommand)]
pub enum ContactSheet {
    /// The same pieces by each print process at 10, 20, 40 and 60 times.
    Processes {
        /// Where to write; `-` for standard output.
        #[arg(short, long)]
        output: PathBuf,
    },
    /// Nine persons, five pictures of each.
    Faces {
        #[arg(long, default_value_t = 1)]
        seed: u64,
        /// Where to write; `-` for standard output.
        #[arg(short, long)]
        output: PathBuf,
    },
    /// Every page of genuine documents in every light, and tilted; a picture for each page.
    Documents {
        /// Only this document model (`QVA-P-2024`); may be given several times. Without it, all.
        #[arg(long)]
        model: Vec<String>,
        #[arg(long, default_value_t = 1)]
        seed: u64,
        /// Folder to write to.
        #[arg(short, long)]
        output: PathBuf,
    },
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
