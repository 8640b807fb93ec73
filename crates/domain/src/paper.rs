//! The texts to paste: which of them a plan asks for. The texts themselves are words.

use advice::{Act, Channel, Count, Form, Opt, Plan, Recurrence, Step};

/// A text to paste.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Paper {
    /// Why we meet, about what, and what to read before.
    Invitation,
    /// What others read, and answer in their own time.
    Brief,
    /// How to begin a talk. For oneself, not to send.
    OpeningWords,
    /// The message that asks for a talk.
    Request,
    /// What to say within the hour.
    Alert,
    /// A talk in writing, to the person alone.
    Confirmation,
    /// What came of it.
    Notes,
    /// What the others are told before something that recurs is changed.
    Trial,
}

impl Paper {
    /// All of them.
    pub const ALL: [Self; 8] = [
        Self::Invitation,
        Self::Brief,
        Self::OpeningWords,
        Self::Request,
        Self::Alert,
        Self::Confirmation,
        Self::Notes,
        Self::Trial,
    ];

    /// The public name, such as `opening-words`: letters and hyphens.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Invitation => "invitation",
            Self::Brief => "brief",
            Self::OpeningWords => "opening-words",
            Self::Request => "request",
            Self::Alert => "alert",
            Self::Confirmation => "confirmation",
            Self::Notes => "notes",
            Self::Trial => "trial",
        }
    }
}

/// The texts that a plan asks for, in the order in which they are needed.
pub fn papers_for(plan: &Plan, recurrence: Option<&Recurrence>) -> Vec<Paper> {
    let mut papers = Vec::new();
    for paper in plan.steps.iter().flat_map(|step| written_for(plan, step)) {
        if !papers.contains(paper) {
            papers.push(*paper);
        }
    }
    if recurrence.is_some_and(Recurrence::is_a_change) {
        papers.push(Paper::Trial);
    }
    papers
}

/// Whether one asks beforehand for the talk, in a line and with a time: the boss, those whom one leads, family and friends.
/// A neighbour or an office would be alarmed by it, and whoever sits beside one is asked on the spot.
fn is_asked_for(plan: &Plan) -> bool {
    let is_known = plan.told.are_close || matches!(plan.others.standing, Some(Opt::StandingAbove | Opt::StandingBelow));
    let is_at_once = matches!(
        plan.form,
        Form::HardNews
            | Form::Console
            | Form::Refuse
            | Form::Thank
            | Form::Absence
            | Form::Answer
            | Form::Remind
            | Form::HandOver
            | Form::Interview
    );
    let takes_time = |step: &Step| {
        let is_talk = step.act == Act::Talk && matches!(step.channel, Channel::InPerson | Channel::Video);
        step.condition.is_none() && (is_talk || plan.told.are_close)
    };
    is_known && !is_at_once && !plan.form.is_within_the_hour() && plan.live_step().is_some_and(takes_time)
}

/// What is written for a step.
fn written_for(plan: &Plan, step: &Step) -> &'static [Paper] {
    // What is handed over again and again goes over a sheet, and nobody is invited to it.
    let is_shift = plan.form == Form::HandOver && plan.steps.iter().all(|step| step.act != Act::Confirm);
    // Two who ask and answer need no invitation, nor does whoever is gone to.
    let is_asked = matches!(plan.form, Form::Ask | Form::Answer | Form::See) && !plan.others.are_several();
    // Nor do family and friends send each other invitations with an agenda, or minutes.
    let are_close = plan.told.are_close;
    let has_an_agenda = plan.form.has_an_agenda() && plan.live_step().is_some() && !is_shift && !is_asked && !are_close;
    match step.act {
        Act::Note if is_shift => &[Paper::Brief],
        Act::Write | Act::Send | Act::Ask | Act::Each | Act::Do => &[Paper::Brief],
        Act::Prepare | Act::Talk if (plan.is_private() || !has_an_agenda) && is_asked_for(plan) => {
            &[Paper::OpeningWords, Paper::Request]
        }
        Act::Prepare | Act::Talk if plan.is_private() || !has_an_agenda => &[Paper::OpeningWords],
        Act::Prepare | Act::Talk => &[Paper::Invitation, Paper::OpeningWords],
        Act::Confirm if plan.form.is_confirmed() => &[Paper::Confirmation],
        Act::Record | Act::Confirm if !are_close => &[Paper::Notes],
        Act::Alert | Act::Start | Act::CallNow => &[Paper::Alert],
        // One person who may yet object is asked for a talk then.
        Act::MeetIf if plan.others.count == Count::One => &[],
        Act::Note | Act::Read | Act::Think | Act::Meet | Act::MeetAfter | Act::MeetIf | Act::Tell | Act::Questions
            if has_an_agenda =>
        {
            &[Paper::Invitation]
        }
        Act::Note | Act::Meet | Act::MeetAfter if are_close && is_asked_for(plan) => &[Paper::Request],
        Act::Record
        | Act::Confirm
        | Act::Note
        | Act::Read
        | Act::Think
        | Act::Meet
        | Act::MeetAfter
        | Act::MeetIf
        | Act::Tell
        | Act::Questions
        | Act::Work
        | Act::Pool
        | Act::Close
        | Act::Choose
        | Act::Leave
        | Act::Keep
        | Act::Carry
        | Act::FollowUp
        | Act::CallSilent
        | Act::Escalate
        | Act::KeepAt
        | Act::CallStuck => &[],
    }
}
