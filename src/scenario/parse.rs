//! From the text of a scenario file to a checked scenario, or to everything that is wrong with it.

use super::checked::{
    Ages, Briefing, CasePlan, Feedback, Fixed, Further, Generated, Rubric, Scenario, Seeded, TimeMode,
};
use super::vocabulary::{Known, Vocabulary};
use super::{code, raw};
use crate::base::date::Date;
use crate::base::diagnostic::{Code, Problem, suggestion};
use crate::base::locale::{Language, LocalText};
use crate::base::ron_file::{MISSING_FIELD, RonFile};
use crate::document::Cast;
use std::collections::BTreeMap;
use std::ops::RangeInclusive;

/// What the name of a scenario file ends in.
pub const SUFFIX: &str = ".scenario.ron";

/// Cases that one entry may generate.
const COUNT: RangeInclusive<u16> = 1..=200;
/// Seconds that a case may take where it is timed.
const SECONDS: RangeInclusive<u16> = 5..=3600;
/// How old holders may be, in years; faces are drawn from school age on.
pub(super) const AGES: RangeInclusive<u16> = 6..=80;
/// The most points that one thing may bring.
const MOST_POINTS: u16 = 100;

/// The scenario in a file with what is doubtful about it, or everything that keeps it from being used (and what is
/// doubtful). `file` is the name to show; `-` is standard input and needs no ending.
pub fn parse(file: &str, bytes: &[u8], words: &Vocabulary) -> Result<(Scenario, Vec<Problem>), Vec<Problem>> {
    let mut ron = RonFile::open(file, bytes)?;
    if file != "-" && !file.ends_with(SUFFIX) {
        let problem = Problem::new(&code::SUFFIX, file, format!("the name of a scenario file ends in `{SUFFIX}`"));
        ron.add(problem.hint("rename the file").warning());
    }
    let raw = ron.read::<raw::Scenario>();
    let mut check = Check { ron, words, tools: Vec::new(), tools_are_clear: true };
    let scenario = raw.and_then(|raw| check.scenario(raw));
    let problems = check.ron.into_problems();
    match scenario {
        Some(scenario) if !problems.iter().any(Problem::is_error) => Ok((scenario, problems)),
        _ => Err(problems),
    }
}

/// A problem for each scenario whose id another one before it has.
pub fn same_id<'a>(scenarios: impl IntoIterator<Item = (&'a str, &'a Scenario)>) -> Vec<Problem> {
    let mut first: BTreeMap<&str, &str> = BTreeMap::new();
    let mut problems = Vec::new();
    for (file, scenario) in scenarios {
        match first.get(scenario.id.as_str()) {
            None => {
                first.insert(&scenario.id, file);
            }
            Some(other) => problems.push(
                Problem::new(&code::ID, file, format!("the id `{}` is that of {other} as well", scenario.id))
                    .in_field("id")
                    .hint("give one of the two another id"),
            ),
        }
    }
    problems
}

struct Check<'a> {
    ron: RonFile,
    words: &'a Vocabulary<'a>,
    /// Tools on the desk, once they are known.
    tools: Vec<String>,
    /// Whether each of them could be read and is known, so that it can be said what they do not show.
    tools_are_clear: bool,
}

impl Check<'_> {
    /// The scenario; none without a date to set it on.
    fn scenario(&mut self, raw: raw::Scenario) -> Option<Scenario> {
        self.tools = self.tools(raw.tools);
        let briefing = match raw.briefing {
            Some(briefing) => self.briefing(briefing),
            None => {
                self.missing("briefing");
                None
            }
        };
        Some(Scenario {
            id: self.id(raw.id),
            title: self.needed_text("title", raw.title),
            author: self.needed_line("author", raw.author),
            licence: self.needed_line("licence", raw.licence),
            version: self.needed_line("version", raw.version),
            summary: self.needed_text("summary", raw.summary),
            aims: self.texts("aims", raw.aims),
            tools: self.tools.clone(),
            time: self.time(raw.time),
            feedback: match raw.feedback {
                raw::Feedback::AfterEach => Feedback::AfterEach,
                raw::Feedback::AtEnd => Feedback::AtEnd,
            },
            undo_allowed: raw.undo_allowed.unwrap_or(true),
            reveal_hints: raw.reveal_hints,
            photographs: raw.photographs.map(|folder| self.folder("photographs", folder)),
            cast: Cast::default(),
            cases: self.cases(raw.cases),
            rubric: self.rubric(raw.rubric),
            // Last, so that a missing date hides nothing that is wrong with the rest.
            briefing: briefing?,
        })
    }

    fn id(&mut self, id: Option<String>) -> String {
        let id = self.needed_line("id", id);
        if id.len() > 64 || !id.chars().all(|c| matches!(c, 'a'..='z' | '0'..='9' | '-')) {
            let advice = "use small letters, digits and hyphens, 64 at most".to_owned();
            self.tell(&code::ID, "id", format!("`{id}` cannot be an id"), Some(advice));
        }
        id
    }

    /// A folder beside the file, and no way out of it.
    fn folder(&mut self, path: &str, folder: String) -> String {
        let is_name = !folder.is_empty()
            && folder.trim() == folder
            && !folder.starts_with('.')
            && !folder.contains(['/', '\\', ':', '\0']);
        if !is_name {
            let advice = "give the name of a folder beside the scenario, without a path: \"photographs\"".to_owned();
            self.tell(&code::PHOTOGRAPHS, path, format!("`{folder}` is not the name of a folder"), Some(advice));
        }
        folder
    }

    fn briefing(&mut self, raw: raw::Briefing) -> Option<Briefing> {
        let date = self.date("briefing.date", raw.date);
        let state = self.needed_line("briefing.state", raw.state);
        self.issuer("briefing.state", &state);
        let post = self.needed_text("briefing.post", raw.post);
        let task = self.needed_text("briefing.task", raw.task);
        let rules = self.texts("briefing.rules", raw.rules);
        Some(Briefing { post, date: date?, state, rules, task })
    }

    fn date(&mut self, path: &str, text: Option<String>) -> Option<Date> {
        let text = self.needed_line(path, text);
        if text.is_empty() {
            return None;
        }
        let parts: Vec<i16> = text.split('-').filter_map(|part| part.parse().ok()).collect();
        let in_form = text.len() == "2031-03-14".len() && parts.len() == 3 && text.split('-').count() == 3;
        let date = in_form.then(|| Date::parse(&text)).flatten();
        if date.is_none() {
            let advice = match parts[..] {
                [year, month @ 1..=12, _] if in_form => last_day(year, month),
                _ => None,
            };
            let advice = advice.unwrap_or_else(|| "write the date as year-month-day: 2031-03-14".to_owned());
            self.tell(&code::DATE, path, format!("`{text}` is not a day of the calendar"), Some(advice));
        }
        date
    }

    fn tools(&mut self, raw: Option<Vec<String>>) -> Vec<String> {
        self.tools_are_clear = raw.is_some() && !self.ron.is_unread("tools");
        let Some(raw) = raw else {
            self.missing("tools");
            return Vec::new();
        };
        let mut tools: Vec<String> = Vec::new();
        for (index, tool) in raw.into_iter().enumerate() {
            if self.ron.is_full() {
                break;
            }
            let path = format!("tools[{index}]");
            if tools.contains(&tool) {
                self.tell(
                    &code::TOOL_TWICE,
                    &path,
                    format!("`{tool}` is on the desk already"),
                    Some("remove it".to_owned()),
                );
                continue;
            }
            if !self.words.tools.contains(&tool.as_str()) {
                self.tools_are_clear = false;
                self.unknown(&code::UNKNOWN_TOOL, &path, "tool", &tool, &self.words.tools);
            }
            tools.push(tool);
        }
        if !tools.iter().any(|tool| tool == "white") && self.tools_are_clear {
            let advice = Some("add \"white\" to the list".to_owned());
            self.tell(&code::NO_WHITE_LIGHT, "tools", "there is no white light on this desk", advice);
        }
        tools
    }

    fn time(&mut self, raw: raw::Time) -> TimeMode {
        let raw::Time::PerCase(raw::PerCase { seconds }) = raw else { return TimeMode::Untimed };
        let path = "time.seconds";
        let Some(seconds) = seconds else {
            self.missing(path);
            return TimeMode::Untimed;
        };
        if !SECONDS.contains(&seconds) {
            let amount = if seconds < *SECONDS.start() { "too short" } else { "too long" };
            let advice = format!("give {} to {} seconds, or write `time: untimed`", SECONDS.start(), SECONDS.end());
            self.tell(&code::TIME, path, format!("{seconds} seconds for a case is {amount}"), Some(advice));
        }
        TimeMode::PerCase { seconds }
    }

    fn rubric(&mut self, raw: raw::Rubric) -> Rubric {
        let default = Rubric::default();
        let mut points = |name: &str, value: Option<u16>, default: u16| {
            let value = value.unwrap_or(default);
            if value > MOST_POINTS {
                let message = format!("`{name}` is {value}, and {MOST_POINTS} is the most");
                let advice = (name == "pass_mark").then(|| "write a percentage: 70 is seventy in a hundred".to_owned());
                self.tell(&code::POINTS, &format!("rubric.{name}"), message, advice);
            }
            value
        };
        let rubric = Rubric {
            hit: points("hit", raw.hit, default.hit),
            miss: points("miss", raw.miss, default.miss),
            false_alarm: points("false_alarm", raw.false_alarm, default.false_alarm),
            place: points("place", raw.place, default.place),
            kind: points("kind", raw.kind, default.kind),
            decision: points("decision", raw.decision, default.decision),
            pass_mark: points("pass_mark", raw.pass_mark, default.pass_mark),
        };
        if [rubric.hit, rubric.place, rubric.kind, rubric.decision].iter().all(|&points| points == 0) {
            let advice = Some("give points for a hit, its place, its kind or the decision".to_owned());
            self.tell(&code::POINTS, "rubric", "nothing brings any points", advice);
        }
        rubric
    }

    fn cases(&mut self, raw: Option<Vec<raw::Case>>) -> Vec<CasePlan> {
        let Some(raw) = raw else {
            self.missing("cases");
            return Vec::new();
        };
        if raw.is_empty() && !self.ron.is_unread("cases") {
            let advice = Some("add `fixed(…)` or `generated(…)`".to_owned());
            self.tell(&code::CASE_COUNT, "cases", "there is no case", advice);
        }
        let plan = |(index, case)| {
            let path = format!("cases[{index}]");
            match case {
                raw::Case::Fixed(fixed) => CasePlan::Fixed(self.fixed(&path, fixed)),
                raw::Case::Generated(generated) => CasePlan::Generated(self.generated(&path, generated)),
            }
        };
        raw.into_iter().enumerate().map(plan).collect()
    }

    fn fixed(&mut self, path: &str, raw: raw::Fixed) -> Fixed {
        let words = self.words;
        let field = |name: &str| format!("{path}.{name}");
        let visa = raw.visa.unwrap_or(true);
        let issuer = self.needed_line(&field("issuer"), raw.issuer);
        self.model(path, &issuer, raw.model.as_deref());
        let documents = raw.documents.into_iter().enumerate();
        let documents =
            documents.map(|(index, raw)| self.further(&format!("{path}.documents[{index}]"), raw, &issuer)).collect();
        if let Some(decision) = &raw.decision
            && !words.decisions.contains(&decision.as_str())
        {
            self.unknown(&code::UNKNOWN_DECISION, &field("decision"), "decision", decision, &words.decisions);
        }
        let faults = self.seeded(&field("faults"), raw.faults, &code::UNKNOWN_FORGERY);
        for (index, fault) in faults.iter().enumerate() {
            let path = format!("{}[{index}].id", field("faults"));
            let Some(known) = words.forgeries.iter().find(|known| known.id == fault.id) else { continue };
            self.solvable(&path, known);
            if known.group == "visa" && !visa {
                let advice = Some("remove `visa: false`, or choose another fault".to_owned());
                self.tell(
                    &code::NO_VISA,
                    &path,
                    format!("`{}` is a fault of a visa, and there is none", fault.id),
                    advice,
                );
            }
        }
        Fixed {
            issuer,
            model: raw.model,
            visa,
            age: raw.age.and_then(|age| self.ages(&field("age"), age)),
            bearer: raw.bearer.map(|text| self.text(&field("bearer"), text)),
            faults,
            oddities: self.seeded(&field("oddities"), raw.oddities, &code::UNKNOWN_ODDITY),
            decision: raw.decision,
            guidance: self.texts(&field("guidance"), raw.guidance),
            documents,
        }
    }

    /// From which age to which; none where that makes no sense, which is told.
    fn ages(&mut self, path: &str, raw: raw::Ages) -> Option<Ages> {
        let mut age = |name: &str, age: Option<u16>| {
            let path = format!("{path}.{name}");
            let Some(age) = age else {
                self.missing(&path);
                return None;
            };
            if !AGES.contains(&age) {
                let advice = format!("give {} to {}", AGES.start(), AGES.end());
                self.tell(&code::AGE, &path, format!("no holder is {age} years old"), Some(advice));
                return None;
            }
            u8::try_from(age).ok()
        };
        let (from, to) = (age("from", raw.from), age("to", raw.to));
        let (from, to) = (from?, to?);
        if from > to {
            let advice = Some(format!("write (from: {to}, to: {from})"));
            self.tell(&code::AGE, path, "the least age is above the greatest", advice);
            return None;
        }
        Some(Ages { from, to })
    }

    /// A further document; of the same state where none is named.
    fn further(&mut self, path: &str, raw: raw::Further, issuer: &str) -> Further {
        let words = self.words;
        let field = |name: &str| format!("{path}.{name}");
        let issuer = raw.issuer.unwrap_or_else(|| issuer.to_owned());
        let model = self.needed_line(&field("model"), raw.model);
        if !words.papers.contains(&model.as_str()) {
            self.model(path, &issuer, Some(&model).filter(|model| !model.is_empty()).map(String::as_str));
        }
        let faults = self.seeded(&field("faults"), raw.faults, &code::UNKNOWN_FORGERY);
        for (index, fault) in faults.iter().enumerate() {
            if let Some(known) = words.forgeries.iter().find(|known| known.id == fault.id) {
                self.solvable(&format!("{}[{index}].id", field("faults")), known);
            }
        }
        let oddities = self.seeded(&field("oddities"), raw.oddities, &code::UNKNOWN_ODDITY);
        Further { issuer, model, faults, oddities }
    }

    /// Whether the issuing state at `path` is known, and has the model that is named, if any is.
    fn model(&mut self, path: &str, issuer: &str, model: Option<&str>) {
        let words = self.words;
        if self.issuer(&format!("{path}.issuer"), issuer)
            && let Some(model) = model
            && let Some(known) = words.issuers.iter().find(|known| known.code == issuer)
            && !known.models.contains(&model)
        {
            let message = format!("{issuer} has no document model `{model}`");
            let near = suggestion(model, known.models.iter().copied());
            self.tell(&code::UNKNOWN_MODEL, &format!("{path}.model"), message, near);
        }
    }

    /// Forgeries or oddities with their settings; `unknown` says which of the two.
    fn seeded(&mut self, path: &str, raw: Vec<raw::Seeded>, unknown: &'static Code) -> Vec<Seeded> {
        let words = self.words;
        let (what, known, others, elsewhere) = match unknown.id == code::UNKNOWN_FORGERY.id {
            true => ("forgery", &words.forgeries, &words.oddities, "it is an honest oddity: name it under `oddities`"),
            false => ("oddity", &words.oddities, &words.forgeries, "it is a forgery: name it under `faults`"),
        };
        let mut seeded: Vec<Seeded> = Vec::new();
        for (index, raw) in raw.into_iter().enumerate() {
            if self.ron.is_full() {
                break;
            }
            let path = format!("{path}[{index}]");
            let id_path = format!("{path}.id");
            let id = self.needed_line(&id_path, raw.id);
            if seeded.iter().any(|other| other.id == id) && !id.is_empty() {
                self.twice(&id_path, &id);
            }
            if others.iter().any(|other| other.id == id) {
                self.tell(unknown, &id_path, format!("`{id}` is not a known {what}"), Some(elsewhere.to_owned()));
            } else if let Some(known) = known.iter().find(|known| known.id == id) {
                self.settings(&format!("{path}.settings"), known, &raw.settings);
            } else if !id.is_empty() {
                let ids: Vec<&str> = known.iter().map(|known| known.id).collect();
                self.unknown(unknown, &id_path, what, &id, &ids);
            }
            seeded.push(Seeded { id, settings: raw.settings });
        }
        seeded
    }

    fn settings(&mut self, path: &str, known: &Known, settings: &BTreeMap<String, f64>) {
        for (name, value) in settings {
            let path = format!("{path}.{name}");
            match known.settings.iter().find(|setting| setting.name == name) {
                Some(setting) if (setting.min..=setting.max).contains(value) => {}
                Some(setting) => {
                    let message = format!("`{name}` is {value}, which is out of its range");
                    let advice = format!("give {} to {}", setting.min, setting.max);
                    self.tell(&code::SETTING_RANGE, &path, message, Some(advice));
                }
                None => {
                    let names: Vec<&str> = known.settings.iter().map(|setting| setting.name).collect();
                    let advice = suggestion(name, names).or_else(|| Some(format!("`{}` has no settings", known.id)));
                    let message = format!("`{}` has no setting `{name}`", known.id);
                    let problem = advised(self.ron.problem_with_name(&code::UNKNOWN_SETTING, &path, message), advice);
                    self.ron.add(problem);
                }
            }
        }
    }

    fn generated(&mut self, path: &str, raw: raw::Generated) -> Generated {
        let words = self.words;
        let field = |name: &str| format!("{path}.{name}");
        let count = raw.count.unwrap_or_else(|| {
            self.missing(&field("count"));
            1
        });
        if !COUNT.contains(&count) {
            let advice = format!("give {} to {}", COUNT.start(), COUNT.end());
            self.tell(&code::CASE_COUNT, &field("count"), format!("{count} cases cannot be made"), Some(advice));
        }
        let prevalence = raw.prevalence.unwrap_or_else(|| {
            self.missing(&field("prevalence"));
            0.0
        });
        let oddity_rate = raw.oddity_rate.unwrap_or(0.0);
        let difficulty = raw.difficulty.unwrap_or((0.0, 1.0));
        self.share(&field("prevalence"), prevalence);
        self.share(&field("oddity_rate"), oddity_rate);
        let in_range =
            self.share(&field("difficulty[0]"), difficulty.0) & self.share(&field("difficulty[1]"), difficulty.1);
        if in_range && difficulty.0 > difficulty.1 {
            let advice = format!("write ({}, {})", difficulty.1, difficulty.0);
            let message = "the least difficulty is above the greatest";
            self.tell(&code::SHARE, &field("difficulty"), message, Some(advice));
        }
        let forgeries =
            self.chosen(&field("forgeries"), &raw.forgeries, &words.forgeries, &code::UNKNOWN_FORGERY, true);
        if forgeries.is_empty() && prevalence > 0.0 && raw.forgeries.is_empty() && self.tools_are_clear {
            let advice = Some("put more tools on the desk, or set the prevalence to 0".to_owned());
            self.tell(&code::NOT_SOLVABLE, path, "no forgery can be seen with the tools of this desk", advice);
        }
        let oddities = self.chosen(&field("oddities"), &raw.oddities, &words.oddities, &code::UNKNOWN_ODDITY, false);
        for (index, issuer) in raw.issuers.iter().enumerate() {
            if self.ron.is_full() {
                break;
            }
            let path = format!("{}[{index}]", field("issuers"));
            self.issuer(&path, issuer);
            if raw.issuers[..index].contains(issuer) {
                self.twice(&path, issuer);
            }
        }
        let issuers = match raw.issuers.is_empty() {
            true => words.issuers.iter().map(|issuer| issuer.code.to_owned()).collect(),
            false => raw.issuers,
        };
        let age = raw.age.and_then(|age| self.ages(&field("age"), age));
        Generated { count, prevalence, forgeries, oddities, oddity_rate, difficulty, issuers, age }
    }

    /// What the ids and groups of a list stand for, in the order of the catalogue; an empty list for all. Where they are
    /// to be found by the trainee, those of a group that this desk cannot show are left out.
    fn chosen(
        &mut self,
        path: &str,
        names: &[String],
        all: &[Known],
        unknown: &'static Code,
        findable: bool,
    ) -> Vec<String> {
        for (index, name) in names.iter().enumerate() {
            if self.ron.is_full() {
                break;
            }
            let path = format!("{path}[{index}]");
            if names[..index].contains(name) {
                self.twice(&path, name);
                continue;
            }
            if let Some(known) = all.iter().find(|known| known.id == name) {
                if findable {
                    self.solvable(&path, known);
                }
            } else if !all.iter().any(|known| known.group == name) {
                let mut candidates: Vec<&str> = all.iter().map(|known| known.id).collect();
                candidates.extend(all.iter().map(|known| known.group).collect::<std::collections::BTreeSet<_>>());
                let what = if findable { "forgery or group" } else { "oddity" };
                self.unknown(unknown, &path, what, name, &candidates);
            } else if findable
                && self.tools_are_clear
                && all.iter().all(|known| known.group != name || !known.tools_wanting(&self.tools).is_empty())
            {
                let advice = Some("put more tools on the desk, or choose another group".to_owned());
                let message = format!("no forgery of `{name}` can be seen with the tools of this desk");
                self.tell(&code::NOT_SOLVABLE, &path, message, advice);
            }
        }
        let wanted =
            |known: &&Known| names.is_empty() || names.iter().any(|name| name == known.id || name == known.group);
        let shows = |known: &&Known| !findable || known.tools_wanting(&self.tools).is_empty();
        all.iter().filter(wanted).filter(shows).map(|known| known.id.to_owned()).collect()
    }

    fn solvable(&mut self, path: &str, known: &Known) {
        let wanting = known.tools_wanting(&self.tools);
        if wanting.is_empty() || !self.tools_are_clear {
            return;
        }
        let wanting: Vec<String> = wanting.into_iter().map(|tool| format!("\"{tool}\"")).collect();
        let advice = format!("add {} to `tools`, or choose another fault", wanting.join(" and "));
        let message = format!("`{}` cannot be seen with the tools of this desk", known.id);
        self.tell(&code::NOT_SOLVABLE, path, message, Some(advice));
    }

    /// Whether the state is known.
    fn issuer(&mut self, path: &str, issuer: &str) -> bool {
        let codes: Vec<&str> = self.words.issuers.iter().map(|known| known.code).collect();
        let known = codes.contains(&issuer);
        if !known && !issuer.is_empty() {
            self.unknown(&code::UNKNOWN_ISSUER, path, "issuing state", issuer, &codes);
        }
        known
    }

    /// Whether a share is one.
    fn share(&mut self, path: &str, value: f32) -> bool {
        let good = (0.0..=1.0).contains(&value);
        if !good {
            let percent =
                (1.0 < value && value <= 100.0).then(|| format!("; {value} in a hundred is {}", value / 100.0));
            let advice = format!("give 0 to 1{}", percent.unwrap_or_default());
            self.tell(&code::SHARE, path, format!("{value} is not a share"), Some(advice));
        }
        good
    }

    fn needed_text(&mut self, path: &str, raw: Option<raw::Text>) -> LocalText {
        match raw {
            Some(raw) => self.text(path, raw),
            None => {
                self.missing(path);
                LocalText::default()
            }
        }
    }

    fn texts(&mut self, path: &str, raw: Vec<raw::Text>) -> Vec<LocalText> {
        raw.into_iter().enumerate().map(|(index, text)| self.text(&format!("{path}[{index}]"), text)).collect()
    }

    fn text(&mut self, path: &str, raw: raw::Text) -> LocalText {
        let codes: Vec<&str> = Language::ALL.into_iter().map(Language::code).collect();
        let mut text = LocalText::default();
        for (id, words) in raw {
            match Language::ALL.into_iter().find(|language| language.code() == id) {
                Some(language) => {
                    text.0.insert(language, words);
                }
                None => {
                    let problem = self.ron.problem_with_name(
                        &code::UNKNOWN_LANGUAGE,
                        &format!("{path}.{id}"),
                        format!("unknown language `{id}`"),
                    );
                    self.ron.add(advised(problem, suggestion(&id, codes.iter().copied())));
                }
            }
        }
        let missing = text.missing();
        if self.ron.is_unread(path) {
            return text;
        }
        if missing.contains(&Language::En) {
            let advice = Some("write at least {\"en\": \"…\"}".to_owned());
            self.tell(&code::MISSING_TEXT, path, "there is no English text here", advice);
        } else if !missing.is_empty() {
            let names: Vec<&str> = missing.iter().map(|language| language.code()).collect();
            let message = format!("there is no translation into {}", names.join(" and "));
            let problem = self.ron.problem_with_name(&code::MISSING_LANGUAGE, path, message);
            self.ron.add(problem.hint("English is shown instead").warning());
        }
        text
    }

    /// A line that is needed, without blanks around it; empty where it is missing, which is told.
    fn needed_line(&mut self, path: &str, raw: Option<String>) -> String {
        match raw {
            Some(line) if line.trim().is_empty() => {
                self.tell(&code::MISSING_TEXT, path, "this text is empty", None);
                String::new()
            }
            Some(line) => line.trim().to_owned(),
            None => {
                self.missing(path);
                String::new()
            }
        }
    }

    fn missing(&mut self, path: &str) {
        if !self.ron.is_unread(path) && !self.ron.is_misspelt(path) {
            let name = path.rsplit('.').next().unwrap_or(path);
            self.tell(&MISSING_FIELD, path, format!("`{name}` is missing"), Some(format!("add `{name}: …,` here")));
        }
    }

    fn twice(&mut self, path: &str, name: &str) {
        self.tell(&code::TWICE, path, format!("`{name}` is named twice"), Some("remove it".to_owned()));
    }

    fn unknown(&mut self, code: &'static Code, path: &str, what: &str, word: &str, known: &[&str]) {
        self.tell(code, path, format!("unknown {what} `{word}`"), suggestion(word, known.iter().copied()));
    }

    fn tell(&mut self, code: &'static Code, path: &str, message: impl Into<String>, advice: Option<String>) {
        if self.ron.is_full() {
            return;
        }
        let problem = advised(self.ron.problem(code, path, message), advice);
        self.ron.add(problem);
    }
}

pub(super) fn advised(problem: Problem, advice: Option<String>) -> Problem {
    match advice {
        Some(advice) => problem.hint(advice),
        None => problem,
    }
}

/// How many days a month has, in words.
fn last_day(year: i16, month: i16) -> Option<String> {
    let month = i8::try_from(month).ok()?;
    let last = (28..=31).rev().find(|&day| Date::new(year, month, day).is_some())?;
    Some(format!("{year}-{month:02} has {last} days"))
}
