//! Thinking and deciding together: ideas, proposals, decisions, hard problems, plans, looking back.

use super::FormText;
use advice::Act::{Ask, Choose, Close, Each, Meet, MeetAfter, MeetIf, Pool, Record, Send, Think, Write};

pub(super) const SETTLE: FormText = FormText {
    subject: "A decision",
    headline: [
        "Decide alone, write down why, and let those concerned read that {written}.",
        "Write down the options, ask {written} what you do not see, and talk {live} only if someone objects.",
        "Talk the options over {live} with one who knows, then decide and write down why.",
    ],
    steps: &[
        (Write, "Note the options", "What could be done, and what speaks for each."),
        (Close, "Decide, and write down why", "The reason, and what you gave up for it."),
        (Send, "Let those concerned read it {written}", "From when it holds, and what would make you change it."),
        (Ask, "Ask {written} what you do not see", "One or two people who know; you decide."),
        (MeetIf, "Talk {live} for {time}", "Only about the objection."),
        (Meet, "Talk the options over {live}", "Tell the options, not your favourite; ask what you do not see."),
    ],
    message: "{hello}\nI have decided: [one sentence].\n- Why: [reason]\n- From when: [day]\n\
              - What would make me change it: [what would change it]\nIf you see something that I missed, tell me by {by}.\n{sign}",
    say: "",
    after: "",
    agenda: "- The options\n- What I do not see\n- I decide, and write down why",
};

pub(super) const IDEAS: FormText = FormText {
    subject: "Ideas wanted",
    headline: [
        "Ask for ideas {written}, let each think alone, then pool them and choose.",
        "Collect ideas alone {written} first, then {meet} {live} for {time} to combine and test them.",
        "Give each ten minutes to think alone, then combine and test the ideas {live}.",
    ],
    steps: &[
        (Write, "Put what you look for as one open question", "What is fixed, what was tried, by when, and to whom."),
        (Each, "Let each think alone", "Each sends ideas to you, without seeing those of others."),
        (Pool, "Pool the ideas without names", "Like beside like; drop none yet."),
        (
            MeetAfter,
            "{Meet} {live} for {time} to combine and test",
            "Build on them, and look for what could go wrong. Whose they are does not matter.",
        ),
        (
            Meet,
            "Combine and test them {live}",
            "Build on them, and look for what could go wrong. Whose they are does not matter.",
        ),
        (Choose, "Choose, each alone", "Each picks two or three; then count."),
        (Think, "Ten minutes alone, pen in hand", "Each brings ideas in writing."),
        (Record, "Write down the best ones", "And who tries which by when."),
    ],
    message: "{hello}\nI am looking for ideas: [one open question].\n- What is fixed: [what is fixed]\n- What was tried: [what was tried]\n\
              Please think on your own and send every idea to me alone by {by}, so that nobody steers the others. Wild ones count.\n\
              I will put them together without names.\n{next}\n{sign}",
    say: "",
    after: "",
    agenda: "- What belongs together\n- What could be built on it\n- What could go wrong with the best ones\n- Each picks two or three",
};

pub(super) const PROPOSE: FormText = FormText {
    subject: "A proposal",
    headline: [
        "Put the proposal {written}, so that a yes is enough, with a day to answer by.",
        "{Send} the proposal {written}, then talk {live} for {time}{if}.",
        "Put the proposal {live}, ask for the decision{|}, then confirm it {written}.",
    ],
    steps: &[
        (
            Write,
            "Write the proposal",
            "The yes you want in the first line; why now, what it costs, what happens without it.",
        ),
        (Ask, "Ask for a yes or a no {written}", "By a set day. An objection says what would help.{silence}"),
        (Close, "Note the answer", "What was decided, by whom, what became of objections; to all whom it touches."),
        (MeetIf, "Talk {live} for {time}", "Only about the objections."),
        (MeetAfter, "{Meet} {live} for {time} to close it", "All have read it. Whoever must say yes says yes or no."),
        (Meet, "Put the proposal {live}, in {time}", "The yes you want first, then the reasons; then ask for it."),
        (Record, "Confirm it {written}", "What was decided, and who does what by when."),
    ],
    message: "{hello}\nI propose [what, in one sentence].\n- Why now: [what happened, or what happens if we wait]\n\
              - What it costs: [money, time, and whose]\n- What else there is, and why not: [the other way]\n\
              Please answer by {by}: {answer}.\n{unnamed}\n{next}\n{sign}",
    say: "“I would like your yes to [what].”\n“The reason is [reason]. It costs [how much]; without it, [what happens].”\n\
          “What would you need for a yes?”",
    after: "",
    agenda: "- The proposal, in one sentence\n- What it costs, and what happens without it\n- Your questions and objections\n- Yes or no",
};

pub(super) const DECIDE: FormText = FormText {
    subject: "A decision to take",
    headline: [
        "Put the options {written}, ask for {answers} by a set day, then decide.",
        "Put the options {written} first, then {meet} {live} for {time}{if}.",
        "Put the question in three lines, decide it {live} in {time}, and write it down.",
    ],
    steps: &[
        (
            Write,
            "Write the options and who decides",
            "What each costs, which you would take and why, what silence means.",
        ),
        (Ask, "Ask for {answers} {written}", "Whoever objects says why, and what would help.{silence}"),
        (Close, "Decide, and write it down", "What, why, and what became of each objection."),
        (
            MeetIf,
            "{Meet} {live} for {time}",
            "Only the objections. Those who raised them and whoever decides are enough.",
        ),
        (MeetAfter, "{Meet} {live} for {time} to close it", "All have read it. Each person needed says yes or no."),
        (Meet, "{Meet} {live} for {time} to decide", "Say first who decides and how. Hear each once, then close it."),
        (
            Record,
            "Write the decision down {written}",
            "What, why, who does what by when; also for those who were away.",
        ),
    ],
    message: "{hello}\nWe have to decide [the question, in one sentence].\n- [First option]. For it: [what speaks for the first]. Against it: [what speaks against it].\n\
              - [Second option]. For it: [what speaks for the second]. Against it: [what speaks against that].\n- Leave it as it is: [what happens then]\n\
              I would choose [which], because [reason].\nHow it is decided: [by whom, or by which majority].\nPlease answer by {by}: {answer}.\n\
              {unnamed}\n{next}\n{sign}",
    say: "",
    after: "",
    agenda: "- The question: [one sentence]\n- Each says once how they see it\n- The decision, by [who]\n- Who does what by when",
};

pub(super) const WORK_OUT: FormText = FormText {
    subject: "Working it out together",
    headline: [
        "Write down {written} what you know and what you do not, and collect answers by a set day.",
        "Write down {written} what you know, then {meet} {live} for {time} to work out the rest.",
        "Work the problem out together {live}, then write down what you found.",
    ],
    steps: &[
        (
            Write,
            "Write down what you know",
            "What you do not know, what was tried, how one would see that it is solved.",
        ),
        (Ask, "Collect what they know {written}", "Each adds facts and questions beside the text."),
        (Close, "Sum it up", "What you know now, what is open, who finds out what."),
        (MeetAfter, "{Meet} {live} for {time} to work out the rest", "The hardest open point first. Draw it."),
        (
            Meet,
            "Work the problem out {live}, in {time}",
            "What you know, what could explain or solve it, what to try first. Draw where all can draw.",
        ),
        (Record, "Write down what you found", "What you know now, what is open, who does what by when."),
    ],
    message: "{hello}\nI would like to understand [what], and need what you know.\n- What I see: [facts]\n\
              - What I do not know: [what you don’t know]\n- What was tried: [what was tried]\nPlease add what you know or would ask, by {by}.\n{next}\n{sign}",
    say: "",
    after: "",
    agenda: "- What we know, and what we do not\n- What could explain or solve it: we draw it\n- What we try first, and who does it",
};

pub(super) const LOOK_BACK: FormText = FormText {
    subject: "Looking back",
    headline: [
        "Collect {written} what went well and what did not, then say what changes.",
        "Collect remarks {written} first, then talk {live} for {time} about the few that matter most.",
        "Each notes alone first, then talk {live} about the few that matter; end with one change.",
    ],
    steps: &[
        (Write, "Ask two questions", "What should stay, what should be different; until when, with names or without."),
        (Each, "Let each write alone", "Without names where that helps; points of others are seen only afterwards."),
        (Close, "Say what changes", "One or two things: who does it, and when you look again."),
        (MeetAfter, "Talk {live} for {time}", "The two or three that matter most: what happened, not who did it."),
        (Meet, "Talk {live} for {time}", "Each notes alone for five minutes. Then the two or three that matter most."),
        (Record, "Write down one change", "Who does it, and when you look whether it helped."),
    ],
    message: "{hello}\nI would like to look back at [what]. Please write down alone, by {by}:\n- What went well, and should stay\n\
              - What should be different\n- What you would try next time\nWith or without your name, here: [where].\n{next}\n{sign}",
    say: "",
    after: "",
    agenda: "- The remarks, side by side\n- The two or three that matter most: what happened, not who did it\n- One change: who, and when we look again",
};

pub(super) const PLAN: FormText = FormText {
    subject: "Who does what next",
    headline: [
        "Put the list {written}, let each mark what does not fit, then settle it.",
        "Send the list {written} to read and mark, then {meet} {live} for {time} about what does not fit.",
        "Go through the list {live} in {time}: what, who, by when.",
    ],
    steps: &[
        (Write, "Write the list", "What, in which order, who could take it, what is not known."),
        (Ask, "Let each mark it {written}", "What they take, what does not fit, what is missing."),
        (Close, "Settle it, and send it round", "What, who, by when, and what was left out."),
        (MeetAfter, "{Meet} {live} for {time}", "Only what does not fit: too much, too early, nobody’s."),
        (Meet, "Go through the list {live}", "A line each: what, who, by when. No details."),
        (Record, "Send the list as it is now", "What, who, by when; also to those who were away."),
    ],
    message: "{hello}\nThis is the list for [what, and until when]: [link].\nPlease mark by {by} what you take, \
              what does not fit, and what is missing.\n{next}\nThen I will send it round as it stands.\n{sign}",
    say: "",
    after: "",
    agenda: "- What does not fit, and why\n- What nobody has taken yet\n- Who does what by when",
};

pub(super) const DISCUSS: FormText = FormText {
    subject: "A few points to talk over",
    headline: [
        "Write the matter down {written}, and say what you need and by when.",
        "Write first {written}, then talk {live} for {time} about what is still open.",
        "Talk {live} for {time}, keep to three points, and write down what you settled.",
    ],
    steps: &[
        (Write, "Write the matter down", "What it is about, what you need, from whom, and by when."),
        (Ask, "{Send} it {written}", "Say what you want to know from them."),
        (Close, "Sum it up", "What was settled, what is open, and who does what by when."),
        (MeetIf, "Talk {live} for {time}", "Only about what is still open."),
        (Meet, "Talk {live} for {time}", "Keep to the three points, and stop when they are done."),
    ],
    message: "{hello}\nIt is about [what, in one sentence].\n- What I need: [what, and from whom]\n- Why: [reason]\n\
              - What I know so far: [what you know]\nPlease answer by {by}.\n{next}\n{sign}",
    say: "",
    after: "",
    agenda: "- [First point]\n- [Second point]\n- [Third point]",
};
