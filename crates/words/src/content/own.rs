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
//! Where it is not the first time (it was asked, told or refused before, and is not settled), what stands in `own/again/`
//! comes before it, written in the same way. An entry with words there says so: `again: yes`.
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
    /// Those that come before them, where it is not the first time.
    again: &'static str,
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
    pub const NONE: Self = Self { entry: "", again: "", mode: Mode::Mix };

    /// Those of an activity, done in a mode for the first time.
    pub fn of(template: Template, mode: Mode) -> Self {
        Self { entry: entry(file(template.kind()), template), again: "", mode }
    }

    /// What of them is said otherwise where it is not the first time.
    pub fn again_of(template: Template) -> &'static str {
        entry(again_file(template.kind()), template)
    }

    /// Those that hold for a plan: of the activity that the decision began from, where it is done as is usual.
    pub fn for_plan(reading: &Reading, plan: &Plan) -> Self {
        Self::held(reading, plan, Self::of, Self::again_of)
    }

    /// The same where `words` gives those of an activity, and `again` what is said otherwise the second time: none where it
    /// is done in a mode that they are not made for.
    pub fn held(
        reading: &Reading,
        plan: &Plan,
        words: impl FnOnce(Template, Mode) -> Self,
        again: impl FnOnce(Template) -> &'static str,
    ) -> Self {
        let Some(template) = reading.template.filter(|_| reading.does_what_is_usual(plan)) else { return Self::NONE };
        let own = words(template, reading.verdict.mode);
        if own.headline().is_none() {
            return Self::NONE;
        }
        let is_again = reading.told.is_again && own.has_again();
        Self { again: if is_again { again(template) } else { "" }, ..own }
    }

    /// Whether something of them is said otherwise where it is not the first time.
    pub fn has_again(self) -> bool {
        self.line("again").is_some()
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
        self.line(mode_name(self.mode))
    }

    /// The title and the detail of a step. A talk that may not be needed is that which would come after the rest.
    pub(crate) fn step(self, act: Act) -> Option<(&'static str, &'static str)> {
        let line = |act: Act| self.line(&["act ", act.key()].concat());
        let own = line(act).or_else(|| line(Act::MeetAfter).filter(|_| act == Act::MeetIf));
        own?.split_once(" | ")
    }

    /// What is likely to go otherwise, and what to do then.
    pub(crate) fn hitches(self) -> impl Iterator<Item = &'static str> {
        let of = move |entry| fields(entry).filter(move |(head, _)| self.holds(head, "if") != Holds::Not);
        // What is said for the second time takes the place of all others.
        let all = if of(self.again).next().is_some() { of(self.again) } else { of(self.entry) };
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

    fn line(self, name: &str) -> Option<&'static str> {
        first_line(self.field(name)?)
    }

    /// What follows the colon of a field and all below: that for the second time, else the usual one; of either that of
    /// this mode, else that of every mode.
    fn field(self, name: &str) -> Option<&'static str> {
        let of = |entry, wanted| Some(fields(entry).find(|(head, _)| self.holds(head, name) == wanted)?.1);
        let all = [self.again, self.entry].into_iter();
        all.flat_map(|entry| [Holds::InThisMode, Holds::Always].map(|wanted| of(entry, wanted))).flatten().next()
    }

    /// Whether a field is the one of this name, and holds in this mode.
    fn holds(self, head: &str, name: &str) -> Holds {
        let mode = mode_name(self.mode);
        match head.strip_prefix(name) {
            Some("") => Holds::Always,
            Some(modes) if modes.strip_prefix(' ').is_some_and(|modes| modes.split(' ').any(|it| it == mode)) => {
                Holds::InThisMode
            }
            Some(_) | None => Holds::Not,
        }
    }
}

/// What a mode is called in a field.
pub(super) const fn mode_name(mode: Mode) -> &'static str {
    match mode {
        Mode::Async => "written",
        Mode::Mix => "both",
        Mode::Sync => "live",
    }
}

/// When a field holds.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Holds {
    InThisMode,
    Always,
    Not,
}

/// What stands before the colon of each field of an entry, and what stands behind it and below.
fn fields(entry: &'static str) -> impl Iterator<Item = (&'static str, &'static str)> {
    let mut left = entry;
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

/// The entry of an activity in a file, without its head; empty where there is none.
fn entry(file: &'static str, template: Template) -> &'static str {
    let head = ["= ", template.key(), "\n"].concat();
    let rest = file.split_once(&head).map_or("", |(_, rest)| rest);
    rest.split_once("\n= ").map_or(rest, |(entry, _)| entry)
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

/// What is said otherwise the second time, as it is kept.
pub const fn again_file(kind: Kind) -> &'static str {
    match kind {
        Kind::Talk => include_str!("../../own/again/talk.txt"),
        Kind::Ask => include_str!("../../own/again/ask.txt"),
        Kind::Hire => include_str!("../../own/again/hire.txt"),
        Kind::Task => include_str!("../../own/again/task.txt"),
        Kind::Place => include_str!("../../own/again/place.txt"),
        // What comes again anyway has no second time.
        Kind::Recurring => "",
    }
}
