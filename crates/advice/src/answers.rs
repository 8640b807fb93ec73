//! What a person answered so far.

use super::question::{Opt, Question};

/// The answer to one question.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Answer {
    /// Not sure: the question was put, and pulls nowhere.
    Unsure,
    /// One of its options.
    Is(Opt),
}

impl Answer {
    /// The public name of *not sure*.
    pub const UNSURE: &'static str = "unsure";

    /// The public name: the option's, or `unsure`.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Unsure => Self::UNSURE,
            Self::Is(option) => option.key(),
        }
    }

    /// The answer of a public name to `question`.
    pub fn from_key(question: Question, key: &str) -> Option<Self> {
        if key == Self::UNSURE { Some(Self::Unsure) } else { question.option(key).map(Self::Is) }
    }

    /// The option, where one was chosen.
    pub const fn option(self) -> Option<Opt> {
        match self {
            Self::Unsure => None,
            Self::Is(option) => Some(option),
        }
    }
}

/// At most one answer to each question, held by question and never by the order of asking.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct Answers([Option<Answer>; Question::COUNT]);

impl Answers {
    /// The answer to a question. `None`: not put, or passed over.
    pub fn get(&self, question: Question) -> Option<Answer> {
        self.0.get(question as usize).copied().flatten()
    }

    /// The option chosen for a question. `None`: unsure, or not answered.
    pub fn option(&self, question: Question) -> Option<Opt> {
        self.get(question).and_then(Answer::option)
    }

    /// Whether exactly this option was chosen.
    pub fn has(&self, option: Opt) -> bool {
        self.option(option.question()) == Some(option)
    }

    /// The same answers with one more, or with one changed.
    #[must_use]
    pub fn with(mut self, option: Opt) -> Self {
        self.set(option.question(), Some(Answer::Is(option)));
        self
    }

    /// The same answers without that to `question`.
    #[must_use]
    pub fn without(mut self, question: Question) -> Self {
        self.set(question, None);
        self
    }

    /// Answers a question, or takes its answer back.
    ///
    /// An option of another question is an error of the caller; it is kept out, and the answer stays as it was.
    pub fn set(&mut self, question: Question, answer: Option<Answer>) {
        let fits = answer.and_then(Answer::option).is_none_or(|option| option.question() == question);
        debug_assert!(fits, "{answer:?} is no answer to {question:?}");
        if let Some(slot) = self.0.get_mut(question as usize).filter(|_| fits) {
            *slot = answer;
        }
    }

    /// These answers where `others` has none.
    #[must_use]
    pub fn under(mut self, others: &Self) -> Self {
        for (question, answer) in others.iter() {
            self.set(question, Some(answer));
        }
        self
    }

    /// Every answer given, *not sure* included, in the order of the contract.
    pub fn iter(&self) -> impl Iterator<Item = (Question, Answer)> + use<> {
        let answers = *self;
        Question::ALL.into_iter().filter_map(move |question| Some((question, answers.get(question)?)))
    }

    /// The options chosen, in the order of the contract.
    pub fn options(&self) -> impl Iterator<Item = Opt> + use<> {
        self.iter().filter_map(|(_, answer)| answer.option())
    }

    /// Whether the matter could hurt someone, a little or more.
    pub fn could_hurt(&self) -> bool {
        self.has(Opt::SensitivitySome) || self.has(Opt::SensitivityHigh)
    }

    /// Whether a question makes sense beside these answers: whether they need room to react only where it could hurt.
    pub fn allow(&self, question: Question) -> bool {
        question != Question::Space || self.could_hurt()
    }

    /// Whether a group that has not worked together has no aim yet: it has nothing to write about, and begins live.
    pub fn start_from_nothing(&self) -> bool {
        self.has(Opt::FamiliarityNever) && self.has(Opt::ClarityOpen) && !self.has(Opt::BriefReady)
    }

    /// Whether nothing was answered, not even with *not sure*.
    pub fn is_empty(&self) -> bool {
        self.0.iter().all(Option::is_none)
    }
}
