//! Where the article and the evidence disagree, said where it matters.

use advice::{Channel, Form, Gate, Mode, Opt, Plan};
use domain::reading::Reading;

const HURTS: &str = "The article sends work with a known result offline. That holds for ordinary work; news that \
                     hurts may have a clear result too, and still should be heard from a person.";
const OUTAGE: &str = "The article sends work with a known result offline. That holds for ordinary work; in an outage \
                      the result is known too, and there is no time to wait for replies.";
const IDEAS: &str = "The article would look for ideas live. In experiments people had more and better ideas alone \
                     first, and fewer on video than in one room; choosing among them worked as well on video.";
const LOOKING_BACK: &str = "The article would look back on a project live. Teams are split on that; remarks in \
                            writing first and a short talk after is what most can agree on, and live where feelings \
                            or blame are involved.";
const EVERYONE: &str = "On meetings of everyone the guides disagree: some want the shared moment, others would let \
                        each person read in their own time.";
const THREADS: &str = "The guides say two things about long threads. If people misread each other, talk. If the \
                       matter itself is complex, a better document helps more.";
const CHAT: &str = "The article counts chat as async. It is so only where nobody expects an answer at once, so say \
                    by when you need one.";
const PLACE: &str = "The article counts a day at the office as sync and one at home as async. Place and timing are \
                     two things, so ask first what the day is for, and choose the place by that.";

/// All disagreements of the sources, each with what it is about.
pub const fn disagreements() -> [(&'static str, &'static str); 8] {
    [
        ("News that hurts", HURTS),
        ("What cannot wait", OUTAGE),
        ("New ideas", IDEAS),
        ("Looking back", LOOKING_BACK),
        ("Meetings of everyone", EVERYONE),
        ("Long threads", THREADS),
        ("Instant messages", CHAT),
        ("Office and home", PLACE),
    ]
}

/// What a person should know about a disagreement of the sources that touches this verdict and its plan; the weightiest
/// one.
pub fn disagreement(reading: &Reading, plan: &Plan) -> Option<&'static str> {
    let is_clear = reading.answers.has(Opt::ClarityClear);
    match reading.verdict.gate {
        Some(Gate::Sensitivity) => is_clear.then_some(HURTS),
        Some(Gate::Urgency) => is_clear.then_some(OUTAGE),
        Some(Gate::Way | Gate::Space | Gate::Record) => None,
        None => ordinary(reading, plan),
    }
}

fn ordinary(reading: &Reading, plan: &Plan) -> Option<&'static str> {
    let (answers, mode) = (&reading.answers, reading.verdict.mode);
    let is_news = answers.has(Opt::PurposeInform) || answers.has(Opt::PurposeBond);
    if answers.has(Opt::PurposeIdeas) {
        Some(IDEAS)
    } else if plan.form == Form::Day {
        Some(PLACE)
    } else if plan.form == Form::LookBack && mode != Mode::Sync {
        Some(LOOKING_BACK)
    } else if answers.has(Opt::PeopleMany) && is_news {
        Some(EVERYONE)
    } else if answers.has(Opt::ExchangeMany) {
        Some(THREADS)
    } else if mode == Mode::Async && plan.channels.written.first == Channel::Chat {
        Some(CHAT)
    } else {
        None
    }
}
