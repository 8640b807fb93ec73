//! Which single answer would change the mode.

use super::answers::Answers;
use super::edition::Edition;
use super::question::{Opt, Question};
use super::verdict::Flip;

impl Edition {
    /// Every other option of every question that would change the mode, in the order of the contract; questions not
    /// answered are among them, *not sure* is not.
    pub fn flips(&self, answers: &Answers) -> Vec<Flip> {
        let now = self.mode(answers);
        let options = Question::DECIDING.into_iter().flat_map(|question| question.options().iter().copied());
        options
            .map(|option| Flip { option, mode: self.mode(&answers.with(option)) })
            .filter(|flip| flip.mode != now)
            .collect()
    }
}

impl Flip {
    /// Whether it is a gate that makes it: someone could be hurt, or it burns.
    pub fn by_gate(&self) -> bool {
        matches!(self.option, Opt::SensitivityHigh | Opt::UrgencyHour)
    }
}
