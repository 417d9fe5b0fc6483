//! What states and documents are called in the interface's language.

use super::Drawing;
use crate::base::date::Date;
use crate::base::locale::{Language, Texts, Value};
use crate::case::Case;
use crate::document::Document;

/// The name of the state of a code; the code itself where nobody knows it.
pub fn state_name(drawing: &Drawing, words: &Texts, code: &str) -> String {
    let Some(issuer) = drawing.0.registry().issuer(code) else { return code.to_owned() };
    let name = match words.language() {
        Language::En => &issuer.name.en,
        Language::Fr => &issuer.name.fr,
        Language::Lo => &issuer.name.lo,
    };
    words.language().typeset(name)
}

/// Whose document it is, and its number.
pub fn document_name(drawing: &Drawing, words: &Texts, case: &Case) -> String {
    format!("{} · {}", state_name(drawing, words, &case.shown.issuer), case.shown.facts.number)
}

/// What kind of document it is.
pub fn kind_name(drawing: &Drawing, words: &Texts, document: &Document) -> String {
    drawing
        .0
        .registry()
        .model(document)
        .map_or_else(String::new, |model| words.get(&format!("kind-{}", model.kind.id())))
}

/// Whose model it is, and the year from which the series was issued; of a supporting paper, which has no series, its kind.
pub fn series_name(drawing: &Drawing, words: &Texts, document: &Document) -> String {
    let state = state_name(drawing, words, &document.issuer);
    match drawing.0.registry().model(document) {
        Some(model) if model.kind.is_paper() => kind_name(drawing, words, document),
        Some(model) => words.get_with(
            "series",
            &[("state", state.as_str().into()), ("year", Value::Number(f64::from(model.issued_from.year())))],
        ),
        None => state,
    }
}

/// A date with its month as a word.
pub fn date_name(words: &Texts, date: Date) -> String {
    let number = |n: i16| Value::Number(f64::from(n));
    let parts =
        [("day", number(date.day().into())), ("month", number(date.month().into())), ("year", number(date.year()))];
    words.get_with("date-in-words", &parts)
}
