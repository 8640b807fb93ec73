//! The questions, as they are put.

use advice::Question;

/// The words of one question.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct QuestionText {
    /// The question itself, which is the heading of its screen.
    pub title: &'static str,
    /// A short sentence beside it; may be empty.
    pub help: &'static str,
    /// One or two words for tables and lists.
    pub short: &'static str,
}

/// The words of a question.
pub const fn question(question: Question) -> &'static QuestionText {
    match question {
        Question::Purpose => {
            &QuestionText { title: "What do you want to reach?", help: "Pick the main thing.", short: "Purpose" }
        }
        Question::Way => &QuestionText {
            title: "Is one way ruled out, or prescribed?",
            help: "By someone who cannot or will not, or by a law, a contract, rules or custom.",
            short: "Way",
        },
        Question::Space => &QuestionText {
            title: "Will they want to take this in alone first?",
            help: "Or they asked you to keep your distance.",
            short: "Room",
        },
        Question::Record => {
            &QuestionText { title: "Must what comes of this be provable, or found later?", help: "", short: "Record" }
        }
        Question::Rhythm => &QuestionText {
            title: "Does this come again and again?",
            help: "This shapes the plan, not the advice.",
            short: "Rhythm",
        },
        Question::Standing => &QuestionText {
            title: "Who are the others to you?",
            help: "This shapes the words, not the advice.",
            short: "Standing",
        },
        Question::Sensitivity => &QuestionText {
            title: "Could this hurt, shame or frighten someone?",
            help: "You count too.",
            short: "Sensitivity",
        },
        Question::Urgency => &QuestionText {
            title: "How late can this be settled without harm?",
            help: "Many deadlines are only assumed.",
            short: "Urgency",
        },
        Question::Clarity => {
            &QuestionText { title: "Do you know what “done” looks like?", help: "", short: "Outcome" }
        }
        Question::Exchange => &QuestionText {
            title: "If this went in writing, how much would go back and forth?",
            help: "Guess how many replies would follow.",
            short: "Replies",
        },
        Question::Undo => {
            &QuestionText { title: "If this goes wrong, how hard is that to put right?", help: "", short: "Undoing" }
        }
        Question::People => &QuestionText {
            title: "How many people must add something?",
            help: "Count yourself. Leave out those who only read or listen.",
            short: "People",
        },
        Question::Overlap => &QuestionText {
            title: "How many hours a day can you all be reached at once?",
            help: "Think of the two who share the fewest.",
            short: "Shared hours",
        },
        Question::Focus => &QuestionText {
            title: "Does the result get better with time alone first?",
            help: "Time to think, read or write in quiet.",
            short: "Quiet time",
        },
        Question::Familiarity => {
            &QuestionText { title: "Have you dealt with each other before?", help: "", short: "Familiarity" }
        }
        Question::Attention => &QuestionText {
            title: "If you all talked about this, how much of the time would each be needed?",
            help: "Needed means speaking, deciding or doing, not listening in.",
            short: "Attention",
        },
        Question::Brief => &QuestionText {
            title: "Is there something that the others can read yet?",
            help: "This shapes the plan, not the advice.",
            short: "Brief",
        },
    }
}
