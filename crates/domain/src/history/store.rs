//! A place for texts by key, such as a browser's local storage. It is passed in, so that a test can refuse any call.

/// Texts by key, shared with other tabs and, it may be, other apps.
pub trait Store {
    /// Every key there is, of other apps too, in no order.
    ///
    /// # Errors
    /// [`StoreError`] where the store cannot be listed.
    fn keys(&self) -> Result<Vec<String>, StoreError>;

    /// The text of a key. `None`: there is none.
    ///
    /// # Errors
    /// [`StoreError`] where the store cannot be read.
    fn get(&self, key: &str) -> Result<Option<String>, StoreError>;

    /// Puts a text under a key, instead of what stood there. Where it fails, the old text stays.
    ///
    /// # Errors
    /// [`StoreError`] where the store cannot be written.
    fn set(&self, key: &str, text: &str) -> Result<(), StoreError>;

    /// Takes a key away; none is no error.
    ///
    /// # Errors
    /// [`StoreError`] where the store cannot be written.
    fn remove(&self, key: &str) -> Result<(), StoreError>;
}

/// Why the store refused.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum StoreError {
    /// The browser lets this page keep nothing.
    #[error(
        "This browser does not let the page keep anything. Allow it to store data for this site, or save the decision as a link."
    )]
    Denied,
    /// There is no room.
    #[error(
        "The browser’s store for this site is full. In the history, delete for good what you no longer need, then try again."
    )]
    Full,
    /// Anything else, in the browser's words.
    #[error("The browser could not do that ({0}). Try again; if it stays so, save the decision as a link.")]
    Failed(String),
}
