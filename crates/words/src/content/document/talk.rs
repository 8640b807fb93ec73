//! What a meeting is about, and how a hard talk begins.

use advice::What;

use super::of;

/// What an invitation says of the meeting itself; any other has the general agenda.
#[rustfmt::skip]
const AGENDAS: [(What, &str); 18] = [
    (What::MeetObjections, "What should come out: a decision, by [who decides].\n## Agenda\n- Each objection: what is wrong, and what would help\n- What changes in the proposal"),
    (What::MeetClose, "What should come out: a decision, by [who decides].\n## Agenda\n- What the text left open\n- A yes or a no from each person needed: [names]"),
    (What::MeetDecide, "What should come out: a decision, by [who decides].\n## Agenda\n- The question: [one sentence]\n- The options: [options]\n- How each of us sees it, and then the decision"),
    (What::MeetClear, "What should come out: we understand where we differ, and what we do about it.\n## Agenda\n- Each says the other’s view, until its owner agrees\n- What is missing: a fact, a test, someone’s word"),
    (What::MeetCombine, "What should come out: a few ideas that have been tested.\n## Agenda\n- What belongs together\n- Build on it; whose idea it was does not matter\n- What could go wrong with the best ones"),
    (What::MeetFit, "What should come out: parts that fit.\n## Agenda\n- Each part in a minute: what is done, what is open\n- Where the parts touch"),
    (What::MeetRest, "What should come out: [one sentence].\n## Agenda\n- What the remarks left open, the hardest first\n- What we know now that we did not know before"),
    (What::MeetOpen, "What should come out: [one sentence].\n## Agenda\n- Only what is still open: [points]"),
    (What::TakeQuestions, "What should come out: your questions are answered.\n## Agenda\n- Questions sent in before\n- Questions from the room\n- What will be answered later, and where"),
    (What::TalkThrough, "What should come out: your questions are answered.\n## Agenda\n- Questions sent in before\n- Questions from the room\n- What will be answered later, and where"),
    (What::TellLive, "What should come out: you know what is new, and what it means for you.\n## Agenda\n- What is new, and why\n- What it means for you\n- Your questions, for half of the time"),
    (What::Broadcast, "What should come out: you know what is new, and what it means for you.\n## Agenda\n- What is new, and why\n- What it means for you\n- Your questions, for half of the time"),
    (What::TellHard, "What should come out: you have heard it from me, and have asked what you want to ask.\n## Agenda\n- What is new, and why\n- Your questions; the details come in writing afterwards"),
    (What::MeetAim, "What should come out: an aim that we share.\n## Agenda\n- What we want to be able to say when it is done\n- How we tell that it is done"),
    (What::MeetQuestion, "What should come out: the question that is to be decided.\n## Agenda\n- What is to be decided, in one sentence\n- Who decides, and by when\n- Who writes the proposal"),
    (What::MeetProblem, "What should come out: we agree on what the problem is.\n## Agenda\n- What each of us sees\n- What we do not know yet\n- Who finds out what"),
    (What::WorkTogether, "What should come out: [what done looks like].\n## Agenda\n- One shares the work, the others help; we take turns\n- What is left"),
    (What::WorkOut, "What should come out: we understand [what].\n## Agenda\n- What we see\n- What could explain it; we draw it\n- What we try first"),
];

/// What an invitation says of the meeting itself; any other has the general agenda.
pub(crate) fn agenda(what: What) -> &'static str {
    of(&AGENDAS, what).unwrap_or("What should come out: [one sentence].\n## Agenda\n- [First point]\n- [Second point]")
}

/// How a hard talk begins; any other begins in the general way.
#[rustfmt::skip]
const OPENINGS: [(What, &str); 7] = [
    (What::TalkTell, "“I have something hard to tell you, and I want you to hear it from me.”\n“[The news, in one plain sentence].”\n“The reason is [reason]. What I can offer is [what].”"),
    (What::TalkAgree, "“I have seen [what you saw, without what you think of it], and this is what it does: [effect].”\n“What I need is [what]. How do you see it?”"),
    (What::TalkHurt, "“I think that something hurt you: [what]. I would rather ask than guess.”\n“What was it like for you?”"),
    (What::TalkDecide, "“Something has to be decided that touches you: [what].”\n“Nothing is decided yet. I want to hear you first.”"),
    (What::TalkListen, "“I would like to understand [what], and I may be wrong about it.”\n“How do you see it?”"),
    (What::TalkTime, "“I have thought of you because of [what happened].”\n“I have time, and you need not say anything.”"),
    (What::TellHard, "“There is something that you may not like to hear: [the news, in one plain sentence].”\n“The reason is [reason]. You get the details in writing after this. What would you like to ask?”"),
];

/// How a hard talk begins; any other begins in the general way.
pub(crate) fn opening(what: What) -> &'static str {
    of(&OPENINGS, what).unwrap_or(
        "“I would like to talk with you about [what].”\n“[What it is, in one plain sentence]. How do you see it?”",
    )
}
