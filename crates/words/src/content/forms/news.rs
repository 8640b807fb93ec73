//! Saying something: news, hard news, one’s own news, that one cannot come, how things are.

use super::FormText;
use advice::Act::{
    Close, Confirm, Each, FollowUp, Leave, Meet, MeetAfter, Note, Prepare, Questions, Read, Record, Send, Talk, Tell,
    Write,
};

pub(super) const TELL: FormText = FormText {
    subject: "What is new",
    headline: [
        "Tell them {written} what they need to know, and whether you need a reply.",
        "Tell them {written} what they need to know, then take questions {live} for {time}.",
        "Tell them {live}, leave half of the time for questions, and send the main points after.",
    ],
    steps: &[
        (
            Write,
            "Write in few lines what they need to know",
            "What is new, from when, whom it affects, why, and what you need back.",
        ),
        (Send, "{Send} it {written}", "Say in the first line whether anything is to be done."),
        (
            Questions,
            "Take questions {live} for {time}",
            "No questions, no meeting. The answers go where all can read them.",
        ),
        (Tell, "Tell them {live}, in {time}", "The news in the first minute; half of the time is for questions."),
        (
            Record,
            "{Send} the main points {written}",
            "Also to those who could not be there, with a place for questions.",
        ),
    ],
    message: "{hello}\n[What is new, in one sentence].\n{short}What it means for you: [what, or nothing].\n\
              {short}What I need back: [nothing, or what and by when].\n- {long}From when: [day]\n\
              - {long}What changes for you: [what, or nothing]\n- {long}Why: [one sentence]\n\
              - {long}What I need from you: [nothing, or what and by when]\n\
              {long}If anything is unclear, ask me.\n{next}\n{sign}",
    say: "“There is something new: [what, in one sentence].”\n“It begins [when]. For you it means [what changes].”\n\
          “What would you like to know?”",
    after: "",
    agenda: "- What is new, and why\n- What it means for you\n- Your questions: half of the time",
};

pub(super) const HARD_NEWS: FormText = FormText {
    subject: "Something I need to tell you",
    headline: [
        "Write to {them} kindly {written}, ask for nothing, and leave the next word to them.",
        "Tell {them} {live}, alone, then give the details {written}.",
        "Tell {them} {live}, alone and in private{|}, then confirm it {written}.",
    ],
    steps: &[
        (
            Prepare,
            "Prepare what you will say",
            "The news in one sentence, the reason, what happens next, what you can offer.",
        ),
        (Talk, "Tell {them} {live}, in the first minute", "Plainly, without a long lead-in. Then stop, and listen."),
        (Confirm, "Confirm it {written}", "What was said, the dates, whom to ask. To {them} alone."),
        (FollowUp, "Ask how they are", "And whether what you said still leaves questions."),
        (
            Write,
            "Write a short, kind message",
            "The news first, one true reason, what stays. Nothing that wants an answer.",
        ),
        (Send, "{Send} it {written}, at a good hour", "Not late at night, nor right before something they must do."),
        (Leave, "Leave them time", "You offered to talk; now it is theirs to say when, or whether."),
    ],
    message: "{hello}\nI have news that you will not like, and I would rather you could read it in peace: \
              [the news, in one plain sentence].\nThe reason is [reason]. [What stays, or what you can offer]\n\
              You need not answer. If you would like to talk, you can reach me [how and when].\n{sign}",
    say: "“I have something hard to tell you, and I want you to hear it from me.”\n“[The news, in one plain sentence].”\n\
          “The reason is [reason]. What happens next is [next step].”\nWait. Let them speak first.\n“What would you like to know?”",
    after: "{hello}\nSo that you have in writing what I told you on [day]: [the news, in one sentence].\n\
            - The reason: [reason]\n- What happens next: [what, and when]\n\
            If you have questions, please come to me, or to [name].\n{sign}",
    agenda: "",
};

pub(super) const CONFIDE: FormText = FormText {
    subject: "Something personal",
    headline: [
        "Write your news to {them} {written}, and say that they may take their time.",
        "Tell {them} your news {live}, then send {written} what they need to know.",
        "Tell {them} your news {live}, in a quiet moment, before others hear of it.",
    ],
    steps: &[
        (Prepare, "Decide what you say, and to whom first", "Your news, what you need, and who else may know."),
        (
            Talk,
            "Tell {them} {live}, in private",
            "Your news first, then what you need. You owe nobody more than you want to say.",
        ),
        (Confirm, "Send {written} what they need", "Dates, what you need, who may know; nothing more."),
        (
            Write,
            "Write your news down, and let the text lie for a night",
            "Your news, how you are, and what you wish from them.",
        ),
        (Leave, "Leave them time", "The first answer is seldom the last one."),
    ],
    message: "{hello}\nI want you to hear this from me: [your news, in one sentence].\n[How you are, and what it changes]\n\
              [What you would like from them, or that you need nothing now]\n\
              Please keep it to yourself; so far only [who] knows. You need not answer at once.\n{sign}",
    say: "“There is something personal that I want you to hear from me.”\n“[Your news, in one sentence].”\n\
          “What I need is [what, or nothing]. Please keep it to yourself until [when].”",
    after: "{hello}\nThank you for listening. For your calendar: [dates, or what I need].\n\
            Please keep it to yourself until [when].\n{sign}",
    agenda: "",
};

pub(super) const ABSENCE: FormText = FormText {
    subject: "Absence",
    headline: [
        "Say {written} that you cannot come, until when, and who stands in.",
        "Tell them {live} at once, then {send} the details {written}.",
        "Tell them {live} at once{|}, then confirm it {written}.",
    ],
    steps: &[
        (
            Talk,
            "Tell them {live}",
            "That you cannot come, until when, what cannot wait. You need not say what you have.",
        ),
        (Write, "Write three lines", "That you cannot come, until when, and what cannot wait."),
        (Send, "{Send} it {written}", "Early; with the proof, where your rules ask for one."),
        (Confirm, "Confirm it {written}", "The same in a line, with the proof where your rules ask for one."),
    ],
    message: "{hello}\nI cannot come on [first day], and probably until [last day].\nWhat cannot wait: [what cannot wait]. [Who] can take it.\n\
              I will let you know by [when].\n{sign}",
    say: "“I cannot come today; I expect to be back on [day you are back].”\n“What cannot wait is [what cannot wait]; [who] can take it.”\n\
          “I’ll call again [when].”",
    after: "{hello}\nAs I said: I cannot come until [last day]. [The proof, if they need one]\n{sign}",
    agenda: "",
};

pub(super) const REPORT: FormText = FormText {
    subject: "Update",
    headline: [
        "Let each write three lines {written} by a set hour of their own day, and all read them.",
        "Each writes three lines {written}, then {meet} {live} for {time} about what is in the way.",
        "{Meet} {live} for {time}: each says what is next and what is in the way.",
    ],
    steps: &[
        (Write, "Agree on three lines, and by when", "Done, next, in the way: where, and by when."),
        (Each, "Each writes three lines", "Done, next, in the way. No more than three lines."),
        (Read, "All read, and whoever can help answers", "What is in the way goes to the one who can clear it."),
        (
            Send,
            "{Send} it {written}, at the same time each week",
            "Done, next, in the way; what you need back stands first.",
        ),
        (
            MeetAfter,
            "{Meet} {live} for {time}",
            "Only what is in the way, and who helps. Nobody reads out what all have read.",
        ),
        (
            Meet,
            "Stand together {live} for {time}",
            "In turn: next, and what is in the way. Longer things go to those whom they concern.",
        ),
        (Note, "Write the order on one card", "Who begins, the two questions, when it ends."),
    ],
    message: "{hello}\n{several}Three lines from each of us, here, by [time]; whoever can help answers below.\n\
              - Done: [what is done]\n- Next: [what, by when]\n- In the way: [nothing, or what and whose help I need]\n{next}\n{sign}",
    say: "",
    after: "",
    agenda: "- In turn: what is next, and what is in the way\n- Who helps whom; the rest talk afterwards",
};

pub(super) const LOG: FormText = FormText {
    subject: "What came up",
    headline: [
        "Write up {written} the same day what came up, what follows, and who has it.",
        "Write up {written} what came up, the same day, then talk {live} for {time} about what is still open.",
        "Go through what came up {live} in {time}, and write down what follows.",
    ],
    steps: &[
        (
            Write,
            "Settle where it goes, and in which form",
            "One place that all look in; a line to each, with who has it.",
        ),
        (
            Each,
            "Whoever was there writes it up the same day{due}",
            "What happened or came up, what follows, where to find more.",
        ),
        (Send, "Send it {written} the same day{due}", "What happened, what follows, what you need back."),
        (Close, "Go through it at a set time", "Done, to do, or dropped: nothing stays without someone who has it."),
        (
            MeetAfter,
            "Talk {live} for {time} about what is open",
            "Only what nobody has taken, or one cannot settle alone.",
        ),
        (Meet, "Go through it {live} in {time}", "One after the other: what happened, what follows, who has it."),
        (Record, "Write down what follows", "A line to each, where all look for it."),
    ],
    message: "{hello}\n{several}From now on we keep what comes up in one place: [where]. Whoever was there adds it the same day.\n\
              - What came up: [one sentence]\n- What follows: [what, and who has it]\n- More about it: [link, or nothing]\n\
              {next}\n{sign}",
    say: "",
    after: "",
    agenda: "- What came up, and is still open\n- What follows, and who has it\n- What we drop",
};

pub(super) const THANK: FormText = FormText {
    subject: "Thank you",
    headline: [
        "Thank them {written}: what exactly was good, and what it changed.",
        "Thank them {live}, then in a few lines {written}, which last.",
        "Thank them {live}: what exactly was good, and what it changed.",
    ],
    steps: &[
        (Write, "Write two sentences", "What exactly they did, and what it changed."),
        (Send, "{Send} it {written}", "Soon. Before others only if they like that."),
        (Prepare, "Think of one exact thing", "What they did, and what it changed."),
        (Talk, "Say thanks {live}", "Short and exact, with no request after it."),
    ],
    message: "{hello}\n[Thank you for, or congratulations on] [what exactly they did].\nIt [what it changed, for you or for others].\n{sign}",
    say: "“Thank you for [what exactly they did]. It [what it changed].”",
    after: "",
    agenda: "",
};
