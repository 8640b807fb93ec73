//! A meeting's agenda, judged item by item: which are talked about live, which are written, and what that sums up to.
//!
//! [`Meeting::of`] takes what the `agenda` crate has read. What an item is for and what its words show become answers
//! by the tables in `presumed`, the rules judge these as they judge any, and what a person says in place counts before.

mod call;
mod presumed;
mod sum;

pub use call::{Call, Why};
pub use sum::{Recurs, Sum};

use ::agenda::{Agenda, Doubt, Item, Kind, Rest, Sign};
use advice::{Answer, Answers, Mode, Question};

use crate::decision::{Name, Text, Title};

/// The most rows that a meeting has.
pub const MOST_ROWS: usize = ::agenda::MOST_ITEMS;

/// What an item is about: at most 201 UTF-16 units, one more than the reader leaves, for its mark of what is cut.
pub type Topic = Text<201>;

/// A meeting and the rows of its agenda.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Meeting {
    /// What it is called.
    pub title: Option<Title>,
    /// How long it was to be, in minutes, where the text said so.
    pub stated_minutes: Option<u16>,
    /// Its items.
    pub rows: Vec<Row>,
    /// How many people come. `None`: not known.
    pub people: Option<u16>,
    /// How often it takes place.
    pub recurs: Recurs,
    /// Lines of the text that belong to no item.
    pub rest: Vec<Rest>,
    /// What did not add up in the text.
    pub doubts: Vec<Doubt>,
}

/// One item of an agenda, as it was read and as a person has changed it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Row {
    /// What it is about.
    pub topic: Topic,
    /// Its minutes.
    pub minutes: Option<u16>,
    /// Who brings it.
    pub owners: Vec<Name>,
    /// What it is for.
    pub kind: Option<Kind>,
    /// Welcome, break, minutes, any other business: not judged.
    pub is_housekeeping: bool,
    /// Ticked off: not judged either.
    pub is_done: bool,
    /// What its words show.
    pub signs: Vec<Sign>,
    /// What stands below it.
    pub below: Vec<String>,
    /// What a person has answered about it.
    pub given: Answers,
    /// The mode that a person has set, whatever the advice.
    pub chosen: Option<Mode>,
}

impl Meeting {
    /// The meeting of an agenda that was read.
    pub fn of(agenda: Agenda) -> Self {
        let Agenda { title, stated_minutes, items, rest, doubts } = agenda;
        let rows = items.into_iter().filter_map(Row::of).collect();
        let title = title.as_deref().and_then(Title::typed);
        Self { title, stated_minutes, rows, rest, doubts, ..Self::default() }
    }
}

impl Row {
    /// An item with nothing but a topic.
    pub fn new(topic: Topic) -> Self {
        Self {
            topic,
            minutes: None,
            owners: Vec::new(),
            kind: None,
            is_housekeeping: false,
            is_done: false,
            signs: Vec::new(),
            below: Vec::new(),
            given: Answers::default(),
            chosen: None,
        }
    }

    fn of(item: Item) -> Option<Self> {
        let Item { topic, minutes, owners, kind, is_housekeeping, is_done, signs, below, .. } = item;
        let owners = owners.iter().filter_map(|owner| Name::typed(owner)).collect();
        Some(Self { minutes, owners, kind, is_housekeeping, is_done, signs, below, ..Self::new(Topic::typed(&topic)?) })
    }

    /// Whether it is one to judge.
    pub const fn is_judged(&self) -> bool {
        !self.is_housekeeping && !self.is_done
    }

    /// What is to be told about it to the rules: what the person said, and else what kind and words give.
    pub fn answers(&self) -> Answers {
        let mut answers = Answers::default();
        for (option, _) in presumed::of(self) {
            answers.set(option.question(), Some(Answer::Is(option)));
        }
        for (question, answer) in self.given.iter() {
            answers.set(question, Some(answer));
        }
        answers
    }

    /// Answers the question that a row asks, or takes the answer back.
    pub fn answer(&mut self, question: Question, answer: Option<Answer>) {
        self.given.set(question, answer);
    }

    /// Whether it stood on agendas before and comes again.
    pub fn comes_again(&self) -> bool {
        self.is_judged() && self.signs.contains(&Sign::Again)
    }
}
