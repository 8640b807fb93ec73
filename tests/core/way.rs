//! The way through the wizard: Back and Continue.

use advice::{Answer, Answers, Opt, Question, after, before, next_question};

use crate::decision_samples::Random;

/// How many ways are walked. (A step takes long without optimising.)
const SEEDS: u64 = if cfg!(debug_assertions) { 4 } else { 30 };

/// What a person answers who goes straight on, and the questions in their order.
fn walk(random: &mut Random) -> (Answers, Vec<Question>) {
    let (mut answers, mut way) = (Answers::default(), Vec::new());
    while let Some(question) = next_question(answers) {
        let options = question.options();
        let answer = options.get(random.below(options.len() + 1)).map_or(Answer::Unsure, |option| Answer::Is(*option));
        answers.set(question, Some(answer));
        way.push(question);
    }
    (answers, way)
}

#[test]
fn back_and_continue_lead_along_the_questions_as_they_were_put() {
    for seed in 0..SEEDS {
        let (answers, way) = walk(&mut Random::new(seed));
        let path = [None].into_iter().chain(way.iter().copied().map(Some)).chain([None]).collect::<Vec<_>>();
        for three in path.windows(3) {
            let [earlier, Some(here), later] = *three else { panic!("only the ends are none") };
            assert_eq!(before(here, &answers), earlier, "seed {seed}: before {here:?}");
            assert_eq!(after(here, &answers), later, "seed {seed}: after {here:?}");
        }
    }
}

#[test]
fn half_way_continue_leads_to_the_question_that_is_open_and_back_from_it_to_the_last_answered() {
    for seed in 0..SEEDS {
        let (answers, way) = walk(&mut Random::new(seed));
        for (place, open) in way.iter().enumerate().skip(1) {
            let told = way[place..].iter().fold(answers, |answers, question| answers.without(*question));
            let last = way[place - 1];
            assert_eq!(after(last, &told), Some(*open), "seed {seed}");
            assert_eq!(before(*open, &told), Some(last), "seed {seed}");
        }
    }
}

#[test]
fn a_question_that_is_not_on_the_way_comes_after_all_that_are() {
    let answers = Answers::default().with(Opt::PurposeDecide).with(Opt::AttentionAll);
    assert_eq!(before(Question::Attention, &answers), Some(Question::Purpose));
    assert_eq!(after(Question::Attention, &answers), next_question(answers));
    assert_eq!(before(Question::Attention, &Answers::default()), None);
}

#[test]
fn another_answer_on_the_way_back_keeps_what_was_answered_beyond_it() {
    let mut changed = 0;
    for seed in 0..SEEDS {
        let (answers, way) = walk(&mut Random::new(seed));
        for option in way[0].options() {
            let other = answers.with(*option);
            // Continue goes over what is answered already, and puts what the other way asks besides.
            let mut here = way[0];
            let mut seen = vec![here];
            while let Some(next) = after(here, &other) {
                assert!(!seen.contains(&next), "seed {seed}: {next:?} twice");
                seen.push(next);
                if other.get(next).is_none() {
                    changed += 1;
                    break;
                }
                here = next;
            }
        }
    }
    assert!(changed > 0, "no other answer led another way");
}
