//! Which single answer would change the mode, and which two together where no single one does.

use super::answers::Answers;
use super::edition::Edition;
use super::question::{Opt, Question};
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
    pub fn flips(&self, answers: &Answers) -> Vec<Flip> {
        let now = self.mode(answers);
        let options = Question::DECIDING.into_iter().flat_map(|question| question.options().iter().copied());
        options
            .map(|option| Flip { option, mode: self.mode(&answers.with(option)) })
            .filter(|flip| flip.mode != now)
            .collect()
    }

    /// The two answers that together would change the mode and are nearest to those given: the ones that change the
    /// two needs by the fewest points in sum, and of several such the first in the order of the contract. No gate is
    /// among them. `None`: no two answers would change it.
    ///
    /// Worth asking for where no single answer does, as a flip is nearer than any pair.
    pub fn nearest_pair(&self, answers: &Answers) -> Option<Pair> {
        let now = self.mode(answers);
        let options = Question::DECIDING.into_iter().flat_map(|question| question.options().iter().copied());
        let others: Vec<Opt> = options.filter(|option| !is_gate(*option) && !answers.has(*option)).collect();
        let mut nearest: Option<(u8, Pair)> = None;
        for one in &others {
            for other in others.iter().filter(|other| other.question() > one.question()) {
                let mode = self.mode(&answers.with(*one).with(*other));
                let far = self.step(answers, *one) + self.step(answers, *other);
                if mode != now && nearest.is_none_or(|(nearer, _)| far < nearer) {
                    nearest = Some((far, Pair { options: [*one, *other], mode }));
                }
            }
        }
        nearest.map(|(_, pair)| pair)
    }

    /// By how many points an answer changes the two needs.
    fn step(&self, answers: &Answers, to: Opt) -> u8 {
        let needs = |option| self.row(option).map_or_else(Needs::default, |row| Needs::default().plus(row));
        let (from, to) = (answers.option(to.question()).map_or_else(Needs::default, needs), needs(to));
        from.conveyance.abs_diff(to.conveyance) + from.convergence.abs_diff(to.convergence)
    }
}

impl Flip {
    /// Whether it is a gate that makes it: someone could be hurt, or it burns.
    pub fn by_gate(&self) -> bool {
        is_gate(self.option)
    }
}

fn is_gate(option: Opt) -> bool {
    matches!(option, Opt::SensitivityHigh | Opt::UrgencyHour)
}
