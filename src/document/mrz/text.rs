//! A short run of characters of a zone, held in place, so that reading a zone asks for memory twice and not field by field.

use std::fmt;
use std::ops::Deref;

use serde::{Serialize, Serializer};

use super::values::LENGTH;

/// At most 44 characters, the longest line of a zone; all of them A–Z, 0–9 and `<`. It is used as a `str`.
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct Text {
    length: u8,
    bytes: [u8; Text::ROOM],
}

impl Text {
    const ROOM: usize = LENGTH;
    pub(super) const EMPTY: Text = Text { length: 0, bytes: [0; Text::ROOM] };

    /// The text; what is longer than a line is left out.
    #[inline]
    pub(super) fn new(text: &str) -> Text {
        let length = if text.len() <= Text::ROOM { text.len() } else { text.floor_char_boundary(Text::ROOM) };
        let mut bytes = [0; Text::ROOM];
        bytes[..length].copy_from_slice(&text.as_bytes()[..length]);
        // At most 44.
        Text { length: length as u8, bytes }
    }

    /// Its characters; all of a zone's are single bytes.
    #[inline]
    pub(super) fn as_slice(&self) -> &[u8] {
        &self.bytes[..usize::from(self.length)]
    }
}

impl Deref for Text {
    type Target = str;

    fn deref(&self) -> &str {
        // Made from a `str` and cut between characters: always valid.
        std::str::from_utf8(self.as_slice()).unwrap_or_default()
    }
}

impl AsRef<str> for Text {
    fn as_ref(&self) -> &str {
        self
    }
}

impl PartialEq<str> for Text {
    fn eq(&self, other: &str) -> bool {
        **self == *other
    }
}

impl PartialEq<&str> for Text {
    fn eq(&self, other: &&str) -> bool {
        **self == **other
    }
}

impl fmt::Debug for Text {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(&**self, f)
    }
}

impl fmt::Display for Text {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self)
    }
}

impl Serialize for Text {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn it_is_the_text_it_was_made_of() {
        let text = Text::new("QVA<");
        assert_eq!(text, "QVA<");
        assert_eq!(text.trim_end_matches('<'), "QVA");
        assert_eq!(format!("{text:>6}|{text:?}"), "  QVA<|\"QVA<\"");
        assert_eq!(serde_json::to_string(&text).unwrap(), "\"QVA<\"");
        assert_eq!(Text::new(&"<".repeat(60)).len(), 44);
        assert_eq!(Text::new(&"é".repeat(60)).len(), 44);
    }
}
