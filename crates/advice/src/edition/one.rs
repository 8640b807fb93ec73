//! Edition 1 of the rules.
//!
//! Pulls are few and round: 1 leans, 2 pulls, 3 pulls hard, and none is larger than the largest of `purpose`.
//! The eight questions that carry most may pull 2 or 3; the rest lean. What each source found is in the guide's
//! words, [`crate::content`].

use super::{Edition, EditionNumber, Regions, Row};
use crate::question::Opt;
use crate::source::Grade::{self, A, B, C, D};
use crate::source::Source::{self, Article, Guides, Ideas, Resumption, Richness, Synchronicity, Tone};

/// Edition 1.
pub(super) static EDITION: Edition = Edition {
    number: EditionNumber(1),
    rows: &ROWS,
    regions: Regions { convergence_from: 4, conveyance_from: 5, convergence_outweighs: 3 },
};

/// Option, pull towards async (conveyance), pull towards sync (convergence), source, grade.
#[rustfmt::skip]
static ROWS: [Row; 42] = [
    row(Opt::PurposeInform,      3, 0, Synchronicity, B),
    row(Opt::PurposeProduce,     3, 0, Article,       D),
    row(Opt::PurposeIdeas,       1, 3, Ideas,         A),
    row(Opt::PurposeDecide,      2, 3, Synchronicity, B),
    row(Opt::PurposeUnderstand,  0, 3, Synchronicity, B),
    row(Opt::PurposeBond,        0, 3, Guides,        C),

    row(Opt::SensitivityNone,    0, 0, Guides,        C),
    row(Opt::SensitivitySome,    0, 1, Tone,          B),
    row(Opt::SensitivityHigh,    0, 3, Guides,        C),

    row(Opt::UrgencyHour,        0, 3, Guides,        C),
    row(Opt::UrgencyToday,       0, 1, Guides,        C),
    row(Opt::UrgencyWeek,        0, 0, Guides,        C),
    row(Opt::UrgencyLater,       1, 0, Guides,        C),

    row(Opt::ClarityClear,       3, 0, Article,       C),
    row(Opt::ClarityRough,       1, 1, Guides,        C),
    row(Opt::ClarityOpen,        0, 3, Article,       C),

    row(Opt::ExchangeNone,       2, 0, Richness,      B),
    row(Opt::ExchangeFew,        1, 0, Richness,      B),
    row(Opt::ExchangeMany,       0, 2, Richness,      B),
    row(Opt::ExchangeCircles,    0, 3, Guides,        C),

    row(Opt::UndoEasy,           1, 0, Guides,        C),
    row(Opt::UndoEffort,         1, 1, Guides,        C),
    row(Opt::UndoHard,           2, 2, Guides,        C),

    row(Opt::PeopleOne,          1, 0, Guides,        C),
    row(Opt::PeopleTwo,          0, 0, Guides,        C),
    row(Opt::PeopleFew,          0, 0, Guides,        C),
    row(Opt::PeopleMany,         2, 0, Guides,        C),

    row(Opt::OverlapMost,        0, 0, Guides,        C),
    row(Opt::OverlapSome,        1, 0, Guides,        C),
    row(Opt::OverlapLittle,      1, 0, Guides,        C),

    row(Opt::FocusYes,           1, 0, Resumption,    B),
    row(Opt::FocusPartly,        1, 0, Resumption,    B),
    row(Opt::FocusNo,            0, 0, Resumption,    B),

    row(Opt::FamiliarityNever,   0, 1, Synchronicity, B),
    row(Opt::FamiliaritySome,    0, 0, Synchronicity, B),
    row(Opt::FamiliarityOften,   1, 0, Synchronicity, B),

    row(Opt::AttentionAll,       0, 1, Article,       D),
    row(Opt::AttentionPart,      1, 1, Article,       D),
    row(Opt::AttentionNone,      1, 0, Article,       D),

    row(Opt::BriefReady,         0, 0, Guides,        C),
    row(Opt::BriefRough,         0, 0, Guides,        C),
    row(Opt::BriefNone,          0, 0, Guides,        C),
];

const fn row(option: Opt, conveyance: u8, convergence: u8, source: Source, grade: Grade) -> Row {
    Row { option, conveyance, convergence, source, grade }
}
