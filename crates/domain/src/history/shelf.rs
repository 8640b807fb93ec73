//! The decisions kept on this device, as this tab knows them.

mod row;

use advice::Assumptions;

use super::bin::{self, Deleted, UndoError};
use super::is_ahead;
use super::record::{Kept, RecordError};
use super::store::{Store, StoreError};
use super::{RECORD_PREFIX, Summary, id_of_key, keys_of, newest_first, record_key};
use crate::decision::{Decision, DecisionId};

pub use row::Row;

/// What is kept, and what could not be read. Each verb changes the store first, and this only if the store agreed.
#[derive(Clone, Debug, Default)]
pub struct Shelf {
    rows: Vec<Row>,
    unread: Vec<Unread>,
    /// What the summaries take for granted.
    assumptions: Assumptions,
}

/// A key of ours that gave no decision. Its text stays as it is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Unread {
    /// The key.
    pub key: String,
    /// Why.
    pub error: RecordError,
}

/// Where an edited decision went.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Saved {
    /// In the place of what it was before.
    InPlace(DecisionId),
    /// Beside the other, as another tab had changed that meanwhile. Both are kept.
    AsCopy(DecisionId),
}

impl Shelf {
    /// Takes up everything that is kept. One that cannot be read does not stop the others.
    ///
    /// # Errors
    /// [`StoreError`] where the store cannot even be listed.
    pub fn load(store: &impl Store) -> Result<Self, StoreError> {
        let mut shelf = Self::default();
        for (key, id) in keys_of(store, RECORD_PREFIX)? {
            let row = match (id, store.get(&key)) {
                (Some(id), Ok(Some(text))) => Row::new(id, text),
                // Another tab has just deleted it.
                (Some(_), Ok(None)) => continue,
                (Some(_), Err(error)) => Err(RecordError::Store(error)),
                (None, _) => Err(RecordError::ForeignKey),
            };
            match row {
                Ok(row) => shelf.rows.push(row),
                Err(error) => shelf.unread.push(Unread { key, error }),
            }
        }
        shelf.rows = newest_first(shelf.rows, Row::place);
        Ok(shelf)
    }

    /// What is kept, and what was deleted since this was loaded, each in its place: the newest first.
    pub fn rows(&self) -> &[Row] {
        &self.rows
    }

    /// What is kept, the newest first: the rows without those that were deleted.
    pub fn undeleted(&self) -> impl Iterator<Item = &Row> {
        self.rows.iter().filter(|row| row.deleted().is_none())
    }

    /// What was deleted since this was loaded, and how.
    pub fn deleted(&self) -> impl Iterator<Item = &Deleted> {
        self.rows.iter().filter_map(Row::deleted)
    }

    /// What is kept and can be read, the newest first.
    pub fn kept(&self) -> impl Iterator<Item = &Kept> {
        self.undeleted().filter_map(|row| row.read().ok())
    }

    /// Those that were kept before a time, in milliseconds since 1970, and still wait to be told how they went: the
    /// oldest first, `most` at most.
    pub fn waiting(&self, before: u64, most: usize) -> Vec<&Kept> {
        let old = self.rows.iter().rev().take_while(|row| row.at < before);
        old.filter(|row| row.may_wait())
            .filter_map(|row| row.read().ok())
            .filter(|kept| kept.waits())
            .take(most)
            .collect()
    }

    /// What could not be read so far: all of it once [`Shelf::study`] has come to its end.
    pub fn unread(&self) -> &[Unread] {
        &self.unread
    }

    /// A kept decision by its name, or why it cannot be read. `None`: there is none.
    pub fn get(&self, id: DecisionId) -> Option<Result<&Kept, RecordError>> {
        if let Some(row) = self.undeleted().find(|row| row.id == id) {
            return Some(row.read());
        }
        let key = record_key(id);
        let unread = self.unread.iter().find(|unread| unread.key == key)?;
        Some(Err(unread.error.clone()))
    }

    /// Whether all is summed up that can be, with these assumptions.
    pub fn is_studied(&self, assumptions: &Assumptions) -> bool {
        self.assumptions == *assumptions && self.rows.iter().all(|row| row.summary().is_some())
    }

    /// Sums up the next decisions, `most` at most, the newest first; gives how many are left. What cannot be read goes
    /// to the others of its kind.
    pub fn study(&mut self, most: usize, assumptions: &Assumptions) -> usize {
        if self.assumptions != *assumptions {
            self.assumptions = *assumptions;
            self.rows.iter_mut().for_each(Row::forget_summary);
        }
        let mut damaged = Vec::new();
        let mut left = 0;
        let mut done = 0;
        for row in self.rows.iter_mut().filter(|row| row.summary().is_none()) {
            if done == most {
                left += 1;
                continue;
            }
            done += 1;
            if let Err(error) = row.sum_up(assumptions) {
                damaged.push((row.id, error));
            }
        }
        for (id, error) in damaged {
            self.lay_aside(id, error);
        }
        left
    }

    /// Keeps a decision under a new name. `now` is in milliseconds since 1970.
    ///
    /// # Errors
    /// [`StoreError`] where the store refused, or has something of that name; nothing has changed then.
    pub fn keep(
        &mut self,
        store: &impl Store,
        id: DecisionId,
        now: u64,
        decision: Decision,
    ) -> Result<DecisionId, StoreError> {
        // A clock that went back would sort this one among the old. But one that once ran far ahead is not followed there.
        let newest = self.rows.iter().find(|row| !is_ahead(row.at, now));
        let after_newest = newest.map_or(0, |newest| newest.at.saturating_add(1));
        self.add(store, Kept::new(id, now.max(after_newest), decision))?;
        Ok(id)
    }

    /// Writes an edited decision in the place of the one that was `loaded`; but if that is no longer what is stored,
    /// as another tab changed it, then beside it under the name `copy`. One that another tab deleted is kept again.
    ///
    /// # Errors
    /// [`StoreError`] where the store refused; nothing has changed then.
    pub fn update(
        &mut self,
        store: &impl Store,
        loaded: &Kept,
        decision: Decision,
        copy: DecisionId,
    ) -> Result<Saved, StoreError> {
        let key = record_key(loaded.id);
        match store.get(&key)? {
            Some(text) if Kept::read(loaded.id, &text).as_ref() != Ok(loaded) => {
                self.add(store, Kept { id: copy, rev: 1, decision, ..loaded.clone() })?;
                self.learn(loaded.id, text);
                Ok(Saved::AsCopy(copy))
            }
            Some(_) | None => {
                let edited = Kept { rev: loaded.rev.wrapping_add(1), decision, ..loaded.clone() };
                self.write(store, edited)?;
                self.sum_up(loaded.id);
                Ok(Saved::InPlace(loaded.id))
            }
        }
    }

    /// Deletes a decision, as [`bin::delete`] does. It stays in its place among the rows, to be brought back there.
    ///
    /// # Errors
    /// [`StoreError`] where the store refused; it is then still there.
    pub fn delete(&mut self, store: &impl Store, id: DecisionId, now: u64) -> Result<Option<Deleted>, StoreError> {
        let deleted = bin::delete(store, id, now)?;
        match (&deleted, self.rows.iter_mut().find(|row| row.id == id)) {
            (Some(deleted), Some(row)) => row.mark_deleted(deleted.clone()),
            (_, Some(_)) | (Some(_), None) => self.forget(id),
            (None, None) => {}
        }
        Ok(deleted)
    }

    /// Brings a deleted decision back, as [`bin::undo_delete`] does.
    ///
    /// # Errors
    /// [`UndoError`]; nothing has changed then.
    pub fn undo_delete(&mut self, store: &impl Store, deleted: &Deleted) -> Result<(), UndoError> {
        bin::undo_delete(store, deleted)?;
        self.learn(deleted.id, deleted.text.clone());
        self.sum_up(deleted.id);
        Ok(())
    }

    /// Reads one key again, after another tab changed it. A key that is no decision's is passed over.
    ///
    /// # Errors
    /// [`StoreError`] where it cannot be read; it stays as it was known.
    pub fn refresh(&mut self, store: &impl Store, key: &str) -> Result<(), StoreError> {
        if let Some(id) = id_of_key(key) {
            match store.get(key)? {
                Some(text) => self.learn(id, text),
                None if self.rows.iter().any(|row| row.id == id && row.deleted().is_some()) => {}
                None => self.forget(id),
            }
        }
        Ok(())
    }

    /// Adds to `lost` what this tab knew before and is gone without having been deleted, as when the browser's data was
    /// cleared, and takes from it what is there again or was deleted since. What was lost earlier stays in it.
    pub fn lose(&self, lost: &mut Vec<Row>, before: Self, bin: &[Deleted]) {
        let mut known: Vec<_> = self.rows.iter().map(|row| row.id).collect();
        known.extend(bin.iter().map(|deleted| deleted.id));
        known.extend(self.unread.iter().filter_map(|unread| id_of_key(&unread.key)));
        known.sort_unstable();
        let mut newly = before.rows;
        newly.retain(|row| row.deleted().is_none() && known.binary_search(&row.id).is_err());
        // Of two states of one, the later is the one that was on the shelf last.
        known.extend(newly.iter().map(|row| row.id));
        known.sort_unstable();
        lost.retain(|row| known.binary_search(&row.id).is_err());
        lost.append(&mut newly);
    }

    /// Forgets what was deleted, but for those that can still be put back.
    pub fn forget_deleted(&mut self, but: &[Deleted]) {
        self.rows.retain(|row| row.deleted().is_none_or(|deleted| but.iter().any(|other| other.id == deleted.id)));
    }

    /// Writes what was lost again, to the letter. Each that is written is taken from `lost`; one whose name is there
    /// again stays as it is there.
    ///
    /// # Errors
    /// [`StoreError`] at the first that the store refused; it and the rest stay in `lost`.
    pub fn put_back(&mut self, store: &impl Store, lost: &mut Vec<Row>) -> Result<(), StoreError> {
        while let Some(row) = lost.last() {
            let key = record_key(row.id);
            if store.get(&key)?.is_none() {
                store.set(&key, row.text())?;
                self.put(row.clone());
            }
            lost.pop();
        }
        Ok(())
    }

    /// Writes a decision of a name that the store must not have yet.
    fn add(&mut self, store: &impl Store, kept: Kept) -> Result<(), StoreError> {
        if store.get(&record_key(kept.id))?.is_some() {
            return Err(StoreError::NameTaken);
        }
        self.write(store, kept)
    }

    fn write(&mut self, store: &impl Store, kept: Kept) -> Result<(), StoreError> {
        let row = Row::of(kept);
        store.set(&record_key(row.id), row.text())?;
        self.put(row);
        Ok(())
    }

    /// Sums up one that changed here, so that a search that is open keeps it.
    fn sum_up(&mut self, id: DecisionId) {
        let Self { rows, assumptions, .. } = self;
        if let Some(row) = rows.iter_mut().find(|row| row.id == id) {
            // One that cannot be read is laid aside by the next study.
            row.sum_up(assumptions).unwrap_or_default();
        }
    }

    /// Takes over what is stored under a name.
    fn learn(&mut self, id: DecisionId, text: String) {
        match Row::new(id, text) {
            Ok(row) => self.put(row),
            Err(error) => self.lay_aside(id, error),
        }
    }

    fn put(&mut self, row: Row) {
        self.forget(row.id);
        let place = self.rows.partition_point(|other| other.place() > row.place());
        self.rows.insert(place, row);
    }

    fn lay_aside(&mut self, id: DecisionId, error: RecordError) {
        self.forget(id);
        let key = record_key(id);
        let place = self.unread.partition_point(|unread| unread.key < key);
        self.unread.insert(place, Unread { key, error });
    }

    fn forget(&mut self, id: DecisionId) {
        self.rows.retain(|row| row.id != id);
        if !self.unread.is_empty() {
            let key = record_key(id);
            self.unread.retain(|unread| unread.key != key);
        }
    }

    /// The summaries that there are so far, of what is kept.
    pub fn summaries(&self) -> impl Iterator<Item = &Summary> {
        self.undeleted().filter_map(Row::summary)
    }
}
