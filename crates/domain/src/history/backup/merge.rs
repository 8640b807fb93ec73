//! What becomes of one decision of a backup.

use std::collections::BTreeMap;

use super::Wishes;
use crate::codec::fnv1a;
use crate::decision::DecisionId;
use crate::history::json::Json;
use crate::history::store::{Store, StoreError};
use crate::history::{Kept, bin, id_of_key, record_key};

/// What an import does with one decision of the file.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum MergeOutcome {
    /// It comes in: nothing of its name is here.
    New,
    /// It is here, to the letter.
    Here,
    /// Here it says all of that and more: the one here stays.
    Older,
    /// It says all that the one here says, and more, and was written more often: it takes that one's place.
    Newer,
    /// Both say something that the other does not, or one cannot be read: the one here stays, and it comes in beside
    /// under a name of its own.
    Beside,
    /// It was deleted here of late: it stays away, unless the person wishes it back.
    Deleted,
}

impl MergeOutcome {
    /// Whether something is written.
    pub(super) const fn comes(self, wishes: Wishes) -> bool {
        match self {
            Self::New | Self::Newer | Self::Beside => true,
            Self::Here | Self::Older => false,
            Self::Deleted => wishes.deleted,
        }
    }
}

/// How many names are tried for one decision: its own, then those of copies of it that were deleted since.
const MOST_NAMES: usize = 16;

/// What becomes of a decision of the file, and the key under which it would be kept.
///
/// `copies`: names and texts that this device's own states of the file's decisions have where they came in beside
/// another. One of them that comes back from there is here already.
pub(super) fn merge(
    store: &impl Store,
    copies: &BTreeMap<String, String>,
    key: &str,
    text: &str,
) -> Result<(MergeOutcome, String), StoreError> {
    let mut name = key.to_owned();
    let mut outcome = MergeOutcome::New;
    for _ in 0..MOST_NAMES {
        match (store.get(&name)?, bin::text_of(store, &name)?) {
            (Some(here), _) if here == text => return Ok((MergeOutcome::Here, name)),
            (Some(here), _) => {
                // A copy that says something else by now came in once before, and was edited here since.
                let found = if name == key { compare(id_of_key(key), &here, text) } else { MergeOutcome::Older };
                if found != MergeOutcome::Beside {
                    return Ok((found, name));
                }
                outcome = MergeOutcome::Beside;
            }
            (None, Some(gone)) => {
                outcome = MergeOutcome::Deleted;
                if gone == text {
                    return Ok((outcome, name));
                }
            }
            (None, None) => {
                let is_own = copies.get(&name).is_some_and(|own| own == text);
                return Ok((if is_own { MergeOutcome::Here } else { outcome }, name));
            }
        }
        // What stands here, or waits in the bin to be undone, keeps its name to itself.
        name = copy_key(&name, text);
    }
    Err(StoreError::TooManyCopies)
}

/// The key under which a text comes in beside another: the same for the same two always, so that the same import
/// again finds it there.
pub(super) fn copy_key(key: &str, text: &str) -> String {
    let sums = [[key, " ", text], [text, " ", key]].map(|parts| fnv1a(parts.concat().as_bytes()));
    let mut bytes = [0; 16];
    for (byte, sum) in bytes.iter_mut().zip(sums.iter().flat_map(|sum| sum.to_be_bytes())) {
        *byte = sum;
    }
    record_key(DecisionId::from_bytes(bytes))
}

/// What becomes of a text of the file where another is here.
///
/// How often each was written does not tell whether one came of the other: a decision may have been edited on two
/// devices. So one gives way only to one that says all that it says.
fn compare(id: Option<DecisionId>, here: &str, file: &str) -> MergeOutcome {
    let read = |text: &str| Some((Kept::read(id?, text).ok()?, Json::parse(text).ok()?));
    match (read(here), read(file)) {
        (Some((_, here)), Some((_, file))) if says_all(&here, &file, "rev") => MergeOutcome::Older,
        (Some((kept, here)), Some((newer, file))) if newer.rev > kept.rev && says_all(&file, &here, "rev") => {
            MergeOutcome::Newer
        }
        _ => MergeOutcome::Beside,
    }
}

/// Whether a record has every field of another with the same value, and so on inside of objects. How often each was
/// written is not part of what they say.
fn says_all(more: &Json, less: &Json, but: &str) -> bool {
    match (more, less) {
        (Json::Object(_), Json::Object(fields)) => fields
            .iter()
            .filter(|(name, _)| name != but)
            .all(|(name, less)| more.get(name).is_some_and(|more| says_all(more, less, ""))),
        _ => more == less,
    }
}
