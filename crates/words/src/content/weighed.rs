//! The answer to what a person asked about channels, "mail or phone?", "do I have to call?", and to what somebody
//! proposes, "my sister says to put it in a letter".

use super::plan::{by, capital};
use advice::{Answers, Channel, Mode, Opt, Order, Plan};
use domain::proposal::{Means, Proposal};

/// What to make of the channels that a person weighs, or of the one that they ask about. `None`: of none.
pub fn weighed(channels: &[Channel], plan: &Plan, mode: Mode, answers: &Answers) -> Option<String> {
    match channels {
        [asked] => Some(about(*asked, plan, mode)),
        _ => plan.weigh(mode, answers, channels).map(|(better, other)| between(better, other, plan, mode)),
    }
}

/// What to make of the way that somebody proposes, where it is the opposite of the plan’s, and what to say to them. `None`: it
/// is not; praise would say no more than the plan, and might praise more than was meant.
pub fn proposed(proposal: Proposal, plan: &Plan, mode: Mode, answers: &Answers) -> Option<String> {
    let Proposal { means, is_own } = proposal;
    let noun = match means {
        Means::By(channel) => noun(channel),
        Means::Written => "writing",
        Means::Live => "a talk",
    };
    let head = capital(noun) + if is_own { ", as you thought" } else { ", as was suggested" };
    match (mode, means.is_live()) {
        (Mode::Sync, false) => {
            let say = if answers.has(Opt::RecordOff) {
                "I’d rather talk about it, and leave it at that."
            } else {
                "I’d like to talk first; something in writing can follow."
            };
            let say = to_say(say, is_own);
            Some(format!("{head}, isn’t enough here: live, {}.{say}", live_helps(plan)))
        }
        (Mode::Async, true) => {
            let say = to_say("I’d like to put it in writing, so that each of us has it and can think first.", is_own);
            Some(format!("{head}, isn’t needed here: in writing, nobody has to answer at once.{say}"))
        }
        (Mode::Sync | Mode::Mix, true) | (Mode::Async | Mode::Mix, false) => None,
    }
}

/// What to say to whoever proposes something else.
fn to_say(words: &str, is_own: bool) -> String {
    if is_own { String::new() } else { [" Say: “", words, "”"].concat() }
}

/// Which of two channels is the better one, and why.
fn between(better: Channel, other: Channel, plan: &Plan, mode: Mode) -> String {
    let why = match (mode, better.is_live(), other.is_live()) {
        (Mode::Mix, true, false) | (Mode::Mix, false, true) => {
            return format!("You weigh {} and {}: use both, in the order of the plan.", noun(better), noun(other));
        }
        (_, true, false) => live_helps(plan),
        (_, false, true) => "nobody has to answer at once",
        (_, true, true) | (_, false, false) => good(better),
    };
    format!("Of {} and {}, take {}: {why}.", noun(better), noun(other), noun(better))
}

/// Whether the one channel that is asked about is the right one.
fn about(asked: Channel, plan: &Plan, mode: Mode) -> String {
    let [live, written] = [plan.channels.live.first, plan.channels.written.first];
    let doing = doing(asked);
    match (mode, asked.is_live()) {
        (Mode::Async, true) => format!("You needn’t {doing} for this: do it {}.", by(written)),
        (Mode::Async, false) if asked == written => format!("Do {doing}: nobody has to answer at once."),
        (Mode::Sync, true) if asked == live => format!("Do {doing}: {}.", live_helps(plan)),
        (Mode::Sync, false) => {
            format!("It isn’t enough to {doing} here: do it {}, as {}.", by(live), live_helps(plan))
        }
        (Mode::Async, false) => {
            format!("In writing, yes, but rather {} than {}: {}.", by(written), by(asked), good(written))
        }
        (Mode::Sync, true) => format!("Rather {} than {}, if you can: {}.", by(live), by(asked), good(live)),
        (Mode::Mix, is_live) if plan.live_step().is_some_and(|step| step.condition.is_some()) => {
            if is_live {
                format!("You needn’t {doing} yet: write first, and talk only about what is left open.")
            } else {
                format!("Do {doing}; talk only about what is left open then.")
            }
        }
        (Mode::Mix, true) if plan.order == Order::WriteFirst => format!("Do {doing}, but write first, as in the plan."),
        (Mode::Mix, true) => format!("Do {doing}, and write afterwards, as in the plan."),
        (Mode::Mix, false) => format!("It isn’t enough to {doing} here: talk as well, in the order of the plan."),
    }
}

/// Why a talk helps here.
fn live_helps(plan: &Plan) -> &'static str {
    if plan.is_private() {
        "they hear it from a person, and can answer at once"
    } else {
        "each can answer the other at once"
    }
}

/// What a channel is good for, beside another of its kind.
const fn good(channel: Channel) -> &'static str {
    match channel {
        Channel::InPerson => "you see how it is taken, and can show things to each other",
        Channel::Phone => "it needs no journey and little arranging",
        Channel::Video => "it needs no journey, and you still see each other",
        Channel::Chat => "it is short, and read soon",
        Channel::Mail => "it is read in peace, and found again",
        Channel::Letter => "it can be kept, and shown later",
        Channel::Document => "all see one state of it, and can write in it",
        Channel::Tracker => "it stays open there until it is done",
        Channel::Notice => "whoever comes by reads it",
        Channel::Alone => "nobody else is needed",
    }
}

const fn noun(channel: Channel) -> &'static str {
    match channel {
        Channel::InPerson => "a talk in person",
        Channel::Phone => "the phone",
        Channel::Video => "video",
        Channel::Chat => "a message",
        Channel::Mail => "email",
        Channel::Letter => "a letter",
        Channel::Document => "a shared document",
        Channel::Tracker => "the tracker",
        Channel::Notice => "a notice",
        Channel::Alone => "yourself",
    }
}

const fn doing(channel: Channel) -> &'static str {
    match channel {
        Channel::InPerson => "meet in person",
        Channel::Phone => "call",
        Channel::Video => "talk by video",
        Channel::Chat => "send a message",
        Channel::Mail => "write an email",
        Channel::Letter => "write a letter",
        Channel::Document => "write it down in a shared document",
        Channel::Tracker => "put it into the tracker",
        Channel::Notice => "put up a notice",
        Channel::Alone => "do it on your own",
    }
}
