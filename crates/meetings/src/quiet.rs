//! Fragmentation: blocks of two quiet hours within the hours of work.

use calendar::{DAY, Wall, sort_by_number};

/// Blocks of two quiet hours in a week, in tenths.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Quiet {
    /// As the weeks are.
    pub before: u32,
    /// Without what could go into writing, and with what is both at half its length.
    pub after: u32,
}

/// Work is from nine to five, Monday to Friday.
const FROM: i64 = 9 * 3600;
const TO: i64 = 17 * 3600;
const BLOCK: i64 = 2 * 3600;

/// The number of blocks over all weeks of the window; `busy` are intervals of wall time here.
pub(crate) fn quiet(busy: &mut Vec<(Wall, Wall)>, first: calendar::Date, days: u32) -> u64 {
    sort_by_number(busy, |(from, _)| from.0);
    let mut found = 0;
    let mut next = 0;
    for day in 0..days {
        let date = first.plus(i32::try_from(day).unwrap_or(0));
        if date.weekday() > 4 {
            continue;
        }
        let midnight = i64::from(date.days()) * DAY;
        let (mut free, end) = (midnight + FROM, midnight + TO);
        while let Some((from, to)) = busy.get(next).filter(|(from, _)| from.0 < end) {
            found += ((from.0 - free).max(0) / BLOCK).unsigned_abs();
            free = free.max(to.0);
            next += 1;
        }
        found += ((end - free).max(0) / BLOCK).unsigned_abs();
    }
    found
}
