//! Recurrence rules (RFC 5545, 3.3.10), read from text: daily to yearly with every `BY…` part. A rule that is not
//! understood in full is not read at all, and names the part that was in the way.

use crate::order::sort_by_number;
use crate::value::{Clock, Stamp, number, stamp};

/// How often a rule repeats.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Frequency {
    Daily,
    Weekly,
    Monthly,
    Yearly,
}

/// A rule whose every part is known and in range.
#[derive(Clone, Debug)]
pub(crate) struct Rule {
    pub(crate) frequency: Frequency,
    /// At least 1; larger numbers than fit are the largest.
    pub(crate) interval: u32,
    pub(crate) count: Option<u64>,
    pub(crate) until: Option<Stamp>,
    /// Bit 1 for January to bit 12 for December; 0 for no such part.
    pub(crate) months: u16,
    pub(crate) week_numbers: Vec<i16>,
    pub(crate) year_days: Vec<i16>,
    pub(crate) month_days: Vec<i16>,
    /// Which of them (0 for every, 1 for the first, -1 for the last), and the day of the week (0 for Monday).
    pub(crate) weekdays: Vec<(i16, u8)>,
    /// Seconds of the day at which it happens; empty for the time of the start.
    pub(crate) times: Times,
    pub(crate) positions: Vec<i16>,
    pub(crate) week_start: u8,
}

/// The parts `BYHOUR`, `BYMINUTE`, `BYSECOND`.
#[derive(Clone, Debug, Default)]
pub(crate) struct Times {
    pub(crate) hours: Vec<i16>,
    pub(crate) minutes: Vec<i16>,
    pub(crate) seconds: Vec<i16>,
}

/// More times a day than this are no meeting.
const MOST_TIMES: usize = 24;

impl Times {
    /// The seconds of the day, in order, for a series that starts at this second of a day.
    pub(crate) fn of_day(&self, start: u32) -> Vec<u32> {
        let or = |list: &[i16], own: u32| -> Vec<u32> {
            if list.is_empty() { vec![own] } else { list.iter().map(|one| u32::from(one.unsigned_abs())).collect() }
        };
        let minutes = or(&self.minutes, start / 60 % 60);
        let seconds = or(&self.seconds, start % 60);
        or(&self.hours, start / 3600)
            .iter()
            .flat_map(|hour| minutes.iter().map(move |minute| hour * 3600 + minute * 60))
            .flat_map(|minute| seconds.iter().map(move |second| minute + second))
            .collect()
    }

    fn are_unsaid(&self) -> bool {
        self.hours.is_empty() && self.minutes.is_empty() && self.seconds.is_empty()
    }

    fn number(&self) -> usize {
        [&self.hours, &self.minutes, &self.seconds].iter().fold(1, |product, list| product * list.len().max(1))
    }
}

/// The part of a rule that is not read, as far as the file says it (at most 60 characters).
pub(crate) type Unread = String;

impl Rule {
    /// Reads the value of an `RRULE`.
    ///
    /// # Errors
    /// The part that is unknown, twice there, out of range or not allowed beside the others.
    pub(crate) fn parse(text: &str) -> Result<Self, Unread> {
        let parts = Parts::of(text)?;
        let frequency = match parts.get("FREQ").map(str::to_ascii_uppercase).as_deref() {
            Some("DAILY") => Frequency::Daily,
            Some("WEEKLY") => Frequency::Weekly,
            Some("MONTHLY") => Frequency::Monthly,
            Some("YEARLY") => Frequency::Yearly,
            Some(other) => return Err(short(&format!("FREQ={other}"))),
            None => return Err("no FREQ".to_owned()),
        };
        let mut rule = Self {
            frequency,
            interval: parts.whole("INTERVAL")?.map_or(1, |one| u32::try_from(one).unwrap_or(u32::MAX)),
            count: parts.whole("COUNT")?,
            until: parts.until()?,
            months: 0,
            week_numbers: parts.list("BYWEEKNO", 53, true)?,
            year_days: parts.list("BYYEARDAY", 366, true)?,
            month_days: parts.list("BYMONTHDAY", 31, true)?,
            weekdays: parts.weekdays()?,
            times: Times {
                hours: parts.clock("BYHOUR", 23)?,
                minutes: parts.clock("BYMINUTE", 59)?,
                seconds: parts.clock("BYSECOND", 59)?,
            },
            positions: parts.list("BYSETPOS", 366, true)?,
            week_start: match parts.get("WKST") {
                Some(day) => weekday(day).ok_or_else(|| short(&format!("WKST={day}")))?,
                None => 0,
            },
        };
        for month in parts.list("BYMONTH", 12, false)? {
            rule.months |= 1 << month;
        }
        rule.fits_together().map(|()| rule)
    }

    /// The table of 3.3.10: which part may stand beside which.
    fn fits_together(&self) -> Result<(), Unread> {
        let Self { frequency, .. } = *self;
        let yearly = frequency == Frequency::Yearly;
        let numbered = self.weekdays.iter().any(|(nth, _)| *nth != 0);
        let nothing_to_choose_from = self.months == 0
            && self.week_numbers.is_empty()
            && self.year_days.is_empty()
            && self.month_days.is_empty()
            && self.weekdays.is_empty()
            && self.times.are_unsaid();
        let name = format!("{frequency:?}").to_ascii_uppercase();
        let wrong = if self.count.is_some() && self.until.is_some() {
            "COUNT and UNTIL".to_owned()
        } else if !self.week_numbers.is_empty() && !yearly {
            format!("BYWEEKNO in {name}")
        } else if !self.year_days.is_empty() && !yearly {
            format!("BYYEARDAY in {name}")
        } else if !self.month_days.is_empty() && frequency == Frequency::Weekly {
            format!("BYMONTHDAY in {name}")
        } else if numbered && matches!(frequency, Frequency::Daily | Frequency::Weekly) {
            format!("BYDAY with a number in {name}")
        } else if numbered && !self.week_numbers.is_empty() {
            "BYDAY with a number beside BYWEEKNO".to_owned()
        } else if !self.positions.is_empty() && nothing_to_choose_from {
            "BYSETPOS alone".to_owned()
        } else if self.times.number() > MOST_TIMES {
            "BYHOUR, BYMINUTE and BYSECOND".to_owned()
        } else {
            return Ok(());
        };
        Err(wrong)
    }

    /// Whether it goes on for ever.
    pub(crate) fn is_endless(&self) -> bool {
        self.count.is_none() && self.until.is_none()
    }
}

/// The parts of a rule by their names.
struct Parts<'a>(Vec<(&'a str, &'a str)>);

const NAMES: [&str; 14] = [
    "FREQ",
    "INTERVAL",
    "COUNT",
    "UNTIL",
    "BYMONTH",
    "BYWEEKNO",
    "BYYEARDAY",
    "BYMONTHDAY",
    "BYDAY",
    "BYHOUR",
    "BYMINUTE",
    "BYSECOND",
    "BYSETPOS",
    "WKST",
];

impl<'a> Parts<'a> {
    fn of(text: &'a str) -> Result<Self, Unread> {
        let mut parts: Vec<(&str, &str)> = Vec::new();
        for part in text.split(';').map(str::trim).filter(|part| !part.is_empty()) {
            let (name, value) = part.split_once('=').ok_or_else(|| short(part))?;
            let (name, value) = (name.trim(), value.trim());
            let Some(known) = NAMES.iter().find(|known| name.eq_ignore_ascii_case(known)) else {
                return Err(short(name));
            };
            if parts.iter().any(|(other, _)| other == known) {
                return Err(format!("{known} twice"));
            }
            parts.push((known, value));
        }
        Ok(Self(parts))
    }

    fn get(&self, name: &str) -> Option<&'a str> {
        self.0.iter().find_map(|(known, value)| (*known == name).then_some(*value))
    }

    /// A whole number from 1; more digits than fit are the largest number.
    fn whole(&self, name: &str) -> Result<Option<u64>, Unread> {
        let Some(value) = self.get(name) else {
            return Ok(None);
        };
        let digits = !value.is_empty() && value.bytes().all(|byte| byte.is_ascii_digit());
        let number = value.parse().unwrap_or(u64::MAX);
        if digits && number > 0 { Ok(Some(number)) } else { Err(short(&format!("{name}={value}"))) }
    }

    fn until(&self) -> Result<Option<Stamp>, Unread> {
        let Some(value) = self.get("UNTIL") else {
            return Ok(None);
        };
        stamp(value.as_bytes(), Clock::Floating).map(Some).ok_or_else(|| short(&format!("UNTIL={value}")))
    }

    /// Different numbers from 1 to `most`, in order; with `backwards` also from -1 to `-most`.
    fn list(&self, name: &str, most: u32, backwards: bool) -> Result<Vec<i16>, Unread> {
        let in_range = |one: &i16| *one != 0 && (backwards || *one > 0);
        self.numbers(name, most, in_range)
    }

    /// Different numbers from 0 to `most`, in order.
    fn clock(&self, name: &str, most: u32) -> Result<Vec<i16>, Unread> {
        self.numbers(name, most, |one| *one >= 0)
    }

    fn numbers(&self, name: &str, most: u32, allowed: impl Fn(&i16) -> bool) -> Result<Vec<i16>, Unread> {
        let Some(value) = self.get(name) else {
            return Ok(Vec::new());
        };
        let mut numbers = value
            .split(',')
            .map(|one| signed(one.trim(), most).filter(&allowed).ok_or_else(|| short(&format!("{name}={one}"))))
            .collect::<Result<Vec<_>, _>>()?;
        sort_by_number(&mut numbers, |number| i64::from(*number));
        numbers.dedup();
        Ok(numbers)
    }

    fn weekdays(&self) -> Result<Vec<(i16, u8)>, Unread> {
        let Some(value) = self.get("BYDAY") else {
            return Ok(Vec::new());
        };
        let mut days = value
            .split(',')
            .map(|one| numbered_weekday(one.trim()).ok_or_else(|| short(&format!("BYDAY={one}"))))
            .collect::<Result<Vec<_>, _>>()?;
        sort_by_number(&mut days, |(nth, day)| i64::from(*nth) * 8 + i64::from(*day));
        days.dedup();
        Ok(days)
    }
}

/// `MO`, `2MO`, `-1FR`.
fn numbered_weekday(text: &str) -> Option<(i16, u8)> {
    let (nth, day) = text.split_at_checked(text.len().checked_sub(2)?)?;
    let nth = match nth {
        "" => 0,
        some => signed(some, 53).filter(|nth| *nth != 0)?,
    };
    Some((nth, weekday(day)?))
}

fn weekday(text: &str) -> Option<u8> {
    let days = ["MO", "TU", "WE", "TH", "FR", "SA", "SU"];
    let at = days.iter().position(|day| text.eq_ignore_ascii_case(day))?;
    u8::try_from(at).ok()
}

/// A number with or without a sign, its size at most `most`.
fn signed(text: &str, most: u32) -> Option<i16> {
    let (sign, digits) = match text.as_bytes().split_first()? {
        (b'-', rest) => (-1, rest),
        (b'+', rest) => (1, rest),
        _ => (1, text.as_bytes()),
    };
    let number = number(digits).filter(|number| *number <= most)?;
    i16::try_from(number).ok().map(|number| sign * number)
}

fn short(text: &str) -> Unread {
    text.chars().take(60).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn unread(text: &str, part: &str) {
        assert_eq!(Rule::parse(text).err().as_deref(), Some(part), "{text}");
    }

    #[test]
    fn a_rule_that_is_not_understood_names_the_part() {
        unread("", "no FREQ");
        unread("EVERY WEEK", "EVERY WEEK");
        unread("FREQ=HOURLY", "FREQ=HOURLY");
        unread("FREQ=WEEKLY;FREQ=DAILY", "FREQ twice");
        unread("FREQ=WEEKLY;BYDAY=2MO", "BYDAY with a number in WEEKLY");
        unread("FREQ=WEEKLY;BYDAY=0MO", "BYDAY=0MO");
        unread("FREQ=MONTHLY;BYDAY=54MO", "BYDAY=54MO");
        unread("FREQ=WEEKLY;BYDAY=", "BYDAY=");
        unread("FREQ=WEEKLY;BYMONTHDAY=1", "BYMONTHDAY in WEEKLY");
        unread("FREQ=MONTHLY;BYMONTHDAY=0", "BYMONTHDAY=0");
        unread("FREQ=WEEKLY;INTERVAL=0", "INTERVAL=0");
        unread("FREQ=WEEKLY;INTERVAL=TWO", "INTERVAL=TWO");
        unread("FREQ=WEEKLY;COUNT=-1", "COUNT=-1");
        unread("FREQ=WEEKLY;COUNT=2;UNTIL=20270101", "COUNT and UNTIL");
        unread("FREQ=WEEKLY;UNTIL=NEVER", "UNTIL=NEVER");
        unread("FREQ=WEEKLY;BYSETPOS=1", "BYSETPOS alone");
        unread("FREQ=WEEKLY;WKST=XX", "WKST=XX");
        unread("FREQ=WEEKLY;RSCALE=HEBREW", "RSCALE");
        unread("FREQ=WEEKLY;BYHOUR=24", "BYHOUR=24");
        unread("FREQ=MONTHLY;BYWEEKNO=2", "BYWEEKNO in MONTHLY");
        unread("FREQ=DAILY;BYYEARDAY=2", "BYYEARDAY in DAILY");
        unread("FREQ=DAILY;BYHOUR=1,2,3,4,5;BYMINUTE=1,2,3,4,5", "BYHOUR, BYMINUTE and BYSECOND");
    }

    #[test]
    fn small_letters_blanks_and_numbers_that_do_not_fit_are_read() {
        let rule = Rule::parse(
            " freq = monthly ; interval=99999999999999999999;count=18446744073709551616;byday=-1fr, +02mo ;",
        );
        let rule = rule.map(|rule| (rule.frequency, rule.interval, rule.count, rule.weekdays));
        let expected = (Frequency::Monthly, u32::MAX, Some(u64::MAX), vec![(-1, 4), (2, 0)]);
        assert_eq!(rule, Ok(expected));
    }
}
