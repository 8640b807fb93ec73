//! The judging of one meeting: by its title, by how many others come, by its rhythm and its age, and by what the person answers.

use advice::{Answer, Answers, Mode, Opt, Question, Situation, Strength, Verdict};
use domain::activity::Template;

use crate::keep::Keep;

/// What is known of a meeting besides its title.
#[derive(Clone, Copy, Debug, Default)]
pub struct Known {
    /// People besides the one who asks.
    pub others: Option<u32>,
    /// It comes again.
    pub recurs: bool,
    /// It has come for three months and more.
    pub is_old: bool,
}

/// A meeting judged.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Judged {
    /// Why it is kept, if it is.
    pub keep: Option<Keep>,
    /// What it was taken for.
    pub activity: Option<Template>,
    /// The answers that were judged: given, then typical, then those that follow from its rhythm.
    pub answers: Answers,
    /// Mode, strength, gate and needs.
    pub verdict: Verdict,
    /// The one or two questions that would settle it, where it is close.
    pub ask: Vec<Question>,
}

/// So many questions are put at once.
const MOST_ASKED: usize = 2;

/// Judges a meeting by its title and what is known of it; `given` is what the person answered.
pub fn judge(title: &str, known: Known, given: &Answers) -> Judged {
    let activity = activity(title);
    let keep = Keep::of(title, activity, known.others, known.recurs);
    let mut answers = activity.map(Template::answers).unwrap_or_default();
    if known.recurs && answers.option(Question::Urgency).is_none_or(|urgency| urgency == Opt::UrgencyHour) {
        // What is planned for weeks ahead need not be settled within the hour.
        answers = answers.with(Opt::UrgencyWeek);
    }
    if known.is_old {
        answers = answers.with(Opt::FamiliarityOften);
    }
    for (question, answer) in given.iter() {
        answers.set(question, Some(answer));
    }
    let situation = Situation { answers, custom: activity.and_then(Template::custom) };
    let mut verdict = advice::judge(situation);
    if keep.is_some() {
        verdict.mode = Mode::Sync;
        verdict.strength = Strength::Clear;
    }
    let ask = if verdict.strength == Strength::Close { asked(situation) } else { Vec::new() };
    Judged { keep, activity, answers, verdict, ask }
}

/// What the title speaks of, if anything that is known. The one place to change when titles are read in another way.
fn activity(title: &str) -> Option<Template> {
    words::finder::search(title).first().copied()
}

/// What comes next, and what comes then if that is not known.
fn asked(mut told: Situation) -> Vec<Question> {
    let mut asked = Vec::new();
    while let Some(question) = advice::next_question(told).filter(|_| asked.len() < MOST_ASKED) {
        told.answers.set(question, Some(Answer::Unsure));
        asked.push(question);
    }
    asked
}
