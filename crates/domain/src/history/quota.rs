//! How much of the browser's store is in use.

use super::id_of_key;
use super::shelf::{Row, Shelf};
use super::store::{Store, StoreError};

/// The size of a store, in the unit that the browser counts in: measured in Chromium, Firefox and `WebKitGTK`.
pub const QUOTA: u64 = 5_242_880;

/// How a browser counts the texts of its store.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Counting {
    /// By UTF-16 units, whatever the text (Chromium, Firefox).
    Units,
    /// By bytes: one for each unit of a text that is all Latin-1, else two (`WebKit`).
    Bytes,
}

impl Counting {
    /// How much room a text takes.
    pub fn of(self, text: &str) -> u64 {
        let units = text.encode_utf16().count() as u64;
        match self {
            Self::Bytes if text.chars().any(|c| c > '\u{ff}') => 2 * units,
            Self::Units | Self::Bytes => units,
        }
    }
}

/// How full the store is, in percent, rounded up. `None`: it does not say.
pub fn fullness(store: &impl Store, shelf: &Shelf, counting: Counting) -> Option<u64> {
    let used = used(store, shelf, counting).ok()?;
    Some((100 * used).div_ceil(QUOTA))
}

/// How much of the store is in use, by this app and others of its origin, who share the room. What is on the shelf is
/// not read again.
///
/// # Errors
/// [`StoreError`] where the store cannot be listed or read.
pub fn used(store: &impl Store, shelf: &Shelf, counting: Counting) -> Result<u64, StoreError> {
    let mut used = 0;
    for row in shelf.undeleted() {
        used += counting.of(row.text());
    }
    let mut known: Vec<_> = shelf.rows().iter().map(|row: &Row| row.id).collect();
    known.sort_unstable();
    for key in store.keys()? {
        used += counting.of(&key);
        if id_of_key(&key).is_none_or(|id| known.binary_search(&id).is_err()) {
            used += store.get(&key)?.map_or(0, |text| counting.of(&text));
        }
    }
    Ok(used)
}
