//! What an estimate takes for granted: each can be seen and changed.

use std::error::Error;
use std::fmt;

/// Something that the bill and the plan take for granted.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[repr(u8)]
pub enum Assumption {
    /// Reading, in words a minute.
    ReadingSpeed,
    /// Writing, in words a minute.
    WritingSpeed,
    /// One reply, in minutes: to write it and to have it read.
    Reply,
    /// How often each replies, where a reply or two are expected.
    FewRounds,
    /// How often each replies, where a long exchange is expected.
    ManyRounds,
    /// Preparing and arranging something live, in minutes.
    Preparing,
    /// Writing down what came of it, in minutes.
    Notes,
    /// Coming back to other work after something live, in minutes for each person.
    Refocus,
    /// How much of a live hour one uses who is needed nearly all the time, in tenths of a percent.
    UsedOfAll,
    /// The same, needed for part of it.
    UsedOfPart,
    /// The same, hardly needed.
    UsedOfLittle,
    /// What an hour of work costs the employer for each unit of pay, in hundredths.
    CostFactor,
}

/// How well an assumption is supported.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Standing {
    /// A published figure.
    Sourced,
    /// Our own guess.
    Assumed,
}

/// The assumptions as a person has set them, or else the usual ones.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Assumptions([u32; Assumption::COUNT]);

/// A value out of an assumption's range.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct AssumptionError {
    /// Which one.
    pub assumption: Assumption,
    /// The value that was refused.
    pub value: u32,
}

impl fmt::Display for AssumptionError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (least, most) = self.assumption.range();
        write!(f, "{} is out of range: {least} to {most} is allowed", self.value)
    }
}

impl Error for AssumptionError {}

impl Assumption {
    /// How many there are.
    pub const COUNT: usize = 12;

    /// All of them, in the order of the page.
    pub const ALL: [Self; Self::COUNT] = [
        Self::ReadingSpeed,
        Self::WritingSpeed,
        Self::Reply,
        Self::FewRounds,
        Self::ManyRounds,
        Self::Preparing,
        Self::Notes,
        Self::Refocus,
        Self::UsedOfAll,
        Self::UsedOfPart,
        Self::UsedOfLittle,
        Self::CostFactor,
    ];

    /// The public name, for storage.
    pub const fn key(self) -> &'static str {
        match self {
            Self::ReadingSpeed => "reading",
            Self::WritingSpeed => "writing",
            Self::Reply => "reply",
            Self::FewRounds => "few-rounds",
            Self::ManyRounds => "many-rounds",
            Self::Preparing => "preparing",
            Self::Notes => "notes",
            Self::Refocus => "refocus",
            Self::UsedOfAll => "used-all",
            Self::UsedOfPart => "used-part",
            Self::UsedOfLittle => "used-little",
            Self::CostFactor => "cost-factor",
        }
    }

    /// The assumption of a public name.
    pub fn from_key(key: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|assumption| assumption.key() == key)
    }

    /// The usual value.
    pub const fn usual(self) -> u32 {
        match self {
            Self::ReadingSpeed => 238,
            Self::WritingSpeed => 20,
            Self::Reply => 5,
            Self::FewRounds => 1,
            Self::ManyRounds => 3,
            Self::Preparing | Self::Notes => 10,
            Self::Refocus => 0,
            Self::UsedOfAll => 900,
            Self::UsedOfPart => 500,
            Self::UsedOfLittle => 125,
            Self::CostFactor => 142,
        }
    }

    /// The smallest and the largest value allowed.
    pub const fn range(self) -> (u32, u32) {
        match self {
            Self::ReadingSpeed => (100, 600),
            Self::WritingSpeed => (5, 100),
            Self::Reply => (1, 30),
            Self::FewRounds => (1, 3),
            Self::ManyRounds => (2, 10),
            Self::Preparing => (0, 15),
            Self::Notes => (0, 30),
            Self::Refocus => (0, 10),
            Self::UsedOfAll | Self::UsedOfPart | Self::UsedOfLittle => (10, 1_000),
            Self::CostFactor => (100, 300),
        }
    }

    /// How many digits of the value stand behind the decimal point when it is shown.
    pub const fn decimals(self) -> u8 {
        match self {
            Self::CostFactor => 2,
            Self::UsedOfAll | Self::UsedOfPart | Self::UsedOfLittle => 1,
            Self::ReadingSpeed
            | Self::WritingSpeed
            | Self::Reply
            | Self::FewRounds
            | Self::ManyRounds
            | Self::Preparing
            | Self::Notes
            | Self::Refocus => 0,
        }
    }

    /// How well it is supported.
    pub const fn standing(self) -> Standing {
        match self {
            Self::ReadingSpeed | Self::CostFactor => Standing::Sourced,
            Self::WritingSpeed
            | Self::Reply
            | Self::FewRounds
            | Self::ManyRounds
            | Self::Preparing
            | Self::Notes
            | Self::Refocus
            | Self::UsedOfAll
            | Self::UsedOfPart
            | Self::UsedOfLittle => Standing::Assumed,
        }
    }
}

impl Assumptions {
    /// The value of one, in its own unit.
    pub fn get(&self, assumption: Assumption) -> u32 {
        self.0.get(assumption as usize).copied().unwrap_or(assumption.usual())
    }

    /// The same assumptions with one changed.
    ///
    /// # Errors
    /// [`AssumptionError`] where the value is outside of [`Assumption::range`].
    pub fn with(mut self, assumption: Assumption, value: u32) -> Result<Self, AssumptionError> {
        let (least, most) = assumption.range();
        let fits = (least..=most).contains(&value).then_some(value);
        if let Some(slot) = self.0.get_mut(assumption as usize) {
            *slot = fits.ok_or(AssumptionError { assumption, value })?;
        }
        Ok(self)
    }

    /// Those that a person has changed, for storage.
    pub fn changed(&self) -> impl Iterator<Item = (Assumption, u32)> + use<> {
        let all = *self;
        let values = Assumption::ALL.into_iter().map(move |assumption| (assumption, all.get(assumption)));
        values.filter(|(assumption, value)| *value != assumption.usual())
    }
}

impl Default for Assumptions {
    fn default() -> Self {
        Self(Assumption::ALL.map(Assumption::usual))
    }
}
