//! What a plan is made from, and how its steps are made.

use super::times::rounds;
use super::{Channel, Condition, Pace, Step, What, Who, figure, times};
use crate::answers::Answers;
use crate::assumption::{Assumption, Assumptions};
use crate::figures::{Figure, Figures};
use crate::question::{Opt, Question};
use crate::verdict::Mode;

/// From here on a live group is a broadcast.
const CROWD: u32 = 8;
/// How long a piece of work takes each, where the person gave no minutes.
const WORK: u32 = 30;
/// The most who still talk with one another.
const SMALL_GROUP: u32 = 5;

/// The answers, the figures and the assumptions that a plan is made from.
pub(super) struct Case<'a> {
    answers: &'a Answers,
    assumptions: &'a Assumptions,
    people: u32,
    /// The person's own figure.
    minutes: Option<u32>,
    people_are_given: bool,
    words: u32,
    /// How often each replies to what is sent.
    rounds: u32,
}

impl<'a> Case<'a> {
    pub(super) fn new(mode: Mode, answers: &'a Answers, figures: &Figures, assumptions: &'a Assumptions) -> Self {
        let rounds = rounds(answers, assumptions);
        Self {
            answers,
            assumptions,
            people: figure(Figure::People, answers, figures).into(),
            minutes: figures.get(Figure::Minutes).map(u32::from),
            people_are_given: figures.get(Figure::People).is_some(),
            words: figure(Figure::Words, answers, figures).into(),
            // What takes longer than a round is what the live part is for.
            rounds: if mode == Mode::Async { rounds } else { rounds.min(1) },
        }
    }

    pub(super) fn has(&self, option: Opt) -> bool {
        self.answers.has(option)
    }

    pub(super) fn start_from_nothing(&self) -> bool {
        self.answers.start_from_nothing()
    }

    /// Something for each purpose, in the order of its options, or for where none was named.
    pub(super) fn by_purpose<T>(&self, purposes: [T; 6], unsaid: T) -> T {
        let [inform, produce, ideas, decide, understand, bond] = purposes;
        match self.answers.option(Question::Purpose) {
            Some(Opt::PurposeInform) => inform,
            Some(Opt::PurposeAsk | Opt::PurposeProduce) => produce,
            Some(Opt::PurposeIdeas) => ideas,
            Some(Opt::PurposeDecide) => decide,
            Some(Opt::PurposeUnderstand) => understand,
            Some(Opt::PurposeBond | Opt::PurposeRepair) => bond,
            Some(_) | None => unsaid,
        }
    }

    pub(super) const fn is_crowd(&self) -> bool {
        self.people >= CROWD
    }

    /// Whether the talks are with more than one person: as `people` says, like the headline, or else the figure.
    pub(super) fn is_several(&self) -> bool {
        match self.answers.option(Question::People) {
            Some(people) => people == Opt::PeopleFew || people == Opt::PeopleMany,
            None => self.people_are_given && self.people > 2,
        }
    }

    /// The person's own minutes, or else the usual ones of such a step.
    pub(super) fn minutes_or(&self, usual: u32) -> u32 {
        self.minutes.unwrap_or(usual)
    }

    pub(super) fn assumed(&self, assumption: Assumption) -> u32 {
        self.assumptions.get(assumption)
    }

    /// By when others answer.
    pub(super) fn reply(&self) -> u32 {
        times::reply(self.answers)
    }

    /// How long it takes until all have a free slot.
    pub(super) fn slot(&self) -> u32 {
        times::slot(self.answers)
    }

    /// By when a piece of work is done.
    pub(super) fn due(&self) -> u32 {
        times::due(self.answers)
    }

    /// Something for others to read, unless it is there.
    pub(super) fn write(&self, what: What) -> Option<Step> {
        (!self.has(Opt::BriefReady)).then(|| self.own_brief(what))
    }

    /// Something for others to read, that nobody can have written yet.
    pub(super) fn own_brief(&self, what: What) -> Step {
        let all = reading_time(self.words, self.assumed(Assumption::WritingSpeed));
        let seconds = if self.has(Opt::BriefRough) { all.div_ceil(2) } else { all };
        self.own(what, 0).of_seconds(seconds)
    }

    /// What must be there before anything else can happen, where it is missing.
    pub(super) fn missing(&self, what: What, minutes: u32) -> Option<Step> {
        self.has(Opt::BriefNone).then(|| self.own(what, minutes))
    }

    /// Something that one does alone.
    pub(super) fn own(&self, what: What, minutes: u32) -> Step {
        let by = times::soon(self.answers);
        self.step(Pace::Offline, Channel::Document, what, Who::You).of_seconds(60 * minutes).reply_within(by)
    }

    /// Notes of what came of it, for all.
    pub(super) fn note(&self, what: What) -> Step {
        self.own(what, self.assumed(Assumption::Notes))
    }

    /// Something that the others read, and reply to as often as the answers say.
    pub(super) fn send(&self, what: What) -> Step {
        self.sent(what, self.rounds)
    }

    /// Something that each of the others answers at least once.
    pub(super) fn ask(&self, what: What) -> Step {
        self.sent(what, self.rounds.max(1))
    }

    /// Something that the others read, and need not reply to.
    pub(super) fn to_read(&self, what: What) -> Step {
        self.sent(what, 0)
    }

    fn sent(&self, what: What, rounds: u32) -> Step {
        let reading = reading_time(self.words, self.assumed(Assumption::ReadingSpeed));
        let replies = 60 * rounds * self.assumed(Assumption::Reply);
        let step = self.step(Pace::Offline, self.offline_channel(), what, Who::Others).of_seconds(reading + replies);
        let step = step.answered_within(self.reply());
        Step { elapsed: step.elapsed * rounds.max(1), ..step }
    }

    /// Something that each does in their own time, in so many minutes.
    pub(super) fn apart(&self, what: What, who: Who, minutes: u32) -> Step {
        let step = self.step(Pace::Offline, self.offline_channel(), what, who).of_seconds(60 * minutes);
        step.answered_within(self.reply())
    }

    /// Notes of what came of it, sent to all at once.
    pub(super) fn send_notes(&self, what: What) -> Step {
        self.note(what).on(self.offline_channel())
    }

    /// A piece of work that each of the others does in their own time.
    pub(super) fn hand_over(&self) -> Step {
        let reading = self.send(What::HandOver);
        let work = 60 * self.minutes_or(WORK);
        reading.of_seconds(reading.seconds + work).answered_within(self.due())
    }

    /// A live step at a time that is already agreed on.
    pub(super) fn live(&self, what: What, who: Who, minutes: u32) -> Step {
        let ask_hours = self.has(Opt::OverlapLittle) && !self.has(Opt::UrgencyHour);
        let step = self.step(Pace::Live, self.live_channel(), what, who).of_seconds(60 * minutes);
        Step { ask_hours, ..step }
    }

    /// A live step of all, or of a small group where all were too many to talk with one another.
    pub(super) fn meet(&self, what: What, minutes: u32) -> Step {
        self.live(what, if self.is_crowd() { Who::SmallGroup } else { Who::Everyone }, minutes)
    }

    /// A live step that nothing but an invitation comes before.
    pub(super) fn open(&self, step: Step) -> Step {
        Step { elapsed: step.elapsed + self.slot(), ..step }
    }

    fn step(&self, pace: Pace, channel: Channel, what: What, who: Who) -> Step {
        let heads = self.heads(who);
        let (seconds, elapsed, reply, condition, ask_hours) = (0, 0, None, None, false);
        Step { pace, channel, what, who, heads, seconds, elapsed, reply, condition, ask_hours }
    }

    fn heads(&self, who: Who) -> u32 {
        // It takes two to be live, or to be read.
        let (everyone, others) = (self.people.max(2), self.people.saturating_sub(1).max(1));
        match who {
            Who::You => 1,
            Who::Others => others,
            Who::Each => 2 * others,
            Who::SmallGroup | Who::WhoeverAsks => everyone.min(SMALL_GROUP),
            Who::Needed if self.is_crowd() => SMALL_GROUP,
            Who::Needed | Who::Everyone => everyone,
            Who::Person | Who::Awake | Who::OnCall | Who::Silent | Who::NextInLine => 2,
        }
    }

    /// A room where closeness, understanding or ideas come from being together; a call for two.
    fn live_channel(&self) -> Channel {
        let better_together = [Opt::PurposeBond, Opt::PurposeUnderstand, Opt::PurposeIdeas];
        if better_together.into_iter().any(|purpose| self.has(purpose)) {
            if self.has(Opt::OverlapLittle) { Channel::Video } else { Channel::Room }
        } else if self.people <= 2 {
            Channel::Call
        } else {
            Channel::Video
        }
    }

    /// A message where it is short of time, or for one person, or for reading alone; else a document to comment on.
    fn offline_channel(&self) -> Channel {
        if self.has(Opt::UrgencyToday) || self.has(Opt::UrgencyHour) {
            Channel::Chat
        } else if self.has(Opt::PurposeInform) || self.has(Opt::PurposeBond) || self.people <= 2 {
            Channel::Mail
        } else {
            Channel::Document
        }
    }
}

impl Step {
    pub(super) const fn on(self, channel: Channel) -> Self {
        Self { channel, ..self }
    }

    pub(super) const fn only(self, condition: Condition) -> Self {
        Self { condition: Some(condition), ..self }
    }

    /// By when it is done, which is never before it can be.
    pub(super) fn reply_within(self, minutes: u32) -> Self {
        Self { reply: Some(minutes.max(self.minutes())), ..self }
    }

    /// By when the others answer; it takes as long.
    pub(super) fn answered_within(self, minutes: u32) -> Self {
        let step = self.reply_within(minutes);
        Self { elapsed: minutes.max(self.minutes()), ..step }
    }

    /// Its attention. It takes no less time.
    fn of_seconds(self, seconds: u32) -> Self {
        let step = Self { seconds, ..self };
        let reply = self.reply.map(|reply| reply.max(step.minutes()));
        Self { elapsed: step.takes(), reply, ..step }
    }
}

/// How long it takes to read or to write so many words, in seconds, at a speed in words a minute.
pub(crate) const fn reading_time(words: u32, speed: u32) -> u32 {
    (60 * words).div_ceil(speed)
}
