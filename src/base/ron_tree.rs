//! Where each value stands in a RON text, so that a problem with a value can point at the very characters.
//!
//! The values themselves are read by `ron` and `serde`, which forget places; this keeps places and nothing else. On
//! the way it finds what is wrong with brackets, commas and quotes, and says it in the writer's terms.

use std::ops::Range;

/// Brackets inside brackets inside brackets; no honest file comes near it.
const MAX_DEPTH: usize = 64;

/// A value: where it stands and what is inside it.
#[derive(Clone, Debug, PartialEq)]
pub struct Node {
    /// Bytes from the first to after the last character of the value.
    pub span: Range<usize>,
    pub children: Vec<Child>,
}

/// A value inside another one.
#[derive(Clone, Debug, PartialEq)]
pub struct Child {
    pub step: Step,
    /// Bytes of the field's name or the map's key.
    pub key: Option<Range<usize>>,
    /// Bytes from the name to after the comma that follows the value.
    pub extent: Range<usize>,
    pub node: Node,
}

/// How to get from a value to one inside it.
#[derive(Clone, Debug, PartialEq)]
pub enum Step {
    /// By the name of a field or the key of a map; written `.name`.
    Field(String),
    /// By place in a list, from 0; written `[0]`.
    Index(usize),
}

impl Step {
    /// The path one step further.
    pub fn after(&self, path: &str) -> String {
        match self {
            Step::Field(name) if path.is_empty() => name.clone(),
            Step::Field(name) => format!("{path}.{name}"),
            Step::Index(index) => format!("{path}[{index}]"),
        }
    }

    /// What is left of a path after this step, if the path begins with it.
    fn take<'a>(&self, path: &'a str) -> Option<&'a str> {
        let rest = match self {
            Step::Field(name) => path.strip_prefix('.').unwrap_or(path).strip_prefix(name.as_str())?,
            Step::Index(index) => {
                path.strip_prefix('[')?.strip_prefix(index.to_string().as_str())?.strip_prefix(']')?
            }
        };
        (rest.is_empty() || rest.starts_with(['.', '['])).then_some(rest)
    }
}

/// What is wrong with brackets, commas or quotes, and where.
#[derive(Clone, Debug, PartialEq)]
pub struct SyntaxFault {
    pub span: Range<usize>,
    pub message: String,
    pub hint: Option<String>,
}

impl Node {
    /// The value of a whole text.
    pub fn parse(text: &str) -> Result<Node, SyntaxFault> {
        let mut scanner = Scanner { text, at: 0, last_text: 0..0 };
        scanner.skip_blank()?;
        while scanner.rest().starts_with("#!") {
            match scanner.rest().find(']') {
                Some(end) => scanner.at += end + 1,
                None => {
                    return Err(fault(
                        scanner.here(),
                        "this `#![…]` line is never closed",
                        Some("write `]` at its end"),
                    ));
                }
            }
            scanner.skip_blank()?;
        }
        if scanner.rest().is_empty() {
            return Err(fault(0..0, "the file is empty", None));
        }
        let node = scanner.value(0)?;
        scanner.skip_blank()?;
        match scanner.rest().is_empty() {
            true => Ok(node),
            false => Err(fault(scanner.here(), "nothing may follow the last closing bracket", None)),
        }
    }

    /// The value at `path`, which is written `cases[2].prevalence`; none for the empty path, which is this value.
    pub fn find(&self, path: &str) -> Option<&Child> {
        self.children.iter().find_map(|child| match child.step.take(path)? {
            "" => Some(child),
            rest => child.node.find(rest),
        })
    }

    /// The path of the innermost value around a byte of the text.
    pub fn path_at(&self, byte: usize) -> String {
        let (mut path, mut node) = (String::new(), self);
        while let Some(child) = node.children.iter().find(|child| child.node.span.contains(&byte)) {
            path = child.step.after(&path);
            node = &child.node;
        }
        path
    }

    /// Names and keys given twice in one place: the path, and the second of the two.
    pub fn twice(&self) -> Vec<(String, &Child)> {
        let mut found = Vec::new();
        self.collect_twice("", &mut found);
        found
    }

    fn collect_twice<'a>(&'a self, path: &str, found: &mut Vec<(String, &'a Child)>) {
        let mut names = std::collections::BTreeSet::new();
        for child in &self.children {
            let inner = child.step.after(path);
            if let Step::Field(name) = &child.step
                && !names.insert(name)
            {
                found.push((inner.clone(), child));
            }
            if !child.node.children.is_empty() {
                child.node.collect_twice(&inner, found);
            }
        }
    }
}

fn fault(span: Range<usize>, message: impl Into<String>, hint: Option<&str>) -> SyntaxFault {
    SyntaxFault { span, message: message.into(), hint: hint.map(str::to_owned) }
}

struct Scanner<'a> {
    text: &'a str,
    at: usize,
    /// The text in quotes read last: when the next thing makes no sense, its end is the likely culprit.
    last_text: Range<usize>,
}

impl<'a> Scanner<'a> {
    fn rest(&self) -> &'a str {
        &self.text[self.at..]
    }

    fn peek(&self) -> Option<char> {
        self.rest().chars().next()
    }

    /// The character or word that stands here.
    fn here(&self) -> Range<usize> {
        let word: usize = self.rest().chars().take_while(|&c| is_word(c)).map(char::len_utf8).sum();
        self.at..self.at + word.max(self.peek().map_or(0, char::len_utf8))
    }

    fn skip_blank(&mut self) -> Result<(), SyntaxFault> {
        loop {
            let rest = self.rest();
            self.at += rest.len() - rest.trim_start().len();
            let rest = self.rest();
            if rest.starts_with("//") {
                self.at += rest.find('\n').unwrap_or(rest.len());
            } else if rest.starts_with("/*") {
                self.at += block_comment(rest).ok_or_else(|| {
                    fault(self.at..self.at + 2, "this comment is never closed", Some("write `*/` at its end"))
                })?;
            } else {
                return Ok(());
            }
        }
    }

    fn value(&mut self, depth: usize) -> Result<Node, SyntaxFault> {
        if depth > MAX_DEPTH {
            return Err(fault(self.here(), format!("more than {MAX_DEPTH} brackets inside one another"), None));
        }
        let start = self.at;
        if let Some(length) = quoted(self.rest()) {
            let length = length
                .ok_or_else(|| fault(start..start + 1, "this text is never closed", Some("write `\"` at its end")))?;
            self.at += length;
            self.last_text = start..self.at;
            return Ok(Node { span: start..self.at, children: Vec::new() });
        }
        match self.peek() {
            Some('[') => self.list(start, depth),
            Some('{') => self.bracketed(start, '}', depth, false),
            Some('(') => self.round(start, None, depth),
            Some('“' | '”' | '„' | '«' | '‘' | '’') => {
                Err(fault(self.here(), "curly quotes do not begin a text", Some("use straight quotes: \"…\"")))
            }
            Some(c) if is_word(c) || matches!(c, '-' | '+') => {
                let name = self.word();
                let after_name = self.at;
                self.skip_blank()?;
                if self.peek() == Some('(') && !name.starts_with(|c: char| c.is_ascii_digit()) {
                    return self.round(start, Some(name), depth);
                }
                self.at = after_name;
                Ok(Node { span: start..self.at, children: Vec::new() })
            }
            Some(_) => Err(fault(self.here(), "a value is missing here", None)),
            None => Err(fault(start..start, "the file ends where a value is missing", None)),
        }
    }

    /// A name, a number, or a range of numbers.
    fn word(&mut self) -> &'a str {
        let rest = self.rest();
        let length = rest.find(|c: char| !is_word(c) && !matches!(c, '-' | '+' | '#' | '=')).unwrap_or(rest.len());
        // An `=` belongs to a word only within a range (`1..=5`).
        let length = match rest[..length].find('=') {
            Some(equals) if !rest[..equals].ends_with("..") => equals,
            _ => length,
        };
        self.at += length;
        &rest[..length]
    }

    fn list(&mut self, start: usize, depth: usize) -> Result<Node, SyntaxFault> {
        self.items(start, ']', depth, |_| Ok(None))
    }

    /// What stands in round brackets: fields by name, or values in order, or one value that the name wraps.
    fn round(&mut self, start: usize, name: Option<&str>, depth: usize) -> Result<Node, SyntaxFault> {
        let open = self.at;
        self.at += 1;
        self.skip_blank()?;
        let before = self.at;
        self.word();
        let named = self.at > before && {
            self.skip_blank()?;
            matches!(self.peek(), Some(':' | '='))
        };
        self.at = open;
        if named {
            return self.bracketed(start, ')', depth, true);
        }
        let mut node = self.items(start, ')', depth, |_| Ok(None))?;
        // `Some(x)` and `Fixed((…))` are one step, not two.
        if name.is_some() && node.children.len() == 1 {
            node.children = std::mem::take(&mut node.children[0].node.children);
        }
        Ok(node)
    }

    /// Names and values: the fields of a struct, or a map.
    fn bracketed(&mut self, start: usize, close: char, depth: usize, fields: bool) -> Result<Node, SyntaxFault> {
        self.items(start, close, depth, |scanner| {
            let key = match fields {
                true => {
                    let start = scanner.at;
                    scanner.word();
                    if scanner.at == start {
                        return Err(fault(scanner.here(), "the name of a field is missing here", None));
                    }
                    start..scanner.at
                }
                false => scanner.value(depth + 1)?.span,
            };
            scanner.skip_blank()?;
            match scanner.peek() {
                Some(':') => scanner.at += 1,
                Some('=') => {
                    return Err(fault(scanner.here(), "a name and its value are joined by `:`, not by `=`", None));
                }
                _ if scanner.text_ran_on() => return Err(scanner.never_closed()),
                _ => {
                    let number = scanner.text[key.clone()].starts_with(|c: char| c.is_ascii_digit());
                    let hint = if number { "write decimals with a point: 0.4" } else { "write `name: value`" };
                    return Err(fault(key, "a `:` and a value are missing after this", Some(hint)));
                }
            }
            scanner.skip_blank()?;
            Ok(Some(key))
        })
    }

    fn items(
        &mut self,
        start: usize,
        close: char,
        depth: usize,
        mut key: impl FnMut(&mut Self) -> Result<Option<Range<usize>>, SyntaxFault>,
    ) -> Result<Node, SyntaxFault> {
        let open = self.at..self.at + 1;
        let opened = &self.text[open.clone()];
        let mut children: Vec<Child> = Vec::new();
        self.at += 1;
        loop {
            self.skip_blank()?;
            match self.peek() {
                Some(c) if c == close => {
                    self.at += 1;
                    return Ok(Node { span: start..self.at, children });
                }
                Some(c @ (')' | ']' | '}')) => {
                    let line = 1 + self.text[..open.start].matches('\n').count();
                    let message =
                        format!("`{c}` cannot close the `{opened}` of line {line}; `{close}` is missing before it");
                    return Err(fault(self.here(), message, None));
                }
                None => {
                    let message = format!("this `{opened}` is never closed");
                    return Err(SyntaxFault {
                        span: open,
                        message,
                        hint: Some(format!("write `{close}` where it ends")),
                    });
                }
                Some(',') => return Err(fault(self.here(), "a value is missing before this comma", None)),
                Some(_) => {}
            }
            let key = key(self)?;
            let node = self.value(depth + 1)?;
            let end = node.span.end;
            let step = match &key {
                Some(key) => Step::Field(unquoted(&self.text[key.clone()]).to_owned()),
                None => Step::Index(children.len()),
            };
            let extent = key.as_ref().map_or(node.span.start, |key| key.start)..node.span.end;
            children.push(Child { step, key, extent, node });
            self.skip_blank()?;
            match self.peek() {
                Some(',') => {
                    self.at += 1;
                    if let Some(child) = children.last_mut() {
                        child.extent.end = self.at;
                    }
                }
                Some(')' | ']' | '}') | None => {}
                Some(_) if self.text_ran_on() => return Err(self.never_closed()),
                Some(':') if close == ']' => {
                    let name = children.last().map_or(end..end, |child| child.node.span.clone());
                    let line = 1 + self.text[..open.start].matches('\n').count();
                    let message =
                        format!("a field cannot stand in a list; the `[` of line {line} is not closed before it");
                    return Err(fault(name, message, Some("write `]` where the list ends")));
                }
                Some(_) => {
                    let found = self.here();
                    let last = self.text[..end].char_indices().next_back().map_or(end, |(at, _)| at);
                    // Words on one line: what follows is the surprise. Else the end of the line before is.
                    let span = if self.text[end..found.start].contains('\n') { last..end } else { found };
                    let hint = "write `,` between one and the next; text stands in double quotes";
                    return Err(fault(span, "a comma is missing here", Some(hint)));
                }
            }
        }
    }

    /// That the text read last has no end: its first line is shown.
    fn never_closed(&self) -> SyntaxFault {
        let text = &self.text[self.last_text.clone()];
        let line = self.last_text.start..self.last_text.start + text.find('\n').unwrap_or(text.len());
        fault(line, "this text is never closed", Some("write `\"` at its end"))
    }

    /// Whether the text read last took in what stands behind it, because its closing quote is missing: it ends like the
    /// beginning of another value, and a letter follows it at once.
    fn text_ran_on(&self) -> bool {
        let text = &self.text[self.last_text.clone()];
        let inner = text.strip_prefix('"').and_then(|text| text.strip_suffix('"')).unwrap_or_default().trim_end();
        let next = self.text[self.last_text.end..].chars().next();
        inner.ends_with([',', ':', '[', '{', '(']) && next.is_some_and(is_word)
    }
}

fn is_word(c: char) -> bool {
    c.is_alphanumeric() || matches!(c, '_' | '.')
}

/// The length of a block comment, whose comments within it count; none if it has no end.
fn block_comment(text: &str) -> Option<usize> {
    let bytes = text.as_bytes();
    let (mut at, mut depth) = (0, 0);
    while at + 1 < bytes.len() {
        match &bytes[at..at + 2] {
            b"/*" => (at, depth) = (at + 2, depth + 1),
            b"*/" => (at, depth) = (at + 2, depth - 1),
            _ => at += 1,
        }
        if depth == 0 {
            return Some(at);
        }
    }
    None
}

/// The length of the text, raw text, bytes or character that starts here; `Some(None)` if it has no end.
fn quoted(text: &str) -> Option<Option<usize>> {
    let body = text.strip_prefix('b').unwrap_or(text);
    let prefix = text.len() - body.len();
    if let Some(raw) = body.strip_prefix('r') {
        let hashes = raw.len() - raw.trim_start_matches('#').len();
        if raw[hashes..].starts_with('"') {
            let end = format!("\"{}", "#".repeat(hashes));
            let inner = prefix + 1 + hashes + 1;
            return Some(text[inner..].find(&end).map(|at| inner + at + end.len()));
        }
    }
    let quote = body.chars().next().filter(|c| matches!(c, '"' | '\''))?;
    let mut escaped = false;
    for (at, c) in body.char_indices().skip(1) {
        match c {
            _ if escaped => escaped = false,
            '\\' => escaped = true,
            '\n' if quote == '\'' => return Some(None),
            c if c == quote => return Some(Some(prefix + at + 1)),
            _ => {}
        }
    }
    Some(None)
}

/// A key without the quotes or the raw mark that it is written with.
fn unquoted(key: &str) -> &str {
    key.strip_prefix("r#").unwrap_or(key).trim_matches('"')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_path_finds_its_value() {
        let text = r##"#![enable(implicit_some)]
// (not: this)
Course(
    id: "a (b, [c", /* nor /* this */ [ */ raw: r#"it "is" here)"#,
    title: { "en": "One", "lo": "ໜຶ່ງ", 'c': 1 },
    cases: [
        Fixed(issuer: "QVA", faults: [(id: "x", settings: { "size": 0.5, "a b": -1.5e3 })]),
        Generated((count: 10, forgeries: ["one", "two"], range: (0.1, 0.9))),
        Some((1, 'x', b"\"")),
    ], empty: (), r#type: Named(3), span: 1..=5,
)"##;
        let tree = Node::parse(text).unwrap();
        let check = |path: &str, value: &str| {
            let found = tree.find(path).unwrap_or_else(|| panic!("{path} is not found"));
            assert_eq!(&text[found.node.span.clone()], value, "{path}");
            assert_eq!(tree.path_at(found.node.span.start), path);
        };
        check("id", r#""a (b, [c""#);
        check("raw", r##"r#"it "is" here)"#"##);
        check("title.lo", "\"ໜຶ່ງ\"");
        check("cases[0].faults[0].settings.size", "0.5");
        check("cases[0].faults[0].settings.a b", "-1.5e3");
        check("cases[1].count", "10");
        check("cases[1].forgeries[1]", "\"two\"");
        check("cases[1].range[1]", "0.9");
        check("cases[2][1]", "'x'");
        check("cases[2][2]", r#"b"\"""#);
        check("empty", "()");
        check("type", "Named(3)");
        check("span", "1..=5");
        let count = tree.find("cases[1].count").unwrap();
        assert_eq!((&text[count.key.clone().unwrap()], &text[count.extent.clone()]), ("count", "count: 10,"));
        for absent in ["titles", "title.e", "cases[3]", "cases[1].counted", "cases.count", "not"] {
            assert!(tree.find(absent).is_none(), "{absent}");
        }
    }

    #[test]
    fn a_choice_is_no_step_of_its_own_however_it_is_written() {
        let text = r#"(elements: [
    Print(layer: Field, draw: [Text(text: "a"), Waves((pitch: 0.5))]),
    Field((id: "b", caption: Some(("c", "d")))),
    Dovid(draw: [(3, Motif(motif: "e"))]),
    Perforation(Number(pitch: 0.6)),
], months: Words(["f", "g"]), style: Some("h"), until: None)"#;
        let tree = Node::parse(text).unwrap();
        for (path, value) in [
            ("elements[0].draw[0].text", "\"a\""),
            ("elements[0].draw[1].pitch", "0.5"),
            ("elements[1].id", "\"b\""),
            ("elements[1].caption[1]", "\"d\""),
            ("elements[2].draw[0][0]", "3"),
            ("elements[2].draw[0][1].motif", "\"e\""),
            ("elements[3].pitch", "0.6"),
            ("months[1]", "\"g\""),
            ("style", "Some(\"h\")"),
            ("until", "None"),
        ] {
            let found = tree.find(path).unwrap_or_else(|| panic!("{path} is not found"));
            assert_eq!(&text[found.node.span.clone()], value, "{path}");
        }
    }

    #[test]
    fn a_name_given_twice_is_found() {
        let text = "(a: 1, b: (a: 2), c: { \"x\": 1, \"x\": 2 }, a: 3)";
        let found: Vec<_> =
            Node::parse(text).unwrap().twice().into_iter().map(|(path, child)| (path, child.extent.start)).collect();
        assert_eq!(
            found,
            [("c.x".to_owned(), text.rfind("\"x\"").unwrap()), ("a".to_owned(), text.rfind('a').unwrap())]
        );
    }

    #[test]
    fn brackets_commas_and_quotes_are_named_where_they_fail() {
        let check = |text: &str, at: &str, message: &str| {
            let fault = Node::parse(text).expect_err(text);
            assert_eq!((&text[fault.span.clone()], fault.message.as_str()), (at, message), "{text}");
        };
        check("", "", "the file is empty");
        check("// only words", "", "the file is empty");
        check("(a: 1", "(", "this `(` is never closed");
        check("(a: [1, 2)", ")", "`)` cannot close the `[` of line 1; `]` is missing before it");
        check("(a: 1 b: 2)", "b", "a comma is missing here");
        check("(a: 1\n b: 2)", "1", "a comma is missing here");
        check("(a: two words)", "words", "a comma is missing here");
        check("(a = 1)", "=", "a name and its value are joined by `:`, not by `=`");
        check("(a: 1, b)", "b", "a `:` and a value are missing after this");
        check("(a: , b: 1)", ",", "a value is missing here");
        check("[1,, 2]", ",", "a value is missing before this comma");
        check("(a: \"x)", "\"", "this text is never closed");
        check("(a: \"x,\n b: \"y\")", "\"x,", "this text is never closed");
        check("(a: { \"x: 1, \"y\": 2 })", "\"x: 1, \"", "this text is never closed");
        check("(a: [1, 2,\n b: 3)", "b", "a field cannot stand in a list; the `[` of line 1 is not closed before it");
        check("(a: “x”)", "“", "curly quotes do not begin a text");
        check("(a: 1) b", "b", "nothing may follow the last closing bracket");
        check("(a: 1 /* b", "/*", "this comment is never closed");
        assert!(Node::parse(&"[".repeat(100_000)).is_err());
    }
}
