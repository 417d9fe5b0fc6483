//! From a scenario and a seed to its cases.

use super::{Bearer, Decision, Truth, holder, holder::Holder, journey, paper, paper::Trip};
use crate::base::{
    date::Date,
    seed::{Seed, Stream},
};
use crate::document::codes::DocumentKind;
use crate::document::{Cast, Document, Page, Sitter};
use crate::forgery::{Anomaly, CATALOGUE, Fault, Forging, ODDITIES, find, keep_what_still_shows};
use crate::issuer::{Issuer, Model, Registry};
use crate::scenario::{Ages, CasePlan, Further, Generated, Scenario, Seeded};
use rand::{
    RngExt,
    seq::{IndexedRandom, SliceRandom},
};
use std::collections::BTreeMap;

/// One traveller at the counter.
#[derive(Clone, Debug, PartialEq)]
pub struct Case {
    /// From 0.
    pub index: usize,
    pub seed: Seed,
    /// The document as it was issued.
    pub genuine: Document,
    /// The document as it is presented.
    pub shown: Document,
    /// What else the traveller lays down.
    pub others: Vec<Presented>,
    pub bearer: Bearer,
    pub truth: Truth,
    /// Which entry of the scenario's list it came from.
    pub plan: usize,
}

/// A document as it was issued and as it is presented.
#[derive(Clone, Debug, PartialEq)]
pub struct Presented {
    pub genuine: Document,
    pub shown: Document,
}

impl Case {
    /// Every document as it is presented, the passport first.
    pub fn documents(&self) -> impl Iterator<Item = &Document> {
        std::iter::once(&self.shown).chain(self.others.iter().map(|other| &other.shown))
    }

    /// Every page of every document, in the order of the documents.
    pub fn pages(&self) -> impl Iterator<Item = &Page> {
        self.documents().flat_map(|document| &document.pages)
    }

    /// The document that has the page of that id, as it is presented. Ids of pages are unique among a traveller's documents.
    pub fn document_with(&self, page: &str) -> &Document {
        self.documents().find(|document| document.page(page).is_some()).unwrap_or(&self.shown)
    }

    /// The same as it was issued.
    pub fn genuine_with(&self, page: &str) -> &Document {
        let others = self.others.iter().map(|other| &other.genuine);
        std::iter::once(&self.genuine)
            .chain(others)
            .find(|document| document.page(page).is_some())
            .unwrap_or(&self.genuine)
    }
}

/// Why a case could not be made.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BuildError {
    /// From 0.
    pub case: usize,
    pub why: String,
}

impl std::fmt::Display for BuildError {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "case {} cannot be made: {}", self.case + 1, self.why)
    }
}

impl std::error::Error for BuildError {}

/// What one case is to be, before it is made.
struct Order<'a> {
    plan: usize,
    issuer: &'a str,
    model: Option<&'a str>,
    with_visa: bool,
    faults: Vec<(&'static dyn Anomaly, BTreeMap<String, f64>)>,
    oddities: Vec<(&'static dyn Anomaly, BTreeMap<String, f64>)>,
    decision: Option<Decision>,
    age: Option<Ages>,
    /// Further documents of the traveller.
    documents: &'a [Further],
    /// Any series that is still valid will do, not only the newest.
    any_series: bool,
    /// What may stand in for a forgery or an oddity that does not suit this document (generated cases only).
    other_faults: Vec<&'static dyn Anomaly>,
    other_oddities: Vec<&'static dyn Anomaly>,
}

/// Every case of a scenario, in the order in which the travellers come.
pub fn build(scenario: &Scenario, seed: Seed, registry: &Registry) -> Result<Vec<Case>, BuildError> {
    let mut orders = Vec::new();
    for (plan, cases) in scenario.cases.iter().enumerate() {
        match cases {
            CasePlan::Fixed(fixed) => orders.push(Order {
                plan,
                issuer: &fixed.issuer,
                model: fixed.model.as_deref(),
                with_visa: fixed.visa,
                faults: fixed.faults.iter().filter_map(chosen).collect(),
                oddities: fixed.oddities.iter().filter_map(chosen).collect(),
                decision: fixed.decision.as_deref().and_then(Decision::from_id),
                age: fixed.age,
                documents: &fixed.documents,
                any_series: false,
                other_faults: Vec::new(),
                other_oddities: Vec::new(),
            }),
            CasePlan::Generated(generated) => {
                orders.extend(generate(plan, generated, seed.child(&format!("plan {plan}"))));
            }
        }
    }
    let mut sat = BTreeMap::new();
    orders
        .into_iter()
        .enumerate()
        .map(|(index, order)| {
            let post = (scenario.briefing.date, scenario.briefing.state.as_str());
            let seed = seed.child(&format!("case {index}"));
            let sitters = sitters(&scenario.cast, order.age, &sat, seed);
            if sitters.is_empty() && !scenario.cast.is_empty() {
                let why = "nobody in the photographs is of that age".to_owned();
                return Err(BuildError { case: index, why });
            }
            let case = make(index, order, post, &sitters, seed, registry)?;
            if let Some(sitter) = &case.genuine.portrait.sitter {
                *sat.entry(sitter.person().seed).or_insert(0) += 1;
            }
            Ok(case)
        })
        .collect()
}

/// The people of a cast who are of an age, grown up where none is asked for: those first who came least often before, then by
/// chance.
fn sitters(cast: &Cast, ages: Option<Ages>, sat: &BTreeMap<Seed, usize>, seed: Seed) -> Vec<Sitter> {
    let ages = ages.unwrap_or(Ages::GROWN_UP);
    let mut sitters: Vec<Sitter> = cast.sitters().filter(|sitter| ages.contains(sitter.person().age_years)).collect();
    sitters.shuffle(&mut seed.stream("sitters"));
    sitters.sort_by_key(|sitter| sat.get(&sitter.person().seed).copied().unwrap_or_default());
    sitters
}

/// A genuine document of a model with a visa in it where it has room for one, on a day when such documents were issued.
pub fn specimen(registry: &Registry, issuer: &str, model: &str, seed: Seed) -> Result<Case, BuildError> {
    let known = registry.issuer(issuer).and_then(|issuer| issuer.model(model));
    let known =
        known.ok_or_else(|| BuildError { case: 0, why: format!("{issuer} has no document model `{model}`") })?;
    let day = known.issued_from.plus_years(2);
    let today = known.issued_until.map_or(day, |until| until.min(day));
    make(0, order_of(issuer, model), (today, ""), &[], seed, registry)
}

/// A document of that model, genuine, with a visa.
fn order_of<'a>(issuer: &'a str, model: &'a str) -> Order<'a> {
    Order {
        plan: 0,
        issuer,
        model: Some(model),
        with_visa: true,
        faults: Vec::new(),
        oddities: Vec::new(),
        decision: None,
        age: None,
        documents: &[],
        any_series: false,
        other_faults: Vec::new(),
        other_oddities: Vec::new(),
    }
}

/// A genuine passport of another state that `host` has put a visa and stamps into, beside a document whose pages have other ids.
///
/// # Errors
/// If no such journey can be made up: there is no other state, or it has no ordinary passport.
pub fn visited(registry: &Registry, host: &str, beside: &Document, seed: Seed) -> Result<Presented, BuildError> {
    let fail = || BuildError { case: 0, why: format!("nobody can be made up who went to {host}") };
    let state = registry.issuer(host).ok_or_else(fail)?;
    let home = another_state(state, registry, seed.stream("home")).ok_or_else(fail)?;
    let is_ordinary = |model: &&Model| model.kind == DocumentKind::OrdinaryPassport;
    let model = home.models.iter().filter(is_ordinary).max_by_key(|model| model.issued_from).ok_or_else(fail)?;
    let today = model.issued_from.plus_years(4);
    // Not every book is old enough for a journey that is over, and not every post was open then.
    let mut document = (0..TRIES)
        .filter_map(|n| {
            make(0, order_of(&home.code, &model.id), (today, host), &[], seed.child(&n.to_string()), registry).ok()
        })
        .map(|case| case.genuine)
        .find(|document| {
            document.pages.iter().any(|page| page.visa.is_some())
                && document.pages.iter().any(|page| page.is_stamped_by(host))
        })
        .ok_or_else(fail)?;
    holder::set_apart(&mut document, model.kind, std::iter::once(beside));
    Ok(Presented { genuine: document.clone(), shown: document })
}

/// How many travellers are made up until one suits.
const TRIES: u32 = 32;

fn chosen(seeded: &Seeded) -> Option<(&'static dyn Anomaly, BTreeMap<String, f64>)> {
    find(&seeded.id).map(|anomaly| (anomaly, seeded.settings.clone()))
}

/// Shares a number of travellers out into forged and genuine by the prevalence asked, in random order.
fn generate(plan: usize, wanted: &Generated, seed: Seed) -> Vec<Order<'_>> {
    let mut rng = seed.stream("order");
    let count = usize::from(wanted.count);
    let forged = (f64::from(wanted.prevalence) * count as f64).round() as usize;
    let mut is_forged: Vec<bool> = (0..count).map(|i| i < forged).collect();
    is_forged.shuffle(&mut rng);
    let listed = |all: &'static [&'static dyn Anomaly], ids: &[String]| -> Vec<&'static dyn Anomaly> {
        // Generated travellers have no papers.
        let wanted = |a: &&dyn Anomaly| {
            a.paper().is_none() && (ids.is_empty() || ids.iter().any(|id| id == a.id() || id == a.group().id()))
        };
        all.iter().copied().filter(wanted).collect()
    };
    let forgeries = listed(CATALOGUE, &wanted.forgeries);
    let oddities = listed(ODDITIES, &wanted.oddities);
    // Each forgery comes once before any comes twice.
    let mut queue: Vec<&'static dyn Anomaly> = Vec::new();
    is_forged
        .into_iter()
        .map(|forged| {
            let mut faults = Vec::new();
            if forged {
                if queue.is_empty() {
                    queue = forgeries.clone();
                    queue.shuffle(&mut rng);
                }
                if let Some(anomaly) = queue.pop() {
                    let (low, high) = wanted.difficulty;
                    let subtlety = f64::from(rng.random_range(low..=high.max(low)));
                    faults.push((anomaly, BTreeMap::from([("subtlety".to_owned(), subtlety)])));
                }
            }
            let with_oddity = rng.random_bool(f64::from(wanted.oddity_rate));
            let with = if with_oddity {
                oddities.choose(&mut rng).map(|a| (*a, BTreeMap::new())).into_iter().collect()
            } else {
                Vec::new()
            };
            Order {
                plan,
                issuer: wanted.issuers.choose(&mut rng).map_or("", String::as_str),
                model: None,
                with_visa: true,
                faults,
                oddities: with,
                decision: None,
                age: wanted.age,
                documents: &[],
                // Children were too young for a series that has ended.
                any_series: wanted.age.is_none(),
                other_faults: forgeries.clone(),
                other_oddities: oddities.clone(),
            }
        })
        .collect()
}

/// `post` is the day of the examination and the state whose officer examines; `sitters` are who may come, the preferred first,
/// if photographs are used.
fn make(
    index: usize,
    order: Order,
    post: (Date, &str),
    sitters: &[Sitter],
    seed: Seed,
    registry: &Registry,
) -> Result<Case, BuildError> {
    let fail = |why: String| BuildError { case: index, why };
    let (today, officer_state) = post;
    let issuer = registry.issuer(order.issuer).ok_or_else(|| fail(format!("no issuing state `{}`", order.issuer)))?;
    let model = model_for(issuer, order.model, today, order.any_series.then_some(seed))
        .ok_or_else(|| fail(format!("{} had no passport in use on {today}", issuer.code)))?;
    let home =
        home_of(model, issuer, registry, seed).and_then(|home| Some((home, model_for(home, None, today, None)?)));
    let document_of = |who: Holder| match home {
        Some((home, passport)) => holder::document(home, passport, today, who, seed.child("at home"))
            .and_then(|at_home| holder::companion(&at_home, issuer, model, today, seed)),
        None => holder::document(issuer, model, today, who, seed),
    };
    let mut document = match sitters {
        [] => document_of(order.age.map_or(Holder::Anyone, Holder::Aged)),
        // A document of that series may have been issued to some of them only.
        [first, others @ ..] => others.iter().fold(document_of(Holder::Sitting(first)), |found, sitter| {
            found.or_else(|_| document_of(Holder::Sitting(sitter)))
        }),
    }
    .map_err(fail)?;
    let host = host_for(issuer, officer_state, registry, seed);
    if let Some(host) = host {
        if order.with_visa {
            journey::add_visa(&mut document, host, today, seed);
        }
        journey::add_stamps(&mut document, host, today, seed);
    }
    let states: Vec<&Issuer> = registry.issuers().collect();
    journey::add_history(&mut document, &states, today, seed);
    // Oddities are part of the genuine document: they were there before anybody forged anything.
    let oddities =
        seed_all(&order.oddities, &mut document, None, (registry, today), seed.child("oddity"), &order.other_oddities)
            .map_err(fail)?;
    let genuine = document.clone();
    let faults =
        seed_all(&order.faults, &mut document, None, (registry, today), seed.child("fault"), &order.other_faults)
            .map_err(fail)?;
    let mut others = Vec::new();
    let trip = host.map(|host| Trip::plan(&genuine, issuer, host, issuer.code == officer_state, today, seed));
    let (mut faults, mut oddities) = (faults, oddities);
    for (n, further) in order.documents.iter().enumerate() {
        let seed = seed.child(&format!("document {n}"));
        let issuer =
            registry.issuer(&further.issuer).ok_or_else(|| fail(format!("no issuing state `{}`", further.issuer)))?;
        let (mut shown, kind) = match (registry.paper(&further.model), &trip) {
            (Some(paper), Some(trip)) => {
                (paper::document(paper, &genuine, trip, today, seed).map_err(fail)?, paper.model.kind)
            }
            _ => {
                let model = model_for(issuer, Some(&further.model), today, None)
                    .ok_or_else(|| fail(format!("`{}` was not in use on {today}", further.model)))?;
                (holder::companion(&genuine, issuer, model, today, seed).map_err(fail)?, model.kind)
            }
        };
        let taken = std::iter::once(&genuine).chain(others.iter().map(|other: &Presented| &other.genuine));
        holder::set_apart(&mut shown, kind, taken);
        let chosen_of = |list: &[Seeded]| list.iter().filter_map(chosen).collect::<Vec<_>>();
        let odd = chosen_of(&further.oddities);
        oddities.extend(
            seed_all(&odd, &mut shown, Some(&document), (registry, today), seed.child("oddity"), &[]).map_err(fail)?,
        );
        let genuine = shown.clone();
        let wrong = chosen_of(&further.faults);
        faults.extend(
            seed_all(&wrong, &mut shown, Some(&document), (registry, today), seed.child("fault"), &[]).map_err(fail)?,
        );
        others.push(Presented { genuine, shown });
    }
    let facts = &genuine.facts;
    let since = match facts.birth.full() {
        Some(born) => born.age_at(today) - born.age_at(facts.issued),
        None => facts.issued.years_until(today),
    };
    let age = document.portrait.age_years.saturating_add(since.max(0) as u8);
    let bearer = Bearer::of(&document, age, seed);
    Ok(Case {
        index,
        seed,
        genuine,
        bearer,
        shown: document,
        others,
        truth: Truth::new(faults, oddities, order.decision),
        plan: order.plan,
    })
}

fn seed_all(
    wanted: &[(&'static dyn Anomaly, BTreeMap<String, f64>)],
    document: &mut Document,
    passport: Option<&Document>,
    (registry, today): (&Registry, Date),
    seed: Seed,
    instead: &[&'static dyn Anomaly],
) -> Result<Vec<Fault>, String> {
    let mut seeded = Vec::new();
    for (anomaly, settings) in wanted {
        let own = seed.child(anomaly.id());
        let mut changed = document.clone();
        match Forging::seed(*anomaly, &mut changed, passport, registry, today, own, settings) {
            Ok(fault) => {
                *document = changed;
                seeded.push(fault);
            }
            Err(why) if !instead.is_empty() => {
                // Another of those asked for that suits this document keeps the prevalence.
                let fault = instead.iter().find_map(|other| {
                    let mut changed = document.clone();
                    let fault = Forging::seed(*other, &mut changed, passport, registry, today, own, settings).ok()?;
                    *document = changed;
                    Some(fault)
                });
                seeded.push(fault.ok_or_else(|| format!("`{}` cannot be seeded: {}", anomaly.id(), why.0))?);
            }
            Err(why) => return Err(format!("`{}` cannot be seeded: {}", anomaly.id(), why.0)),
        }
    }
    keep_what_still_shows(&mut seeded, document, registry, today);
    Ok(seeded)
}

/// The model asked for, or the ordinary passport that is issued today; with a seed, any that may still be valid.
fn model_for<'a>(issuer: &'a Issuer, asked: Option<&str>, today: Date, any: Option<Seed>) -> Option<&'a Model> {
    let mut models: Vec<&Model> = issuer
        .models
        .iter()
        .filter(|model| match asked {
            Some(id) => model.id == id,
            None => model.kind == DocumentKind::OrdinaryPassport,
        })
        .filter(|model| model.issued_from <= today.plus_days(-90))
        .collect();
    if let Some(seed) = any {
        let last_valid = |model: &Model| {
            model.issued_until.map(|until| until.plus_years(i32::from(model.validity_years)).plus_days(-90))
        };
        models.retain(|model| last_valid(model).is_none_or(|last| last > today));
        return models.choose(&mut seed.stream("series")).copied();
    }
    models.into_iter().max_by_key(|model| model.issued_from)
}

/// The state that a holder comes from who is no citizen of the issuing state: who has a residence permit.
fn home_of<'a>(model: &Model, issuer: &Issuer, registry: &'a Registry, seed: Seed) -> Option<&'a Issuer> {
    (model.kind == DocumentKind::ResidencePermit)
        .then(|| another_state(issuer, registry, seed.stream("home")))
        .flatten()
}

/// The state whose visa and stamps are in the book: the officer's, or for its own citizens another one.
fn host_for<'a>(issuer: &Issuer, officer_state: &str, registry: &'a Registry, seed: Seed) -> Option<&'a Issuer> {
    let officer = registry.issuer(officer_state).filter(|host| host.code != issuer.code);
    officer.or_else(|| another_state(issuer, registry, seed.stream("host")))
}

fn another_state<'a>(issuer: &Issuer, registry: &'a Registry, mut rng: Stream) -> Option<&'a Issuer> {
    let others: Vec<&Issuer> = registry.issuers().filter(|state| state.code != issuer.code).collect();
    others.choose(&mut rng).copied()
}
