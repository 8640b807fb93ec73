//! Everything kept on this device as one file, and back. `ARCHITECTURE.md` has the file field by field.
//!
//! A backup carries each key of ours to the letter, readable or not: decisions, the deleted ones, the settings. What was
//! set aside is among them under its own key. A draft is no decision yet and belongs to its tab, so it stays out.
//!
//! - `read`: a file, refused as a whole or taken as a whole. `merge`: what becomes of one decision of it.
//! - `plan`: what an import would do. `apply`: doing it.
//!
//! An import adds. It changes nothing that says more, or something else, than the file does; deletes nothing; and the
//! same import again changes nothing.

mod apply;
mod merge;
mod plan;
mod read;

pub use apply::{Imported, Stopped, Wishes};
pub use merge::MergeOutcome;
pub use plan::{ImportPlan, Item, SettingsOutcome};
pub use read::{ImportError, LIMIT, check_size};

use std::collections::BTreeMap;

use super::bin;
use super::json::Json;
use super::store::{Store, StoreError};
use super::{ASIDE_PREFIX, RECORD_PREFIX, SETTINGS_KEY};
use crate::decision::Day;

/// What a backup says that it is of.
const APP: &str = "sync-or-async";

/// The version of the file that this program writes, and the only one that it reads.
const VERSION: u64 = 1;

/// A backup that was read: all of it, or it would not be there. Nothing is written yet.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Backup {
    /// The day on which it was made, as far as its device had the day right.
    pub day: Option<Day>,
    /// What stood in the fields of the page when the shell made it, as the app had stopped: each label with its text. It is
    /// shown, to be copied, and brought in nowhere.
    pub typed: Vec<(String, String)>,
    /// Keys and their texts. (A map, as a hostile file may hold a great many.)
    entries: BTreeMap<String, String>,
}

/// What a key of ours is the key of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Place<'a> {
    Record,
    /// A deleted decision; what follows the prefix, which is its id.
    Bin(&'a str),
    Settings,
}

impl<'a> Place<'a> {
    /// `None`: a draft's, or another app's.
    fn of(key: &'a str) -> Option<Self> {
        if key == SETTINGS_KEY {
            Some(Self::Settings)
        } else if let Some(id) = key.strip_prefix(bin::PREFIX) {
            Some(Self::Bin(id))
        } else {
            key.starts_with(RECORD_PREFIX).then_some(Self::Record)
        }
    }
}

impl Backup {
    /// The text of a backup of all that is kept, `day` being the person's calendar day. It has the very layout that
    /// `public/shell.js` gives it where the app cannot run: a key a line, in their order; before all others what was set
    /// aside, under its own key where nothing has taken that since.
    ///
    /// # Errors
    /// [`StoreError`] where the store could not be listed or read: a file with a part missing would pass for whole.
    pub fn write(store: &impl Store, day: Day) -> Result<String, StoreError> {
        let keys = store.keys()?;
        let name = |key: &'_ str| key.strip_prefix(ASIDE_PREFIX).unwrap_or(key).to_owned();
        let mut ours: Vec<&str> =
            keys.iter().map(String::as_str).filter(|key| Place::of(&name(key)).is_some()).collect();
        ours.sort_unstable();
        let mut entries = String::new();
        for key in ours {
            let name = name(key);
            if name != key && store.get(&name)?.is_some() {
                continue;
            }
            // One that is gone by now was just deleted in another tab.
            if let Some(text) = store.get(key)? {
                let comma = if entries.is_empty() { "" } else { "," };
                let [key, text] = [Json::from(name.as_str()).to_string(), Json::from(text.as_str()).to_string()];
                entries.extend([comma, "\n  ", &key, ": ", &text]);
            }
        }
        let end = if entries.is_empty() { "" } else { "\n " };
        Ok(format!(
            "{{\n \"app\": \"{APP}\",\n \"backup\": {VERSION},\n \"day\": \"{day}\",\n \"entries\": {{{entries}{end}}}\n}}\n"
        ))
    }

    /// How many decisions it holds, deleted ones aside.
    pub fn len(&self) -> usize {
        self.records().count()
    }

    /// Whether it holds no decision.
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    fn records(&self) -> impl Iterator<Item = (&str, &str)> {
        self.each().filter(|(key, _)| Place::of(key) == Some(Place::Record))
    }

    fn each(&self) -> impl Iterator<Item = (&str, &str)> {
        self.entries.iter().map(|(key, text)| (key.as_str(), text.as_str()))
    }

    /// Its text under a key.
    fn text(&self, key: &str) -> Option<&str> {
        self.entries.get(key).map(String::as_str)
    }
}
