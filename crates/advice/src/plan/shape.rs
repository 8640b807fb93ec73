//! The steps of each form in each mode: a table, read by one function.

use super::act::Act;
use super::act::Act::{
    Ask, Carry, Choose, Close, Confirm, Do, Each, FollowUp, Keep, Leave, Meet, MeetAfter, MeetIf, Note, Pool, Prepare,
    Questions, Read, Record, Send, Talk, Tell, Think, Work, Write,
};
use crate::answers::Answers;
use crate::form::Form;
use crate::question::Opt;
use crate::verdict::Mode;

/// How one goes about a form.
pub(super) struct Shape {
    /// Offline, both, live.
    steps: [&'static [Act]; 3],
    /// How long it takes live, in minutes, where nobody said.
    pub(super) minutes: u16,
    /// How long each works on it apart, in minutes.
    pub(super) apart: u16,
    /// How many words are written for it.
    pub(super) words: u16,
}

impl Shape {
    /// Whether a mix of it begins with a talk.
    pub(super) const fn begins_live(&self) -> bool {
        let [_, both, _] = self.steps;
        matches!(both, [Prepare | Talk, ..])
    }

    pub(super) const fn steps(&self, mode: Mode) -> &'static [Act] {
        let [offline, both, live] = self.steps;
        match mode {
            Mode::Async => offline,
            Mode::Mix => both,
            Mode::Sync => live,
        }
    }
}

const fn shape(
    minutes: u16,
    apart: u16,
    words: u16,
    offline: &'static [Act],
    both: &'static [Act],
    live: &'static [Act],
) -> Shape {
    Shape { steps: [offline, both, live], minutes, apart, words }
}

/// A talk with one person: prepared, had, confirmed.
const TALK: &[Act] = &[Prepare, Talk, Confirm];
/// The same where more follows.
const CARE: &[Act] = &[Prepare, Talk, Confirm, FollowUp];
/// A letter that leaves the answer to whoever reads it.
const LETTER: &[Act] = &[Write, Send, Leave];
const SEND: &[Act] = &[Write, Send];
const ANSWERS: &[Act] = &[Write, Ask, Close];
const MEETING: &[Act] = &[Note, Meet, Record];
const READ_AND_MEET: &[Act] = &[Write, Ask, MeetAfter, Record];
const EACH_AND_MEET: &[Act] = &[Write, Each, MeetAfter, Record];

/// Where a group starts from nothing, it begins live.
pub(super) const FROM_NOTHING: &[Act] = &[Note, Meet, Record, Carry];
/// Where it can hardly be undone, all meet once all have read.
pub(super) const CLOSE_LIVE: &[Act] = READ_AND_MEET;
/// A letter that offers a talk.
pub(super) const OFFERED: &[Act] = &[Write, Send, Talk];
/// What few write for themselves and one reads.
pub(super) const OWN_REPORT: &[Act] = SEND;
/// The same, with a talk where it is needed.
pub(super) const OWN_REPORT_AND_TALK: &[Act] = &[Write, Send, MeetIf];

/// How one goes about it: what is handed over again and again, or at once, takes a few minutes.
pub(super) fn of(form: Form, answers: &Answers) -> Shape {
    let is_shift = form == Form::HandOver && (answers.has(Opt::RhythmAgain) || answers.has(Opt::UrgencyHour));
    if is_shift { SHIFT } else { usual(form) }
}

const SHIFT: Shape = shape(15, 5, 150, &[Write, Ask], &[Write, Ask, MeetAfter], &[Note, Meet]);

#[rustfmt::skip]
const fn usual(form: Form) -> Shape {
    match form {
        //                  live apart words
        Form::Tell      => shape(20,  5,  200, SEND, &[Write, Send, Questions], &[Note, Tell, Record]),
        Form::HardNews  => shape(30,  5,  200, LETTER, TALK, CARE),
        Form::Confide   => shape(30,  5,  150, LETTER, TALK, TALK),
        Form::Absence   => shape(5,   2,   40, SEND, &[Talk, Send], &[Talk, Confirm]),
        Form::Ask       => shape(10, 10,  100, &[Write, Ask], &[Write, Ask, MeetIf], &[Prepare, Talk, Confirm]),
        Form::Survey    => shape(30,  5,  150, &[Write, Each, Close], EACH_AND_MEET, MEETING),
        Form::Answer    => shape(15,  5,  150, SEND, &[Write, Send, MeetIf], TALK),
        Form::Remind    => shape(5,   5,   50, SEND, &[Write, Send, MeetIf], TALK),
        Form::Report    => shape(15,  5,  100, &[Write, Each, Read], &[Write, Each, MeetAfter], &[Note, Meet, Record]),
        Form::Log       => shape(20,  5,  100, &[Write, Each, Close], &[Write, Each, MeetAfter], MEETING),
        Form::Task      => shape(60, 120, 300, &[Write, Do, Close], &[Write, Do, MeetAfter, Record], MEETING),
        Form::Work      => shape(60, 120,  60, &[Note, Work, Send], &[Note, Work, Send, MeetIf], MEETING),
        Form::Settle    => shape(20, 20,  200, &[Write, Close, Send], &[Write, Ask, MeetIf, Close], &[Note, Meet, Close]),
        Form::Ideas     => shape(45, 15,  100, &[Write, Each, Pool, Choose], &[Write, Each, Pool, MeetAfter, Choose], &[Note, Think, Meet, Record]),
        Form::Propose   => shape(30, 10, 1200, ANSWERS, &[Write, Ask, MeetIf, Record], MEETING),
        Form::Decide    => shape(40, 10,  800, ANSWERS, &[Write, Ask, MeetIf, Record], MEETING),
        Form::WorkOut   => shape(60, 15,  500, ANSWERS, READ_AND_MEET, MEETING),
        Form::Review    => shape(40, 30,  100, &[Write, Each, Close], EACH_AND_MEET, MEETING),
        Form::Critique  => shape(30, 15,  250, LETTER, TALK, CARE),
        Form::ClearUp   => shape(40, 10,  300, ANSWERS, READ_AND_MEET, CARE),
        Form::Complain  => shape(20, 10,  300, &[Write, Send, Close], TALK, TALK),
        Form::Apologise => shape(15,  5,  150, LETTER, &[Prepare, Talk, Confirm], &[Prepare, Talk, FollowUp]),
        Form::Thank     => shape(5,   5,   60, SEND, &[Talk, Send], &[Prepare, Talk]),
        Form::Console   => shape(30,  5,   80, LETTER, &[Write, Send, FollowUp], &[Prepare, Talk, FollowUp]),
        Form::Resign    => shape(20,  5,  100, &[Write, Send, Close], TALK, TALK),
        Form::Refuse    => shape(10,  5,  120, SEND, TALK, TALK),
        Form::Negotiate => shape(40, 15,  400, ANSWERS, &[Write, Ask, Talk, Confirm], TALK),
        Form::Interview => shape(60, 60,  300, &[Write, Each, Close], &[Write, Each, Talk, Pool], &[Prepare, Talk, Pool]),
        Form::Teach     => shape(60, 60,  600, &[Write, Do, Close], &[Write, Read, MeetAfter, Do], &[Note, Meet, Do]),
        Form::HandOver  => shape(120, 20,  800, ANSWERS, &[Write, Ask, MeetAfter, Confirm], &[Note, Meet, Confirm]),
        Form::LookBack  => shape(60, 10,  100, &[Write, Each, Close], EACH_AND_MEET, MEETING),
        Form::Plan      => shape(60, 15,  400, ANSWERS, READ_AND_MEET, MEETING),
        Form::OneToOne  => shape(30,  5,  100, &[Write, Ask], &[Write, Each, Talk, Record], &[Prepare, Talk, Record]),
        Form::ComeTogether => shape(60, 5, 80, LETTER, &[Note, Meet, Keep], &[Note, Meet]),
        Form::Day       => shape(480, 480, 40, &[Send, Work], &[Note, Meet, Work, Send], &[Note, Send, Meet]),
        Form::See       => shape(40,  5,  100, ANSWERS, &[Write, Send, MeetAfter, Record], MEETING),
        Form::HearOut   => shape(30, 10,  200, ANSWERS, &[Prepare, Talk, Close, Confirm], &[Prepare, Talk, Close, Confirm, FollowUp]),
        Form::Discuss   => shape(30, 10,  200, ANSWERS, &[Write, Ask, MeetIf, Record], MEETING),
        // Within the hour all is live; see `urgent`.
        Form::Alarm | Form::CallNow | Form::StartNow => shape(10, 5, 40, SEND, SEND, MEETING),
    }
}
