//! The words that a scenario may use. They come from rooms below this one, so whoever checks a scenario hands them in.

use std::collections::BTreeSet;

/// Everything that a scenario can name.
#[derive(Clone, Debug, Default)]
pub struct Vocabulary<'a> {
    /// In the order of the catalogue.
    pub forgeries: Vec<Known<'a>>,
    /// In the order of the catalogue.
    pub oddities: Vec<Known<'a>>,
    /// Ids of the tools that a desk can have.
    pub tools: Vec<&'a str>,
    pub issuers: Vec<KnownIssuer<'a>>,
    /// The supporting papers, which travellers of every state may carry.
    pub papers: Vec<KnownPaper<'a>>,
    /// Ids of the first-line decisions.
    pub decisions: Vec<&'a str>,
}

/// A forgery or oddity that can be named.
#[derive(Clone, Debug, Default)]
pub struct Known<'a> {
    pub id: &'a str,
    /// Id of the group it belongs to; a generated case may name the group instead.
    pub group: &'a str,
    pub settings: Vec<KnownSetting<'a>>,
    /// Sets of tools, each of which is enough to see it; none where the eye alone is.
    pub revealed_by: Vec<Vec<&'a str>>,
    /// Ids of the supporting papers that it is seeded in; none where it is one of travel documents.
    pub papers: Vec<&'a str>,
}

/// A setting and the values it may have.
#[derive(Clone, Copy, Debug)]
pub struct KnownSetting<'a> {
    pub name: &'a str,
    pub min: f64,
    pub max: f64,
}

/// An issuing state and the ids of its document models.
#[derive(Clone, Debug, Default)]
pub struct KnownIssuer<'a> {
    pub code: &'a str,
    pub models: Vec<&'a str>,
    /// From which age on its citizens are no children.
    pub of_age: u8,
}

/// A supporting paper and whether children, or grown-ups, can carry it.
#[derive(Clone, Copy, Debug, Default)]
pub struct KnownPaper<'a> {
    pub id: &'a str,
    pub for_children: bool,
    pub for_grown_ups: bool,
}

impl Known<'_> {
    /// The fewest tools that have to be added to a desk with `tools` so that this shows; none if it does already.
    pub fn tools_wanting(&self, tools: &[String]) -> Vec<&str> {
        let wanting = |set: &Vec<&'_ str>| -> usize { set.iter().filter(|tool| !on_desk(tools, tool)).count() };
        let Some(nearest) = self.revealed_by.iter().min_by_key(|set| wanting(set)) else { return Vec::new() };
        let mut seen = BTreeSet::new();
        nearest.iter().copied().filter(|tool| !on_desk(tools, tool) && seen.insert(*tool)).collect()
    }
}

fn on_desk(tools: &[String], tool: &str) -> bool {
    tools.iter().any(|t| t == tool)
}
