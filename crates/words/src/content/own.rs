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
//! act talk both: Tell them | The day first.      the same in this mode alone, where it takes the place of the other;
//!                                                of two modes: `act talk both live`; so with `subject`, `if`, `send` …
//! ```
//!
//! What stands behind a `{|}` is left out of a headline, and a line of a text with one, where nothing is written down. Slots and blanks are those of
//! [`super::forms`]. What an activity leaves out, its form says.

use advice::{Act, Mode, Plan};
use domain::activity::{Kind, Template};
use domain::reading::Reading;

/// The words of one activity's own: none, some, or all that its form has.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Own {
    entry: &'static str,
    /// The mode that they are said for.
    mode: Mode,
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
    pub const NONE: Self = Self { entry: "", mode: Mode::Mix };

    /// Those of an activity, done in a mode.
    pub fn of(template: Template, mode: Mode) -> Self {
        let head = ["= ", template.key(), "\n"].concat();
        let begin = |file: &'static str| Some(file.split_once(&head)?.1);
        let rest = begin(file(template.kind())).unwrap_or_default();
        Self { entry: rest.split_once("\n= ").map_or(rest, |(entry, _)| entry), mode }
    }

    /// Those that hold for a plan: of the activity that the decision began from, where it is done as is usual.
    pub fn for_plan(reading: &Reading, plan: &Plan) -> Self {
        Self::held(reading, plan, Self::of)
    }

    /// The same where `words` gives those of an activity: none where it is done in a mode that they are not made for.
    pub fn held(reading: &Reading, plan: &Plan, words: impl FnOnce(Template, Mode) -> Self) -> Self {
        let template = reading.template.filter(|_| reading.does_what_is_usual(plan));
        let own = template.map_or(Self::NONE, |template| words(template, reading.verdict.mode));
        if own.headline().is_some() { own } else { Self::NONE }
    }

    /// Whether what is sent says already that it is a trial.
    pub(crate) fn tells_the_trial(self) -> bool {
        self.line("trial").is_some()
    }

    /// What others read over its texts.
    pub(crate) fn subject(self) -> Option<&'static str> {
        self.line("subject")
    }

    /// What to do in this mode, in one sentence.
    pub(crate) fn headline(self) -> Option<&'static str> {
        self.line(self.mode_name())
    }

    /// The title and the detail of a step. A talk that may not be needed is that which would come after the rest.
    pub(crate) fn step(self, act: Act) -> Option<(&'static str, &'static str)> {
        let line = |act: Act| self.line(&["act ", act.key()].concat());
        let own = line(act).or_else(|| line(Act::MeetAfter).filter(|_| act == Act::MeetIf));
        own?.split_once(" | ")
    }

    /// What is likely to go otherwise, and what to do then.
    pub(crate) fn hitches(self) -> impl Iterator<Item = &'static str> {
        let all = self.fields().filter(move |(head, _)| self.holds(head, "if") != Holds::Not);
        all.filter_map(|(_, rest)| first_line(rest))
    }

    /// A text.
    pub(crate) fn text(self, which: OwnText) -> Option<&'static str> {
        let name = match which {
            OwnText::Send => "send",
            OwnText::Say => "say",
            OwnText::After => "after",
            OwnText::Agenda => "agenda",
        };
        let (_, text) = self.field(name)?.split_once('\n')?;
        let length: usize = text.split_inclusive('\n').take_while(|line| line.starts_with("  ")).map(str::len).sum();
        text.get(..length)
    }

    /// What its mode is called in a field.
    const fn mode_name(self) -> &'static str {
        match self.mode {
            Mode::Async => "written",
            Mode::Mix => "both",
            Mode::Sync => "live",
        }
    }

    fn line(self, name: &str) -> Option<&'static str> {
        first_line(self.field(name)?)
    }

    /// What follows the colon of a field and all below: that of this mode, else that of every mode.
    fn field(self, name: &str) -> Option<&'static str> {
        let of = |wanted| self.fields().find(|(head, _)| self.holds(head, name) == wanted).map(|(_, rest)| rest);
        of(Holds::InThisMode).or_else(|| of(Holds::Always))
    }

    /// What stands before the colon of each field, and what stands behind it and below.
    fn fields(self) -> impl Iterator<Item = (&'static str, &'static str)> {
        let mut left = self.entry;
        std::iter::from_fn(move || {
            loop {
                let (line, below) = left.split_once('\n').unwrap_or((left, ""));
                let here = std::mem::replace(&mut left, below);
                if here.is_empty() {
                    return None;
                }
                if !line.starts_with(' ')
                    && let Some(field) = here.split_once(':').filter(|(head, _)| head.len() < line.len())
                {
                    return Some(field);
                }
            }
        })
    }

    /// Whether a field is the one of this name, and holds in this mode.
    fn holds(self, head: &str, name: &str) -> Holds {
        let mode = self.mode_name();
        match head.strip_prefix(name) {
            Some("") => Holds::Always,
            Some(modes) if modes.strip_prefix(' ').is_some_and(|modes| modes.split(' ').any(|it| it == mode)) => {
                Holds::InThisMode
            }
            Some(_) | None => Holds::Not,
        }
    }
}

/// When a field holds.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Holds {
    InThisMode,
    Always,
    Not,
}

fn first_line(rest: &'static str) -> Option<&'static str> {
    rest.lines().next()?.strip_prefix(' ')
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
