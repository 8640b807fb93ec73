//! What the rows come to: items, minutes, people, and hours of people, before and after.

use ::agenda::Rhythm;
use advice::Mode;

use super::{Meeting, Row};
use crate::decision::Name;

/// How often a meeting takes place.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Recurs {
    /// This once.
    #[default]
    Once,
    /// Each week.
    Weekly,
    /// Every second week.
    Fortnightly,
    /// Each month.
    Monthly,
    /// Each quarter.
    Quarterly,
}

/// What the rows of a meeting come to.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Sum {
    /// Items that are judged.
    pub judged: usize,
    /// Items that are live, wholly or in part.
    pub live: usize,
    /// Items that are written only.
    pub written: usize,
    /// Items about which too little is known.
    pub open: usize,
    /// Minutes of the whole: as the text says, or the sum of the items, whichever is more.
    pub minutes: u32,
    /// Minutes that are left live.
    pub live_minutes: u32,
    /// Live items without a time, which are not among the minutes.
    pub without_time: usize,
    /// Who brings a live item, each once.
    pub live_owners: Vec<Name>,
    /// Minutes of all people together, before and after. `None`: how many come is not known.
    pub person_minutes: Option<[u32; 2]>,
    /// The same for a year, where it recurs.
    pub person_minutes_a_year: Option<[u32; 2]>,
}

impl From<Rhythm> for Recurs {
    fn from(rhythm: Rhythm) -> Self {
        match rhythm {
            Rhythm::Weekly => Self::Weekly,
            Rhythm::Fortnightly => Self::Fortnightly,
            Rhythm::Monthly => Self::Monthly,
            Rhythm::Quarterly => Self::Quarterly,
        }
    }
}

impl Recurs {
    /// All of them.
    pub const ALL: [Self; 5] = [Self::Once, Self::Weekly, Self::Fortnightly, Self::Monthly, Self::Quarterly];

    /// The public name.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Once => "once",
            Self::Weekly => "weekly",
            Self::Fortnightly => "fortnightly",
            Self::Monthly => "monthly",
            Self::Quarterly => "quarterly",
        }
    }

    /// That of a public name.
    pub fn from_key(key: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|recurs| recurs.key() == key)
    }

    /// Times a year, less six weeks of holidays. `None`: it does not recur.
    pub const fn times_a_year(self) -> Option<u32> {
        match self {
            Self::Once => None,
            Self::Weekly => Some(46),
            Self::Fortnightly => Some(23),
            Self::Monthly => Some(11),
            Self::Quarterly => Some(4),
        }
    }
}

impl Row {
    /// Minutes that are left live: all of a live item, and of a mix half, in steps of five, since people have read.
    pub fn live_minutes(&self) -> Option<u32> {
        let minutes = u32::from(self.minutes?);
        match self.mode()? {
            Mode::Sync => Some(minutes),
            Mode::Mix => Some(minutes.div_ceil(10) * 5).map(|half| half.min(minutes)),
            Mode::Async => Some(0),
        }
    }

    /// Whether some of it is live.
    pub fn is_live(&self) -> bool {
        self.mode().is_some_and(|mode| mode != Mode::Async)
    }
}

impl Meeting {
    /// What the rows come to. Items about which too little is known count as live: they stay until they are settled.
    pub fn sum(&self) -> Sum {
        let mut sum = Sum::default();
        let all: u32 = self.rows.iter().filter_map(|row| row.minutes).map(u32::from).sum();
        sum.minutes = all.max(self.stated_minutes.map_or(0, u32::from));
        for row in self.rows.iter().filter(|row| row.is_judged()) {
            sum.judged += 1;
            let mode = row.mode();
            match mode {
                Some(Mode::Async) => sum.written += 1,
                Some(Mode::Sync | Mode::Mix) => sum.live += 1,
                None => sum.open += 1,
            }
            if mode != Some(Mode::Async) {
                let minutes = if mode.is_none() { row.minutes.map(u32::from) } else { row.live_minutes() };
                sum.live_minutes += minutes.unwrap_or(0);
                sum.without_time += usize::from(minutes.is_none());
                for owner in &row.owners {
                    if !sum.live_owners.contains(owner) {
                        sum.live_owners.push(owner.clone());
                    }
                }
            }
        }
        sum.person_minutes =
            self.people.map(|people| [sum.minutes, sum.live_minutes].map(|minutes| minutes * u32::from(people)));
        sum.person_minutes_a_year =
            self.recurs.times_a_year().zip(sum.person_minutes).map(|(times, both)| both.map(|minutes| minutes * times));
        sum
    }

    /// The rows that are left live, the shortest first; those without a time last. With each, its place.
    pub fn live_rows(&self) -> Vec<(usize, &Row)> {
        let mut rows: Vec<_> = self
            .rows
            .iter()
            .enumerate()
            .filter(|(_, row)| row.is_judged() && row.mode() != Some(Mode::Async))
            .collect();
        rows.sort_by_key(|(_, row)| row.live_minutes().or(row.minutes.map(u32::from)).unwrap_or(u32::MAX));
        rows
    }

    /// The rows that are written, wholly or before the talk, in their order.
    pub fn written_rows(&self) -> impl Iterator<Item = &Row> {
        self.rows.iter().filter(|row| row.is_judged() && matches!(row.mode(), Some(Mode::Async | Mode::Mix)))
    }
}
