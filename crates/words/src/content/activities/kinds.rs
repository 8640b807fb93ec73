//! The kinds of activity, and the questions in their words.
//!
//! Only where the words of [`super::super::question()`] and [`super::super::option()`] would not fit.

use advice::{Opt, Question};
use domain::activity::Kind;

use crate::content::{OptionText, QuestionText, option, question};

/// The name of a kind.
pub const fn kind(kind: Kind) -> &'static str {
    match kind {
        Kind::Talk => "Talk or tell",
        Kind::Ask => "Ask for something",
        Kind::Hire => "Hire",
        Kind::Task => "Work on something",
        Kind::Place => "Where to be",
        Kind::Recurring => "Again and again",
    }
}

/// Questions in words of a kind's own.
type Questions = [(Question, QuestionText)];

/// Options in words of a kind's own.
type Options = [(Opt, OptionText)];

/// The words of a question about an activity of that kind.
pub fn question_for(asked: Question, kind: Option<Kind>) -> &'static QuestionText {
    let own: &'static Questions = match kind {
        None | Some(Kind::Talk) => &[],
        Some(Kind::Ask) => &ASKING,
        Some(Kind::Hire) => &HIRING,
        Some(Kind::Task) => &WORKING,
        Some(Kind::Place) => &BEING,
        Some(Kind::Recurring) => &RECURRING,
    };
    own.iter().find(|(of, _)| *of == asked).map_or_else(|| question(asked), |(_, text)| text)
}

/// The words of an option for an activity of that kind.
pub fn option_for(offered: Opt, kind: Option<Kind>) -> &'static OptionText {
    let own: &'static Options = match kind {
        None | Some(Kind::Talk | Kind::Task) => &[],
        Some(Kind::Ask) => &ASKING_FOR,
        Some(Kind::Hire) => &HIRING_BY,
        Some(Kind::Place) => &BEING_THERE,
        Some(Kind::Recurring) => &RECURRING_SO,
    };
    own.iter().find(|(of, _)| *of == offered).map_or_else(|| option(offered), |(_, text)| text)
}

static ASKING: [(Question, QuestionText); 7] = [
    (
        Question::Purpose,
        QuestionText { title: "What do you want to get?", help: "Pick the main thing.", short: "Purpose" },
    ),
    (
        Question::Urgency,
        QuestionText {
            title: "How late can the answer come without harm?",
            help: "Many deadlines are only assumed.",
            short: "Urgency",
        },
    ),
    (Question::Clarity, QuestionText { title: "Can you say what you ask for?", help: "", short: "Outcome" }),
    (
        Question::Undo,
        QuestionText { title: "If you get a wrong answer, how hard is that to put right?", help: "", short: "Undoing" },
    ),
    (
        Question::Focus,
        QuestionText {
            title: "Does the answer get better with time alone first?",
            help: "Time for the other to think, read or try in quiet.",
            short: "Quiet time",
        },
    ),
    (
        Question::Familiarity,
        QuestionText { title: "Have you worked with them before?", help: "", short: "Familiarity" },
    ),
    (
        Question::Brief,
        QuestionText {
            title: "Is your question written down?",
            help: "This shapes the plan, not the advice.",
            short: "Brief",
        },
    ),
];

static HIRING: [(Question, QuestionText); 2] = [
    (
        Question::Sensitivity,
        QuestionText {
            title: "Could this hurt or frighten someone beyond what choosing always does?",
            help: "You count too.",
            short: "Sensitivity",
        },
    ),
    (
        Question::Clarity,
        QuestionText { title: "Do you know what a good result looks like?", help: "", short: "Outcome" },
    ),
];

static WORKING: [(Question, QuestionText); 2] = [
    (
        Question::Exchange,
        QuestionText {
            title: "If you handed the task over in writing, how much would go back and forth?",
            help: "Guess how many replies would follow.",
            short: "Replies",
        },
    ),
    (
        Question::Brief,
        QuestionText {
            title: "Is the task written down?",
            help: "This shapes the plan, not the advice.",
            short: "Brief",
        },
    ),
];

static BEING: [(Question, QuestionText); 10] = [
    (
        Question::Purpose,
        QuestionText { title: "What is the main thing to be done?", help: "Pick the main thing.", short: "Purpose" },
    ),
    (
        Question::Sensitivity,
        QuestionText {
            title: "Is there a talk that could hurt, shame or frighten someone?",
            help: "You count too.",
            short: "Sensitivity",
        },
    ),
    (
        Question::Urgency,
        QuestionText {
            title: "How late can the main thing be done without harm?",
            help: "Many deadlines are only assumed.",
            short: "Urgency",
        },
    ),
    (
        Question::Clarity,
        QuestionText { title: "Do you know what should be done by the end?", help: "", short: "Outcome" },
    ),
    (
        Question::Exchange,
        QuestionText {
            title: "If you did not go, how much would be written back and forth?",
            help: "",
            short: "Replies",
        },
    ),
    (
        Question::Undo,
        QuestionText {
            title: "If things go wrong there, how hard is that to make up for?",
            help: "",
            short: "Undoing",
        },
    ),
    (
        Question::People,
        QuestionText {
            title: "How many of you have to be together for this?",
            help: "Count yourself.",
            short: "People",
        },
    ),
    (
        Question::Overlap,
        QuestionText {
            title: "How many hours of the day can all of you be there?",
            help: "Think of the two who share the fewest.",
            short: "Shared hours",
        },
    ),
    (
        Question::Focus,
        QuestionText {
            title: "Does what you do there get better with quiet?",
            help: "Time alone to think, read or write.",
            short: "Quiet time",
        },
    ),
    (
        Question::Attention,
        QuestionText {
            title: "If all of you were together, how much of the time would each be needed?",
            help: "Needed means speaking, deciding or doing, not listening in.",
            short: "Attention",
        },
    ),
];

static RECURRING: [(Question, QuestionText); 4] = [
    (
        Question::Purpose,
        QuestionText { title: "What should each time bring?", help: "Pick the main thing.", short: "Purpose" },
    ),
    (
        Question::Urgency,
        QuestionText {
            title: "If one came late, how soon would that do harm?",
            help: "Think of an ordinary week.",
            short: "Urgency",
        },
    ),
    (
        Question::Clarity,
        QuestionText { title: "Do you know what “done” looks like each time?", help: "", short: "Outcome" },
    ),
    (
        Question::Undo,
        QuestionText { title: "If one goes wrong, how hard is that to put right?", help: "", short: "Undoing" },
    ),
];

static ASKING_FOR: [(Opt, OptionText); 7] = [
    (Opt::PurposeInform, OptionText { label: "An answer", hint: "A fact, a date, where something is." }),
    (Opt::PurposeProduce, OptionText { label: "Something done", hint: "Access, a fix, a text, a review." }),
    (
        Opt::ClarityClear,
        OptionText { label: "Yes, in one sentence", hint: "For example: “I need a key to the cellar.”" },
    ),
    (Opt::UndoEasy, OptionText { label: "Easy, or nothing to undo", hint: "You ask again." }),
    (Opt::FamiliarityNever, OptionText { label: "Never", hint: "They do not know you yet." }),
    (Opt::FamiliarityOften, OptionText { label: "Often", hint: "They know what you mean." }),
    (Opt::BriefReady, OptionText { label: "Yes, ready to send", hint: "Others understand the text without you." }),
];

static HIRING_BY: [(Opt, OptionText); 8] = [
    (
        Opt::PurposeInform,
        OptionText { label: "Someone knows something", hint: "An invitation, a date, a yes or a no." },
    ),
    (
        Opt::PurposeProduce,
        OptionText { label: "A finished piece of work", hint: "An assignment, an opinion that each writes alone." },
    ),
    (Opt::PurposeDecide, OptionText { label: "A decision", hint: "Who goes on, hire or not." }),
    (
        Opt::PurposeUnderstand,
        OptionText { label: "You understand how someone thinks", hint: "Or what they can do, and what they want." },
    ),
    (Opt::SensitivityNone, OptionText { label: "No", hint: "An ordinary step on the way." }),
    (Opt::SensitivitySome, OptionText { label: "A little", hint: "A test under pressure, a friendly no." }),
    (Opt::SensitivityHigh, OptionText { label: "Yes", hint: "Taking back an offer, health, a reproach." }),
    (
        Opt::ClarityClear,
        OptionText { label: "Yes, in one sentence", hint: "For example: “We know whether they can lead a class.”" },
    ),
];

static BEING_THERE: [(Opt, OptionText); 8] = [
    (
        Opt::PurposeInform,
        OptionText { label: "Someone knows something", hint: "You bring news, or you are there for questions." },
    ),
    (
        Opt::PurposeProduce,
        OptionText { label: "Finished work", hint: "Writing, building, working something out alone." },
    ),
    (Opt::ClarityClear, OptionText { label: "Yes, in one sentence", hint: "For example: “The report is written.”" }),
    (Opt::ExchangeNone, OptionText { label: "Hardly at all", hint: "" }),
    (Opt::ExchangeFew, OptionText { label: "A message now and then", hint: "A question, an answer, done." }),
    (Opt::ExchangeMany, OptionText { label: "Again and again", hint: "Each answer raises the next question." }),
    (Opt::UndoEasy, OptionText { label: "Easy, or nothing to make up for", hint: "There is another day." }),
    (Opt::PeopleOne, OptionText { label: "Only you", hint: "The others can do without you." }),
];

static RECURRING_SO: [(Opt, OptionText); 2] = [
    (
        Opt::ClarityClear,
        OptionText { label: "Yes, in one sentence", hint: "For example: “Each knows what the others do.”" },
    ),
    (Opt::UndoEasy, OptionText { label: "Easy, or nothing to undo", hint: "You do better the next time." }),
];
