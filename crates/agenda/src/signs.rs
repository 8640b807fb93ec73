//! The signs that the words of an item show.

use crate::agenda::Sign;
use crate::lexicon::signs::{NO_SIGN, SIGNS};
use crate::text::{Folded, fold};

/// All signs of an item, each once, in the order of the list. `words`: those of the topic and of what stands below.
pub(crate) fn signs(topic: &str, words: &Folded) -> Vec<Sign> {
    let plain = words.without(NO_SIGN);
    let shows = |sign: Sign, phrases: &[&str]| plain.has_any(phrases) || (sign == Sign::Small && asks_who(topic));
    SIGNS.iter().filter(|(sign, phrases)| shows(*sign, phrases)).map(|(sign, _)| *sign).collect()
}

/// Whether it asks who does something: a list to fill in. Who may, who should and who is to blame are other questions.
fn asks_who(topic: &str) -> bool {
    topic.split([':', ',', '?', '–']).any(|part| {
        let folded = fold(part).without(NO_SIGN);
        let mut words = folded.words();
        let asks = words.next().is_some_and(|word| ["who", "wer", "qui", "quien", "chi"].contains(&word));
        asks && words.next().is_some_and(|word| !NO_WHO.contains(&word))
    })
}

/// What stands after *who* where the answer is no list.
const NO_WHO: [&str; 12] =
    ["may", "should", "decides", "has", "owns", "can", "we", "are", "gets", "leaves", "darf", "entscheidet"];
