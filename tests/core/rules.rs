//! The rules, over every combination of answers.

use std::collections::HashSet;

use advice::{Answer, Answers, Edition, EditionNumber, Flip, Gate, Mode, Needs, Opt, Pair, Question, Strength};

/// Every way of answering the eleven questions that can change the mode, *not sure* included.
const COMBINATIONS: usize = 7 * 4 * 5 * 4 * 5 * 4 * 5 * 4 * 4 * 4 * 4;

/// In each of these orders a step never moves the mode towards async.
const ORDERS: [&[Opt]; 3] = [
    &[Opt::UrgencyLater, Opt::UrgencyWeek, Opt::UrgencyToday, Opt::UrgencyHour],
    &[Opt::SensitivityNone, Opt::SensitivitySome, Opt::SensitivityHigh],
    &[Opt::ExchangeNone, Opt::ExchangeFew, Opt::ExchangeMany, Opt::ExchangeCircles],
];

const GATES: [Opt; 2] = [Opt::SensitivityHigh, Opt::UrgencyHour];

/// Of the sets of answers that no single one changes, every so manieth is held against all pairs.
const PAIRS_OF_EVERY: usize = 499;

type Seen = HashSet<(Mode, Strength, Option<Gate>)>;

fn edition() -> &'static Edition {
    Edition::of(EditionNumber::CURRENT)
}

fn every_answer(question: Question) -> impl Iterator<Item = Answer> {
    std::iter::once(Answer::Unsure).chain(question.options().iter().copied().map(Answer::Is))
}

/// Visits every way of answering `open`, on top of `answers`.
fn visit_all(answers: &mut Answers, open: &[Question], visit: &mut impl FnMut(&Answers)) {
    let [question, rest @ ..] = open else { return visit(answers) };
    let before = answers.get(*question);
    for answer in every_answer(*question) {
        answers.set(*question, Some(answer));
        visit_all(answers, rest, visit);
    }
    answers.set(*question, before);
}

/// Checks every combination, with a thread for each answer to the first question; what was seen comes back.
fn check_all(check: fn(&Answers, &mut Seen)) -> (usize, Seen) {
    let [first, rest @ ..] = Question::DECIDING;
    std::thread::scope(|scope| {
        let threads: Vec<_> = every_answer(first)
            .map(|answer| {
                scope.spawn(move || {
                    let (mut count, mut seen, mut answers) = (0, Seen::new(), Answers::default());
                    answers.set(first, Some(answer));
                    visit_all(&mut answers, &rest, &mut |answers| {
                        check(answers, &mut seen);
                        count += 1;
                    });
                    (count, seen)
                })
            })
            .collect();
        threads
            .into_iter()
            .map(|thread| thread.join().unwrap())
            .fold((0, Seen::new()), |all, one| (all.0 + one.0, all.1.union(&one.1).copied().collect()))
    })
}

fn sum_of_reasons(answers: &Answers) -> Needs {
    let mut sum = Needs::default();
    for row in edition().reasons(answers) {
        sum.conveyance += row.conveyance;
        sum.convergence += row.convergence;
    }
    sum
}

fn check_verdict(answers: &Answers, seen: &mut Seen) {
    let verdict = edition().judge(answers);
    seen.insert((verdict.mode, verdict.strength, verdict.gate));
    assert_eq!(verdict.needs, sum_of_reasons(answers), "{answers:?}");
    assert_eq!(verdict.mode, edition().mode(answers), "{answers:?}");

    let flips = edition().flips(answers);
    let mut reported = flips.iter();
    for question in Question::DECIDING {
        for option in question.options() {
            let other = edition().judge(&answers.with(*option)).mode;
            if other != verdict.mode {
                assert_eq!(reported.next(), Some(&Flip { option: *option, mode: other }), "{answers:?}");
            }
        }
    }
    assert_eq!(reported.next(), None, "{answers:?}");
    if flips.iter().all(Flip::by_gate) && number(answers).is_multiple_of(PAIRS_OF_EVERY) {
        check_pair(answers);
    }

    for order in ORDERS {
        let modes = order.iter().map(|option| edition().mode(&answers.with(*option)));
        assert!(modes.is_sorted(), "{answers:?} with {order:?}");
    }
}

/// The nearest two answers where no single one would do, checked against all two answers.
fn check_pair(answers: &Answers) {
    let points = |answers: &Answers, question: Question| {
        let row = answers.option(question).and_then(|option| edition().row(option));
        row.map_or((0, 0), |row| (row.conveyance, row.convergence))
    };
    let far = |other: &Answers| -> u8 {
        let step = |question| {
            let (from, to) = (points(answers, question), points(other, question));
            from.0.abs_diff(to.0) + from.1.abs_diff(to.1)
        };
        Question::DECIDING.into_iter().map(step).sum()
    };
    let options =
        || Question::DECIDING.into_iter().flat_map(Question::options).filter(|option| !GATES.contains(option));
    let pairs = options().flat_map(|one| options().map(move |other| (one, other)));
    let changed = pairs.filter(|(one, other)| one.question() < other.question());
    let changed = changed.map(|(one, other)| answers.with(*one).with(*other));
    let now = edition().mode(answers);
    let nearest = changed.filter(|changed| edition().mode(changed) != now).map(|changed| far(&changed)).min();

    let pair = edition().nearest_pair(answers);
    assert_eq!(pair.is_some(), nearest.is_some(), "{answers:?}");
    if let Some(Pair { options: [one, other], mode }) = pair {
        let changed = answers.with(one).with(other);
        assert!(one.question() < other.question(), "{answers:?}: {one:?} and {other:?}");
        assert_eq!((edition().mode(&changed), Some(far(&changed))), (mode, nearest), "{answers:?}: {one:?}, {other:?}");
    }
}

/// A number that tells sets of answers apart well enough to take a sample of them.
fn number(answers: &Answers) -> usize {
    answers.options().fold(0, |number, option| number * 31 + option as usize)
}

/// Ignorance never makes a clear call: by induction over the answers that are unsure, no way of giving them could.
fn check_clear(answers: &Answers, _: &mut Seen) {
    let verdict = edition().judge(answers);
    if verdict.strength != Strength::Clear || verdict.gate.is_some() {
        return;
    }
    for question in Question::DECIDING.into_iter().filter(|question| answers.option(*question).is_none()) {
        for option in question.options() {
            let told = edition().judge(&answers.with(*option));
            assert_eq!((told.mode, told.strength), (verdict.mode, Strength::Clear), "{answers:?} with {option:?}");
        }
    }
}

#[test]
#[cfg_attr(debug_assertions, ignore = "minutes without optimising; run with --profile checks")]
fn every_combination_of_answers_keeps_the_rules() {
    let (combinations, seen) = check_all(check_verdict);
    assert_eq!(combinations, COMBINATIONS);
    for mode in Mode::ALL {
        for strength in Strength::ALL {
            assert!(seen.contains(&(mode, strength, None)), "{mode:?} {strength:?} is never reached");
        }
    }
    for gate in [Gate::Sensitivity, Gate::Urgency] {
        let by_gate: Vec<_> = seen.iter().filter(|one| one.2 == Some(gate)).collect();
        assert_eq!(by_gate, [&(Mode::Sync, Strength::Clear, Some(gate))]);
    }
}

#[test]
#[cfg_attr(debug_assertions, ignore = "minutes without optimising; run with --profile checks")]
fn a_clear_call_stays_clear_whatever_is_still_told() {
    assert_eq!(check_all(check_clear).0, COMBINATIONS);
}

/// Walks every path of the wizard; at its end, whatever is answered to the rest gives the same mode and gate.
fn walk(answers: &Answers, paths: &mut usize, ends: &mut usize) {
    let Some(question) = edition().next_question(answers) else {
        let settled = edition().judge(answers);
        let open: Vec<_> = Question::DECIDING.into_iter().filter(|q| answers.get(*q).is_none()).collect();
        visit_all(&mut answers.clone(), &open, &mut |complete| {
            let verdict = edition().judge(complete);
            assert_eq!((verdict.mode, verdict.gate), (settled.mode, settled.gate), "{answers:?}, then {complete:?}");
            *ends += 1;
        });
        *paths += 1;
        return;
    };
    assert!(answers.get(question).is_none(), "{question:?} is put twice");
    let at_most = edition().at_most(answers);
    for answer in every_answer(question) {
        let mut told = *answers;
        told.set(question, Some(answer));
        assert!(edition().at_most(&told) < at_most, "{told:?}: more questions than were said");
        walk(&told, paths, ends);
    }
}

#[test]
#[cfg_attr(debug_assertions, ignore = "minutes without optimising; run with --profile checks")]
fn the_wizard_settles_only_what_is_settled() {
    let [first, ..] = Question::DECIDING;
    assert_eq!(edition().next_question(&Answers::default()), Some(first));
    let (paths, ends) = std::thread::scope(|scope| {
        let threads: Vec<_> = every_answer(first)
            .map(|answer| {
                scope.spawn(move || {
                    let (mut paths, mut ends, mut answers) = (0, 0, Answers::default());
                    answers.set(first, Some(answer));
                    walk(&answers, &mut paths, &mut ends);
                    (paths, ends)
                })
            })
            .collect();
        threads.into_iter().map(|thread| thread.join().unwrap()).fold((0, 0), |a, b| (a.0 + b.0, a.1 + b.1))
    });
    println!("the wizard has {paths} paths");
    assert_eq!(ends, COMBINATIONS);
}

#[test]
fn brief_never_changes_the_verdict() {
    let answers = Answers::default().with(Opt::PurposeDecide).with(Opt::ClarityRough).with(Opt::ExchangeMany);
    for option in Question::Brief.options() {
        assert_eq!(edition().judge(&answers.with(*option)), edition().judge(&answers));
    }
}

#[test]
fn each_option_has_its_row_and_no_pull_is_larger_than_the_largest_of_purpose() {
    let options: Vec<_> = Question::ALL.iter().flat_map(|question| question.options()).collect();
    assert_eq!(edition().rows.len(), options.len());
    let pull = |option: Opt| edition().row(option).map(|row| row.conveyance.max(row.convergence)).unwrap();
    let largest = Question::Purpose.options().iter().copied().map(pull).max().unwrap();
    for option in options {
        assert_eq!(edition().row(*option).unwrap().option, *option);
        assert!(pull(*option) <= largest, "{option:?}");
    }
}

#[test]
fn the_regions_of_the_map_are_monotone() {
    let mode = |conveyance, convergence| edition().regions.mode(Needs { conveyance, convergence });
    for conveyance in 0..33 {
        for convergence in 0..33 {
            assert!(mode(conveyance, convergence + 1) >= mode(conveyance, convergence));
            assert!(mode(conveyance + 1, convergence) <= mode(conveyance, convergence));
        }
    }
}

#[test]
fn too_little_said_is_never_more_than_close() {
    let answers = Answers::default().with(Opt::PurposeUnderstand).with(Opt::ExchangeCircles);
    assert_eq!(edition().judge(&answers).strength, Strength::Close);
    assert_eq!(edition().judge(&Answers::default()).mode, Mode::Async);
}

#[test]
fn news_that_may_sting_is_never_only_written() {
    let news = Answers::default().with(Opt::PurposeInform).with(Opt::SensitivitySome).with(Opt::ClarityClear);
    assert_eq!(edition().judge(&news).mode, Mode::Mix);
    assert_eq!(edition().judge(&news.with(Opt::SensitivityNone)).mode, Mode::Async);
}

#[test]
fn two_gates_are_named_by_sensitivity() {
    let both = Answers::default().with(Opt::SensitivityHigh).with(Opt::UrgencyHour);
    assert_eq!(edition().judge(&both).gate, Some(Gate::Sensitivity));
    assert_eq!(edition().judge(&both.without(Question::Sensitivity)).gate, Some(Gate::Urgency));
}
