//! A calendar day and a time of day on it, without a zone.

use std::fmt;

use advice::WORKING_DAY;

use super::day::Day;
use super::hours::{self, Hours};

/// A day and a time of day.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Time {
    day: Day,
    hour: u8,
    minute: u8,
}

impl Time {
    /// A time of day: 0 to 23 hours, 0 to 59 minutes. `None`: there is no such time.
    pub fn new(day: Day, hour: u8, minute: u8) -> Option<Self> {
        (hour < 24 && minute < 60).then_some(Self { day, hour, minute })
    }

    /// The day.
    pub const fn day(self) -> Day {
        self.day
    }

    /// Whether a person's usual hours hold it.
    pub fn is_in(self, hours: Hours) -> bool {
        hours.hold(self.day, u16::from(self.hour) * 60 + u16::from(self.minute))
    }

    /// A time to meet once `wait` minutes of working time have passed, on the first of a person's days after `today` that
    /// leaves them: ten in the morning where that is among their hours, or else when these begin.
    pub fn proposed(today: Day, hours: Hours, wait: u32) -> Option<Self> {
        // Today may be over: what takes part of a day takes the next.
        let days = 1 + wait.div_ceil(WORKING_DAY);
        let day = (0..days).fold(today, |day, _| hours.next_day(day));
        let ten = Self::new(day, 10, 0);
        if ten.is_some_and(|ten| ten.is_in(hours)) {
            return ten;
        }
        let [begin, _] = hours.times();
        Self::new(day, u8::try_from(begin / 60).ok()?, u8::try_from(begin % 60).ok()?)
    }

    /// How many minutes it is after another time, below zero where it is before.
    pub fn minutes_after(self, other: Self) -> i64 {
        i64::from(self.number()) - i64::from(other.number())
    }

    /// Minutes since the first of all days.
    pub fn number(self) -> u32 {
        1_440 * u32::from(self.day.number()) + 60 * u32::from(self.hour) + u32::from(self.minute)
    }

    /// So many minutes later. `None`: after the last of all days.
    #[must_use]
    pub fn plus(self, minutes: u32) -> Option<Self> {
        let number = self.number() + minutes;
        let day = Day::from_number(u16::try_from(number / 1_440).ok()?);
        Self::new(day, u8::try_from(number / 60 % 24).ok()?, u8::try_from(number % 60).ok()?)
    }

    /// Reads what a field for day and time holds, such as `2026-11-22T16:15`. `None`: it holds none.
    pub fn from_field(text: &str) -> Option<Self> {
        let (day, time) = text.split_once('T')?;
        let (hour, rest) = time.split_once(':')?;
        let minute = rest.split(':').next().unwrap_or(rest);
        Self::new(Day::parse(day).ok()?, hour.parse().ok()?, minute.parse().ok()?)
    }

    /// The time of day: `16:15`.
    pub fn clock(self) -> String {
        hours::clock(u16::from(self.hour) * 60 + u16::from(self.minute))
    }

    /// The same for such a field.
    pub fn field(self) -> String {
        [&self.day.to_string(), "T", &self.clock()].concat()
    }
}

impl fmt::Display for Time {
    /// In the basic form of ISO 8601: `20261122T161500`.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (year, month, day) = self.day.civil();
        write!(f, "{year:04}{month:02}{day:02}T{:02}{:02}00", self.hour, self.minute)
    }
}
