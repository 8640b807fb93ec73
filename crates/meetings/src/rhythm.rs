//! Recurrence as people say it: how often a meeting comes, from the days on which it does.

use calendar::{Time, sort_by_number};

/// How often.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Rhythm {
    /// Five days a week or more.
    Daily,
    /// So many times a week, 2 to 4.
    TimesAWeek(u8),
    /// Every so many weeks: 1 for weekly.
    Weeks(u8),
    /// Every so many months: 1 for monthly, 3 for each quarter.
    Months(u8),
    /// Once a year or more rarely.
    Yearly,
    /// So many times, in no order that has a name.
    Irregular,
    /// Once.
    Once,
}

impl Rhythm {
    /// Of the times of a series, in order; the most usual distance decides.
    pub(crate) fn of(times: &[Time]) -> Self {
        let mut days: Vec<i32> = times.iter().map(|time| time.start.date().days()).collect();
        days.dedup();
        let mut gaps: Vec<i32> = days.windows(2).filter_map(|two| Some(two.get(1)? - two.first()?)).collect();
        sort_by_number(&mut gaps, |gap| i64::from(*gap));
        let (Some(first), Some(last)) = (days.first(), days.last()) else {
            return Self::Once;
        };
        let Some(middle) = gaps.get(gaps.len() / 2).copied() else {
            return Self::Once;
        };
        let weeks = (last - first) / 7 + 1;
        let each_week = i32::try_from(days.len()).unwrap_or(i32::MAX) * 2 / weeks;
        match middle {
            1 if each_week >= 8 => Self::Daily,
            1..=5 if each_week >= 3 => Self::TimesAWeek(u8::try_from((each_week + 1) / 2).unwrap_or(4).min(4)),
            6..=8 => Self::Weeks(1),
            13..=15 => Self::Weeks(2),
            20..=22 => Self::Weeks(3),
            27..=36 => Self::Months(1),
            40..=44 => Self::Weeks(6),
            56..=68 => Self::Months(2),
            83..=98 => Self::Months(3),
            112..=130 => Self::Months(4),
            170..=196 => Self::Months(6),
            330.. => Self::Yearly,
            _ => Self::Irregular,
        }
    }

    /// How often in twelve months where nothing is cancelled; holidays are not known.
    pub fn times_a_year(self) -> u32 {
        match self {
            Self::Daily => 230,
            Self::TimesAWeek(times) => 46 * u32::from(times),
            Self::Weeks(weeks) => 46_u32.div_ceil(u32::from(weeks.max(1))),
            Self::Months(months) => 12 / u32::from(months.max(1)),
            Self::Yearly | Self::Irregular | Self::Once => 1,
        }
    }

    /// Whether it comes again.
    pub fn recurs(self) -> bool {
        self != Self::Once
    }
}
