//! `firstline mrz`: machine readable zones read, judged and written.

use super::args::{Mrz, MrzCheck, MrzCommand, MrzRead, MrzWrite};
use super::code;
use super::files::{self, Failure};
use super::library::Library;
use crate::base::date::{Date, PartialDate};
use crate::document::FieldId;
use crate::document::codes::{is_invented, special_meaning};
use crate::document::compare::Habits;
use crate::document::findings::{Finding, Known, Weight, findings};
use crate::document::mrz::{BlindSpot, FieldReading, Format, MrzFields, Reading, Verdict};
use crate::document::mrz::{blind_spots, problems, read, write};
use crate::document::names::NameRules;
use crate::document::visible_date::{self, ENGLISH, Months};
use crate::issuer::Issuer;
use std::collections::BTreeMap;
use std::path::Path;

pub fn run(args: &Mrz, library: &Library) -> Result<u8, Failure> {
    match &args.what {
        MrzCommand::Read(what) => read_zone(what),
        MrzCommand::Check(what) => check_zone(what, library),
        MrzCommand::Write(what) => write_zone(what, library),
    }
}

fn read_zone(what: &MrzRead) -> Result<u8, Failure> {
    let reading = reading_of(what.file.as_deref())?;
    let spots = what.blind_spots.then(|| blind_spots(&reading));
    if what.json {
        let mut value = serde_json::json!({ "verifies": reading.verifies() });
        merge(&mut value, &reading);
        if let Some(spots) = spots {
            merge(&mut value, &serde_json::json!({ "blind_spots": spots }));
        }
        files::say_json(&value)?;
    } else {
        files::say(&table(&reading, spots.as_deref()));
    }
    Ok(if reading.verifies() && reading.notes().is_empty() { code::OK } else { code::FINDINGS })
}

fn check_zone(what: &MrzCheck, library: &Library) -> Result<u8, Failure> {
    let reading = reading_of(what.file.as_deref())?;
    let registry = library.registry();
    let issuer = registry.issuer(reading.plain("issuing_state"));
    let english = Months::words(&ENGLISH, None);
    let states = registry.state_words();
    let letters = issuer.map(Issuer::letters).unwrap_or_default();
    let known = Known {
        viz: &visible(what),
        habits: Habits {
            letters: what.language.map_or(letters, |language| letters.of(language)),
            months: issuer.map_or(&english, |issuer| &issuer.months),
            states: &states,
            on: what.on.unwrap_or_else(today),
        },
        kind: what.document,
        issued: what.issued,
    };
    let findings = findings(&reading, &known);
    let is_wrong = findings.iter().any(|finding| finding.weight == Weight::Wrong);
    if what.json {
        files::say_json(&serde_json::json!({
            "format": reading.format,
            "in_order": !is_wrong,
            "fields": reading.fields().iter().map(|field| serde_json::json!({
                "id": field.id, "text": field.text, "in_order": !is_wrong_in(field, &findings),
            })).collect::<Vec<_>>(),
            "findings": findings,
        }))?;
    } else {
        files::say(&judgement(&reading, &findings));
    }
    Ok(if is_wrong { code::FINDINGS } else { code::OK })
}

fn write_zone(what: &MrzWrite, library: &Library) -> Result<u8, Failure> {
    let said = |text: String| Failure::Said(text);
    if !is_invented(&what.issuer) {
        return Err(said(format!("--issuer {}: only fictional states are written, UTO or QMA to QZZ", what.issuer)));
    }
    let nationality = what.nationality.as_ref().unwrap_or(&what.issuer);
    if !is_invented(nationality) && special_meaning(nationality).is_none() {
        return Err(said(format!(
            "--nationality {nationality}: write a fictional state, UTO or QMA to QZZ, or a special code such as XXA or D"
        )));
    }
    let default_code = match what.kind {
        Format::Td3 => "PP",
        Format::Td1 | Format::Td2 => "I",
        Format::MrvA | Format::MrvB => "V",
    };
    let state = library.registry().issuer(&what.issuer);
    let of_state = state.map(Issuer::name_rules).unwrap_or_default();
    let language = what.language.or(state.map(|state| state.cyrillic)).unwrap_or_default();
    let rules = NameRules {
        letters: what.letters.unwrap_or(of_state.letters).of(language),
        truncation: what.truncation.unwrap_or(of_state.truncation),
    };
    let fields = MrzFields {
        document_code: what.code.clone().unwrap_or_else(|| default_code.to_owned()),
        issuing_state: what.issuer.clone(),
        primary: what.surname.clone(),
        secondary: what.given.clone(),
        number: what.number.to_ascii_uppercase(),
        nationality: nationality.clone(),
        birth: what.birth.0,
        sex: what.sex,
        expiry: what.expiry,
        optional: what.optional.to_ascii_uppercase(),
        optional_2: what.optional_2.to_ascii_uppercase(),
        filler_for_unused: what.filler_for_unused,
    };
    let problems: Vec<String> =
        problems(&fields, what.kind, &rules).iter().map(|problem| format!("  {problem}")).collect();
    if !problems.is_empty() {
        return Err(said(format!("this cannot be written as a {} zone:\n{}", what.kind.id(), problems.join("\n"))));
    }
    let lines = write(&fields, what.kind, &rules);
    if what.json {
        files::say_json(&serde_json::json!({ "format": what.kind, "lines": lines }))?;
    } else {
        files::say(&lines.join("\n"));
    }
    Ok(code::OK)
}

fn reading_of(file: Option<&Path>) -> Result<Reading, Failure> {
    let path = file.unwrap_or(Path::new("-"));
    let name = if path == Path::new("-") { "standard input".to_owned() } else { path.display().to_string() };
    let bytes = files::read(path)?;
    let text = String::from_utf8(bytes)
        .map_err(|_| Failure::Said(format!("{name} is not text (UTF-8): give the lines as letters")))?;
    read(&text).map_err(|error| Failure::Said(format!("{name} is no machine readable zone:\n{error}")))
}

/// The given values as fields of the visual zone; days written as year-month-day become what a page prints.
fn visible(what: &MrzCheck) -> BTreeMap<FieldId, String> {
    let date = |text: &String| match PartialDate::parse(text) {
        Some(date) => visible_date::print(date, &Months::Numeric),
        None => text.clone(),
    };
    let fields = [
        ("document_code", what.code.clone()),
        ("issuing_state", what.issuer.clone()),
        ("surname", what.surname.clone()),
        ("given_names", what.given.clone()),
        ("number", what.number.clone()),
        ("nationality", what.nationality.clone()),
        ("date_of_birth", what.birth.as_ref().map(date)),
        ("sex", what.sex.clone()),
        ("date_of_expiry", what.expiry.as_ref().map(date)),
        ("personal_number", what.personal_number.clone()),
    ];
    fields.into_iter().filter_map(|(id, text)| Some((id.to_owned(), text?))).collect()
}

/// Today by the clock of the machine, in UTC: only the centuries of two-digit years hang on it.
fn today() -> Date {
    let since = std::time::SystemTime::now().duration_since(std::time::UNIX_EPOCH).unwrap_or_default();
    let days = i32::try_from(since.as_secs() / (24 * 60 * 60)).unwrap_or(i32::MAX);
    Date::constant(1970, 1, 1).plus_days(days)
}

fn table(reading: &Reading, spots: Option<&[BlindSpot]>) -> String {
    let mut out = format!("{}\n", reading.format.id());
    for field in &reading.fields() {
        let verdict = match (field.verdict, field.found, field.expected) {
            (Verdict::Mismatch, Some(found), Some(expected)) => format!("found {found}, expected {expected}"),
            (Verdict::NotCovered, ..) => "no check digit of its own".to_owned(),
            _ => "ok".to_owned(),
        };
        let covered = match field.covered_by {
            [] if field.id == "composite" => String::new(),
            [] => "; covered by no digit".to_owned(),
            digits => format!("; covered by {}", digits.join(", ")),
        };
        out += &line(field, &format!("{verdict}{covered}"));
    }
    let notes: Vec<String> = reading.notes().iter().map(|note| format!("  {note}\n")).collect();
    if !notes.is_empty() {
        out += &format!("remarks\n{}", notes.concat());
    }
    if let Some(spots) = spots {
        out += "changes of one character that no check digit sees\n";
        if spots.is_empty() {
            out += "  counted only for a zone that verifies\n";
        }
        for spot in spots {
            out += &format!("  {:<16} {} of {}\n", spot.field, spot.unseen, spot.changes);
        }
    }
    out
}

fn judgement(reading: &Reading, findings: &[Finding]) -> String {
    let is_wrong = findings.iter().any(|finding| finding.weight == Weight::Wrong);
    let mut out = format!("{}: {}\n", reading.format.id(), if is_wrong { "not in order" } else { "in order" });
    for field in &reading.fields() {
        out += &line(field, if is_wrong_in(field, findings) { "wrong" } else { "in order" });
    }
    for finding in findings {
        let Finding { weight, field, message, reference, .. } = finding;
        let place = finding.place.map_or_else(String::new, |run| format!(" {}:{}-{}", run.line, run.first, run.last));
        out += &format!("{weight:<7} {field}{place}: {message} ({reference})\n");
    }
    out
}

/// Whether something is wrong with the field.
fn is_wrong_in(field: &FieldReading, findings: &[Finding]) -> bool {
    findings.iter().any(|finding| finding.weight == Weight::Wrong && finding.field == field.id)
}

fn line(field: &FieldReading, verdict: &str) -> String {
    let place = format!("{}:{}-{}", field.run.line, field.run.first, field.run.last);
    format!("  {:<16} {:<8} {:<40} {verdict}\n", field.id, place, field.text)
}

/// Adds the fields of a value to those of a JSON object.
fn merge(object: &mut serde_json::Value, value: &impl serde::Serialize) {
    if let (Some(object), Ok(serde_json::Value::Object(more))) = (object.as_object_mut(), serde_json::to_value(value)) {
        object.extend(more);
    }
}
