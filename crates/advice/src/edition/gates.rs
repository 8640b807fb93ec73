//! Gates: facts of a situation that rule a way out, or decide the mode, whatever else is said.
//!
//! Facts rule; they do not add up. An edition lists its gates as a table, which is read from the top: the first row
//! whose facts all hold decides.

use crate::question::Opt;
use crate::situation::{Custom, Situation};
use crate::verdict::{Gate, Mode};

/// A row of the table of gates: where all of these facts hold, this follows.
#[derive(Clone, Copy, Debug)]
pub struct GateRow {
    /// What must hold, all of it.
    pub when: &'static [Fact],
    /// What follows.
    pub then: Ruling,
    /// The fact that is named as what decided. `None`: a floor, which is no gate.
    pub gate: Option<Gate>,
}

/// A fact of a situation that a gate looks at.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fact {
    /// This was answered.
    Is(Opt),
    /// They want to react alone first, or asked for distance, in a matter that could hurt at all.
    WantsRoom,
    /// It is usually done in writing.
    UsuallyWritten,
    /// It is usually said, in person or by telephone.
    UsuallySaid,
}

/// What a gate leaves of the modes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Ruling {
    /// This mode, whatever the needs.
    Only(Mode),
    /// By the needs, but no less live than this.
    AtLeast(Mode),
    /// By the needs, but no more live than this.
    AtMost(Mode),
    /// By the needs alone.
    Free,
}

impl Fact {
    /// Whether it holds.
    pub fn holds(self, situation: &Situation) -> bool {
        let answers = &situation.answers;
        match self {
            Self::Is(option) => answers.has(option),
            Self::WantsRoom => answers.has(Opt::SpaceYes) && answers.could_hurt(),
            Self::UsuallyWritten => situation.custom.is_some_and(Custom::is_written),
            Self::UsuallySaid => situation.custom.is_some_and(Custom::is_said),
        }
    }

    /// Whether it holds, or could once what is open is answered.
    pub(super) fn could_hold(self, situation: &Situation, is_open: &impl Fn(Opt) -> bool) -> bool {
        let could_be = |option| situation.answers.has(option) || is_open(option);
        match self {
            Self::Is(option) => could_be(option),
            Self::WantsRoom => {
                could_be(Opt::SpaceYes) && (could_be(Opt::SensitivitySome) || could_be(Opt::SensitivityHigh))
            }
            Self::UsuallyWritten | Self::UsuallySaid => self.holds(situation),
        }
    }

    /// Whether an answer of this option may make it hold.
    const fn hangs_on(self, option: Opt) -> bool {
        match self {
            Self::Is(own) => own as u8 == option as u8,
            Self::WantsRoom => matches!(option, Opt::SpaceYes | Opt::SensitivitySome | Opt::SensitivityHigh),
            Self::UsuallyWritten | Self::UsuallySaid => false,
        }
    }
}

impl Ruling {
    /// What a row of the gates, where one holds, leaves of the modes.
    pub(crate) fn of(row: Option<&GateRow>) -> Self {
        row.map_or(Self::Free, |row| row.then)
    }

    /// The mode, where the needs alone would give `by_needs`.
    pub fn mode(self, by_needs: impl FnOnce() -> Mode) -> Mode {
        match self {
            Self::Only(mode) => mode,
            Self::AtLeast(mode) => by_needs().max(mode),
            Self::AtMost(mode) => by_needs().min(mode),
            Self::Free => by_needs(),
        }
    }
}

impl GateRow {
    /// Whether all its facts hold.
    pub fn holds(&self, situation: &Situation) -> bool {
        self.when.iter().all(|fact| fact.holds(situation))
    }

    /// Whether it looks at this option.
    pub fn hangs_on(&self, option: Opt) -> bool {
        self.when.iter().any(|fact| fact.hangs_on(option))
    }
}
