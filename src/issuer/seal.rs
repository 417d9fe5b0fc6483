//! From a visa label as it was made to its digital seal.

use super::Issuer;
use crate::document::Visa;
use crate::document::certificate::Certificate;
use crate::document::seal::{SealContent, Stay};

/// The word for any number of entries on a label.
const ANY_NUMBER: &str = "MULT";

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
                entries: field("entries").map(|text| if text == ANY_NUMBER { 0 } else { text.parse().unwrap_or(1) }),
                stay: field("duration").and_then(|days| days.parse().ok()).map(Stay::of_days),
                passport_number: field("passport_number").map(str::to_owned),
                ..SealContent::of_visa(&self.code, &signer.id, issued, &label.mrz)
            }
            .seal()
        });
    }
}
