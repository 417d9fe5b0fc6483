//! Why a text cannot be read as a machine readable zone: what is wrong, where, and what to do.

use std::fmt;

use super::layout::Format;

/// Lines and positions count from 1.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ReadError {
    Empty,
    /// The length of each line; no format has lines like these.
    Shape(Vec<usize>),
    /// A character that a zone cannot hold.
    Character {
        line: usize,
        position: usize,
        found: char,
    },
}

const SHAPES: &str = "a zone has two lines of 44 (TD3, MRV-A) or 36 (TD2, MRV-B) characters, or three of 30 (TD1)";

impl std::error::Error for ReadError {}

impl fmt::Display for ReadError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            ReadError::Empty => write!(f, "nothing to read: {SHAPES}"),
            ReadError::Shape(lengths) => shape(f, lengths),
            ReadError::Character { line, position, found } => {
                write!(f, "line {line}, position {position}: ")?;
                match found {
                    ' ' | '\u{a0}' | '\t' => write!(f, "a space; an unused position holds `<`"),
                    '«' | '‹' => write!(f, "`{found}`; write the filler as `<`"),
                    _ if found.is_lowercase() => {
                        write!(f, "`{found}`; a zone has capitals only, write `{}`", found.to_uppercase())
                    }
                    _ => write!(f, "`{found}` cannot stand in a zone; only A–Z, 0–9 and `<` can"),
                }
            }
        }
    }
}

/// Says which line is too long or too short if the shape is near to one of a format.
fn shape(f: &mut fmt::Formatter<'_>, lengths: &[usize]) -> fmt::Result {
    let sizes = || Format::ALL.into_iter().map(Format::size);
    let off = |length: usize| lengths.iter().map(|line| line.abs_diff(length)).sum::<usize>();
    let near = sizes().filter(|(lines, _)| *lines == lengths.len()).min_by_key(|(_, length)| off(*length));
    if let ([whole], Some((lines, length))) = (lengths, sizes().find(|(lines, length)| lengths == [lines * length])) {
        return write!(f, "one line of {whole} characters: break it into {lines} lines of {length}");
    }
    match near.filter(|(_, length)| off(*length) <= 6) {
        Some((_, length)) => {
            let wrong = lengths.iter().enumerate().filter(|(_, line)| **line != length);
            for (at, (index, line)) in wrong.enumerate() {
                let separator = if at == 0 { "" } else { "; " };
                let (count, how) = (line.abs_diff(length), if *line < length { "missing" } else { "too many" });
                write!(f, "{separator}line {} has {line} characters instead of {length}: {count} {how}", index + 1)?;
            }
            Ok(())
        }
        None => {
            let words: Vec<String> = lengths.iter().map(usize::to_string).collect();
            let lines = if lengths.len() == 1 { "1 line".to_owned() } else { format!("{} lines", lengths.len()) };
            write!(f, "{lines} of {} characters: {SHAPES}", words.join(", "))
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::read;

    #[track_caller]
    fn check(text: &str, message: &str) {
        assert_eq!(read(text).unwrap_err().to_string(), message);
    }

    #[test]
    fn bad_input_says_what_is_wrong_and_where() {
        let fillers = |count: usize| "<".repeat(count);
        check(
            "\r\n \n",
            "nothing to read: a zone has two lines of 44 (TD3, MRV-A) or 36 (TD2, MRV-B) characters, or three of 30 (TD1)",
        );
        check(
            "P<UTO\nL898",
            "2 lines of 5, 4 characters: a zone has two lines of 44 (TD3, MRV-A) or 36 (TD2, MRV-B) characters, \
             or three of 30 (TD1)",
        );
        check(
            &format!("P<UTO{}\nL89", fillers(39)),
            "2 lines of 44, 3 characters: a zone has two lines of 44 (TD3, MRV-A) or 36 (TD2, MRV-B) characters, or three of 30 (TD1)",
        );
        check(
            &format!("P<UTO{}\nL89{}", fillers(39), fillers(40)),
            "line 2 has 43 characters instead of 44: 1 missing",
        );
        check(
            &format!("I<UTO{}\n{}\n{}", fillers(25), fillers(31), fillers(28)),
            "line 2 has 31 characters instead of 30: 1 too many; line 3 has 28 characters instead of 30: 2 missing",
        );
        check(&format!("P<UTO{}", fillers(83)), "one line of 88 characters: break it into 2 lines of 44");
        check(&format!("P<UTOe{}", fillers(38)), "line 1, position 6: `e`; a zone has capitals only, write `E`");
        check(
            &format!("P<UTO{}\nL89 {}", fillers(39), fillers(40)),
            "line 2, position 4: a space; an unused position holds `<`",
        );
        check("P«UTO", "line 1, position 2: `«`; write the filler as `<`");
        check("P<UTOMÜLLER", "line 1, position 7: `Ü` cannot stand in a zone; only A–Z, 0–9 and `<` can");
    }
}
