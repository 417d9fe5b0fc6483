//! A supporting paper: a ticket, a letter of consent or invitation, a contract of employment. No travel document; filled in for
//! travellers of any state, drawn as one sheet.

use super::{Art, Body, Design, Element, Issuer, Model, check};
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
    pub lists: Lists,
    /// What for one may travel who carries it, by the purposes of the visas, and the lists that hold for each purpose; none where
    /// it goes with any.
    pub purposes: BTreeMap<String, Lists>,
    /// What no visa for any of these purposes allows.
    pub not_allowed: Lists,
    pub carried_by: CarriedBy,
    pub made_in: MadeIn,
    /// Least and greatest length of the journey, in days; the visa may make it shorter.
    pub stay_days: (i32, i32),
}

/// Entries by field.
pub type Lists = BTreeMap<FieldId, Vec<String>>;

/// Who carries a paper.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum CarriedBy {
    #[default]
    Anyone,
    /// Those who are under age in their state.
    Children,
    GrownUps,
}

/// The state in which a paper is made out: its places and people stand on it, and its dates are as that state writes them.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum MadeIn {
    /// Where the traveller lives.
    #[default]
    Home,
    /// The state that is visited.
    Host,
}

/// A visit, where the file says nothing else, days.
pub const VISIT_DAYS: (i32, i32) = (5, 16);

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
    lists: Lists,
    #[serde(default)]
    purposes: BTreeMap<String, Lists>,
    #[serde(default)]
    not_allowed: Lists,
    #[serde(default)]
    carried_by: CarriedBy,
    #[serde(default)]
    made_in: MadeIn,
    #[serde(default = "visit")]
    stay_days: (i32, i32),
    art: Art,
    front: Design,
}

fn visit() -> (i32, i32) {
    VISIT_DAYS
}

impl Paper {
    pub fn id(&self) -> &str {
        &self.model.id
    }

    /// Every entry that may stand in a field, each with its place in the file.
    pub(super) fn entries<'a>(&'a self, field: &'a str) -> impl Iterator<Item = (String, &'a String)> {
        self.every_list().filter(move |(_, id, _)| *id == field).flat_map(|(path, _, list)| {
            list.iter().enumerate().map(move |(index, entry)| (format!("{path}[{index}]"), entry))
        })
    }

    /// Every list with its place in the file and the field that it is for.
    pub(super) fn every_list(&self) -> impl Iterator<Item = (String, &FieldId, &Vec<String>)> {
        let by_purpose = self.purposes.iter().map(|(purpose, lists)| (format!("purposes.{purpose}"), lists));
        let groups = [("lists".to_owned(), &self.lists), ("not_allowed".to_owned(), &self.not_allowed)];
        groups
            .into_iter()
            .chain(by_purpose)
            .flat_map(|(path, lists)| lists.iter().map(move |(field, list)| (format!("{path}.{field}"), field, list)))
    }

    /// Whether its sheet has that field.
    pub fn has_field(&self, id: &str) -> bool {
        let is_it = |element: &Element| matches!(element, Element::Field(field) if field.id == id);
        self.front().is_some_and(|front| front.elements.iter().any(is_it))
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
        purposes: raw.purposes,
        not_allowed: raw.not_allowed,
        carried_by: raw.carried_by,
        made_in: raw.made_in,
        stay_days: raw.stay_days,
    });
    if let Some(paper) = &paper {
        states.for_each(|state| check::check_paper(paper, state, &mut ron));
    }
    let problems = ron.into_problems();
    paper.filter(|_| problems.is_empty()).ok_or(problems)
}
