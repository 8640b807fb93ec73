//! The rows of an audit: meetings, what was left out, what was not read, what lies outside of the window; and what must be
//! said of the file.

use std::collections::BTreeMap;

use crate::civil::Wall;
use crate::reason::Reason;
use crate::series::{Kind, NotRead};

/// Which event of the file.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Id {
    /// Empty where the event has none.
    pub uid: String,
    /// Its place among the events of the file, from 1.
    pub number: u32,
}

/// The clock from which a start is read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Clock {
    /// Coordinated universal time.
    Utc,
    /// The clock of whoever reads.
    Floating,
    /// A zone, as the file calls it.
    Zone(String),
}

/// One time of a meeting.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Time {
    /// As the clock of the event shows it.
    pub start: Wall,
    /// Seconds after 1970-01-01T00:00Z.
    pub instant: i64,
    /// At least 1, at most 480.
    pub minutes: u32,
}

/// A meeting: the occurrences that count of one series, or of one event.
#[derive(Clone, Debug)]
pub struct Meeting {
    /// Which event.
    pub id: Id,
    /// As it stands in the file; may be empty.
    pub title: String,
    /// Series, single or orphan.
    pub kind: Kind,
    /// In order; never empty.
    pub times: Vec<Time>,
    /// The most usual length.
    pub minutes_each: u32,
    /// Of all times together.
    pub minutes_total: u64,
    /// People besides me; `None` where the file does not say.
    pub others: Option<u32>,
    /// There may be more others.
    pub at_least: bool,
    /// Who they are, by numbers that hold for this file alone.
    pub who: Vec<u32>,
    /// The rule has no end.
    pub endless: bool,
    /// `None` for an orphan, whose series is not known.
    pub clock: Option<Clock>,
    /// The start of the series.
    pub started: Option<Wall>,
    /// Not to be named in what is shared.
    pub private: bool,
    /// Occurrences in the window that do not count.
    pub left_out: BTreeMap<Reason, u32>,
    /// The UID of the series that this one goes on from.
    pub continues: Option<String>,
}

/// An event or series of which no occurrence in the window is a meeting.
#[derive(Clone, Debug)]
pub struct LeftOut {
    /// Which event.
    pub id: Id,
    /// As it stands in the file.
    pub title: String,
    /// Series, single or orphan.
    pub kind: Kind,
    /// The reason for most occurrences.
    pub why: Reason,
    /// All reasons of such an occurrence.
    pub why_all: Vec<Reason>,
    /// In the window.
    pub occurrences: u32,
    /// Of all occurrences, where time is spent: only where nobody else comes.
    pub minutes: Option<u64>,
}

/// An event that could not be read.
#[derive(Clone, Debug)]
pub struct Unread {
    /// Which event.
    pub id: Id,
    /// As it stands in the file.
    pub title: String,
    /// Series, single or orphan.
    pub kind: Kind,
    /// What was in the way.
    pub why: NotRead,
}

/// Where an event lies that has no occurrence in the window.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum When {
    /// Once, before it.
    Before,
    /// Once, after it.
    After,
    /// Recurs, but not in it.
    NoDate,
}

impl When {
    /// The public name.
    pub fn key(self) -> &'static str {
        match self {
            Self::Before => "before_window",
            Self::After => "after_window",
            Self::NoDate => "no_date_in_window",
        }
    }
}

/// An event without an occurrence in the window.
#[derive(Clone, Debug)]
pub struct Outside {
    /// Which event.
    pub id: Id,
    /// As it stands in the file.
    pub title: String,
    /// Series, single or orphan.
    pub kind: Kind,
    /// Before or after.
    pub when: When,
}

/// What must be said about a file.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Warning {
    /// No event names anybody.
    NoAttendees,
    /// The titles only say whether one is busy.
    NoTitles,
    /// `BEGIN` and `END` do not fit together, or the file was cut.
    BrokenStructure,
    /// Bytes that are no UTF-8 were read as Windows-1252.
    EncodingGuessed,
    /// A name that means no zone; the zone of the device was used.
    UnknownZone {
        /// The name.
        name: String,
        /// The event.
        id: Id,
    },
    /// A rule that is not read.
    RuleNotRead(Id),
    /// A date that is none.
    DateNotRead(Id),
    /// An address that stands for a group.
    GroupSizeUnknown(Id),
}

impl Warning {
    /// The public name.
    pub fn key(&self) -> &'static str {
        match self {
            Self::NoAttendees => "no_attendees",
            Self::NoTitles => "no_titles",
            Self::BrokenStructure => "broken_structure",
            Self::EncodingGuessed => "encoding_guessed",
            Self::UnknownZone { .. } => "unknown_zone",
            Self::RuleNotRead(_) => "rule_not_read",
            Self::DateNotRead(_) => "date_not_read",
            Self::GroupSizeUnknown(_) => "group_size_unknown",
        }
    }
}

/// The sums over all meetings.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Sum {
    /// Occurrences that count.
    pub occurrences: u64,
    /// An hour in two meetings is two hours.
    pub minutes: u64,
    /// Of these, in meetings whose number of people is not known.
    pub minutes_unknown: u64,
    /// My time: what overlaps counts once.
    pub my_minutes: u64,
    /// In blocks of one's own, and meetings that nobody else comes to.
    pub own_minutes: u64,
}

/// What the file holds for one person.
#[derive(Clone, Debug, Default)]
pub struct Audit {
    /// In the order of the file, as all lists.
    pub meetings: Vec<Meeting>,
    /// What is no meeting, with its reason.
    pub left_out: Vec<LeftOut>,
    /// What could not be read.
    pub not_read: Vec<Unread>,
    /// What has no occurrence in the window.
    pub outside: Vec<Outside>,
    /// What must be said.
    pub warnings: Vec<Warning>,
    /// The sums.
    pub sum: Sum,
}
