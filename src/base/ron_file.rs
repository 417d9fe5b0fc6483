//! Reading a RON file that a person wrote, and saying everything that is wrong with its shape at once.
//!
//! Nothing is read from disk here: bytes and a name come in. Reading goes on after a fault: the field it is in is left
//! out and the rest is read again, so that one look shows all. Numbers, names and texts may stand where an optional
//! value is asked for, without `Some(…)`.

use std::ops::Range;

use ron::Options;
use ron::extensions::Extensions;
use serde::de::DeserializeOwned;
use serde_path_to_error::Segment;

use super::diagnostic::{Code, Problem, sort, suggestion};
use super::ron_tree::{Child, Node};

/// The largest file that is read, in bytes.
pub const MAX_BYTES: usize = 4 * 1024 * 1024;

/// The most faults of shape that are told of one file.
const MAX_FAULTS: usize = 50;

pub static NOT_UTF8: Code = Code {
    id: "R001",
    title: "not UTF-8",
    explanation: "Files are text in the encoding UTF-8, so that Lao, French and English stand in one file. Open the file \
                  in a text editor and save it with the encoding UTF-8. A file from a word processor has to be saved as \
                  plain text.",
};
pub static TOO_LARGE: Code = Code {
    id: "R002",
    title: "file too large",
    explanation: "A file may hold 4 MiB. Scenarios and models are a few kilobytes of text; a larger file is most often \
                  a picture or an archive under a wrong name. Divide a file that is truly that long.",
};
pub static SYNTAX: Code = Code {
    id: "R003",
    title: "brackets, commas or quotes",
    explanation: "RON is written so: a group of named values in round brackets `(name: value, other: value)`, a list in \
                  square brackets `[a, b]`, names that are not fixed in curly brackets `{\"en\": \"…\"}`, text in \
                  straight double quotes, a comma between one and the next, `//` before a remark. Look just before the \
                  place shown: what is missing is often on the line above.",
};
pub static UNKNOWN_FIELD: Code = Code {
    id: "R004",
    title: "unknown field",
    explanation: "The name before the colon is not one that is read here. A misspelt name would be passed over in \
                  silence and its value lost, so it is refused.",
};
pub static WRONG_TYPE: Code = Code {
    id: "R005",
    title: "wrong kind of value",
    explanation: "The value is of another kind than the field asks for: text stands in double quotes (`\"white\"`), \
                  numbers without (`10`, `0.4`), yes and no are `true` and `false`, lists stand in `[ ]`.",
};
pub static MISSING_FIELD: Code = Code {
    id: "R006",
    title: "missing field",
    explanation: "A value that has no default is not given. Add the line `name: value,` inside the brackets shown.",
};
pub static DUPLICATE_FIELD: Code = Code {
    id: "R007",
    title: "field given twice",
    explanation: "The same name stands twice in the same brackets, so it is not clear which value is meant. Keep one.",
};
pub static UNKNOWN_CHOICE: Code = Code {
    id: "R008",
    title: "unknown choice",
    explanation: "The field takes one of a few words, and this is none of them.",
};

/// Every code of this room.
pub static CODES: &[&Code] =
    &[&NOT_UTF8, &TOO_LARGE, &SYNTAX, &UNKNOWN_FIELD, &WRONG_TYPE, &MISSING_FIELD, &DUPLICATE_FIELD, &UNKNOWN_CHOICE];

/// The text of a file as it is read and shown: UTF-8 without byte order mark, lines ending in a line feed alone; bytes
/// that are not UTF-8 as U+FFFD.
pub fn shown_text(bytes: &[u8]) -> String {
    let bytes = bytes.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(bytes);
    String::from_utf8_lossy(bytes).replace("\r\n", "\n")
}

/// The value that a file holds, or everything that is wrong with it.
pub fn read<T: DeserializeOwned>(file: &str, bytes: &[u8]) -> Result<T, Vec<Problem>> {
    let mut ron = RonFile::open(file, bytes).map_err(|problem| vec![problem])?;
    let value = ron.read();
    let problems = ron.into_problems();
    value.filter(|_| problems.is_empty()).ok_or(problems)
}

/// A file whose values can be pointed at, and the problems found in it so far.
pub struct RonFile {
    name: String,
    text: String,
    tree: Node,
    /// Paths of fields that could not be read and were left out.
    unread: Vec<String>,
    problems: Vec<Problem>,
}

impl RonFile {
    /// The file, if it is text with its brackets in order.
    pub fn open(name: &str, bytes: &[u8]) -> Result<RonFile, Problem> {
        if bytes.len() > MAX_BYTES {
            let size = bytes.len() as f32 / (1024.0 * 1024.0);
            return Err(Problem::new(&TOO_LARGE, name, format!("the file holds {size:.1} MiB; 4 MiB is the most that is read"))
                .hint("is this the file you meant?"));
        }
        let text = shown_text(bytes);
        if std::str::from_utf8(bytes).is_err() {
            let problem = Problem::new(&NOT_UTF8, name, "the file is not text in UTF-8").hint("save it again with the encoding UTF-8");
            // The first replaced byte; a file that wrote U+FFFD itself before it is no worse served.
            let bad = text.find(char::REPLACEMENT_CHARACTER);
            return Err(match bad {
                Some(at) if !text[..at].contains('\0') => problem.at(&text, at..at + char::REPLACEMENT_CHARACTER.len_utf8()),
                _ => problem,
            });
        }
        match Node::parse(&text) {
            Ok(tree) => Ok(RonFile { name: name.to_owned(), text, tree, unread: Vec::new(), problems: Vec::new() }),
            Err(fault) => {
                let problem = Problem::new(&SYNTAX, name, fault.message).at(&text, fault.span);
                Err(match fault.hint {
                    Some(hint) => problem.hint(hint),
                    None => problem,
                })
            }
        }
    }

    /// The value as far as it can be read; what is wrong with its shape is kept among the problems. Fields with a fault
    /// are left out, so a type whose fields all have defaults is always read.
    pub fn read<T: DeserializeOwned>(&mut self) -> Option<T> {
        let mut left_out: Vec<Range<usize>> = Vec::new();
        for (path, second) in self.tree.twice() {
            let key = second.key.clone().unwrap_or(second.extent.clone());
            left_out.push(second.extent.clone());
            let message = format!("`{}` is given twice", &self.text[key.clone()]);
            self.problems.push(Problem::new(&DUPLICATE_FIELD, &self.name, message).at(&self.text, key).in_field(path));
        }
        for _ in 0..MAX_FAULTS {
            let (path, error) = match deserialize::<T>(&without(&self.text, &left_out)) {
                Ok(value) => return Some(value),
                Err(fault) => fault,
            };
            let byte = byte_at(&self.text, error.span.start);
            let mut path = self.existing(path);
            // `ron` reads `1` of `1.5` as a whole number and then stumbles over the rest, in the value around it.
            let inner = self.tree.path_at(byte);
            if inner.starts_with(&path) && self.tree.find(&inner).is_some_and(|c| c.node.children.is_empty() && c.node.span.start < byte) {
                path = inner;
            }
            let problem = self.shape_problem(&error.code, &path, byte);
            self.add(problem);
            let field = self.field_around(&path, &left_out)?;
            left_out.push(field.1);
            self.unread.push(field.0);
        }
        None
    }

    /// A problem with the value at `path`, or with the nearest value around it that is there.
    pub fn problem(&self, code: &'static Code, path: &str, message: impl Into<String>) -> Problem {
        Problem::new(code, &self.name, message).at(&self.text, self.place(path)).in_field(path)
    }

    /// A problem with the name of the field, or the key, at `path`.
    pub fn problem_with_name(&self, code: &'static Code, path: &str, message: impl Into<String>) -> Problem {
        let key = self.tree.find(path).and_then(|child| child.key.clone());
        Problem::new(code, &self.name, message).at(&self.text, key.unwrap_or_else(|| self.place(path))).in_field(path)
    }

    /// Keeps a problem, unless its field could not be read in the first place.
    pub fn add(&mut self, problem: Problem) {
        let within = |unread: &String| {
            problem.path.strip_prefix(unread.as_str()).is_some_and(|rest| rest.is_empty() || rest.starts_with(['.', '[']))
        };
        if !self.unread.iter().any(within) {
            self.problems.push(problem);
        }
    }

    /// Everything found, in order of place.
    pub fn into_problems(self) -> Vec<Problem> {
        let mut problems = self.problems;
        sort(&mut problems);
        problems
    }

    /// Where to point for `path`: the value where it stands on one line, else its name, else its first line.
    fn place(&self, path: &str) -> Range<usize> {
        let path = self.existing(path.to_owned());
        let child = self.tree.find(&path);
        let span = child.map_or(&self.tree.span, |child| &child.node.span).clone();
        match self.text[span.clone()].find('\n') {
            None => span,
            Some(length) => child.and_then(|child| child.key.clone()).unwrap_or(span.start..span.start + length),
        }
    }

    /// The path, or as much of it as the file has.
    fn existing(&self, mut path: String) -> String {
        while !path.is_empty() && self.tree.find(&path).is_none() {
            path.truncate(path.rfind(['.', '[']).unwrap_or(0));
        }
        path
    }

    /// The innermost named field at or around `path` that has not been left out yet: its path and its extent.
    fn field_around(&self, path: &str, left_out: &[Range<usize>]) -> Option<(String, Range<usize>)> {
        let mut path = path.to_owned();
        while !path.is_empty() {
            if let Some(Child { key: Some(_), extent, .. }) = self.tree.find(&path)
                && !left_out.iter().any(|gone| gone.start <= extent.start && extent.end <= gone.end)
            {
                return Some((path, extent.clone()));
            }
            path.truncate(path.rfind(['.', '[']).unwrap_or(0));
        }
        None
    }

    /// What `ron` and `serde` say, in the writer's terms.
    fn shape_problem(&self, error: &ron::Error, path: &str, byte: usize) -> Problem {
        use ron::Error::*;
        let wrong = |wanted: &str| {
            let found = self.kind_at(path);
            let problem = self.problem(&WRONG_TYPE, path, format!("{wanted} is asked for here, not {found}"));
            match (wanted, found) {
                (TEXT, "a name") => problem.hint("text stands in double quotes"),
                (WHOLE | DECIMAL | YES_NO, "text") => problem.hint("write it without quotes"),
                _ => problem,
            }
        };
        match error {
            NoSuchStructField { expected, found, .. } => {
                // The path of the name itself, where it stands in the file.
                let own = if path.is_empty() { found.clone() } else { format!("{path}.{found}") };
                let path = if self.tree.find(&own).is_some() { &own } else { path };
                let problem = self.problem_with_name(&UNKNOWN_FIELD, path, format!("unknown field `{found}`"));
                advise(problem, suggestion(found, expected.iter().copied()))
            }
            NoSuchEnumVariant { expected, found, .. } => {
                let problem = self.problem(&UNKNOWN_CHOICE, path, format!("`{found}` is not one of the choices here"));
                advise(problem, suggestion(found, expected.iter().copied()))
            }
            MissingStructField { field, .. } => {
                self.problem(&MISSING_FIELD, path, format!("`{field}` is missing")).hint(format!("add `{field}: …,` here"))
            }
            InvalidValueForType { expected, .. } => wrong(expected),
            ExpectedDifferentLength { expected, found } => {
                self.problem(&WRONG_TYPE, path, format!("{expected} is asked for here, not one of length {found}"))
            }
            ExpectedBoolean => wrong(YES_NO),
            ExpectedInteger | InvalidIntegerDigit { .. } | UnderscoreAtBeginning => wrong(WHOLE),
            ExpectedFloat | FloatUnderscore => wrong(DECIMAL),
            ExpectedString | ExpectedChar | ExpectedByteString => wrong(TEXT),
            ExpectedArray => wrong("a list in `[ ]`"),
            ExpectedMap => wrong("a group in `{ }`"),
            ExpectedStructLike | ExpectedNamedStructLike(_) | ExpectedUnit => wrong("a group in `( )`"),
            IntegerOutOfBounds => self.problem(&WRONG_TYPE, path, "this number is too large or too small"),
            // The scanner found brackets and commas in order, so that a bracket asked for means a value of another kind.
            ExpectedArrayEnd | ExpectedMapEnd | ExpectedStructLikeEnd | ExpectedComma | ExpectedMapColon | ExpectedOption
            | ExpectedOptionEnd | ExpectedIdentifier | TrailingCharacters => {
                let message = format!("{} of this form is not what is asked for here", self.kind_at(path));
                self.problem(&WRONG_TYPE, path, message)
            }
            Message(message) => self.problem(&WRONG_TYPE, path, message.clone()),
            other => {
                let end = byte + self.text[byte..].chars().next().map_or(0, char::len_utf8);
                Problem::new(&SYNTAX, &self.name, other.to_string()).at(&self.text, byte..end).in_field(path)
            }
        }
    }

    /// The kind of value that stands at `path`, in words.
    fn kind_at(&self, path: &str) -> &'static str {
        let span = self.tree.find(path).map_or(&self.tree.span, |child| &child.node.span);
        let text = &self.text[span.clone()];
        match text.chars().next() {
            Some('"') => TEXT,
            Some('[') => "a list in `[ ]`",
            Some('{') => "a group in `{ }`",
            Some('(') => "a group in `( )`",
            Some('0'..='9' | '-' | '+' | '.') if text.contains('.') => DECIMAL,
            Some('-') => "a negative number",
            Some('0'..='9' | '+') => WHOLE,
            _ if matches!(text, "true" | "false") => YES_NO,
            _ => "a name",
        }
    }
}

const TEXT: &str = "text";
const WHOLE: &str = "a whole number";
const DECIMAL: &str = "a number";
const YES_NO: &str = "`true` or `false`";

fn advise(problem: Problem, hint: Option<String>) -> Problem {
    match hint {
        Some(hint) => problem.hint(hint),
        None => problem,
    }
}

fn deserialize<T: DeserializeOwned>(text: &str) -> Result<T, (String, ron::error::SpannedError)> {
    let options = Options::default()
        .with_default_extension(Extensions::IMPLICIT_SOME)
        .with_default_extension(Extensions::UNWRAP_VARIANT_NEWTYPES);
    let at_root = |error| (String::new(), error);
    let mut ron = ron::Deserializer::from_str_with_options(text, &options).map_err(at_root)?;
    let value = serde_path_to_error::deserialize(&mut ron).map_err(|error| {
        let path = path_of(error.path());
        (path, ron.span_error(error.into_inner()))
    })?;
    ron.end().map_err(|error| at_root(ron.span_error(error)))?;
    Ok(value)
}

/// The path as it stands in the file: the names of choices are no step of their own.
fn path_of(path: &serde_path_to_error::Path) -> String {
    let mut text = String::new();
    for segment in path.iter() {
        match segment {
            Segment::Seq { index } => text.push_str(&format!("[{index}]")),
            Segment::Map { key } if text.is_empty() => text.push_str(key),
            Segment::Map { key } => text.push_str(&format!(".{key}")),
            Segment::Enum { .. } | Segment::Unknown => {}
        }
    }
    text
}

/// The text with a space for each character of the ranges, so that lines and columns stay.
fn without(text: &str, ranges: &[Range<usize>]) -> String {
    let gone = |at: usize| ranges.iter().any(|range| range.contains(&at));
    text.char_indices().map(|(at, c)| if c != '\n' && gone(at) { ' ' } else { c }).collect()
}

/// The byte where a line and column of `ron` stand.
fn byte_at(text: &str, position: ron::error::Position) -> usize {
    let line = text.split_inclusive('\n').take(position.line.saturating_sub(1)).map(str::len).sum::<usize>();
    text[line..].char_indices().nth(position.col.saturating_sub(1)).map_or(text.len(), |(at, _)| line + at)
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde::Deserialize;

    #[derive(Debug, Default, PartialEq, Deserialize)]
    #[serde(default, deny_unknown_fields)]
    struct Desk {
        name: String,
        count: u32,
        share: f32,
        open: bool,
        note: Option<String>,
        tools: Vec<Tool>,
        mode: Mode,
        pair: (f32, f32),
    }

    #[derive(Debug, PartialEq, Deserialize)]
    #[serde(deny_unknown_fields)]
    struct Tool {
        id: String,
        power: u8,
    }

    #[derive(Debug, Default, PartialEq, Deserialize)]
    #[serde(rename_all = "snake_case")]
    enum Mode {
        #[default]
        Plain,
        Timed(Timed),
    }

    #[derive(Debug, PartialEq, Deserialize)]
    #[serde(deny_unknown_fields)]
    struct Timed {
        seconds: u32,
    }

    /// Each problem as `line:column code path message (hint)`.
    fn problems(text: &str) -> Vec<String> {
        let listed = |p: &Problem| {
            let hint = p.hint.as_ref().map(|hint| format!(" ({hint})")).unwrap_or_default();
            format!("{}:{} {} {} {}{hint}", p.line, p.column, p.code.id, p.path, p.message)
        };
        read::<Desk>("desk.ron", text.as_bytes()).err().unwrap_or_default().iter().map(listed).collect()
    }

    #[test]
    fn a_good_file_is_read_whatever_its_line_ends() {
        let text = "\u{FEFF}// A desk\r\nDesk(\r\n  name: \"a\r\nb\", note: \"n\", mode: timed(seconds: 9),\r\n)";
        let desk: Desk = read("desk.ron", text.as_bytes()).unwrap();
        let expected =
            Desk { name: "a\nb".into(), note: Some("n".into()), mode: Mode::Timed(Timed { seconds: 9 }), ..Desk::default() };
        assert_eq!(desk, expected);
    }

    #[test]
    fn every_fault_of_shape_is_told_at_once() {
        let text = r#"(
    nmae: "x",
    count: "three",
    share: yes,
    open: 1,
    note: 4,
    tools: [
        (id: "a", power: 300),
        (id: "b", powr: 3),
        (id: b, power: 1.5),
    ],
    mode: timd(seconds: 3),
    count: 4,
    pair: (1.0, 2.0, 3.0),
)"#;
        insta::assert_snapshot!(problems(text).join("\n"), @"");
    }

    #[test]
    fn a_fault_inside_a_choice_has_its_path() {
        insta::assert_snapshot!(problems("(mode: timed(secnds: 3), name: 4)").join("\n"), @"");
        insta::assert_snapshot!(problems("(count: -1, name: \"\\q\")").join("\n"), @"");
        insta::assert_snapshot!(problems("[1, 2]").join("\n"), @"");
    }

    #[test]
    fn what_is_no_text_is_refused_in_words() {
        let first = |bytes: &[u8]| read::<Desk>("desk.ron", bytes).unwrap_err().remove(0);
        let latin = first(b"(\n name: \"caf\xE9\")");
        assert_eq!((latin.code.id, latin.line, latin.column), ("R001", 2, 12));
        assert_eq!(first(&vec![b' '; MAX_BYTES + 1]).code.id, "R002");
        assert_eq!(first(b"").code.id, "R003");
        assert_eq!(first(b"\x89PNG\r\n\x1a\n\0\0").code.id, "R001");
    }

    #[test]
    fn a_later_problem_points_at_its_field_unless_that_was_unreadable() {
        let mut file = RonFile::open("desk.ron", b"(\n  count: \"x\",\n  tools: [\n  ],\n)").unwrap();
        file.read::<Desk>().unwrap();
        file.add(file.problem(&WRONG_TYPE, "count", "no tools to count"));
        file.add(file.problem(&WRONG_TYPE, "tools[3].id", "not there"));
        let found: Vec<_> = file.into_problems().iter().map(|p| (p.line, p.column, p.path.clone())).collect();
        assert_eq!(found, [(2, 10, "count".to_owned()), (3, 3, "tools[3].id".to_owned())]);
    }
}
