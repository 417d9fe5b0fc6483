//! The examination log: append-only text, one act a line, so that an act is on disk as soon as it happened.
//!
//! The first line is the header, every further line one entry, each a JSON object. A line that was cut off in writing (power
//! lost) is left out on reading and named; everything before it counts.

use super::{Action, Session};
use serde::{Deserialize, Serialize};

/// Name and version of the format, in every header.
pub const FORMAT: &str = "firstline-exam-1";

/// What the log is of.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Header {
    pub format: String,
    /// Id of the scenario, and a hash of its text: a log belongs to one wording of it.
    pub scenario: String,
    pub scenario_hash: String,
    pub seed: u64,
    /// Trainee code, no name.
    pub trainee: String,
    /// Wall time when it began, RFC 3339, as this PC's clock had it.
    pub started: String,
}

/// One act and when it happened.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Entry {
    /// Milliseconds since the examination began, from a clock that only runs forward.
    pub ms: u64,
    #[serde(rename = "do")]
    pub action: Action,
}

/// A whole log.
#[derive(Clone, Debug, PartialEq)]
pub struct ExamLog {
    pub header: Header,
    pub entries: Vec<Entry>,
}

/// What is wrong with the text of a log; says where and what to do.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum LogProblem {
    Empty,
    /// The first line is not a header of this format.
    Header(String),
    /// A line other than the last cannot be read: the file was changed.
    Line {
        line: usize,
        why: String,
    },
    /// The last line was cut off; it is left out.
    CutOff {
        line: usize,
    },
}

impl std::fmt::Display for LogProblem {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            LogProblem::Empty => write!(f, "the log is empty: nothing was examined yet"),
            LogProblem::Header(why) => write!(f, "line 1 is not the header of an examination log ({FORMAT}): {why}"),
            LogProblem::Line { line, why } => {
                write!(f, "line {line} cannot be read, so the log is not whole: {why}; take it from a copy")
            }
            LogProblem::CutOff { line } => {
                write!(
                    f,
                    "line {line} was cut off while it was written; the examination goes on after line {}",
                    line - 1
                )
            }
        }
    }
}

impl std::error::Error for LogProblem {}

impl Header {
    /// The line in the file, without its end.
    pub fn line(&self) -> String {
        to_json(self)
    }
}

impl Entry {
    /// The line in the file, without its end.
    pub fn line(&self) -> String {
        to_json(self)
    }
}

fn to_json(value: &impl Serialize) -> String {
    // Strings, numbers and enums only: none of them can fail to be written.
    serde_json::to_string(value).unwrap_or_default()
}

impl ExamLog {
    /// The whole log as text.
    pub fn text(&self) -> String {
        let mut text = self.header.line();
        for entry in &self.entries {
            text.push('\n');
            text.push_str(&entry.line());
        }
        text.push('\n');
        text
    }

    /// Reads a log; a cut-off last line is returned beside what stands before it.
    pub fn parse(text: &str) -> Result<(ExamLog, Option<LogProblem>), LogProblem> {
        let mut lines = text.split('\n').map(|line| line.trim_end_matches('\r')).enumerate().peekable();
        let (_, first) = lines.next().filter(|(_, line)| !line.is_empty()).ok_or(LogProblem::Empty)?;
        let header: Header = serde_json::from_str(first).map_err(|e| LogProblem::Header(e.to_string()))?;
        if header.format != FORMAT {
            return Err(LogProblem::Header(format!("it says `{}`", header.format)));
        }
        let mut entries = Vec::new();
        while let Some((index, line)) = lines.next() {
            let is_last = lines.peek().is_none();
            if line.is_empty() && is_last {
                break;
            }
            match serde_json::from_str(line) {
                // A last line without its end may be half a number: only whole lines count.
                Ok(entry) if !is_last => entries.push(entry),
                _ if is_last => return Ok((ExamLog { header, entries }, Some(LogProblem::CutOff { line: index + 1 }))),
                Ok(entry) => entries.push(entry),
                Err(e) => return Err(LogProblem::Line { line: index + 1, why: e.to_string() }),
            }
        }
        Ok((ExamLog { header, entries }, None))
    }

    /// The examination after every act of the log; an act that is refused names its line.
    pub fn replay(&self, session: Session) -> Result<Session, LogProblem> {
        self.entries.iter().enumerate().try_fold(session, |session, (i, entry)| {
            session.apply(&entry.action).map_err(|refused| LogProblem::Line { line: i + 2, why: refused.to_string() })
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::case::Decision;

    fn log() -> ExamLog {
        ExamLog {
            header: Header {
                format: FORMAT.to_owned(),
                scenario: "demonstration".to_owned(),
                scenario_hash: "00".to_owned(),
                seed: 7,
                trainee: "LAO-014".to_owned(),
                started: "2031-03-14T08:00:00Z".to_owned(),
            },
            entries: vec![
                Entry { ms: 0, action: Action::Open { case: 0 } },
                Entry { ms: 900, action: Action::ReadMrz { page: "data".to_owned() } },
                Entry { ms: 5000, action: Action::Decide { decision: Decision::Admit } },
            ],
        }
    }

    #[test]
    fn a_log_reads_back_as_it_was_written() {
        assert_eq!(ExamLog::parse(&log().text()), Ok((log(), None)));
    }

    #[test]
    fn a_log_cut_anywhere_keeps_every_whole_line() {
        let text = log().text();
        let header = log().header.line().len();
        for cut in header + 1..text.len() {
            let (read, problem) = ExamLog::parse(&text[..cut]).unwrap();
            let whole = text[..cut].matches('\n').count() - 1;
            assert_eq!(read.entries.len(), whole, "cut at {cut}");
            assert_eq!(problem.is_some(), !text[..cut].ends_with('\n'), "cut at {cut}");
        }
    }

    #[test]
    fn a_damaged_line_in_the_middle_is_named() {
        let text = log().text().replace("read_mrz", "read_mr");
        assert!(matches!(ExamLog::parse(&text), Err(LogProblem::Line { line: 3, .. })));
        assert_eq!(ExamLog::parse(""), Err(LogProblem::Empty));
        assert!(matches!(ExamLog::parse("{}\n"), Err(LogProblem::Header(_))));
    }

    #[test]
    fn replaying_gives_the_examination_again() {
        let session = log().replay(Session::new(1, true)).unwrap();
        assert!(session.is_done());
        assert_eq!(session.cases[0].used, ["mrz-reader"]);
    }
}
