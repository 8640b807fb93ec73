//! What is judged: the answers, and what is customary for the activity.

use super::answers::Answers;
use super::verdict::Needs;

/// A convention: how an activity is usually done, as far as it pulls. A row among the others, for the activity instead
/// of an answer.
///
/// Where it comes from and where it ends stands with the activity's words.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct Custom {
    /// What it adds to the need for conveyance, 0 to 3 points: its pull towards async.
    pub conveyance: u8,
    /// What it adds to the need for convergence, 0 to 3 points: its pull towards sync.
    pub convergence: u8,
}

/// The answers to the questions, and the custom of the activity where one is known.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct Situation {
    /// What was answered.
    pub answers: Answers,
    /// What is customary. `None`: no common activity, or one without a custom.
    pub custom: Option<Custom>,
}

impl Custom {
    /// The most that any custom adds to either need.
    pub const MOST: Needs = Needs { conveyance: 3, convergence: 3 };

    /// Whether writing is what is usual: it pulls towards async, and towards sync by at least two points less.
    pub const fn is_written(self) -> bool {
        self.conveyance >= self.convergence + 2
    }

    /// Whether saying it is what is usual: it pulls towards sync, and towards async by at least two points less.
    pub const fn is_said(self) -> bool {
        self.convergence >= self.conveyance + 2
    }

    /// Its pull.
    pub const fn needs(self) -> Needs {
        Needs { conveyance: self.conveyance, convergence: self.convergence }
    }
}

impl Situation {
    /// The same situation with other answers.
    #[must_use]
    pub const fn with_answers(self, answers: Answers) -> Self {
        Self { answers, ..self }
    }

    /// What is customary pulls so much, which may be nothing.
    pub fn custom_needs(&self) -> Needs {
        self.custom.map(Custom::needs).unwrap_or_default()
    }
}

impl From<Answers> for Situation {
    fn from(answers: Answers) -> Self {
        Self { answers, custom: None }
    }
}

impl From<&Answers> for Situation {
    fn from(answers: &Answers) -> Self {
        Self::from(*answers)
    }
}

impl From<&Self> for Situation {
    fn from(situation: &Self) -> Self {
        *situation
    }
}
