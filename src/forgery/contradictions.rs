//! What chip and seal say against a page: both still hold what was issued, so whatever is done to a page contradicts them there,
//! and the fault has a trace in the reader. It follows from the readers alone, for every entry of the catalogue alike.

use super::{Class, Fault, Forging, Strength, Tool};
use crate::base::date::Date;
use crate::base::units::Rect;
use crate::document::Document;
use crate::inspection::{ChipRead, Difference, Outcome, Place, SealRead, SealedField, read_chip, read_seal};
use crate::issuer::Registry;
use crate::layers::Light;

/// Ids of these traces, which any fault may have; the observation of each is the text `trace-<id>`.
pub const CONTRADICTIONS: &[&str] =
    &["chip-key", "chip-mrz", "chip-viz", "chip-face", "seal-label", "seal-passport", "seal-check"];

/// The step of the chip reader that a trace of the chip stands for.
const STEPS: [(&str, &str); 4] =
    [("access", "chip-key"), ("dg1-mrz", "chip-mrz"), ("dg1-viz", "chip-viz"), ("dg2-portrait", "chip-face")];

/// Records what the readers say otherwise than `before`; an entry that is about chip or seal has said so itself.
pub(super) fn trace(work: &mut Forging, before: &Document) {
    let has = |tool: Tool| work.fault.traces.iter().any(|trace| trace.tools.contains(&tool));
    let (chip, seal) = (!has(Tool::ChipReader), !has(Tool::SealReader));
    if chip {
        trace_chip(work, before);
    }
    if seal {
        trace_seals(work, before);
    }
}

/// Drops what a later fault of the same document has undone: whoever locks the chip hides what it would have said.
pub fn keep_what_still_shows(faults: &mut [Fault], document: &Document, registry: &Registry, today: Date) {
    let trust = registry.trust(today);
    for fault in faults {
        fault.traces.retain(|trace| {
            let is_one = CONTRADICTIONS.contains(&trace.id.as_str());
            match STEPS.iter().find(|(_, id)| *id == trace.id) {
                Some((step, _)) => is_against(&read_chip(document, registry, &trust, today), step),
                None if is_one => read_seal(document, &trace.page, registry, &trust, today).has_failed(),
                None => true,
            }
        });
    }
}

fn is_against(read: &ChipRead, step: &str) -> bool {
    read.step(step).is_some_and(|step| step.outcome != Outcome::Passed)
}

fn trace_chip(work: &mut Forging, before: &Document) {
    let trust = work.registry.trust(work.today);
    let [was, is] = [before, &*work.document].map(|document| read_chip(document, work.registry, &trust, work.today));
    for (step, id) in STEPS {
        if was.step(step) == is.step(step) || !is_against(&is, step) {
            continue;
        }
        let differences = is.step(step).map_or(&[][..], |step| &step.differences);
        let Some((page, place)) = place(work, before, step, differences.first()) else { continue };
        let strength = if step == "access" { Strength::Supporting } else { Strength::Strong };
        record(work, id, &page, place, &[Light::White], Tool::ChipReader, strength);
        say(work, differences.iter().map(|found| (found.field.as_str(), found.page.as_str(), found.chip.as_str())));
    }
}

/// The place on the page that a step of the chip reader contradicts.
fn place(work: &Forging, before: &Document, step: &str, found: Option<&Difference>) -> Option<(String, Rect)> {
    let at = |zone: &str| {
        let page = work.page_with(zone).ok()?;
        work.zone(&page, zone).ok().map(|rect| (page, rect))
    };
    let field = found.map_or("", |found| found.field.as_str());
    match step {
        "dg2-portrait" => at("portrait"),
        "dg1-viz" => {
            let names = ["surname", "given_names"].into_iter().filter(|_| field == "name");
            let fields = || std::iter::once(field).chain(names.clone());
            let is_changed = |id: &&str| before.viz.get(*id) != work.document.viz.get(*id);
            fields().filter(is_changed).chain(fields()).find_map(at)
        }
        // The line that is not as it was; a zone that is gone leaves the page.
        _ => {
            let changed = before.mrz.iter().zip(&work.document.mrz).position(|(was, is)| was != is).unwrap_or(0);
            let whole = || work.page_with("portrait").ok().map(|page| (page.clone(), work.whole(&page)));
            at(&format!("mrz_{}", changed + 1)).or_else(whole)
        }
    }
}

fn trace_seals(work: &mut Forging, before: &Document) {
    let trust = work.registry.trust(work.today);
    let labels: Vec<String> =
        work.document.pages.iter().filter(|page| page.visa.is_some()).map(|page| page.id.clone()).collect();
    for page in labels {
        let [was, is] =
            [before, &*work.document].map(|document| read_seal(document, &page, work.registry, &trust, work.today));
        if was == is || !is.has_failed() {
            continue;
        }
        let Some(place) = ["visa_seal", "visa"].into_iter().find_map(|zone| work.zone(&page, zone).ok()) else {
            continue;
        };
        // A label that was exchanged has another barcode, which any light shows.
        let seal = |document: &Document| document.page(&page)?.visa.as_ref()?.seal.clone();
        let lights = if seal(before) == seal(work.document) { &[Light::White][..] } else { &Light::ALL };
        let fields: &[SealedField] = match &is {
            SealRead::Read(sealed) => &sealed.fields,
            _ => &[],
        };
        let against = |inside: bool| {
            let failed = fields.iter().flat_map(|field| field.held.iter().map(move |held| (field, held)));
            failed.filter(move |(_, held)| {
                held.outcome == Outcome::Failed && inside == (held.place != Place::PassportMrz)
            })
        };
        let mut told = false;
        for (id, inside) in [("seal-label", true), ("seal-passport", false)] {
            let found: Vec<_> = against(inside)
                .map(|(field, held)| (format!("visa_{}", field.field), held.text.clone(), field.sealed.clone()))
                .collect();
            if !found.is_empty() {
                record(work, id, &page, place, lights, Tool::SealReader, Strength::Strong);
                say(work, found.iter().map(|(field, page, sealed)| (field.as_str(), page.as_str(), sealed.as_str())));
                told = true;
            }
        }
        if !told {
            record(work, "seal-check", &page, place, lights, Tool::SealReader, Strength::Supporting);
        }
    }
}

fn record(work: &mut Forging, id: &str, page: &str, place: Rect, lights: &[Light], reader: Tool, strength: Strength) {
    // What an honest oddity makes a reader say proves nothing.
    let strength = if work.fault.class == Class::NotFraud { Strength::Ambiguous } else { strength };
    work.trace(id, page, place, lights, &[reader], strength);
}

/// Fills in what page and reader say of the fields that differ.
fn say<'a>(work: &mut Forging, found: impl Iterator<Item = (&'a str, &'a str, &'a str)>) {
    let Some(trace) = work.fault.traces.last_mut() else { return };
    let (mut fields, mut pages, mut reads) = (Vec::new(), Vec::new(), Vec::new());
    for (field, page, read) in found {
        // What stands wrong in two places is said once.
        for (said, word) in [(&mut fields, field), (&mut pages, page), (&mut reads, read)] {
            if !said.contains(&word) {
                said.push(word);
            }
        }
    }
    trace.detail.insert("fields".to_owned(), fields.join(","));
    trace.detail.insert("page".to_owned(), pages.join("; "));
    trace.detail.insert("read".to_owned(), reads.join("; "));
}
