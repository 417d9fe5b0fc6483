//! Why a text cannot be read as a machine readable zone: everything that is wrong with it, where, and what to do.

use std::fmt;

use super::layout::Format;

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ReadError {
    /// No line with anything in it.
    Empty,
    /// What keeps the text from being a zone, in its order.
    Faults(Vec<Fault>),
}

/// Lines and positions count from 1; lines without anything in them are not counted.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Fault {
    /// The length of each line; no format has lines like these.
    Shape(Vec<usize>),
    /// Small letters, from the first of these positions to the last.
    SmallLetters { line: usize, first: usize, last: usize, found: String },
    /// A space or tab. `extra` says that the line has the right length without.
    Space { line: usize, position: usize, extra: bool },
    /// Another sign that looks like a filler.
    OtherFiller { line: usize, position: usize, found: char },
    /// A letter of another alphabet, or one of double width, that looks like this one of the zone.
    OtherAlphabet { line: usize, position: usize, found: char, like: char },
    /// Any other character that a zone cannot hold.
    Character { line: usize, position: usize, found: char },
}

const SHAPES: &str = "a zone has two lines of 44 (TD3, MRV-A) or 36 (TD2, MRV-B) characters, or three of 30 (TD1)";

/// Everything that is wrong with the lines of a text that is no zone.
pub(super) fn faults(lines: &[&str]) -> Vec<Fault> {
    let lengths: Vec<usize> = lines.iter().map(|line| line.chars().count()).collect();
    let is_shape = |lengths: &[usize]| {
        Format::ALL.into_iter().map(Format::size).any(|(lines, length)| lengths == vec![length; lines])
    };
    let without_spaces: Vec<usize> =
        lines.iter().map(|line| line.chars().filter(|c| !c.is_whitespace()).count()).collect();
    let extra = !is_shape(&lengths) && is_shape(&without_spaces);
    let mut faults = Vec::new();
    for (line, text) in (1..).zip(lines) {
        for (position, found) in (1..).zip(text.chars()) {
            match found {
                'A'..='Z' | '0'..='9' | '<' => {}
                'a'..='z' => match faults.last_mut() {
                    Some(Fault::SmallLetters { line: l, last, found: all, .. })
                        if (*l, *last + 1) == (line, position) =>
                    {
                        *last = position;
                        all.push(found);
                    }
                    _ => faults.push(Fault::SmallLetters {
                        line,
                        first: position,
                        last: position,
                        found: found.to_string(),
                    }),
                },
                _ if found.is_whitespace() => faults.push(Fault::Space { line, position, extra }),
                '«' | '‹' | '〈' | '＜' | '⟨' | '≪' | '_' => {
                    faults.push(Fault::OtherFiller { line, position, found })
                }
                _ => faults.push(match latin(found) {
                    Some(like) => Fault::OtherAlphabet { line, position, found, like },
                    None => Fault::Character { line, position, found },
                }),
            }
        }
    }
    if !is_shape(&lengths) && !extra {
        faults.push(Fault::Shape(lengths));
    }
    faults
}

/// The character of the zone that one of another alphabet or of double width looks like.
fn latin(c: char) -> Option<char> {
    const CYRILLIC_AND_GREEK: (&str, &str) = ("АВЕЅІЈКМНОРСТУХΑΒΕΖΗΙΚΜΝΟΡΤΥΧ", "ABESIJKMHOPCTYXABEZHIKMNOPTYX");
    match c {
        'Ａ'..='Ｚ' | '０'..='９' => char::from_u32(u32::from(c) - 0xfee0),
        _ => CYRILLIC_AND_GREEK
            .0
            .chars()
            .zip(CYRILLIC_AND_GREEK.1.chars())
            .find(|(other, _)| *other == c)
            .map(|(_, l)| l),
    }
}

impl std::error::Error for ReadError {}

impl fmt::Display for ReadError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            ReadError::Empty => write!(f, "nothing to read: {SHAPES}"),
            ReadError::Faults(faults) => {
                for (at, fault) in faults.iter().enumerate() {
                    write!(f, "{}{fault}", if at == 0 { "" } else { "\n" })?;
                }
                Ok(())
            }
        }
    }
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let only = "only A–Z, 0–9 and `<` can";
        match self {
            Fault::Shape(lengths) => shape(f, lengths),
            Fault::SmallLetters { line, first, last, found } => {
                if first == last {
                    write!(f, "line {line}, position {first}")?;
                } else {
                    write!(f, "line {line}, positions {first} to {last}")?;
                }
                write!(f, ": `{found}`; a zone has capitals only, write `{}`", found.to_ascii_uppercase())
            }
            Fault::Space { line, position, extra: true } => {
                write!(f, "line {line}, position {position}: a space too many; take it out")
            }
            Fault::Space { line, position, extra: false } => {
                write!(f, "line {line}, position {position}: a space; an unused position holds `<`")
            }
            Fault::OtherFiller { line, position, found } => {
                write!(f, "line {line}, position {position}: `{found}`; write the filler as `<`")
            }
            Fault::OtherAlphabet { line, position, found, like } => write!(
                f,
                "line {line}, position {position}: `{found}` (U+{:04X}) only looks like `{like}`; write `{like}`",
                u32::from(*found)
            ),
            Fault::Character { line, position, found } => {
                write!(f, "line {line}, position {position}: `{found}` cannot stand in a zone; {only}")
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
        check(
            &format!("P<UTOe{}\n{}", fillers(38), fillers(44)),
            "line 1, position 6: `e`; a zone has capitals only, write `E`",
        );
        check(
            &format!("P<UTO{}\nL89 {}", fillers(39), fillers(40)),
            "line 2, position 4: a space; an unused position holds `<`",
        );
        check(&format!("P«UTO{}\n{}", fillers(39), fillers(44)), "line 1, position 2: `«`; write the filler as `<`");
        check(
            &format!("P<UTOMÜLLER{}\n{}", fillers(33), fillers(44)),
            "line 1, position 7: `Ü` cannot stand in a zone; only A–Z, 0–9 and `<` can",
        );
    }

    #[test]
    fn all_faults_come_at_once_and_are_told_apart() {
        let fillers = |count: usize| "<".repeat(count);
        check(
            &format!("p<uto{}\r\nL898902C3 6UTO{}\r\n", fillers(39), fillers(30)),
            "line 1, position 1: `p`; a zone has capitals only, write `P`\n\
             line 1, positions 3 to 5: `uto`; a zone has capitals only, write `UTO`\n\
             line 2, position 10: a space; an unused position holds `<`",
        );
        check(
            &format!("P<UTO{}\nL898902C3 6UTO{}", fillers(39), fillers(31)),
            "line 2, position 10: a space too many; take it out",
        );
        check(
            &format!("Р<UTО{}\n０{}＜", fillers(39), fillers(42)),
            "line 1, position 1: `Р` (U+0420) only looks like `P`; write `P`\n\
             line 1, position 5: `О` (U+041E) only looks like `O`; write `O`\n\
             line 2, position 1: `０` (U+FF10) only looks like `0`; write `0`\n\
             line 2, position 44: `＜`; write the filler as `<`",
        );
        check(
            &format!("P<UTÖ{}\nL89{}", fillers(39), fillers(40)),
            "line 1, position 5: `Ö` cannot stand in a zone; only A–Z, 0–9 and `<` can\n\
             line 2 has 43 characters instead of 44: 1 missing",
        );
    }

    #[test]
    fn line_ends_of_any_system_and_blanks_around_lines_are_no_fault() {
        let lines = ["V<UTOARKFREITH<<<<<<<<<<<<<<<<<<<<<<", "L8988901C4XXX4009078F9612109<<<<<<<<"];
        let expected = read(&lines.join("\n")).unwrap();
        for text in [
            lines.join("\r\n") + "\r\n",
            lines.join("\r"),
            format!("\u{feff}{}", lines.join("\n\n\n")),
            format!("\n  {}\t\n {}  \n\n", lines[0], lines[1]),
        ] {
            assert_eq!(read(&text).unwrap(), expected, "{text:?}");
        }
    }
}
