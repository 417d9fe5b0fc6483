//! Everything that can be wrong with a state whose file could be read; each file here looks at one subject.
mod art;
mod fields;
mod layout;
mod leaf;
mod page;
mod paper;
mod series;
mod stamps;
mod state;
mod values;

use super::{Art, Design, Element, Issuer, Layer, Lettering, Model, Paper, Variation, code};
use crate::base::diagnostic::{Code, suggestion};
use crate::base::ron_file::RonFile;
use crate::document::PageKind;
use serde::Serialize;

/// Keeps everything that is wrong with the state among the problems of its file.
pub(super) fn check(issuer: &Issuer, ron: &mut RonFile) {
    let mut check = Check { issuer, ron, art: &issuer.art, variation: None };
    check.state();
    check.series();
    check.art();
    check.stamps();
    check.documents();
    for page in pages(issuer) {
        check.variation = page.model.filter(|model| varied(issuer, model).is_some());
        // Of what could not be read it is not known what it lacks.
        if check.variation.is_some_and(|model| check.ron.is_unread(&model.path)) {
            continue;
        }
        check.art = page.model.map_or(&issuer.art, |model| &model.art);
        check.page(&page);
        check.layout(&page);
        check.fields(&page);
        check.leaf(&page);
    }
}

/// Keeps everything that is wrong with a supporting paper for travellers of `state` among the problems of its file.
pub(super) fn check_paper(paper: &Paper, state: &Issuer, ron: &mut RonFile) {
    let Some(design) = paper.front() else { return };
    let mut check = Check { issuer: state, ron, art: &paper.model.art, variation: None };
    let path = "front".to_owned();
    let elements = element_paths(&path, design).map(|(path, _)| path).collect();
    let page = Page { path, elements, texts: Vec::new(), design, model: None, kind: None, paper: Some(paper) };
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
    /// The series that is looked at, if it is told as a variation: faults may be of its making and stand with another one.
    variation: Option<&'a Model>,
}

/// A design and where it stands in the file.
struct Page<'a> {
    /// Where most of it is written; of a variation this may be with the series that it varies.
    path: String,
    /// Where each of its elements is written.
    elements: Vec<String>,
    /// Texts that a variation prints instead of others, and where it says so.
    texts: Vec<(&'a str, String)>,
    design: &'a Design,
    /// The model that it is a page of; none on a visa label or a paper.
    model: Option<&'a Model>,
    /// Which page of the model it is.
    kind: Option<PageKind>,
    /// The supporting paper that it is the front of.
    paper: Option<&'a Paper>,
}

impl Page<'_> {
    /// The path of something in the design.
    fn at(&self, inside: &str) -> String {
        format!("{}.{inside}", self.path)
    }

    /// The path of an element.
    fn element(&self, index: usize) -> &str {
        self.elements.get(index).unwrap_or(&self.path)
    }

    /// The path of a text that is the same in every book, which stands at `path` unless a variation replaces it.
    fn text(&self, text: &str, path: String) -> String {
        self.texts.iter().find(|(new, _)| *new == text).map_or(path, |(_, path)| path.clone())
    }
}

/// Every design of the state.
fn pages(issuer: &Issuer) -> Vec<Page<'_>> {
    let books = issuer.models.iter().flat_map(|model| {
        model.designs().map(move |(kind, design)| {
            let Written { path, elements, texts } = written(issuer, model, kind);
            let elements = elements.into_iter().map(|(path, _)| path).collect();
            Page { path, elements, texts, design, model: Some(model), kind: Some(kind), paper: None }
        })
    });
    let (path, design) = ("visas.label".to_owned(), &issuer.visas.label);
    let elements = element_paths(&path, design).map(|(path, _)| path).collect();
    books.chain([Page { path, elements, texts: Vec::new(), design, model: None, kind: None, paper: None }]).collect()
}

/// Where a page of a series is written: in pieces, if the series is told by how it differs from another one.
#[derive(Default)]
struct Written<'a> {
    path: String,
    elements: Vec<(String, Layer)>,
    texts: Vec<(&'a str, String)>,
}

fn written<'a>(issuer: &'a Issuer, model: &'a Model, kind: PageKind) -> Written<'a> {
    let own = |design: &Design| {
        let path = format!("{}.pages.{}", model.path, kind.id());
        let elements = element_paths(&path, design).collect();
        Written { path, elements, texts: Vec::new() }
    };
    let Some(variation) = varied(issuer, model) else {
        return model.pages.get(&kind).map(own).unwrap_or_default();
    };
    let mut page = match (variation.pages.get(&kind), issuer.model(&variation.based_on)) {
        (Some(design), _) => own(design),
        (None, base) => base.map(|base| written(issuer, base, kind)).unwrap_or_default(),
    };
    if let Some(layers) = variation.without.get(&kind) {
        page.elements.retain(|(_, layer)| !layers.contains(layer));
    }
    let added = variation.with.get(&kind).into_iter().flatten().enumerate();
    page.elements
        .extend(added.map(|(index, element)| (format!("{}.with.{}[{index}]", model.path, kind.id()), element.layer())));
    page.texts.extend(variation.texts.iter().map(|(old, new)| (new.as_str(), format!("{}.texts.{old}", model.path))));
    page
}

/// The path of each element of a design that is written at `path`, and its layer.
fn element_paths(path: &str, design: &Design) -> impl Iterator<Item = (String, Layer)> {
    let of = move |(index, element): (usize, &Element)| (format!("{path}.elements[{index}]"), element.layer());
    design.elements.iter().enumerate().map(of)
}

/// The variation that a series is told by.
fn varied<'a>(issuer: &'a Issuer, model: &Model) -> Option<&'a Variation> {
    let index = model.path.strip_prefix("variations[")?.strip_suffix(']')?;
    issuer.variations.get(index.parse::<usize>().ok()?)
}

/// The series with which something is written that this one has: itself, or the nearest one it varies that is not silent on it.
fn written_with<'a>(issuer: &'a Issuer, model: &'a Model, says: &dyn Fn(&Variation) -> bool) -> &'a Model {
    match varied(issuer, model).filter(|variation| !says(variation)) {
        Some(silent) => issuer.model(&silent.based_on).map_or(model, |base| written_with(issuer, base, says)),
        None => model,
    }
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
        let mut message = message.into();
        if let Some(series) = self.variation.filter(|series| !path.starts_with(&series.path)) {
            message += &format!(" (in the series `{}`)", series.id);
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
