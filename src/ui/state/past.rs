//! The decisions kept on this device.

mod study;

use domain::decision::{Decision, DecisionId, Name};
use domain::history::{
    self, Deleted, Kept, Query, RecordError, Row, Saved, Shelf, StoreError, UndoError, list_bin, purge_bin,
};
use leptos::prelude::*;

use super::Notice;
use crate::browser::storage::{self, Local};
use crate::browser::{clock, ignore, random};

/// What is kept and what was deleted of late. It follows what other tabs do.
#[derive(Clone, Copy)]
pub struct Past(RwSignal<Known>);

/// What this tab knows of the store, and what is looked for in it. (One signal for all of it: each type of signal is
/// code of its own.)
#[derive(Default)]
struct Known {
    shelf: Shelf,
    /// What was deleted of late. `None`: nobody asked for it yet.
    bin: Option<Vec<Deleted>>,
    refused: Option<StoreError>,
    /// What is gone from the store without having been deleted.
    lost: Vec<Row>,
    /// How many things are set aside; known with the bin.
    aside: usize,
    /// Whether decisions are being summed up.
    studying: bool,
    /// Whether it was measured since the last change how full the store is.
    measured: bool,
    fullness: Option<u64>,
    /// How often anything changed but by an edit in its place.
    changes: u32,
    /// Which are open to be changed in the list.
    editing: Vec<DecisionId>,
    search: Search,
}

/// What the person is looking for, which stays while they look at one of the decisions.
#[derive(Clone, Default)]
pub struct Search {
    /// What is looked for.
    pub query: Query,
    /// The page of the list, from 0.
    pub page: usize,
    /// Whether several are being chosen, and which.
    pub chosen: Option<Vec<DecisionId>>,
    /// Which were last deleted fragment.
    pub deleted: Vec<DecisionId>,
}

impl Known {
    /// Takes up what is in the store now. What it does not have any more, though nobody deleted it, is offered again.
    fn reload(&mut self) {
        match Shelf::load(&Local) {
            Ok(read) => {
                let before = std::mem::replace(&mut self.shelf, read);
                if self.bin.is_some() || !before.rows().is_empty() {
                    self.reload_bin();
                    self.lose(before);
                }
                self.refused = None;
            }
            Err(error) => self.refused = Some(error),
        }
        self.changed();
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
    fn reload_bin(&mut self) {
        self.aside = history::set_aside(&Local).unwrap_or_default();
        let mut bin = list_bin(&Local).unwrap_or_default();
        // One for which there was no room in the store's bin lives here alone.
        bin.extend(self.bin.take().into_iter().flatten().filter(|deleted| !deleted.binned));
        self.bin = Some(bin);
    }
}

impl Past {
    /// Reads what is kept, and follows it from now on.
    pub fn load() -> Self {
        let mut known = Known::default();
        known.reload();
        let past = Self(RwSignal::new(known));
        storage::on_change(move |key| past.follow(key.as_deref()));
        past
    }

    /// That of the app.
    pub fn expect() -> Self {
        expect_context()
    }

    /// Another tab changed a key, or (`None`) it may have changed anything.
    fn follow(self, key: Option<&str>) {
        let Some(key) = key else { return self.reload() };
        // Of all else, such as what another tab is making, nothing here is drawn.
        if history::id_of_key(key).is_none() && !history::is_bin_key(key) && !history::is_aside_key(key) {
            return;
        }
        let mut known = self.0.write();
        // What cannot be read now stays as it was known.
        ignore(known.shelf.refresh(&Local, key));
        // What was deleted is in the bin first, but only counts as such once its record is gone.
        if known.bin.is_some() {
            known.reload_bin();
        }
        if !known.lost.is_empty() {
            known.lose(Shelf::default());
        }
        known.changed();
    }

    /// Takes up what is in the store now, after it was changed in another way than by these verbs.
    pub fn reload(self) {
        self.0.write().reload();
    }

    /// The same after everything was erased from here: what is gone by that is not lost.
    pub fn reload_erased(self) {
        let mut known = self.0.write();
        known.bin = None;
        known.reload();
        known.lost.clear();
    }

    /// Looks at all that is kept.
    pub fn look<T>(self, at: impl FnOnce(&Shelf) -> T) -> T {
        at(&self.0.read().shelf)
    }

    /// Whether nothing is kept that can be read.
    pub fn is_empty(self) -> bool {
        self.look(|shelf| shelf.kept().next().is_none())
    }

    /// One that is kept, where it can be read.
    pub fn get(self, id: DecisionId) -> Option<Kept> {
        self.look(|shelf| shelf.get(id)?.ok().cloned())
    }

    /// Why one that is there cannot be read.
    pub fn why_not(self, id: DecisionId) -> Option<RecordError> {
        self.look(|shelf| shelf.get(id)?.err())
    }

    /// One of which a link carries nothing that is not kept.
    pub fn of_link(self, shared: &Decision) -> Option<DecisionId> {
        self.look(|shelf| shelf.kept().find(|kept| kept.decision.covers(shared)).map(|kept| kept.id))
    }

    /// The one that a reply is to, where it is kept here; `name`: what its owner may have typed with it.
    pub fn asked_for(self, reply: &Decision, name: Option<Name>) -> Option<Kept> {
        self.look(|shelf| shelf.asked_for(reply, &[None, name]).cloned())
    }

    /// The replies to one that are kept, the newest first.
    pub fn replies_to(self, asked: &Decision, name: Option<Name>) -> Vec<Kept> {
        self.look(|shelf| shelf.replies_to(asked, &[None, name]).into_iter().cloned().collect())
    }

    /// Why nothing can be listed, if so.
    pub fn refused(self) -> Option<StoreError> {
        self.0.read().refused.clone()
    }

    /// Looks at what was deleted of late, and lets go of what is too old.
    pub fn open_bin(self) {
        let mut known = self.0.write_untracked();
        if known.bin.is_none() {
            // What is too old goes another time, should the store refuse.
            ignore(purge_bin(&Local, clock::now()));
            known.reload_bin();
        }
    }

    /// Looks at what was deleted of late and can be put back, the last first.
    pub fn look_into_bin<T>(self, at: impl FnOnce(&[Deleted]) -> T) -> T {
        at(self.0.read().bin.as_deref().unwrap_or_default())
    }

    /// Deletes for good what was deleted of late. Gives how many there were.
    ///
    /// # Errors
    /// [`StoreError`] where the store refused; what is left can still be put back.
    pub fn empty_bin(self) -> Result<usize, StoreError> {
        let mut known = self.0.write();
        let mut bin = known.bin.take().unwrap_or_default();
        let count = bin.len();
        let emptied = history::empty_bin(&Local, &mut bin);
        known.shelf.forget_deleted(&bin);
        known.bin = Some(bin);
        known.changed();
        emptied.map(|()| count)
    }

    /// How many things are set aside, as the app stopped at every start.
    pub fn aside(self) -> usize {
        self.0.read().aside
    }

    /// What is looked for.
    pub fn search(self) -> Search {
        self.0.read().search.clone()
    }

    /// Looks for something else, from its first page on.
    pub fn find(self, change: impl FnOnce(&mut Query)) {
        let search = &mut self.0.write().search;
        change(&mut search.query);
        search.page = 0;
    }

    /// Turns to a page of the list.
    pub fn turn_to(self, page: usize) {
        self.0.write().search.page = page;
    }

    /// Begins to choose several, or (`None`) ends it.
    pub fn choose(self, chosen: Option<Vec<DecisionId>>) {
        self.0.write().search.chosen = chosen;
    }

    /// Those that are chosen and can be read.
    pub fn chosen(self) -> Vec<Kept> {
        self.search().chosen.unwrap_or_default().into_iter().filter_map(|id| self.get(id)).collect()
    }

    /// The one that the person made and kept of which a link carries nothing that is not kept.
    pub fn own_of_link(self, shared: &Decision) -> Option<Kept> {
        self.of_link(shared).and_then(|id| self.get(id)).filter(Kept::is_own)
    }

    /// How many are gone from the store that this tab still has.
    pub fn lost(self) -> usize {
        self.0.read().lost.len()
    }

    /// Writes again what is gone from the store.
    ///
    /// # Errors
    /// [`StoreError`] where the store refused; what could not be written can still be tried again.
    pub fn put_back(self) -> Result<(), StoreError> {
        let mut known = self.0.write();
        let mut lost = std::mem::take(&mut known.lost);
        let done = known.shelf.put_back(&Local, &mut lost);
        known.lost = lost;
        known.changed();
        done
    }

    /// Lets go of what is gone from the store.
    pub fn let_go(self) {
        self.0.write().lost.clear();
    }

    /// Keeps a decision.
    ///
    /// # Errors
    /// [`StoreError`] where the store refused; nothing has changed then.
    pub fn keep(self, id: DecisionId, decision: Decision) -> Result<DecisionId, StoreError> {
        let mut known = self.0.write();
        let id = known.shelf.keep(&Local, id, clock::now(), decision)?;
        known.changed();
        Ok(id)
    }

    /// Writes an edited decision in the place of the one that was loaded, or beside it, where another tab changed it.
    ///
    /// # Errors
    /// [`StoreError`] where the store refused; nothing has changed then.
    pub fn update(self, loaded: &Kept, decision: Decision) -> Result<Saved, StoreError> {
        let mut known = self.0.write();
        let saved = known.shelf.update(&Local, loaded, decision, new_id()?)?;
        match saved {
            Saved::InPlace(_) => known.measured = false,
            Saved::AsCopy(_) => known.changed(),
        }
        Ok(saved)
    }

    /// How often anything changed but by an edit in its place, which leaves a list as it is. It says whether that has
    /// changed, no more.
    pub fn changes(self) -> u32 {
        self.0.read().changes
    }

    /// Opens or closes one of the list, to be changed there.
    pub fn edit_row(self, id: DecisionId, is_open: bool) {
        let editing = &mut self.0.write_untracked().editing;
        editing.retain(|other| *other != id);
        editing.extend(is_open.then_some(id));
    }

    /// Which are open to be changed in the list. It is not followed.
    pub fn editing(self) -> Vec<DecisionId> {
        self.0.read_untracked().editing.clone()
    }

    /// Deletes a decision, so that it can be put back. Where the store refused, that is said, and it is still there.
    pub fn delete_or_say(self, id: DecisionId, notice: Notice) -> bool {
        self.open_bin();
        let mut known = self.0.write();
        match known.shelf.delete(&Local, id, clock::now()) {
            Ok(deleted) => {
                if let Some(bin) = &mut known.bin {
                    bin.splice(0..0, deleted);
                }
                known.changed();
                true
            }
            Err(error) => {
                notice.warn(error.to_string());
                false
            }
        }
    }

    /// Deletes what is chosen, until the store refuses, which is said.
    pub fn delete_chosen(self, notice: Notice) {
        let chosen = self.0.write().search.chosen.take().unwrap_or_default();
        self.delete_together(chosen, notice);
    }

    /// Deletes these, until the store refuses, which is said. They can be put back fragment. Gives how many there were.
    pub fn delete_together(self, mut ids: Vec<DecisionId>, notice: Notice) -> usize {
        let deleted = ids.iter().take_while(|id| self.delete_or_say(**id, notice)).count();
        ids.truncate(deleted);
        self.0.write().search.deleted = ids;
        deleted
    }

    /// Puts back what was last deleted fragment: gives how many came back, and why the first of the others did not.
    pub fn undo_together(self) -> (usize, Option<UndoError>) {
        let (mut back, mut refused) = (0, None);
        for deleted in self.deleted_together() {
            match self.undo_delete(&deleted) {
                Ok(()) => back += 1,
                Err(error) => refused = refused.or(Some(error)),
            }
        }
        (back, refused)
    }

    /// What was last deleted fragment and was not put back since.
    pub fn deleted_together(self) -> Vec<Deleted> {
        let known = self.0.read();
        known.shelf.deleted().filter(|deleted| known.search.deleted.contains(&deleted.id)).cloned().collect()
    }

    /// Puts a deleted decision back, to the letter.
    ///
    /// # Errors
    /// [`UndoError`]; nothing has changed then.
    pub fn undo_delete(self, deleted: &Deleted) -> Result<(), UndoError> {
        let mut known = self.0.write();
        known.shelf.undo_delete(&Local, deleted)?;
        known.changed();
        if let Some(bin) = &mut known.bin {
            bin.retain(|other| other.id != deleted.id);
        }
        Ok(())
    }
}

/// A new name.
///
/// # Errors
/// [`StoreError`] where the browser gives no random numbers.
pub fn new_id() -> Result<DecisionId, StoreError> {
    let bytes = random::bytes().ok_or_else(|| StoreError::Failed("no random numbers".to_owned()))?;
    Ok(DecisionId::from_bytes(bytes))
}
