//! What one usually does in each activity, and by which channel.

use advice::{Scope, Usual};

use super::template::Template;

impl Template {
    /// What is known of it beside its answers.
    pub fn usual(self) -> Usual {
        Usual { form: Some(self.form()), channel: Some(self.channel()), scope: self.scope(), ..Usual::default() }
    }

    /// Whether it is among family or friends, who send each other no invitations.
    pub const fn is_among_close(self) -> bool {
        matches!(
            self,
            Self::FamilyCall
                | Self::FamilyDecision
                | Self::FamilyPlan
                | Self::FamilyIllness
                | Self::PersonalNews
                | Self::TellChildren
                | Self::ParentsVisit
                | Self::ParentFrail
                | Self::Quarrel
                | Self::Confess
                | Self::FriendOwes
                | Self::FriendSilent
                | Self::EndFriendship
                | Self::TellHurt
                | Self::BudgetHome
                | Self::GroupHoliday
                | Self::TellForgets
                | Self::RelationshipTalk
                | Self::AskOut
                | Self::StandBy
                | Self::OwnWay
        )
    }

    /// How far the answers may make something else of it.
    const fn scope(self) -> Scope {
        let is_broad = matches!(
            self,
            Self::Meeting
                | Self::Email
                | Self::Chat
                | Self::Decision
                | Self::BigProblem
                | Self::FeatureDetails
                | Self::Brainstorm
                | Self::Workshop
                | Self::Announcement
                | Self::KnowledgeSharing
                | Self::Explain
                | Self::Question
                | Self::Help
                | Self::Request
                | Self::Approval
                | Self::Survey
                | Self::Budget
                | Self::Roadmap
                | Self::Status
                | Self::TeamMeeting
        );
        if is_broad { Scope::Broad } else { Scope::Particular }
    }
}
