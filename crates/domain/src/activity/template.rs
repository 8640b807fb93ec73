//! The common activities and their names.
//!
//! [`Template::key`] is a public contract: links, storage and start links carry it. It never changes.

use super::kind::Kind;

/// A common activity.
///
/// The order is that of a list on a page: by kind, and where two fit what was typed equally well.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[repr(u8)]
#[expect(missing_docs, reason = "each is named by its key; `content` has its words")]
pub enum Template {
    Meeting,
    Email,
    Chat,
    Decision,
    BigProblem,
    FeatureDetails,
    Brainstorm,
    Kickoff,
    BadNews,
    Praise,
    Incident,
    PostMortem,
    Demo,
    Handover,
    Negotiation,
    SalesCall,
    Workshop,
    Training,
    Announcement,
    Budget,
    Conflict,
    Social,
    Roadmap,
    KnowledgeSharing,
    DesignProposal,
    Thread,
    Feedback,
    Explain,
    Apology,
    Resign,
    GetToKnow,
    Troubleshoot,
    TurnDown,
    Onboarding,
    PerformanceReview,
    Question,
    Access,
    TimeOff,
    Help,
    Request,
    Approval,
    Support,
    Escalation,
    Raise,
    Reminder,
    Schedule,
    Survey,
    Interview,
    CandidateThinking,
    HomeAssignment,
    Debrief,
    InterviewFeedback,
    Screening,
    Reject,
    BugFix,
    CodeReview,
    DeepWork,
    Estimate,
    DocumentReview,
    PairProgramming,
    OfficeDay,
    HomeDay,
    Offsite,
    Visit,
    Status,
    StandUp,
    OneToOne,
    Retrospective,
    SprintPlanning,
    Refinement,
    AllHands,
    TeamMeeting,
    Mentoring,
}

impl Template {
    /// How many there are.
    pub const COUNT: usize = 73;

    /// All of them, those of a kind together.
    pub const ALL: [Self; Self::COUNT] = [
        Self::Meeting,
        Self::Email,
        Self::Chat,
        Self::Decision,
        Self::BigProblem,
        Self::FeatureDetails,
        Self::Brainstorm,
        Self::Kickoff,
        Self::BadNews,
        Self::Praise,
        Self::Incident,
        Self::PostMortem,
        Self::Demo,
        Self::Handover,
        Self::Negotiation,
        Self::SalesCall,
        Self::Workshop,
        Self::Training,
        Self::Announcement,
        Self::Budget,
        Self::Conflict,
        Self::Social,
        Self::Roadmap,
        Self::KnowledgeSharing,
        Self::DesignProposal,
        Self::Thread,
        Self::Feedback,
        Self::Explain,
        Self::Apology,
        Self::Resign,
        Self::GetToKnow,
        Self::Troubleshoot,
        Self::TurnDown,
        Self::Onboarding,
        Self::PerformanceReview,
        Self::Question,
        Self::Access,
        Self::TimeOff,
        Self::Help,
        Self::Request,
        Self::Approval,
        Self::Support,
        Self::Escalation,
        Self::Raise,
        Self::Reminder,
        Self::Schedule,
        Self::Survey,
        Self::Interview,
        Self::CandidateThinking,
        Self::HomeAssignment,
        Self::Debrief,
        Self::InterviewFeedback,
        Self::Screening,
        Self::Reject,
        Self::BugFix,
        Self::CodeReview,
        Self::DeepWork,
        Self::Estimate,
        Self::DocumentReview,
        Self::PairProgramming,
        Self::OfficeDay,
        Self::HomeDay,
        Self::Offsite,
        Self::Visit,
        Self::Status,
        Self::StandUp,
        Self::OneToOne,
        Self::Retrospective,
        Self::SprintPlanning,
        Self::Refinement,
        Self::AllHands,
        Self::TeamMeeting,
        Self::Mentoring,
    ];

    /// The public name: 1 to 24 of `a`–`z`, `0`–`9` and `-`.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Meeting => "meeting",
            Self::Email => "email",
            Self::Chat => "chat",
            Self::Decision => "decision",
            Self::BigProblem => "big-problem",
            Self::FeatureDetails => "feature-details",
            Self::Brainstorm => "brainstorm",
            Self::Kickoff => "kickoff",
            Self::BadNews => "bad-news",
            Self::Praise => "praise",
            Self::Incident => "incident",
            Self::PostMortem => "post-mortem",
            Self::Demo => "demo",
            Self::Handover => "handover",
            Self::Negotiation => "negotiation",
            Self::SalesCall => "sales-call",
            Self::Workshop => "workshop",
            Self::Training => "training",
            Self::Announcement => "announcement",
            Self::Budget => "budget",
            Self::Conflict => "conflict",
            Self::Social => "social",
            Self::Roadmap => "roadmap",
            Self::KnowledgeSharing => "knowledge-sharing",
            Self::DesignProposal => "design-proposal",
            Self::Thread => "thread",
            Self::Feedback => "feedback",
            Self::Explain => "explain",
            Self::Apology => "apology",
            Self::Resign => "resign",
            Self::GetToKnow => "get-to-know",
            Self::Troubleshoot => "troubleshoot",
            Self::TurnDown => "turn-down",
            Self::Onboarding => "onboarding",
            Self::PerformanceReview => "performance-review",
            Self::Question => "question",
            Self::Access => "access",
            Self::TimeOff => "time-off",
            Self::Help => "help",
            Self::Request => "request",
            Self::Approval => "approval",
            Self::Support => "support",
            Self::Escalation => "escalation",
            Self::Raise => "raise",
            Self::Reminder => "reminder",
            Self::Schedule => "schedule",
            Self::Survey => "survey",
            Self::Interview => "interview",
            Self::CandidateThinking => "candidate-thinking",
            Self::HomeAssignment => "home-assignment",
            Self::Debrief => "debrief",
            Self::InterviewFeedback => "interview-feedback",
            Self::Screening => "screening",
            Self::Reject => "reject",
            Self::BugFix => "bug-fix",
            Self::CodeReview => "code-review",
            Self::DeepWork => "deep-work",
            Self::Estimate => "estimate",
            Self::DocumentReview => "document-review",
            Self::PairProgramming => "pair-programming",
            Self::OfficeDay => "office-day",
            Self::HomeDay => "home-day",
            Self::Offsite => "offsite",
            Self::Visit => "visit",
            Self::Status => "status",
            Self::StandUp => "stand-up",
            Self::OneToOne => "one-to-one",
            Self::Retrospective => "retrospective",
            Self::SprintPlanning => "sprint-planning",
            Self::Refinement => "refinement",
            Self::AllHands => "all-hands",
            Self::TeamMeeting => "team-meeting",
            Self::Mentoring => "mentoring",
        }
    }

    /// The template of a public name. `None`: this version has none of that name; a newer one may.
    pub fn from_key(key: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|template| template.key() == key)
    }

    /// What kind of activity it is.
    pub const fn kind(self) -> Kind {
        match self {
            Self::Meeting
            | Self::Email
            | Self::Chat
            | Self::Decision
            | Self::BigProblem
            | Self::FeatureDetails
            | Self::Brainstorm
            | Self::Kickoff
            | Self::BadNews
            | Self::Praise
            | Self::Incident
            | Self::PostMortem
            | Self::Demo
            | Self::Handover
            | Self::Negotiation
            | Self::SalesCall
            | Self::Workshop
            | Self::Training
            | Self::Announcement
            | Self::Budget
            | Self::Conflict
            | Self::Social
            | Self::Roadmap
            | Self::KnowledgeSharing
            | Self::DesignProposal
            | Self::Thread
            | Self::Feedback
            | Self::Explain
            | Self::Apology
            | Self::Resign
            | Self::GetToKnow
            | Self::Troubleshoot
            | Self::TurnDown
            | Self::Onboarding
            | Self::PerformanceReview => Kind::Talk,
            Self::Question
            | Self::Access
            | Self::TimeOff
            | Self::Help
            | Self::Request
            | Self::Approval
            | Self::Support
            | Self::Escalation
            | Self::Raise
            | Self::Reminder
            | Self::Schedule
            | Self::Survey => Kind::Ask,
            Self::Interview
            | Self::CandidateThinking
            | Self::HomeAssignment
            | Self::Debrief
            | Self::InterviewFeedback
            | Self::Screening
            | Self::Reject => Kind::Hire,
            Self::BugFix
            | Self::CodeReview
            | Self::DeepWork
            | Self::Estimate
            | Self::DocumentReview
            | Self::PairProgramming => Kind::Task,
            Self::OfficeDay | Self::HomeDay | Self::Offsite | Self::Visit => Kind::Place,
            Self::Status
            | Self::StandUp
            | Self::OneToOne
            | Self::Retrospective
            | Self::SprintPlanning
            | Self::Refinement
            | Self::AllHands
            | Self::TeamMeeting
            | Self::Mentoring => Kind::Recurring,
        }
    }
}
