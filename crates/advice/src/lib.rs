//! The core: from answers to a verdict.
//!
//! ```
//! use advice::{Answers, Mode, Opt, judge};
//!
//! let answers = Answers::default()
//!     .with(Opt::PurposeUnderstand)
//!     .with(Opt::ExchangeMany);
//! assert_eq!(judge(&answers).mode, Mode::Sync);
//! ```

mod answers;
mod ask;
mod assumption;
mod bill;
mod edition;
mod figures;
mod flip;
mod map;
mod plan;
mod question;
mod reach;
mod situation;
mod source;
mod verdict;

pub use answers::{Answer, Answers};
pub use assumption::{Assumption, AssumptionError, Assumptions, Standing};
pub use bill::{Bill, Rate, RateError, Side, bill};
pub use edition::{Edition, EditionNumber, Fact, GateRow, Regions, Row, Ruling};
pub use figures::{Figure, FigureError, Figures};
pub use flip::Pair;
pub use map::{Border, Map, Strip};
pub use plan::{
    Channel, Condition, Order, Pace, Pivot, PivotRule, Place, Plan, Slot, Span, Step, Stretch, Subject, Timeline,
    WORKING_DAY, What, Who, figure, plan,
};
pub use question::{Opt, Question};
pub use situation::{Custom, Situation};
pub use source::{Grade, Source};
pub use verdict::{Flip, Gate, Mode, Needs, Strength, Verdict};

/// The verdict on a situation by today's rules.
pub fn judge(situation: impl Into<Situation>) -> Verdict {
    Edition::of(EditionNumber::CURRENT).judge(situation)
}

/// The single answers that would change the mode, by today's rules; see [`Edition::flips`].
pub fn flips(situation: impl Into<Situation>) -> Vec<Flip> {
    Edition::of(EditionNumber::CURRENT).flips(situation)
}

/// The question that comes next, by today's rules; see [`Edition::next_question`].
pub fn next_question(situation: impl Into<Situation>) -> Option<Question> {
    Edition::of(EditionNumber::CURRENT).next_question(situation)
}

/// The questions that could still change the verdict, by today's rules; see [`Edition::open`].
pub fn open(situation: impl Into<Situation>) -> Vec<Question> {
    Edition::of(EditionNumber::CURRENT).open(situation)
}

/// How many more questions there are at most, by today's rules; see [`Edition::at_most`].
pub fn at_most(situation: impl Into<Situation>) -> usize {
    Edition::of(EditionNumber::CURRENT).at_most(situation)
}
