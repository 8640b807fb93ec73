//! What of a decision goes into a link.

use advice::{EditionNumber, Figures, Opt};

use crate::decision::{Day, Decision, Filled, Name, Note, TemplateKey, Title};

/// An activity without anyone's answers, so that whoever is asked for a second opinion is not led.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Request {
    /// What is to be done.
    pub title: Option<Title>,
    /// What else one should know about it.
    pub note: Option<Note>,
    /// The common activity that it began from.
    pub template: Option<TemplateKey>,
    /// People, minutes and words, where they were given.
    pub figures: Figures,
    /// The edition of the rules that the sender's decision was made with.
    pub edition: EditionNumber,
    /// The sender's calendar day.
    pub day: Day,
    /// The name that the sender typed.
    pub name: Option<Name>,
}

impl Request {
    /// The activity of a decision. What must not travel is left out of the decision first, by
    /// [`Decision::carrying`].
    pub fn of(decision: &Decision) -> Self {
        let Decision {
            title,
            subject: _,
            note,
            template,
            answers: _,
            figures,
            filled: _,
            attempt: _,
            edition,
            day,
            choice: _,
            outcome: _,
            name,
            reply_to: _,
        } = decision.clone();
        Self { title, note, template, figures, edition, day, name }
    }
}

/// The activity, to be answered: no answers, no choice, no outcome, and no reply yet.
impl From<Request> for Decision {
    fn from(request: Request) -> Self {
        let Request { title, note, template, figures, edition, day, name } = request;
        Self { title, note, template, figures, edition, name, ..Self::new(day) }
    }
}

/// Which of the parts that a sender may leave out of a link go into it. Answers, figures, template, day, edition,
/// the name that they typed and what the link replies to always do.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[expect(clippy::struct_excessive_bools, reason = "five boxes to tick, each by itself")]
pub struct Parts {
    /// The title.
    pub title: bool,
    /// The note.
    pub note: bool,
    /// What heads the texts for others.
    pub subject: bool,
    /// What the sender means to do, and why.
    pub choice: bool,
    /// What came of it.
    pub outcome: bool,
}

impl Parts {
    /// What is ticked before the sender touches it: all but the note, and that too in a reply. Of what could hurt
    /// someone nothing that was written by hand is ticked.
    pub fn proposed(decision: &Decision) -> Self {
        let open = !decision.answers.has(Opt::SensitivityHigh);
        Self { title: open, note: open && decision.reply_to.is_some(), subject: open, choice: open, outcome: open }
    }

    /// Every choice of them.
    pub(super) fn all() -> impl Iterator<Item = Self> {
        (0..32_u8).map(|bits| {
            let has = |bit: u8| bits >> bit & 1 == 1;
            Self { title: has(0), note: has(1), choice: has(2), outcome: has(3), subject: has(4) }
        })
    }

    /// Whether a decision has all of these.
    pub(super) fn within(self, decision: &Decision) -> bool {
        let has = Self::of(decision);
        let Self { title, note, subject, choice, outcome } = self;
        title <= has.title
            && note <= has.note
            && subject <= has.subject
            && choice <= has.choice
            && outcome <= has.outcome
    }

    /// What a decision has.
    fn of(decision: &Decision) -> Self {
        Self {
            title: decision.title.is_some(),
            note: decision.note.is_some(),
            subject: decision.subject.is_some(),
            choice: decision.choice.is_some(),
            outcome: decision.outcome.is_some(),
        }
    }
}

impl Decision {
    /// The decision with these parts alone, and nothing of what was filled into its texts.
    #[must_use]
    pub fn carrying(&self, parts: Parts) -> Self {
        let mut carried = Self { filled: Filled::default(), attempt: None, ..self.clone() };
        carried.title = carried.title.filter(|_| parts.title);
        carried.note = carried.note.filter(|_| parts.note);
        carried.subject = carried.subject.filter(|_| parts.subject);
        carried.choice = carried.choice.filter(|_| parts.choice);
        carried.outcome = carried.outcome.filter(|_| parts.outcome);
        carried
    }

    /// Whether a link carries nothing that this decision does not have: the link is then one of its own. The names
    /// that senders type count on neither side.
    pub fn covers(&self, shared: &Self) -> bool {
        let nameless = |decision: Self| Self { name: None, ..decision };
        nameless(self.carrying(Parts::of(shared))) == nameless(shared.clone())
    }
}
