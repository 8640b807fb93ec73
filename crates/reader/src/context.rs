//! What stands around words and changes what they say: negation, conditions, questions about them, and the words of
//! others.

use crate::text::Word;

/// What stands around some words.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Context {
    /// They are denied: "nobody will be hurt".
    pub denied: bool,
    /// It is open whether they hold: under a condition ("if it leaks"), or asked about ("is it urgent?").
    pub open: bool,
    /// Others say so: "he said it was urgent", or between quotation marks.
    pub others: bool,
}

const DENIALS: &[&str] = &[
    "not", "no", "never", "nobody", "noone", "none", "nothing", "neither", "nor", "without", "hardly", "barely",
    "isnt", "arent", "wasnt", "werent", "dont", "doesnt", "didnt", "wont", "wouldnt", "cant", "cannot", "couldnt",
    "shouldnt", "havent", "hasnt", "hadnt", "aint", "neednt",
];

/// Behind these a denial does not reach: "not today but urgent".
const BARRIERS: &[&str] =
    &["but", "because", "so", "since", "until", "till", "than", "only", "just", "and", "who", "which"];

const CONDITIONS: &[&str] = &["if", "unless", "suppose", "supposing", "whether", "imagine", "otherwise", "lest"];

const VERBS: &[&str] = &["is", "are", "was", "were", "does", "do", "will", "would", "could", "can", "should", "did"];

const SUBJECTS: &[&str] = &["it", "this", "that", "there", "they", "he", "she", "anything", "anyone", "someone"];

const SAYINGS: &[&str] = &[
    "said",
    "says",
    "say",
    "claims",
    "claimed",
    "claim",
    "thinks",
    "insists",
    "insisted",
    "argues",
    "pretends",
    "according",
    "keeps",
];

/// How many words before others a denial may stand.
const REACH: usize = 4;

/// What stands around the words from `start` to before `end`.
pub fn context(words: &[Word], start: usize, end: usize) -> Context {
    let Some(first) = words.get(start) else { return Context::default() };
    let before: Vec<&Word> =
        words.get(..start).unwrap_or_default().iter().rev().take_while(|word| word.clause == first.clause).collect();
    Context {
        denied: is_denied(&before),
        open: before.iter().any(|word| CONDITIONS.contains(&word.plain.as_str())) || is_asked(first, &before),
        others: words.get(start..end).is_some_and(|own| own.iter().any(|word| word.quoted)) || is_said(&before),
    }
}

/// Whether the words before, the nearest first, deny what follows.
fn is_denied(before: &[&Word]) -> bool {
    let near = before.iter().take(REACH).take_while(|word| !BARRIERS.contains(&word.plain.as_str()));
    near.enumerate().any(|(at, word)| {
        let behind = at.checked_sub(1).and_then(|at| before.get(at)).map_or("", |word| &word.plain);
        // "Not only", "no doubt", "can't we": these deny nothing.
        DENIALS.contains(&word.plain.as_str()) && !matches!(behind, "only" | "doubt" | "matter" | "we")
    })
}

/// "Is it urgent?": whether it is asked if these words hold.
fn is_asked(first: &Word, before: &[&Word]) -> bool {
    let is = |word: &&Word, of: &[&str]| of.contains(&word.plain.as_str());
    first.asked
        && before.windows(2).take(3).any(|pair| match pair {
            [subject, verb] => is(subject, SUBJECTS) && is(verb, VERBS),
            _ => false,
        })
}

/// "She says it's urgent": whether another says so, in the same clause.
fn is_said(before: &[&Word]) -> bool {
    before.windows(2).any(|pair| match pair {
        [says, who] => SAYINGS.contains(&says.plain.as_str()) && !matches!(who.plain.as_str(), "i" | "we" | "to"),
        _ => false,
    })
}
