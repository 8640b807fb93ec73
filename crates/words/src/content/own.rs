//! The words of an activity's own. Where it is done as is usual, they take the place of those of its form.
//!
//! They stand in `own/`, a file for each kind of activity:
//!
//! ```text
//! = resign                                       the key of the activity; all below is its
//! subject: My resignation                        what others read over a text
//! live: Tell your manager {live}, in private.    a headline; `written`, `both`, `live` for the modes
//! act talk: Tell your manager | The day first.   the title and the detail of a step
//! if: They ask you to stay? Thank them.          what is likely to go otherwise, at most two
//! trial: told in what is sent                    no line about the trial is needed beside it
//! send:                                          a text, each of its lines indented: `send`, `say`, `after`, `agenda`
//!   {hello}
//! ```
//!
//! Slots and blanks are those of [`super::forms`]. What an activity leaves out, its form says.

use advice::{Act, Mode, Plan};
use domain::activity::{Kind, Template};
use domain::reading::Reading;

/// The words of one activity's own: none, some, or all that its form has.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Own {
    entry: &'static str,
}

/// The texts that an activity may word.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum OwnText {
    /// What is sent.
    Send,
    /// How one begins to talk.
    Say,
    /// What is sent after the talk.
    After,
    /// What an invitation says of the meeting.
    Agenda,
}

impl Own {
    /// None: those of the form hold.
    pub const NONE: Self = Self { entry: "" };

    /// Those of an activity.
    pub fn of(template: Template) -> Self {
        let head = ["= ", template.key(), "\n"].concat();
        let begin = |file: &'static str| Some(file.split_once(&head)?.1);
        let rest = begin(file(template.kind())).unwrap_or_default();
        Self { entry: rest.split_once("\n= ").map_or(rest, |(entry, _)| entry) }
    }

    /// Those that hold for a plan: of the activity that the decision began from, where it is done as is usual.
    pub fn for_plan(reading: &Reading, plan: &Plan) -> Self {
        Self::held(reading, plan, Self::of)
    }

    /// The same where `words` gives those of an activity: none where it is done in a mode that they are not made for.
    pub fn held(reading: &Reading, plan: &Plan, words: impl FnOnce(Template) -> Self) -> Self {
        let own = reading.template.filter(|_| reading.does_what_is_usual(plan)).map_or(Self::NONE, words);
        if own.headline(reading.verdict.mode).is_some() { own } else { Self::NONE }
    }

    /// Whether what is sent says already that it is a trial.
    pub(crate) fn tells_the_trial(self) -> bool {
        self.line("trial").is_some()
    }

    /// What others read over its texts.
    pub(crate) fn subject(self) -> Option<&'static str> {
        self.line("subject")
    }

    /// What to do in that mode, in one sentence.
    pub(crate) fn headline(self, mode: Mode) -> Option<&'static str> {
        self.line(match mode {
            Mode::Async => "written",
            Mode::Mix => "both",
            Mode::Sync => "live",
        })
    }

    /// The title and the detail of a step.
    pub(crate) fn step(self, act: Act) -> Option<(&'static str, &'static str)> {
        self.line(&["act ", act.key()].concat())?.split_once(" | ")
    }

    /// What is likely to go otherwise, and what to do then.
    pub(crate) fn hitches(self) -> impl Iterator<Item = &'static str> {
        self.entry.lines().filter_map(|line| line.strip_prefix("if: "))
    }

    /// A text.
    pub(crate) fn text(self, which: OwnText) -> Option<&'static str> {
        let head = match which {
            OwnText::Send => "\nsend:\n",
            OwnText::Say => "\nsay:\n",
            OwnText::After => "\nafter:\n",
            OwnText::Agenda => "\nagenda:\n",
        };
        let (_, rest) = self.entry.split_once(head)?;
        let length: usize = rest.split_inclusive('\n').take_while(|line| line.starts_with("  ")).map(str::len).sum();
        rest.get(..length)
    }

    fn line(self, name: &str) -> Option<&'static str> {
        self.entry.lines().find_map(|line| line.strip_prefix(name)?.strip_prefix(": "))
    }
}

/// The words of the activities of a kind, as they are kept.
pub const fn file(kind: Kind) -> &'static str {
    match kind {
        Kind::Talk => include_str!("../../own/talk.txt"),
        Kind::Ask => include_str!("../../own/ask.txt"),
        Kind::Hire => include_str!("../../own/hire.txt"),
        Kind::Task => include_str!("../../own/task.txt"),
        Kind::Place => include_str!("../../own/place.txt"),
        Kind::Recurring => include_str!("../../own/recurring.txt"),
    }
}
