//! What a text says, by what happens in the step that it is written for.

use advice::{Answers, Opt, What};

use super::Paper;

/// What a paper says, by what the plan does.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[expect(missing_docs, reason = "each is named by its words")]
pub enum Draft {
    Invitation,
    Together,
    News,
    Task,
    Ideas,
    Proposal,
    Question,
    Differences,
    Letter,
    Details,
    Result,
    Decided,
    Request,
    OpeningWords,
    Alert,
    Call,
    OnCall,
    BeThere,
    NotAMeeting,
    Confirmation,
    Thanks,
    Notes,
}

impl Draft {
    /// The text that says it.
    pub const fn paper(self) -> Paper {
        match self {
            Self::Invitation | Self::Together => Paper::Invitation,
            Self::News
            | Self::Task
            | Self::Ideas
            | Self::Proposal
            | Self::Question
            | Self::Differences
            | Self::Letter
            | Self::Details
            | Self::Result
            | Self::Decided
            | Self::Request => Paper::Brief,
            Self::OpeningWords => Paper::OpeningWords,
            Self::Alert | Self::Call | Self::OnCall | Self::BeThere => Paper::Alert,
            Self::NotAMeeting => Paper::NotAMeeting,
            Self::Confirmation | Self::Thanks => Paper::Confirmation,
            Self::Notes => Paper::Notes,
        }
    }
}

/// What is written for a step.
pub fn drafts(what: What, answers: &Answers) -> &'static [Draft] {
    match what {
        What::WriteNews => &[Draft::News],
        What::WriteTask | What::HandOver => &[Draft::Task],
        What::WriteQuestion | What::AskIdeas => &[Draft::Ideas],
        What::WriteProposal | What::AskObjections | What::AskYesOrNo => &[Draft::Proposal],
        What::WriteDifferences | What::ReadDifferences => &[Draft::Differences],
        What::WriteLetter | What::LeaveTime => &[Draft::Letter],
        What::WriteDetails | What::SendDetails => &[Draft::Details],
        What::SendResult => &[Draft::Result],
        What::ReadDecision => &[Draft::Decided],
        What::Send if answers.has(Opt::PurposeInform) => &[Draft::News],
        What::WriteBrief | What::Send => &[Draft::Request],
        What::AskRemarks if answers.has(Opt::PurposeDecide) => &[Draft::Proposal],
        What::WriteKnown | What::AskAnswers | What::AskRemarks => &[Draft::Question],
        What::SayWhy if answers.has(Opt::PurposeBond) => &[Draft::Together],
        What::SpendTime => &[Draft::Together],
        What::SayWhy
        | What::ThreeLines
        | What::SendToRead
        | What::ThinkFirst
        | What::MeetObjections
        | What::MeetClose
        | What::MeetClear
        | What::MeetCombine
        | What::MeetFit
        | What::MeetRest
        | What::MeetOpen
        | What::TakeQuestions
        | What::MeetAim
        | What::MeetQuestion
        | What::MeetProblem
        | What::MeetDecide
        | What::MeetShort
        | What::TellLive
        | What::Broadcast
        | What::TalkThrough
        | What::WorkTogether
        | What::WorkOut => &[Draft::Invitation],
        What::TellHard => &[Draft::OpeningWords, Draft::Invitation],
        What::Prepare
        | What::TalkTell
        | What::TalkAgree
        | What::TalkHurt
        | What::TalkDecide
        | What::TalkListen
        | What::TalkTime
        | What::Talk => &[Draft::OpeningWords],
        What::Alert => &[Draft::Alert],
        What::StartNow => &[Draft::OnCall],
        What::CallBeThere => &[Draft::BeThere],
        What::CallShare | What::CallIdea | What::CallDecide | What::CallCompare | What::CallSettle => &[Draft::Call],
        What::Confirm => &[Draft::Confirmation],
        What::SendThanks => &[Draft::Thanks],
        What::PoolIdeas
        | What::PutTogether
        | What::Decide
        | What::SumUp
        | What::Record
        | What::RecordDecision
        | What::RecordFindings
        | What::RecordRest
        | What::SendPoints => &[Draft::Notes],
        What::WriteOptions
        | What::WriteGoal
        | What::KeepInTouch
        | What::CarryOn
        | What::Choose
        | What::AskTheRest
        | What::WorkAlone
        | What::DecideAlone
        | What::CallSilent
        | What::Escalate
        | What::KeepAtIt
        | What::CallIfStuck
        | What::DecideAfter
        | What::FollowUp
        | What::IdeasLater => &[],
    }
}
