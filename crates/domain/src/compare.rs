//! Several decisions about the same thing, side by side: where their answers differ, and what would bring them
//! together.

use advice::{Answer, Mode, Opt, Question};

use crate::activity::Kind;
use crate::decision::Decision;
use crate::reading::Reading;

/// How many decisions are compared at most.
pub const MOST: usize = 5;

/// From two to [`MOST`] decisions, compared.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Comparison {
    /// Each as its author made it, by the edition of its own link.
    pub own: Vec<Reading>,
    /// The answer about `sensitivity` that counts for all: the most careful one given, where not all gave it.
    pub careful: Option<Opt>,
    /// Each judged with that answer; where there is none, the same as [`Self::own`].
    pub joint: Vec<Reading>,
    /// Every question that any of them answered: those that differ first, within that in the order of the contract.
    pub rows: Vec<Compared>,
    /// Whether they come to the same mode, and else what would make them.
    pub agreement: Agreement,
}

/// The answers to one question.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Compared {
    /// The question.
    pub question: Question,
    /// The answer of each, in the order of the decisions. `None`: not answered.
    pub answers: Vec<Option<Answer>>,
    /// Whether two of those that are given differ. One that is not given differs from none.
    pub differs: bool,
}

/// Whether they come to the same mode, and else what would make them. Judged with the most careful answer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Agreement {
    /// At least one has too few answers for a verdict.
    TooLittle,
    /// All say the same.
    Same(Mode),
    /// They come to the same once the most careful answer counts for all.
    ByCare(Mode),
    /// One common answer to one question is enough; every such answer, in the order of the contract.
    Single(Vec<Common>),
    /// No single one is enough; these two together are, and no other two ask for fewer changed answers.
    Pair([Opt; 2], Mode),
    /// Not even two common answers are enough.
    Apart,
}

/// A common answer that makes all come to the same mode. It is one that at least one of them gave.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Common {
    /// The answer. *Not sure* is never one: to agree on it settles nothing.
    pub option: Opt,
    /// The mode that all come to with it.
    pub mode: Mode,
}

impl Comparison {
    /// Whether these are one person's ways of doing the same, so that nobody agrees or differs: one title, several
    /// activities, and nobody's name.
    pub fn is_of_one_matter(decisions: &[Decision]) -> bool {
        let Some(first) = decisions.first() else { return false };
        let is_same = |one: &Decision| one.title.is_some() && one.title == first.title && one.name.is_none();
        decisions.iter().all(is_same) && decisions.iter().any(|one| one.template != first.template)
    }

    /// The kind of activity, where all are of one.
    pub fn common_kind(&self) -> Option<Kind> {
        let kind = self.own.first()?.kind();
        kind.filter(|_| self.own.iter().all(|reading| reading.kind() == kind))
    }

    /// Compares decisions. `None`: there are fewer than two of them, or more than [`MOST`].
    pub fn of(decisions: &[Decision]) -> Option<Self> {
        if !(2..=MOST).contains(&decisions.len()) {
            return None;
        }
        let own: Vec<_> = decisions.iter().map(Reading::of).collect();
        let careful = careful(&own);
        let joint: Vec<_> =
            own.iter().map(|reading| careful.map_or(*reading, |option| with(reading, option))).collect();
        let agreement = agreement(&own, &joint);
        let rows = rows(&own);
        Some(Self { own, careful, joint, rows, agreement })
    }
}

/// The most careful answer about `sensitivity`, where not all gave it. That nobody could be hurt is not careful.
fn careful(readings: &[Reading]) -> Option<Opt> {
    // Its options are in the order of care.
    let given = readings.iter().filter_map(|reading| reading.answers.option(Question::Sensitivity));
    let most = given.max().filter(|option| *option != Opt::SensitivityNone)?;
    let shared = readings.iter().all(|reading| reading.answers.has(most));
    (!shared).then_some(most)
}

/// The same decision with another answer.
fn with(reading: &Reading, option: Opt) -> Reading {
    let answers = reading.answers.with(option);
    reading.with_answers(answers)
}

fn rows(own: &[Reading]) -> Vec<Compared> {
    let row = |question| {
        let answers: Vec<_> = own.iter().map(|reading| reading.answers.get(question)).collect();
        let mut given = answers.iter().flatten();
        let first = given.next();
        let differs = given.any(|answer| Some(answer) != first);
        Compared { question, answers, differs }
    };
    let answered = |row: &Compared| row.answers.iter().any(Option::is_some);
    let mut rows: Vec<_> = Question::ALL.into_iter().map(row).filter(answered).collect();
    // A stable sort keeps the order of the contract within.
    rows.sort_by_key(|row| !row.differs);
    rows
}

/// The mode that all come to. `None`: they do not, or one of them has too few answers for any.
fn common_mode(readings: &[Reading]) -> Option<Mode> {
    let mut modes = readings.iter().map(|reading| reading.is_enough().then_some(reading.verdict.mode));
    let first = modes.next()??;
    modes.all(|mode| mode == Some(first)).then_some(first)
}

fn agreement(own: &[Reading], joint: &[Reading]) -> Agreement {
    if !joint.iter().all(Reading::is_enough) {
        return Agreement::TooLittle;
    }
    if let Some(mode) = common_mode(joint) {
        return if common_mode(own).is_some() { Agreement::Same(mode) } else { Agreement::ByCare(mode) };
    }
    let options = disputed(joint);
    let singles: Vec<_> = options
        .iter()
        .filter_map(|option| common_mode(&all_with(joint, *option)).map(|mode| Common { option: *option, mode }))
        .collect();
    if singles.is_empty() { pair(joint, &options) } else { Agreement::Single(singles) }
}

fn all_with(readings: &[Reading], option: Opt) -> Vec<Reading> {
    readings.iter().map(|reading| with(reading, option)).collect()
}

/// Every option that at least one chose and not all did.
fn disputed(readings: &[Reading]) -> Vec<Opt> {
    let options = Question::ALL.into_iter().flat_map(|question| question.options().iter().copied());
    let chosen = |option: Opt| readings.iter().filter(|reading| reading.answers.has(option)).count();
    options.filter(|option| (1..readings.len()).contains(&chosen(*option))).collect()
}

/// The two common answers that make all agree for the fewest changed answers; of those as near, the first ones.
fn pair(readings: &[Reading], options: &[Opt]) -> Agreement {
    let changed = |option: Opt| readings.iter().filter(|reading| !reading.answers.has(option)).count();
    let pairs = options.iter().flat_map(|first| {
        let later = options.iter().filter(move |second| second.question() > first.question());
        later.map(move |second| [*first, *second])
    });
    let agreed = pairs.filter_map(|[first, second]| {
        let mode = common_mode(&all_with(&all_with(readings, first), second))?;
        Some((changed(first) + changed(second), [first, second], mode))
    });
    let nearest = agreed.min_by_key(|(changed, ..)| *changed);
    nearest.map_or(Agreement::Apart, |(_, options, mode)| Agreement::Pair(options, mode))
}
