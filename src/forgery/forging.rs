//! The bench on which a forgery is seeded: the document to change, and the record of what was done to it.

use super::{Anomaly, Fault, Strength, Tool, Trace, contradictions};
use crate::base::{
    date::Date,
    seed::{Seed, Stream},
    units::Rect,
};
use crate::document::codes::DocumentKind;
use crate::document::mrz::{Reading, read};
use crate::document::{Document, Page, Stamp, Visa};
use crate::issuer::{Issuer, Registry, Zone};
use crate::layers::Light;
use rand::seq::IndexedRandom;
use std::collections::BTreeMap;

/// Why a forgery cannot be seeded in this document; reads after "cannot be seeded: …".
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NotPossible(pub String);

impl NotPossible {
    pub fn because(why: impl Into<String>) -> NotPossible {
        NotPossible(why.into())
    }

    /// Of a picture that is to be replaced, where the trainer's photographs show nobody else of that sex.
    pub fn no_other_photograph() -> NotPossible {
        NotPossible::because("the photographs show nobody else of that sex")
    }
}

/// A document on the bench.
pub struct Forging<'a> {
    pub document: &'a mut Document,
    /// The passport that the traveller lays beside it, where it is a further document.
    pub passport: Option<&'a Document>,
    pub registry: &'a Registry,
    pub issuer: &'a Issuer,
    /// The day of the examination.
    pub today: Date,
    /// The fault so far; its settings are complete, its traces grow.
    pub fault: Fault,
    /// Its own randomness.
    pub rng: Stream,
}

impl<'a> Forging<'a> {
    /// Seeds `anomaly` in `document`; settings left out take their defaults.
    pub fn seed(
        anomaly: &dyn Anomaly,
        document: &'a mut Document,
        passport: Option<&'a Document>,
        registry: &'a Registry,
        today: Date,
        seed: Seed,
        settings: &BTreeMap<String, f64>,
    ) -> Result<Fault, NotPossible> {
        let code = document.issuer.clone();
        let issuer = registry.issuer(&code).ok_or_else(|| NotPossible(format!("no issuing state `{code}`")))?;
        let given = |name: &str| settings.get(name).copied();
        let settings = anomaly
            .settings()
            .iter()
            .map(|s| (s.name.to_owned(), given(s.name).unwrap_or(s.default).clamp(s.min, s.max)))
            .collect();
        let fault = Fault {
            id: anomaly.id().to_owned(),
            class: anomaly.class(),
            settings,
            seed,
            detail: BTreeMap::new(),
            traces: Vec::new(),
        };
        let before = document.clone();
        let mut work = Forging { document, passport, registry, issuer, today, fault, rng: seed.stream("forge") };
        anomaly.forge(&mut work)?;
        contradictions::trace(&mut work, &before);
        Ok(work.fault)
    }

    /// The state of that code.
    pub fn state(&self, code: &str) -> Result<&'a Issuer, NotPossible> {
        self.registry.issuer(code).ok_or_else(|| NotPossible(format!("no issuing state `{code}`")))
    }

    /// Where something is on a page.
    pub fn zone(&self, page: &str, zone: &str) -> Result<Rect, NotPossible> {
        self.zones(page)
            .into_iter()
            .find(|z| z.id == zone)
            .map(|z| z.rect_mm)
            .ok_or_else(|| NotPossible(format!("page `{page}` of {} has no `{zone}`", self.document.model)))
    }

    /// The page that has the named place: the data page of a book, one side of a card.
    pub fn page_with(&self, zone: &str) -> Result<String, NotPossible> {
        let mut pages = self.document.pages.iter().filter(|page| page.kind.is_personal());
        pages
            .find(|page| self.zone(&page.id, zone).is_ok())
            .map(|page| page.id.clone())
            .ok_or_else(|| NotPossible(format!("{} has no `{zone}`", self.document.model)))
    }

    /// The page of a paper of that kind, and the passport beside it.
    pub fn paper(&self, kind: DocumentKind) -> Result<(String, &'a Document), NotPossible> {
        let is_one = self.registry.model(self.document).is_some_and(|model| model.kind == kind);
        let front = self.document.pages.first().filter(|_| is_one);
        let front = front.ok_or_else(|| NotPossible(format!("{} is no {}", self.document.model, kind.id())))?;
        let passport = self.passport.ok_or_else(|| NotPossible::because("there is no passport beside it"))?;
        Ok((front.id.clone(), passport))
    }

    /// Records the other half of a contradiction: what the passport beside the paper says.
    pub fn trace_passport(&mut self, id: &str, zone: &str, strength: Strength) -> Result<(), NotPossible> {
        let passport = self.passport.ok_or_else(|| NotPossible::because("there is no passport beside it"))?;
        let found = passport.pages.iter().find_map(|page| {
            let zones = self.registry.zones(passport, &page.id);
            zones.into_iter().find(|found| found.id == zone).map(|found| (page.id.clone(), found.rect_mm))
        });
        let (page, region) = found.ok_or_else(|| NotPossible(format!("the passport has no `{zone}`")))?;
        self.trace(id, &page, region, &Light::ALL, &[Tool::CrossCheck], strength);
        Ok(())
    }

    /// The machine readable zone as it is printed.
    pub fn reading(&self) -> Result<Reading, NotPossible> {
        read(&self.document.mrz.join("\n"))
            .map_err(|_| NotPossible(format!("{} has no machine readable zone", self.document.model)))
    }

    /// The page that carries a line of the machine readable zone, counted from 1, and where the line is on it.
    pub fn mrz_line(&self, line: usize) -> Result<(String, Rect), NotPossible> {
        let zone = format!("mrz_{line}");
        let page = self.page_with(&zone)?;
        let rect = self.zone(&page, &zone)?;
        Ok((page, rect))
    }

    /// Changes what the document says and returns where `zone` lies, before and after taken together: a text may become wider.
    pub fn change(&mut self, page: &str, zone: &str, change: impl FnOnce(&mut Document)) -> Result<Rect, NotPossible> {
        let before = self.zone(page, zone)?;
        change(self.document);
        Ok(before.union(&self.zone(page, zone)?))
    }

    /// Issues the document again from its facts, chip and all: for what was so from the start, an honest oddity. What somebody
    /// did to a page later never reaches the chip.
    pub fn issue_again(&mut self) {
        self.issuer.print(self.document);
        self.issuer.write_chip(self.document);
    }

    pub fn zones(&self, page: &str) -> Vec<Zone> {
        self.registry.zones(self.document, page)
    }

    /// The whole of a page.
    pub fn whole(&self, page: &str) -> Rect {
        let (w, h) = self.registry.page_size(self.document, page);
        Rect::new(0.0, 0.0, w, h)
    }

    /// The page with the portrait, and the whole of it: where what a chip says is flagged.
    pub fn face_page(&self) -> Result<(String, Rect), NotPossible> {
        let page = self.page_with("portrait")?;
        let whole = self.whole(&page);
        Ok((page, whole))
    }

    /// A surname of the state's that is not the holder's.
    pub fn other_surname(&mut self) -> Result<String, NotPossible> {
        let names = &self.issuer.names.surnames;
        let others: Vec<&String> = names.iter().filter(|name| **name != self.document.facts.primary).collect();
        let name = others.choose(&mut self.rng).map(|name| (*name).clone());
        name.ok_or_else(|| NotPossible::because("the state has no other surname"))
    }

    /// Records a trace; what is filled into its text comes from the fault's detail.
    pub fn trace(
        &mut self,
        id: &str,
        page: &str,
        region_mm: Rect,
        lights: &[Light],
        tools: &[Tool],
        strength: Strength,
    ) {
        self.fault.traces.push(Trace {
            id: id.to_owned(),
            page: page.to_owned(),
            also: Vec::new(),
            region_mm,
            lights: lights.to_vec(),
            tools: tools.to_vec(),
            strength,
            detail: self.fault.detail.clone(),
        });
    }

    /// Records what shows on many pages: one trace for all on which it lies in the same place.
    pub fn trace_all(
        &mut self,
        id: &str,
        places: Vec<(String, Rect)>,
        lights: &[Light],
        tools: &[Tool],
        strength: Strength,
    ) {
        for (page, region_mm) in places {
            let same = self.fault.traces.iter_mut().find(|trace| trace.id == id && trace.region_mm == region_mm);
            match same {
                Some(trace) => trace.also.push(page),
                None => self.trace(id, &page, region_mm, lights, tools, strength),
            }
        }
    }

    /// The pages on which it is looked for first come first: the data page, and pages that carry something.
    pub fn pages(&self, wanted: impl Fn(&Page) -> bool) -> Vec<String> {
        let mut pages: Vec<&Page> = self.document.pages.iter().filter(|page| wanted(page)).collect();
        pages.sort_by_key(|page| (!page.kind.is_personal(), page.visa.is_none() && page.stamps.is_empty()));
        pages.into_iter().map(|page| page.id.clone()).collect()
    }

    /// Records a choice, for the texts and for the drawing.
    pub fn chose(&mut self, what: &str, value: impl Into<String>) {
        self.fault.detail.insert(what.to_owned(), value.into());
    }
}

/// Pages with a visa label or a stamp.
impl Forging<'_> {
    /// The first visa label of the book, and its page.
    pub fn visa(&self) -> Result<(String, Visa), NotPossible> {
        self.document
            .pages
            .iter()
            .find_map(|page| page.visa.clone().map(|visa| (page.id.clone(), visa)))
            .ok_or_else(|| NotPossible::because("there is no visa in the book"))
    }

    /// Changes what the label on a page says, as [`Forging::change`] does for the document.
    pub fn change_visa(&mut self, page: &str, zone: &str, change: impl FnOnce(&mut Visa)) -> Result<Rect, NotPossible> {
        self.change(page, zone, |document| {
            if let Some(label) = document.pages.iter_mut().find(|p| p.id == page).and_then(|p| p.visa.as_mut()) {
                change(label);
            }
        })
    }

    /// The first stamp of the book: its page and its place among the stamps of that page.
    pub fn first_stamp(&self) -> Result<(String, usize), NotPossible> {
        self.document
            .pages
            .iter()
            .find(|page| !page.stamps.is_empty())
            .map(|page| (page.id.clone(), 0))
            .ok_or_else(|| NotPossible::because("there is no stamp in the book"))
    }

    pub fn stamp_mut(&mut self, page: &str, index: usize) -> Result<&mut Stamp, NotPossible> {
        self.page_mut(page)?
            .stamps
            .get_mut(index)
            .ok_or_else(|| NotPossible(format!("there is no stamp {index} on page {page}")))
    }

    pub fn page_mut(&mut self, page: &str) -> Result<&mut Page, NotPossible> {
        self.document
            .pages
            .iter_mut()
            .find(|p| p.id == page)
            .ok_or_else(|| NotPossible(format!("there is no page {page}")))
    }
}
