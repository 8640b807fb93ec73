//! Within the hour.

use super::FormText;
use advice::Act::{Alert, CallNow, CallSilent, CallStuck, KeepAt, Record, Start};

pub(super) const ALARM: FormText = FormText {
    subject: "Urgent",
    headline: ["Alert {awake} now {live}, ask for an acknowledgement, and call whoever is silent."; 3],
    steps: &[
        (Alert, "Alert {awake} now", "What is happening, what to do, and “answer this to acknowledge”."),
        (CallSilent, "Call whoever is silent", "One by one, until each has acknowledged."),
        (Record, "Send what is known", "Also to those who could not be reached, with when the next news comes."),
    ],
    message: "What is happening: [one sentence].\nWhat to do now: [one thing].\n\
              Answer “seen” within {reply}; if you do not, I’ll call you.\nThe next news will come at [time], here.",
    say: "",
    after: "",
    agenda: "",
};

pub(super) const CALL_NOW: FormText = FormText {
    subject: "Urgent",
    headline: ["Call {awake} now, settle it in ten minutes, then write it down."; 3],
    steps: &[
        (
            CallNow,
            "Call {awake} now, for {time}",
            "What is wrong, who does what, when you speak again. One of you leads.",
        ),
        (Record, "Write down what was settled", "Who does what, and when the next news comes."),
    ],
    message: "I need you now, for {minutes}: [number or link].\nWhat I see: [one sentence].\n\
              Cannot come? Answer with the name of someone who can.",
    say: "",
    after: "",
    agenda: "",
};

pub(super) const START_NOW: FormText = FormText {
    subject: "Urgent",
    headline: ["Start now, with {on call} in case you get stuck."; 3],
    steps: &[
        (Start, "Start now, with someone on call", "Tell one person that you start, and ask them to stay reachable."),
        (KeepAt, "Keep at it", "Note what you try, and when."),
        (CallStuck, "Call the person on call", "Say what you tried and what you see."),
        (Record, "Write down what came of it", "What it was, what you did, what is left."),
    ],
    message: "I’m starting on this now: [what you try first].\nCan you stay reachable until [time]? I’ll call only if I am stuck.\n\
              Until then there is nothing for you to do.",
    say: "",
    after: "",
    agenda: "",
};
