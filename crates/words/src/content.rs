//! Every word that a person reads, keyed by the enums of the core.
//!
//! One file for each subject. Each match names every variant, so a missing text does not compile. No rule lives here:
//! a text may depend on a verdict and on answers, and never decides anything.

mod activities;
pub mod agenda;
pub mod backup;
mod bill;
pub mod brief;
mod care;
mod customs;
mod disagreement;
pub(crate) mod document;
pub mod errors;
mod flips;
pub(crate) mod forms;
pub mod guide;
mod headline;
mod heard;
pub mod number;
mod options;
mod own;
pub mod pages;
mod plan;
mod questions;
mod reasons;
mod recurrence;
mod sources;
mod told;
mod verdicts;
mod weighed;

pub use activities::{Tip, activities_named, activity_name, kind, option_for, question_for, tip};
pub use bill::{AssumptionText, BILL, BillText, assumption, assumption_value, standing};
pub use care::{CareNote, care};
pub use customs::{CustomText, custom};
pub use disagreement::{disagreement, disagreements};
pub use document::{PaperText, paper};
pub use errors::Told;
pub use flips::{by_facts, flip, if_clause, if_clauses, no_single};
pub(crate) use headline::is_written;
pub use headline::{headline, headline_for};
pub use heard::{HEARD, Heard};
pub use options::{OptionText, UNSURE, option};
pub(crate) use own::OwnText;
pub use own::{Own, again_file as own_again_file, file as own_file};
pub use plan::{
    StepText, by, channel, condition, duration, facts, in_all, order, pace, pivot, pivots, place, second_best, step,
    wait, who,
};
pub use questions::{QuestionText, question};
pub use reasons::reason;
pub use recurrence::{RecurrenceText, recurrence};
pub use sources::{SourceText, grade, source};
pub use told::{reading, told};
pub use verdicts::{ModeText, how_sure, mode, not_weighed, too_little};
pub use weighed::{proposed, weighed};

/// Names in a sentence: *Ana, Ben and Cleo*.
fn list_of(names: &[&str]) -> String {
    match names {
        [most @ .., last] if !most.is_empty() => [&most.join(", "), " and ", last].concat(),
        [_] | [] | [..] => names.concat(),
    }
}
