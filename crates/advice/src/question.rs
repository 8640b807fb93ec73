//! The questions and their options: a public contract.
//!
//! [`Question::key`] and [`Opt::key`] are the names that links, storage, start links and the native tool use.
//! They never change. The words that a person reads are brought by whoever shows them.

/// A question that the wizard may put.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[repr(u8)]
pub enum Question {
    /// What is the main thing that should come out?
    Purpose,
    /// Is a way ruled out, or prescribed?
    Way,
    /// Could this hurt, shame or frighten someone?
    Sensitivity,
    /// Will they want to react alone first, or have they asked for distance? Put only where it could hurt.
    Space,
    /// What is the latest it can be settled without harm?
    Urgency,
    /// Is it known what "done" looks like?
    Clarity,
    /// If it were written down, how much back and forth would follow?
    Exchange,
    /// How hard is a wrong result to put right?
    Undo,
    /// Must it be provable, or found later by others?
    Record,
    /// How many must add something?
    People,
    /// How many hours are shared?
    Overlap,
    /// Does it get better with time alone?
    Focus,
    /// Have most worked together before?
    Familiarity,
    /// How much of the time would each be needed, if all stopped for it?
    Attention,
    /// Is there something to read? Shapes the plan, never the mode.
    Brief,
    /// Does it come again? Shapes the plan and the bill, never the mode.
    Rhythm,
    /// Who are the others to the person? Shapes words and care, never the mode.
    Standing,
}

/// One option of one question. (The standard library has the name `Option`.)
///
/// The order of the variants is the order of the options on the page.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[repr(u8)]
#[expect(missing_docs, reason = "each is named by its question and its key")]
pub enum Opt {
    PurposeInform,
    PurposeAsk,
    PurposeProduce,
    PurposeIdeas,
    PurposeDecide,
    PurposeUnderstand,
    PurposeBond,
    PurposeRepair,
    WayOpen,
    WayNoLive,
    WayNoWriting,
    WaySetLive,
    WaySetWriting,
    SensitivityNone,
    SensitivitySome,
    SensitivityHigh,
    SpaceYes,
    SpaceNo,
    UrgencyHour,
    UrgencyToday,
    UrgencyWeek,
    UrgencyLater,
    ClarityClear,
    ClarityRough,
    ClarityOpen,
    ExchangeNone,
    ExchangeFew,
    ExchangeMany,
    ExchangeCircles,
    UndoEasy,
    UndoEffort,
    UndoHard,
    RecordNeeded,
    RecordUseful,
    RecordNo,
    RecordOff,
    PeopleOne,
    PeopleTwo,
    PeopleFew,
    PeopleMany,
    OverlapMost,
    OverlapSome,
    OverlapLittle,
    FocusYes,
    FocusPartly,
    FocusNo,
    FamiliarityNever,
    FamiliaritySome,
    FamiliarityOften,
    AttentionAll,
    AttentionPart,
    AttentionNone,
    BriefReady,
    BriefRough,
    BriefNone,
    RhythmOnce,
    RhythmAgain,
    StandingPeers,
    StandingAbove,
    StandingBelow,
    StandingOutside,
}

impl Question {
    /// How many questions there are.
    pub const COUNT: usize = 17;

    /// Every question, in the order of the contract.
    pub const ALL: [Self; Self::COUNT] = [
        Self::Purpose,
        Self::Way,
        Self::Sensitivity,
        Self::Space,
        Self::Urgency,
        Self::Clarity,
        Self::Exchange,
        Self::Undo,
        Self::Record,
        Self::People,
        Self::Overlap,
        Self::Focus,
        Self::Familiarity,
        Self::Attention,
        Self::Brief,
        Self::Rhythm,
        Self::Standing,
    ];

    /// The public name, such as `purpose`.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Purpose => "purpose",
            Self::Way => "way",
            Self::Sensitivity => "sensitivity",
            Self::Space => "space",
            Self::Urgency => "urgency",
            Self::Clarity => "clarity",
            Self::Exchange => "exchange",
            Self::Undo => "undo",
            Self::Record => "record",
            Self::People => "people",
            Self::Overlap => "overlap",
            Self::Focus => "focus",
            Self::Familiarity => "familiarity",
            Self::Attention => "attention",
            Self::Brief => "brief",
            Self::Rhythm => "rhythm",
            Self::Standing => "standing",
        }
    }

    /// The question of a public name.
    pub fn from_key(key: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|question| question.key() == key)
    }

    /// The options, in the order in which they are shown.
    pub const fn options(self) -> &'static [Opt] {
        match self {
            Self::Purpose => &[
                Opt::PurposeInform,
                Opt::PurposeAsk,
                Opt::PurposeProduce,
                Opt::PurposeIdeas,
                Opt::PurposeDecide,
                Opt::PurposeUnderstand,
                Opt::PurposeBond,
                Opt::PurposeRepair,
            ],
            Self::Way => &[Opt::WayOpen, Opt::WayNoLive, Opt::WayNoWriting, Opt::WaySetLive, Opt::WaySetWriting],
            Self::Sensitivity => &[Opt::SensitivityNone, Opt::SensitivitySome, Opt::SensitivityHigh],
            Self::Space => &[Opt::SpaceYes, Opt::SpaceNo],
            Self::Urgency => &[Opt::UrgencyHour, Opt::UrgencyToday, Opt::UrgencyWeek, Opt::UrgencyLater],
            Self::Clarity => &[Opt::ClarityClear, Opt::ClarityRough, Opt::ClarityOpen],
            Self::Exchange => &[Opt::ExchangeNone, Opt::ExchangeFew, Opt::ExchangeMany, Opt::ExchangeCircles],
            Self::Undo => &[Opt::UndoEasy, Opt::UndoEffort, Opt::UndoHard],
            Self::Record => &[Opt::RecordNeeded, Opt::RecordUseful, Opt::RecordNo, Opt::RecordOff],
            Self::People => &[Opt::PeopleOne, Opt::PeopleTwo, Opt::PeopleFew, Opt::PeopleMany],
            Self::Overlap => &[Opt::OverlapMost, Opt::OverlapSome, Opt::OverlapLittle],
            Self::Focus => &[Opt::FocusYes, Opt::FocusPartly, Opt::FocusNo],
            Self::Familiarity => &[Opt::FamiliarityNever, Opt::FamiliaritySome, Opt::FamiliarityOften],
            Self::Attention => &[Opt::AttentionAll, Opt::AttentionPart, Opt::AttentionNone],
            Self::Brief => &[Opt::BriefReady, Opt::BriefRough, Opt::BriefNone],
            Self::Rhythm => &[Opt::RhythmOnce, Opt::RhythmAgain],
            Self::Standing => &[Opt::StandingPeers, Opt::StandingAbove, Opt::StandingBelow, Opt::StandingOutside],
        }
    }

    /// The option of a public name.
    pub fn option(self, key: &str) -> Option<Opt> {
        self.options().iter().copied().find(|option| option.key() == key)
    }
}

impl Opt {
    /// How many options there are.
    pub const COUNT: usize = 61;

    /// The question that it answers.
    pub const fn question(self) -> Question {
        match self {
            Self::PurposeInform
            | Self::PurposeAsk
            | Self::PurposeProduce
            | Self::PurposeIdeas
            | Self::PurposeDecide
            | Self::PurposeUnderstand
            | Self::PurposeBond
            | Self::PurposeRepair => Question::Purpose,
            Self::WayOpen | Self::WayNoLive | Self::WayNoWriting | Self::WaySetLive | Self::WaySetWriting => {
                Question::Way
            }
            Self::SensitivityNone | Self::SensitivitySome | Self::SensitivityHigh => Question::Sensitivity,
            Self::SpaceYes | Self::SpaceNo => Question::Space,
            Self::UrgencyHour | Self::UrgencyToday | Self::UrgencyWeek | Self::UrgencyLater => Question::Urgency,
            Self::ClarityClear | Self::ClarityRough | Self::ClarityOpen => Question::Clarity,
            Self::ExchangeNone | Self::ExchangeFew | Self::ExchangeMany | Self::ExchangeCircles => Question::Exchange,
            Self::UndoEasy | Self::UndoEffort | Self::UndoHard => Question::Undo,
            Self::RecordNeeded | Self::RecordUseful | Self::RecordNo | Self::RecordOff => Question::Record,
            Self::PeopleOne | Self::PeopleTwo | Self::PeopleFew | Self::PeopleMany => Question::People,
            Self::OverlapMost | Self::OverlapSome | Self::OverlapLittle => Question::Overlap,
            Self::FocusYes | Self::FocusPartly | Self::FocusNo => Question::Focus,
            Self::FamiliarityNever | Self::FamiliaritySome | Self::FamiliarityOften => Question::Familiarity,
            Self::AttentionAll | Self::AttentionPart | Self::AttentionNone => Question::Attention,
            Self::BriefReady | Self::BriefRough | Self::BriefNone => Question::Brief,
            Self::RhythmOnce | Self::RhythmAgain => Question::Rhythm,
            Self::StandingPeers | Self::StandingAbove | Self::StandingBelow | Self::StandingOutside => {
                Question::Standing
            }
        }
    }

    /// The public name, such as `inform`; unique within its question.
    pub const fn key(self) -> &'static str {
        match self {
            Self::PurposeInform => "inform",
            Self::PurposeAsk => "ask",
            Self::PurposeProduce => "produce",
            Self::PurposeIdeas => "ideas",
            Self::PurposeDecide => "decide",
            Self::PurposeUnderstand => "understand",
            Self::PurposeBond => "bond",
            Self::PurposeRepair => "repair",
            Self::WayOpen | Self::ClarityOpen => "open",
            Self::WayNoLive => "no-live",
            Self::WayNoWriting => "no-writing",
            Self::WaySetLive => "set-live",
            Self::WaySetWriting => "set-writing",
            Self::SensitivityNone | Self::ExchangeNone | Self::AttentionNone | Self::BriefNone => "none",
            Self::SensitivitySome | Self::OverlapSome | Self::FamiliaritySome => "some",
            Self::SensitivityHigh => "high",
            Self::SpaceYes | Self::FocusYes => "yes",
            Self::SpaceNo | Self::RecordNo | Self::FocusNo => "no",
            Self::UrgencyHour => "hour",
            Self::UrgencyToday => "today",
            Self::UrgencyWeek => "week",
            Self::UrgencyLater => "later",
            Self::ClarityClear => "clear",
            Self::ClarityRough | Self::BriefRough => "rough",
            Self::ExchangeFew | Self::PeopleFew => "few",
            Self::ExchangeMany | Self::PeopleMany => "many",
            Self::ExchangeCircles => "circles",
            Self::UndoEasy => "easy",
            Self::UndoEffort => "effort",
            Self::UndoHard => "hard",
            Self::RecordNeeded => "needed",
            Self::RecordUseful => "useful",
            Self::RecordOff => "off",
            Self::PeopleOne => "one",
            Self::PeopleTwo => "two",
            Self::OverlapMost => "most",
            Self::OverlapLittle => "little",
            Self::FocusPartly => "partly",
            Self::FamiliarityNever => "never",
            Self::FamiliarityOften => "often",
            Self::AttentionAll => "all",
            Self::AttentionPart => "part",
            Self::BriefReady => "ready",
            Self::RhythmOnce => "once",
            Self::RhythmAgain => "again",
            Self::StandingPeers => "peers",
            Self::StandingAbove => "above",
            Self::StandingBelow => "below",
            Self::StandingOutside => "outside",
        }
    }
}
