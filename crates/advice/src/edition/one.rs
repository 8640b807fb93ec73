//! Edition 1 of the rules.
//!
//! Pulls are few and round: 1 leans, 2 pulls, 3 pulls hard. What each source found is in the guide's words,
//! `words::content`.

use super::gates::Fact::{Is, UsuallySaid, UsuallyWritten, WantsRoom};
use super::gates::Ruling::{AtLeast, AtMost, Only};
use super::{Edition, EditionNumber, Fact, GateRow, Regions, Row, Rules, Ruling};
use crate::question::{Opt, Question};
use crate::source::Grade::{self, A, B, C, D};
use crate::source::Source::{self, Article, Guides, Ideas, People, Resumption, Richness, Synchronicity, Tone, Voice};
use crate::verdict::Gate;
use crate::verdict::Mode::{Async, Mix, Sync};

/// Edition 1.
pub(super) static EDITION: Edition = Edition::new(Rules {
    number: EditionNumber(1),
    questions: &[
        Question::Purpose,
        Question::Way,
        Question::Sensitivity,
        Question::Space,
        Question::Urgency,
        Question::Clarity,
        Question::Exchange,
        Question::Undo,
        Question::Record,
        Question::People,
        Question::Overlap,
        Question::Focus,
        Question::Familiarity,
        Question::Attention,
    ],
    first: &[Question::Purpose, Question::Sensitivity, Question::Space, Question::Urgency, Question::Way],
    rows: &ROWS,
    regions: Regions { convergence_from: 3, conveyance_from: 3, convergence_outweighs: 3 },
    gates: &GATES,
    enough: 3,
});

/// Option, pull towards async (conveyance), pull towards sync (convergence), source, grade.
#[rustfmt::skip]
static ROWS: [Row; 61] = [
    row(Opt::PurposeInform,      2, 0, Synchronicity, B),
    row(Opt::PurposeAsk,         1, 0, Guides,        C),
    row(Opt::PurposeProduce,     2, 0, Article,       D),
    row(Opt::PurposeIdeas,       1, 2, Ideas,         A),
    row(Opt::PurposeDecide,      1, 2, Synchronicity, B),
    row(Opt::PurposeUnderstand,  0, 2, Synchronicity, B),
    row(Opt::PurposeBond,        0, 2, Voice,         B),
    row(Opt::PurposeRepair,      0, 2, Voice,         B),

    // A way that is ruled out or prescribed rules; it does not add.
    row(Opt::WayOpen,            0, 0, People,        C),
    row(Opt::WayNoLive,          0, 0, People,        C),
    row(Opt::WayNoWriting,       0, 0, People,        C),
    row(Opt::WaySetLive,         0, 0, People,        C),
    row(Opt::WaySetWriting,      0, 0, People,        C),

    row(Opt::SensitivityNone,    0, 0, Guides,        C),
    row(Opt::SensitivitySome,    0, 1, Tone,          B),
    row(Opt::SensitivityHigh,    0, 2, Guides,        C),

    // So does the wish to be alone with it.
    row(Opt::SpaceYes,           0, 0, People,        C),
    row(Opt::SpaceNo,            0, 0, People,        C),

    row(Opt::UrgencyHour,        0, 2, Guides,        C),
    row(Opt::UrgencyToday,       0, 1, Guides,        C),
    row(Opt::UrgencyWeek,        0, 0, Guides,        C),
    row(Opt::UrgencyLater,       1, 0, Guides,        C),

    row(Opt::ClarityClear,       1, 0, Article,       C),
    row(Opt::ClarityRough,       0, 0, Guides,        C),
    row(Opt::ClarityOpen,        0, 1, Article,       C),

    row(Opt::ExchangeNone,       2, 0, Richness,      B),
    row(Opt::ExchangeFew,        1, 0, Richness,      B),
    row(Opt::ExchangeMany,       0, 1, Richness,      B),
    row(Opt::ExchangeCircles,    0, 2, Guides,        C),

    row(Opt::UndoEasy,           0, 0, Guides,        C),
    row(Opt::UndoEffort,         0, 0, Guides,        C),
    row(Opt::UndoHard,           1, 1, Guides,        C),

    row(Opt::RecordNeeded,       1, 0, People,        C),
    row(Opt::RecordUseful,       0, 0, People,        C),
    row(Opt::RecordNo,           0, 0, People,        C),
    row(Opt::RecordOff,          0, 2, People,        C),

    row(Opt::PeopleOne,          0, 0, Guides,        C),
    row(Opt::PeopleTwo,          0, 0, Guides,        C),
    row(Opt::PeopleFew,          0, 0, Guides,        C),
    row(Opt::PeopleMany,         1, 0, Guides,        C),

    row(Opt::OverlapMost,        0, 0, Guides,        C),
    row(Opt::OverlapSome,        0, 0, Guides,        C),
    row(Opt::OverlapLittle,      1, 0, Guides,        C),

    row(Opt::FocusYes,           1, 0, Resumption,    B),
    row(Opt::FocusPartly,        1, 0, Resumption,    B),
    row(Opt::FocusNo,            0, 0, Resumption,    B),

    row(Opt::FamiliarityNever,   0, 1, Synchronicity, B),
    row(Opt::FamiliaritySome,    0, 0, Synchronicity, B),
    row(Opt::FamiliarityOften,   0, 0, Synchronicity, B),

    row(Opt::AttentionAll,       0, 1, Article,       D),
    row(Opt::AttentionPart,      1, 1, Article,       D),
    row(Opt::AttentionNone,      1, 0, Article,       D),

    row(Opt::BriefReady,         0, 0, Guides,        C),
    row(Opt::BriefRough,         0, 0, Guides,        C),
    row(Opt::BriefNone,          0, 0, Guides,        C),

    row(Opt::RhythmOnce,         0, 0, Guides,        C),
    row(Opt::RhythmAgain,        0, 0, Guides,        C),

    row(Opt::StandingPeers,      0, 0, Guides,        C),
    row(Opt::StandingAbove,      0, 0, Guides,        C),
    row(Opt::StandingBelow,      0, 0, Guides,        C),
    row(Opt::StandingOutside,    0, 0, Guides,        C),
];

/// What becomes of the facts that rule, and of each two of them that meet. The first row that holds decides.
#[rustfmt::skip]
static GATES: [GateRow; 30] = [
    // Someone cannot or will not talk live. Then it is written, in an emergency and in bad news too, and where nobody
    // would put the matter in writing one writes only to ask who could speak for them. Where writing goes in circles,
    // or someone's thinking is what is wanted, a talk is offered on their terms, never demanded.
    when(&[Is(Opt::WayNoLive), WantsRoom],                                Only(Async), Gate::Way),
    when(&[Is(Opt::WayNoLive), Is(Opt::ExchangeCircles)],                 Only(Mix),   Gate::Way),
    when(&[Is(Opt::WayNoLive), Is(Opt::PurposeUnderstand)],               Only(Mix),   Gate::Way),
    when(&[Is(Opt::WayNoLive)],                                           Only(Async), Gate::Way),

    // Someone cannot or will not read or write. Then they are told and asked in person, also where they would rather
    // be alone with it. Where a text is usual all the same, one writes it for them and has them say yes.
    when(&[Is(Opt::WayNoWriting), WantsRoom],                             Only(Sync),  Gate::Way),
    when(&[Is(Opt::WayNoWriting), UsuallyWritten],                        Only(Mix),   Gate::Way),
    when(&[Is(Opt::WayNoWriting)],                                        Only(Sync),  Gate::Way),

    // Writing is prescribed. What hurts is told first, and what burns is done first, and the letter follows; what
    // nobody says in writing is said beside it. Who wants to be alone with it has the letter.
    when(&[Is(Opt::WaySetWriting), Is(Opt::UrgencyHour)],                 Only(Mix),   Gate::Way),
    when(&[Is(Opt::WaySetWriting), WantsRoom],                            Only(Async), Gate::Way),
    when(&[Is(Opt::WaySetWriting), Is(Opt::SensitivityHigh)],             Only(Mix),   Gate::Way),
    when(&[Is(Opt::WaySetWriting), Is(Opt::RecordOff)],                   Only(Mix),   Gate::Way),
    when(&[Is(Opt::WaySetWriting)],                                       AtMost(Mix), Gate::Way),

    // A talk or a meeting is prescribed. It is held, and prepared in writing where that helps. Who wants to be alone
    // with it is told beforehand, in a line, what it will be about.
    when(&[Is(Opt::WaySetLive), Is(Opt::UrgencyHour)],                    Only(Sync),  Gate::Way),
    when(&[Is(Opt::WaySetLive), WantsRoom],                               Only(Mix),   Gate::Way),
    when(&[Is(Opt::WaySetLive), Is(Opt::RecordOff)],                      Only(Sync),  Gate::Way),
    when(&[Is(Opt::WaySetLive), Is(Opt::SensitivityHigh), UsuallyWritten], Only(Mix),  Gate::Way),
    when(&[Is(Opt::WaySetLive), Is(Opt::SensitivityHigh)],                Only(Sync),  Gate::Way),
    when(&[Is(Opt::WaySetLive)],                                          AtLeast(Mix), Gate::Way),

    // It burns. Then someone must answer at once, also where it hurts, where they would rather be alone, and where
    // nobody would write it.
    when(&[Is(Opt::UrgencyHour), Is(Opt::SensitivityHigh)],               Only(Sync),  Gate::Sensitivity),
    when(&[Is(Opt::UrgencyHour)],                                         Only(Sync),  Gate::Urgency),

    // They want to react alone first, or asked for distance. Then a message that asks for nothing, and the choice of
    // talking is theirs; a talk belongs to it where the tie itself is the point, or much would go back and forth.
    // What nobody puts in writing stays out of the message, which only asks whether they would talk.
    when(&[WantsRoom, Is(Opt::RecordOff)],                                Only(Mix),   Gate::Space),
    when(&[WantsRoom, Is(Opt::PurposeBond)],                              Only(Mix),   Gate::Space),
    when(&[WantsRoom, Is(Opt::ExchangeMany)],                             Only(Mix),   Gate::Space),
    when(&[WantsRoom, Is(Opt::ExchangeCircles)],                          Only(Mix),   Gate::Space),
    when(&[WantsRoom],                                                    Only(Async), Gate::Space),

    // It hurts: no surprise in writing and no audience. Only where it must be provable, and is usually written, the
    // paper comes first.
    when(&[Is(Opt::SensitivityHigh), Is(Opt::RecordNeeded), UsuallyWritten], Only(Mix), Gate::Sensitivity),
    when(&[Is(Opt::SensitivityHigh)],                                     Only(Sync),  Gate::Sensitivity),

    // Nobody would say it in writing.
    when(&[Is(Opt::RecordOff)],                                           Only(Sync),  Gate::Record),

    // No gates but floors: what is touchy and usually said is said, and news that may sting is never only written.
    floor(&[Is(Opt::SensitivitySome), UsuallySaid],                       AtLeast(Sync)),
    floor(&[Is(Opt::SensitivitySome), Is(Opt::PurposeInform)],            AtLeast(Mix)),
];

const fn row(option: Opt, conveyance: u8, convergence: u8, source: Source, grade: Grade) -> Row {
    Row { option, conveyance, convergence, source, grade }
}

const fn when(when: &'static [Fact], then: Ruling, gate: Gate) -> GateRow {
    GateRow { when, then, gate: Some(gate) }
}

const fn floor(when: &'static [Fact], then: Ruling) -> GateRow {
    GateRow { when, then, gate: None }
}
