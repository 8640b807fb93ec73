//! What happens in a step.

/// What happens in a step. Titles and details are in [`words::content::step`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[repr(u8)]
#[expect(missing_docs, reason = "each is named for what happens; `content` has its words")]
pub enum What {
    // Written for others to read, alone.
    WriteNews,
    WriteTask,
    WriteQuestion,
    WriteProposal,
    WriteKnown,
    WriteDifferences,
    WriteLetter,
    WriteDetails,
    WriteOptions,
    WriteGoal,
    WriteBrief,
    ThreeLines,
    SayWhy,
    // Read, answered or done by others, in their own time.
    Send,
    SendDetails,
    SendToRead,
    SendResult,
    HandOver,
    AskIdeas,
    AskObjections,
    AskYesOrNo,
    AskAnswers,
    AskRemarks,
    ReadDifferences,
    ReadDecision,
    LeaveTime,
    KeepInTouch,
    CarryOn,
    Choose,
    ThinkFirst,
    AskTheRest,
    // Done alone in between, or at the end.
    WorkAlone,
    DecideAlone,
    PoolIdeas,
    PutTogether,
    Decide,
    SumUp,
    Record,
    RecordDecision,
    RecordFindings,
    RecordRest,
    SendPoints,
    // Live, after something was read.
    MeetObjections,
    MeetClose,
    MeetClear,
    MeetCombine,
    MeetFit,
    MeetRest,
    MeetOpen,
    TakeQuestions,
    // Live, first or alone.
    MeetAim,
    MeetQuestion,
    MeetProblem,
    MeetDecide,
    MeetShort,
    TellHard,
    TellLive,
    Broadcast,
    TalkThrough,
    WorkTogether,
    WorkOut,
    SpendTime,
    // Within the hour.
    Alert,
    CallSilent,
    Escalate,
    StartNow,
    KeepAtIt,
    CallIfStuck,
    CallShare,
    CallIdea,
    CallDecide,
    CallCompare,
    CallBeThere,
    CallSettle,
    // Where someone could be hurt.
    Prepare,
    TalkTell,
    TalkAgree,
    TalkHurt,
    TalkDecide,
    TalkListen,
    TalkTime,
    Talk,
    DecideAfter,
    Confirm,
    SendThanks,
    FollowUp,
    IdeasLater,
}

impl What {
    /// How many there are.
    pub const COUNT: usize = Self::IdeasLater as usize + 1;

    /// Whether something is written here for others to read beforehand: a brief.
    pub fn is_brief(self) -> bool {
        (Self::WriteNews..=Self::SayWhy).contains(&self)
    }
}
