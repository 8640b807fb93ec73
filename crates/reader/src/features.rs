//! What a linear model counts in a text (feature extraction): its words, pairs of them, and what the lexicon finds.

use crate::lexicon::{Hit, Lexicon};
use crate::text::Word;

/// Words that say nothing about what is to be done: articles, pronouns, frames of a question.
const EMPTY: &str = "a an the of on in at to for with my our your his her their its this that these those is are be am \
    was were been do does did done i we you me us it he she they them him and or but so than then as by from into up \
    out over about around can could would should will shall may might must have has had having get got gets going go \
    gonna wanna gotta how what which who whom whose when where why whether if is just really very too also only even \
    some any there here im ive id ill were youre hes shes theyre its dont doesnt didnt cant wont isnt arent wasnt not \
    no yes ok okay fine good better best way thing need want like think know say please hi hello one more most much \
    many lot lots still now already again because since while after before until till through via per each other \
    others another same own all both make made take took let lets";

/// So many words make a text long.
const LONG: usize = 8;

/// Something that was counted.
#[derive(Clone, Debug, PartialEq)]
pub struct Feature {
    /// Its name: a stem, two with a space between, or a meaning of the lexicon with `=` in it. What says nothing of the
    /// activity, but may say that there is one, begins with `'`.
    pub name: String,
    /// The first of the words that show it, and behind the last.
    pub start: usize,
    /// Behind the last of them.
    pub end: usize,
    /// Whether it stands in the first sentence, which says what a text is about.
    pub is_first: bool,
}

/// Whether a word says nothing by itself.
pub fn is_empty(plain: &str) -> bool {
    EMPTY.split_ascii_whitespace().any(|empty| empty == plain)
}

/// All that counts in a text, in its order.
pub fn features(lexicon: &Lexicon, words: &[Word], hits: &[Hit], title: u16) -> Vec<Feature> {
    let is_frame = |at: usize| {
        let mut frames =
            hits.iter().filter(|hit| lexicon.meanings().get(hit.meaning).is_some_and(|(of, _)| of == "frame"));
        frames.any(|hit| (hit.start..hit.end).contains(&at))
    };
    let says = |(at, word): &(usize, &Word)| !is_empty(&word.plain) && word.plain.len() > 1 && !is_frame(*at);
    let full: Vec<(usize, &Word)> = words.iter().enumerate().filter(says).collect();
    let is_first = |at: usize| words.get(at).is_some_and(|word| word.sentence < title.max(1));
    let single = full.iter().map(|(at, word)| Feature {
        name: word.stem.clone(),
        start: *at,
        end: at + 1,
        is_first: is_first(*at),
    });
    let pairs = full.windows(2).filter_map(|pair| {
        let [(one, a), (two, b)] = pair else { return None };
        (a.sentence == b.sentence && two - one <= 3).then(|| Feature {
            name: [&a.stem, " ", &b.stem].concat(),
            start: *one,
            end: two + 1,
            is_first: is_first(*one),
        })
    });
    let found = hits.iter().filter_map(|hit| {
        let (of, what) = lexicon
            .meanings()
            .get(hit.meaning)
            .filter(|(of, _)| !matches!(of.as_str(), "frame" | "channel" | "times"))?;
        Some(Feature { name: [of, "=", what].concat(), start: hit.start, end: hit.end, is_first: is_first(hit.start) })
    });
    let begins = full.iter().filter_map(|(at, word)| {
        let start = word.stem.get(..5).filter(|_| word.stem.len() > 5)?;
        Some(Feature { name: ["^", start].concat(), start: *at, end: at + 1, is_first: is_first(*at) })
    });
    let sign = |name: String, start: usize, end: usize| Feature {
        name: ["'", &name].concat(),
        start,
        end,
        is_first: is_first(start),
    };
    let small = words.iter().enumerate().filter_map(|(at, word)| {
        let is_number = word.plain.bytes().all(|byte| byte.is_ascii_digit());
        let is_small = word.plain.len() == 1 || is_empty(&word.plain);
        let name = if is_number { Some("#") } else { is_small.then_some(word.plain.as_str()) };
        name.map(|name| sign(name.to_owned(), at, at + 1))
    });
    let ways = hits.iter().filter_map(|hit| {
        let (of, _) = lexicon.meanings().get(hit.meaning)?;
        matches!(of.as_str(), "frame" | "channel" | "times").then(|| sign([of, "="].concat(), hit.start, hit.end))
    });
    // How it begins, and how long it is.
    let start = words.first().filter(|word| is_empty(&word.plain)).map(|word| sign(["^", &word.plain].concat(), 0, 1));
    let length = sign(["*", &words.len().min(LONG).to_string()].concat(), 0, words.len());
    single.chain(begins).chain(pairs).chain(found).chain(small).chain(ways).chain(start).chain([length]).collect()
}
