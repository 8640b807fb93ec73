//! The decisions kept on this device.

use std::time::Duration;

use leptos::prelude::*;

use super::{Notice, Settings};
use crate::browser::storage::{self, Local};
use crate::browser::{clock, random};
use crate::decision::{Decision, DecisionId, Name};
use crate::history::{
    self, Deleted, Kept, Query, RecordError, Row, Saved, Shelf, StoreError, UndoError, list_bin, purge_bin,
};
use crate::link;

/// How many decisions are summed up in one go: few enough that a key press between two need not wait.
const SLICE: usize = 100;

/// After how many of them the page hears of it.
const NEWS: usize = 2_000;

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
    /// Whether decisions are being summed up.
    studying: bool,
    fullness: Option<u64>,
    /// How often a decision was edited here.
    edits: u32,
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
    /// Which were last deleted together.
    pub deleted: Vec<DecisionId>,
}

impl Known {
    /// Takes up what is in the store now. What it does not have any more, though nobody deleted it, is offered again.
    fn reload(&mut self) {
        match Shelf::load(&Local) {
            Ok(read) => {
                let before = std::mem::replace(&mut self.shelf, read);
                if !before.rows().is_empty() {
                    self.reload_bin();
                    self.lost = self.shelf.lost(before, self.bin.as_deref().unwrap_or_default());
                }
                self.refused = None;
            }
            Err(error) => self.refused = Some(error),
        }
    }

    fn reload_bin(&mut self) {
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
        let mut known = self.0.write();
        match key {
            Some(key) => {
                // What cannot be read now stays as it was known.
                known.shelf.refresh(&Local, key).unwrap_or_default();
                // What was deleted is in the bin first, but only counts as such once its record is gone.
                if known.bin.is_some() && (history::is_bin_key(key) || history::id_of_key(key).is_some()) {
                    known.reload_bin();
                }
            }
            None => known.reload(),
        }
    }

    /// Takes up what is in the store now, after it was changed in another way than by these verbs.
    pub fn reload(self) {
        let mut known = self.0.write();
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
    pub fn replied_to(self, reply: &Decision, name: Option<Name>) -> Option<Decision> {
        let wanted = reply.reply_to?;
        let names = [None, name];
        self.look(|shelf| {
            let kept = shelf.kept().find(|kept| link::is_of(wanted, &kept.decision, &names))?;
            Some(kept.decision.clone())
        })
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
            purge_bin(&Local, clock::now()).unwrap_or_default();
            known.reload_bin();
        }
    }

    /// What was deleted before this page was opened, the last first.
    pub fn bin(self) -> Vec<Deleted> {
        let known = self.0.read();
        let here: Vec<_> = known.shelf.rows().iter().filter_map(Row::deleted).map(|deleted| deleted.id).collect();
        known.bin.iter().flatten().filter(|deleted| !here.contains(&deleted.id)).cloned().collect()
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
        done
    }

    /// Lets go of what is gone from the store.
    pub fn let_go(self) {
        self.0.write().lost.clear();
    }

    /// How full the store was when all had been summed up, in percent. `None`: it was not looked at yet.
    pub fn fullness(self) -> Option<u64> {
        self.0.read().fullness
    }

    /// Sums up what is kept, a little at a time, so that it can be searched and counted.
    pub fn study(self) {
        let settings = Settings::expect();
        let mut known = self.0.write_untracked();
        let is_known = known.fullness.is_some() && known.shelf.is_studied(&settings.assumptions_now());
        if !known.studying && !is_known {
            known.studying = true;
            drop(known);
            self.study_on(settings);
        }
    }

    fn study_on(self, settings: Settings) {
        let next = move || {
            let mut known = self.0.write_untracked();
            let before = known.shelf.unread().len();
            let left = known.shelf.study(SLICE, &settings.assumptions_now());
            known.studying = left > 0;
            if left == 0 {
                let used = history::used(&Local, &known.shelf, storage::counting());
                // A store that does not say is not said to be full.
                known.fullness = Some((100 * used.unwrap_or(0)).div_ceil(history::ROOM));
            }
            let news = left == 0 || left % NEWS < SLICE || known.shelf.unread().len() > before;
            drop(known);
            if news {
                self.0.notify();
            }
            if left > 0 {
                self.study_on(settings);
            }
        };
        set_timeout(next, Duration::ZERO);
    }

    /// Keeps a decision.
    ///
    /// # Errors
    /// [`StoreError`] where the store refused; nothing has changed then.
    pub fn keep(self, decision: Decision) -> Result<DecisionId, StoreError> {
        self.0.write().shelf.keep(&Local, new_id()?, clock::now(), decision)
    }

    /// Writes an edited decision in the place of the one that was loaded, or beside it, where another tab changed it.
    ///
    /// # Errors
    /// [`StoreError`] where the store refused; nothing has changed then.
    pub fn update(self, loaded: &Kept, decision: Decision) -> Result<Saved, StoreError> {
        let mut known = self.0.write();
        let saved = known.shelf.update(&Local, loaded, decision, new_id()?)?;
        known.edits = known.edits.wrapping_add(1);
        Ok(saved)
    }

    /// How often a decision was edited here. It says whether that has changed, no more.
    pub fn edits(self) -> u32 {
        self.0.read().edits
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
        let mut chosen = self.0.write().search.chosen.take().unwrap_or_default();
        let deleted = chosen.iter().take_while(|id| self.delete_or_say(**id, notice)).count();
        chosen.truncate(deleted);
        self.0.write().search.deleted = chosen;
    }

    /// Puts back what was last deleted together.
    ///
    /// # Errors
    /// [`UndoError`] at the first that could not be put back; it and the rest stay deleted.
    pub fn undo_chosen(self) -> Result<(), UndoError> {
        untrack(|| self.deleted_together()).iter().try_for_each(|deleted| self.undo_delete(deleted))
    }

    /// What was last deleted together and was not put back since.
    pub fn deleted_together(self) -> Vec<Deleted> {
        let known = self.0.read();
        let deleted = known.shelf.rows().iter().filter_map(Row::deleted);
        deleted.filter(|deleted| known.search.deleted.contains(&deleted.id)).cloned().collect()
    }

    /// Puts a deleted decision back, to the letter.
    ///
    /// # Errors
    /// [`UndoError`]; nothing has changed then.
    pub fn undo_delete(self, deleted: &Deleted) -> Result<(), UndoError> {
        let mut known = self.0.write();
        known.shelf.undo_delete(&Local, deleted)?;
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
