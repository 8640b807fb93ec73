//! The texts that are taken away. Written to be pasted as they are: in the words of the person who sends them.
//!
//! What is said and sent is with each form, in [`super::forms`]; here is what all forms share. `[…]` is for the person
//! to fill in; `{…}` is filled in by [`crate::document`], and a line of which something is not there is left out. `## `
//! begins a heading, `- ` an item.

mod whole;

pub(crate) use super::forms::form;
pub use whole::minutes_each;
pub(crate) use whole::{
    CHOICE, COLUMNS, DECISIONS, MADE_BY, NO_DECISIONS, NOTHING_ANSWERED, OUTCOME, PLAN, REASON, VERDICT, choice, done,
    felt, pull, rules,
};

use advice::{Act, Condition, Opt, Step, Who};
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
        Paper::Alert => &PaperText { name: "First message", hint: "Short enough to send or to say right now." },
        Paper::NotAMeeting => {
            &PaperText { name: "Why this is not a meeting", hint: "A few lines for those who expect one." }
        }
        Paper::Confirmation => &PaperText { name: "Text for afterwards", hint: "What you send once you have talked." },
        Paper::Notes => &PaperText { name: "Notes", hint: "What was settled, and who does what by when." },
        Paper::Trial => {
            &PaperText { name: "Line about the trial", hint: "What you tell the others before you change it." }
        }
    }
}

/// What stands in a calendar where nobody else may know of it.
pub(crate) const PRIVATE_TALK: &str = "Private talk";
pub(crate) const INVITATION: &str =
    "When and where: {when}, {minutes}, {live}: [place or link].\n{condition}\n{before}\n";
pub(crate) const INVITATION_END: &str = "{group}\n{write instead}\n{hours}";
pub(crate) const AGENDA: &str = "Agenda";

pub(crate) const TO_ASK: &str =
    "## To ask for it\n“Could we talk for {minutes}? Would [day and time] suit you?”\n{soon}\n## To begin\n";
pub(crate) const SOON: &str = "Leave little time between this question and the talk.";
/// How a talk that is hard goes on.
pub(crate) const THEN: &str = "## If it gets hard\n- Stop, and listen. Silence is all right.\n\
                               - “What I hear is [their words]. Is that right?”\n- “Shall we stop here, and go on at [time]?”";

pub(crate) const NOTES: &str = "Day: [day]. Took part: [names].\n## Settled\n- [What was settled, and why]\n## Next\n\
                                - [Who] does [what] by [day]\n## Open\n- [Question] Who finds out: [name], by [day]\n\
                                Is something wrong or missing? Tell me by {by}.";

pub(crate) const NOT_A_MEETING: &str = "{hello}\nI do not call a meeting for this.\n- {reason 1}\n- {reason 2}\n\
                                        You find it here: [link]. Read it when it suits you, and answer by {by}.\n\
                                        If writing does not get us there after about three rounds, we talk.\n\
                                        Is there a meeting in your calendar for it? That time is yours again.\n{sign}";

/// What stands over the line about the trial.
pub(crate) const TRIAL_SUBJECT: &str = "Our regular meeting";
pub(crate) const TRIAL: &str = "{hello}\nI would like to try something with {ours}: {trial}, until {look again}.\n{why}\n\
                                On that day we look whether anyone misses it, and go back if so.\n\
                                Tell me by {by} if you see harm in it.\n{sign}";

pub(crate) const HOURS: &str =
    "Is this outside your working hours? Say so, and we find another time; the odd hours go round.";
pub(crate) const WRITE_INSTEAD: &str =
    "You cannot come, or would rather write? Send me your points before we meet; they count the same.";
pub(crate) const UNNAMED: &str = "An objection may come without a name: [where nobody sees who wrote]";
pub(crate) const WHY_WRITTEN: &str = "Reading it takes each of us less time than meeting.";
pub(crate) const READ_BEFORE: &str = "Before we meet, please read [link]. We do not go through it again.";
pub(crate) const BRING: &str = "What to bring: [what to have at hand]";

pub(crate) const HELLO_ONE: &str = "Hello [name],";
pub(crate) const HELLO_DEAR: &str = "Dear [name],";
pub(crate) const HELLO_ALL: &str = "Hello all,";
pub(crate) const SIGN: &str = "[Your name]";
pub(crate) const DAY: &str = "[day]";
pub(crate) const DAY_AND_TIME: &str = "[day and time]";
pub(crate) const DAY_TIME_ZONE: &str = "[day, time and time zone]";
pub(crate) const OBJECT: &str = "object if you see harm in it, and say what would help";
pub(crate) const YES_OR_NO: &str = "yes or no; silence is not a yes";

/// That a meeting is held on a condition only.
pub(crate) const fn only_if(condition: Condition) -> &'static str {
    match condition {
        Condition::ObjectionWithin(_) => "We meet only if someone objects before that. If nobody does, I cancel it.",
        Condition::TheyWish => "We meet only if you would rather talk. Say so, and choose the hour.",
        Condition::OpenAfter(_) | Condition::SilenceFor(_) | Condition::Stuck => {
            "We meet only if something is still open by then. If not, I cancel it."
        }
    }
}

/// Who comes, where more than two might.
pub(crate) const fn group(step: &Step) -> Option<&'static str> {
    match step.who {
        Who::SmallGroup => Some("Only those come who can settle it: [names]. All others get the notes."),
        Who::WhoeverAsks => Some("Come if you have a question. All others get the notes."),
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
pub(crate) fn next(step: &Step, each_answers: bool) -> Option<&'static str> {
    match (step.act, step.condition) {
        (_, Some(Condition::TheyWish)) => Some("If you would rather talk {live}, name an hour that suits you."),
        (_, Some(Condition::ObjectionWithin(_))) if each_answers => Some(
            "If someone objects, we talk for {minutes} about that alone. It is decided once each needed has said yes.",
        ),
        (_, Some(Condition::ObjectionWithin(_))) => {
            Some("If someone objects, we talk for {minutes} about that alone. If nobody does, it is decided.")
        }
        (_, Some(Condition::OpenAfter(_))) => Some("If something is still open then, we talk for {minutes}."),
        (Act::Questions, None) => Some("I answer questions {live}: {when}, for {minutes}."),
        (Act::Meet | Act::MeetAfter | Act::Talk, None) => Some("Then we talk {live}: {when}, for {minutes}."),
        _ => None,
    }
}

/// What speaks for writing, said to those who might have met; for the answers that can pull that way.
const WHY: [(Opt, &str); 15] = [
    (Opt::PurposeInform, "It is news, and you can read it when it suits you."),
    (Opt::PurposeProduce, "It is work that goes better without all of us at once."),
    (Opt::UrgencyLater, "There is time, so nobody has to answer at once."),
    (Opt::ClarityClear, "It is clear what the result should be."),
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
    WHY.iter().find_map(|(of, text)| (*of == option).then_some(*text))
}
