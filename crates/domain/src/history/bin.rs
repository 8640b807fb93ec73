//! Deleted decisions, kept for a while so that deleting can be undone.

use super::store::{Store, StoreError};
use super::{AHEAD, id_of_key, keys_of, newest_first, record_key};
use crate::decision::DecisionId;

pub(super) const PREFIX: &str = "sa1:bin:";

/// Where it stands when the bin was first seen to hold something too old.
const SEEN_OLD: &str = "sa1:bin-old";

/// How long a deleted decision stays, in milliseconds: 30 days.
pub const BIN_TIME: u64 = 30 * 24 * 60 * 60 * 1000;

/// A deleted decision: its record to the letter, whether or not it can be read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Deleted {
    /// Its name.
    pub id: DecisionId,
    /// When it was deleted, in milliseconds since 1970.
    pub at: u64,
    /// Its stored text.
    pub text: String,
    /// Whether it is in the bin. If not, there was no room, and this value is all there is to undo with.
    pub binned: bool,
}

/// Why a deleted decision did not come back.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum UndoError {
    /// Another tab put something in its place meanwhile.
    #[error("another tab put something in its place")]
    Taken,
    /// The store refused.
    #[error(transparent)]
    Store(#[from] StoreError),
}

/// Deletes a decision, readable or not. It goes into the bin where there is room; without room it is deleted all the
/// same. `None`: there was none.
///
/// # Errors
/// [`StoreError`] where it could not be read or removed; it is then still there.
pub fn delete(store: &impl Store, id: DecisionId, now: u64) -> Result<Option<Deleted>, StoreError> {
    let Some(text) = store.get(&record_key(id))? else {
        return Ok(None);
    };
    let binned = store.set(&bin_key(id), &format!("{now} {text}")).is_ok();
    store.remove(&record_key(id))?;
    Ok(Some(Deleted { id, at: now, text, binned }))
}

/// Brings a deleted decision back, to the letter.
///
/// # Errors
/// [`UndoError`]; nothing has changed then.
pub fn undo_delete(store: &impl Store, deleted: &Deleted) -> Result<(), UndoError> {
    match store.get(&record_key(deleted.id))? {
        Some(text) if text == deleted.text => {}
        Some(_) => return Err(UndoError::Taken),
        None => store.set(&record_key(deleted.id), &deleted.text)?,
    }
    // It is back. A copy that stays in the bin does no harm, and goes with its time.
    store.remove(&bin_key(deleted.id)).or(Ok(()))
}

/// What is in the bin, the last deleted first. What cannot be read is left alone, and not listed.
///
/// # Errors
/// [`StoreError`] where the store cannot be listed or read.
pub fn list_bin(store: &impl Store) -> Result<Vec<Deleted>, StoreError> {
    let mut bin = Vec::new();
    for deleted in read_bin(store)? {
        // A copy of what is there is left from a delete or an undo that the store broke off.
        if store.get(&record_key(deleted.id))?.as_ref() != Some(&deleted.text) {
            bin.push(deleted);
        }
    }
    Ok(newest_first(bin, |deleted| (deleted.at, deleted.id)))
}

/// Empties the bin of what was deleted more than [`BIN_TIME`] before `now`, once that was seen on two visits a day apart. Gives how many there
/// were.
///
/// # Errors
/// [`StoreError`] where the store refused; what is left goes another time.
pub fn purge_bin(store: &impl Store, now: u64) -> Result<usize, StoreError> {
    let mut old = read_bin(store)?;
    old.retain(|deleted| now.saturating_sub(deleted.at) > BIN_TIME);
    if !may_go(store, SEEN_OLD, !old.is_empty(), now)? {
        return Ok(0);
    }
    for deleted in &old {
        store.remove(&bin_key(deleted.id))?;
    }
    Ok(old.len())
}

/// Whether what is too old may go: once some was seen twice, a day apart or more, as a clock that runs ahead for one visit
/// takes nothing away. When it was first seen stands under `key`.
///
/// # Errors
/// [`StoreError`] where the store refused.
pub(super) fn may_go(store: &impl Store, key: &str, is_any: bool, now: u64) -> Result<bool, StoreError> {
    let stored = store.get(key)?;
    let seen: Option<u64> = stored.as_ref().and_then(|seen| seen.parse().ok()).filter(|seen| *seen <= now);
    match seen {
        _ if !is_any => {
            if stored.is_some() {
                store.remove(key)?;
            }
            Ok(false)
        }
        Some(seen) if now - seen >= AHEAD => {
            store.remove(key)?;
            Ok(true)
        }
        Some(_) => Ok(false),
        None => {
            store.set(key, &now.to_string())?;
            Ok(false)
        }
    }
}

/// Deletes these for good, and takes each that is gone from the list. What the bin has by now of another text, as another
/// tab put it there, stays.
///
/// # Errors
/// [`StoreError`] at the first that the store refused; it and the rest stay, in the bin and in the list.
pub fn empty_bin(store: &impl Store, shown: &mut Vec<Deleted>) -> Result<(), StoreError> {
    while let Some(deleted) = shown.last() {
        let key = bin_key(deleted.id);
        let is_shown =
            store.get(&key)?.is_some_and(|stored| parts(&stored) == Some((deleted.at, deleted.text.as_str())));
        if is_shown {
            store.remove(&key)?;
        }
        shown.pop();
    }
    Ok(())
}

fn read_bin(store: &impl Store) -> Result<Vec<Deleted>, StoreError> {
    let mut bin = Vec::new();
    for (key, id) in keys_of(store, PREFIX)? {
        let (Some(id), Some(stored)) = (id, store.get(&key)?) else {
            continue;
        };
        if let Some((at, text)) = parts(&stored) {
            bin.push(Deleted { id, at, text: text.to_owned(), binned: true });
        }
    }
    Ok(bin)
}

/// The text that the bin has of the decision of a key. `None`: it has none, or it cannot be read.
pub(super) fn text_of(store: &impl Store, record: &str) -> Result<Option<String>, StoreError> {
    let Some(id) = id_of_key(record) else {
        return Ok(None);
    };
    Ok(store.get(&bin_key(id))?.and_then(|stored| Some(parts(&stored)?.1.to_owned())))
}

/// Takes a text out of the bin that is back in its place. A copy that stays does no harm, and goes with its time.
pub(super) fn drop_copy(store: &impl Store, record: &str, text: &str) {
    if let Ok(Some(binned)) = text_of(store, record)
        && let (true, Some(id)) = (binned == text, id_of_key(record))
    {
        store.remove(&bin_key(id)).unwrap_or_default();
    }
}

/// When it was deleted, and its record.
fn parts(stored: &str) -> Option<(u64, &str)> {
    let (at, text) = stored.split_once(' ')?;
    Some((at.parse().ok()?, text))
}

fn bin_key(id: DecisionId) -> String {
    format!("{PREFIX}{id}")
}
