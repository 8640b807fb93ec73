//! Plans where one answer decides by itself.

use super::case::Case;
use super::{Channel, Condition, Step, WORKING_DAY, What, Who, times};
use crate::assumption::Assumption;
use crate::question::Opt;

/// No surprise in writing and no audience: prepare in private, talk alone, confirm in writing, follow up.
pub(super) fn sensitive(case: &Case<'_>) -> Vec<Step> {
    let (at_once, several) = (case.has(Opt::UrgencyHour), case.is_several());
    let prepare = if at_once { 5 } else { case.assumed(Assumption::Preparing).max(5) };
    let who = if several { Who::Each } else { Who::Person };
    let talk = case.by_purpose(
        [What::TalkTell, What::TalkAgree, What::TalkHurt, What::TalkDecide, What::TalkListen, What::TalkTime],
        What::Talk,
    );
    let channel = match (at_once, case.has(Opt::OverlapLittle)) {
        (true, _) => Channel::Call,
        (false, true) => Channel::Video,
        (false, false) => Channel::Room,
    };
    let later = if at_once { WORKING_DAY } else { 2 * WORKING_DAY };
    let follow_up = case.live(What::FollowUp, who, 10).on(Channel::Call);
    let decide = (several && case.has(Opt::PurposeDecide)).then(|| case.note(What::DecideAfter));
    let confirm = if case.has(Opt::PurposeBond) { What::SendThanks } else { What::Confirm };
    let ideas = case.has(Opt::PurposeIdeas).then(|| case.apart(What::IdeasLater, Who::Others, 15));
    [case.own(What::Prepare, prepare), case.live(talk, who, case.minutes_or(30)).on(channel)]
        .into_iter()
        .chain(decide)
        .chain([case.note(confirm).on(Channel::Mail), Step { elapsed: later + follow_up.elapsed, ..follow_up }])
        .chain(ideas)
        .collect()
}

/// Contact with an immediate response, which is not a meeting.
pub(super) fn urgent(case: &Case<'_>) -> Vec<Step> {
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
    let channel = if case.is_crowd() { Channel::Chat } else { Channel::Call };
    let who = if asleep { Who::Awake } else { Who::Everyone };
    let alert = case.live(What::Alert, who, 2).on(channel).answered_within(times::ACKNOWLEDGE);
    let silent = if asleep {
        urgent_call(case, What::Escalate, Who::NextInLine, 5)
    } else {
        urgent_call(case, What::CallSilent, Who::Silent, 5)
    };
    vec![alert, silent.only(silence), case.send_notes(What::SendPoints)]
}

fn start_alone(case: &Case<'_>) -> Vec<Step> {
    let asleep = case.has(Opt::OverlapLittle);
    let who = if asleep { Who::Awake } else { Who::OnCall };
    let help = if asleep {
        urgent_call(case, What::Escalate, Who::NextInLine, times::URGENT_CALL)
    } else {
        urgent_call(case, What::CallIfStuck, Who::OnCall, times::URGENT_CALL)
    };
    vec![
        urgent_call(case, What::StartNow, who, 2),
        case.own(What::KeepAtIt, case.minutes_or(30)),
        help.only(Condition::Stuck),
        case.note(What::Record),
    ]
}

fn call(case: &Case<'_>) -> Vec<Step> {
    let what = case.by_purpose(
        // `inform` has a plan of its own.
        [What::CallSettle, What::CallShare, What::CallIdea, What::CallDecide, What::CallCompare, What::CallBeThere],
        What::CallSettle,
    );
    let asleep = case.has(Opt::OverlapLittle);
    let call = urgent_call(case, what, if asleep { Who::Awake } else { Who::Needed }, times::URGENT_CALL);
    let escalate = urgent_call(case, What::Escalate, Who::NextInLine, times::URGENT_CALL);
    let escalate = asleep.then(|| escalate.only(Condition::SilenceFor(times::CONTACT)));
    let record = if case.has(Opt::PurposeBond) && !asleep {
        case.apart(What::KeepInTouch, Who::Everyone, 5)
    } else {
        case.note(What::Record)
    };
    std::iter::once(call).chain(escalate).chain([record]).collect()
}

fn urgent_call(case: &Case<'_>, what: What, who: Who, minutes: u32) -> Step {
    case.live(what, who, minutes).on(Channel::Call)
}
