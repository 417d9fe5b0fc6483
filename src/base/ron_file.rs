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

use super::diagnostic::{Code, Problem, did_you_mean, sort, suggestion};
use super::ron_tree::{Child, Node, Step};

/// The largest file that is read, in bytes.
pub const MAX_BYTES: usize = 4 * 1024 * 1024;

/// The most faults of shape that are told of one file.
const MAX_FAULTS: usize = 50;
/// The most problems of any kind that are told of one file: more are not read, and finding their places takes time.
const MAX_PROBLEMS: usize = 200;

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
    let mut ron = RonFile::open(file, bytes)?;
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
    /// Their bytes, and those of fields given a second time.
    left_out: Vec<Range<usize>>,
    problems: Vec<Problem>,
}

impl RonFile {
    /// The file, if it is text with its brackets in order.
    pub fn open(name: &str, bytes: &[u8]) -> Result<RonFile, Vec<Problem>> {
        if bytes.len() > MAX_BYTES {
            let size = bytes.len() as f32 / (1024.0 * 1024.0);
            let message = format!("the file holds {size:.1} MiB; 4 MiB is the most that is read");
            return Err(vec![Problem::new(&TOO_LARGE, name, message).hint("is this the file you meant?")]);
        }
        let text = shown_text(bytes);
        if std::str::from_utf8(bytes).is_err() {
            let problem = Problem::new(&NOT_UTF8, name, "the file is not text in UTF-8")
                .hint("save it again with the encoding UTF-8");
            // The first replaced byte. A file with zero bytes is no text at all, and no line of it is worth showing.
            return Err(vec![match text.find(char::REPLACEMENT_CHARACTER) {
                Some(at) if !text.contains('\0') => problem.at(&text, at..at + char::REPLACEMENT_CHARACTER.len_utf8()),
                _ => problem,
            }]);
        }
        match Node::parse(&text) {
            Ok(tree) => Ok(RonFile {
                name: name.to_owned(),
                text,
                tree,
                unread: Vec::new(),
                left_out: Vec::new(),
                problems: Vec::new(),
            }),
            Err(fault) => {
                let problem = Problem::new(&SYNTAX, name, fault.message).at(&text, fault.span);
                Err(vec![advise(problem, fault.hint)])
            }
        }
    }

    /// The value as far as it can be read; what is wrong with its shape is kept among the problems. Fields and entries of
    /// lists with a fault are left out, so a type whose fields all have defaults is always read.
    pub fn read<T: DeserializeOwned>(&mut self) -> Option<T> {
        for (path, second) in self.tree.twice().into_iter().take(MAX_FAULTS) {
            let key = second.key.clone().unwrap_or(second.extent.clone());
            self.left_out.push(second.extent.clone());
            let message = format!("`{}` is given twice", &self.text[key.clone()]);
            let problem = Problem::new(&DUPLICATE_FIELD, &self.name, message).at(&self.text, key).in_field(path);
            self.problems.push(problem.hint("remove one of the two"));
        }
        for _ in 0..MAX_FAULTS {
            let (path, error) = match deserialize::<T>(&without(&self.text, &self.left_out)) {
                Ok(value) => return Some(value),
                Err(fault) => fault,
            };
            let byte = byte_at(&self.text, error.span.start);
            let mut path = self.existing(self.as_written(&path));
            // `ron` reads `1` of `1.5` as a whole number and then stumbles over the rest, in the value around it.
            let inner = self.tree.path_at(byte);
            let splits = |found: &Child| found.node.children.is_empty() && found.node.span.start < byte;
            if is_within(&inner, &path) && self.tree.find(&inner).is_some_and(splits) {
                path = inner;
            }
            // A field that was left out is missing by our own doing.
            let ours = matches!(error.code, ron::Error::MissingStructField { .. })
                && self.unread.iter().any(|unread| parent(unread) == path);
            let problem = self.shape_problem(&error.code, &path, byte);
            if !ours {
                self.add(problem);
            }
            let (path, extent) = self.part_around(&path)?;
            self.left_out.push(extent);
            self.unread.push(path);
        }
        None
    }

    /// A problem with the value at `path`, or with the nearest value around it that is there. The path counts entries of
    /// lists as they were read.
    pub fn problem(&self, code: &'static Code, path: &str, message: impl Into<String>) -> Problem {
        self.problem_at(code, &self.as_written(path), message)
    }

    /// A problem with the name of the field, or the key, at `path`.
    pub fn problem_with_name(&self, code: &'static Code, path: &str, message: impl Into<String>) -> Problem {
        self.problem_at_name(code, &self.as_written(path), message)
    }

    /// Whether something at or inside `path` could not be read, so that its absence says nothing.
    pub fn is_unread(&self, path: &str) -> bool {
        self.unread.iter().any(|unread| is_within(unread, path))
    }

    /// Whether the field at `path` seems to be there under a name that is not read.
    pub fn is_misspelt(&self, path: &str) -> bool {
        let name = |path: &str| path[parent(path).len()..].trim_start_matches('.').to_owned();
        let path = self.as_written(path);
        let own = name(&path);
        let siblings = self.unread.iter().filter(|unread| parent(unread) == parent(&path));
        siblings.map(|unread| name(unread)).any(|other| did_you_mean(&other, [own.as_str()]).is_some())
    }

    /// Keeps a problem, unless its field could not be read in the first place.
    pub fn add(&mut self, problem: Problem) {
        if !self.is_full() && !self.unread.iter().any(|unread| is_within(&problem.path, unread)) {
            self.problems.push(problem);
        }
    }

    /// Whether so much is wrong already that looking for more serves nobody.
    pub fn is_full(&self) -> bool {
        self.problems.len() >= MAX_PROBLEMS
    }

    /// Whether a problem of that code was found at that path.
    pub fn has(&self, code: &Code, path: &str) -> bool {
        self.problems.iter().any(|problem| problem.code.id == code.id && problem.path == path)
    }

    /// Whether anything was found yet.
    pub fn has_problems(&self) -> bool {
        !self.problems.is_empty()
    }

    /// Everything found, in order of place.
    pub fn into_problems(self) -> Vec<Problem> {
        let mut problems = self.problems;
        sort(&mut problems);
        problems
    }

    fn problem_at(&self, code: &'static Code, path: &str, message: impl Into<String>) -> Problem {
        Problem::new(code, &self.name, message).at(&self.text, self.place(path)).in_field(path)
    }

    fn problem_at_name(&self, code: &'static Code, path: &str, message: impl Into<String>) -> Problem {
        let key = self.tree.find(path).and_then(|child| child.key.clone());
        Problem::new(code, &self.name, message).at(&self.text, key.unwrap_or_else(|| self.place(path))).in_field(path)
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
            path.truncate(parent(&path).len());
        }
        path
    }

    /// The path with the entries counted that were left out of lists.
    fn as_written(&self, path: &str) -> String {
        let (mut written, mut rest, mut node) = (String::new(), path, Some(&self.tree));
        while !rest.is_empty() {
            let end = rest[1..].find(['.', '[']).map_or(rest.len(), |at| at + 1);
            let step = &rest[..end];
            rest = &rest[end..];
            let index =
                step.strip_prefix('[').and_then(|step| step.strip_suffix(']')).and_then(|step| step.parse().ok());
            let there = |child: &&Child| !self.is_left_out(&child.extent);
            written = match (index, node) {
                (Some(index), Some(list)) => match list.children.iter().filter(there).nth(index) {
                    Some(child) => child.step.after(&written),
                    None => Step::Index(index).after(&written),
                },
                _ => written + step,
            };
            node = self.tree.find(&written).map(|child| &child.node);
        }
        written
    }

    fn is_left_out(&self, extent: &Range<usize>) -> bool {
        self.left_out.iter().any(|gone| gone.start <= extent.start && extent.end <= gone.end)
    }

    /// The innermost field or entry of a list at or around `path` that can still be left out: its path and its extent.
    fn part_around(&self, path: &str) -> Option<(String, Range<usize>)> {
        let mut path = path;
        while !path.is_empty() {
            let around = self.tree.find(parent(path)).map_or(&self.tree, |child| &child.node);
            let is_list = self.text[around.span.start..].starts_with('[');
            if let Some(child) = self.tree.find(path)
                && (child.key.is_some() || is_list)
                && !self.is_left_out(&child.extent)
            {
                return Some((path.to_owned(), child.extent.clone()));
            }
            path = parent(path);
        }
        None
    }

    /// What `ron` and `serde` say, in the writer's terms.
    fn shape_problem(&self, error: &ron::Error, path: &str, byte: usize) -> Problem {
        use ron::Error::*;
        let wrong = |wanted: &str| {
            let found = match (wanted, self.kind_at(path)) {
                (WHOLE, DECIMAL) => "one with a decimal point",
                (_, found) => found,
            };
            let problem = self.problem_at(&WRONG_TYPE, path, format!("{wanted} is asked for here, not {found}"));
            match (wanted, found) {
                (TEXT, NAME | WHOLE | DECIMAL) => problem.hint("text stands in double quotes"),
                (WHOLE | DECIMAL | YES_NO, TEXT) => problem.hint("write it without quotes"),
                _ => problem,
            }
        };
        match error {
            NoSuchStructField { expected, found, .. } => {
                let problem = self.problem_at_name(&UNKNOWN_FIELD, path, format!("unknown field `{found}`"));
                advise(problem, suggestion(found, expected.iter().copied()))
            }
            NoSuchEnumVariant { expected, found, .. } => {
                let problem =
                    self.problem_at(&UNKNOWN_CHOICE, path, format!("`{found}` is not one of the choices here"));
                advise(problem, suggestion(found, expected.iter().copied()))
            }
            MissingStructField { field, .. } => self
                .problem(&MISSING_FIELD, path, format!("`{field}` is missing"))
                .hint(format!("add `{field}: …,` here")),
            InvalidValueForType { expected, .. } => wrong(expected),
            ExpectedDifferentLength { expected, found } => {
                self.problem_at(&WRONG_TYPE, path, format!("{expected} is asked for here, not one of length {found}"))
            }
            ExpectedBoolean => wrong(YES_NO),
            ExpectedInteger | InvalidIntegerDigit { .. } | UnderscoreAtBeginning => wrong(WHOLE),
            ExpectedFloat | FloatUnderscore => wrong(DECIMAL),
            ExpectedString | ExpectedChar | ExpectedByteString => wrong(TEXT),
            ExpectedArray => wrong("a list in `[ ]`"),
            ExpectedMap => wrong("a group in `{ }`"),
            ExpectedStructLike | ExpectedNamedStructLike(_) | ExpectedUnit => wrong("a group in `( )`"),
            IntegerOutOfBounds => {
                let size = if self.kind_at(path) == NEGATIVE { "may not be below 0" } else { "is too large" };
                self.problem_at(&WRONG_TYPE, path, format!("this number {size}"))
            }
            ExpectedIdentifier if self.kind_at(path) == TEXT => {
                let message = "one of a few fixed words is asked for here, not text";
                self.problem_at(&WRONG_TYPE, path, message).hint("write it without quotes")
            }
            ExpectedArrayEnd | ExpectedMapEnd | ExpectedStructLikeEnd | ExpectedComma
                if self.kind_at(path) == DECIMAL =>
            {
                wrong(WHOLE)
            }
            // The scanner found brackets and commas in order, so that a bracket asked for means a value of another kind.
            ExpectedArrayEnd
            | ExpectedMapEnd
            | ExpectedStructLikeEnd
            | ExpectedComma
            | ExpectedMapColon
            | ExpectedOption
            | ExpectedOptionEnd
            | ExpectedIdentifier
            | TrailingCharacters => {
                let message = format!("{} of this form is not what is asked for here", self.kind_at(path));
                self.problem_at(&WRONG_TYPE, path, message)
            }
            Message(message) => self.problem_at(&WRONG_TYPE, path, message.clone()),
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
            Some('-') => NEGATIVE,
            Some('0'..='9' | '+') => WHOLE,
            _ if matches!(text, "true" | "false") => YES_NO,
            _ => NAME,
        }
    }
}

const TEXT: &str = "text";
const NEGATIVE: &str = "a negative number";
const NAME: &str = "a bare word";
const WHOLE: &str = "a whole number";
const DECIMAL: &str = "a number";
const YES_NO: &str = "`true` or `false`";

fn advise(problem: Problem, hint: Option<String>) -> Problem {
    match hint {
        Some(hint) => problem.hint(hint),
        None => problem,
    }
}

/// Whether `path` is `outer` or inside it.
fn is_within(path: &str, outer: &str) -> bool {
    outer.is_empty() || path.strip_prefix(outer).is_some_and(|rest| rest.is_empty() || rest.starts_with(['.', '[']))
}

/// The path of the value around.
fn parent(path: &str) -> &str {
    &path[..path.rfind(['.', '[']).unwrap_or(0)]
}

fn deserialize<T: DeserializeOwned>(text: &str) -> Result<T, (String, Box<ron::error::SpannedError>)> {
    let options = Options::default()
        .with_default_extension(Extensions::IMPLICIT_SOME)
        .with_default_extension(Extensions::UNWRAP_VARIANT_NEWTYPES);
    let at_root = |error| (String::new(), Box::new(error));
    let mut ron = ron::Deserializer::from_str_with_options(text, &options).map_err(at_root)?;
    let value = serde_path_to_error::deserialize(&mut ron).map_err(|error| {
        let path = path_of(error.path());
        (path, Box::new(ron.span_error(error.into_inner())))
    })?;
    ron.end().map_err(|error| at_root(ron.span_error(error)))?;
    Ok(value)
}

/// The path that `serde` followed; the names of choices are no step of their own.
fn path_of(path: &serde_path_to_error::Path) -> String {
    let mut text = String::new();
    for segment in path.iter() {
        text = match segment {
            Segment::Seq { index } => Step::Index(*index).after(&text),
            Segment::Map { key } => Step::Field(key.clone()).after(&text),
            Segment::Enum { .. } | Segment::Unknown => text,
        }
    }
    text
}

/// The text with a space for each character of the ranges, so that lines and columns stay.
fn without(text: &str, ranges: &[Range<usize>]) -> String {
    let mut ranges = ranges.to_vec();
    ranges.sort_by_key(|range| range.start);
    let (mut out, mut at) = (String::with_capacity(text.len()), 0);
    for range in ranges.into_iter().filter(|range| !range.is_empty()) {
        // One range may lie within another.
        let start = range.start.max(at);
        out.push_str(&text[at..start]);
        at = at.max(range.end);
        out.extend(text[start..at].chars().map(|c| if c == '\n' { c } else { ' ' }));
    }
    out + &text[at..]
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
        let expected = Desk {
            name: "a\nb".into(),
            note: Some("n".into()),
            mode: Mode::Timed(Timed { seconds: 9 }),
            ..Desk::default()
        };
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
        insta::assert_snapshot!(problems(text).join("\n"), @r"
        2:5 R004 nmae unknown field `nmae` (did you mean `name`?)
        3:12 R005 count a whole number is asked for here, not text (write it without quotes)
        4:12 R005 share a number is asked for here, not a bare word
        5:11 R005 open `true` or `false` is asked for here, not a whole number
        6:11 R005 note text is asked for here, not a whole number (text stands in double quotes)
        8:26 R005 tools[0].power this number is too large
        9:19 R004 tools[1].powr unknown field `powr` (did you mean `power`?)
        10:14 R005 tools[2].id text is asked for here, not a bare word (text stands in double quotes)
        10:24 R005 tools[2].power a whole number is asked for here, not one with a decimal point
        12:11 R008 mode `timd` is not one of the choices here (did you mean `timed`?)
        13:5 R007 count `count` is given twice (remove one of the two)
        14:11 R005 pair a group in `( )` of this form is not what is asked for here
        ");
    }

    #[test]
    fn a_fault_inside_a_choice_has_its_path() {
        insta::assert_snapshot!(problems("(mode: timed(secnds: 3), name: 4)").join("\n"), @r"
        1:14 R004 mode.secnds unknown field `secnds` (did you mean `seconds`?)
        1:32 R005 name text is asked for here, not a whole number (text stands in double quotes)
        ");
    }

    #[test]
    fn a_value_of_another_kind_is_named() {
        let check = |text: &str, expected: &str| assert_eq!(problems(text).join("\n"), expected, "{text}");
        check("(count: -1)", "1:9 R005 count this number may not be below 0");
        check(
            "(mode: \"plain\")",
            "1:8 R005 mode one of a few fixed words is asked for here, not text (write it without quotes)",
        );
        check("(tools: \"x\")", "1:9 R005 tools a list in `[ ]` is asked for here, not text");
        check("(name: \"\\q\")", "1:9 R003 name Unknown escape character");
        check("[1, 2]", "1:1 R005  a group in `( )` is asked for here, not a list in `[ ]`");
        check("(mode: timed)", "1:8 R005 mode a group in `( )` is asked for here, not a bare word");
        check("(tools: [(id: \"a\")])", "1:10 R006 tools[0] `power` is missing (add `power: …,` here)");
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
