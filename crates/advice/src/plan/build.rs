//! Making the steps of a form: who, how long, by which channel, and how long is waited.

use super::others::CROWD;
use super::shape::{self, Shape};
use super::{Act, Condition, Others, Pace, Scope, Step, WORKING_DAY, Who, figure, times};
use crate::answers::Answers;
use crate::assumption::{Assumption, Assumptions};
use crate::channel::{Channel, Channels};
use crate::figures::{Figure, Figures};
use crate::form::Form;
use crate::question::Opt;
use crate::verdict::Mode;

/// The most who still talk with one another.
const SMALL_GROUP: u32 = 5;
/// How long an assembly takes, in minutes, where nobody said: our guess.
const ASSEMBLY: u32 = 90;
/// How long one is on the phone where others would visit each other, in minutes.
const CALL: u32 = 30;
/// The shortest live part that is worth meeting for, in minutes, where people have read.
const SHORTEST: u32 = 10;

/// What a plan is made from.
pub(super) struct Case<'a> {
    form: Form,
    /// How far the answers may have made something else of the activity.
    scope: Scope,
    channels: Channels,
    mode: Mode,
    answers: &'a Answers,
    figures: &'a Figures,
    assumptions: &'a Assumptions,
    shape: Shape,
    people: u32,
    words: u32,
    /// How often each replies to what is sent.
    rounds: u32,
}

impl<'a> Case<'a> {
    pub(super) fn new(
        form: Form,
        scope: Scope,
        channels: Channels,
        mode: Mode,
        answers: &'a Answers,
        figures: &'a Figures,
        assumptions: &'a Assumptions,
    ) -> Self {
        let rounds = times::rounds(answers, assumptions);
        let figure = |which| u32::from(figure(which, form, answers, figures));
        Self {
            form,
            scope,
            channels,
            mode,
            answers,
            figures,
            assumptions,
            shape: shape::of(form, answers),
            people: figure(Figure::People),
            words: figure(Figure::Words),
            // What takes longer than a round is what the live part is for.
            rounds: if mode == Mode::Async { rounds } else { rounds.min(1) },
        }
    }

    pub(super) fn has(&self, option: Opt) -> bool {
        self.answers.has(option)
    }

    pub(super) fn assumed(&self, assumption: Assumption) -> u32 {
        self.assumptions.get(assumption)
    }

    /// The person's own minutes, or else the usual ones.
    pub(super) fn minutes_or(&self, usual: u32) -> u32 {
        self.figures.get(Figure::Minutes).map_or(usual, u32::from)
    }

    pub(super) fn others(&self) -> Others {
        Others::of(self.form, self.answers, self.figures)
    }

    /// The steps of the form, where there is time for them.
    pub(super) fn steps(&self) -> Vec<Step> {
        let mut waited = false;
        self.acts()
            .iter()
            .filter_map(|act| self.act(*act))
            .map(|act| {
                let step = self.step_of(act);
                let is_first_live = step.pace == Pace::Live && !waited;
                waited |= step.who != Who::You;
                // Nothing but an invitation comes before.
                if is_first_live { Step { elapsed: step.elapsed + times::slot(self.answers), ..step } } else { step }
            })
            .collect()
    }

    fn acts(&self) -> &'static [Act] {
        let is_decision = self.form.is_decision();
        let can_start_from_nothing =
            is_decision || matches!(self.form, Form::Task | Form::WorkOut | Form::Discuss | Form::Plan);
        match (self.form, self.mode) {
            (_, Mode::Mix) if can_start_from_nothing && !self.is_offered() && self.answers.start_from_nothing() => {
                shape::FROM_NOTHING
            }
            (_, Mode::Mix) if is_decision && self.has(Opt::UndoHard) => shape::CLOSE_LIVE,
            // What would begin with the talk begins with the letter that offers it.
            (_, Mode::Mix) if self.is_offered() && self.shape.begins_live() => shape::OFFERED,
            (Form::Report | Form::Log, Mode::Async) if self.is_own() => shape::OWN_REPORT,
            (Form::Report, Mode::Mix) if self.is_own() => shape::OWN_REPORT_AND_TALK,
            (_, mode) => self.shape.steps(mode),
        }
    }

    /// What becomes of a step where there is something to read already, or where nothing of a talk may be put in writing.
    /// `None`: it is left out.
    fn act(&self, act: Act) -> Option<Act> {
        let is_ready = self.has(Opt::BriefReady);
        let is_off = self.has(Opt::RecordOff) && self.mode == Mode::Sync && matches!(act, Act::Confirm | Act::Record);
        if act == Act::Write && is_ready || is_off {
            None
        } else if act == Act::Note && is_ready && self.mode == Mode::Sync {
            Some(Act::Read)
        } else {
            Some(act)
        }
    }

    fn step_of(&self, act: Act) -> Step {
        let reply = times::reply(self.answers);
        let assumed = |assumption| 60 * self.assumptions.get(assumption);
        let own = |seconds| self.own(act, seconds);
        match act {
            Act::Write => {
                let all = reading_time(self.words, self.assumptions.get(Assumption::WritingSpeed));
                own(if self.has(Opt::BriefRough) { all.div_ceil(2) } else { all })
            }
            Act::Prepare if self.has(Opt::UrgencyHour) => own(300),
            Act::Prepare => own(assumed(Assumption::Preparing).max(300)),
            Act::Note => own(assumed(Assumption::Preparing)),
            Act::Work => own(60 * self.apart()).reply_within(times::due(self.answers)),
            Act::Pool | Act::Close | Act::KeepAt => own(assumed(Assumption::Notes)),
            Act::Record | Act::Confirm => own(assumed(Assumption::Notes)).on(self.channels.written.first),
            Act::Send => self.sent(act, if self.leaves_time() { 0 } else { self.rounds }),
            Act::Ask | Act::Carry => self.sent(act, self.rounds.max(1)),
            Act::Read => self.sent(act, 0).answered_within(times::slot(self.answers)),
            Act::Do => {
                let read = self.sent(act, self.rounds);
                read.of_seconds(read.seconds + 60 * self.apart()).answered_within(times::due(self.answers))
            }
            Act::Each => self.offline(act, Who::Everyone, self.shape.apart.into()).answered_within(reply),
            Act::Think => self.offline(act, Who::Everyone, 10).answered_within(times::slot(self.answers)),
            Act::Choose | Act::Keep => self.offline(act, Who::Everyone, 5).answered_within(reply),
            Act::Leave => self.offline(act, Who::Others, 5).answered_within(reply),
            Act::Tell => self.live(act, self.all(), self.minutes()),
            Act::Meet | Act::MeetAfter => self.live(act, self.group(), self.minutes()),
            Act::MeetIf if self.is_held() => self.live(act, Who::Everyone, self.minutes()),
            Act::MeetIf => self.live(act, self.group(), self.minutes()).only(self.condition()),
            Act::Questions => {
                let who =
                    if self.people >= CROWD && !self.has(Opt::SensitivityHigh) { Who::WhoeverAsks } else { self.all() };
                self.live(act, who, self.minutes())
            }
            Act::Talk => self.live(act, self.partner(), self.minutes()),
            Act::FollowUp => {
                let later = if self.has(Opt::UrgencyHour) { WORKING_DAY } else { 2 * WORKING_DAY };
                let step = self.live(act, self.partner(), 10);
                Step { elapsed: step.elapsed + later, ..step }
            }
            Act::Alert | Act::CallSilent | Act::Escalate | Act::Start | Act::CallStuck | Act::CallNow => {
                self.live(act, Who::Needed, times::URGENT_CALL)
            }
        }
    }

    /// How long the live part takes: shorter once people have read.
    fn minutes(&self) -> u32 {
        let all: u32 = match self.figures.get(Figure::Minutes) {
            Some(minutes) if !self.is_work() => minutes.into(),
            None if self.form == Form::ComeTogether && self.channels.live.first == Channel::Phone => CALL,
            Some(_) | None => self.shape.minutes.into(),
        };
        let is_known = self.figures.get(Figure::Minutes).is_some();
        if self.is_held() && self.is_crowd() {
            if is_known || !self.has(Opt::WaySetLive) { all } else { ASSEMBLY }
        } else if self.mode == Mode::Mix && self.form == Form::Day {
            all / 2
        } else if self.mode == Mode::Mix && self.have_read() {
            all.min((all / 2).next_multiple_of(5).max(SHORTEST))
        } else {
            all
        }
    }

    /// Whether people have read, or written, before they meet.
    fn have_read(&self) -> bool {
        let first = self
            .acts()
            .iter()
            .find(|act| matches!(act, Act::Send | Act::Ask | Act::Each | Act::Do | Act::Read | Act::Meet | Act::Talk));
        first.is_some_and(|act| !matches!(act, Act::Meet | Act::Talk))
    }

    /// Whether what takes the minutes is work that each does apart, and not what is live.
    fn is_work(&self) -> bool {
        let steps = self.shape.steps(self.mode);
        let is_live = steps.iter().any(|act| matches!(act, Act::Meet | Act::MeetAfter));
        steps.iter().any(|act| matches!(act, Act::Do | Act::Work)) && (self.form == Form::Day || !is_live)
    }

    /// How long each works apart: the person's own minutes, where the work is the matter.
    fn apart(&self) -> u32 {
        let all: u32 = self.figures.get(Figure::Minutes).filter(|_| self.is_work()).unwrap_or(self.shape.apart).into();
        // A day is one, also where it has two parts.
        if self.form == Form::Day && self.mode == Mode::Mix { all / 2 } else { all }
    }

    fn leaves_time(&self) -> bool {
        self.shape.steps(self.mode).contains(&Act::Leave)
    }

    /// Whether one writes and the others read: to one other, or to those above.
    fn is_own(&self) -> bool {
        self.people <= 2 || self.has(Opt::StandingAbove)
    }

    /// Whether a talk may only be offered: someone cannot or will not talk, or wants to be alone with it first.
    fn is_offered(&self) -> bool {
        let wants_room = self.has(Opt::SpaceYes) && self.answers.could_hurt() && !self.has(Opt::WaySetLive);
        self.mode == Mode::Mix && (self.has(Opt::WayNoLive) || wants_room)
    }

    /// Whether they meet in any case, all of them: a rule wants it so, as for an assembly, or they have written past each
    /// other already.
    fn is_held(&self) -> bool {
        let must_meet = self.has(Opt::WaySetLive) || self.has(Opt::ExchangeCircles);
        must_meet && self.form.is_decision() && !self.has(Opt::SensitivityHigh)
    }

    fn condition(&self) -> Condition {
        let reply = times::reply(self.answers);
        if self.is_offered() {
            Condition::TheyWish
        } else if matches!(self.form, Form::Decide | Form::Propose | Form::Settle) {
            Condition::ObjectionWithin(reply)
        } else if self.form == Form::Remind {
            Condition::SilenceFor(reply)
        } else if self.form == Form::Work {
            Condition::Stuck
        } else {
            Condition::OpenAfter(reply)
        }
    }

    /// All, or a small group where all were too many to talk with one another.
    fn group(&self) -> Who {
        let is_for_all =
            matches!(self.form, Form::Report | Form::Log | Form::Teach | Form::ComeTogether | Form::Day | Form::Survey);
        if self.people >= CROWD && !is_for_all && !self.has(Opt::SensitivityHigh) {
            Who::SmallGroup
        } else {
            self.all()
        }
    }

    /// All, but one by one where it could hurt: not where an activity is one that a group settles among itself.
    fn all(&self) -> Who {
        let is_of_a_group = self.scope == Scope::Particular && !self.form.is_one_by_one();
        let is_said_to_each = self.has(Opt::SensitivityHigh) && !is_of_a_group;
        match (is_said_to_each, self.others().are_several()) {
            (false, _) => Who::Everyone,
            (true, false) => Who::Person,
            (true, true) => Who::Each,
        }
    }

    /// One person, or each of several where it hurts; else all of them.
    fn partner(&self) -> Who {
        let is_several = self.others().are_several();
        let is_private = self.form.is_one_by_one() || self.has(Opt::SensitivityHigh);
        match (is_several, is_private) {
            (false, _) => Who::Person,
            (true, true) => Who::Each,
            (true, false) => self.group(),
        }
    }

    /// Something that one does alone.
    pub(super) fn own(&self, act: Act, seconds: u32) -> Step {
        let by = times::soon(self.answers);
        self.step(Pace::Offline, Channel::Alone, act, Who::You).of_seconds(seconds).reply_within(by)
    }

    fn sent(&self, act: Act, rounds: u32) -> Step {
        let reading = reading_time(self.words, self.assumptions.get(Assumption::ReadingSpeed));
        let replies = 60 * rounds * self.assumptions.get(Assumption::Reply);
        let step = self.offline(act, Who::Others, 0).of_seconds(reading + replies);
        let step = step.answered_within(times::reply(self.answers));
        Step { elapsed: step.elapsed * rounds.max(1), ..step }
    }

    /// Something that others do in their own time, in so many minutes.
    fn offline(&self, act: Act, who: Who, minutes: u32) -> Step {
        self.step(Pace::Offline, self.channels.written.first, act, who).of_seconds(60 * minutes)
    }

    /// A live step at a time that is already agreed on.
    pub(super) fn live(&self, act: Act, who: Who, minutes: u32) -> Step {
        let ask_hours = self.has(Opt::OverlapLittle) && !self.has(Opt::UrgencyHour);
        let step = self.step(Pace::Live, self.channels.live.first, act, who).of_seconds(60 * minutes);
        let condition = self.is_offered().then_some(Condition::TheyWish);
        Step { condition, ask_hours, ..step }
    }

    pub(super) fn is_crowd(&self) -> bool {
        self.people >= CROWD
    }

    fn step(&self, pace: Pace, channel: Channel, act: Act, who: Who) -> Step {
        let heads = self.heads(who);
        let (seconds, elapsed, reply, condition, ask_hours) = (0, 0, None, None, false);
        Step { pace, channel, act, who, heads, seconds, elapsed, reply, condition, ask_hours }
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
    pub(super) fn of_seconds(self, seconds: u32) -> Self {
        let step = Self { seconds, ..self };
        let reply = self.reply.map(|reply| reply.max(step.minutes()));
        Self { elapsed: step.takes(), reply, ..step }
    }
}

/// How long it takes to read or to write so many words, in seconds, at a speed in words a minute.
pub(crate) const fn reading_time(words: u32, speed: u32) -> u32 {
    (60 * words).div_ceil(speed)
}
