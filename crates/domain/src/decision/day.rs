//! A calendar day without a time or a zone.

use std::fmt;

/// A calendar day from 2020-01-01 to 2199-06-06, in the proleptic Gregorian calendar.
///
/// It is the author's day and stays so in any time zone. Held as days since 2020-01-01.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Day(u16);

/// A text or a date that is not a [`Day`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("not a day between 2020-01-01 and 2199-06-06 in the form year-month-day")]
pub struct DayError;

/// Days from 0000-03-01 to 2020-01-01.
const EPOCH: i64 = 737_730;

impl Day {
    /// The day that many days after 2020-01-01.
    pub const fn from_number(days: u16) -> Self {
        Self(days)
    }

    /// Days since 2020-01-01.
    pub const fn number(self) -> u16 {
        self.0
    }

    /// The day of a year, a month (1 to 12) and a day of the month (1 to 31).
    ///
    /// # Errors
    /// [`DayError`] where there is no such day, or it is out of range.
    pub fn from_civil(year: i32, month: u32, day: u32) -> Result<Self, DayError> {
        if !(2020..=2199).contains(&year) || !(1..=12).contains(&month) || !(1..=31).contains(&day) {
            return Err(DayError);
        }
        let (year, month, day) = (i64::from(year), i64::from(month), i64::from(day));
        // Years are counted from March, so that the leap day is the last (H. Hinnant, "days_from_civil").
        let shifted_year = if month <= 2 { year - 1 } else { year };
        let shifted_month = (month + 9) % 12;
        let before_year = 365 * shifted_year + shifted_year / 4 - shifted_year / 100 + shifted_year / 400;
        let before_month = (153 * shifted_month + 2) / 5;
        let number = u16::try_from(before_year + before_month + day - 1 - EPOCH).map_err(|_| DayError)?;
        let found = Self(number);
        if found.civil() == (year, month, day) { Ok(found) } else { Err(DayError) }
    }

    /// Year, month (1 to 12) and day of the month (1 to 31).
    pub fn civil(self) -> (i64, i64, i64) {
        let days = i64::from(self.0) + EPOCH;
        let era = days / 146_097;
        let day_of_era = days % 146_097;
        let year_of_era = (day_of_era - day_of_era / 1460 + day_of_era / 36_524 - day_of_era / 146_096) / 365;
        let day_of_year = day_of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
        let shifted_month = (5 * day_of_year + 2) / 153;
        let day = day_of_year - (153 * shifted_month + 2) / 5 + 1;
        let month = if shifted_month < 10 { shifted_month + 3 } else { shifted_month - 9 };
        (era * 400 + year_of_era + i64::from(month <= 2), month, day)
    }

    /// The day of the week: 0 for Monday to 6 for Sunday.
    pub fn weekday(self) -> usize {
        // Day 0 was a Wednesday.
        (usize::from(self.0) + 2) % 7
    }

    /// Reads the form `2026-11-22`.
    ///
    /// # Errors
    /// [`DayError`] where the text has another form, or there is no such day.
    pub fn parse(text: &str) -> Result<Self, DayError> {
        let mut parts = text.split('-');
        let mut part = |digits: usize| {
            let part = parts.next().filter(|part| part.len() == digits && part.bytes().all(|b| b.is_ascii_digit()));
            part.and_then(|part| part.parse::<u32>().ok()).ok_or(DayError)
        };
        let (year, month, day) = (part(4)?, part(2)?, part(2)?);
        if parts.next().is_some() {
            return Err(DayError);
        }
        Self::from_civil(i32::try_from(year).map_err(|_| DayError)?, month, day)
    }
}

impl fmt::Display for Day {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (year, month, day) = self.civil();
        write!(f, "{year:04}-{month:02}-{day:02}")
    }
}
