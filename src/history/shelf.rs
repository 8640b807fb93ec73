//! The decisions kept on this device, as this tab knows them.

use super::bin::{self, Deleted, UndoError};
use super::record::{Kept, RecordError};
use super::store::{Store, StoreError};
use super::{RECORD_PREFIX, id_of_key, keys_of, newest_first, record_key};
use crate::decision::{Decision, DecisionId};

/// What is kept, and what could not be read. Each verb changes the store first, and this only if the store agreed.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Shelf {
    kept: Vec<Kept>,
    unread: Vec<Unread>,
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
    /// Reads everything that is kept. One that cannot be read does not stop the others.
    ///
    /// # Errors
    /// [`StoreError`] where the store cannot even be listed.
    pub fn load(store: &impl Store) -> Result<Self, StoreError> {
        let mut shelf = Self::default();
        for (key, id) in keys_of(store, RECORD_PREFIX)? {
            let unreadable = |reason: &str| RecordError::Unreadable { reason: reason.to_owned() };
            let read = match (id, store.get(&key)) {
                (Some(id), Ok(Some(text))) => Kept::read(id, &text),
                // Another tab has just deleted it.
                (Some(_), Ok(None)) => continue,
                (Some(_), Err(error)) => Err(unreadable(&error.to_string())),
                (None, _) => Err(unreadable("its key is none that this app gives")),
            };
            match read {
                Ok(kept) => shelf.kept.push(kept),
                Err(error) => shelf.unread.push(Unread { key, error }),
            }
        }
        shelf.kept = newest_first(shelf.kept, |kept| (kept.at, kept.id));
        Ok(shelf)
    }

    /// What is kept, the newest first.
    pub fn kept(&self) -> &[Kept] {
        &self.kept
    }

    /// What could not be read.
    pub fn unread(&self) -> &[Unread] {
        &self.unread
    }

    /// A kept decision by its name.
    pub fn get(&self, id: DecisionId) -> Option<&Kept> {
        self.kept.iter().find(|kept| kept.id == id)
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
        // A clock that went back would sort this one among the old.
        let after_newest = self.kept.first().map_or(0, |newest| newest.at.saturating_add(1));
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
                self.learn(&key, loaded.id, &text);
                Ok(Saved::AsCopy(copy))
            }
            Some(_) | None => {
                let edited = Kept { rev: loaded.rev.wrapping_add(1), decision, ..loaded.clone() };
                store.set(&key, &edited.write())?;
                self.put(edited);
                Ok(Saved::InPlace(loaded.id))
            }
        }
    }

    /// Deletes a decision, as [`bin::delete`] does.
    ///
    /// # Errors
    /// [`StoreError`] where the store refused; it is then still there.
    pub fn delete(&mut self, store: &impl Store, id: DecisionId, now: u64) -> Result<Option<Deleted>, StoreError> {
        let deleted = bin::delete(store, id, now)?;
        self.forget(&record_key(id));
        Ok(deleted)
    }

    /// Brings a deleted decision back, as [`bin::undo_delete`] does.
    ///
    /// # Errors
    /// [`UndoError`]; nothing has changed then.
    pub fn undo_delete(&mut self, store: &impl Store, deleted: &Deleted) -> Result<(), UndoError> {
        bin::undo_delete(store, deleted)?;
        self.learn(&record_key(deleted.id), deleted.id, &deleted.text);
        Ok(())
    }

    /// Reads one key again, after another tab changed it. A key that is no decision's is passed over.
    ///
    /// # Errors
    /// [`StoreError`] where it cannot be read; it stays as it was known.
    pub fn refresh(&mut self, store: &impl Store, key: &str) -> Result<(), StoreError> {
        if let Some(id) = id_of_key(key) {
            match store.get(key)? {
                Some(text) => self.learn(key, id, &text),
                None => self.forget(key),
            }
        }
        Ok(())
    }

    /// Writes a decision of a name that the store must not have yet.
    fn add(&mut self, store: &impl Store, kept: Kept) -> Result<(), StoreError> {
        let key = record_key(kept.id);
        if store.get(&key)?.is_some() {
            return Err(StoreError::Failed("another decision has this name".to_owned()));
        }
        store.set(&key, &kept.write())?;
        self.put(kept);
        Ok(())
    }

    /// Takes over what is stored under a key.
    fn learn(&mut self, key: &str, id: DecisionId, text: &str) {
        match Kept::read(id, text) {
            Ok(kept) => self.put(kept),
            Err(error) => {
                self.forget(key);
                let place = self.unread.partition_point(|unread| unread.key.as_str() < key);
                self.unread.insert(place, Unread { key: key.to_owned(), error });
            }
        }
    }

    fn put(&mut self, kept: Kept) {
        self.forget(&record_key(kept.id));
        let place = self.kept.partition_point(|other| (other.at, other.id) > (kept.at, kept.id));
        self.kept.insert(place, kept);
    }

    fn forget(&mut self, key: &str) {
        self.kept.retain(|kept| id_of_key(key) != Some(kept.id));
        self.unread.retain(|unread| unread.key != key);
    }
}
