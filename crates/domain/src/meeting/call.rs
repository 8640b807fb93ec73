//! What is advised for one item, why, and what would settle it.

use ::agenda::{Kind, Sign};
use advice::{
    Edition, EditionNumber, Gate, Mode, Opt, Question, Row as Pull, Situation, Strength, judge, next_question,
};

use super::Row;
use super::presumed::{self, Origin};
use crate::activity::Template;

/// What is advised for one item.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Call {
    /// Live, in writing, or both. `None`: the words do not say enough.
    pub mode: Option<Mode>,
    /// How sure.
    pub strength: Strength,
    /// The answer that decided by itself.
    pub gate: Option<Gate>,
    /// What speaks most for it.
    pub why: Why,
    /// The question that would settle it. `None`: nothing that is open could change it.
    pub ask: Option<Question>,
}

/// What speaks most for a mode.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Why {
    /// What the item is for.
    Kind(Kind),
    /// What its words show.
    Sign(Sign),
    /// What the person answered.
    Given(Opt),
    /// What its words were taken for.
    Told(Option<Template>),
    /// The person has set the mode.
    Chosen,
    /// Too little is known.
    Open,
}

impl Row {
    /// What is advised, or set by the person, with the reasons of the advice where it is the same. `None`: housekeeping and
    /// what is done are not judged.
    pub fn call(&self) -> Option<Call> {
        let advised = self.advised()?;
        match self.chosen.filter(|mode| advised.mode != Some(*mode)) {
            Some(mode) => {
                Some(Call { mode: Some(mode), strength: Strength::Clear, gate: None, why: Why::Chosen, ask: None })
            }
            None => Some(Call { ask: advised.ask.filter(|_| self.chosen.is_none()), ..advised }),
        }
    }

    fn advised(&self) -> Option<Call> {
        if !self.is_judged() {
            return None;
        }
        let answers = self.answers();
        let heard = self.heard();
        let verdict = judge(Situation { answers, custom: heard.and_then(|told| told.activity?.custom()) });
        let is_enough = Edition::of(EditionNumber::CURRENT).is_enough(answers);
        let ask = if answers.option(Question::Purpose).is_none() && verdict.gate.is_none() {
            Some(Question::Purpose)
        } else {
            next_question(&answers)
        };
        if !is_enough {
            return Some(Call { mode: None, strength: Strength::Close, gate: None, why: Why::Open, ask });
        }
        let why = self.why(verdict.mode, verdict.gate);
        let is_heard = matches!(why, Why::Told(_));
        // A gate that was only heard is put; what was put to the person and left open is not put again.
        let ask = ask.or(verdict.gate.map(Gate::question).filter(|_| is_heard));
        let ask = ask.filter(|question| self.given.get(*question).is_none());
        let strength = if is_heard { verdict.strength.min(Strength::Lean) } else { verdict.strength };
        Some(Call { mode: Some(verdict.mode), strength, gate: verdict.gate, why, ask })
    }

    /// The mode that is set or advised, where there is one.
    pub fn mode(&self) -> Option<Mode> {
        self.call().and_then(|call| call.mode)
    }

    /// The origin of the answer that decides, or pulls most towards the mode.
    fn why(&self, mode: Mode, gate: Option<Gate>) -> Why {
        let answers = self.answers();
        let pulls = Edition::of(EditionNumber::CURRENT).reasons(&answers);
        let most = match gate {
            Some(gate) => answers.option(gate.question()),
            None => pulls.max_by_key(|pull| towards(mode, **pull)).map(|pull| pull.option),
        };
        let Some(option) = most else { return Why::Open };
        if self.given.has(option) {
            return Why::Given(option);
        }
        let found = presumed::of(self).into_iter().find(|(presumed, _)| *presumed == option);
        match (found, self.heard()) {
            (Some((_, Origin::Kind(kind))), _) => Why::Kind(kind),
            (Some((_, Origin::Sign(sign))), _) => Why::Sign(sign),
            (None, Some(told)) => Why::Told(told.activity),
            (None, None) => Why::Open,
        }
    }
}

/// How much a row speaks for a mode; for a mix, what pulls both ways.
fn towards(mode: Mode, pull: Pull) -> i16 {
    let (conveyance, convergence) = (i16::from(pull.conveyance), i16::from(pull.convergence));
    match mode {
        Mode::Async => conveyance - convergence,
        Mode::Sync => convergence - conveyance,
        Mode::Mix => conveyance.min(convergence) * 4 + conveyance + convergence,
    }
}
