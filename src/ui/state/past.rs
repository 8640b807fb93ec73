//! The decisions kept on this device.

use leptos::prelude::*;

use super::Notice;
use crate::browser::storage::{self, Local};
use crate::browser::{clock, random};
use crate::decision::{Decision, DecisionId, Name};
use crate::history::{Deleted, Kept, Saved, Shelf, StoreError, UndoError, Unread, list_bin, purge_bin};
use crate::link;

/// What is kept and what was deleted of late. It follows what other tabs do.
#[derive(Clone, Copy)]
pub struct Past(RwSignal<Known>);

/// What this tab knows of the store. (One signal for all of it: each type of signal is code of its own.)
#[derive(Clone, Default)]
struct Known {
    shelf: Shelf,
    bin: Vec<Deleted>,
    refused: Option<StoreError>,
    /// Deleted while this page lives, so still in its place in the list: with the time at which it was first kept.
    fresh: Vec<(DecisionId, u64)>,
}

impl Known {
    fn reload(&mut self) {
        match Shelf::load(&Local) {
            Ok(read) => {
                self.shelf = read;
                self.refused = None;
            }
            Err(error) => self.refused = Some(error),
        }
        self.reload_bin();
    }

    fn reload_bin(&mut self) {
        let mut bin = list_bin(&Local).unwrap_or_default();
        // One for which there was no room in the store's bin lives here alone.
        bin.extend(self.bin.drain(..).filter(|deleted| !deleted.binned));
        self.bin = bin;
    }
}

impl Past {
    /// Reads what is kept, and follows it from now on.
    pub fn load() -> Self {
        // What is too old goes another time, should the store refuse.
        purge_bin(&Local, clock::now()).unwrap_or_default();
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
                known.reload_bin();
            }
            None => known.reload(),
        }
    }

    /// What is kept, the newest first.
    pub fn kept(self) -> Vec<Kept> {
        self.0.read().shelf.kept().to_vec()
    }

    /// Whether nothing is kept.
    pub fn is_empty(self) -> bool {
        self.0.read().shelf.kept().is_empty()
    }

    /// One that is kept.
    pub fn get(self, id: DecisionId) -> Option<Kept> {
        self.0.read().shelf.get(id).cloned()
    }

    /// One of which a link carries nothing that is not kept.
    pub fn of_link(self, shared: &Decision) -> Option<DecisionId> {
        self.0.read().shelf.kept().iter().find(|kept| kept.decision.covers(shared)).map(|kept| kept.id)
    }

    /// The one that a reply is to, where it is kept here; `name`: what its owner may have typed with it.
    pub fn replied_to(self, reply: &Decision, name: Option<Name>) -> Option<Decision> {
        let wanted = reply.reply_to?;
        let names = [None, name];
        let known = self.0.read();
        let kept = known.shelf.kept().iter().find(|kept| link::is_of(wanted, &kept.decision, &names))?;
        Some(kept.decision.clone())
    }

    /// What is there and cannot be read.
    pub fn unread(self) -> Vec<Unread> {
        self.0.read().shelf.unread().to_vec()
    }

    /// Why nothing can be listed, if so.
    pub fn refused(self) -> Option<StoreError> {
        self.0.read().refused.clone()
    }

    /// What was deleted of late, the last first.
    pub fn bin(self) -> Vec<Deleted> {
        self.0.read().bin.clone()
    }

    /// What was deleted while this page lives, with the time at which it was first kept.
    pub fn fresh(self) -> Vec<(DecisionId, u64)> {
        self.0.read().fresh.clone()
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
        self.0.write().shelf.update(&Local, loaded, decision, new_id()?)
    }

    /// Deletes a decision, so that it can be put back. Where the store refused, that is said, and it is still there.
    pub fn delete_or_say(self, id: DecisionId, notice: Notice) -> bool {
        let mut known = self.0.write();
        let at = known.shelf.get(id).map_or(0, |kept| kept.at);
        match known.shelf.delete(&Local, id, clock::now()) {
            Ok(deleted) => {
                known.bin.splice(0..0, deleted);
                known.fresh.push((id, at));
                true
            }
            Err(error) => {
                notice.warn(error.to_string());
                false
            }
        }
    }

    /// Puts a deleted decision back, to the letter.
    ///
    /// # Errors
    /// [`UndoError`]; nothing has changed then.
    pub fn undo_delete(self, deleted: &Deleted) -> Result<(), UndoError> {
        let mut known = self.0.write();
        known.shelf.undo_delete(&Local, deleted)?;
        known.bin.retain(|other| other.id != deleted.id);
        known.fresh.retain(|(id, _)| *id != deleted.id);
        Ok(())
    }
}

fn new_id() -> Result<DecisionId, StoreError> {
    let bytes = random::bytes().ok_or_else(|| StoreError::Failed("no random numbers".to_owned()))?;
    Ok(DecisionId::from_bytes(bytes))
}
