//! Errors, told to whoever meets them: what happened, and what to do. The domain has them as data.

use advice::{Answer, Question};
use domain::history::backup::{ImportError, Stopped};
use domain::history::{RecordError, SettingsError, StoreError, UndoError};
use domain::link::start::{LONGEST, StartProblem};
use domain::link::{self, LinkError};

use super::list_of;

/// Something that went wrong, in words.
pub trait Told {
    /// What happened, and what to do: whole sentences.
    fn told(&self) -> String;
}

/// What was not done, such as `Not kept. `, and why.
pub fn because(not_done: &str, error: &impl Told) -> String {
    [not_done, &error.told()].concat()
}

impl Told for StoreError {
    fn told(&self) -> String {
        let why = match self {
            Self::Denied => {
                return "This browser does not let the page keep anything. Allow it to store data for this site, or save \
                        the decision as a link."
                    .to_owned();
            }
            Self::Full => {
                return "The browser’s store for this site is full. In the history, delete for good what you no longer \
                        need, then try again."
                    .to_owned();
            }
            Self::NameTaken => "another decision has this name",
            Self::TooManyCopies => "too many copies of one decision",
            Self::NoRandomNumbers => "no random numbers",
            Self::Stopped => "the app has stopped",
            Self::Failed(why) if why.is_empty() => "without a reason",
            Self::Failed(why) => why,
        };
        ["The browser could not do that (", why, "). Try again; if it stays so, save the decision as a link."].concat()
    }
}

impl Told for RecordError {
    fn told(&self) -> String {
        let unreadable = |why: &str| ["This decision cannot be read (", why, "). It is left as it is."].concat();
        match self {
            Self::Newer { .. } => {
                "This decision was kept by a newer version of this app. Reload the page to get that version.".to_owned()
            }
            Self::ForeignKey => unreadable("its key is none that this app gives"),
            Self::Store(error) => ["This decision cannot be read now. ", &error.told()].concat(),
            Self::Unreadable { reason } => unreadable(reason),
        }
    }
}

impl Told for UndoError {
    fn told(&self) -> String {
        match self {
            Self::Taken => {
                "This decision is there again already, as another tab left it. The deleted one stays in the \
                            bin."
                    .to_owned()
            }
            Self::Store(error) => error.told(),
        }
    }
}

impl Told for SettingsError {
    fn told(&self) -> String {
        match self {
            Self::Store(error) => error.told(),
            Self::Unreadable(reason) => [
                "The settings stored in this browser cannot be read (",
                reason,
                "). They are left as they are; the usual values serve.",
            ]
            .concat(),
        }
    }
}

impl Told for LinkError {
    fn told(&self) -> String {
        let told = match self {
            Self::NewerVersion => {
                "This link was made by a newer version of this app. Reload the page to get that version, then open the \
                 link again."
            }
            Self::Damaged => {
                "This link is cut or damaged, so nothing of it is shown. Copy the whole link again, or ask for it to be \
                 sent again."
            }
            Self::NotOurs => "This is not a link of this app. One holds #d1 or #s1, and then letters and digits.",
        };
        told.to_owned()
    }
}

impl Told for StartProblem {
    fn told(&self) -> String {
        match self {
            Self::TooLong => format!("The link is too long to be read: {LONGEST} characters are the most."),
            Self::UnknownName { name } => {
                let questions = list_of(&Question::ALL.map(Question::key));
                let others = link::start::NAMES.join(", ");
                format!("“{name}” was left out, as there is no such name. There are {others}, {questions}.")
            }
            Self::UnknownOption { question, value } => {
                let options = question.options().iter().map(|option| option.key()).chain([Answer::UNSURE]);
                let (key, options) = (question.key(), list_of(&options.collect::<Vec<_>>()));
                format!("“{key}={value}” was left out. For {key} there are {options}.")
            }
            Self::Repeated { name } => format!("A second “{name}” was left out; the first one holds."),
            Self::NotEncoded { part } => {
                format!("“{part}” was left out, as it is not properly encoded. A % must be written as %25.")
            }
            Self::Cut { name, max } => format!("“{name}” was cut: {max} characters are the most."),
            Self::Template { value } => {
                format!("“template={value}” was left out. The name of a template is 1 to 24 of a-z, 0-9 and -.")
            }
        }
    }
}

/// What to do where another file was chosen by mistake.
const CHOOSE: &str = "Choose the file that this app saved: its name begins with sync-or-async and ends in .json.";
/// What to do where the file is ours, and damaged.
const ANOTHER: &str = "Choose another copy of the backup, or save it again where it was made.";

impl Told for ImportError {
    fn told(&self) -> String {
        let (what, to_do) = match self {
            Self::TooLarge { bytes } => {
                let size = bytes.div_ceil(1_000_000);
                (format!("This file has {size} MB; a backup of this app has far less."), CHOOSE)
            }
            Self::Empty => ("This file is empty.".to_owned(), ANOTHER),
            Self::Utf16 => (
                "This file was saved as UTF-16, which another program must have done.".to_owned(),
                "Choose the file as this app saved it, or save it as UTF-8.",
            ),
            Self::NotText => ("This file is not a text, so it is no backup.".to_owned(), CHOOSE),
            Self::Cut => ("This file breaks off before its end.".to_owned(), ANOTHER),
            Self::NotJson { reason } => (format!("This file is not JSON, so it is no backup ({reason})."), CHOOSE),
            Self::NotOurs => ("This file is no backup of this app.".to_owned(), CHOOSE),
            Self::Newer => (
                "This backup was made by a newer version of this app.".to_owned(),
                "Reload the page to get that version, then import the file again.",
            ),
            Self::Damaged { reason } => (
                format!("This backup is damaged ({reason})."),
                "Choose another copy of it, or save it again where it was made.",
            ),
            Self::TooMuch => (
                "This file holds more than a browser keeps for one site, so this app did not make it.".to_owned(),
                CHOOSE,
            ),
            Self::Foreign { key } => (
                format!("This backup also holds \"{key}\", which is nothing that this app puts into one."),
                "Choose the file as this app saved it.",
            ),
        };
        [&what, " Nothing was changed. ", to_do].concat()
    }
}

impl Told for Stopped {
    fn told(&self) -> String {
        let Self { done, all, error } = self;
        let count = done.came() + done.here + done.away;
        format!(
            "The import stopped after {count} of {all} decisions. {} What was here is not lost, and nothing is \
             half-written; import the same file again for the rest.",
            error.told()
        )
    }
}
