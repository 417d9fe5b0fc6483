//! `firstline issuers`: the issuing states that are known, and the document models of each.

use super::args::Issuers;
use super::code;
use super::files::{self, Failure};
use super::library::Library;
use crate::issuer::{Feature, Issuer, Model, Visas};
use serde_json::{Value, json};

pub fn run(args: &Issuers, library: &Library) -> Result<u8, Failure> {
    let states = library.registry().issuers();
    if args.json {
        files::say_json(&json!({ "issuers": states.map(describe).collect::<Vec<Value>>() }))?;
    } else {
        states.for_each(|state| files::say(&table(state)));
    }
    Ok(code::OK)
}

fn describe(state: &Issuer) -> Value {
    json!({
        "code": state.code,
        "name": { "en": state.name.en, "fr": state.name.fr, "lo": state.name.lo },
        "own_name": state.own_name,
        "models": state.models.iter().map(|model| describe_model(model, &state.visas)).collect::<Vec<Value>>(),
    })
}

fn describe_model(model: &Model, visas: &Visas) -> Value {
    json!({
        "id": model.id,
        "kind": model.kind,
        "document_code": model.document_code,
        "issued_from": model.issued_from,
        "issued_until": model.issued_until,
        "validity_years": model.validity_years,
        "page_count": model.page_count,
        "body": body(model),
        "personalisation": model.personalisation,
        "chip": model.chip,
        "visa_label": {
            "document_code": visas.document_code,
            "size_mm": visas.label.size,
            "categories": visas.categories.iter().map(|category| &category.code).collect::<Vec<_>>(),
            "features": ids(&visas.features),
        },
        "features": ids(&model.features),
    })
}

/// A state in a line, and below it each model and what it carries.
fn table(state: &Issuer) -> String {
    let mut out = format!("{}  {}\n", state.code, state.name.en);
    for model in &state.models {
        let until = model.issued_until.map_or_else(|| "today".to_owned(), |day| day.to_string());
        out += &format!(
            "  {:<12} {:<10} {:<2}  {} to {:<10}  {:>2} years  {:>2} pages  {:<13}  {:<15}  {}\n",
            model.id,
            model.kind.id(),
            model.document_code,
            model.issued_from,
            until,
            model.validity_years,
            model.page_count,
            body(model),
            personalisation(model),
            if model.chip { "chip" } else { "no chip" },
        );
        out += &format!("    features: {}\n", ids(&model.features).join(", "));
    }
    let (width, height) = state.visas.label.size;
    let categories: Vec<&str> = state.visas.categories.iter().map(|category| category.code.as_str()).collect();
    out += &format!(
        "    visa label: {}  {width} × {height} mm  categories {}\n",
        state.visas.document_code,
        categories.join(", ")
    );
    out += &format!("    its features: {}\n", ids(&state.visas.features).join(", "));
    out
}

/// Ids of the features, each once, in the order of the file.
fn ids(features: &[Feature]) -> Vec<&str> {
    let mut ids: Vec<&str> = Vec::new();
    for feature in features {
        if !ids.contains(&feature.id.as_str()) {
            ids.push(&feature.id);
        }
    }
    ids
}

fn body(model: &Model) -> String {
    format!("{:?}", model.body).to_lowercase()
}

/// The process as files name it.
fn personalisation(model: &Model) -> String {
    json!(model.personalisation).as_str().unwrap_or_default().to_owned()
}
