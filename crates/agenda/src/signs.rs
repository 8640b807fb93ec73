//! The signs that the words of an item show.

use crate::agenda::Sign;
use crate::lexicon::signs::{NO_SIGN, SIGNS};
use crate::text::Folded;

/// All signs of some words, in the order of the list.
pub(crate) fn signs(words: &Folded) -> Vec<Sign> {
    let plain = words.without(NO_SIGN);
    SIGNS.iter().filter(|(_, phrases)| plain.has_any(phrases)).map(|(sign, _)| *sign).collect()
}
