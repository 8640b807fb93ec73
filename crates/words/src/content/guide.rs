//! The words of the guide that belong to its flows, its rule of thumb and its examples.

use crate::content::number::counted;
use advice::Mode;
use domain::guide::{Attention, CHECKED, Event, Flow, Need, Side};

use super::duration;
use super::pages::decision;

/// The name of a flow.
pub const fn flow(flow: Flow) -> &'static str {
    match flow {
        Flow::Paying => "Paying with your phone",
        Flow::Letter => "A letter by email",
    }
}

/// The name of a side of a flow.
pub const fn side(flow: Flow, side: Side) -> &'static str {
    match (flow, side) {
        (_, Side::Yours) => decision::YOU,
        (Flow::Paying, Side::Theirs) => "The till",
        (Flow::Letter, Side::Theirs) => "The other",
    }
}

/// What happens in a step.
pub const fn event(event: Event) -> &'static str {
    match event {
        Event::Prompt => "You wait until the till asks you to pay.",
        Event::Unlock => "You unlock the phone.",
        Event::Hold => "You hold the phone close to the reader.",
        Event::Confirm => "You wait until the payment is confirmed.",
        Event::Remove => "You take the phone away.",
        Event::Write => "You write the letter, and write parts of it again.",
        Event::Send => "You send it.",
        Event::Notice => "The other sees that there is mail, and goes on with what they are doing.",
        Event::Read => "When it suits them, they open it and read.",
        Event::Reply => "They write an answer, if they want to.",
        Event::SendBack => "They send it, and you read it when it suits you.",
    }
}

/// What a side does with its attention.
pub const fn attention(attention: Attention) -> &'static str {
    match attention {
        Attention::Used => "busy with it",
        Attention::Held => "waiting there",
        Attention::Free => "free",
    }
}

/// A length of time of a flow.
pub fn long(flow: Flow, long: u32) -> String {
    match flow {
        Flow::Paying => counted(long.into(), "second"),
        Flow::Letter => duration(long.into()),
    }
}

/// What a flow shows, in its own figures.
pub fn lesson(flow: Flow) -> String {
    let all = long(flow, flow.long());
    match flow {
        Flow::Paying => {
            let [used, held] = [Attention::Used, Attention::Held].map(|kind| flow.spent(Side::Yours, kind));
            format!("Of {all} you act for {used} and wait for {held}, and in none of them can you walk away.")
        }
        Flow::Letter => {
            let [yours, theirs] = [Side::Yours, Side::Theirs].map(|side| long(flow, flow.spent(side, Attention::Used)));
            format!(
                "The answer is there after {all}. It took {yours} of yours and {theirs} of theirs; the rest was free."
            )
        }
    }
}

/// The drawing of a flow, told.
pub const fn told(flow: Flow) -> &'static str {
    match flow {
        Flow::Paying => "Timeline: in every step you and the till are both held, busy or waiting.",
        Flow::Letter => {
            "Timeline: your attention comes first, then that of the other; between them a long gap in which both are \
             free."
        }
    }
}

/// What the work needs, and why the advice is what it is.
pub const fn need(need: Need) -> (&'static str, &'static str) {
    match need {
        Need::Little => ("Little of either", "Attention is the cost to avoid."),
        Need::Writing => ("To pass something on", "Each reads, thinks and answers in their own time."),
        Need::Live => ("To agree or to understand", "Questions are answered as they come up."),
        Need::Both => ("Much of both", "Read and write first, then meet about what is left."),
    }
}

/// What the examples of a mode have in common.
pub const fn common(mode: Mode) -> &'static str {
    match mode {
        Mode::Async => "The result is known or the news is plain, and quiet time makes it better.",
        Mode::Mix => "There is something to read in peace, and something to agree on at the end.",
        Mode::Sync => "It must be worked out together, it brings people closer, it could hurt, or it cannot wait.",
    }
}

/// How far the rules were checked, and what that does not show.
pub fn checked() -> String {
    format!(
        "We checked the rules against {} situations for which a public source says what to do, and they agree in at \
         least {}. \
         That is agreement with guides, not proof that the work went better.",
        CHECKED.situations, CHECKED.agrees
    )
}
