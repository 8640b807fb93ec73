//! The hours in which a person usually works.

use std::fmt;

use super::Day;

/// Minutes of a day.
const DAY: u16 = 24 * 60;

/// On some days of the week, from one time of day until another; where that is the earlier one, until it on the next
/// day. Times are those of the clock on the wall.
///
/// Written as `12345 09:00-17:00`: the days as in ISO 8601, 1 for Monday to 7 for Sunday.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Hours {
    days: [bool; 7],
    from: u16,
    until: u16,
}

/// Why some hours are none.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum HoursError {
    /// A text of another form.
    #[error("not hours in the form 12345 09:00-17:00")]
    Form,
    /// No day of the week.
    #[error("no day is chosen")]
    NoDay,
    /// They end when they begin.
    #[error("they end when they begin")]
    Empty,
}

impl Hours {
    /// On these days, Monday first, from one minute of the day until another, each from 0 to 1439.
    ///
    /// # Errors
    /// [`HoursError`] where there is no day, no time between, or no such minute.
    pub fn new(days: [bool; 7], from: u16, until: u16) -> Result<Self, HoursError> {
        if from >= DAY || until >= DAY {
            Err(HoursError::Form)
        } else if from == until {
            Err(HoursError::Empty)
        } else if !days.contains(&true) {
            Err(HoursError::NoDay)
        } else {
            Ok(Self { days, from, until })
        }
    }

    /// Whether each day of the week is among them, Monday first.
    pub const fn days(self) -> [bool; 7] {
        self.days
    }

    /// Their first minute, and the one in which they are over.
    pub const fn times(self) -> [u16; 2] {
        [self.from, self.until]
    }

    /// Whether a minute of a day is among them.
    pub fn hold(self, day: Day, minute: u16) -> bool {
        let on = |weekday: usize| self.days.get(weekday % 7) == Some(&true);
        let today = day.weekday();
        if self.from < self.until {
            on(today) && (self.from..self.until).contains(&minute)
        } else {
            on(today) && minute >= self.from || on(today + 6) && minute < self.until
        }
    }

    /// From eight until six on these days of the week, Monday first: what is taken for granted of somebody who told
    /// none. Where no day is among them, Monday to Friday.
    pub fn usual(days: [bool; 7]) -> Self {
        let days = if days.contains(&true) { days } else { [true, true, true, true, true, false, false] };
        Self { days, from: 8 * 60, until: 18 * 60 }
    }

    /// The first of these days after `day`.
    #[must_use]
    pub fn next_day(self, day: Day) -> Day {
        self.first((1..=7).map(|ahead| Day::from_number(day.number().saturating_add(ahead)))).unwrap_or(day)
    }

    /// The last of these days before `day`.
    #[must_use]
    pub fn day_before(self, day: Day) -> Day {
        self.first((1..=7).map(|back| Day::from_number(day.number().saturating_sub(back)))).unwrap_or(day)
    }

    fn first(self, mut days: impl Iterator<Item = Day>) -> Option<Day> {
        days.find(|day| self.days.get(day.weekday()) == Some(&true))
    }

    /// Reads the form `12345 09:00-17:00`.
    ///
    /// # Errors
    /// [`HoursError`] where the text has another form, or means no hours.
    pub fn parse(text: &str) -> Result<Self, HoursError> {
        let (week, times) = text.split_once(' ').ok_or(HoursError::Form)?;
        let (from, until) = times.split_once('-').ok_or(HoursError::Form)?;
        let mut days = [false; 7];
        for digit in week.chars() {
            let day = digit.to_digit(10).and_then(|digit| days.get_mut(usize::try_from(digit).ok()?.checked_sub(1)?));
            *day.ok_or(HoursError::Form)? = true;
        }
        let hours = Self::new(days, minute(from)?, minute(until)?)?;
        if hours.to_string() == text { Ok(hours) } else { Err(HoursError::Form) }
    }
}

/// Reads a time of day such as `09:00` as a minute of the day.
///
/// # Errors
/// [`HoursError::Form`] where it is none.
pub fn minute(text: &str) -> Result<u16, HoursError> {
    let (hour, minute) = text.split_once(':').ok_or(HoursError::Form)?;
    let [hour, minute]: [u16; 2] = [hour, minute].map(|part| part.parse().unwrap_or(DAY));
    if hour < 24 && minute < 60 { Ok(hour * 60 + minute) } else { Err(HoursError::Form) }
}

/// A minute of the day as a time of day such as `09:00`.
pub fn clock(minute: u16) -> String {
    format!("{:02}:{:02}", minute / 60, minute % 60)
}

impl fmt::Display for Hours {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (number, _) in (1..).zip(self.days).filter(|(_, on)| *on) {
            write!(f, "{number}")?;
        }
        write!(f, " {}-{}", clock(self.from), clock(self.until))
    }
}
