//! Expansion of a recurrence rule in wall time: for each period the days that satisfy every part, then `BYSETPOS`, the
//! start, `COUNT` and `UNTIL` (the table of RFC 5545, 3.3.10; step by step in RFC 8984, 4.3.3.1).
//!
//! It walks from the window, not from the start, wherever `COUNT` does not forbid it, and says beforehand what it costs.

use std::ops::Range;

use crate::civil::{self, Date, Wall};
use crate::order::sort_by_number;
use crate::rule::{Frequency, Rule};

/// A rule bound to the start of its series.
pub(crate) struct Expansion<'a> {
    rule: &'a Rule,
    start: Wall,
    /// The last moment, in the wall time of the series.
    until: Wall,
    months: u16,
    month_days: Days<'a>,
    /// The day of the week that the start stands for, where the rule names none.
    weekday: Option<u8>,
    times: Vec<u32>,
}

enum Days<'a> {
    Listed(&'a [i16]),
    Own(i16),
}

impl Days<'_> {
    fn list(&self) -> &[i16] {
        match self {
            Self::Listed(list) => list,
            Self::Own(day) => std::slice::from_ref(day),
        }
    }
}

impl<'a> Expansion<'a> {
    /// `until` is the rule's own `UNTIL` in the wall time of the series.
    pub(crate) fn new(rule: &'a Rule, start: Wall, until: Option<Wall>) -> Self {
        let (_, month, day) = start.date().parts();
        let no_days = rule.month_days.is_empty() && rule.weekdays.is_empty();
        let no_year = rule.year_days.is_empty() && rule.week_numbers.is_empty();
        let own_day = match rule.frequency {
            Frequency::Daily | Frequency::Weekly => false,
            Frequency::Monthly => no_days,
            Frequency::Yearly => no_days && no_year,
        };
        let own_month = rule.frequency == Frequency::Yearly && own_day && rule.months == 0;
        let own_weekday = rule.weekdays.is_empty()
            && (rule.frequency == Frequency::Weekly
                || !rule.week_numbers.is_empty() && rule.year_days.is_empty() && rule.month_days.is_empty());
        Self {
            rule,
            start,
            until: until.unwrap_or(Wall(i64::MAX)),
            months: if own_month { 1 << month } else { rule.months },
            month_days: if own_day {
                Days::Own(i16::try_from(day).unwrap_or(1))
            } else {
                Days::Listed(&rule.month_days)
            },
            weekday: own_weekday.then(|| start.date().weekday()),
            times: rule.times.of_day(start.second()),
        }
    }

    /// About how many days must be looked at to know the occurrences in a window.
    pub(crate) fn cost(&self, window: &Range<Wall>) -> u64 {
        let Some((first, last)) = self.periods(window) else {
            return 0;
        };
        let first = if self.rule.count.is_some() && self.each_period().is_none() { 0 } else { first };
        (last - first + 1).saturating_mul(self.days_in_period())
    }

    fn days_in_period(&self) -> u64 {
        match self.rule.frequency {
            Frequency::Daily => 1,
            Frequency::Weekly => 7,
            Frequency::Monthly => 31,
            Frequency::Yearly => 366,
        }
    }

    /// The occurrences that start in the window, in order.
    pub(crate) fn within(&self, window: &Range<Wall>) -> Vec<Wall> {
        let mut found = Vec::new();
        let Some((mut period, last)) = self.periods(window) else {
            return found;
        };
        let mut left = self.rule.count.unwrap_or(u64::MAX);
        if self.rule.count.is_some() {
            match self.each_period() {
                Some(each) if period > 0 => {
                    let begun = self.of_period(0).len() as u64;
                    let skipped = (period - 1).saturating_mul(each).saturating_add(begun);
                    left = left.saturating_sub(skipped);
                }
                _ => period = 0,
            }
        }
        while period <= last && left > 0 {
            for wall in self.of_period(period) {
                if left == 0 || wall > self.until || wall >= window.end {
                    return found;
                }
                left -= 1;
                if wall >= window.start {
                    found.push(wall);
                }
            }
            period += 1;
        }
        found
    }

    /// The first and the last period that may reach into the window.
    fn periods(&self, window: &Range<Wall>) -> Option<(u64, u64)> {
        let end = window.end.min(self.until.plus(1));
        if end <= self.start || end <= window.start {
            return None;
        }
        let number = |date: Date| -> i64 {
            let (year, month, _) = date.parts();
            match self.rule.frequency {
                Frequency::Daily => i64::from(date.days()),
                Frequency::Weekly => i64::from(date.days() + 3 - i32::from(self.rule.week_start)).div_euclid(7),
                Frequency::Monthly => i64::from(year) * 12 + i64::from(month),
                Frequency::Yearly => i64::from(year),
            }
        };
        let base = number(self.start.date());
        let every = u64::from(self.rule.interval);
        let since = |wall: Wall| (number(wall.date()) - base).max(0).unsigned_abs();
        Some((since(window.start) / every, since(end.plus(-1)) / every))
    }

    /// How many occurrences each period but the first has, where that is the same for all.
    fn each_period(&self) -> Option<u64> {
        let rule = self.rule;
        let plain = rule.positions.is_empty() && rule.week_numbers.is_empty() && rule.year_days.is_empty();
        let times = self.times.len() as u64;
        let days = self.month_days.list();
        let in_every_month = !days.is_empty() && days.iter().all(|day| (1..=28).contains(day));
        let number = match rule.frequency {
            _ if !plain => return None,
            Frequency::Daily if rule.months == 0 && days.is_empty() && rule.weekdays.is_empty() => 1,
            Frequency::Weekly if rule.months == 0 => rule.weekdays.len().max(1) as u64,
            Frequency::Monthly if rule.months == 0 && in_every_month && rule.weekdays.is_empty() => days.len() as u64,
            Frequency::Yearly if in_every_month && self.months != 0 && rule.weekdays.is_empty() => {
                days.len() as u64 * u64::from(self.months.count_ones())
            }
            Frequency::Daily | Frequency::Weekly | Frequency::Monthly | Frequency::Yearly => {
                return None;
            }
        };
        Some(number * times)
    }

    /// What one period holds from the start on, in order and after `BYSETPOS`.
    fn of_period(&self, period: u64) -> Vec<Wall> {
        let steps = period.saturating_mul(u64::from(self.rule.interval));
        let Ok(steps) = i32::try_from(steps) else {
            return Vec::new();
        };
        let start = self.start.date();
        let (year, month, _) = start.parts();
        let mut days = Vec::new();
        match self.rule.frequency {
            Frequency::Daily => self.keep(&mut days, start.plus(steps), 1),
            Frequency::Weekly => {
                let into_week = (i32::from(start.weekday()) - i32::from(self.rule.week_start)).rem_euclid(7);
                let monday = start.plus(steps.saturating_mul(7)).plus(-into_week);
                self.keep(&mut days, monday, 7);
            }
            Frequency::Monthly => {
                let months = year * 12 + month.cast_signed() - 1;
                let months = months.saturating_add(steps);
                let month = months.rem_euclid(12).unsigned_abs() + 1;
                self.keep_month(&mut days, months.div_euclid(12), month);
            }
            Frequency::Yearly => {
                for month in 1..=12 {
                    self.keep_month(&mut days, year.saturating_add(steps), month);
                }
            }
        }
        let mut all: Vec<Wall> =
            days.iter().flat_map(|day| self.times.iter().map(|second| Wall::new(*day, *second))).collect();
        if !self.rule.positions.is_empty() {
            all = self.at_positions(&all);
        }
        all.retain(|wall| *wall >= self.start);
        all
    }

    fn at_positions(&self, all: &[Wall]) -> Vec<Wall> {
        let mut chosen: Vec<Wall> = self
            .rule
            .positions
            .iter()
            .filter_map(|position| {
                let from_end = usize::from(position.unsigned_abs());
                let at = if *position > 0 { from_end.checked_sub(1)? } else { all.len().checked_sub(from_end)? };
                all.get(at).copied()
            })
            .collect();
        sort_by_number(&mut chosen, |wall| wall.0);
        chosen.dedup();
        chosen
    }

    fn keep_month(&self, days: &mut Vec<Date>, year: i32, month: u32) {
        let this_month = self.months == 0 || self.months & (1 << month) != 0;
        if let Some(first) = Date::new(year, month, 1).filter(|_| this_month) {
            let length = civil::month_length(year, month).cast_signed();
            self.keep(days, first, length);
        }
    }

    fn keep(&self, days: &mut Vec<Date>, first: Date, number: i32) {
        days.extend((0..number).map(|more| first.plus(more)).filter(|day| self.holds(*day)));
    }

    /// Whether a day satisfies every part that speaks of days.
    fn holds(&self, date: Date) -> bool {
        let rule = self.rule;
        if !self.is_weekday(date) {
            return false;
        }
        let needs_parts = self.months != 0
            || !self.month_days.list().is_empty()
            || !rule.year_days.is_empty()
            || !rule.week_numbers.is_empty()
            || rule.weekdays.iter().any(|(nth, _)| *nth != 0);
        if !needs_parts {
            return true;
        }
        let (year, month, day) = date.parts();
        let among = |list: &[i16], number: i32, length: i32| {
            list.is_empty()
                || list.iter().any(|one| {
                    let one = i32::from(*one);
                    one == number || one == number - length - 1
                })
        };
        let month_length = civil::month_length(year, month).cast_signed();
        let year_length = 365 + i32::from(civil::is_leap(year));
        let day_of_year = date.days() - civil::days(year, 1, 1) + 1;
        (self.months == 0 || self.months & (1 << month) != 0)
            && among(self.month_days.list(), day.cast_signed(), month_length)
            && among(&rule.year_days, day_of_year, year_length)
            && (rule.week_numbers.is_empty() || {
                let (week, of) = civil::week_of_year(date, rule.week_start);
                among(&rule.week_numbers, week, of)
            })
            && self.is_nth(date, (day.cast_signed(), month_length), (day_of_year, year_length))
    }

    fn is_weekday(&self, date: Date) -> bool {
        let weekday = date.weekday();
        match self.weekday {
            Some(own) => own == weekday,
            None => self.rule.weekdays.is_empty() || self.rule.weekdays.iter().any(|(_, one)| *one == weekday),
        }
    }

    /// `BYDAY` with numbers: of the month, or of the year in a yearly rule without months (notes 1 and 2 of the table).
    fn is_nth(&self, date: Date, in_month: (i32, i32), in_year: (i32, i32)) -> bool {
        let of_year = self.rule.frequency == Frequency::Yearly && self.rule.months == 0;
        let (number, length) = if of_year { in_year } else { in_month };
        let from_start = (number - 1) / 7 + 1;
        let from_end = -((length - number) / 7 + 1);
        self.rule.weekdays.is_empty()
            || self.rule.weekdays.iter().any(|(nth, weekday)| {
                let nth = i32::from(*nth);
                *weekday == date.weekday() && (nth == 0 || nth == from_start || nth == from_end)
            })
    }
}
