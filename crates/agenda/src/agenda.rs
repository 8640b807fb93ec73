//! An agenda and its items.

use crate::head::Rhythm;

/// The longest text that is read, in bytes of UTF-8.
pub const LONGEST: usize = 256 * 1024;
/// The most items that are read; lines of further ones are among [`Agenda::rest`].
pub const MOST_ITEMS: usize = 100;
/// The most lines that are read; further ones are among [`Agenda::rest`].
pub const MOST_LINES: usize = 2_000;
/// The longest topic, in UTF-16 units; what is over it begins [`Item::below`].
pub const LONGEST_TOPIC: usize = 200;

/// What was read from a text.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Agenda {
    /// What the text calls the meeting.
    pub title: Option<String>,
    /// How long the text says that the whole is, in minutes.
    pub stated_minutes: Option<u16>,
    /// How many people come, where the text says so before the items.
    pub people: Option<u16>,
    /// How often it takes place, where the text says so before the items.
    pub rhythm: Option<Rhythm>,
    /// The items, in their order.
    pub items: Vec<Item>,
    /// Lines that belong to no item, in their order.
    pub rest: Vec<Rest>,
    /// What does not add up.
    pub doubts: Vec<Doubt>,
}

/// One item of an agenda.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Item {
    /// What it is about: the text without its mark, number, time, owner and label; links keep their text.
    pub topic: String,
    /// How long it shall take, in whole minutes, at most a day.
    pub minutes: Option<u16>,
    /// Who brings it, as written, without an `@`.
    pub owners: Vec<String>,
    /// What it is for.
    pub kind: Option<Kind>,
    /// Whether the kind was told by the sense and not by a label.
    pub is_kind_implied: bool,
    /// Welcome, approval of minutes, break, any other business, next date, end: recognised, and not judged.
    pub is_housekeeping: bool,
    /// Whether it is ticked off.
    pub is_done: bool,
    /// What its words say about how to deal with it.
    pub signs: Vec<Sign>,
    /// What stands below it: inner points and remarks, a line each.
    pub below: Vec<String>,
    /// The line on which it stands, from 1.
    pub line: usize,
}

/// What an item is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Kind {
    /// News, numbers, a report.
    Inform,
    /// A talk without a decision.
    Discuss,
    /// Something is decided.
    Decide,
    /// Something is made: a draft, ideas, feedback, a plan.
    Produce,
}

/// What the words of an item say about how to deal with it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Sign {
    /// Someone may be hurt: a complaint, a conflict, pay, illness, an accident.
    Hurts,
    /// Feelings are in it, or a person is judged.
    Delicate,
    /// People disagree, or it goes round in circles.
    Stuck,
    /// It was on the agenda before.
    Again,
    /// It is open what a good end would be.
    Open,
    /// Many ideas are wanted.
    Ideas,
    /// Numbers and reports, which are read.
    Figures,
    /// Something to read is there.
    Ready,
    /// It is being settled in writing already.
    InWriting,
    /// Small, and easy to put right.
    Small,
    /// Hard to put right.
    Hard,
    /// It must be settled within the day.
    Today,
    /// It is for being together.
    Bond,
}

/// A line that belongs to no item.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Rest {
    /// Its text, as it stood.
    pub text: String,
    /// The line on which it stands, from 1.
    pub line: usize,
}

/// What does not add up.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Doubt {
    /// The items together take more than the text gives for the whole.
    Over {
        /// Minutes that the text gives for the whole.
        stated: u16,
        /// Minutes of the items.
        sum: u32,
    },
    /// All items have their time, and together they leave some of the whole.
    Under {
        /// Minutes that the text gives for the whole.
        stated: u16,
        /// Minutes of the items.
        sum: u32,
    },
    /// A row or line of the sum says something else than the items.
    Total {
        /// Minutes that stand there.
        written: u16,
        /// Minutes of the items.
        sum: u32,
    },
    /// An item begins before the one before it ends.
    Overlap {
        /// The line of the later one.
        line: usize,
    },
    /// Inner points have times that do not sum up to that of their item.
    Inner {
        /// The line of the item.
        line: usize,
        /// Minutes of the item.
        outer: u16,
        /// Minutes of its inner points.
        inner: u32,
    },
    /// A number of minutes or a time of day that there is not.
    NotATime {
        /// The line on which it stands.
        line: usize,
    },
    /// There are more items than [`MOST_ITEMS`], or more lines than [`MOST_LINES`].
    TooMany,
}

/// Why a text gives no agenda. The text is the caller's and stays as it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NoAgenda {
    /// Nothing but white space.
    Empty,
    /// Longer than [`LONGEST`].
    TooLong,
    /// No line of it looks like an item.
    NoItems,
}

impl Agenda {
    /// The minutes of all items that have any.
    pub fn sum_minutes(&self) -> u32 {
        self.items.iter().filter_map(|item| item.minutes).map(u32::from).sum()
    }
}

impl Kind {
    /// The four, from the one that needs others least.
    pub const ALL: [Self; 4] = [Self::Inform, Self::Produce, Self::Decide, Self::Discuss];

    /// The public name.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Inform => "inform",
            Self::Discuss => "discuss",
            Self::Decide => "decide",
            Self::Produce => "produce",
        }
    }

    /// The kind of a public name.
    pub fn from_key(key: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.key() == key)
    }
}

impl Sign {
    /// The public name.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Hurts => "hurts",
            Self::Delicate => "delicate",
            Self::Stuck => "stuck",
            Self::Again => "again",
            Self::Open => "open",
            Self::Ideas => "ideas",
            Self::Figures => "figures",
            Self::Ready => "ready",
            Self::InWriting => "in-writing",
            Self::Small => "small",
            Self::Hard => "hard",
            Self::Today => "today",
            Self::Bond => "bond",
        }
    }
}

impl Item {
    /// Whether its words show this.
    pub fn shows(&self, sign: Sign) -> bool {
        self.signs.contains(&sign)
    }
}

impl std::fmt::Display for NoAgenda {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.key())
    }
}

impl std::error::Error for NoAgenda {}

impl NoAgenda {
    /// The public name.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Empty => "empty",
            Self::TooLong => "too-long",
            Self::NoItems => "no-items",
        }
    }
}
