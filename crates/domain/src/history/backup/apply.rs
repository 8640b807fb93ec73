//! Bringing a backup in, one key at a time.

use super::Backup;
use super::merge::{MergeOutcome, merge};
use super::plan::SettingsOutcome;
use crate::history::store::{Store, StoreError};
use crate::history::{SETTINGS_KEY, Settings, bin};

/// What the person wishes beyond what an import does anyway.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct Wishes {
    /// Decisions of the file that were deleted here of late come back.
    pub deleted: bool,
    /// The settings of the file take the place of those here.
    pub settings: bool,
}

/// What an import did.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Imported {
    /// Decisions that came in under their own name.
    pub new: usize,
    /// Decisions that took the place of one that they say all of.
    pub newer: usize,
    /// Decisions that came in beside another.
    pub beside: usize,
    /// Decisions that came back, deleted though they were.
    pub back: usize,
    /// Decisions that were here already, to the letter or with more.
    pub here: usize,
    /// Decisions that were deleted here of late and stayed away.
    pub away: usize,
    /// Deleted decisions that came into the bin.
    pub bin: usize,
    /// Whether the settings came in.
    pub settings: bool,
}

impl Imported {
    /// How many decisions came in.
    pub const fn came(&self) -> usize {
        self.new + self.newer + self.beside + self.back
    }
}

/// An import that the store broke off. What came in is whole; all else is as it was.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("stopped by the store: {error}")]
pub struct Stopped {
    /// What was done before.
    pub done: Imported,
    /// How many decisions the file has.
    pub all: usize,
    /// Why.
    pub error: StoreError,
}

impl Backup {
    /// Brings in what [`Backup::plan`] says, and what the person wishes, into the store as it is by now.
    ///
    /// # Errors
    /// [`Stopped`] where the store refused: each decision is in whole or not at all, and the same again does the rest.
    pub fn apply(&self, store: &impl Store, wishes: Wishes) -> Result<Imported, Stopped> {
        let mut done = Imported::default();
        match self.bring(store, wishes, &mut done) {
            Ok(()) => Ok(done),
            Err(error) => Err(Stopped { done, all: self.len(), error }),
        }
    }

    fn bring(&self, store: &impl Store, wishes: Wishes, done: &mut Imported) -> Result<(), StoreError> {
        let copies = self.copies(store)?;
        for (key, text) in self.records() {
            let (outcome, to) = merge(store, &copies, key, text)?;
            if outcome.comes(wishes) {
                store.set(&to, text)?;
                if outcome == MergeOutcome::Deleted {
                    bin::drop_copy(store, &to, text);
                }
            }
            let count = match outcome {
                MergeOutcome::New => &mut done.new,
                MergeOutcome::Newer => &mut done.newer,
                MergeOutcome::Beside => &mut done.beside,
                MergeOutcome::Here | MergeOutcome::Older => &mut done.here,
                MergeOutcome::Deleted if wishes.deleted => &mut done.back,
                MergeOutcome::Deleted => &mut done.away,
            };
            *count += 1;
        }
        for (key, id, text) in self.deleted() {
            if self.bin_comes(store, key, id, false)? {
                store.set(key, text)?;
                done.bin += 1;
            }
        }
        let comes = match self.settings_outcome(store)? {
            Some(SettingsOutcome::New) => true,
            Some(SettingsOutcome::Other) => wishes.settings,
            Some(SettingsOutcome::Here | SettingsOutcome::Stay | SettingsOutcome::Unread) | None => false,
        };
        if let Some(file) = self.text(SETTINGS_KEY).filter(|_| comes)
            && let Some(text) = Settings::of_file(file, store.get(SETTINGS_KEY)?.as_deref())
        {
            store.set(SETTINGS_KEY, &text)?;
            done.settings = true;
        }
        Ok(())
    }
}
