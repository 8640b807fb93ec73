//! What a person means to do, and what was done in fact.

use advice::Mode;

use super::text::Line;

/// What a person means to do.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Intent {
    /// Follow the advice, whatever it is.
    Follow,
    /// Do it live.
    Sync,
    /// Do it offline.
    Async,
    /// Both, in an order.
    Mix,
    /// Not do it at all.
    Drop,
}

/// What a person means to do, with an optional why.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Choice {
    /// What.
    pub intent: Intent,
    /// Why, in a line.
    pub why: Option<Line>,
}

/// What was done in fact.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Done {
    /// It was done live.
    Sync,
    /// It was done offline.
    Async,
    /// Both.
    Mix,
    /// It was not done.
    Nothing,
}

/// Whether it felt right, looking back.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Felt {
    /// It did.
    Right,
    /// It did not.
    Wrong,
}

/// What came of a decision.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Outcome {
    /// What was done.
    pub done: Done,
    /// Whether it felt right; `None` where the person did not say.
    pub felt: Option<Felt>,
    /// A word on how it went.
    pub line: Option<Line>,
}

impl Intent {
    /// All of them, in the order of every format.
    pub const ALL: [Self; 5] = [Self::Follow, Self::Sync, Self::Async, Self::Mix, Self::Drop];

    /// The public name.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Follow => "follow",
            Self::Sync => "sync",
            Self::Async => "async",
            Self::Mix => "mix",
            Self::Drop => "drop",
        }
    }

    /// The intent of a public name.
    pub fn from_key(key: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|intent| intent.key() == key)
    }
}

impl Done {
    /// All of them, in the order of every format.
    pub const ALL: [Self; 4] = [Self::Sync, Self::Async, Self::Mix, Self::Nothing];

    /// What is done where a mode is followed.
    pub const fn as_advised(mode: Mode) -> Self {
        match mode {
            Mode::Sync => Self::Sync,
            Mode::Async => Self::Async,
            Mode::Mix => Self::Mix,
        }
    }

    /// The public name.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Sync => "sync",
            Self::Async => "async",
            Self::Mix => "mix",
            Self::Nothing => "nothing",
        }
    }

    /// What was done, by its public name.
    pub fn from_key(key: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|done| done.key() == key)
    }
}

impl Felt {
    /// Both, in the order of every format.
    pub const ALL: [Self; 2] = [Self::Right, Self::Wrong];

    /// The public name.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Right => "right",
            Self::Wrong => "wrong",
        }
    }

    /// How it felt, by its public name.
    pub fn from_key(key: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|felt| felt.key() == key)
    }
}
