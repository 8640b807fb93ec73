//! The texts to paste: which of them a plan asks for, and what each is to say. The texts themselves are words.

mod draft;

pub use draft::{Draft, drafts};

use advice::{Answers, Plan};

/// A text to paste.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Paper {
    /// Why we meet, about what, and what to read before.
    Invitation,
    /// What others read and answer in their own time: the decision with options, deadline and who decides; or the
    /// news, the task, the question.
    Brief,
    /// How to begin a hard talk. For oneself, not to send.
    OpeningWords,
    /// What to say within the hour.
    Alert,
    /// Why this is not a meeting.
    NotAMeeting,
    /// A private talk in writing, to the person alone.
    Confirmation,
    /// What came of it.
    Notes,
}

/// What follows once a brief was read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Next {
    /// A meeting, if someone objects.
    MeetIfObjection,
    /// A meeting, if something is open.
    MeetIfOpen,
    /// A meeting.
    Meet,
    /// Questions, live.
    Questions,
    /// What each said yes to.
    AfterYes,
    /// Someone decides.
    Decide,
    /// Each chooses.
    Choose,
    /// A talk, if writing does not get there.
    Rounds,
}

impl Paper {
    /// All of them.
    pub const ALL: [Self; 7] = [
        Self::Invitation,
        Self::Brief,
        Self::OpeningWords,
        Self::Alert,
        Self::NotAMeeting,
        Self::Confirmation,
        Self::Notes,
    ];

    /// The public name, such as `opening-words`: letters and hyphens.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Invitation => "invitation",
            Self::Brief => "brief",
            Self::OpeningWords => "opening-words",
            Self::Alert => "alert",
            Self::NotAMeeting => "not-a-meeting",
            Self::Confirmation => "confirmation",
            Self::Notes => "notes",
        }
    }

    /// What it says where the plan does not ask for it.
    pub const fn usual(self) -> Draft {
        match self {
            Self::Invitation => Draft::Invitation,
            Self::Brief => Draft::Request,
            Self::OpeningWords => Draft::OpeningWords,
            Self::Alert => Draft::Call,
            Self::NotAMeeting => Draft::NotAMeeting,
            Self::Confirmation => Draft::Confirmation,
            Self::Notes => Draft::Notes,
        }
    }
}

/// The texts that a plan asks for, the most useful first: in the order in which they are needed, and why this is no
/// meeting right after what is sent instead of one.
pub fn papers_for(answers: &Answers, plan: &Plan) -> Vec<Paper> {
    let mut papers = Vec::new();
    for draft in plan.steps.iter().flat_map(|step| drafts(step.what, answers)) {
        if !papers.contains(&draft.paper()) {
            papers.push(draft.paper());
        }
    }
    if plan.live_step().is_none() {
        papers.insert(papers.len().min(1), Paper::NotAMeeting);
    }
    papers
}
