//! Kept decisions: stored texts over a [`Store`] that is passed in, and the clock likewise.
//!
//! One key for each decision and no index, as two tabs that write one key lose each other's changes. Nothing here
//! lists decisions by anything but their keys, clears the store, or touches a key of another app. What cannot be
//! read is never written.
//!
//! - [`Shelf`]: the decisions kept on this device, and the verbs on them.
//! - [`cache`]: what a tab knows of the store, the shelf, the bin and what was lost.
//! - [`Query`]: finding among them; [`Listing`]: a page of what was found; [`Summary`]: by what; [`Tally`]: what worked.
//! - `record`: a decision to stored text and back. `fields`, [`json`]: JSON, strictly.
//! - [`backup`]: all of it as one file, and back.
//! - `reminder`: when a backup is due. `quota`: how full the store is.
//! - `bin`: deleted decisions. [`draft`]: one in the making; [`drafts`]: all that a tab
//!   knows of. [`Settings`]: those of this device.

pub mod backup;
mod bin;
pub mod cache;
pub mod draft;
pub mod drafts;
mod fields;
pub mod json;
mod listing;
mod opinions;
mod query;
mod quota;
mod record;
mod reminder;
mod settings;
mod shelf;
mod store;
mod summary;
mod tally;

pub use bin::{BIN_TIME, Deleted, UndoError, delete, empty_bin, list_bin, purge_bin, undo_delete};
pub use listing::Listing;
pub use query::{Order, OutcomeFilter, Query, hold};
pub use quota::{Counting, QUOTA, fullness, used};
pub use record::{Kept, RecordError};
pub use reminder::backup_due;
pub use settings::{Currency, Settings, SettingsError, Theme};
pub use shelf::{Row, Saved, Shelf, Unread};
pub use store::{Store, StoreError};
pub use summary::{Came, Summary};
pub use tally::{Count, Tally};

use crate::decision::{Day, DecisionId};

/// The key of this app's settings.
pub const SETTINGS_KEY: &str = "sa1:set";

/// What every key of this app begins with, whatever its version.
const PREFIX: &str = "sa1:";

const RECORD_PREFIX: &str = "sa1:rec:";

/// What `public/safe.mjs` puts before the key of what a person set aside, as the app stopped at every start.
const ASIDE_PREFIX: &str = "sa1:aside:";

/// How far a time may lie ahead of now and still be believed, in milliseconds: a day.
const AHEAD: u64 = 24 * 60 * 60 * 1000;

/// The day on which this program was written: no decision is older.
pub const FIRST_DAY: Day = Day::from_number(2_496);

/// The same in milliseconds since 1970: a clock that shows an earlier time is wrong.
const WRITTEN: u64 = (18_262 + FIRST_DAY.number() as u64) * 24 * 60 * 60 * 1000;

/// Whether a time is so far ahead of `now` that the clock was wrong when it was written, unless the clock is wrong now.
const fn is_ahead(at: u64, now: u64) -> bool {
    now >= WRITTEN && at > now.saturating_add(AHEAD)
}

/// The key under which a decision is kept.
pub fn record_key(id: DecisionId) -> String {
    format!("{RECORD_PREFIX}{id}")
}

/// The decision that a key belongs to, such as one that another tab has just changed. `None`: not a decision's key.
pub fn id_of_key(key: &str) -> Option<DecisionId> {
    key.strip_prefix(RECORD_PREFIX).and_then(|id| DecisionId::parse(id).ok())
}

/// Whether a key is that of a deleted decision.
pub fn is_bin_key(key: &str) -> bool {
    key.starts_with(bin::PREFIX)
}

/// Whether a key is that of something set aside.
pub fn is_aside_key(key: &str) -> bool {
    key.starts_with(ASIDE_PREFIX)
}

/// How many things are set aside: decisions, the settings, or what was begun. They are in no list until they are put
/// back.
///
/// # Errors
/// [`StoreError`] where the store cannot be listed.
pub fn set_aside(store: &impl Store) -> Result<usize, StoreError> {
    Ok(store.keys()?.iter().filter(|key| is_aside_key(key)).count())
}

/// Deletes everything of this app from a store, and nothing of another.
///
/// # Errors
/// [`StoreError`] where the store refused; what is left is as it was.
pub fn erase(store: &impl Store) -> Result<(), StoreError> {
    for key in store.keys()?.iter().filter(|key| key.starts_with(PREFIX)) {
        store.remove(key)?;
    }
    Ok(())
}

/// The keys with a prefix, each with the id that follows it. `None`: what follows is no id.
fn keys_of(store: &impl Store, prefix: &str) -> Result<Vec<(String, Option<DecisionId>)>, StoreError> {
    let mut keys = store.keys()?;
    keys.retain(|key| key.starts_with(prefix));
    let id = |key: &str| key.strip_prefix(prefix).and_then(|id| DecisionId::parse(id).ok());
    let ids: Vec<_> = keys.iter().map(|key| id(key)).collect();
    Ok(keys.into_iter().zip(ids).collect())
}

/// The last first, by time and then by name. (Only places are sorted: a sort for each type would weigh 4 KB.)
fn newest_first<T>(items: Vec<T>, time: impl Fn(&T) -> (u64, DecisionId)) -> Vec<T> {
    let mut order: Vec<_> = items.iter().map(time).zip(0_usize..).collect();
    order.sort_unstable_by(|one, other| other.cmp(one));
    let mut items: Vec<_> = items.into_iter().map(Some).collect();
    order.into_iter().filter_map(|(_, place)| items.get_mut(place)?.take()).collect()
}
