//! The sums: hours of a year by mode, and what could be freed, as a range.

use advice::{Assumptions, Mode, Strength, bill};

use crate::row::Row;

/// From, to; in minutes of a year.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Range {
    /// What could go for certain, as far as anything here is.
    pub least: u64,
    /// What could go at most.
    pub most: u64,
}

/// Which rows a sum is of.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Share {
    /// Kept whatever else is said.
    Kept,
    /// Probably live, in writing, or both.
    Mode(Mode),
    /// Too close to call.
    Open,
}

/// A sum.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Total {
    /// How many rows.
    pub rows: u32,
    /// My minutes, meeting by meeting.
    pub mine: u64,
    /// Minutes of all together, as far as it is known how many they are.
    pub all: u64,
}

impl Share {
    /// All, in the order of a list.
    pub const ALL: [Self; 5] =
        [Self::Kept, Self::Mode(Mode::Sync), Self::Mode(Mode::Mix), Self::Mode(Mode::Async), Self::Open];

    /// Which one a row belongs to.
    pub fn of(row: &Row) -> Self {
        match (row.judged.keep, row.mode()) {
            (Some(_), _) => Self::Kept,
            (None, Some(mode)) => Self::Mode(mode),
            (None, None) => Self::Open,
        }
    }
}

/// The sum of those rows.
pub fn total(rows: &[Row], share: Option<Share>) -> Total {
    let of = rows.iter().filter(|row| share.is_none_or(|share| Share::of(row) == share));
    of.fold(Total::default(), |sum, row| Total {
        rows: sum.rows + 1,
        mine: sum.mine + row.minutes_total,
        all: sum.all + row.minutes_total * u64::from(row.people().unwrap_or(1)),
    })
}

/// What of my time one meeting could free in a year.
///
/// In writing, reading and answering still take time, by the same bill as everywhere: that is the least. At most, a mix halves
/// the live part, and what is still open goes into writing.
pub fn freed(row: &Row) -> Range {
    if row.judged.keep.is_some() {
        return Range::default();
    }
    let saved = saved(row);
    match (row.judged.verdict.mode, row.judged.verdict.strength) {
        (Mode::Async, Strength::Clear | Strength::Lean) => Range { least: saved, most: row.minutes_total },
        (Mode::Mix, Strength::Clear | Strength::Lean) => Range { least: 0, most: row.minutes_total / 2 },
        (Mode::Sync, Strength::Clear | Strength::Lean) => Range::default(),
        (Mode::Async | Mode::Mix | Mode::Sync, Strength::Close) => Range { least: 0, most: saved },
    }
}

/// My part of what writing instead saves.
fn saved(row: &Row) -> u64 {
    let (reading, assumptions) = (row.reading(), Assumptions::default());
    let plan = reading.plan(&assumptions);
    let bill = bill(&reading.answers, &reading.figures, &plan, &assumptions, None);
    let kept = bill.live.held.saturating_sub(bill.offline.held);
    row.minutes_total * kept / bill.live.held.max(1)
}
