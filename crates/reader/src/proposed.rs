//! The way that somebody proposes: "my sister says to put it in a letter", "I was thinking of a call".

use advice::Channel;
use domain::proposal::{Means, Proposal};

use crate::text::Word;
use crate::weighed::{ASKED, Named, stands_at};

/// What is said of what somebody else would do.
#[rustfmt::skip]
const OTHERS: [&[&str]; 44] = [
    &["says"], &["suggests"], &["suggested"], &["suggesting"], &["thinks"], &["reckons"], &["wants"], &["insists"], &["prefers"],
    &["advises"], &["advised"], &["proposes"], &["proposed"], &["recommends"], &["recommended"], &["offers"], &["offered"],
    &["demands"], &["expects"], &["told", "me", "to"], &["tells", "me", "to"], &["asks", "for"], &["asks", "whether"],
    &["asks", "me", "to"], &["asked", "me", "to"], &["said", "i", "should"], &["says", "i", "should"], &["want", "me", "to"],
    &["people", "say"], &["friends", "say"], &["they", "say"], &["others", "say"], &["colleagues", "say"], &["some", "say"],
    &["they", "want"], &["would", "love", "to"], &["would", "rather"], &["would", "prefer"], &["said", "that", "i", "must"],
    &["keeps", "asking"], &["family", "says"], &["believes"], &["parents", "say"], &["said", "to"],
];
/// What is said of what one would do oneself.
#[rustfmt::skip]
const OWN: [&[&str]; 27] = [
    &["was", "thinking"], &["thinking", "of"], &["thinking", "about"], &["i", "thought", "of"], &["i", "thought", "about"], &["tempted"],
    &["half", "a", "mind"], &["i", "would", "like", "to"], &["id", "like", "to"], &["id", "rather"], &["i", "would", "rather"],
    &["i", "was", "going", "to"], &["i", "want", "to"], &["i", "wanted", "to"], &["i", "could", "just"], &["i", "could"],
    &["i", "might"], &["i", "have", "drafted"], &["ive", "drafted"], &["i", "drafted"], &["i", "plan", "to"], &["planning", "to"],
    &["i", "would", "prefer"], &["id", "prefer"], &["i", "prefer"], &["my", "idea"], &["my", "plan"],
];
/// What one does to bring it up, where no channel is named.
const VERBS: [(&str, Means); 7] = [
    ("ring", Means::By(Channel::Phone)),
    ("write", Means::Written),
    ("writing", Means::Written),
    ("talk", Means::Live),
    ("talking", Means::Live),
    ("speak", Means::Live),
    ("confront", Means::Live),
];
/// How many words may stand between what proposes and the way.
const SOON: usize = 8;
/// What denies it, or tells of what was done.
#[rustfmt::skip]
const DENIALS: [&str; 18] = [
    "not", "no", "never", "dont", "doesnt", "didnt", "wont", "cant", "cannot", "without", "instead", "stop", "because", "after",
    "refuse", "useless", "sick", "rude",
];

/// The first way that somebody proposes, of those whose names hardly mean anything else.
pub(crate) fn proposed(named: &[Named], words: &[Word]) -> Option<Proposal> {
    (0..words.len()).find_map(|at| {
        let ends =
            |all: &[&[&str]]| all.iter().filter(|phrase| stands_at(words, at, phrase)).map(|it| at + it.len()).max();
        let (others, own) = (ends(&OTHERS), ends(&OWN));
        let end = others.max(own)?;
        let is_mine = at
            .checked_sub(1)
            .and_then(|at| words.get(at))
            .is_some_and(|word| matches!(word.plain.as_str(), "i" | "we"));
        let clause = words.get(at)?.clause;
        let is_denied = |at: usize| words.get(at).is_some_and(|word| DENIALS.contains(&word.plain.as_str()));
        if (at.saturating_sub(2)..at).any(is_denied) {
            return None;
        }
        let means = (end..end + SOON)
            .take_while(|at| words.get(*at).is_some_and(|word| word.clause == clause) && !is_denied(*at))
            .find_map(|at| means(named, words, at))?;
        Some(Proposal { means, is_own: own > others || is_mine })
    })
}

/// The way that is named at a place, or what one does there.
fn means(named: &[Named], words: &[Word], at: usize) -> Option<Means> {
    let hit = named.iter().find(|named| named.hit.start == at && ASKED.contains(&named.channel));
    let verb = || VERBS.iter().find(|(verb, _)| words.get(at).is_some_and(|word| word.plain == *verb));
    hit.map(|named| Means::By(named.channel)).or_else(|| verb().map(|(_, way)| *way))
}
