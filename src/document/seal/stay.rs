//! How long the holder of a visa may stay, as a seal says it (ICAO Doc 9303-7 §9, feature 0x04).

use serde::Serialize;
use std::fmt;

/// Days, months and years.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct Stay {
    pub days: u8,
    pub months: u8,
    pub years: u8,
}

impl Stay {
    /// The last day of validity is the last day of the stay.
    pub const UNTIL_END: Stay = Stay { days: 0, months: 0, years: 0 };
    /// The last day of validity is the last day to enter; the stay is fixed at the border.
    pub const AT_BORDER: Stay = Stay { days: 255, months: 255, years: 255 };
    /// Transit without entry.
    pub const TRANSIT: Stay = Stay { days: 254, months: 254, years: 254 };

    /// So many days; more than a byte holds in years of 365 days, or in months of 30.
    pub fn of_days(days: u16) -> Stay {
        let byte = |number: u16| u8::try_from(number).unwrap_or(u8::MAX - 2);
        match days {
            0..=253 => Stay { days: byte(days), months: 0, years: 0 },
            _ if days.is_multiple_of(365) => Stay { days: 0, months: 0, years: byte(days / 365) },
            _ => Stay { days: byte(days % 30), months: byte(days / 30), years: 0 },
        }
    }

    /// As a number of days, with months of 30 and years of 365 as [`Stay::of_days`] counts them; none where the three numbers
    /// stand for something else.
    pub fn days(self) -> Option<u16> {
        let special = [Stay::UNTIL_END, Stay::AT_BORDER, Stay::TRANSIT].contains(&self);
        (!special).then(|| u16::from(self.days) + 30 * u16::from(self.months) + 365 * u16::from(self.years))
    }
}

impl fmt::Display for Stay {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match *self {
            Stay::UNTIL_END => f.write_str("to the last day of validity"),
            Stay::AT_BORDER => f.write_str("fixed at the border"),
            Stay::TRANSIT => f.write_str("transit without entry"),
            Stay { days, months, years } => write!(f, "{days} days, {months} months, {years} years"),
        }
    }
}
