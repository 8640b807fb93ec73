//! What becomes of something that comes again: kept, shortened, rarer, in writing, on demand, or stopped; and what that
//! frees in a year.

use super::answers::Answers;
use super::bill::{Bill, Side};
use super::figures::{Figure, Figures};
use super::question::Opt;
use super::verdict::{Mode, Verdict};

/// What to do with something that recurs.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Keep {
    /// As it is.
    AsItIs,
    /// Live, and shorter, as people have read.
    Shorter,
    /// Live every second time, in writing in between.
    EverySecond,
    /// In writing.
    InWriting,
    /// Only when someone needs it.
    WhenNeeded,
    /// Not at all, until someone misses it.
    Stop,
}

/// What to do with it, tried for a while.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Recurrence {
    /// What to do.
    pub keep: Keep,
    /// How often a year it comes now.
    pub times: u32,
    /// After how many calendar days one looks again.
    pub trial_days: u32,
    /// Attention of all in a year as it is, in person-minutes.
    pub before: u64,
    /// Attention of all in a year as advised, in person-minutes.
    pub after: u64,
    /// Whether the person said how many they are and how long it takes: else the attention is a guess, to be told to
    /// nobody.
    pub is_counted: bool,
}

/// How many working weeks a year has here.
const WEEKS: u32 = 46;
/// How often a year it must come to be tried more than once.
const OFTEN: u32 = 8;

impl Recurrence {
    /// What becomes of what comes `times` a year, where `bill` is that of one time by these figures.
    pub fn of(verdict: &Verdict, answers: &Answers, figures: &Figures, bill: &Bill, times: u32) -> Self {
        let keep = keep(verdict.mode, answers);
        let times = times.max(1);
        // Three weeks; three times of what comes about monthly; of what comes more seldom, the next time.
        let trial_days = if times >= WEEKS {
            21
        } else if times >= OFTEN {
            (3 * 365) / times
        } else {
            365 / times
        };
        let year = |side: Side, of: u32| side.held.saturating_mul(of.into());
        let half = |times: u32| times.div_ceil(2);
        let after = match keep {
            Keep::AsItIs => year(bill.live, times),
            Keep::Shorter => year(bill.plan, times),
            Keep::EverySecond => year(bill.live, half(times)) + year(bill.offline, times - half(times)),
            Keep::InWriting => year(bill.offline, times),
            // Our guess: one time in four.
            Keep::WhenNeeded => year(bill.live, times.div_ceil(4)),
            Keep::Stop => 0,
        };
        let is_counted = [Figure::People, Figure::Minutes].iter().all(|it| figures.get(*it).is_some());
        Self { keep, times, trial_days, before: year(bill.live, times), after, is_counted }
    }
}

impl Recurrence {
    /// Whether anything is to be done otherwise than now.
    pub fn is_a_change(&self) -> bool {
        self.keep != Keep::AsItIs
    }

    /// Whether it comes so seldom that it is tried once.
    pub const fn is_seldom(&self) -> bool {
        self.times < OFTEN
    }
}

/// What to do with it: from the verdict and the answers, whatever it is.
fn keep(mode: Mode, answers: &Answers) -> Keep {
    let is_for_people = answers.has(Opt::PurposeBond) || answers.has(Opt::SensitivityHigh);
    let is_set = answers.has(Opt::WaySetLive) || answers.has(Opt::WaySetWriting);
    let hardly_answered = answers.has(Opt::ExchangeNone);
    match mode {
        _ if is_for_people || is_set => Keep::AsItIs,
        Mode::Sync if answers.has(Opt::AttentionPart) || answers.has(Opt::PeopleMany) => Keep::Shorter,
        Mode::Sync => Keep::AsItIs,
        Mode::Mix if answers.has(Opt::PurposeInform) => Keep::EverySecond,
        Mode::Mix => Keep::Shorter,
        Mode::Async if answers.has(Opt::AttentionNone) && hardly_answered && !answers.has(Opt::RecordNeeded) => {
            Keep::Stop
        }
        Mode::Async if !hardly_answered && [Opt::PurposeAsk, Opt::PurposeDecide].iter().any(|it| answers.has(*it)) => {
            Keep::WhenNeeded
        }
        Mode::Async => Keep::InWriting,
    }
}
