//! A further series told by how it differs from another one of the same state: an older book with fewer features, an official or
//! diplomatic book in another colour, a document for emergencies.

use super::{Art, Body, Design, Drawing, Element, Feature, Layer, Lettering, Localised, Model};
use crate::base::date::Date;
use crate::document::PageKind;
use crate::document::codes::DocumentKind;
use crate::paint::{Ink, Process, Substrate, motif::Motifs};
use serde::Deserialize;
use std::collections::BTreeMap;
use std::sync::Arc;

/// What a series has of its own; everything else is as in the one that it is based on.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Variation {
    pub id: String,
    /// Id of a model, or of a variation that stands before this one.
    pub based_on: String,
    #[serde(default)]
    pub kind: Option<DocumentKind>,
    #[serde(default)]
    pub document_code: Option<String>,
    #[serde(default)]
    pub number: Option<String>,
    pub issued_from: Date,
    #[serde(default)]
    pub issued_until: Option<Date>,
    #[serde(default)]
    pub validity_years: Option<u8>,
    #[serde(default)]
    pub page_count: Option<u8>,
    #[serde(default)]
    pub body: Option<Body>,
    #[serde(default)]
    pub personalisation: Option<Process>,
    #[serde(default)]
    pub chip: Option<bool>,
    /// The only pages that it has of those of the other series; all if none is named.
    #[serde(default)]
    pub only: Vec<PageKind>,
    /// Inks, letterings and motifs that look otherwise, or that only this series has.
    #[serde(default)]
    pub inks: BTreeMap<String, Ink>,
    #[serde(default)]
    pub styles: BTreeMap<String, Lettering>,
    #[serde(default)]
    pub motifs: Motifs,
    /// What a page is made of.
    #[serde(default)]
    pub stock: BTreeMap<PageKind, Substrate>,
    /// What stands printed instead of a text.
    #[serde(default)]
    pub texts: BTreeMap<String, String>,
    /// What a page does not have.
    #[serde(default)]
    pub without: BTreeMap<PageKind, Vec<Layer>>,
    /// What a page has besides.
    #[serde(default)]
    pub with: BTreeMap<PageKind, Vec<Element>>,
    /// Pages that look altogether otherwise.
    #[serde(default)]
    pub pages: BTreeMap<PageKind, Design>,
    /// Ids of the features that this series lacks.
    #[serde(default)]
    pub lacks: Vec<String>,
    /// Features that only this series has.
    #[serde(default)]
    pub features: Vec<Feature>,
    /// Features that look otherwise in this series: id and what a genuine one looks like.
    #[serde(default)]
    pub looks: BTreeMap<String, Localised>,
}

/// What a variation names that is not there.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum NotThere {
    /// No series of this id stands before it.
    Series(String),
    /// No text of the page is this one.
    Text(String),
    /// The page has nothing on this layer.
    Layer(PageKind, Layer),
    Page(PageKind),
    Feature(String),
}

impl NotThere {
    /// The field that names it.
    pub(super) fn field(&self) -> String {
        match self {
            NotThere::Series(_) => "based_on".to_owned(),
            NotThere::Text(text) => format!("texts.{text}"),
            NotThere::Layer(page, _) => format!("without.{}", page.id()),
            NotThere::Page(_) => "id".to_owned(),
            NotThere::Feature(_) => "lacks".to_owned(),
        }
    }
}

impl std::fmt::Display for NotThere {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            NotThere::Series(id) => write!(f, "no series `{id}` stands before this one"),
            NotThere::Text(text) => write!(f, "no page has the text “{text}”, which is to be replaced"),
            NotThere::Layer(page, layer) => write!(f, "the page `{}` has nothing on the layer {layer:?}", page.id()),
            NotThere::Page(page) => write!(f, "the series has no page `{}`", page.id()),
            NotThere::Feature(id) => write!(f, "the series has no feature `{id}`"),
        }
    }
}

impl Variation {
    /// The whole series, told at `path` of its file; what it names that is not there otherwise.
    pub(super) fn apply(&self, models: &[Model], path: &str) -> Result<Model, Vec<NotThere>> {
        let Some(base) = models.iter().find(|model| model.id == self.based_on) else {
            return Err(vec![NotThere::Series(self.based_on.clone())]);
        };
        let mut missing = Vec::new();
        let mut pages = base.pages.clone();
        for design in pages.values_mut() {
            design.forget_print();
        }
        if !self.only.is_empty() {
            pages.retain(|kind, _| self.only.contains(kind));
            missing.extend(self.only.iter().filter(|kind| !pages.contains_key(kind)).map(|kind| NotThere::Page(*kind)));
        }
        pages.extend(self.pages.clone());
        for (kind, stock) in &self.stock {
            match pages.get_mut(kind) {
                Some(design) => design.substrate = stock.clone(),
                None => missing.push(NotThere::Page(*kind)),
            }
        }
        for (kind, layers) in &self.without {
            let Some(design) = pages.get_mut(kind) else {
                missing.push(NotThere::Page(*kind));
                continue;
            };
            for layer in layers {
                let before = design.elements.len();
                design.elements.retain(|element| element.layer() != *layer);
                if design.elements.len() == before {
                    missing.push(NotThere::Layer(*kind, *layer));
                }
            }
        }
        for (old, new) in &self.texts {
            let mut found = false;
            for design in pages.values_mut() {
                design.each_text(&mut |text| {
                    if text == old {
                        text.clone_from(new);
                        found = true;
                    }
                });
            }
            if !found {
                missing.push(NotThere::Text(old.clone()));
            }
        }
        for (kind, elements) in &self.with {
            match pages.get_mut(kind) {
                Some(design) => design.elements.extend(elements.iter().cloned()),
                None => missing.push(NotThere::Page(*kind)),
            }
        }
        let known = |id: &String| base.features.iter().any(|feature| feature.id == *id);
        missing
            .extend(self.lacks.iter().chain(self.looks.keys()).filter(|id| !known(id)).cloned().map(NotThere::Feature));
        if !missing.is_empty() {
            return Err(missing);
        }
        let features = base
            .features
            .iter()
            .filter(|feature| !self.lacks.contains(&feature.id) && pages.contains_key(&feature.page))
            .map(|feature| {
                let mut feature = feature.clone();
                if let Some(text) = self.looks.get(&feature.id) {
                    feature.text = text.clone();
                }
                feature
            })
            .chain(self.features.iter().cloned())
            .collect();
        let mut art = Art::clone(&base.art);
        art.inks.extend(self.inks.clone());
        art.styles.extend(self.styles.clone());
        art.motifs.extend(self.motifs.clone());
        Ok(Model {
            id: self.id.clone(),
            kind: self.kind.unwrap_or(base.kind),
            format: base.format,
            document_code: self.document_code.clone().unwrap_or_else(|| base.document_code.clone()),
            number: self.number.clone().or_else(|| base.number.clone()),
            issued_from: self.issued_from,
            issued_until: self.issued_until,
            validity_years: self.validity_years.unwrap_or(base.validity_years),
            page_count: self.page_count.unwrap_or(base.page_count),
            body: self.body.unwrap_or(base.body),
            personalisation: self.personalisation.unwrap_or(base.personalisation),
            chip: self.chip.unwrap_or(base.chip),
            features,
            pages,
            art: Arc::new(art),
            path: path.to_owned(),
        })
    }
}

impl Design {
    /// Forgets what has been made of it: another series prints it in other inks.
    fn forget_print(&mut self) {
        self.plates = Default::default();
        self.hidden = Default::default();
    }

    /// Every text that is the same in every book.
    fn each_text(&mut self, change: &mut dyn FnMut(&mut String)) {
        for element in &mut self.elements {
            match element {
                Element::Print(print) => print.draw.iter_mut().for_each(|drawing| drawing.each_text(change)),
                Element::Foil { draw, .. } => draw.iter_mut().for_each(|drawing| drawing.each_text(change)),
                Element::Dovid(dovid) => dovid.draw.iter_mut().for_each(|(_, drawing)| drawing.each_text(change)),
                Element::Thread { text, .. } => change(text),
                _ => {}
            }
        }
    }
}

impl Drawing {
    fn each_text(&mut self, change: &mut dyn FnMut(&mut String)) {
        match self {
            Drawing::Text(words) => change(&mut words.text),
            Drawing::Microprint { text, .. } => change(text),
            _ => {}
        }
    }
}
