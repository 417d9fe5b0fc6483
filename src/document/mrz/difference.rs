//! Two zones that ought to say the same, field by field: the printed one and that of a chip or a seal.

use super::Reading;
use serde::Serialize;

/// A field that the two zones have differently, as printed in each, with fillers.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct FieldDifference {
    pub field: &'static str,
    pub first: String,
    pub second: String,
}

/// Every field that differs, check digits too; a zone of another format differs in all of its fields.
pub fn differences(first: &Reading, second: &Reading) -> Vec<FieldDifference> {
    let text = |reading: &Reading, id: &str| {
        let digit = reading.reading(id).filter(|field| field.id != "composite").and_then(|field| field.found);
        format!("{}{}", reading.field(id), digit.map(String::from).unwrap_or_default())
    };
    let all = first.fields().into_iter().map(|field| (field.id, text(first, field.id), text(second, field.id)));
    all.filter(|(_, first, second)| first != second)
        .map(|(field, first, second)| FieldDifference { field, first, second })
        .collect()
}
