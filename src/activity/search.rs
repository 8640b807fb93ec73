//! Finding the activity that a person types.
//!
//! Each typed word is compared with the words by which people call an activity. A word that few activities share
//! counts for more than one that many do, and a phrase found whole counts for more than one found in part.

use super::template::Template;
use super::words::{Nearness, Word, words};
use crate::content::{activity_name, also};

/// The longest list.
const MOST: usize = 5;

/// How many typed words count; a title has room for more, but says what it is in the first ones.
const WORDS: usize = 16;

/// Least share of what was typed that an activity must account for, in percent.
const LEAST_SHARE: u32 = 25;

/// Least score, of 10,000.
const LEAST_SCORE: u32 = 1_800;

/// Words that say nothing about what is to be done.
const EMPTY: &[&str] = &[
    "a", "an", "the", "of", "on", "in", "at", "to", "for", "with", "my", "our", "your", "his", "her", "their", "this",
    "that", "is", "are", "be", "do", "does", "i", "we", "you", "me", "us", "it", "and", "or", "about", "from", "by",
    "can", "should", "need", "want", "next", "some", "make", "get", "have", "has", "take", "let", "will", "would",
    "if", "not", "but", "as", "into", "up", "out", "all", "there", "so", "please", "am", "she", "he", "they", "did",
    "was", "were", "them",
];

/// A typed word, or some that may belong together: "stand up" is "standup" as well.
struct Typed {
    word: Word<'static>,
    /// Which of the typed words it stands for, a bit each.
    covers: u32,
    /// Whether it is the last, whose end may not be typed yet.
    is_last: bool,
}

/// How well an activity fits.
struct Fit {
    template: Template,
    /// How near each typed word comes to one of its own.
    nearness: [Nearness; WORDS],
    /// How much of its best phrase was typed, in percent.
    whole: u32,
}

/// The activities that the typed text may mean: the best first, at most 5, none where nothing fits.
///
/// Tolerates slips of the keyboard, any order of words, plurals, diacritics, hyphens, and words not finished yet.
pub fn search(typed: &str) -> Vec<Template> {
    let (typed, count) = read(typed);
    if typed.is_empty() {
        return Vec::new();
    }
    let fits: Vec<Fit> = Template::ALL.into_iter().map(|template| fit(template, &typed)).collect();
    let mut weights = [0; WORDS];
    for (at, weight) in weights.iter_mut().enumerate().take(count) {
        let sharing = fits.iter().filter(|fit| fit.nearness.get(at).is_some_and(|nearness| *nearness > 50)).count();
        *weight = weight_of(sharing);
    }
    let all: u32 = weights.iter().sum();
    let mut scored: Vec<(u32, Template)> = fits
        .iter()
        .filter_map(|fit| {
            let found: u32 =
                fit.nearness.iter().zip(weights).map(|(nearness, weight)| weight * u32::from(*nearness)).sum();
            let share = found / all.max(1);
            let score = share * (40 + 60 * fit.whole / 100);
            (share >= LEAST_SHARE && score >= LEAST_SCORE).then_some((score, fit.template))
        })
        .collect();
    // Five times the best of what is left, equals in the order of the list: a stable sort weighs 3 KB.
    let best = move || {
        let best = scored.iter().map(|(score, _)| *score).max()?;
        let place = scored.iter().position(|(score, _)| *score == best)?;
        Some(scored.remove(place).1)
    };
    std::iter::from_fn(best).take(MOST).collect()
}

/// The typed words that count, with those that may belong together joined, and how many they are.
fn read(typed: &str) -> (Vec<Typed>, usize) {
    let words = words(typed);
    let mut count = 0;
    let bits: Vec<u32> = words
        .iter()
        .map(|word| {
            if count == WORDS || EMPTY.contains(&word.as_str()) {
                return 0;
            }
            count += 1;
            1 << (count - 1)
        })
        .collect();
    let mut read = Vec::new();
    // The longest of ours that people write in two words, and in three, have these lengths.
    for (length, longest) in [(1, 24), (2, 16), (3, 9)] {
        let ends = (length..=words.len()).map(|end| end == words.len());
        for ((joined, bits), is_last) in words.windows(length).zip(bits.windows(length)).zip(ends) {
            let (word, covers) = (joined.concat(), bits.iter().fold(0, |all, bit| all | bit));
            if covers != 0 && word.len() <= longest {
                read.push(Typed { word: Word::new(word), covers, is_last });
            }
        }
    }
    (read, count)
}

/// Compares all that was typed with each phrase for an activity.
fn fit(template: Template, typed: &[Typed]) -> Fit {
    let mut fit = Fit { template, nearness: [0; WORDS], whole: 0 };
    let name = activity_name(template).split_ascii_whitespace().map(ours);
    fit.compare(name.filter(|word| !EMPTY.contains(&word.as_str())), typed);
    for phrase in also(template).split(',') {
        fit.compare(phrase.split_ascii_whitespace().map(ours), typed);
    }
    fit
}

impl Fit {
    /// Compares all that was typed with one phrase.
    fn compare<'a>(&mut self, phrase: impl Iterator<Item = Word<'a>>, typed: &[Typed]) {
        let (mut sum, mut count) = (0, 0);
        for ours in phrase {
            debug_assert!(!EMPTY.contains(&ours.as_str()), "{:?}: {}", self.template, ours.as_str());
            let mut best = 0;
            for typed in typed {
                let nearness = typed.word.nearness(&ours, typed.is_last);
                if nearness > 0 {
                    best = best.max(nearness);
                    self.cover(typed.covers, nearness);
                }
            }
            sum += u32::from(best);
            count += 1;
        }
        // Two words together mean more than one that may stand for much.
        let whole = sum / count.max(1) * if count == 1 { 85 } else { 100 } / 100;
        self.whole = self.whole.max(whole);
    }

    /// Notes that something as near as this was found for the typed words of these bits.
    fn cover(&mut self, bits: u32, nearness: Nearness) {
        for (at, nearest) in self.nearness.iter_mut().enumerate() {
            if bits >> at & 1 == 1 {
                *nearest = nearness.max(*nearest);
            }
        }
    }
}

/// One of our words as it is compared: "Stand-up" is "standup".
fn ours(word: &str) -> Word<'_> {
    if word.bytes().all(|byte| byte.is_ascii_lowercase()) {
        Word::new(word)
    } else {
        let plain = word.chars().filter(char::is_ascii_alphanumeric).map(|c| c.to_ascii_lowercase());
        Word::new(plain.collect::<String>())
    }
}

/// A word counts for less, the more activities share it. One that none has is likely a name, and counts for little.
fn weight_of(sharing: usize) -> u32 {
    match sharing {
        1 => 6,
        2 => 5,
        3..=4 => 4,
        5..=8 => 3,
        9..=16 => 2,
        0 | 17.. => 1,
    }
}
