//! The people whose photographs a trainer put beside a scenario. Nothing is read from disk here: names come in, and a way to
//! get at the bytes.

use super::checked::{Ages, CasePlan, Scenario};
use super::code;
use super::parse::{AGES, advised};
use crate::base::diagnostic::{Code, Problem, suggestion};
use crate::base::ron_file::{MISSING_FIELD, RonFile};
use crate::base::seed::Seed;
use crate::document::{Cast, Person, Photograph, Sex};
use crate::paint::photograph::{Developed, develop};
use serde::Deserialize;
use std::collections::BTreeMap;

/// The file of a folder of photographs that lists the people.
pub const LIST: &str = "people.ron";
/// The largest photograph that is read, in bytes.
pub const MOST_BYTES: u64 = 12 << 20;
/// How the names of photographs end.
pub const ENDS: [&str; 3] = [".jpg", ".jpeg", ".png"];
/// The most people of a folder, and the most photographs: all are kept in memory.
const MOST_PEOPLE: usize = 60;
const MOST_PHOTOGRAPHS: usize = 120;

#[derive(Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
struct People {
    consent: Option<String>,
    people: Option<BTreeMap<String, Listed>>,
}

#[derive(Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
struct Listed {
    sex: Option<Sex>,
    age: Option<u16>,
}

/// A folder of photographs as it lies on the disk.
pub struct Folder<'a> {
    /// Its path, for messages.
    pub path: &'a str,
    /// The bytes of [`LIST`].
    pub list: &'a [u8],
    /// Names of the photographs.
    pub names: Vec<String>,
    /// The bytes of one of them, or why they cannot be had.
    pub read: &'a dyn Fn(&str) -> Result<Vec<u8>, String>,
}

/// The people of a folder with what is doubtful about it, or everything that keeps it from being used.
pub fn people(folder: Folder) -> Result<(Cast, Vec<Problem>), Vec<Problem>> {
    let ron = RonFile::open(&format!("{}/{LIST}", folder.path), folder.list)?;
    let mut check = Check { ron, folder, of_pictures: Vec::new() };
    let people = check.people();
    let mut problems = check.ron.into_problems();
    problems.append(&mut check.of_pictures);
    if problems.iter().any(Problem::is_error) { Err(problems) } else { Ok((Cast::new(people), problems)) }
}

/// What is wrong with a scenario for those who come: ages that nobody has.
pub fn problems_of_cases(scenario: &Scenario, file: &str, bytes: &[u8]) -> Vec<Problem> {
    let Ok(mut ron) = RonFile::open(file, bytes) else { return Vec::new() };
    let mut ages: Vec<u8> = scenario.cast.sitters().map(|sitter| sitter.person().age_years).collect();
    ages.sort_unstable();
    for (index, case) in scenario.cases.iter().enumerate() {
        let wanted = match case {
            CasePlan::Fixed(fixed) => fixed.age,
            CasePlan::Generated(generated) => generated.age,
        };
        let Ages { from, to } = wanted.unwrap_or(Ages::GROWN_UP);
        if !ages.iter().any(|age| (from..=to).contains(age)) {
            let path = format!("cases[{index}]{}", if wanted.is_some() { ".age" } else { "" });
            let message = format!("nobody in the photographs is {from} to {to} years old");
            let list: Vec<String> = ages.iter().map(u8::to_string).collect();
            let advice = format!("the people there are {} years old", list.join(", "));
            ron.add(ron.problem(&code::CAST, &path, message).hint(advice));
        }
    }
    ron.into_problems()
}

struct Check<'a> {
    ron: RonFile,
    folder: Folder<'a>,
    /// Problems of files that are no text.
    of_pictures: Vec<Problem>,
}

impl Check<'_> {
    fn people(&mut self) -> Vec<Person> {
        let Some(raw) = self.ron.read::<People>() else { return Vec::new() };
        if raw.consent.as_deref().unwrap_or_default().trim().is_empty() && !self.ron.is_unread("consent") {
            let advice = "say how the people agreed: `consent: \"signed forms, kept at the training centre\",`";
            let message = "nothing says that the people agreed to be shown";
            self.tell(&code::PHOTOGRAPHS, "consent", message, Some(advice.to_owned()));
        }
        let listed = raw.people.unwrap_or_default();
        if listed.is_empty() && !self.ron.is_unread("people") {
            let advice = Some("add `people: {\"anna\": (sex: F, age: 34)},`".to_owned());
            self.tell(&code::PHOTOGRAPHS, "people", "nobody is listed", advice);
        }
        if listed.len() > MOST_PEOPLE || self.folder.names.len() > MOST_PHOTOGRAPHS {
            let message = format!("{} people in {} photographs are too many", listed.len(), self.folder.names.len());
            let advice = format!("{MOST_PEOPLE} people and {MOST_PHOTOGRAPHS} photographs are the most of one folder");
            self.tell(&code::PHOTOGRAPHS, "people", message, Some(advice));
            return Vec::new();
        }
        let mut names = std::mem::take(&mut self.folder.names);
        names.sort_by_key(|name| in_order(name));
        let mut of_each: BTreeMap<&str, Vec<String>> = BTreeMap::new();
        for name in names {
            match listed.keys().filter(|id| is_of(&name, id)).max_by_key(|id| id.len()) {
                Some(id) => of_each.entry(id).or_default().push(name),
                None => {
                    let stem = name.rsplit_once('.').map_or(name.as_str(), |(stem, _)| stem);
                    let advice = suggestion(stem, listed.keys().map(String::as_str));
                    let advice = advice.unwrap_or_else(|| format!("list the person in {LIST}, or take the file away"));
                    let problem = self.of_file(&name, "this photograph is of nobody who is listed");
                    self.of_pictures.push(problem.hint(advice).warning());
                }
            }
        }
        let mut people = Vec::new();
        for (id, person) in &listed {
            let names = of_each.remove(id.as_str()).unwrap_or_default();
            people.extend(self.person(id, person, &names));
        }
        let ones =
            [Sex::F, Sex::M, Sex::X].map(|sex| people.iter().filter(|person| person.sex == sex).collect::<Vec<_>>());
        for alone in ones.iter().filter(|alone| alone.len() == 1) {
            let (id, sex) = (&alone[0].id, alone[0].sex.letter());
            let message = format!("`{id}` is the only person of sex {sex}, so that no other photograph can be put in");
            let problem = self.ron.problem_with_name(&code::CAST, &format!("people.{id}"), message);
            self.ron.add(problem.hint("add a second one if photographs are to be exchanged").warning());
        }
        people
    }

    fn person(&mut self, id: &str, listed: &Listed, names: &[String]) -> Option<Person> {
        let path = format!("people.{id}");
        let field = |name: &str| format!("{path}.{name}");
        for (name, is_there) in [("sex", listed.sex.is_some()), ("age", listed.age.is_some())] {
            if !is_there && !self.ron.is_unread(&field(name)) && !self.ron.is_misspelt(&field(name)) {
                self.tell(
                    &MISSING_FIELD,
                    &field(name),
                    format!("`{name}` is missing"),
                    Some(format!("add `{name}: …`")),
                );
            }
        }
        if let Some(age) = listed.age.filter(|age| !AGES.contains(age)) {
            let advice = Some(format!("give {} to {}", AGES.start(), AGES.end()));
            self.tell(&code::AGE, &field("age"), format!("no holder is {age} years old"), advice);
        }
        if names.is_empty() {
            let advice = Some(format!("put {id}-1.jpg and {id}-2.jpg into the folder"));
            self.tell(&code::PHOTOGRAPHS, &path, format!("there is no photograph of `{id}`"), advice);
        }
        let mut hasher = blake3::Hasher::new();
        let mut photographs = Vec::new();
        for name in names {
            photographs.extend(self.photograph(name, &mut hasher));
        }
        if names.len() == 1 && photographs.len() == 1 {
            let problem = self.of_file(&names[0], format!("this is the only photograph of `{id}`"));
            let advice = "add another of the same person, or the face at the counter is that very picture";
            self.of_pictures.push(problem.hint(advice).warning());
        }
        let mut seed = [0; 8];
        seed.copy_from_slice(&hasher.finalize().as_bytes()[..8]);
        let age_years = u8::try_from(listed.age?).ok()?;
        (!photographs.is_empty()).then_some(Person {
            id: id.to_owned(),
            seed: Seed(u64::from_le_bytes(seed)),
            sex: listed.sex?,
            age_years,
            photographs,
        })
    }

    fn photograph(&mut self, name: &str, hasher: &mut blake3::Hasher) -> Option<Photograph> {
        let bytes = match (self.folder.read)(name) {
            Ok(bytes) => bytes,
            Err(why) => {
                let problem = self.of_file(name, format!("the photograph cannot be read: {why}"));
                self.of_pictures.push(problem.hint("put the file itself into the folder"));
                return None;
            }
        };
        hasher.update(&bytes);
        match develop(&bytes) {
            Ok(Developed { photograph, is_cut_out }) => {
                if !is_cut_out {
                    let problem = self.of_file(name, "the background is not plain, so it is printed with the person");
                    self.of_pictures.push(problem.hint("take the photograph before an empty light wall").warning());
                }
                Some(photograph)
            }
            Err(why) => {
                let problem = self.of_file(name, why.what).hint(why.advice);
                self.of_pictures.push(problem);
                None
            }
        }
    }

    fn of_file(&self, name: &str, message: impl Into<String>) -> Problem {
        Problem::new(&code::PHOTOGRAPH, &format!("{}/{name}", self.folder.path), message)
    }

    fn tell(&mut self, code: &'static Code, path: &str, message: impl Into<String>, advice: Option<String>) {
        let problem = advised(self.ron.problem(code, path, message), advice);
        self.ron.add(problem);
    }
}

/// Whether a file is a photograph of that person: `anna.jpg`, `anna-2.jpg`, `anna-at-the-desk.png`.
fn is_of(name: &str, id: &str) -> bool {
    let rest = name.rsplit_once('.').and_then(|(stem, _)| stem.strip_prefix(id));
    rest.is_some_and(|rest| rest.is_empty() || rest.starts_with('-'))
}

/// `anna-2` before `anna-10`: what the names are put in order by.
fn in_order(name: &str) -> Vec<(String, u64)> {
    let mut parts = vec![(String::new(), 0u64)];
    let mut in_number = false;
    for c in name.chars() {
        if let Some(digit) = c.to_digit(10) {
            if let Some((_, number)) = parts.last_mut() {
                *number = number.saturating_mul(10).saturating_add(u64::from(digit));
            }
        } else {
            if in_number {
                parts.push((String::new(), 0));
            }
            if let Some((text, _)) = parts.last_mut() {
                text.push(c);
            }
        }
        in_number = c.is_ascii_digit();
    }
    parts
}
