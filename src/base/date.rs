//! Calendar days as documents carry them: whole dates, and birth dates of which a part is not known.
//!
//! In files a date is text, `1991-08-14`; what is unknown of a birth date is `XX`: `1991-XX-XX`.

use std::fmt;

use jiff::{Span, civil};
use serde::{Deserialize, Serialize};

/// A day of the Gregorian calendar, from year 1 to 9999.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Date(civil::Date);

impl Date {
    /// The day, if the calendar has it; months and days count from 1.
    pub fn new(year: i16, month: i8, day: i8) -> Option<Date> {
        civil::Date::new(year, month, day).ok().filter(|date| date.year() >= 1).map(Date)
    }

    /// A day known when the program is written: the compiler refuses one that the calendar has not.
    pub const fn constant(year: i16, month: i8, day: i8) -> Date {
        Date(civil::Date::constant(year, month, day))
    }

    /// Reads `1991-08-14`.
    pub fn parse(text: &str) -> Option<Date> {
        match parts(text)? {
            (year, Some(month), Some(day)) => Date::new(year, month, day),
            _ => None,
        }
    }

    pub fn year(self) -> i16 {
        self.0.year()
    }

    pub fn month(self) -> i8 {
        self.0.month()
    }

    pub fn day(self) -> i8 {
        self.0.day()
    }

    /// The same day `years` later (earlier if negative); 29 February becomes the 28th where there is no 29th.
    pub fn plus_years(self, years: i32) -> Date {
        self.plus_months(years.saturating_mul(12))
    }

    /// The same day `months` later (earlier if negative), or the last day of that month if it is shorter.
    pub fn plus_months(self, months: i32) -> Date {
        let months = i64::from(self.year()) * 12 + i64::from(self.month()) - 1 + i64::from(months);
        let months = months.clamp(12, 9999 * 12 + 11);
        // Within the clamp both parts are a year and a month of the calendar, so that the first of that month exists.
        let first = civil::Date::constant((months / 12) as i16, (months % 12 + 1) as i8, 1);
        let day = self.day().min(first.days_in_month());
        Date(civil::Date::constant(first.year(), first.month(), day))
    }

    /// The day `days` later (earlier if negative); it stops at the ends of the calendar.
    pub fn plus_days(self, days: i32) -> Date {
        const FIRST: Date = Date::constant(1, 1, 1);
        // Ten thousand years of days: more would leave the calendar from any day, and more than jiff's span can hold.
        let days = days.clamp(-3_660_000, 3_660_000);
        Date(self.0.saturating_add(Span::new().days(days))).max(FIRST)
    }

    /// Days from this day to `other`; negative if `other` is earlier.
    pub fn days_until(self, other: Date) -> i32 {
        (self.0.duration_until(other.0).as_hours() / 24) as i32
    }

    /// Completed years from this day to `later`; an anniversary of 29 February is 1 March where there is no 29th.
    pub fn years_until(self, later: Date) -> i32 {
        let to_come = (later.month(), later.day()) < (self.month(), self.day());
        i32::from(later.year()) - i32::from(self.year()) - i32::from(to_come)
    }

    /// Age in completed years, on a given day, of somebody born on this day; negative before birth.
    pub fn age_at(self, on: Date) -> i32 {
        self.years_until(on)
    }
}

/// The year that ends in the two digits `yy` and is `latest` or the nearest before it.
///
/// The machine readable zone prints no centuries; a birth lies at or before the day of examination.
pub fn year_from_two_digits(yy: i16, latest: i16) -> i16 {
    latest - (latest - yy).rem_euclid(100)
}

impl fmt::Display for Date {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:04}-{:02}-{:02}", self.year(), self.month(), self.day())
    }
}

impl TryFrom<String> for Date {
    type Error = String;

    fn try_from(text: String) -> Result<Date, String> {
        Date::parse(&text).ok_or_else(|| no_date(&text, "1991-08-14"))
    }
}

impl From<Date> for String {
    fn from(date: Date) -> String {
        date.to_string()
    }
}

/// A date of birth of which month or day may be unknown (ICAO Doc 9303-3 §4.8).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct PartialDate {
    pub year: i16,
    pub month: Option<i8>,
    pub day: Option<i8>,
}

impl PartialDate {
    /// Reads `1991-08-14`, with `XX` for an unknown month or day.
    pub fn parse(text: &str) -> Option<PartialDate> {
        let (year, month, day) = parts(text)?;
        PartialDate { year, month, day }.checked()
    }

    /// The same, if its known parts can belong to a day of the calendar.
    pub fn checked(self) -> Option<PartialDate> {
        // An unknown month is tried as one of 31 days.
        Date::new(self.year, self.month.unwrap_or(1), self.day.unwrap_or(1)).map(|_| self)
    }

    /// The whole date, if every part is known.
    pub fn full(self) -> Option<Date> {
        Date::new(self.year, self.month?, self.day?)
    }
}

impl From<Date> for PartialDate {
    fn from(date: Date) -> PartialDate {
        PartialDate { year: date.year(), month: Some(date.month()), day: Some(date.day()) }
    }
}

impl fmt::Display for PartialDate {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:04}", self.year)?;
        for part in [self.month, self.day] {
            match part {
                Some(part) => write!(f, "-{part:02}")?,
                None => f.write_str("-XX")?,
            }
        }
        Ok(())
    }
}

impl TryFrom<String> for PartialDate {
    type Error = String;

    fn try_from(text: String) -> Result<PartialDate, String> {
        PartialDate::parse(&text).ok_or_else(|| no_date(&text, "1991-08-14, or 1991-XX-XX where a part is unknown"))
    }
}

impl From<PartialDate> for String {
    fn from(date: PartialDate) -> String {
        date.to_string()
    }
}

/// Year, month and day of a text like `1991-08-14`; a month or day `XX` is none.
fn parts(text: &str) -> Option<(i16, Option<i8>, Option<i8>)> {
    let mut pieces = text.split('-');
    let mut number = |digits: usize| {
        let piece = pieces.next()?;
        (piece.len() == digits && piece.bytes().all(|b| b.is_ascii_digit() || b == b'X')).then_some(piece)
    };
    let (year, month, day) = (number(4)?, number(2)?, number(2)?);
    let part = |piece: &str| if piece == "XX" { Some(None) } else { piece.parse().ok().map(Some) };
    let whole = (year.parse().ok()?, part(month)?, part(day)?);
    pieces.next().is_none().then_some(whole)
}

fn no_date(text: &str, like: &str) -> String {
    match parts(text) {
        Some(_) => format!("`{text}` is not a day of the calendar; write year-month-day, like {like}"),
        None => format!("`{text}` is not a date; write year-month-day, like {like}"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const D: fn(i16, i8, i8) -> Date = Date::constant;

    #[test]
    fn a_date_reads_and_writes_as_text() {
        let date: Date = serde_json::from_str("\"1991-08-14\"").unwrap();
        assert_eq!(date, D(1991, 8, 14));
        assert_eq!(serde_json::to_string(&date).unwrap(), "\"1991-08-14\"");
        assert_eq!(ron::from_str::<Date>("\"2024-02-29\"").unwrap(), D(2024, 2, 29));
    }

    #[test]
    fn what_is_no_date_is_refused_with_the_form_to_use() {
        for text in ["14.8.1991", "1991-8-14", "1991-08-14-01", "1991-08-14T00:00", "1991-XX-14", "", "+991-08-14"] {
            assert_eq!(Date::parse(text), None, "{text}");
        }
        for text in ["2023-02-29", "0000-01-01", "1991-13-01", "1991-06-31"] {
            assert_eq!(Date::parse(text), None, "{text}");
        }
        let message = |text: &str| Date::try_from(text.to_owned()).unwrap_err();
        assert_eq!(message("14.8.1991"), "`14.8.1991` is not a date; write year-month-day, like 1991-08-14");
        assert_eq!(
            message("2023-02-29"),
            "`2023-02-29` is not a day of the calendar; write year-month-day, like 1991-08-14"
        );
    }

    #[test]
    fn months_and_years_end_on_a_day_of_the_calendar() {
        assert_eq!(D(2024, 1, 31).plus_months(1), D(2024, 2, 29));
        assert_eq!(D(2024, 2, 29).plus_years(10), D(2034, 2, 28));
        assert_eq!(D(2026, 1, 15).plus_months(-1), D(2025, 12, 15));
        assert_eq!(D(2026, 12, 31).plus_days(1), D(2027, 1, 1));
        assert_eq!(D(9999, 12, 31).plus_days(i32::MAX), D(9999, 12, 31));
        assert_eq!(D(1, 1, 1).plus_days(i32::MIN), D(1, 1, 1));
        assert_eq!(D(2026, 6, 1).plus_years(i32::MIN), D(1, 1, 1));
        assert_eq!(D(2026, 6, 1).plus_years(i32::MAX), D(9999, 12, 1));
        assert_eq!(D(2024, 2, 28).days_until(D(2024, 3, 1)), 2);
        assert_eq!(D(2024, 3, 1).days_until(D(2024, 2, 28)), -2);
    }

    #[test]
    fn age_counts_completed_years() {
        let born = D(2004, 2, 29);
        assert_eq!(born.age_at(D(2022, 2, 28)), 17);
        assert_eq!(born.age_at(D(2022, 3, 1)), 18);
        assert_eq!(born.age_at(D(2004, 2, 28)), -1);
    }

    #[test]
    fn two_digits_mean_the_last_such_year() {
        assert_eq!(year_from_two_digits(26, 2026), 2026);
        assert_eq!(year_from_two_digits(27, 2026), 1927);
        assert_eq!(year_from_two_digits(0, 2026), 2000);
    }

    #[test]
    fn a_birth_date_may_be_partly_unknown() {
        let date: PartialDate = ron::from_str("\"1985-XX-XX\"").unwrap();
        assert_eq!(date, PartialDate { year: 1985, month: None, day: None });
        assert_eq!(ron::to_string(&date).unwrap(), "\"1985-XX-XX\"");
        assert_eq!(date.full(), None);
        assert_eq!(PartialDate::from(D(1985, 3, 9)).full(), Some(D(1985, 3, 9)));
        assert!(PartialDate::parse("1985-XX-31").is_some());
        for text in ["XXXX-02-28", "1985-02-30", "1985-13-XX", "1985-X1-01", "1985-XX"] {
            assert_eq!(PartialDate::parse(text), None, "{text}");
        }
    }
}
