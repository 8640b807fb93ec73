//! What the adviser says.

use super::question::{Opt, Question};

/// Whether an immediate response is expected. Ordered from async to sync.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Mode {
    /// Offline: each takes part in their own time.
    Async,
    /// Both, in an order that the plan decides: write first by default.
    Mix,
    /// Live: an immediate response is expected.
    Sync,
}

/// How sure the call is. Ordered from the weakest.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Strength {
    /// Next to a border of the map, or too little was said.
    Close,
    /// Something that is still open could change it.
    Lean,
    /// Nothing that is still open can change it, and no border is near.
    Clear,
}

/// A single answer that decides the mode, whatever else is said.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Gate {
    /// A way is ruled out, or prescribed.
    Way,
    /// Someone could be hurt, shamed or frightened: in private, and in person.
    Sensitivity,
    /// They want to react alone first, or asked for distance.
    Space,
    /// It must be settled within the hour.
    Urgency,
    /// Nobody would say it in writing.
    Record,
}

/// How much an activity needs of each kind of work. (Dennis, Fuller & Valacich 2008.)
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct Needs {
    /// Passing information on and letting each person digest it: goes better async. In points, which the rows of an
    /// edition add up.
    pub conveyance: u8,
    /// Reaching a shared meaning or a decision: goes better sync. In points.
    pub convergence: u8,
}

/// The adviser's answer; why, and what would change it, are in [`super::Edition::reasons`] and [`super::flips`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Verdict {
    /// Live, offline, or both.
    pub mode: Mode,
    /// How sure.
    pub strength: Strength,
    /// The answer that decided by itself.
    pub gate: Option<Gate>,
    /// The two needs, which are the sums of the reasons, also under a gate.
    pub needs: Needs,
}

/// One answer that would change the mode.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Flip {
    /// The answer.
    pub option: Opt,
    /// The mode that it would give.
    pub mode: Mode,
}

impl Mode {
    /// The three, from async to sync.
    pub const ALL: [Self; 3] = [Self::Async, Self::Mix, Self::Sync];

    /// The public name.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Async => "async",
            Self::Mix => "mix",
            Self::Sync => "sync",
        }
    }
}

impl Strength {
    /// The three, from the weakest.
    pub const ALL: [Self; 3] = [Self::Close, Self::Lean, Self::Clear];

    /// The public name.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Close => "close",
            Self::Lean => "lean",
            Self::Clear => "clear",
        }
    }
}

impl Gate {
    /// All of them, in the order of the contract.
    pub const ALL: [Self; 5] = [Self::Way, Self::Sensitivity, Self::Space, Self::Urgency, Self::Record];

    /// The question whose answer is the gate.
    pub const fn question(self) -> Question {
        match self {
            Self::Way => Question::Way,
            Self::Sensitivity => Question::Sensitivity,
            Self::Space => Question::Space,
            Self::Urgency => Question::Urgency,
            Self::Record => Question::Record,
        }
    }
}
