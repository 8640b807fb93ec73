//! A decision: an activity, the answers given about it, and what came of it.
//!
//! What a decision concludes is not part of it: [`advice::judge`] computes that from the answers, by the
//! rules of the decision's [`EditionNumber`].

mod attempt;
mod choice;
mod day;
mod filled;
pub mod hours;
mod id;
mod template;
mod text;
mod time;

pub use attempt::Attempt;
pub use choice::{Choice, Done, Felt, Intent, Outcome};
pub use day::{Day, DayError};
pub use filled::Filled;
pub use hours::{Hours, HoursError};
pub use id::{DecisionId, Fingerprint, IdError};
pub use template::{TemplateKey, TemplateKeyError};
pub use text::{Line, Name, Note, Text, TextError, Title, WORDS, first_words, joined, split};
pub use time::Time;

use advice::{Answers, EditionNumber, Figures};

/// One decision, as it is kept on this device and, as far as its owner lets it, carried by a link.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Decision {
    /// What is to be done, in the person's words.
    pub title: Option<Title>,
    /// What heads the texts for others, where the person chose it: the title is theirs alone.
    pub subject: Option<Title>,
    /// Anything else that they want to remember.
    pub note: Option<Note>,
    /// The common activity that it began from.
    pub template: Option<TemplateKey>,
    /// The answers given.
    pub answers: Answers,
    /// People, minutes and words, where the person gave their own.
    pub figures: Figures,
    /// What stands in the blanks of its texts. It is in no link.
    pub filled: Filled,
    /// Whether it is the first time, where the person said so; else their words tell. It is in no link.
    pub attempt: Option<Attempt>,
    /// The edition of the rules that it was made with.
    pub edition: EditionNumber,
    /// The author's calendar day.
    pub day: Day,
    /// What the person means to do.
    pub choice: Option<Choice>,
    /// What was done in fact.
    pub outcome: Option<Outcome>,
    /// The name that its author typed when sharing it.
    pub name: Option<Name>,
    /// The link that it replies to, as a second opinion.
    pub reply_to: Option<Fingerprint>,
}

impl Decision {
    /// A decision with nothing answered yet, by today's rules.
    pub fn new(day: Day) -> Self {
        Self {
            title: None,
            subject: None,
            note: None,
            template: None,
            answers: Answers::default(),
            figures: Figures::default(),
            filled: Filled::default(),
            attempt: None,
            edition: EditionNumber::CURRENT,
            day,
            choice: None,
            outcome: None,
            name: None,
            reply_to: None,
        }
    }
}
