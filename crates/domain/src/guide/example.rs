//! Common activities that show what each mode is for.

use advice::{Mode, Situation, judge};

use crate::activity::Template;

/// Those of the article first, then some that the app adds. Which mode each has is left to the rules.
pub const EXAMPLES: [Template; 27] = [
    Template::Meeting,
    Template::Interview,
    Template::OfficeDay,
    Template::BigProblem,
    Template::FeatureDetails,
    Template::CandidateThinking,
    Template::Retrospective,
    Template::Email,
    Template::Chat,
    Template::DeepWork,
    Template::HomeAssignment,
    Template::BugFix,
    Template::HomeDay,
    Template::Help,
    Template::Decision,
    Template::Brainstorm,
    Template::BadNews,
    Template::Incident,
    Template::OneToOne,
    Template::Status,
    Template::CodeReview,
    Template::Announcement,
    Template::Handover,
    Template::PostMortem,
    Template::Debrief,
    Template::Negotiation,
    Template::AllHands,
];

/// The examples whose usual answers give this mode by today's rules.
pub fn examples(mode: Mode) -> impl Iterator<Item = Template> {
    EXAMPLES.into_iter().filter(move |template| judge(usual(*template)).mode == mode)
}

/// A common activity as it usually is.
fn usual(template: Template) -> Situation {
    Situation { answers: template.answers(), custom: template.custom() }
}
