//! Plans for what is done offline.

use super::case::Case;
use super::{Step, What, Who};
use crate::answers::Answers;
use crate::question::Opt;

/// Whether one person does it, and the others only learn what came of it.
pub(super) fn is_alone(answers: &Answers) -> bool {
    answers.has(Opt::PeopleOne) && (answers.has(Opt::PurposeProduce) || answers.has(Opt::PurposeDecide))
}

pub(super) fn steps(case: &Case<'_>) -> Vec<Step> {
    type Steps = fn(&Case<'_>) -> Vec<Step>;
    let steps: [Steps; 6] = [inform, produce, ideas, decide, understand, bond];
    case.by_purpose(steps, unsaid)(case)
}

fn inform(case: &Case<'_>) -> Vec<Step> {
    case.write(What::WriteNews).into_iter().chain([case.send(What::Send)]).collect()
}

fn produce(case: &Case<'_>) -> Vec<Step> {
    if case.has(Opt::PeopleOne) {
        let work = case.own(What::WorkAlone, case.minutes_or(30)).reply_within(case.due());
        return case.missing(What::WriteGoal, 5).into_iter().chain([work, case.send(What::SendResult)]).collect();
    }
    let after = [case.hand_over(), case.note(What::PutTogether)];
    case.write(What::WriteTask).into_iter().chain(after).collect()
}

fn ideas(case: &Case<'_>) -> Vec<Step> {
    let after = [
        case.apart(What::AskIdeas, Who::Everyone, 15),
        case.note(What::PoolIdeas),
        case.apart(What::Choose, Who::Everyone, 5),
    ];
    case.write(What::WriteQuestion).into_iter().chain(after).collect()
}

fn decide(case: &Case<'_>) -> Vec<Step> {
    if case.has(Opt::PeopleOne) {
        let after = [case.note(What::DecideAlone), case.send(What::ReadDecision)];
        return case.missing(What::WriteOptions, 10).into_iter().chain(after).collect();
    }
    let ask = case.ask(if case.has(Opt::UndoHard) { What::AskYesOrNo } else { What::AskObjections });
    case.write(What::WriteProposal).into_iter().chain([ask, case.note(What::Decide)]).collect()
}

fn understand(case: &Case<'_>) -> Vec<Step> {
    let after = [case.ask(What::AskAnswers), case.note(What::SumUp)];
    case.write(What::WriteKnown).into_iter().chain(after).collect()
}

fn bond(case: &Case<'_>) -> Vec<Step> {
    case.write(What::WriteLetter).into_iter().chain([case.ask(What::LeaveTime)]).collect()
}

fn unsaid(case: &Case<'_>) -> Vec<Step> {
    let after = [case.ask(What::Send), case.note(What::SumUp)];
    case.write(What::WriteBrief).into_iter().chain(after).collect()
}
