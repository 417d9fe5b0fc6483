//! `firstline chip`: the chip of a document read step by step.

use super::args::Chip as Args;
use super::files::{self, Failure};
use super::{code, exam, library::Library};
use crate::base::locale::{Texts, plain};
use crate::inspection::{ChipRead, read_chip, step_name};
use serde_json::json;

pub fn run(args: &Args, library: &Library) -> Result<u8, Failure> {
    let words = Texts::new(exam::language(&args.lang)?);
    let (loaded, document) = exam::document(args, library)?;
    let registry = library.registry();
    let today = loaded.scenario.briefing.date;
    let read = read_chip(&document, registry, &registry.trust(today), today);
    let text = |text: String| plain(&text);
    let advice = text(words.get(&format!("chip-conclusion-{}", read.conclusion.id())));
    if args.json {
        let steps = read.steps.iter().map(|step| {
            json!({
                "id": step.id, "outcome": step.outcome, "reason": step.why, "why": text(step.why.text(&words)),
                "differences": step.differences, "reference": step.reference,
            })
        });
        files::say_json(&json!({
            "scenario": loaded.scenario.id,
            "seed": args.which.seed,
            "case": args.case,
            "model": document.model,
            "steps": steps.collect::<Vec<_>>(),
            "conclusion": read.conclusion,
            "advice": advice,
        }))?;
    } else {
        files::say(&format!("{}\n{}{advice}", document.model, text(table(&read, &words))));
    }
    Ok(if read.has_failed() { code::FINDINGS } else { code::OK })
}

fn table(read: &ChipRead, words: &Texts) -> String {
    let mut out = String::new();
    for step in &read.steps {
        let outcome = words.get(&format!("outcome-{}", step.outcome.id()));
        let why = format!("{}. {}", step_name(words, &step.id), step.why.text(words));
        out += &format!("  {} ({})\n", said(words, &outcome, &why), step.reference);
        for difference in &step.differences {
            let field = words.get(&format!("field-{}", difference.field));
            let both = [("page", difference.page.as_str().into()), ("chip", difference.chip.as_str().into())];
            out += &format!("      {}\n", said(words, &field, &words.get_with("chip-difference", &both)));
        }
    }
    out
}

/// Something and what is said of it, with the colon as the language sets it.
pub(super) fn said(words: &Texts, what: &str, text: &str) -> String {
    words.get_with("reader-said", &[("what", what.into()), ("text", text.into())])
}
