//! All answers as one number.

<<<<<<< HEAD:crates/domain/src/link/answers.rs
use advice::{Answer, Answers, Question};
=======
use crate::advice::{Answer, Answers, Opt, Question};
>>>>>>> f9c2e78 (The questions that decide: a way ruled out or prescribed, room to react, what must be provable; gates in one table):src/link/answers.rs

/// The questions of frame 1 and their options, in the order of its digits. Frozen: a question or an option that comes
/// later is the next frame's.
#[rustfmt::skip]
const FRAME_1: [(Question, &[Opt]); 17] = {
    use Opt::*;
    [
        (Question::Purpose, &[
            PurposeInform, PurposeAsk, PurposeProduce, PurposeIdeas, PurposeDecide, PurposeUnderstand, PurposeBond,
            PurposeRepair,
        ]),
        (Question::Way, &[WayOpen, WayNoLive, WayNoWriting, WaySetLive, WaySetWriting]),
        (Question::Sensitivity, &[SensitivityNone, SensitivitySome, SensitivityHigh]),
        (Question::Space, &[SpaceYes, SpaceNo]),
        (Question::Urgency, &[UrgencyHour, UrgencyToday, UrgencyWeek, UrgencyLater]),
        (Question::Clarity, &[ClarityClear, ClarityRough, ClarityOpen]),
        (Question::Exchange, &[ExchangeNone, ExchangeFew, ExchangeMany, ExchangeCircles]),
        (Question::Undo, &[UndoEasy, UndoEffort, UndoHard]),
        (Question::Record, &[RecordNeeded, RecordUseful, RecordNo, RecordOff]),
        (Question::People, &[PeopleOne, PeopleTwo, PeopleFew, PeopleMany]),
        (Question::Overlap, &[OverlapMost, OverlapSome, OverlapLittle]),
        (Question::Focus, &[FocusYes, FocusPartly, FocusNo]),
        (Question::Familiarity, &[FamiliarityNever, FamiliaritySome, FamiliarityOften]),
        (Question::Attention, &[AttentionAll, AttentionPart, AttentionNone]),
        (Question::Brief, &[BriefReady, BriefRough, BriefNone]),
        (Question::Rhythm, &[RhythmOnce, RhythmAgain]),
        (Question::Standing, &[StandingPeers, StandingAbove, StandingBelow, StandingOutside]),
    ]
};

/// The answers in mixed radix, the first question counting most, in six bytes. A digit is 0 for no answer, 1 for *not
/// sure*, and from 2 on an option.
pub(super) fn pack(answers: &Answers) -> [u8; 6] {
    let number = FRAME_1.iter().fold(0_u64, |number, (question, options)| {
        let digit = match answers.get(*question) {
            None => 0,
            Some(Answer::Unsure) => 1,
            Some(Answer::Is(option)) => place(options, option) + 2,
        };
        number * radix(options) + digit
    });
    let [_, _, bytes @ ..] = number.to_be_bytes();
    bytes
}

/// The answers of such bytes. `None`: there are none of that number.
pub(super) fn unpack(bytes: [u8; 6]) -> Option<Answers> {
    let mut number = bytes.into_iter().fold(0_u64, |number, byte| number << 8 | u64::from(byte));
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
