//! How to go about it: ordered steps, and what to do where they do not work (contingencies).
//!
//! A plan is a pure function of a verdict, the answers, the figures and what one does; the edition of the rules enters
//! through the verdict. Nothing here reads a clock: every time is a length, never a date.
//!
//! `shape`: the steps of each form, a table. `build`: makes them, with who, how long and by which channel. `urgent`: the
//! steps within the hour. `pivot`: when to leave the plan. `times`, `timeline`: how long all of it takes.

mod act;
mod build;
mod others;
mod pivot;
mod shape;
mod timeline;
mod times;
mod urgent;

pub use act::Act;
pub(super) use build::reading_time;
pub use others::{Count, Others};
pub use pivot::{Pivot, PivotRule};
pub use timeline::{Slot, Span, Stretch, Timeline};
pub(super) use times::{reply, rounds, slot};

use self::build::Case;
use super::answers::Answers;
use super::assumption::Assumptions;
use super::channel::{Channel, ChannelSet, Channels};
use super::figures::{Figure, Figures};
use super::form::Form;
use super::question::Opt;
use super::verdict::{Mode, Verdict};

/// What a plan's time is counted in: a working day, in minutes.
pub const WORKING_DAY: u32 = 480;

/// What to do, in order.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Plan {
    /// What one does.
    pub form: Form,
    /// Who the others are.
    pub others: Others,
    /// By which channels.
    pub channels: Channels,
    /// What was told of them.
    pub told: Told,
    /// What comes first for the others.
    pub order: Order,
    /// The steps, at least one.
    pub steps: Vec<Step>,
    /// When to leave the plan, the likeliest first: one to three.
    pub pivots: Vec<Pivot>,
    /// Where to be, where the activity is a day's work.
    pub place: Option<Place>,
    /// Whether each person needed must answer: silence is not a yes.
    pub each_answers: bool,
    /// Whether minutes and money are the question: not where someone is hurt.
    pub is_priced: bool,
}

/// What is known of an activity beside the answers.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct Usual {
    /// What one usually does in it.
    pub form: Option<Form>,
    /// How far the answers may make something else of it.
    pub scope: Scope,
    /// By which channel it usually goes.
    pub channel: Option<Channel>,
    /// What was told of those who take part.
    pub told: Told,
}

/// How far the answers may make something else of an activity than what one usually does in it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Scope {
    /// It may be about anything, as a meeting or an announcement is: where it hurts, or goes in circles, one does
    /// something else.
    #[default]
    Broad,
    /// It is one matter, whatever the answers are: they settle how it is done.
    Particular,
}

/// What a person's own words tell of those who take part.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
#[expect(clippy::struct_excessive_bools, reason = "what words tell, each by itself")]
pub struct Told {
    /// Whether they are near each other.
    pub distance: Option<Distance>,
    /// Whether it was told at some length, so that what is not in it may well not be so.
    pub is_long: bool,
    /// Whether they are family or friends, who send each other no invitations and know who writes.
    pub are_close: bool,
    /// The channels that one of them does not have.
    pub lacks: ChannelSet,
    /// Those that were tried in vain: nobody picks up, nobody answers.
    pub fails: ChannelSet,
    /// Those that they use among themselves.
    pub uses: ChannelSet,
    /// What danger someone is in.
    pub danger: Option<Danger>,
    /// Whether a day or a span of time is told in which it is to be done.
    pub has_time: bool,
    /// Whether it is not the first time: it was asked, told or refused before, and is not settled.
    pub is_again: bool,
}

/// What danger is spoken of.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Danger {
    /// Someone is afraid, or is treated badly.
    Fear,
    /// Someone may take their own life.
    Life,
}

impl Told {
    /// Whether they meet without a journey, as far as can be told.
    pub const fn is_local(&self) -> bool {
        matches!(self.distance, Some(Distance::Near | Distance::OnSite | Distance::Unsaid))
    }
}

/// How far those who take part are from each other.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Distance {
    /// They meet without a journey.
    Near,
    /// To meet would be a journey.
    Far,
    /// They work where one must be on the spot.
    OnSite,
    /// Something in it sounds like a distance, and could mean something else.
    Perhaps,
    /// It was told at some length, and nothing in it sounds like a distance.
    Unsaid,
}

/// Whether the first step that takes the attention of others is in writing or live.
///
/// What a person prepares alone counts for neither.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Order {
    /// In writing.
    WriteFirst,
    /// Live.
    LiveFirst,
}

/// One step.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Step {
    /// Live or offline.
    pub pace: Pace,
    /// By which channel.
    pub channel: Channel,
    /// What happens.
    pub act: Act,
    /// Whose attention it takes.
    pub who: Who,
    /// How many they are. Someone who leads several talks counts once in each.
    pub heads: u32,
    /// Attention of each of them, in seconds; [`Self::minutes`] has it in minutes.
    pub seconds: u32,
    /// From the end of the step before until this one is done, in minutes of working time. A live step waits first
    /// and then happens; in an offline one the wait is for the others.
    pub elapsed: u32,
    /// By when the others answer; in a step that one does alone, by when it is done. In minutes of working time.
    ///
    /// Every offline step has it; a live one only where it asks for an acknowledgement.
    pub reply: Option<u32>,
    /// Without this the step is left out.
    pub condition: Option<Condition>,
    /// Whether someone's working hours may be left, so that each must be asked first, and the odd hours rotate.
    pub ask_hours: bool,
}

/// Whether an immediate response is expected in a step.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Pace {
    /// All at the same time.
    Live,
    /// Each in their own time.
    Offline,
}

/// Whose attention a step takes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Who {
    /// The person who asked.
    You,
    /// Everyone else who takes part.
    Others,
    /// All who take part.
    Everyone,
    /// You and the person concerned, alone.
    Person,
    /// You and each of the persons concerned, one after the other.
    Each,
    /// As few of many as can settle it.
    SmallGroup,
    /// Whoever has something to ask.
    WhoeverAsks,
    /// Those without whom it cannot be settled.
    Needed,
    /// Whoever is awake.
    Awake,
    /// One person who can be reached at once.
    OnCall,
    /// Whoever has not answered.
    Silent,
    /// The next on the escalation path.
    NextInLine,
}

/// What must come about for a step to be held at all.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Condition {
    /// Someone objects within so many minutes of working time.
    ObjectionWithin(u32),
    /// Something is still open after so many minutes of working time.
    OpenAfter(u32),
    /// Someone has not answered after so many minutes.
    SilenceFor(u32),
    /// You are stuck.
    Stuck,
    /// They would rather talk: it is offered, and theirs to choose.
    TheyWish,
}

/// Where to spend the day.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Place {
    /// Where the others are.
    Office,
    /// Where it is quiet.
    Home,
    /// The office for what is live, a quiet place for the rest.
    Split,
    /// It does not matter: the others cannot be met, or must be reached before one could arrive.
    Anywhere,
}

/// The plan that follows a verdict on these answers.
///
/// `verdict` may also hold the mode that a person chose instead of the advice.
pub fn plan(verdict: &Verdict, answers: &Answers, figures: &Figures, assumptions: &Assumptions, usual: Usual) -> Plan {
    let form = Form::of(usual.form, usual.scope, verdict, answers);
    let channels = Channels::of(form, usual, answers);
    let case = Case::new(form, usual.scope, channels, verdict.mode, answers, figures, assumptions);
    let mut steps = if form.is_within_the_hour() { urgent::steps(&case) } else { case.steps() };
    if usual.told.is_local() {
        // Few hours in common are no other clock there.
        for step in &mut steps {
            step.ask_hours = false;
        }
    }
    Plan {
        told: usual.told,
        form,
        others: case.others(),
        channels,
        order: order(&steps),
        pivots: pivot::pivots(form, *verdict, answers, &steps),
        steps,
        place: (form == Form::Day).then(|| place(verdict.mode, answers)),
        // Where a rule says how it is decided, silence is no vote.
        each_answers: answers.has(Opt::UndoHard)
            || form.is_decision()
                && [Opt::RecordNeeded, Opt::WaySetLive, Opt::WaySetWriting].iter().any(|it| answers.has(*it)),
        is_priced: !form.is_personal() && !answers.has(Opt::SensitivityHigh),
    }
}

/// A figure: the person's own, or else the usual one for these answers and what one does.
pub fn figure(figure: Figure, form: Form, answers: &Answers, figures: &Figures) -> u16 {
    figures.get(figure).unwrap_or_else(|| match figure {
        Figure::People if answers.has(Opt::PeopleFew) && form.is_to_one(answers) => 2,
        Figure::People => [(Opt::PeopleOne, 1), (Opt::PeopleTwo, 2), (Opt::PeopleFew, 5), (Opt::PeopleMany, 10)]
            .into_iter()
            .find_map(|(option, people)| answers.has(option).then_some(people))
            .unwrap_or(if form.is_personal() { 2 } else { 5 }),
        Figure::Minutes => shape::of(form, answers).minutes,
        Figure::Words => shape::of(form, answers).words,
    })
}

impl Plan {
    /// How long the whole of it takes, in minutes of working time, conditional steps included.
    pub fn elapsed(&self) -> u32 {
        self.steps.iter().map(|step| step.elapsed).sum()
    }

    /// The steps that are held in any case.
    pub fn certain_steps(&self) -> impl Iterator<Item = &Step> {
        self.steps.iter().filter(|step| step.condition.is_none())
    }

    /// When each step happens, for whom, and how long is waited.
    pub fn timeline(&self) -> Timeline {
        Timeline::of(&self.steps)
    }

    /// Of the channels that a person weighs the one to take first, and the best of the others. `None`: fewer than two.
    ///
    /// What has to be live goes by a live one, where there is one, and the other way round.
    pub fn weigh(&self, mode: Mode, answers: &Answers, weighed: &[Channel]) -> Option<(Channel, Channel)> {
        let fits = |channel: &Channel| match mode {
            Mode::Sync => channel.is_live(),
            Mode::Async => !channel.is_live(),
            Mode::Mix => channel.is_live() == (self.order == Order::LiveFirst),
        };
        let (fitting, others): (Vec<_>, Vec<_>) = weighed.iter().partition(|channel| fits(channel));
        let better = |channels: &[Channel]| {
            let known = Usual { told: self.told, ..Usual::default() };
            Channels::better(self.form, known, answers, channels)
        };
        let first = better(&fitting).or_else(|| better(&others))?;
        let rest: Vec<_> = weighed.iter().copied().filter(|channel| *channel != first).collect();
        Some((first, better(&rest)?))
    }

    /// Whether nobody but those concerned may know of it.
    pub const fn is_private(&self) -> bool {
        self.form.is_personal() || !self.is_priced
    }

    /// Whether a talk is only offered, and theirs to choose.
    pub fn is_offered(&self) -> bool {
        self.live_step().is_some_and(|step| step.condition == Some(Condition::TheyWish))
    }

    /// The first live step.
    pub fn live_step(&self) -> Option<&Step> {
        self.steps.iter().find(|step| step.pace == Pace::Live)
    }
}

impl Step {
    /// Attention of each person in it, in minutes, begun ones as whole ones.
    pub const fn minutes(&self) -> u32 {
        self.seconds.div_ceil(60)
    }

    /// How long it takes once it begins, in minutes: its attention; several talks of one person take turns, on one day
    /// if they can.
    pub fn takes(&self) -> u32 {
        let minutes = self.minutes();
        if self.who == Who::Each { (minutes * (self.heads / 2)).min(WORKING_DAY).max(minutes) } else { minutes }
    }

    /// Whether nobody but you and one other person takes part.
    pub const fn is_private(&self) -> bool {
        matches!(self.who, Who::Person | Who::Each)
    }
}

fn order(steps: &[Step]) -> Order {
    match steps.iter().find(|step| step.who != Who::You).map(|step| step.pace) {
        Some(Pace::Live) => Order::LiveFirst,
        Some(Pace::Offline) | None => Order::WriteFirst,
    }
}

fn place(mode: Mode, answers: &Answers) -> Place {
    match mode {
        Mode::Sync | Mode::Mix if answers.has(Opt::OverlapLittle) || answers.has(Opt::UrgencyHour) => Place::Anywhere,
        Mode::Sync => Place::Office,
        Mode::Mix => Place::Split,
        Mode::Async => Place::Home,
    }
}
