//! The kinds of activity: what a question must be reworded for.

/// What kind of thing is to be done.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Kind {
    /// Telling, discussing, deciding something.
    Talk,
    /// Asking someone for something.
    Ask,
    /// A step of hiring.
    Hire,
    /// Work on something.
    Task,
    /// Where a day is spent.
    Place,
    /// What comes again and again.
    Recurring,
}

impl Kind {
    /// All of them, in the order of a list on a page.
    pub const ALL: [Self; 6] = [Self::Talk, Self::Ask, Self::Hire, Self::Task, Self::Place, Self::Recurring];

    /// The public name.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Talk => "talk",
            Self::Ask => "ask",
            Self::Hire => "hire",
            Self::Task => "task",
            Self::Place => "place",
            Self::Recurring => "recurring",
        }
    }

    /// The kind of a public name.
    pub fn from_key(key: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.key() == key)
    }
}
