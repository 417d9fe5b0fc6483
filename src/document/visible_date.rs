//! Dates as the visual zone prints them, and read back to be compared with the machine readable zone.
//!
//! ICAO Doc 9303-3 §3.7 and §4.8: Gregorian, day with two digits, then the month as up to four letters, in one or two
//! languages, or as digits; unknown parts of a birth date are `XX`.

use std::fmt;

use serde::{Deserialize, Serialize};

use crate::base::date::{Date, PartialDate, year_from_two_digits};

/// The months of the three languages of the standard (ICAO Doc 9303-3 §3.7).
pub const ENGLISH: [&str; 12] = ["JAN", "FEB", "MAR", "APR", "MAY", "JUN", "JUL", "AUG", "SEP", "OCT", "NOV", "DEC"];
pub const FRENCH: [&str; 12] =
    ["JAN", "FÉV", "MARS", "AVR", "MAI", "JUIN", "JUIL", "AOÛT", "SEPT", "OCT", "NOV", "DÉC"];
pub const SPANISH: [&str; 12] = ["ENE", "FEB", "MAR", "ABR", "MAYO", "JUN", "JUL", "AGO", "SEPT", "OCT", "NOV", "DIC"];

/// How an issuing state prints the month.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Months {
    /// Twelve words, as they are printed: `AUG`, or in two languages `AGO/AUG`.
    Words(Vec<String>),
    /// Two digits, parted by blanks: `20 06 2026`.
    Numeric,
    /// Two digits, parted by periods: `20.06.2026`.
    NumericWithPeriods,
}

impl Months {
    /// The words of one language, or those of two with `/` between them.
    pub fn words(first: &[&str; 12], second: Option<&[&str; 12]>) -> Months {
        let word = |month: usize| match second {
            Some(second) => format!("{}/{}", first[month], second[month]),
            None => first[month].to_owned(),
        };
        Months::Words((0..12).map(word).collect())
    }

    fn separator(&self) -> char {
        if *self == Months::NumericWithPeriods { '.' } else { ' ' }
    }

    fn print_month(&self, month: i8) -> String {
        match self {
            // A list of words that lacks the month falls back to digits.
            Months::Words(words) => {
                let word = usize::try_from(month - 1).ok().and_then(|index| words.get(index));
                word.cloned().unwrap_or_else(|| format!("{month:02}"))
            }
            _ => format!("{month:02}"),
        }
    }

    /// The month of a word: in the state's own words, one language of them, or a word of the three languages.
    fn find(&self, word: &str) -> Option<i8> {
        let word = word.to_uppercase();
        let is = |known: &str| {
            let known = known.to_uppercase();
            known == word || known.split('/').any(|part| part.trim() == word)
        };
        let own = match self {
            Months::Words(words) => words.iter().position(|known| is(known)),
            _ => None,
        };
        let standard = || [ENGLISH, FRENCH, SPANISH].iter().find_map(|words| words.iter().position(|known| is(known)));
        let index = own.or_else(standard).or_else(|| {
            // Two languages side by side mean something only if both name the same month.
            let (first, second) = word.split_once('/')?;
            let month = self.find(first.trim())?;
            (self.find(second.trim()) == Some(month)).then_some(usize::try_from(month - 1).ok()?)
        })?;
        i8::try_from(index + 1).ok()
    }
}

/// The date as the state prints it: `14 AGO/AUG 1991`, `20 06 2026`, `XX XX 1985`.
pub fn print(date: impl Into<PartialDate>, months: &Months) -> String {
    let date = date.into();
    let unknown = || "XX".to_owned();
    let day = date.day.map_or_else(unknown, |day| format!("{day:02}"));
    let month = date.month.map_or_else(unknown, |month| months.print_month(month));
    let separator = months.separator();
    format!("{day}{separator}{month}{separator}{:04}", date.year)
}

/// Why a printed text is no date.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum VisibleDateError {
    /// Not a day, a month and a year.
    Form(String),
    /// A month that neither the state nor the standard's languages know.
    Month { text: String, month: String },
    /// A day that the calendar has not, such as 31 JUN.
    NoSuchDay(String),
}

/// Reads a printed date; parts may be divided by blanks, periods, hyphens or slashes. A year of two digits is the last
/// such year not after that of `latest`.
pub fn read(text: &str, months: &Months, latest: Date) -> Result<PartialDate, VisibleDateError> {
    let form = || VisibleDateError::Form(text.to_owned());
    let (day, month, year) = split(text).ok_or_else(form)?;
    let number = |part: &str, digits: &[usize]| {
        let plain = digits.contains(&part.len()) && part.bytes().all(|b| b.is_ascii_digit());
        if plain { part.parse::<i16>().ok() } else { None }
    };
    let two = |part: &str| number(part, &[1, 2]).and_then(|n| i8::try_from(n).ok());
    let day = if is_unknown(day) { None } else { Some(two(day).ok_or_else(form)?) };
    let month = match two(month) {
        _ if is_unknown(month) => None,
        Some(month) => Some(month),
        None if month.chars().any(|c| c.is_ascii_digit()) => return Err(form()),
        None => Some(
            months
                .find(month)
                .ok_or_else(|| VisibleDateError::Month { text: text.to_owned(), month: month.to_owned() })?,
        ),
    };
    let year = match number(year, &[2, 4]).ok_or_else(form)? {
        digits if year.len() == 2 => year_from_two_digits(digits, latest.year()),
        year => year,
    };
    PartialDate { year, month, day }.checked().ok_or_else(|| VisibleDateError::NoSuchDay(text.to_owned()))
}

fn is_unknown(part: &str) -> bool {
    part == "XX"
}

/// Day, month and year; the month may be two words with a slash, with or without blanks around it.
fn split(text: &str) -> Option<(&str, &str, &str)> {
    let text = text.trim();
    let parts_at = |c: char| c == ' ' || c == '.' || c == '-';
    let (day, rest) = text.split_once(|c| parts_at(c) || c == '/')?;
    let (month, year) = rest.rsplit_once(|c| parts_at(c) || c == '/')?;
    let month = month.trim_matches(|c| parts_at(c) || c == '/');
    (!month.is_empty()).then_some((day, month, year))
}

impl std::error::Error for VisibleDateError {}

impl fmt::Display for VisibleDateError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            VisibleDateError::Form(text) => write!(f, "`{text}` is no date; a date has a day, a month and a year"),
            VisibleDateError::Month { text, month } => write!(f, "`{text}`: there is no month `{month}`"),
            VisibleDateError::NoSuchDay(text) => write!(f, "`{text}` is not in the calendar"),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const LATEST: Date = Date::constant(2026, 6, 20);

    #[track_caller]
    fn check(date: &str, months: &Months, printed: &str) {
        let date = PartialDate::parse(date).unwrap();
        assert_eq!(print(date, months), printed);
        assert_eq!(read(printed, months, LATEST), Ok(date), "{printed}");
    }

    #[test]
    fn each_state_prints_in_its_own_way_and_is_read_back() {
        check("1991-08-14", &Months::words(&SPANISH, Some(&ENGLISH)), "14 AGO/AUG 1991");
        check("1991-08-14", &Months::words(&ENGLISH, None), "14 AUG 1991");
        check("2024-02-29", &Months::words(&FRENCH, Some(&ENGLISH)), "29 FÉV/FEB 2024");
        check("2026-06-20", &Months::Numeric, "20 06 2026");
        check("2026-06-20", &Months::NumericWithPeriods, "20.06.2026");
        check("1985-XX-XX", &Months::words(&ENGLISH, None), "XX XX 1985");
        check("1985-03-XX", &Months::words(&SPANISH, Some(&FRENCH)), "XX MAR/MARS 1985");
        for months in [&ENGLISH, &FRENCH, &SPANISH] {
            for month in 1..=12 {
                let date = Date::constant(2001, month, 9).into();
                assert_eq!(read(&print(date, &Months::words(months, None)), &Months::Numeric, LATEST), Ok(date));
            }
        }
    }

    #[test]
    fn other_ways_of_printing_are_understood() {
        let own: Vec<String> = "SOL LUN TER VEN AQU IGN ARB FER AUR PLU NIX GLA".split(' ').map(String::from).collect();
        for (text, months, date) in [
            ("14 AGO / AUG 91", &Months::Numeric, "1991-08-14"),
            ("14 AUG/AOÛT 1991", &Months::Numeric, "1991-08-14"),
            ("4.6.26", &Months::Numeric, "2026-06-04"),
            ("4/6/27", &Months::Numeric, "1927-06-04"),
            ("14 aug 1991", &Months::Numeric, "1991-08-14"),
            ("14 FER 1991", &Months::Words(own), "1991-08-14"),
        ] {
            assert_eq!(read(text, months, LATEST).map(|date| date.to_string()), Ok(date.to_owned()), "{text}");
        }
    }

    #[test]
    fn what_is_no_date_says_why() {
        let message = |text: &str| read(text, &Months::Numeric, LATEST).unwrap_err().to_string();
        assert_eq!(message("31 JUN 1990"), "`31 JUN 1990` is not in the calendar");
        assert_eq!(message("29 02 2023"), "`29 02 2023` is not in the calendar");
        assert_eq!(message("12 13 1990"), "`12 13 1990` is not in the calendar");
        assert_eq!(message("14 AGU 1991"), "`14 AGU 1991`: there is no month `AGU`");
        assert_eq!(message("14 AGO/JUL 1991"), "`14 AGO/JUL 1991`: there is no month `AGO/JUL`");
        assert_eq!(message("1991"), "`1991` is no date; a date has a day, a month and a year");
        assert_eq!(message("14 8x 1991"), "`14 8x 1991` is no date; a date has a day, a month and a year");
        assert_eq!(message("14 AUG 991"), "`14 AUG 991` is no date; a date has a day, a month and a year");
    }
}
