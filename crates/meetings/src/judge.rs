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
    /// The answers that were judged: given, then read, then typical, with those that follow from its rhythm.
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
    let told = reader::read(title, "");
    let activity = told.activity;
    let mut answers = told.over(activity.map(Template::answers).unwrap_or_default());
    let touches = answers.has(Opt::SensitivityHigh) || answers.has(Opt::SensitivitySome);
    let keep = Keep::of(title, activity, touches, known);
    if known.recurs && answers.option(Question::Urgency).is_none_or(|urgency| urgency == Opt::UrgencyHour) {
        // What is planned for weeks ahead need not be settled within the hour.
        answers = answers.with(Opt::UrgencyWeek);
    }
    if known.is_old {
        answers = answers.with(Opt::FamiliarityOften);
    }
    answers = answers.under(given);
    let situation = Situation { answers, custom: activity.and_then(Template::custom) };
    let mut verdict = advice::judge(situation);
    if keep.is_some() {
        verdict.mode = Mode::Sync;
        verdict.strength = Strength::Clear;
    }
    let ask = if verdict.strength == Strength::Close { asked(situation) } else { Vec::new() };
    Judged { keep, activity, answers, verdict, ask }
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

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(title: &str, others: u32, mode: Option<Mode>, keep: Option<Keep>) {
        let known = Known { others: Some(others), recurs: true, is_old: true };
        let judged = judge(title, known, &Answers::default());
        assert_eq!(judged.keep, keep, "{title}");
        let is_sure = judged.verdict.strength != Strength::Close;
        assert_eq!(is_sure.then_some(judged.verdict.mode), mode, "{title}");
        assert_eq!(judged.ask.len(), if is_sure { 0 } else { 2 }, "{title}");
    }

    #[test]
    fn a_title_that_says_what_it_is_gives_a_mode_and_one_that_does_not_gives_two_questions() {
        check("Team status", 6, Some(Mode::Async), None);
        check("Stand-up", 5, Some(Mode::Async), None);
        check("Coffee chat", 3, Some(Mode::Sync), None);
        check("Workshop", 6, Some(Mode::Sync), None);
        check("Zyx", 4, None, None);
        check("", 4, None, None);
    }

    #[test]
    fn what_hurts_and_what_is_between_two_is_kept_whatever_its_title_says_besides() {
        check("Performance review", 1, Some(Mode::Sync), Some(Keep::Sensitive));
        check("Half-year talk", 1, Some(Mode::Sync), Some(Keep::Sensitive));
        check("Status", 1, Some(Mode::Sync), Some(Keep::OneToOne));
    }

    #[test]
    fn answers_settle_what_is_open() {
        let known = Known { others: Some(5), recurs: true, is_old: true };
        let open = judge("Zyx", known, &Answers::default());
        let given = Answers::default()
            .with(Opt::PurposeInform)
            .with(Opt::SensitivityNone)
            .with(Opt::ExchangeNone)
            .with(Opt::AttentionNone);
        let settled = judge("Zyx", known, &given);
        assert_eq!((open.verdict.strength, settled.verdict.mode), (Strength::Close, Mode::Async));
        assert!(settled.ask.is_empty(), "{:?}", settled.ask);
    }
}
