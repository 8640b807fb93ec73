//! How long the adviser takes, on the real situations of `tests/scenarios`.
//!
//! Targets, medians: a verdict under 100 ns, all flips under 3 µs.

use advice::{Answer, Answers, Question, at_most, flips, judge, next_question};
use divan::{Bencher, black_box};
use domain::history::json::Json;

fn main() {
    divan::main();
}

/// The first set of answers, one for each situation.
fn situations() -> Vec<Answers> {
    let read = |line: &str| {
        let line = Json::parse(line).ok()?;
        let Json::Object(given) = line.get("answers")? else { return None };
        let mut answers = Answers::default();
        for (name, option) in given {
            let question = Question::from_key(name)?;
            answers.set(question, Answer::from_key(question, option.text()?));
        }
        Some(answers)
    };
    include_str!("../tests/scenarios/answers-a.jsonl").lines().filter_map(read).collect()
}

/// One call on one situation, taking each in turn.
fn on_each<T>(bencher: Bencher, call: fn(&Answers) -> T) {
    let situations = situations();
    let mut turns = situations.iter().cycle();
    bencher
        .with_inputs(|| turns.next().copied().unwrap_or_default())
        .bench_local_refs(|answers| call(black_box(answers)));
}

#[divan::bench]
fn verdict(bencher: Bencher) {
    on_each(bencher, |answers| judge(answers));
}

#[divan::bench]
fn all_flips(bencher: Bencher) {
    on_each(bencher, |answers| flips(answers));
}

/// After purpose, sensitivity and urgency, where most is still open.
#[divan::bench]
fn next(bencher: Bencher) {
    on_each(bencher, |answers| next_question(begun(answers)));
}

#[divan::bench]
fn how_many_more(bencher: Bencher) {
    on_each(bencher, |answers| at_most(begun(answers)));
}

fn begun(answers: &Answers) -> Answers {
    let mut begun = Answers::default();
    for question in [Question::Purpose, Question::Sensitivity, Question::Urgency] {
        begun.set(question, Some(answers.get(question).unwrap_or(Answer::Unsure)));
    }
    begun
}
