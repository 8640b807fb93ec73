//! What one usually does in each activity, and by which channel.

use advice::{Scope, Usual};

use super::template::Template;

impl Template {
    /// What is known of it beside its answers.
    pub fn usual(self) -> Usual {
        Usual { form: Some(self.form()), channel: Some(self.channel()), scope: self.scope(), ..Usual::default() }
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
