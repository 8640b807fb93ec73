//! The words by which people call each activity, made ready to be compared.

use std::sync::LazyLock;

use domain::activity::Template;
use domain::fold::words;

use super::words::Word;
use crate::content::{activity_name, also};

/// Words that say nothing about what is to be done.
const EMPTY: &str = "\
    a an the of on in at to for with my our your his her their this that is are be do does i we you me us it and \
    about from by can need want next some make get have has take lets someone somebody something will would if but \
    as into up out there so please am she he they did was were them";

/// Words that mean the same, a comma between two sets.
const ALIKE: &str = "client customer patient parent resident citizen tenant,colleague coworker teammate peer neighbour,boss manager supervisor headteacher principal chief,employee staff personnel,candidate applicant,supplier vendor subcontractor,problem issue trouble,talk discuss conversation speak,holiday vacation pto,weekly biweekly fortnightly,purchase procure,cv resume,choose pick select,document doc,company organisation firm,reply respond,sick ill unwell,no doesnt dont cant wont isnt hasnt didnt cannot never,all everyone everybody whole entire,incident accident outage,should shall";

/// A word or several by which people call an activity.
pub(super) struct Phrase {
    pub(super) template: Template,
    /// The places of its words.
    pub(super) places: Vec<usize>,
    /// Whether it is the name that we show.
    pub(super) is_name: bool,
}

/// All that activities are called.
#[derive(Default)]
pub(super) struct Index {
    /// Each word once, in the order of the stems, and its place; words that mean the same share one.
    pub(super) words: Vec<(Word, usize)>,
    /// How many places there are.
    pub(super) places: usize,
    /// Those of an activity together, in the order of the list.
    pub(super) phrases: Vec<Phrase>,
}

/// Made at the first search, from constants alone.
pub(super) static INDEX: LazyLock<Index> = LazyLock::new(Index::new);

/// Whether a word says nothing about what is to be done.
pub(super) fn is_empty(word: &str) -> bool {
    EMPTY.split(' ').any(|empty| empty == word)
}

impl Index {
    fn new() -> Self {
        let mut index = Self::default();
        for alike in ALIKE.split(',') {
            let place = index.places;
            for word in alike.split_ascii_whitespace() {
                index.place_of(word, place);
            }
        }
        for template in Template::ALL.into_iter().filter(|template| !also(*template).is_empty()) {
            let mut phrases = also(template).split(',');
            let alone = phrases.next().unwrap_or_default().split_ascii_whitespace();
            index.add(template, activity_name(template), true);
            for phrase in alone.chain(phrases) {
                index.add(template, phrase, false);
            }
        }
        index
    }

    /// Adds a phrase for an activity; what the search leaves out may stand in names alone.
    fn add(&mut self, template: Template, phrase: &str, is_name: bool) {
        let words = phrase.split_ascii_whitespace().filter(|word| !is_empty(&word.to_ascii_lowercase()));
        debug_assert!(is_name || words.clone().eq(phrase.split_ascii_whitespace()), "{template:?}: {phrase}");
        let places = words.map(|word| self.place_of(word, self.places)).collect();
        self.phrases.push(Phrase { template, places, is_name });
    }

    /// The place of one of our words: this one, if the word is new. "Stand-up" is "standup".
    fn place_of(&mut self, word: &str, place: usize) -> usize {
        let word = Word::new("", &words(word).concat());
        match self.find(&word) {
            Ok(at) => self.words.get(at).map_or(place, |(_, place)| *place),
            Err(at) => {
                self.words.insert(at, (word, place));
                self.places = self.places.max(place + 1);
                place
            }
        }
    }

    /// Whether an activity is called by this word, among others or alone.
    pub(super) fn knows(&self, word: &Word) -> bool {
        self.find(word).is_ok()
    }

    /// Where among the words this one stands, or would stand.
    pub(super) fn find(&self, word: &Word) -> Result<usize, usize> {
        self.words.binary_search_by(|(ours, _)| ours.stem().cmp(word.stem()))
    }
}
