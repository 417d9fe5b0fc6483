//! The debrief written out: a page and its pictures in one folder, which can be read, printed and carried away.

use super::draw;
use super::files::{self, Failure};
use crate::base::locale::Texts;
use crate::case::Case;
use crate::forgery::{Fault, Trace};
use crate::report::{FaultPicture, debrief_html};
use crate::scenario::Scenario;
use crate::scoring::Marks;
use crate::session::Session;
use crate::specimen::{Studio, Version};
use std::path::{Path, PathBuf};

/// Writes the debrief of the cases taken up so far into `folder` and returns the page's path; `drawn` is told after each picture
/// how many of how many are there.
pub fn write_debrief(
    folder: &Path,
    texts: &Texts,
    scenario: &Scenario,
    cases: &[Case],
    (session, marks): (&Session, &Marks),
    studio: &Studio,
    drawn: &mut dyn FnMut(usize, usize),
) -> Result<PathBuf, Failure> {
    std::fs::create_dir_all(folder).map_err(|why| Failure::Write { path: folder.to_owned(), why })?;
    let seen: Vec<(&Case, &Fault, &Trace)> = cases.iter().take(session.cases.len()).flat_map(traces).collect();
    let mut pictures = Vec::new();
    for (case, fault, trace) in &seen {
        pictures.push(picture_pair(case, fault, trace, studio, folder)?);
        drawn(pictures.len(), seen.len());
    }
    let page = debrief_html(texts, scenario, cases, session, marks, &pictures).map_err(Failure::said)?;
    let path = folder.join("debrief.html");
    files::write(&path, page.as_bytes())?;
    Ok(path)
}

fn traces(case: &Case) -> impl Iterator<Item = (&Case, &Fault, &Trace)> {
    let faults = case.truth.faults.iter().chain(&case.truth.oddities);
    faults.flat_map(move |fault| fault.traces.iter().map(move |trace| (case, fault, trace)))
}

/// The place of a trace in the view that shows it, as presented and unaltered.
fn picture_pair(
    case: &Case,
    fault: &Fault,
    trace: &Trace,
    studio: &Studio,
    folder: &Path,
) -> Result<FaultPicture, Failure> {
    let save = |version: Version, word: &str| {
        let sheet = studio.sheet(case, &trace.page, version).map_err(Failure::said)?;
        let (region, dpi, view) = studio.trace_view(&sheet, trace);
        let mut image = studio.picture(&sheet, region, dpi, &view).map_err(Failure::said)?;
        studio.lay_chip_face(&mut image, case, trace, version);
        let name = format!("case-{}-{}-{}-{word}.png", case.index + 1, fault.id, trace.id);
        files::write(&folder.join(&name), &draw::png(&image)?)?;
        Ok(name)
    };
    Ok(FaultPicture {
        case: case.index,
        fault: fault.id.clone(),
        trace: trace.id.clone(),
        shown: save(Version::Shown, "presented")?,
        genuine: save(Version::Genuine, "genuine")?,
    })
}
