//! What an import would do, before it does anything.

use std::collections::BTreeMap;

use super::fate::{Fate, copy_key, fate};
use super::{Backup, Place, Wishes};
use crate::history::store::{Store, StoreError};
use crate::history::{Kept, RECORD_PREFIX, RecordError, SETTINGS_KEY, Settings, id_of_key};

/// What an import would do with the store as it is now.
#[derive(Clone, Debug, PartialEq)]
pub struct Plan {
    /// Each decision of the file, in the order of their keys.
    pub items: Vec<Item>,
    /// How many deleted decisions would come into the bin.
    pub bin: usize,
    /// What would become of the settings. `None`: the file has none.
    pub settings: Option<SettingsFate>,
}

/// A decision of the file.
#[derive(Clone, Debug, PartialEq)]
pub struct Item {
    /// Its key in the file.
    pub key: String,
    /// The decision. One that cannot be read comes along to the letter all the same.
    pub kept: Result<Kept, RecordError>,
    /// What would become of it.
    pub fate: Fate,
}

/// What an import does with the settings of the file.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum SettingsFate {
    /// They come in: none are here.
    New,
    /// They are here, to the letter; when this device was last backed up is not among what counts.
    Here,
    /// Others are here, which stay unless the person wishes for those of the file.
    Other,
    /// Others are here, which stay: those here, or those of the file, cannot be read.
    Stay,
    /// None are here, and those of the file are damaged: they are left out, as they would stand in the way of every
    /// later change.
    Unread,
}

impl Plan {
    /// How many decisions have a fate.
    pub fn count(&self, fate: Fate) -> usize {
        self.items.iter().filter(|item| item.fate == fate).count()
    }

    /// How many decisions of the file this version cannot read, whatever their fate.
    pub fn unread(&self) -> usize {
        self.items.iter().filter(|item| item.kept.is_err()).count()
    }

    /// Whether an import would change nothing, whatever the person's wishes.
    pub fn is_nothing(&self) -> bool {
        let all = Wishes { deleted: true, settings: true };
        let settings = match self.settings {
            Some(SettingsFate::New | SettingsFate::Other) => true,
            Some(SettingsFate::Here | SettingsFate::Stay | SettingsFate::Unread) | None => false,
        };
        !settings && self.bin == 0 && !self.items.iter().any(|item| item.fate.comes(all))
    }
}

impl Backup {
    /// What an import would do. It writes nothing.
    ///
    /// # Errors
    /// [`StoreError`] where the store cannot be read.
    pub fn plan(&self, store: &impl Store) -> Result<Plan, StoreError> {
        let copies = self.copies(store)?;
        let mut items: Vec<Item> = Vec::new();
        for (key, text) in self.records() {
            let (fate, _) = fate(store, &copies, key, text)?;
            let kept = match id_of_key(key) {
                Some(id) => Kept::read(id, text),
                None => Err(RecordError::ForeignKey),
            };
            items.push(Item { key: key.to_owned(), kept, fate });
        }
        let mut bin = 0;
        for (key, id, _) in self.deleted() {
            let record = [RECORD_PREFIX, id].concat();
            // The records of a backup are in the order of their keys.
            let place = items.binary_search_by(|item| item.key.as_str().cmp(&record));
            let item = place.ok().and_then(|place| items.get(place));
            let is_new = item.is_some_and(|item| matches!(item.fate, Fate::New | Fate::Newer));
            bin += usize::from(self.bin_comes(store, key, id, is_new)?);
        }
        Ok(Plan { items, bin, settings: self.settings_fate(store)? })
    }

    /// The deleted decisions: keys, what names them, and their texts.
    pub(super) fn deleted(&self) -> impl Iterator<Item = (&str, &str, &str)> {
        self.each().filter_map(|(key, text)| match Place::of(key)? {
            Place::Bin(id) => Some((key, id, text)),
            Place::Record | Place::Settings => None,
        })
    }

    /// Whether a deleted decision comes into the bin: where none of its name is there, and what is kept here of that
    /// name is what the file has of it too, be it nothing. (`is_new`: an import brings just that.) So one that was
    /// deleted elsewhere and is kept here stays kept.
    pub(super) fn bin_comes(&self, store: &impl Store, key: &str, id: &str, is_new: bool) -> Result<bool, StoreError> {
        let record = [RECORD_PREFIX, id].concat();
        let fits = is_new || store.get(&record)?.as_deref() == self.text(&record);
        Ok(fits && store.get(key)?.is_none())
    }

    /// The names and texts that what is here would have where it came in beside what the file has.
    pub(super) fn copies(&self, store: &impl Store) -> Result<BTreeMap<String, String>, StoreError> {
        let mut copies = BTreeMap::new();
        for (key, text) in self.records() {
            if let Some(here) = store.get(key)?.filter(|here| here != text) {
                copies.insert(copy_key(key, &here), here);
            }
        }
        Ok(copies)
    }

    /// What becomes of the settings.
    pub(super) fn settings_fate(&self, store: &impl Store) -> Result<Option<SettingsFate>, StoreError> {
        let Some(file) = self.text(SETTINGS_KEY) else {
            return Ok(None);
        };
        let Some(here) = store.get(SETTINGS_KEY)? else {
            let comes = Settings::may_come(file);
            return Ok(Some(if comes { SettingsFate::New } else { SettingsFate::Unread }));
        };
        let text = Settings::of_file(file, Some(&here));
        let is_here = here == file || text.as_ref() == Some(&here);
        Ok(Some(match text {
            _ if is_here => SettingsFate::Here,
            Some(_) => SettingsFate::Other,
            None => SettingsFate::Stay,
        }))
    }
}
