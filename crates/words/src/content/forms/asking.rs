//! Asking and answering.

use super::FormText;
use advice::Act::{Ask, Close, Confirm, Each, Meet, MeetAfter, MeetIf, Pool, Prepare, Send, Talk, Write};

pub(super) const ASK: FormText = FormText {
    subject: "My request",
    headline: [
        "Ask {written}, in one sentence, with what it is for and by when.",
        "Ask {written} first, and talk {live} only if that does not settle it.",
        "Ask {them} {live}, in one sentence{|}, then confirm the answer {written}.",
    ],
    steps: &[
        (
            Write,
            "Put your request in one sentence",
            "What you want to know or have, what for, by when, and what you know already.",
        ),
        (Ask, "{Send} it {written}", "To the one who can answer it."),
        (MeetIf, "Talk {live} for {time}", "Only about what the answers left open."),
        (
            Prepare,
            "Put your request in one sentence",
            "What you want, why from them, and what a no would mean for you.",
        ),
        (Talk, "Ask {them} {live}", "The question first, then the reason. Then wait."),
        (Meet, "Ask {them} {live}", "The question first, then the reason. Then wait."),
        (Confirm, "Confirm the answer {written}", "What they said, in a line, and thanks."),
    ],
    message: "{hello}\nI’d like to ask you something: could you [what you would like, in one sentence]?\n\
              The reason: [what it’s for]. [What you know, have tried or can offer]\n\
              If it isn’t possible, please tell me that too. An answer by {by} would help.\n{next}\nThank you.\n{sign}",
    say: "“I’d like to ask you for [what].”\n“It matters because [reason].”\nWait for the answer.\n\
          {|}“Thank you. I’ll send you a line, so that we both have it.”",
    after: "{hello}\nThank you for your answer. As I understood it: [the answer, in one sentence].\n\
            Please tell me if I got it wrong.\n{sign}",
    agenda: "- What is asked: [one sentence]\n- What we know\n- The answer, or who finds it by when",
};

pub(super) const SURVEY: FormText = FormText {
    subject: "A few questions",
    headline: [
        "Ask {written}: few questions, a closing day, and tell them what came of it.",
        "Collect answers {written} first, then {meet} {live} for {time} about what they show.",
        "{Meet} {live}, and let each answer in turn before anyone discusses.",
    ],
    steps: &[
        (Write, "Write three questions at most", "What they are for, until when, and who sees the answers."),
        (Each, "Let each answer alone", "Remind once, shortly before it closes."),
        (Close, "Say what came of it", "The result, and what you do with it, to all whom you asked."),
        (MeetAfter, "{Meet} {live} for {time}", "Only where the answers lie apart."),
        (Meet, "Ask each in turn, {live}", "Nobody comments until all have answered."),
    ],
    message: "{hello}\nI would like to know:\n- [First question, with the choices]\n- [Second question]\n\
              It is for [what it is for], and only [who sees them] sees the answers. Please answer by {by}; it takes a few minutes.\n\
              I’ll tell you what came of it.\n{next}\n{sign}",
    say: "",
    after: "",
    agenda: "- Each answers in turn; nobody comments yet\n- What lies apart, and why\n- What follows from it",
};

pub(super) const ANSWER: FormText = FormText {
    subject: "Your question",
    headline: [
        "Answer {written}: the answer first, then the next step.",
        "Answer {written} at once, and offer to talk {live} if something stays open.",
        "Answer {them} {live}{|}, then confirm it {written}.",
    ],
    steps: &[
        (Write, "Write the answer first", "What holds, why, and what to do next. What you do not know yet gets a day."),
        (Send, "{Send} it {written}", "Soon, if only to say that it is in hand and until when."),
        (MeetIf, "Talk {live} for {time}", "Only if something stays open."),
        (Prepare, "Have the facts at hand", "What they asked, what holds, and what you can offer."),
        (Talk, "Answer {them} {live}", "Hear the question out, answer it, and ask whether that was it."),
        (Confirm, "Confirm it {written}", "The answer and the next step, in two lines."),
    ],
    message: "{hello}\nThank you for your message about [what].\n[The answer, in one or two sentences].\n\
              What happens next: [what, by whom and by when].\nIf that is not what you meant, please tell me.\n{sign}",
    say: "“You asked [what]. The answer is [answer].”\n“Is that what you wanted to know?”\n{|}“I’ll send it to you in writing as well.”",
    after: "{hello}\nAs I told you: [the answer, in one sentence].\nWhat happens next: [what, and by when].\n{sign}",
    agenda: "- Your questions\n- What stays open, and who answers it by when",
};

pub(super) const REMIND: FormText = FormText {
    subject: "How it stands",
    headline: [
        "{Send} a friendly line {written}: what, by when, and what waits for it.",
        "Remind {them} {written}, then ask {live} if nothing comes.",
        "Ask {them} {live} how it stands{|}, then confirm {written} what you settled.",
    ],
    steps: &[
        (Write, "Write three lines", "What, by when, and what waits for it. No reproach."),
        (Send, "{Send} it {written}", "To the one who has it, not to all."),
        (MeetIf, "Ask {live}", "Is something in the way, and what would help?"),
        (Prepare, "Check your own side first", "Did it arrive, is the day right, what waits for it?"),
        (Talk, "Ask {them} {live}", "Is something in the way, and which day will hold?"),
        (Confirm, "Confirm it {written}", "What, and the new day, in a line."),
    ],
    message: "{hello}\nMay I ask how things stand with [what]? We had spoken of [day].\n\
              [What waits for it, if anything does]\n\
              If it is on its way already, please forget this message. If you need something from me, please say so.\n{next}\n{sign}",
    say: "“I’m calling about [what]. How is it going?”\n“Is there anything you need from me?”\n“When do you think it will be ready?”\n{|}“Good, I’ll send you a line.”",
    after: "{hello}\nThank you for the talk. So it is [what] by [agreed day].\nIf that gets difficult, please let me know.\n{sign}",
    agenda: "",
};

pub(super) const COMPLAIN: FormText = FormText {
    subject: "Something to put right",
    headline: [
        "Write down {written} what happened, when, and what you ask for by which day.",
        "Say {live} first what is wrong, calmly, then confirm {written} what you said.",
        "Say {live} what happened, what that does to you, and what you ask for.",
    ],
    steps: &[
        (Prepare, "Note what happened", "Dates, what was done or said, what it does to you, what you want."),
        (Talk, "Say {live} what is wrong", "Facts, effect, wish. No guesses about why they did it."),
        (Confirm, "Confirm it {written}", "What you said, what was promised, by when. Keep a copy."),
        (Write, "Write down the facts", "Dates, what happened, what you tried, what you ask for and by when."),
        (Send, "{Send} it {written}, and keep a copy", "To whoever can act on it; ask them to confirm it."),
        (Close, "Note what becomes of it", "Who said what, and when. You may need it."),
    ],
    message: "{hello}\nOn [date] [what happened].\nThe effect is [effect]. I have already [what you tried].\n\
              Please [what you ask for] by {by}, and confirm that you have received this.\n{sign}",
    say: "“I’d like to sort something out with you: on [date] [what happened].”\n“For me that means [effect].”\n\
          “Could you [what you ask for]?”",
    after: "{hello}\nThank you for the talk on [day]. As I understood it:\n- What happened: [one sentence]\n\
            - What you will do, and by when: [what they will do]\nPlease tell me if you remember it differently.\n{sign}",
    agenda: "",
};

pub(super) const NEGOTIATE: FormText = FormText {
    subject: "Terms",
    headline: [
        "Put your position {written}: what you ask for, why, and what you offer.",
        "Exchange positions {written}, close the gap {live} in {time}, then confirm each point.",
        "Prepare your case, ask {live}{|}, then confirm {written} what you settled.",
    ],
    steps: &[
        (
            Prepare,
            "Prepare your case on paper",
            "What you ask for as a figure, reasons that count for them, what you do at a no.",
        ),
        (Talk, "Ask {live}, and then be silent", "The figure first, the reasons after. Let them answer."),
        (Meet, "Ask {live}, and then be silent", "The figure first, the reasons after. Let them answer."),
        (Confirm, "Confirm it {written}", "Each point in a line, with figure and day."),
        (Write, "Write down your position", "What you ask for, why, what you offer, what is open."),
        (Ask, "Exchange positions {written}", "Ask for theirs by a set day."),
        (Close, "Confirm what is settled {written}", "Each point in a line; both say yes to it."),
    ],
    message: "{hello}\nI would like to agree with you on [what].\n- What I ask for: [figure or terms]\n\
              - Why: [the reason that counts for them]\n- What I offer: [what you offer]\nPlease tell me by {by} how you see it.\n{next}\n{sign}",
    say: "“I’d like to talk about [what]. I am asking for [figure or terms].”\n“The reasons are [reason] and [second reason].”\n\
          Wait for the answer.\n“What would it take for a yes, and by when?”",
    after: "{hello}\nThank you for the talk. So that we both have it:\n- [First point, with figure and day]\n- [Second point]\n\
            - Still open: [what, and by when]\nPlease answer with a yes, or tell me what I got wrong.\n{sign}",
    agenda: "",
};

pub(super) const INTERVIEW: FormText = FormText {
    subject: "Our talk",
    headline: [
        "{Send} the questions {written}, the same to each, with a day to answer by.",
        "Send the questions or a task {written} first, then talk {live} for {time} about the answers.",
        "Talk {live} for {time}: open questions first, the same to each, notes right after.",
    ],
    steps: &[
        (Prepare, "Write down the questions", "The same for each; what a good answer has; who asks what."),
        (Talk, "Ask {live}, and listen", "Open questions first; ask on where it is thin. Leave time for theirs."),
        (Meet, "Ask {live}, and listen", "Open questions first; ask on where it is thin. Leave time for theirs."),
        (Pool, "Note your view at once", "Against the same points, before you hear what others think."),
        (Write, "Write the questions or the task", "How long it may take, what you look at, by when."),
        (Each, "Let them work on it alone", "With a limit of hours; they may ask you."),
        (Close, "Compare at the end", "All against the same points."),
    ],
    message: "{hello}\nI would like to hear from you about [what].\n- [First question]\n- [Second question]\n- [Third question]\n\
              It should take no more than [how long]; please answer by {by}.\n{next}\n{sign}",
    say: "“Thank you for your time. We have {minutes}: first our questions, then yours.”\n“Tell me about [something they did].”\n\
          “What did you do then, and why?”\n“What would you like to know from me?”\n“You will hear from us by [day].”",
    after: "",
    agenda: "- Who we are, and what we talk about\n- Our questions, which take the most time\n- Your questions\n- How it goes on, and by when",
};
