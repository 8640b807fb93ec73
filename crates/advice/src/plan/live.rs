//! Plans for what is done live: a few lines or something to read beforehand, the meeting, and what came of it.

use super::case::Case;
use super::{Step, What, Who};
use crate::assumption::Assumption;
use crate::question::Opt;

/// How long a meeting is, where the person gave no minutes.
const MEETING: u32 = 30;

pub(super) fn steps(case: &Case<'_>) -> Vec<Step> {
    type Steps = fn(&Case<'_>) -> Vec<Step>;
    let steps: [Steps; 6] = [inform, produce, ideas, decide, understand, bond];
    case.by_purpose(steps, unsaid)(case)
}

fn inform(case: &Case<'_>) -> Vec<Step> {
    let what = if case.has(Opt::BriefReady) {
        What::TalkThrough
    } else if case.is_crowd() {
        What::Broadcast
    } else {
        What::TellLive
    };
    // All can listen at once, so a crowd stays whole; its questions come in writing.
    let tell = case.live(what, Who::Everyone, case.minutes_or(MEETING));
    vec![beforehand(case), after_invitation(case, tell), case.send_notes(What::SendPoints)]
}

fn produce(case: &Case<'_>) -> Vec<Step> {
    let work = case.meet(What::WorkTogether, case.minutes_or(MEETING));
    closed(case, [three_lines(case), case.open(work), case.note(What::RecordRest)])
}

fn ideas(case: &Case<'_>) -> Vec<Step> {
    let think = case.apart(What::ThinkFirst, Who::Everyone, 10).answered_within(case.slot());
    let meet = case.meet(What::MeetCombine, case.minutes_or(MEETING));
    closed(case, [three_lines(case), think, meet, case.note(What::Record)])
}

fn decide(case: &Case<'_>) -> Vec<Step> {
    let what = if case.has(Opt::UndoHard) { What::MeetClose } else { What::MeetDecide };
    meeting(case, what, What::RecordDecision)
}

fn understand(case: &Case<'_>) -> Vec<Step> {
    meeting(case, What::WorkOut, What::RecordFindings)
}

fn bond(case: &Case<'_>) -> Vec<Step> {
    let meet = case.live(What::SpendTime, Who::Everyone, case.minutes_or(MEETING));
    vec![case.own(What::SayWhy, 2), case.open(meet)]
}

fn unsaid(case: &Case<'_>) -> Vec<Step> {
    meeting(case, What::MeetShort, What::Record)
}

fn meeting(case: &Case<'_>, what: What, record: What) -> Vec<Step> {
    let meet = case.meet(what, case.minutes_or(MEETING));
    closed(case, [beforehand(case), after_invitation(case, meet), case.note(record)])
}

/// What is there is sent to read; else three lines will do.
fn beforehand(case: &Case<'_>) -> Step {
    if case.has(Opt::BriefReady) {
        case.to_read(What::SendToRead).answered_within(case.slot())
    } else {
        three_lines(case)
    }
}

fn three_lines(case: &Case<'_>) -> Step {
    case.own(What::ThreeLines, case.assumed(Assumption::Preparing))
}

/// The wait for a free slot: spent reading, where there is something to read.
fn after_invitation(case: &Case<'_>, meet: Step) -> Step {
    if case.has(Opt::BriefReady) { meet } else { case.open(meet) }
}

/// Where only a small group met, the rest have their say in writing.
fn closed<const N: usize>(case: &Case<'_>, steps: [Step; N]) -> Vec<Step> {
    steps.into_iter().chain(case.is_crowd().then(|| case.to_read(What::AskTheRest))).collect()
}
