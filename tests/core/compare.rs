//! Decisions side by side: where they differ, and what would make them agree.

use advice::{Answer, Answers, Mode, Opt, Question};
use domain::compare::{Agreement, Common, Comparison, MOST};
use domain::decision::{Day, Decision};
use domain::reading::Reading;

use crate::decision_samples::{self as samples, Random};

const ASYNC: &[Opt] = &[Opt::PurposeInform, Opt::SensitivityNone, Opt::UrgencyWeek, Opt::ClarityClear];
const SYNC: &[Opt] = &[Opt::PurposeUnderstand, Opt::SensitivityNone, Opt::UrgencyToday, Opt::ExchangeMany];

fn decision(options: &[Opt]) -> Decision {
    let answers = options.iter().fold(Answers::default(), |answers, option| answers.with(*option));
    Decision { answers, ..Decision::new(Day::from_number(2_500)) }
}

fn compare(sides: &[&[Opt]]) -> Comparison {
    let decisions: Vec<_> = sides.iter().map(|options| decision(options)).collect();
    Comparison::of(&decisions).unwrap()
}

#[track_caller]
fn check(sides: &[&[Opt]], careful: Option<Opt>, agreement: &Agreement) {
    let comparison = compare(sides);
    assert_eq!((comparison.careful, &comparison.agreement), (careful, agreement), "{sides:?}");
}

#[test]
fn two_to_five_are_compared() {
    for count in 0..=MOST + 2 {
        let decisions = vec![decision(ASYNC); count];
        assert_eq!(Comparison::of(&decisions).is_some(), (2..=5).contains(&count), "{count}");
    }
}

#[test]
fn those_that_say_the_same_agree_whatever_else_differs() {
    check(&[ASYNC, ASYNC], None, &Agreement::Same(Mode::Async));
    check(&[SYNC, SYNC, SYNC], None, &Agreement::Same(Mode::Sync));
    let later = [Opt::PurposeProduce, Opt::SensitivityNone, Opt::UrgencyLater, Opt::ClarityClear];
    check(&[ASYNC, &later], None, &Agreement::Same(Mode::Async));
}

#[test]
fn one_common_answer_is_named_where_it_settles_the_mode() {
    let hour = [Opt::PurposeInform, Opt::SensitivityNone, Opt::UrgencyHour, Opt::ClarityClear];
    let ways = vec![
        Common { option: Opt::UrgencyHour, mode: Mode::Sync },
        Common { option: Opt::UrgencyWeek, mode: Mode::Async },
    ];
    check(&[ASYNC, &hour], None, &Agreement::Single(ways.clone()));
    check(&[ASYNC, &hour, ASYNC], None, &Agreement::Single(ways));
}

#[test]
fn an_answer_that_one_did_not_give_can_be_the_one_that_matters() {
    let rest = [Opt::SensitivityNone, Opt::ClarityClear, Opt::ExchangeNone];
    let burning = [Opt::SensitivityNone, Opt::ClarityClear, Opt::ExchangeNone, Opt::UrgencyHour];
    let way = Common { option: Opt::UrgencyHour, mode: Mode::Sync };
    check(&[&rest, &burning], None, &Agreement::Single(vec![way]));
}

#[test]
fn two_common_answers_are_named_where_no_single_one_settles_it() {
    let settled = [Opt::PurposeProduce, Opt::ClarityClear, Opt::ExchangeNone, Opt::UndoEasy];
    let open = [Opt::PurposeUnderstand, Opt::ClarityOpen, Opt::ExchangeCircles, Opt::UndoEasy];
    let comparison = compare(&[&settled, &open]);
    assert!(matches!(comparison.agreement, Agreement::Pair(..)), "{comparison:?}");
}

#[test]
fn the_more_careful_answer_counts() {
    let (some, high) = (Some(Opt::SensitivitySome), Some(Opt::SensitivityHigh));
    let stings = [Opt::PurposeInform, Opt::SensitivitySome, Opt::UrgencyWeek, Opt::ClarityClear];
    let hurts = [Opt::PurposeInform, Opt::SensitivityHigh, Opt::UrgencyWeek, Opt::ClarityClear];
    check(&[ASYNC, &stings], some, &Agreement::ByCare(Mode::Mix));
    check(&[ASYNC, &stings, &hurts], high, &Agreement::ByCare(Mode::Sync));
    check(&[&hurts, &[]], high, &Agreement::ByCare(Mode::Sync));
    check(&[&hurts, &hurts], None, &Agreement::Same(Mode::Sync));
    check(&[SYNC, &hurts], high, &Agreement::Same(Mode::Sync));
    let comparison = compare(&[ASYNC, &hurts]);
    assert_eq!(comparison.own[0].verdict.mode, Mode::Async, "its own verdict stays its own");
    assert_eq!(comparison.joint[0].verdict.mode, Mode::Sync);
}

#[test]
fn too_few_answers_are_no_verdict_to_agree_with() {
    check(&[ASYNC, &[]], None, &Agreement::TooLittle);
    check(&[&[], &[]], None, &Agreement::TooLittle);
    check(&[ASYNC, &[Opt::PurposeInform, Opt::UrgencyWeek]], None, &Agreement::TooLittle);
}

#[test]
fn what_differs_comes_first_in_the_order_of_the_contract_and_what_is_not_answered_differs_from_nothing() {
    let mut other = decision(&[Opt::PurposeInform, Opt::SensitivityNone, Opt::ClarityClear, Opt::BriefReady]);
    other.answers.set(Question::Urgency, Some(Answer::Unsure));
    let comparison = Comparison::of(&[decision(ASYNC), other]).unwrap();
    let rows: Vec<_> = comparison.rows.iter().map(|row| (row.question, row.differs)).collect();
    let (different, same) = (true, false);
    assert_eq!(
        rows,
        [
            (Question::Urgency, different),
            (Question::Purpose, same),
            (Question::Sensitivity, same),
            (Question::Clarity, same),
            (Question::Brief, same)
        ]
    );
    let [urgency, .., brief] = comparison.rows.as_slice() else { panic!("{rows:?}") };
    assert_eq!(urgency.answers, [Some(Answer::Is(Opt::UrgencyWeek)), Some(Answer::Unsure)]);
    assert_eq!(brief.answers, [None, Some(Answer::Is(Opt::BriefReady))]);
}

/// The mode that all come to with these common answers, found the plain way.
fn mode_with(decisions: &[Decision], options: &[Opt]) -> Option<Mode> {
    let readings = decisions.iter().map(|decision| {
        let answers = options.iter().fold(decision.answers, |answers, option| answers.with(*option));
        Reading::of(&Decision { answers, ..decision.clone() })
    });
    let modes: Vec<_> = readings.map(|reading| reading.is_enough().then_some(reading.verdict.mode)).collect();
    modes.windows(2).all(|two| two[0] == two[1]).then_some(modes[0]).flatten()
}

/// The options that some gave to a question on which they differ.
fn given(decisions: &[Decision], question: Question) -> Vec<Opt> {
    let answers: Vec<_> = decisions.iter().map(|decision| decision.answers.get(question)).collect();
    let differs = answers.windows(2).any(|two| two[0] != two[1]);
    let is_given = |option: &Opt| answers.contains(&Some(Answer::Is(*option)));
    question.options().iter().copied().filter(|option| differs && is_given(option)).collect()
}

fn check_whole(decisions: &[Decision], seen: &mut [u32; 6]) {
    let comparison = Comparison::of(decisions).unwrap();
    let careful: Vec<Decision> = decisions
        .iter()
        .map(|decision| {
            let answers = comparison.careful.map_or(decision.answers, |option| decision.answers.with(option));
            Decision { answers, ..decision.clone() }
        })
        .collect();
    for (joint, careful) in comparison.joint.iter().zip(&careful) {
        assert_eq!(*joint, Reading::of(careful));
    }
    let options: Vec<Opt> = Question::ALL.into_iter().flat_map(|question| given(&careful, question)).collect();
    let singles: Vec<_> = options
        .iter()
        .filter_map(|option| mode_with(&careful, &[*option]).map(|mode| Common { option: *option, mode }))
        .collect();
    let changed = |option: Opt| careful.iter().filter(|decision| !decision.answers.has(option)).count();
    let pairs = || {
        let others = |first: Opt| options.iter().filter(move |second| second.question() != first.question());
        options.iter().flat_map(move |first| others(*first).map(move |second| [*first, *second]))
    };
    let nearest = || {
        let agreed = pairs().filter(|pair| mode_with(&careful, pair).is_some());
        agreed.map(|[first, second]| changed(first) + changed(second)).min()
    };
    let enough = careful.iter().all(|decision| Reading::of(decision).is_enough());
    let kind = match &comparison.agreement {
        Agreement::TooLittle => {
            assert!(!enough);
            0
        }
        Agreement::Same(mode) => {
            assert_eq!((mode_with(&careful, &[]), mode_with(decisions, &[])), (Some(*mode), Some(*mode)));
            1
        }
        Agreement::ByCare(mode) => {
            assert_eq!((mode_with(&careful, &[]), mode_with(decisions, &[])), (Some(*mode), None));
            assert!(comparison.careful.is_some());
            2
        }
        Agreement::Single(ways) => {
            assert_eq!((mode_with(&careful, &[]), ways), (None, &singles), "{decisions:?}");
            assert!(!ways.is_empty());
            3
        }
        Agreement::Pair(options, mode) => {
            assert_eq!((singles.as_slice(), mode_with(&careful, options)), ([].as_slice(), Some(*mode)));
            assert_eq!(nearest(), Some(changed(options[0]) + changed(options[1])), "{decisions:?}");
            4
        }
        Agreement::Apart => {
            assert_eq!((singles.as_slice(), nearest()), ([].as_slice(), None), "{decisions:?}");
            5
        }
    };
    assert!(kind == 0 || enough);
    seen[kind] += 1;

    let backwards: Vec<_> = decisions.iter().rev().cloned().collect();
    let other = Comparison::of(&backwards).unwrap();
    assert_eq!((other.agreement, other.careful), (comparison.agreement, comparison.careful));
    let turned = other.rows.into_iter().map(|mut row| {
        row.answers.reverse();
        row
    });
    assert_eq!(turned.collect::<Vec<_>>(), comparison.rows);
}

fn check_random(seed: u64, count: usize) {
    let mut random = Random::new(seed);
    let mut kinds = [0; 6];
    for _ in 0..count {
        let mut one = decision(&[]);
        one.answers = samples::answers(&mut random);
        let few = random.below(5);
        let rest: Vec<_> = (0..=random.below(MOST - 1))
            .map(|_| {
                // Most differ in a few answers only, as they do among people who look at the same thing.
                let mut other = one.clone();
                let wholly = samples::answers(&mut random);
                for question in Question::ALL {
                    if few == 0 || random.once_in(4) {
                        other.answers.set(question, wholly.get(question));
                    }
                }
                other
            })
            .collect();
        let mut decisions: Vec<_> = std::iter::once(one).chain(rest).collect();
        // Some say hardly anything.
        if random.once_in(8) {
            for question in Question::ALL.into_iter().skip(2) {
                for decision in &mut decisions {
                    decision.answers.set(question, None);
                }
            }
        }
        check_whole(&decisions, &mut kinds);
    }
    assert!(kinds.iter().all(|count| *count > 0), "one kind never came: {kinds:?}");
}

#[test]
fn every_way_to_agree_does_so_and_none_is_missing() {
    check_random(1, 5_000);
}

#[test]
#[cfg_attr(debug_assertions, ignore = "minutes without optimising; run with --profile checks")]
fn every_way_to_agree_does_so_for_a_million_comparisons() {
    check_random(2, 1_000_000);
}

#[test]
fn one_title_several_activities_and_nobodys_name_are_one_persons_ways_of_doing_a_thing() {
    use domain::activity::Template;
    use domain::decision::{Day, Name, TemplateKey, Title};
    let of = |title: &str, template: Template| Decision {
        title: Title::typed(title),
        template: TemplateKey::parse(template.key()).ok(),
        ..Decision::new(Day::from_number(0))
    };
    let (one, other) = (of("Tell them", Template::StandUp), of("Tell them", Template::Decision));
    let is_one =
        |decisions: &[&Decision]| Comparison::is_of_one_matter(&decisions.iter().copied().cloned().collect::<Vec<_>>());
    assert!(is_one(&[&one, &other]));
    assert!(!is_one(&[&one, &one]), "the same activity: two answers to one question");
    assert!(!is_one(&[&one, &of("Ask them", Template::Decision)]));
    assert!(!is_one(&[&one, &Decision { name: Name::typed("Ada"), ..other.clone() }]), "somebody else's");
    assert!(!is_one(&[&of("", Template::StandUp), &of("", Template::Decision)]), "without a title");
    assert!(!is_one(&[]));

    let kind = |decisions: [&Decision; 2]| Comparison::of(&decisions.map(Decision::clone)).unwrap().common_kind();
    assert_eq!(kind([&one, &one]), Some(Template::StandUp.kind()));
    assert_eq!(kind([&one, &other]), None);
}
