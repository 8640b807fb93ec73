//! A meeting's agenda, judged item by item: which are talked about live, which are written, and what that sums up to.
//!
//! [`Meeting::of`] takes what the `agenda` crate has read. What an item is for and what its words show become answers
//! by the tables in `presumed`, the rules judge these as they judge any, and what a person says in place counts before.
//! Where kind and signs leave an item open, what a reader of sentences takes its words for counts ([`Row::told`]).

mod call;
mod presumed;
mod sum;
mod told;

pub use call::{Call, Why};
pub use sum::{Recurs, Sum};
pub use told::Told;

use ::agenda::{Agenda, Doubt, Item, Kind, Rest, Sign};
use advice::{Answer, Answers, Edition, EditionNumber, Mode, Opt, Question};

use crate::decision::{Name, Note, TemplateKey, Text, Title};
use crate::link::start::StartLink;

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
    /// What its words are taken for, as a sentence that is typed. `None`: nobody has looked.
    pub told: Option<Told>,
    /// What a person has answered about it.
    pub given: Answers,
    /// The mode that a person has set, whatever the advice.
    pub chosen: Option<Mode>,
}

impl Meeting {
    /// The meeting of an agenda that was read.
    pub fn of(agenda: Agenda) -> Self {
        let Agenda { title, stated_minutes, people, rhythm, items, rest, doubts } = agenda;
        let rows = items.into_iter().filter_map(Row::of).collect();
        let title = title.as_deref().and_then(Title::typed);
        let recurs = rhythm.map(Recurs::from).unwrap_or_default();
        Self { title, stated_minutes, rows, people, recurs, rest, doubts }
    }
}

impl Meeting {
    /// Whether some item could hurt somebody, and so is not named in a link unless the sender says so.
    pub fn has_delicate(&self) -> bool {
        self.rows.iter().any(Row::is_delicate)
    }

    /// The same with another topic for the items that could hurt somebody.
    #[must_use]
    pub fn discreet(&self, topic: &Topic) -> Self {
        let mut discreet = self.clone();
        for row in discreet.rows.iter_mut().filter(|row| row.is_delicate()) {
            // What is advised is settled before the words are gone.
            row.chosen = row.mode();
            row.topic = topic.clone();
        }
        discreet
    }
}

impl Row {
    /// Whether it could hurt somebody.
    fn is_delicate(&self) -> bool {
        self.is_judged() && self.answers().has(Opt::SensitivityHigh)
    }

    /// The beginning of a decision on this item.
    pub fn start_link(&self) -> StartLink {
        StartLink {
            title: Title::typed(self.topic.as_str()),
            note: Note::typed(&self.below.join("\n")),
            template: self.heard().and_then(|told| TemplateKey::parse(told.activity?.key()).ok()),
            answers: self.answers(),
            ..StartLink::default()
        }
    }

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
            told: None,
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

    /// What is to be told about it to the rules: what the person said, else what kind and signs give, and where these are
    /// too little, what its words are taken for.
    pub fn answers(&self) -> Answers {
        self.over(self.heard().map_or_else(Answers::default, |told| told.answers), &self.given)
    }

    /// What its words are taken for, where kind and signs leave it open.
    pub fn heard(&self) -> Option<&Told> {
        let is_open = !self.is_enough(&Answers::default());
        self.told.as_ref().filter(|_| is_open)
    }

    /// Whether kind, signs and what is given are enough to judge by.
    fn is_enough(&self, given: &Answers) -> bool {
        Edition::of(EditionNumber::CURRENT).is_enough(self.over(Answers::default(), given))
    }

    /// Answers, over them those of kind and signs, and over these what is given.
    fn over(&self, mut answers: Answers, given: &Answers) -> Answers {
        for (option, _) in presumed::of(self) {
            answers.set(option.question(), Some(Answer::Is(option)));
        }
        for (question, answer) in given.iter() {
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
