//! Which question comes next.

use super::answers::{Answer, Answers};
use super::edition::Edition;
use super::question::Question;
use super::reach::{HINGES, Reach};

impl Edition {
    /// The question that can still change the verdict most. `None`: nothing that is left can change the mode or the
    /// gate.
    ///
    /// Purpose, sensitivity and urgency come first: most hangs on them. `attention` comes last: it is nearly the
    /// question that the person came with. One that cannot change anything is not put.
    pub fn next_question(&self, answers: &Answers) -> Option<Question> {
        if Reach::of(self, answers, None).is_the_same(None) {
            return None;
        }
        let open: Vec<_> = self.open_questions(answers).collect();
        let hinge = HINGES.into_iter().find(|hinge| open.iter().any(|(question, _)| question == hinge));
        hinge.or_else(|| {
            let mut best = None;
            for (question, reach) in open.iter().filter(|(question, _)| *question != Question::Attention) {
                let settled = reach.settled_by(*question);
                if best.is_none_or(|(_, most)| settled > most) {
                    best = Some((*question, settled));
                }
            }
            best.map(|(question, _)| question).or_else(|| open.first().map(|(question, _)| *question))
        })
    }

    /// How many more questions there are at most, 0 to 11.
    pub fn at_most(&self, answers: &Answers) -> usize {
        self.open_questions(answers).count()
    }

    /// The questions not put yet whose answer could change the mode or the gate, in the order of the contract.
    pub fn open(&self, answers: &Answers) -> Vec<Question> {
        self.open_questions(answers).map(|(question, _)| question).collect()
    }

    /// What the wizard puts, in its order, to a person whose answers these are, until it is settled. A missing one
    /// stands for *not sure*.
    pub fn asked(&self, answers: &Answers) -> Vec<Question> {
        let (mut told, mut asked) = (Answers::default(), Vec::new());
        while let Some(question) = self.next_question(&told) {
            told.set(question, Some(answers.get(question).unwrap_or(Answer::Unsure)));
            asked.push(question);
        }
        asked
    }

    /// The questions not put yet whose answer could change the mode or the gate, each with what else is open.
    fn open_questions(&self, answers: &Answers) -> impl Iterator<Item = (Question, Reach<'_>)> {
        Question::DECIDING
            .into_iter()
            .filter(|question| answers.get(*question).is_none())
            .map(|question| (question, Reach::of(self, answers, Some(question))))
            .filter(|(question, reach)| !reach.is_the_same(Some(*question)))
    }
}
