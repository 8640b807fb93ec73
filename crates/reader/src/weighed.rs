//! The channels that a person weighs: those that stand beside an "or".

use advice::Channel;

use crate::lexicon::Hit;
use crate::text::Word;

/// Words that set one thing against another.
const AGAINST: [&str; 5] = ["or", "vs", "versus", "instead", "rather"];
/// How many words may stand between two channels that are set against each other.
const APART: usize = 9;
/// How many may stand between two of a list, as in "mail, a letter or the phone".
const IN_A_LIST: usize = 2;

/// Whether a text may set one channel against another, at a glance: [`Reading`](crate::Reading) tells whether it does.
pub fn may_weigh(text: &str) -> bool {
    let is_against = |word: &str| AGAINST.iter().any(|against| word.eq_ignore_ascii_case(against));
    text.contains('/') || text.split_whitespace().any(is_against)
}

/// One channel that is named, and where.
pub(crate) struct Named<'a> {
    /// The channel.
    pub(crate) channel: Channel,
    /// The words that name it.
    pub(crate) hit: &'a Hit,
}

/// Which of the channels that a text names are set against each other, in the order of the text.
pub(crate) fn weighed(mut named: Vec<Named>, words: &[Word], text: &str) -> Vec<Channel> {
    named.sort_by_key(|named| (named.hit.start, named.hit.end));
    let mut all: Vec<Channel> = Vec::new();
    let mut run: Vec<Channel> = Vec::new();
    let mut is_set_against = false;
    let mut end = None;
    for Named { channel, hit } in named {
        let gap = end.map_or(Gap::Wide, |end| Gap::of(words, text, end, hit.start));
        if gap == Gap::Wide {
            take(&mut all, &mut run, is_set_against);
            is_set_against = false;
        }
        is_set_against |= gap == Gap::Against;
        run.push(channel);
        end = Some(hit.end);
    }
    take(&mut all, &mut run, is_set_against);
    if all.len() < 2 { Vec::new() } else { all }
}

/// Takes over those that were named together, each once, where they are set against each other.
fn take(all: &mut Vec<Channel>, run: &mut Vec<Channel>, is_set_against: bool) {
    for channel in run.drain(..) {
        if is_set_against && !all.contains(&channel) {
            all.push(channel);
        }
    }
}

/// What lies between two channels.
#[derive(PartialEq, Eq)]
enum Gap {
    /// The one is set against the other.
    Against,
    /// They stand side by side, or in each other.
    Listed,
    /// Something else.
    Wide,
}

impl Gap {
    fn of(words: &[Word], text: &str, end: usize, start: usize) -> Self {
        let Some(between) = words.get(end..start) else { return Self::Listed };
        let [first, last] = [end.checked_sub(1), Some(start)].map(|at| words.get(at?));
        let (Some(first), Some(last)) = (first, last) else { return Self::Wide };
        let is_slash = text.get(first.span.end..last.span.start).is_some_and(|gap| gap.trim() == "/");
        let is_against = between.iter().any(|word| AGAINST.contains(&word.plain.as_str())) || is_slash;
        match between.len() {
            0..=APART if is_against => Self::Against,
            0..=IN_A_LIST => Self::Listed,
            _ => Self::Wide,
        }
    }
}
