//! All answers as one number.

use advice::{Answer, Answers, Opt, Question};

/// The questions of a frame and their options, in the order of its digits. Frozen with the frame.
pub(super) type Table = &'static [(Question, &'static [Opt])];

/// The table of frame 1; what is seldom answered comes first, so that the number is small without it. A question or an
/// option that comes later is the next frame's.
#[rustfmt::skip]
pub(super) const FRAME_1: Table = &[
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
/// sure*, and from 2 on an option. By frame 1 below 2^42. `None`: one of them is not in the table.
pub(super) fn pack(table: Table, answers: &Answers) -> Option<u64> {
    let mut left = answers.iter().count();
    let mut number = 0;
    for (question, options) in table {
        let answer = answers.get(*question);
        let digit = match answer {
            None => 0,
            Some(Answer::Unsure) => 1,
            Some(Answer::Is(option)) => place(options, option)? + 2,
        };
        left -= usize::from(answer.is_some());
        number = number * radix(options) + digit;
    }
    (left == 0).then_some(number)
}

/// The answers of a number. `None`: there are none of that number.
pub(super) fn unpack(table: Table, mut number: u64) -> Option<Answers> {
    let mut answers = Answers::default();
    for (question, options) in table.iter().rev() {
        let digit = number % radix(options);
        number /= radix(options);
        let answer = match digit {
            0 => None,
            1 => Some(Answer::Unsure),
            more => Some(Answer::Is(*options.get(usize::try_from(more).ok()? - 2)?)),
        };
        answers.set(*question, answer);
    }
    (number == 0).then_some(answers)
}

/// Whether a table has a digit for every option of today, so that [`pack`] finds a number for any answers.
#[expect(clippy::indexing_slicing, reason = "evaluated as the program is compiled, where a wrong place is an error")]
pub(super) const fn is_whole(table: Table) -> bool {
    let (mut questions, mut options) = (0, 0);
    while questions < table.len() {
        options += table[questions].1.len();
        questions += 1;
    }
    questions == Question::COUNT && options == Opt::COUNT
}

/// How many answers a question may have: none, *not sure*, or one of its options.
fn radix(options: &[Opt]) -> u64 {
    options.iter().fold(2, |count, _| count + 1)
}

/// Where an option stands in the table.
fn place(options: &[Opt], option: Opt) -> Option<u64> {
    (0..).zip(options).find_map(|(place, own)| (*own == option).then_some(place))
}
