//! The channels that a person weighs: those that stand beside an "or", or the one that is asked about.

use advice::Channel;

use crate::lexicon::Hit;
use crate::text::Word;

/// Words that set one thing against another.
const AGAINST: [&str; 5] = ["or", "vs", "versus", "instead", "rather"];
/// The channels whose names hardly mean anything else in a question: a form or a meeting mostly is something else.
pub(crate) const ASKED: [Channel; 6] =
    [Channel::InPerson, Channel::Phone, Channel::Video, Channel::Chat, Channel::Mail, Channel::Letter];
/// How many words may stand between two channels that are set against each other.
const APART: usize = 9;
/// How many may stand between two of a list, as in "mail, a letter or the phone".
const IN_A_LIST: usize = 2;

/// What asks about one thing, as its last words: "do I have to call", "is it okay to text".
#[rustfmt::skip]
const ASKING: [&[&str]; 19] = [
    &["do", "i", "have", "to"], &["do", "we", "have", "to"], &["do", "i", "need", "to"], &["do", "we", "need", "to"],
    &["does", "it", "have", "to"], &["must", "i"], &["must", "it"], &["can", "i"], &["can", "we"], &["could", "i"],
    &["may", "i"], &["should", "i"], &["should", "we"], &["shall", "i"], &["ok", "to"], &["okay", "to"],
    &["fine", "to"], &["rude", "to"], &["wrong", "to"],
];
/// How many words may stand between what asks and the channel: "can I just ask by mail".
const SOON: usize = 4;
/// What is asked about a channel that stands before it: "is a mail okay".
const WHETHER: [&str; 8] = ["ok", "okay", "fine", "enough", "rude", "alright", "acceptable", "appropriate"];

/// Whether a text may set one channel against another, at a glance: [`Reading`](crate::Reading) tells whether it does.
pub fn may_set_against(text: &str) -> bool {
    let is_against = |word: &str| AGAINST.iter().any(|against| word.eq_ignore_ascii_case(against));
    text.contains('/') || text.split_whitespace().any(is_against)
}

/// Whether a text may weigh a channel, at a glance.
pub fn may_weigh(text: &str) -> bool {
    may_set_against(text) || text.contains('?')
}

/// One channel that is named, and where.
pub(crate) struct Named<'a> {
    /// The channel.
    pub(crate) channel: Channel,
    /// The words that name it.
    pub(crate) hit: &'a Hit,
}

/// Which of the channels that a text names are set against each other, in the order of the text; or the one that it
/// asks about.
pub(crate) fn weighed(mut named: Vec<Named>, words: &[Word], text: &str) -> Vec<Channel> {
    named.sort_by_key(|named| (named.hit.start, named.hit.end));
    let mut all: Vec<Channel> = Vec::new();
    let mut run: Vec<Channel> = Vec::new();
    let mut is_set_against = false;
    let mut end = None;
    for Named { channel, hit } in &named {
        let gap = end.map_or(Gap::Wide, |end| Gap::of(words, text, end, hit.start));
        if gap == Gap::Wide {
            take(&mut all, &mut run, is_set_against);
            is_set_against = false;
        }
        is_set_against |= gap == Gap::Against;
        run.push(*channel);
        end = Some(hit.end);
    }
    take(&mut all, &mut run, is_set_against);
    if all.len() < 2 { asked_about(&named, words).into_iter().collect() } else { all }
}

/// The first channel about which alone is asked: "do I have to call them?", "is a mail okay?".
fn asked_about(named: &[Named], words: &[Word]) -> Option<Channel> {
    let is = |at: usize, of: &[&str]| words.get(at).is_some_and(|word| of.contains(&word.plain.as_str()));
    let asks = |end: usize| {
        let ends = |asking: &[&str]| end.checked_sub(asking.len()).is_some_and(|at| stands_at(words, at, asking));
        ASKING.iter().any(|asking| ends(asking))
    };
    let is_asked = |Named { channel, hit }: &&Named| {
        let own = words.get(hit.start);
        let sentence = own.map(|word| word.sentence);
        let is_here = |at: &usize| words.get(*at).is_some_and(|word| Some(word.sentence) == sentence);
        let before = hit.start.saturating_sub(SOON)..hit.start + 1;
        let is_whether = (hit.start.saturating_sub(3)..hit.start).filter(is_here).any(|at| is(at, &["is", "would"]))
            && (hit.end..hit.end + 2).any(|at| is(at, &WHETHER));
        let is_question = own.is_some_and(|word| word.asked) && (before.filter(is_here).any(asks) || is_whether);
        ASKED.contains(channel) && is_question
    };
    named.iter().find(is_asked).map(|named| named.channel)
}

/// Whether these words stand one after the other from a place on.
pub(crate) fn stands_at(words: &[Word], at: usize, phrase: &[&str]) -> bool {
    phrase.iter().enumerate().all(|(place, word)| words.get(at + place).is_some_and(|here| here.plain == *word))
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
