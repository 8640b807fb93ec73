//! A record as this tab knows it: its text, read when it is needed, as there may be ten thousand.

use std::sync::OnceLock;

use advice::Assumptions;

use super::super::bin::Deleted;
use super::super::record::{Kept, RecordError};
use super::super::summary::Summary;
use crate::decision::DecisionId;

/// A kept decision, or one that was just deleted, in its place.
#[derive(Clone, Debug)]
pub struct Row {
    /// Its name.
    pub id: DecisionId,
    /// When it was first kept, in milliseconds since 1970.
    pub at: u64,
    text: String,
    kept: OnceLock<Kept>,
    summary: Option<Summary>,
    deleted: Option<Deleted>,
}

impl Row {
    /// A record by its text. The rest of a text that begins well may turn out to be damaged when it is read.
    pub(super) fn new(id: DecisionId, text: String) -> Result<Self, RecordError> {
        let at = Kept::time(id, &text)?;
        Ok(Self { id, at, text, kept: OnceLock::new(), summary: None, deleted: None })
    }

    /// A decision that is to be written.
    pub(super) fn of(kept: Kept) -> Self {
        let (id, at, text) = (kept.id, kept.at, kept.write());
        Self { id, at, text, kept: kept.into(), summary: None, deleted: None }
    }

    /// The record to the letter.
    pub fn text(&self) -> &str {
        &self.text
    }

    /// The decision.
    ///
    /// # Errors
    /// [`RecordError`] where it cannot be read.
    pub fn read(&self) -> Result<&Kept, RecordError> {
        if let Some(kept) = self.kept.get() {
            return Ok(kept);
        }
        let kept = Kept::read(self.id, &self.text)?;
        Ok(self.kept.get_or_init(|| kept))
    }

    /// What it says in short. `None`: it was not summed up yet.
    pub fn summary(&self) -> Option<&Summary> {
        self.summary.as_ref()
    }

    /// What deleted it, where it was deleted since the page was opened.
    pub fn deleted(&self) -> Option<&Deleted> {
        self.deleted.as_ref()
    }

    /// Whether it can be one that waits to be told how it went; tells most of those that cannot, without reading them.
    pub(super) fn may_wait(&self) -> bool {
        self.deleted.is_none() && !self.text.contains("\"outcome\":")
    }

    /// By what rows are sorted, the largest first.
    pub(super) fn place(&self) -> (u64, DecisionId) {
        (self.at, self.id)
    }

    pub(super) fn mark_deleted(&mut self, deleted: Deleted) {
        self.deleted = Some(deleted);
    }

    pub(super) fn sum_up(&mut self, assumptions: &Assumptions) -> Result<(), RecordError> {
        // What is only summed up is not held as well: that would take several times the memory.
        let summary = match self.kept.get() {
            Some(kept) => Summary::of(kept, assumptions),
            None => Summary::of(&Kept::read(self.id, &self.text)?, assumptions),
        };
        self.summary = Some(summary);
        Ok(())
    }

    pub(super) fn forget_summary(&mut self) {
        self.summary = None;
    }
}
