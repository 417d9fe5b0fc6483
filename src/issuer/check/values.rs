//! What a state may print in each field, by its own lists: the longest of it has to fit.

use super::{Page, written_with};
use crate::base::date::{Date, PartialDate};
use crate::document::visible_date::Months;
use crate::issuer::{Issuer, Lettering, Model, Paper};

/// A text that may stand in a field, and where in the file it comes from.
pub struct Value {
    pub text: String,
    pub path: Option<String>,
}

/// Fields of a document.
const ON_DOCUMENTS: &[&str] = &[
    "document_code",
    "issuing_state",
    "number",
    "surname",
    "given_names",
    "nationality",
    "date_of_birth",
    "sex",
    "place_of_birth",
    "surname_own",
    "given_names_own",
    "place_of_birth_own",
    "date_of_issue",
    "date_of_expiry",
    "authority",
    "personal_number",
    "signature",
];

/// Fields of a visa label.
const ON_LABELS: &[&str] = &[
    "place_of_issue",
    "valid_from",
    "valid_until",
    "entries",
    "visa_number",
    "category",
    "duration",
    "name",
    "nationality",
    "date_of_birth",
    "sex",
    "passport_number",
];

/// Fields of supporting papers that traveller and journey decide.
const ON_PAPERS: &[&str] = &[
    "paper_number",
    "passport_number",
    "passenger",
    "child",
    "guest",
    "worker",
    "date_of_birth",
    "parent_1",
    "parent_2",
    "companion",
    "host",
    "signatory",
    "manager",
    "booking",
    "from",
    "to",
    "return_from",
    "return_to",
    "state",
    "destination",
    "town",
    "work_place",
    "place_of_issue",
    "date_of_issue",
    "date_of_travel",
    "date_of_return",
    "stay_from",
    "stay_until",
    "term_from",
    "term_until",
    "valid_until",
];

/// The ids of fields that such a page can have.
pub fn ids(page: &Page) -> &'static [&'static str] {
    match (page.paper, page.model) {
        (Some(_), _) => ON_PAPERS,
        (None, Some(_)) => ON_DOCUMENTS,
        (None, None) => ON_LABELS,
    }
}

/// Texts that may stand in the field, among them the widest in this style; none if no such page has the field.
pub fn values(issuer: &Issuer, page: &Page, id: &str, style: &Lettering) -> Option<Vec<Value>> {
    if let Some(paper) = page.paper {
        let listed: Vec<Value> = paper.entries(id).map(|(path, text)| number(&path, text, style)).collect();
        if !listed.is_empty() {
            return Some(listed);
        }
    }
    let id = ids(page).iter().copied().find(|known| *known == id)?;
    if let Some(paper) = page.paper {
        // What the state's own file lists has no place in this one.
        let texts = on_paper(issuer, paper, id, style).into_iter();
        return Some(texts.map(|value| Value { path: value.path.filter(|path| path == "number"), ..value }).collect());
    }
    Some(match page.model {
        Some(model) => on_document(issuer, model, id, style),
        None => on_label(issuer, id, style),
    })
}

fn on_document(issuer: &Issuer, model: &Model, id: &str, style: &Lettering) -> Vec<Value> {
    match id {
        "document_code" => {
            let series = written_with(issuer, model, &|variation| variation.document_code.is_some());
            let path = format!("{}.document_code", series.path);
            vec![from(path, model.document_code.trim_end_matches('<'))]
        }
        "issuing_state" => vec![from("code".to_owned(), &issuer.code)],
        "number" => match &model.number {
            Some(pattern) => {
                let series = written_with(issuer, model, &|variation| variation.number.is_some());
                vec![number(&format!("{}.number", series.path), pattern, style)]
            }
            None => vec![number("number", &issuer.number, style)],
        },
        "surname" => list("names.surnames", issuer.names.surnames.iter().map(|name| name.to_uppercase())),
        "given_names" => given_names(issuer, style),
        "nationality" => vec![from("nationality".to_owned(), &issuer.nationality)],
        "date_of_birth" => dates(issuer, true),
        "date_of_issue" | "date_of_expiry" => dates(issuer, false),
        "sex" => words(&["F", "M", "X"]),
        "place_of_birth" => list("places", issuer.places.iter().map(|place| place.to_uppercase())),
        "surname_own" => own(issuer, "names.surnames", &issuer.names.surnames),
        "given_names_own" => {
            let names =
                [("names.given_female", &issuer.names.given_female), ("names.given_male", &issuer.names.given_male)];
            names.into_iter().flat_map(|(path, names)| own(issuer, path, names)).collect()
        }
        "place_of_birth_own" => own(issuer, "places", &issuer.places),
        "authority" => issuer
            .authorities
            .iter()
            .enumerate()
            .map(|(i, authority)| from(format!("authorities[{i}].name"), &authority.name))
            .collect(),
        "personal_number" => {
            issuer.personal_number.iter().map(|pattern| number("personal_number", pattern, style)).collect()
        }
        // Signed by hand: beside its caption only what stands there for a child who cannot sign is printed.
        "signature" => issuer.minors.unsigned.iter().map(|words| from("minors.unsigned".to_owned(), words)).collect(),
        _ => Vec::new(),
    }
}

/// Holders of visas are citizens of other states; the state's own names and numbers stand for theirs.
fn on_label(issuer: &Issuer, id: &str, style: &Lettering) -> Vec<Value> {
    match id {
        "place_of_issue" => list("places", issuer.places.iter().map(|place| place.to_uppercase())),
        "valid_from" | "valid_until" => dates(issuer, false),
        "date_of_birth" => dates(issuer, true),
        "entries" => words(&["1", "MULT"]),
        "visa_number" => vec![number("visas.number", &issuer.visas.number, style)],
        "category" => issuer
            .visas
            .categories
            .iter()
            .enumerate()
            .map(|(i, category)| from(format!("visas.categories[{i}].code"), &category.code))
            .collect(),
        "duration" => issuer
            .visas
            .categories
            .iter()
            .enumerate()
            .map(|(i, category)| from(format!("visas.categories[{i}].max_days"), &category.max_days.to_string()))
            .collect(),
        "name" => {
            let surname = widest(issuer.names.surnames.iter(), style).map_or("", |(_, name)| name);
            let given = given_names(issuer, style).pop().map(|value| value.text).unwrap_or_default();
            vec![Value { text: issuer.label_name(surname, &given), path: None }]
        }
        "nationality" => vec![from("code".to_owned(), &issuer.code)],
        "sex" => words(&["F", "M", "X"]),
        "passport_number" => vec![number("number", &issuer.number, style)],
        _ => Vec::new(),
    }
}

/// What a paper says of a traveller from that state.
fn on_paper(issuer: &Issuer, paper: &Paper, id: &str, style: &Lettering) -> Vec<Value> {
    let surname = || widest(issuer.names.surnames.iter(), style).map_or("", |(_, name)| name).to_owned();
    let given = || given_names(issuer, style).pop().map(|value| value.text).unwrap_or_default();
    match id {
        "paper_number" => paper.model.number.iter().map(|pattern| number("number", pattern, style)).collect(),
        "passenger" => words(&[&issuer.ticket_name(&surname(), &given())]),
        "child" | "guest" | "worker" => words(&[&issuer.written_name(&surname(), &given())]),
        "parent_1" | "parent_2" | "companion" | "host" | "signatory" | "manager" => {
            let given = issuer.names.given_female.iter().chain(&issuer.names.given_male);
            let given = widest(given, style).map_or("", |(_, name)| name);
            words(&[&issuer.written_name(&surname(), given)])
        }
        "passport_number" => vec![number("", &issuer.number, style)],
        "booking" => words(&["WMWMWM"]),
        "from" | "to" | "return_from" | "return_to" => {
            list("", issuer.posts.iter().map(|post| post.name.to_uppercase()))
        }
        "state" => words(&[&issuer.name.en.to_uppercase()]),
        "destination" => words(&[&issuer.name.en]),
        "place_of_issue" | "town" | "work_place" => list("", issuer.places.iter().cloned()),
        "date_of_birth" => dates(issuer, true),
        _ => dates(issuer, false),
    }
}

fn from(path: String, text: &str) -> Value {
    Value { text: text.to_owned(), path: Some(path) }
}

fn words(words: &[&str]) -> Vec<Value> {
    words.iter().map(|word| Value { text: (*word).to_owned(), path: None }).collect()
}

fn list(path: &str, texts: impl Iterator<Item = String>) -> Vec<Value> {
    texts.enumerate().map(|(index, text)| Value { text, path: Some(format!("{path}[{index}]")) }).collect()
}

/// Names in the state's own script.
fn own(issuer: &Issuer, path: &str, texts: &[String]) -> Vec<Value> {
    list(path, texts.iter().map(|text| issuer.spelled(text).to_uppercase()))
}

/// Every given name, and last the widest two that one person may bear.
fn given_names(issuer: &Issuer, style: &Lettering) -> Vec<Value> {
    let lists = [("names.given_female", &issuer.names.given_female), ("names.given_male", &issuer.names.given_male)];
    let pair = |(path, names): (&str, &Vec<String>)| {
        let (first, name) = widest(names.iter(), style)?;
        let others = names.iter().filter(|other| *other != name);
        let second = widest(others, style).map(|(_, second)| format!(" {}", second.to_uppercase()));
        let text = name.to_uppercase() + &second.unwrap_or_default();
        Some(Value { text, path: Some(format!("{path}[{first}]")) })
    };
    let mut pairs: Vec<Value> = lists.into_iter().filter_map(pair).collect();
    pairs.sort_by(|a, b| style.width(&a.text).total_cmp(&style.width(&b.text)));
    let single = |(path, names): (&str, &Vec<String>)| list(path, names.iter().map(|name| name.to_uppercase()));
    lists.into_iter().flat_map(single).chain(pairs).collect()
}

/// The name that is widest in capitals, and its place among those given.
fn widest<'n>(names: impl Iterator<Item = &'n String>, style: &Lettering) -> Option<(usize, &'n String)> {
    let width = |name: &str| style.width(&name.to_uppercase());
    names.enumerate().max_by(|(_, a), (_, b)| width(a).total_cmp(&width(b)))
}

/// A number by its pattern, of the widest digits.
fn number(path: &str, pattern: &str, style: &Lettering) -> Value {
    let width = |digit: &char| style.width(&digit.to_string());
    let widest = ('0'..='9').max_by(|a, b| width(a).total_cmp(&width(b))).unwrap_or('0');
    from(path.to_owned(), &pattern.replace('#', &widest.to_string()))
}

/// A day of every month; of births also one of which only the year is known.
fn dates(issuer: &Issuer, of_birth: bool) -> Vec<Value> {
    let in_words = matches!(issuer.months, Months::Words(_));
    let mut dates: Vec<Value> = (1..=12i8)
        .map(|month| Value {
            text: issuer.print_date(Date::constant(2028, month, 28)),
            path: in_words.then(|| format!("months[{}]", month - 1)),
        })
        .collect();
    if of_birth {
        let year_only = PartialDate { year: 1988, month: None, day: None };
        dates.push(Value { text: issuer.print_date(year_only), path: None });
    }
    dates
}
