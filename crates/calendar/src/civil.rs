//! Civil dates (proleptic Gregorian calendar) and wall time: arithmetic on whole days, without a zone and without a clock.

/// Seconds of a day.
pub const DAY: i64 = 86_400;

/// A calendar day, counted from 1970-01-01, in the years 1 to 9999.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Date(i32);

impl Date {
    /// The day with this year (1 to 9999), month (1 to 12) and day of the month, if there is one.
    pub fn new(year: i32, month: u32, day: u32) -> Option<Self> {
        let known =
            (1..=9999).contains(&year) && (1..=12).contains(&month) && (1..=month_length(year, month)).contains(&day);
        known.then(|| Self(days(year, month, day)))
    }

    /// The day that lies this many days after 1970-01-01; a day outside the years 1 to 9999 may result and compares rightly.
    pub fn from_days(days: i32) -> Self {
        Self(days)
    }

    /// Days after 1970-01-01.
    pub fn days(self) -> i32 {
        self.0
    }

    /// The day of the week, 0 for Monday to 6 for Sunday.
    pub fn weekday(self) -> u8 {
        u8::try_from((self.0 + 3).rem_euclid(7)).unwrap_or(0)
    }

    /// Year, month (1 to 12) and day of the month (1 to 31).
    pub fn parts(self) -> (i32, u32, u32) {
        // Years that begin in March, so that the leap day is the last one (H. Hinnant, "chrono-compatible low-level date algorithms").
        let shifted = self.0 + 719_468;
        let era = shifted.div_euclid(146_097);
        let day_of_era = shifted.rem_euclid(146_097);
        let year_of_era = (day_of_era - day_of_era / 1460 + day_of_era / 36_524 - day_of_era / 146_096) / 365;
        let day_of_year = day_of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
        let from_march = (5 * day_of_year + 2) / 153;
        let day = day_of_year - (153 * from_march + 2) / 5 + 1;
        let month = if from_march < 10 { from_march + 3 } else { from_march - 9 };
        let year = year_of_era + era * 400 + i32::from(month <= 2);
        (year, month.unsigned_abs(), day.unsigned_abs())
    }

    /// This day and so many more.
    #[must_use]
    pub fn plus(self, days: i32) -> Self {
        Self(self.0.saturating_add(days))
    }
}

/// The number of days in a month.
pub(crate) fn month_length(year: i32, month: u32) -> u32 {
    match month {
        2 => 28 + u32::from(is_leap(year)),
        4 | 6 | 9 | 11 => 30,
        _ => 31,
    }
}

/// Whether the year has a 29 February.
pub(crate) fn is_leap(year: i32) -> bool {
    year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
}

/// Days from 1970-01-01 to a day of any year.
pub(crate) fn days(year: i32, month: u32, day: u32) -> i32 {
    let year = year - i32::from(month <= 2);
    let era = year.div_euclid(400);
    let year_of_era = year.rem_euclid(400);
    let from_march = (month + 9) % 12;
    let day_of_year = (153 * from_march + 2) / 5 + day - 1;
    let day_of_era = year_of_era * 365 + year_of_era / 4 - year_of_era / 100 + day_of_year.cast_signed();
    era * 146_097 + day_of_era - 719_468
}

/// The week of the year and the number of weeks of the year that the week belongs to: the first week is the first with
/// four days of the year (RFC 5545, 3.3.10), counted from `week_start` (0 for Monday).
pub(crate) fn week_of_year(date: Date, week_start: u8) -> (i32, i32) {
    let (year, _, _) = date.parts();
    let first = |year: i32| {
        let new_year = Date(days(year, 1, 1));
        let into_week = (i32::from(new_year.weekday()) - i32::from(week_start)).rem_euclid(7);
        new_year.0 - into_week + if into_week > 3 { 7 } else { 0 }
    };
    let (from, to) = if date.0 < first(year) {
        (first(year - 1), first(year))
    } else if date.0 < first(year + 1) {
        (first(year), first(year + 1))
    } else {
        (first(year + 1), first(year + 2))
    };
    ((date.0 - from) / 7 + 1, (to - from) / 7)
}

/// A moment as a clock on a wall shows it: seconds after 1970-01-01T00:00 in the zone where it hangs.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Wall(pub i64);

impl Wall {
    /// A day and the seconds after its midnight.
    pub fn new(date: Date, second: u32) -> Self {
        Self(i64::from(date.days()) * DAY + i64::from(second))
    }

    /// The day that the clock shows.
    pub fn date(self) -> Date {
        Date(i32::try_from(self.0.div_euclid(DAY)).unwrap_or(i32::MAX))
    }

    /// The seconds after midnight, 0 to 86,399.
    pub fn second(self) -> u32 {
        u32::try_from(self.0.rem_euclid(DAY)).unwrap_or(0)
    }

    /// This moment and so many seconds more.
    #[must_use]
    pub fn plus(self, seconds: i64) -> Self {
        Self(self.0.saturating_add(seconds))
    }
}

impl std::fmt::Display for Date {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let (year, month, day) = self.parts();
        write!(out, "{year:04}-{month:02}-{day:02}")
    }
}

impl std::fmt::Display for Wall {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let minutes = self.second() / 60;
        write!(out, "{}T{:02}:{:02}", self.date(), minutes / 60, minutes % 60)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_day_of_ten_thousand_years_has_one_number_and_follows_the_day_before() {
        let mut expected = Date::new(1, 1, 1).map(Date::days);
        let mut weekday = 0;
        for year in 1..=9999 {
            for month in 1..=12 {
                for day in 1..=month_length(year, month) {
                    let date = Date::new(year, month, day);
                    assert_eq!(date.map(Date::days), expected, "{year}-{month}-{day}");
                    assert_eq!(date.map(Date::parts), Some((year, month, day)));
                    assert_eq!(date.map(Date::weekday), Some(weekday));
                    expected = expected.map(|days| days + 1);
                    weekday = (weekday + 1) % 7;
                }
            }
        }
        assert_eq!(Date::new(1970, 1, 1).map(Date::days), Some(0));
    }

    #[test]
    fn a_day_that_is_none_is_none() {
        for (year, month, day) in
            [(0, 1, 1), (10_000, 1, 1), (2026, 2, 29), (1900, 2, 29), (2026, 0, 1), (2026, 13, 1), (2026, 4, 31)]
        {
            assert_eq!(Date::new(year, month, day), None);
        }
        assert!(Date::new(2000, 2, 29).is_some());
    }

    #[test]
    fn weeks_are_counted_as_iso_8601_counts_them_from_monday() {
        for (year, month, day, week, of) in [
            (2026, 12, 31, 53, 53),
            (2027, 1, 3, 53, 53),
            (2027, 1, 4, 1, 52),
            (2024, 12, 30, 1, 52),
            (2021, 1, 3, 53, 53),
        ] {
            let found = Date::new(year, month, day).map(|date| week_of_year(date, 0));
            assert_eq!(found, Some((week, of)), "{year}-{month}-{day}");
        }
    }
}
