//! What one does, in words: a headline, the steps, and what one sends or says, one form after the other.
//!
//! In a headline and in a step `{live}` and `{written}` stand for the channels, `{time}` for the minutes of the live
//! part, `{them}` for whom one talks with; `{Meet}` and `{Send}` for the verbs that go with the channel: one does not meet by
//! phone, nor send a thing in a notice. `{due}` stands for nothing: the step says itself when it is due. In a text `[…]` is for the person to fill in, and `{…}` is filled in by the
//! documents; a line of which something is not there is left out. `- ` begins an item.

mod asking;
mod deciding;
mod news;
mod now;
mod people;
mod work;

use advice::{Act, Form};

/// The words of one form.
pub(crate) struct FormText {
    /// What others read over it, instead of the person's own title.
    pub(crate) subject: &'static str,
    /// What to do in one sentence: offline, both, live.
    pub(crate) headline: [&'static str; 3],
    /// The title and the detail of each step that is not the general one.
    pub(crate) steps: &'static [(Act, &'static str, &'static str)],
    /// What is sent.
    pub(crate) message: &'static str,
    /// How one begins to talk. Empty: nobody talks alone with anybody.
    pub(crate) say: &'static str,
    /// What is sent after the talk. Empty: the notes will do.
    pub(crate) after: &'static str,
    /// What an invitation says of the meeting.
    pub(crate) agenda: &'static str,
}

/// The words of a form.
pub(crate) const fn form(form: Form) -> &'static FormText {
    match form {
        Form::Tell => &news::TELL,
        Form::HardNews => &news::HARD_NEWS,
        Form::Confide => &news::CONFIDE,
        Form::Absence => &news::ABSENCE,
        Form::Report => &news::REPORT,
        Form::Log => &news::LOG,
        Form::Thank => &news::THANK,
        Form::Ask => &asking::ASK,
        Form::Survey => &asking::SURVEY,
        Form::Answer => &asking::ANSWER,
        Form::Remind => &asking::REMIND,
        Form::Complain => &asking::COMPLAIN,
        Form::Negotiate => &asking::NEGOTIATE,
        Form::Interview => &asking::INTERVIEW,
        Form::Task => &work::TASK,
        Form::Work => &work::WORK,
        Form::Review => &work::REVIEW,
        Form::Teach => &work::TEACH,
        Form::HandOver => &work::HAND_OVER,
        Form::See => &work::SEE,
        Form::Day => &work::DAY,
        Form::Settle => &deciding::SETTLE,
        Form::Ideas => &deciding::IDEAS,
        Form::Propose => &deciding::PROPOSE,
        Form::Decide => &deciding::DECIDE,
        Form::WorkOut => &deciding::WORK_OUT,
        Form::LookBack => &deciding::LOOK_BACK,
        Form::Plan => &deciding::PLAN,
        Form::Discuss => &deciding::DISCUSS,
        Form::Critique => &people::CRITIQUE,
        Form::ClearUp => &people::CLEAR_UP,
        Form::Apologise => &people::APOLOGISE,
        Form::Console => &people::CONSOLE,
        Form::Resign => &people::RESIGN,
        Form::Refuse => &people::REFUSE,
        Form::OneToOne => &people::ONE_TO_ONE,
        Form::ComeTogether => &people::COME_TOGETHER,
        Form::HearOut => &people::HEAR_OUT,
        Form::Alarm => &now::ALARM,
        Form::CallNow => &now::CALL_NOW,
        Form::StartNow => &now::START_NOW,
    }
}

/// The title and the detail of a step.
pub(crate) fn step(of: Form, act: Act) -> (&'static str, &'static str) {
    let own = form(of).steps.iter().find_map(|(its, title, detail)| (*its == act).then_some((*title, *detail)));
    own.unwrap_or_else(|| general(act))
}

/// The words of a step that no form words otherwise.
const fn general(act: Act) -> (&'static str, &'static str) {
    match act {
        Act::Write => ("Write the matter down", "What it is about, what you need, from whom, and by when."),
        Act::Prepare => ("Prepare in private", "What you will say first, what it means for them, what you can offer."),
        Act::Note => (
            "Put the aim in three lines",
            "The question, what should come out, what to bring. They go into the invitation.",
        ),
        Act::Work => ("Do the work in quiet time", "Block the time, and mute what could interrupt you."),
        Act::Pool => ("Put together what came", "Like beside like, without names where it is touchy."),
        Act::Close => ("Sum it up", "What was settled, what is open, and who does what by when."),
        Act::Record => ("Write down what came of it", "What was settled, and who does what by when."),
        Act::Send => ("{Send} it {written}", "Say whether you need a reply, and by when."),
        Act::Ask => ("Let them read and answer {written}", "By a set day."),
        Act::Read => ("{Send} it to read {written}", "Say what to look at; remarks in writing are welcome too."),
        Act::Each => ("Each writes alone", "Before they see what others wrote."),
        Act::Do => ("Let them work", "Say when you can be asked, and do not check in between."),
        Act::Choose => ("Choose, each alone", "Then count, and say what is taken."),
        Act::Think => ("Give each ten minutes to think", "Each brings something in writing."),
        Act::Leave => ("Leave them time", "A late answer is an answer too."),
        Act::Confirm => ("Confirm it {written}", "What was said, and what happens next."),
        Act::Keep => ("Keep in touch {written}", "A few lines now and then are enough."),
        Act::Carry => ("Carry on {written}", "Questions and answers go where all can read them."),
        Act::Tell => ("Tell them {live}, in {time}", "Half of the time is for questions."),
        Act::Meet | Act::MeetAfter | Act::MeetIf => ("{Meet} {live} for {time}", "Stop when the points are done."),
        Act::Questions => ("Take questions {live} for {time}", "No questions, no meeting."),
        Act::Talk => ("Talk {live}, alone with {them}", "Say plainly what it is about. Then listen."),
        Act::FollowUp => ("Follow up", "Ask how it is going, and whether anything is still open."),
        Act::Alert => ("Alert {awake} now", "What is happening, and what to do."),
        Act::CallSilent => ("Call whoever is silent", "One by one."),
        Act::Escalate => ("Follow the escalation path", "Call the next person who can act, and say what you know."),
        Act::Start => ("Start now", "Tell one person that you start."),
        Act::KeepAt => ("Keep at it", "Note what you try, and when."),
        Act::CallStuck => ("Call the person on call", "Say what you tried and what you see."),
        Act::CallNow => ("Call {awake} now, for {time}", "What is wrong, who does what, when you speak again."),
    }
}
