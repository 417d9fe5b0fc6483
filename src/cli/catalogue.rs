//! `firstline catalogue`: what can be seeded, with its settings.

use super::args::Catalogue;
use super::files::{self, Failure};
use super::{code, exam};
use crate::base::locale::{Texts, plain};
use crate::forgery::{Anomaly, CATALOGUE, ODDITIES};
use serde_json::{Value, json};

pub fn run(args: &Catalogue) -> Result<u8, Failure> {
    let texts = Texts::new(exam::language(&args.lang)?);
    if args.json {
        let list = |items: &[&dyn Anomaly]| items.iter().map(|item| describe(*item, &texts)).collect::<Vec<Value>>();
        files::say_json(&json!({ "forgeries": list(CATALOGUE), "oddities": list(ODDITIES) }))?;
        return Ok(code::OK);
    }
    for item in CATALOGUE.iter().chain(ODDITIES) {
        let title = plain(&texts.get(&format!("{}-title", item.id())));
        let settings: Vec<String> =
            item.settings().iter().map(|s| format!("{} {}..{} ({})", s.name, s.min, s.max, s.default)).collect();
        files::say(&format!("{:<24} {:<10} {:<34} {}", item.id(), item.group().id(), title, settings.join(", ")));
    }
    Ok(code::OK)
}

fn describe(item: &dyn Anomaly, texts: &Texts) -> Value {
    let text = |key: String| plain(&texts.get(&key));
    let id = item.id();
    json!({
        "id": id,
        "group": item.group(),
        "class": item.class(),
        "settings": item.settings(),
        "traces": item.trace_ids(),
        "title": text(format!("{id}-title")),
        "summary": text(format!("{id}-summary")),
        "why": text(format!("{id}-why")),
        "how": text(format!("{id}-how")),
        "mistaken_for": text(format!("{id}-mistaken")),
        "rule": text(format!("{id}-rule")),
    })
}
