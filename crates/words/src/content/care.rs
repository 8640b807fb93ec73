//! What to heed beside a verdict, so that nobody comes to harm by it.

use advice::{Danger, Form, Opt, Order, Plan, Question, Scope};
use domain::activity::Template;
use domain::reading::Reading;

/// A note of care.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct CareNote {
    /// Whom or what it is about.
    pub title: &'static str,
    /// What to do.
    pub text: &'static str,
    /// Whether it comes before the plan; any other comes after it.
    pub is_grave: bool,
}

/// When a note is shown.
type Due = fn(&Reading, &Plan) -> bool;

/// What comes before any plan.
const LIFE: CareNote = CareNote {
    title: "If you fear for their life",
    text: "They said or wrote that they would rather not live, or that others would be better off? Ring or go now, \
           whatever the hour, and ask them openly. Do not leave them alone; a crisis line or the emergency number \
           advises you as well.",
    is_grave: true,
};

/// What comes before a talk with someone who is to be feared.
const UNSAFE: CareNote = CareNote {
    title: "Afraid of this person, or reporting misconduct?",
    text: "Then leave this advice aside. Do not meet alone. Write down what happened, and go to someone you trust, a \
           helpline, or at work HR or an ombudsperson.",
    is_grave: true,
};

/// Each note, and when it is shown: the gravest first.
const NOTES: [(Due, CareNote); 12] = [
    (|reading, _| is_life(reading), LIFE),
    (
        |reading, _| reading.template == Some(Template::StandBy) && !reading.told.is_long && !is_life(reading),
        CareNote { is_grave: false, ..LIFE },
    ),
    (|reading, plan| could_be_unsafe(reading, plan) && may_speak_of_fear(reading), UNSAFE),
    (
        |reading, plan| is_below(reading) && could_be_a_procedure(reading, plan),
        CareNote {
            title: "Dismissal or discipline?",
            text: "First find out which procedure applies and who may attend; it comes before this plan. This is not \
                   legal advice.",
            is_grave: true,
        },
    ),
    (
        |reading, plan| is_set(reading) && plan.form.is_decision(),
        CareNote {
            title: "A rule decides the way",
            text: "Find out which one: the law, the contract, your statutes. It says in which form, until when, and \
                   who must take part. Silence is no vote. This is not legal advice.",
            is_grave: true,
        },
    ),
    (
        |reading, plan| is_set(reading) && !plan.form.is_decision(),
        CareNote {
            title: "A rule decides the way",
            text: "Find out which one: a law, a contract, the rules of the house. It says in which form and until when. \
                   This is not legal advice.",
            is_grave: true,
        },
    ),
    (
        |reading, plan| {
            // Whoever consoles writes again, and says so.
            let is_once = plan.live_step().is_none() && plan.form != Form::Console;
            reading.answers.has(Opt::SpaceYes) && hurts(reading) && plan.is_private() && is_once
        },
        CareNote {
            title: "They want room",
            text: "Write once, and leave it to them. Do not call to ask whether they read it.",
            is_grave: false,
        },
    ),
    (
        |reading, plan| reading.answers.has(Opt::UndoHard) && (plan.form == Form::Decide || plan.form == Form::Propose),
        CareNote {
            title: "Silence is not consent",
            text: "A result that can hardly be undone waits for an answer from each person whose word is needed. In a group, \
                   let people object without giving a name.",
            is_grave: false,
        },
    ),
    (
        |reading, _| reading.answers.has(Opt::RecordOff),
        CareNote {
            title: "Nothing of it in writing",
            text: "Agree first on what may be passed on, and to whom. Who needs protection needs a record all the same.",
            is_grave: false,
        },
    ),
    (
        |_, plan| {
            plan.others.are_several()
                && plan.live_step().is_some_and(|step| !step.is_private())
                && !plan.form.is_within_the_hour()
                && plan.form.takes_points()
                // Where all write before they meet, that is offered already.
                && plan.order == Order::LiveFirst
        },
        CareNote {
            title: "Not only out loud",
            text: "Offer a way to take part in writing, for those who cannot come or would rather not speak up.",
            is_grave: false,
        },
    ),
    (
        |reading, plan| could_be_unsafe(reading, plan) && !may_speak_of_fear(reading) && stands_against(plan),
        CareNote { is_grave: false, ..UNSAFE },
    ),
    (
        |_, plan| plan.steps.iter().any(|step| step.ask_hours),
        CareNote {
            title: "Few shared hours",
            text: "Ask before you set anything outside someone’s working hours, and take turns at the odd ones.",
            is_grave: false,
        },
    ),
];

/// The notes that belong beside a verdict and its plan, the gravest first. At most the first is grave.
pub fn care(reading: &Reading, plan: &Plan) -> Vec<CareNote> {
    let notes = NOTES.iter().filter(|(is_due, _)| is_due(reading, plan)).enumerate();
    notes.map(|(place, (_, note))| CareNote { is_grave: note.is_grave && place == 0, ..*note }).collect()
}

/// Whether the person may have to fear those whom they talk with: not where it is one’s own news, thanks or a loss.
fn could_be_unsafe(reading: &Reading, plan: &Plan) -> bool {
    let could = matches!(
        plan.form,
        Form::HardNews | Form::Critique | Form::ClearUp | Form::Complain | Form::HearOut | Form::Resign
    );
    reading.answers.has(Opt::SensitivityHigh) && could && !is_below(reading)
}

/// Whether one stands against those whom one talks with, so that fear may go unsaid: not where one brings news or leaves.
const fn stands_against(plan: &Plan) -> bool {
    matches!(plan.form, Form::Critique | Form::ClearUp | Form::Complain | Form::HearOut)
}

/// Whether the words may mean that there is something to fear: they say so, or say little.
const fn may_speak_of_fear(reading: &Reading) -> bool {
    reading.told.danger.is_some() || !reading.told.is_long
}

/// Whether a rule wants it live or in writing.
fn is_set(reading: &Reading) -> bool {
    reading.answers.has(Opt::WaySetLive) || reading.answers.has(Opt::WaySetWriting)
}

/// Whether there may be a procedure for it: in what is always one, and where nobody knows what it is and it must be provable.
fn could_be_a_procedure(reading: &Reading, plan: &Plan) -> bool {
    use Template::{ContractChangeJob, Dismiss, Expel, Layoffs, VolunteerEnd, Warning};
    let is_one =
        matches!(reading.template, Some(ContractChangeJob | Dismiss | Expel | Layoffs | VolunteerEnd | Warning));
    let could_be_one = reading.template.is_none_or(|template| template.usual().scope == Scope::Broad)
        && reading.answers.has(Opt::RecordNeeded);
    matches!(plan.form, Form::HardNews | Form::Critique | Form::HearOut) && (is_one || could_be_one)
}

/// Whether the words speak of a life at stake.
fn is_life(reading: &Reading) -> bool {
    reading.told.danger == Some(Danger::Life)
}

fn is_below(reading: &Reading) -> bool {
    let standing = reading.answers.option(Question::Standing);
    standing == Some(Opt::StandingBelow)
}

fn hurts(reading: &Reading) -> bool {
    reading.answers.has(Opt::SensitivityHigh) || reading.answers.has(Opt::SensitivitySome)
}
