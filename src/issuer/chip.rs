//! From a document as it was issued to its chip: the data of the page, signed by the state's document signer of that day.

use super::{Issuer, Model};
use crate::base::seed::Seed;
use crate::document::certificate::Certificate;
use crate::document::chip::{Access, Authentication, Chip, DataGroup, File, Mechanism, SecurityObject};
use crate::document::{Document, mrz};
use rand::RngExt;
use std::collections::BTreeMap;

/// From this year on chips take PACE beside basic access control (ICAO Doc 9303-11 §4.1).
const PACE_FROM: i16 = 2015;

impl Issuer {
    /// Writes the chip of a document from its facts, its machine readable zone and its portrait, as the authority did when it
    /// issued the document; no chip in a series that has none. A chip that is there keeps what has nothing to do with the data:
    /// whether it answers, and whether it is a copy.
    ///
    /// Only what was so from the start may call it: a new document, and honest oddities. It is not for what happens to a
    /// document later.
    pub fn write_chip(&self, document: &mut Document) {
        let model = self.model(&document.model);
        document.chip = model.filter(|model| model.chip).map(|model| {
            let fresh = self.chip(document, model);
            match document.chip.take() {
                Some(old) => Chip { answers: old.answers, authentication: old.authentication, ..fresh },
                None => fresh,
            }
        });
    }

    fn chip(&self, document: &Document, model: &Model) -> Chip {
        let pace = model.issued_from.year() >= PACE_FROM;
        let mechanism = mechanism(model, pace);
        let mut files = BTreeMap::from([
            (DataGroup::Dg1, File::Mrz(document.mrz.clone())),
            (DataGroup::Dg2, File::Face(document.portrait.clone())),
            (DataGroup::Dg3, File::Fingers(document.portrait.person)),
            (DataGroup::Dg12, details(document, &["authority", "date_of_issue"])),
        ]);
        if document.facts.place_of_birth.is_some() || document.facts.personal_number.is_some() {
            files.insert(DataGroup::Dg11, details(document, &["place_of_birth", "personal_number"]));
        }
        if pace || mechanism == Some(Mechanism::Chip) {
            files.insert(DataGroup::Dg14, File::Security(format!("{} security options", model.id)));
        }
        if mechanism == Some(Mechanism::Active) {
            files.insert(DataGroup::Dg15, File::Security(format!("{} public key", document.facts.number)));
        }
        let facts = &document.facts;
        let signer = Certificate::of_documents(&self.code, &facts.document_code, facts.issued, model.validity_years);
        let reading = mrz::read(&document.mrz.join("\n"));
        Chip {
            answers: true,
            access: Access {
                bac: true,
                pace,
                key_information: reading.map_or_else(|_| String::new(), |reading| reading.key_information()),
            },
            index: files.keys().copied().collect(),
            security_object: Some(SecurityObject::over(&files, signer)),
            files,
            authentication: mechanism.map(|mechanism| Authentication { mechanism, holds_secret: true }),
        }
    }
}

/// What a series has against copies: all of its chips alike.
fn mechanism(model: &Model, pace: bool) -> Option<Mechanism> {
    match Seed(0).child(&model.id).stream("chip").random_range(0..4) {
        0 => None,
        1 => Some(Mechanism::Active),
        2 if pace => Some(Mechanism::PaceMapping),
        _ => Some(Mechanism::Chip),
    }
}

fn details(document: &Document, fields: &[&str]) -> File {
    let known = |field: &&str| Some(((*field).to_owned(), document.viz.get(*field)?.clone()));
    File::Details(fields.iter().filter_map(known).collect())
}
