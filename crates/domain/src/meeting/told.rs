//! What the words of an item are taken for, as a sentence that is typed into the start box.

use ::agenda::Kind;
use advice::{Answer, Answers, Mode, Opt, Question};

use super::presumed;
use crate::activity::Template;

/// What a reader of sentences makes of an item.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Told {
    /// The common activity that it was taken for.
    pub activity: Option<Template>,
    /// What is usual for that, and what the words say themselves.
    pub answers: Answers,
}

impl Told {
    /// What stands on an agenda need not be settled within the hour, whatever its activity usually needs.
    pub fn new(activity: Option<Template>, mut answers: Answers) -> Self {
        if answers.has(Opt::UrgencyHour) {
            answers.set(Question::Urgency, None);
        }
        Self { activity, answers }
    }

    /// What an item that leans to a mode is usually like.
    pub fn leaning(mode: Mode) -> Self {
        let kind = match mode {
            Mode::Async => Kind::Inform,
            Mode::Mix => Kind::Decide,
            Mode::Sync => Kind::Discuss,
        };
        let mut answers = Answers::default();
        for option in presumed::of_kind(kind) {
            answers.set(option.question(), Some(Answer::Is(*option)));
        }
        Self { activity: None, answers }
    }
}
