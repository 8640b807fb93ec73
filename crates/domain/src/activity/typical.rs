//! What is usually the case with each activity. What differs from one time to the next is left out.

use advice::{Answers, Opt};

use super::template::Template;

/// Options, by their names alone.
macro_rules! options {
    ($($option:ident)*) => { &[$(Opt::$option),*] };
}

impl Template {
    /// Its typical answers, which a person then corrects.
    pub fn answers(self) -> Answers {
        self.typical().iter().fold(Answers::default(), |answers, option| answers.with(*option))
    }

    #[rustfmt::skip]
    #[expect(clippy::too_many_lines, clippy::match_same_arms, reason = "a table, a row for each")]
    const fn typical(self) -> &'static [Opt] {
        match self {
            Self::Meeting => options![
                PurposeUnderstand SensitivityNone UrgencyWeek ClarityRough ExchangeMany PeopleFew FocusNo
                FamiliarityOften AttentionAll
            ],
            Self::Email => options![
                PurposeInform SensitivityNone UrgencyLater ClarityClear ExchangeFew PeopleTwo FocusYes
            ],
            Self::Chat => options![
                PurposeInform SensitivityNone UrgencyToday ClarityClear ExchangeFew UndoEasy PeopleTwo
            ],
            Self::Decision => options![
                PurposeDecide SensitivityNone UrgencyLater ClarityRough ExchangeMany UndoEffort PeopleFew FocusPartly
                FamiliarityOften
            ],
            Self::BigProblem => options![
                PurposeUnderstand SensitivityNone UrgencyLater ClarityOpen ExchangeMany PeopleFew
            ],
            Self::FeatureDetails => options![
                PurposeUnderstand SensitivityNone UrgencyWeek ClarityOpen ExchangeMany UndoEasy PeopleFew
            ],
            Self::Brainstorm => options![
                PurposeIdeas SensitivityNone UrgencyLater ClarityRough ExchangeMany UndoEasy PeopleFew FocusPartly
                FamiliarityOften
            ],
            Self::Kickoff => options![
                PurposeUnderstand SensitivityNone UrgencyWeek ClarityRough ExchangeMany UndoEffort PeopleFew
                FamiliaritySome
            ],
            Self::BadNews => options![
                PurposeInform SensitivityHigh UrgencyWeek ClarityClear ExchangeFew UndoHard PeopleTwo
            ],
            Self::Praise => options![
                PurposeInform SensitivityNone UrgencyWeek ClarityClear ExchangeNone UndoEasy PeopleOne
            ],
            Self::Incident => options![
                PurposeProduce SensitivityNone UrgencyHour ClarityClear ExchangeMany PeopleFew
            ],
            Self::PostMortem => options![
                PurposeUnderstand SensitivitySome UrgencyWeek ClarityRough ExchangeMany UndoEasy PeopleMany FocusPartly
                FamiliarityOften
            ],
            Self::Demo => options![
                PurposeInform SensitivityNone UrgencyWeek ClarityClear ExchangeFew UndoEasy PeopleOne
            ],
            Self::Handover => options![
                PurposeUnderstand SensitivityNone UrgencyWeek ClarityClear ExchangeMany UndoEffort PeopleTwo
                FocusPartly FamiliarityOften
            ],
            Self::Negotiation => options![
                PurposeDecide SensitivityNone UrgencyLater ClarityRough ExchangeMany UndoHard PeopleFew FocusPartly
            ],
            Self::SalesCall => options![
                PurposeUnderstand SensitivityNone UrgencyWeek ClarityRough ExchangeMany PeopleTwo FocusNo
                FamiliarityNever
            ],
            Self::Workshop => options![
                PurposeUnderstand SensitivityNone UrgencyLater ClarityOpen ExchangeMany PeopleFew FocusPartly
                AttentionAll
            ],
            Self::Training => options![
                PurposeUnderstand SensitivityNone UrgencyLater ClarityRough ExchangeMany UndoEasy PeopleMany
                FocusPartly
            ],
            Self::Announcement => options![
                PurposeInform SensitivityNone UrgencyWeek ClarityClear ExchangeNone PeopleOne FamiliarityOften
            ],
            Self::Budget => options![
                PurposeDecide SensitivityNone UrgencyLater ClarityRough ExchangeMany UndoEffort PeopleFew FocusPartly
                FamiliarityOften
            ],
            Self::Conflict => options![
                PurposeUnderstand SensitivityHigh UrgencyWeek ClarityOpen ExchangeCircles PeopleFew
            ],
            Self::Social => options![
                PurposeBond SensitivityNone UrgencyLater ExchangeMany PeopleMany FocusNo AttentionAll
            ],
            Self::Roadmap => options![
                PurposeDecide SensitivityNone UrgencyLater ClarityRough ExchangeMany UndoEffort PeopleFew FocusPartly
                FamiliarityOften
            ],
            Self::KnowledgeSharing => options![
                PurposeInform SensitivityNone UrgencyLater ClarityRough ExchangeFew UndoEasy PeopleOne
            ],
            Self::DesignProposal => options![
                PurposeDecide SensitivityNone UrgencyLater ClarityRough ExchangeMany UndoEffort PeopleFew FocusYes
                FamiliarityOften
            ],
            Self::Thread => options![
                PurposeUnderstand SensitivityNone UrgencyWeek ExchangeCircles ClarityRough PeopleTwo
            ],
            Self::Feedback => options![
                PurposeUnderstand SensitivitySome UrgencyWeek ClarityRough ExchangeMany UndoEffort PeopleTwo
                FocusPartly
            ],
            Self::Explain => options![
                PurposeUnderstand SensitivityNone UrgencyWeek ClarityRough ExchangeMany UndoEasy PeopleTwo
            ],
            Self::Apology => options![
                PurposeBond SensitivityHigh UrgencyWeek ExchangeFew PeopleTwo
            ],
            Self::Resign => options![
                PurposeInform SensitivityHigh UrgencyLater ClarityClear ExchangeFew UndoHard PeopleTwo
            ],
            Self::GetToKnow => options![
                PurposeBond SensitivityNone UrgencyLater ExchangeMany UndoEasy PeopleTwo FamiliarityNever
            ],
            Self::Troubleshoot => options![
                PurposeUnderstand SensitivityNone UrgencyToday ClarityOpen ExchangeMany UndoEasy PeopleTwo
                FamiliarityOften
            ],
            Self::TurnDown => options![
                PurposeInform SensitivitySome UrgencyWeek ClarityClear ExchangeFew PeopleTwo
            ],
            Self::Onboarding => options![
                PurposeBond SensitivityNone UrgencyLater ClarityClear ExchangeMany UndoEasy PeopleFew FocusPartly
                FamiliarityNever
            ],
            Self::PerformanceReview => options![
                PurposeUnderstand SensitivityHigh UrgencyLater ClarityRough ExchangeMany UndoEffort PeopleTwo
                FocusPartly
            ],
            Self::Question => options![
                PurposeInform SensitivityNone ClarityClear ExchangeFew UndoEasy PeopleTwo
            ],
            Self::Access => options![
                PurposeProduce SensitivityNone ClarityClear ExchangeFew UndoEasy PeopleTwo
            ],
            Self::TimeOff => options![
                PurposeInform SensitivityNone UrgencyLater ClarityClear ExchangeFew UndoEasy PeopleTwo
            ],
            Self::Help => options![
                PurposeProduce SensitivityNone UrgencyWeek ClarityClear ExchangeFew PeopleTwo FocusYes
            ],
            Self::Request => options![
                PurposeProduce SensitivityNone UrgencyLater ClarityClear ExchangeFew PeopleTwo FocusYes
            ],
            Self::Approval => options![
                PurposeDecide SensitivityNone UrgencyWeek ClarityClear ExchangeFew UndoEasy PeopleTwo
            ],
            Self::Support => options![
                PurposeInform SensitivityNone UrgencyToday ClarityClear ExchangeFew UndoEasy PeopleTwo FocusPartly
            ],
            Self::Escalation => options![
                PurposeDecide SensitivityNone UrgencyToday ClarityRough ExchangeCircles UndoEffort PeopleFew
            ],
            Self::Raise => options![
                PurposeUnderstand SensitivityHigh UrgencyLater ClarityRough ExchangeMany PeopleTwo
            ],
            Self::Reminder => options![
                PurposeInform SensitivityNone ClarityClear ExchangeFew UndoEasy PeopleTwo FamiliarityOften
            ],
            Self::Schedule => options![
                PurposeProduce SensitivityNone ClarityClear ExchangeFew UndoEasy PeopleFew FamiliarityOften
            ],
            Self::Survey => options![
                PurposeProduce SensitivityNone UrgencyLater ClarityClear ExchangeNone UndoEasy PeopleMany
            ],
            Self::Interview => options![
                PurposeUnderstand SensitivitySome UrgencyWeek ClarityRough ExchangeMany PeopleFew FocusNo
                FamiliarityNever
            ],
            Self::CandidateThinking => options![
                PurposeUnderstand SensitivityNone UrgencyWeek ClarityOpen ExchangeMany PeopleTwo FocusNo
                FamiliarityNever
            ],
            Self::HomeAssignment => options![
                PurposeProduce SensitivityNone UrgencyLater ClarityClear ExchangeNone UndoEasy PeopleOne FocusYes
                FamiliarityNever
            ],
            Self::Debrief => options![
                PurposeDecide SensitivityNone UrgencyWeek ClarityRough ExchangeMany UndoHard PeopleFew FocusPartly
                FamiliarityOften
            ],
            Self::InterviewFeedback => options![
                PurposeProduce SensitivityNone UrgencyToday ClarityClear ExchangeNone UndoEasy PeopleOne FocusYes
            ],
            Self::Screening => options![
                PurposeProduce SensitivityNone UrgencyWeek ClarityClear ExchangeNone UndoEasy PeopleOne FocusYes
            ],
            Self::Reject => options![
                PurposeInform SensitivitySome UrgencyWeek ClarityClear ExchangeFew UndoEasy PeopleTwo
            ],
            Self::BugFix => options![
                PurposeProduce SensitivityNone UrgencyWeek ClarityClear ExchangeFew PeopleOne FocusYes
            ],
            Self::CodeReview => options![
                PurposeProduce SensitivityNone UrgencyWeek ClarityClear ExchangeFew UndoEasy PeopleTwo FocusYes
                FamiliarityOften
            ],
            Self::DeepWork => options![
                PurposeProduce SensitivityNone UrgencyLater ClarityClear ExchangeNone PeopleOne FocusYes
            ],
            Self::Estimate => options![
                PurposeProduce SensitivityNone UrgencyWeek ClarityRough ExchangeFew UndoEasy PeopleFew FocusYes
                FamiliarityOften
            ],
            Self::DocumentReview => options![
                PurposeProduce SensitivityNone UrgencyWeek ClarityClear ExchangeFew UndoEasy PeopleFew FocusYes
            ],
            Self::PairProgramming => options![
                PurposeUnderstand SensitivityNone UrgencyWeek ClarityRough ExchangeMany UndoEasy PeopleTwo FocusNo
            ],
            Self::OfficeDay => options![
                PurposeBond SensitivityNone UrgencyToday ClarityOpen ExchangeMany UndoEasy PeopleMany OverlapMost
                FocusNo FamiliarityOften
            ],
            Self::HomeDay => options![
                PurposeProduce SensitivityNone UrgencyWeek ClarityClear ExchangeFew UndoEasy PeopleOne FocusYes
            ],
            Self::Offsite => options![
                PurposeBond SensitivityNone ClarityRough ExchangeMany PeopleMany FocusNo AttentionAll
            ],
            Self::Visit => options![
                PurposeBond SensitivityNone UrgencyLater ClarityRough ExchangeMany PeopleFew FocusNo FamiliarityNever
            ],
            Self::Status => options![
                PurposeInform SensitivityNone UrgencyWeek ClarityClear ExchangeNone UndoEasy PeopleFew FamiliarityOften
            ],
            Self::StandUp => options![
                PurposeInform SensitivityNone UrgencyToday ClarityClear ExchangeFew UndoEasy PeopleFew FamiliarityOften
            ],
            Self::OneToOne => options![
                PurposeBond SensitivityNone UrgencyWeek ClarityOpen ExchangeMany UndoEasy PeopleTwo FocusNo
                FamiliarityOften
            ],
            Self::Retrospective => options![
                PurposeUnderstand SensitivitySome UrgencyWeek ClarityRough ExchangeMany UndoEffort PeopleFew
                FocusPartly FamiliarityOften
            ],
            Self::SprintPlanning => options![
                PurposeDecide SensitivityNone UrgencyWeek ClarityRough ExchangeMany UndoEasy PeopleFew FocusPartly
                FamiliarityOften
            ],
            Self::Refinement => options![
                PurposeProduce SensitivityNone UrgencyWeek ClarityClear ExchangeFew UndoEasy PeopleFew FocusYes
                FamiliarityOften
            ],
            Self::AllHands => options![
                PurposeBond SensitivityNone UrgencyLater ClarityRough ExchangeMany UndoEasy PeopleMany OverlapMost
                FocusNo FamiliaritySome
            ],
            Self::TeamMeeting => options![
                PurposeUnderstand SensitivityNone UrgencyLater ClarityRough ExchangeMany UndoEasy PeopleFew FocusPartly
                FamiliarityOften AttentionPart
            ],
            Self::Mentoring => options![
                PurposeUnderstand SensitivityNone UrgencyLater ClarityOpen ExchangeMany PeopleTwo FocusNo
            ],
        }
    }
}
