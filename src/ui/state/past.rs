//! The decisions kept on this device.

mod study;

use ::words::content::Told;
use domain::decision::{Decision, DecisionId, Name};
use domain::history::cache::Cache;
use domain::history::{Deleted, Kept, Query, RecordError, Saved, Shelf, StoreError, UndoError};
use leptos::prelude::*;

use super::Notice;
use crate::browser::storage::{self, Local};
use crate::browser::{clock, random};

/// What is kept and what was deleted of late: a signal round a [`Cache`]. It follows what other tabs do.
#[derive(Clone, Copy)]
pub struct Past(RwSignal<Known>);

/// What this tab knows of the store, and what is looked for in it. (One signal for all of it: each type of signal is
/// code of its own.)
struct Known {
    cache: Cache,
    /// Whether decisions are being summed up.
    studying: bool,
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
}

impl Past {
    /// Reads what is kept, and follows it from now on.
    pub fn load() -> Self {
        let cache = Cache::load(&Local);
        let known = Known { cache, studying: false, editing: Vec::new(), search: Search::default() };
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
        match key {
            None => self.reload(),
            Some(key) if Cache::concerns(key) => self.change(|cache| cache.follow(&Local, key)),
            // Of all else, such as what another tab is making, nothing here is drawn.
            Some(_) => {}
        }
    }

    /// Takes up what is in the store now, after it was changed in another way than by these verbs.
    pub fn reload(self) {
        self.change(|cache| cache.reload(&Local));
    }

    /// The same after everything was erased from here: what is gone by that is not lost.
    pub fn reload_erased(self) {
        self.change(|cache| cache.reload_erased(&Local));
    }

    /// Looks at all that is kept.
    pub fn look<T>(self, at: impl FnOnce(&Shelf) -> T) -> T {
        at(self.0.read().cache.shelf())
    }

    /// Whether nothing is kept that can be read.
    pub fn is_empty(self) -> bool {
        self.look(|shelf| shelf.kept().next().is_none())
    }

    /// One that is kept, where it can be read.
    pub fn get(self, id: DecisionId) -> Option<Kept> {
        self.0.read().cache.get(id).cloned()
    }

    /// Why one that is there cannot be read.
    pub fn why_not(self, id: DecisionId) -> Option<RecordError> {
        self.0.read().cache.why_not(id)
    }

    /// One of which a link carries nothing that is not kept.
    pub fn of_link(self, shared: &Decision) -> Option<DecisionId> {
        self.0.read().cache.of_link(shared)
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
        self.0.read().cache.refused().cloned()
    }

    /// Looks at what was deleted of late, and lets go of what is too old.
    pub fn open_bin(self) {
        self.0.write_untracked().cache.open_bin(&Local, clock::now());
    }

    /// Looks at what was deleted of late and can be put back, the last first.
    pub fn look_into_bin<T>(self, at: impl FnOnce(&[Deleted]) -> T) -> T {
        at(self.0.read().cache.bin())
    }

    /// Deletes for good what was deleted of late. Gives how many there were.
    ///
    /// # Errors
    /// [`StoreError`] where the store refused; what is left can still be put back.
    pub fn empty_bin(self) -> Result<usize, StoreError> {
        self.change(|cache| cache.empty_bin(&Local))
    }

    /// How many things are set aside, as the app stopped at every start.
    pub fn aside(self) -> usize {
        self.0.read().cache.aside()
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
        self.0.read().cache.lost()
    }

    /// Writes again what is gone from the store.
    ///
    /// # Errors
    /// [`StoreError`] where the store refused; what could not be written can still be tried again.
    pub fn put_back(self) -> Result<(), StoreError> {
        self.change(|cache| cache.put_back(&Local))
    }

    /// Lets go of what is gone from the store.
    pub fn let_go(self) {
        self.change(Cache::let_go);
    }

    /// Keeps a decision.
    ///
    /// # Errors
    /// [`StoreError`] where the store refused; nothing has changed then.
    pub fn keep(self, id: DecisionId, decision: Decision) -> Result<DecisionId, StoreError> {
        self.change(|cache| cache.keep(&Local, id, clock::now(), decision))
    }

    /// Writes an edited decision in the place of the one that was loaded, or beside it, where another tab changed it.
    ///
    /// # Errors
    /// [`StoreError`] where the store refused; nothing has changed then.
    pub fn update(self, loaded: &Kept, decision: Decision) -> Result<Saved, StoreError> {
        self.change(|cache| cache.update(&Local, loaded, decision, new_id()?))
    }

    /// How often anything changed but by an edit in its place, which leaves a list as it is. It says whether that has
    /// changed, no more.
    pub fn changes(self) -> u32 {
        self.0.read().cache.changes()
    }

    /// Opens or closes one of the list, to be changed there.
    pub fn edit_row(self, id: DecisionId, is_open: bool) {
        let editing = &mut self.0.write_untracked().editing;
        editing.retain(|other| *other != id);
        editing.extend(is_open.then_some(id));
    }

    /// Which are open to be changed in the list. Nobody hears of it when others are.
    pub fn editing(self) -> Vec<DecisionId> {
        self.0.read().editing.clone()
    }

    /// Deletes a decision, so that it can be put back. Where the store refused, that is said, and it is still there.
    pub fn delete_or_say(self, id: DecisionId, notice: Notice) -> bool {
        let done = self.change(|cache| cache.delete(&Local, id, clock::now()));
        done.map_err(|error| notice.warn(error.told())).is_ok()
    }

    /// Deletes what is chosen, until the store refuses, which is said.
    pub fn delete_chosen(self, notice: Notice) {
        let chosen = self.0.write().search.chosen.take().unwrap_or_default();
        self.delete_together(chosen, notice);
    }

    /// Deletes these, until the store refuses, which is said. They can be put back together. Gives how many there were.
    pub fn delete_together(self, ids: Vec<DecisionId>, notice: Notice) -> usize {
        let (deleted, refused) = self.change(|cache| cache.delete_together(&Local, ids, clock::now()));
        if let Some(error) = refused {
            notice.warn(error.told());
        }
        deleted
    }

    /// Puts back what was last deleted together: gives how many came back, and why the first of the others did not.
    pub fn undo_together(self) -> (usize, Option<UndoError>) {
        self.change(|cache| cache.undo_together(&Local))
    }

    /// What was last deleted together and was not put back since.
    pub fn deleted_together(self) -> Vec<Deleted> {
        self.0.read().cache.deleted_together().cloned().collect()
    }

    /// Puts a deleted decision back, to the letter.
    ///
    /// # Errors
    /// [`UndoError`]; nothing has changed then.
    pub fn undo_delete(self, deleted: &Deleted) -> Result<(), UndoError> {
        self.change(|cache| cache.undo_delete(&Local, deleted))
    }

    fn change<T>(self, how: impl FnOnce(&mut Cache) -> T) -> T {
        how(&mut self.0.write().cache)
    }
}

/// A new name.
///
/// # Errors
/// [`StoreError`] where the browser gives no random numbers.
pub fn new_id() -> Result<DecisionId, StoreError> {
    let bytes = random::bytes().ok_or(StoreError::NoRandomNumbers)?;
    Ok(DecisionId::from_bytes(bytes))
}
