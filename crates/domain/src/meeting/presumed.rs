//! What kind and words of an item say, as answers: the typical answers of an item, as a common activity has its own.

use ::agenda::{Kind, Sign};
use advice::Opt;
use advice::Opt::{
    AttentionAll, AttentionNone, AttentionPart, BriefReady, ClarityClear, ClarityOpen, ClarityRough, ExchangeCircles,
    ExchangeFew, ExchangeMany, ExchangeNone, FocusPartly, FocusYes, PurposeBond, PurposeDecide, PurposeIdeas,
    PurposeInform, PurposeProduce, PurposeUnderstand, SensitivityHigh, SensitivitySome, UndoEasy, UndoHard,
    UrgencyToday,
};

use super::Row;

/// Where an answer comes from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Origin {
    Kind(Kind),
    Sign(Sign),
}

/// What an item of a kind is like where nothing else is said.
pub(super) const fn of_kind(kind: Kind) -> &'static [Opt] {
    match kind {
        Kind::Inform => &[PurposeInform, ClarityClear, ExchangeNone],
        Kind::Discuss => &[PurposeUnderstand, ClarityRough, ExchangeMany],
        // Each has a part in it, which gets better where they have read before.
        Kind::Decide => &[PurposeDecide, ClarityRough, ExchangeFew, FocusPartly, AttentionPart],
        Kind::Produce => &[PurposeProduce, ClarityRough, ExchangeFew, FocusYes],
    }
}

/// What a sign adds or puts in the place of the above, for an item of that kind.
fn of_sign(sign: Sign, row: &Row) -> &'static [Opt] {
    let shows = |sign| row.signs.contains(&sign);
    let is_news = row.kind == Some(Kind::Inform);
    match sign {
        // Figures of what hurts are figures, which are read first and not passed over.
        Sign::Hurts if is_news && shows(Sign::Figures) => &[SensitivitySome],
        Sign::Hurts => &[SensitivityHigh],
        Sign::Delicate => &[SensitivitySome],
        Sign::Stuck if is_news => &[],
        Sign::Stuck => &[ExchangeCircles],
        Sign::Open if is_news || row.kind == Some(Kind::Produce) => &[],
        Sign::Open => &[ClarityOpen, ExchangeMany],
        Sign::Ideas if row.kind.is_none_or(|kind| kind == Kind::Produce) => {
            &[PurposeIdeas, ClarityRough, ExchangeFew, FocusPartly, AttentionPart]
        }
        Sign::Figures if row.kind.is_none() => of_kind(Kind::Inform),
        Sign::InWriting => &[ClarityClear, ExchangeNone, AttentionNone],
        Sign::Small if !shows(Sign::Hard) && !shows(Sign::Stuck) && !shows(Sign::Open) => {
            &[ClarityClear, ExchangeNone, UndoEasy, AttentionNone]
        }
        Sign::Hard => &[UndoHard],
        Sign::Ready => &[BriefReady],
        Sign::Today => &[UrgencyToday],
        // What is thought up or decided for a celebration is not the celebration.
        Sign::Bond if shows(Sign::Ideas) || row.kind == Some(Kind::Decide) => &[],
        Sign::Bond => &[PurposeBond, AttentionAll, ExchangeMany],
        Sign::Ideas | Sign::Figures | Sign::Small | Sign::Again => &[],
    }
}

/// The order in which signs speak: what comes later is heard over what came before.
const ORDER: [Sign; 13] = [
    Sign::Figures,
    Sign::Ready,
    Sign::Ideas,
    Sign::Hard,
    Sign::Small,
    Sign::Open,
    Sign::InWriting,
    Sign::Bond,
    Sign::Stuck,
    Sign::Today,
    Sign::Again,
    Sign::Delicate,
    Sign::Hurts,
];

/// The answers that an item's kind and words give, at most one for each question, each with its origin.
pub(super) fn of(row: &Row) -> Vec<(Opt, Origin)> {
    let mut answers: Vec<(Opt, Origin)> = Vec::new();
    let mut take = |options: &'static [Opt], origin| {
        for option in options {
            answers.retain(|(before, _)| before.question() != option.question());
            answers.push((*option, origin));
        }
    };
    if let Some(kind) = row.kind {
        take(of_kind(kind), Origin::Kind(kind));
    }
    for sign in ORDER.into_iter().filter(|sign| row.signs.contains(sign)) {
        take(of_sign(sign, row), Origin::Sign(sign));
    }
    answers
}
