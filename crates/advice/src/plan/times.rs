//! How long things may take, by urgency, in minutes of working time; and how often people reply.

use super::WORKING_DAY;
use crate::answers::Answers;
use crate::assumption::{Assumption, Assumptions};
use crate::question::{Opt, Question};

/// How long an urgent plan tries to reach someone.
pub(super) const CONTACT: u32 = 10;
/// How soon an alert must be acknowledged.
pub(super) const ACKNOWLEDGE: u32 = 5;
/// How long an urgent call lasts.
pub(super) const URGENT_CALL: u32 = 10;

/// By when others answer in writing.
pub(crate) fn reply(answers: &Answers) -> u32 {
    let today = if answers.has(Opt::OverlapLittle) { 240 } else { 120 };
    by_urgency(answers, [60, today, 2 * WORKING_DAY, 5 * WORKING_DAY], 2 * WORKING_DAY)
}

/// How often each person replies, if it is written down.
pub(crate) fn rounds(answers: &Answers, assumptions: &Assumptions) -> u32 {
    if answers.has(Opt::ExchangeNone) {
        0
    } else if answers.has(Opt::ExchangeMany) || answers.has(Opt::ExchangeCircles) {
        assumptions.get(Assumption::ManyRounds)
    } else {
        assumptions.get(Assumption::FewRounds)
    }
}

/// By when what one does alone is done, so that the rest still fits.
pub(super) fn soon(answers: &Answers) -> u32 {
    by_urgency(answers, [30, 60, WORKING_DAY, 2 * WORKING_DAY], WORKING_DAY)
}

/// By when a piece of work is done.
pub(super) fn due(answers: &Answers) -> u32 {
    by_urgency(answers, [60, 240, 3 * WORKING_DAY, 10 * WORKING_DAY], 3 * WORKING_DAY)
}

/// How long it takes until all who are needed have a free slot.
pub(crate) fn slot(answers: &Answers) -> u32 {
    let slot = by_urgency(answers, [0, 60, WORKING_DAY, 2 * WORKING_DAY], WORKING_DAY);
    if answers.has(Opt::OverlapLittle) { 2 * slot } else { slot }
}

/// One of four times, in the order of the options of `urgency`.
fn by_urgency(answers: &Answers, times: [u32; 4], unsaid: u32) -> u32 {
    let options = Question::Urgency.options().iter().zip(times);
    options.into_iter().find_map(|(option, time)| answers.has(*option).then_some(time)).unwrap_or(unsaid)
}
