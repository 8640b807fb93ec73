//! The words of the whole decision as one page, and of many.

use advice::{EditionNumber, Row};
use domain::decision::{Done, Felt, Intent};

use crate::content::pages::outcome;

/// The heading of many.
pub(crate) const DECISIONS: &str = "My decisions";
pub(crate) const NO_DECISIONS: &str = "None is kept yet.";
pub(crate) const VERDICT: &str = "Verdict";
pub(crate) const PLAN: &str = "Plan";
pub(crate) const CHOICE: &str = "What I will do";
pub(crate) const OUTCOME: &str = "What was done";
pub(crate) const MADE_BY: &str = "By";
pub(crate) const REASON: &str = "Why:";
pub(crate) const NOTHING_ANSWERED: &str = "Nothing is answered yet.";
/// The head of the table of reasons.
pub(crate) const COLUMNS: [&str; 4] = ["Reason", "Pull", "Source", "Grade"];

/// By which rules a verdict was made.
pub(crate) fn rules(edition: EditionNumber) -> String {
    format!("edition {edition} of the rules")
}

/// How an answer pulls.
pub(crate) fn pull(row: Row) -> String {
    match (row.conveyance, row.convergence) {
        (0, 0) => "neither way".to_owned(),
        (conveyance, 0) => format!("{conveyance} to async"),
        (0, convergence) => format!("{convergence} to sync"),
        (conveyance, convergence) => format!("{conveyance} to async, {convergence} to sync"),
    }
}

/// What a person means to do.
pub(crate) const fn choice(intent: Intent) -> &'static str {
    match intent {
        Intent::Follow => "Follow the advice.",
        Intent::Sync => "Do it live.",
        Intent::Async => "Do it in writing.",
        Intent::Mix => "Do both: part in writing, part live.",
        Intent::Drop => "Not do it at all.",
    }
}

/// What was done.
pub(crate) fn done(done: Done) -> String {
    ["It was ", outcome::was_done(done), "."].concat()
}

/// Whether it felt right.
pub(crate) fn felt(felt: Felt) -> String {
    ["It ", outcome::it_felt(felt), "."].concat()
}
