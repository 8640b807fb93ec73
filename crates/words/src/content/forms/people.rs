//! Between people: what is hard to say, what is put right, what ends, and what brings closer.

use super::FormText;
use advice::Act::{
    Ask, Close, Confirm, Each, FollowUp, Keep, Leave, Meet, MeetAfter, Note, Prepare, Record, Send, Talk, Write,
};

pub(super) const CRITIQUE: FormText = FormText {
    subject: "A word about something I noticed",
    headline: [
        "Write to {them} alone {written} what you saw, what that does, and what you wish.",
        "Tell {them} {live}, alone, what you saw, then sum up {written} what you settled.",
        "Tell {them} {live}, alone and soon, what you saw and what that does; then listen.",
    ],
    steps: &[
        (
            Prepare,
            "Note one thing that you saw",
            "When and where, what it did, what you wish instead; and what is good.",
        ),
        (
            Talk,
            "Say {live} what you saw, alone with {them}",
            "What you saw, and what it does. Then ask how they see it, and listen.",
        ),
        (Confirm, "Sum up {written} what you settled", "What changes, by when, who helps. To {them} alone."),
        (FollowUp, "Ask how it goes", "And say what is better."),
        (Write, "Write what you saw, not what they are", "One case, its effect, your wish; nobody in copy."),
        (Send, "Send it to {them} alone {written}", "At an hour when they can take it in."),
        (Leave, "Leave them time", "You offered to talk; do not press for an answer."),
    ],
    message: "{hello}\nThere is something that I find hard to say, and I would rather tell you than keep it: \
              [what you saw, when and where].\nIt had this effect: [effect]. What I wish is [what you wish].\n\
              I may be missing something. How do you see it? There is no hurry, and I am glad to talk.\n{sign}",
    say: "“I would like to talk about [what you saw, when and where]. Is this a good moment?”\n“What it did was [effect].”\n\
          “How do you see it?”\nListen until they have finished.\n“What I wish is [what you wish]. What would you need for that?”",
    after: "{hello}\nThank you for the talk on [day]. As I understood it:\n- What changes: [what, and by when]\n\
            - What I will do for it: [what you will do]\nLet’s look at it again on [day to look again]. If you remember it differently, please tell me.\n{sign}",
    agenda: "",
};

pub(super) const CLEAR_UP: FormText = FormText {
    subject: "So that we understand each other",
    headline: [
        "Write to {them} {written} where you differ, each view in words that its owner would sign.",
        "Write down {written} where you differ, then {meet} {live} for {time} to clear it up.",
        "Talk with {them} {live}, alone; say their view first, until they say yes to it.",
    ],
    steps: &[
        (Prepare, "Write down both views for yourself", "Yours, and theirs in words that they would sign."),
        (Talk, "Talk {live}, alone with {them}", "Their view first, until they say yes to it. Then yours."),
        (Confirm, "Write down what you settled", "Three lines, to {them} alone: what each does from now on."),
        (FollowUp, "Ask whether it holds", "A few minutes are enough."),
        (
            Write,
            "Write down where you differ",
            "Each view in words that its owner would sign, with the facts behind it.",
        ),
        (Ask, "Let them correct their view", "Each changes their own, and leaves that of others alone."),
        (
            MeetAfter,
            "{Meet} {live} for {time} to clear it up",
            "Each says the other’s view first, then what is missing: a fact, a test, someone’s word.",
        ),
        (Close, "Write down what is settled", "And what stays open, and what would settle it."),
        (Record, "Write down what is settled", "And what stays open, and what would settle it."),
    ],
    message: "{hello}\nI think we misunderstand each other about [what], and I would like to get it straight.\n\
              - What we share: [what you share]\n- How I think you see it: [in words that they would sign]\n- How I see it: [how you see it]\n\
              Did I get your side right? Please tell me by {by}.\n{next}\n{sign}",
    say: "“I think we misunderstand each other about [what], and I would like to get it straight.”\n\
          “As I understand it, you see it like this: [their view]. Is that right?”\nCorrect it until they say yes.\n\
          “I see it like this: [your view]. Does that make sense to you?”\n“What could each of us do from now on?”",
    after: "{hello}\nThank you for the talk. As I understood it:\n- You: [what they do from now on]\n- I: [what you do]\n\
            If I got it wrong, please tell me. Let’s see on [day to look again] how it goes.\n{sign}",
    agenda: "- Each says the other’s view, until its owner says yes\n- What is missing: a fact, a test, someone’s word\n- What each does from now on",
};

pub(super) const APOLOGISE: FormText = FormText {
    subject: "I am sorry",
    headline: [
        "Say sorry {written}, for exactly what you did, and ask for nothing.",
        "Say sorry {live}, put it right, and say so {written}.",
        "Say sorry {live}, alone and soon, without an excuse, and say what you will do.",
    ],
    steps: &[
        (
            Prepare,
            "Name what you did, in one sentence",
            "No “if” and no “but”; what it did to them, and what you do now.",
        ),
        (Talk, "Say sorry {live}", "The apology first. Then listen, and do not defend yourself."),
        (Confirm, "Put it right, and say so {written}", "One line, and no second apology."),
        (FollowUp, "Do what you promised, and say so", "One sentence; no second apology."),
        (Write, "Write a short apology", "What you did, that it was wrong, what it did to them, what you do now."),
        (Send, "Send it to {them} alone {written}", "Once: a second one presses."),
        (Leave, "Leave it to them", "They need not answer, and need not forgive."),
    ],
    message: "{hello}\nI am sorry that I [what you did]. It was wrong, and it was my fault.\n\
              I understand that it [what it did to them]. I will [what you do now, and from now on].\n\
              You need not answer. If you want to tell me how it was for you, I will listen.\n{sign}",
    say: "“I am sorry that I [what you did]. It was wrong.”\n“I understand that it [what it did to them].”\n\
          “I will [what you do now].”\nListen. Explain only if they ask.",
    after: "{hello}\nThank you for hearing me. I have [what you did to put it right], as I said.\n{sign}",
    agenda: "",
};

pub(super) const CONSOLE: FormText = FormText {
    subject: "Thinking of you",
    headline: [
        "Write a few lines {written}, and expect no answer.",
        "Write a few lines {written} now, and be there {live} some days later.",
        "Be there for {them} {live}, without haste; listen more than you talk.",
    ],
    steps: &[
        (Write, "Write a few lines", "That you are sorry, one memory, one exact thing that you offer."),
        (Send, "{Send} it {written}, soon", "Late is better than never."),
        (Leave, "Expect no answer", "Write again in some weeks, when others have stopped."),
        (Prepare, "Keep an hour free", "And plan nothing right after it."),
        (Talk, "Be there {live}", "You need not have the right words. Ask, and listen."),
        (FollowUp, "Be there again", "Ask how today is, and offer one exact thing."),
    ],
    message: "{hello}\nI heard of [what happened], and I am very sorry.\n[One memory, or one thing that you will keep]\n\
              I could [one exact thing, such as bring a meal on Thursday]; say yes or no as you like. You need not answer.\n{sign}",
    say: "“I heard of [what happened]. I am very sorry.”\n“Would you like to talk, or shall I only be here?”\n\
          “I could [one exact thing]. Would that help?”",
    after: "",
    agenda: "",
};

pub(super) const RESIGN: FormText = FormText {
    subject: "Notice",
    headline: [
        "Give notice {written}, with the last day, and keep proof of it.",
        "Tell {them} {live} first, then give notice {written}.",
        "Tell {them} {live} first, in private{|}, then give notice {written}.",
    ],
    steps: &[
        (Prepare, "Look up the period and the last day", "And choose one sentence about why; nothing bitter."),
        (
            Talk,
            "Tell {them} {live}, in private",
            "That it ends, when, and thanks. It is decided; no list of complaints.",
        ),
        (
            Confirm,
            "Give notice {written}, the same day{due}",
            "What ends, on which day, signed; in the form that the contract wants.",
        ),
        (Write, "Write the notice", "What ends, and on which day. Reasons are not needed."),
        (
            Send,
            "{Send} it {written}, with proof that it arrived",
            "Signed, registered or against a receipt where it matters.",
        ),
        (Close, "Keep the proof", "A copy, and when it arrived."),
    ],
    message: "{hello}\nI am giving notice of [my employment, my post, or the contract about …]; the last day will be [day].\n\
              Please confirm in writing that you have received this, and the last day.\nThank you for [what you thank for].\n{sign}, [date]",
    say: "“I have decided to leave; my last day will be [day].”\n“It was not an easy step, and I am grateful for [what you thank for].”\n\
          “I will hand over [your work] in good order. You will have my notice in writing today.”",
    after: "{hello}\nAs I told you, I am giving notice of [my employment, my post, or the contract about …]; the last day will be [day].\n\
            Please confirm in writing that you have received this, and the last day.\nThank you for [what you thank for].\n{sign}, [date]",
    agenda: "",
};

pub(super) const REFUSE: FormText = FormText {
    subject: "My answer",
    headline: [
        "Say no {written}: soon, plainly, with thanks and one true reason.",
        "Say no to {them} {live}, then confirm it {written}.",
        "Say no to {them} {live}: the no first, then the reason, then thanks.",
    ],
    steps: &[
        (Write, "Write a plain no", "In the first two lines; one true reason, thanks, and no false hope."),
        (Send, "{Send} it {written}, soon", "They can take it in unobserved. A late no is worse than a short one."),
        (Prepare, "Choose the one reason that you give", "Or decide that you give none, and say so."),
        (Talk, "Say no {live}", "The no first, then the reason and thanks. Do not argue it."),
        (Confirm, "Confirm it {written}", "The same no, kindly, and nothing new."),
    ],
    message: "{hello}\nThank you for [what they did or asked].\nI am afraid it is a no: [in plain words]. \
              The reason is [one true reason].\n[What you can offer, or what was good]\n\
              If you would like to know more, I will gladly answer.\n{sign}",
    say: "“Thank you for [what they did or asked]. I am afraid it is a no: [in plain words].”\n“The reason is [one true reason].”\n\
          {|}“I’ll put it in writing for you as well.”",
    after: "{hello}\nAs I told you: [the no, in plain words]. The reason is [one true reason].\nThank you for [what you thank for].\n{sign}",
    agenda: "",
};

pub(super) const ONE_TO_ONE: FormText = FormText {
    subject: "Our talk",
    headline: [
        "Write {written} what is on your mind, and ask what is on theirs.",
        "Both note their points {written}, then talk {live} for {time}, theirs first.",
        "Talk {live} for {time}, again and again; their list first, news in writing.",
    ],
    steps: &[
        (Prepare, "Ask what they want to talk about", "Two or three points each, in a list that both see."),
        (Talk, "Talk {live} for {time}", "Their points first. Ask and listen; keep news for writing."),
        (Meet, "Talk {live} for {time}", "Their points first. Ask and listen; keep news for writing."),
        (Record, "Note what each does next", "Two lines in the same list."),
        (Write, "Note what is on your mind", "Two or three points."),
        (Ask, "Ask {written} what is on theirs", "What can be answered there needs no talk."),
        (Each, "Each notes two or three points", "In a list that both see."),
    ],
    message: "{hello}\nOn my mind for our next talk: [first point], [second point].\nWhat is on yours? Please add it here by {by}; \
              what we can answer in writing need not wait for the talk.\n{sign}",
    say: "“What is on your mind?”\n“What would help you most until next time?”\n“From me: [your point].”\n\
          “So you will [what they will do], and I will [what you will do].”",
    after: "",
    agenda: "- Your points\n- Mine\n- What each of us does next",
};

pub(super) const COME_TOGETHER: FormText = FormText {
    subject: "Getting together",
    headline: [
        "Write something personal {written}, and leave them time to answer.",
        "{Meet} {live} first, then keep in touch {written}.",
        "Spend the time together {live}, with little on the agenda.",
    ],
    steps: &[
        (
            Note,
            "Say in a line what it is for",
            "To welcome someone, to get to know each other; and that nobody has to come.",
        ),
        (Meet, "Spend the time together {live}", "Something to do or to eat helps. Each gets a word in."),
        (Keep, "Keep in touch {written}", "A few lines now and then."),
        (Write, "Write something personal", "What you noticed or enjoyed says more than a long text."),
        (Leave, "Leave them time", "A late answer is an answer too."),
    ],
    message: "{hello}\n[Something that you noticed or enjoyed, in your own words]\n\
              I would like to [what you would like to do together]. How about [day]?\nNo hurry, and a no is fine.\n{sign}",
    say: "",
    after: "",
    agenda: "Nothing to prepare. Come as you are, and stay as long as you like.",
};

pub(super) const HEAR_OUT: FormText = FormText {
    subject: "A talk between us",
    headline: [
        "Ask those concerned {written}, each for themselves, before anything is settled.",
        "Hear those concerned out {live}, alone, before anything is settled; then confirm it {written}.",
        "Hear those concerned out {live}, in private, before it is settled{|}; then confirm it {written}.",
    ],
    steps: &[
        (Prepare, "Prepare in private", "What it is about, what is settled and what is not, what you can offer."),
        (Talk, "Talk {live}, alone, with those concerned", "Say plainly what it is about. Then hear them out."),
        (Close, "Settle it, once you have heard them", "Weigh what was said, and nobody’s silence."),
        (Confirm, "Confirm it {written}", "To those alone: what was said, what was settled, what comes next."),
        (FollowUp, "Ask how they are", "And whether what you settled still holds."),
        (Write, "Write what it is about", "What is settled, what is not, and what you want to know."),
        (Ask, "Ask those concerned {written}", "Each writes to you alone; nobody else reads it.{silence}"),
    ],
    message: "{hello}\nSomething has to be settled that touches you: [what]. Nothing is decided yet.\n\
              Before I go on I want to know how you see it. What matters to you, and what must not happen?\n\
              Please write to me alone by {by}; nobody else will read it.\n{sign}",
    say: "“Something has to be settled that touches you: [what]. Nothing is decided yet.”\n\
          “I want to hear you first. What matters to you in it?”\nListen, and say back what you heard.\n\
          “I will settle it by [day], and you will hear it from me first.”",
    after: "{hello}\nThank you for talking with me on [day]. What I heard: [in their words].\n\
            - What is settled: [what, and why]\n- What happens next: [what, and by when]\n\
            If I got something wrong, tell me, and I will put it right.\n{sign}",
    agenda: "",
};
