//! The reference page of a document model, as a page that any browser shows and prints.

use super::page_name;
use crate::base::date::Date;
use crate::base::locale::{Language, Texts, Value as Filled};
use crate::document::chip::{Chip, Mechanism};
use crate::document::codes::LETTER_REQUIRED_FROM;
use crate::document::visible_date::Months;
use crate::document::{Direction, PageKind};
use crate::issuer::{Body, Feature, Issuer, LastDay, Localised, Model};
use crate::layers::Light;
use crate::reference::{FeatureRecord, Record, Shot, ShotOf, Shows, aids, last_valid};
use minijinja::value::Serde;
use minijinja::{AutoEscape, Environment, Value, context};
use serde::Serialize;
use std::collections::BTreeMap;

/// Where the pictures of a record lie, as paths beside the page.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ReferencePictures {
    /// Of whole pages, for each page of the record and each of its lights.
    pub pages: Vec<Vec<String>>,
    /// Of features, for each page, feature and shot.
    pub features: Vec<Vec<Vec<String>>>,
}

/// Some facts of a model under one head.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct FactGroup {
    pub title: String,
    pub facts: Vec<Fact>,
}

/// One fact: what it is about, and a line or several.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Fact {
    pub name: String,
    pub lines: Vec<String>,
    /// Set in cells of one width, as numbers and zones are.
    pub fixed: bool,
}

#[derive(Serialize)]
struct SeriesView {
    id: String,
    kind: String,
    issued: String,
    valid: String,
    body: String,
    here: bool,
}

#[derive(Serialize)]
struct PageView {
    name: String,
    pictures: Vec<PictureView>,
    features: Vec<FeatureView>,
}

#[derive(Serialize)]
struct PictureView {
    path: String,
    caption: String,
}

#[derive(Serialize)]
struct FeatureView {
    term: String,
    text: String,
    verify: Vec<String>,
    pictures: Vec<PictureView>,
}

const TEMPLATE: &str = include_str!(concat!(env!("CARGO_MANIFEST_DIR"), "/assets/report/reference.html.jinja"));

/// The reference page of a model; `pictures` lie beside it.
pub fn reference_html(
    texts: &Texts,
    record: &Record,
    pictures: &ReferencePictures,
) -> Result<String, minijinja::Error> {
    let mut environment = Environment::new();
    environment.set_auto_escape_callback(|_| AutoEscape::Html);
    environment.add_template("reference", TEMPLATE)?;
    let words =
        ["title", "series", "other-series", "features", "verify", "no-features", "issued", "valid", "this", "note"];
    let words: BTreeMap<String, String> =
        words.into_iter().map(|key| (key.replace('-', "_"), texts.get(&format!("reference-{key}")))).collect();
    let series = |models: Vec<&Model>| -> Vec<SeriesView> {
        models.into_iter().map(|model| series_view(texts, model, &record.model.id)).collect()
    };
    environment.get_template("reference")?.render(context! {
        lang => texts.language().code(),
        heading => model_name(texts, record.issuer, record.model),
        id => record.model.id.clone(),
        groups => Value::from(Serde(&facts(texts, record))),
        series => Value::from(Serde(&series(record.series()))),
        other_series => Value::from(Serde(&series(record.other_series()))),
        pages => Value::from(Serde(&page_views(texts, record, pictures))),
        w => Value::from(Serde(&words)),
    })
}

/// State, kind and first year of a model.
pub fn model_name(texts: &Texts, issuer: &Issuer, model: &Model) -> String {
    format!("{} · {} · {}", local(texts, &issuer.name), kind_name(texts, model), model.issued_from.year())
}

/// The name of a page of a record: by what it is for, where it has no name of its own.
pub fn name_of_page(texts: &Texts, shows: Shows) -> String {
    match shows {
        Shows::Page(kind @ (PageKind::Cover | PageKind::Data | PageKind::Front | PageKind::Back)) => {
            page_name(texts, kind.id())
        }
        other => texts.get(&format!("reference-page-{}", other.id())),
    }
}

/// The term of a feature; its id where the catalogue has no such term.
pub fn feature_term(texts: &Texts, feature: &Feature) -> String {
    let key = format!("feature-{}", feature.id);
    Some(texts.get(&key)).filter(|text| *text != key).unwrap_or_else(|| feature.id.clone())
}

/// What a genuine one looks like.
pub fn feature_text(texts: &Texts, feature: &Feature) -> String {
    local(texts, &feature.text)
}

/// How to verify a feature: a sentence for each light and each other aid.
pub fn how_to_verify(texts: &Texts, feature: &Feature) -> Vec<String> {
    let lights = feature.lights.iter().map(|light| texts.get(&format!("verify-{}", light.id())));
    lights.chain(aids(&feature.id).iter().map(|aid| texts.get(&format!("verify-{}", aid.id())))).collect()
}

/// What a picture of a feature was taken in or with.
pub fn shot_name(texts: &Texts, shot: &Shot) -> String {
    match (shot.of, shot.view.tilt_deg) {
        (ShotOf::Loupe, _) => texts.get("tool-loupe"),
        (ShotOf::Place, (0.0, 0.0)) => light_name(texts, shot.view.light),
        (ShotOf::Place, (x, _)) => texts.get_with("reference-tilted", &[("degrees", Filled::from(x))]),
    }
}

pub fn light_name(texts: &Texts, light: Light) -> String {
    texts.get(&format!("light-{}", light.id()))
}

fn kind_name(texts: &Texts, model: &Model) -> String {
    texts.get(&format!("kind-{}", model.kind.id()))
}

fn local(texts: &Texts, text: &Localised) -> String {
    let text = match texts.language() {
        Language::En => &text.en,
        Language::Fr => &text.fr,
        Language::Lo => &text.lo,
    };
    texts.language().typeset(text)
}

fn date(texts: &Texts, date: Date) -> String {
    let number = |n: i16| Filled::Number(f64::from(n));
    let parts =
        [("day", number(date.day().into())), ("month", number(date.month().into())), ("year", number(date.year()))];
    // A year is no quantity: it is written without a separator of thousands.
    texts.get_with("date-in-words", &parts)
}

/// From when to when a series was issued.
pub fn issued(texts: &Texts, model: &Model) -> String {
    let from = date(texts, model.issued_from);
    match model.issued_until {
        Some(until) => {
            texts.get_with("reference-issued-until", &[("from", from.into()), ("until", date(texts, until).into())])
        }
        None => texts.get_with("reference-issued-since", &[("from", from.into())]),
    }
}

/// Until when a document of the series may be in use.
pub fn valid(texts: &Texts, model: &Model) -> String {
    match last_valid(model) {
        Some(day) => texts.get_with("reference-valid-until", &[("day", date(texts, day).into())]),
        None => texts.get("reference-in-use"),
    }
}

fn series_view(texts: &Texts, model: &Model, here: &str) -> SeriesView {
    SeriesView {
        id: model.id.clone(),
        kind: kind_name(texts, model),
        issued: issued(texts, model),
        valid: valid(texts, model),
        body: body(texts, model),
        here: model.id == here,
    }
}

fn body(texts: &Texts, model: &Model) -> String {
    texts.get(match model.body {
        Body::Paper => "reference-body-paper",
        Body::Synthetic => "reference-body-synthetic",
        Body::Polycarbonate => "reference-body-polycarbonate",
    })
}

fn page_views(texts: &Texts, record: &Record, pictures: &ReferencePictures) -> Vec<PageView> {
    let none = Vec::new();
    let picture = |path: &String, caption: String| PictureView { path: path.clone(), caption };
    record
        .pages
        .iter()
        .enumerate()
        .map(|(n, page)| {
            let of_features = pictures.features.get(n).unwrap_or(&none);
            let of_page = pictures.pages.get(n).into_iter().flatten();
            PageView {
                name: name_of_page(texts, page.shows),
                pictures: of_page
                    .zip(&page.lights)
                    .map(|(path, light)| picture(path, light_name(texts, *light)))
                    .collect(),
                features: page
                    .features
                    .iter()
                    .enumerate()
                    .map(|(k, FeatureRecord { feature, shots, .. })| FeatureView {
                        term: feature_term(texts, feature),
                        text: feature_text(texts, feature),
                        verify: how_to_verify(texts, feature),
                        pictures: of_features
                            .get(k)
                            .into_iter()
                            .flatten()
                            .zip(shots)
                            .map(|(path, shot)| picture(path, shot_name(texts, shot)))
                            .collect(),
                    })
                    .collect(),
            }
        })
        .collect()
}

/// Everything that is known of a model besides its features, as an officer asks for it.
pub fn facts(texts: &Texts, record: &Record) -> Vec<FactGroup> {
    let (issuer, model) = (record.issuer, record.model);
    let group = |title: &str, facts: Vec<Fact>| FactGroup { title: texts.get(title), facts };
    let fact = |name: &str, lines: Vec<String>| Fact { name: texts.get(name), lines, fixed: false };
    let fixed = |name: &str, lines: Vec<String>| Fact { fixed: true, ..fact(name, lines) };
    let number = |n: usize| Filled::from(n);

    let years = usize::from(model.validity_years);
    let mut document = vec![
        fact("reference-issued", vec![issued(texts, model)]),
        fact(
            "reference-valid",
            vec![valid(texts, model), texts.get_with("reference-years", &[("years", number(years))])],
        ),
        fact("reference-size", size(texts, model)),
        fact("reference-body", vec![body(texts, model)]),
        fact("reference-personalisation", vec![texts.get(&format!("process-{}", process_id(model)))]),
        fact(
            "reference-chip",
            vec![match &record.specimen.genuine.chip {
                Some(chip) => protocols(chip),
                None => texts.get("reference-chip-no"),
            }],
        ),
    ];
    if model.page_count > 0 {
        document.insert(3, fact("reference-pages", vec![model.page_count.to_string()]));
    }

    let pattern = model.number.as_ref().unwrap_or(&issuer.number);
    let mut numbers = vec![fixed("reference-number", vec![pattern.clone()])];
    numbers.extend(issuer.personal_number.iter().map(|own| fixed("reference-personal-number", vec![own.clone()])));
    numbers.push(fact("reference-number-note", vec![texts.get("reference-number-digits")]));
    numbers.push(fact("reference-dates", dates(texts, issuer, model)));
    numbers.push(fact("reference-authorities", authorities(texts, issuer)));

    let state = vec![
        fact("reference-state", vec![local(texts, &issuer.name), issuer.own_name.clone()]),
        fixed("reference-code", vec![issuer.code.clone()]),
        fact("reference-nationality", vec![issuer.nationality.clone()]),
        fact("reference-languages", vec![issuer.languages.join(", ")]),
    ];

    let mut groups = vec![group("reference-document", document), group("reference-numbers", numbers)];
    if !record.specimen.genuine.mrz.is_empty() {
        groups.push(group("reference-zone", zone(texts, record)));
    }
    groups.push(group("reference-issuing-state", state));
    groups.push(group("reference-visas", visas(texts, issuer)));
    groups.push(group("reference-stamps", stamps(texts, issuer)));
    groups
}

/// The id that texts know a process by.
fn process_id(model: &Model) -> String {
    serde_json::to_value(model.personalisation)
        .ok()
        .and_then(|id| Some(id.as_str()?.replace('_', "-")))
        .unwrap_or_default()
}

/// How chips of a series are opened, and what they have against copies (ICAO Doc 9303-11); the abbreviations are the standard's.
fn protocols(chip: &Chip) -> String {
    let access = [(chip.access.pace, "PACE"), (chip.access.bac, "BAC")];
    let access = access.into_iter().filter(|(has, _)| *has).map(|(_, name)| name);
    let against_copies = chip.authentication.as_ref().map(|authentication| match authentication.mechanism {
        Mechanism::Active => "AA",
        Mechanism::Chip => "CA",
        Mechanism::PaceMapping => "PACE-CAM",
    });
    access.chain(against_copies).collect::<Vec<_>>().join(" · ")
}

/// Name and dimensions of the format.
fn size(texts: &Texts, model: &Model) -> Vec<String> {
    let mut lines = vec![texts.get(&format!("format-{}", model.format.id()))];
    let page = record_size(model);
    lines.extend(page.map(|(w, h)| format!("{w:.1} × {h:.1} mm")));
    lines
}

fn record_size(model: &Model) -> Option<(f32, f32)> {
    let page = [PageKind::Data, PageKind::Front];
    page.into_iter().find_map(|kind| model.pages.get(&kind)).map(|design| design.size)
}

fn dates(texts: &Texts, issuer: &Issuer, model: &Model) -> Vec<String> {
    let mut lines = vec![issuer.print_date(model.issued_from)];
    lines.push(match &issuer.months {
        Months::Words(words) => words.join(" · "),
        Months::Numeric | Months::NumericWithPeriods => texts.get("reference-months-numeric"),
    });
    lines
}

fn authorities(texts: &Texts, issuer: &Issuer) -> Vec<String> {
    let line = |authority: &crate::issuer::Authority| {
        let from = date(texts, authority.from);
        let when = match authority.until {
            Some(until) => {
                texts.get_with("reference-issued-until", &[("from", from.into()), ("until", date(texts, until).into())])
            }
            None => texts.get_with("reference-issued-since", &[("from", from.into())]),
        };
        format!("{} · {when}", authority.name)
    };
    issuer.authorities.iter().map(line).collect()
}

/// The specimen's zone and what is peculiar to the state in it.
fn zone(texts: &Texts, record: &Record) -> Vec<Fact> {
    let (issuer, model) = (record.issuer, record.model);
    let fact = |name: &str, lines: Vec<String>| Fact { name: texts.get(name), lines, fixed: false };
    let (lines, length) = model.format.size();
    let mut facts = vec![
        Fact { fixed: true, ..fact("reference-specimen", record.specimen.genuine.mrz.clone()) },
        fact(
            "reference-layout",
            vec![texts.get_with("reference-layout-lines", &[("lines", lines.into()), ("length", length.into())])],
        ),
        fact("reference-document-code", document_codes(texts, model)),
        fact("reference-names", vec![texts.get(&format!("truncation-{:?}", issuer.truncation).to_lowercase())]),
    ];
    // Only the letters that a state decides about; all others are spelled as everywhere (ICAO Doc 9303-3 §6).
    let letters: Vec<(char, String)> = issuer.transliteration.into();
    let letters: Vec<String> = letters.iter().map(|(letter, spelling)| format!("{letter} = {spelling}")).collect();
    facts.push(fact("reference-letters", vec![letters.join("   ")]));
    facts
}

fn document_codes(texts: &Texts, model: &Model) -> Vec<String> {
    let mut lines = vec![model.document_code.clone()];
    let open = model.issued_until.is_none_or(|until| until >= LETTER_REQUIRED_FROM);
    let later = model.document_code_on(LETTER_REQUIRED_FROM);
    if open && later != model.document_code {
        let values = [("code", Filled::from(later)), ("day", date(texts, LETTER_REQUIRED_FROM).into())];
        lines.push(texts.get_with("reference-code-from", &values));
    }
    lines
}

fn visas(texts: &Texts, issuer: &Issuer) -> Vec<Fact> {
    let visas = &issuer.visas;
    let fact = |name: &str, lines: Vec<String>| Fact { name: texts.get(name), lines, fixed: false };
    let category = |category: &crate::issuer::VisaCategory| {
        let days = texts.get_with("reference-days", &[("days", Filled::from(usize::from(category.max_days)))]);
        format!("{} · {} · {days}", category.code, category.name)
    };
    let (w, h) = visas.label.size;
    vec![
        fact(
            "reference-visa-format",
            vec![format!("{} · {w} × {h} mm", texts.get(&format!("format-{}", visas.format.id())))],
        ),
        Fact { fixed: true, ..fact("reference-number", vec![visas.number.clone()]) },
        fact(
            "reference-visa-last-day",
            vec![texts.get(match visas.valid_until {
                LastDay::ToEnter => "reference-visa-to-enter",
                LastDay::ToStay => "reference-visa-to-stay",
            })],
        ),
        fact(
            "reference-visa-seal",
            vec![texts.get(if visas.seal { "reference-visa-sealed" } else { "reference-visa-unsealed" })],
        ),
        fact("reference-visa-categories", visas.categories.iter().map(category).collect()),
    ]
}

fn stamps(texts: &Texts, issuer: &Issuer) -> Vec<Fact> {
    let fact = |name: &str, lines: Vec<String>| Fact { name: texts.get(name), lines, fixed: false };
    let impression = |direction: Direction| {
        let design = issuer.stamps.design(direction);
        let glows = issuer.art.inks.get(&design.ink).is_some_and(|ink| ink.uva.iter().any(|v| *v > GLOWS_FROM));
        let (w, h) = design.size;
        let under_uv = texts.get(if glows { "reference-stamp-glows" } else { "reference-stamp-dark" });
        vec![format!("{w} × {h} mm"), under_uv]
    };
    let post = |post: &crate::issuer::Post| {
        let mode = texts.get(&format!("reference-mode-{}", post.mode));
        let since = texts.get_with("reference-issued-since", &[("from", date(texts, post.opened).into())]);
        format!("{} · {mode} · {since}", post.name)
    };
    vec![
        fact("reference-stamp-entry", impression(Direction::Entry)),
        fact("reference-stamp-exit", impression(Direction::Exit)),
        fact("reference-posts", issuer.posts.iter().map(post).collect()),
    ]
}

/// The emission from which on an ink is seen to glow on a dark page.
const GLOWS_FROM: f32 = 0.05;

#[cfg(test)]
mod tests {
    use super::*;
    use crate::issuer::Registry;

    /// Every text that any record asks for is there in every language, so no key is shown to an officer.
    #[test]
    fn records_of_all_models_are_told_in_every_language() {
        let registry = Registry::shipped().unwrap();
        for language in Language::ALL {
            let texts = Texts::new(language);
            for issuer in registry.issuers() {
                for model in &issuer.models {
                    let record = Record::new(&registry, issuer, model).unwrap();
                    let html = reference_html(&texts, &record, &ReferencePictures::default()).unwrap();
                    for key in
                        ["reference-", "feature-", "verify-", "process-", "format-", "truncation-", "kind-", "page-"]
                    {
                        let shown =
                            html.split(key).skip(1).any(|after| after.starts_with(|c: char| c.is_ascii_lowercase()));
                        assert!(!shown, "{language:?} {}: a key beginning with {key} is shown", model.id);
                    }
                    for feature in &model.features {
                        assert_ne!(feature_term(&texts, feature), feature.id, "{language:?}");
                    }
                }
            }
        }
    }

    #[test]
    fn a_record_says_what_is_asked_of_a_document_at_the_counter() {
        let registry = Registry::shipped().unwrap();
        let issuer = registry.issuer("QVA").unwrap();
        let record = Record::new(&registry, issuer, issuer.model("QVA-P-2024").unwrap()).unwrap();
        let html = reference_html(&Texts::new(Language::En), &record, &ReferencePictures::default()).unwrap();
        let zone = record.specimen.genuine.mrz[0].replace('<', "&lt;");
        for words in
            ["QVA-P-2024", "QVA-P-2013", "1 January 2024", "QV#######", "REGISTRY 07", "125.0 × 88.0 mm", &zone]
        {
            assert!(html.contains(words), "{words} is not on the page");
        }
    }
}
