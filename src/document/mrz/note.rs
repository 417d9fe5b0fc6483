//! Remarks of a reader: what in a zone is read easily as something else, or says something that cannot be.

use std::fmt;

use serde::Serialize;

/// A remark; lines and positions count from 1. None of them makes a zone unreadable.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Note {
    /// A letter where only digits may stand, and the digit it is easily taken for.
    LetterForDigit { line: usize, position: usize, found: char, likely: Option<char> },
    /// A digit where only letters may stand, and the letter it is easily taken for.
    DigitForLetter { line: usize, position: usize, found: char, likely: Option<char> },
    /// A date that the calendar has not.
    NoSuchDate { field: &'static str, text: String },
    /// A sex other than F, M and `<`.
    NotASex { line: usize, position: usize, found: char },
    /// The check digit would be right if this one character were another one that it is easily taken for.
    WouldFit { field: &'static str, line: usize, position: usize, found: char, likely: char },
}

/// Pairs of a digit and a letter that are read for each other.
const CONFUSED: [(char, char); 9] =
    [('0', 'O'), ('1', 'I'), ('2', 'Z'), ('5', 'S'), ('6', 'G'), ('8', 'B'), ('0', 'D'), ('0', 'Q'), ('1', 'L')];

/// The digit that a letter is easily taken for.
pub(super) fn digit_like(letter: char) -> Option<char> {
    CONFUSED.iter().find(|(_, l)| *l == letter).map(|(digit, _)| *digit)
}

/// The letter that a digit is easily taken for.
pub(super) fn letter_like(digit: char) -> Option<char> {
    CONFUSED.iter().find(|(d, _)| *d == digit).map(|(_, letter)| *letter)
}

impl fmt::Display for Note {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Note::LetterForDigit { line, position, found, likely } => {
                write!(f, "line {line}, position {position}: `{found}` where only digits stand")?;
                likely.map_or(Ok(()), |likely| write!(f, "; it may be `{likely}` misread"))
            }
            Note::DigitForLetter { line, position, found, likely } => {
                write!(f, "line {line}, position {position}: `{found}` where only letters stand")?;
                likely.map_or(Ok(()), |likely| write!(f, "; it may be `{likely}` misread"))
            }
            Note::NoSuchDate { field, text } => write!(f, "{field} `{text}` is not in the calendar"),
            Note::NotASex { line, position, found } => {
                write!(f, "line {line}, position {position}: `{found}` is no sex; F, M or `<` stands here")
            }
            Note::WouldFit { field, line, position, found, likely } => write!(
                f,
                "line {line}, position {position}: the check digit of {field} would be right \
                 if `{found}` were `{likely}`; look whether it was misread"
            ),
        }
    }
}
