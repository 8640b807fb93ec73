//! What an import would do, before it does anything.

use std::collections::BTreeMap;

use super::merge::{MergeOutcome, copy_key, merge};
use super::{Backup, Place, Wishes};
use crate::history::store::{Store, StoreError};
use crate::history::{Kept, RECORD_PREFIX, RecordError, SETTINGS_KEY, Settings, id_of_key};

/// What an import would do with the store as it is now.
#[derive(Clone, Debug, PartialEq)]
pub struct ImportPlan {
    /// Each decision of the file, in the order of their keys.
    pub items: Vec<Item>,
    /// How many deleted decisions would come into the bin.
    pub bin: usize,
    /// What would become of the settings. `None`: the file has none.
    pub settings: Option<SettingsOutcome>,
}

/// A decision of the file.
#[derive(Clone, Debug, PartialEq)]
pub struct Item {
    /// Its key in the file.
    pub key: String,
    /// The decision. One that cannot be read comes along to the letter all the same.
    pub kept: Result<Kept, RecordError>,
    /// What would become of it.
    pub outcome: MergeOutcome,
}

/// What an import does with the settings of the file.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum SettingsOutcome {
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

impl ImportPlan {
    /// How many decisions have an outcome.
    pub fn count(&self, outcome: MergeOutcome) -> usize {
        self.items.iter().filter(|item| item.outcome == outcome).count()
    }

    /// How many decisions of the file this version cannot read, whatever their outcome.
    pub fn unread(&self) -> usize {
        self.items.iter().filter(|item| item.kept.is_err()).count()
    }

    /// Whether an import would change nothing, whatever the person's wishes.
    pub fn is_nothing(&self) -> bool {
        let all = Wishes { deleted: true, settings: true };
        let settings = match self.settings {
            Some(SettingsOutcome::New | SettingsOutcome::Other) => true,
            Some(SettingsOutcome::Here | SettingsOutcome::Stay | SettingsOutcome::Unread) | None => false,
        };
        !settings && self.bin == 0 && !self.items.iter().any(|item| item.outcome.comes(all))
    }
}

impl Backup {
    /// What an import would do. It writes nothing.
    ///
    /// # Errors
    /// [`StoreError`] where the store cannot be read.
    pub fn plan(&self, store: &impl Store) -> Result<ImportPlan, StoreError> {
        let copies = self.copies(store)?;
        let mut items: Vec<Item> = Vec::new();
        for (key, text) in self.records() {
            let (outcome, _) = merge(store, &copies, key, text)?;
            let kept = match id_of_key(key) {
                Some(id) => Kept::read(id, text),
                None => Err(RecordError::ForeignKey),
            };
            items.push(Item { key: key.to_owned(), kept, outcome });
        }
        let mut bin = 0;
        for (key, id, _) in self.deleted() {
            let record = [RECORD_PREFIX, id].concat();
            // The records of a backup are in the order of their keys.
            let place = items.binary_search_by(|item| item.key.as_str().cmp(&record));
            let item = place.ok().and_then(|place| items.get(place));
            let is_new = item.is_some_and(|item| matches!(item.outcome, MergeOutcome::New | MergeOutcome::Newer));
            bin += usize::from(self.bin_comes(store, key, id, is_new)?);
        }
        Ok(ImportPlan { items, bin, settings: self.settings_outcome(store)? })
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
    pub(super) fn settings_outcome(&self, store: &impl Store) -> Result<Option<SettingsOutcome>, StoreError> {
        let Some(file) = self.text(SETTINGS_KEY) else {
            return Ok(None);
        };
        let Some(here) = store.get(SETTINGS_KEY)? else {
            let comes = Settings::may_come(file);
            return Ok(Some(if comes { SettingsOutcome::New } else { SettingsOutcome::Unread }));
        };
        let text = Settings::of_file(file, Some(&here));
        let is_here = here == file || text.as_ref() == Some(&here);
        Ok(Some(match text {
            _ if is_here => SettingsOutcome::Here,
            Some(_) => SettingsOutcome::Other,
            None => SettingsOutcome::Stay,
        }))
    }
}
