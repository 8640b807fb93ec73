//! When to leave a plan, and what to do then: for what is likely in this case.

use super::{Act, Pace, Step, times};
use crate::answers::Answers;
use crate::form::Form;
use crate::question::Opt;
use crate::verdict::{Mode, Verdict};

/// When to leave the plan, and what to do then.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Pivot {
    /// What would show that the plan does not work.
    pub rule: PivotRule,
    /// The silence, or the time, that fits the urgency, in minutes of working time.
    pub within: u32,
}

/// What would show that a plan does not work.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum PivotRule {
    /// About three rounds without agreement: talk.
    Rounds,
    /// Each person needed must answer: ask who is silent, and take nothing for a yes.
    EachAnswers,
    /// Silence, with few shared hours: ask for one that suits.
    AskForHour,
    /// Alone, and stuck: ask one person.
    Stuck,
    /// A meeting lacks facts or a person: leave it, and go on in writing.
    FactsMissing,
    /// Nobody answers: once more, then by another channel.
    NoAnswer,
    /// Someone who is needed does not come.
    NoShow,
    /// They put the talk off.
    PutsOff,
    /// It may not have been read.
    Unread,
    /// Those whom one needs are not there on that day.
    WrongDay,
    /// They say no.
    SaysNo,
    /// They argue with what is settled.
    Argues,
    /// Someone would rather not: leave it open.
    NoPressure,
    /// Nobody can be reached: the next on the escalation path.
    NoContact,
    /// It hurts too much: stop, and agree when to go on.
    Pause,
    /// It is not clear which rule applies.
    RuleUnclear,
    /// Someone leaves out what each was to write.
    Missing,
    /// They could not do it alone yet.
    NotYetTheirs,
    /// Someone makes a scene before others.
    Scene,
}

/// How many a plan has at most.
const MOST: usize = 3;

/// What is likely to go otherwise, the likeliest first.
pub(super) fn pivots(form: Form, verdict: Verdict, answers: &Answers, steps: &[Step]) -> Vec<Pivot> {
    let mut rules = Vec::new();
    let mut add = |rules_of_it: &[PivotRule], is_likely: bool| {
        for rule in rules_of_it.iter().filter(|_| is_likely) {
            if !rules.contains(rule) {
                rules.push(*rule);
            }
        }
    };
    if form.is_within_the_hour() {
        add(&[PivotRule::NoContact], true);
    } else {
        let is_live = verdict.mode != Mode::Async;
        let can_talk = !answers.has(Opt::WayNoLive) && !answers.has(Opt::SpaceYes);
        let hurts = answers.has(Opt::SensitivityHigh) || answers.has(Opt::SensitivitySome);
        let waits = steps.iter().any(|step| matches!(step.act, Act::Ask | Act::Do));
        let live = || steps.iter().filter(|step| step.pace == Pace::Live);
        let is_told = matches!(form, Form::Work | Form::Tell | Form::Report | Form::Log);
        let meets = form.takes_points() && !is_told && live().any(|step| step.heads > 2 && !step.is_private());
        let is_asked = form.takes_points() && !matches!(form, Form::Task | Form::Work | Form::Review);
        let silence = if answers.has(Opt::UndoHard) && is_asked {
            PivotRule::EachAnswers
        } else if answers.has(Opt::OverlapLittle) && is_asked && can_talk {
            PivotRule::AskForHour
        } else {
            PivotRule::NoAnswer
        };
        let is_set = answers.has(Opt::WaySetLive) || answers.has(Opt::WaySetWriting);
        add(&[PivotRule::RuleUnclear], is_set || form == Form::Decide && answers.has(Opt::RecordNeeded));
        add(&[PivotRule::Scene], answers.has(Opt::SensitivityHigh) && answers.has(Opt::PeopleMany) && is_live);
        add(of_form(form), form != Form::Day || is_live);
        add(&[PivotRule::Stuck], form == Form::Day && !is_live);
        add(&[PivotRule::Pause], hurts && is_live && (form.is_personal() || answers.has(Opt::SensitivityHigh)));
        add(&[silence], waits);
        add(&[PivotRule::Missing], steps.iter().any(|step| step.act == Act::Each));
        add(&[PivotRule::Rounds], waits && can_talk);
        add(&[PivotRule::NoShow, PivotRule::FactsMissing], meets);
        let is_two =
            form != Form::Work && form != Form::Day && !live().any(|step| step.heads > 2 && !step.is_private());
        add(&[PivotRule::PutsOff], live().any(|step| step.condition.is_none()) && is_two);
        if rules.is_empty() {
            rules.push(PivotRule::Unread);
        }
    }
    let within = |rule| {
        if rule == PivotRule::NoContact {
            times::CONTACT
        } else if rule == PivotRule::Pause || rule == PivotRule::Stuck {
            times::soon(answers)
        } else {
            times::reply(answers)
        }
    };
    rules.into_iter().take(MOST).map(|rule| Pivot { rule, within: within(rule) }).collect()
}

/// What is likely with a form, whatever was answered.
const fn of_form(form: Form) -> &'static [PivotRule] {
    match form {
        Form::Apologise | Form::Console | Form::Confide | Form::ComeTogether | Form::Thank => &[PivotRule::NoPressure],
        Form::Refuse | Form::Resign => &[PivotRule::Argues],
        Form::HardNews => &[PivotRule::Pause, PivotRule::Argues],
        Form::Critique | Form::HearOut => &[PivotRule::Pause],
        Form::Day => &[PivotRule::WrongDay],
        Form::HandOver | Form::Teach => &[PivotRule::NotYetTheirs],
        Form::Ask | Form::Propose | Form::Negotiate => &[PivotRule::NoAnswer, PivotRule::SaysNo],
        Form::Complain | Form::Remind => &[PivotRule::NoAnswer],
        Form::Work | Form::Settle => &[PivotRule::Stuck],
        Form::See
        | Form::Tell
        | Form::Absence
        | Form::Survey
        | Form::Answer
        | Form::Report
        | Form::Task
        | Form::Log
        | Form::Ideas
        | Form::Decide
        | Form::WorkOut
        | Form::Review
        | Form::ClearUp
        | Form::Interview
        | Form::LookBack
        | Form::Plan
        | Form::OneToOne
        | Form::Discuss
        | Form::Alarm
        | Form::CallNow
        | Form::StartNow => &[],
    }
}
