//! Everything that can be wrong with a state whose file could be read; each file here looks at one subject.
mod art;
mod fields;
mod layout;
mod page;
mod paper;
mod series;
mod stamps;
mod state;
mod values;

use super::{Art, Design, Issuer, Lettering, Model, Paper, code};
use crate::base::diagnostic::{Code, suggestion};
use crate::base::ron_file::RonFile;
use serde::Serialize;

/// Keeps everything that is wrong with the state among the problems of its file.
pub(super) fn check(issuer: &Issuer, ron: &mut RonFile) {
    let mut check = Check { issuer, ron, art: &issuer.art };
    check.state();
    check.series();
    check.art();
    check.stamps();
    check.documents();
    for page in pages(issuer) {
        // What a variation takes over was looked at where it is written; with faults there, looking again tells them twice.
        if page.is_taken_over && check.ron.has_problems() {
            continue;
        }
        check.art = page.model.map_or(&issuer.art, |model| &model.art);
        check.page(&page);
        check.layout(&page);
        check.fields(&page);
    }
}

/// Keeps everything that is wrong with a supporting paper for travellers of `state` among the problems of its file.
pub(super) fn check_paper(paper: &Paper, state: &Issuer, ron: &mut RonFile) {
    let Some(design) = paper.front() else { return };
    let mut check = Check { issuer: state, ron, art: &paper.model.art };
    let page = Page { path: "front".to_owned(), design, model: None, paper: Some(paper), is_taken_over: false };
    check.paper(paper);
    check.page(&page);
    check.layout(&page);
    check.fields(&page);
}

struct Check<'a> {
    issuer: &'a Issuer,
    ron: &'a mut RonFile,
    /// Inks, styles and motifs of the page that is looked at.
    art: &'a Art,
}

/// A design and where it stands in the file.
struct Page<'a> {
    path: String,
    design: &'a Design,
    /// The model that it is a page of; none on a visa label or a paper.
    model: Option<&'a Model>,
    /// The supporting paper that it is the front of.
    paper: Option<&'a Paper>,
    /// It is written with another series, which this one varies.
    is_taken_over: bool,
}

impl Page<'_> {
    /// The path of something in the design.
    fn at(&self, inside: &str) -> String {
        format!("{}.{inside}", self.path)
    }
}

/// Every design of the state.
fn pages(issuer: &Issuer) -> Vec<Page<'_>> {
    let varied = |model: &Model| issuer.variations.iter().find(|variation| variation.id == model.id);
    let books = issuer.models.iter().flat_map(|model| {
        model.designs().map(move |(kind, design)| Page {
            path: format!("{}.pages.{}", model.path, kind.id()),
            design,
            model: Some(model),
            paper: None,
            is_taken_over: varied(model).is_some_and(|variation| !variation.pages.contains_key(&kind)),
        })
    });
    let path = "visas.label".to_owned();
    let label = Page { path, design: &issuer.visas.label, model: None, paper: None, is_taken_over: false };
    books.chain([label]).collect()
}

/// A choice as it is written in files.
fn word(choice: &impl Serialize) -> String {
    serde_json::to_value(choice).ok().and_then(|value| value.as_str().map(str::to_owned)).unwrap_or_default()
}

impl<'a> Check<'a> {
    fn tell(&mut self, code: &'static Code, path: &str, message: impl Into<String>, advice: Option<String>) {
        if self.ron.is_full() {
            return;
        }
        let problem = self.ron.problem(code, path, message);
        // A name that does not fit one page fits no other either; once told is enough.
        if self.ron.has(code, &problem.path) {
            return;
        }
        self.ron.add(match advice {
            Some(advice) => problem.hint(advice),
            None => problem,
        });
    }

    /// Whether the name at `path` is one of those described at `list`. Of a list that could not be wholly read it is not
    /// known what it lacks.
    fn known<'n>(
        &mut self,
        what: &str,
        name: &str,
        path: &str,
        list: &str,
        mut names: impl Iterator<Item = &'n String> + Clone,
    ) -> bool {
        let known = names.clone().any(|known| known == name);
        if !known && !self.ron.is_unread(list) {
            let advice = suggestion(name, names.by_ref().map(String::as_str))
                .unwrap_or_else(|| format!("describe it in `{list}`"));
            self.tell(&code::UNKNOWN_NAME, path, format!("there is no {what} called `{name}`"), Some(advice));
        }
        known
    }

    fn ink(&mut self, name: &str, path: &str) {
        self.known("ink", name, path, "art.inks", self.art.inks.keys());
    }

    fn motif(&mut self, name: &str, path: &str) -> bool {
        self.known("motif", name, path, "art.motifs", self.art.motifs.keys())
    }

    fn style(&mut self, name: &str, path: &str) -> Option<&'a Lettering> {
        self.known("style", name, path, "art.styles", self.art.styles.keys());
        self.art.styles.get(name)
    }

    /// Whether the style at `style_path` is known and its face has every letter of the text at `path`.
    fn letters(&mut self, style: &str, style_path: &str, text: &str, path: &str) -> Option<&'a Lettering> {
        let lettering = self.style(style, style_path)?;
        self.glyphs(style, lettering, text, path);
        Some(lettering)
    }

    fn glyphs(&mut self, style: &str, lettering: &Lettering, text: &str, path: &str) {
        let missing = lettering.face.missing(text);
        if !missing.is_empty() {
            let missing: String = missing.into_iter().collect();
            let face = word(&lettering.face);
            let message = format!("the face `{face}` of style `{style}` lacks `{missing}`, which “{text}” needs");
            let advice = "choose another face for the style, or other letters".to_owned();
            self.tell(&code::LETTERS, path, message, Some(advice));
        }
    }
}
