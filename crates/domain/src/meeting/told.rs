//! What the words of an item are taken for, as a sentence that is typed into the start box.

use advice::{Answers, Opt, Question};

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
}
