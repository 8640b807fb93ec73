//! The way through the wizard: which question comes next.

use super::answers::Answer;
use super::edition::Edition;
use super::question::Question;
use super::reach::Reach;
use super::situation::Situation;
use super::verdict::Strength;

/// From this chance on that what is left leads to the same mode, it is as good as settled.
const SETTLED: f64 = 0.9;

impl Edition {
    /// The question that can still change the verdict most. `None`: it is settled, or as good as that.
    ///
    /// Those on which a gate or most hangs come first, in their order. Then, while the call is close or more than one in
    /// ten ways of answering the rest would change the mode: how many people there are, and what settles most.
    /// `attention` comes last: it is nearly the question that the person came with. One that cannot change anything is
    /// not put. What could still change it when this ends is [`Self::open`].
    pub fn next_question(&self, situation: impl Into<Situation>) -> Option<Question> {
        let situation = situation.into();
        let can_change = |question: &Question| {
            situation.answers.get(*question).is_none()
                && situation.answers.allow(*question)
                && !Reach::of(self, &situation, Some(*question)).is_the_same(Some(*question))
        };
        if let Some(first) = self.first.iter().copied().find(can_change) {
            return Some(first);
        }
        if self.is_as_good_as_settled(&situation) {
            return None;
        }
        if self.questions.contains(&Question::People) && can_change(&Question::People) {
            return Some(Question::People);
        }
        let open: Vec<_> = self.questions.iter().copied().filter(can_change).collect();
        let mut best = None;
        for question in open.iter().copied().filter(|question| *question != Question::Attention) {
            let settled = Reach::of(self, &situation, Some(question)).settled_by(question);
            if best.is_none_or(|(_, most)| settled > most) {
                best = Some((question, settled));
            }
        }
        best.map(|(question, _)| question).or_else(|| open.first().copied())
    }

    /// How many more questions there are at most.
    pub fn at_most(&self, situation: impl Into<Situation>) -> usize {
        let situation = situation.into();
        self.could_change(&situation).count()
    }

    /// The questions not put yet whose answer could change the mode or the gate, in the order of the contract.
    pub fn open(&self, situation: impl Into<Situation>) -> Vec<Question> {
        let situation = situation.into();
        self.could_change(&situation).filter(|question| situation.answers.allow(*question)).collect()
    }

    /// What the wizard puts, in its order, to a person whose answers these are, until it is settled. A missing one
    /// stands for *not sure*.
    pub fn asked(&self, situation: impl Into<Situation>) -> Vec<Question> {
        let all = situation.into();
        let (mut told, mut asked) = (all.with_answers(super::Answers::default()), Vec::new());
        while let Some(question) = self.next_question(told) {
            told.answers.set(question, Some(all.answers.get(question).unwrap_or(Answer::Unsure)));
            asked.push(question);
        }
        asked
    }

    /// The questions not put yet whose answer could change the mode or the gate, those among them that are put only
    /// after another.
    fn could_change(&self, situation: &Situation) -> impl Iterator<Item = Question> {
        let (situation, could_hurt) = (*situation, situation.answers.get(Question::Sensitivity).is_none());
        self.questions
            .iter()
            .copied()
            .filter(move |question| situation.answers.get(*question).is_none())
            .filter(move |question| could_hurt || situation.answers.allow(*question))
            .filter(move |question| !Reach::of(self, &situation, Some(*question)).is_the_same(Some(*question)))
    }

    /// Whether what is left changes nothing, or the call is not close and hardly anything that is left would.
    fn is_as_good_as_settled(&self, situation: &Situation) -> bool {
        let verdict = self.judge(situation);
        let reach = Reach::of(self, situation, None);
        reach.is_the_same(None) || verdict.strength != Strength::Close && reach.chance_of(verdict.mode) >= SETTLED
    }
}
