//! `firstline seal`: the visible digital seals of the visa labels in a document.

use super::args::Chip as Args;
use super::chip::said;
use super::files::{self, Failure};
use super::{code, exam, library::Library};
use crate::base::locale::{Texts, plain};
use crate::inspection::{SealRead, read_seal};
use serde_json::json;

pub fn run(args: &Args, library: &Library) -> Result<u8, Failure> {
    let words = Texts::new(exam::language(&args.lang)?);
    let (loaded, document) = exam::document(args, library)?;
    let registry = library.registry();
    let today = loaded.scenario.briefing.date;
    let trust = registry.trust(today);
    let labels = document.pages.iter().filter(|page| page.visa.is_some());
    let reads: Vec<(&str, SealRead)> =
        labels.map(|page| (page.id.as_str(), read_seal(&document, &page.id, registry, &trust, today))).collect();
    let result = |read: &SealRead| plain(&words.get(read.key()));
    if args.json {
        let seals = reads.iter().map(|(page, read)| json!({ "page": page, "result": result(read), "seal": read }));
        files::say_json(&json!({
            "scenario": loaded.scenario.id,
            "seed": args.which.seed,
            "case": args.case,
            "model": document.model,
            "labels": seals.collect::<Vec<_>>(),
        }))?;
    } else if reads.is_empty() {
        files::say(&plain(&words.get("reader-seal-no-label")));
    } else {
        for (page, read) in &reads {
            let mut out = format!("{page}: {}", result(read));
            if let SealRead::Read(sealed) = read {
                for field in &sealed.fields {
                    let name = words.get(&format!("mrz-field-{}", field.field.replace('_', "-")));
                    out += &format!("\n  {}", plain(&said(&words, &name, &field.sealed)));
                    for held in &field.held {
                        let place = words.get(&format!("place-{}", held.place.id()));
                        let outcome = words.get(&format!("held-{}", held.outcome.id()));
                        out +=
                            &format!("\n      {}", plain(&said(&words, &place, &format!("{} ({outcome})", held.text))));
                    }
                }
            }
            files::say(&out);
        }
    }
    Ok(if reads.iter().any(|(_, read)| read.has_failed()) { code::FINDINGS } else { code::OK })
}
