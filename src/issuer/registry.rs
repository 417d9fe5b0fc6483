//! All issuers that a case can draw on: those that ship with the program, and those of packs.

use super::{
    Design, Issuer, Model, Paper,
    code::{PAPER, TAKEN},
    paper, parse,
};
use crate::base::assets;
use crate::base::date::Date;
use crate::base::diagnostic::Problem;
use crate::base::ron_file::RonFile;
use crate::document::Document;
use crate::document::trust::Trust;
use std::collections::BTreeMap;
use std::sync::Arc;

/// Issuers by code.
#[derive(Clone, Debug, Default)]
pub struct Registry {
    issuers: BTreeMap<String, Arc<Issuer>>,
    /// Supporting papers by id.
    papers: BTreeMap<String, Arc<Paper>>,
}

impl Registry {
    /// The issuers that ship with the program; all problems of their files, if there are any.
    pub fn shipped() -> Result<Registry, Vec<String>> {
        let mut registry = Registry::default();
        let mut problems = Vec::new();
        for file in assets::list("issuers/") {
            let Some(text) = assets::bytes(&file) else { continue };
            problems.extend(registry.read(&file, &text).err().unwrap_or_default());
        }
        for file in assets::list("papers/") {
            let Some(text) = assets::bytes(&file) else { continue };
            problems.extend(registry.read_paper(&file, &text).err().unwrap_or_default());
        }
        let said = |p: Problem| format!("{}:{}:{}: {}", p.file, p.line, p.column, p.message);
        if problems.is_empty() { Ok(registry) } else { Err(problems.into_iter().map(said).collect()) }
    }

    /// Adds the issuer in a file, unless anything is wrong with it; a code belongs to the first state that has it.
    pub fn read(&mut self, file: &str, bytes: &[u8]) -> Result<(), Vec<Problem>> {
        let issuer = parse(file, bytes)?;
        if let Some(other) = self.issuers.get(&issuer.code) {
            let message = format!("the code `{}` is already that of {}", issuer.code, other.name.en);
            let problem = RonFile::open(file, bytes)?.problem(&TAKEN, "code", message);
            return Err(vec![problem.hint("choose another code from QMA to QZZ")]);
        }
        self.issuers.insert(issuer.code.clone(), Arc::new(issuer));
        Ok(())
    }

    /// Adds the supporting paper in a file, unless anything is wrong with it; it has to suit travellers of every state that is
    /// known by then.
    pub fn read_paper(&mut self, file: &str, bytes: &[u8]) -> Result<(), Vec<Problem>> {
        let paper = paper::parse(file, bytes, self.issuers())?;
        if self.papers.contains_key(paper.id()) {
            let message = format!("`{}` is the id of another paper", paper.id());
            let problem = RonFile::open(file, bytes)?.problem(&PAPER, "id", message);
            return Err(vec![problem.hint("choose another id")]);
        }
        self.papers.insert(paper.id().to_owned(), Arc::new(paper));
        Ok(())
    }

    /// Everything that is wrong with a supporting paper's file.
    pub fn check_paper(&self, file: &str, bytes: &[u8]) -> Vec<Problem> {
        paper::parse(file, bytes, self.issuers()).err().unwrap_or_default()
    }

    /// The supporting paper of that id.
    pub fn paper(&self, id: &str) -> Option<&Paper> {
        self.papers.get(id).map(Arc::as_ref)
    }

    /// All supporting papers, by id.
    pub fn papers(&self) -> impl Iterator<Item = &Paper> {
        self.papers.values().map(Arc::as_ref)
    }

    pub fn issuer(&self, code: &str) -> Option<&Issuer> {
        self.issuers.get(code).map(Arc::as_ref)
    }

    /// All issuers, by code.
    pub fn issuers(&self) -> impl Iterator<Item = &Issuer> {
        self.issuers.values().map(Arc::as_ref)
    }

    /// Words that stand for a state or its nationality in a visual zone, each with the state's code.
    pub fn state_words(&self) -> Vec<(&str, &str)> {
        self.issuers()
            .flat_map(|issuer| {
                [&issuer.nationality, &issuer.own_name].map(|word| (word.as_str(), issuer.code.as_str()))
            })
            .collect()
    }

    /// What an inspection system trusts that has every state's certificates up to that day.
    pub fn trust(&self, on: Date) -> Trust {
        Trust::of(self.issuers.keys().map(String::as_str), on)
    }

    /// The model that a document claims to be.
    pub fn model(&self, document: &Document) -> Option<&Model> {
        let model = self.issuer(&document.issuer)?.model(&document.model);
        model.or_else(|| self.paper(&document.model).map(|paper| &paper.model))
    }

    /// The design of a page.
    pub fn design(&self, document: &Document, page: &str) -> Option<&Design> {
        self.model(document)?.design(document.page(page)?.kind)
    }

    /// Radii of a page's corners in mm: top left, top right, bottom right, bottom left.
    pub fn page_corners(&self, document: &Document, page: &str) -> (f32, f32, f32, f32) {
        self.design(document, page).map_or((0.0, 0.0, 0.0, 0.0), |design| design.corners)
    }

    /// Width and height of a page in mm.
    pub fn page_size(&self, document: &Document, page: &str) -> (f32, f32) {
        // ID-3, the size of every passport page (ICAO Doc 9303-4 §3.1).
        self.design(document, page).map_or((125.0, 88.0), |design| design.size)
    }
}
