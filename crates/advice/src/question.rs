//! The questions and their options: a public contract.
//!
//! [`Question::key`] and [`Opt::key`] are the names that links, storage, start links and the native tool use.
//! They never change. The words that a person reads live in [`crate::content`].

/// A question that the wizard may put.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[repr(u8)]
pub enum Question {
    /// What is the main thing that should come out?
    Purpose,
    /// Could this hurt, shame or frighten someone?
    Sensitivity,
    /// What is the latest it can be settled without harm?
    Urgency,
    /// Is it known what "done" looks like?
    Clarity,
    /// If it were written down, how much back and forth would follow?
    Exchange,
    /// How hard is a wrong result to put right?
    Undo,
    /// How many must add something?
    People,
    /// How many working hours are shared?
    Overlap,
    /// Does it get better with time alone?
    Focus,
    /// Have most worked together before?
    Familiarity,
    /// How much of the time would each be needed, if all stopped for it?
    Attention,
    /// Is there something to read? Shapes the plan, never the mode.
    Brief,
}

/// One option of one question. (The standard library has the name `Option`.)
///
/// The order of the variants is the order of the options on the page and in every format.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[repr(u8)]
#[expect(missing_docs, reason = "each is named by its question and its key; `content` has its words")]
pub enum Opt {
    PurposeInform,
    PurposeProduce,
    PurposeIdeas,
    PurposeDecide,
    PurposeUnderstand,
    PurposeBond,
    SensitivityNone,
    SensitivitySome,
    SensitivityHigh,
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
}

impl Question {
    /// How many questions there are.
    pub const COUNT: usize = 12;

    /// Every question, in the order of the contract.
    pub const ALL: [Self; Self::COUNT] = [
        Self::Purpose,
        Self::Sensitivity,
        Self::Urgency,
        Self::Clarity,
        Self::Exchange,
        Self::Undo,
        Self::People,
        Self::Overlap,
        Self::Focus,
        Self::Familiarity,
        Self::Attention,
        Self::Brief,
    ];

    /// The questions that can change the mode: all but `brief`.
    pub const DECIDING: [Self; 11] = [
        Self::Purpose,
        Self::Sensitivity,
        Self::Urgency,
        Self::Clarity,
        Self::Exchange,
        Self::Undo,
        Self::People,
        Self::Overlap,
        Self::Focus,
        Self::Familiarity,
        Self::Attention,
    ];

    /// The public name, such as `purpose`.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Purpose => "purpose",
            Self::Sensitivity => "sensitivity",
            Self::Urgency => "urgency",
            Self::Clarity => "clarity",
            Self::Exchange => "exchange",
            Self::Undo => "undo",
            Self::People => "people",
            Self::Overlap => "overlap",
            Self::Focus => "focus",
            Self::Familiarity => "familiarity",
            Self::Attention => "attention",
            Self::Brief => "brief",
        }
    }

    /// The question of a public name.
    pub fn from_key(key: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|question| question.key() == key)
    }

    /// The options, in the order in which they are shown and stored.
    pub const fn options(self) -> &'static [Opt] {
        match self {
            Self::Purpose => &[
                Opt::PurposeInform,
                Opt::PurposeProduce,
                Opt::PurposeIdeas,
                Opt::PurposeDecide,
                Opt::PurposeUnderstand,
                Opt::PurposeBond,
            ],
            Self::Sensitivity => &[Opt::SensitivityNone, Opt::SensitivitySome, Opt::SensitivityHigh],
            Self::Urgency => &[Opt::UrgencyHour, Opt::UrgencyToday, Opt::UrgencyWeek, Opt::UrgencyLater],
            Self::Clarity => &[Opt::ClarityClear, Opt::ClarityRough, Opt::ClarityOpen],
            Self::Exchange => &[Opt::ExchangeNone, Opt::ExchangeFew, Opt::ExchangeMany, Opt::ExchangeCircles],
            Self::Undo => &[Opt::UndoEasy, Opt::UndoEffort, Opt::UndoHard],
            Self::People => &[Opt::PeopleOne, Opt::PeopleTwo, Opt::PeopleFew, Opt::PeopleMany],
            Self::Overlap => &[Opt::OverlapMost, Opt::OverlapSome, Opt::OverlapLittle],
            Self::Focus => &[Opt::FocusYes, Opt::FocusPartly, Opt::FocusNo],
            Self::Familiarity => &[Opt::FamiliarityNever, Opt::FamiliaritySome, Opt::FamiliarityOften],
            Self::Attention => &[Opt::AttentionAll, Opt::AttentionPart, Opt::AttentionNone],
            Self::Brief => &[Opt::BriefReady, Opt::BriefRough, Opt::BriefNone],
        }
    }

    /// The option of a public name, where this question has one.
    pub fn option(self, key: &str) -> Option<Opt> {
        self.options().iter().copied().find(|option| option.key() == key)
    }
}

impl Opt {
    /// The question that this is an option of.
    pub const fn question(self) -> Question {
        match self {
            Self::PurposeInform
            | Self::PurposeProduce
            | Self::PurposeIdeas
            | Self::PurposeDecide
            | Self::PurposeUnderstand
            | Self::PurposeBond => Question::Purpose,
            Self::SensitivityNone | Self::SensitivitySome | Self::SensitivityHigh => Question::Sensitivity,
            Self::UrgencyHour | Self::UrgencyToday | Self::UrgencyWeek | Self::UrgencyLater => Question::Urgency,
            Self::ClarityClear | Self::ClarityRough | Self::ClarityOpen => Question::Clarity,
            Self::ExchangeNone | Self::ExchangeFew | Self::ExchangeMany | Self::ExchangeCircles => Question::Exchange,
            Self::UndoEasy | Self::UndoEffort | Self::UndoHard => Question::Undo,
            Self::PeopleOne | Self::PeopleTwo | Self::PeopleFew | Self::PeopleMany => Question::People,
            Self::OverlapMost | Self::OverlapSome | Self::OverlapLittle => Question::Overlap,
            Self::FocusYes | Self::FocusPartly | Self::FocusNo => Question::Focus,
            Self::FamiliarityNever | Self::FamiliaritySome | Self::FamiliarityOften => Question::Familiarity,
            Self::AttentionAll | Self::AttentionPart | Self::AttentionNone => Question::Attention,
            Self::BriefReady | Self::BriefRough | Self::BriefNone => Question::Brief,
        }
    }

    /// The public name, such as `inform`; unique within its question.
    pub const fn key(self) -> &'static str {
        match self {
            Self::PurposeInform => "inform",
            Self::PurposeProduce => "produce",
            Self::PurposeIdeas => "ideas",
            Self::PurposeDecide => "decide",
            Self::PurposeUnderstand => "understand",
            Self::PurposeBond => "bond",
            Self::SensitivityNone | Self::ExchangeNone | Self::AttentionNone | Self::BriefNone => "none",
            Self::SensitivitySome | Self::OverlapSome | Self::FamiliaritySome => "some",
            Self::SensitivityHigh => "high",
            Self::UrgencyHour => "hour",
            Self::UrgencyToday => "today",
            Self::UrgencyWeek => "week",
            Self::UrgencyLater => "later",
            Self::ClarityClear => "clear",
            Self::ClarityRough | Self::BriefRough => "rough",
            Self::ClarityOpen => "open",
            Self::ExchangeFew | Self::PeopleFew => "few",
            Self::ExchangeMany | Self::PeopleMany => "many",
            Self::ExchangeCircles => "circles",
            Self::UndoEasy => "easy",
            Self::UndoEffort => "effort",
            Self::UndoHard => "hard",
            Self::PeopleOne => "one",
            Self::PeopleTwo => "two",
            Self::OverlapMost => "most",
            Self::OverlapLittle => "little",
            Self::FocusYes => "yes",
            Self::FocusPartly => "partly",
            Self::FocusNo => "no",
            Self::FamiliarityNever => "never",
            Self::FamiliarityOften => "often",
            Self::AttentionAll => "all",
            Self::AttentionPart => "part",
            Self::BriefReady => "ready",
        }
    }

    /// Its place among the options of its question, from 0.
    pub const fn position(self) -> usize {
        // The variants of a question stand together, in the order of its options.
        let first = match self.question().options() {
            [first, ..] => *first as usize,
            [] => 0,
        };
        self as usize - first
    }
}
