//! The cache of a tab: what is kept, deleted and lost, as this tab knows it. Other tabs change the store beneath it.
//!
//! Every verb changes the store first, and what is known only as far as the store agreed. What the store lost without
//! anyone's having deleted it is held here, to be put back; so is what was deleted and found no room in the bin.

use advice::Assumptions;

use super::store::{Store, StoreError};
use super::{
    Counting, Deleted, Kept, RecordError, Row, Saved, Shelf, UndoError, empty_bin, fullness, id_of_key, is_aside_key,
    is_bin_key, list_bin, purge_bin, set_aside,
};
use crate::decision::{Decision, DecisionId};

/// After how many that were summed up a page hears of it.
const NEWS: usize = 2_000;

/// What a tab knows of the store.
#[derive(Clone, Debug, Default)]
pub struct Cache {
    shelf: Shelf,
    /// What was deleted of late. `None`: nobody asked for it yet.
    bin: Option<Vec<Deleted>>,
    refused: Option<StoreError>,
    /// What is gone from the store without having been deleted.
    lost: Vec<Row>,
    /// How many things are set aside; known with the bin.
    aside: usize,
    /// Which were last deleted together.
    deleted: Vec<DecisionId>,
    /// Whether it was measured since the last change how full the store is.
    measured: bool,
    fullness: Option<u64>,
    changes: u32,
}

/// What came of summing up a few decisions.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Studied {
    /// How many are left.
    pub left: usize,
    /// Whether there is something to show that was not.
    pub is_news: bool,
}

impl Cache {
    /// Reads what is kept.
    pub fn load(store: &impl Store) -> Self {
        let mut cache = Self::default();
        cache.reload(store);
        cache
    }

    /// Takes up what is in the store now. What it does not have any more, though nobody deleted it, is offered again.
    pub fn reload(&mut self, store: &impl Store) {
        match Shelf::load(store) {
            Ok(read) => {
                let before = std::mem::replace(&mut self.shelf, read);
                if self.bin.is_some() || !before.rows().is_empty() {
                    self.reload_bin(store);
                    self.lose(before);
                }
                self.refused = None;
            }
            Err(error) => self.refused = Some(error),
        }
        self.changed();
    }

    /// The same after everything was erased from here: what is gone by that is not lost.
    pub fn reload_erased(&mut self, store: &impl Store) {
        self.bin = None;
        self.reload(store);
        self.lost.clear();
    }

    /// Whether a key that another tab changed is of anything that is known here.
    pub fn concerns(key: &str) -> bool {
        id_of_key(key).is_some() || is_bin_key(key) || is_aside_key(key)
    }

    /// Takes up a key that another tab changed.
    pub fn follow(&mut self, store: &impl Store, key: &str) {
        // What cannot be read now stays as it was known.
        self.shelf.refresh(store, key).unwrap_or_default();
        // What was deleted is in the bin first, but only counts as such once its record is gone.
        if self.bin.is_some() {
            self.reload_bin(store);
        }
        if !self.lost.is_empty() {
            self.lose(Shelf::default());
        }
        self.changed();
    }

    /// All that is kept.
    pub fn shelf(&self) -> &Shelf {
        &self.shelf
    }

    /// What was deleted of late and can be put back, the last first.
    pub fn bin(&self) -> &[Deleted] {
        self.bin.as_deref().unwrap_or_default()
    }

    /// Why nothing can be listed, if so.
    pub fn refused(&self) -> Option<&StoreError> {
        self.refused.as_ref()
    }

    /// How many are gone from the store that this tab still has.
    pub fn lost(&self) -> usize {
        self.lost.len()
    }

    /// How many things are set aside, as the app stopped at every start.
    pub fn aside(&self) -> usize {
        self.aside
    }

    /// How often anything changed but by an edit in its place, which leaves a list as it is.
    pub fn changes(&self) -> u32 {
        self.changes
    }

    /// How full the store was when it was last measured, in percent. `None`: it was not yet, or did not answer.
    pub fn fullness(&self) -> Option<u64> {
        self.fullness
    }

    /// One that is kept, where it can be read.
    pub fn get(&self, id: DecisionId) -> Option<&Kept> {
        self.shelf.get(id)?.ok()
    }

    /// Why one that is there cannot be read.
    pub fn why_not(&self, id: DecisionId) -> Option<RecordError> {
        self.shelf.get(id)?.err()
    }

    /// One of which a link carries nothing that is not kept.
    pub fn of_link(&self, shared: &Decision) -> Option<DecisionId> {
        self.shelf.kept().find(|kept| kept.decision.covers(shared)).map(|kept| kept.id)
    }

    /// Looks at what was deleted of late, and lets go of what is too old. `now` is in milliseconds since 1970.
    pub fn open_bin(&mut self, store: &impl Store, now: u64) {
        if self.bin.is_none() {
            // What is too old goes another time, should the store refuse.
            purge_bin(store, now).unwrap_or_default();
            self.reload_bin(store);
        }
    }

    /// Deletes for good what was deleted of late. Gives how many there were.
    ///
    /// # Errors
    /// [`StoreError`] where the store refused; what is left can still be put back.
    pub fn empty_bin(&mut self, store: &impl Store) -> Result<usize, StoreError> {
        let mut bin = self.bin.take().unwrap_or_default();
        let count = bin.len();
        let emptied = empty_bin(store, &mut bin);
        self.shelf.forget_deleted(&bin);
        self.bin = Some(bin);
        self.changed();
        emptied.map(|()| count)
    }

    /// Writes again what is gone from the store.
    ///
    /// # Errors
    /// [`StoreError`] where the store refused; what could not be written can still be tried again.
    pub fn put_back(&mut self, store: &impl Store) -> Result<(), StoreError> {
        let done = self.shelf.put_back(store, &mut self.lost);
        self.changed();
        done
    }

    /// Lets go of what is gone from the store.
    pub fn let_go(&mut self) {
        self.lost.clear();
    }

    /// Keeps a decision.
    ///
    /// # Errors
    /// [`StoreError`] where the store refused; nothing has changed then.
    pub fn keep(
        &mut self,
        store: &impl Store,
        id: DecisionId,
        now: u64,
        decision: Decision,
    ) -> Result<DecisionId, StoreError> {
        let id = self.shelf.keep(store, id, now, decision)?;
        self.changed();
        Ok(id)
    }

    /// Writes an edited decision in the place of the one that was loaded, or beside it under the name `copy`, where
    /// another tab changed it.
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
        let saved = self.shelf.update(store, loaded, decision, copy)?;
        match saved {
            Saved::InPlace(_) => self.measured = false,
            Saved::AsCopy(_) => self.changed(),
        }
        Ok(saved)
    }

    /// Deletes a decision, so that it can be put back.
    ///
    /// # Errors
    /// [`StoreError`] where the store refused; it is then still there.
    pub fn delete(&mut self, store: &impl Store, id: DecisionId, now: u64) -> Result<(), StoreError> {
        self.open_bin(store, now);
        let deleted = self.shelf.delete(store, id, now)?;
        if let Some(bin) = &mut self.bin {
            bin.splice(0..0, deleted);
        }
        self.changed();
        Ok(())
    }

    /// Deletes these, until the store refuses. They can be put back together. Gives how many there were, and why there
    /// are no more.
    pub fn delete_together(
        &mut self,
        store: &impl Store,
        mut ids: Vec<DecisionId>,
        now: u64,
    ) -> (usize, Option<StoreError>) {
        let refused = ids.iter().enumerate().find_map(|(place, id)| {
            let error = self.delete(store, *id, now).err()?;
            Some((place, error))
        });
        if let Some((place, _)) = refused {
            ids.truncate(place);
        }
        let count = ids.len();
        self.deleted = ids;
        (count, refused.map(|(_, error)| error))
    }

    /// What was last deleted together and was not put back since.
    pub fn deleted_together(&self) -> impl Iterator<Item = &Deleted> {
        self.shelf.deleted().filter(|deleted| self.deleted.contains(&deleted.id))
    }

    /// Puts back what was last deleted together: gives how many came back, and why the first of the others did not.
    pub fn undo_together(&mut self, store: &impl Store) -> (usize, Option<UndoError>) {
        let (mut back, mut refused) = (0, None);
        for deleted in self.deleted_together().cloned().collect::<Vec<_>>() {
            match self.undo_delete(store, &deleted) {
                Ok(()) => back += 1,
                Err(error) => refused = refused.or(Some(error)),
            }
        }
        (back, refused)
    }

    /// Puts a deleted decision back, to the letter.
    ///
    /// # Errors
    /// [`UndoError`]; nothing has changed then.
    pub fn undo_delete(&mut self, store: &impl Store, deleted: &Deleted) -> Result<(), UndoError> {
        self.shelf.undo_delete(store, deleted)?;
        self.changed();
        if let Some(bin) = &mut self.bin {
            bin.retain(|other| other.id != deleted.id);
        }
        Ok(())
    }

    /// Whether all is summed up with these assumptions, and the store measured.
    pub fn is_studied(&self, assumptions: &Assumptions) -> bool {
        self.measured && self.shelf.is_studied(assumptions)
    }

    /// Sums up the next decisions, `most` at most, so that they can be searched and counted. Once none is left it measures
    /// how full the store is.
    pub fn study(&mut self, store: &impl Store, most: usize, assumptions: &Assumptions, counting: Counting) -> Studied {
        let unread = self.shelf.unread().len();
        let is_new = !self.shelf.is_studied(assumptions);
        let left = self.shelf.study(most, assumptions);
        let is_due = left == 0 || left % NEWS < most || self.shelf.unread().len() > unread;
        let mut is_news = is_new && is_due;
        if is_news {
            self.changed();
        }
        if left == 0 {
            let fullness = fullness(store, &self.shelf, counting);
            is_news |= fullness != self.fullness;
            self.fullness = fullness;
            self.measured = true;
        }
        Studied { left, is_news }
    }

    /// Remembers what was there before and is no more, and forgets what is there again.
    fn lose(&mut self, before: Shelf) {
        self.shelf.lose(&mut self.lost, before, self.bin.as_deref().unwrap_or_default());
    }

    /// Something is there that was not, or the other way round.
    fn changed(&mut self) {
        self.changes = self.changes.wrapping_add(1);
        self.measured = false;
    }

    /// Takes up what lies beside the shelf.
    fn reload_bin(&mut self, store: &impl Store) {
        self.aside = set_aside(store).unwrap_or_default();
        let mut bin = list_bin(store).unwrap_or_default();
        // One for which there was no room in the store's bin lives here alone.
        bin.extend(self.bin.take().into_iter().flatten().filter(|deleted| !deleted.binned));
        self.bin = Some(bin);
    }
}
