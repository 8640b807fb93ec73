//! Which single answer would change the mode, and which two together where no single one does.

use super::answers::Answers;
use super::edition::Edition;
use super::question::{Opt, Question};
use super::situation::Situation;
use super::verdict::{Flip, Mode, Needs};

/// Two answers that together would change the mode.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Pair {
    /// The answers, to two questions in the order of the contract.
    pub options: [Opt; 2],
    /// The mode that they would give.
    pub mode: Mode,
}

impl Edition {
    /// Every other option of every question that would change the mode, in the order of the contract; questions not
    /// answered are among them, *not sure* is not.
    pub fn flips(&self, situation: impl Into<Situation>) -> Vec<Flip> {
        let situation = situation.into();
        let now = self.mode(situation);
        self.options()
            .map(|option| Flip { option, mode: self.mode(situation.with_answers(situation.answers.with(option))) })
            .filter(|flip| flip.mode != now)
            .collect()
    }

    /// The questions that have no answer, or *not sure*, and of which one answer alone would change the mode, in the
    /// order of the contract. While the call is close, these are worth offering.
    pub fn could_tip(&self, situation: impl Into<Situation>) -> Vec<Question> {
        let situation = situation.into();
        let mut questions: Vec<_> = self.flips(situation).iter().map(|flip| flip.option.question()).collect();
        questions.dedup();
        questions
            .retain(|question| situation.answers.option(*question).is_none() && situation.answers.allow(*question));
        questions
    }

    /// The two answers that together would change the mode and are nearest to those given: the ones that change the
    /// two needs by the fewest points in sum, and of several such the first in the order of the contract. No gate is
    /// among them. `None`: no two answers would change it.
    ///
    /// Worth asking for where no single answer does, as a flip is nearer than any pair.
    pub fn nearest_pair(&self, situation: impl Into<Situation>) -> Option<Pair> {
        let situation = situation.into();
        let answers = &situation.answers;
        let now = self.mode(situation);
        let others: Vec<Opt> = self.options().filter(|option| !is_gate(*option) && !answers.has(*option)).collect();
        let mut nearest: Option<(u8, Pair)> = None;
        for one in &others {
            for other in others.iter().filter(|other| other.question() > one.question()) {
                let mode = self.mode(situation.with_answers(answers.with(*one).with(*other)));
                let far = self.step(answers, *one) + self.step(answers, *other);
                if mode != now && nearest.is_none_or(|(nearer, _)| far < nearer) {
                    nearest = Some((far, Pair { options: [*one, *other], mode }));
                }
            }
        }
        nearest.map(|(_, pair)| pair)
    }

    /// Every option of every question that can change the mode.
    fn options(&self) -> impl Iterator<Item = Opt> + use<> {
        self.questions.iter().flat_map(|question| question.options().iter().copied())
    }

    /// By how many points an answer changes the two needs.
    fn step(&self, answers: &Answers, to: Opt) -> u8 {
        let needs = |option| self.row(option).map_or_else(Needs::default, |row| Needs::default().plus(row));
        let (from, to) = (answers.option(to.question()).map_or_else(Needs::default, needs), needs(to));
        from.conveyance.abs_diff(to.conveyance) + from.convergence.abs_diff(to.convergence)
    }
}

impl Flip {
    /// Whether it is a gate that makes it: someone could be hurt, it burns, a way is ruled out, and so on.
    pub fn by_gate(&self) -> bool {
        is_gate(self.option)
    }
}

fn is_gate(option: Opt) -> bool {
    matches!(
        option,
        Opt::WayNoLive
            | Opt::WayNoWriting
            | Opt::WaySetLive
            | Opt::WaySetWriting
            | Opt::SensitivityHigh
            | Opt::SpaceYes
            | Opt::UrgencyHour
            | Opt::RecordOff
    )
}
