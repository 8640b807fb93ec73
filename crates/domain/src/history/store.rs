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
    #[error("the browser lets the page keep nothing")]
    Denied,
    /// There is no room.
    #[error("the store is full")]
    Full,
    /// Something else has this name already.
    #[error("another decision has this name")]
    NameTaken,
    /// There are so many copies of one decision that no name was free for another.
    #[error("too many copies of one decision")]
    TooManyCopies,
    /// The browser gives no random numbers, so there is no new name.
    #[error("no random numbers")]
    NoRandomNumbers,
    /// The app has stopped, and writes nothing any more.
    #[error("the app has stopped")]
    Stopped,
    /// Anything else, in the browser's words, which may be none.
    #[error("the store failed: {0}")]
    Failed(String),
}
