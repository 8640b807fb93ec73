//! What it costs: live, in writing, and as planned, side by side.
//!
//! Attention is counted in person-minutes; waiting is shown as elapsed time and never priced. All of it is integer
//! arithmetic: seconds inside, rounded once, half a minute up.

use std::error::Error;
use std::fmt;

use super::answers::Answers;
use super::assumption::{Assumption, Assumptions};
use super::figures::{Figure, Figures};
use super::form::Form;
use super::plan::{Order, Pace, Plan, Step, Who, figure, reading_time, reply, rounds, slot};
use super::question::Opt;

/// The sides of the bill.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Bill {
    /// All of it live: people × minutes, and preparation.
    pub live: Side,
    /// All of it in writing: writing, readers × words ÷ reading speed, replies × minutes.
    pub offline: Side,
    /// The plan, with every step that it may need.
    pub plan: Side,
    /// The plan without the steps that are held only on a condition, where it has such.
    pub plan_at_least: Option<Side>,
}

/// What one way of doing it costs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Side {
    /// Attention held, in person-minutes.
    pub held: u64,
    /// Attention used of it, in person-minutes: the rest is what the article calls waste.
    pub used: u64,
    /// How long until it is done, in minutes of working time.
    pub elapsed: u32,
    /// What the attention held costs the employer, in minor units of the rate's currency, if there is a rate.
    pub money: Option<u64>,
}

/// The hourly pay of an average person in it, in minor units of a currency (cents), 1 to 10,000,000.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Rate(u32);

/// A rate out of its range.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct RateError;

impl fmt::Display for RateError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "this rate is out of range: 0.01 to {} an hour is allowed", Rate::MOST / 100)
    }
}

impl Error for RateError {}

/// Attention in seconds, before it is rounded.
#[derive(Clone, Copy, Default)]
struct Attention {
    held: u64,
    used: u64,
}

/// The bill of an activity, with a plan that [`super::plan()`] made from the same answers, figures and assumptions.
///
/// ```
/// use advice::{Answers, Assumption, Assumptions, Opt, Usual, bill, judge, plan};
/// use advice::{Figure, Figures};
///
/// let answers = Answers::default().with(Opt::PurposeInform).with(Opt::AttentionNone);
/// let figures = Figures::default().with(Figure::People, 8)?.with(Figure::Minutes, 60)?;
/// let assumptions = Assumptions::default().with(Assumption::Preparing, 0)?;
/// let plan = plan(&judge(&answers), &answers, &figures, &assumptions, Usual::default());
/// let live = bill(&answers, &figures, &plan, &assumptions, None).live;
/// assert_eq!((live.held, live.used), (480, 60));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
pub fn bill(answers: &Answers, figures: &Figures, plan: &Plan, assumptions: &Assumptions, rate: Option<Rate>) -> Bill {
    let side = |attention: Attention, elapsed| attention.side(elapsed, assumptions, rate);
    let of_steps = |steps: &mut dyn Iterator<Item = &Step>| {
        let (attention, elapsed) = steps.fold((Attention::default(), 0), |(attention, elapsed), step| {
            (attention.plus(of_step(step, plan, answers, assumptions)), elapsed + step.elapsed)
        });
        side(attention, elapsed)
    };
    let is_conditional = plan.steps.iter().any(|step| step.condition.is_some());
    let (live, until_live) = all_live(plan.form, answers, figures, assumptions);
    let (offline, until_offline) = all_offline(plan.form, answers, figures, assumptions);
    Bill {
        live: side(live, until_live),
        offline: side(offline, until_offline),
        plan: of_steps(&mut plan.steps.iter()),
        plan_at_least: is_conditional.then(|| of_steps(&mut plan.certain_steps())),
    }
}

fn all_live(form: Form, answers: &Answers, figures: &Figures, assumptions: &Assumptions) -> (Attention, u32) {
    let (people, minutes) = (people(form, answers, figures), minutes(form, answers, figures));
    let refocus = assumptions.get(Assumption::Refocus);
    let preparing = Attention::all_used(1, 60 * assumptions.get(Assumption::Preparing));
    let meeting = Attention::live(people.max(2), minutes, refocus, share(answers, assumptions));
    (meeting.plus(preparing), slot(answers) + minutes)
}

fn all_offline(form: Form, answers: &Answers, figures: &Figures, assumptions: &Assumptions) -> (Attention, u32) {
    let words = u32::from(figure(Figure::Words, form, answers, figures));
    let rounds = rounds(answers, assumptions);
    let to_write = match (answers.has(Opt::BriefReady), answers.has(Opt::BriefRough)) {
        (true, _) => 0,
        (false, is_rough) => {
            let all = reading_time(words, assumptions.get(Assumption::WritingSpeed));
            if is_rough { all.div_ceil(2) } else { all }
        }
    };
    let reading = reading_time(words, assumptions.get(Assumption::ReadingSpeed));
    let replies = 60 * rounds * assumptions.get(Assumption::Reply);
    // Where work is to come out of it, it is done on this side as it is on the live one.
    let work = if answers.has(Opt::PurposeProduce) { 60 * minutes(form, answers, figures) } else { 0 };
    let each = reading + replies + work;
    let readers = people(form, answers, figures).saturating_sub(1).max(1);
    let waiting = (rounds.max(1) * reply(answers)).max(each.div_ceil(60));
    (Attention::all_used(1, to_write).plus(Attention::all_used(readers, each)), to_write.div_ceil(60) + waiting)
}

fn of_step(step: &Step, plan: &Plan, answers: &Answers, assumptions: &Assumptions) -> Attention {
    match step.pace {
        Pace::Offline => Attention::all_used(step.heads, step.seconds),
        Pace::Live => {
            let share = match step.who {
                Who::Everyone | Who::SmallGroup | Who::Needed | Who::WhoeverAsks | Who::Others => {
                    let share = share(answers, assumptions);
                    match plan.order {
                        // Those who have read need not sit through what they know.
                        Order::WriteFirst => share.max(assumptions.get(Assumption::UsedOfPart)),
                        Order::LiveFirst => share,
                    }
                }
                // Between two, nobody sits by.
                Who::You | Who::Person | Who::Each | Who::Awake | Who::OnCall | Who::Silent | Who::NextInLine => 1_000,
            };
            Attention::live(step.heads, step.minutes(), assumptions.get(Assumption::Refocus), share)
        }
    }
}

/// How much of a live hour each is needed, in tenths of a percent; part of it, where that is not said.
fn share(answers: &Answers, assumptions: &Assumptions) -> u32 {
    assumptions.get(if answers.has(Opt::AttentionAll) {
        Assumption::UsedOfAll
    } else if answers.has(Opt::AttentionNone) {
        Assumption::UsedOfLittle
    } else {
        Assumption::UsedOfPart
    })
}

fn people(form: Form, answers: &Answers, figures: &Figures) -> u32 {
    figure(Figure::People, form, answers, figures).into()
}

fn minutes(form: Form, answers: &Answers, figures: &Figures) -> u32 {
    figure(Figure::Minutes, form, answers, figures).into()
}

impl Attention {
    fn all_used(heads: u32, seconds: u32) -> Self {
        let held = u64::from(heads) * u64::from(seconds);
        Self { held, used: held }
    }

    fn live(heads: u32, minutes: u32, refocus: u32, share: u32) -> Self {
        let held = 60 * u64::from(heads) * u64::from(minutes + refocus);
        Self { held, used: 60 * u64::from(heads) * u64::from(minutes) * u64::from(share) / 1_000 }
    }

    const fn plus(self, more: Self) -> Self {
        Self { held: self.held + more.held, used: self.used + more.used }
    }

    fn side(self, elapsed: u32, assumptions: &Assumptions, rate: Option<Rate>) -> Side {
        let factor = assumptions.get(Assumption::CostFactor);
        let money = rate.map(|rate| {
            // A rate is for an hour, a factor in hundredths: half a minor unit up.
            let cost = u128::from(self.held) * u128::from(rate.0) * u128::from(factor);
            u64::try_from((cost + 180_000) / 360_000).unwrap_or(u64::MAX)
        });
        Side { held: (self.held + 30) / 60, used: (self.used + 30) / 60, elapsed, money }
    }
}

impl Bill {
    /// The bill of so many times, for what recurs. Elapsed time stays that of one.
    #[must_use]
    pub fn times(&self, times: u32) -> Self {
        Self {
            live: self.live.times(times),
            offline: self.offline.times(times),
            plan: self.plan.times(times),
            plan_at_least: self.plan_at_least.map(|side| side.times(times)),
        }
    }
}

impl Side {
    fn times(self, times: u32) -> Self {
        let times = u64::from(times);
        Self {
            held: self.held.saturating_mul(times),
            used: self.used.saturating_mul(times),
            money: self.money.map(|money| money.saturating_mul(times)),
            ..self
        }
    }
}

impl Rate {
    /// The largest, in minor units an hour.
    pub const MOST: u32 = 10_000_000;

    /// A rate of so many minor units an hour.
    ///
    /// # Errors
    /// [`RateError`] where it is 0 or over [`Self::MOST`].
    pub fn new(hourly: u32) -> Result<Self, RateError> {
        (1..=Self::MOST).contains(&hourly).then_some(Self(hourly)).ok_or(RateError)
    }

    /// Minor units an hour.
    pub const fn get(self) -> u32 {
        self.0
    }
}
