//! What to heed beside a verdict, so that nobody comes to harm by it.

use advice::{Answers, Mode, Opt, Verdict};

/// A note of care.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct CareNote {
    /// Whom or what it is about.
    pub title: &'static str,
    /// What to do.
    pub text: &'static str,
}

/// When a note is shown.
type Due = fn(Verdict, &Answers) -> bool;

/// Each note, and when it is shown.
const NOTES: [(Due, CareNote); 5] = [
    (
        hurtful,
        CareNote {
            title: "Afraid of this person, or reporting misconduct?",
            text: "Then leave this advice aside. Do not meet alone. Write down what happened, and go to someone you \
                   trust, HR, an ombudsperson or a hotline.",
        },
    ),
    (
        hurtful,
        CareNote {
            title: "Dismissal or discipline?",
            text: "First find out which procedure applies and who may attend; it comes before this plan. \
                   This is not legal advice.",
        },
    ),
    (
        |_, answers| answers.has(Opt::UndoHard),
        CareNote {
            title: "Silence is not consent",
            text: "It can hardly be undone, so wait for an answer from each person whose word is needed. In a \
                   group, let people object without giving a name.",
        },
    ),
    (
        |verdict, _| verdict.gate.is_none() && verdict.mode != Mode::Async,
        CareNote {
            title: "Not only out loud",
            text: "Offer a way to take part in writing, for those who cannot come or would rather not speak up.",
        },
    ),
    (
        |_, answers| answers.has(Opt::OverlapLittle) && !answers.has(Opt::UrgencyHour),
        CareNote {
            title: "Few shared hours",
            text: "Ask before you set anything outside someone’s working hours, and take turns at the odd ones.",
        },
    ),
];

/// The notes that belong beside this verdict on these answers, the gravest first.
pub fn care(verdict: &Verdict, answers: &Answers) -> Vec<CareNote> {
    NOTES.iter().filter(|(applies, _)| applies(*verdict, answers)).map(|(_, note)| *note).collect()
}

fn hurtful(_: Verdict, answers: &Answers) -> bool {
    answers.has(Opt::SensitivityHigh)
}
