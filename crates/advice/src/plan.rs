//! How to go about it: ordered steps, and when to leave them.
//!
//! A plan is a pure function of a verdict, the answers and the figures; the edition of the rules enters through the
//! verdict. Nothing here reads a clock: every time is a length, never a date.

mod both;
mod case;
mod gated;
mod live;
mod offline;
mod timeline;
mod times;
mod what;

pub(super) use case::reading_time;
pub use timeline::{Slot, Span, Stretch, Timeline};
pub(super) use times::{reply, rounds, slot};
pub use what::What;

use self::case::Case;
use super::answers::Answers;
use super::assumption::Assumptions;
use super::question::Opt;
use super::verdict::{Gate, Mode, Verdict};
use crate::figures::{Figure, Figures};

/// What a plan's time is counted in: a working day, in minutes.
pub const WORKING_DAY: u32 = 480;

/// What to do, in order.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Plan {
    /// What comes first for the others.
    pub order: Order,
    /// The steps, at least one.
    pub steps: Vec<Step>,
    /// When to leave the plan.
    pub pivot: Pivot,
    /// Where to be, where the activity is a day's work.
    pub place: Option<Place>,
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
    pub what: What,
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

/// By which channel a step goes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Channel {
    /// One room.
    Room,
    /// A video meeting.
    Video,
    /// A call.
    Call,
    /// Instant messages.
    Chat,
    /// Mail, or any longer message.
    Mail,
    /// A document that others can comment on, or one's own notes.
    Document,
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
}

/// When to leave the plan, and what to do then.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Pivot {
    /// What would show that the plan does not work.
    pub rule: PivotRule,
    /// The silence, or the time, that fits the urgency, in minutes of working time.
    pub within: u32,
}

/// What would show that a plan does not work.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum PivotRule {
    /// About three rounds without agreement, or silence: talk.
    Rounds,
    /// The same where each person needed must answer: ask who is silent, and take nothing for a yes.
    EachAnswers,
    /// The same with few shared hours: ask for one that suits.
    AskForHour,
    /// Alone, and stuck: ask one person.
    Stuck,
    /// A meeting lacks facts or a person: leave it, and go on in writing.
    FactsMissing,
    /// Someone would rather not: leave it open.
    NoPressure,
    /// Nobody can be reached: the next on the escalation path.
    NoContact,
    /// It hurts too much: stop, and agree when to go on.
    Pause,
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

/// What a decision is about.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Subject {
    /// Something to be done.
    #[default]
    Activity,
    /// The day, and so the place where it is spent.
    Day,
}

/// The plan that follows a verdict on these answers.
///
/// `verdict` may also hold the mode that a person chose instead of the advice.
pub fn plan(
    verdict: &Verdict,
    answers: &Answers,
    figures: &Figures,
    assumptions: &Assumptions,
    subject: Subject,
) -> Plan {
    let case = Case::new(verdict.mode, answers, figures, assumptions);
    let steps: Vec<_> = match verdict.gate {
        Some(Gate::Sensitivity) => gated::sensitive(&case),
        Some(Gate::Urgency) => gated::urgent(&case),
        Some(Gate::Way | Gate::Space | Gate::Record) | None => match verdict.mode {
            Mode::Async => offline::steps(&case),
            Mode::Mix => both::steps(&case),
            Mode::Sync => live::steps(&case),
        },
    };
    Plan {
        order: order(&steps),
        steps,
        pivot: pivot(*verdict, answers),
        place: (subject == Subject::Day).then(|| place(verdict.mode, answers)),
    }
}

/// A figure: the person's own, or else the usual one for these answers.
///
/// Usual are one, two, five or ten people by the answer to `people` (five where it is open), 30 minutes, 300 words.
pub fn figure(figure: Figure, answers: &Answers, figures: &Figures) -> u16 {
    figures.get(figure).unwrap_or_else(|| match figure {
        Figure::People => [(Opt::PeopleOne, 1), (Opt::PeopleTwo, 2), (Opt::PeopleMany, 10)]
            .into_iter()
            .find_map(|(option, people)| answers.has(option).then_some(people))
            .unwrap_or(5),
        Figure::Minutes => 30,
        Figure::Words => 300,
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

impl Channel {
    /// How soon one may usually expect a reply, in minutes of working time; 0: at once.
    pub const fn usual_reply(self) -> u32 {
        match self {
            Self::Room | Self::Video | Self::Call => 0,
            Self::Chat => 240,
            Self::Mail => WORKING_DAY,
            Self::Document => 2 * WORKING_DAY,
        }
    }
}

fn order(steps: &[Step]) -> Order {
    match steps.iter().find(|step| step.who != Who::You).map(|step| step.pace) {
        Some(Pace::Live) => Order::LiveFirst,
        Some(Pace::Offline) | None => Order::WriteFirst,
    }
}

fn pivot(verdict: Verdict, answers: &Answers) -> Pivot {
    let reply = times::reply(answers);
    let (rule, within) = match (verdict.gate, verdict.mode) {
        (Some(Gate::Sensitivity), _) => (PivotRule::Pause, times::soon(answers)),
        (Some(Gate::Urgency), _) => (PivotRule::NoContact, times::CONTACT),
        (_, Mode::Sync | Mode::Mix) if answers.has(Opt::PurposeBond) => (PivotRule::NoPressure, reply),
        (_, Mode::Sync) => (PivotRule::FactsMissing, reply),
        (_, Mode::Async) if offline::is_alone(answers) => (PivotRule::Stuck, times::soon(answers)),
        (_, Mode::Async | Mode::Mix) => {
            let rule = if answers.has(Opt::UndoHard) {
                PivotRule::EachAnswers
            } else if answers.has(Opt::OverlapLittle) {
                PivotRule::AskForHour
            } else {
                PivotRule::Rounds
            };
            (rule, reply)
        }
    };
    Pivot { rule, within }
}

fn place(mode: Mode, answers: &Answers) -> Place {
    match mode {
        Mode::Sync | Mode::Mix if answers.has(Opt::OverlapLittle) || answers.has(Opt::UrgencyHour) => Place::Anywhere,
        Mode::Sync => Place::Office,
        Mode::Mix => Place::Split,
        Mode::Async => Place::Home,
    }
}
