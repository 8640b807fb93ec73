//! The verdict as one sentence that a person can act on, with the channel; and the slots of such sentences.

use super::plan::{by, duration};
use super::{Own, forms, too_little};
use advice::{Act, Assumptions, Channel, Form, Mode, Plan, Step};
use domain::reading::Reading;

/// The verdict in one sentence: what to do, by which channel, in order.
///
/// `own`: the words of the activity's own that hold. Where fewer than three answers were given and no gate decided, show [`super::too_little`] instead.
pub fn headline(plan: &Plan, mode: Mode, own: Own) -> String {
    fill(template(plan, mode, own), plan, plan.live_step())
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
        "Meet {live} first, for {time}, to agree on the aim; then carry on {written}."
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
        fit_verb(&mut out, slot, after, plan);
        out.push_str(&filled(slot, plan, step));
        rest = after;
    }
    out.push_str(rest);
    out
}

/// Changes the verb before a channel where the two do not go together: one does not meet by phone, nor send a thing in a
/// notice.
fn fit_verb(out: &mut String, slot: &str, after: &str, plan: &Plan) {
    let verbs = match (slot, live(plan), plan.channels.written.first) {
        ("live", Channel::Phone, _) if out.ends_with("eet ") => [("Meet ", "Talk "), ("meet ", "talk ")],
        ("written", _, Channel::Document | Channel::Tracker | Channel::Notice)
            if after.is_empty() || after.starts_with([',', '.', ';', ':']) =>
        {
            [("Send ", "Put "), ("send ", "put ")]
        }
        _ => return,
    };
    let clause = out.rfind([',', '.', ';', ':', '|']).map_or(0, |end| end + 1);
    for (verb, other) in verbs {
        if let Some(place) = out.get(clause..).and_then(|text| text.find(verb)) {
            out.replace_range(clause + place..clause + place + verb.len(), other);
            return;
        }
    }
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
