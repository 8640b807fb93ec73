//! Work: given to others, done alone, looked at, taught, handed over.

use super::FormText;
use advice::Act::{Ask, Close, Confirm, Do, Each, Meet, MeetAfter, MeetIf, Note, Read, Record, Send, Work, Write};

pub(super) const TASK: FormText = FormText {
    subject: "Could you help with something?",
    headline: [
        "Say {written} what done looks like and by when, then let them work.",
        "Say {written} what you need, let them work, then {meet} {live} for {time} to fit it together.",
        "Do the task together {live}, then note what is left.",
    ],
    steps: &[
        (Write, "Write what done looks like", "In one sentence; by when, what they may decide, where things are."),
        (Do, "Let them work", "Say when you can be asked, and do not check in between."),
        (Close, "Look at it, and say thanks", "Against what you asked for; what is missing in one message."),
        (MeetAfter, "{Meet} {live} for {time} to fit it together", "Only where the parts touch."),
        (Meet, "Do the task together {live}", "One does, one helps; take turns."),
        (Record, "Note what is left", "Who does it, and by when."),
    ],
    message: "{hello}\nCould you [the task, in one sentence]?\n- Done means: [what one can see or use then]\n\
              - By when: [day]\n- What you can decide yourself: [what they can decide]\n- Where things are: [links]\n\
              I won’t check in between; you can reach me [when and where]. Please tell me whether it fits.\n{next}\nThank you,\n{sign}",
    say: "",
    after: "",
    agenda: "- What done looks like\n- We do it; one does, one helps\n- What is left, and who takes it",
};

pub(super) const WORK: FormText = FormText {
    subject: "Done",
    headline: [
        "Do the work alone in quiet time, then {send} the result {written}.",
        "Do the work alone first, {send} it {written}, and get help {live} where you are stuck.",
        "Do the work side by side {live}, then note what is left.",
    ],
    steps: &[
        (Note, "Note what done looks like", "One sentence will do."),
        (Work, "Block the time, and do the work", "Mute what could interrupt you, and say when you are back."),
        (Send, "{Send} the result {written}", "What you did, what is left, where to find it."),
        (MeetIf, "Ask one person {live}", "Show what you tried, and where it stops."),
        (Meet, "Do the work side by side {live}", "One does, the other looks ahead; change places."),
        (Record, "Note what is left", "Who does it, and by when."),
    ],
    message: "{hello}\nThis is done: [what, in one sentence].\n- Where it is: [link or place]\n- What is left: [nothing, or what]\n\
              - What I need from you: [nothing, or what by when]\n{sign}",
    say: "",
    after: "",
    agenda: "- What done looks like\n- Side by side; we change places\n- What is left",
};

pub(super) const REVIEW: FormText = FormText {
    subject: "Please have a look",
    headline: [
        "Ask for remarks {written}: which ones, and by when.",
        "Collect remarks {written}, then {meet} {live} for {time} about those in dispute.",
        "Go through the piece together {live}, and note each change.",
    ],
    steps: &[
        (Write, "Say which remarks you want", "What it is for, what is settled, which remarks help, by when."),
        (Each, "Let each remark alone", "Beside the text; what must change apart from what might."),
        (Close, "Answer each remark", "Taken, or not and why. Then say that it is closed."),
        (MeetAfter, "{Meet} {live} for {time}", "Only the remarks that are in dispute."),
        (Meet, "Go through the piece {live}", "From top to bottom; whoever wrote it listens first."),
        (Record, "Send it as it is now", "What changed, and what did not and why."),
    ],
    message: "{hello}\nHere is [what]: [link].\nPlease tell me by {by} what is wrong, unclear or missing. \
              Please mark what must change, and separately what you would merely prefer.\nSettled already: [what is settled].\n{next}\n\
              I will answer every remark.\n{sign}",
    say: "",
    after: "",
    agenda: "- What must change\n- What is unclear\n- Who changes what, by when",
};

pub(super) const TEACH: FormText = FormText {
    subject: "How it is done",
    headline: [
        "Write down the steps {written}, with one exercise, and look at what they made.",
        "{Send} the steps {written}, show them {live} in {time}, then let them do it alone.",
        "Show the steps {live}, let them do it, and stay beside them.",
    ],
    steps: &[
        (Write, "Write down the steps", "One after the other, with one example and one exercise."),
        (Do, "Let them do it themselves", "A real piece, small. Say when you can be asked."),
        (Close, "Look at what they made", "One thing that is good, one thing to change."),
        (Read, "Let them read it first", "They bring two questions."),
        (MeetAfter, "Show the steps {live} in {time}", "Their questions first. Then they do it, and you watch."),
        (Meet, "Show the steps {live} in {time}", "Show, let do, correct. They hold the tools."),
        (Note, "Choose one thing to be learned", "What they can do afterwards that they cannot do now."),
    ],
    message: "{hello}\nThis is how [what] is done: [link].\nPlease read it, and then try [a small, real piece] by {by}. \
              You can ask me [when and where].\n{next}\nI will look at what you made, and we go on from there.\n{sign}",
    say: "",
    after: "",
    agenda: "- I show it once\n- You do it, I watch\n- What was hard, and what you do alone by when",
};

pub(super) const HAND_OVER: FormText = FormText {
    subject: "Hand-over",
    headline: [
        "Write down {written} what is open, what goes wrong and whom to ask; answer questions there.",
        "Write down {written} what they need, then go through it {live} for {time} until they can do it without you.",
        "Go through what is open {live}, the gravest first, until they can do it without you.",
    ],
    steps: &[
        (Write, "Write down what they need", "What runs, what is open, what goes wrong and what then, whom to ask."),
        (Ask, "Let them read and ask {written}", "Your answers go into the text."),
        (
            MeetAfter,
            "Go through it {live} for {time}",
            "They do the steps; you watch and answer. Pause so that they can try alone.",
        ),
        (Meet, "Go through what is open {live}", "They say back what they heard."),
        (Confirm, "Confirm that it is theirs", "From when, what stays with you, when you can be asked."),
        (Close, "Answer what they ask", "Until nothing is open; then say that it is theirs."),
        (Note, "List what is open", "The gravest first, each with what to do if."),
    ],
    message: "{hello}\nFrom [the hour you begin] you look after [what]. Thank you for taking it on.\n- Open, the gravest first: [what, and by when]\n\
              - What goes wrong, and what to do then: [what may go wrong, and the way out]\n- Whom to ask: [names]\n- Where things are: [links]\n\
              {asks}Please read it by {by}, and ask what is not clear.\n{asks}{next}\n{sign}",
    say: "",
    after: "{hello}\nThank you for taking over [what] from [the hour you begin].\n- Still with me: [nothing, or what]\n\
            - You can ask me until [last day]: [how]\nPlease send me a line that you have all you need, or what is still missing.\n{sign}",
    agenda: "- What is open, the gravest first\n- You do it once, I watch\n- What is still unclear, and whom to ask later",
};

pub(super) const SEE: FormText = FormText {
    subject: "A visit",
    headline: [
        "Ask {written} for pictures and measures, with a day to answer by.",
        "{Send} your questions {written}, then go and look together {live}.",
        "Go and look together {live}, with your questions on paper.",
    ],
    steps: &[
        (
            Write,
            "Write down what you want to know",
            "In the order of the place; what you need pictures or measures of.",
        ),
        (Note, "Write down what you want to see", "Questions in the order of the place; what to bring and to measure."),
        (MeetAfter, "Go and look {live}", "What the answers left open; ask at each point, take pictures if you may."),
        (Meet, "Go and look {live}", "Ask at each point; take pictures if you may."),
        (Record, "Write down what you saw", "{due}The same day; send what you settled."),
    ],
    message: "{hello}\nI would like to know about [what]:\n- [First question]\n- [Second question]\n\
              Pictures or measures of [what] would help. Please answer by {by}.\n{next}\n{sign}",
    say: "",
    after: "",
    agenda: "- Walk through it\n- Questions at each point\n- What follows, and by when",
};

pub(super) const DAY: FormText = FormText {
    subject: "Where I’ll be",
    headline: [
        "Stay where it is quiet, and say {written} when you can be reached.",
        "Be there {live} for what you do together, and keep the quiet part for a quiet place.",
        "Go in, and meet them {live}: the day is for what you do together.",
    ],
    steps: &[
        (
            Note,
            "Look who is there when",
            "Choose days when those whom you need are there; if they never are, ask whoever set the rule for other days.",
        ),
        (Meet, "Be there for them", "Talk, decide, have lunch together; video calls can be taken from anywhere."),
        (Work, "Keep the quiet work together", "Block the time, and say when you can be reached."),
        (Send, "Say {written} where you are", "One line: where, and when you can be reached."),
    ],
    message: "{hello}\nOn [day] I’ll be at [place]; you can reach me [when and how].\n{sign}",
    say: "",
    after: "",
    agenda: "Nothing to prepare: the day is for what goes better together.",
};
