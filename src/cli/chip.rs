//! `firstline chip`: the chip of a document read step by step.

use super::args::Chip as Args;
use super::files::{self, Failure};
use super::{code, exam, library::Library};
use crate::inspection::{ChipRead, read_chip};
use serde_json::json;

pub fn run(args: &Args, library: &Library) -> Result<u8, Failure> {
    let loaded = library.scenario(&args.which.scenario)?;
    let registry = library.registry();
    let cases = exam::cases(&loaded, args.which.seed, registry)?;
    let case = exam::case(&cases, args.case)?;
    let document = if args.genuine { &case.genuine } else { &case.shown };
    let today = loaded.scenario.briefing.date;
    let read = read_chip(document, registry, &registry.trust(today), today);
    if args.json {
        files::say_json(&json!({
            "scenario": loaded.scenario.id,
            "seed": args.which.seed,
            "case": args.case,
            "model": document.model,
            "steps": read.steps,
            "conclusion": read.conclusion,
            "advice": read.conclusion.to_string(),
        }))?;
    } else {
        files::say(&table(&document.model, &read));
    }
    Ok(if read.has_failed() { code::FINDINGS } else { code::OK })
}

fn table(model: &str, read: &ChipRead) -> String {
    let mut out = format!("{model}\n");
    for step in &read.steps {
        out += &format!("  {:<13} {:<9} {} ({})\n", step.id, step.outcome.name(), step.why, step.reference);
        for difference in &step.differences {
            out += &format!("      {}: page `{}`, chip `{}`\n", difference.field, difference.page, difference.chip);
        }
    }
    out + &format!("{}\n", read.conclusion)
}
