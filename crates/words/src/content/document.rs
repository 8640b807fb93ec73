//! The texts that are taken away. Written to be pasted as they are: in the words of the person who sends them.
//!
//! What is said and sent is with each form, in [`super::forms`]; here is what all forms share. `[…]` is for the person
//! to fill in; `{…}` is filled in by [`crate::document`], and a line of which something is not there is left out. `## `
//! begins a heading, `- ` an item.

mod whole;

pub(crate) use super::forms::form;
pub(crate) use whole::{
    CHOICE, COLUMNS, DECISIONS, MADE_BY, NO_DECISIONS, NOTHING_ANSWERED, OUTCOME, PLAN, REASON, VERDICT, choice, done,
    felt, pull, rules,
};

use advice::{Act, Channel, Condition, Step, Who};
use domain::paper::Paper;

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
        Paper::Brief => &PaperText { name: "Text to send", hint: "What they read, and answer in their own time." },
        Paper::OpeningWords => &PaperText { name: "What to say", hint: "For you alone: how to begin, and how to end." },
        Paper::Request => &PaperText {
            name: "Message to ask for it",
            hint: "A line before the talk, with a time and what it is about.",
        },
        Paper::Alert => &PaperText { name: "First message", hint: "Short enough to send or to say right now." },
        Paper::Confirmation => &PaperText { name: "Text for afterwards", hint: "What you send once you have talked." },
        Paper::Notes => &PaperText { name: "Notes", hint: "What was settled, and who does what by when." },
        Paper::Trial => {
            &PaperText { name: "Line about the trial", hint: "What you tell the others before you change it." }
        }
    }
}

/// What stands in a calendar where nobody else may know of it.
pub(crate) const PRIVATE_TALK: &str = "Private talk";
pub(crate) const INVITATION: &str = "When and where: {when}, {minutes}, {live}: {where}.\n{condition}\n{before}\n";
pub(crate) const INVITATION_END: &str = "{group}\n{write instead}\n{hours}";
/// Over what is sent after a talk, where the usual subject asks for that.
pub(crate) const AFTER_SUBJECT: &str = "Our talk";
pub(crate) const AGENDA: &str = "Agenda";

pub(crate) const TO_ASK: &str = "## To ask for it\n“Have you got {minutes} for me? It is about [what, in two or three words].”\n{soon}\n## To begin\n";
pub(crate) const SOON: &str = "Leave little time between this question and the talk.";
/// Over the message that asks for a talk: what it is about is said in it, in a few words.
pub(crate) const REQUEST_SUBJECT: &str = "Time for a talk?";
pub(crate) const REQUEST: &str = "{hello}\nCould we talk {live}, for {minutes}? {when} would suit me. It’s about [what, in two or three words].\n\
                                  {before}\nIf another time suits you better, please name one.\n{sign}";
/// The same among family and friends.
pub(crate) const REQUEST_CLOSE: &str = "{hello}\nHave you got time to talk {live}? {when} would suit me. It’s about [what, in two or three words].\n{before}";
/// The same where they only want to be together.
pub(crate) const REQUEST_TOGETHER: &str =
    "{hello}\nHave you got time for me, {live}? {when} would suit me.\nI’d love to hear how you are.";
/// How a talk that is hard goes on.
pub(crate) const THEN: &str = "## If it gets hard\n- Stop, and listen. Silence is all right.\n\
                               - “What I hear is [their words]. Is that right?”\n- “We can stop here for now, and go on when you like.”";

/// Over the notes, where the person chose no subject.
pub(crate) const NOTES_SUBJECT: &str = "What we settled";
pub(crate) const NOTES: &str = "{several}Day: [day of the talk]. Took part: [names].\n\
                                {two}{hello one}\n{two}Here’s what we settled on [day of the talk].\n## Settled\n- [What was settled, and why]\n## Next\n\
                                - [Who] does [what is to be done] by [day it is due]\n## Open\n- [Question] Who finds out: [who finds out], by [day of the answer]\n\
                                If something is wrong or missing, please tell me by {by}.\n{two}{sign}";

/// What stands over the line about the trial.
pub(crate) const TRIAL_SUBJECT: &str = "Our regular meeting";
pub(crate) const TRIAL: &str = "{hello}\nI would like to try something with {ours}: {trial}. We try it {tried}.\n{why}\n\
                                Then we look together at what was missed, and go back if that is better.\n\
                                Please tell me by {by} if you see a problem with it.\n{sign}";

pub(crate) const HOURS: &str = "If the hour is bad for you, please say so, and we’ll find another.";
pub(crate) const WRITE_INSTEAD: &str =
    "If you cannot come, or would rather write, send me your points before; they count the same.";
pub(crate) const UNNAMED: &str =
    "If you would rather not sign an objection, put it here: [where nobody sees who wrote]";
pub(crate) const READ_BEFORE: &str = "Before we meet, please read [link].";

pub(crate) const HELLO_CLOSE: &str = "Hi [name],";
pub(crate) const HELLO_ONE: &str = "Hello [name],";
pub(crate) const HELLO_DEAR: &str = "Dear [name],";
pub(crate) const HELLO_ALL: &str = "Hello all,";
pub(crate) const SIGN: &str = "[Your name]";
pub(crate) const DAY: &str = "[answer day]";
pub(crate) const DAY_ZONE: &str = "[answer day, time and time zone]";
/// The day by which an answer is asked for, where it can be told from how late it may be settled without harm.
pub(crate) const THIS_EVENING: &str = "this evening";
pub(crate) const END_OF_WEEK: &str = "the end of the week";
pub(crate) const END_OF_NEXT_WEEK: &str = "the end of next week";
pub(crate) const DAY_AND_TIME: &str = "[day and time]";
pub(crate) const DAY_TIME_ZONE: &str = "[day, time and time zone]";
pub(crate) const OBJECT: &str = "object if you see a problem, and say what would help; without objections it stands";
pub(crate) const YES_OR_NO: &str = "which you choose, or that you object; I will not take silence for a yes";

/// Where one meets, to be filled in.
pub(crate) const fn place(channel: Channel) -> &'static str {
    match channel {
        Channel::InPerson => "[place]",
        Channel::Phone => "[who calls whom, and the number]",
        Channel::Video
        | Channel::Chat
        | Channel::Mail
        | Channel::Letter
        | Channel::Document
        | Channel::Tracker
        | Channel::Notice
        | Channel::Alone => "[link]",
    }
}

/// That a meeting is held on a condition only.
pub(crate) const fn only_if(condition: Condition) -> &'static str {
    match condition {
        Condition::ObjectionWithin(_) => "We meet only if someone objects before that; if not, I’ll cancel it.",
        Condition::TheyWish => "We meet only if you would rather talk; then say so, and choose the hour.",
        Condition::OpenAfter(_) | Condition::SilenceFor(_) | Condition::Stuck => {
            "We meet only if something is still open by then; if not, I’ll cancel it."
        }
    }
}

/// Who comes, where more than two might.
pub(crate) const fn group(step: &Step) -> Option<&'static str> {
    match step.who {
        Who::SmallGroup => Some("Please come if you can settle it: [names]. The others will get the notes."),
        Who::WhoeverAsks => Some("Come if you have a question. The others will get the notes."),
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

/// What follows once a text was read, by the live step that comes after it.
pub(crate) fn next(step: &Step, to_one: bool) -> Option<&'static str> {
    match (step.act, step.condition) {
        (_, Some(Condition::TheyWish)) => Some("If you would rather talk {live}, name an hour that suits you."),
        (_, Some(Condition::ObjectionWithin(_))) => {
            Some("If someone objects, we’ll talk for {minutes} about that alone.")
        }
        (_, Some(Condition::OpenAfter(_))) if to_one => {
            Some("If something is still open then, we can talk for {minutes}, if you like.")
        }
        (_, Some(Condition::OpenAfter(_))) => Some("If something is still open then, we’ll talk for {minutes}."),
        (Act::Questions, None) => Some("I’ll answer questions {live}: {when}, for {minutes}."),
        // One person is asked, not told.
        (Act::Meet | Act::MeetAfter | Act::Talk, None) if to_one => {
            Some("Could we talk {live} after that, for {minutes}? {when} would suit me.")
        }
        (Act::Meet | Act::MeetAfter | Act::Talk, None) => Some("After that we’ll talk {live}: {when}, for {minutes}."),
        _ => None,
    }
}
