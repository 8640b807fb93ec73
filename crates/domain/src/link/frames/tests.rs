//! A second frame, with a question and an option more, beside a first that knows neither.

use advice::{Answer, Opt, Question};

use super::super::answers::{FRAME_1, Table};
use super::{FRAMES, Frame, Frames};
use crate::decision::{Day, Decision};
use crate::link::{Link, LinkError};

/// A first frame as it might have been: without the question `standing`, and without the option `record: off`.
#[rustfmt::skip]
const EARLIER: Table = &[
    (Question::Rhythm, &[Opt::RhythmOnce, Opt::RhythmAgain]),
    (Question::Record, &[Opt::RecordNeeded, Opt::RecordUseful, Opt::RecordNo]),
    (Question::Purpose, &[Opt::PurposeInform, Opt::PurposeAsk]),
];
const FIRST: Frame = Frame { mark: '1', answers: EARLIER };
const SECOND: Frame = Frame { mark: '2', answers: FRAME_1 };

/// A program of before the second frame, and one of after.
const BEFORE: Frames<'static> = Frames(&[FIRST]);
const AFTER: Frames<'static> = Frames::new(&[FIRST, SECOND]);

const GOLDEN: &str = include_str!("../../../../../tests/golden/links/frame-1.txt");

fn link(answers: &[(Question, Answer)]) -> Link {
    let mut decision = Decision::new(Day::from_number(2_500));
    for (question, answer) in answers {
        decision.answers.set(*question, Some(*answer));
    }
    Link::Decision(decision)
}

#[test]
fn what_the_first_frame_holds_keeps_its_code_when_a_second_comes() {
    for answers in [
        &[][..],
        &[(Question::Rhythm, Answer::Unsure)],
        &[(Question::Purpose, Answer::Is(Opt::PurposeAsk)), (Question::Record, Answer::Is(Opt::RecordNo))],
    ] {
        let link = link(answers);
        let code = BEFORE.encode(&link);
        assert_eq!(code.get(..2), Some("d1"));
        assert_eq!(AFTER.encode(&link), code);
        assert_eq!(AFTER.decode(&code), Ok(link));
    }
}

#[test]
fn an_option_or_a_question_that_came_later_is_of_the_second_frame_and_an_earlier_program_says_so() {
    for answers in [
        &[(Question::Record, Answer::Is(Opt::RecordOff))][..],
        &[(Question::Standing, Answer::Unsure)],
        &[(Question::Standing, Answer::Is(Opt::StandingAbove)), (Question::Record, Answer::Is(Opt::RecordNo))],
    ] {
        let link = link(answers);
        let code = AFTER.encode(&link);
        assert_eq!(code.get(..2), Some("d2"));
        assert_eq!(AFTER.decode(&code).as_ref(), Ok(&link));
        assert_eq!(BEFORE.decode(&code), Err(LinkError::NewerVersion));
        assert_eq!(BEFORE.decode(&BEFORE.encode(&link)), Err(LinkError::NotOurs), "never the code of another answer");
    }
}

#[test]
fn what_the_first_frame_holds_is_not_read_in_the_second() {
    let link = link(&[(Question::Rhythm, Answer::Unsure)]);
    let needless = Frames::new(&[SECOND]).encode(&link);
    assert_eq!(AFTER.decode(&needless), Err(LinkError::Damaged), "one decision, one link");
}

#[test]
fn every_published_link_opens_and_is_made_again_beside_a_later_frame() {
    let both = Frames::new(&[Frame { mark: '1', answers: FRAME_1 }, SECOND]);
    let codes = GOLDEN.lines().filter(|line| !line.starts_with('#')).filter_map(|line| line.split(' ').next());
    let mut count = 0;
    for code in codes {
        let link = FRAMES.decode(code);
        assert_eq!(both.decode(code), link, "{code}");
        assert_eq!(link.map(|link| both.encode(&link)).as_deref(), Ok(code));
        count += 1;
    }
    assert!(count >= 20, "only {count} published links");
}

#[test]
#[should_panic(expected = "the newest frame has a digit for every option")]
fn frames_of_which_the_newest_lacks_an_option_are_refused() {
    let _: Frames = Frames::new(&[SECOND, FIRST]);
}
