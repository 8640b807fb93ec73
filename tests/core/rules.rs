//! The rules, over every combination of answers.
//!
//! There are more than a thousand million. Options of a question that pull the same and that no gate looks at cannot
//! differ, so one stands for all of them; that they do not differ is tested too.

use advice::{
    Answer, Answers, Custom, Edition, EditionNumber, Flip, Mode, Needs, Opt, Pair, Question, Ruling, Situation,
    Strength,
};

/// Every way of answering the fourteen questions that can change the mode, *not sure* included.
const COMBINATIONS: u64 = 9 * 6 * 4 * 3 * 5 * 4 * 5 * 4 * 5 * 5 * 4 * 4 * 4 * 4;

/// In each of these orders a step never moves the mode towards async outside the gates.
const ORDERS: [&[Opt]; 3] = [
    &[Opt::UrgencyLater, Opt::UrgencyWeek, Opt::UrgencyToday],
    &[Opt::SensitivityNone, Opt::SensitivitySome],
    &[Opt::ExchangeNone, Opt::ExchangeFew, Opt::ExchangeMany, Opt::ExchangeCircles],
];

/// No custom, and one of each sort: usually written, usually both, usually live.
const CUSTOMS: [Option<Custom>; 4] = [
    None,
    Some(Custom { conveyance: 3, convergence: 0 }),
    Some(Custom { conveyance: 2, convergence: 2 }),
    Some(Custom { conveyance: 0, convergence: 3 }),
];

fn edition() -> &'static Edition {
    Edition::of(EditionNumber::CURRENT)
}

fn is_looked_at(option: Opt) -> bool {
    edition().gates.iter().any(|row| row.hangs_on(option))
}

fn pull(option: Opt) -> (u8, u8) {
    edition().row(option).map(|row| (row.conveyance, row.convergence)).unwrap()
}

/// Whether two options of a question cannot differ.
fn are_alike(one: Opt, other: Opt) -> bool {
    one == other || (pull(one) == pull(other) && !is_looked_at(one) && !is_looked_at(other))
}

/// One answer for each sort of answers to a question, and how many it stands for. *Not sure* is a sort of its own.
fn sorts(question: Question) -> Vec<(Answer, u64)> {
    let mut sorts = vec![(Answer::Unsure, 1)];
    for option in question.options() {
        let known = sorts.iter_mut().find(|(answer, _)| answer.option().is_some_and(|one| are_alike(one, *option)));
        match known {
            Some((_, count)) => *count += 1,
            None => sorts.push((Answer::Is(*option), 1)),
        }
    }
    sorts
}

/// The questions that a gate looks at come first, so that what a gate decides alone is seen early.
fn in_order() -> Vec<Question> {
    let (first, rest): (Vec<_>, Vec<_>) = edition()
        .questions
        .iter()
        .copied()
        .partition(|question| question.options().iter().any(|option| is_looked_at(*option)));
    first.into_iter().chain(rest).collect()
}

/// Visits one of each sort of combinations, with a thread for each answer to the first question; how many there are
/// in all comes back.
fn visit_all(visit: impl Fn(&Answers) + Sync) -> u64 {
    fn walk(
        answers: &mut Answers,
        open: &[(Question, Vec<(Answer, u64)>)],
        count: u64,
        visit: &impl Fn(&Answers),
    ) -> u64 {
        let [(question, sorts), rest @ ..] = open else {
            visit(answers);
            return count;
        };
        let mut all = 0;
        for (answer, alike) in sorts {
            answers.set(*question, Some(*answer));
            all += walk(answers, rest, count * alike, visit);
        }
        answers.set(*question, None);
        all
    }
    let questions: Vec<_> = in_order().into_iter().map(|question| (question, sorts(question))).collect();
    let (first, rest) = questions.split_first().unwrap();
    std::thread::scope(|scope| {
        let threads: Vec<_> = first
            .1
            .iter()
            .map(|(answer, alike)| {
                let visit = &visit;
                scope.spawn(move || {
                    let mut answers = Answers::default();
                    answers.set(first.0, Some(*answer));
                    walk(&mut answers, rest, *alike, visit)
                })
            })
            .collect();
        threads.into_iter().map(|thread| thread.join().unwrap()).sum()
    })
}

/// A number that tells sets of answers apart well enough to take a sample of them.
fn number(answers: &Answers) -> usize {
    let place = |answer: advice::Answer| answer.option().map_or(0, |option| option as usize + 1);
    answers.iter().fold(0_usize, |number, (_, answer)| number.wrapping_mul(31).wrapping_add(place(answer)))
}

fn is_in_sample(answers: &Answers, of: usize) -> bool {
    number(answers).is_multiple_of(of)
}

#[test]
#[cfg_attr(debug_assertions, ignore = "minutes without optimising; run with --profile checks")]
fn a_clear_call_stays_clear_whatever_is_still_told() {
    let combinations = visit_all(|answers| {
        let verdict = edition().judge(answers);
        if verdict.strength != Strength::Clear || verdict.gate.is_some() {
            return;
        }
        // By induction over the answers that are unsure, no way of giving them could change it.
        for question in edition().questions.iter().copied().filter(|question| answers.option(*question).is_none()) {
            for option in question.options().iter().filter(|_| answers.allow(question)) {
                let told = edition().judge(answers.with(*option));
                assert_eq!((told.mode, told.strength), (verdict.mode, Strength::Clear), "{answers:?} with {option:?}");
            }
        }
    });
    assert_eq!(combinations, COMBINATIONS);
}

/// What a mode hangs on: the answers that a gate looks at, and the sums. Of the rest, one set of answers for each sum, as
/// complete as can be.
fn every_sum() -> Vec<Answers> {
    let mut sums = vec![(Needs::default(), Answers::default())];
    let adding = |question: &Question| question.options().iter().all(|option| !is_looked_at(*option));
    for question in in_order().into_iter().filter(adding) {
        let mut more: Vec<(Needs, Answers)> = Vec::new();
        for (needs, answers) in &sums {
            let told = question.options().iter().map(|option| (pull(*option), answers.with(*option)));
            for ((conveyance, convergence), answers) in told.chain([((0, 0), *answers)]) {
                let needs =
                    Needs { conveyance: needs.conveyance + conveyance, convergence: needs.convergence + convergence };
                if more.iter().all(|(known, _)| *known != needs) {
                    more.push((needs, answers));
                }
            }
        }
        sums = more;
    }
    sums.into_iter().map(|(_, answers)| answers).collect()
}

/// Every way of answering the questions that a gate looks at.
fn every_ruling(visit: &mut impl FnMut(&Answers)) {
    fn walk(answers: Answers, open: &[Question], visit: &mut impl FnMut(&Answers)) {
        let [question, rest @ ..] = open else { return visit(&answers) };
        for (answer, _) in sorts(*question) {
            let mut told = answers;
            told.set(*question, Some(answer));
            walk(told, rest, visit);
        }
    }
    let looked_at: Vec<_> = in_order()
        .into_iter()
        .filter(|question| question.options().iter().any(|option| is_looked_at(*option)))
        .collect();
    walk(Answers::default(), &looked_at, visit);
}

fn joined(one: &Answers, other: &Answers) -> Answers {
    other.options().fold(*one, advice::Answers::with)
}

#[test]
#[cfg_attr(debug_assertions, ignore = "minutes without optimising; run with --profile checks")]
fn every_mode_is_what_the_gates_leave_of_the_region() {
    let sums = every_sum();
    let (mut seen, mut ends) = (std::collections::HashSet::new(), 0_u64);
    every_ruling(&mut |ruling| {
        for custom in CUSTOMS {
            for sum in &sums {
                let situation = Situation { answers: joined(ruling, sum), custom };
                check_mode(&situation, &mut seen);
                ends += 1;
            }
        }
    });
    println!("{ends} ends");
    for mode in Mode::ALL {
        for strength in Strength::ALL {
            assert!(seen.contains(&(mode, strength, None)), "{mode:?} {strength:?} is never reached");
        }
    }
    for (mode, strength, gate) in seen {
        assert!(gate.is_none() || strength == Strength::Clear, "{mode:?} {gate:?}");
    }
}

type Seen = std::collections::HashSet<(Mode, Strength, Option<advice::Gate>)>;

fn check_mode(situation: &Situation, seen: &mut Seen) {
    let verdict = edition().judge(situation);
    seen.insert((verdict.mode, verdict.strength, verdict.gate));
    let sum = edition().reasons(&situation.answers).fold(situation.custom_needs(), advice::Needs::plus);
    assert_eq!(verdict.needs, sum, "{situation:?}");
    assert_eq!(verdict.mode, edition().mode(situation), "{situation:?}");

    let ruling = edition().gates.iter().find(|row| row.holds(situation)).map_or(Ruling::Free, |row| row.then);
    assert_eq!(verdict.mode, ruling.mode(|| edition().regions.mode(sum)), "{situation:?}");

    for order in ORDERS {
        let told = order.iter().map(|option| situation.with_answers(situation.answers.with(*option)));
        let outside: Vec<_> =
            told.filter(|told| edition().judge(told).gate.is_none()).map(|told| edition().mode(told)).collect();
        assert!(outside.is_sorted(), "{situation:?} with {order:?}");
    }
    if is_in_sample(&situation.answers, 97) {
        check_flips(situation);
    }
}

fn check_flips(situation: &Situation) {
    let now = edition().mode(situation);
    let flips = edition().flips(situation);
    let mut reported = flips.iter();
    for question in edition().questions.iter().copied() {
        for option in question.options() {
            let other = edition().judge(situation.with_answers(situation.answers.with(*option))).mode;
            if other != now {
                assert_eq!(reported.next(), Some(&Flip { option: *option, mode: other }), "{situation:?}");
            }
        }
    }
    assert_eq!(reported.next(), None, "{situation:?}");
    if flips.iter().all(Flip::by_gate) && is_in_sample(&situation.answers, 97 * 5) {
        check_pair(situation);
    }
}

/// The nearest two answers where no single one would do, checked against all two answers.
fn check_pair(situation: &Situation) {
    let answers = &situation.answers;
    let points = |answers: &Answers, question: Question| answers.option(question).map_or((0, 0), pull);
    let far = |other: &Answers| -> u8 {
        let step = |question| {
            let (from, to) = (points(answers, question), points(other, question));
            from.0.abs_diff(to.0) + from.1.abs_diff(to.1)
        };
        edition().questions.iter().copied().map(step).sum()
    };
    let is_gate = |option: Opt| Flip { option, mode: Mode::Mix }.by_gate();
    let mode = |answers: &Answers| edition().mode(situation.with_answers(*answers));
    let options =
        || edition().questions.iter().copied().flat_map(Question::options).filter(|option| !is_gate(**option));
    let pairs = options().flat_map(|one| options().map(move |other| (one, other)));
    let changed = pairs.filter(|(one, other)| one.question() < other.question());
    let changed = changed.map(|(one, other)| answers.with(*one).with(*other));
    let now = mode(answers);
    let nearest = changed.filter(|changed| mode(changed) != now).map(|changed| far(&changed)).min();

    let pair = edition().nearest_pair(situation);
    assert_eq!(pair.is_some(), nearest.is_some(), "{answers:?}");
    if let Some(Pair { options: [one, other], mode: found }) = pair {
        let changed = answers.with(one).with(other);
        assert!(one.question() < other.question(), "{answers:?}: {one:?} and {other:?}");
        assert_eq!((mode(&changed), Some(far(&changed))), (found, nearest), "{answers:?}: {one:?}, {other:?}");
    }
}

/// What a sample of complete answers is made of: the same each time.
fn samples(count: u64) -> impl Iterator<Item = Answers> {
    let mut state = 0x9E37_79B9_7F4A_7C15_u64;
    let mut next = move |below: usize| {
        state ^= state << 13;
        state ^= state >> 7;
        state ^= state << 17;
        usize::try_from(state >> 33).unwrap() % below
    };
    (0..count).map(move |_| {
        let mut answers = Answers::default();
        for question in edition().questions.iter().copied() {
            let options = question.options();
            let answer = options.get(next(options.len() + 1)).map_or(Answer::Unsure, |option| Answer::Is(*option));
            answers.set(question, Some(answer));
        }
        answers
    })
}

#[test]
fn options_that_are_alike_never_differ() {
    for answers in samples(20_000) {
        let verdict = edition().judge(answers);
        for option in answers.options() {
            for other in option.question().options().iter().filter(|other| are_alike(option, **other)) {
                assert_eq!(edition().judge(answers.with(*other)), verdict, "{answers:?} with {other:?}");
            }
        }
    }
}

/// Every mode and gate that what is left could lead to.
fn all_ends(answers: &Answers, open: &[Question], visit: &mut impl FnMut(&Answers)) {
    let [question, rest @ ..] = open else { return visit(answers) };
    for (answer, _) in sorts(*question) {
        let mut told = *answers;
        told.set(*question, Some(answer));
        all_ends(&told, rest, visit);
    }
}

#[test]
#[cfg_attr(debug_assertions, ignore = "minutes without optimising; run with --profile checks")]
fn the_wizard_ends_only_where_hardly_anything_could_still_change() {
    for (full, custom) in samples(2_000).zip(CUSTOMS.into_iter().cycle()) {
        let mut told = Situation { answers: Answers::default(), custom };
        while let Some(question) = edition().next_question(told) {
            assert!(told.answers.get(question).is_none(), "{question:?} is put twice");
            let at_most = edition().at_most(told);
            told.answers.set(question, full.get(question));
            assert!(edition().at_most(told) < at_most, "{told:?}: more questions than were said");
        }
        let settled = edition().judge(told);
        let open: Vec<_> =
            edition().questions.iter().copied().filter(|question| told.answers.get(*question).is_none()).collect();
        let (first, rest): (Vec<_>, Vec<_>) =
            open.into_iter().partition(|question| edition().first.contains(question) || *question == Question::Record);
        if rest.len() > 7 {
            continue;
        }
        let (mut same, mut all) = (0_u32, 0_u32);
        all_ends(&told.answers, &rest, &mut |answers| {
            let end = edition().judge(told.with_answers(*answers));
            same += u32::from(end.mode == settled.mode);
            all += 1;
        });
        assert!(same * 10 >= all * 7, "{told:?}: {same} of {all}");
        let still: Vec<_> = first.into_iter().filter(|question| *question != Question::Record).collect();
        all_ends(&told.answers, &still, &mut |answers| {
            if edition()
                .questions
                .iter()
                .copied()
                .all(|question| answers.get(question).is_none() || answers.allow(question))
            {
                let end = edition().judge(told.with_answers(*answers));
                assert_eq!((end.mode, end.gate), (settled.mode, settled.gate), "{told:?} then {answers:?}");
            }
        });
        let close = settled.strength == Strength::Close;
        assert!(!close || edition().open(told).is_empty(), "{told:?} ends on close in silence");
    }
}

#[test]
fn brief_rhythm_and_standing_never_change_the_verdict() {
    for answers in samples(500) {
        for question in [Question::Brief, Question::Rhythm, Question::Standing] {
            for option in question.options() {
                let (with, without) = (edition().judge(answers.with(*option)), edition().judge(answers));
                assert_eq!((with.mode, with.gate, with.needs), (without.mode, without.gate, without.needs));
            }
        }
    }
}

#[test]
fn each_option_has_its_row_and_no_pull_is_larger_than_three() {
    let options: Vec<_> = Question::ALL.iter().flat_map(|question| question.options()).collect();
    assert_eq!(edition().rows.len(), options.len());
    for option in options {
        assert_eq!(edition().row(*option).unwrap().option, *option);
        let (conveyance, convergence) = pull(*option);
        assert!(conveyance.max(convergence) <= 3, "{option:?}");
    }
}

#[test]
fn the_regions_of_the_map_are_monotone() {
    let mode = |conveyance, convergence| edition().regions.mode(Needs { conveyance, convergence });
    for conveyance in 0..46 {
        for convergence in 0..46 {
            assert!(mode(conveyance, convergence + 1) >= mode(conveyance, convergence));
            assert!(mode(conveyance + 1, convergence) <= mode(conveyance, convergence));
        }
    }
}

#[test]
fn too_little_said_is_never_more_than_close() {
    let answers = Answers::default().with(Opt::PurposeUnderstand).with(Opt::ExchangeCircles);
    assert_eq!(edition().judge(answers).strength, Strength::Close);
    assert_eq!(edition().judge(Answers::default()).mode, Mode::Async);
}

#[test]
fn news_that_may_sting_is_never_only_written() {
    let news = Answers::default().with(Opt::PurposeInform).with(Opt::SensitivitySome).with(Opt::ClarityClear);
    assert_eq!(edition().judge(news).mode, Mode::Mix);
    assert_eq!(edition().judge(news.with(Opt::SensitivityNone)).mode, Mode::Async);
}
