//! From a visa label as it was made to its digital seal.

use super::Issuer;
use crate::document::Visa;
use crate::document::certificate::Certificate;
use crate::document::seal::{SealContent, Stay};

/// The word for any number of entries on a label.
pub const ANY_NUMBER: &str = "MULT";

/// How often the holder may enter, as a seal counts it (0 without limit), from what is printed on a label.
pub fn entries(printed: &str) -> Option<u8> {
    if printed == ANY_NUMBER { Some(0) } else { printed.parse().ok() }
}

/// How long the holder may stay, from the number of days that is printed on a label.
pub fn stay(printed: &str) -> Option<Stay> {
    printed.parse().ok().map(Stay::of_days)
}

impl Issuer {
    /// Writes the seal of a label from its zone and its fields, as the authority did when it made the label; no seal if the
    /// state's labels have none. It is not for what happens to a label later: nobody but the signer can seal it.
    pub fn write_seal(&self, label: &mut Visa) {
        label.seal = self.visas.seal.then(|| {
            let field = |id: &str| label.viz.get(id).map(String::as_str);
            // Labels are made the day before they begin to be valid.
            let issued = label.valid_from.plus_days(-1);
            let signer = Certificate::of_seals(&self.code, issued.year());
            SealContent {
                entries: field("entries").and_then(entries),
                stay: field("duration").and_then(stay),
                passport_number: field("passport_number").map(str::to_owned),
                ..SealContent::of_visa(&self.code, &signer.id, issued, &label.mrz)
            }
            .seal()
        });
    }
}
