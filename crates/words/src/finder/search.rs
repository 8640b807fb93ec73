//! Finding the activity that a person types.
//!
//! Each typed word is compared with the words by which people call an activity. A word counts in full where it stands
//! alone or in a phrase that was typed whole, for less in a phrase found in part, for less the more activities share
//! it, and for less the later it comes: people say first what is to be done.

use domain::activity::Template;
use domain::fold::words;

use super::index::{INDEX, Index, Phrase, is_empty};
use super::words::{Nearness, Word};

/// The longest list.
const MOST: usize = 5;

/// How many typed words count; a title has room for more, but says what it is in the first ones.
const WORDS: usize = 16;

/// Least score of the best, of 10,000: with less, nothing fits.
const LEAST_BEST: u32 = 1_800;

/// Least score of the others.
const LEAST: u32 = 400;

/// How near others of our words must come to one that is typed.
const NEAR_KNOWN: Nearness = 81;

/// How near to one of ours several typed words must come together.
const NEAR_JOINED: Nearness = 71;

/// How near each typed word comes to something.
type Near = [Nearness; WORDS];

/// A typed word, or some that may belong together: "stand up" is "standup" as well.
struct Typed {
    word: Word,
    /// Which of the typed words it stands for, a bit each.
    covers: u32,
    /// Whether it is the last, whose end may not be typed yet.
    is_last: bool,
    /// How near to it one of ours must come.
    least: Nearness,
}

/// The activities that the typed text may mean: the best first, at most 5, none where nothing fits.
///
/// Tolerates slips of the keyboard, any order of words, other endings, British and American spelling, diacritics,
/// hyphens, words written together or apart, and words not finished yet.
pub fn search(typed: &str) -> Vec<Template> {
    let (typed, count) = read(&INDEX, typed);
    let fits = fits(&INDEX, &typed);
    let mut weights = [0; WORDS];
    for (at, weight) in weights.iter_mut().enumerate().take(count) {
        *weight = weight_of(fits.iter().filter(|(_, near)| near.get(at).is_some_and(|near| *near > 0)).count());
    }
    let all: u32 = weights.iter().sum();
    let mut scored: Vec<(u32, Template)> = fits
        .into_iter()
        .map(|(template, near)| {
            let found: u32 = (0..).zip(near).zip(weights).map(|((at, near), weight)| found(near, weight, at)).sum();
            (found / (all + 2), template)
        })
        .collect();
    let mut least = LEAST_BEST;
    // Five times the best of what is left, equals in the order of the list: a stable sort weighs 3 KB.
    let best = move || {
        let best = scored.iter().map(|(score, _)| *score).max().filter(|best| *best >= least)?;
        least = LEAST;
        let place = scored.iter().position(|(score, _)| *score == best)?;
        Some(scored.remove(place).1)
    };
    std::iter::from_fn(best).take(MOST).collect()
}

/// The typed words that count, with those that may belong together joined, and how many they are.
fn read(index: &Index, typed: &str) -> (Vec<Typed>, usize) {
    let words: Vec<String> = words(typed).into_iter().flat_map(|word| parts(index, word)).collect();
    let mut count = 0;
    let bits: Vec<u32> = words
        .iter()
        .map(|word| {
            if count == WORDS || is_empty(word) {
                return 0;
            }
            count += 1;
            1 << (count - 1)
        })
        .collect();
    let mut read = Vec::new();
    // The longest of ours that people write in two words, and in three, have these lengths.
    for (length, longest) in [(1, 24), (2, 16), (3, 9)] {
        for (joined, bits) in words.windows(length).zip(bits.windows(length)) {
            let covers = bits.iter().fold(0, |all, bit| all | bit);
            let Some((last, before)) = joined.split_last().filter(|_| covers != 0) else { continue };
            let word = Word::new(&before.concat(), last);
            let needed = match (index.knows(&word), before.is_empty()) {
                // What is spelled right is no slip of another word.
                (true, _) => NEAR_KNOWN,
                (false, false) => NEAR_JOINED,
                (false, true) => 1,
            };
            if word.stem().len() <= longest {
                let is_last = words.last().is_some_and(|of_all| std::ptr::eq(of_all, last));
                read.push(Typed { word, covers, is_last, least: needed });
            }
        }
    }
    (read, count)
}

/// A typed word, or the two of ours that were written in one: "codereview".
fn parts(index: &Index, word: String) -> Vec<String> {
    let knows = |word: &str| index.knows(&Word::new("", word));
    let parts = (3..word.len().saturating_sub(2)).find_map(|at| {
        let (one, other) = word.split_at_checked(at)?;
        (knows(one) && knows(other) && !knows(&word)).then(|| vec![one.to_owned(), other.to_owned()])
    });
    parts.unwrap_or_else(|| vec![word])
}

/// How near the typed words come to each activity.
fn fits(index: &Index, typed: &[Typed]) -> Vec<(Template, Near)> {
    let near = nearness(index, typed);
    let mut fits = Template::ALL.map(|template| (template, [0; WORDS]));
    for phrase in &index.phrases {
        let found = || phrase.places.iter().filter_map(|place| near.get(*place));
        let sum: usize = found().map(|near| usize::from(near.iter().copied().max().unwrap_or(0))).sum();
        let Some((_, fit)) = fits.get_mut(phrase.template as usize).filter(|_| sum > 0) else { continue };
        let share = share(phrase, sum / phrase.places.len().max(1));
        for near in found() {
            for (nearest, near) in fit.iter_mut().zip(near) {
                *nearest = (*nearest).max(Nearness::try_from(usize::from(*near) * share / 100).unwrap_or(0));
            }
        }
    }
    fits.into()
}

/// How much the words of a phrase count of which so much was typed, both in percent.
fn share(phrase: &Phrase, typed: usize) -> usize {
    match phrase.places.len() {
        1 => 100,
        // A name is made of words that may mean much else: "Ask for", "Find".
        _ if phrase.is_name => typed * typed / 100,
        _ => 30 + 70 * typed / 100,
    }
}

/// How near the typed words come to each of ours, by its place.
fn nearness(index: &Index, typed: &[Typed]) -> Vec<Near> {
    let mut near = vec![[0; WORDS]; index.places];
    for typed in typed {
        // Only what is not finished may be another word of ours as well.
        let same = index.find(&typed.word).ok().filter(|_| !typed.is_last);
        let words = same.and_then(|at| index.words.get(at..=at)).unwrap_or(&index.words);
        for (ours, place) in words {
            let nearness = typed.word.nearness(ours, typed.is_last);
            let near = near.get_mut(*place).filter(|_| nearness >= typed.least);
            for (at, near) in near.into_iter().flatten().enumerate() {
                if typed.covers >> at & 1 == 1 {
                    *near = nearness.max(*near);
                }
            }
        }
    }
    near
}

/// What the typed word at a place adds.
fn found(near: Nearness, weight: u32, at: u32) -> u32 {
    u32::from(near) * weight * (100 - (6 * at).min(50))
}

/// A word counts for less, the more activities share it. One that none has is likely a name, and counts for little.
const fn weight_of(sharing: usize) -> u32 {
    match sharing {
        1 => 10,
        2 => 9,
        3..=8 => 7,
        9..=16 => 6,
        17.. => 4,
        0 => 1,
    }
}
