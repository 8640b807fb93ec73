//! Each text: its title, and what stands before and after what the plan puts in its middle.

use domain::paper::Draft;

/// The words of one text.
pub(crate) struct DraftText {
    pub(crate) title: &'static str,
    pub(crate) begin: &'static str,
    pub(crate) end: &'static str,
}

#[rustfmt::skip]
const INVITATION: DraftText = DraftText {
    title: "{title}",
    begin: "When and where: [day and time], {minutes}, [room or link].\n{condition}\n{before}\n",
    end: "- {end}\n{group}\n\
          You cannot come, or would rather write? Send your points to [where] before we meet; they count the same.\n{hours}",
};

#[rustfmt::skip]
const TOGETHER: DraftText = DraftText {
    title: "{title}",
    begin: "When and where: [day and time], {minutes}, [place or link].\nWhy: [one line, such as “to welcome someone” or “to catch up”].\n\
            There is no agenda, and nothing to prepare.\nYou cannot come, or would rather not? That is fine. A line to [name] is welcome too.\n{hours}",
    end: "",
};

#[rustfmt::skip]
const NEWS: DraftText = DraftText {
    title: "{title}",
    begin: "In short: [one sentence: what is new].\n- Whom it touches, and how: [who, and what changes for them]\n- From when: [day]\n\
            - Why: [one or two sentences]\n- What I need from you: [nothing, or what, and by when]\n\
            Questions: [where to ask]. The answers go where all can read them.\n{next}",
    end: "",
};

#[rustfmt::skip]
const TASK: DraftText = DraftText {
    title: "{title}",
    begin: "What done looks like: [one sentence].\nBy when: [day and time].\n- What it is for: [one sentence]\n- What you decide alone: [what]\n\
            - What you ask me about first: [what]\n- Where to find things: [links]\n\
            You can ask me [when and where]. I will not check in between.\nWhen it is done: [where to put it, whom to tell].\n{next}",
    end: "",
};

#[rustfmt::skip]
const IDEAS: DraftText = DraftText {
    title: "{title}",
    begin: "The question: [one open question].\n- What is fixed: [what cannot change]\n- What was tried: [what, and how it went]\n\
            Write down as many ideas as come, alone. Wild ones count.\n\
            Send them to [name] by [day and time], {reply} from now, and to nobody else: the ideas of others would lead yours.\n\
            I gather them without names.\n{next}",
    end: "",
};

#[rustfmt::skip]
const PROPOSAL: DraftText = DraftText {
    title: "Decision: {title}",
    begin: "Who decides: [name].\nAnswers by [day and time], {reply} from now.\n## Why now\n\
            [Two sentences: what happened, and what happens if we do nothing]\n## Options\n\
            - [Option 1]. For it: [what]. Against it: [what].\n- [Option 2]. For it: [what]. Against it: [what].\n\
            - Leave it as it is. For it: [what]. Against it: [what].\n## What I propose\n[Option], because [reason].\n\
            ## What I ask of you\n{ask}\n{unnamed}\n{next}",
    end: "",
};

#[rustfmt::skip]
const QUESTION: DraftText = DraftText {
    title: "{title}",
    begin: "What I would like to understand: [one question].\n- What I know: [facts, and where each comes from]\n- What I do not know: [what]\n\
            - What was tried: [what, and how it went]\n{ask}\nBy [day and time], {reply} from now.\n{next}",
    end: "",
};

#[rustfmt::skip]
const DIFFERENCES: DraftText = DraftText {
    title: "Where we differ: {title}",
    begin: "- We agree on: [what]\n- One view: [in words that its owner would agree to, with the facts behind it]\n\
            - Another view: [in words that its owner would agree to, with the facts behind it]\n- What would settle it: [a fact, a test, someone’s word]\n\
            {ask}\nBy [day and time], {reply} from now.\n{next}",
    end: "",
};

#[rustfmt::skip]
const LETTER: DraftText = DraftText {
    title: "{title}",
    begin: "Dear [name],\n[Something you noticed or enjoyed, in your own words]\n[What you would like to ask, or to do together]\n\
            There is no hurry to answer.\n[Your name]",
    end: "",
};

#[rustfmt::skip]
const DETAILS: DraftText = DraftText {
    title: "{title}",
    begin: "As I told you on [day]: [the same, in one sentence].\n- What happens when: [dates]\n- Why: [reason]\n- What it means for you: [what]\n\
            - Where to read more: [links]\nWhom to ask: [name, and when]. You can also write to me alone.",
    end: "",
};

#[rustfmt::skip]
const RESULT: DraftText = DraftText {
    title: "{title}",
    begin: "This is done: [one sentence].\n- Where to find it: [link]\n- What is left: [nothing, or what, and who does it]\n\
            - What I need from you: [nothing, or what, and by when]",
    end: "",
};

#[rustfmt::skip]
const DECIDED: DraftText = DraftText {
    title: "Decided: {title}",
    begin: "What I decided: [one sentence].\n- Why: [reason]\n- What I gave up for it: [what]\n- From when: [day]\n- What would make me change it: [what]\n\
            See something that I missed? Tell me by [day and time], {reply} from now.",
    end: "",
};

#[rustfmt::skip]
const REQUEST: DraftText = DraftText {
    title: "{title}",
    begin: "What it is about: [one sentence].\n- What I need: [what, and from whom]\n- Why: [reason]\n- What I know so far: [what]\n\
            Answers by [day and time], {reply} from now.\n{next}",
    end: "",
};

#[rustfmt::skip]
const OPENING_WORDS: DraftText = DraftText {
    title: "{title}",
    begin: "## To ask for it\n“Could we talk for {minutes}, at [time and place]?”\n\
            Leave little time between this question and the talk.\n## To begin\n",
    end: "## Then\n- Stop, and listen. Silence is all right.\n- “What I hear is [their words]. Is that right?”\n\
          - If it gets too much: “Shall we stop here, and go on at [time]?”\n## To end\n\
          “What happens next is [the next step]. I will write down for you what we said, and ask you on [day] how things are.”",
};

#[rustfmt::skip]
const ALERT: DraftText = DraftText {
    title: "{title}",
    begin: "What is happening: [one sentence].\nWhat to do now: [one thing].\nAnswer “seen” within {reply}; if you do not, I call you.\n\
            The next news comes at [time], here: [where].",
    end: "",
};

#[rustfmt::skip]
const CALL: DraftText = DraftText {
    title: "{title}",
    begin: "I need you now, for {minutes}: [number or link].\nWhat we see: [one sentence].\nWhat we need: {need}.\n\
            You cannot? Answer with the name of someone who can.",
    end: "",
};

#[rustfmt::skip]
const ON_CALL: DraftText = DraftText {
    title: "{title}",
    begin: "I start on this now: [what you will try first].\nCan you stay reachable until [time]? I call you only if I am stuck: [number].\n\
            Until then there is nothing for you to do.",
    end: "",
};

#[rustfmt::skip]
const BE_THERE: DraftText = DraftText {
    title: "{title}",
    begin: "I heard about [what happened], and I am calling you now.\nYou need not explain anything. If you would rather not talk, I will try again at [time].",
    end: "",
};

#[rustfmt::skip]
const NOT_A_MEETING: DraftText = DraftText {
    title: "{title}",
    begin: "I am not calling a meeting for this.\n- {reason 1}\n- {reason 2}\nWhat I ask of you: {brief}.\n\
            {here}\nAnswer by [day and time], {reply} from now, when it suits you.\n{rounds}\n\
            Is there a meeting in your calendar for it? That time is yours again.",
    end: "",
};

#[rustfmt::skip]
const CONFIRMATION: DraftText = DraftText {
    title: "{title}",
    begin: "Dear [name],\nThank you for talking with me on [day]. So that we both have it in writing:\n- What I said: [one or two sentences]\n\
            - What you said: [in your words]\n- What happens next: [who does what, and by when]\n\
            If I got something wrong, tell me, and I will put it right. I will ask you on [day] how things are.\n[Your name]",
    end: "",
};

#[rustfmt::skip]
const THANKS: DraftText = DraftText {
    title: "{title}",
    begin: "Dear [name],\nIt was good to talk with you. [One thing that stayed with you]\nNo need to answer.\n[Your name]",
    end: "",
};

#[rustfmt::skip]
const NOTES: DraftText = DraftText {
    title: "What came of it: {title}",
    begin: "Day: [day]. Took part: [names].\n## Settled\n- [What was settled, and why]\n## Next\n- [Who] does [what] by [day]\n\
            ## Open\n- [Question] Who finds out: [name], by [day]\nIs something wrong or missing? Write it here by [day].",
    end: "",
};

/// The words of a text. The slots: `title`, `minutes` (of the live step), `reply` (the time to answer), `condition`,
/// `hours`, `group`, `before`, `need`, `ask`, `unnamed`, `next`, `brief`, `here`, `end`, `rounds`, `reason 1`, `reason 2`.
pub(crate) const fn draft(draft: Draft) -> &'static DraftText {
    match draft {
        Draft::Invitation => &INVITATION,
        Draft::Together => &TOGETHER,
        Draft::News => &NEWS,
        Draft::Task => &TASK,
        Draft::Ideas => &IDEAS,
        Draft::Proposal => &PROPOSAL,
        Draft::Question => &QUESTION,
        Draft::Differences => &DIFFERENCES,
        Draft::Letter => &LETTER,
        Draft::Details => &DETAILS,
        Draft::Result => &RESULT,
        Draft::Decided => &DECIDED,
        Draft::Request => &REQUEST,
        Draft::OpeningWords => &OPENING_WORDS,
        Draft::Alert => &ALERT,
        Draft::Call => &CALL,
        Draft::OnCall => &ON_CALL,
        Draft::BeThere => &BE_THERE,
        Draft::NotAMeeting => &NOT_A_MEETING,
        Draft::Confirmation => &CONFIRMATION,
        Draft::Thanks => &THANKS,
        Draft::Notes => &NOTES,
    }
}
