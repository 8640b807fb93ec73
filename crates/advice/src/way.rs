//! The way through the wizard, as a person walks it: where Back leads, and where Continue.
//!
//! Nothing of it is stored: it follows from the answers. One that is changed on the way back may lead another way from
//! there on; what was answered beyond it stays.

use super::answers::Answers;
use super::edition::Edition;
use super::question::Question;

impl Edition {
    /// The questions in the order in which they were put to a person whose answers these are, up to the first that is
    /// open.
    pub fn trail(&self, answers: &Answers) -> Vec<Question> {
        let mut put = Answers::default();
        let mut trail = Vec::new();
        while let Some(question) = self.next_question(put) {
            let Some(answer) = answers.get(question) else { break };
            put.set(question, Some(answer));
            trail.push(question);
        }
        trail
    }

    /// The question before this one. `None`: it is the first. One that is not on the way, as it was opened by its
    /// address, comes after all that are.
    pub fn before(&self, question: Question, answers: &Answers) -> Option<Question> {
        let trail = self.trail(answers);
        match trail.iter().position(|put| *put == question) {
            Some(place) => place.checked_sub(1).and_then(|place| trail.get(place)).copied(),
            None => trail.last().copied(),
        }
    }

    /// The question after this one, which is answered. `None`: it is settled.
    pub fn after(&self, question: Question, answers: &Answers) -> Option<Question> {
        let trail = self.trail(answers);
        let place = trail.iter().position(|put| *put == question);
        let next = place.and_then(|place| trail.get(place + 1)).copied();
        next.or_else(|| self.next_question(answers))
    }
}
