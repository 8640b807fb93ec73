//! Slips of the keyboard (spelling correction): a word that nobody knows is read as the known one that is nearest.

use std::collections::BTreeSet;

use crate::text::Word;

/// The least length of a word that may be a slip: in a shorter one another letter makes another word.
const LEAST: usize = 5;

/// The least length at which a letter may be wrong, missing or too many; below, two may only be swapped.
const LONG: usize = 6;

/// The least length of a beginning that tells a word.
const BEGUN: usize = 4;

/// The known words.
#[derive(Clone, Debug, Default)]
pub struct Spelling {
    stems: BTreeSet<String>,
}

impl Spelling {
    /// Of all stems that are known.
    pub fn new<'a>(stems: impl IntoIterator<Item = &'a str>) -> Self {
        Self { stems: stems.into_iter().map(str::to_owned).collect() }
    }

    /// Reads each strange word as the known one that is one slip away, where there is one.
    pub fn correct(&self, words: &mut [Word]) {
        for word in words {
            let is_strange = word.plain.len() >= LEAST && word.stem.is_ascii() && !self.stems.contains(&word.stem);
            let near = || self.nearest(&word.plain).or_else(|| self.nearest(&word.stem));
            if let Some(near) = is_strange.then(near).flatten() {
                near.clone_into(&mut word.stem);
            }
        }
    }

    /// The shortest known word that begins so, where what is typed is long enough to tell and no word itself.
    pub fn finish(&self, begun: &str) -> Option<&str> {
        if begun.len() < BEGUN || self.stems.contains(begun) {
            return None;
        }
        let alike = self.stems.range(begun.to_owned()..).take_while(|known| known.starts_with(begun));
        alike.map(String::as_str).min_by_key(|known| known.len())
    }

    /// The first letter is the surest, so only words that share it are tried.
    fn nearest(&self, stem: &str) -> Option<&str> {
        let first = stem.get(..1)?;
        let alike = self.stems.range(first.to_owned()..).take_while(|known| known.starts_with(first));
        alike
            .map(String::as_str)
            .find(|known| known.len() + 1 >= LEAST && is_one_slip(stem.as_bytes(), known.as_bytes()))
    }
}

/// Whether one slip lies between two words: a letter wrong, missing or too many, or two swapped.
fn is_one_slip(typed: &[u8], known: &[u8]) -> bool {
    let same = typed.iter().zip(known).take_while(|(one, other)| one == other).count();
    let (Some(rest), Some(other)) = (typed.get(same..), known.get(same..)) else { return false };
    let is_swapped = match (rest, other) {
        ([one, two, rest @ ..], [second, first, other @ ..]) => (one, two, rest) == (first, second, other),
        _ => false,
    };
    let is_long = typed.len().min(known.len()) >= LONG;
    let after = |rest: &[u8]| rest.get(1..).map(<[u8]>::to_vec);
    let is_off = || {
        after(rest) == after(other) || after(rest).as_deref() == Some(other) || after(other).as_deref() == Some(rest)
    };
    is_swapped || (is_long && is_off())
}
