//! A store in memory that can refuse its n-th call, as the tests of `SQLite` make the n-th write fail.

use std::cell::{Cell, RefCell};
use std::collections::BTreeMap;

use domain::history::{Kept, Shelf, Store, StoreError, Unread};

/// Texts by key.
#[derive(Clone, Default)]
pub(crate) struct Memory {
    texts: RefCell<BTreeMap<String, String>>,
    /// Calls until the next refusal. `None`: there is none to come.
    refuses_in: Cell<Option<usize>>,
    /// Whether nothing can be put in.
    pub(crate) full: Cell<bool>,
}

/// All that a shelf knows of what is there.
pub(crate) fn known(shelf: &Shelf) -> (Vec<Kept>, Vec<Unread>) {
    let mut read = shelf.clone();
    read.study(usize::MAX, &advice::Assumptions::default());
    (read.kept().cloned().collect(), read.unread().to_vec())
}

impl Memory {
    /// A store with these texts.
    pub(crate) fn of(texts: &[(&str, &str)]) -> Self {
        let memory = Self::default();
        memory.texts.borrow_mut().extend(texts.iter().map(|(key, text)| ((*key).to_owned(), (*text).to_owned())));
        memory
    }

    /// The same texts in a store that refuses its n-th call, counted from 1, and no other.
    pub(crate) fn refusing(&self, call: usize) -> Self {
        let copy = self.clone();
        copy.refuses_in.set(Some(call));
        copy
    }

    /// The same texts in a store that refuses nothing.
    pub(crate) fn reliable(&self) -> Self {
        let copy = self.clone();
        copy.refuses_in.set(None);
        copy
    }

    /// Whether the refusal is still to come.
    pub(crate) fn was_too_short(&self) -> bool {
        self.refuses_in.get().is_some()
    }

    /// A text is gone, without any call of the app.
    pub(crate) fn lose(&self, key: &str) {
        self.texts.borrow_mut().remove(key);
    }

    /// A text is there, without any call of the app.
    pub(crate) fn have(&self, key: &str, text: &str) {
        self.texts.borrow_mut().insert(key.to_owned(), text.to_owned());
    }

    /// Everything in it.
    pub(crate) fn all(&self) -> BTreeMap<String, String> {
        self.texts.borrow().clone()
    }

    fn call(&self) -> Result<(), StoreError> {
        match self.refuses_in.get() {
            Some(1) => {
                self.refuses_in.set(None);
                Err(StoreError::Failed("refused by the test".to_owned()))
            }
            more => {
                self.refuses_in.set(more.map(|calls| calls - 1));
                Ok(())
            }
        }
    }
}

impl Store for Memory {
    fn keys(&self) -> Result<Vec<String>, StoreError> {
        self.call()?;
        Ok(self.texts.borrow().keys().cloned().collect())
    }

    fn get(&self, key: &str) -> Result<Option<String>, StoreError> {
        self.call()?;
        Ok(self.texts.borrow().get(key).cloned())
    }

    fn set(&self, key: &str, text: &str) -> Result<(), StoreError> {
        self.call()?;
        if self.full.get() {
            return Err(StoreError::Full);
        }
        self.texts.borrow_mut().insert(key.to_owned(), text.to_owned());
        Ok(())
    }

    fn remove(&self, key: &str) -> Result<(), StoreError> {
        self.call()?;
        self.texts.borrow_mut().remove(key);
        Ok(())
    }
}
