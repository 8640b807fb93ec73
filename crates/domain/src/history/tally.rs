//! What worked, counted from what came of decisions.

use super::summary::{Came, Summary};
use crate::activity::Kind;
use crate::decision::{Done, Felt};

/// How often something felt right.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Count {
    /// It did.
    pub right: u32,
    /// It did not.
    pub wrong: u32,
    /// Nobody said.
    pub unsaid: u32,
}

/// All that was counted.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Tally {
    /// By what was done, in the order of [`Done::ALL`].
    pub done: [Count; 4],
    /// By the kind of activity, in the order of [`Kind::ALL`]; of those that began from no common one, last.
    pub kinds: [Count; Kind::ALL.len() + 1],
    /// Where it was done as advised.
    pub as_advised: Count,
    /// Where it was done in another way.
    pub otherwise: Count,
    /// Attention that it took, in person-minutes: an estimate.
    pub took: u64,
    /// Attention that meetings would have taken instead, in person-minutes: an estimate.
    pub met: u64,
}

impl Count {
    /// How many there are in all.
    pub const fn all(self) -> u32 {
        self.right + self.wrong + self.unsaid
    }

    /// How many of which it was said how they felt.
    pub const fn said(self) -> u32 {
        self.right + self.wrong
    }

    fn add(&mut self, felt: Option<Felt>) {
        match felt {
            Some(Felt::Right) => self.right += 1,
            Some(Felt::Wrong) => self.wrong += 1,
            None => self.unsaid += 1,
        }
    }
}

impl Tally {
    /// Counts what is kept.
    pub fn of<'a>(summaries: impl Iterator<Item = &'a Summary>) -> Self {
        let mut tally = Self::default();
        for summary in summaries {
            if let Some(came) = summary.outcome {
                tally.add(came, summary.kind);
            }
        }
        tally
    }

    fn add(&mut self, came: Came, kind: Option<Kind>) {
        let Came { done, felt, as_advised, took, met } = came;
        let kind = kind.and_then(|kind| Kind::ALL.iter().position(|one| *one == kind)).unwrap_or(Kind::ALL.len());
        let done = Done::ALL.iter().position(|one| *one == done).unwrap_or_default();
        let advised = as_advised.map(|as_advised| if as_advised { &mut self.as_advised } else { &mut self.otherwise });
        for count in [self.done.get_mut(done), self.kinds.get_mut(kind), advised].into_iter().flatten() {
            count.add(felt);
        }
        self.took += took;
        self.met += met;
    }
}
