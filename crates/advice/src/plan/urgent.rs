//! The steps within the hour: contact with an immediate response, which is not a meeting.

use super::build::Case;
use super::{Act, Condition, Step, Who, times};
use crate::assumption::Assumption;
use crate::channel::Channel;
use crate::question::Opt;

pub(super) fn steps(case: &Case<'_>) -> Vec<Step> {
    if case.has(Opt::PurposeInform) {
        alert(case)
    } else if case.has(Opt::PeopleOne) {
        start_alone(case)
    } else {
        call(case)
    }
}

fn alert(case: &Case<'_>) -> Vec<Step> {
    let silence = Condition::SilenceFor(times::ACKNOWLEDGE);
    let asleep = case.has(Opt::OverlapLittle);
    let channel = if case.is_crowd() { Channel::Chat } else { Channel::Phone };
    let who = if asleep { Who::Awake } else { Who::Everyone };
    let alert = case.live(Act::Alert, who, 2).on(channel).answered_within(times::ACKNOWLEDGE);
    let silent = if asleep {
        call_to(case, Act::Escalate, Who::NextInLine, 5)
    } else {
        call_to(case, Act::CallSilent, Who::Silent, 5)
    };
    vec![alert, silent.only(silence), record(case)]
}

fn start_alone(case: &Case<'_>) -> Vec<Step> {
    let asleep = case.has(Opt::OverlapLittle);
    let who = if asleep { Who::Awake } else { Who::OnCall };
    let help = if asleep {
        call_to(case, Act::Escalate, Who::NextInLine, times::URGENT_CALL)
    } else {
        call_to(case, Act::CallStuck, Who::OnCall, times::URGENT_CALL)
    };
    vec![
        call_to(case, Act::Start, who, 2),
        case.own(Act::KeepAt, 60 * case.minutes_or(30)),
        help.only(Condition::Stuck),
        record(case),
    ]
}

fn call(case: &Case<'_>) -> Vec<Step> {
    let asleep = case.has(Opt::OverlapLittle);
    let call = call_to(case, Act::CallNow, if asleep { Who::Awake } else { Who::Needed }, times::URGENT_CALL);
    let escalate = call_to(case, Act::Escalate, Who::NextInLine, times::URGENT_CALL);
    let escalate = asleep.then(|| escalate.only(Condition::SilenceFor(times::CONTACT)));
    std::iter::once(call).chain(escalate).chain([record(case)]).collect()
}

fn call_to(case: &Case<'_>, act: Act, who: Who, minutes: u32) -> Step {
    case.live(act, who, minutes).on(Channel::Phone)
}

fn record(case: &Case<'_>) -> Step {
    case.own(Act::Record, 60 * case.assumed(Assumption::Notes)).on(Channel::Chat)
}
