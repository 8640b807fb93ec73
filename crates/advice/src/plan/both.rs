//! Plans for what is done in writing and live: written first, but for a bond, a group that starts from nothing, and
//! news that is a little hard to hear.

use super::case::Case;
use super::{Condition, Step, What, Who};
use crate::question::Opt;

pub(super) fn steps(case: &Case<'_>) -> Vec<Step> {
    type Steps = fn(&Case<'_>) -> Vec<Step>;
    if case.has(Opt::SensitivitySome) && case.has(Opt::PurposeInform) {
        return tell_then_write(case);
    }
    if in_circles(case) {
        return clear_up(case);
    }
    let steps: [Steps; 6] = [inform, produce, ideas, decide, understand, bond];
    case.by_purpose(steps, unsaid)(case)
}

/// What is hard to hear is said live; the details follow in writing.
fn tell_then_write(case: &Case<'_>) -> Vec<Step> {
    let details = case.write(What::WriteDetails);
    let tell = case.open(case.live(What::TellHard, Who::Everyone, case.minutes_or(15)));
    let send = case.send(What::SendDetails);
    // Missing, they are written first and kept back; else there is something to say already.
    if case.has(Opt::BriefNone) {
        details.into_iter().chain([tell, send]).collect()
    } else {
        std::iter::once(tell).chain(details).chain([send]).collect()
    }
}

fn inform(case: &Case<'_>) -> Vec<Step> {
    let who = if case.is_crowd() { Who::WhoeverAsks } else { Who::Everyone };
    let questions = case.live(What::TakeQuestions, who, case.minutes_or(15));
    case.write(What::WriteNews).into_iter().chain([case.send(What::Send), questions]).collect()
}

fn produce(case: &Case<'_>) -> Vec<Step> {
    // The person's minutes are the work's.
    if case.start_from_nothing() {
        let after = [case.hand_over(), case.note(What::PutTogether)];
        return first_live(case, What::MeetAim, 15).chain(after).collect();
    }
    let after = [case.hand_over(), case.meet(What::MeetFit, 15), case.note(What::RecordRest)];
    case.write(What::WriteTask).into_iter().chain(after).collect()
}

/// Alone first, then together, then each chooses.
fn ideas(case: &Case<'_>) -> Vec<Step> {
    let after = [
        case.apart(What::AskIdeas, Who::Everyone, 15),
        case.note(What::PoolIdeas),
        case.meet(What::MeetCombine, case.minutes_or(30)),
        case.apart(What::Choose, Who::Everyone, 5),
    ];
    case.write(What::WriteQuestion).into_iter().chain(after).collect()
}

fn decide(case: &Case<'_>) -> Vec<Step> {
    let record = case.note(What::RecordDecision);
    if case.start_from_nothing() {
        let after = [case.own_brief(What::WriteProposal), case.ask(What::AskObjections), record];
        return first_live(case, What::MeetQuestion, case.minutes_or(15)).chain(after).collect();
    }
    let minutes = case.minutes_or(20);
    let after = if case.has(Opt::UndoHard) {
        [case.ask(What::AskRemarks), case.meet(What::MeetClose, minutes), record]
    } else {
        let only = Condition::ObjectionWithin(case.reply());
        [case.ask(What::AskObjections), case.meet(What::MeetObjections, minutes).only(only), record]
    };
    case.write(What::WriteProposal).into_iter().chain(after).collect()
}

fn understand(case: &Case<'_>) -> Vec<Step> {
    if case.start_from_nothing() {
        return first_live(case, What::MeetProblem, case.minutes_or(30)).chain(carry_on(case)).collect();
    }
    let after =
        [case.ask(What::AskRemarks), case.meet(What::MeetRest, case.minutes_or(30)), case.note(What::RecordFindings)];
    case.write(What::WriteKnown).into_iter().chain(after).collect()
}

fn bond(case: &Case<'_>) -> Vec<Step> {
    let meet = case.open(case.live(What::SpendTime, Who::Everyone, case.minutes_or(30)));
    let after = [meet, case.apart(What::KeepInTouch, Who::Everyone, 5)];
    case.missing(What::SayWhy, 2).into_iter().chain(after).collect()
}

fn unsaid(case: &Case<'_>) -> Vec<Step> {
    if case.start_from_nothing() {
        return first_live(case, What::MeetAim, case.minutes_or(15)).chain(carry_on(case)).collect();
    }
    let open = Condition::OpenAfter(case.reply());
    let meet = case.meet(What::MeetOpen, case.minutes_or(15)).only(open);
    let after = [case.ask(What::Send), meet, case.note(What::Record)];
    case.write(What::WriteBrief).into_iter().chain(after).collect()
}

/// Whether people keep misreading each other, about something that can be cleared up.
fn in_circles(case: &Case<'_>) -> bool {
    let closed_live = case.has(Opt::UndoHard) && case.has(Opt::PurposeDecide);
    let of_another_kind = case.has(Opt::PurposeIdeas) || case.has(Opt::PurposeBond);
    case.has(Opt::ExchangeCircles) && !case.start_from_nothing() && !closed_live && !of_another_kind
}

/// The difference itself is written down, and cleared up live.
fn clear_up(case: &Case<'_>) -> Vec<Step> {
    vec![
        case.own_brief(What::WriteDifferences),
        case.ask(What::ReadDifferences),
        case.meet(What::MeetClear, case.minutes_or(20)),
        case.note(What::Record),
    ]
}

/// A meeting that nothing was written for but why it is held, where even that was missing.
fn first_live(case: &Case<'_>, what: What, minutes: u32) -> impl Iterator<Item = Step> + use<> {
    case.missing(What::SayWhy, 2).into_iter().chain([case.open(case.meet(what, minutes))])
}

fn carry_on(case: &Case<'_>) -> [Step; 2] {
    [case.note(What::Record), case.ask(What::CarryOn)]
}
