//! The texts that are taken away. Written to be pasted as they are: in the words of the person who sends them.
//!
//! `[…]` is for that person to fill in; `{…}` is filled in by [`crate::document`], and a line of which something is
//! not there is left out. `## ` begins a heading, `- ` an item.

mod drafts;
mod talk;
mod whole;

pub(crate) use drafts::draft;
pub(crate) use talk::{agenda, opening};
pub use whole::minutes_each;
pub(crate) use whole::{
    CHOICE, COLUMNS, DECISIONS, MADE_BY, NO_DECISIONS, NOTHING_ANSWERED, OUTCOME, PLAN, REASON, VERDICT, choice, done,
    felt, pull, rules,
};

use advice::{Condition, Opt, Step, What, Who};
use domain::paper::{Draft, Next, Paper};

/// The words by which a text is offered.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct PaperText {
    /// Its name.
    pub name: &'static str,
    /// What it is for, in one sentence.
    pub hint: &'static str,
}

/// The name of a text, and what it is for.
pub const fn paper(paper: Paper) -> &'static PaperText {
    match paper {
        Paper::Invitation => &PaperText { name: "Invitation", hint: "Why you meet, about what, and what to bring." },
        Paper::Brief => &PaperText { name: "Text to send", hint: "What the others read and answer in their own time." },
        Paper::OpeningWords => {
            &PaperText { name: "Opening words", hint: "For you alone: how to begin, and how to end." }
        }
        Paper::Alert => &PaperText { name: "First message", hint: "Short enough to send or to say right now." },
        Paper::NotAMeeting => {
            &PaperText { name: "Why this is not a meeting", hint: "A few lines for those who expect one." }
        }
        Paper::Confirmation => &PaperText { name: "Kind lines afterwards", hint: "To each person alone." },
        Paper::Notes => &PaperText { name: "Notes", hint: "What was settled, and who does what by when." },
    }
}

/// The neutral title of a talk that is nobody else’s business.
pub(crate) const PRIVATE_TALK: &str = "Private talk";
/// The title of a meeting that has none.
pub(crate) const MEETING: &str = "Meeting";
/// What to fill in where there is no title.
pub(crate) const UNTITLED: &str = "what it is about";

pub(crate) const HOURS: &str =
    "Is this outside your working hours? Say so, and we find another time; the odd hours go round.";
pub(crate) const HERE: &str = "You find it here: [link].";
pub(crate) const END: &str = "At the end: who does what, and by when";
pub(crate) const UNNAMED: &str = "Would you rather not give your name? Write here: [where nobody sees who wrote]";
pub(crate) const WHY_WRITTEN: &str = "Reading it takes each of us less time than meeting.";

/// That a meeting is held on a condition only.
pub(crate) const fn only_if(condition: Condition) -> Option<&'static str> {
    match condition {
        Condition::ObjectionWithin(_) => {
            Some("We meet only if someone objects before that. If nobody does, I cancel it, and the time is yours.")
        }
        Condition::OpenAfter(_) => {
            Some("We meet only if something is still open by then. If not, I cancel it, and the time is yours.")
        }
        Condition::SilenceFor(_) | Condition::Stuck => None,
    }
}

/// Who comes, where more than two might.
pub(crate) const fn group(step: &Step) -> Option<&'static str> {
    match step.who {
        Who::SmallGroup => Some("Only those come who can settle it: [names]. All others get the notes."),
        Who::WhoeverAsks => Some("Come if you have a question. All others get the notes."),
        Who::Everyone if step.heads > 2 => {
            Some("Needed: [names]. Everyone else is free to stay away, and gets the notes.")
        }
        Who::Everyone
        | Who::You
        | Who::Others
        | Who::Person
        | Who::Each
        | Who::Needed
        | Who::Awake
        | Who::OnCall
        | Who::Silent
        | Who::NextInLine => None,
    }
}

/// What to do before a meeting, by what others do offline right before it; and where that is anything else, or nothing.
const BEFORE: [(What, &str); 3] = [
    (What::ThinkFirst, "Before we meet: write down your ideas, alone, and bring them."),
    (What::AskIdeas, "The ideas so far, without names: [link]."),
    (What::HandOver, "Before we meet: bring your part as far as it is."),
];
const READ_BEFORE: &str = "Before we meet: read [link]. We will not go through it again.";
const BRING: &str = "What to bring: [what each should have at hand].";

/// What to do before a meeting.
pub(crate) fn before(what: Option<What>) -> &'static str {
    what.map_or(BRING, |what| of(&BEFORE, what).unwrap_or(READ_BEFORE))
}

/// What a call within the hour is for; any other is to settle it.
const NEEDS: [(What, &str); 4] = [
    (What::CallShare, "to share out the work"),
    (What::CallIdea, "one way that will do"),
    (What::CallDecide, "a decision, by [who decides]"),
    (What::CallCompare, "to compare what each of us knows"),
];

/// What a call within the hour is for.
pub(crate) fn need(what: What) -> &'static str {
    of(&NEEDS, what).unwrap_or("to settle what to do next")
}

/// What is asked of those who read a brief, where the step asks for something of its own.
const ASKS: [(What, &str); 5] = [
    (What::AskObjections, "Object if you see harm in it: say why, and what would help."),
    (What::AskYesOrNo, "Answer yes or no, each of you. Silence is not a yes."),
    (What::AskRemarks, "Read it and answer in writing, if only with “fine”."),
    (What::AskAnswers, "Add what you know, and what you would ask, beside the text."),
    (What::ReadDifferences, "Correct your own view, and leave the others as they are."),
];

/// What is asked of those who read a brief.
pub(crate) fn ask(what: What) -> Option<&'static str> {
    of(&ASKS, what)
}

/// What follows once a brief was read.
pub(crate) const fn next(next: Next) -> &'static str {
    match next {
        Next::MeetIfObjection => {
            "If someone objects, we meet for {minutes} about that alone: [day and time]. If nobody does, [who decides] \
             decides and writes down why."
        }
        Next::MeetIfOpen => "If something is still open then, we meet for {minutes} about that alone: [day and time].",
        Next::Meet => "Then we meet for {minutes}: [day and time]. Whoever cannot come is heard in writing.",
        Next::Questions => "I also answer questions live, for {minutes}: [day and time, and where].",
        Next::AfterYes => "It is decided once each of you has said yes. If one of you says no, we talk.",
        Next::Decide => "Then [who decides] decides, and writes down why, and what became of each objection.",
        Next::Choose => "Then each of you picks two or three, and I say what is taken.",
        Next::Rounds => "If writing does not get us there after about three rounds, we talk.",
    }
}

/// What is asked for instead of a meeting.
pub(crate) const fn asked(draft: Draft) -> &'static str {
    match draft {
        Draft::Task => "to do your part, in your own time",
        Draft::Ideas => "your ideas, each of you alone",
        Draft::Proposal => "to read the proposal, and to answer it",
        Draft::Question => "to add what you know",
        Draft::Request => "[what you need]",
        Draft::Result | Draft::Decided => "nothing yet; I do it alone, and send you what comes of it",
        Draft::Letter => "nothing; I write to you instead",
        Draft::News
        | Draft::Differences
        | Draft::Details
        | Draft::Invitation
        | Draft::Together
        | Draft::OpeningWords
        | Draft::Alert
        | Draft::Call
        | Draft::OnCall
        | Draft::BeThere
        | Draft::NotAMeeting
        | Draft::Confirmation
        | Draft::Thanks
        | Draft::Notes => "to read it, and to ask if something is not clear",
    }
}

/// What speaks for writing, said to those who might have met; for the answers that can pull that way.
const WHY: [(Opt, &str); 15] = [
    (Opt::PurposeInform, "It is news, and you can read it when it suits you."),
    (Opt::PurposeProduce, "It is work that goes better without all of us at once."),
    (Opt::UrgencyLater, "There is time, so nobody has to answer at once."),
    (Opt::ClarityClear, "It is clear what should come out of it."),
    (Opt::ExchangeNone, "It needs no back and forth."),
    (Opt::ExchangeFew, "A reply or two will do."),
    (Opt::UndoEasy, "If it turns out wrong, it is easy to put right."),
    (Opt::PeopleOne, "Only one of us has something to add."),
    (Opt::PeopleMany, "With so many of us, few would get to speak."),
    (Opt::OverlapSome, "We share few working hours, and nobody should work outside theirs for it."),
    (Opt::OverlapLittle, "We share few working hours, and nobody should work outside theirs for it."),
    (Opt::FocusYes, "It gets better with quiet time."),
    (Opt::FocusPartly, "It gets better with quiet time."),
    (Opt::FamiliarityOften, "We know each other well enough to put it in a few lines."),
    (Opt::AttentionNone, "Most of us would only listen."),
];

/// What speaks for writing.
pub(crate) fn why_written(option: Opt) -> Option<&'static str> {
    of(&WHY, option)
}

fn of<K: Copy + PartialEq>(table: &[(K, &'static str)], key: K) -> Option<&'static str> {
    table.iter().find_map(|(of, text)| (*of == key).then_some(*text))
}
