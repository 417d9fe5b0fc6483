//! A supporting paper: a ticket, a letter of consent. No travel document; filled in for travellers of any state, drawn as one sheet.

use super::{Art, Body, Design, Issuer, Model, check};
use crate::base::{date::Date, diagnostic::Problem, ron_file::RonFile};
use crate::document::codes::DocumentKind;
use crate::document::mrz::Format;
use crate::document::{FieldId, PageKind};
use crate::paint::Process;
use serde::Deserialize;
use std::collections::BTreeMap;
use std::sync::Arc;

/// A kind of paper with what may stand on it.
#[derive(Clone, Debug)]
pub struct Paper {
    /// Its one sheet, as a model with a front and no back.
    pub model: Model,
    /// What may stand in fields that neither traveller nor journey decides, each entry as likely; `#` stands for a digit.
    pub lists: BTreeMap<FieldId, Vec<String>>,
}

/// As it is written in a file.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Raw {
    /// What scenarios name it by.
    id: String,
    kind: DocumentKind,
    /// Pattern of its numbers.
    number: String,
    /// How its fields are filled in.
    process: Process,
    #[serde(default)]
    lists: BTreeMap<FieldId, Vec<String>>,
    art: Art,
    front: Design,
}

impl Paper {
    pub fn id(&self) -> &str {
        &self.model.id
    }

    pub(super) fn front(&self) -> Option<&Design> {
        self.model.pages.get(&PageKind::Front)
    }
}

/// The paper in a file; every problem found in it otherwise. Travellers of each of the `states` may carry it.
pub(super) fn parse<'a>(
    file: &str,
    bytes: &[u8],
    states: impl Iterator<Item = &'a Issuer>,
) -> Result<Paper, Vec<Problem>> {
    let mut ron = RonFile::open(file, bytes)?;
    let paper = ron.read::<Raw>().map(|raw| Paper {
        model: Model {
            id: raw.id,
            kind: raw.kind,
            format: Format::Td3,
            document_code: String::new(),
            number: Some(raw.number),
            issued_from: Date::constant(2000, 1, 1),
            issued_until: None,
            validity_years: 1,
            page_count: 0,
            body: Body::Paper,
            personalisation: raw.process,
            chip: false,
            features: Vec::new(),
            pages: BTreeMap::from([(PageKind::Front, raw.front)]),
            art: Arc::new(raw.art),
            path: String::new(),
        },
        lists: raw.lists,
    });
    if let Some(paper) = &paper {
        states.for_each(|state| check::check_paper(paper, state, &mut ron));
    }
    let problems = ron.into_problems();
    paper.filter(|_| problems.is_empty()).ok_or(problems)
}
