//! What is taken away: of a verdict, texts to paste, the whole decision as a page and a calendar file; of many
//! decisions, a table and a list.
//!
//! - `paper`: each of the texts that a plan asks for. `whole`: the decision as one page.
//! - `form`: a [`Document`] made of blocks and spans, with what a person typed and the blanks to fill kept apart from
//!   our words. `print`: the same as Markdown and as plain text; `html`: as rich text.
//! - `table`, `list`: many decisions, for a spreadsheet and to read.
//! - `agenda`: what is sent when an agenda has been judged. `calendar`: an [`Entry`] for a
//!   calendar. `file`: the name of each file.
//!
//! All of it is pure: the clock, the address of the app and what may be shown are passed in. What a person typed is
//! never taken for markup, in any of the formats.

mod agenda;
mod calendar;
mod file;
mod form;
mod html;
mod list;
mod meetings;
mod paper;
mod print;
mod table;
mod whole;

pub use self::agenda::{agenda_entry, message, new_agenda, writing};
pub use self::calendar::{Entry, When, entry, has_entry, wait_before_entry};
pub use self::meetings::{meetings_list, meetings_table, one_line, range};
pub use file::{Collection, Piece, collection_name, file_name};
pub use form::{Block, Document, Line, Span};
pub use list::list;
pub use paper::paper;
pub use print::Run;
pub use table::{is_misread, table};
pub use whole::whole;

use advice::{Gate, Opt, Plan, Recurrence, Verdict};
use domain::decision::Decision;
use domain::paper::{Paper, papers_for};

use crate::content::Own;
use crate::content::forms::form as form_text;

/// What a document is made from.
#[derive(Clone, Copy, Debug)]
pub struct Matter<'a> {
    /// The decision.
    pub decision: &'a Decision,
    /// The verdict on its answers.
    pub verdict: Verdict,
    /// The plan that is followed, also where it is that of a mode chosen against the advice.
    pub plan: &'a Plan,
    /// What becomes of it, where it comes again.
    pub recurrence: Option<Recurrence>,
    /// What may be seen of what the person typed.
    pub shown: Shown,
    /// The words of the activity's own that hold.
    pub own: Own,
}

/// The texts that it asks for, without the line about the trial where what is sent says it.
pub fn papers(matter: &Matter<'_>) -> Vec<Paper> {
    let mut papers = papers_for(matter.plan, matter.recurrence.as_ref());
    let is_told = matter.own.tells_the_trial() && papers.contains(&Paper::Brief);
    // What may not be written down, or cannot wait, is not asked for in writing.
    let no_request = [Opt::RecordOff, Opt::UrgencyHour, Opt::UrgencyToday];
    let is_requested = !no_request.iter().any(|it| matter.decision.answers.has(*it));
    papers.retain(|paper| match paper {
        Paper::Trial => !is_told,
        Paper::Request => is_requested,
        Paper::Invitation | Paper::Brief | Paper::OpeningWords | Paper::Alert | Paper::Confirmation | Paper::Notes => {
            true
        }
    });
    papers
}

impl Matter<'_> {
    /// What others read over it: never the title, which is the person's own.
    fn subject(&self) -> Line {
        match (&self.decision.subject, self.own.subject()) {
            (Some(subject), _) => vec![Span::theirs(subject.as_str())],
            (None, Some(own)) => form::read(own, &|_| None).unwrap_or_default(),
            (None, None) => vec![Span::ours(self.usual_subject())],
        }
    }

    /// What heads it where the person chooses nothing, blanks in brackets.
    pub fn proposed_subject(&self) -> &'static str {
        self.own.subject().unwrap_or(self.usual_subject())
    }

    /// What others read over it, where the person chose nothing and nothing can be filled in.
    pub fn usual_subject(&self) -> &'static str {
        self.own.subject().filter(|subject| !subject.contains('[')).unwrap_or(form_text(self.plan.form).subject)
    }
}

/// Which of the person's own words a document holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Shown {
    /// The title. Without it, a text has a blank or a neutral title.
    pub title: bool,
    /// The note.
    pub note: bool,
}

impl Shown {
    /// All of them: for what a person keeps.
    pub const ALL: Self = Self { title: true, note: true };
    /// None of them.
    pub const NONE: Self = Self { title: false, note: false };

    /// What others may see unless the person says otherwise: the title, but nothing where someone could be hurt. A
    /// note always takes a decision of its own.
    pub const fn usual(verdict: &Verdict) -> Self {
        match verdict.gate {
            Some(Gate::Sensitivity | Gate::Space | Gate::Record) => Self::NONE,
            Some(Gate::Way | Gate::Urgency) | None => Self { title: true, note: false },
        }
    }
}
