//! The verdict as one sentence that a person can act on, with the channel; and the slots of such sentences.

use super::plan::{by, duration};
use super::{Own, forms, too_little};
use advice::{Act, Assumptions, Channel, Form, Mode, Pace, Plan, Step};
use domain::reading::Reading;

/// The verdict in one sentence: what to do, by which channel, in order.
///
/// `own`: the words of the activity's own that hold. Where fewer than three answers were given and no gate decided, show [`super::too_little`] instead.
pub fn headline(plan: &Plan, mode: Mode, own: Own) -> String {
    let sentence = template(plan, mode, own);
    match sentence.split_once("{|}").filter(|_| !is_written(plan)) {
        Some((spoken, _)) => fill(&[spoken, "."].concat(), plan, plan.live_step()),
        None => fill(sentence, plan, plan.live_step()),
    }
}

/// Whether something of it reaches others in writing.
pub(crate) fn is_written(plan: &Plan) -> bool {
    plan.steps.iter().any(|step| step.pace != Pace::Live && step.channel != Channel::Alone)
}

/// The verdict of a decision in one sentence, with the person’s own minutes where they gave some.
pub fn headline_for(reading: &Reading, own: Own) -> String {
    if !reading.is_enough() {
        return too_little().to_owned();
    }
    headline(&reading.plan(&Assumptions::default()), reading.verdict.mode, own)
}

fn template(plan: &Plan, mode: Mode, own: Own) -> &'static str {
    let starts_from_nothing = plan.steps.iter().any(|step| step.act == Act::Carry);
    let of_mode = |[offline, both, live]: [&'static str; 3]| match mode {
        Mode::Async => offline,
        Mode::Mix => both,
        Mode::Sync => live,
    };
    if plan.is_offered() {
        "Write to {them} {written}, and offer to talk {live} at an hour that they choose."
    } else if starts_from_nothing {
        "{Meet} {live} first, for {time}, to agree on the aim; then carry on {written}."
    } else if let Some(own) = own.headline() {
        own
    } else if plan.form == Form::Report && plan.steps.iter().any(|step| step.act == Act::Send) {
        of_mode(OWN_REPORT)
    } else {
        of_mode(forms::form(plan.form).headline)
    }
}

/// A report of one, which nobody else writes.
const OWN_REPORT: [&str; 3] = [
    "Write your report short {written}, at the same time each week: done, next, in the way.",
    "Write your report short {written}, and talk {live} for {time} if something is in the way.",
    "Talk {live} for {time} about what is next and what is in the way.",
];

/// Fills in the slots of a sentence. `step`: the one whose minutes and channel it is about.
pub(super) fn fill(text: &str, plan: &Plan, step: Option<&Step>) -> String {
    let mut out = String::new();
    let mut rest = text;
    while let Some((before, after)) = rest.split_once('{') {
        let (slot, after) = after.split_once('}').unwrap_or((after, ""));
        out.push_str(before);
        out.push_str(&filled(slot, plan, step));
        rest = after;
    }
    out.push_str(rest);
    out
}

/// A verb as its slot is written.
fn cased(slot: &str, capital: &'static str, small: &'static str) -> &'static str {
    if slot.starts_with(char::is_uppercase) { capital } else { small }
}

/// Whether what is written is put somewhere instead of sent.
const fn is_placed(plan: &Plan) -> bool {
    matches!(plan.channels.written.first, Channel::Document | Channel::Tracker | Channel::Notice)
}

/// The channel of the live part.
fn live(plan: &Plan) -> Channel {
    plan.live_step().map_or(plan.channels.live.first, |step| step.channel)
}

fn filled(slot: &str, plan: &Plan, step: Option<&Step>) -> String {
    let asleep = plan.steps.iter().any(|step| step.act == Act::Escalate);
    let text = match slot {
        "live" => by(live(plan)),
        "written" => by(plan.channels.written.first),
        "Meet" | "meet" if live(plan) == Channel::Phone => cased(slot, "Talk", "talk"),
        "Meet" | "meet" => cased(slot, "Meet", "meet"),
        "Send" | "send" if is_placed(plan) => cased(slot, "Put", "put"),
        "Send" | "send" => cased(slot, "Send", "send"),
        "time" => return step.map_or_else(String::new, |step| duration(step.minutes().into())),
        "them" if plan.others.are_several() => "each of them",
        "awake" if asleep => "whoever is awake",
        "awake" if plan.form == Form::CallNow => "those needed",
        "them" | "awake" => "them",
        "on call" if asleep => "whoever is awake on call",
        "on call" => "one person on call",
        "if" if plan.live_step().is_some_and(|step| step.condition.is_some()) => " if someone objects",
        "if" => " to close it",
        "answers" if plan.each_answers => "a yes or a no from each",
        "answers" => "objections",
        "silence" if plan.each_answers => " Silence is not a yes.",
        _ => "",
    };
    text.to_owned()
}
