//! What a reader says, in any language: the key of a text and what is filled into it.

use crate::base::locale::{Texts, Value};
use serde::{Serialize, Serializer};

/// A reason; its text is `reader-<key>`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Why {
    pub key: &'static str,
    parts: Vec<(&'static str, Part)>,
}

/// What is filled in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Part {
    /// The same in every language.
    Plain(String),
    /// Texts of their own, one after the other with commas.
    Keys(Vec<String>),
}

impl Part {
    pub fn key(key: String) -> Part {
        Part::Keys(vec![key])
    }
}

impl From<&str> for Part {
    fn from(text: &str) -> Part {
        Part::Plain(text.to_owned())
    }
}

impl From<String> for Part {
    fn from(text: String) -> Part {
        Part::Plain(text)
    }
}

impl Why {
    pub fn of(key: &'static str) -> Why {
        Why { key, parts: Vec::new() }
    }

    pub fn with(mut self, name: &'static str, part: impl Into<Part>) -> Why {
        self.parts.push((name, part.into()));
        self
    }

    /// The reason in the language spoken.
    pub fn text(&self, words: &Texts) -> String {
        let value = |part: &Part| match part {
            Part::Plain(text) => text.clone(),
            Part::Keys(keys) => keys.iter().map(|key| words.get(key)).collect::<Vec<_>>().join(", "),
        };
        let values: Vec<(&str, Value)> = self.parts.iter().map(|(name, part)| (*name, value(part).into())).collect();
        words.get_with(&format!("reader-{}", self.key), &values)
    }
}

/// In files a reason is its key: programs compare it, people read the text.
impl Serialize for Why {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.key)
    }
}
