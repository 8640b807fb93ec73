//! All answers as one number.

use advice::{Answer, Answers, Opt, Question};

/// The questions of frame 1 and their options, in the order of its digits; what is seldom answered comes first, so that
/// the number is small without it. Frozen: a question or an option that comes later is the next frame's.
#[rustfmt::skip]
const FRAME_1: [(Question, &[Opt]); 17] = [
    (Question::Standing, &[Opt::StandingPeers, Opt::StandingAbove, Opt::StandingBelow, Opt::StandingOutside]),
    (Question::Rhythm, &[Opt::RhythmOnce, Opt::RhythmAgain]),
    (Question::Brief, &[Opt::BriefReady, Opt::BriefRough, Opt::BriefNone]),
    (Question::Attention, &[Opt::AttentionAll, Opt::AttentionPart, Opt::AttentionNone]),
    (Question::Space, &[Opt::SpaceYes, Opt::SpaceNo]),
    (Question::Familiarity, &[Opt::FamiliarityNever, Opt::FamiliaritySome, Opt::FamiliarityOften]),
    (Question::Focus, &[Opt::FocusYes, Opt::FocusPartly, Opt::FocusNo]),
    (Question::Overlap, &[Opt::OverlapMost, Opt::OverlapSome, Opt::OverlapLittle]),
    (Question::Record, &[Opt::RecordNeeded, Opt::RecordUseful, Opt::RecordNo, Opt::RecordOff]),
    (Question::Undo, &[Opt::UndoEasy, Opt::UndoEffort, Opt::UndoHard]),
    (Question::Clarity, &[Opt::ClarityClear, Opt::ClarityRough, Opt::ClarityOpen]),
    (Question::Exchange, &[Opt::ExchangeNone, Opt::ExchangeFew, Opt::ExchangeMany, Opt::ExchangeCircles]),
    (Question::People, &[Opt::PeopleOne, Opt::PeopleTwo, Opt::PeopleFew, Opt::PeopleMany]),
    (Question::Urgency, &[Opt::UrgencyHour, Opt::UrgencyToday, Opt::UrgencyWeek, Opt::UrgencyLater]),
    (Question::Way, &[Opt::WayOpen, Opt::WayNoLive, Opt::WayNoWriting, Opt::WaySetLive, Opt::WaySetWriting]),
    (Question::Sensitivity, &[Opt::SensitivityNone, Opt::SensitivitySome, Opt::SensitivityHigh]),
    (Question::Purpose, &[
        Opt::PurposeInform, Opt::PurposeAsk, Opt::PurposeProduce, Opt::PurposeIdeas, Opt::PurposeDecide,
        Opt::PurposeUnderstand, Opt::PurposeBond, Opt::PurposeRepair,
    ]),
];

/// The answers in mixed radix, the first question of the table counting most. A digit is 0 for no answer, 1 for *not
/// sure*, and from 2 on an option. Below 2^42.
pub(super) fn pack(answers: &Answers) -> u64 {
    FRAME_1.iter().fold(0, |number, (question, options)| {
        let digit = match answers.get(*question) {
            None => 0,
            Some(Answer::Unsure) => 1,
            Some(Answer::Is(option)) => place(options, option) + 2,
        };
        number * radix(options) + digit
    })
}

/// The answers of a number. `None`: there are none of that number.
pub(super) fn unpack(mut number: u64) -> Option<Answers> {
    let mut answers = Answers::default();
    for (question, options) in FRAME_1.into_iter().rev() {
        let digit = number % radix(options);
        number /= radix(options);
        let answer = match digit {
            0 => None,
            1 => Some(Answer::Unsure),
            more => Some(Answer::Is(*options.get(usize::try_from(more).ok()? - 2)?)),
        };
        answers.set(question, answer);
    }
    (number == 0).then_some(answers)
}

/// How many answers a question may have: none, *not sure*, or one of its options.
fn radix(options: &[Opt]) -> u64 {
    options.iter().fold(2, |count, _| count + 1)
}

/// Where an option stands in the table. One that the table lacks cannot come here: what writes this frame knows no other.
fn place(options: &[Opt], option: Opt) -> u64 {
    (0..).zip(options).find_map(|(place, own)| (*own == option).then_some(place)).unwrap_or(0)
}
