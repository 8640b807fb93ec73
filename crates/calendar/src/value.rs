//! Values of properties: dates, times, durations, offsets from UTC (RFC 5545, 3.3).

use crate::civil::{DAY, Date, Wall};

/// Which clock a time is read from.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) enum Clock {
    /// A day without a time.
    None,
    /// Ends with `Z`.
    Utc,
    /// The clock of whoever reads.
    Floating,
    /// A zone by its number in the file.
    Zone(u32),
}

/// A date or a time, and the clock that shows it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Stamp {
    pub(crate) wall: Wall,
    pub(crate) clock: Clock,
}

/// A date (`20261201`) or time (`20261201T090000`, `…Z`); `named` is the clock of a time that does not end with `Z`.
/// Second 60 is read as 59 (3.3.12); hour 24 and days that are none are not read.
pub(crate) fn stamp(text: &[u8], named: Clock) -> Option<Stamp> {
    let text = text.trim_ascii();
    let date = date(text.get(..8)?)?;
    let Some(time) = text.get(8..).filter(|time| !time.is_empty()) else {
        return Some(Stamp { wall: Wall::new(date, 0), clock: Clock::None });
    };
    let time = time.strip_prefix(b"T").or(time.strip_prefix(b"t"))?;
    let (digits, zone) = time.split_at_checked(6)?;
    let clock = match zone {
        b"" => named,
        b"Z" | b"z" => Clock::Utc,
        _ => return None,
    };
    let hour = number(digits.get(..2)?)?;
    let minute = number(digits.get(2..4)?)?;
    let second = number(digits.get(4..)?)?;
    if hour > 23 || minute > 59 || second > 60 {
        return None;
    }
    Some(Stamp { wall: Wall::new(date, hour * 3600 + minute * 60 + second.min(59)), clock })
}

fn date(digits: &[u8]) -> Option<Date> {
    let year = number(digits.get(..4)?)?;
    let month = number(digits.get(4..6)?)?;
    let day = number(digits.get(6..)?)?;
    Date::new(i32::try_from(year).ok()?, month, day)
}

/// Digits alone, at most nine of them.
pub(crate) fn number(digits: &[u8]) -> Option<u32> {
    let fits = (1..=9).contains(&digits.len()) && digits.iter().all(u8::is_ascii_digit);
    fits.then(|| digits.iter().fold(0, |sum, digit| sum * 10 + u32::from(digit - b'0')))
}

/// A duration (`PT1H30M`, `-P1W`) in seconds; at most ten thousand years.
pub(crate) fn duration(text: &[u8]) -> Option<i64> {
    let text = text.trim_ascii();
    let (sign, body) = match text.split_first()? {
        (b'-', rest) => (-1, rest),
        (b'+', rest) => (1, rest),
        _ => (1, text),
    };
    let mut rest = body.strip_prefix(b"P").or(body.strip_prefix(b"p"))?;
    let (mut seconds, mut in_time, mut parts) = (0_i64, false, 0);
    while let Some((first, behind)) = rest.split_first() {
        if first.eq_ignore_ascii_case(&b'T') && !in_time {
            (in_time, rest) = (true, behind);
            continue;
        }
        let length = rest.iter().position(|byte| !byte.is_ascii_digit())?;
        let (digits, from_unit) = rest.split_at_checked(length)?;
        let (unit, behind) = from_unit.split_first()?;
        let each = match (unit.to_ascii_uppercase(), in_time) {
            (b'W', false) => 7 * DAY,
            (b'D', false) => DAY,
            (b'H', true) => 3600,
            (b'M', true) => 60,
            (b'S', true) => 1,
            _ => return None,
        };
        seconds = seconds.checked_add(i64::from(number(digits)?).checked_mul(each)?)?;
        parts += 1;
        rest = behind;
    }
    (parts > 0 && seconds <= 3_652_500 * DAY).then_some(sign * seconds)
}

/// An offset from UTC (`+0100`, `-033000`) in seconds, less than a day.
pub(crate) fn offset(text: &[u8]) -> Option<i32> {
    let (sign, digits) = match text.trim_ascii().split_first()? {
        (b'+', digits) => (1, digits),
        (b'-', digits) => (-1, digits),
        _ => return None,
    };
    let hours = number(digits.get(..2)?)?;
    let minutes = number(digits.get(2..4)?)?;
    let seconds = match digits.get(4..)? {
        b"" => 0,
        more => number(more).filter(|_| more.len() == 2)?,
    };
    let known = hours < 24 && minutes < 60 && seconds < 60;
    known.then_some(sign * (hours * 3600 + minutes * 60 + seconds).cast_signed())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn time(text: &str, expected: Option<(&str, Clock)>) {
        let found = stamp(text.as_bytes(), Clock::Floating);
        let found = found.map(|one| (one.wall.to_string(), one.clock));
        assert_eq!(found, expected.map(|(wall, clock)| (wall.to_owned(), clock)));
    }

    #[test]
    fn times_are_read_exactly_or_not_at_all() {
        time("20261201", Some(("2026-12-01T00:00", Clock::None)));
        time(" 20261201T093000 ", Some(("2026-12-01T09:30", Clock::Floating)));
        time("20261201t093000z", Some(("2026-12-01T09:30", Clock::Utc)));
        time("20261201T095960", Some(("2026-12-01T09:59", Clock::Floating)));
        for broken in [
            "",
            "2026120",
            "20260230",
            "20261201T",
            "20261201T240000",
            "20261201T0930",
            "20261201T093000+0100",
            "100001201T090000",
            "not a date",
            "00000101T080000",
        ] {
            time(broken, None);
        }
    }

    #[test]
    fn durations_are_read_in_every_form_and_bounded() {
        for (text, seconds) in [
            ("PT1H30M", Some(5400)),
            ("P1W", Some(604_800)),
            ("-pt15m", Some(-900)),
            ("+P0DT45M", Some(2700)),
            ("P1DT2H", Some(93_600)),
            ("PT0S", Some(0)),
            ("P", None),
            ("PT", None),
            ("P1H", None),
            ("PT1D", None),
            ("1H", None),
            ("PT1HT1M", None),
            ("P999999999W", None),
            ("PT99999999999S", None),
        ] {
            assert_eq!(duration(text.as_bytes()), seconds, "{text}");
        }
    }

    #[test]
    fn offsets_lie_within_a_day() {
        for (text, seconds) in
            [("+0100", Some(3600)), ("-033015", Some(-12_615)), ("+9999", None), ("0100", None), ("+01", None)]
        {
            assert_eq!(offset(text.as_bytes()), seconds, "{text}");
        }
    }
}
