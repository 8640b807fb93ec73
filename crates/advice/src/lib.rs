//! Sync or async: says whether to do a thing live or in writing, how sure that is, why, and how to go about it.
//!
//! The crate has no dependencies, reads no clock, no storage and no random number, and holds no sentence in any language:
//! every enum has a `key()`, a public name that never changes, and whoever shows it brings the words.
//!
//! # Contents
//! 1. [Judging](#judging): answers to a verdict.
//! 2. [How a verdict is reached](#how-a-verdict-is-reached): two needs, gates and a map.
//! 3. [Saying why](#saying-why): the rows, and what would change the mode.
//! 4. [Asking](#asking): the way through the questions.
//! 5. [Going about it](#going-about-it): the plan and its bill.
//! 6. [Editions](#editions): rules that change, and verdicts that do not.
//!
//! # Judging
//! [`Answers`] say what is known of an activity; what was not answered is left out. [`judge`] gives a [`Verdict`]: the
//! [`Mode`], how [`Strength`] and [`Needs`] stand, and the [`Gate`] where one answer decided alone.
//!
//! ```
//! use advice::{Answers, Mode, Opt, judge};
//!
//! let answers = Answers::default()
//!     .with(Opt::PurposeUnderstand)
//!     .with(Opt::ExchangeMany);
//! assert_eq!(judge(&answers).mode, Mode::Sync);
//! ```
//!
//! # How a verdict is reached
//! Each answer is a [`Row`] of the rules and adds points to two needs: *conveyance*, passing things on and letting each
//! person digest them, which goes better async; and *convergence*, coming to a shared meaning or a decision, which goes
//! better sync. What is customary for an activity, a [`Custom`], is a row among them; with the answers it makes up a
//! [`Situation`]. Two things then give the mode:
//!
//! - [`GateRow`]s: facts that rule. They are read from the top, and the first whose facts all hold decides alone, or bounds
//!   the mode from one side: see [`Ruling`].
//! - [`Regions`]: where no gate decides, the point on the map of the two needs. In edition 1 it is async under 3 points of
//!   convergence. From 3 on it is a mix where conveyance has 3 points too and convergence is not larger by 3 or more; else
//!   it is sync.
//!
//! ```
//! use advice::{Answers, Edition, EditionNumber, Gate, Mode, Needs, Opt};
//!
//! let edition = Edition::of(EditionNumber::CURRENT);
//! let mode = |convergence, conveyance| edition.regions.mode(Needs { conveyance, convergence });
//! assert_eq!([mode(2, 9), mode(3, 2), mode(3, 3), mode(6, 3)], [Mode::Async, Mode::Sync, Mode::Mix, Mode::Sync]);
//!
//! let verdict = edition.judge(Answers::default().with(Opt::UrgencyHour));
//! assert_eq!((verdict.mode, verdict.gate), (Mode::Sync, Some(Gate::Urgency)));
//! ```
//!
//! A verdict is only as sure as what is still open lets it be: [`Strength::Clear`] means that no answer that is missing
//! could change the mode, or bring it next to a border of the map.
//!
//! # Saying why
//! The rules are a table, an [`Edition`], read by one function: the reasons for a verdict are the very [`Row`]s that it
//! was summed from, each with its [`Source`] and [`Grade`]. [`Edition::flips`] are the single answers that would change
//! the mode.
//!
//! ```
//! use advice::{Answers, Edition, EditionNumber, Opt};
//!
//! let edition = Edition::of(EditionNumber::CURRENT);
//! let answers = Answers::default().with(Opt::PurposeUnderstand).with(Opt::ExchangeMany);
//! let most = edition.reasons(&answers).max_by_key(|row| row.convergence);
//! assert!(most.is_some_and(|row| answers.has(row.option)));
//! for flip in edition.flips(&answers) {
//!     assert_ne!(flip.mode, edition.judge(&answers).mode);
//! }
//! ```
//!
//! # Asking
//! [`next_question`] gives the question that is worth putting next, until nothing that is left is likely to change the
//! verdict; [`open`] is what still could. [`before`] and [`after`] are where Back and Continue lead. A person who does not
//! know answers [`Answer::Unsure`].
//!
//! ```
//! use advice::{Answer, Answers, next_question};
//!
//! let (mut answers, mut asked) = (Answers::default(), 0);
//! while let Some(question) = next_question(&answers) {
//!     answers.set(question, Some(Answer::Unsure));
//!     asked += 1;
//! }
//! assert!(asked > 1);
//! ```
//!
//! `cargo run --example ask` does the same on a terminal, and `cargo run --example judge` says why.
//!
//! # Going about it
//! [`plan`] turns a verdict into [`Step`]s: who, what, how long, by when and under which [`Condition`], with [`Figures`] of
//! the person's own where they gave some. [`bill`] sets the attention that it takes beside that of doing all of it live
//! and all of it in writing. What both take for granted are [`Assumptions`], each of which can be seen and changed.
//!
//! ```
//! use advice::{Answers, Assumptions, Figure, Figures, Opt, Usual, bill, judge, plan};
//!
//! let answers = Answers::default().with(Opt::PurposeInform).with(Opt::ExchangeNone);
//! let figures = Figures::default().with(Figure::People, 8)?;
//! let assumptions = Assumptions::default();
//! let plan = plan(&judge(&answers), &answers, &figures, &assumptions, Usual::default());
//! let bill = bill(&answers, &figures, &plan, &assumptions, None);
//! assert!(!plan.steps.is_empty() && bill.plan.held < bill.live.held);
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
//!
//! # Editions
//! An [`EditionNumber`] names the rules that judged. Rules that change get a new edition, and the old one stays: whoever
//! keeps answers keeps the number with them, and comes to the same verdict for ever. An edition owns all that it is made
//! of: its questions, rows, gates, map, and how many answers are enough. The functions of this page judge by the newest;
//! each is a method of [`Edition`] too.

mod answers;
mod ask;
mod assumption;
mod bill;
mod channel;
mod edition;
mod figures;
mod flip;
mod form;
mod map;
mod plan;
mod question;
mod reach;
mod recurrence;
mod situation;
mod source;
mod verdict;
mod way;

pub use answers::{Answer, Answers};
pub use assumption::{Assumption, AssumptionError, Assumptions, Standing};
pub use bill::{Bill, Rate, RateError, Side, bill};
pub use channel::{Channel, ChannelSet, Channels, Pick};
pub use edition::{Edition, EditionNumber, Fact, GateRow, Regions, Row, Ruling};
pub use figures::{Figure, FigureError, Figures};
pub use flip::Pair;
pub use form::Form;
pub use map::{Border, Map, Strip};
pub use plan::{
    Act, Condition, Count, Danger, Distance, Order, Others, Pace, Pivot, PivotRule, Place, Plan, Scope, Slot, Span,
    Step, Stretch, Timeline, Told, Usual, WORKING_DAY, Who, figure, plan,
};
pub use question::{Opt, Question};
pub use recurrence::{Keep, Recurrence};
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

/// The question before one, by today's rules; see [`Edition::before`].
pub fn before(question: Question, answers: &Answers) -> Option<Question> {
    Edition::of(EditionNumber::CURRENT).before(question, answers)
}

/// The question after one that is answered, by today's rules; see [`Edition::after`].
pub fn after(question: Question, answers: &Answers) -> Option<Question> {
    Edition::of(EditionNumber::CURRENT).after(question, answers)
}

/// The questions that could still change the verdict, by today's rules; see [`Edition::open`].
pub fn open(situation: impl Into<Situation>) -> Vec<Question> {
    Edition::of(EditionNumber::CURRENT).open(situation)
}

/// How many more questions there are at most, by today's rules; see [`Edition::at_most`].
pub fn at_most(situation: impl Into<Situation>) -> usize {
    Edition::of(EditionNumber::CURRENT).at_most(situation)
}
