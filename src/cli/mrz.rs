//! `firstline mrz`: machine readable zones read, checked and written.

use super::args::{Mrz, MrzCommand, MrzWrite};
use super::code;
use super::files::{self, Failure};
use crate::base::date::{Date, PartialDate};
use crate::document::Sex;
use crate::document::codes::is_invented;
use crate::document::mrz::{Format, MrzFields, Reading, Verdict, read, write};
use crate::document::names::NameRules;
use std::path::Path;

pub fn run(args: &Mrz) -> Result<u8, Failure> {
    match &args.what {
        MrzCommand::Read { file, json } => {
            let path = file.as_deref().unwrap_or(Path::new("-"));
            let bytes = files::read(path)?;
            let text = String::from_utf8(bytes).map_err(|_| {
                Failure::Said(format!("{} is not text (UTF-8): give the lines as letters", path.display()))
            })?;
            let reading = read(&text).map_err(|e| Failure::Said(format!("{}: {e}", path.display())))?;
            if *json {
                files::say_json(&reading)?;
            } else {
                files::say(&table(&reading));
            }
            Ok(if reading.verifies() { code::OK } else { code::FINDINGS })
        }
        MrzCommand::Write(what) => {
            let lines = write_zone(what)?;
            if what.json {
                files::say_json(&serde_json::json!({ "format": what.kind, "lines": lines }))?;
            } else {
                files::say(&lines.join("\n"));
            }
            Ok(code::OK)
        }
    }
}

fn table(reading: &Reading) -> String {
    let mut out = format!("{}\n", reading.format.id());
    for field in &reading.fields {
        let verdict = match field.verdict {
            Verdict::Ok => "ok".to_owned(),
            Verdict::NotCovered => "no check digit".to_owned(),
            Verdict::Mismatch => format!(
                "found {}, expected {}",
                field.found.map_or_else(String::new, String::from),
                field.expected.map_or_else(String::new, String::from)
            ),
        };
        let place = format!("{}:{}-{}", field.run.line, field.run.first, field.run.last);
        out += &format!("  {:<16} {:<8} {:<40} {verdict}\n", field.id, place, field.text);
    }
    out
}

fn write_zone(what: &MrzWrite) -> Result<Vec<String>, Failure> {
    let said = |text: String| Failure::Said(text);
    let format = Format::from_id(&what.kind)
        .ok_or_else(|| said(format!("there is no format `{}`: choose td1, td2, td3, mrv-a or mrv-b", what.kind)))?;
    let state = |name: &str, code: &str| {
        if is_invented(code) {
            Ok(code.to_owned())
        } else {
            Err(said(format!("--{name} {code}: only fictional states are written, UTO or QMA to QZZ")))
        }
    };
    let date = |name: &str, text: &str| {
        Date::parse(text).ok_or_else(|| said(format!("--{name} {text} is not a date: write YYYY-MM-DD")))
    };
    let birth = match what.birth.split('-').collect::<Vec<_>>().as_slice() {
        [year, "XX", "XX"] => year.parse().ok().map(|year| PartialDate { year, month: None, day: None }),
        [year, month, "XX"] => year
            .parse()
            .ok()
            .zip(month.parse().ok().filter(|m| (1..=12).contains(m)))
            .map(|(year, month)| PartialDate { year, month: Some(month), day: None }),
        _ => Some(PartialDate::from(date("birth", &what.birth)?)),
    }
    .ok_or_else(|| {
        said(format!("--birth {} is not a date: write YYYY-MM-DD, with XX for what is unknown", what.birth))
    })?;
    let sex = what.sex.chars().next().and_then(Sex::from_letter).filter(|_| what.sex.len() == 1);
    let fields = MrzFields {
        document_code: what.code.clone(),
        issuing_state: state("issuer", &what.issuer)?,
        primary: what.surname.clone(),
        secondary: what.given.clone(),
        number: what.number.to_ascii_uppercase(),
        nationality: what.nationality.clone().unwrap_or_else(|| what.issuer.clone()),
        birth,
        sex: sex.ok_or_else(|| said(format!("--sex {}: write F, M or X", what.sex)))?,
        expiry: date("expiry", &what.expiry)?,
        optional: what.optional.to_ascii_uppercase(),
    };
    for (name, text) in [("number", &fields.number), ("optional", &fields.optional), ("code", &fields.document_code)] {
        if let Some(c) = text.chars().find(|c| !matches!(c, 'A'..='Z' | '0'..='9' | '<')) {
            return Err(said(format!("--{name} {text}: `{c}` cannot stand in a machine readable zone")));
        }
    }
    if fields.number.len() > 9 {
        return Err(said(format!("--number {}: at most 9 characters", fields.number)));
    }
    Ok(write(&fields, format, &NameRules::default()))
}
