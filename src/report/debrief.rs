//! The debrief of an examination, as a page that any browser shows and prints, and as plain text.

use crate::base::locale::{Texts, Value as Filled, plain};
use crate::case::{Case, Decision};
use crate::forgery::{CONTRADICTIONS, Trace};
use crate::scenario::Scenario;
use crate::scoring::{CaseMarks, Marks};
use crate::session::Session;
use minijinja::value::Serde;
use minijinja::{AutoEscape, Environment, Value, context};
use serde::Serialize;

/// Pictures of one trace, as paths beside the page.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct FaultPicture {
    pub case: usize,
    /// Id of the forgery or oddity, and of the trace.
    pub fault: String,
    pub trace: String,
    /// As presented, and the same page unaltered.
    pub shown: String,
    pub genuine: String,
}

#[derive(Serialize)]
struct CaseView {
    number: usize,
    document: String,
    bearer: String,
    decision: String,
    decision_right: bool,
    expected: String,
    faults: Vec<FindingView>,
    oddities: Vec<FindingView>,
    false_alarms: Vec<String>,
    points: f64,
    possible: f64,
}

#[derive(Serialize)]
struct FindingView {
    title: String,
    summary: String,
    rule: String,
    /// Found, or left alone.
    good: bool,
    verdict: String,
    traces: Vec<TraceView>,
}

#[derive(Serialize)]
struct TraceView {
    place: String,
    how: String,
    observation: String,
    shown: Option<String>,
    genuine: Option<String>,
}

const TEMPLATE: &str = include_str!(concat!(env!("CARGO_MANIFEST_DIR"), "/assets/report/debrief.html.jinja"));

/// The debrief as a page of its own; `pictures` lie beside it.
pub fn debrief_html(
    texts: &Texts,
    scenario: &Scenario,
    cases: &[Case],
    session: &Session,
    marks: &Marks,
    pictures: &[FaultPicture],
) -> Result<String, minijinja::Error> {
    let views = views(texts, cases, session, marks, pictures);
    let mut environment = Environment::new();
    environment.set_auto_escape_callback(|_| AutoEscape::Html);
    environment.add_template("debrief", TEMPLATE)?;
    let words = [
        "debrief-title",
        "debrief-points",
        "debrief-hits",
        "debrief-misses",
        "debrief-false-alarms",
        "debrief-oddities-left",
        "debrief-decision",
        "debrief-expected",
        "debrief-faults",
        "debrief-no-faults",
        "debrief-oddities",
        "debrief-presented",
        "debrief-genuine",
        "debrief-rule",
        "debrief-wrongly-accused",
        "debrief-specimen-note",
    ];
    let words: std::collections::BTreeMap<String, String> =
        words.into_iter().map(|key| (key["debrief-".len()..].replace('-', "_"), texts.get(key))).collect();
    environment.get_template("debrief")?.render(context! {
        lang => texts.language().code(),
        scenario => texts.local(&scenario.title),
        marks => Value::from(Serde(marks)),
        percent => format!("{:.0}", marks.percent),
        verdict => texts.get(if marks.passed { "debrief-passed" } else { "debrief-not-passed" }),
        cases => Value::from(Serde(&views)),
        w => Value::from(Serde(&words)),
    })
}

/// The debrief in a few lines of plain text.
pub fn debrief_text(texts: &Texts, cases: &[Case], session: &Session, marks: &Marks) -> String {
    let mut out = String::new();
    for case in views(texts, cases, session, marks, &[]) {
        let right = |good: bool| if good { "+" } else { "-" };
        out += &format!("{} · {} · {}\n", case.number, case.document, case.bearer);
        for fault in &case.faults {
            out += &format!("  {} {} ({})\n", right(fault.good), fault.title, fault.verdict);
        }
        for oddity in &case.oddities {
            out += &format!("  {} {} ({})\n", right(oddity.good), oddity.title, oddity.verdict);
        }
        for alarm in &case.false_alarms {
            out += &format!("  - {}: {alarm}\n", texts.get("debrief-wrongly-accused"));
        }
        out += &format!("  {} {}: {}\n", right(case.decision_right), texts.get("debrief-decision"), case.decision);
    }
    out += &format!("{}: {:.0} %\n", texts.get("debrief-points"), marks.percent);
    plain(&out)
}

fn views(texts: &Texts, cases: &[Case], session: &Session, marks: &Marks, pictures: &[FaultPicture]) -> Vec<CaseView> {
    cases.iter().zip(&marks.cases).map(|(case, marked)| case_view(texts, case, session, marked, pictures)).collect()
}

fn case_view(texts: &Texts, case: &Case, session: &Session, marked: &CaseMarks, pictures: &[FaultPicture]) -> CaseView {
    let decision = |d: Option<Decision>| {
        d.map_or_else(|| texts.get("debrief-undecided"), |d| texts.get(&format!("decision-{}", d.id())))
    };
    let finding = |fault: &crate::forgery::Fault, good: bool, verdict: &str| FindingView {
        title: texts.get(&format!("{}-title", fault.id)),
        summary: texts.get(&format!("{}-summary", fault.id)),
        rule: texts.get(&format!("{}-rule", fault.id)),
        good,
        verdict: texts.get(verdict),
        traces: fault
            .traces
            .iter()
            .map(|trace| {
                let picture =
                    pictures.iter().find(|p| p.case == case.index && p.fault == fault.id && p.trace == trace.id);
                TraceView {
                    place: place_name(texts, trace),
                    how: how_seen(texts, trace),
                    observation: observation(texts, &fault.id, trace),
                    shown: picture.map(|p| p.shown.clone()),
                    genuine: picture.map(|p| p.genuine.clone()),
                }
            })
            .collect(),
    };
    let state = session.cases.get(case.index);
    CaseView {
        number: case.index + 1,
        document: case.shown.model.clone(),
        bearer: case.bearer.name.clone(),
        decision: decision(marked.decision),
        decision_right: marked.decision_right,
        expected: decision(case.truth.decisions.first().copied()),
        faults: case
            .truth
            .faults
            .iter()
            .zip(&marked.faults)
            .map(|(fault, mark)| {
                let found = mark.found_by.is_some();
                finding(fault, found, if found { "debrief-found" } else { "debrief-missed" })
            })
            .collect(),
        oddities: case
            .truth
            .oddities
            .iter()
            .zip(&marked.oddities)
            .map(|(oddity, mark)| {
                finding(oddity, mark.left_alone, if mark.left_alone { "debrief-left-alone" } else { "debrief-accused" })
            })
            .collect(),
        false_alarms: marked
            .flags
            .iter()
            .filter(|mark| mark.is_false_alarm())
            .filter_map(|mark| state?.flags.get(mark.flag - 1)?.as_ref())
            .map(|flag| format!("{} ({})", texts.get(&format!("{}-title", flag.kind)), page_name(texts, &flag.page)))
            .collect(),
        points: marked.points,
        possible: marked.possible,
    }
}

/// A page's name in the interface's language.
pub fn page_name(texts: &Texts, page: &str) -> String {
    if let Some((document, side)) = page.split_once('/') {
        let (kind, number) = document.split_once('-').unwrap_or((document, ""));
        let kind = texts.get(&format!("kind-{kind}"));
        return format!("{} · {}", format!("{kind} {number}").trim_end(), page_name(texts, side));
    }
    match page {
        "cover" | "data" | "front" | "back" => texts.get(&format!("page-{page}")),
        number => texts.get_with("page-number", &[("number", Filled::from(number))]),
    }
}

/// The page of a trace, and how many more show the same.
pub fn place_name(texts: &Texts, trace: &Trace) -> String {
    let page = page_name(texts, &trace.page);
    if trace.also.is_empty() {
        return page;
    }
    texts.get_with("page-and-more", &[("page", page.into()), ("count", Filled::from(trace.also.len()))])
}

/// What was to be seen at a trace, with what was chosen filled in.
pub fn observation(texts: &Texts, fault: &str, trace: &Trace) -> String {
    let said = |key: &str, value: &str| match key {
        // Fields and mechanisms go by their ids.
        "mechanism" => texts.get(&format!("mechanism-{value}")),
        "fields" => value.split(',').map(|field| texts.get(&format!("field-{field}"))).collect::<Vec<_>>().join(", "),
        _ => value.to_owned(),
    };
    let values: Vec<(&str, Filled)> =
        trace.detail.iter().map(|(k, v)| (k.as_str(), Filled::from(said(k, v)))).collect();
    let whose = if CONTRADICTIONS.contains(&trace.id.as_str()) { "trace" } else { fault };
    texts.get_with(&format!("{whose}-{}", trace.id), &values)
}

/// The lights and tools that show a trace, as a list of words.
pub fn how_seen(texts: &Texts, trace: &Trace) -> String {
    let lights = trace.lights.iter().map(|light| texts.get(&format!("light-{}", light.id())));
    let tools = trace.tools.iter().map(|tool| texts.get(&format!("tool-{}", tool.id())));
    lights.chain(tools).collect::<Vec<_>>().join(" · ")
}
