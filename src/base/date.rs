//! Calendar dates of documents: Gregorian, without a time of day.

use jiff::{Span, civil};
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use std::fmt;

/// A day.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Date(civil::Date);

impl Date {
    pub fn new(year: i16, month: i8, day: i8) -> Option<Date> {
        civil::Date::new(year, month, day).ok().map(Date)
    }
    pub fn parse(text: &str) -> Option<Date> {
        text.parse().ok().map(Date)
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
    pub fn plus_days(self, days: i32) -> Date {
        Date(self.0.saturating_add(Span::new().days(days)))
    }
    pub fn plus_months(self, months: i32) -> Date {
        Date(self.0.saturating_add(Span::new().months(months)))
    }
    pub fn plus_years(self, years: i32) -> Date {
        Date(self.0.saturating_add(Span::new().years(years)))
    }
    pub fn days_until(self, later: Date) -> i32 {
        (later.0 - self.0).get_days()
    }
    pub fn years_until(self, later: Date) -> i32 {
        let years = i32::from(later.year()) - i32::from(self.year());
        years - i32::from((later.month(), later.day()) < (self.month(), self.day()))
    }
    pub fn age_at(self, on: Date) -> i32 {
        self.years_until(on)
    }
}

impl fmt::Display for Date {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}
impl Serialize for Date {
    fn serialize<S: Serializer>(&self, s: S) -> Result<S::Ok, S::Error> {
        s.collect_str(&self.0)
    }
}
impl<'de> Deserialize<'de> for Date {
    fn deserialize<D: Deserializer<'de>>(d: D) -> Result<Self, D::Error> {
        let text = String::deserialize(d)?;
        Date::parse(&text).ok_or_else(|| serde::de::Error::custom(format!("`{text}` is not a date")))
    }
}

/// x
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct PartialDate {
    pub year: i16,
    pub month: Option<i8>,
    pub day: Option<i8>,
}
impl PartialDate {
    pub fn full(self) -> Option<Date> {
        Date::new(self.year, self.month?, self.day?)
    }
}
impl From<Date> for PartialDate {
    fn from(d: Date) -> Self {
        PartialDate { year: d.year(), month: Some(d.month()), day: Some(d.day()) }
    }
}
