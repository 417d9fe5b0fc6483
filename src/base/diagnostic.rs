//! What is wrong with a file a person wrote: where it is, what it is, and what to write instead.

use std::ops::Range;

use annotate_snippets::{AnnotationKind, Level, Origin, Renderer, Snippet};
use serde::{Serialize, Serializer};

/// A kind of problem, by a code that never changes its meaning.
#[derive(Debug, PartialEq, Eq, Serialize)]
pub struct Code {
    /// A letter for the room that finds it and three digits, `S012`.
    pub id: &'static str,
    /// A few words that name the problem.
    pub title: &'static str,
    /// Why it matters and how to mend it, for `check --explain`.
    pub explanation: &'static str,
}

/// The code called `id` among those of the given rooms; small and capital letters are the same.
pub fn explain(id: &str, rooms: &[&'static [&'static Code]]) -> Option<&'static Code> {
    rooms.iter().flat_map(|codes| codes.iter()).copied().find(|code| code.id.eq_ignore_ascii_case(id))
}

/// How bad a problem is: a file with an error cannot be used, one with warnings can.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Severity {
    Error,
    Warning,
}

/// One thing that is wrong in one place of one file.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Problem {
    #[serde(serialize_with = "id_of")]
    pub code: &'static Code,
    pub severity: Severity,
    pub message: String,
    /// What to do about it.
    pub hint: Option<String>,
    pub file: String,
    /// Line in the file, from 1.
    pub line: usize,
    /// Column in the line, in characters, from 1.
    pub column: usize,
    /// Bytes of the text (as [`super::ron_file::shown_text`] gives it); none where the whole file is meant.
    #[serde(skip)]
    pub span: Option<Range<usize>>,
    /// The field, as `cases[2].prevalence`; empty where no field is meant.
    pub path: String,
}

impl Problem {
    /// A problem with the file as a whole.
    pub fn new(code: &'static Code, file: &str, message: impl Into<String>) -> Problem {
        Problem {
            code,
            severity: Severity::Error,
            message: visible(&message.into()),
            hint: None,
            file: file.to_owned(),
            line: 1,
            column: 1,
            span: None,
            path: String::new(),
        }
    }

    /// The problem at these bytes of `text`.
    pub fn at(mut self, text: &str, span: Range<usize>) -> Problem {
        let before = &text[..span.start];
        self.line = 1 + before.matches('\n').count();
        self.column = 1 + before.chars().rev().take_while(|&c| c != '\n').count();
        self.span = Some(span);
        self
    }

    /// The problem with the field at `path`.
    pub fn in_field(mut self, path: impl Into<String>) -> Problem {
        self.path = visible(&path.into());
        self
    }

    /// The problem with advice on what to do.
    pub fn hint(mut self, hint: impl Into<String>) -> Problem {
        self.hint = Some(visible(&hint.into()));
        self
    }

    /// Whether it keeps the file from being used.
    pub fn is_error(&self) -> bool {
        self.severity == Severity::Error
    }

    /// The problem as one that does not keep the file from being used.
    pub fn warning(mut self) -> Problem {
        self.severity = Severity::Warning;
        self
    }
}

fn id_of<S: Serializer>(code: &&'static Code, serializer: S) -> Result<S::Ok, S::Error> {
    serializer.serialize_str(code.id)
}

/// What a person may quote in a message, without characters that would act on a terminal.
fn visible(text: &str) -> String {
    text.chars().map(|c| if c.is_control() && c != '\n' { char::REPLACEMENT_CHARACTER } else { c }).collect()
}

/// The problems in order of place, errors and warnings mixed as they stand in the file.
pub fn sort(problems: &mut Vec<Problem>) {
    problems.sort_by(|a, b| {
        let key = |p: &Problem| (p.line, p.column, p.code.id);
        key(a).cmp(&key(b)).then_with(|| a.path.cmp(&b.path))
    });
    problems.dedup();
}

/// The problems for a person to read: place, source line with a caret under the fault, field, advice.
///
/// `text` is the file as [`super::ron_file::shown_text`] gives it; `coloured` asks for ANSI colours.
pub fn render(problems: &[Problem], text: &str, coloured: bool) -> String {
    let renderer = if coloured { Renderer::styled() } else { Renderer::plain() }.term_width(120);
    let mut out = String::new();
    for problem in problems {
        let level = match problem.severity {
            Severity::Error => Level::ERROR,
            Severity::Warning => Level::WARNING,
        };
        let title = level.primary_title(problem.message.as_str()).id(problem.code.id);
        let mut group = match &problem.span {
            Some(span) => {
                let label = (!problem.path.is_empty()).then_some(problem.path.as_str());
                let caret = AnnotationKind::Primary.span(span.clone()).label(label);
                title.element(Snippet::source(text).path(problem.file.as_str()).annotation(caret))
            }
            None => title.element(Origin::path(problem.file.as_str())),
        };
        if let Some(hint) = &problem.hint {
            group = group.element(Level::HELP.message(hint.as_str()));
        }
        out.push_str(&renderer.render(&[group]));
        out.push_str("\n\n");
    }
    out
}

/// The candidate that a person most likely meant by `word`, if any is near enough.
///
/// Case, spaces and underscores do not count, nor does the order of the parts between hyphens; where one is the start of
/// the other, that is enough.
pub fn did_you_mean<'a>(word: &str, candidates: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    let word = plain(word);
    if word.is_empty() {
        return None;
    }
    let candidates: Vec<(&str, String)> = candidates.into_iter().map(|c| (c, plain(c))).collect();
    let distance = |c: &str| {
        strsim::damerau_levenshtein(&word, c)
            .min(1 + strsim::damerau_levenshtein(&sorted_parts(&word), &sorted_parts(c)))
    };
    let nearest = candidates.iter().map(|(name, c)| (distance(c), *name, c.chars().count())).min_by_key(|n| n.0);
    if let Some((distance, name, length)) = nearest
        && distance <= (length.max(word.chars().count()) / 3).max(1)
        && distance < length
    {
        return Some(name);
    }
    let shorter = |c: &str| word.len().min(c.len()) >= 3 && (c.starts_with(word.as_str()) || word.starts_with(c));
    let mut starting = candidates.iter().filter(|(_, c)| shorter(c));
    match (starting.next(), starting.next()) {
        (Some((name, _)), None) => Some(name),
        _ => None,
    }
}

/// Advice for an unknown `word`: the nearest candidate, else all of them where they are few enough to read.
pub fn suggestion<'a>(word: &str, candidates: impl IntoIterator<Item = &'a str>) -> Option<String> {
    let candidates: Vec<&str> = candidates.into_iter().collect();
    if let Some(meant) = did_you_mean(word, candidates.iter().copied()) {
        return Some(format!("did you mean `{meant}`?"));
    }
    match candidates.len() {
        0 => None,
        1..=16 => Some(format!("known: {}", candidates.join(", "))),
        n => Some(format!("known: {} and {} more", candidates[..12].join(", "), n - 12)),
    }
}

fn plain(word: &str) -> String {
    word.trim().to_lowercase().replace(['_', ' '], "-")
}

fn sorted_parts(word: &str) -> String {
    let mut parts: Vec<&str> = word.split('-').collect();
    parts.sort_unstable();
    parts.join("-")
}

#[cfg(test)]
mod tests {
    use super::*;

    static CODE: Code = Code { id: "T001", title: "test", explanation: "A test." };

    #[test]
    fn a_slip_of_the_finger_finds_the_word_meant() {
        let known = ["photo-substituted", "page-substituted", "mrz-cd-dob", "mrz-viz-dob", "uv-a", "ir"];
        let check = |word, meant| assert_eq!(did_you_mean(word, known), meant, "{word}");
        check("photo-substitued", Some("photo-substituted"));
        check("Photo_Substituted", Some("photo-substituted"));
        check("substituted-photo", Some("photo-substituted"));
        check("photo", Some("photo-substituted"));
        check("uv-a-lamp", Some("uv-a"));
        check("mrz", None);
        check("uva", Some("uv-a"));
        check("ri", Some("ir"));
        check("x", None);
        check("", None);
        check("watermark", None);
    }

    #[test]
    fn line_and_column_count_characters() {
        let text = "(\n  ຊື່: \"x\", nom: 3)";
        let start = text.find("nom").unwrap();
        let problem = Problem::new(&CODE, "a.ron", "m").at(text, start..start + 3);
        assert_eq!((problem.line, problem.column), (2, 3 + "ຊື່: \"x\", ".chars().count()));
    }

    #[test]
    fn a_message_shows_place_field_and_advice() {
        let text = "(\n  tools: [\"wite\"],\n)";
        let problem = Problem::new(&CODE, "a.ron", "unknown tool `wite`")
            .at(text, 12..18)
            .in_field("tools[0]")
            .hint("did you mean `white`?");
        insta::assert_snapshot!(render(&[problem], text, false), @r#"
        error[T001]: unknown tool `wite`
         --> a.ron:2:11
          |
        2 |   tools: ["wite"],
          |           ^^^^^^ tools[0]
          |
          = help: did you mean `white`?
        "#);
    }

    #[test]
    fn a_quoted_word_cannot_drive_the_terminal() {
        let problem = Problem::new(&CODE, "a.ron", "unknown tool `\u{1b}[2J`");
        assert!(!render(&[problem], "", false).contains('\u{1b}'));
    }

    #[test]
    fn codes_are_found_by_id() {
        static CODES: &[&Code] = &[&CODE];
        assert_eq!(explain("t001", &[CODES]), Some(&CODE));
        assert_eq!(explain("T002", &[CODES]), None);
    }

    #[test]
    fn json_names_file_line_column_code_path_message_hint() {
        let problem = Problem::new(&CODE, "a.ron", "m").at("ab", 1..2).in_field("x");
        assert_eq!(
            serde_json::to_string(&problem).unwrap(),
            r#"{"code":"T001","severity":"error","message":"m","hint":null,"file":"a.ron","line":1,"column":2,"path":"x"}"#
        );
    }
}
